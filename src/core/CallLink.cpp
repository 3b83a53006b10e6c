// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"
#include "core/RealtimeProtocol.h"

// Our link to a call: opening it, losing it, finding out what losing it meant.
namespace callside::reducing {

namespace {

// Not joinable yet, just after accept.
constexpr std::chrono::milliseconds RacePauses[] = {100ms, 250ms, 500ms, 1000ms, 2000ms};
// Lost: the first try is at once.
constexpr std::chrono::milliseconds LossPauses[] = {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 15000ms};

template <size_t Count>
std::chrono::milliseconds pauseAfter(const std::chrono::milliseconds (&pauses)[Count], int tries)
{
    return pauses[std::min(size_t(std::max(tries, 1)), Count) - 1];
}

EndReason reasonOfTheEnd(const CallState &state)
{
    if (state.phase == Phase::Ending)
        return state.isEndingPolitely ? EndReason::EndedPolitely : EndReason::HungUp;
    if (state.transfer == TransferState::Asked && state.linkLostAt - state.transferAskedAt <= TransferLimit)
        return EndReason::Connected;
    if (state.isExpired)
        return EndReason::Expired;
    return state.isResumed ? EndReason::EndedWhileAway : EndReason::CallerLeft;
}

// The session was never to be found: at first that is a race, later it is an answer.
void neverFound(Draft &draft, const Error &error)
{
    CallState &state = draft.state;
    if (draft.now - state.linkSoughtAt < LinkRaceWindow)
        return draft.timer(TimerKind::MonitorRetry, pauseAfter(RacePauses, state.linkAttempt));
    if (state.phase == Phase::Ending)
        return draft.end(EndReason::HungUp);
    if (state.isResumed)
        return draft.end(EndReason::Missed);
    if (!state.failure)
        state.failure = error;
    draft.end(state.answeredAt == Moment{} ? EndReason::AnswerFailed : EndReason::NeverStarted);
}

void loseSight(Draft &draft)
{
    CallState &state = draft.state;
    state.linkLostAt = draft.now;
    state.isCallerSpeaking = state.isAssistantSpeaking = false;
    state.activeResponse.clear();
    state.playingResponse.clear();
    // What was under way on the link is gone with it; whether it arrived is not known.
    for (int i = 0; i < state.transcript.size(); ++i) {
        const Receipt receipt = state.transcript.at(i).receipt;
        if (receipt == Receipt::Waiting || receipt == Receipt::Sent)
            state.transcript.edit(i).receipt = Receipt::Unanswered;
    }
    state.pending.removeIf([](const PendingCommand &command) {
        return command.kind != PendingCommand::Kind::Accept && command.kind != PendingCommand::Kind::Reject &&
               command.kind != PendingCommand::Kind::Refer && command.kind != PendingCommand::Kind::HangUp &&
               command.kind != PendingCommand::Kind::EndPolitely; // its time limit still ends the call
    });
    TranscriptEntry gap;
    gap.kind = TranscriptEntry::Kind::Gap;
    draft.addEntry(std::move(gap));
    draft.changes |= CallChange::Link | CallChange::Speaking | CallChange::Pending;
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
    draft.effects.append(OpenMonitor{});
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
    const bool isFirst = !state.wasLinked;
    state.wasLinked = true;
    if (state.answeredAt == Moment{})
        acceptTaken(draft); // the link is proof that a try whose answer we never saw was taken
    if (state.phase == Phase::Ending) {
        if (!isSayingGoodbye(state))
            draft.timer(TimerKind::EndCheck, EndLimit);
    } else if (isFirst) {
        greet(draft);
    }
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
        return state.wasLinked ? draft.end(reasonOfTheEnd(state)) : neverFound(draft, error);
    if (error.kind == Error::Kind::Unauthorized) {
        draft.notify(NotifyOperator::Notice::KeyRefused);
        return draft.timer(TimerKind::MonitorRetry, KeyRefusedPause);
    }
    if (state.phase == Phase::Accepting && draft.now - state.linkSoughtAt > LinkDoubtWindow)
        return draft.end(state.isResumed ? EndReason::Missed : EndReason::AnswerFailed);
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
    const bool isFirstSight = state.sessionStartedAt == Moment{};
    draft.effects.append(CloseMonitor{});
    state.link = MonitorLink::Opening;
    if (isFirstSight) {
        state.wasLinked = false;
        state.pending.clear();
        return linkRefused(draft, Error{Error::Kind::NotFound, QStringLiteral("session not found"), 404});
    }
    if (state.linkLostAt == Moment{})
        state.linkLostAt = draft.now;
    linkRefused(draft, Error{Error::Kind::NotFound, QStringLiteral("session not found"), 404});
}

void restarted(Draft &draft)
{
    CallState &state = draft.state;
    state.isResumed = true;
    state.pending.clear();
    switch (state.phase) {
    case Phase::Ringing:
        if (draft.now - state.createdAt > StaleAfter)
            return draft.end(EndReason::Missed);
        return draft.timer(TimerKind::RingLimit, RingLimit);
    case Phase::Rejecting:
        state.phase = Phase::Ringing;
        return decline(draft, DeclineRequested{draft.newCommand()});
    case Phase::Accepting:
        state.isAcceptOutcomeUnknown = true;
        state.linkSoughtAt = {};
        return openLink(draft);
    case Phase::Live:
    case Phase::Referring:
    case Phase::Ending:
        break;
    case Phase::Ended:
        return;
    }
    if (state.isEndingPolitely) { // the goodbye was on the link that is gone
        state.isEndingPolitely = false;
        state.phase = Phase::Live;
    }
    if (state.wasLinked && state.linkLostAt == Moment{}) {
        loseSight(draft);
        if (state.lastHeardAt != Moment{}) {
            state.linkLostAt = state.lastHeardAt;
            state.transcript.edit(state.transcript.lastIndexOf(TranscriptEntry::Kind::Gap)).at = state.lastHeardAt;
        }
    }
    const Moment limit = state.expiresAt != Moment{} ? state.expiresAt : state.answeredAt + SessionLength;
    draft.timer(TimerKind::LengthLimit,
                std::max(std::chrono::milliseconds(limit + LimitGrace - draft.now), std::chrono::milliseconds(1s)));
    if (state.transfer == TransferState::Asked)
        draft.timer(TimerKind::TransferCheck, TransferLimit);
    draft.changed(CallChange::Phase);
    openLink(draft);
}

} // namespace callside::reducing
