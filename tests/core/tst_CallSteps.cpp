// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"
#include "core/CallSteps.h"

#include <QTest>

#include <algorithm>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using StepKind = CallStep::Kind;
using StepState = CallStep::State;

namespace {

QList<CallStep> stepsOf(const Story &story)
{
    return callSteps(story.state, {}, story.now);
}

CallStep stepOf(const Story &story, StepKind kind)
{
    return stepsOf(story).at(int(kind));
}

Story anUnanswered(const Error &error)
{
    return anAcceptingCall().then(CommandFailed{own(1), error});
}

Story aCallNeverStarted()
{
    Story call = anAnsweredCall();
    for (int i = 0; i < 40 && !call.state.isOver(); ++i)
        call.then(MonitorRefused{notFound()}, 400ms).then(TimerElapsed{TimerKind::MonitorRetry, {}}, 400ms);
    return call;
}

// One of every way to end.
Story ended(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return aCallTalking();
    case EndReason::CallerLeft:
        return anEndedCall();
    case EndReason::Connected:
        return aCallConnecting().then(MonitorClosed{}).then(MonitorRefused{notFound()});
    case EndReason::HungUp:
        return aCallHangingUp().then(CommandFailed{op("end"), notFound()});
    case EndReason::EndedPolitely:
        return aCallSayingGoodbye()
            .then(server::AssistantAudioStopped{u"resp_bye"_s})
            .then(CommandFailed{op("bye"), notFound()});
    case EndReason::Declined:
        return aRingingCall().then(DeclineRequested{op("no"), 603}).then(CommandSucceeded{op("no"), {}});
    case EndReason::LineClosed:
        return Story{}.then(anOffer(LineMode::Closed)).then(CommandSucceeded{own(1), {}});
    case EndReason::GoneBeforeAnswer:
        return aRingingCall().then(DeclineRequested{op("no"), 603}).then(CommandFailed{op("no"), notFound()});
    case EndReason::AnswerFailed:
        return anUnanswered(anError(Error::Kind::Unauthorized, 401));
    case EndReason::NeverStarted:
        return aCallNeverStarted();
    case EndReason::Missed:
        return Story{}.then(anOffer(), 10min);
    case EndReason::EndedWhileAway:
        return aCallTalking().then(ConsoleRestarted{}, 5min).then(MonitorRefused{notFound()});
    case EndReason::Expired:
        return aCallTalking()
            .then(serverError("session_expired"), 60min)
            .then(MonitorClosed{1001, u"Your session hit the maximum duration of 60 minutes."_s})
            .then(MonitorRefused{notFound()});
    case EndReason::NeverArrived:
        return anArrivingCall().then(TimerElapsed{TimerKind::ArrivalLimit, {}}, 45s);
    case EndReason::PutThrough:
        return anArrivingCall()
            .then(told(ProviderFact::Leg::Assistant, ProviderFact::State::Failed))
            .then(told(ProviderFact::Leg::Fallback, ProviderFact::State::Answered))
            .then(told(ProviderFact::Leg::Fallback, ProviderFact::State::Completed))
            .then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
    case EndReason::OutOfSight:
        return aCallOutOfSight().then(TimerElapsed{TimerKind::LengthLimit, {}}, 61min);
    case EndReason::TooQuiet: {
        Story call = anEndedCall(); // its course is the polite end's
        call.state.endReason = EndReason::TooQuiet;
        return call;
    }
    }
    Q_UNREACHABLE();
}

constexpr EndReason EveryEnd[] = {EndReason::None,         EndReason::CallerLeft,     EndReason::Connected,
                                  EndReason::HungUp,       EndReason::EndedPolitely,  EndReason::Declined,
                                  EndReason::LineClosed,   EndReason::TooQuiet,       EndReason::GoneBeforeAnswer,
                                  EndReason::AnswerFailed, EndReason::NeverStarted,   EndReason::Missed,
                                  EndReason::Expired,      EndReason::EndedWhileAway, EndReason::OutOfSight,
                                  EndReason::NeverArrived, EndReason::PutThrough};

