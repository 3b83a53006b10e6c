// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include "core/RealtimeProtocol.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Kind = Error::Kind;
using Notice = NotifyOperator::Notice;

namespace {

int gapsIn(const CallState &state)
{
    int gaps = 0;
    for (int i = 0; i < state.transcript.size(); ++i)
        gaps += state.transcript.at(i).kind == TranscriptEntry::Kind::Gap ? 1 : 0;
    return gaps;
}

MonitorClosed sessionLimit()
{
    return {1001, u"Your session hit the maximum duration of 60 minutes."_s};
}

} // namespace

class tst_CallLink : public QObject
{
    Q_OBJECT

private slots:
    void anOpenLinkIsGreetedWithABareResponse();
    void aGreetingIsNotAskedForTwiceOnOneLink();
    void notJoinableYetIsTriedWithGrowingPausesForTenSeconds();
    void aCallThatIsNeverJoinableNeverStarted();
    void aSessionThatIsNotThereYetIsTriedAgain();
    void aHangUpOnItsWaySurvivesASessionThatIsNotThereYet();
    void aSessionThatIsGoneEndsTheCallAndClosesTheLinkOnce();

    void aLostLinkIsOpenedAgainAtOnce();
    void aCallThatIsGoneAfterTheLinkEndedWithoutAGap();
    void aLinkThatComesBackLeavesAGap();
    void aLinkThatStaysAwayIsTriedWithGrowingPauses();
    void theOperatorIsToldOnceThatTheLinkIsLost();
    void aLongGapBeforeTheEndStays();
    void aRefusedKeyOnTheLinkIsTriedSlowly();
    void whatWasUnderWayOnALostLinkIsUnanswered();
    void aFrameThatIsTooLargeCostsTheLinkAndNotTheCall();
    void aGreetingLostWithTheLinkIsAskedForAgain();
    void aCallThatHasBegunIsNotGreetedAgain();
    void aSecondLossMarksASecondGap();
    void whatIsSaidOnALinkThatIsNotOpenIsNotHeard();
    void strayNewsOfALinkChangesNothing_data();
    void strayNewsOfALinkChangesNothing();

    void aCallerWhoLeavesBeforeAnyWordIsLost();
    void theSessionLimitIsAnEndOfItsOwn_data();
    void theSessionLimitIsAnEndOfItsOwn();
    void nearTheLimitIsSaidOnce();
    void theSessionTellsItsOwnLimit();
    void anOddLimitIsBounded();
    void theLimitEndsOnlyWhatCannotBeSeen();
};

void tst_CallLink::anOpenLinkIsGreetedWithABareResponse()
{
    const Story call = anAttachedCall();
    QCOMPARE(call.state.link, MonitorLink::Open);
    QCOMPARE(deedsOf(call), (QList<Effect>{SendRealtime{createResponse(own(2))}}));
    QVERIFY(call.state.hasPending(PendingCommand::Kind::Greeting));
}

void tst_CallLink::aGreetingIsNotAskedForTwiceOnOneLink()
{
    // The caller spoke first and is being answered: a second response would talk on unasked.
    Story call = aLiveCall().then(responseStarted("resp_1"));
    call.then(serverError("conversation_already_has_active_response", own(2).value));
    QVERIFY(!call.state.hasPending(PendingCommand::Kind::Greeting));
    QCOMPARE(call.state.transcript.size(), 0);
    call.then(responseFinished("resp_1"));
    QCOMPARE(messagesOf(call), QStringList{});
}

void tst_CallLink::notJoinableYetIsTriedWithGrowingPausesForTenSeconds()
{
    Story call = anAnsweredCall();
    const Moment sought = call.now;
    QList<qint64> pauses;
    call.then(MonitorRefused{notFound()}, 10ms);
    while (!call.state.isOver()) {
        const qint64 pause = timerOf(call, TimerKind::MonitorRetry);
        QVERIFY(pause > 0);
        pauses.append(pause);
        call.then(TimerElapsed{TimerKind::MonitorRetry, {}}, std::chrono::milliseconds{pause});
        QCOMPARE(deedsOf(call), (QList<Effect>{OpenMonitor{}}));
        call.then(MonitorRefused{notFound()}, 10ms);
    }
    QCOMPARE(pauses.first(5), (QList<qint64>{100, 250, 500, 1000, 2000}));
    QVERIFY(call.now - sought >= 10s);
    QVERIFY(call.now - sought < 13s);
}

