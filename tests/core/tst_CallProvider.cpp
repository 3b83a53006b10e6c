// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include "core/CallTasks.h"

#include <QTest>

#include <algorithm>

using namespace callside;
using namespace callside::test;
using Leg = ProviderFact::Leg;
using State = ProviderFact::State;

// What a phone company tells of a call, together with what OpenAI tells of it.
class CallProviderTest : public QObject
{
    Q_OBJECT

private slots:
    void aCallIsShownFromTheFirstNewsOn();
    void requestsGoToOpenAisOwnId();
    void aCallWithoutAPhoneCompanyHasOneId();
    void whatNeverArrivesIsMissed();
    void whatThePhoneCompanyEndedNeverArrives();
    void anOfferThatComesAfterAllIsAnswered();
    void whoCouldBePutThroughElsewhereIsNotMissed();
    void aClosedLineIsNoMissedCall();
    void whoIsPutThroughIsNotOver_data();
    void whoIsPutThroughIsNotOver();
    void whoIsPutThroughAfterAFailedDialIsNotLost();
    void theEndAloneTellsThatSomebodyAnswered();
    void whoeverDoesNotAnswerInItsPlaceLeavesACallLost();
    void aClosedLineWhoseNumberIsBusyStaysClosed();
    void whoIsRungForeverIsGivenUp();
    void aCallThatCouldNotBeAnsweredIsTakenElsewhere();
    void whoGivesUpWhileItRingsIsGoneBeforeAnAnswer_data();
    void whoGivesUpWhileItRingsIsGoneBeforeAnAnswer();
    void whoWaitedForAnAssistantThatFailedIsMissed();
    void whoeverHidTheNumberAndGaveUpIsNoTask();
    void aTransferIsAskedOfThePhoneCompanyAtOnce();
    void aTrunkIsNotMoved();
    void aLinkThatClosesIsNoProofWhereThePhoneCompanyTells_data();
    void aLinkThatClosesIsNoProofWhereThePhoneCompanyTells();
    void aCallerWhoHangsUpWhileBeingConnectedIsOwed_data();
    void aCallerWhoHangsUpWhileBeingConnectedIsOwed();
    void aPersonWhoAnswersAfterAReferIsConnected_data();
    void aPersonWhoAnswersAfterAReferIsConnected();
    void aPhoneThatRingsIsGivenTime();
    void aPersonWhoAnswersLateIsConnectedAfterAll();
    void aMoveIsTriedOnce();
    void aPersonWhoAnswersIsConnected_data();
    void aPersonWhoAnswersIsConnected();
    void aPersonWhoDoesNotAnswerIsToldAndOwed();
    void aCallerWhoGivesUpWhileItRingsIsNotConnected();
    void aMoveThatIsRefusedIsToldOf();
    void aMoveThatIsRefusedIsTriedTheOtherWay_data();
    void aMoveThatIsRefusedIsTriedTheOtherWay();
    void aMoveThatNobodyTellsOfIsNotConfirmed();
    void everyOrderOfTheMessagesEndsInTheSameRecord();
    void whoIsWithThePhoneCompanyIsNotEndedHere();
    void aRestartWaitsForThePhoneCompanyAgain();
};

void CallProviderTest::aCallIsShownFromTheFirstNewsOn()
{
    const Story call = anArrivingCall();
    QCOMPARE(call.state.phase, Phase::Arriving);
    QCOMPARE(stageOf(call.state), CallStage::Arriving);
    QCOMPARE(call.state.caller.number, QStringLiteral("+447700900123"));
    QCOMPARE(call.state.line.number, QStringLiteral("+442079460000"));
    QVERIFY(timerOf(call, TimerKind::ArrivalLimit) > 0);
    QVERIFY(requestsOf(call).isEmpty());
}

void CallProviderTest::requestsGoToOpenAisOwnId()
{
    Story call = anArrivingCall().then(anOfferOf("rtc_service"));
    QCOMPARE(serviceId(call.state), (CallId{QStringLiteral("rtc_service")}));
    const auto pathOf = [](const Story &story) { return effectsOf<SendRequest>(story).value(0).request.path; };
    QVERIFY(pathOf(call).contains(QStringLiteral("rtc_service")));
    call.then(CommandSucceeded{own(1), {}});
    QCOMPARE(effectsOf<OpenMonitor>(call), QList<OpenMonitor>{{{QStringLiteral("rtc_service")}}});
    call.then(MonitorOpened{}).then(HangUpRequested{op("end")});
    QVERIFY(pathOf(call).contains(QStringLiteral("rtc_service")));
}