QByteArray wordOf(EndReason reason)
{
    QString text;
    QDebug(&text).nospace() << reason;
    return text.toUtf8();
}

} // namespace

class CallStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEndHasItsStepsInOrder_data();
    void everyEndHasItsStepsInOrder();
    void whereItFailed_data();
    void whereItFailed();
    void aCallWithoutFaultHasNoFailedStep_data();
    void aCallWithoutFaultHasNoFailedStep();
    void theTimesAreThoseOfTheCall();
    void aCallIsFollowedStepByStep();
    void aLostLinkIsWaitedFor();
    void noWordsForLongFailWhileTheCallGoesOn();
    void aQuickDropFailsAtTheEndOnly();
    void aQuickDropTellsWhoHungUpFirst();
    void aLongCallThatTheCallerEndedIsFine();
};

void CallStepsTest::everyEndHasItsStepsInOrder_data()
{
    QTest::addColumn<int>("reason");
    for (const EndReason reason : EveryEnd)
        QTest::newRow(wordOf(reason).constData()) << int(reason);
}

void CallStepsTest::everyEndHasItsStepsInOrder()
{
    QFETCH(int, reason);
    const Story call = ended(EndReason(reason));
    QCOMPARE(call.state.endReason, EndReason(reason));
    const QList<CallStep> steps = stepsOf(call);
    QList<StepKind> kinds{StepKind::PhoneCompany, StepKind::OpenAi,   StepKind::OurAddress, StepKind::Signature,
                          StepKind::Answered,     StepKind::LiveLink, StepKind::FirstWords, StepKind::Ended};
    if (EndReason(reason) == EndReason::PutThrough)
        kinds.insert(7, StepKind::PutThrough);
    QCOMPARE(steps.size(), kinds.size());
    int failed = 0;
    Moment last{};
    for (int i = 0; i < steps.size(); ++i) {
        const CallStep &step = steps.at(i);
        QCOMPARE(step.kind, kinds.at(i));
        failed += step.state == StepState::Failed;
        QVERIFY(step.state != StepState::Failed || findDiagnosis(step.diagnosis));
        QVERIFY(step.diagnosis.isEmpty() || step.state == StepState::Failed || step.state == StepState::Done);
        QVERIFY(step.at == Moment{} || step.at >= last);
        last = std::max(last, step.at);
    }
    QVERIFY(failed <= 1);
    QCOMPARE(steps.last().state == StepState::Waiting || steps.last().state == StepState::NotReached,
             EndReason(reason) == EndReason::None);
    if (isLost(call.state))
        QCOMPARE(failed, 1);
}

