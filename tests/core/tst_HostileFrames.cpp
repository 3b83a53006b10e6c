// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireExamples.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QString whyMalformed(const QByteArray &frame)
{
    const Result<ServerEvent> event = parseServerEvent(frame);
    if (event)
        return u"it is not"_s;
    return event.error().kind == Error::Kind::Malformed ? event.error().detail : u"of another kind"_s;
}

} // namespace

class TestHostileFrames : public QObject
{
    Q_OBJECT

private slots:
    void neededMemberMissingIsNamed_data();
    void neededMemberMissingIsNamed();
    void bytesThatAreNoEventAreMalformed_data();
    void bytesThatAreNoEventAreMalformed();
    void malformedDetailQuotesNothingOfTheFrame();
    void deepNestingIsMalformed();
    void frameOfOneMebibyteIsFine();
    void frameOverTheLimitIsTooLarge();
    void absurdCountsAreBounded();
    void typeOfAnyLengthIsKeptShort();
};

void TestHostileFrames::neededMemberMissingIsNamed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("member");
    const std::pair<const char *, const char *> needed[] = {
        {"conversation.item.added", "item"},
        {"conversation.item.deleted", "item_id"},
        {"conversation.item.truncated", "audio_end_ms"},
        {"conversation.item.input_audio_transcription.completed", "transcript"},
        {"conversation.item.input_audio_transcription.delta", "item_id"},
        {"conversation.item.input_audio_transcription.segment", "text"},
        {"error", "error"},
        {"input_audio_buffer.committed", "item_id"},
        {"input_audio_buffer.dtmf_event_received", "event"},
        {"output_audio_buffer.stopped", "response_id"},
        {"rate_limits.updated", "rate_limits"},
        {"response.created", "response"},
        {"response.done", "response"},
        {"response.function_call_arguments.done", "call_id"},
        {"response.output_audio_transcript.delta", "delta"},
        {"response.output_audio_transcript.done", "transcript"},
        {"response.output_text.done", "text"},
        {"response.output_item.done", "item"},
        {"session.created", "session"},
    };
    for (const auto &[type, member] : needed)
        QTest::addRow("%s without %s", type, member) << QString::fromLatin1(type) << QString::fromLatin1(member);
}

void TestHostileFrames::neededMemberMissingIsNamed()
{
    QFETCH(QString, type);
    QFETCH(QString, member);
    QJsonObject event = publishedServerEvent(type);
    event.remove(member);
    const QString why = whyMalformed(frameOf(event));
    QVERIFY2(why.startsWith(type) && why.contains(member), qPrintable(why));
    event.insert(member, QJsonValue::Null);
    QCOMPARE(whyMalformed(frameOf(event)), why);
}

void TestHostileFrames::bytesThatAreNoEventAreMalformed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("half an object") << R"({"type":"session.crea)"_ba;
    QTest::newRow("an array") << R"([{"type":"session.created"}])"_ba;
    QTest::newRow("an object without type") << R"({"event_id":"event_1"})"_ba;
    QTest::newRow("a type that is no string") << R"({"type":7})"_ba;
    QTest::newRow("a null type") << R"({"type":null})"_ba;
    QTest::newRow("an empty type") << R"({"type":""})"_ba;
    QTest::newRow("two objects") << R"({"type":"a"}{"type":"b"})"_ba;
    QTest::newRow("bytes that are no UTF-8") << "{\"type\":\"\xff\xfe\"}"_ba;
    QTest::newRow("an item without id") << R"({"type":"conversation.item.added","item":{"type":"message"}})"_ba;
    QTest::newRow("a response without id") << R"({"type":"response.done","response":{}})"_ba;
}

void TestHostileFrames::bytesThatAreNoEventAreMalformed()
{
    QFETCH(QByteArray, frame);
    const Result<ServerEvent> event = parseServerEvent(frame);
    QVERIFY(!event);
    QCOMPARE(event.error().kind, Error::Kind::Malformed);
    QVERIFY(!event.error().detail.isEmpty());
}

void TestHostileFrames::malformedDetailQuotesNothingOfTheFrame()
{
    const QString why =
        whyMalformed(R"({"type":"response.output_text.done","response_id":"r","text":"private words"})");
    QCOMPARE(why, u"response.output_text.done without item_id"_s);
    QVERIFY(!whyMalformed(R"({"type":"response.output_text.done", private words)").contains("private"_L1));
}

void TestHostileFrames::deepNestingIsMalformed()
{
    const QByteArray deep = R"({"type":"error","error":)" + QByteArray(500'000, '[') + QByteArray(500'000, ']') + '}';
    QVERIFY(whyMalformed(deep).startsWith("no JSON"_L1));
}

void TestHostileFrames::frameOfOneMebibyteIsFine()
{
    const QString words(1024 * 1024, u'w');
    QJsonObject event = publishedServerEvent(u"response.output_text.done"_s);
    event.insert("text"_L1, words);
    QCOMPARE(parsed<server::AssistantWordsFinished>(event).text, words);
}

void TestHostileFrames::frameOverTheLimitIsTooLarge()
{
    const Result<ServerEvent> event = parseServerEvent(QByteArray(MaxFrameBytes + 1, ' '));
    QVERIFY(!event);
    QCOMPARE(event.error().kind, Error::Kind::TooLarge);
}

void TestHostileFrames::absurdCountsAreBounded()
{
    const QByteArray usage = R"({"type":"response.done","response":{"id":"resp_1","usage":{
        "input_token_details":{"text_tokens":1e300,"audio_tokens":-5},"output_token_details":{"text_tokens":"7"}}}})";
    const Result<ServerEvent> done = parseServerEvent(usage);
    QVERIFY(done);
    QVERIFY((std::get<server::ResponseFinished>(*done).tokens == TokenUsage{.textIn = 1'000'000'000'000}));

    QJsonObject truncated = publishedServerEvent(u"conversation.item.truncated"_s);
    truncated.insert("audio_end_ms"_L1, -1e300);
    QCOMPARE(parsed<server::ItemTruncated>(truncated).heardFor, 0ms);
    truncated.insert("audio_end_ms"_L1, 1e300);
    QCOMPARE(parsed<server::ItemTruncated>(truncated).heardFor, 24h);

    QJsonObject created = publishedServerEvent(u"session.created"_s);
    QJsonObject session = created.value("session"_L1).toObject();
    session.insert("expires_at"_L1, 1e300);
    created.insert("session"_L1, session);
    QVERIFY(!parsed<server::SessionStarted>(created).expiresAt);
}

void TestHostileFrames::typeOfAnyLengthIsKeptShort()
{
    const auto event = parsed<server::UnknownEvent>({{u"type"_s, QString(100'000, u'x')}});
    QCOMPARE(event.type, QString(128, u'x'));
}

QTEST_GUILESS_MAIN(TestHostileFrames)
#include "tst_HostileFrames.moc"
