// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Kind = Error::Kind;

// The program ended, at whatever moment, and found the call in its journal when it was started again.
class tst_CallRestart : public QObject
{
    Q_OBJECT

private slots:
    void theWindowIsToldOfEveryUnfinishedCall_data();
    void theWindowIsToldOfEveryUnfinishedCall();
    void aRingingCallRingsOn();
    void aRingingCallThatIsOldWasMissed();
    void aCallBeingAcceptedIsNeverAcceptedAgain();
    void aCallBeingAcceptedThatIsNotThereWasMissed();
    void aDeclineIsSentAgain();
    void aDeclinedCallThatIsGoneWasDeclined();
    void aLiveCallIsMonitoredAgainAtOnceWithAGap();
    void aLiveCallThatEndedMeanwhileSaysSo();
    void anAnsweredCallThatWasNeverLinkedEndedMeanwhile();
    void aCallThatWasOutOfSightKeepsItsGap();
    void theLengthIsWatchedAgain();
    void nothingIsWatchedThatHasHappened();
    void aTransferOfUnknownOutcomeIsAskedAndChecked();
    void aTransferThatNobodySawIsNotCalledConnected();
    void anAskedTransferIsCheckedAgain();
    void anUnfinishedGoodbyeIsTakenBack();
    void aHangUpIsSentAgain();
    void aHangUpAfterTheGoodbyeIsSentAgain();
    void hangingUpWhileAcceptingIsFinished();
    void aSecondRestartIsNoSecondGap();
    void commandsGoOnCounting();
};

void tst_CallRestart::theWindowIsToldOfEveryUnfinishedCall_data()
{
    QTest::addColumn<Story>("call");
    QTest::newRow("ringing") << aRingingCall();
    QTest::newRow("accepting") << anAcceptingCall();
    QTest::newRow("declining") << aRingingCall().then(DeclineRequested{op("no")});
    QTest::newRow("answered") << anAnsweredCall();
    QTest::newRow("live") << aLiveCall();
    QTest::newRow("talking") << aCallTalking();
    QTest::newRow("out of sight") << aCallOutOfSight();
    QTest::newRow("connecting") << aCallConnecting();
    QTest::newRow("saying goodbye") << aCallSayingGoodbye();
    QTest::newRow("hanging up") << aCallHangingUp();
}

void tst_CallRestart::theWindowIsToldOfEveryUnfinishedCall()
{
    QFETCH(Story, call);
    const Phase before = call.state.phase;
    call.then(ConsoleRestarted{}, 5s);
    QVERIFY(call.changes.testFlag(CallChange::Phase));
    QVERIFY(!call.state.isOver());
    QVERIFY(call.state.phase == before || before == Phase::Ending);
}

void tst_CallRestart::aRingingCallRingsOn()
{
    const Story call = aRingingCall().then(ConsoleRestarted{}, 20s);
    QCOMPARE(call.state.phase, Phase::Ringing);
    QCOMPARE(deedsOf(call), (QList<Effect>{StartTimer{TimerKind::RingLimit, 12s, {}}}));
}

void tst_CallRestart::aRingingCallThatIsOldWasMissed()
{
    const Story call = aRingingCall().then(ConsoleRestarted{}, 61s);
    QCOMPARE(call.state.endReason, EndReason::Missed);
    QVERIFY(isLost(call.state));
}

void tst_CallRestart::aCallBeingAcceptedIsNeverAcceptedAgain()
{
    Story call = anAcceptingCall().then(ConsoleRestarted{}, 2s);
    QCOMPARE(call.state.phase, Phase::Accepting);
    QCOMPARE(deedsOf(call), (QList<Effect>{OpenMonitor{}}));
    call.then(MonitorOpened{});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallRestart::aCallBeingAcceptedThatIsNotThereWasMissed()
{
    Story call = anAcceptingCall().then(ConsoleRestarted{}, 1h).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.phase, Phase::Accepting); // not joinable yet, perhaps
    call.then(TimerElapsed{TimerKind::MonitorRetry, {}}, 10s).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::Missed);
}

void tst_CallRestart::aDeclineIsSentAgain()
{
    const Story call = aRingingCall().then(DeclineRequested{op("no")}).then(ConsoleRestarted{}, 2s);
    QCOMPARE(call.state.phase, Phase::Rejecting);
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Reject});
}

void tst_CallRestart::aDeclinedCallThatIsGoneWasDeclined()
{
    Story call = aRingingCall().then(DeclineRequested{op("no")}).then(ConsoleRestarted{}, 2s);
    call.then(CommandFailed{effectsOf<SendRequest>(call).first().command, notFound()});
    QCOMPARE(call.state.endReason, EndReason::Declined);
    QCOMPARE(deedsOf(call), QList<Effect>{});
}

void tst_CallRestart::aLiveCallIsMonitoredAgainAtOnceWithAGap()
{
    Story call = aCallWhileTheAssistantSpeaks();
    const Moment lastHeard = call.now;
    call.then(ConsoleRestarted{}, 5s);
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.effects.last(), Effect{OpenMonitor{}});
    QVERIFY(!call.state.isAssistantSpeaking);
    call.then(MonitorOpened{});
    QCOMPARE(lastEntry(call).kind, TranscriptEntry::Kind::Gap);
    QCOMPARE(lastEntry(call).at, lastHeard);
    QCOMPARE(lastEntry(call).until, call.now);
    QCOMPARE(deedsOf(call), QList<Effect>{});
}

