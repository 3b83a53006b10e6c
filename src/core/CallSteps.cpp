// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallSteps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using StepKind = CallStep::Kind;
using StepState = CallStep::State;

// Where a finding belongs. A step that failed is explained by the first that names it, else by its last resort.
struct FindingPlace {
    QLatin1StringView id;
    QList<StepKind> steps;
};

const QList<FindingPlace> &findingPlaces()
{
    static const QList<FindingPlace> table{
        {"webhook_retry_stale"_L1, {StepKind::OurAddress}},
        {"assistant_no_address"_L1, {StepKind::OpenAi}},
        {"assistant_out_of_reach"_L1, {StepKind::OpenAi}},
        {"fallback_unanswered"_L1, {StepKind::PutThrough}},
        {"unknown_caller"_L1, {StepKind::PhoneCompany}},
        {"accept_404"_L1, {StepKind::Answered}},
        {"accept_401_403"_L1, {StepKind::Answered}},
        {"accept_400_unknown"_L1, {StepKind::Answered}},
        {"accept_400_vad_tuning"_L1, {StepKind::Answered}},
        {"accept_400_refused"_L1, {StepKind::Answered}},
        {"prompt_object_gone"_L1, {StepKind::Answered}},
        {"live_decision_made"_L1, {StepKind::Answered}},
        {"service_fault"_L1, {StepKind::Answered}},
        {"service_unreachable"_L1, {StepKind::Answered}},
        {"accept_slow"_L1, {StepKind::Answered}},
        {"model_gone"_L1, {StepKind::Answered, StepKind::FirstWords}},
        {"no_credit"_L1, {StepKind::Answered, StepKind::FirstWords}},
        {"rate_limited"_L1, {StepKind::Answered, StepKind::FirstWords}},
        {"call_while_away"_L1, {StepKind::Answered, StepKind::Ended}},
        {"accept_200_then_dead"_L1, {StepKind::LiveLink}},
        {"ws_never_back"_L1, {StepKind::LiveLink, StepKind::Ended}},
        {"ws_1006"_L1, {StepKind::LiveLink}},
        {"ws_slow_connect"_L1, {StepKind::LiveLink}},
        {"early_events_missing"_L1, {StepKind::LiveLink}},
        {"ws_404_early"_L1, {StepKind::LiveLink}},
        {"no_audio_drop"_L1, {StepKind::FirstWords, StepKind::Ended}},
        {"session_type_missing"_L1, {StepKind::Answered, StepKind::FirstWords}},
        {"agent_silent_start"_L1, {StepKind::FirstWords}},
        {"response_failed"_L1, {StepKind::FirstWords}},
        {"ghost_call"_L1, {StepKind::FirstWords}},
        {"no_caller_transcript"_L1, {StepKind::FirstWords}},
        {"beep_after_answer"_L1, {StepKind::Ended}},
        {"ws_1001_expired"_L1, {StepKind::Ended}},
        {"refer_500"_L1, {StepKind::Ended}},
        {"refer_200_nothing"_L1, {StepKind::Ended}},
        {"unexpected_end"_L1, {StepKind::Ended}},
        {"goodbye_cut"_L1, {StepKind::Ended}},
        {"control_404"_L1, {StepKind::Ended}},
        {"ws_404_late"_L1, {StepKind::Ended}},
    };
    return table;
}

QString findingFor(StepKind step, const QStringList &findings)
{
    for (const QString &id : findings) {
        const auto place = std::find_if(findingPlaces().cbegin(), findingPlaces().cend(),
                                        [&id](const FindingPlace &known) { return known.id == id; });
        if (place != findingPlaces().cend() && place->steps.contains(step))
            return id;
    }
    return {};
}

StepState answeredState(const CallState &call)
{
    if (call.answeredAt != Moment{})
        return StepState::Done;
    switch (call.endReason) {
    case EndReason::None:
        return call.phase == Phase::Ringing || call.phase == Phase::Accepting ? StepState::Waiting
                                                                              : StepState::NotReached;
    case EndReason::GoneBeforeAnswer:
    case EndReason::AnswerFailed:
    case EndReason::EndedWhileAway:
        return StepState::Failed;
    case EndReason::Missed:
        return findingFor(StepKind::OurAddress, diagnoseCall(call, {}, call.endedAt)).isEmpty() ? StepState::Failed
                                                                                                : StepState::NotReached;
    case EndReason::Declined:
    case EndReason::LineClosed:
    case EndReason::HungUp:
    case EndReason::EndedPolitely:
    case EndReason::TooQuiet:
    case EndReason::NeverArrived:
        return StepState::NotReached;
    case EndReason::PutThrough: // was it offered at all?
        return call.webhookId.isEmpty() ? StepState::NotReached : StepState::Failed;
    case EndReason::CallerLeft:
    case EndReason::Connected:
    case EndReason::NeverStarted:
    case EndReason::Expired:
    case EndReason::OutOfSight:
        return StepState::NotKnown;
    }
    return StepState::NotKnown;
}

