// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"
#include "core/RealtimeProtocol.h"

// What the operator asked for: how it is sent, and what its answers mean.
namespace callside::reducing {

namespace {

// What the assistant is told. The words around the operator's own are ours and in English; the model answers in the
// language of the conversation.
QString steerWording(const QString &text)
{
    return QStringLiteral(
               "Note from the reception desk, not from the caller. Follow it from now on, in the language of the "
               "call, without mentioning this note: %1")
        .arg(text);
}

QString sayWording(const QString &text)
{
    return QStringLiteral("Say the following to the caller now, in exactly these words, and nothing else: \"%1\"")
        .arg(text);
}

QString goodbyeWording()
{
    return QStringLiteral(
        "The reception desk is ending this call. In one short, friendly sentence in the language of the "
        "call, tell the caller that the call ends now and say goodbye. Say nothing else.");
}

QString waitWording()
{
    return QStringLiteral(
        "In one short, friendly sentence in the language of the call, ask the caller to wait a moment. "
        "Say nothing else.");
}

CommandId part(const CommandId &command, const char *suffix)
{
    return {command.value + QLatin1Char('-') + QLatin1String(suffix)};
}

template <class Wish>
TranscriptEntry operatorEntry(TranscriptEntry::Kind kind, const Wish &wish, const QString &text, Receipt receipt)
{
    TranscriptEntry entry;
    entry.kind = kind;
    entry.command = wish.command;
    entry.by = wish.by;
    entry.text = text;
    entry.isFinal = true;
    entry.receipt = receipt;
    return entry;
}

// What was typed is never lost: it stays in the record, marked as not sent.
template <class Wish>
void addUnsent(Draft &draft, TranscriptEntry::Kind kind, const Wish &wish, const QString &text)
{
    TranscriptEntry entry = operatorEntry(kind, wish, text, Receipt::Failed);
    entry.problem = QStringLiteral("no_link");
    draft.addEntry(std::move(entry));
}

bool isKnown(const Draft &draft, const CommandId &command)
{
    return draft.state.transcript.indexOfCommand(command) >= 0;
}

// The response.create that a pending command stands for.
QJsonObject responseFor(const Draft &draft, const PendingCommand &command)
{
    if (command.kind == PendingCommand::Kind::EndPolitely)
        return createResponseSaying(part(command.command, "answer"), goodbyeWording());
    if (command.kind == PendingCommand::Kind::Prompt && draft.state.isOnHold)
        return createResponseSaying(part(command.command, "answer"), waitWording());
    if (command.kind == PendingCommand::Kind::Say) {
        const int index = draft.state.transcript.indexOfCommand(command.command);
        const QString text = index < 0 ? QString() : draft.state.transcript.at(index).text;
        return createResponseSaying(part(command.command, "answer"), sayWording(text));
    }
    return createResponse(part(command.command, "answer"));
}

bool isAnswerUnderWay(const CallState &state)
{
    if (!state.activeResponse.isEmpty())
        return true;
    return std::any_of(state.pending.cbegin(), state.pending.cend(), [](const PendingCommand &command) {
        const bool asksForResponse = command.kind == PendingCommand::Kind::Steer ||
                                     command.kind == PendingCommand::Kind::Say ||
                                     command.kind == PendingCommand::Kind::EndPolitely || isProgramsOwn(command.kind);
        return asksForResponse && command.isAwaitingResponse();
    });
}

// Only one response can be made at a time: asks for one now, or as soon as the present one is done.
void askForResponse(Draft &draft, const CommandId &command, PendingCommand::Kind kind)
{
    draft.state.pending.append({command, kind, true, {}});
    draft.changed(CallChange::Pending);
    sendNextDue(draft);
}

void silence(Draft &draft, const CommandId &command)
{
    if (!draft.state.activeResponse.isEmpty())
        draft.send(cancelResponse(part(command, "cancel")));
    if (!draft.state.activeResponse.isEmpty() || !draft.state.playingResponse.isEmpty())
        draft.send(clearOutputAudio(part(command, "clear")));
}

void setReceipt(Draft &draft, const CommandId &command, Receipt receipt, const QString &problem = {})
{
    const int index = draft.state.transcript.indexOfCommand(command);
    if (index < 0)
        return;
    TranscriptEntry &entry = draft.state.transcript.edit(index);
    entry.receipt = receipt;
    entry.problem = problem;
    draft.changed(CallChange::Transcript);
}

} // namespace

namespace {

// What was silent until now has been dealt with; what is to be said about it is said anew.
void setOnHold(Draft &draft, bool isOn)
{
    draft.state.isOnHold = isOn;
    draft.state.pending.removeIf([](const PendingCommand &command) {
        const bool isAbout =
            command.kind == PendingCommand::Kind::Prompt || command.kind == PendingCommand::Kind::ToolAnswer;
        return isAbout && command.isDue;
    });
    draft.changed(CallChange::Phase);
    draft.changed(CallChange::Pending);
    soundHeard(draft);
}

void sendHold(Draft &draft, const CommandId &command)
{
    const CallState &state = draft.state;
    SessionConfig config = state.config;
    if (state.onMinimumSettings && state.refusedField.contains(QLatin1String("turn_detection")))
        config.turnDetection.clear(); // it would be refused again
    draft.state.pending.append({command, PendingCommand::Kind::Hold, false, {}, false});
    draft.changed(CallChange::Pending);
    draft.timer(TimerKind::Reaction, ReactionLimit, command.value);
    draft.send(updateSession(command, answeringByItself(config, !state.isOnHold)));
}

} // namespace

bool isProgramsOwn(PendingCommand::Kind kind)
{
    return kind == PendingCommand::Kind::Greeting || kind == PendingCommand::Kind::Prompt ||
           kind == PendingCommand::Kind::ToolAnswer;
}

void prompt(Draft &draft)
{
    if (canSteer(draft.state) && !draft.state.isOnHold) // else it has been told to say something else
        askForResponse(draft, draft.newCommand(), PendingCommand::Kind::ToolAnswer);
}

QString steerItemId(const CommandId &command)
{
    return QStringLiteral("desk_") + command.value;
}

void steer(Draft &draft, const SteerRequested &wish)
{
    if (wish.text.trimmed().isEmpty() || isKnown(draft, wish.command))
        return;
    if (!canSteer(draft.state))
        return addUnsent(draft, TranscriptEntry::Kind::Steer, wish, wish.text);
    TranscriptEntry entry = operatorEntry(TranscriptEntry::Kind::Steer, wish, wish.text, Receipt::Sent);
    entry.itemId = steerItemId(wish.command);
    entry.actNow = wish.actNow;
    draft.addEntry(std::move(entry));
    draft.send(createSystemItem(part(wish.command, "item"), steerItemId(wish.command), steerWording(wish.text)));
    draft.timer(TimerKind::Reaction, ReactionLimit, wish.command.value);
    if (wish.actNow)
        return askForResponse(draft, wish.command, PendingCommand::Kind::Steer);
    draft.state.pending.append({wish.command, PendingCommand::Kind::Steer, false, {}, false});
    draft.changed(CallChange::Pending);
}

void say(Draft &draft, const SayRequested &wish)
{
    if (wish.text.trimmed().isEmpty() || isKnown(draft, wish.command))
        return;
    if (!canSteer(draft.state))
        return addUnsent(draft, TranscriptEntry::Kind::Say, wish, wish.text);
    draft.addEntry(operatorEntry(TranscriptEntry::Kind::Say, wish, wish.text, Receipt::Waiting));
    draft.timer(TimerKind::Reaction, ReactionLimit, wish.command.value);
    silence(draft, wish.command);
    askForResponse(draft, wish.command, PendingCommand::Kind::Say);
}

void stopTalking(Draft &draft, const StopTalkingRequested &wish)
{
    if (isKnown(draft, wish.command))
        return;
    if (!canSteer(draft.state))
        return addUnsent(draft, TranscriptEntry::Kind::StopTalking, wish, {});
    const bool isSpeaking = !draft.state.activeResponse.isEmpty() || !draft.state.playingResponse.isEmpty();
    draft.addEntry(
        operatorEntry(TranscriptEntry::Kind::StopTalking, wish, {}, isSpeaking ? Receipt::Sent : Receipt::Done));
    if (!isSpeaking)
        return;
    silence(draft, wish.command);
    draft.state.pending.append({wish.command, PendingCommand::Kind::StopTalking, false, {}, false});
    draft.timer(TimerKind::Reaction, ReactionLimit, wish.command.value);
    draft.changed(CallChange::Pending);
}

// Voice activity is still told while it waits, only nothing is answered. (Realtime guide: turn detection)
void hold(Draft &draft, const HoldRequested &wish)
{
    CallState &state = draft.state;
    const auto kind = wish.isOn ? TranscriptEntry::Kind::Hold : TranscriptEntry::Kind::Resume;
    if (isKnown(draft, wish.command) || wish.isOn == state.isOnHold)
        return;
    if (!canHold(state))
        return addUnsent(draft, kind, wish, {});
    setOnHold(draft, wish.isOn);
    // An earlier one that was never answered is not waited for: the next answer is to this one.
    state.pending.removeIf([](const PendingCommand &command) { return command.kind == PendingCommand::Kind::Hold; });
    draft.addEntry(operatorEntry(kind, wish, {}, Receipt::Sent));
    if (wish.isOn)
        silence(draft, wish.command);
    sendHold(draft, wish.command);
    askForResponse(draft, draft.newCommand(), PendingCommand::Kind::Prompt);
}

void repeatHold(Draft &draft)
{
    const Transcript &transcript = draft.state.transcript;
    for (int i = transcript.size() - 1; i >= 0; --i) {
        const TranscriptEntry &entry = transcript.at(i);
        const bool isHold = entry.kind == TranscriptEntry::Kind::Hold || entry.kind == TranscriptEntry::Kind::Resume;
        if (!isHold || entry.receipt == Receipt::Failed)
            continue;
        if (entry.receipt == Receipt::Unanswered) {
            const CommandId command = entry.command;
            setReceipt(draft, command, Receipt::Sent);
            sendHold(draft, command);
        }
        return;
    }
}

void refer(Draft &draft, const ReferRequested &wish)
{
    CallState &state = draft.state;
    if (!canRefer(state) || wish.target.isEmpty())
        return;
    if (state.urgency.kind == Urgency::Kind::TransferNotConfirmed)
        state.urgency = {}; // somebody is looking after it
    state.phase = Phase::Referring;
    state.transfer = TransferState::None;
    state.transferTarget = wish.target;
    state.transferName = wish.name;
    TranscriptEntry entry = operatorEntry(TranscriptEntry::Kind::Connect, wish, wish.name, Receipt::Sent);
    entry.detail = wish.target;
    draft.addEntry(std::move(entry));
    state.provider.isMoveAsked = false;
    state.failure.reset();
    draft.changed(CallChange::Phase);
    if (canMove(state)) // it tells whether the person answered, which nobody does after a REFER
        return moveCall(draft);
    draft.request(wish.command, PendingCommand::Kind::Refer, referCall(serviceId(state), wish.target));
}

void endPolitely(Draft &draft, const EndPolitelyRequested &wish)
{
    CallState &state = draft.state;
    if (!canEndPolitely(state))
        return;
    state.phase = Phase::Ending;
    state.isEndingPolitely = true;
    state.isEndingQuiet = false;
    state.endCommand = wish.command;
    state.endedBy = wish.by;
    state.failure.reset();
    draft.changed(CallChange::Phase);
    draft.timer(TimerKind::GoodbyeLimit, GoodbyeLimit);
    askForResponse(draft, wish.command, PendingCommand::Kind::EndPolitely);
}

void hangUp(Draft &draft, const HangUpRequested &wish)
{
    CallState &state = draft.state;
    if (!canHangUp(state))
        return;
    const bool isBeingAnswered = state.phase == Phase::Accepting;
    state.phase = Phase::Ending;
    state.isEndingPolitely = state.isEndingQuiet = false;
    state.endCommand = wish.command;
    state.endedBy = wish.by;
    state.failure.reset();
    state.pending.removeIf(
        [](const PendingCommand &command) { return command.kind == PendingCommand::Kind::EndPolitely; });
    draft.changed(CallChange::Phase);
    if (!isBeingAnswered)
        return sendHangUp(draft, wish.command);
    // Nothing to hang up yet: the answer to accept, or the link, decides.
    if (!state.hasPending(PendingCommand::Kind::Accept) && state.link == MonitorLink::Closed)
        state.isAcceptOutcomeUnknown ? openLink(draft) : draft.end(EndReason::HungUp);
}

void decline(Draft &draft, const DeclineRequested &wish)
{
    if (!canDecline(draft.state) || wish.statusCode < 300 || wish.statusCode > 699)
        return;
    draft.state.phase = Phase::Rejecting;
    draft.state.endedBy = wish.by;
    draft.changed(CallChange::Phase);
    draft.request(wish.command, PendingCommand::Kind::Reject, rejectCall(serviceId(draft.state), wish.statusCode));
}

EndReason endAsAsked(const CallState &state)
{
    if (!state.isEndingPolitely)
        return EndReason::HungUp;
    return state.isEndingQuiet ? EndReason::TooQuiet : EndReason::EndedPolitely;
}

void sendHangUp(Draft &draft, const CommandId &command)
{
    draft.request(command, PendingCommand::Kind::HangUp, hangUpCall(serviceId(draft.state)));
}

void goodbyeOver(Draft &draft)
{
    const CommandId command = draft.state.endCommand;
    draft.dropPending(command);
    draft.changed(CallChange::Phase);
    sendHangUp(draft, command);
}

// The caller had something to say after all. Hanging up on it could be the worst thing to do.
void goodbyeInterrupted(Draft &draft)
{
    draft.dropPending(draft.state.endCommand);
    draft.state.phase = Phase::Live;
    draft.state.isEndingPolitely = draft.state.isEndingQuiet = false;
    draft.changed(CallChange::Phase);
    draft.addProblem(QStringLiteral("goodbye_interrupted"), {});
}

void stopQuietEnd(Draft &draft)
{
    if (!draft.state.isEndingQuiet || !isSayingGoodbye(draft.state))
        return;
    silence(draft, draft.state.endCommand);
    goodbyeInterrupted(draft);
}

void sendNextDue(Draft &draft)
{
    CallState &state = draft.state;
    if (state.link != MonitorLink::Open || isAnswerUnderWay(state))
        return;
    for (PendingCommand &command : state.pending) {
        if (!command.isDue)
            continue;
        command.isDue = false;
        command.isResponseAsked = true;
        draft.send(responseFor(draft, command));
        const int index = state.transcript.indexOfCommand(command.command);
        if (index >= 0 && state.transcript.at(index).receipt == Receipt::Waiting) {
            state.transcript.edit(index).receipt = Receipt::Sent;
            draft.changed(CallChange::Transcript);
        }
        return draft.changed(CallChange::Pending);
    }
}

void requestSucceeded(Draft &draft, const CommandSucceeded &success)
{
    CallState &state = draft.state;
    const PendingCommand *pending = draft.pending(success.command);
    if (!pending)
        return;
    const PendingCommand::Kind kind = pending->kind;
    draft.dropPending(success.command);
    switch (kind) {
    case PendingCommand::Kind::Accept:
        return acceptTaken(draft);
    case PendingCommand::Kind::Reject:
        return draft.end(state.mode == LineMode::Closed ? EndReason::LineClosed : EndReason::Declined);
    case PendingCommand::Kind::Refer: // "asked", not "connected": nothing else is ever reported
        state.transfer = TransferState::Asked;
        state.transferAskedAt = draft.now;
        draft.changed(CallChange::Phase);
        return draft.timer(TimerKind::TransferCheck, TransferLimit);
    case PendingCommand::Kind::Move: // as with Refer; its own news follows
        return;
    case PendingCommand::Kind::HangUp: // the row ends on evidence only: the link closing, or a 404 on it
        draft.timer(TimerKind::EndCheck, EndLimit);
        return state.link == MonitorLink::Waiting ? openLink(draft) : void();
    case PendingCommand::Kind::Steer:
    case PendingCommand::Kind::Say:
    case PendingCommand::Kind::StopTalking:
    case PendingCommand::Kind::EndPolitely:
    case PendingCommand::Kind::SettingsUpdate:
    case PendingCommand::Kind::Greeting:
    case PendingCommand::Kind::Hold:
    case PendingCommand::Kind::Prompt:
    case PendingCommand::Kind::ToolAnswer:
        return; // no requests of the REST kind
    }
}

// The caller is still there, or was when it failed.
void transferHasFailed(Draft &draft)
{
    CallState &state = draft.state;
    if (state.phase == Phase::Referring && state.link != MonitorLink::Closed)
        state.phase = Phase::Live;
    draft.changed(CallChange::Phase);
    draft.notify(NotifyOperator::Notice::TransferUnconfirmed);
    raiseUrgency(draft, {Urgency::Kind::TransferNotConfirmed, {}, {}, {}, {}, {}, {}, false});
}

namespace {

// Nothing came of asking the phone company itself, for certain. Twilio passes nobody on who was connected by our
// markup: that would have to name an address to ask (error 13802).
bool mayReferInstead(const CallState &state, const Error &error)
{
    const bool isRefused = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Refused ||
                           error.kind == Error::Kind::NotAllowed || error.kind == Error::Kind::RateLimited;
    return isRefused && state.phase == Phase::Referring && state.link == MonitorLink::Open &&
           state.provider.provider != Provider::Twilio;
}

} // namespace

void requestFailed(Draft &draft, const CommandFailed &failure)
{
    CallState &state = draft.state;
    const PendingCommand *pending = draft.pending(failure.command);
    if (!pending)
        return;
    const PendingCommand::Kind kind = pending->kind;
    const bool isGone = failure.error.kind == Error::Kind::NotFound;
    const bool isDecided = failure.error.code == QLatin1String(AlreadyDecided); // by a try whose answer got lost
    draft.dropPending(failure.command);
    draft.changed(CallChange::Phase);
    if (kind == PendingCommand::Kind::Accept)
        return acceptFailed(draft, failure.error);
    if (kind == PendingCommand::Kind::HangUp && isGone) // the normal answer when the caller was quicker
        return draft.end(endAsAsked(state));
    if (kind == PendingCommand::Kind::Reject && (isGone || isDecided))
        return draft.end(state.mode == LineMode::Closed ? EndReason::LineClosed
                         : state.isResumed || isDecided ? EndReason::Declined // before the program's end
                                                        : EndReason::GoneBeforeAnswer);
    state.failure = failure.error;
    if (failure.error.kind == Error::Kind::Unauthorized && kind != PendingCommand::Kind::Move)
        draft.notify(NotifyOperator::Notice::KeyRefused); // not the phone company's
    if (kind == PendingCommand::Kind::Move && mayReferInstead(state, failure.error)) {
        state.transfer = TransferState::None;
        draft.request(draft.newCommand(), PendingCommand::Kind::Refer,
                      referCall(serviceId(state), state.transferTarget));
    } else if (kind == PendingCommand::Kind::Refer || kind == PendingCommand::Kind::Move) {
        state.transfer = TransferState::Failed;
        transferHasFailed(draft);
    } else if (kind == PendingCommand::Kind::HangUp) {
        state.phase = Phase::Live;
        state.isEndingPolitely = state.isEndingQuiet = false;
    } else if (kind == PendingCommand::Kind::Reject) {
        state.phase = Phase::Ringing;
        if (state.mode == LineMode::Closed)
            draft.timer(TimerKind::RingLimit, std::clamp<std::chrono::milliseconds>(
                                                  failure.error.retryAfter.value_or(0ms), RejectPause, StaleAfter));
        else
            draft.timer(TimerKind::RingLimit, state.rules.ringLimit);
    }
}

void commandRefused(Draft &draft, PendingCommand command, const server::ErrorReported &error)
{
    const bool isTooEarly = error.code == QLatin1String(AnswerUnderWay);
    const bool isAnsweredAnyway = // whatever is said now is said with it
        command.kind == PendingCommand::Kind::Greeting || command.kind == PendingCommand::Kind::ToolAnswer;
    if (isTooEarly && command.isResponseAsked && !isAnsweredAnyway) {
        draft.changed(CallChange::Pending);
        if (PendingCommand *pending = draft.pending(command.command)) { // the server was quicker: after that response
            pending->isDue = true;
            pending->isResponseAsked = false;
            pending->responseId.clear();
        }
        return;
    }
    if (error.code == QLatin1String("response_cancel_not_active"))
        return; // it had just finished by itself
    draft.dropPending(command.command);
    if (command.kind == PendingCommand::Kind::EndPolitely) // no goodbye to be had: the end was asked for all the same
        return sendHangUp(draft, command.command);
    const QString problem = error.code.isEmpty() ? error.type : error.code;
    if (command.kind == PendingCommand::Kind::Hold) // it does as before
        setOnHold(draft, !draft.state.isOnHold);
    if (command.kind != PendingCommand::Kind::SettingsUpdate && !isProgramsOwn(command.kind))
        setReceipt(draft, command.command, Receipt::Failed, problem);
    else if (!isTooEarly) // the assistant speaks already: no greeting needed
        draft.addProblem(problem, error.message);
    sendNextDue(draft);
}

} // namespace callside::reducing
