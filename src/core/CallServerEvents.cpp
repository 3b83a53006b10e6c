// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"

// What the server says on the link: words, sounds, responses, tools, errors.
namespace callside::reducing {

namespace {

using Kind = TranscriptEntry::Kind;

void firstWords(Draft &draft)
{
    CallState &state = draft.state;
    if (state.talkingAt != Moment{} || state.sessionStartedAt == Moment{})
        return;
    assistantHeard(draft);
    state.talkingAt = draft.now;
    state.isSlowToAnswer = false;
    draft.changed(CallChange::Phase);
}

// The entry of a message item, made where the conversation has it if it is new.
int entryOf(Draft &draft, Kind kind, const QString &itemId, const std::optional<QString> &previousItemId)
{
    const int known = draft.state.transcript.indexOfItem(itemId);
    draft.changed(CallChange::Transcript);
    if (known >= 0)
        return known;
    TranscriptEntry entry;
    entry.kind = kind;
    entry.itemId = itemId;
    entry.at = draft.now;
    return previousItemId && !previousItemId->isEmpty() ? draft.state.transcript.insertAfter(*previousItemId, entry)
                                                        : draft.state.transcript.append(entry);
}

void finishCaller(Draft &draft, const QString &itemId, const QString &text)
{
    TranscriptEntry &entry = draft.state.transcript.edit(entryOf(draft, Kind::Caller, itemId, {}));
    if (!text.trimmed().isEmpty())
        entry.text = text.trimmed();
    entry.isFinal = true;
    entry.isUnreadable = entry.text.trimmed().isEmpty();
    if (entry.isUnreadable)
        return callerUnheard(draft);
    firstWords(draft);
    callerRead(draft);
}

void addCost(Draft &draft, qint64 microUsd)
{
    if (microUsd < 0)
        draft.state.usage.isCostComplete = false;
    else
        draft.state.usage.costMicroUsd += microUsd;
    draft.changed(CallChange::Usage);
}

bool isReaction(const PendingCommand &command)
{
    return command.kind == PendingCommand::Kind::Steer || command.kind == PendingCommand::Kind::Say;
}

// The response belongs to whoever asked for one; a steer that asked for none watches the next one too.
void bindResponse(Draft &draft, const QString &responseId)
{
    for (PendingCommand &command : draft.state.pending) {
        const bool isWatching =
            command.kind == PendingCommand::Kind::Steer && !command.isDue && !command.isResponseAsked;
        if (command.isAwaitingResponse() || (isWatching && command.responseId.isEmpty()))
            command.responseId = responseId;
    }
    draft.changed(CallChange::Pending);
}

// Whatever the assistant says next, it says it with what its tool was told.
void dropIdleAnswer(Draft &draft)
{
    draft.state.pending.removeIf([](const PendingCommand &command) {
        return command.kind == PendingCommand::Kind::ToolAnswer && command.isDue;
    });
}

void spoken(Draft &draft, const QString &responseId, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    QList<CommandId> done;
    for (const PendingCommand &command : std::as_const(draft.state.pending)) {
        if (command.responseId != responseId || !isReaction(command))
            continue;
        const int index = draft.state.transcript.indexOfCommand(command.command);
        if (index >= 0) {
            draft.state.transcript.edit(index).receipt = Receipt::Done;
            draft.state.transcript.edit(index).reaction = text.trimmed();
            draft.changed(CallChange::Transcript);
        }
        done.append(command.command);
    }
    for (const CommandId &command : done)
        draft.dropPending(command);
}

void settle(Draft &draft, const CommandId &command, Receipt receipt)
{
    const int index = draft.state.transcript.indexOfCommand(command);
    if (index >= 0)
        draft.state.transcript.edit(index).receipt = receipt;
    draft.changed(CallChange::Transcript);
    draft.dropPending(command);
}

// A response that came to nothing leaves its askers waiting for the next, or tells them why not.
void settleAskers(Draft &draft, const server::ResponseFinished &response)
{
    const QList<PendingCommand> askers = draft.state.pending;
    for (const PendingCommand &asker : askers) {
        if (asker.responseId.isEmpty() || asker.responseId != response.responseId)
            continue;
        if (isProgramsOwn(asker.kind)) {
            draft.dropPending(asker.command);
        } else if (isReaction(asker) && response.status == QLatin1String("failed")) {
            server::ErrorReported error;
            error.code = response.errorCode.isEmpty() ? QStringLiteral("response_failed") : response.errorCode;
            commandRefused(draft, asker, error);
        } else if (asker.kind == PendingCommand::Kind::Say) { // cut off before a word: it will not be said any more
            settle(draft, asker.command, Receipt::Unanswered);
        } else if (asker.kind == PendingCommand::Kind::Steer) { // the same: what is said next is the reaction
            draft.pending(asker.command)->responseId.clear();
            draft.pending(asker.command)->isResponseAsked = false;
            draft.changed(CallChange::Pending);
        } else if (asker.kind == PendingCommand::Kind::EndPolitely) {
            if (response.reason == QLatin1String("turn_detected"))
                goodbyeInterrupted(draft);
            else if (response.status != QLatin1String("completed"))
                goodbyeOver(draft); // no goodbye to be had, but the end was asked for
        }
    }
}

void stopIsDone(Draft &draft)
{
    const QList<PendingCommand> pending = draft.state.pending;
    for (const PendingCommand &command : pending) {
        if (command.kind == PendingCommand::Kind::StopTalking)
            settle(draft, command.command, Receipt::Done);
    }
}

// Requests have their own answers, and the words of a goodbye share the command of the hang-up that follows it.
bool isSentOnLink(const PendingCommand &command)
{
    return command.kind != PendingCommand::Kind::Accept && command.kind != PendingCommand::Kind::Reject &&
           command.kind != PendingCommand::Kind::Refer && command.kind != PendingCommand::Kind::HangUp;
}

// The command that an error is about. One that names none but speaks of a second response can only mean the one that
// we asked for.
const PendingCommand *blamed(const CallState &state, const server::ErrorReported &error)
{
    const auto found = std::find_if(state.pending.cbegin(), state.pending.cend(), [&](const PendingCommand &command) {
        const QString &id = command.command.value;
        if (!isSentOnLink(command))
            return false;
        if (error.eventId.isEmpty())
            return command.isAwaitingResponse() && error.code == QLatin1String(AnswerUnderWay);
        return error.eventId == id || error.eventId.startsWith(id + QLatin1Char('-'));
    });
    return found == state.pending.cend() ? nullptr : &*found;
}

bool isGoodbye(const CallState &state, const QString &responseId)
{
    return std::any_of(state.pending.cbegin(), state.pending.cend(), [&](const PendingCommand &command) {
        return command.kind == PendingCommand::Kind::EndPolitely && !responseId.isEmpty() &&
               command.responseId == responseId;
    });
}

void soundStopped(Draft &draft, const QString &responseId, bool isCutOff)
{
    CallState &state = draft.state;
    state.isAssistantSpeaking = false;
    state.playingResponse.clear();
    draft.changed(CallChange::Speaking);
    soundHeard(draft);
    stopIsDone(draft);
    if (!isGoodbye(state, responseId))
        return;
    if (isCutOff)
        goodbyeInterrupted(draft);
    else
        goodbyeOver(draft);
}

struct Listener {
    Draft &draft;
    CallState &state = draft.state;