bool wasEverLinked(const CallState &call)
{
    return call.wasLinked || call.sessionStartedAt != Moment{};
}

StepState linkState(const CallState &call)
{
    if (call.answeredAt == Moment{})
        return StepState::NotReached;
    const bool isNeverSeen = call.endReason == EndReason::OutOfSight && !wasEverLinked(call);
    if (isNeverSeen || call.endReason == EndReason::NeverStarted)
        return StepState::Failed;
    if (!call.isOver())
        return call.link == MonitorLink::Open ? StepState::Done : StepState::Waiting;
    if (wasEverLinked(call))
        return StepState::Done;
    return call.endReason == EndReason::EndedWhileAway ? StepState::NotKnown : StepState::NotReached;
}

StepState wordsState(const CallState &call)
{
    if (call.talkingAt != Moment{})
        return StepState::Done;
    if (call.answeredAt == Moment{} || !wasEverLinked(call))
        return call.endReason == EndReason::EndedWhileAway ? StepState::NotKnown : StepState::NotReached;
    switch (call.endReason) {
    case EndReason::None:
        return call.isSlowToAnswer && call.link == MonitorLink::Open ? StepState::Failed : StepState::Waiting;
    case EndReason::CallerLeft:
        return StepState::Failed;
    case EndReason::EndedWhileAway:
    case EndReason::OutOfSight:
        return StepState::NotKnown;
    default:
        return StepState::NotReached;
    }
}

// Its end is what was wrong with the call, although all before was well.
bool isEndTheFault(const CallState &call, const QStringList &findings)
{
    if (call.endReason == EndReason::Expired || call.endReason == EndReason::OutOfSight)
        return true;
    if (call.endReason == EndReason::EndedWhileAway)
        return call.answeredAt != Moment{};
    if (call.endReason != EndReason::CallerLeft)
        return false;
    return findings.contains(u"no_audio_drop"_s) || findings.contains(u"beep_after_answer"_s) ||
           call.transfer == TransferState::NotConfirmed || call.transfer == TransferState::Failed;
}

StepState endState(const CallState &call, const QStringList &findings, bool hasFailed)
{
    if (!call.isOver())
        return call.phase == Phase::Ending || call.phase == Phase::Rejecting ? StepState::Waiting
                                                                             : StepState::NotReached;
    return !hasFailed && isEndTheFault(call, findings) ? StepState::Failed : StepState::Done;
}

// Of a call that a phone company told us of, OpenAI may never hear.
StepState arrivalState(const CallState &call)
{
    if (!call.webhookId.isEmpty() || !call.provider.isKnown)
        return StepState::Done;
    const bool isElsewhere = call.provider.fallbackRungAt != Moment{};
    if (call.phase == Phase::Arriving && !isElsewhere)
        return StepState::Waiting;
    const bool wasWanted = call.provider.why != ProviderDecision::Why::LineClosed;
    const bool isFault = call.endReason == EndReason::NeverArrived || call.endReason == EndReason::PutThrough;
    return wasWanted && (isFault || isElsewhere) ? StepState::Failed : StepState::NotReached;
}

StepState putThroughState(const CallState &call, bool hasFailed)
{
    if (putThroughAt(call) != Moment{})
        return StepState::Done;
    if (isBeingPutThrough(call))
        return StepState::Waiting;
    return hasFailed || !call.isOver() ? StepState::NotReached : StepState::Failed;
}

// When the phone company first had it; not after the news of it reached us.
Moment startOf(const ProviderTrail &trail, Moment latest)
{
    const QList<ProviderFact> facts = trail.facts();
    return facts.isEmpty() ? latest : std::min(momentOf(facts.first()), latest);
}