void CallProviderTest::aCallWithoutAPhoneCompanyHasOneId()
{
    QCOMPARE(serviceId(aCallTalking().state), theCall());
    QVERIFY(!aCallTalking().state.provider.isKnown);
}

void CallProviderTest::whatNeverArrivesIsMissed()
{
    const Story call = anArrivingCall().then(TimerElapsed{TimerKind::ArrivalLimit, {}}, 45s);
    QCOMPARE(call.state.endReason, EndReason::NeverArrived);
    QCOMPARE(stageOf(call.state), CallStage::Lost);
    const QList<Task> tasks = tasksOwed(call.state, call.now);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().kind, Task::Kind::MissedCall);
    QCOMPARE(tasks.first().number, QStringLiteral("+447700900123"));
}

void CallProviderTest::whatThePhoneCompanyEndedNeverArrives()
{
    Story call = anArrivingCall().then(told(Leg::Assistant, State::Failed));
    QCOMPARE(call.state.phase, Phase::Arriving); // OpenAI's word may be on the way
    QVERIFY(timerOf(call, TimerKind::ArrivalCheck) > 0);
    call.then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::NeverArrived);
}

void CallProviderTest::anOfferThatComesAfterAllIsAnswered()
{
    Story call = anArrivingCall().then(told(Leg::Assistant, State::Failed)).then(anOfferOf("rtc_service"));
    QCOMPARE(call.state.phase, Phase::Accepting);
    call.then(TimerElapsed{TimerKind::ArrivalCheck, {}}).then(TimerElapsed{TimerKind::ArrivalLimit, {}});
    QCOMPARE(call.state.phase, Phase::Accepting);
}

void CallProviderTest::whoCouldBePutThroughElsewhereIsNotMissed()
{
    Story call =
        anArrivingCall().then(told(Leg::Assistant, State::Failed)).then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QVERIFY(isLost(call.state));
    call.then(told(Leg::Fallback, State::Answered));
    QVERIFY(!isLost(call.state));
}

void CallProviderTest::aClosedLineIsNoMissedCall()
{
    const Story call = Story{}.then(aProviderCall(LineMode::Closed, false));
    QCOMPARE(call.state.endReason, EndReason::LineClosed);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
}

void CallProviderTest::whoIsPutThroughIsNotOver_data()
{
    QTest::addColumn<int>("why");
    QTest::newRow("no address") << int(ProviderDecision::Why::AddressMissing);
    QTest::newRow("out of reach") << int(ProviderDecision::Why::AssistantUnreachable);
    QTest::newRow("closed") << int(ProviderDecision::Why::LineClosed);
}

void CallProviderTest::whoIsPutThroughIsNotOver()
{
    QFETCH(int, why);
    Story call = Story{}.then(aDivertedCall(ProviderDecision::Why(why)));
    QVERIFY(!call.state.isOver());
    QCOMPARE(stageOf(call.state), CallStage::PutThrough);
    QVERIFY(!isNotified(call, NotifyOperator::Notice::CallLost));
    call.then(told(Leg::Fallback, State::Ringing)).then(told(Leg::Fallback, State::Answered), 8s);
    QCOMPARE(stageOf(call.state), CallStage::PutThrough);
    call.then(TimerElapsed{TimerKind::ArrivalLimit, {}}, 100s);
    QVERIFY(!call.state.isOver()); // they are talking
    call.then(told(Leg::Fallback, State::Completed)).then(told(Leg::Caller, State::Completed));
    call.then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::PutThrough);
    QCOMPARE(stageOf(call.state), CallStage::Ended);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
}

void CallProviderTest::whoIsPutThroughAfterAFailedDialIsNotLost()
{
    ProviderTold failed = told(Leg::Assistant, State::Failed);
    failed.isFallbackRung = true;
    Story call = anArrivingCall().then(failed);
    QCOMPARE(stageOf(call.state), CallStage::PutThrough);
    call.then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s).then(TimerElapsed{TimerKind::ArrivalLimit, {}}, 30s);
    QVERIFY(!call.state.isOver()); // it still rings there
    call.then(told(Leg::Fallback, State::Completed)).then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::PutThrough);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
}

