// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Kind = Error::Kind;
using Notice = NotifyOperator::Notice;

class tst_CallAnswering : public QObject
{
    Q_OBJECT

private slots:
    void anOfferIsAcceptedAtOnceWithTheWholeSession();
    void anOfferRingsWhenStaffAreAskedFirst();
    void theAssistantAnswersWhenNobodyDecides();
    void aRedeliveredOfferChangesNothing_data();
    void aRedeliveredOfferChangesNothing();
    void anOfferIsStaleAfterMoreThanAMinute();
    void answeringTwiceSendsOneAccept();
    void acceptedMeansAnsweringAndTheLinkIsSought();
    void talkingNeedsTheSessionAndWords();
    void sixSecondsWithoutWordsAreSlow();

    void aMissIsTriedThreeMoreTimesWithinFourSeconds();
    void aFaultIsTriedTwiceMoreWithinTwoSeconds_data();
    void aFaultIsTriedTwiceMoreWithinTwoSeconds();
    void missesAndFaultsAreCountedApart();
    void retryAfterIsObeyed();
    void aLongRetryAfterIsNoAnswer();
    void aRefusedKeyIsNotTriedAgain();
    void noAnswerIsNeverAcceptedAgainButLookedForOnTheLink();
    void aCallFoundOnTheLinkIsLive();
    void aCallNotFoundOnTheLinkWasNotAnswered();
    void triesThatGotNoAnswerAreLookedForOnTheLink();
    void aRefusedKeyOnTheLinkDoesNotKeepAnUnansweredCallForEver();

    void aRefusedSessionIsAcceptedMinimallyAtOnce();
    void theMinimalSessionIsNotRefusedTwice();
    void aRefusalNamingAFieldSettlesTheTriesBeforeIt();
    void aRefusalNamingNothingAfterALostTryMayMeanTaken();
    void theRestOfTheSessionComesBeforeTheGreeting();
    void aRefusedRestIsAProblemAndTheCallGoesOn();

    void hangingUpWhileAcceptingWaitsForTheAnswer();
    void hangingUpWhileAcceptingEndsAnUnansweredCall();
    void hangingUpWhileAcceptingLooksForACallThatMayHaveBeenTaken_data();
    void hangingUpWhileAcceptingLooksForACallThatMayHaveBeenTaken();
    void hangingUpBetweenTriesEndsTheCall();
    void hangingUpBetweenTriesLooksForACallThatMayHaveBeenTaken();
    void anUnwantedCallThatCannotBeFoundEndsAsHungUp();

    void decliningSendsTheStatusOnce();
    void aDeclinedCallEndsWhenTheAnswerIsTaken();
    void decliningACallerWhoLeftIsNoFailure();
    void aFailedDeclineRingsAgain();
    void onlySipFailuresDecline();
};

void tst_CallAnswering::anOfferIsAcceptedAtOnceWithTheWholeSession()
{
    const Story call = anAcceptingCall();
    QCOMPARE(call.state.phase, Phase::Accepting);
    QCOMPARE(call.state.caller.number, u"+447700900123"_s);
    QCOMPARE(call.state.carrierCallId, u"abc@carrier.example"_s);
    QCOMPARE(call.state.mediaSecurity, MediaSecurity::Encrypted);
    QCOMPARE(call.effects, (QList<Effect>{Effect{SendRequest{own(1), acceptCall(theCall(), aSession())}}}));
}

void tst_CallAnswering::anOfferRingsWhenStaffAreAskedFirst()
{
    const Story call = aRingingCall();
    QCOMPARE(call.state.phase, Phase::Ringing);
    QCOMPARE(call.effects, (QList<Effect>{StartTimer{TimerKind::RingLimit, 12s, {}}}));
}

void tst_CallAnswering::theAssistantAnswersWhenNobodyDecides()
{
    const Story call = aRingingCall().then(TimerElapsed{TimerKind::RingLimit, {}}, 12s);
    QCOMPARE(call.state.phase, Phase::Accepting);
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
}

void tst_CallAnswering::aRedeliveredOfferChangesNothing_data()
{
    QTest::addColumn<CallState>("state");
    QTest::newRow("ringing") << aRingingCall().state;
    QTest::newRow("accepting") << anAcceptingCall().state;
    QTest::newRow("live") << aLiveCall().state;
    QTest::newRow("connecting") << aCallConnecting().state;
    QTest::newRow("ending") << aCallHangingUp().state;
    QTest::newRow("ended") << anEndedCall().state;
}

