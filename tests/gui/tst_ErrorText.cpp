// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/parts/Language.h"
#include "gui/settings/ChoicesText.h"
#include "gui/transcript/TranscriptText.h"
#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/TaskText.h"
#include "gui/words/TimeText.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SecretDetail = "detail for the log only";

// Everything that can be said, once for every value of every enum.
QStringList everySentence()
{
    QStringList all;
    const auto add = [&](const Notice &notice) { all << notice.sentence << notice.remedy; };
    for (int kind = 0; kind <= int(Error::Kind::StorageFailed); ++kind) {
        Error error{Error::Kind(kind), QString::fromLatin1(SecretDetail), 0, {}, {}, {}, {}};
        all << ErrorText::reason(error) << ErrorText::remedy(error);
    }
    for (int reason = int(EndReason::CallerLeft); reason <= int(EndReason::OutOfSight); ++reason)
        all << ErrorText::endReason(EndReason(reason));
    for (int stage = 0; stage <= int(CallStage::Lost); ++stage)
        all << CallText::stageWord(CallStage(stage));
    for (int kind = 0; kind <= int(TranscriptEntry::Kind::Problem); ++kind) {
        TranscriptEntry entry = samples::said(TranscriptEntry::Kind(kind), u"x"_s, samples::sampleNow());
        all << TranscriptText::title(entry) << TranscriptText::sentence({entry});
    }
    for (int receipt = int(Receipt::Waiting); receipt <= int(Receipt::Failed); ++receipt) {
        TranscriptEntry entry = samples::said(TranscriptEntry::Kind::Steer, u"x"_s, samples::sampleNow());
        entry.receipt = Receipt(receipt);
        entry.reaction = u"y"_s;
        all << TranscriptText::receipt(entry);
    }
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.wasLinked = false;
    state.link = MonitorLink::Waiting;
    all << ErrorText::whyNoSteer(state);
    state.wasLinked = true;
    all << ErrorText::whyNoSteer(state);
    for (const Phase phase :
         {Phase::Ringing, Phase::Accepting, Phase::Rejecting, Phase::Ending, Phase::Ended, Phase::Referring}) {
        state.phase = phase;
        all << ErrorText::whyNoHold(state) << ErrorText::whyNoConnect(state) << ErrorText::whyNoPoliteEnd(state);
    }
    LineStatus status = samples::goodLine();
    for (const char *code : {"address_in_use", "address_not_available", "port_not_permitted"}) {
        status.intake = LineStatus::Intake::Failed;
        status.intakeError = Error{.kind = Error::Kind::NotAllowed, .code = QString::fromLatin1(code)};
        add(ErrorText::line(status).first());
    }
    status = samples::goodLine();
    for (int intake = 0; intake <= int(LineStatus::Intake::Off); ++intake) {
        status.intake = LineStatus::Intake(intake);
        all << ErrorText::intakeWord(status);
    }
    all << ErrorText::waitingWord() << ErrorText::waitingRemedy();
    for (int assistant = 0; assistant <= int(LineStatus::Assistant::Unreachable); ++assistant) {
        status.assistant = LineStatus::Assistant(assistant);
        all << ErrorText::assistantWord(status);
    }
    for (int keeping = 0; keeping <= int(LineStatus::Keeping::Unreadable); ++keeping) {
        status.keeping = LineStatus::Keeping(keeping);
        all << ErrorText::keepingWord(status);
    }
    for (const auto keeping : {LineStatus::Keeping::NotKept, LineStatus::Keeping::DamagedFile,
                               LineStatus::Keeping::NewerFile, LineStatus::Keeping::Unreadable}) {
        status.intake = LineStatus::Intake::Failed;
        status.assistant = LineStatus::Assistant::KeyRefused;
        status.keeping = keeping;
        for (const Notice &notice : ErrorText::line(status))
            add(notice);
    }
    status.assistant = LineStatus::Assistant::Unreachable;
    add(ErrorText::line(status).at(1));
    for (int reason = 0; reason <= int(SettingProblem::Reason::NotAPhoneNumber); ++reason)
        all << ErrorText::settingSentence({u"SOME_SETTING"_s, SettingProblem::Reason(reason), u"given"_s, 2});
    for (int reason = 0; reason <= int(OptionsProblem::Reason::OnlyWith); ++reason)
        all << ErrorText::optionSentence({OptionsProblem::Reason(reason), u"--some"_s, u"given"_s});
    for (const char *code : {"", "no_link", "goodbye_interrupted", "response_failed", "tool_failed", "session_expired",
                             "rate_limit_exceeded", "response_cancel_not_active", "invalid_value",
                             "conversation_already_has_active_response"})
        all << ErrorText::refusal(QString::fromLatin1(code));
    return all;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatCanBeSaidIsSaidInBothLanguages();
    void settingSentencesNameTheSettingAndNeverASecret();
    void everyCallThatNeedsSomebodySaysWhyAndWhatToDo_data();
    void everyCallThatNeedsSomebodySaysWhyAndWhatToDo();
    void aCallThatIsWellSaysNothing();
    void aLineThatIsDownSaysWhyAndWhatToDo_data();
    void aLineThatIsDownSaysWhyAndWhatToDo();
    void whatCannotBeDoneHasAReasonInEveryPhase();
    void refusedTransferTargetsAreExplained_data();
    void refusedTransferTargetsAreExplained();
    void telephoneNumbersAreGrouped_data();
    void telephoneNumbersAreGrouped();
    void durationsReadWell();
    void anAddressThatIsNotTakenOverIsNamed();
    void whoAtTheDeskDidItIsNamed();
    void whomTheCallerWasConnectedToIsNamed();
    void aMessageForTheDeskIsNeverTakenForChecked();
    void whatATryToUseAToolCameToIsSaid();
};

