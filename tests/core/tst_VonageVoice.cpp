// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/VonageVoice.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Leg = ProviderFact::Leg;
using State = ProviderFact::State;
using EndedBy = ProviderFact::EndedBy;

const std::chrono::sys_seconds Now{1'795'226'405s};
const Moment ReceivedAt = Now;
const QString LegId = u"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"_s;
const QString Conversation = u"CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"_s;

QString hashed(const QByteArray &payload)
{
    return QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
}

QJsonObject claimsFor(const QByteArray &payload, std::chrono::seconds age = 0s)
{
    return {{u"iss"_s, u"Vonage"_s},
            {u"jti"_s, u"id-1"_s},
            {u"iat"_s, qint64((Now - age).time_since_epoch().count())},
            {u"payload_hash"_s, hashed(payload)},
            {u"api_key"_s, u"a1b2c3"_s},
            {u"application_id"_s, u"app-1"_s}};
}

Result<VonageMessage> messageFrom(const QByteArray &body, const QByteArray &query = {})
{
    return parseVonageMessage({{}, query, body}, VonageClaims{u"id-1"_s, Now, {}, {}});
}

Result<ProviderFact> eventFrom(const QByteArray &body, const QByteArray &query = {})
{
    const auto message = messageFrom(body, query);
    return message ? parseVonageEvent(*message, ReceivedAt) : message.error();
}

ProviderContext aContext()
{
    ProviderContext context;
    context.publicUrl = u"https://desk.example.com"_s;
    context.sipAddress = u"sip:proj_EXAMPLE@sip.api.openai.com;transport=tls"_s;
    context.reference = u"0f0f-42"_s;
    context.line = u"+442079460123"_s;
    context.callerNumber = u"+447700900123"_s;
    context.ownNumber = u"+442079460123"_s;
    context.ringLimit = 15s;
    return context;
}

} // namespace

class TestVonageVoice : public QObject
{
    Q_OBJECT

private slots:
    void properTokenPasses();
    void tokenIsHeldToItsDelivery_data();
    void tokenIsHeldToItsDelivery();
    void clocksMayDifferByTheTolerance();
    void parametersOfGetAreHashedInTheirOrder();
    void blanksBetweenWordsAreNoDifference();
    void replayIsNoticedAsLongAsItCouldPass();
    void callIsReadFromGetAndPost();
    void callWithoutItsNamesIsRefused_data();
    void callWithoutItsNamesIsRefused();
    void eventBecomesAFact();
    void everyStatusIsKnown_data();
    void everyStatusIsKnown();
    void endTellsWhoHungUp();
    void movedLegIsKnownWithoutStatus();
    void oddValuesAreLeftOut();
    void hostileBodiesAreRefused_data();
    void hostileBodiesAreRefused();
    void scriptConnectsTheAssistant();
    void scriptConnectsANumber();
    void scriptSaysAMessage();
    void scriptEndsACall();
    void onlyFailedDialsWantAScript();
    void callIsMovedByAScript();
    void requestNamesNothingButCalls();
    void readCallHasDurationAndPrice();
    void tokenForRequestsIsShortLived();
};

void TestVonageVoice::properTokenPasses()
{
    const QByteArray body = R"({"status":"ringing"})"_ba;
    const auto claims = checkVonageClaims(claimsFor(body), {{}, {}, body}, Now, u"a1b2c3"_s);
    QVERIFY(claims);
    QCOMPARE(*claims, (VonageClaims{u"id-1"_s, Now, u"a1b2c3"_s, u"app-1"_s}));
    QVERIFY(checkVonageClaims(claimsFor(body), {{}, {}, body}, Now, {}));
}

void TestVonageVoice::tokenIsHeldToItsDelivery_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("another issuer") << u"iss"_s << QJsonValue(u"Nobody"_s) << u"wrong_issuer"_s;
    QTest::newRow("no issuer") << u"iss"_s << QJsonValue() << u"wrong_issuer"_s;
    QTest::newRow("no id") << u"jti"_s << QJsonValue(u""_s) << u"no_id"_s;
    QTest::newRow("id of a wrong type") << u"jti"_s << QJsonValue(QJsonArray{1}) << u"no_id"_s;
    QTest::newRow("no time") << u"iat"_s << QJsonValue() << u"too_old"_s;
    QTest::newRow("time of a wrong type") << u"iat"_s << QJsonValue(u"now"_s) << u"too_old"_s;
    QTest::newRow("end of time") << u"iat"_s << QJsonValue(std::numeric_limits<qint64>::max()) << u"too_new"_s;
    QTest::newRow("before time") << u"iat"_s << QJsonValue(std::numeric_limits<qint64>::min()) << u"too_old"_s;
    QTest::newRow("another account") << u"api_key"_s << QJsonValue(u"zzz"_s) << u"wrong_account"_s;
    QTest::newRow("no hash") << u"payload_hash"_s << QJsonValue() << u"no_payload_hash"_s;
    QTest::newRow("another body") << u"payload_hash"_s << QJsonValue(hashed("{}")) << u"wrong_body"_s;
}