void CallProviderTest::theEndAloneTellsThatSomebodyAnswered()
{
    ProviderTold completed = told(Leg::Fallback, State::Completed);
    completed.fact.at = completed.fact.receivedAt = Start + 80s;
    completed.fact.duration = 65s;
    const Story call = Story{}.then(aDivertedCall(ProviderDecision::Why::AddressMissing)).then(completed, 80s);
    QCOMPARE(putThroughAt(call.state), Start + 15s);
}

void CallProviderTest::whoeverDoesNotAnswerInItsPlaceLeavesACallLost()
{
    Story call = Story{}.then(aDivertedCall(ProviderDecision::Why::AssistantUnreachable));
    call.then(told(Leg::Fallback, State::Busy)).then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::NeverArrived);
    QCOMPARE(stageOf(call.state), CallStage::Lost);
    const QList<Task> tasks = tasksOwed(call.state, call.now);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().kind, Task::Kind::MissedCall);
}

void CallProviderTest::aClosedLineWhoseNumberIsBusyStaysClosed()
{
    Story call = Story{}.then(aDivertedCall(ProviderDecision::Why::LineClosed));
    call.then(told(Leg::Fallback, State::Busy)).then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::LineClosed);
    QCOMPARE(stageOf(call.state), CallStage::Ended);
}

void CallProviderTest::whoIsRungForeverIsGivenUp()
{
    Story call = Story{}.then(aDivertedCall(ProviderDecision::Why::AssistantUnreachable));
    QVERIFY(timerOf(call, TimerKind::ArrivalLimit) > 0);
    call.then(TimerElapsed{TimerKind::ArrivalLimit, {}}, 91s);
    QCOMPARE(call.state.endReason, EndReason::NeverArrived);
    call.then(told(Leg::Fallback, State::Answered), 10s); // its word came late
    QCOMPARE(call.state.endReason, EndReason::PutThrough);
    QVERIFY(call.changes.testFlag(CallChange::Phase));
}

void CallProviderTest::aCallThatCouldNotBeAnsweredIsTakenElsewhere()
{
    ProviderTold failed = told(Leg::Assistant, State::Failed);
    failed.isFallbackRung = true;
    Story call = anArrivingCall()
                     .then(anOfferOf("rtc_service"))
                     .then(CommandFailed{own(1), anError(Error::Kind::Unauthorized, 401)});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
    QCOMPARE(stageOf(call.state), CallStage::Lost);
    call.then(failed);
    QCOMPARE(stageOf(call.state), CallStage::PutThrough);
    call.then(told(Leg::Fallback, State::Answered), 5s);
    QCOMPARE(call.state.endReason, EndReason::PutThrough);
    call.then(told(Leg::Fallback, State::Completed), 60s);
    QCOMPARE(call.state.endedAt, call.now);
}

void CallProviderTest::whoGivesUpWhileItRingsIsGoneBeforeAnAnswer_data()
{
    QTest::addColumn<QList<CallEventPayload>>("news");
    ProviderTold leftByCaller = told(Leg::Assistant, State::NoAnswer);
    leftByCaller.fact.endedBy = ProviderFact::EndedBy::Caller;
    leftByCaller.fact.state = State::Cancelled;
    QTest::newRow("the dialling was cancelled")
        << QList<CallEventPayload>{told(Leg::Assistant, State::Ringing), told(Leg::Assistant, State::Cancelled)};
    QTest::newRow("and the caller's leg ended first")
        << QList<CallEventPayload>{told(Leg::Caller, State::Completed), leftByCaller};
    QTest::newRow("only the caller's leg is told of") << QList<CallEventPayload>{told(Leg::Caller, State::Cancelled)};
}

void CallProviderTest::whoGivesUpWhileItRingsIsGoneBeforeAnAnswer()
{
    QFETCH(QList<CallEventPayload>, news);
    Story call = anArrivingCall();
    qint64 check = -1;
    for (const CallEventPayload &each : std::as_const(news)) {
        call.then(each);
        check = std::max(check, timerOf(call, TimerKind::ArrivalCheck));
    }
    QVERIFY(check > 0);
    call.then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::GoneBeforeAnswer);
    const QList<Task> tasks = tasksOwed(call.state, call.now); // there is a number to ring back
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().kind, Task::Kind::MissedCall);
}

void CallProviderTest::whoWaitedForAnAssistantThatFailedIsMissed()
{
    ProviderTold left = told(Leg::Caller, State::Completed);
    left.fact.endedBy = ProviderFact::EndedBy::Caller;
    const Story call = anArrivingCall()
                           .then(told(Leg::Assistant, State::Busy))
                           .then(left)
                           .then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::NeverArrived);
}

