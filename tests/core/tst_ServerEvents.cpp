// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireExamples.h"
#include "core/RealtimeProtocol.h"

#include <QSet>
#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(callside::ServerEvent)

namespace {

// What the first published example of every type means.
QHash<QString, ServerEvent> meanings()
{
    using namespace server;
    using Subject = McpProgress::Subject;
    using Step = McpProgress::Step;
    const auto at = [](qint64 seconds) { return std::chrono::sys_seconds{std::chrono::seconds{seconds}}; };
    TokenUsage transcribed;
    transcribed.audioIn = 13;
    transcribed.textOut = 9;
    ResponseFinished done{u"resp_CCXHw0UJld10EzIUXQCNh"_s, u"completed"_s, {}, {}, {}, TokenUsage{}, {}};
    done.tokens = {.textIn = 119, .audioIn = 13, .textCached = 64, .textOut = 30, .audioOut = 91};
    done.output = {Item{u"item_CCXHwGjjDUfOXbiySlK7i"_s,
                        u"message"_s,
                        u"assistant"_s,
                        u"completed"_s,
                        u"Loud and clear! I can hear you perfectly. How can I help you today?"_s,
                        {},
                        {}}};
    return {
        {u"conversation.created"_s, ConversationStarted{u"conv_001"_s}},
        {u"conversation.item.added"_s,
         ItemAdded{{u"item_C9G8pGVKYnaZu8PH5YQ9O"_s, u"message"_s, u"user"_s, u"completed"_s, u"hi"_s, {}, {}},
                   std::nullopt}},
        {u"conversation.item.created"_s,
         ItemAdded{{u"msg_003"_s, u"message"_s, u"user"_s, u"completed"_s, {}, {}, {}}, u"msg_002"_s}},
        {u"conversation.item.deleted"_s, ItemDeleted{u"msg_005"_s}},
        {u"conversation.item.done"_s,
         ItemFinished{{u"item_CCXLfxmM5sXVJVz4mCa2S"_s,
                       u"message"_s,
                       u"assistant"_s,
                       u"completed"_s,
                       u"Oh, I can hear you loud and clear! Sounds like we're connected just fine. "
                       "What can I help you with today?"_s,
                       {},
                       {}},
                      u"item_CCXLecNJVIVR2HUy3ABLj"_s}},
        {u"conversation.item.input_audio_transcription.completed"_s,
         CallerTranscriptFinished{u"item_CCXGQ4e1ht4cOraEYcuR2"_s, u"Hey, can you hear me?"_s, std::nullopt,
                                  transcribed}},
        {u"conversation.item.input_audio_transcription.delta"_s,
         CallerTranscriptDelta{u"item_CCXGQ4e1ht4cOraEYcuR2"_s, u"Hey"_s}},
        {u"conversation.item.input_audio_transcription.failed"_s,
         CallerTranscriptFailed{u"msg_003"_s, u"audio_unintelligible"_s, u"The audio could not be transcribed."_s}},
        {u"conversation.item.input_audio_transcription.segment"_s,
         CallerTranscriptSegment{u"msg_011"_s, u"hello"_s, u"spk_1"_s}},
        {u"conversation.item.retrieved"_s,
         ItemRetrieved{{u"item_CCXGRxbY0n6WE4EszhF5w"_s,
                        u"message"_s,
                        u"assistant"_s,
                        u"completed"_s,
                        u"Yes, I can hear you loud and clear. How can I help you today?"_s,
                        {},
                        {}}}},
        {u"conversation.item.truncated"_s, ItemTruncated{u"msg_004"_s, 1500ms}},
        {u"error"_s,
         ErrorReported{
             u"invalid_request_error"_s, u"invalid_event"_s, u"The 'type' field is missing."_s, {}, u"event_567"_s}},
        {u"input_audio_buffer.cleared"_s, CallerAudioCleared{}},
        {u"input_audio_buffer.committed"_s, CallerTurnCommitted{u"msg_002"_s, u"msg_001"_s}},
        {u"input_audio_buffer.dtmf_event_received"_s, KeyPressed{u"9"_s}},
        {u"input_audio_buffer.speech_started"_s, CallerSpeechStarted{u"msg_003"_s}},
        {u"input_audio_buffer.speech_stopped"_s, CallerSpeechStopped{u"msg_003"_s}},
        {u"input_audio_buffer.timeout_triggered"_s, CallerWasSilent{u"item_CEKKrWH0GiwN0ET97NUZc"_s}},
        {u"mcp_list_tools.completed"_s, McpProgress{u"mcp_list_tools_001"_s, Subject::ToolList, Step::Completed}},
        {u"mcp_list_tools.failed"_s, McpProgress{u"mcp_list_tools_001"_s, Subject::ToolList, Step::Failed}},
        {u"mcp_list_tools.in_progress"_s, McpProgress{u"mcp_list_tools_001"_s, Subject::ToolList, Step::Began}},
        {u"output_audio_buffer.cleared"_s, AssistantAudioCleared{u"resp_abc123"_s}},
        {u"output_audio_buffer.started"_s, AssistantAudioStarted{u"resp_abc123"_s}},
        {u"output_audio_buffer.stopped"_s, AssistantAudioStopped{u"resp_abc123"_s}},
        {u"rate_limits.updated"_s, RateLimitsTold{{{u"requests"_s, 1000, 999, 60}, {u"tokens"_s, 50000, 49950, 60}}}},
        {u"response.content_part.added"_s, ContentPartAdded{u"resp_001"_s, u"msg_007"_s}},
        {u"response.content_part.done"_s,
         ContentPartFinished{u"resp_001"_s, u"msg_007"_s, u"Sure, I can help with that."_s}},
        {u"response.created"_s, ResponseStarted{u"resp_C9G8p7IH2WxLbkgPNouYL"_s}},
        {u"response.done"_s, done},
        {u"response.function_call_arguments.delta"_s, ToolArguments{u"fc_001"_s}},
        {u"response.function_call_arguments.done"_s,
         ToolCalled{u"resp_002"_s, u"fc_001"_s, u"call_001"_s, u"get_weather"_s,
                    u"{\"location\": \"San Francisco\"}"_s}},
        {u"response.mcp_call.completed"_s, McpProgress{u"mcp_call_001"_s, Subject::Call, Step::Completed}},
        {u"response.mcp_call.failed"_s, McpProgress{u"mcp_call_001"_s, Subject::Call, Step::Failed}},
        {u"response.mcp_call.in_progress"_s, McpProgress{u"mcp_call_001"_s, Subject::Call, Step::Began}},
        {u"response.mcp_call_arguments.delta"_s, ToolArguments{u"mcp_call_001"_s}},
        {u"response.mcp_call_arguments.done"_s, ToolArguments{u"mcp_call_001"_s}},
        {u"response.output_audio.delta"_s, AssistantAudioMade{u"resp_001"_s, u"msg_008"_s, false}},
        {u"response.output_audio.done"_s, AssistantAudioMade{u"resp_001"_s, u"msg_008"_s, true}},
        {u"response.output_audio_transcript.delta"_s,
         AssistantWords{u"resp_001"_s, u"msg_008"_s, u"Hello, how can I a"_s}},
        {u"response.output_audio_transcript.done"_s,
         AssistantWordsFinished{u"resp_001"_s, u"msg_008"_s, u"Hello, how can I assist you today?"_s}},
        {u"response.output_item.added"_s,
         OutputItemAdded{u"resp_001"_s, {u"msg_007"_s, u"message"_s, u"assistant"_s, u"in_progress"_s, {}, {}, {}}}},
        {u"response.output_item.done"_s,
         OutputItemFinished{
             u"resp_001"_s,
             {u"msg_007"_s, u"message"_s, u"assistant"_s, u"completed"_s, u"Sure, I can help with that."_s, {}, {}}}},
        {u"response.output_text.delta"_s, AssistantWords{u"resp_001"_s, u"msg_007"_s, u"Sure, I can h"_s}},
        {u"response.output_text.done"_s,
         AssistantWordsFinished{u"resp_001"_s, u"msg_007"_s, u"Sure, I can help with that."_s}},
        {u"session.created"_s,
         SessionStarted{u"sess_C9G5QPteg4UIbotdKLoYQ"_s, u"gpt-realtime-2.1"_s, u"marin"_s, at(1756324625)}},
        {u"session.updated"_s, SessionChanged{u"gpt-realtime-2.1"_s, u"marin"_s}},
    };
}

} // namespace