void tst_CallRestart::aLiveCallThatEndedMeanwhileSaysSo()
{
    const Story call = aCallTalking().then(ConsoleRestarted{}, 5min).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedWhileAway);
    QVERIFY(isNotified(call, NotifyOperator::Notice::CallLost));
}

void tst_CallRestart::anAnsweredCallThatWasNeverLinkedEndedMeanwhile()
{
    const Story call = anAnsweredCall().then(ConsoleRestarted{}, 5min).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedWhileAway);
}

void tst_CallRestart::aCallThatWasOutOfSightKeepsItsGap()
{
    Story call = aCallOutOfSight();
    const Moment lost = call.state.linkLostAt;
    call.then(ConsoleRestarted{}, 5s);
    QCOMPARE(call.state.linkAttempt, 0); // tried quickly again
    call.then(MonitorOpened{});
    QCOMPARE(lastEntry(call).at, lost);
    QCOMPARE(lastEntry(call).until, call.now);
}

void tst_CallRestart::theLengthIsWatchedAgain()
{
    Story call = aLiveCall();
    const Moment answered = call.state.answeredAt;
    call.then(ConsoleRestarted{}, 20min);
    const qint64 age = (call.now - answered).count();
    QCOMPARE(timerOf(call, TimerKind::LengthWarning), 50 * 60'000 - age);
    QCOMPARE(timerOf(call, TimerKind::LengthLimit), 61 * 60'000 - age);
    QCOMPARE(timerOf(call, TimerKind::FirstWords), 6000);
}

void tst_CallRestart::nothingIsWatchedThatHasHappened()
{
    const Story call =
        aCallTalking().then(TimerElapsed{TimerKind::LengthWarning, {}}, 50min).then(ConsoleRestarted{}, 20min);
    QCOMPARE(timerOf(call, TimerKind::LengthWarning), -1);
    QCOMPARE(timerOf(call, TimerKind::FirstWords), -1);
    QCOMPARE(timerOf(call, TimerKind::LengthLimit), 1000);
}

void tst_CallRestart::aTransferOfUnknownOutcomeIsAskedAndChecked()
{
    Story call = aCallTalking()
                     .then(ReferRequested{op("refer"), u"tel:+442079460000"_s})
                     .then(ConsoleRestarted{}, 2s)
                     .then(MonitorOpened{});
    QCOMPARE(call.state.phase, Phase::Referring);
    QCOMPARE(call.state.transfer, TransferState::Asked);
    call.then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
    QCOMPARE(call.state.transfer, TransferState::NotConfirmed);
    QVERIFY(canRefer(call.state)); // the ways back are open
}

void tst_CallRestart::aTransferThatNobodySawIsNotCalledConnected()
{
    const Story call = aCallConnecting().then(ConsoleRestarted{}, 2s).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedWhileAway);
    QVERIFY(isLost(call.state));
}

void tst_CallRestart::anAskedTransferIsCheckedAgain()
{
    const Story call = aCallConnecting().then(ConsoleRestarted{}, 2s);
    QCOMPARE(timerOf(call, TimerKind::TransferCheck), 20'000);
}

void tst_CallRestart::anUnfinishedGoodbyeIsTakenBack()
{
    const Story call = aCallSayingGoodbye().then(ConsoleRestarted{}, 2s);
    QCOMPARE(call.state.phase, Phase::Live);
    QVERIFY(!call.state.isEndingPolitely);
    QCOMPARE(requestsOf(call), QList<ApiRequest::Kind>{});
}

void tst_CallRestart::aHangUpIsSentAgain()
{
    Story call = aCallHangingUp().then(ConsoleRestarted{}, 2s);
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::HangUp});
    call.then(CommandFailed{op("end"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallRestart::aHangUpAfterTheGoodbyeIsSentAgain()
{
    Story call = aCallSayingGoodbye().then(server::AssistantAudioStopped{u"resp_bye"_s}).then(ConsoleRestarted{}, 2s);
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::HangUp});
    call.then(CommandFailed{op("bye"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedPolitely);
}

void tst_CallRestart::hangingUpWhileAcceptingIsFinished()
{
    Story call = anAcceptingCall().then(HangUpRequested{op("end")}).then(ConsoleRestarted{}, 2s);
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(deedsOf(call), (QList<Effect>{OpenMonitor{}})); // and nothing that would end it before that is known
    const Story found = Story(call).then(MonitorOpened{});
    QCOMPARE(requestsOf(found), QList{ApiRequest::Kind::HangUp});
    call.then(MonitorRefused{notFound()}, 10s);
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallRestart::aSecondRestartIsNoSecondGap()
{
    const Story call = aCallTalking().then(ConsoleRestarted{}, 2s).then(ConsoleRestarted{}, 2s).then(MonitorOpened{});
    int gaps = 0;
    for (int i = 0; i < call.state.transcript.size(); ++i)
        gaps += call.state.transcript.at(i).kind == TranscriptEntry::Kind::Gap ? 1 : 0;
    QCOMPARE(gaps, 1);
}

void tst_CallRestart::commandsGoOnCounting()
{
    Story call = aRingingCall().then(DeclineRequested{op("no")}).then(ConsoleRestarted{});
    const CommandId first = effectsOf<SendRequest>(call).first().command;
    call.then(ConsoleRestarted{});
    QVERIFY(effectsOf<SendRequest>(call).first().command != first);
}

QTEST_GUILESS_MAIN(tst_CallRestart)
#include "tst_CallRestart.moc"