    void operator()(const server::SessionStarted &session) const
    {
        state.sessionStartedAt = draft.now;
        if (!session.model.isEmpty())
            state.config.model = session.model;
        if (session.expiresAt) {
            state.expiresAt = Moment{*session.expiresAt};
            draft.timerAt(TimerKind::LengthWarning, state.expiresAt - WarnBeforeLimit);
            draft.timerAt(TimerKind::LengthLimit, state.expiresAt + LimitGrace);
        }
        draft.changed(CallChange::Details);
    }
    void operator()(const server::SessionChanged &) const
    {
        const QList<PendingCommand> pending = state.pending;
        for (const PendingCommand &command : pending) { // the answer does not name our event: oldest first
            if (command.kind == PendingCommand::Kind::Hold)
                return settle(draft, command.command, Receipt::Done);
            if (command.kind == PendingCommand::Kind::SettingsUpdate)
                return draft.dropPending(command.command);
        }
    }
    void operator()(const server::ConversationStarted &) const {}
    void operator()(const server::ItemAdded &added) const { item(added.item, added.previousItemId); }
    void operator()(const server::ItemFinished &finished) const
    {
        item(finished.item, finished.previousItemId);
        if (finished.item.role != QLatin1String("assistant") || finished.item.type != QLatin1String("message"))
            return;
        TranscriptEntry &entry = state.transcript.edit(entryOf(draft, Kind::Assistant, finished.item.id, {}));
        if (entry.text.isEmpty())
            entry.text = finished.item.text;
        entry.isFinal = true;
    }
    void operator()(const server::ItemDeleted &deleted) const
    {
        const int index = state.transcript.indexOfItem(deleted.itemId);
        if (index >= 0 && state.transcript.at(index).text.isEmpty() &&
            state.transcript.at(index).receipt == Receipt::None) {
            state.transcript.removeAt(index); // what was said stays in the record
            draft.changed(CallChange::Transcript);
        }
    }
    void operator()(const server::ItemRetrieved &) const {}
    void operator()(const server::ItemTruncated &cut) const
    {
        const int index = state.transcript.indexOfItem(cut.itemId);
        if (index < 0)
            return;
        TranscriptEntry &entry = state.transcript.edit(index);
        entry.isInterrupted = true;
        entry.isFinal = true;
        entry.heardFor = cut.heardFor;
        draft.changed(CallChange::Transcript);
    }
    void operator()(const server::CallerTranscriptDelta &words) const
    {
        TranscriptEntry &entry = state.transcript.edit(entryOf(draft, Kind::Caller, words.itemId, {}));
        if (!entry.isFinal)
            entry.text += words.delta;
        if (entry.text.trimmed().isEmpty())
            return;
        firstWords(draft);
        callerRead(draft);
    }
    void operator()(const server::CallerTranscriptFinished &words) const
    {
        finishCaller(draft, words.itemId, words.text);
        const double seconds = words.seconds.value_or(words.tokens ? double(words.tokens->audioIn) / 10.0 : 0.0);
        state.usage.transcribedSeconds += seconds; // a caller's second is ten tokens
        if (seconds > 0)
            addCost(draft, costOfTranscription(state.config.transcriptionModel, seconds));
    }
    void operator()(const server::CallerTranscriptFailed &failed) const { finishCaller(draft, failed.itemId, {}); }
    void operator()(const server::CallerTranscriptSegment &) const {} // the same words come as deltas
    void operator()(const server::CallerSpeechStarted &) const { callerSpeaks(true); }
    void operator()(const server::CallerSpeechStopped &) const { callerSpeaks(false); }
    void operator()(const server::CallerTurnCommitted &turn) const
    {
        entryOf(draft, Kind::Caller, turn.itemId, turn.previousItemId);
        callerUnheard(draft);
    }
    void operator()(const server::CallerAudioCleared &) const { callerSpeaks(false); }
    void operator()(const server::CallerWasSilent &) const {}
    void operator()(const server::KeyPressed &pressed) const
    {
        state.keys += pressed.key;
        TranscriptEntry entry;
        soundHeard(draft);
        entry.kind = Kind::Key;
        entry.text = pressed.key;
        entry.isFinal = true;
        draft.addEntry(std::move(entry));
    }
    void operator()(const server::AssistantAudioStarted &sound) const
    {
        state.isAssistantSpeaking = true;
        state.playingResponse = sound.responseId;
        draft.changed(CallChange::Speaking);
        soundHeard(draft);
        firstWords(draft);
    }
    void operator()(const server::AssistantAudioStopped &sound) const { soundStopped(draft, sound.responseId, false); }
    void operator()(const server::AssistantAudioCleared &sound) const { soundStopped(draft, sound.responseId, true); }
    void operator()(const server::ResponseStarted &response) const
    {
        state.activeResponse = response.responseId;
        dropIdleAnswer(draft);
        bindResponse(draft, response.responseId);
    }
    void operator()(const server::ResponseFinished &response) const
    {
        if (state.activeResponse == response.responseId)
            state.activeResponse.clear();
        ++state.usage.responses;
        if (response.tokens) {
            state.usage.tokens += *response.tokens;
            addCost(draft, costOfTokens(state.config.model, *response.tokens));
        }
        for (const server::Item &item : response.output) {
            if (item.type == QLatin1String("message"))
                spoken(draft, response.responseId, item.text);
        }
        settleAskers(draft, response);
        if (state.playingResponse.isEmpty())
            stopIsDone(draft);
        if (response.status == QLatin1String("failed"))
            draft.addProblem(response.errorCode.isEmpty() ? QStringLiteral("response_failed") : response.errorCode,
                             response.errorMessage);
        draft.changed(CallChange::Usage);
        sendNextDue(draft);
    }
    void operator()(const server::OutputItemAdded &added) const { outputItem(added.responseId, added.item); }
    void operator()(const server::OutputItemFinished &finished) const
    {
        outputItem(finished.responseId, finished.item);
    }
    void operator()(const server::ContentPartAdded &) const {}
    void operator()(const server::ContentPartFinished &) const {}
    void operator()(const server::AssistantWords &words) const
    {
        TranscriptEntry &entry = state.transcript.edit(entryOf(draft, Kind::Assistant, words.itemId, {}));
        if (!entry.isFinal)
            entry.text += words.delta;
        entry.responseId = words.responseId;
        firstWords(draft);
    }
    void operator()(const server::AssistantWordsFinished &words) const
    {
        TranscriptEntry &entry = state.transcript.edit(entryOf(draft, Kind::Assistant, words.itemId, {}));
        if (!words.text.isEmpty())
            entry.text = words.text;
        entry.responseId = words.responseId;
        entry.isFinal = true;
        firstWords(draft);
        spoken(draft, words.responseId, words.text);
    }
    void operator()(const server::AssistantAudioMade &) const {}
    void operator()(const server::ToolArguments &) const {}
    void operator()(const server::ToolCalled &tool) const { toolCalled(draft, tool); }
    void operator()(const server::McpProgress &progress) const
    {
        if (progress.step == server::McpProgress::Step::Failed)
            draft.addProblem(QStringLiteral("tool_failed"), {});
    }
    void operator()(const server::RateLimitsTold &) const {}
    void operator()(const server::ErrorReported &error) const
    {
        if (error.code == QLatin1String("session_expired"))
            state.isExpired = true;
        if (error.code == QLatin1String("call_id_not_found") || error.code == QLatin1String("session_not_found"))
            return sessionIsGone(draft);
        if (const PendingCommand *command = blamed(state, error))
            return commandRefused(draft, *command, error);
        if (error.code != QLatin1String("response_cancel_not_active"))
            draft.addProblem(error.code.isEmpty() ? error.type : error.code, error.message);
    }
    void operator()(const server::UnknownEvent &) const {}