class TestServerEvents : public QObject
{
    Q_OBJECT

private slots:
    void everyPublishedTypeHasAMeaning();
    void publishedExampleMeansWhatItSays_data();
    void publishedExampleMeansWhatItSays();
    void everyPublishedExampleParses();
    void recordedCallParsesWhole();
    void optionalMembersMayBeNull_data();
    void optionalMembersMayBeNull();
    void unknownMembersAreIgnored();
    void unknownTypeIsKept();
    void wordsOfAllPartsAreJoined();
    void transcriptionUsageByDurationIsRead();
    void transcriptionUsageWithoutDetailsIsAudio();
    void cachedTokensWithoutDetailsAreTextFirst();
    void responseUsageWithoutDetailsIsAudio();
    void cancelledResponseSaysWhy();
    void failedResponseSaysWhy();
    void customVoiceIsItsId();
    void toolItemKeepsNameAndArguments();
    void errorOfOurMessageNamesIt();
};

void TestServerEvents::everyPublishedTypeHasAMeaning()
{
    QSet<QString> published;
    const QJsonObject events = testJson(u"realtime-events.json"_s);
    for (const QJsonValue type : events.value("server_event_types"_L1).toArray())
        published.insert(type.toString());
    const QList<QString> known = meanings().keys();
    QCOMPARE(published.size(), 46);
    QCOMPARE(QSet<QString>(known.begin(), known.end()), published);
}

