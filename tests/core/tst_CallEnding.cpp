// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Entry = TranscriptEntry::Kind;
using Kind = Error::Kind;
using Notice = NotifyOperator::Notice;
using Request = ApiRequest::Kind;

namespace {

const QString Target = u"tel:+442079460000"_s;
const char Conflict[] = "conversation_already_has_active_response";

} // namespace

class tst_CallEnding : public QObject
{
    Q_OBJECT

private slots:
    void connectingIsAskedThenConnected();
    void connectingThatIsRefusedGivesTheCallBack();
    void connectingIsSentOnce();
    void connectingWaitsForTheAnswerToTheOneBefore();
    void aCallerStillThereIsNotConfirmed();
    void aTransferMayBeTriedAgain();
    void closingSoonAfterIsConnectedAlsoWhenItIsLearntLate();
    void closingLaterIsACallerWhoLeft();
    void aTransferAnsweredAfterTheLinkClosedIsConnected();
    void aTransferRefusedAfterTheLinkClosedIsNot();
    void aTransferWhileOutOfSightIsJudgedByWhenItEnded();

    void endingPolitelyAsksForAGoodbye();
    void endingPolitelyWaitsUntilTheGoodbyeWasPlayed();
    void theGoodbyeWaitsForTheAnswerBeforeIt();
    void aCallerWhoCutsIntoTheGoodbyeIsNotHungUpOn_data();
    void aCallerWhoCutsIntoTheGoodbyeIsNotHungUpOn();
    void anInterruptedCallCanBeEndedAgain();
    void aGoodbyeThatCannotBeHadEndsAllTheSame_data();
    void aGoodbyeThatCannotBeHadEndsAllTheSame();
    void aGoodbyeHasATimeLimit();
    void aGoodbyeOnALostLinkEndsByItsTimeLimit();
    void aCallerWhoLeavesDuringTheGoodbyeEndedPolitely();
    void endingNowOvertakesTheGoodbye();
    void aLateErrorOfTheGoodbyeDoesNotTouchTheHangUp_data();
    void aLateErrorOfTheGoodbyeDoesNotTouchTheHangUp();

    void hangingUpSendsExactlyOneRequest();
    void hangingUpEndsOnEvidenceOnly();
    void hangingUpOnACallerWhoLeftIsSuccess();
    void aFailedHangUpGivesTheCallBack();
    void aCallStillThereAfterHangUpIsGivenBack();
    void hangingUpOutOfSightLooksAtOnce();
};
void tst_CallEnding::connectingIsAskedThenConnected()
{
    Story call = aCallTalking().then(ReferRequested{op("refer"), Target});
    QCOMPARE(call.state.phase, Phase::Referring);
    QCOMPARE(call.effects, (QList<Effect>{SendRequest{op("refer"), referCall(theCall(), Target)}}));
    QCOMPARE(call.state.transfer, TransferState::None);
    call.then(CommandSucceeded{op("refer"), {}});
    QCOMPARE(call.state.transfer, TransferState::Asked);
    QCOMPARE(stageOf(call.state), CallStage::Connecting);
    QCOMPARE(call.effects, (QList<Effect>{StartTimer{TimerKind::TransferCheck, 20s, {}}}));
    call.then(MonitorClosed{}, 3s).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::Connected);
    QCOMPARE(call.state.transfer, TransferState::Connected);
    QVERIFY(!isLost(call.state));
}

void tst_CallEnding::connectingThatIsRefusedGivesTheCallBack()
{
    const Story call = aCallTalking()
                           .then(ReferRequested{op("refer"), Target})
                           .then(CommandFailed{op("refer"), anError(Kind::Refused, 400)});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.transfer, TransferState::Failed);
    QCOMPARE(call.state.failure->httpStatus, 400);
    QVERIFY(canRefer(call.state));
}