void TestVonageVoice::tokenIsHeldToItsDelivery()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    const QByteArray body = R"({"status":"ringing"})"_ba;
    QJsonObject claims = claimsFor(body);
    claims.insert(name, value);
    const auto checked = checkVonageClaims(claims, {{}, {}, body}, Now, u"a1b2c3"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(checked.error().code, code);
}

void TestVonageVoice::clocksMayDifferByTheTolerance()
{
    const auto codeAt = [](std::chrono::seconds age) {
        const auto checked = checkVonageClaims(claimsFor("{}", age), {{}, {}, "{}"}, Now, {});
        return checked ? QString() : checked.error().code;
    };
    QCOMPARE(codeAt(VonageTolerance), QString());
    QCOMPARE(codeAt(VonageTolerance + 1s), u"too_old"_s);
    QCOMPARE(codeAt(-VonageTolerance), QString());
    QCOMPARE(codeAt(-VonageTolerance - 1s), u"too_new"_s);
}

void TestVonageVoice::parametersOfGetAreHashedInTheirOrder()
{
    const QByteArray query = "to=442079460123&from=447700900123&uuid=u1&note=a+%22b%22%2Fc"_ba;
    const QByteArray json = R"({"to":"442079460123","from":"447700900123","uuid":"u1","note":"a \"b\"/c"})"_ba;
    QVERIFY(checkVonageClaims(claimsFor(json), {{}, query, {}}, Now, {}));
    QJsonObject untold = claimsFor({});
    QVERIFY(checkVonageClaims(untold, {{}, query, {}}, Now, {}));
    untold.remove(u"payload_hash"_s);
    QVERIFY(checkVonageClaims(untold, {{}, query, {}}, Now, {}));
    QVERIFY(!checkVonageClaims(untold, {{}, query, "{}"}, Now, {}));
    QVERIFY(!checkVonageClaims(claimsFor({}), {{}, query, "{}"}, Now, {}));
    const auto altered = checkVonageClaims(claimsFor(json), {{}, "to=442079460999&from=447700900123", {}}, Now, {});
    QVERIFY(!altered);
    QCOMPARE(altered.error().code, u"wrong_body"_s);
}

void TestVonageVoice::blanksBetweenWordsAreNoDifference()
{
    const QByteArray signedText = R"({"a":"x \" y","b":[1,2]})"_ba;
    const QByteArray sent = "{ \"a\": \"x \\\" y\",\n\t\"b\": [1, 2] }\n"_ba;
    QVERIFY(checkVonageClaims(claimsFor(signedText), {{}, {}, sent}, Now, {}));
    const QByteArray altered = R"({"a":"x\" y","b":[1,2]})"_ba;
    QVERIFY(!checkVonageClaims(claimsFor(signedText), {{}, {}, altered}, Now, {}));
}

void TestVonageVoice::replayIsNoticedAsLongAsItCouldPass()
{
    ReplayGuard guard;
    QVERIFY(guard.admit(u"a"_s, Now));
    QVERIFY(!guard.admit(u"a"_s, Now));
    QVERIFY(!guard.admit(u"a"_s, Now + 2 * VonageTolerance));
    QVERIFY(guard.admit(u"b"_s, Now + 4 * VonageTolerance));
    QCOMPARE(guard.size(), 1); // the old one is forgotten
    guard.release(u"b"_s);
    QVERIFY(guard.admit(u"b"_s, Now + 4 * VonageTolerance));
}

