// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderConsole.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;
using namespace callside::practice::test;

namespace {

constexpr int LongestMs = 20'000;
const QString Answer = u"/api/vonage/answer"_s;
const QString Event = u"/api/vonage/event"_s; // of the caller's own leg
const QString Leg = u"/leg"_s;                // of what is dialled

const QByteArray ConnectAssistant =
    R"([{"action":"connect","timeout":20,"eventType":"synchronous","eventUrl":["https://desk.example.com/leg"],)"
    R"("endpoint":[{"type":"sip","uri":"sip:proj_x@sip.api.openai.com;transport=tls;media=srtp",)"
    R"("headers":{"Callside-Ref":"ref-1"}}]}])"_ba;
const QByteArray ConnectPerson = R"([{"action":"connect","timeout":20,"eventUrl":["https://desk.example.com/person"],)"
                                 R"("endpoint":[{"type":"phone","number":"442079460123"}]}])"_ba;

QByteArray restToken(const QJsonObject &more = {})
{
    QJsonObject claims{{u"application_id"_s, u"00000000-0000-0000-0000-000000000001"_s},
                       {u"iat"_s, QDateTime::currentSecsSinceEpoch()},
                       {u"jti"_s, u"1"_s}};
    for (const QString &key : more.keys())
        claims.insert(key, more.value(key));
    return "Bearer " + signedToken(claims, "any");
}

QByteArray transferBody(const QByteArray &ncco)
{
    return R"({"action":"transfer","destination":{"type":"ncco","ncco":)" + ncco + "}}";
}

ProviderConsole::RestAnswer move(ProviderConsole &console, const QString &call, const QByteArray &ncco)
{
    return console.rest("PUT", u"/v1/calls/"_s + console.line().providerId(call), restToken(), "application/json",
                        transferBody(ncco));
}

std::optional<Token> tokenOf(const HttpRequest &request)
{
    return parseToken(request.header("authorization").mid(7));
}

} // namespace

class PracticeVonageTest : public QObject
{
    Q_OBJECT

private slots:
    void theConsoleIsAskedWithASignedToken();
    void theCallReachesTheAssistantWithOurHeaders();
    void eachStepIsToldOfBothLegs();
    void theBodyIsPartOfTheToken();
    void aDialThatFailsIsAskedAbout_data();
    void aDialThatFailsIsAskedAbout();
    void anAnswerThatIsNoScriptLetsItGoOn();
    void theCallerIsMovedWhenAReferIsSilent();
    void theMoveMayFail();
    void theRestApiIsStrict();
    void aTokenMayBeStale();
    void whatIsReplayedIsTheSameToTheByte();
    void everyScenarioCanComeThisWay();

private:
    void talkingCall(ProviderConsole &console, const QStringList &faults, QString *call);
};

void PracticeVonageTest::talkingCall(ProviderConsole &console, const QStringList &faults, QString *call)
{
    console.answer(Answer, ConnectAssistant);
    QSignalSpy answered(&console.line(), &PracticeLine::callAnswered);
    *call = console.ring(Through::Vonage, faults);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, LongestMs);
}

void PracticeVonageTest::theConsoleIsAskedWithASignedToken()
{
    ProviderConsole console;
    console.answer(Answer, "[]");
    const QString call = console.ring(Through::Vonage);
    QTRY_COMPARE_WITH_TIMEOUT(console.asked(Answer).size(), 1, LongestMs);
    const HttpRequest request = console.asked(Answer).first();
    QCOMPARE(request.method, "GET"_ba);
    const QUrlQuery query(request.target);
    QCOMPARE(query.queryItemValue(u"uuid"_s), console.line().providerId(call));
    QVERIFY(query.queryItemValue(u"conversation_uuid"_s).startsWith("CON-"_L1));
    QCOMPARE(query.queryItemValue(u"to"_s), u"442079460100"_s);
    const auto token = tokenOf(request);
    QVERIFY(token);
    QVERIFY(isSignedWith(*token, ProviderConsole::vonageSecret()));
    QVERIFY(qAbs(token->claims.value("iat"_L1).toInteger() - QDateTime::currentSecsSinceEpoch()) < 60);
    QVERIFY(!token->claims.value("jti"_L1).toString().isEmpty());
    QCOMPARE(token->claims.value("iss"_L1).toString(), u"Vonage"_s);
    QCOMPARE(token->claims.value("api_key"_L1).toString(), u"abcd1234"_s);
    QVERIFY(!token->claims.contains("payload_hash"_L1));
}

void PracticeVonageTest::theCallReachesTheAssistantWithOurHeaders()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    const auto headers = console.sipHeaders();
    QCOMPARE(headers.value(u"x-callside-ref"_s), u"ref-1"_s);
    QCOMPARE(headers.value(u"to"_s), u"<sip:proj_x@sip.api.openai.com>"_s);
    QVERIFY(headers.value(u"from"_s).contains("@sip.nexmo.com"_L1));
    QCOMPARE(console.webhooks.first()["data"_L1]["sip_media_security"_L1].toString(), u"srtp"_s);
}