void CallStepsTest::whereItFailed_data()
{
    QTest::addColumn<CallState>("call");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("diagnosis");
    const auto row = [](const char *name, const Story &story, StepKind kind, const char *diagnosis) {
        QTest::newRow(name) << story.state << int(kind) << QString::fromLatin1(diagnosis);
    };
    row("told too late", ended(EndReason::Missed), StepKind::OurAddress, "webhook_retry_stale");
    row("gone before the answer", ended(EndReason::GoneBeforeAnswer), StepKind::Answered, "accept_404");
    row("key refused", ended(EndReason::AnswerFailed), StepKind::Answered, "accept_401_403");
    Error noCredit = anError(Error::Kind::Unauthorized, 403);
    noCredit.code = u"insufficient_quota"_s;
    row("no credit", anUnanswered(noCredit), StepKind::Answered, "no_credit");
    row("service at fault",
        anUnanswered(anError(Error::Kind::ServerFault, 500))
            .then(TimerElapsed{TimerKind::AcceptRetry, {}})
            .then(CommandFailed{own(2), anError(Error::Kind::ServerFault, 500)})
            .then(TimerElapsed{TimerKind::AcceptRetry, {}})
            .then(CommandFailed{own(3), anError(Error::Kind::ServerFault, 503)}),
        StepKind::Answered, "service_fault");
    Error badModel = anError(Error::Kind::Refused, 400);
    badModel.code = u"model_not_found"_s;
    row("model gone", anUnanswered(badModel).then(CommandFailed{own(2), badModel}), StepKind::Answered, "model_gone");
    row("while away, ringing", aRingingCall().then(ConsoleRestarted{}, 5min), StepKind::Answered, "call_while_away");
    row("accept 200, then nothing", ended(EndReason::NeverStarted), StepKind::LiveLink, "accept_200_then_dead");
    row("never seen again", ended(EndReason::OutOfSight), StepKind::Ended, "ws_never_back");
    row("never seen at all",
        anAnsweredCall()
            .then(MonitorRefused{anError(Error::Kind::Unreachable)})
            .then(TimerElapsed{TimerKind::LengthLimit, {}}, 61min),
        StepKind::LiveLink, "ws_never_back");
    row("not a word", aLiveCall().then(MonitorClosed{}, 20s).then(MonitorRefused{notFound()}), StepKind::FirstWords,
        "agent_silent_start");
    row("60 minutes", ended(EndReason::Expired), StepKind::Ended, "ws_1001_expired");
    row("while away, talking", ended(EndReason::EndedWhileAway), StepKind::Ended, "call_while_away");
    row("nothing came of the transfer",
        aCallConnecting()
            .then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s)
            .then(MonitorClosed{}, 30s)
            .then(MonitorRefused{notFound()}),
        StepKind::Ended, "refer_200_nothing");
}

void CallStepsTest::whereItFailed()
{
    QFETCH(CallState, call);
    QFETCH(int, kind);
    QFETCH(QString, diagnosis);
    QVERIFY(call.isOver());
    const QList<CallStep> steps = callSteps(call, {}, call.endedAt);
    const CallStep &step = steps.at(kind);
    QCOMPARE(step.state, StepState::Failed);
    QCOMPARE(step.diagnosis, diagnosis);
    QCOMPARE(step.certainty, findDiagnosis(diagnosis)->certainty);
}

void CallStepsTest::aCallWithoutFaultHasNoFailedStep_data()
{
    QTest::addColumn<int>("reason");
    for (const EndReason reason : {EndReason::None, EndReason::Connected, EndReason::HungUp, EndReason::EndedPolitely,
                                   EndReason::Declined, EndReason::LineClosed})
        QTest::newRow(wordOf(reason).constData()) << int(reason);
}

void CallStepsTest::aCallWithoutFaultHasNoFailedStep()
{
    QFETCH(int, reason);
    const QList<CallStep> steps = stepsOf(ended(EndReason(reason)));
    for (const CallStep &step : steps)
        QVERIFY(step.state != StepState::Failed);
}

void CallStepsTest::theTimesAreThoseOfTheCall()
{
    const Story call = anEndedCall();
    QCOMPARE(stepOf(call, StepKind::PhoneCompany).at, Moment{}); // nobody tells us
    QCOMPARE(stepOf(call, StepKind::OpenAi).at, call.state.createdAt);
    QCOMPARE(stepOf(call, StepKind::OurAddress).at, call.state.offeredAt);
    QCOMPARE(stepOf(call, StepKind::Answered).at, call.state.answeredAt);
    QCOMPARE(stepOf(call, StepKind::LiveLink).at, call.state.sessionStartedAt);
    QCOMPARE(stepOf(call, StepKind::FirstWords).at, call.state.talkingAt);
    QCOMPARE(stepOf(call, StepKind::Ended).at, call.state.endedAt);
}