void tst_CallLink::aCallThatIsNeverJoinableNeverStarted()
{
    const Story call = anAnsweredCall().then(MonitorRefused{notFound()}, 10s);
    QCOMPARE(call.state.endReason, EndReason::NeverStarted);
    QCOMPARE(call.state.failure->kind, Kind::NotFound);
    QVERIFY(isNotified(call, Notice::CallLost));
    QVERIFY(!call.effects.contains(Effect{CloseMonitor{}})); // there is no link to close
}

void tst_CallLink::aSessionThatIsNotThereYetIsTriedAgain()
{
    Story call = anAttachedCall().then(serverError("call_id_not_found"));
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.link, MonitorLink::Waiting);
    QCOMPARE(deedsOf(call), (QList<Effect>{CloseMonitor{}, StartTimer{TimerKind::MonitorRetry, 100ms, {}}}));
    QCOMPARE(gapsIn(call.state), 0);
    call.then(TimerElapsed{TimerKind::MonitorRetry, {}}).then(MonitorOpened{});
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallLink::aHangUpOnItsWaySurvivesASessionThatIsNotThereYet()
{
    Story call = anAttachedCall().then(HangUpRequested{op("end")}).then(serverError("session_not_found"));
    QVERIFY(call.state.hasPending(PendingCommand::Kind::HangUp));
    call.then(CommandFailed{op("end"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallLink::aSessionThatIsGoneEndsTheCallAndClosesTheLinkOnce()
{
    const Story call = aCallTalking().then(serverError("session_not_found"));
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(deedsOf(call), (QList<Effect>{CloseMonitor{}}));
    QCOMPARE(gapsIn(call.state), 0);
}

void tst_CallLink::aLostLinkIsOpenedAgainAtOnce()
{
    const Story call = aCallWhileTheAssistantSpeaks().then(MonitorClosed{});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.link, MonitorLink::Opening);
    QCOMPARE(call.state.linkLostAt, call.now);
    QCOMPARE(deedsOf(call), (QList<Effect>{OpenMonitor{}}));
    QVERIFY(!call.state.isAssistantSpeaking);
    QVERIFY(call.state.activeResponse.isEmpty());
    QVERIFY(call.state.playingResponse.isEmpty());
    QCOMPARE(stageOf(call.state), CallStage::Talking); // most often it is back, or over, in a moment
}

void tst_CallLink::aCallThatIsGoneAfterTheLinkEndedWithoutAGap()
{
    const Story call = aCallTalking().then(MonitorClosed{}).then(MonitorRefused{notFound()}, 2900ms);
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(gapsIn(call.state), 0);
    QCOMPARE(stageOf(call.state), CallStage::Ended);
    QCOMPARE(deedsOf(call), QList<Effect>{});
}

void tst_CallLink::aLinkThatComesBackLeavesAGap()
{
    Story call = aCallTalking().then(MonitorClosed{});
    const Moment lost = call.now;
    call.then(MonitorOpened{}, 700ms);
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(lastEntry(call).kind, TranscriptEntry::Kind::Gap);
    QCOMPARE(lastEntry(call).at, lost);
    QCOMPARE(lastEntry(call).until, call.now);
    QCOMPARE(call.state.linkLostAt, Moment{});
    QCOMPARE(deedsOf(call), QList<Effect>{});
}

void tst_CallLink::aLinkThatStaysAwayIsTriedWithGrowingPauses()
{
    Story call = aCallTalking().then(MonitorClosed{});
    qint64 last = 0;
    for (int tries = 0; tries < 8; ++tries) {
        call.then(MonitorRefused{anError(Kind::Unreachable)});
        QCOMPARE(stageOf(call.state), CallStage::OutOfSight);
        const qint64 pause = timerOf(call, TimerKind::MonitorRetry);
        QVERIFY(pause >= last);
        QVERIFY(pause <= 15'000);
        last = pause;
        call.then(TimerElapsed{TimerKind::MonitorRetry, {}}, std::chrono::milliseconds{pause});
    }
    QCOMPARE(last, 15'000);
    call.then(MonitorOpened{});
    QCOMPARE(call.state.linkAttempt, 0);
    QCOMPARE(stageOf(call.state), CallStage::Talking);
}

void tst_CallLink::theOperatorIsToldOnceThatTheLinkIsLost()
{
    Story call = aCallOutOfSight();
    QVERIFY(isNotified(call, Notice::LinkLost));
    call.then(TimerElapsed{TimerKind::MonitorRetry, {}}).then(MonitorRefused{anError(Kind::TimedOut)});
    QVERIFY(!isNotified(call, Notice::LinkLost));
}

void tst_CallLink::aLongGapBeforeTheEndStays()
{
    const Story call =
        aCallOutOfSight().then(TimerElapsed{TimerKind::MonitorRetry, {}}, 30s).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(gapsIn(call.state), 1);
    QCOMPARE(lastEntry(call).until, call.now);
}

void tst_CallLink::aRefusedKeyOnTheLinkIsTriedSlowly()
{
    const Story call = aCallTalking().then(MonitorClosed{}).then(MonitorRefused{anError(Kind::Unauthorized, 401)});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.effects,
             (QList<Effect>{NotifyOperator{Notice::KeyRefused}, StartTimer{TimerKind::MonitorRetry, 15s, {}}}));
}

void tst_CallLink::whatWasUnderWayOnALostLinkIsUnanswered()
{
    Story call = aCallWhileTheAssistantSpeaks()
                     .then(SteerRequested{op("steer"), u"Ask for the name."_s, true})
                     .then(SayRequested{op("say"), u"One moment."_s})
                     .then(MonitorClosed{});
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Unanswered);
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Unanswered);
    QCOMPARE(call.state.pending, QList<PendingCommand>{});
    call.then(MonitorOpened{}).then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{}); // nothing of it is sent later, out of its time
}

void tst_CallLink::aFrameThatIsTooLargeCostsTheLinkAndNotTheCall()
{
    const Story call = aCallTalking().then(MonitorClosed{1009, {}}).then(MonitorOpened{});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.link, MonitorLink::Open);
    QCOMPARE(gapsIn(call.state), 1);
}