void PracticeVonageTest::eachStepIsToldOfBothLegs()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    QCOMPARE(console.openAi(call, u"hangup"_s, {}).status, 200);
    const QStringList steps{u"started"_s, u"ringing"_s, u"answered"_s, u"completed"_s};
    QTRY_COMPARE_WITH_TIMEOUT(console.inObjects(Event, u"status"_s), steps, LongestMs);
    QCOMPARE(console.inObjects(Leg, u"status"_s), steps);
    const QJsonObject caller = console.objects(Event).last();
    QCOMPARE(caller.value("uuid"_L1).toString(), console.line().providerId(call));
    QCOMPARE(caller.value("direction"_L1).toString(), u"inbound"_s);
    QVERIFY(caller.value("duration"_L1).toString().toInt() > 0);
    QVERIFY(caller.value("price"_L1).toString().toDouble() > 0);
    QCOMPARE(caller.value("disconnected_by"_L1).toString(), u"platform"_s);
    const QJsonObject leg = console.objects(Leg).last();
    QVERIFY(leg.value("uuid"_L1) != caller.value("uuid"_L1));
    QCOMPARE(leg.value("conversation_uuid"_L1), caller.value("conversation_uuid"_L1));
    QCOMPARE(leg.value("direction"_L1).toString(), u"outbound"_s);
    QCOMPARE(leg.value("disconnected_by"_L1).toString(), u"user"_s);
}

void PracticeVonageTest::theBodyIsPartOfTheToken()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    console.line().hangUpAsCaller(call);
    QTRY_COMPARE_WITH_TIMEOUT(console.asked(Event).size(), 4, LongestMs);
    QSet<QString> ids;
    for (const HttpRequest &request : console.asked(Event) + console.asked(Leg)) {
        const auto token = tokenOf(request);
        QVERIFY(token && isSignedWith(*token, ProviderConsole::vonageSecret()));
        QCOMPARE(token->claims.value("payload_hash"_L1).toString().toLatin1(),
                 QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex());
        ids.insert(token->claims.value("jti"_L1).toString());
    }
    QCOMPARE(ids.size(), console.asked(Event).size() + console.asked(Leg).size());
}

void PracticeVonageTest::aDialThatFailsIsAskedAbout_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("busy") << u"dial-busy"_s << u"busy"_s << 486;
    QTest::newRow("no answer") << u"dial-no-answer"_s << u"timeout"_s << 0;
    QTest::newRow("unanswered") << u"dial-4xx=480"_s << u"unanswered"_s << 480;
    QTest::newRow("4xx") << u"dial-4xx"_s << u"failed"_s << 404;
    QTest::newRow("5xx") << u"dial-5xx"_s << u"failed"_s << 503;
    QTest::newRow("declined") << u"dial-5xx=603"_s << u"rejected"_s << 603;
    QTest::newRow("never told") << u"openai-not-told"_s << u"failed"_s << 0;
}

void PracticeVonageTest::aDialThatFailsIsAskedAbout()
{
    QFETCH(QString, fault);
    QFETCH(QString, status);
    QFETCH(int, code);
    ProviderConsole console(50);
    console.answer(Answer, ConnectAssistant);
    console.answer(Leg, [status](const HttpRequest &request) {
        const bool isAsked = QJsonDocument::fromJson(request.body)["status"_L1] == status;
        return HttpReply{isAsked ? 200 : 204, isAsked ? ConnectPerson : QByteArray(), {}};
    });
    console.ring(Through::Vonage, {fault});
    QTRY_COMPARE_WITH_TIMEOUT(console.inObjects(u"/person"_s, u"status"_s),
                              (QStringList{u"started"_s, u"ringing"_s, u"answered"_s, u"completed"_s}), LongestMs);
    const QJsonObject failed = console.objects(Leg).last();
    QCOMPARE(failed.value("status"_L1).toString(), status);
    QCOMPARE(failed.value("sip_code"_L1).toInt(), code);
    QCOMPARE(console.inObjects(Leg, u"status"_s).count(status), 1); // asked, and not told besides
    QCOMPARE(console.webhooks.size(), 0);
}

void PracticeVonageTest::anAnswerThatIsNoScriptLetsItGoOn()
{
    ProviderConsole console(50);
    QByteArray script = ConnectAssistant;
    script.chop(1);
    console.answer(Answer, script + R"(,{"action":"talk","text":"Nobody is here.","language":"en-GB"}])");
    console.answer(Leg, QByteArray(), 204);
    QSignalSpy spoke(&console.line(), &PracticeLine::providerSpoke);
    console.ring(Through::Vonage, {u"dial-busy"_s});
    QTRY_COMPARE_WITH_TIMEOUT(spoke.size(), 1, LongestMs);
    QCOMPARE(spoke.first().at(1).toString(), u"Nobody is here."_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.inObjects(Event, u"status"_s).last(), u"completed"_s, LongestMs);
}

