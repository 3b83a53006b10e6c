// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Redaction.h"

#include <QElapsedTimer>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class tst_Redaction : public QObject
{
    Q_OBJECT

private slots:
    void whatTellsWhoItIsGoes_data();
    void whatTellsWhoItIsGoes();
    void whatTheWordsAreAboutStays_data();
    void whatTheWordsAreAboutStays();
    void knownNamesGoWhereverTheyStand_data();
    void knownNamesGoWhereverTheyStand();
    void announcedNamesAreFound();
    void marksCanBeInAnotherLanguage();
    void redactingTwiceChangesNothing();
    void placesAreInOrderAndApart();
    void longTextTakesNoTime();
};

void tst_Redaction::whatTellsWhoItIsGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const QString &text, const QString &left) {
        QTest::newRow(name) << text << left;
    };
    row("mobile number", u"You can ring me on 07700 900123, please."_s, u"You can ring me on [number], please."_s);
    row("with country", u"It is +44 7700 900123."_s, u"It is [number]."_s);
    row("landline in brackets", u"(020) 7946 0123 is the office"_s, u"[number] is the office"_s);
    row("dashes", u"call 555-0100-224"_s, u"call [number]"_s);
    row("full width", u"番号は０９０－１２３４－５６７８です"_s, u"番号は[number]です"_s);
    row("hospital number", u"My hospital number is 482913."_s, u"My hospital number is [number]."_s);
    row("behind letters", u"reference AB1234567"_s, u"reference AB[number]"_s);
    row("insurance number", u"QQ 12 34 56 C"_s, u"[number]"_s);
    row("said digit by digit", u"it's oh seven seven double zero nine hundred"_s, u"it's [number] hundred"_s);
    row("said with commas", u"zero, seven, seven, zero, zero"_s, u"[number]"_s);
    row("kanji digits", u"〇九〇の一二三四の五六七八です"_s, u"[number]です"_s);
    row("readings", u"ゼロキュウゼロのイチニサンヨンです"_s, u"[number]です"_s);
    row("NHS number", u"943 476 5919"_s, u"[NHS number]"_s);
    row("NHS number in one", u"It's 9434765919."_s, u"It's [NHS number]."_s);
    row("ten other digits", u"943 476 5918"_s, u"[number]"_s);
    row("card", u"4111 1111 1111 1111"_s, u"[card number]"_s);
    row("card with dashes", u"4111-1111-1111-1111 thanks"_s, u"[card number] thanks"_s);
    row("no card", u"4111 1111 1111 1112"_s, u"[number]"_s);
    row("e-mail", u"jane.doe@example.org please"_s, u"[e-mail] please"_s);
    row("said e-mail", u"jane at example dot org"_s, u"[e-mail]"_s);
    row("postcode", u"I live at AA9A 9AA now"_s, u"I live at [postcode] now"_s);
    row("postcode in one", u"aa99aa"_s, u"[postcode]"_s);
    row("Japanese postcode", u"〒100-0000です"_s, u"〒[postcode]です"_s);
    row("spoken Japanese postcode", u"郵便番号は1000000です"_s, u"郵便番号は[postcode]です"_s);
    row("date in figures", u"born 03/04/1951."_s, u"born [date]."_s);
    row("short date", u"3.4.51"_s, u"[date]"_s);
    row("date by ISO", u"1951-04-03"_s, u"[date]"_s);
    row("date in words", u"the 3rd of April 1951"_s, u"[date]"_s);
    row("American date", u"April 3rd, 1951"_s, u"[date]"_s);
    row("date without a year", u"on 3 April"_s, u"on [date]"_s);
    row("said date", u"third of April nineteen fifty-one"_s, u"[date]"_s);
    row("said later date", u"twenty-first of May two thousand and four"_s, u"[date]"_s);
    row("month of birth", u"in April 1951"_s, u"in [date]"_s);
    row("year of birth", u"She was born in 1951 here"_s, u"She was born in [date] here"_s);
    row("Japanese date", u"1951年4月3日生まれ"_s, u"[date]生まれ"_s);
    row("era", u"昭和26年4月3日です"_s, u"[date]です"_s);
    row("era in kanji", u"昭和二十六年四月三日"_s, u"[date]"_s);
    row("era year", u"昭和26年の生まれ"_s, u"[date]の生まれ"_s);
    row("short era", u"S26.4.3"_s, u"[date]"_s);
    row("Japanese day", u"４月３日に"_s, u"[date]に"_s);
    row("name", u"My name is Jane Doe and I need help."_s, u"My name is [name] and I need help."_s);
    row("name in small letters", u"my name is jane doe and i need help"_s, u"my name is [name] and i need help"_s);
    row("name's", u"The name's O'Neill."_s, u"The name's [name]."_s);
    row("this is", u"Hello, this is Jane Doe speaking."_s, u"Hello, this is [name] speaking."_s);
    row("I'm", u"I'm Jane, I rang before."_s, u"I'm [name], I rang before."_s);
    row("title", u"for Mrs Doe"_s, u"for Mrs [name]"_s);
    row("title with a dot", u"I saw Dr. Bloggs today"_s, u"I saw Dr. [name] today"_s);
    row("relation", u"my daughter Zoë has a rash"_s, u"my daughter [name] has a rash"_s);
    row("assistant says it", u"Thank you, Jane. One moment."_s, u"Thank you, [name]. One moment."_s);
    row("spelled", u"that's D-O-E-S-K-I"_s, u"that's [name]"_s);
    row("spelled with blanks", u"d o e s k i"_s, u"[name]"_s);
    row("Japanese name", u"名前は山田太郎です"_s, u"名前は[name]です"_s);
    row("Japanese name in kana", u"お名前はやまだたろうです"_s, u"お名前は[name]です"_s);
    row("who is calling", u"山田と申します"_s, u"[name]と申します"_s);
    row("who is called", u"佐藤さん、お待ちください"_s, u"[name]さん、お待ちください"_s);
    row("with honours", u"鈴木花子様ですね"_s, u"[name]様ですね"_s);
    row("on the phone", u"もしもし、田中ですが"_s, u"もしもし、[name]ですが"_s);
    row("all at once", u"I'm Jane Doe, 3/4/1951, on 07700 900123 or jane@example.org, AA9 9AA."_s,
        u"I'm [name], [date], on [number] or [e-mail], [postcode]."_s);
}

