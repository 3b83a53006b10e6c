// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingCheck.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using Kind = WordingFinding::Kind;

namespace {

// Nothing is wrong with it.
Prompt aSafePrompt()
{
    Prompt prompt;
    prompt.id = u"day"_s;
    prompt.name = u"Day"_s;
    prompt.text(WordingSection::Opening) =
        u"- Say: \"Hello, I am an automated assistant. For a person, just say so.\""_s;
    prompt.text(WordingSection::Emergency) = u"- Say: \"Please hang up and call the emergency number now.\""_s;
    prompt.text(WordingSection::GetPerson) = u"- If the caller asks for a person, tell reception."_s;
    return prompt;
}

QList<WordingFinding> findingsIn(WordingSection section, const QString &text)
{
    Prompt prompt = aSafePrompt();
    prompt.text(section) = text;
    return checkWording(prompt, {});
}

QList<Kind> kindsOf(const QList<WordingFinding> &findings)
{
    QList<Kind> kinds;
    for (const WordingFinding &finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

Q_DECLARE_METATYPE(callside::WordingFinding::Kind)

class TestWordingCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSafePromptPasses() { QCOMPARE(checkWording(aSafePrompt(), {}), QList<WordingFinding>{}); }

    void whatIsUnsafeIsFoundWhereItStands_data();
    void whatIsUnsafeIsFoundWhereItStands();
    void whatIsForbiddenIsNotFound_data();
    void whatIsForbiddenIsNotFound();
    void whatIsMissedIsSaid_data();
    void whatIsMissedIsSaid();

    void underNeverEverythingIsForbidden()
    {
        QCOMPARE(findingsIn(WordingSection::Never, u"- You are a nurse.\n- Say: \"It can wait.\""_s),
                 QList<WordingFinding>{});
    }

    void secretsAreFoundAndNotRepeated_data();
    void secretsAreFoundAndNotRepeated();

    void variablesAreCheckedWithTheirPlaces()
    {
        const auto findings = findingsIn(WordingSection::Facts, u"Open {opening_hours}, see {web}."_s);
        const QList<WordingFinding> expected{
            {Kind::UnsetVariable, WordingFinding::Severity::Warns, WordingSection::Facts, 5, 15, u"opening_hours"_s},
            {Kind::UnknownVariable, WordingFinding::Severity::Stops, WordingSection::Facts, 26, 5, u"web"_s}};
        QCOMPARE(findings, expected);
    }

    void lengthFirstWarnsAndThenStops()
    {
        const auto ofTokens = [](int tokens) {
            return findingsIn(WordingSection::Facts, QString(u"word "_s).repeated(tokens * 4 / 5));
        };
        QCOMPARE(ofTokens(LongWordingTokens - 400), QList<WordingFinding>{});
        QCOMPARE(kindsOf(ofTokens(LongWordingTokens + 100)), QList{Kind::TooLong});
        QVERIFY(!stopsSaving(ofTokens(LongWordingTokens + 100)));
        QVERIFY(stopsSaving(ofTokens(TooLongWordingTokens + 100)));
        QCOMPARE(roughTokens(u"四文字だ"), 4);
    }

    void findingsComeInTheOrderOfTheSections()
    {
        Prompt prompt = aSafePrompt();
        prompt.name.clear();
        prompt.text(WordingSection::Flow) = u"You will be fine."_s;
        prompt.text(WordingSection::WhoIAm) = u"You are a doctor. Key sk-abcdefghijklmnop12"_s;
        QCOMPARE(kindsOf(checkWording(prompt, {})),
                 (QList{Kind::Empty, Kind::ClaimsClinician, Kind::Secret, Kind::SaysCanWait}));
    }
};

void TestWordingCheck::whatIsUnsafeIsFoundWhereItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, Kind kind, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromUtf8(words);
    };
    row("You are a nurse.", Kind::ClaimsClinician, "You are a nurse");
    row("You are a friendly, well-read person. You're an experienced triage nurse at the centre.",
        Kind::ClaimsClinician, "You're an experienced triage nurse");
    row("Say: \"Hello, this is Nurse Kate.\"", Kind::ClaimsClinician, "this is Nurse Kate");
    row("You are a kind nurse. Say hello.", Kind::ClaimsClinician, "You are a kind nurse");
    row("Introduce yourself as a doctor.", Kind::ClaimsClinician, "Introduce yourself as a doctor");
    row("If you are not sure, say you are a clinician.", Kind::ClaimsClinician, "you are a clinician");
    row("If asked say you are a doctor.", Kind::ClaimsClinician, "you are a doctor");
    row("Never hesitate; you are a physician", Kind::ClaimsClinician, "you are a physician");
    row("あなたは当院の看護師です。", Kind::ClaimsClinician, "あなたは当院の看護師です");
    row("経験豊かな医師として話してください。", Kind::ClaimsClinician, "医師として");
    row("Tell them they can wait until Monday.", Kind::SaysCanWait, "can wait");
    row("Say that it is not urgent.", Kind::SaysCanWait, "it is not urgent");
    row("Reassure: there is nothing to worry about.", Kind::SaysCanWait, "nothing to worry about");
    row("If the pain is mild, tell them it can wait.", Kind::SaysCanWait, "can wait");
    row("Say you will be fine.", Kind::SaysCanWait, "you will be fine");
    row("「明日まで待っても大丈夫です」と伝えます。", Kind::SaysCanWait, "待っても大丈夫");
    row("ご心配はいりませんと言います。", Kind::SaysCanWait, "ご心配はいりません");
    row("様子を見てくださいと伝えます。", Kind::SaysCanWait, "様子を見てください");
    row("Say: a doctor will call you back within an hour.", Kind::Promises, "a doctor will call you back within");
    row("We guarantee an answer.", Kind::Promises, "guarantee");
    row("Say: \"Your appointment is confirmed.\"", Kind::Promises, "Your appointment is confirmed");
    row("必ず本日中に折り返しますと伝えます。", Kind::Promises, "必ず本日中に折り返");
    row("30分以内に担当者がお電話します。", Kind::Promises, "30分以内に担当者がお電話");
    row("Say: \"I am telling the reception team now.\"", Kind::Promises, "I am telling the reception");
    row("Say that you are telling the reception team now.", Kind::Promises, "you are telling the reception");
    row("Say: \"Let me get somebody for you.\"", Kind::Promises, "Let me get somebody");
    row("Say that the reception team will deal with it.", Kind::Promises, "the reception team will deal with");
    row("「受付の担当者に知らせております」と言います。", Kind::Promises, "受付の担当者に知らせております");
}

