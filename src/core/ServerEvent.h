// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

// What the server says on the sideband: all 46 server events of the Realtime interface as of 2026-11-21, plus the ones
// that we do not know. Two wire events that mean the same to us share a type. Absent and null members are empty.
namespace callside::server {

struct SessionStarted { // session.created
    QString sessionId;
    QString model;
    QString voice;
    std::optional<std::chrono::sys_seconds> expiresAt;
    bool operator==(const SessionStarted &) const = default;
};
struct SessionChanged { // session.updated
    QString model;
    QString voice;
    bool operator==(const SessionChanged &) const = default;
};
struct ConversationStarted { // conversation.created
    QString conversationId;
    bool operator==(const ConversationStarted &) const = default;
};

struct Item {
    QString id;
    QString type; // message, function_call, function_call_output, mcp_…
    QString role; // user, assistant, system
    QString status;
    QString text;      // the words of a message, from whichever content part has them
    QString name;      // a tool's name
    QString arguments; // a tool's arguments, JSON text
    bool operator==(const Item &) const = default;
};
struct ItemAdded { // conversation.item.added, conversation.item.created
    Item item;
    std::optional<QString> previousItemId; // nothing: not told
    bool operator==(const ItemAdded &) const = default;
};
struct ItemFinished { // conversation.item.done
    Item item;
    std::optional<QString> previousItemId;
    bool operator==(const ItemFinished &) const = default;
};
struct ItemDeleted { // conversation.item.deleted
    QString itemId;
    bool operator==(const ItemDeleted &) const = default;
};
struct ItemRetrieved { // conversation.item.retrieved; its audio is dropped
    Item item;
    bool operator==(const ItemRetrieved &) const = default;
};
struct ItemTruncated { // conversation.item.truncated: the caller cut in
    QString itemId;
    std::chrono::milliseconds heardFor{0};
    bool operator==(const ItemTruncated &) const = default;
};

struct CallerTranscriptDelta { // conversation.item.input_audio_transcription.delta
    QString itemId;
    QString delta;
    bool operator==(const CallerTranscriptDelta &) const = default;
};
struct CallerTranscriptFinished { // ….completed
    QString itemId;
    QString text;
    std::optional<double> seconds;    // usage by duration
    std::optional<TokenUsage> tokens; // usage by tokens
    bool operator==(const CallerTranscriptFinished &) const = default;
};
struct CallerTranscriptFailed { // ….failed
    QString itemId;
    QString code;
    QString message;
    bool operator==(const CallerTranscriptFailed &) const = default;
};
struct CallerTranscriptSegment { // ….segment
    QString itemId;
    QString text;
    QString speaker;
    bool operator==(const CallerTranscriptSegment &) const = default;
};
struct CallerSpeechStarted { // input_audio_buffer.speech_started
    QString itemId;
    bool operator==(const CallerSpeechStarted &) const = default;
};
struct CallerSpeechStopped { // input_audio_buffer.speech_stopped
    QString itemId;
    bool operator==(const CallerSpeechStopped &) const = default;
};
struct CallerTurnCommitted { // input_audio_buffer.committed
    QString itemId;
    std::optional<QString> previousItemId;
    bool operator==(const CallerTurnCommitted &) const = default;
};
struct CallerAudioCleared { // input_audio_buffer.cleared
    bool operator==(const CallerAudioCleared &) const = default;
};
struct CallerWasSilent { // input_audio_buffer.timeout_triggered
    QString itemId;
    bool operator==(const CallerWasSilent &) const = default;
};
struct KeyPressed { // input_audio_buffer.dtmf_event_received; has no event_id
    QString key;
    bool operator==(const KeyPressed &) const = default;
};

struct AssistantAudioStarted { // output_audio_buffer.started
    QString responseId;
    bool operator==(const AssistantAudioStarted &) const = default;
};
struct AssistantAudioStopped { // output_audio_buffer.stopped: everything was played
    QString responseId;
    bool operator==(const AssistantAudioStopped &) const = default;
};
struct AssistantAudioCleared { // output_audio_buffer.cleared: cut off, by the caller or by us
    QString responseId;
    bool operator==(const AssistantAudioCleared &) const = default;
};

struct ResponseStarted { // response.created
    QString responseId;
    bool operator==(const ResponseStarted &) const = default;
};
struct ResponseFinished { // response.done
    QString responseId;
    QString status; // completed, cancelled, failed, incomplete
    QString reason; // turn_detected, client_cancelled, max_output_tokens, content_filter
    QString errorCode;
    QString errorMessage;
    std::optional<TokenUsage> tokens;
    QList<Item> output;
    bool operator==(const ResponseFinished &) const = default;
};
struct OutputItemAdded { // response.output_item.added
    QString responseId;
    Item item;
    bool operator==(const OutputItemAdded &) const = default;
};
struct OutputItemFinished { // response.output_item.done
    QString responseId;
    Item item;
    bool operator==(const OutputItemFinished &) const = default;
};
struct ContentPartAdded { // response.content_part.added
    QString responseId;
    QString itemId;
    bool operator==(const ContentPartAdded &) const = default;
};
struct ContentPartFinished { // response.content_part.done
    QString responseId;
    QString itemId;
    QString text;
    bool operator==(const ContentPartFinished &) const = default;
};
struct AssistantWords { // response.output_audio_transcript.delta, response.output_text.delta: ahead of what is heard
    QString responseId;
    QString itemId;
    QString delta;
    bool operator==(const AssistantWords &) const = default;
};
struct AssistantWordsFinished { // response.output_audio_transcript.done, response.output_text.done
    QString responseId;
    QString itemId;
    QString text;
    bool operator==(const AssistantWordsFinished &) const = default;
};
struct AssistantAudioMade { // response.output_audio.delta (its bytes are dropped), response.output_audio.done
    QString responseId;
    QString itemId;
    bool isLast = false;
    bool operator==(const AssistantAudioMade &) const = default;
};

struct ToolArguments { // response.function_call_arguments.delta, response.mcp_call_arguments.delta / .done
    QString itemId;
    bool operator==(const ToolArguments &) const = default;
};
struct ToolCalled { // response.function_call_arguments.done
    QString responseId;
    QString itemId;
    QString toolCall; // the wire's call_id of the tool call, not of the telephone call
    QString name;
    QString arguments;
    bool operator==(const ToolCalled &) const = default;
};
struct McpProgress { // response.mcp_call.*, mcp_list_tools.*
    enum class Step { Began, Completed, Failed };
    enum class Subject { Call, ToolList };
    QString itemId;
    Subject subject = Subject::Call;
    Step step = Step::Began;
    bool operator==(const McpProgress &) const = default;
};

struct RateLimit {
    QString name;
    qint64 limit = 0;
    qint64 remaining = 0;
    double resetSeconds = 0;
    bool operator==(const RateLimit &) const = default;
};
struct RateLimitsTold { // rate_limits.updated
    QList<RateLimit> limits;
    bool operator==(const RateLimitsTold &) const = default;
};
struct ErrorReported { // error; most leave the session open
    QString type;
    QString code;
    QString message;
    QString param;
    QString eventId; // ours, if it is about something that we sent
    bool operator==(const ErrorReported &) const = default;
};
struct UnknownEvent { // kept, and logged once per type
    QString type;
    bool operator==(const UnknownEvent &) const = default;
};

} // namespace callside::server

namespace callside {

using ServerEvent =
    std::variant<server::SessionStarted, server::SessionChanged, server::ConversationStarted, server::ItemAdded,
                 server::ItemFinished, server::ItemDeleted, server::ItemRetrieved, server::ItemTruncated,
                 server::CallerTranscriptDelta, server::CallerTranscriptFinished, server::CallerTranscriptFailed,
                 server::CallerTranscriptSegment, server::CallerSpeechStarted, server::CallerSpeechStopped,
                 server::CallerTurnCommitted, server::CallerAudioCleared, server::CallerWasSilent, server::KeyPressed,
                 server::AssistantAudioStarted, server::AssistantAudioStopped, server::AssistantAudioCleared,
                 server::ResponseStarted, server::ResponseFinished, server::OutputItemAdded, server::OutputItemFinished,
                 server::ContentPartAdded, server::ContentPartFinished, server::AssistantWords,
                 server::AssistantWordsFinished, server::AssistantAudioMade, server::ToolArguments, server::ToolCalled,
                 server::McpProgress, server::RateLimitsTold, server::ErrorReported, server::UnknownEvent>;

} // namespace callside