void tst_Redaction::whatTellsWhoItIsGoes()
{
    QFETCH(const QString, text);
    QTEST(redacted(text), "left");
}

void tst_Redaction::whatTheWordsAreAboutStays_data()
{
    QTest::addColumn<QString>("text");
    const QString texts[] = {
        {},
        u"Can I come at 10:30 on Tuesday?"_s,
        u"half past nine or 9.45 or 14:05:30"_s,
        u"I take 500 mg twice a day, 2 tablets."_s,
        u"1 1/2 tablets, 3/4 of it, 0.25 mg, 10,000 units"_s,
        u"Her blood pressure was 180/110."_s,
        u"a temperature of 39.5 since Monday"_s,
        u"She is 7 years old and weighs 23 kilos."_s,
        u"Press 1 for yes, or ring 999, 112 or 111."_s,
        u"vitamin B12 5mg, T4 2 a day"_s,
        u"in room 12345 at 22 High Street"_s,
        u"I'm calling about my prescription."_s,
        u"This is reception. It's Tuesday today. I'm OK."_s,
        u"Thank you, Please hold."_s,
        u"one or two days, maybe three"_s,
        u"I may come in May, or in March."_s,
        u"It has been like this since 2019."_s,
        u"午後3時に予約があります"_s,
        u"１日２回、５００ミリを飲んでいます"_s,
        u"119に電話してください"_s,
        u"お客様、担当者に代わります。患者さんですか。"_s,
        u"母さんと看護師さんの様子"_s,
        u"熱は三十九度五分です"_s,
        u"2、3日前から頭が痛い"_s,
    };
    for (const QString &text : texts)
        QTest::addRow("%s", qPrintable(text)) << text;
}

void tst_Redaction::whatTheWordsAreAboutStays()
{
    QFETCH(const QString, text);
    QCOMPARE(redacted(text), text);
}

void tst_Redaction::knownNamesGoWhereverTheyStand_data()
{
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("each part") << QStringList{u"Jane Doe"_s} << u"Right, Jane. That's Doe with an e."_s
                               << u"Right, [name]. That's [name] with an e."_s;
    QTest::newRow("as one") << QStringList{u"Jane Doe"_s} << u"Jane Doe, Jane  Doe"_s << u"[name], [name]"_s;
    QTest::newRow("whole words only") << QStringList{u"Ann"_s} << u"Ann has an annual check, Anna."_s
                                      << u"[name] has an annual check, Anna."_s;
    QTest::newRow("a word as well") << QStringList{u"Will May"_s} << u"Will, you will ring in may."_s
                                    << u"[name], you will ring in may."_s;
    QTest::newRow("told in small letters") << QStringList{u"jane"_s} << u"Jane or jane"_s << u"[name] or [name]"_s;
    QTest::newRow("possessive") << QStringList{u"Jane"_s} << u"Jane's tablets"_s << u"[name]'s tablets"_s;
    QTest::newRow("Japanese") << QStringList{u"山田"_s} << u"では山田太郎のご予約"_s << u"では[name]太郎のご予約"_s;
    QTest::newRow("no pattern") << QStringList{u"(.*"_s, u""_s, u"a"_s} << u"a b c"_s << u"a b c"_s;
}

void tst_Redaction::knownNamesGoWhereverTheyStand()
{
    QFETCH(const QStringList, known);
    QFETCH(const QString, text);
    QTEST(redacted(text, known), "left");
}

void tst_Redaction::announcedNamesAreFound()
{
    QCOMPARE(announcedNames(u"My name is Jane Doe. Yes, this is Jane Doe."_s), QStringList{u"Jane Doe"_s});
    QCOMPARE(announcedNames(u"山田太郎と申します"_s), QStringList{u"山田太郎"_s});
    QVERIFY(announcedNames(u"I'm calling about 07700 900123"_s).isEmpty());
}

void tst_Redaction::marksCanBeInAnotherLanguage()
{
    RedactionMarks marks;
    marks.name = u"［名前］"_s;
    QCOMPARE(redacted(u"山田と申します"_s, {}, marks), u"［名前］と申します"_s);
}

void tst_Redaction::redactingTwiceChangesNothing()
{
    const QString once = redacted(u"This is Jane Doe, born 3 April 1951, 943 476 5919, AA9 9AA, jane@example.org"_s);
    QCOMPARE(redacted(once), once);
}

void tst_Redaction::placesAreInOrderAndApart()
{
    const QString text = u"07700 900123 is my number, my name is Jane Doe, 1951-04-03, 943 476 5919"_s;
    qsizetype end = 0;
    for (const RedactionPlace &place : redactionPlaces(text, {u"Jane"_s})) {
        QVERIFY(place.start >= end);
        end = place.start + place.length;
        QVERIFY(place.length > 0 && end <= text.size());
    }
}

void tst_Redaction::longTextTakesNoTime()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"one 1 1-1 a b I'm name is 昭和 dot at "_s;
    QElapsedTimer age;
    age.start();
    (void)redacted(text);
    QVERIFY2(age.elapsed() < 10'000, qPrintable(QString::number(age.elapsed())));
}

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_Redaction.moc"