void TestVonageVoice::callIsReadFromGetAndPost()
{
    const auto get = messageFrom({}, "to=442079460123&from=447700900123&uuid=aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
                                     "&conversation_uuid=CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
                                     "&SipHeader_X-Site=berlin");
    const auto post = messageFrom(R"({"to":"442079460123","from":"447700900123",)"
                                  R"("uuid":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab",)"
                                  R"("conversation_uuid":"CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",)"
                                  R"("SipHeader_X-Site":"berlin","endpoint_type":"phone"})");
    QVERIFY(get && post);
    const auto call = parseVonageCall(*get);
    QVERIFY(call);
    QCOMPARE(*parseVonageCall(*post), *call);
    QCOMPARE(call->provider, Provider::Vonage);
    QCOMPARE(call->callId, LegId);
    QCOMPARE(call->conversation, Conversation);
    QCOMPARE(call->caller.number, u"447700900123"_s);
    QCOMPARE(call->line.number, u"442079460123"_s);
    QCOMPARE(call->headers, (QList<SipHeader>{{u"X-Site"_s, u"berlin"_s}}));
}

void TestVonageVoice::callWithoutItsNamesIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("no leg") << R"({"conversation_uuid":"CON-1"})"_ba;
    QTest::newRow("no conversation") << R"({"uuid":"u1"})"_ba;
    QTest::newRow("of wrong types") << R"({"uuid":{"a":1},"conversation_uuid":["CON-1"]})"_ba;
    QTest::newRow("a path") << R"({"uuid":"../x","conversation_uuid":"CON 1"})"_ba;
}

void TestVonageVoice::callWithoutItsNamesIsRefused()
{
    QFETCH(QByteArray, body);
    const auto message = messageFrom(body);
    QVERIFY(message);
    const auto call = parseVonageCall(*message);
    QVERIFY(!call);
    QCOMPARE(call.error().kind, Error::Kind::Malformed);
}

void TestVonageVoice::eventBecomesAFact()
{
    const auto fact = eventFrom(R"({"status":"completed","uuid":"u2","conversation_uuid":"CON-1",)"
                                R"("direction":"outbound","duration":"42","price":"0.00450000","rate":"0.0045",)"
                                R"("timestamp":"2026-11-21T10:00:05.250Z","disconnected_by":"user","sip_code":200,)"
                                R"("detail":"ok","from":"447700900123","network":"GB-FIXED"})",
                                "ref=0f0f-42&leg=assistant");
    QVERIFY(fact);
    ProviderFact expected;
    expected.provider = Provider::Vonage;
    expected.leg = Leg::Assistant;
    expected.state = State::Completed;
    expected.callId = u"u2"_s;
    expected.conversation = u"CON-1"_s;
    expected.reference = u"0f0f-42"_s;
    expected.sipCode = 200;
    expected.duration = 42s;
    expected.price = ProviderPrice{4'500'000, u"EUR"_s};
    expected.endedBy = EndedBy::Assistant;
    expected.reason = u"ok"_s;
    expected.at = fromMsecs(QDateTime(QDate(2026, 11, 21), QTime(10, 0, 5, 250), Qt::UTC).toMSecsSinceEpoch());
    expected.receivedAt = ReceivedAt;
    expected.messageId = u"id-1"_s;
    QCOMPARE(*fact, expected);
}

void TestVonageVoice::everyStatusIsKnown_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<State>("state");
    QTest::newRow("started") << "started"_ba << State::Started;
    QTest::newRow("ringing") << "ringing"_ba << State::Ringing;
    QTest::newRow("answered") << "answered"_ba << State::Answered;
    QTest::newRow("machine") << "machine"_ba << State::Answered;
    QTest::newRow("transfer") << "transfer"_ba << State::Moved;
    QTest::newRow("completed") << "completed"_ba << State::Completed;
    QTest::newRow("busy") << "busy"_ba << State::Busy;
    QTest::newRow("timeout") << "timeout"_ba << State::NoAnswer;
    QTest::newRow("unanswered") << "unanswered"_ba << State::NoAnswer;
    QTest::newRow("rejected") << "rejected"_ba << State::Rejected;
    QTest::newRow("cancelled") << "cancelled"_ba << State::Cancelled;
    QTest::newRow("failed") << "failed"_ba << State::Failed;
    QTest::newRow("a new word") << "vanished"_ba << State::Unknown;
}

void TestVonageVoice::everyStatusIsKnown()
{
    QFETCH(QByteArray, word);
    QFETCH(State, state);
    const auto fact =
        eventFrom(R"({"uuid":"u1","conversation_uuid":"CON-1","direction":"inbound","status":")" + word + R"("})");
    QVERIFY(fact);
    QCOMPARE(fact->state, state);
    QCOMPARE(fact->leg, Leg::Caller);
}

