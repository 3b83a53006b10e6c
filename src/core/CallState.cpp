// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallState.h"

#include <algorithm>
#include <optional>

namespace callside {

bool CallState::isLive() const
{
    return phase == Phase::Live || phase == Phase::Referring || phase == Phase::Ending;
}

bool CallState::hasPending(PendingCommand::Kind kind) const
{
    return std::any_of(pending.cbegin(), pending.cend(),
                       [kind](const PendingCommand &command) { return command.kind == kind; });
}

namespace {

// Of the number that is rung when the assistant cannot be; the last of them.
std::optional<ProviderLegTrail> fallbackLeg(const CallState &state)
{
    std::optional<ProviderLegTrail> found;
    if (state.provider.fallbackRungAt == Moment{})
        return found;
    for (const ProviderLegTrail &leg : legsOf(state.provider.trail)) {
        if (leg.leg == ProviderFact::Leg::Fallback)
            found = leg;
    }
    return found;
}

} // namespace

bool isBeingPutThrough(const CallState &state)
{
    if (state.provider.fallbackRungAt == Moment{} || outcomeOf(state.provider.trail).isOver)
        return false;
    const std::optional<ProviderLegTrail> leg = fallbackLeg(state);
    return !leg || !isEnding(leg->state);
}

Moment putThroughAt(const CallState &state)
{
    const std::optional<ProviderLegTrail> leg = fallbackLeg(state);
    if (!leg)
        return {};
    if (leg->answeredAt != Moment{})
        return leg->answeredAt;
    if (leg->state == ProviderFact::State::Answered)
        return leg->startedAt;
    if (leg->state != ProviderFact::State::Completed)
        return {};
    return std::max(leg->endedAt - leg->duration.value_or(std::chrono::seconds{0}), state.offeredAt);
}

bool isLost(const CallState &state)
{
    switch (state.endReason) {
    case EndReason::AnswerFailed:
    case EndReason::NeverStarted:
    case EndReason::GoneBeforeAnswer:
    case EndReason::Missed:
    case EndReason::Expired:
    case EndReason::EndedWhileAway:
    case EndReason::OutOfSight:
    case EndReason::NeverArrived:
        return true;
    case EndReason::CallerLeft:
        return state.talkingAt == Moment{} || state.transfer == TransferState::NotConfirmed ||
               state.transfer == TransferState::Failed;
    case EndReason::None:
    case EndReason::Connected:
    case EndReason::HungUp:
    case EndReason::EndedPolitely:
    case EndReason::Declined:
    case EndReason::LineClosed:
    case EndReason::TooQuiet:
    case EndReason::PutThrough:
        return false;
    }
    return false;
}

namespace {

CallStage stageWhileLive(const CallState &state)
{
    if (state.transfer == TransferState::NotConfirmed)
        return CallStage::NotConfirmed;
    if (state.wasLinked && state.link != MonitorLink::Open && state.linkAttempt > 0)
        return CallStage::OutOfSight;
    if (state.isUnclear)
        return CallStage::Unclear;
    if (state.silence != Silence::None)
        return CallStage::Quiet;
    if (state.isOnHold)
        return CallStage::OnHold;
    if (state.talkingAt != Moment{})
        return CallStage::Talking;
    return state.isSlowToAnswer ? CallStage::SlowToAnswer : CallStage::Answering;
}

} // namespace

const CallId &serviceId(const CallState &state)
{
    return state.service.value.isEmpty() ? state.id : state.service;
}

CallStage stageOf(const CallState &state)
{
    switch (state.phase) {
    case Phase::Arriving:
        return isBeingPutThrough(state) ? CallStage::PutThrough : CallStage::Arriving;
    case Phase::Ringing:
        return CallStage::Ringing;
    case Phase::Accepting:
        return CallStage::Answering;
    case Phase::Live:
        return stageWhileLive(state);
    case Phase::Referring:
        return CallStage::Connecting;
    case Phase::Ending:
    case Phase::Rejecting:
        return CallStage::Ending;
    case Phase::Ended:
        break;
    }
    if (!isLost(state))
        return CallStage::Ended;
    const bool isRinging = state.endReason != EndReason::NeverArrived && isBeingPutThrough(state); // may yet be helped
    return isRinging ? CallStage::PutThrough : CallStage::Lost;
}

bool isSayingGoodbye(const CallState &state)
{
    return state.phase == Phase::Ending && state.hasPending(PendingCommand::Kind::EndPolitely);
}

bool canAnswer(const CallState &state)
{
    return state.phase == Phase::Ringing;
}

bool canDecline(const CallState &state)
{
    return state.phase == Phase::Ringing;
}

bool canSteer(const CallState &state)
{
    return (state.phase == Phase::Live || state.phase == Phase::Referring) && state.link == MonitorLink::Open;
}

bool canRefer(const CallState &state)
{
    return state.phase == Phase::Live && !state.hasPending(PendingCommand::Kind::Refer);
}

bool canEndPolitely(const CallState &state)
{
    return state.phase == Phase::Live && state.link == MonitorLink::Open;
}

namespace {

// One that is never answered is waited for until its receipt says so: the desk must be able to try again.
bool isHoldOnItsWay(const CallState &state)
{
    return std::any_of(state.pending.cbegin(), state.pending.cend(), [&](const PendingCommand &command) {
        const int index = state.transcript.indexOfCommand(command.command);
        return command.kind == PendingCommand::Kind::Hold && index >= 0 &&
               state.transcript.at(index).receipt == Receipt::Sent;
    });
}

} // namespace

bool canHold(const CallState &state)
{
    return state.phase == Phase::Live && state.link == MonitorLink::Open && !isHoldOnItsWay(state);
}

bool canAcknowledge(const CallState &state)
{
    return !state.isOver() && state.urgency.isRaised() && !state.urgency.isAcknowledged();
}

bool canClearUrgency(const CallState &state)
{
    return !state.isOver() && state.urgency.isRaised();
}

bool canHangUp(const CallState &state)
{
    if (state.phase == Phase::Ending)
        return isSayingGoodbye(state);
    // The caller is with the phone company: ending what OpenAI has of the call would end nothing.
    if (state.phase == Phase::Referring && state.link == MonitorLink::Closed)
        return false;
    return state.phase == Phase::Accepting || state.phase == Phase::Live || state.phase == Phase::Referring;
}

QDebug operator<<(QDebug debug, Phase phase)
{
    static constexpr const char *Names[] = {"Arriving",  "Ringing", "Accepting", "Live",
                                            "Referring", "Ending",  "Rejecting", "Ended"};
    return debug << Names[int(phase)];
}

QDebug operator<<(QDebug debug, MonitorLink link)
{
    static constexpr const char *Names[] = {"Closed", "Opening", "Open", "Waiting"};
    return debug << Names[int(link)];
}

QDebug operator<<(QDebug debug, EndReason reason)
{
    static constexpr const char *Names[] = {
        "None",       "CallerLeft",     "Connected",        "HungUp",       "EndedPolitely", "Declined",
        "LineClosed", "TooQuiet",       "GoneBeforeAnswer", "AnswerFailed", "NeverStarted",  "Missed",
        "Expired",    "EndedWhileAway", "OutOfSight",       "NeverArrived", "PutThrough"};
    return debug << Names[int(reason)];
}

QDebug operator<<(QDebug debug, TransferState transfer)
{
    static constexpr const char *Names[] = {"None", "Asked", "Ringing", "Connected", "NotConfirmed", "Failed"};
    return debug << Names[int(transfer)];
}

QDebug operator<<(QDebug debug, CallStage stage)
{
    static constexpr const char *Names[] = {"Arriving",   "Ringing",    "Answering", "SlowToAnswer", "Talking",
                                            "OnHold",     "Quiet",      "Unclear",   "Connecting",   "NotConfirmed",
                                            "OutOfSight", "PutThrough", "Ending",    "Ended",        "Lost"};
    return debug << Names[int(stage)];
}

QDebug operator<<(QDebug debug, Urgency::Kind kind)
{
    static constexpr const char *Names[] = {"None", "TransferNotConfirmed", "WantsPerson", "RedFlag"};
    return debug << Names[int(kind)];
}

QDebug operator<<(QDebug debug, Silence silence)
{
    static constexpr const char *Names[] = {"None", "Amber", "Alert"};
    return debug << Names[int(silence)];
}

QDebug operator<<(QDebug debug, Receipt receipt)
{
    static constexpr const char *Names[] = {"None", "Waiting", "Sent", "Received", "Done", "Unanswered", "Failed"};
    return debug << Names[int(receipt)];
}

// For tests and debug logs: where the call is, never who it is.
QDebug operator<<(QDebug debug, const CallState &state)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "CallState(" << state.id << ' ' << state.phase << " link " << state.link << '/'
                           << state.linkAttempt << " end " << state.endReason << " transfer " << state.transfer
                           << " lines " << state.transcript.size() << " pending " << state.pending.size() << ')';
}

} // namespace callside
