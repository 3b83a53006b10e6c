// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"

// From the offer to the answer: the accept request, its tries, and what its answers mean.
namespace callside::reducing {

namespace {

// A 404 right after the webhook is a known race: three more tries, all within 4 s.
constexpr std::chrono::milliseconds MissPauses[] = {400ms, 1000ms, 2000ms};
// No answer, 429 and 5xx: two more tries within 2 s. The caller is waiting.
constexpr std::chrono::milliseconds FaultPauses[] = {500ms, 1200ms};
constexpr auto LongestRetryAfter = 10s; // a caller does not wait longer than this

void sendAccept(Draft &draft)
{
    CallState &state = draft.state;
    state.phase = Phase::Accepting;
    ++state.acceptTries;
    draft.request(draft.newCommand(), PendingCommand::Kind::Accept,
                  state.onMinimumSettings ? acceptCallMinimally(serviceId(state), state.config)
                                          : acceptCall(serviceId(state), state.config));
    draft.changed(CallChange::Phase);
}

// Whatever the desk chose, a call is never left ringing for ever or declined with what is no decline.
CallRules withinLimits(CallRules rules)
{
    rules.ringLimit = std::clamp<std::chrono::seconds>(rules.ringLimit, 1s, StaleAfter);
    if (rules.declineCode < 300 || rules.declineCode > 699)
        rules.declineCode = CallRules{}.declineCode;
    for (std::chrono::seconds *limit : {&rules.silenceAmber, &rules.silenceAlert, &rules.silenceEnd})
        *limit = std::clamp<std::chrono::seconds>(*limit, 0s, SessionLength);
    return rules;
}

void giveUp(Draft &draft, EndReason reason)
{
    if (draft.state.isAcceptOutcomeUnknown)
        return openLink(draft); // a try got no answer and may have been taken: the link will tell
    draft.end(reason);
}

void missed(Draft &draft)
{
    CallState &state = draft.state;
    if (state.acceptMisses < int(std::size(MissPauses)))
        draft.timer(TimerKind::AcceptRetry, MissPauses[state.acceptMisses++]);
    else
        giveUp(draft, EndReason::GoneBeforeAnswer);
}

void faulted(Draft &draft, const Error &error)
{
    CallState &state = draft.state;
    if (state.acceptFaults >= int(std::size(FaultPauses)) || error.retryAfter.value_or(0ms) > LongestRetryAfter)
        return giveUp(draft, EndReason::AnswerFailed);
    const auto pause = FaultPauses[state.acceptFaults++];
    draft.timer(TimerKind::AcceptRetry, error.retryAfter.value_or(pause));
}

void refused(Draft &draft, const Error &error)
{
    CallState &state = draft.state;
    // A try of ours was taken after all, perhaps before the program was last killed: the link will tell.
    if (error.code == QLatin1String(AlreadyDecided)) {
        state.isAcceptOutcomeUnknown = true;
        return openLink(draft);
    }
    // An earlier try that got no answer had the same body: what is wrong with this one was wrong with that one.
    if (!error.param.isEmpty())
        state.isAcceptOutcomeUnknown = false;
    if (state.onMinimumSettings || state.isAcceptOutcomeUnknown)
        return giveUp(draft, EndReason::AnswerFailed);
    state.onMinimumSettings = true;
    state.refusedField = error.param;
    sendAccept(draft);
}

} // namespace

void offered(Draft &draft, const CallOffered &offer)
{
    CallState &state = draft.state;
    state.phase = Phase::Ringing;
    state.webhookId = offer.webhookId;
    state.service = offer.service;
    if (const SipParty caller = callerOf(offer.headers); caller != SipParty{} && state.caller == SipParty{})
        state.caller = caller;
    if (const SipParty line = lineOf(offer.headers); line != SipParty{} && state.line == SipParty{})
        state.line = line;
    state.carrierCallId = sipHeader(offer.headers, u"Call-ID").value_or(QString());
    state.mediaSecurity = offer.mediaSecurity;
    state.config = offer.config;
    state.mode = offer.mode;
    state.rules = withinLimits(offer.rules);
    state.earlierToday = offer.earlierToday;
    state.offeredAt = draft.now;
    state.createdAt = offer.createdAt;
    draft.changed(CallChange::Phase);
    draft.changed(CallChange::Details);
    if (draft.now - offer.createdAt > StaleAfter)
        return draft.end(EndReason::Missed);
    switch (offer.mode) {
    case LineMode::AssistantAnswers:
        return sendAccept(draft);
    case LineMode::AskFirst:
        return draft.timer(TimerKind::RingLimit, state.rules.ringLimit);
    case LineMode::Closed:
        return decline(draft, DeclineRequested{draft.newCommand(), state.rules.declineCode});
    }
}

// Nobody has decided; or the line is closed and declining did not work.
void ringIsOver(Draft &draft)
{
    const CallState &state = draft.state;
    if (state.mode != LineMode::Closed || !canDecline(state))
        return answer(draft);
    if (draft.now - state.offeredAt > StaleAfter)
        return draft.end(EndReason::LineClosed);
    decline(draft, DeclineRequested{draft.newCommand(), state.rules.declineCode});
}

void answer(Draft &draft)
{
    if (canAnswer(draft.state))
        sendAccept(draft);
}

void retryAccept(Draft &draft)
{
    if (draft.state.phase == Phase::Accepting && !draft.state.hasPending(PendingCommand::Kind::Accept) &&
        draft.state.link == MonitorLink::Closed)
        sendAccept(draft);
}

void acceptTaken(Draft &draft)
{
    CallState &state = draft.state;
    state.answeredAt = draft.now;
    state.failure.reset();
    state.isAcceptOutcomeUnknown = false;
    state.isResumed = false;
    draft.changed(CallChange::Phase);
    draft.timer(TimerKind::FirstWords, FirstWordsLimit);
    watchAnswered(draft);
    draft.timer(TimerKind::LengthWarning, SessionLength - WarnBeforeLimit);
    draft.timer(TimerKind::LengthLimit, SessionLength + LimitGrace);
    const bool isUnwanted = state.phase == Phase::Ending; // ended by the operator while it was being answered
    if (!isUnwanted)
        state.phase = Phase::Live;
    if (state.link == MonitorLink::Closed)
        openLink(draft);
    if (isUnwanted)
        sendHangUp(draft, state.endCommand);
}

void acceptFailed(Draft &draft, const Error &error)
{
    CallState &state = draft.state;
    state.failure = error;
    draft.changed(CallChange::Details);
    if (error.kind == Error::Kind::Unauthorized)
        draft.notify(NotifyOperator::Notice::KeyRefused);
    if (error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut)
        state.isAcceptOutcomeUnknown = true;
    if (state.phase == Phase::Ending)
        return giveUp(draft, EndReason::HungUp); // it was not answered and is not wanted any more
    switch (error.kind) {
    case Error::Kind::NotFound:
        return missed(draft);
    case Error::Kind::Unreachable:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFault:
        return faulted(draft, error);
    case Error::Kind::TimedOut: // it may have been taken, and a second accept is never sent into the dark
        return openLink(draft);
    case Error::Kind::Refused:
        return refused(draft, error);
    case Error::Kind::Unauthorized:
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
    case Error::Kind::NotAllowed:
    case Error::Kind::StorageFailed:
        return giveUp(draft, EndReason::AnswerFailed);
    }
}

} // namespace callside::reducing