void TestVonageVoice::endTellsWhoHungUp()
{
    const auto endedBy = [](const QByteArray &direction, const QByteArray &by, const QByteArray &leg) {
        const auto fact = eventFrom(R"({"status":"completed","uuid":"u1","direction":")" + direction +
                                        R"(","disconnected_by":")" + by + R"("})",
                                    "leg=" + leg);
        return fact ? fact->endedBy : EndedBy::Unknown;
    };
    QCOMPARE(endedBy("inbound", "user", ""), EndedBy::Caller);
    QCOMPARE(endedBy("inbound", "user", "assistant"), EndedBy::Caller); // the script's events tell of it, too
    QCOMPARE(endedBy("outbound", "user", "person"), EndedBy::Person);
    QCOMPARE(endedBy("outbound", "platform", "assistant"), EndedBy::PhoneCompany);
    QCOMPARE(endedBy("outbound", "user", ""), EndedBy::Unknown);
}

void TestVonageVoice::movedLegIsKnownWithoutStatus()
{
    const auto fact = eventFrom(R"({"uuid":"u1","conversation_uuid_from":"CON-1","conversation_uuid_to":"CON-2"})");
    QVERIFY(fact);
    QCOMPARE(fact->state, State::Moved);
    QCOMPARE(fact->conversation, u"CON-1"_s);
}

void TestVonageVoice::oddValuesAreLeftOut()
{
    const auto fact = eventFrom(R"({"status":["completed"],"uuid":"u1","duration":-3,"price":{"a":1},"sip_code":1e300,)"
                                R"("timestamp":12,"detail":"words and\nlines","disconnected_by":true})",
                                "ref=%0a&leg=x");
    QVERIFY(fact);
    ProviderFact expected;
    expected.provider = Provider::Vonage;
    expected.callId = u"u1"_s;
    expected.receivedAt = ReceivedAt;
    expected.messageId = u"id-1"_s;
    QCOMPARE(*fact, expected);
}

void TestVonageVoice::hostileBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no JSON") << "status=ringing"_ba << Error::Kind::Malformed;
    QTest::newRow("an array") << R"([{"uuid":"u1"}])"_ba << Error::Kind::Malformed;
    QTest::newRow("cut off") << R"({"uuid":"u1")"_ba << Error::Kind::Malformed;
    QTest::newRow("deep") << QByteArray(30'000, '[') + QByteArray(30'000, ']') << Error::Kind::Malformed;
    QTest::newRow("deep object") << QByteArray(R"({"a":)").repeated(5'000) << Error::Kind::Malformed;
    QTest::newRow("too long") << R"({"uuid":")" + QByteArray(MaxProviderBytes, 'a') + R"("})" << Error::Kind::TooLarge;
    QTest::newRow("names nothing") << R"({"status":"ringing"})"_ba << Error::Kind::Malformed;
    QTest::newRow("NUL") << QByteArray("{\"uuid\":\"u\0\"}", 12) << Error::Kind::Malformed;
}

void TestVonageVoice::hostileBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const auto fact = eventFrom(body);
    QVERIFY(!fact);
    QCOMPARE(fact.error().kind, kind);
}

void TestVonageVoice::scriptConnectsTheAssistant()
{
    const QByteArray expected = R"([{"action":"connect","from":"447700900123","timeout":15,
        "endpoint":[{"type":"sip","uri":"sip:proj_EXAMPLE@sip.api.openai.com;transport=tls;media=srtp",
                     "headers":{"Callside-Ref":"0f0f-42","Callside-Line":"+442079460123"}}],
        "eventType":"synchronous","eventMethod":"POST",
        "eventUrl":["https://desk.example.com/api/vonage/event?ref=0f0f-42&leg=assistant"]}])"_ba;
    QCOMPARE(vonageScript(ConnectAssistant{}, aContext()), QJsonDocument::fromJson(expected));
}

void TestVonageVoice::scriptConnectsANumber()
{
    const QByteArray expected = R"([{"action":"connect","from":"442079460123","timeout":15,
        "endpoint":[{"type":"phone","number":"447700900456"}],
        "eventType":"synchronous","eventMethod":"POST",
        "eventUrl":["https://desk.example.com/api/vonage/event?ref=0f0f-42&leg=person"]}])"_ba;
    QCOMPARE(vonageScript(ConnectTarget{u"tel:+447700900456"_s, Leg::Person}, aContext()),
             QJsonDocument::fromJson(expected));
    ProviderContext alone;
    alone.ringLimit = 15s;
    const QByteArray unheard =
        R"([{"action":"connect","timeout":15,"endpoint":[{"type":"sip","uri":"sip:desk@pbx.example"}]}])"_ba;
    QCOMPARE(vonageScript(ConnectTarget{u"sip:desk@pbx.example"_s, Leg::Fallback}, alone),
             QJsonDocument::fromJson(unheard));
}