void CallStepsTest::aCallIsFollowedStepByStep()
{
    const auto lights = [](const Story &story) {
        QString text;
        for (const CallStep &step : stepsOf(story))
            text += u"DWF.?"_s.at(int(step.state));
        return text;
    };
    QCOMPARE(lights(aRingingCall()), u"DDDDW..."_s);
    QCOMPARE(lights(anAcceptingCall()), u"DDDDW..."_s);
    QCOMPARE(lights(anAnsweredCall()), u"DDDDDW.."_s);
    QCOMPARE(lights(aLiveCall()), u"DDDDDDW."_s);
    QCOMPARE(lights(aCallTalking()), u"DDDDDDD."_s);
    QCOMPARE(lights(aCallHangingUp()), u"DDDDDDDW"_s);
    QCOMPARE(lights(ended(EndReason::HungUp)), u"DDDDDDDD"_s);
    QCOMPARE(lights(ended(EndReason::Declined)), u"DDDD...D"_s);
    QCOMPARE(lights(ended(EndReason::AnswerFailed)), u"DDDDF..D"_s);
    QCOMPARE(lights(ended(EndReason::Missed)), u"DDFD...D"_s);
    QCOMPARE(lights(ended(EndReason::NeverStarted)), u"DDDDDF.D"_s);
}

void CallStepsTest::aLostLinkIsWaitedFor()
{
    const CallStep step = stepOf(aCallOutOfSight(), StepKind::LiveLink);
    QCOMPARE(step.state, StepState::Waiting);
    QCOMPARE(step.diagnosis, QString());
}

void CallStepsTest::noWordsForLongFailWhileTheCallGoesOn()
{
    Story call = aLiveCall();
    call.then(TimerElapsed{TimerKind::FirstWords, {}}, 6s);
    QCOMPARE(stepOf(call, StepKind::FirstWords).state, StepState::Failed);
    QCOMPARE(stepOf(call, StepKind::FirstWords).diagnosis, u"agent_silent_start"_s);
    QCOMPARE(stepOf(call, StepKind::Ended).state, StepState::NotReached);
    call.then(responseStarted("resp_1")).then(server::AssistantAudioStarted{u"resp_1"_s});
    QCOMPARE(stepOf(call, StepKind::FirstWords).state, StepState::Done);
}

void CallStepsTest::aQuickDropFailsAtTheEndOnly()
{
    Story call = anEndedCall();
    QCOMPARE(stepOf(call, StepKind::Ended).diagnosis, u"beep_after_answer"_s);
    QCOMPARE(stepOf(call, StepKind::Ended).certainty, Certainty::Likely);
    call.state.mediaSecurity = MediaSecurity::Plain;
    QCOMPARE(stepOf(call, StepKind::Ended).state, StepState::Failed);
    QCOMPARE(stepOf(call, StepKind::Ended).diagnosis, u"no_audio_drop"_s);
}

void CallStepsTest::aQuickDropTellsWhoHungUpFirst()
{
    Story call = anEndedCall();
    QCOMPARE(stepOf(call, StepKind::Ended).endedBy, ProviderFact::EndedBy::Unknown); // a trunk does not tell
    call.state.provider.isKnown = true;
    ProviderFact end;
    end.callId = u"CAcaller1"_s;
    end.leg = ProviderFact::Leg::Caller;
    end.state = ProviderFact::State::Completed;
    end.endedBy = ProviderFact::EndedBy::Assistant;
    call.state.provider.trail.add(end);
    QCOMPARE(stepOf(call, StepKind::Ended).diagnosis, u"beep_after_answer"_s);
    QCOMPARE(stepOf(call, StepKind::Ended).endedBy, ProviderFact::EndedBy::Assistant);
}

void CallStepsTest::aLongCallThatTheCallerEndedIsFine()
{
    Story call = aCallTalking();
    hear(call, "item_2", "Thank you, goodbye").then(MonitorClosed{}, 15s).then(MonitorRefused{notFound()});
    QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    QCOMPARE(stepOf(call, StepKind::Ended).state, StepState::Done);
}

Q_DECLARE_METATYPE(callside::CallState)

QTEST_GUILESS_MAIN(CallStepsTest)
#include "tst_CallSteps.moc"