void ErrorTextTest::whoAtTheDeskDidItIsNamed()
{
    using Kind = TranscriptEntry::Kind;
    TranscriptEntry entry = samples::said(Kind::Steer, u"Ask for the postcode"_s, samples::sampleNow());
    QCOMPARE(TranscriptText::title(entry), u"The desk steered"_s); // of before names were kept
    entry.by = u"Kim"_s;
    QCOMPARE(TranscriptText::title(entry), u"Kim steered"_s);
    entry.actNow = true;
    QCOMPARE(TranscriptText::title(entry), u"Kim steered, to act now"_s);
    for (const Kind kind : {Kind::Say, Kind::StopTalking, Kind::Hold, Kind::Resume, Kind::Connect}) {
        entry.kind = kind;
        QVERIFY2(TranscriptText::title(entry).startsWith(u"Kim asked"_s), qPrintable(TranscriptText::title(entry)));
    }
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.phase = Phase::Ended;
    state.endReason = EndReason::HungUp;
    QCOMPARE(ErrorText::ending(state), ErrorText::endReason(EndReason::HungUp));
    state.endedBy = u"Kim"_s;
    QCOMPARE(ErrorText::ending(state), u"Kim ended the call."_s);
    state.endReason = EndReason::CallerLeft; // the caller was quicker
    QCOMPARE(ErrorText::ending(state), ErrorText::endReason(EndReason::CallerLeft));
}

void ErrorTextTest::whomTheCallerWasConnectedToIsNamed()
{
    TranscriptEntry entry = samples::said(TranscriptEntry::Kind::Connect, u"Duty doctor"_s, samples::sampleNow());
    entry.detail = u"tel:+442079460123"_s;
    entry.by = u"Kim"_s;
    entry.receipt = Receipt::Done;
    QCOMPARE(TranscriptText::title(entry), u"Kim asked to connect the caller to"_s);
    QCOMPARE(TranscriptText::body(entry), u"Duty doctor, +44 20 7946 0123"_s);
    QCOMPARE(TranscriptText::receipt(entry), u"Connected"_s);
    TranscriptLine line{entry};
    line.isKeyHidden = true;
    QVERIFY(!TranscriptText::body(line).contains(u"0123"_s));
    QVERIFY(TranscriptText::body(line).contains(u"Duty doctor"_s));
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.phase = Phase::Ended;
    state.endReason = EndReason::Connected;
    QCOMPARE(ErrorText::ending(state), u"The caller was connected to a person."_s);
    state.transferTarget = u"tel:+442079460123"_s;
    QCOMPARE(ErrorText::ending(state), u"The caller was connected to +44 20 7946 0123."_s);
    state.transferName = u"Duty doctor"_s;
    QCOMPARE(ErrorText::call(state).sentence, u"The caller was connected to Duty doctor, +44 20 7946 0123."_s);
}