void tst_CallEnding::connectingIsSentOnce()
{
    Story call = aCallTalking().then(ReferRequested{op("refer"), Target}).then(ReferRequested{op("again"), Target});
    QCOMPARE(call.effects, QList<Effect>{});
    call.then(CommandSucceeded{op("refer"), {}}).then(ReferRequested{op("again"), Target});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallEnding::connectingWaitsForTheAnswerToTheOneBefore()
{
    // Hung up meanwhile, which failed: the caller is back, and the transfer may yet be taken.
    Story call = aCallTalking()
                     .then(ReferRequested{op("refer"), Target})
                     .then(HangUpRequested{op("end")})
                     .then(CommandFailed{op("end"), anError(Kind::ServerFault, 500)});
    QCOMPARE(call.state.phase, Phase::Live);
    QVERIFY(!canRefer(call.state));
    call.then(ReferRequested{op("again"), Target});
    QCOMPARE(call.effects, QList<Effect>{});
    call.then(CommandFailed{op("refer"), anError(Kind::ServerFault, 500)});
    QVERIFY(canRefer(call.state));
}

void tst_CallEnding::aCallerStillThereIsNotConfirmed()
{
    const Story call = aCallConnecting().then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.transfer, TransferState::NotConfirmed);
    QCOMPARE(stageOf(call.state), CallStage::NotConfirmed);
    QCOMPARE(call.effects, (QList<Effect>{NotifyOperator{Notice::TransferUnconfirmed},
                                          StartTimer{TimerKind::UrgencyReminder, 30s, {}}}));
    QVERIFY(canSteer(call.state));
    QVERIFY(canRefer(call.state));
}

void tst_CallEnding::aTransferMayBeTriedAgain()
{
    Story call = aCallConnecting()
                     .then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s)
                     .then(ReferRequested{op("again"), u"sip:desk@example.org"_s});
    QCOMPARE(requestsOf(call), QList{Request::Refer});
    QCOMPARE(call.state.transfer, TransferState::None);
    call.then(TimerElapsed{TimerKind::TransferCheck, {}});
    QCOMPARE(call.state.phase, Phase::Referring); // a check of the first one says nothing of the second
}

void tst_CallEnding::closingSoonAfterIsConnectedAlsoWhenItIsLearntLate()
{
    // Our own network is down as well: the check comes before we learn that the call is gone.
    const Story call = aCallConnecting()
                           .then(MonitorClosed{}, 5s)
                           .then(MonitorRefused{anError(Kind::Unreachable)})
                           .then(TimerElapsed{TimerKind::TransferCheck, {}}, 15s)
                           .then(TimerElapsed{TimerKind::MonitorRetry, {}}, 30s)
                           .then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::Connected);
}

void tst_CallEnding::closingLaterIsACallerWhoLeft()
{
    const Story call = aCallConnecting()
                           .then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s)
                           .then(MonitorClosed{}, 30s)
                           .then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QVERIFY(isLost(call.state)); // who wanted a person and did not get one
}

void tst_CallEnding::aTransferAnsweredAfterTheLinkClosedIsConnected()
{
    Story call =
        aCallTalking().then(ReferRequested{op("refer"), Target}).then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.phase, Phase::Referring); // the answer to the request tells why the call is gone
    QVERIFY(timerOf(call, TimerKind::MonitorRetry) > 0);
    call.then(CommandSucceeded{op("refer"), {}})
        .then(TimerElapsed{TimerKind::MonitorRetry, {}})
        .then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::Connected);
}

void tst_CallEnding::aTransferRefusedAfterTheLinkClosedIsNot()
{
    const Story call = aCallTalking()
                           .then(ReferRequested{op("refer"), Target})
                           .then(MonitorClosed{})
                           .then(MonitorRefused{notFound()})
                           .then(CommandFailed{op("refer"), notFound()})
                           .then(TimerElapsed{TimerKind::MonitorRetry, {}})
                           .then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QVERIFY(isLost(call.state));
}

void tst_CallEnding::aTransferWhileOutOfSightIsJudgedByWhenItEnded()
{
    const Story asked =
        aCallOutOfSight().then(ReferRequested{op("refer"), Target}).then(CommandSucceeded{op("refer"), {}});
    const Story soon =
        Story(asked).then(TimerElapsed{TimerKind::MonitorRetry, {}}, 10s).then(MonitorRefused{notFound()});
    QCOMPARE(soon.state.endReason, EndReason::Connected);
    const Story late = Story(asked)
                           .then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s)
                           .then(TimerElapsed{TimerKind::MonitorRetry, {}}, 10min)
                           .then(MonitorRefused{notFound()});
    QCOMPARE(late.state.endReason, EndReason::CallerLeft);
}

