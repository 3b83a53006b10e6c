// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeDesk.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;
using namespace callside::practice::test;

namespace {

constexpr int LongestMs = 20'000;

// HMAC-SHA256 by its definition (RFC 2104), without the class that the line uses.
QByteArray hmacByHand(QByteArray key, const QByteArray &text)
{
    const auto sha256 = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    if (key.size() > 64)
        key = sha256(key);
    key = key.leftJustified(64, '\0');
    QByteArray inner = key;
    QByteArray outer = key;
    for (qsizetype i = 0; i < 64; ++i) {
        inner[i] = static_cast<char>(inner.at(i) ^ 0x36);
        outer[i] = static_cast<char>(outer.at(i) ^ 0x5c);
    }
    return sha256(outer + sha256(inner + text));
}

QJsonObject systemNote(const QString &text, const QString &eventId)
{
    const QJsonObject part{{u"type"_s, u"input_text"_s}, {u"text"_s, text}};
    return {{u"type"_s, u"conversation.item.create"_s},
            {u"event_id"_s, eventId},
            {u"item"_s, QJsonObject{{u"id"_s, u"item_"_s + eventId},
                                    {u"type"_s, u"message"_s},
                                    {u"role"_s, u"system"_s},
                                    {u"content"_s, QJsonArray{part}}}}};
}

QJsonObject respond(const QString &eventId = {}, const QString &instructions = {})
{
    QJsonObject event{{u"type"_s, u"response.create"_s}};
    if (!eventId.isEmpty())
        event.insert(u"event_id"_s, eventId);
    if (!instructions.isEmpty())
        event.insert(u"response"_s, QJsonObject{{u"instructions"_s, instructions}});
    return event;
}

QString errorCode(const QJsonObject &event)
{
    return event.value("error"_L1).toObject().value("code"_L1).toString();
}

QString answeringEvent(const QJsonObject &event)
{
    return event.value("error"_L1).toObject().value("event_id"_L1).toString();
}

} // namespace

