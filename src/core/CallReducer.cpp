// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallReducer.h"

#include "core/CallDraft.h"

namespace callside {

namespace reducing {

void Draft::request(const CommandId &command, PendingCommand::Kind kind, const ApiRequest &request)
{
    state.pending.append({command, kind, false, {}, false});
    effects.append(SendRequest{command, request});
    changed(CallChange::Pending);
}

CommandId Draft::newCommand()
{
    return {QStringLiteral("auto%1").arg(state.nextCommand++)};
}

PendingCommand *Draft::pending(const CommandId &command)
{
    for (PendingCommand &candidate : state.pending) {
        if (candidate.command == command)
            return &candidate;
    }
    return nullptr;
}

void Draft::dropPending(const CommandId &command)
{
    state.pending.removeIf([&](const PendingCommand &candidate) { return candidate.command == command; });
    changed(CallChange::Pending);
}

void Draft::addEntry(TranscriptEntry entry)
{
    entry.at = now;
    state.transcript.append(std::move(entry));
    changed(CallChange::Transcript);
}

void Draft::addProblem(const QString &code, const QString &message)
{
    TranscriptEntry entry;
    entry.kind = TranscriptEntry::Kind::Problem;
    entry.text = code;
    entry.detail = message;
    entry.isFinal = true;
    addEntry(std::move(entry));
}

namespace {

// Nothing more will be added to any line, and nothing more will come of what was asked.
void settleEntries(Transcript &transcript)
{
    for (int i = 0; i < transcript.size(); ++i) {
        const TranscriptEntry &entry = transcript.at(i);
        const bool isAsked = entry.receipt == Receipt::Waiting || entry.receipt == Receipt::Sent;
        if (entry.isFinal && !isAsked)
            continue;
        TranscriptEntry &settled = transcript.edit(i);
        settled.isFinal = true;
        settled.isUnreadable = settled.kind == TranscriptEntry::Kind::Caller && settled.text.trimmed().isEmpty();
        if (isAsked)
            settled.receipt = Receipt::Unanswered;
    }
}

} // namespace

void Draft::end(EndReason reason)
{
    // The link going down was the end of the call, not a gap in it, unless it had been down for long.
    const int gap = state.transcript.lastIndexOf(TranscriptEntry::Kind::Gap);
    if (gap >= 0 && state.transcript.at(gap).until == Moment{}) {
        if (now - state.transcript.at(gap).at < EndLimit)
            state.transcript.removeAt(gap);
        else
            state.transcript.edit(gap).until = now;
    }
    settleEntries(state.transcript);
    if (state.link == MonitorLink::Opening || state.link == MonitorLink::Open)
        effects.append(CloseMonitor{});
    state.phase = Phase::Ended;
    state.endReason = endWithFallback(state, reason);
    state.endedAt = now;
    state.link = MonitorLink::Closed;
    state.linkAttempt = 0;
    state.isCallerSpeaking = state.isAssistantSpeaking = state.isEndingPolitely = state.isEndingQuiet = false;
    state.isUnclear = state.isOnHold = false;
    state.silence = Silence::None;
    state.quietSince = {};
    state.activeResponse.clear();
    state.playingResponse.clear();
    state.pending.clear();
    const bool isTransferOpen = state.transfer == TransferState::Asked || state.transfer == TransferState::Ringing;
    if (reason == EndReason::Connected)
        state.transfer = TransferState::Connected;
    else if (reason == EndReason::CallerLeft && isTransferOpen) // nobody has told that a person answered
        state.transfer = TransferState::NotConfirmed;
    changes |=
        CallChange::Phase | CallChange::Link | CallChange::Pending | CallChange::Speaking | CallChange::Transcript;
    if (isLost(state))
        notify(NotifyOperator::Notice::CallLost);
}

namespace {

void receiptIsDue(Draft &draft, const QString &key)
{
    const int index = draft.state.transcript.indexOfCommand({key});
    if (index < 0)
        return;
    const TranscriptEntry &entry = draft.state.transcript.at(index);
    const bool isAwaitingReaction =
        entry.receipt == Receipt::Received && (entry.kind != TranscriptEntry::Kind::Steer || entry.actNow);
    if (entry.receipt != Receipt::Waiting && entry.receipt != Receipt::Sent && !isAwaitingReaction)
        return; // a steer that asked for nothing at once has arrived, which is all it wanted
    draft.state.transcript.edit(index).receipt = Receipt::Unanswered;
    draft.changed(CallChange::Transcript);
}

void transferIsDue(Draft &draft)
{
    CallState &state = draft.state;
    if (state.transfer != TransferState::Asked && state.transfer != TransferState::Ringing)
        return;
    const bool isOutOfReach = isWithPhoneCompany(state) && state.link == MonitorLink::Closed;
    state.transfer = TransferState::NotConfirmed;
    if (isOutOfReach) // nobody has told how it ended
        return draft.end(EndReason::CallerLeft);
    if (state.phase == Phase::Referring)
        state.phase = Phase::Live;
    draft.changed(CallChange::Phase);
    draft.notify(NotifyOperator::Notice::TransferUnconfirmed);
    raiseUrgency(draft, {Urgency::Kind::TransferNotConfirmed, {}, {}, {}, {}, {}, {}, false});
}

// Hang-up was accepted 5 s ago. As long as our link is open the call is there, so the row must not say that it is over.
void endIsDue(Draft &draft)
{
    CallState &state = draft.state;
    if (state.phase != Phase::Ending || isSayingGoodbye(state) || state.hasPending(PendingCommand::Kind::HangUp))
        return;
    if (state.link != MonitorLink::Open)
        return; // the link's own tries will tell
    state.phase = Phase::Live;
    state.isEndingPolitely = state.isEndingQuiet = false;
    state.failure = Error{Error::Kind::TimedOut, QStringLiteral("the call is still there after hangup")};
    draft.changed(CallChange::Phase);
}

// The longest possible call is over. Only what we cannot see is ended by that.
void lengthIsUp(Draft &draft)
{
    const CallState &state = draft.state;
    if (!state.isLive())
        return;
    if (state.link == MonitorLink::Open)
        return draft.timer(TimerKind::LengthLimit, LimitGrace);
    draft.end(state.isExpired ? EndReason::Expired : EndReason::OutOfSight);
}

void elapsed(Draft &draft, const TimerElapsed &timer)
{
    CallState &state = draft.state;
    switch (timer.timer) {
    case TimerKind::RingLimit:
        return ringIsOver(draft);
    case TimerKind::AcceptRetry:
        return retryAccept(draft);
    case TimerKind::MonitorRetry:
        return retryLink(draft);
    case TimerKind::FirstWords:
        if (state.phase == Phase::Live && state.talkingAt == Moment{}) {
            state.isSlowToAnswer = true;
            draft.changed(CallChange::Phase);
        }
        return;
    case TimerKind::Reaction:
        return receiptIsDue(draft, timer.key);
    case TimerKind::TransferCheck:
        return transferIsDue(draft);
    case TimerKind::GoodbyeLimit:
        return isSayingGoodbye(state) ? goodbyeOver(draft) : void();
    case TimerKind::EndCheck:
        return endIsDue(draft);
    case TimerKind::LengthWarning:
        if (!state.isLive() || state.isNearLimit)
            return;
        state.isNearLimit = true;
        draft.changed(CallChange::Details);
        return draft.notify(NotifyOperator::Notice::NearLimit);
    case TimerKind::LengthLimit:
        return lengthIsUp(draft);
    case TimerKind::TextCheck:
        return textIsDue(draft, timer.key);
    case TimerKind::SilenceCheck:
        return silenceIsDue(draft);
    case TimerKind::UrgencyReminder:
        return urgencyIsDue(draft);
    case TimerKind::ArrivalLimit:
    case TimerKind::ArrivalCheck:
        return arrivalIsDue(draft);
    }
}

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

void apply(Draft &draft, const CallEventPayload &payload)
{
    std::visit(Overloaded{
                   [&](const CallOffered &offer) { // known already, mostly: redelivery is normal
                       if (draft.state.phase == Phase::Arriving)
                           offered(draft, offer);
                   },
                   [&](const ProviderAsked &asked) { providerAsked(draft, asked); },
                   [&](const ProviderTold &told) { providerTold(draft, told); },
                   [&](const AnswerRequested &) { answer(draft); },
                   [&](const DeclineRequested &wish) { decline(draft, wish); },
                   [&](const SteerRequested &wish) { steer(draft, wish); },
                   [&](const SayRequested &wish) { say(draft, wish); },
                   [&](const StopTalkingRequested &wish) { stopTalking(draft, wish); },
                   [&](const ReferRequested &wish) { refer(draft, wish); },
                   [&](const EndPolitelyRequested &wish) { endPolitely(draft, wish); },
                   [&](const HangUpRequested &wish) { hangUp(draft, wish); },
                   [&](const HoldRequested &wish) { hold(draft, wish); },
                   [&](const UrgencyAcknowledged &wish) { acknowledge(draft, wish); },
                   [&](const UrgencyCleared &wish) { clearUrgency(draft, wish); },
                   [&](const RedFlagHeard &heard) { redFlagHeard(draft, heard); },
                   [&](const CommandSucceeded &success) { requestSucceeded(draft, success); },
                   [&](const CommandFailed &failure) { requestFailed(draft, failure); },
                   [&](const MonitorOpened &) { linkOpened(draft); },
                   [&](const MonitorRefused &refusal) { linkRefused(draft, refusal.error); },
                   [&](const MonitorClosed &closed) { linkClosed(draft, closed); },
                   [&](const FrameRejected &) {}, // logged where it came in; the call goes on
                   [&](const TimerElapsed &timer) { elapsed(draft, timer); },
                   [&](const ConsoleRestarted &) { restarted(draft); },
                   [&](const ServerEvent &event) { heard(draft, event); },
                   // About a call that is over: afterTheEnd().
                   [&](const SummaryAsked &) {},
                   [&](const SummaryMade &) {},
                   [&](const SummaryFailed &) {},
                   [&](const SummaryAccepted &) {},
                   [&](const DetailJudged &) {},
                   [&](const SuggestionTaken &) {},
               },
               payload);
}

// What has become of the wish to connect the caller stands beside it, whichever way it was learned.
Receipt receiptOf(TransferState transfer)
{
    switch (transfer) {
    case TransferState::None:
        return Receipt::Sent;
    case TransferState::Asked:
    case TransferState::Ringing:
        return Receipt::Received;
    case TransferState::Connected:
        return Receipt::Done;
    case TransferState::NotConfirmed:
        return Receipt::Unanswered;
    case TransferState::Failed:
        return Receipt::Failed;
    }
    Q_UNREACHABLE();
}

void noteTransfer(Draft &draft, TransferState before)
{
    CallState &state = draft.state;
    const int line = state.transfer == before ? -1 : state.transcript.lastIndexOf(TranscriptEntry::Kind::Connect);
    if (line < 0 || state.transfer == TransferState::None)
        return;
    state.transcript.edit(line).receipt = receiptOf(state.transfer);
    draft.changed(CallChange::Transcript);
}

} // namespace

} // namespace reducing

Transition reduce(CallState state, const CallEvent &event)
{
    Transition transition{std::move(state), {}, {}};
    reducing::Draft draft{transition.state, transition.changes, transition.effects, event.at};
    const auto *offer = std::get_if<CallOffered>(&event.payload);
    const auto *asked = std::get_if<ProviderAsked>(&event.payload);
    const TransferState before = transition.state.transfer;
    if (draft.state.id.value.isEmpty()) {
        if (!offer && !asked)
            return transition; // about a call that we were never told of
        draft.state.id = event.call;
        offer ? reducing::offered(draft, *offer) : reducing::providerAsked(draft, *asked);
    } else if (!draft.state.isOver()) {
        reducing::apply(draft, event.payload);
    } else {
        reducing::afterTheEnd(draft, event.payload);
    }
    reducing::noteTransfer(draft, before);
    return transition;
}

} // namespace callside