void TestServerEvents::publishedExampleMeansWhatItSays_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<ServerEvent>("meaning");
    const QHash<QString, ServerEvent> all = meanings();
    for (auto meaning = all.cbegin(); meaning != all.cend(); ++meaning)
        QTest::newRow(qPrintable(meaning.key())) << meaning.key() << meaning.value();
}

void TestServerEvents::publishedExampleMeansWhatItSays()
{
    QFETCH(QString, type);
    QFETCH(ServerEvent, meaning);
    const Result<ServerEvent> event = parseServerEvent(frameOf(publishedServerEvent(type)));
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    QCOMPARE(event->index(), meaning.index());
    QVERIFY(*event == meaning);
}

void TestServerEvents::everyPublishedExampleParses()
{
    int count = 0;
    const QJsonObject events = testJson(u"realtime-events.json"_s);
    for (const QJsonValue event : events.value("events"_L1).toArray()) {
        if (event["direction"_L1].toString() != "server"_L1)
            continue;
        for (const QJsonValue example : event["examples"_L1].toArray()) {
            const Result<ServerEvent> read = parseServerEvent(frameOf(example.toObject()));
            QVERIFY2(read, qPrintable(event["type"_L1].toString()));
            QVERIFY(!std::holds_alternative<server::UnknownEvent>(*read));
            ++count;
        }
    }
    QVERIFY(count > 46);
}

void TestServerEvents::recordedCallParsesWhole()
{
    int received = 0;
    QString said;
    for (const QByteArray &line : testData(u"sip-call-recording.jsonl"_s).split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.value("dir"_L1).toString() != "recv"_L1)
            continue;
        const Result<ServerEvent> event = parseServerEvent(frameOf(entry.value("event"_L1).toObject()));
        QVERIFY2(event, line.constData());
        QVERIFY2(!std::holds_alternative<server::UnknownEvent>(*event), line.constData());
        if (const auto *words = std::get_if<server::AssistantWords>(&*event))
            said += words->responseId == "resp_1"_L1 ? words->delta : QString();
        ++received;
    }
    QVERIFY(received > 70);
    QCOMPARE(said, u"Example Dental, how can I help you today?"_s);
}

void TestServerEvents::optionalMembersMayBeNull_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("member");
    const std::pair<const char *, const char *> optional[] = {
        {"conversation.item.added", "previous_item_id"},
        {"conversation.item.input_audio_transcription.completed", "usage"},
        {"conversation.item.input_audio_transcription.delta", "delta"},
        {"conversation.item.input_audio_transcription.failed", "error"},
        {"response.content_part.done", "part"},
        {"response.function_call_arguments.done", "name"},
        {"response.output_audio.delta", "delta"},
        {"session.created", "event_id"},
    };
    for (const auto &[type, member] : optional)
        QTest::addRow("%s with null %s", type, member) << QString::fromLatin1(type) << QString::fromLatin1(member);
}

void TestServerEvents::optionalMembersMayBeNull()
{
    QFETCH(QString, type);
    QFETCH(QString, member);
    QJsonObject event = publishedServerEvent(type);
    event.insert(member, QJsonValue::Null);
    const Result<ServerEvent> withNull = parseServerEvent(frameOf(event));
    QVERIFY(withNull);
    event.remove(member);
    const Result<ServerEvent> without = parseServerEvent(frameOf(event));
    QVERIFY(without);
    QVERIFY(*withNull == *without);
}

void TestServerEvents::unknownMembersAreIgnored()
{
    QJsonObject event = publishedServerEvent(u"response.done"_s);
    QJsonObject response = event.value("response"_L1).toObject();
    response.insert("colour"_L1, QJsonArray{1, 2});
    event.insert("response"_L1, response);
    event.insert("flavour"_L1, u"vanilla"_s);
    QVERIFY(*parseServerEvent(frameOf(event)) == meanings().value(u"response.done"_s));
}

void TestServerEvents::unknownTypeIsKept()
{
    const auto event = parsed<server::UnknownEvent>({{u"type"_s, u"response.hummed"_s}, {u"item_id"_s, u"item_1"_s}});
    QCOMPARE(event.type, u"response.hummed"_s);
}

void TestServerEvents::wordsOfAllPartsAreJoined()
{
    const QByteArray frame = R"({"type":"conversation.item.done","item":{"id":"item_1","type":"message","content":[
        {"type":"output_audio","transcript":"One."},{"type":"output_text","text":"Two."},
        {"type":"input_audio","transcript":null},null,{"type":"output_text","text":"","transcript":"Three."}]}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    QCOMPARE(std::get<server::ItemFinished>(*event).item.text, u"One.\nTwo.\nThree."_s);
}