class tst_PracticeLine : public QObject
{
    Q_OBJECT

private slots:
    void webhookIsSignedAndShapedLikeTheRealOne()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"repeat-prescription"_s);
        QVERIFY(callId.startsWith("rtc_"_L1));
        QVERIFY(desk.waitForWebhooks(1));
        const ReceivedWebhook webhook = desk.webhooks.first();
        QCOMPARE(webhook.headers.value("content-type"), "application/json");
        QCOMPARE(webhook.headers.value("user-agent"), "OpenAI/1.0 (+https://platform.openai.com/docs/webhooks)");
        const QByteArray stamp = webhook.headers.value("webhook-timestamp");
        QVERIFY(qAbs(stamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 60);
        const QByteArray key = QByteArray::fromBase64(PracticeDesk::secret().mid(6));
        const QByteArray mac = hmacByHand(key, webhook.headers.value("webhook-id") + '.' + stamp + '.' + webhook.body);
        QCOMPARE(webhook.headers.value("webhook-signature"), "v1," + mac.toBase64());
        const QJsonObject event = webhook.event();
        QCOMPARE(event.value("type"_L1).toString(), u"realtime.call.incoming"_s);
        QVERIFY(event.value("id"_L1).toString().startsWith("evt_"_L1));
        QCOMPARE(webhook.callId(), callId);
        const QJsonObject data = event.value("data"_L1).toObject();
        QCOMPARE(data.value("sip_media_security"_L1).toString(), u"srtp"_s);
        QHash<QString, QString> headers;
        for (const QJsonValue &header : data.value("sip_headers"_L1).toArray())
            headers.insert(header.toObject().value("name"_L1).toString(),
                           header.toObject().value("value"_L1).toString());
        QVERIFY(headers.value(u"From"_s).startsWith("\"M OKAFOR\" <sip:+447700900238@"_L1));
        QVERIFY(headers.contains(u"Diversion"_s));
        QVERIFY(headers.value(u"X-Twilio-CallSid"_s).startsWith("CA"_L1));
    }

    void anUnansweredWebhookIsRepeatedUnderTheSameId()
    {
        PracticeDesk desk(100);
        desk.webhookStatus = 503;
        desk.line().ring(u"prank"_s);
        QVERIFY(desk.waitForWebhooks(2));
        desk.webhookStatus = 200;
        QVERIFY(desk.waitForWebhooks(3));
        QCOMPARE(desk.webhooks.at(0).headers.value("webhook-id"), desk.webhooks.at(2).headers.value("webhook-id"));
        QCOMPARE(desk.webhooks.at(0).body, desk.webhooks.at(2).body);
        const QString callId = desk.webhooks.first().callId();
        QTRY_COMPARE_WITH_TIMEOUT(desk.line().journey(callId).value("webhook_status"_L1).toInt(), 200, LongestMs);
        QVERIFY(desk.line().journey(callId).value("webhook_tries"_L1).toInt() >= 3);
    }

    void theKeyIsChecked()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"booking"_s);
        const QString path = u"/realtime/calls/%1/accept"_s.arg(callId);
        const Answer wrong = desk.post(path, "{}", {{"Authorization", "Bearer other"}});
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.error().value("code"_L1).toString(), u"invalid_api_key"_s);
        QCOMPARE(desk.post(path, "{}", {{"Authorization", "Basic x"}}).status, 401);
        QCOMPARE(desk.get(u"/models"_s, "other").status, 401);
        QCOMPARE(desk.get(u"/models"_s, "test-key").status, 200);
        QCOMPARE(desk.line().acceptTries(callId), 0);
    }

    void strangeRequestsAreRefused()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"booking"_s);
        const QString path = u"/realtime/calls/%1/accept"_s.arg(callId);
        const QByteArray body = QJsonDocument(PracticeDesk::minimalSession()).toJson();
        QCOMPARE(desk.post(path, body, {{"OpenAI-Beta", "realtime=v1"}}).status, 400);
        QCOMPARE(desk.post(path, body, {{"Content-Type", "text/plain"}}).status, 400);
        QCOMPARE(desk.post(path, "not json").status, 400);
        QCOMPARE(desk.post(path, "{}").error().value("param"_L1).toString(), u"session.type"_s);
        QCOMPARE(desk.post(u"/realtime/calls/%1/answer"_s.arg(callId), body).status, 404);
        const Answer unknown = desk.accept(u"rtc_unknown"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.error().value("code"_L1).toString(), u"call_id_not_found"_s);
        QCOMPARE(desk.line().acceptCount(callId), 0);
    }

    void aCallIsDecidedOnce()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"booking"_s);
        const Answer first = desk.accept(callId);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body, QByteArray());
        const Answer second = desk.accept(callId);
        QCOMPARE(second.status, 400);
        QCOMPARE(second.error().value("code"_L1).toString(), u"decision_already_made"_s);
        QCOMPARE(desk.act(callId, u"reject"_s, {{u"status_code"_s, 486}}).status, 400);
        QCOMPARE(desk.line().acceptCount(callId), 2);
    }

    void rejectEndsTheRinging()
    {
        PracticeDesk desk;
        QSignalSpy ended(&desk.line(), &PracticeLine::callEnded);
        const QString callId = desk.line().ring(u"booking"_s);
        QCOMPARE(desk.act(callId, u"reject"_s, {{u"status_code"_s, 9}}).status, 400);
        QCOMPARE(desk.act(callId, u"reject"_s, {{u"status_code"_s, 486}}).status, 200);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(1).toString(), u"rejected with 486"_s);
        QCOMPARE(desk.accept(callId).status, 404);
    }

    void nobodyRingsForEver()
    {
        PracticeDesk desk(200);
        QSignalSpy ended(&desk.line(), &PracticeLine::callEnded);
        const QString callId = desk.line().ring(u"booking"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
        QCOMPARE(ended.first().at(1).toString(), u"the caller left while ringing"_s);
        QCOMPARE(desk.accept(callId).status, 404);
    }

    void sidebandIsStrictAboutItsHandshake_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        const Headers key{{"Authorization", "Bearer test-key"}};
        QTest::newRow("no key") << Headers{} << u"call_id=%1"_s << 401;
        QTest::newRow("other key") << Headers{{"Authorization", "Bearer other"}} << u"call_id=%1"_s << 401;
        QTest::newRow("beta header") << Headers{key.first(), {"OpenAI-Beta", "realtime=v1"}} << u"call_id=%1"_s << 404;
        QTest::newRow("model as well") << key << u"call_id=%1&model=gpt-realtime-2.1"_s << 400;
        QTest::newRow("no call") << key << u"model=gpt-realtime-2.1"_s << 400;
        QTest::newRow("unknown call") << key << u"call_id=rtc_nobody"_s << 404;
    }

    void sidebandIsStrictAboutItsHandshake()
    {
        QFETCH(Headers, headers);
        QFETCH(QString, query);
        QFETCH(int, status);
        PracticeDesk desk(50);
        QSignalSpy refused(&desk.line(), &PracticeLine::sidebandRefused);
        const QString callId = desk.line().ring(u"booking"_s);
        QCOMPARE(desk.accept(callId).status, 200);
        QUrl url = desk.line().baseUrl();
        url.setScheme(u"ws"_s);
        url.setPath(u"/v1/realtime"_s);
        url.setQuery(query.contains(u'%') ? query.arg(callId) : query);
        TestLink link(url, headers);
        QVERIFY(link.waitForRefusal());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(1).toInt(), status);
    }

    void theBetaHeaderTakesItsFiveSeconds()
    {
        PracticeDesk desk(20);
        const QString callId = desk.line().ring(u"booking"_s);
        QCOMPARE(desk.accept(callId).status, 200);
        QElapsedTimer clock;
        clock.start();
        const auto link = desk.link(callId, {{"Authorization", "Bearer test-key"}, {"OpenAI-Beta", "realtime=v1"}});
        QVERIFY(link->waitForRefusal());
        QVERIFY(clock.elapsed() >= 240);
    }

    void sessionCreatedTellsTheWholeSession()
    {
        PracticeDesk desk;
        const auto link = desk.answered(u"booking"_s);
        const QJsonObject session = link->event(u"session.created"_s).value("session"_L1).toObject();
        QCOMPARE(session.value("model"_L1).toString(), u"gpt-realtime-2.1"_s);
        QVERIFY(session.value("expires_at"_L1).toInteger() > QDateTime::currentSecsSinceEpoch() + 3500);
        const QJsonObject audio = session.value("audio"_L1).toObject();
        QCOMPARE(audio.value("output"_L1).toObject().value("voice"_L1).toString(), u"marin"_s);
        const QJsonObject turn = audio.value("input"_L1).toObject().value("turn_detection"_L1).toObject();
        QCOMPARE(turn.value("threshold"_L1).toDouble(), 0.5);
        QCOMPARE(turn.value("idle_timeout_ms"_L1).toInt(), 8000);
    }

    void nothingIsSaidUntilAResponseIsAsked()
    {
        PracticeDesk desk(100);
        const auto link = desk.answered(u"booking"_s);
        QVERIFY(link->waitForClose()); // the caller gives up after 30 s of nothing
        QCOMPARE(link->events.size(), 1);
        QCOMPARE(desk.line().journey(desk.callId).value("outcome"_L1).toString(), u"the caller hung up"_s);
    }

    void aSystemItemIsEchoedAndTakenUp()
    {
        PracticeDesk desk(120);
        const auto link = desk.answered(u"opening-hours"_s);
        link->send(systemNote(u"Note from the front desk: ask for their NHS number."_s, u"steer1"_s));
        link->send(respond());
        const QJsonObject added = link->event(u"conversation.item.added"_s);
        QCOMPARE(added.value("item"_L1).toObject().value("id"_L1).toString(), u"item_steer1"_s);
        QCOMPARE(added.value("event_id"_L1).toString() == u"steer1"_s, false);
        QVERIFY(!link->event(u"conversation.item.done"_s).isEmpty());
        const QString greeting = link->spoken();
        QVERIFY2(greeting.startsWith("Hello, this is the automated assistant"_L1), qPrintable(greeting));
        QVERIFY2(greeting.endsWith("could you tell me your NHS number, please?"_L1), qPrintable(greeting));
    }

    void aScriptedSteerBringsItsOwnReply()
    {
        PracticeDesk desk(120);
        const auto link = desk.answered(u"chest-pain"_s);
        link->send(systemNote(u"What is the address?"_s, u"steer1"_s));
        link->send(respond());
        QVERIFY(link->spoken().endsWith("so that I can pass it on?"_L1));
        const QString heard =
            link->event(u"conversation.item.input_audio_transcription.completed"_s).value("transcript"_L1).toString();
        QCOMPARE(heard, u"Twenty-seven Station Road. The door's open."_s);
    }

    void theOperatorsWordingIsSpoken()
    {
        PracticeDesk desk(60);
        const auto link = desk.answered(u"opening-hours"_s);
        link->send(respond(u"say1"_s, u"Say exactly: \"One moment please, I am connecting you.\""_s));
        QCOMPARE(link->spoken(), u"One moment please, I am connecting you."_s);
    }

    void onlyOneResponseAtATime()
    {
        PracticeDesk desk(10);
        const auto link = desk.answered(u"opening-hours"_s);
        link->send({{u"type"_s, u"response.cancel"_s}, {u"event_id"_s, u"cancel0"_s}});
        QCOMPARE(errorCode(link->event(u"error"_s)), u"response_cancel_not_active"_s);
        link->send(respond());
        QVERIFY(!link->event(u"response.created"_s).isEmpty());
        link->send(respond(u"second"_s));
        const QJsonObject error = link->event(u"error"_s, 1);
        QCOMPARE(errorCode(error), u"conversation_already_has_active_response"_s);
        QCOMPARE(answeringEvent(error), u"second"_s);
    }

    void cancelAndClearStopTheVoice()
    {
        PracticeDesk desk(10);
        const auto link = desk.answered(u"opening-hours"_s);
        link->send(respond());
        QVERIFY(!link->event(u"response.output_audio_transcript.delta"_s, 3).isEmpty());
        link->send({{u"type"_s, u"response.cancel"_s}, {u"event_id"_s, u"c1"_s}});
        link->send({{u"type"_s, u"output_audio_buffer.clear"_s}, {u"event_id"_s, u"c2"_s}});
        const QJsonObject response = link->event(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toString(), u"cancelled"_s);
        QCOMPARE(response.value("status_details"_L1).toObject().value("reason"_L1).toString(), u"client_cancelled"_s);
        QVERIFY(!link->event(u"output_audio_buffer.cleared"_s).isEmpty());
        QCOMPARE(link->count(u"output_audio_buffer.stopped"_s), 0);
        QCOMPARE(link->count(u"error"_s), 0);
    }

    void aNewLineIsHeardAfterTheOneStillPlaying()
    {
        PracticeDesk desk(15);
        const auto link = desk.answered(u"opening-hours"_s);
        // Generation is over before the voice is; the answer to that comes while the first line still plays.
        link->onEvent = [&link](const QJsonObject &event) {
            if (event.value("type"_L1) == "response.done"_L1 && link->count(u"response.done"_s) == 1)
                link->send(respond(u"more"_s, u"And one more thing."_s));
        };
        link->send(respond());
        QVERIFY(link->spoken(0).startsWith("Hello"_L1));
        QCOMPARE(link->spoken(1), u"And one more thing."_s);
        QCOMPARE(link->count(u"error"_s), 0);
        QCOMPARE(link->count(u"output_audio_buffer.cleared"_s), 0);
    }

    void aSilentSummaryRunsBesideTheVoice()
    {
        PracticeDesk desk(20);
        const auto link = desk.answered(u"prank"_s);
        link->send(respond());
        QVERIFY(!link->event(u"response.created"_s).isEmpty());
        link->send({{u"type"_s, u"response.create"_s},
                    {u"response"_s, QJsonObject{{u"conversation"_s, u"none"_s},
                                                {u"output_modalities"_s, QJsonArray{u"text"_s}},
                                                {u"metadata"_s, QJsonObject{{u"purpose"_s, u"summary"_s}}}}}});
        const QString text = link->event(u"response.output_text.done"_s).value("text"_L1).toString();
        QVERIFY(text.startsWith("A prank call"_L1));
        const QJsonObject created = link->event(u"response.created"_s, 1).value("response"_L1).toObject();
        QCOMPARE(created.value("metadata"_L1).toObject().value("purpose"_L1).toString(), u"summary"_s);
        QCOMPARE(link->count(u"error"_s), 0);
    }

    void sessionUpdateChangesOnlyWhatIsThere()
    {
        PracticeDesk desk(120);
        const auto link = desk.answered(u"prank"_s, {}, PracticeDesk::minimalSession());
        link->send({{u"type"_s, u"session.update"_s},
                    {u"event_id"_s, u"u1"_s},
                    {u"session"_s, QJsonObject{{u"instructions"_s, u"x"_s}}}});
        const QJsonObject error = link->event(u"error"_s);
        QCOMPARE(errorCode(error), u"missing_required_parameter"_s);
        QCOMPARE(answeringEvent(error), u"u1"_s);
        const QJsonObject input{{u"transcription"_s, QJsonObject{{u"model"_s, u"gpt-transcribe"_s}}}};
        link->send(
            {{u"type"_s, u"session.update"_s},
             {u"event_id"_s, u"u2"_s},
             {u"session"_s, QJsonObject{{u"type"_s, u"realtime"_s}, {u"audio"_s, QJsonObject{{u"input"_s, input}}}}}});
        const QJsonObject updated = link->event(u"session.updated"_s);
        QVERIFY(updated.value("event_id"_L1).toString() != "u2"_L1);
        const QJsonObject session = updated.value("session"_L1).toObject();
        QCOMPARE(session.value("instructions"_L1).toString(), u"You answer for Elm Street Medical Centre."_s);
        link->send(respond());
        QVERIFY(!link->event(u"conversation.item.input_audio_transcription.completed"_s).isEmpty());
    }

    void withoutAnswersOfItsOwnTheSessionWaits()
    {
        PracticeDesk desk(120);
        QJsonObject session = PracticeDesk::minimalSession();
        const QJsonObject turn{{u"type"_s, u"server_vad"_s}, {u"create_response"_s, false}};
        session.insert(u"audio"_s, QJsonObject{{u"input"_s, QJsonObject{{u"turn_detection"_s, turn}}}});
        const auto link = desk.answered(u"opening-hours"_s, {}, session);
        link->send(respond());
        QVERIFY(!link->event(u"input_audio_buffer.committed"_s).isEmpty());
        QCOMPARE(link->count(u"response.created"_s), 1);
        link->send(respond());
        QVERIFY(link->spoken(1).startsWith("Of course. We're open"_L1));
    }

    void itemsAreRetrievedAndDeleted()
    {
        PracticeDesk desk;
        const auto link = desk.answered(u"prank"_s);
        link->send(systemNote(u"x"_s, u"n"_s));
        link->send({{u"type"_s, u"conversation.item.retrieve"_s}, {u"item_id"_s, u"item_n"_s}});
        QVERIFY(!link->event(u"conversation.item.retrieved"_s).isEmpty());
        link->send({{u"type"_s, u"conversation.item.delete"_s}, {u"item_id"_s, u"item_n"_s}});
        QVERIFY(!link->event(u"conversation.item.deleted"_s).isEmpty());
        link->send({{u"type"_s, u"conversation.item.delete"_s}, {u"event_id"_s, u"d"_s}, {u"item_id"_s, u"item_n"_s}});
        QCOMPARE(errorCode(link->event(u"error"_s)), u"item_delete_invalid_item_id"_s);
        link->sendText(u"{ no json"_s);
        QCOMPARE(errorCode(link->event(u"error"_s, 1)), u"invalid_json"_s);
        QVERIFY(link->isOpen());
    }

    void aToolResultNeedsItsCall()
    {
        PracticeDesk desk(120);
        const auto link = desk.answered(u"asks-for-a-person"_s);
        const auto result = [](const QString &call) {
            return QJsonObject{
                {u"type"_s, u"conversation.item.create"_s},
                {u"item"_s,
                 QJsonObject{{u"type"_s, u"function_call_output"_s}, {u"call_id"_s, call}, {u"output"_s, u"{}"_s}}}};
        };
        link->send(result(u"call_nobody"_s));
        QCOMPARE(errorCode(link->event(u"error"_s)), u"invalid_tool_call_id"_s);
        link->send(respond());
        const QJsonObject call = link->event(u"response.function_call_arguments.done"_s);
        QCOMPARE(call.value("name"_L1).toString(), u"ask_for_person"_s);
        link->send(result(call.value("call_id"_L1).toString()));
        const auto isResult = [](const QJsonObject &event) {
            return event.value("item"_L1).toObject().value("type"_L1) == "function_call_output"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(link->events.begin(), link->events.end(), isResult), LongestMs);
        QCOMPARE(link->count(u"error"_s), 1);
    }

    void theAssistantWaitsUntilItsMessageIsAnswered()
    {
        PracticeDesk desk(60);
        const auto link = desk.answered(u"repeat-prescription"_s);
        link->send(respond());
        const QJsonObject call = link->event(u"response.function_call_arguments.done"_s);
        QCOMPARE(call.value("name"_L1).toString(), u"take_message"_s);
        const auto hasSaid = [&](const QString &words) {
            return std::any_of(link->events.begin(), link->events.end(), [&](const QJsonObject &event) {
                return event.value("type"_L1) == "response.output_audio_transcript.done"_L1 &&
                       event.value("transcript"_L1).toString().contains(words);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasSaid(u"writing that down"_s), LongestMs);
        QTRY_COMPARE_WITH_TIMEOUT(link->count(u"response.done"_s), link->count(u"response.created"_s), LongestMs);
        link->send(respond()); // asked for too early: it has nothing to say of the message yet
        QTRY_VERIFY_WITH_TIMEOUT(hasSaid(u"One moment, please."_s), LongestMs);
        QVERIFY(!hasSaid(u"Your message is with"_s));
        QTRY_COMPARE_WITH_TIMEOUT(link->count(u"response.done"_s), link->count(u"response.created"_s), LongestMs);
        link->send({{u"type"_s, u"conversation.item.create"_s},
                    {u"item"_s, QJsonObject{{u"type"_s, u"function_call_output"_s},
                                            {u"call_id"_s, call.value("call_id"_L1)},
                                            {u"output"_s, u"{\"kept\":true}"_s}}}});
        link->send(respond());
        QTRY_VERIFY_WITH_TIMEOUT(hasSaid(u"Your message is with"_s), LongestMs);
    }

    void referConnectsAndTheLinkCloses()
    {
        PracticeDesk desk(20);
        const auto link = desk.answered(u"asks-for-a-person"_s);
        QCOMPARE(desk.act(desk.callId, u"refer"_s, {{u"target_uri"_s, u"020 7946 0001"_s}}).status, 400);
        QCOMPARE(desk.act(desk.callId, u"refer"_s).error().value("param"_L1).toString(), u"target_uri"_s);
        QCOMPARE(desk.act(desk.callId, u"refer"_s, {{u"target_uri"_s, u"tel:+442079460001"_s}}).status, 200);
        QVERIFY(link->isOpen());
        QVERIFY(link->waitForClose());
        QCOMPARE(desk.line().journey(desk.callId).value("outcome"_L1).toString(), u"connected to tel:+442079460001"_s);
    }

    void hangupEndsTheCall()
    {
        PracticeDesk desk;
        const auto link = desk.answered(u"prank"_s);
        QCOMPARE(desk.act(desk.callId, u"hangup"_s).status, 200);
        QVERIFY(link->waitForClose());
        QCOMPARE(desk.line().journey(desk.callId).value("outcome"_L1).toString(), u"ended by the desk"_s);
        QCOMPARE(desk.act(desk.callId, u"hangup"_s).status, 404);
        const auto again = desk.link(desk.callId);
        QVERIFY(again->waitForRefusal());
    }

    void theCallerLeavesWithoutACloseFrame()
    {
        PracticeDesk desk;
        const auto link = desk.answered(u"prank"_s);
        desk.line().hangUpAsCaller(desk.callId);
        QVERIFY(link->waitForClose());
        QVERIFY2(link->errorText().contains("closed the connection"_L1), qPrintable(link->errorText()));
        QCOMPARE(desk.line().liveCount(), 0);
    }

    void loadCallsStreamAtASteadyRate()
    {
        PracticeDesk desk(1);
        desk.line().ringLoad(2, 200);
        QVERIFY(desk.waitForWebhooks(2));
        std::vector<std::unique_ptr<TestLink>> links;
        for (const ReceivedWebhook &webhook : std::as_const(desk.webhooks)) {
            QCOMPARE(desk.accept(webhook.callId()).status, 200);
            links.push_back(desk.link(webhook.callId()));
            QVERIFY(links.back()->waitForOpen());
            links.back()->send(respond());
        }
        QElapsedTimer clock;
        clock.start();
        const qsizetype before = links.back()->events.size();
        QTRY_VERIFY_WITH_TIMEOUT(links.back()->events.size() - before >= 100, LongestMs);
        QVERIFY2(clock.elapsed() > 400 && clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(desk.act(desk.webhooks.first().callId(), u"hangup"_s).status, 200);
        QVERIFY(links.front()->waitForClose());
        QCOMPARE(desk.line().liveCount(), 1);
    }

    void theProgrammeKeepsRinging()
    {
        PracticeDesk desk(10); // nobody answers, and nobody is to lose patience before the programme was looked at
        ProgrammeOptions programme;
        programme.firstMs = 100;
        programme.shortestGapMs = 200;
        programme.longestGapMs = 300;
        programme.mostAtOnce = 3;
        QSignalSpy rang(&desk.line(), &PracticeLine::callRang);
        desk.line().startProgramme(programme);
        QTRY_COMPARE_WITH_TIMEOUT(rang.size(), 3, LongestMs);
        QTest::qWait(100); // several gaps long
        QCOMPARE(rang.size(), 3);
        QCOMPARE(desk.line().liveCount(), 3);
        const auto hangUp = [&desk](const QString &callId) { desk.line().hangUpAsCaller(callId); };
        connect(&desk.line(), &PracticeLine::callRang, this, hangUp, Qt::QueuedConnection);
        for (int i = 0; i < 3; ++i)
            hangUp(rang.at(i).at(0).toString());
        QTRY_VERIFY_WITH_TIMEOUT(rang.size() >= 13, LongestMs);
        desk.line().stopProgramme();
        QSet<QString> scenarios;
        for (const QList<QVariant> &call : rang)
            scenarios.insert(call.at(1).toString());
        QCOMPARE(scenarios.size(), desk.line().scenarioIds().size());
        QCOMPARE(rang.first().at(1).toString(), u"opening-hours"_s);
    }

    void manyCallersStayWhenTheyHaveSaidAll()
    {
        PracticeDesk desk(100);
        desk.line().ringMany(2);
        QVERIFY(desk.waitForWebhooks(2));
        const QString call = desk.webhooks.first().callId();
        QCOMPARE(desk.accept(call).status, 200);
        const auto link = desk.link(call);
        QVERIFY(link->waitForOpen());
        link->send(respond());
        QString last;
        link->onEvent = [&last](const QJsonObject &event) {
            if (event.value("type"_L1) == "conversation.item.input_audio_transcription.completed"_L1)
                last = event.value("transcript"_L1).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(last.endsWith("Goodbye."_L1), LongestMs);
        QTest::qWait(500); // fifty rehearsed seconds: longer than any caller waits
        QVERIFY(link->isOpen());
        desk.line().hangUpAll();
        QVERIFY(link->waitForClose());
        QTRY_COMPARE_WITH_TIMEOUT(desk.line().liveCount(), 0, LongestMs);
    }

    void theLineLivesOnAThreadOfItsOwn()
    {
        QThread thread;
        std::unique_ptr<PracticeLine> line;
        std::atomic<int> rang = 0;
        QObject worker;
        worker.moveToThread(&thread);
        connect(&thread, &QThread::started, &worker, [&line, &rang] {
            PracticeOptions options;
            options.speed = 50;
            line = std::make_unique<PracticeLine>(options);
            QString why;
            QVERIFY2(line->listen(&why), qPrintable(why));
            connect(line.get(), &PracticeLine::callRang, line.get(), [&rang] { ++rang; });
            line->startProgramme();
        });
        connect(
            &thread, &QThread::finished, &worker, [&line] { line.reset(); }, Qt::DirectConnection);
        thread.start();
        QTRY_VERIFY_WITH_TIMEOUT(rang > 1, LongestMs);
        thread.quit();
        QVERIFY(thread.wait(LongestMs));
        QVERIFY(!line);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeLine)
#include "tst_PracticeLine.moc"