void tst_CallEnding::endingPolitelyAsksForAGoodbye()
{
    Story call = aCallTalking().then(EndPolitelyRequested{op("bye")});
    QCOMPARE(call.state.phase, Phase::Ending);
    QVERIFY(isSayingGoodbye(call.state));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QCOMPARE(timerOf(call, TimerKind::GoodbyeLimit), 20'000);
    QCOMPARE(requestsOf(call), QList<Request>{});
    call.then(EndPolitelyRequested{op("again")});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallEnding::endingPolitelyWaitsUntilTheGoodbyeWasPlayed()
{
    Story call = aCallSayingGoodbye()
                     .then(words("resp_bye", "item_9", "Goodbye!"))
                     .then(responseFinished("resp_bye"))
                     .then(server::AssistantAudioStopped{u"resp_1"_s}); // of an answer before it
    QCOMPARE(call.effects, QList<Effect>{});
    call.then(server::AssistantAudioStopped{u"resp_bye"_s});
    QCOMPARE(call.effects, (QList<Effect>{SendRequest{op("bye"), hangUpCall(theCall())}}));
    QVERIFY(!isSayingGoodbye(call.state));
    call.then(CommandSucceeded{op("bye"), {}}).then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedPolitely);
}

void tst_CallEnding::theGoodbyeWaitsForTheAnswerBeforeIt()
{
    Story call = aCallWhileTheAssistantSpeaks().then(EndPolitelyRequested{op("bye")});
    QCOMPARE(messagesOf(call), QStringList{});
    call.then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    call.then(server::AssistantAudioStopped{u"resp_2"_s});
    QCOMPARE(requestsOf(call), QList<Request>{});
}

void tst_CallEnding::aCallerWhoCutsIntoTheGoodbyeIsNotHungUpOn_data()
{
    QTest::addColumn<QList<ServerEvent>>("events");
    const ServerEvent cleared = server::AssistantAudioCleared{u"resp_bye"_s};
    const ServerEvent cancelled = responseFinished("resp_bye", "cancelled", "turn_detected");
    QTest::newRow("the sound is cut first") << QList<ServerEvent>{cleared, cancelled};
    QTest::newRow("the answer is cancelled first") << QList<ServerEvent>{cancelled, cleared};
    QTest::newRow("cut after it was made") << QList<ServerEvent>{responseFinished("resp_bye"), cleared};
}

void tst_CallEnding::aCallerWhoCutsIntoTheGoodbyeIsNotHungUpOn()
{
    QFETCH(const QList<ServerEvent>, events);
    Story call = aCallSayingGoodbye();
    for (const ServerEvent &event : events) {
        call.then(event);
        QCOMPARE(requestsOf(call), QList<Request>{});
    }
    QCOMPARE(call.state.phase, Phase::Live);
    QVERIFY(!call.state.isEndingPolitely);
    QCOMPARE(lastEntry(call).kind, Entry::Problem);
    QCOMPARE(lastEntry(call).text, u"goodbye_interrupted"_s);
    call.then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s);
    QCOMPARE(requestsOf(call), QList<Request>{});
    QCOMPARE(call.state.phase, Phase::Live);
}

void tst_CallEnding::anInterruptedCallCanBeEndedAgain()
{
    const Story call =
        aCallSayingGoodbye().then(server::AssistantAudioCleared{u"resp_bye"_s}).then(EndPolitelyRequested{op("bye2")});
    QVERIFY(isSayingGoodbye(call.state));
    QCOMPARE(timerOf(call, TimerKind::GoodbyeLimit), 20'000);
}

void tst_CallEnding::aGoodbyeThatCannotBeHadEndsAllTheSame_data()
{
    QTest::addColumn<ServerEvent>("event");
    QTest::newRow("failed") << ServerEvent{responseFinished("resp_bye", "failed")};
    QTest::newRow("filtered") << ServerEvent{responseFinished("resp_bye", "incomplete", "content_filter")};
    QTest::newRow("refused") << ServerEvent{serverError("rate_limit_exceeded", u"bye-answer"_s)};
}

void tst_CallEnding::aGoodbyeThatCannotBeHadEndsAllTheSame()
{
    QFETCH(const ServerEvent, event);
    const Story call =
        aCallTalking().then(EndPolitelyRequested{op("bye")}).then(responseStarted("resp_bye")).then(event);
    QCOMPARE(requestsOf(call), QList{Request::HangUp});
    QCOMPARE(call.state.phase, Phase::Ending);
}

void tst_CallEnding::aGoodbyeHasATimeLimit()
{
    const Story call = aCallSayingGoodbye().then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s);
    QCOMPARE(requestsOf(call), QList{Request::HangUp});
}