void TestVonageVoice::scriptSaysAMessage()
{
    const QByteArray expected = R"([{"action":"talk","text":"We are closed.","language":"ja-JP"}])"_ba;
    QCOMPARE(vonageScript(SayMessage{u"We are\tclosed."_s, u"ja"_s}, aContext()), QJsonDocument::fromJson(expected));
    const QJsonArray lengthy = vonageScript(SayMessage{QString(9000, u'a'), {}}, aContext()).array();
    QVERIFY(lengthy.first()["text"_L1].toString().size() <= 1500);
}

void TestVonageVoice::scriptEndsACall()
{
    QCOMPARE(vonageScript(RefuseCall{}, aContext()).toJson(QJsonDocument::Compact), "[]"_ba);
    QCOMPARE(vonageScript(EndCall{}, aContext()).toJson(QJsonDocument::Compact), "[]"_ba);
}

void TestVonageVoice::onlyFailedDialsWantAScript()
{
    ProviderFact fact;
    fact.leg = Leg::Assistant;
    for (const State state : {State::Failed, State::Busy, State::NoAnswer, State::Rejected}) {
        fact.state = state;
        QVERIFY(wantsVonageScript(fact));
    }
    for (const State state : {State::Ringing, State::Answered, State::Completed, State::Cancelled, State::Unknown}) {
        fact.state = state;
        QVERIFY(!wantsVonageScript(fact));
    }
    fact.state = State::Failed;
    fact.leg = Leg::Caller;
    QVERIFY(!wantsVonageScript(fact));
}

void TestVonageVoice::callIsMovedByAScript()
{
    const QJsonDocument script = vonageScript(ConnectTarget{u"tel:+447700900456"_s, Leg::Person}, aContext());
    const auto request = moveVonageCall(LegId, script);
    QVERIFY(request);
    QCOMPARE(request->verb, ProviderRequest::Verb::Put);
    QCOMPARE(request->path, u"/v1/calls/"_s + LegId);
    QCOMPARE(request->contentType, "application/json"_ba);
    const QJsonObject expected{{u"action"_s, u"transfer"_s},
                               {u"destination"_s, QJsonObject{{u"type"_s, u"ncco"_s}, {u"ncco"_s, script.array()}}}};
    QCOMPARE(QJsonDocument::fromJson(request->body).object(), expected);
}

void TestVonageVoice::requestNamesNothingButCalls()
{
    QVERIFY(!moveVonageCall(u"../x"_s, {}));
    QVERIFY(!readVonageCall({}));
    QCOMPARE(readVonageCall(u"a?b"_s).error().kind, Error::Kind::NotAllowed);
}

void TestVonageVoice::readCallHasDurationAndPrice()
{
    const auto fact = parseVonageRead(R"({"uuid":"u1","conversation_uuid":"CON-1","status":"completed","price":"1.5",)"
                                      R"("duration":"60","direction":"inbound","end_time":"2026-11-21T10:00:05.000Z"})",
                                      ReceivedAt);
    QVERIFY(fact);
    QCOMPARE(fact->price, std::optional(ProviderPrice{1'500'000'000, u"EUR"_s}));
    QCOMPARE(fact->duration, std::optional(60s));
    QCOMPARE(fact->leg, Leg::Caller);
    QVERIFY(!parseVonageRead("{}", ReceivedAt));
}

void TestVonageVoice::tokenForRequestsIsShortLived()
{
    const QJsonObject claims = vonageRequestClaims(u"app-1"_s, u"id-9"_s, Now);
    QCOMPARE(claims.value("application_id"_L1).toString(), u"app-1"_s);
    QCOMPARE(claims.value("jti"_L1).toString(), u"id-9"_s);
    QCOMPARE(claims.value("iat"_L1).toInteger(), qint64(1'795'226'405));
    QCOMPARE(claims.value("exp"_L1).toInteger(), qint64(1'795'226'525));
}

QTEST_GUILESS_MAIN(TestVonageVoice)
#include "tst_VonageVoice.moc"