void ErrorTextTest::aMessageForTheDeskIsNeverTakenForChecked()
{
    TranscriptEntry entry =
        samples::said(TranscriptEntry::Kind::Message, u"Repeat of amlodipine"_s, samples::sampleNow());
    QVERIFY(TranscriptText::body(entry).contains(u"not checked"_s));
    entry.detail = u"Margaret Okafor"_s;
    QVERIFY(TranscriptText::body(entry).contains(u"not checked"_s));
    QVERIFY(TranscriptText::body(entry).contains(u"Margaret Okafor"_s));
    QVERIFY(TaskText::kindWord(Task::Kind::Message).contains(u"not checked"_s));
}

void ErrorTextTest::whatATryToUseAToolCameToIsSaid()
{
    TranscriptEntry entry = samples::said(TranscriptEntry::Kind::Tool, u"take_message"_s, samples::sampleNow());
    QStringList all{TranscriptText::body(entry)};
    for (const char *problem : {"unknown", "too_many", "unreadable"}) {
        entry.problem = QString::fromLatin1(problem);
        QVERIFY2(!all.contains(TranscriptText::body(entry)), problem);
        all.append(TranscriptText::body(entry));
    }
}

void ErrorTextTest::everythingThatCanBeSaidIsSaidInBothLanguages()
{
    const QStringList english = everySentence();
    for (const QString &sentence : english) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(QString::fromLatin1(SecretDetail)), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%"_s), qPrintable(sentence));
    }
    QTranslator japanese;
    QVERIFY(japanese.load(u":/i18n/callside_ja.qm"_s));
    QCoreApplication::installTranslator(&japanese);
    const QStringList translated = everySentence();
    QCoreApplication::removeTranslator(&japanese);
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(translated.at(i) != english.at(i), qPrintable(english.at(i)));
        QVERIFY2(!translated.at(i).contains(u"%"_s), qPrintable(translated.at(i)));
    }
}

void ErrorTextTest::settingSentencesNameTheSettingAndNeverASecret()
{
    const QStringList sentences =
        ErrorText::settingSentences({{u"OPENAI_API_KEY"_s, SettingProblem::Reason::BadKey, {}, 0},
                                     {u"WEBHOOK_PORT"_s, SettingProblem::Reason::NotAPort, u"99999"_s, 0},
                                     {u"OPENAI_WEBHOOK_SECRET"_s, SettingProblem::Reason::BadSecret, {}, 2}});
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences.at(0).contains(u"OPENAI_API_KEY"_s));
    QVERIFY(sentences.at(1).contains(u"WEBHOOK_PORT"_s) && sentences.at(1).contains(u"99999"_s));
    QVERIFY(sentences.at(2).contains(u"number 2"_s));
}

void ErrorTextTest::everyCallThatNeedsSomebodySaysWhyAndWhatToDo_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::newRow("slow") << 3 << u"slowToAnswer"_s << u"nothing has been said"_s;
    QTest::newRow("connecting") << 5 << u"transferAsked"_s << u"+44 20 7946 0144"_s;
    QTest::newRow("not confirmed") << 6 << u"transferNotConfirmed"_s << u"not confirmed"_s;
    QTest::newRow("out of sight") << 7 << u"outOfSight"_s << u"still going on"_s;
    QTest::newRow("lost") << 9 << u"lost"_s << u"fault of its own"_s;
}

void ErrorTextTest::everyCallThatNeedsSomebodySaysWhyAndWhatToDo()
{
    QFETCH(int, sample);
    QFETCH(QString, id);
    QFETCH(QString, words);
    const Notice notice = ErrorText::call(samples::everyCall().at(sample));
    QCOMPARE(notice.id, id);
    QVERIFY2(notice.sentence.contains(words), qPrintable(notice.sentence));
    QVERIFY(!notice.remedy.isEmpty());
}

void ErrorTextTest::aCallThatIsWellSaysNothing()
{
    QVERIFY(ErrorText::call(samples::talkingCall(u"rtc_1"_s)).isEmpty());
    QVERIFY(ErrorText::call(samples::ringingCall(u"rtc_1"_s)).isEmpty());
    QVERIFY(ErrorText::line(samples::goodLine()).isEmpty());
}

void ErrorTextTest::aLineThatIsDownSaysWhyAndWhatToDo_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("in use") << u"address_in_use"_s << u"another program"_s << u"another port"_s;
    QTest::newRow("no such address") << u"address_not_available"_s << u"127.0.0.1"_s << u"this computer's addresses"_s;
    QTest::newRow("not permitted") << u"port_not_permitted"_s << u"port 5000"_s << u"1024"_s;
    QTest::newRow("anything else") << u"cannot_listen"_s << u"port 5000"_s << u"Connection"_s;
}

