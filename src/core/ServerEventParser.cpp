// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RealtimeProtocol.h"
#include "core/ServerEventReader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Which members are needed follows the published schema (openai-openapi, RealtimeServerEvent…), except where an event
// keeps its meaning without one that the schema asks for.
namespace callside {

namespace {

using Reader = ServerEventReader;
using ReadServerEvent = ServerEvent (*)(Reader &);

constexpr qsizetype LongestTypeName = 128;

Error malformedFrame(const QString &detail)
{
    return {.kind = Error::Kind::Malformed, .detail = detail};
}

ServerEvent readSessionCreated(Reader &reader)
{
    const QJsonObject session = reader.object("session"_L1);
    return server::SessionStarted{session.value("id"_L1).toString(), session.value("model"_L1).toString(),
                                  readVoice(session), readExpiry(session)};
}

ServerEvent readSessionUpdated(Reader &reader)
{
    const QJsonObject session = reader.object("session"_L1);
    return server::SessionChanged{session.value("model"_L1).toString(), readVoice(session)};
}

ServerEvent readConversationCreated(Reader &reader)
{
    return server::ConversationStarted{reader.optionalObject("conversation"_L1).value("id"_L1).toString()};
}

ServerEvent readItemAdded(Reader &reader)
{
    return server::ItemAdded{reader.item(), reader.optionalText("previous_item_id"_L1)};
}

ServerEvent readItemDone(Reader &reader)
{
    return server::ItemFinished{reader.item(), reader.optionalText("previous_item_id"_L1)};
}

ServerEvent readItemTruncated(Reader &reader)
{
    return server::ItemTruncated{reader.id("item_id"_L1), reader.milliseconds("audio_end_ms"_L1)};
}

// The schema lets a transcription delta go without its text.
ServerEvent readTranscriptionDelta(Reader &reader)
{
    return server::CallerTranscriptDelta{reader.id("item_id"_L1), reader.text("delta"_L1)};
}

ServerEvent readTranscriptionCompleted(Reader &reader)
{
    const QJsonObject usage = reader.optionalObject("usage"_L1);
    return server::CallerTranscriptFinished{reader.id("item_id"_L1), reader.words("transcript"_L1),
                                            readTranscriptionSeconds(usage), readTranscriptionTokens(usage)};
}

ServerEvent readTranscriptionFailed(Reader &reader)
{
    const QJsonObject error = reader.optionalObject("error"_L1);
    return server::CallerTranscriptFailed{reader.id("item_id"_L1), error.value("code"_L1).toString(),
                                          error.value("message"_L1).toString()};
}

ServerEvent readTranscriptionSegment(Reader &reader)
{
    return server::CallerTranscriptSegment{reader.id("item_id"_L1), reader.words("text"_L1), reader.text("speaker"_L1)};
}

ServerEvent readCommitted(Reader &reader)
{
    return server::CallerTurnCommitted{reader.id("item_id"_L1), reader.optionalText("previous_item_id"_L1)};
}

ServerEvent readResponseCreated(Reader &reader)
{
    return server::ResponseStarted{reader.idIn(reader.object("response"_L1), "id"_L1, "response.id"_L1)};
}

ServerEvent readResponseDone(Reader &reader)
{
    const QJsonObject response = reader.object("response"_L1);
    const QJsonObject details = response.value("status_details"_L1).toObject();
    const QJsonObject error = details.value("error"_L1).toObject();
    server::ResponseFinished finished;
    finished.responseId = reader.idIn(response, "id"_L1, "response.id"_L1);
    finished.status = response.value("status"_L1).toString();
    finished.reason = details.value("reason"_L1).toString();
    finished.errorCode = error.value("code"_L1).toString();
    finished.errorMessage = error.value("message"_L1).toString();
    finished.tokens = readResponseUsage(response.value("usage"_L1));
    for (const QJsonValue item : response.value("output"_L1).toArray()) {
        if (item.isObject())
            finished.output.append(readItem(item.toObject()));
    }
    return finished;
}

ServerEvent readOutputItemAdded(Reader &reader)
{
    return server::OutputItemAdded{reader.id("response_id"_L1), reader.item()};
}

ServerEvent readOutputItemDone(Reader &reader)
{
    return server::OutputItemFinished{reader.id("response_id"_L1), reader.item()};
}

ServerEvent readPartAdded(Reader &reader)
{
    return server::ContentPartAdded{reader.id("response_id"_L1), reader.id("item_id"_L1)};
}

ServerEvent readPartDone(Reader &reader)
{
    return server::ContentPartFinished{reader.id("response_id"_L1), reader.id("item_id"_L1),
                                       partText(reader.optionalObject("part"_L1))};
}

ServerEvent readWords(Reader &reader)
{
    return server::AssistantWords{reader.id("response_id"_L1), reader.id("item_id"_L1), reader.words("delta"_L1)};
}

ServerEvent readSpokenDone(Reader &reader)
{
    return server::AssistantWordsFinished{reader.id("response_id"_L1), reader.id("item_id"_L1),
                                          reader.words("transcript"_L1)};
}

ServerEvent readWrittenDone(Reader &reader)
{
    return server::AssistantWordsFinished{reader.id("response_id"_L1), reader.id("item_id"_L1),
                                          reader.words("text"_L1)};
}

template <bool IsLast>
ServerEvent readAudio(Reader &reader)
{
    return server::AssistantAudioMade{reader.id("response_id"_L1), reader.id("item_id"_L1), IsLast};
}

// The name is also in the item, and older servers tell it only there.
ServerEvent readToolCalled(Reader &reader)
{
    return server::ToolCalled{reader.id("response_id"_L1), reader.id("item_id"_L1), reader.id("call_id"_L1),
                              reader.text("name"_L1), reader.text("arguments"_L1)};
}

template <server::McpProgress::Subject Subject, server::McpProgress::Step Step>
ServerEvent readMcp(Reader &reader)
{
    return server::McpProgress{reader.id("item_id"_L1), Subject, Step};
}

ServerEvent readRateLimits(Reader &reader)
{
    server::RateLimitsTold told;
    for (const QJsonValue limit : reader.array("rate_limits"_L1))
        told.limits.append(readRateLimit(limit.toObject()));
    return told;
}

ServerEvent readError(Reader &reader)
{
    const QJsonObject error = reader.object("error"_L1);
    return server::ErrorReported{error.value("type"_L1).toString(), error.value("code"_L1).toString(),
                                 error.value("message"_L1).toString(), error.value("param"_L1).toString(),
                                 error.value("event_id"_L1).toString()};
}

// Events that carry one id and nothing else of use.
template <class Event>
ServerEvent readItemId(Reader &reader)
{
    return Event{reader.id("item_id"_L1)};
}

template <class Event>
ServerEvent readResponseId(Reader &reader)
{
    return Event{reader.id("response_id"_L1)};
}

const QHash<QString, ReadServerEvent> &serverEventReaders()
{
    using Subject = server::McpProgress::Subject;
    using Step = server::McpProgress::Step;
    static const QHash<QString, ReadServerEvent> readers{
        {u"conversation.created"_s, readConversationCreated},
        {u"conversation.item.added"_s, readItemAdded},
        {u"conversation.item.created"_s, readItemAdded},
        {u"conversation.item.deleted"_s, readItemId<server::ItemDeleted>},
        {u"conversation.item.done"_s, readItemDone},
        {u"conversation.item.input_audio_transcription.completed"_s, readTranscriptionCompleted},
        {u"conversation.item.input_audio_transcription.delta"_s, readTranscriptionDelta},
        {u"conversation.item.input_audio_transcription.failed"_s, readTranscriptionFailed},
        {u"conversation.item.input_audio_transcription.segment"_s, readTranscriptionSegment},
        {u"conversation.item.retrieved"_s,
         [](Reader &reader) -> ServerEvent { return server::ItemRetrieved{reader.item()}; }},
        {u"conversation.item.truncated"_s, readItemTruncated},
        {u"error"_s, readError},
        {u"input_audio_buffer.cleared"_s, [](Reader &) -> ServerEvent { return server::CallerAudioCleared{}; }},
        {u"input_audio_buffer.committed"_s, readCommitted},
        {u"input_audio_buffer.dtmf_event_received"_s,
         [](Reader &reader) -> ServerEvent { return server::KeyPressed{reader.id("event"_L1)}; }},
        {u"input_audio_buffer.speech_started"_s, readItemId<server::CallerSpeechStarted>},
        {u"input_audio_buffer.speech_stopped"_s, readItemId<server::CallerSpeechStopped>},
        {u"input_audio_buffer.timeout_triggered"_s, readItemId<server::CallerWasSilent>},
        {u"mcp_list_tools.completed"_s, readMcp<Subject::ToolList, Step::Completed>},
        {u"mcp_list_tools.failed"_s, readMcp<Subject::ToolList, Step::Failed>},
        {u"mcp_list_tools.in_progress"_s, readMcp<Subject::ToolList, Step::Began>},
        {u"output_audio_buffer.cleared"_s, readResponseId<server::AssistantAudioCleared>},
        {u"output_audio_buffer.started"_s, readResponseId<server::AssistantAudioStarted>},
        {u"output_audio_buffer.stopped"_s, readResponseId<server::AssistantAudioStopped>},
        {u"rate_limits.updated"_s, readRateLimits},
        {u"response.content_part.added"_s, readPartAdded},
        {u"response.content_part.done"_s, readPartDone},
        {u"response.created"_s, readResponseCreated},
        {u"response.done"_s, readResponseDone},
        {u"response.function_call_arguments.delta"_s, readItemId<server::ToolArguments>},
        {u"response.function_call_arguments.done"_s, readToolCalled},
        {u"response.mcp_call.completed"_s, readMcp<Subject::Call, Step::Completed>},
        {u"response.mcp_call.failed"_s, readMcp<Subject::Call, Step::Failed>},
        {u"response.mcp_call.in_progress"_s, readMcp<Subject::Call, Step::Began>},
        {u"response.mcp_call_arguments.delta"_s, readItemId<server::ToolArguments>},
        {u"response.mcp_call_arguments.done"_s, readItemId<server::ToolArguments>},
        {u"response.output_audio.delta"_s, readAudio<false>},
        {u"response.output_audio.done"_s, readAudio<true>},
        {u"response.output_audio_transcript.delta"_s, readWords},
        {u"response.output_audio_transcript.done"_s, readSpokenDone},
        {u"response.output_item.added"_s, readOutputItemAdded},
        {u"response.output_item.done"_s, readOutputItemDone},
        {u"response.output_text.delta"_s, readWords},
        {u"response.output_text.done"_s, readWrittenDone},
        {u"session.created"_s, readSessionCreated},
        {u"session.updated"_s, readSessionUpdated},
    };
    return readers;
}

} // namespace

Result<ServerEvent> parseServerEvent(const QByteArray &frame)
{
    if (frame.size() > MaxFrameBytes)
        return Error{.kind = Error::Kind::TooLarge, .detail = u"frame of %1 bytes"_s.arg(frame.size())};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(frame, &problem);
    if (problem.error != QJsonParseError::NoError)
        return malformedFrame(u"no JSON: error %1 at byte %2"_s.arg(problem.error).arg(problem.offset));
    if (!document.isObject())
        return malformedFrame(u"no JSON object"_s);

    const QJsonObject object = document.object();
    const QString type = object.value("type"_L1).toString();
    if (type.isEmpty())
        return malformedFrame(u"event without type"_s);
    const ReadServerEvent read = serverEventReaders().value(type, nullptr);
    if (!read)
        return ServerEvent{server::UnknownEvent{type.left(LongestTypeName)}};

    Reader reader(object);
    ServerEvent event = read(reader);
    if (!reader.missing().isEmpty())
        return malformedFrame(u"%1 without %2"_s.arg(type, reader.missing()));
    return event;
}

} // namespace callside