void tst_CallLink::aGreetingLostWithTheLinkIsAskedForAgain()
{
    const Story call = anAttachedCall().then(MonitorClosed{}).then(MonitorOpened{});
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallLink::aCallThatHasBegunIsNotGreetedAgain()
{
    const Story call = aCallTalking().then(MonitorClosed{}).then(MonitorOpened{});
    QCOMPARE(messagesOf(call), QStringList{});
}

void tst_CallLink::aSecondLossMarksASecondGap()
{
    Story call = aCallTalking().then(MonitorClosed{}).then(MonitorOpened{}, 1s);
    const TranscriptEntry first = lastEntry(call);
    call.then(MonitorClosed{}, 1s).then(MonitorRefused{notFound()});
    QCOMPARE(gapsIn(call.state), 1);
    QCOMPARE(lastEntry(call).at, first.at); // the end of the call took nothing from the gap before it
    QCOMPARE(lastEntry(call).until, first.until);
}

void tst_CallLink::whatIsSaidOnALinkThatIsNotOpenIsNotHeard()
{
    const Story before = aCallOutOfSight();
    const Story after = Story(before).then(server::KeyPressed{u"1"_s});
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.changes, CallChanges{});
    const Story gone = Story(before).then(serverError("call_id_not_found"));
    QCOMPARE(gone.state, before.state);
}

void tst_CallLink::strayNewsOfALinkChangesNothing_data()
{
    QTest::addColumn<CallState>("state");
    QTest::addColumn<CallEvent>("event");
    const auto row = [](const char *name, const Story &call, const CallEventPayload &payload) {
        QTest::newRow(name) << call.state << CallEvent{theCall(), call.now + 1s, payload, {}};
    };
    row("opened while open", aCallTalking(), MonitorOpened{});
    row("opened while waiting", aCallOutOfSight(), MonitorOpened{});
    row("opened while closed", aRingingCall(), MonitorOpened{});
    row("refused while open", aCallTalking(), MonitorRefused{notFound()});
    row("refused while waiting", aCallOutOfSight(), MonitorRefused{notFound()});
    row("closed while opening", anAnsweredCall(), MonitorClosed{});
    row("closed while waiting", aCallOutOfSight(), MonitorClosed{});
    row("retry while open", aCallTalking(), TimerElapsed{TimerKind::MonitorRetry, {}});
    row("retry while opening", anAnsweredCall(), TimerElapsed{TimerKind::MonitorRetry, {}});
}