void ErrorTextTest::aLineThatIsDownSaysWhyAndWhatToDo()
{
    QFETCH(QString, code);
    QFETCH(QString, reason);
    QFETCH(QString, remedy);
    LineStatus status = samples::goodLine();
    status.intake = LineStatus::Intake::Failed;
    status.intakeError =
        Error{.kind = Error::Kind::NotAllowed, .detail = QString::fromLatin1(SecretDetail), .code = code};
    const QList<Notice> notices = ErrorText::line(status);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().id, ErrorText::IntakeNotice);
    QVERIFY2(notices.first().sentence.contains(reason), qPrintable(notices.first().sentence));
    QVERIFY2(notices.first().remedy.contains(remedy), qPrintable(notices.first().remedy));
    QVERIFY(!notices.first().sentence.contains(QString::fromLatin1(SecretDetail)));
}

void ErrorTextTest::whatCannotBeDoneHasAReasonInEveryPhase()
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    for (int phase = 0; phase <= int(Phase::Ended); ++phase) {
        for (int link = 0; link <= int(MonitorLink::Waiting); ++link) {
            state.phase = Phase(phase);
            state.link = MonitorLink(link);
            QCOMPARE(ErrorText::whyNoSteer(state).isEmpty(), canSteer(state));
            QCOMPARE(ErrorText::whyNoHold(state).isEmpty(), canHold(state));
            QCOMPARE(ErrorText::whyNoConnect(state).isEmpty(), canRefer(state));
            QCOMPARE(ErrorText::whyNoPoliteEnd(state).isEmpty(), canEndPolitely(state));
            QCOMPARE(ErrorText::whyNoEnd(state).isEmpty(), canHangUp(state));
        }
    }
}

void ErrorTextTest::refusedTransferTargetsAreExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("national") << u"020 7946 0123"_s << u"country code"_s;
    QTest::newRow("short") << u"+44 20"_s << u"too short"_s;
    QTest::newRow("long") << u"+44 20 7946 0123 0123 0123"_s << u"too long"_s;
    QTest::newRow("words") << u"the nurse"_s << u"neither"_s;
    QTest::newRow("nothing") << QString() << u"Choose somebody"_s;
}

void ErrorTextTest::refusedTransferTargetsAreExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const Result<QString> target = transferTarget(typed);
    QVERIFY(!target);
    const QString sentence = ErrorText::transferTarget(target.error());
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void ErrorTextTest::telephoneNumbersAreGrouped_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("mobile") << u"+447700900123"_s << u"+44 7700 900123"_s;
    QTest::newRow("London") << u"+442079460123"_s << u"+44 20 7946 0123"_s;
    QTest::newRow("America") << u"+12025550123"_s << u"+1 202 555 0123"_s;
    QTest::newRow("elsewhere") << u"+99912345"_s << u"+99912345"_s;
    QTest::newRow("short") << u"101"_s << u"101"_s;
}

void ErrorTextTest::telephoneNumbersAreGrouped()
{
    QFETCH(QString, number);
    QTEST(CallText::phoneNumber(number), "shown");
}

void ErrorTextTest::durationsReadWell()
{
    QCOMPARE(durationText(161s), u"02:41"_s);
    QCOMPARE(durationText(3761s), u"1:02:41"_s);
    QCOMPARE(durationText(-5s), u"00:00"_s);
}

void ErrorTextTest::anAddressThatIsNotTakenOverIsNamed()
{
    ConnectionImport import;
    import.taken = {u"OPENAI_PROJECT_ID"_s};
    const Notice taken = ChoicesText::olderTaken(import, {}, {});
    QCOMPARE(taken.tone, Tone::Good);
    QVERIFY(taken.remedy.isEmpty());
    const Notice refused = ChoicesText::olderTaken(import, {}, u"elsewhere.example"_s);
    QCOMPARE(refused.tone, Tone::Warning);
    QCOMPARE(refused.sentence, taken.sentence);
    QVERIFY(refused.remedy.contains(u"elsewhere.example"_s));
}

QTEST_MAIN(ErrorTextTest)
#include "tst_ErrorText.moc"