void tst_CallEnding::aGoodbyeOnALostLinkEndsByItsTimeLimit()
{
    Story call = aCallSayingGoodbye().then(MonitorClosed{}).then(MonitorRefused{anError(Kind::Unreachable)});
    QVERIFY(isSayingGoodbye(call.state));
    call.then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s);
    QCOMPARE(requestsOf(call), QList{Request::HangUp});
}

void tst_CallEnding::aCallerWhoLeavesDuringTheGoodbyeEndedPolitely()
{
    const Story call = aCallSayingGoodbye().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedPolitely);
}

void tst_CallEnding::endingNowOvertakesTheGoodbye()
{
    Story call = aCallSayingGoodbye().then(HangUpRequested{op("end")});
    QCOMPARE(requestsOf(call), QList{Request::HangUp});
    call.then(server::AssistantAudioStopped{u"resp_bye"_s});
    QCOMPARE(requestsOf(call), QList<Request>{});
    call.then(TimerElapsed{TimerKind::GoodbyeLimit, {}});
    QCOMPARE(requestsOf(call), QList<Request>{});
    call.then(CommandFailed{op("end"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallEnding::aLateErrorOfTheGoodbyeDoesNotTouchTheHangUp_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("another answer is under way") << QByteArray(Conflict);
    QTest::newRow("refused") << QByteArray("rate_limit_exceeded");
}

void tst_CallEnding::aLateErrorOfTheGoodbyeDoesNotTouchTheHangUp()
{
    QFETCH(const QByteArray, code);
    Story call = aCallTalking()
                     .then(EndPolitelyRequested{op("bye")})
                     .then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s)
                     .then(serverError(code.constData(), u"bye-answer"_s));
    QVERIFY(call.state.hasPending(PendingCommand::Kind::HangUp));
    call.then(responseFinished("resp_other"));
    QCOMPARE(messagesOf(call), QStringList{});
    call.then(CommandFailed{op("bye"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::EndedPolitely);
}

void tst_CallEnding::hangingUpSendsExactlyOneRequest()
{
    Story call = aCallHangingUp();
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(call.effects, (QList<Effect>{SendRequest{op("end"), hangUpCall(theCall())}}));
    call.then(HangUpRequested{op("again")}).then(EndPolitelyRequested{op("bye")});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallEnding::hangingUpEndsOnEvidenceOnly()
{
    Story call = aCallHangingUp().then(CommandSucceeded{op("end"), {}});
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(call.effects, (QList<Effect>{StartTimer{TimerKind::EndCheck, 5s, {}}}));
    call.then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallEnding::hangingUpOnACallerWhoLeftIsSuccess()
{
    const Story call = aCallHangingUp().then(CommandFailed{op("end"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
    QCOMPARE(call.state.failure, std::nullopt);
    QCOMPARE(call.effects, (QList<Effect>{CloseMonitor{}}));
}

void tst_CallEnding::aFailedHangUpGivesTheCallBack()
{
    const Story call = aCallHangingUp().then(CommandFailed{op("end"), anError(Kind::ServerFault, 500)});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.failure->kind, Kind::ServerFault);
    QVERIFY(canHangUp(call.state));
}

void tst_CallEnding::aCallStillThereAfterHangUpIsGivenBack()
{
    const Story call =
        aCallHangingUp().then(CommandSucceeded{op("end"), {}}).then(TimerElapsed{TimerKind::EndCheck, {}}, 5s);
    QCOMPARE(call.state.phase, Phase::Live);
    QVERIFY(call.state.failure.has_value());
    QVERIFY(canHangUp(call.state));
}

void tst_CallEnding::hangingUpOutOfSightLooksAtOnce()
{
    Story call = aCallOutOfSight().then(HangUpRequested{op("end")}).then(CommandSucceeded{op("end"), {}});
    QVERIFY(call.effects.contains(Effect{OpenMonitor{}}));
    const Story gone = Story(call).then(MonitorRefused{notFound()});
    QCOMPARE(gone.state.endReason, EndReason::HungUp);
    call.then(MonitorOpened{});
    QCOMPARE(timerOf(call, TimerKind::EndCheck), 5000);
}

QTEST_GUILESS_MAIN(tst_CallEnding)
#include "tst_CallEnding.moc"