void CallProviderTest::whoeverHidTheNumberAndGaveUpIsNoTask()
{
    ProviderAsked asked = aProviderCall();
    asked.call.caller = {};
    asked.call.caller.isWithheld = true;
    const Story call = Story{}
                           .then(asked)
                           .then(told(Leg::Assistant, State::Cancelled))
                           .then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    QCOMPARE(call.state.endReason, EndReason::GoneBeforeAnswer);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty()); // nobody could do anything with it
}

// Its own news of the person's leg is evidence; OpenAI's answer to a REFER is none, and waiting for it costs 20 s.
void CallProviderTest::aTransferIsAskedOfThePhoneCompanyAtOnce()
{
    const Story call = aCallBeingMoved();
    QVERIFY(requestsOf(call).isEmpty());
    const QList<MoveCall> moves = effectsOf<MoveCall>(call);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().callId, QStringLiteral("CA_caller"));
    QCOMPARE(moves.first().target, QStringLiteral("tel:+442079460001"));
    QCOMPARE(call.state.transfer, TransferState::Asked);
    QCOMPARE(call.state.phase, Phase::Referring);
    QVERIFY(!call.state.urgency.isRaised());
}

void CallProviderTest::aTrunkIsNotMoved()
{
    const Story refused = aCallTalking()
                              .then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460001")})
                              .then(CommandFailed{op("refer"), anError(Error::Kind::Refused, 400)});
    QVERIFY(effectsOf<MoveCall>(refused).isEmpty());
    QCOMPARE(refused.state.transfer, TransferState::Failed);
}

void CallProviderTest::aLinkThatClosesIsNoProofWhereThePhoneCompanyTells_data()
{
    QTest::addColumn<bool>("isCallersEndTold");
    QTest::newRow("it tells that the caller has gone") << true;
    QTest::newRow("it tells nothing more") << false;
}

void CallProviderTest::aLinkThatClosesIsNoProofWhereThePhoneCompanyTells()
{
    QFETCH(bool, isCallersEndTold);
    Story call = aProviderCallReferred().then(MonitorClosed{}, 2s).then(MonitorRefused{notFound()});
    QVERIFY(!call.state.isOver());
    QCOMPARE(stageOf(call.state), CallStage::Connecting);
    QVERIFY(!canHangUp(call.state));
    if (isCallersEndTold)
        call.then(told(Leg::Caller, State::Completed), 10s);
    else
        call.then(TimerElapsed{TimerKind::TransferCheck, {}}, 18s);
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(call.state.transfer, TransferState::NotConfirmed);
    QVERIFY(effectsOf<MoveCall>(call).isEmpty());
    QVERIFY(isNotified(call, NotifyOperator::Notice::CallLost));
    const QList<Task> tasks = tasksOwed(call.state, call.now);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().kind, Task::Kind::UnconfirmedTransfer);
}

void CallProviderTest::aCallerWhoHangsUpWhileBeingConnectedIsOwed_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<bool>("isToldFirst");
    QTest::newRow("REFER, the phone company tells first") << false << true;
    QTest::newRow("REFER, the link closes first") << false << false;
    QTest::newRow("moved, the phone company tells first") << true << true;
    QTest::newRow("moved, the link closes first") << true << false;
}

void CallProviderTest::aCallerWhoHangsUpWhileBeingConnectedIsOwed()
{
    QFETCH(bool, isMoved);
    QFETCH(bool, isToldFirst);
    Story call = isMoved ? aCallBeingMoved() : aProviderCallReferred();
    if (isToldFirst)
        call.then(told(Leg::Caller, State::Completed), 3s);
    call.then(MonitorClosed{}).then(MonitorRefused{notFound()});
    if (!isToldFirst)
        call.then(told(Leg::Caller, State::Completed), 3s);
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(call.state.transfer, TransferState::NotConfirmed);
    QVERIFY(isLost(call.state));
    QCOMPARE(tasksOwed(call.state, call.now).value(0).kind, Task::Kind::UnconfirmedTransfer);
}

void CallProviderTest::aPersonWhoAnswersAfterAReferIsConnected_data()
{
    QTest::addColumn<bool>("isLinkGoneFirst");
    QTest::newRow("the assistant's end goes first") << true;
    QTest::newRow("the person answers first") << false;
}