void PracticeVonageTest::theCallerIsMovedWhenAReferIsSilent()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {u"silent-refer"_s}, &call);
    QCOMPARE(console.openAi(call, u"refer"_s, {{u"target_uri"_s, u"tel:+442079460001"_s}}).status, 200);
    QCOMPARE(move(console, call, ConnectPerson).status, 204);
    QCOMPARE(console.line().journey(call).value("outcome"_L1).toString(), u"moved by the phone company"_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.inObjects(u"/person"_s, u"status"_s),
                              (QStringList{u"started"_s, u"ringing"_s, u"answered"_s, u"completed"_s}), LongestMs);
    QTRY_COMPARE_WITH_TIMEOUT(console.inObjects(Event, u"status"_s).last(), u"completed"_s, LongestMs);
    QJsonObject transfer;
    for (const QJsonObject &event : console.objects(Event)) {
        if (event.contains("conversation_uuid_to"_L1))
            transfer = event;
    }
    QCOMPARE(transfer.value("uuid"_L1).toString(), console.line().providerId(call));
    QVERIFY(transfer.value("conversation_uuid_from"_L1) != transfer.value("conversation_uuid_to"_L1));
    QCOMPARE(console.objects(u"/person"_s).first().value("conversation_uuid"_L1),
             transfer.value("conversation_uuid_to"_L1));
}

void PracticeVonageTest::theMoveMayFail()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {u"move-error"_s}, &call);
    QCOMPARE(move(console, call, ConnectPerson).status, 500);
    QCOMPARE(console.line().journey(call).value("outcome"_L1).toString(), QString()); // still with the assistant
    ProviderConsole other;
    talkingCall(other, {u"person-busy"_s}, &call);
    QCOMPARE(move(other, call, ConnectPerson).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(other.inObjects(u"/person"_s, u"status"_s),
                              (QStringList{u"started"_s, u"ringing"_s, u"busy"_s}), LongestMs);
}

void PracticeVonageTest::theRestApiIsStrict()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    const QString path = u"/v1/calls/"_s + console.line().providerId(call);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(console.rest("GET", path, restToken()).object.value("status"_L1).toString(), u"answered"_s);
    for (const QByteArray &token :
         {"Bearer x"_ba, "Basic eDp5"_ba, restToken({{u"iat"_s, now - 3600}}), restToken({{u"exp"_s, now - 10}}),
          restToken({{u"jti"_s, QString()}}), restToken({{u"application_id"_s, QString()}})})
        QCOMPARE(console.rest("GET", path, token).status, 401);
    QCOMPARE(console.rest("GET", u"/v1/calls/nobody"_s, restToken()).status, 404);
    QCOMPARE(console.rest("PUT", path, restToken(), "text/plain", transferBody(ConnectPerson)).status, 415);
    QCOMPARE(console.rest("PUT", path, restToken(), "application/json", R"({"action":"transfer"})").status, 400);
    QCOMPARE(move(console, call, R"([{"action":"sing"}])").status, 400);
    QCOMPARE(console.line().liveCount(), 1);
    QCOMPARE(console.rest("PUT", path, restToken(), "application/json", R"({"action":"hangup"})").status, 204);
    QCOMPARE(console.line().liveCount(), 0);
    const QJsonObject view = console.rest("GET", path, restToken()).object;
    QCOMPARE(view.value("status"_L1).toString(), u"completed"_s);
    QVERIFY(view.value("price"_L1).toString().toDouble() > 0);
    QCOMPARE(move(console, call, ConnectPerson).status, 400);
}

void PracticeVonageTest::aTokenMayBeStale()
{
    ProviderConsole console;
    console.answer(Answer, QByteArray(), 401);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.ring(Through::Vonage, {u"stale-token"_s});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
    const auto token = tokenOf(console.asked(Answer).first());
    QVERIFY(token && isSignedWith(*token, ProviderConsole::vonageSecret()));
    QVERIFY(token->claims.value("iat"_L1).toInteger() <= QDateTime::currentSecsSinceEpoch() - 3600);
}

void PracticeVonageTest::whatIsReplayedIsTheSameToTheByte()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {u"replayed-callbacks"_s}, &call);
    console.line().hangUpAsCaller(call);
    QTRY_COMPARE_WITH_TIMEOUT(console.asked(Event).size(), 8, LongestMs);
    QHash<QByteArray, int> times;
    for (const HttpRequest &request : console.asked(Event))
        ++times[request.header("authorization") + request.body];
    QCOMPARE(times.size(), 4);
    for (const int count : std::as_const(times))
        QCOMPARE(count, 2);
}

void PracticeVonageTest::everyScenarioCanComeThisWay()
{
    ProviderConsole console(50);
    console.answer(Answer, ConnectAssistant);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    const QStringList scenarios = console.line().scenarioIds();
    for (const QString &scenario : scenarios)
        console.ring(Through::Vonage, {}, scenario);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), scenarios.size(), 2 * LongestMs);
    QCOMPARE(console.webhooks.size(), scenarios.size());
}

QTEST_GUILESS_MAIN(PracticeVonageTest)
#include "tst_PracticeVonage.moc"