    void callerSpeaks(bool isSpeaking) const
    {
        state.isCallerSpeaking = isSpeaking;
        draft.changed(CallChange::Speaking);
        soundHeard(draft);
        if (!isSpeaking)
            return;
        callerUnheard(draft);
        stopQuietEnd(draft);
    }

    // A tool's line appears when its arguments are complete; a message's when the conversation has it.
    void item(const server::Item &item, const std::optional<QString> &previousItemId) const
    {
        if (item.type != QLatin1String("message"))
            return;
        if (item.role == QLatin1String("user")) {
            const int index = entryOf(draft, Kind::Caller, item.id, previousItemId);
            if (item.text.trimmed().isEmpty() || !state.transcript.at(index).text.isEmpty())
                return;
            state.transcript.edit(index).text = item.text;
            firstWords(draft);
            callerRead(draft);
        } else if (item.role == QLatin1String("assistant")) {
            entryOf(draft, Kind::Assistant, item.id, previousItemId);
        } else {
            itemReceived(item.id);
        }
    }

    // The server has our system item: the steer has arrived.
    void itemReceived(const QString &itemId) const
    {
        const int index = state.transcript.indexOfItem(itemId);
        if (index < 0 || state.transcript.at(index).kind != Kind::Steer)
            return;
        TranscriptEntry &entry = state.transcript.edit(index);
        if (entry.receipt == Receipt::Sent || entry.receipt == Receipt::Unanswered)
            entry.receipt = Receipt::Received;
        draft.changed(CallChange::Transcript);
    }

    // Its place is told by the conversation, which speaks of it next.
    void outputItem(const QString &responseId, const server::Item &item) const
    {
        const int index = state.transcript.indexOfItem(item.id);
        if (index < 0 || state.transcript.at(index).kind != Kind::Assistant)
            return;
        state.transcript.edit(index).responseId = responseId;
        draft.changed(CallChange::Transcript);
    }
};

} // namespace

void heard(Draft &draft, const ServerEvent &event)
{
    if (draft.state.link != MonitorLink::Open)
        return;
    draft.state.lastHeardAt = draft.now;
    std::visit(Listener{draft}, event);
}

} // namespace callside::reducing
