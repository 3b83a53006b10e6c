// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"

// What a phone company tells of its side of a call, and what it can be asked for. Its word comes late, repeated and in
// any order, so nothing here depends on what came first.
namespace callside::reducing {

namespace {

void takeParties(CallState &state, const ProviderCall &call)
{
    if (state.caller == SipParty{})
        state.caller = call.caller;
    if (state.line == SipParty{})
        state.line = call.line;
}

// The person's end of the call is the best evidence that there is of a transfer.
void judgeTransfer(Draft &draft, const ProviderOutcome &outcome)
{
    CallState &state = draft.state;
    switch (outcome.transfer) {
    case ProviderOutcome::Transfer::None:
    case ProviderOutcome::Transfer::Dialled:
        return;
    case ProviderOutcome::Transfer::Ringing:
        if (state.transfer == TransferState::None || state.transfer == TransferState::Asked)
            state.transfer = TransferState::Ringing;
        return;
    case ProviderOutcome::Transfer::Answered:
    case ProviderOutcome::Transfer::Ended:
        state.transfer = TransferState::Connected;
        if (state.urgency.kind == Urgency::Kind::TransferNotConfirmed)
            state.urgency = {};
        return;
    case ProviderOutcome::Transfer::Failed:
        state.transfer = TransferState::Failed;
    }
}

// Of a call that was over for us before the phone company had told everything.
void judgeAfterTheEnd(Draft &draft, bool wasBeingPutThrough)
{
    CallState &state = draft.state;
    const EndReason reason = endWithFallback(state, state.endReason);
    const bool isNews = reason != state.endReason;
    if (isNews || (reason == EndReason::PutThrough && wasBeingPutThrough && !isBeingPutThrough(state))) {
        state.endReason = reason;
        state.endedAt = draft.now;
        draft.changed(CallChange::Phase);
    }
    const bool isTransfer = state.endReason == EndReason::Connected || state.endReason == EndReason::CallerLeft;
    if (!isTransfer)
        return;
    if (state.transfer == TransferState::Connected)
        state.endReason = EndReason::Connected;
    else if (state.transfer == TransferState::Failed)
        state.endReason = EndReason::CallerLeft;
}

// By then the phone company would have told how it went.
Moment putThroughUntil(const CallState &state)
{
    const Moment answeredAt = putThroughAt(state);
    return answeredAt == Moment{} ? state.provider.fallbackRungAt + FallbackRingLimit : answeredAt + FallbackTalkLimit;
}

void judgeWhileLive(Draft &draft, const ProviderOutcome &outcome)
{
    CallState &state = draft.state;
    if (state.phase == Phase::Arriving) {
        if (isBeingPutThrough(state))
            draft.timerAt(TimerKind::ArrivalLimit, putThroughUntil(state));
        else if (outcome.isOver || outcome.hasAssistantFailed || outcome.hasCallerGivenUp ||
                 state.provider.fallbackRungAt != Moment{})
            draft.timer(TimerKind::ArrivalCheck,
                        ArrivalGrace); // the word of OpenAI, or of the other leg, may be on its way
        return;
    }
    if (!state.isLive())
        return;
    const bool isPassedOn = state.phase == Phase::Referring && state.link == MonitorLink::Closed;
    if (isPassedOn && state.transfer == TransferState::Connected)
        return draft.end(EndReason::Connected);
    if (isPassedOn && (state.transfer == TransferState::Failed || outcome.isOver))
        return draft.end(EndReason::CallerLeft);
    if (outcome.isOver && state.link == MonitorLink::Waiting) // nobody is there to be seen again
        draft.end(state.transfer == TransferState::Connected ? EndReason::Connected : EndReason::CallerLeft);
}

} // namespace

void providerAsked(Draft &draft, const ProviderAsked &asked)
{
    CallState &state = draft.state;
    const bool isFirst = !state.provider.isKnown;
    state.provider.isKnown = true;
    state.provider.provider = asked.call.provider;
    state.provider.callId = asked.call.callId;
    state.provider.conversation = asked.call.conversation;
    state.provider.reference = asked.reference;
    state.provider.canBeMoved = asked.canBeMoved;
    state.provider.why = asked.why;
    takeParties(state, asked.call);
    draft.changed(CallChange::Details);
    if (!isFirst || state.offeredAt != Moment{})
        return; // the phone company asked again
    state.phase = Phase::Arriving;
    state.mode = asked.mode;
    state.earlierToday = asked.earlierToday;
    state.createdAt = state.offeredAt = draft.now;
    draft.changed(CallChange::Phase);
    if (asked.isConnected)
        return draft.timer(TimerKind::ArrivalLimit, ArrivalLimit);
    if (asked.isFallbackRung) {
        state.provider.fallbackRungAt = draft.now;
        return draft.timer(TimerKind::ArrivalLimit, FallbackRingLimit);
    }
    draft.end(asked.mode == LineMode::Closed ? EndReason::LineClosed : EndReason::NeverArrived);
}

void providerTold(Draft &draft, const ProviderTold &told)
{
    CallState &state = draft.state;
    const bool wasBeingPutThrough = isBeingPutThrough(state);
    const bool isFallback = told.isFallbackRung || told.fact.leg == ProviderFact::Leg::Fallback;
    const bool isNewlyRung = isFallback && state.provider.fallbackRungAt == Moment{};
    if (!state.provider.trail.add(told.fact) && !isNewlyRung)
        return;
    draft.changed(CallChange::Details);
    if (isNewlyRung) {
        state.provider.fallbackRungAt = draft.now;
        draft.changed(CallChange::Phase);
    }
    const ProviderOutcome outcome = outcomeOf(state.provider.trail);
    const TransferState before = state.transfer;
    if (state.phase != Phase::Arriving)
        judgeTransfer(draft, outcome);
    if (state.transfer != before)
        draft.changed(CallChange::Phase);
    if (state.transfer != before && state.transfer == TransferState::Ringing && !state.isOver())
        draft.timer(TimerKind::TransferCheck, MoveLimit);
    if (state.isOver())
        return judgeAfterTheEnd(draft, wasBeingPutThrough);
    if (state.transfer == TransferState::Failed && before != TransferState::Failed)
        transferHasFailed(draft);
    judgeWhileLive(draft, outcome);
}

// OpenAI has said nothing of a call that was on its way there, or nobody has told how it went with who was rung
// instead.
void arrivalIsDue(Draft &draft)
{
    const CallState &state = draft.state;
    if (state.phase != Phase::Arriving)
        return;
    if (isBeingPutThrough(state) && draft.now < putThroughUntil(state))
        return draft.timerAt(TimerKind::ArrivalLimit, putThroughUntil(state));
    const bool hasGivenUp =
        outcomeOf(state.provider.trail).hasCallerGivenUp && state.provider.fallbackRungAt == Moment{};
    draft.end(state.mode == LineMode::Closed ? EndReason::LineClosed
              : hasGivenUp                   ? EndReason::GoneBeforeAnswer
                                             : EndReason::NeverArrived);
}

EndReason endWithFallback(const CallState &state, EndReason reason)
{
    if (state.talkingAt != Moment{} || putThroughAt(state) == Moment{})
        return reason;
    CallState ended = state;
    ended.endReason = reason;
    return isLost(ended) || reason == EndReason::LineClosed ? EndReason::PutThrough : reason;
}

bool canMove(const CallState &state)
{
    return state.phase == Phase::Referring && state.provider.canBeMoved && !state.provider.callId.isEmpty() &&
           !state.provider.isMoveAsked && !outcomeOf(state.provider.trail).isOver;
}

// The phone company itself takes the caller back and rings the person.
void moveCall(Draft &draft)
{
    CallState &state = draft.state;
    const CommandId command = draft.newCommand();
    state.provider.isMoveAsked = true;
    state.transfer = TransferState::Asked;
    state.transferAskedAt = draft.now;
    state.phase = Phase::Referring;
    state.failure.reset();
    state.pending.append({command, PendingCommand::Kind::Move, false, {}, false});
    draft.effects.append(MoveCall{command, state.provider.provider, state.provider.callId, state.provider.reference,
                                  state.line.number, state.caller.number, state.transferTarget});
    draft.changes |= CallChange::Phase | CallChange::Pending;
    draft.timer(TimerKind::TransferCheck, MoveLimit);
}

// Where the caller has left the assistant, the phone company will tell what became of it.
bool isWithPhoneCompany(const CallState &state)
{
    return state.provider.isKnown && state.phase == Phase::Referring &&
           (state.transfer == TransferState::Asked || state.transfer == TransferState::Ringing);
}

} // namespace callside::reducing