void tst_CallAnswering::aRedeliveredOfferChangesNothing()
{
    QFETCH(const CallState, state);
    CallOffered again = anOffer(LineMode::AskFirst);
    again.webhookId = u"wh_2"_s;
    const Transition after = reduce(state, {theCall(), Start + 1h, again, {}});
    QCOMPARE(after.state, state);
    QCOMPARE(after.changes, CallChanges{});
    QCOMPARE(after.effects, QList<Effect>{});
}

void tst_CallAnswering::anOfferIsStaleAfterMoreThanAMinute()
{
    const Story justInTime = Story{}.then(anOffer(), 60s);
    QCOMPARE(justInTime.state.phase, Phase::Accepting);

    const Story late = Story{}.then(anOffer(), 60s + 1ms);
    QCOMPARE(late.state.phase, Phase::Ended);
    QCOMPARE(late.state.endReason, EndReason::Missed);
    QCOMPARE(late.effects, (QList<Effect>{Effect{NotifyOperator{Notice::CallLost}}}));
}

void tst_CallAnswering::answeringTwiceSendsOneAccept()
{
    Story call = aRingingCall().then(AnswerRequested{op("a")});
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
    call.then(AnswerRequested{op("b")});
    QCOMPARE(call.effects, QList<Effect>{});
    call.then(TimerElapsed{TimerKind::RingLimit, {}});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallAnswering::acceptedMeansAnsweringAndTheLinkIsSought()
{
    const Story call = anAnsweredCall();
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.answeredAt, call.now);
    QCOMPARE(stageOf(call.state), CallStage::Answering);
    QCOMPARE(call.effects, (QList<Effect>{StartTimer{TimerKind::FirstWords, 6s, {}},
                                          StartTimer{TimerKind::TextCheck, 20s, u"answer"_s},
                                          StartTimer{TimerKind::LengthWarning, 50min, {}},
                                          StartTimer{TimerKind::LengthLimit, 61min, {}}, OpenMonitor{}}));
}

void tst_CallAnswering::talkingNeedsTheSessionAndWords()
{
    Story call = anAttachedCall().then(server::AssistantAudioStarted{u"resp_1"_s});
    QCOMPARE(stageOf(call.state), CallStage::Answering);
    call.then(server::SessionStarted{});
    QCOMPARE(stageOf(call.state), CallStage::Answering);
    call.then(server::CallerTranscriptDelta{u"item_1"_s, u" "_s});
    QCOMPARE(stageOf(call.state), CallStage::Answering);
    call.then(server::CallerTranscriptDelta{u"item_1"_s, u"Hello"_s});
    QCOMPARE(stageOf(call.state), CallStage::Talking);
    QCOMPARE(call.state.talkingAt, call.now);
}

void tst_CallAnswering::sixSecondsWithoutWordsAreSlow()
{
    Story call = aLiveCall().then(TimerElapsed{TimerKind::FirstWords, {}}, 6s);
    QCOMPARE(stageOf(call.state), CallStage::SlowToAnswer);
    QVERIFY(call.changes.testFlag(CallChange::Phase));
    call.then(server::AssistantAudioStarted{u"resp_1"_s});
    QCOMPARE(stageOf(call.state), CallStage::Talking);

    const Story quick = aCallTalking().then(TimerElapsed{TimerKind::FirstWords, {}}, 6s);
    QCOMPARE(stageOf(quick.state), CallStage::Talking);
}

void tst_CallAnswering::aMissIsTriedThreeMoreTimesWithinFourSeconds()
{
    Story call = anAcceptingCall();
    qint64 waited = 0;
    for (int tries = 1; tries <= 3; ++tries) {
        call.then(CommandFailed{own(tries), notFound()});
        const qint64 pause = timerOf(call, TimerKind::AcceptRetry);
        QVERIFY(pause > 0);
        waited += pause;
        call.then(TimerElapsed{TimerKind::AcceptRetry, {}}, std::chrono::milliseconds{pause});
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
    }
    QVERIFY(waited < 4000);
    call.then(CommandFailed{own(4), notFound()});
    QCOMPARE(call.state.endReason, EndReason::GoneBeforeAnswer);
    QCOMPARE(call.effects, (QList<Effect>{Effect{NotifyOperator{Notice::CallLost}}}));
    QCOMPARE(stageOf(call.state), CallStage::Lost);
}

void tst_CallAnswering::aFaultIsTriedTwiceMoreWithinTwoSeconds_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("too many requests") << anError(Kind::RateLimited, 429);
    QTest::newRow("fault of the server") << anError(Kind::ServerFault, 503);
}

