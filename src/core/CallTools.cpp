// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"
#include "core/RealtimeProtocol.h"
#include "core/TakenMessage.h"

// What the assistant asks a tool for: what is done of it here, and what it is told.
namespace callside::reducing {

namespace {

using Kind = TranscriptEntry::Kind;

QJsonObject notKept(const QString &reason)
{
    return {{QStringLiteral("kept"), false}, {QStringLiteral("reason"), reason}};
}

// Where the conversation has it.
void addToolLine(Draft &draft, const server::ToolCalled &tool, TranscriptEntry entry)
{
    const int known = draft.state.transcript.indexOfItem(tool.itemId);
    if (known >= 0)
        return;
    entry.itemId = tool.itemId;
    entry.isFinal = true;
    draft.addEntry(std::move(entry));
}

QJsonObject takeMessage(Draft &draft, const server::ToolCalled &tool)
{
    TranscriptEntry line;
    const Result<TakenMessage> read = takenMessageFrom(tool.arguments);
    const bool isTooMany = draft.state.messages.size() >= MostMessages;
    if (!read || isTooMany) {
        line.kind = Kind::Tool;
        line.text = tool.name;
        line.problem = read ? QStringLiteral("too_many") : read.error().code;
        addToolLine(draft, tool, std::move(line));
        return notKept(read ? QStringLiteral("too many messages were left on this call already")
                            : QStringLiteral("the arguments could not be read, or did not say what it is about"));
    }
    TakenMessage message = *read;
    message.toolCall = tool.toolCall;
    message.at = draft.now;
    line.kind = Kind::Message;
    line.text = message.about;
    line.detail = message.name;
    addToolLine(draft, tool, std::move(line));
    draft.state.messages.append(std::move(message));
    draft.changed(CallChange::Phase); // there is something to be done
    draft.changed(CallChange::Details);
    return {{QStringLiteral("kept"), true}};
}

QJsonObject refuseUnknown(Draft &draft, const server::ToolCalled &tool)
{
    TranscriptEntry line;
    line.kind = Kind::Tool;
    line.text = tool.name;
    line.detail = tool.arguments;
    line.problem = QStringLiteral("unknown");
    addToolLine(draft, tool, std::move(line));
    return notKept(QStringLiteral("there is no such tool"));
}

} // namespace

// The server may tell of one more than once. The answer has a name of its own: whatever becomes of it, the caller is
// spoken to.
void toolCalled(Draft &draft, const server::ToolCalled &tool)
{
    CallState &state = draft.state;
    if (state.toolCalls.contains(tool.toolCall))
        return;
    state.toolCalls.append(tool.toolCall);
    const bool isMessage = tool.name == QLatin1String(TakeMessageTool);
    const QJsonObject output = isMessage ? takeMessage(draft, tool) : refuseUnknown(draft, tool);
    draft.send(createToolOutput(draft.newCommand(), tool.toolCall, output));
    prompt(draft);
}

} // namespace callside::reducing