void TestWordingCheck::whatIsUnsafeIsFoundWhereItStands()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    const auto findings = findingsIn(WordingSection::Flow, text);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().kind, kind);
    QCOMPARE(findings.first().words, words);
    QCOMPARE(findings.first().section, std::optional(WordingSection::Flow));
    QCOMPARE(text.mid(findings.first().start, findings.first().length), words);
    QCOMPARE(stopsSaving(findings), kind != Kind::Promises);
}

void TestWordingCheck::whatIsForbiddenIsNotFound_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"You are not a doctor, a nurse or any other clinician.",
                             "Never say that you are a nurse.",
                             "Don't pretend to be a doctor.",
                             "If asked whether you are a doctor, say no.",
                             "You are the assistant of a doctor's surgery.",
                             "You are the doctors' receptionist.",
                             "You are a receptionist at a medical practice.",
                             "This is Dr Lane's surgery.",
                             "Never tell anyone that they can wait, that it is not serious, or what they may have.",
                             "Do not diagnose, and never say that it can wait.",
                             "Ask whether it can wait until tomorrow.",
                             "Ask the caller to wait a moment.",
                             "Can you wait on the line?",
                             "Never promise an appointment or a call back at a certain time.",
                             "Do not say that a doctor will call back within the hour.",
                             "If the caller wants to book an appointment, take the details.",
                             "Once it is kept, say that the message is with the reception team.",
                             "Never say that you are telling the reception team.",
                             "あなたは医師でも看護師でもありません。",
                             "医師として答えてはいけません。",
                             "看護師を名乗りません。",
                             "「待っても大丈夫」とは決して言わないでください。",
                             "様子を見てくださいとは言いません。",
                             "折り返しの時刻は約束しません。必要なら担当者に知らせます。"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestWordingCheck::whatIsForbiddenIsNotFound()
{
    QFETCH(QString, text);
    QCOMPARE(findingsIn(WordingSection::Flow, text), QList<WordingFinding>{});
}

void TestWordingCheck::whatIsMissedIsSaid_data()
{
    QTest::addColumn<WordingSection>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    using Section = WordingSection;
    const QString person = u" For a person, say so."_s;
    QTest::newRow("no opening") << Section::Opening << u" \n"_s << Kind::Empty;
    QTest::newRow("no notice") << Section::Opening << u"Say: Hello, I am Sam."_s + person << Kind::NoAssistantLine;
    QTest::newRow("the notice is forbidden")
        << Section::Opening << u"Do not say that you are an automated assistant."_s + person << Kind::NoAssistantLine;
    QTest::newRow("no person") << Section::Opening << u"Say: I am an automated assistant."_s << Kind::NoRoute;
    QTest::newRow("no person in Japanese") << Section::Opening << u"「自動音声アシスタントです。」"_s << Kind::NoRoute;
    QTest::newRow("no route") << Section::GetPerson << QString() << Kind::NoRoute;
    QTest::newRow("no emergency") << Section::Emergency << u"Be calm."_s << Kind::NoEmergency;
    QTest::newRow("nobody is told to ring") << Section::Emergency << u"Note emergencies."_s << Kind::NoEmergency;
}

void TestWordingCheck::whatIsMissedIsSaid()
{
    QFETCH(WordingSection, section);
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    const auto findings = findingsIn(section, text);
    const QList<WordingFinding> expected{{kind, WordingFinding::Severity::Stops, section, 0, 0, {}}};
    QCOMPARE(findings, expected);
}

void TestWordingCheck::secretsAreFoundAndNotRepeated_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("api key") << u"sk-proj-Abc123Abc123Abc123"_s;
    QTest::newRow("signing secret") << u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
    QTest::newRow("account") << u"AC"_s + QString(32, u'a');
    QTest::newRow("bearer") << u"Bearer abcdefghijklmnop1234"_s;
    QTest::newRow("password") << u"Password: hunter2hunter2"_s;
}

void TestWordingCheck::secretsAreFoundAndNotRepeated()
{
    QFETCH(QString, secret);
    const auto findings = findingsIn(WordingSection::Tools, u"Use "_s + secret);
    QCOMPARE(kindsOf(findings), QList{Kind::Secret});
    QVERIFY(stopsSaving(findings));
    QCOMPARE(findings.first().start, 4);
    QVERIFY(findings.first().words.size() <= 5);
}

QTEST_GUILESS_MAIN(TestWordingCheck)
#include "tst_WordingCheck.moc"
