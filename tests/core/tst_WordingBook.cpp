// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingBook.h"
#include "core/WordingDiff.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Prompt aPrompt(const QString &id = u"day"_s, const QString &goal = u"- Help."_s)
{
    Prompt prompt;
    prompt.id = id;
    prompt.name = u"Day — 日中"_s;
    prompt.language = u"en"_s;
    prompt.text(WordingSection::Goal) = goal;
    prompt.lines = {u"+442079460100"_s};
    prompt.hours = PromptHours::Closed;
    prompt.voice = u"cedar"_s;
    prompt.speedPercent = 90;
    prompt.patience = Patience::Brisk;
    prompt.noiseReduction = NoiseReduction::FarField;
    prompt.transcriptionLanguage = u"en"_s;
    prompt.keywords = {u"warfarin"_s, u"Riverside"_s};
    return prompt;
}

WordingStamp at(qint64 msecs)
{
    return {fromMsecs(msecs), u"reception"_s};
}

WordingBook aBook()
{
    WordingBook book;
    book.save(aPrompt(), at(1000));
    book.save(aPrompt(u"night"_s), at(2000));
    book.save(aPrompt(u"day"_s, u"- Help quickly."_s), at(3000));
    return book;
}

using Line = DifferenceLine;

} // namespace

class TestWordingBook : public QObject
{
    Q_OBJECT

private slots:
    void everySaveIsAVersionWithItsWhoAndWhen()
    {
        const WordingBook book = aBook();
        const PromptHistory *day = book.history(u"day");
        QVERIFY(day);
        QCOMPARE(day->versions.size(), 2);
        QCOMPARE(day->versions[0].prompt, aPrompt());
        QCOMPARE(day->latest().number, 2);
        QCOMPARE(day->latest().stamp, at(3000));
        QVERIFY(day->latest().id.startsWith(u"day.2-"_s));
        QCOMPARE(book.version(day->versions[0].id)->prompt, aPrompt());
        QVERIFY(!book.version(u"day.9-000000"));
    }

    void whatIsTheSameIsNoNewVersion()
    {
        WordingBook book = aBook();
        QVERIFY(!book.save(aPrompt(u"night"_s), at(9000)));
        QCOMPARE(book, aBook());
    }

    void versionIdsAreTheSameEverywhereAndTellContentsApart()
    {
        WordingBook here;
        here.save(aPrompt(), at(1));
        WordingBook there;
        there.save(aPrompt(), {});
        QCOMPARE(here.current().first().id, there.current().first().id);
        WordingBook other;
        other.save(aPrompt(u"day"_s, u"- Help slowly."_s), at(1));
        QVERIFY(other.current().first().id != here.current().first().id);
    }

    void restoringMakesANewVersionOfTheOldText()
    {
        WordingBook book = aBook();
        const QString first = book.history(u"day")->versions.first().id;
        QVERIFY(book.restore(first, at(4000)));
        const PromptHistory *day = book.history(u"day");
        QCOMPARE(day->versions.size(), 3);
        QCOMPARE(day->latest().prompt, aPrompt());
        QCOMPARE(day->latest().restoredFrom, first);
        QVERIFY(!book.restore(day->latest().id, at(5000))); // it is the latest
        QVERIFY(!book.restore(u"nothing", at(5000)));
    }

    void aRemovedPromptKeepsItsVersionsAndItsId()
    {
        WordingBook book = aBook();
        const QString id = book.history(u"day")->latest().id;
        book.setRemoved(u"day", true);
        QCOMPARE(book.current().size(), 1);
        QVERIFY(book.version(id));
        book.setRemoved(u"day", false);
        QCOMPARE(book, aBook());
        book.save(aPrompt(book.unusedPromptId(u"en"_s)), {});
        QVERIFY(!book.history(book.unusedPromptId(u"en"_s)));
    }