void CallProviderTest::aPersonWhoAnswersAfterAReferIsConnected()
{
    QFETCH(bool, isLinkGoneFirst);
    Story call = aProviderCallReferred();
    if (!isLinkGoneFirst)
        call.then(told(Leg::Person, State::Answered));
    call.then(MonitorClosed{}).then(MonitorRefused{notFound()});
    if (isLinkGoneFirst)
        call.then(told(Leg::Person, State::Answered));
    QCOMPARE(call.state.endReason, EndReason::Connected);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
}

void CallProviderTest::aPhoneThatRingsIsGivenTime()
{
    Story call = aProviderCallReferred().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    call.then(told(Leg::Person, State::Ringing), 15s);
    QCOMPARE(timerOf(call, TimerKind::TransferCheck), 60'000);
}

void CallProviderTest::aPersonWhoAnswersLateIsConnectedAfterAll()
{
    Story call = aProviderCallReferred().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    call.then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
    QVERIFY(isLost(call.state));
    call.then(told(Leg::Person, State::Answered));
    QCOMPARE(call.state.endReason, EndReason::Connected);
    QCOMPARE(call.state.transfer, TransferState::Connected);
    QVERIFY(call.changes.testFlag(CallChange::Phase)); // by which the desk's task is settled
    QVERIFY(!isLost(call.state));
}

void CallProviderTest::aMoveIsTriedOnce()
{
    const Story call = aCallBeingMoved().then(TimerElapsed{TimerKind::TransferCheck, {}}, 60s);
    QVERIFY(effectsOf<MoveCall>(call).isEmpty());
    QCOMPARE(call.state.transfer, TransferState::NotConfirmed);
}

void CallProviderTest::aPersonWhoAnswersIsConnected_data()
{
    QTest::addColumn<bool>("isLinkGoneFirst");
    QTest::newRow("the assistant's end goes first") << true;
    QTest::newRow("the person answers first") << false;
}

void CallProviderTest::aPersonWhoAnswersIsConnected()
{
    QFETCH(bool, isLinkGoneFirst);
    Story call = aCallBeingMoved().then(CommandSucceeded{own(3), {}}).then(told(Leg::Person, State::Ringing));
    QCOMPARE(call.state.transfer, TransferState::Ringing);
    if (isLinkGoneFirst) {
        call.then(MonitorClosed{}).then(MonitorRefused{notFound()});
        QVERIFY(!call.state.isOver()); // nobody has answered yet
        QCOMPARE(stageOf(call.state), CallStage::Connecting);
        call.then(told(Leg::Person, State::Answered));
    } else {
        call.then(told(Leg::Person, State::Answered)).then(MonitorClosed{}).then(MonitorRefused{notFound()});
    }
    QCOMPARE(call.state.endReason, EndReason::Connected);
    QCOMPARE(call.state.transfer, TransferState::Connected);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
}

void CallProviderTest::aPersonWhoDoesNotAnswerIsToldAndOwed()
{
    Story call = aCallBeingMoved().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    call.then(told(Leg::Person, State::NoAnswer));
    QCOMPARE(call.state.transfer, TransferState::Failed);
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    const QList<Task> tasks = tasksOwed(call.state, call.now);
    QVERIFY(std::any_of(tasks.cbegin(), tasks.cend(),
                        [](const Task &task) { return task.kind == Task::Kind::UnconfirmedTransfer; }));
}

void CallProviderTest::aCallerWhoGivesUpWhileItRingsIsNotConnected()
{
    Story call = aCallBeingMoved().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    call.then(told(Leg::Person, State::Ringing)).then(told(Leg::Person, State::Cancelled));
    call.then(told(Leg::Caller, State::Completed));
    QCOMPARE(call.state.transfer, TransferState::Failed);
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
}

void CallProviderTest::aMoveThatIsRefusedIsToldOf()
{
    const Story call = aCallBeingMoved().then(CommandFailed{own(3), anError(Error::Kind::Unauthorized, 401)});
    QCOMPARE(call.state.transfer, TransferState::Failed);
    QCOMPARE(call.state.phase, Phase::Live);
    QVERIFY(call.state.urgency.isRaised());
    QVERIFY(isNotified(call, NotifyOperator::Notice::TransferUnconfirmed));
}

void CallProviderTest::aMoveThatIsRefusedIsTriedTheOtherWay_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<Error::Kind>("answer");
    QTest::addColumn<bool>("isReferred");
    QTest::newRow("Vonage refuses our key") << Provider::Vonage << Error::Kind::Unauthorized << true;
    QTest::newRow("Vonage may have done it all the same") << Provider::Vonage << Error::Kind::TimedOut << false;
    QTest::newRow("Twilio passes nobody on without being asked by us") // 13802: no referUrl
        << Provider::Twilio << Error::Kind::Unauthorized << false;
}