Moment timeOf(const CallStep &step, const CallState &call)
{
    if (step.state == StepState::Failed && step.kind == StepKind::OpenAi && call.provider.fallbackRungAt != Moment{})
        return call.provider.fallbackRungAt;
    if (step.state == StepState::Failed)
        return step.kind == StepKind::OurAddress ? call.offeredAt : call.isOver() ? call.endedAt : Moment{};
    if (step.state != StepState::Done)
        return {};
    switch (step.kind) {
    case StepKind::PhoneCompany: // a trunk tells us nothing
        return call.provider.isKnown ? startOf(call.provider.trail, call.createdAt) : Moment{};
    case StepKind::OpenAi:
        return call.createdAt;
    case StepKind::OurAddress:
    case StepKind::Signature:
        return call.offeredAt;
    case StepKind::Answered:
        return call.answeredAt;
    case StepKind::LiveLink:
        return call.sessionStartedAt;
    case StepKind::FirstWords:
        return call.talkingAt;
    case StepKind::Ended:
        return call.endedAt;
    case StepKind::PutThrough:
        return putThroughAt(call);
    }
    return {};
}

// What is said of a step that failed where no rule has more to say.
QString lastResort(StepKind kind)
{
    switch (kind) {
    case StepKind::PhoneCompany:
    case StepKind::Signature:
        return {};
    case StepKind::OpenAi:
        return u"never_arrived"_s;
    case StepKind::OurAddress:
        return u"webhook_retry_stale"_s;
    case StepKind::Answered:
        return u"service_fault"_s;
    case StepKind::LiveLink:
        return u"ws_never_back"_s;
    case StepKind::FirstWords:
        return u"agent_silent_start"_s;
    case StepKind::Ended:
        return u"unexpected_end"_s;
    case StepKind::PutThrough:
        return u"fallback_unanswered"_s;
    }
    return {};
}

} // namespace

QList<CallStep> callSteps(const CallState &call, const QList<CallEvent> &events, Moment now)
{
    const QStringList findings = diagnoseCall(call, events, now);
    QList<CallStep> steps;
    const auto add = [&](StepKind kind, StepState state) {
        CallStep step{kind, state, {}, findingFor(kind, findings), {}};
        step.at = timeOf(step, call);
        if (state == StepState::Failed && step.diagnosis.isEmpty())
            step.diagnosis = lastResort(kind);
        else if (state != StepState::Failed && state != StepState::Done)
            step.diagnosis.clear();
        if (const Diagnosis *diagnosis = findDiagnosis(step.diagnosis))
            step.certainty = diagnosis->certainty;
        steps.append(step);
    };
    add(StepKind::PhoneCompany, StepState::Done);
    add(StepKind::OpenAi, arrivalState(call));
    const StepState told =
        call.webhookId.isEmpty() ? StepState::NotReached : StepState::Done; // else we would know of no call
    add(StepKind::OurAddress, findings.contains(u"webhook_retry_stale"_s) ? StepState::Failed : told);
    add(StepKind::Signature, told);
    add(StepKind::Answered, answeredState(call));
    add(StepKind::LiveLink, linkState(call));
    add(StepKind::FirstWords, wordsState(call));
    const auto hasFailed = [&steps] {
        return std::any_of(steps.cbegin(), steps.cend(),
                           [](const CallStep &step) { return step.state == StepState::Failed; });
    };
    if (call.provider.fallbackRungAt != Moment{})
        add(StepKind::PutThrough, putThroughState(call, hasFailed()));
    add(StepKind::Ended, endState(call, findings, hasFailed()));
    if (call.isOver())
        steps.last().endedBy = outcomeOf(call.provider.trail).endedBy;
    return steps;
}

QString faultOf(const QList<CallStep> &steps)
{
    const auto failed = std::find_if(steps.cbegin(), steps.cend(),
                                     [](const CallStep &step) { return step.state == StepState::Failed; });
    return failed == steps.cend() ? QString() : failed->diagnosis;
}

QDebug operator<<(QDebug debug, CallStep::Kind kind)
{
    constexpr const char *Names[] = {"PhoneCompany", "OpenAi",   "OurAddress", "Signature",
                                     "Answered",     "LiveLink", "FirstWords", "Ended"};
    return debug << Names[int(kind)];
}

QDebug operator<<(QDebug debug, CallStep::State state)
{
    constexpr const char *Names[] = {"Done", "Waiting", "Failed", "NotReached", "NotKnown"};
    return debug << Names[int(state)];
}

QDebug operator<<(QDebug debug, const CallStep &step)
{
    return debug << step.kind << step.state << toMsecs(step.at) << step.diagnosis;
}

} // namespace callside
