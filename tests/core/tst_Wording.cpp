// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallControl.h"
#include "core/Wording.h"

#include <QJsonArray>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Prompt aPrompt(const QString &name = u"Day"_s)
{
    Prompt prompt;
    prompt.id = name.toLower();
    prompt.name = name;
    prompt.language = u"en"_s;
    prompt.text(WordingSection::Goal) = u"- Help callers of {centre_name}."_s;
    prompt.text(WordingSection::WhoIAm) = u"- You are an assistant."_s;
    return prompt;
}

Variables aCentre()
{
    Variables variables;
    variables.set(WordingVariable::CentreName, u"Riverside Medical Centre"_s);
    return variables;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void sectionsComeInTheirOrderBelowTheirHeadings()
    {
        const QString text = instructionsOf(aPrompt(), aCentre());
        QVERIFY2(
            text.startsWith(u"# Who you are\n- You are an assistant.\n\n# Goal\n- Help callers of Riverside Medical "
                            "Centre.\n\n# Notes from the reception desk\n"_s),
            qPrintable(text));
    }

    void everySectionHasANameAndIsRendered()
    {
        Prompt prompt;
        for (const WordingSection section : wordingSections()) {
            prompt.text(section) = u"- text of %1"_s.arg(sectionName(section));
            QCOMPARE(sectionNamed(QString(sectionName(section))), std::optional(section));
        }
        const QString text = instructionsOf(prompt, {});
        qsizetype place = -1;
        for (const WordingSection section : wordingSections()) {
            const qsizetype next = text.indexOf(prompt.text(section));
            QVERIFY(next > place);
            place = next;
        }
        QCOMPARE(text.count(u"\n# "_s), WordingSectionCount); // and the desk's, but for the first
        QVERIFY(!sectionNamed(u"fees"));
    }

    void headingsAreInThePromptsLanguage()
    {
        Prompt prompt = aPrompt();
        prompt.language = u"ja"_s;
        const QString text = instructionsOf(prompt, {});
        QVERIFY(text.startsWith(u"# あなたの役割\n"_s));
        QVERIFY(text.contains(u"当院"_s));
        QVERIFY(text.contains(u"Note from the reception desk"_s)); // what a steer begins with
    }

    void aLineThatCannotBeFilledInIsLeftOut()
    {
        Prompt prompt = aPrompt();
        prompt.text(WordingSection::Facts) = u"- Open: {opening_hours}\n- Parking is free.\n- Ask {nobody}"_s;
        const QString text = instructionsOf(prompt, aCentre());
        QVERIFY(text.contains(u"# Facts you may state\n- Parking is free.\n\n"_s));
        QVERIFY(!text.contains(u'{'));
        prompt.text(WordingSection::Facts) = u"- Open: {opening_hours}"_s;
        QVERIFY(!instructionsOf(prompt, aCentre()).contains(u"Facts"_s));
    }

    void essentialVariablesHaveAStandIn()
    {
        Prompt prompt = aPrompt();
        prompt.text(WordingSection::Emergency) = u"- Say: call { emergency_number } now."_s;
        const QString text = instructionsOf(prompt, {});
        QVERIFY(text.contains(u"call the emergency number now."_s));
        QVERIFY(text.contains(u"callers of the medical centre."_s));
    }

    void valuesAreOneLineAndFilledInOnce()
    {
        Variables variables;
        variables.set(WordingVariable::CentreName, u"  {today}\n# Never\nx  "_s);
        variables.set(WordingVariable::Today, u"Monday"_s);
        QVERIFY(instructionsOf(aPrompt(), variables).contains(u"callers of {today}; # Never; x.\n"_s));
        variables.set(WordingVariable::CentreName, u" \n "_s);
        QVERIFY(!variables.isSet(WordingVariable::CentreName));
    }

    void noVariableHoldsWhatACallerSaid()
    {
        for (const VariableRow &row : wordingVariables()) {
            QVERIFY2(!QString(row.name).contains(u"caller"_s), row.name.data());
            QCOMPARE(variableNamed(QString(row.name)), std::optional(row.variable));
        }
        QVERIFY(!variableNamed(u"caller_name"));
        QVERIFY(!variableNamed(u"caller_number"));
    }

    void problemsSayWhereTheyAre()
    {
        Prompt prompt = aPrompt();
        prompt.text(WordingSection::Facts) = u"Open {opening_hours}.\nNear {the river}. {\"a\": 1} {}"_s;
        const QList<VariableProblem> expected{
            {VariableProblem::Kind::Unset, WordingSection::Facts, 5, 15, u"opening_hours"_s},
            {VariableProblem::Kind::Unknown, WordingSection::Facts, 27, 11, u"the river"_s}};
        QCOMPARE(variableProblems(prompt, aCentre()), expected);
        QCOMPARE(variableProblems(prompt, {}).size(), 3);
    }

    void aPreviewKnowsWhatWasFilledIn()
    {
        const QList<WordingPiece> pieces = wordingPieces(aPrompt(), aCentre());
        const WordingPiece filled{WordingPiece::Kind::Filled, u"Riverside Medical Centre"_s, WordingSection::Goal};
        QVERIFY(pieces.contains(filled));
        QString all;
        for (const WordingPiece &piece : pieces)
            all += piece.text;
        QCOMPARE(all, instructionsOf(aPrompt(), aCentre()));
    }

    void theSessionIsWhatThePromptSays()
    {
        Prompt prompt = aPrompt();
        prompt.voice = u"cedar"_s;
        prompt.speedPercent = 90;
        prompt.patience = Patience::Patient;
        prompt.noiseReduction = NoiseReduction::FarField;
        prompt.transcriptionLanguage = u"en"_s;
        prompt.keywords = {u"warfarin"_s};
        const SessionConfig session = sessionFor(prompt, aCentre(), u"gpt-realtime-2.1"_s, u"day.3-abc"_s);
        QCOMPARE(session.instructions, instructionsOf(prompt, aCentre()));
        QCOMPARE(session.wordingVersion, u"day.3-abc"_s);
        const QJsonObject audio = sessionObject(session)["audio"_L1].toObject();
        const QJsonObject input = audio["input"_L1].toObject();
        const QJsonObject turns{{u"type"_s, u"semantic_vad"_s}, {u"eagerness"_s, u"low"_s}};
        const QJsonObject words{
            {u"model"_s, u"gpt-transcribe"_s}, {u"language"_s, u"en"_s}, {u"keywords"_s, QJsonArray{u"warfarin"_s}}};
        const QJsonObject noise{{u"type"_s, u"far_field"_s}};
        const QJsonObject output{{u"voice"_s, u"cedar"_s}, {u"speed"_s, 0.9}};
        QCOMPARE(input, (QJsonObject{
                            {u"turn_detection"_s, turns}, {u"transcription"_s, words}, {u"noise_reduction"_s, noise}}));
        QCOMPARE(audio["output"_L1].toObject(), output);
    }

    void whatIsAsUsualIsNotSent()
    {
        Prompt prompt = aPrompt();
        prompt.noiseReduction = NoiseReduction::Off;
        const QJsonObject audio = sessionObject(sessionFor(prompt, {}, u"m"_s, {}))["audio"_L1].toObject();
        QVERIFY(!audio.contains("output"_L1));
        QVERIFY(!audio["input"_L1].toObject().contains("noise_reduction"_L1));
    }

    void linesAreComparedAsPeopleWriteThem_data();
    void linesAreComparedAsPeopleWriteThem();
    void theChoiceFollowsItsOrderOfWeight_data();
    void theChoiceFollowsItsOrderOfWeight();

    void withoutPromptsNoneIsChosen() { QCOMPARE(choosePrompt({}, {}), -1); }
};