void tst_CallAnswering::aFaultIsTriedTwiceMoreWithinTwoSeconds()
{
    QFETCH(const Error, error);
    Story call = anAcceptingCall();
    qint64 waited = 0;
    for (int tries = 1; tries <= 2; ++tries) {
        call.then(CommandFailed{own(tries), error});
        const qint64 pause = timerOf(call, TimerKind::AcceptRetry);
        QVERIFY(pause > 0);
        waited += pause;
        call.then(TimerElapsed{TimerKind::AcceptRetry, {}}, std::chrono::milliseconds{pause});
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
    }
    QVERIFY(waited <= 2000);
    call.then(CommandFailed{own(3), error});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
    QCOMPARE(call.state.failure, std::optional(error));
}

void tst_CallAnswering::missesAndFaultsAreCountedApart()
{
    Story call = anAcceptingCall();
    const QList<Error> errors{notFound(), anError(Kind::ServerFault, 500), notFound(), anError(Kind::ServerFault, 502),
                              notFound()};
    for (int i = 0; i < errors.size(); ++i) {
        call.then(CommandFailed{own(i + 1), errors.at(i)}).then(TimerElapsed{TimerKind::AcceptRetry, {}});
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
    }
    call.then(CommandSucceeded{own(6), {}});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.failure, std::nullopt);
}

void tst_CallAnswering::retryAfterIsObeyed()
{
    Error error = anError(Kind::RateLimited, 429);
    error.retryAfter = 3s;
    const Story call = anAcceptingCall().then(CommandFailed{own(1), error});
    QCOMPARE(call.effects, (QList<Effect>{StartTimer{TimerKind::AcceptRetry, 3s, {}}}));
}

void tst_CallAnswering::aLongRetryAfterIsNoAnswer()
{
    Error error = anError(Kind::RateLimited, 429);
    error.retryAfter = 60s;
    const Story call = anAcceptingCall().then(CommandFailed{own(1), error});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
}

void tst_CallAnswering::aRefusedKeyIsNotTriedAgain()
{
    const Story call = anAcceptingCall().then(CommandFailed{own(1), anError(Kind::Unauthorized, 401)});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
    QCOMPARE(call.effects, (QList<Effect>{NotifyOperator{Notice::KeyRefused}, NotifyOperator{Notice::CallLost}}));
}