void TestServerEvents::transcriptionUsageByDurationIsRead()
{
    QJsonObject event = publishedServerEvent(u"conversation.item.input_audio_transcription.completed"_s);
    event.insert("usage"_L1, QJsonObject{{u"type"_s, u"duration"_s}, {u"seconds"_s, 2.4}});
    const auto finished = parsed<server::CallerTranscriptFinished>(event);
    QCOMPARE(finished.seconds, std::optional<double>(2.4));
    QVERIFY(!finished.tokens);
}

void TestServerEvents::transcriptionUsageWithoutDetailsIsAudio()
{
    QJsonObject event = publishedServerEvent(u"conversation.item.input_audio_transcription.completed"_s);
    event.insert("usage"_L1, QJsonObject{{u"type"_s, u"tokens"_s}, {u"input_tokens"_s, 50}, {u"output_tokens"_s, 7}});
    const auto finished = parsed<server::CallerTranscriptFinished>(event);
    QVERIFY(finished.tokens);
    QVERIFY((*finished.tokens == TokenUsage{.audioIn = 50, .textOut = 7}));
}

void TestServerEvents::cachedTokensWithoutDetailsAreTextFirst()
{
    const QByteArray frame = R"({"type":"response.done","response":{"id":"resp_1","usage":{
        "input_token_details":{"text_tokens":100,"audio_tokens":50,"cached_tokens":120},
        "output_token_details":{"text_tokens":1,"audio_tokens":2}}}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    const TokenUsage expected{
        .textIn = 100, .audioIn = 50, .textCached = 100, .audioCached = 20, .textOut = 1, .audioOut = 2};
    QVERIFY(std::get<server::ResponseFinished>(*event).tokens == expected);
}

void TestServerEvents::responseUsageWithoutDetailsIsAudio()
{
    const QByteArray frame =
        R"({"type":"response.done","response":{"id":"resp_1","usage":{"input_tokens":30,"output_tokens":40}}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    QVERIFY((std::get<server::ResponseFinished>(*event).tokens == TokenUsage{.audioIn = 30, .audioOut = 40}));
}

void TestServerEvents::cancelledResponseSaysWhy()
{
    const QByteArray frame = R"({"type":"response.done","response":{"id":"resp_2","status":"cancelled",
        "status_details":{"type":"cancelled","reason":"turn_detected"},"output":null,"usage":null}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    const server::ResponseFinished expected{u"resp_2"_s, u"cancelled"_s, u"turn_detected"_s, {}, {}, std::nullopt, {}};
    QVERIFY(std::get<server::ResponseFinished>(*event) == expected);
}

void TestServerEvents::failedResponseSaysWhy()
{
    const QByteArray frame = R"({"type":"response.done","response":{"id":"resp_2","status":"failed","status_details":
        {"type":"failed","error":{"type":"server_error","code":"overloaded","message":"Try again."}}}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    QCOMPARE(std::get<server::ResponseFinished>(*event).errorCode, u"overloaded"_s);
    QCOMPARE(std::get<server::ResponseFinished>(*event).errorMessage, u"Try again."_s);
}

void TestServerEvents::customVoiceIsItsId()
{
    const QByteArray frame = R"({"type":"session.updated","session":{"type":"realtime","model":"gpt-realtime-2.1",
        "audio":{"output":{"voice":{"id":"voice_123"}}}}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    QCOMPARE(std::get<server::SessionChanged>(*event).voice, u"voice_123"_s);
}

void TestServerEvents::toolItemKeepsNameAndArguments()
{
    const QByteArray frame = R"({"type":"response.output_item.done","response_id":"resp_3","item":{"id":"item_F1",
        "type":"function_call","name":"transfer_call","call_id":"call_1","arguments":"{}","status":"completed"}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    const server::Item expected{u"item_F1"_s, u"function_call"_s, {}, u"completed"_s, {}, u"transfer_call"_s, u"{}"_s};
    QVERIFY(std::get<server::OutputItemFinished>(*event).item == expected);
}

void TestServerEvents::errorOfOurMessageNamesIt()
{
    const QByteArray frame = R"({"type":"error","event_id":"event_e4","error":{"type":"invalid_request_error",
        "code":"missing_required_parameter","message":"Missing required parameter: 'session.type'.",
        "param":"session.type","event_id":"op_upd_1"}})";
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(event);
    QCOMPARE(std::get<server::ErrorReported>(*event).eventId, u"op_upd_1"_s);
    QCOMPARE(std::get<server::ErrorReported>(*event).param, u"session.type"_s);
}

QTEST_GUILESS_MAIN(TestServerEvents)
#include "tst_ServerEvents.moc"
