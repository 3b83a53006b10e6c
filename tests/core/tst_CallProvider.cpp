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
    void aRefusedTransferIsMoved();
    void aSilentTransferIsMoved();
    void aTrunkIsNotMoved();
    void aMoveIsTriedOnce();
    void aPersonWhoAnswersIsConnected_data();
    void aPersonWhoAnswersIsConnected();
    void aPersonWhoDoesNotAnswerIsToldAndOwed();
    void aCallerWhoGivesUpWhileItRingsIsNotConnected();
    void aMoveThatIsRefusedIsToldOf();
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

void CallProviderTest::aRefusedTransferIsMoved()
{
    const Story call = aCallBeingMoved();
    const QList<MoveCall> moves = effectsOf<MoveCall>(call);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.first().callId, QStringLiteral("CA_caller"));
    QCOMPARE(moves.first().target, QStringLiteral("tel:+442079460001"));
    QCOMPARE(call.state.transfer, TransferState::Asked);
    QCOMPARE(call.state.phase, Phase::Referring);
    QVERIFY(!call.state.urgency.isRaised());
}

void CallProviderTest::aSilentTransferIsMoved()
{
    const Story call = aProviderCallTalking()
                           .then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460001")})
                           .then(CommandSucceeded{op("refer"), {}})
                           .then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
    QCOMPARE(effectsOf<MoveCall>(call).size(), 1);
    QCOMPARE(call.state.transfer, TransferState::Asked);
}

void CallProviderTest::aTrunkIsNotMoved()
{
    const Story refused = aCallTalking()
                              .then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460001")})
                              .then(CommandFailed{op("refer"), anError(Error::Kind::Refused, 400)});
    QVERIFY(effectsOf<MoveCall>(refused).isEmpty());
    QCOMPARE(refused.state.transfer, TransferState::Failed);
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