    void movingLeavesOutWhatWasRemoved()
    {
        WordingBook book = aBook();
        book.save(aPrompt(u"third"_s), {});
        book.setRemoved(u"night", true);
        book.move(1, 0);
        QCOMPARE(book.current().first().prompt.id, u"third"_s);
        book.move(0, 5);
        QCOMPARE(book.current().first().prompt.id, u"third"_s);
    }

    void aCallGetsTheChosenPromptAndItsVersion()
    {
        const auto session = sessionForCall(aBook(), {{}, false, {}}, {}, u"gpt-realtime-2.1"_s);
        QVERIFY(session);
        QCOMPARE(session->wordingVersion, aBook().history(u"day")->latest().id);
        QVERIFY(session->instructions.contains(u"- Help quickly."_s));
        QVERIFY(!sessionForCall({}, {}, {}, u"m"_s));
    }

    void theFileGivesTheBookBack()
    {
        WordingBook book = aBook();
        book.restore(book.history(u"day")->versions.first().id, at(4000));
        book.setRemoved(u"night", true);
        const auto read = wordingFromJson(toJson(book));
        QVERIFY(read);
        QCOMPARE(*read, book);
    }

    void whatIsNoBookIsRefused_data();
    void whatIsNoBookIsRefused();

    void aLaterFormatIsLeftAlone()
    {
        const auto read = wordingFromJson(R"({"format": 2, "prompts": []})");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotAllowed);
    }

    void thePromptAsTextGivesItBack()
    {
        Prompt prompt = aPrompt();
        prompt.text(WordingSection::Never) = u"- Never\n\n- ever"_s;
        const auto read = promptFromText(toText(prompt));
        QVERIFY(read);
        QCOMPARE(*read, prompt);
        QVERIFY(promptFromText(u"id: a\nname: b\n# fees\nx"_s).error().detail.contains(u"line 3"_s));
        QVERIFY(!promptFromText(u"colour: red"_s));
        QVERIFY(!promptFromText({}));
    }

    void aDifferenceNamesWhatChanged()
    {
        Prompt newer = aPrompt(u"day"_s, u"- Help.\n- Be kind."_s);
        newer.speedPercent = 100;
        newer.lines.clear();
        const WordingDifference difference = differenceOf(aPrompt(), newer);
        QCOMPARE(difference.fields, (QList{PromptField::Lines, PromptField::Speed}));
        const QList<SectionDifference> sections{
            {WordingSection::Goal, {{Line::Kind::Same, u"- Help."_s}, {Line::Kind::Added, u"- Be kind."_s}}}};
        QCOMPARE(difference.sections, sections);
        QVERIFY(differenceOf(newer, newer).isEmpty());
    }

    void linesThatStayAreNotTouched()
    {
        const QList<Line> expected{{Line::Kind::Same, u"a"_s},    {Line::Kind::Removed, u"b"_s},
                                   {Line::Kind::Added, u"B"_s},   {Line::Kind::Same, u"c"_s},
                                   {Line::Kind::Removed, u"d"_s}, {Line::Kind::Same, u"e"_s}};
        QCOMPARE(lineDifference(u"a\nb\nc\nd\ne"_s, u"a\nB\nc\ne"_s), expected);
        QCOMPARE(lineDifference({}, u"a"_s), (QList<Line>{{Line::Kind::Added, u"a"_s}}));
        QCOMPARE(lineDifference({}, {}), QList<Line>{});
    }
};

void TestWordingBook::whatIsNoBookIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a file") << toJson(aBook()).left(400);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no prompts") << QByteArray("{\"format\": 1}");
    QTest::newRow("a prompt without versions") << QByteArray(R"({"prompts": [{"versions": []}]})");
    QTest::newRow("a version without an id") << toJson(aBook()).replace("\"day\"", "\"\"");
    QTest::newRow("two prompts of one id") << toJson(aBook()).replace("\"night\"", "\"day\"");
    QTest::newRow("a number twice") << toJson(aBook()).replace("\"number\": 2", "\"number\": 1");
}

void TestWordingBook::whatIsNoBookIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = wordingFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(TestWordingBook)
#include "tst_WordingBook.moc"
