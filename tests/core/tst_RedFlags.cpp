// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RedFlags.h"

#include <QFile>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class tst_RedFlags : public QObject
{
    Q_OBJECT

private slots:
    void shippedListsAreRead();
    void matches_data();
    void matches();
    void doesNotMatch_data();
    void doesNotMatch();
    void quotesTheWordsAsTheyStand();
    void quotesJapaneseAsItStands();
    void longAndStrangeTextIsSafe();
};

namespace {

QList<RedFlag> shipped(const QString &language)
{
    QFile file(QStringLiteral(CALLSIDE_RESOURCES "/redflags/%1.json").arg(language));
    return file.open(QIODevice::ReadOnly) ? RedFlagList::parse(file.readAll()) : QList<RedFlag>{};
}

RedFlagList bothLists()
{
    return RedFlagList(shipped(u"en"_s) + shipped(u"ja"_s));
}

} // namespace

void tst_RedFlags::shippedListsAreRead()
{
    QVERIFY(shipped(u"en"_s).size() > 40);
    QVERIFY(shipped(u"ja"_s).size() > 40);
    QVERIFY(RedFlagList::parse("no json").isEmpty());
    QVERIFY(RedFlagList::parse("{\"phrases\": [1, null, \" \"]}").isEmpty());
}

void tst_RedFlags::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("plain") << u"I have chest pain"_s << u"chest pain"_s;
    QTest::newRow("capitals and punctuation") << u"CHEST... Pain!"_s << u"chest pain"_s;
    QTest::newRow("over a line break") << u"it is a chest\npain"_s << u"chest pain"_s;
    QTest::newRow("plural") << u"these chest pains"_s << u"chest pain"_s;
    QTest::newRow("words between") << u"my mum she can't really breathe"_s << u"can't breathe"_s;
    QTest::newRow("no apostrophe") << u"he cant breathe"_s << u"can't breathe"_s;
    QTest::newRow("curly apostrophe") << u"he can\u2019t breathe"_s << u"can't breathe"_s;
    QTest::newRow("cannot") << u"she cannot breathe"_s << u"can't breathe"_s;
    QTest::newRow("can not") << u"she can not breathe"_s << u"can't breathe"_s;
    QTest::newRow("other form of the verb") << u"he has trouble to breathe"_s << u"trouble breathing"_s;
    QTest::newRow("ing form") << u"he keeps collapsing"_s << u"collapsed"_s;
    QTest::newRow("is not") << u"the baby is not moving, baby isn't moving"_s << u"baby not moving"_s;
    QTest::newRow("could not") << u"last night he couldn't breathe"_s << u"can't breathe"_s;
    QTest::newRow("hardly") << u"she can hardly breathe"_s << u"can't breathe"_s;
    QTest::newRow("barely") << u"he's barely breathing"_s << u"can't breathe"_s;
    QTest::newRow("unable") << u"he is unable to breathe"_s << u"can't breathe"_s;
    QTest::newRow("another way to say not") << u"it hasn't stopped bleeding"_s << u"won't stop bleeding"_s;
    QTest::newRow("doubled letter") << u"he slurs his speech"_s << u"slurred speech"_s;
    QTest::newRow("words said twice") << u"a pain down, down his left arm"_s << u"pain down arm"_s;
    QTest::newRow("stars around") << u"it is **chest pain**"_s << u"chest pain"_s;
    QTest::newRow("any ending") << u"I feel suicidal"_s << u"suicid*"_s;
    QTest::newRow("accents") << u"anaphyláxis"_s << u"anaphyla*"_s;
    QTest::newRow("even denied") << u"no chest pain"_s << u"chest pain"_s;
    QTest::newRow("half a sentence") << u"it's my chest, the pain"_s << u"chest pain"_s;
    QTest::newRow("Japanese") << u"あの、胸が痛いんです"_s << u"胸が痛"_s;
    QTest::newRow("Japanese over a line break") << u"息が\nできない"_s << u"息ができ"_s;
    QTest::newRow("Japanese with punctuation") << u"母が、急に倒れました。"_s << u"倒れ"_s;
    QTest::newRow("Japanese in half width") << u"ｱﾅﾌｨﾗｷｼｰかも"_s << u"アナフィラキシー"_s;
    QTest::newRow("Japanese in half width with voicing") << u"ｹｲﾚﾝ、毒、ﾋﾟ"_s << u"けいれん"_s;
    QTest::newRow("Japanese with loose voicing") << u"息か\u3099て\u3099きない"_s << u"息ができ"_s;
    QTest::newRow("katakana for hiragana") << u"子どもがケイレンして"_s << u"けいれん"_s;
    QTest::newRow("Japanese inside English") << u"She said 息苦しい to me"_s << u"息苦し"_s;
}

void tst_RedFlags::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    const std::optional<RedFlagHit> hit = bothLists().match(text);
    QVERIFY(hit.has_value());
    QCOMPARE(hit->phrase, phrase);
}

void tst_RedFlags::doesNotMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("opening hours") << u"What time do you close today?"_s;
    QTest::newRow("prescription") << u"I would like to order my repeat prescription."_s;
    QTest::newRow("a word inside a word") << u"We talked about headstrokes and shotgun weddings"_s;
    QTest::newRow("too far apart") << u"my chest of drawers is new and it was a pain"_s;
    QTest::newRow("opposite") << u"Yes, he can see and he can breathe."_s;
    QTest::newRow("a fitting") << u"I am having a coil fitting on Monday"_s;
    QTest::newRow("Japanese booking") << u"来週の火曜日に予約したいのですが"_s;
}

void tst_RedFlags::doesNotMatch()
{
    QFETCH(QString, text);
    const std::optional<RedFlagHit> hit = bothLists().match(text);
    QVERIFY2(!hit, qPrintable(hit ? hit->phrase : QString()));
}

void tst_RedFlags::quotesTheWordsAsTheyStand()
{
    const auto hit =
        bothLists().match(u"Hello, it's about my mum, she Can\u2019t  breathe properly since this morning"_s);
    QVERIFY(hit.has_value());
    QCOMPARE(hit->words, u"my mum, she Can\u2019t breathe properly since this"_s);
}

void tst_RedFlags::quotesJapaneseAsItStands()
{
    const auto hit = bothLists().match(u"父が、息が できないと言っています"_s);
    QVERIFY(hit.has_value());
    QVERIFY2(hit->words.contains(u"息が できない"_s), qPrintable(hit->words));
}

void tst_RedFlags::longAndStrangeTextIsSafe()
{
    const RedFlagList list = bothLists();
    QVERIFY(!list.match(QString(200'000, u'x')));
    QVERIFY(!list.match(QString(50'000, QChar(0xd800))));
    QVERIFY(!list.match(u"'''' **** \u202e\u0000"_s));
    QVERIFY(
        !RedFlagList({{u"*"_s, {}}, {u"a a a a a a a a a a a a a a a a a a b"_s, {}}}).match(u"a "_s.repeated(5000)));
    QVERIFY(RedFlagList({{u"***"_s, {}}, {u"  "_s, {}}, {u"!?"_s, {}}}).match(u"anything"_s).has_value() == false);
}

QTEST_GUILESS_MAIN(tst_RedFlags)
#include "tst_RedFlags.moc"