void TestWording::linesAreComparedAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << u"+442079460100"_s << u"+442079460100"_s << true;
    QTest::newRow("blanks") << u"+44 20 7946-0100"_s << u"+442079460100"_s << true;
    QTest::newRow("00 for +") << u"00442079460100"_s << u"+442079460100"_s << true;
    QTest::newRow("national") << u"020 7946 0100"_s << u"+442079460100"_s << true;
    QTest::newRow("another number") << u"+442079460101"_s << u"+442079460100"_s << false;
    QTest::newRow("another country") << u"+12079460100"_s << u"+442079460100"_s << false;
    QTest::newRow("an extension is not the end of a number") << u"0100"_s << u"+442079460100"_s << false;
    QTest::newRow("names") << u"Night Line"_s << u"night line"_s << true;
    QTest::newRow("a name and a number") << u"night"_s << u"+442079460100"_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << false;
}

void TestWording::linesAreComparedAsPeopleWriteThem()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(isSameLine(a, b), "isSame");
    QTEST(isSameLine(b, a), "isSame");
}

void TestWording::theChoiceFollowsItsOrderOfWeight_data()
{
    QTest::addColumn<QList<Prompt>>("prompts");
    QTest::addColumn<PromptChoice>("choice");
    QTest::addColumn<QString>("chosen");
    const auto made = [](const QString &name, PromptHours hours, const QString &language,
                         const QStringList &lines = {}) {
        Prompt prompt = aPrompt(name);
        prompt.hours = hours;
        prompt.language = language;
        prompt.lines = lines;
        return prompt;
    };
    const QString line = u"+442079460100"_s;
    const Prompt day = made(u"Day"_s, PromptHours::Open, u"en"_s);
    const Prompt closed = made(u"Closed"_s, PromptHours::Closed, u"en"_s);
    const Prompt japanese = made(u"Japanese"_s, PromptHours::Always, u"ja"_s);
    const Prompt dental = made(u"Dental"_s, PromptHours::Always, u"en"_s, {line});
    const Prompt always = made(u"Always"_s, PromptHours::Always, u"en"_s);
    QTest::newRow("open") << QList{closed, day} << PromptChoice{line, true, u"en"_s} << u"Day"_s;
    QTest::newRow("closed") << QList{day, closed} << PromptChoice{line, false, u"en"_s} << u"Closed"_s;
    QTest::newRow("named hours before always") << QList{always, day} << PromptChoice{line, true, {}} << u"Day"_s;
    QTest::newRow("language before named hours")
        << QList{day, closed, japanese} << PromptChoice{line, true, u"ja"_s} << u"Japanese"_s;
    QTest::newRow("the line named before language")
        << QList{japanese, dental} << PromptChoice{u"020 7946 0100"_s, true, u"ja"_s} << u"Dental"_s;
    QTest::newRow("another line's prompt is not for this one")
        << QList{dental, day} << PromptChoice{u"+442079460155"_s, true, u"en"_s} << u"Day"_s;
    QTest::newRow("hours that are the others' before anything")
        << QList{closed, dental} << PromptChoice{u"+442079460155"_s, true, u"en"_s} << u"Dental"_s;
    QTest::newRow("the first of equals") << QList{always, made(u"Second"_s, PromptHours::Always, u"en"_s)}
                                         << PromptChoice{line, true, u"en"_s} << u"Always"_s;
    QTest::newRow("the only one, however wrong") << QList{closed} << PromptChoice{line, true, u"ja"_s} << u"Closed"_s;
}

void TestWording::theChoiceFollowsItsOrderOfWeight()
{
    QFETCH(QList<Prompt>, prompts);
    QFETCH(PromptChoice, choice);
    const int chosen = choosePrompt(prompts, choice);
    QVERIFY(chosen >= 0);
    QTEST(prompts[chosen].name, "chosen");
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_Wording.moc"