void tst_CallAnswering::noAnswerIsNeverAcceptedAgainButLookedForOnTheLink()
{
    Story call = anAcceptingCall().then(CommandFailed{own(1), anError(Kind::TimedOut)}, 8s);
    QCOMPARE(call.state.phase, Phase::Accepting);
    QCOMPARE(call.effects, (QList<Effect>{Effect{OpenMonitor{}}}));
    call.then(TimerElapsed{TimerKind::AcceptRetry, {}});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallAnswering::aCallFoundOnTheLinkIsLive()
{
    const Story call = anAcceptingCall().then(CommandFailed{own(1), anError(Kind::TimedOut)}, 8s).then(MonitorOpened{});
    QCOMPARE(call.state.phase, Phase::Live);
    QCOMPARE(call.state.answeredAt, call.now);
    QCOMPARE(call.state.failure, std::nullopt);
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QCOMPARE(timerOf(call, TimerKind::FirstWords), 6000);
}

void tst_CallAnswering::aCallNotFoundOnTheLinkWasNotAnswered()
{
    Story call = anAcceptingCall()
                     .then(CommandFailed{own(1), anError(Kind::TimedOut)}, 8s)
                     .then(MonitorRefused{notFound()}, 9900ms);
    QCOMPARE(call.state.phase, Phase::Accepting);
    call.then(TimerElapsed{TimerKind::MonitorRetry, {}}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
    QCOMPARE(call.state.failure->kind, Kind::TimedOut);
}

void tst_CallAnswering::triesThatGotNoAnswerAreLookedForOnTheLink()
{
    Story call = anAcceptingCall();
    for (int tries = 1; tries <= 2; ++tries)
        call.then(CommandFailed{own(tries), anError(Kind::Unreachable)}).then(TimerElapsed{TimerKind::AcceptRetry, {}});
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
    call.then(CommandFailed{own(3), anError(Kind::Unreachable)});
    QCOMPARE(call.state.phase, Phase::Accepting);
    QCOMPARE(call.effects, (QList<Effect>{Effect{OpenMonitor{}}}));
}

void tst_CallAnswering::aRefusedKeyOnTheLinkDoesNotKeepAnUnansweredCallForEver()
{
    Story call = anAcceptingCall().then(CommandFailed{own(1), anError(Kind::TimedOut)}, 8s);
    call.then(MonitorRefused{anError(Kind::Unauthorized, 401)});
    QVERIFY(isNotified(call, Notice::KeyRefused));
    QCOMPARE(timerOf(call, TimerKind::MonitorRetry), 15'000);
    call.then(TimerElapsed{TimerKind::MonitorRetry, {}}, 30s).then(MonitorRefused{anError(Kind::Unauthorized, 401)});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
}

void tst_CallAnswering::aRefusedSessionIsAcceptedMinimallyAtOnce()
{
    Error error = anError(Kind::Refused, 400);
    error.param = u"session.audio.output.voice"_s;
    const Story call = anAcceptingCall().then(CommandFailed{own(1), error});
    QCOMPARE(call.effects, (QList<Effect>{Effect{SendRequest{own(2), acceptCallMinimally(theCall(), aSession())}}}));
    QVERIFY(call.state.onMinimumSettings);
    QCOMPARE(call.state.refusedField, u"session.audio.output.voice"_s);
}

void tst_CallAnswering::theMinimalSessionIsNotRefusedTwice()
{
    const Story call = anAcceptingCall()
                           .then(CommandFailed{own(1), anError(Kind::Refused, 400)})
                           .then(CommandFailed{own(2), anError(Kind::Refused, 400)});
    QCOMPARE(call.state.endReason, EndReason::AnswerFailed);
}

void tst_CallAnswering::aRefusalNamingAFieldSettlesTheTriesBeforeIt()
{
    Error error = anError(Kind::Refused, 400);
    error.param = u"audio.output.voice"_s;
    const Story call = anAcceptingCall()
                           .then(CommandFailed{own(1), anError(Kind::Unreachable)})
                           .then(TimerElapsed{TimerKind::AcceptRetry, {}})
                           .then(CommandFailed{own(2), error});
    QCOMPARE(call.effects, (QList<Effect>{Effect{SendRequest{own(3), acceptCallMinimally(theCall(), aSession())}}}));
}

void tst_CallAnswering::aRefusalNamingNothingAfterALostTryMayMeanTaken()
{
    const Story call = anAcceptingCall()
                           .then(CommandFailed{own(1), anError(Kind::Unreachable)})
                           .then(TimerElapsed{TimerKind::AcceptRetry, {}})
                           .then(CommandFailed{own(2), anError(Kind::Refused, 409)});
    QCOMPARE(call.effects, (QList<Effect>{Effect{OpenMonitor{}}}));
    QVERIFY(!call.state.onMinimumSettings);
}

void tst_CallAnswering::theRestOfTheSessionComesBeforeTheGreeting()
{
    Error error = anError(Kind::Refused, 400);
    error.param = u"session.audio.input.noise_reduction"_s;
    Story call =
        anAcceptingCall().then(CommandFailed{own(1), error}).then(CommandSucceeded{own(2), {}}).then(MonitorOpened{});
    QCOMPARE(messagesOf(call), (QStringList{u"session.update"_s, u"response.create"_s}));
    const QJsonObject session = effectsOf<SendRealtime>(call).first().message["session"_L1].toObject();
    QCOMPARE(session, restOfSession(aSession(), error.param));
    QVERIFY(call.state.hasPending(PendingCommand::Kind::SettingsUpdate));
    call.then(server::SessionChanged{});
    QVERIFY(!call.state.hasPending(PendingCommand::Kind::SettingsUpdate));
    QVERIFY(call.state.onMinimumSettings);
}

void tst_CallAnswering::aRefusedRestIsAProblemAndTheCallGoesOn()
{
    Story call = anAcceptingCall()
                     .then(CommandFailed{own(1), anError(Kind::Refused, 400)})
                     .then(CommandSucceeded{own(2), {}})
                     .then(MonitorOpened{})
                     .then(serverError("invalid_value", own(3).value));
    QCOMPARE(call.state.phase, Phase::Live);
    QVERIFY(!call.state.hasPending(PendingCommand::Kind::SettingsUpdate));
    QVERIFY(call.state.hasPending(PendingCommand::Kind::Greeting));
    QCOMPARE(lastEntry(call).kind, TranscriptEntry::Kind::Problem);
    QCOMPARE(lastEntry(call).text, u"invalid_value"_s);
}

void tst_CallAnswering::hangingUpWhileAcceptingWaitsForTheAnswer()
{
    Story call = anAcceptingCall().then(HangUpRequested{op("end")});
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(call.effects, QList<Effect>{});
    QVERIFY(!canHangUp(call.state));

    call.then(CommandSucceeded{own(1), {}});
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::HangUp});
    QVERIFY(call.effects.contains(Effect{OpenMonitor{}})); // the evidence of the end comes from the link
    call.then(CommandSucceeded{op("end"), {}}).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallAnswering::hangingUpWhileAcceptingEndsAnUnansweredCall()
{
    const Story call =
        anAcceptingCall().then(HangUpRequested{op("end")}).then(CommandFailed{own(1), anError(Kind::ServerFault, 500)});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallAnswering::hangingUpWhileAcceptingLooksForACallThatMayHaveBeenTaken_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no answer in time") << Kind::TimedOut;
    QTest::newRow("dropped before an answer") << Kind::Unreachable;
}

void tst_CallAnswering::hangingUpWhileAcceptingLooksForACallThatMayHaveBeenTaken()
{
    QFETCH(const Kind, kind);
    Story call = anAcceptingCall().then(HangUpRequested{op("end")}).then(CommandFailed{own(1), anError(kind)});
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(call.effects, (QList<Effect>{Effect{OpenMonitor{}}}));
    call.then(MonitorOpened{});
    QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::HangUp});
    QCOMPARE(messagesOf(call), QStringList{}); // nobody is greeted who is about to be hung up on
}