void tst_CallLink::strayNewsOfALinkChangesNothing()
{
    QFETCH(const CallState, state);
    QFETCH(const CallEvent, event);
    const Transition after = reduce(state, event);
    QCOMPARE(after.state, state);
    QCOMPARE(after.effects, QList<Effect>{});
}

void tst_CallLink::aCallerWhoLeavesBeforeAnyWordIsLost()
{
    const Story call = aLiveCall().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(stageOf(call.state), CallStage::Lost);
    QVERIFY(isNotified(call, Notice::CallLost));
}

void tst_CallLink::theSessionLimitIsAnEndOfItsOwn_data()
{
    QTest::addColumn<Story>("closed");
    QTest::newRow("told by the close frame") << aCallTalking().then(sessionLimit());
    QTest::newRow("told by an error before it")
        << aCallTalking().then(serverError("session_expired")).then(MonitorClosed{1001, {}});
}

void tst_CallLink::theSessionLimitIsAnEndOfItsOwn()
{
    QFETCH(const Story, closed);
    const Story call = Story(closed).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::Expired);
    QCOMPARE(stageOf(call.state), CallStage::Lost);

    const Story unseen = Story(closed)
                             .then(MonitorRefused{anError(Kind::Unreachable)})
                             .then(TimerElapsed{TimerKind::LengthLimit, {}}, 1min);
    QCOMPARE(unseen.state.endReason, EndReason::Expired);
}

void tst_CallLink::nearTheLimitIsSaidOnce()
{
    Story call = aCallTalking().then(TimerElapsed{TimerKind::LengthWarning, {}}, 50min);
    QVERIFY(call.state.isNearLimit);
    QCOMPARE(deedsOf(call), (QList<Effect>{NotifyOperator{Notice::NearLimit}}));
    call.then(TimerElapsed{TimerKind::LengthWarning, {}}); // the session told its limit again after a lost link
    QCOMPARE(deedsOf(call), QList<Effect>{});
    QCOMPARE(call.changes, CallChanges{});
}

void tst_CallLink::theSessionTellsItsOwnLimit()
{
    server::SessionStarted session;
    Story call = anAttachedCall();
    session.expiresAt = std::chrono::floor<std::chrono::seconds>(call.now + 30min);
    call.then(session, 0ms);
    QCOMPARE(call.state.expiresAt, Moment{*session.expiresAt});
    const qint64 untilLimit = (Moment{*session.expiresAt} - call.now).count();
    QCOMPARE(timerOf(call, TimerKind::LengthWarning), untilLimit - 10 * 60'000);
    QCOMPARE(timerOf(call, TimerKind::LengthLimit), untilLimit + 60'000);
}

void tst_CallLink::anOddLimitIsBounded()
{
    server::SessionStarted session;
    session.expiresAt = std::chrono::sys_seconds{std::chrono::seconds{253'402'300'799}}; // the year 9999
    Story call = anAttachedCall().then(session);
    QCOMPARE(timerOf(call, TimerKind::LengthLimit), 24 * 3'600'000);
    session.expiresAt = std::chrono::sys_seconds{std::chrono::seconds{1}};
    call.then(session);
    QCOMPARE(timerOf(call, TimerKind::LengthLimit), 1000);
}

void tst_CallLink::theLimitEndsOnlyWhatCannotBeSeen()
{
    Story seen = aCallTalking().then(TimerElapsed{TimerKind::LengthLimit, {}}, 61min);
    QCOMPARE(seen.state.phase, Phase::Live);
    QCOMPARE(seen.effects, (QList<Effect>{StartTimer{TimerKind::LengthLimit, 1min, {}}})); // it may be lost after this

    const Story unseen = aCallOutOfSight().then(TimerElapsed{TimerKind::LengthLimit, {}}, 61min);
    QCOMPARE(unseen.state.endReason, EndReason::OutOfSight);
    QVERIFY(isNotified(unseen, Notice::CallLost));
}

QTEST_GUILESS_MAIN(tst_CallLink)
#include "tst_CallLink.moc"
