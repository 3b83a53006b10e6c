// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"
#include "core/RealtimeProtocol.h"

// Our link to a call: opening it, losing it, finding out what losing it meant.
namespace callside::reducing {

namespace {

// Not joinable yet, just after accept.
constexpr std::chrono::milliseconds RacePauses[] = {100ms, 250ms, 500ms, 1000ms, 2000ms};
constexpr auto ReferAnswerPause = 500ms;
// Lost: the first try is at once.
constexpr std::chrono::milliseconds LossPauses[] = {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 15000ms};

template <size_t Count>
std::chrono::milliseconds pauseAfter(const std::chrono::milliseconds (&pauses)[Count], int tries)
{
    return pauses[std::min(size_t(std::max(tries, 1)), Count) - 1];
}

// The link was lost soon after the transfer was asked for, and the call is gone: nothing more is ever told of one.
// Where a phone company tells of the call, its word counts instead: the caller may as well have rung off.
bool isTransferredBy(const CallState &state, Moment now)
{
    if (state.provider.isKnown)
        return false;
    if (state.transfer != TransferState::Asked && state.transfer != TransferState::NotConfirmed)
        return false;
    const bool wasLostBefore = state.linkLostAt < state.transferAskedAt; // the carrier was quicker than the answer
    return (wasLostBefore ? now : state.linkLostAt) - state.transferAskedAt <= TransferLimit;
}

EndReason reasonOfTheEnd(const CallState &state, Moment now)
{
    if (state.phase == Phase::Ending)
        return endAsAsked(state);
    if (state.isExpired)
        return EndReason::Expired;
    if (state.isResumed)
        return EndReason::EndedWhileAway; // also after a transfer was asked for: nobody saw what became of it
    if (state.transfer == TransferState::Connected)
        return EndReason::Connected;
    return isTransferredBy(state, now) ? EndReason::Connected : EndReason::CallerLeft;
}

// Of a call that the link never reached.
EndReason reasonOfNothing(const CallState &state, Moment now)
{
    if (state.phase == Phase::Ending)
        return reasonOfTheEnd(state, now);
    if (state.answeredAt == Moment{})
        return state.isResumed ? EndReason::Missed : EndReason::AnswerFailed;
    return state.isResumed ? EndReason::EndedWhileAway : EndReason::NeverStarted;
}

bool isHangUpTaken(const CallState &state)
{
    return state.phase == Phase::Ending && state.answeredAt != Moment{} && !isSayingGoodbye(state) &&
           !state.hasPending(PendingCommand::Kind::HangUp);
}

// The session was never to be found: at first that is a race, later it is an answer.
void neverFound(Draft &draft, const Error &error)
{
    CallState &state = draft.state;
    if (draft.now - state.linkSoughtAt < LinkRaceWindow && !isHangUpTaken(state))
        return draft.timer(TimerKind::MonitorRetry, pauseAfter(RacePauses, state.linkAttempt));
    if (!state.failure)
        state.failure = error;
    draft.end(reasonOfNothing(state, draft.now));
}

// The assistant has lost the caller, for whom the phone company may be ringing somebody; that one has the last word.
void leaveToPhoneCompany(Draft &draft)
{
    draft.state.link = MonitorLink::Closed;
    draft.state.linkAttempt = 0;
    draft.changed(CallChange::Link);
}

// A call that we were linked to is not there any more.
void gone(Draft &draft)
{
    const CallState &state = draft.state;
    if (state.phase == Phase::Referring && state.hasPending(PendingCommand::Kind::Refer))
        return draft.timer(TimerKind::MonitorRetry, ReferAnswerPause); // its answer tells why the call is gone
    if (isWithPhoneCompany(state) && !outcomeOf(state.provider.trail).isOver)
        return leaveToPhoneCompany(draft);
    draft.end(reasonOfTheEnd(state, draft.now));
}

// What was under way on the link is gone with it; whether it arrived is not known.
void dropLinkCommands(Draft &draft)
{
    draft.state.pending.removeIf([](const PendingCommand &command) {
        return command.kind != PendingCommand::Kind::Accept && command.kind != PendingCommand::Kind::Reject &&
               command.kind != PendingCommand::Kind::Refer && command.kind != PendingCommand::Kind::HangUp &&
               command.kind != PendingCommand::Kind::EndPolitely; // its time limit still ends the call
    });
    draft.changed(CallChange::Pending);
}

void loseSight(Draft &draft)
{
    CallState &state = draft.state;
    state.linkLostAt = draft.now;
    state.isCallerSpeaking = state.isAssistantSpeaking = false;
    state.activeResponse.clear();
    state.playingResponse.clear();
    for (int i = 0; i < state.transcript.size(); ++i) {
        const Receipt receipt = state.transcript.at(i).receipt;
        if (receipt == Receipt::Waiting || receipt == Receipt::Sent)
            state.transcript.edit(i).receipt = Receipt::Unanswered;
    }
    dropLinkCommands(draft);
    if (state.isEndingQuiet && isSayingGoodbye(state)) { // whether it is still silent is not to be seen
        draft.dropPending(state.endCommand);
        state.phase = Phase::Live;
        state.isEndingPolitely = state.isEndingQuiet = false;
        draft.changed(CallChange::Phase);
    }
    TranscriptEntry gap;
    gap.kind = TranscriptEntry::Kind::Gap;
    draft.addEntry(std::move(gap));
    watchLink(draft);
    draft.changes |= CallChange::Link | CallChange::Speaking;
}

void closeGap(Draft &draft)
{
    const int gap = draft.state.transcript.lastIndexOf(TranscriptEntry::Kind::Gap);
    if (gap < 0 || draft.state.transcript.at(gap).until != Moment{})
        return;
    draft.state.transcript.edit(gap).until = draft.now;
    draft.changed(CallChange::Transcript);
}

void greet(Draft &draft)
{
    CallState &state = draft.state;
    if (state.onMinimumSettings) { // before the greeting: the voice is fixed by the first sound
        const CommandId update = draft.newCommand();
        state.pending.append({update, PendingCommand::Kind::SettingsUpdate, false, {}, false});
        draft.send(updateSession(update, restOfSession(state.config, state.refusedField)));
    }
    const CommandId greeting = draft.newCommand();
    state.pending.append({greeting, PendingCommand::Kind::Greeting, false, {}, true});
    draft.send(createResponse(greeting)); // bare: the session's own instructions hold the greeting
    draft.changed(CallChange::Pending);
}

} // namespace

void openLink(Draft &draft)
{
    CallState &state = draft.state;
    if (state.linkSoughtAt == Moment{})
        state.linkSoughtAt = draft.now;
    state.link = MonitorLink::Opening;
    draft.effects.append(OpenMonitor{state.service});
    draft.changed(CallChange::Link);
}

void linkOpened(Draft &draft)
{
    CallState &state = draft.state;
    if (state.link != MonitorLink::Opening)
        return;
    state.link = MonitorLink::Open;
    state.linkAttempt = 0;
    state.linkLostAt = {};
    state.isResumed = false;
    state.lastHeardAt = draft.now;
    draft.changed(CallChange::Link);
    closeGap(draft);
    watchSilence(draft);
    state.wasLinked = true;
    if (state.answeredAt == Moment{})
        acceptTaken(draft); // the link is proof that a try whose answer we never saw was taken
    if (state.phase == Phase::Ending) {
        if (!isSayingGoodbye(state))
            draft.timer(TimerKind::EndCheck, EndLimit);
    } else if (state.talkingAt == Moment{}) {
        greet(draft); // also on a second link: whether the first greeting arrived is not known
    }
    if (state.phase != Phase::Ending)
        repeatHold(draft);
}

void linkRefused(Draft &draft, const Error &error)
{
    CallState &state = draft.state;
    if (state.link != MonitorLink::Opening)
        return;
    state.link = MonitorLink::Waiting;
    ++state.linkAttempt;
    draft.changed(CallChange::Link);
    if (error.kind == Error::Kind::NotFound)
        return state.wasLinked ? gone(draft) : neverFound(draft, error);
    if (error.kind == Error::Kind::Unauthorized)
        draft.notify(NotifyOperator::Notice::KeyRefused);
    if (state.answeredAt == Moment{} && draft.now - state.linkSoughtAt > LinkDoubtWindow)
        return draft.end(reasonOfNothing(state, draft.now));
    if (error.kind == Error::Kind::Unauthorized)
        return draft.timer(TimerKind::MonitorRetry, KeyRefusedPause);
    if (state.linkAttempt == 1 && state.wasLinked)
        draft.notify(NotifyOperator::Notice::LinkLost);
    draft.timer(TimerKind::MonitorRetry, pauseAfter(LossPauses, state.linkAttempt));
}

void linkClosed(Draft &draft, const MonitorClosed &closed)
{
    CallState &state = draft.state;
    if (state.link != MonitorLink::Open)
        return;
    if (closed.closeCode == 1001 && closed.reason.contains(QLatin1String("maximum duration")))
        state.isExpired = true;
    loseSight(draft);
    openLink(draft); // 404 now: the call is over; 101: it goes on
}

void retryLink(Draft &draft)
{
    if (draft.state.link == MonitorLink::Waiting)
        openLink(draft);
}

// After the handshake the server may still say that there is no such session.
void sessionIsGone(Draft &draft)
{
    CallState &state = draft.state;
    draft.effects.append(CloseMonitor{});
    if (state.sessionStartedAt == Moment{}) { // no session yet: as if the handshake had said so
        state.wasLinked = false;
        state.isCallerSpeaking = state.isAssistantSpeaking = false;
        state.activeResponse.clear();
        state.playingResponse.clear();
        draft.changed(CallChange::Speaking);
        ignoreSilence(draft);
        dropLinkCommands(draft);
    } else {
        loseSight(draft);
    }
    state.link = MonitorLink::Opening;
    linkRefused(draft, Error{Error::Kind::NotFound, QStringLiteral("session not found"), 404});
}

namespace {

// Whether accept was taken before the program ended is not known: the link will tell.
void seekUnanswered(Draft &draft)
{
    draft.state.isAcceptOutcomeUnknown = true;
    draft.state.linkSoughtAt = {};
    openLink(draft);
}

// The link went down with the program, at the latest when something was last heard.
void loseSightWhileAway(Draft &draft)
{
    CallState &state = draft.state;
    if (!state.wasLinked || state.linkLostAt != Moment{})
        return;
    loseSight(draft);
    state.linkLostAt = state.lastHeardAt;
    watchLink(draft);
    state.transcript.edit(state.transcript.lastIndexOf(TranscriptEntry::Kind::Gap)).at = state.lastHeardAt;
}

void resumeTimers(Draft &draft)
{
    const CallState &state = draft.state;
    const Moment limit = state.expiresAt != Moment{} ? state.expiresAt : state.answeredAt + SessionLength;
    draft.timerAt(TimerKind::LengthLimit, limit + LimitGrace);
    if (!state.isNearLimit)
        draft.timerAt(TimerKind::LengthWarning, limit - WarnBeforeLimit);
    if (state.talkingAt == Moment{})
        draft.timer(TimerKind::FirstWords, FirstWordsLimit);
    if (state.transfer == TransferState::Asked || state.transfer == TransferState::Ringing)
        draft.timer(TimerKind::TransferCheck,
                    state.provider.isMoveAsked ? std::chrono::seconds(MoveLimit) : TransferLimit);
    resumeWatching(draft);
}

void resumeLive(Draft &draft, bool wasSayingGoodbye)
{
    CallState &state = draft.state;
    if (wasSayingGoodbye) { // it was on the link that is gone
        state.isEndingPolitely = state.isEndingQuiet = false;
        state.phase = Phase::Live;
    }
    if (state.phase == Phase::Referring && state.transfer == TransferState::None) { // asked, or never sent
        state.transfer = TransferState::Asked;
        state.transferAskedAt = draft.now;
    }
    loseSightWhileAway(draft);
    resumeTimers(draft);
    if (isWithPhoneCompany(state) && state.link == MonitorLink::Closed && state.linkLostAt != Moment{})
        return;
    openLink(draft);
    if (state.phase == Phase::Ending)
        sendHangUp(draft, state.endCommand); // again: a second one does no harm, none at all would
}

} // namespace

void restarted(Draft &draft)
{
    CallState &state = draft.state;
    const bool wasSayingGoodbye = isSayingGoodbye(state);
    state.isResumed = true;
    state.linkAttempt = 0;
    state.pending.clear();
    draft.changes |= CallChange::Phase | CallChange::Details | CallChange::Pending; // the window has not seen it yet
    switch (state.phase) {
    case Phase::Arriving:
        return draft.timer(TimerKind::ArrivalLimit, ArrivalLimit);
    case Phase::Ringing:
        if (draft.now - state.createdAt > StaleAfter)
            return draft.end(state.mode == LineMode::Closed ? EndReason::LineClosed : EndReason::Missed);
        return draft.timer(TimerKind::RingLimit, state.rules.ringLimit);
    case Phase::Rejecting:
        state.phase = Phase::Ringing;
        return decline(draft, DeclineRequested{draft.newCommand(), state.rules.declineCode});
    case Phase::Accepting:
        return seekUnanswered(draft);
    case Phase::Live:
    case Phase::Referring:
    case Phase::Ending:
        return state.answeredAt == Moment{} ? seekUnanswered(draft) : resumeLive(draft, wasSayingGoodbye);
    case Phase::Ended:
        return;
    }
}

} // namespace callside::reducing