void tst_CallAnswering::hangingUpBetweenTriesEndsTheCall()
{
    Story call = anAcceptingCall().then(CommandFailed{own(1), notFound()}).then(HangUpRequested{op("end")});
    QCOMPARE(call.state.endReason, EndReason::HungUp);
    call.then(TimerElapsed{TimerKind::AcceptRetry, {}});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallAnswering::hangingUpBetweenTriesLooksForACallThatMayHaveBeenTaken()
{
    const Story call =
        anAcceptingCall().then(CommandFailed{own(1), anError(Kind::Unreachable)}).then(HangUpRequested{op("end")});
    QCOMPARE(call.state.phase, Phase::Ending);
    QCOMPARE(call.effects, (QList<Effect>{Effect{OpenMonitor{}}}));
}

void tst_CallAnswering::anUnwantedCallThatCannotBeFoundEndsAsHungUp()
{
    Story call =
        anAcceptingCall().then(HangUpRequested{op("end")}).then(CommandFailed{own(1), anError(Kind::TimedOut)}, 8s);
    const Story unreachable =
        Story(call).then(MonitorRefused{anError(Kind::Unreachable)}, 30s + 1ms); // no link, and no limit either
    QCOMPARE(unreachable.state.endReason, EndReason::HungUp);
    call.then(MonitorRefused{notFound()}, 10s);
    QCOMPARE(call.state.endReason, EndReason::HungUp);
}

void tst_CallAnswering::decliningSendsTheStatusOnce()
{
    Story call = aRingingCall().then(DeclineRequested{op("no"), 486});
    QCOMPARE(call.state.phase, Phase::Rejecting);
    QCOMPARE(call.effects, (QList<Effect>{Effect{SendRequest{op("no"), rejectCall(theCall(), 486)}}}));
    call.then(DeclineRequested{op("again"), 603}).then(AnswerRequested{op("yes")});
    QCOMPARE(call.effects, QList<Effect>{});
    QCOMPARE(call.state.phase, Phase::Rejecting);
}

void tst_CallAnswering::aDeclinedCallEndsWhenTheAnswerIsTaken()
{
    const Story call = aRingingCall().then(DeclineRequested{op("no"), 486}).then(CommandSucceeded{op("no"), {}});
    QCOMPARE(call.state.endReason, EndReason::Declined);
    QCOMPARE(call.effects, QList<Effect>{});
    QVERIFY(!isLost(call.state));
}

void tst_CallAnswering::decliningACallerWhoLeftIsNoFailure()
{
    const Story call = aRingingCall().then(DeclineRequested{op("no")}).then(CommandFailed{op("no"), notFound()});
    QCOMPARE(call.state.endReason, EndReason::GoneBeforeAnswer);
    QCOMPARE(call.state.failure, std::nullopt);
}

void tst_CallAnswering::aFailedDeclineRingsAgain()
{
    const Story call =
        aRingingCall().then(DeclineRequested{op("no")}).then(CommandFailed{op("no"), anError(Kind::ServerFault, 500)});
    QCOMPARE(call.state.phase, Phase::Ringing);
    QCOMPARE(call.state.failure->kind, Kind::ServerFault);
    QCOMPARE(timerOf(call, TimerKind::RingLimit), 12'000);
}

void tst_CallAnswering::onlySipFailuresDecline()
{
    for (const int status : {0, 200, 299, 700}) {
        const Story call = aRingingCall().then(DeclineRequested{op("no"), status});
        QCOMPARE(call.state.phase, Phase::Ringing);
        QCOMPARE(call.effects, QList<Effect>{});
    }
}

QTEST_GUILESS_MAIN(tst_CallAnswering)
#include "tst_CallAnswering.moc"