void CallProviderTest::aMoveThatIsRefusedIsTriedTheOtherWay()
{
    QFETCH(Provider, provider);
    QFETCH(Error::Kind, answer);
    QFETCH(bool, isReferred);
    Story call = aProviderCallTalking(provider);
    call.then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460001")});
    call.then(CommandFailed{own(3), anError(answer)});
    QCOMPARE(requestsOf(call) == QList{ApiRequest::Kind::Refer}, isReferred);
    QCOMPARE(call.state.transfer == TransferState::Failed, !isReferred);
    if (!isReferred)
        return;
    call.then(CommandFailed{own(4), anError(Error::Kind::Refused, 400)});
    QVERIFY(effectsOf<MoveCall>(call).isEmpty());
    QCOMPARE(call.state.transfer, TransferState::Failed);
    QCOMPARE(call.state.phase, Phase::Live);
}

void CallProviderTest::aMoveThatNobodyTellsOfIsNotConfirmed()
{
    const Story call = aCallBeingMoved()
                           .then(MonitorClosed{})
                           .then(MonitorRefused{notFound()})
                           .then(TimerElapsed{TimerKind::TransferCheck, {}}, 60s);
    QVERIFY(call.state.isOver());
    QCOMPARE(call.state.transfer, TransferState::NotConfirmed);
    QVERIFY(isLost(call.state));
}

// The offer, and what the phone company tells of the assistant's and the caller's leg. OpenAI's own news of the end
// comes last, as it does not come over the same wire.
void CallProviderTest::everyOrderOfTheMessagesEndsInTheSameRecord()
{
    const QList<CallEventPayload> messages{anOfferOf("rtc_service"), told(Leg::Assistant, State::Ringing),
                                           told(Leg::Assistant, State::Answered),
                                           told(Leg::Assistant, State::Completed), told(Leg::Caller, State::Completed)};
    QList<int> order{0, 1, 2, 3, 4};
    std::optional<CallState> first;
    do {
        Story call = anArrivingCall();
        for (const int index : order)
            call.then(messages.at(index));
        for (const int index : order) // repeated, all of them
            call.then(messages.at(index));
        call.now = Start + 10s;
        call.then(CommandSucceeded{own(1), {}}).then(MonitorOpened{}).then(MonitorClosed{});
        call.then(MonitorRefused{notFound()});
        CallState record = call.state;
        record.offeredAt = record.linkSoughtAt = {};
        if (!first)
            first = record;
        QCOMPARE(record.endReason, EndReason::CallerLeft);
        QVERIFY2(record == *first, qPrintable(QStringLiteral("order %1%2%3%4%5")
                                                  .arg(order[0])
                                                  .arg(order[1])
                                                  .arg(order[2])
                                                  .arg(order[3])
                                                  .arg(order[4])));
    } while (std::next_permutation(order.begin(), order.end()));
}

void CallProviderTest::whoIsWithThePhoneCompanyIsNotEndedHere()
{
    Story call = aCallBeingMoved();
    QVERIFY(canHangUp(call.state)); // the assistant still has the caller
    call.then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QVERIFY(!canHangUp(call.state));
    const qsizetype asked = requestsOf(call).size();
    call.then(HangUpRequested{op("end")});
    QCOMPARE(requestsOf(call).size(), asked);
    QVERIFY(!call.state.isOver());
    call.then(told(Leg::Person, State::Answered));
    QCOMPARE(call.state.endReason, EndReason::Connected);
}

void CallProviderTest::aRestartWaitsForThePhoneCompanyAgain()
{
    const Story arriving = anArrivingCall().then(ConsoleRestarted{});
    QCOMPARE(arriving.state.phase, Phase::Arriving);
    QVERIFY(timerOf(arriving, TimerKind::ArrivalLimit) > 0);
    Story moved = aCallBeingMoved().then(MonitorClosed{}).then(MonitorRefused{notFound()}).then(ConsoleRestarted{});
    QVERIFY(timerOf(moved, TimerKind::TransferCheck) > 0);
    moved.then(told(Leg::Person, State::Answered));
    QCOMPARE(moved.state.endReason, EndReason::Connected);
}

QTEST_APPLESS_MAIN(CallProviderTest)
#include "tst_CallProvider.moc"
