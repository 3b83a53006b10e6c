// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/TwilioClient.h"
#include "provider/VonageClient.h"

#include "../openai/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CallId Call{u"rtc_1"_s};
const CommandId Command{u"cmd_1"_s};
const TwilioAccount Account{u"AC1"_s, Secret("a-token"_ba)};
constexpr int Patience = 20'000;

ScriptedServer::Script answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const ScriptedRequest &) { socket->write(bytes); };
}

QByteArray authorizationOf(const QByteArray &pair)
{
    return "Basic " + pair.toBase64();
}

// What came of moving one call.
struct Moving {
    explicit Moving(const QUrl &base, ProviderLimits limits = {}, const TwilioAccount &account = Account)
        : client(base, account, limits)
        , moved(&client, &TwilioClient::moved)
        , failed(&client, &TwilioClient::failed)
    {
        client.moveCall(Call, Command, u"CA1"_s, "<Response><Hangup/></Response>");
    }
    bool isSettled() const { return moved.count() + failed.count() > 0; }
    Error error() const { return failed.value(0).value(2).value<Error>(); }

    TwilioClient client;
    QSignalSpy moved;
    QSignalSpy failed;
};

QUrl baseOf(const ScriptedServer &server, const QString &path = {})
{
    return QUrl(server.url(u"http"_s, path));
}

QStringList s_said;
void keepWords(QtMsgType, const QMessageLogContext &, const QString &line)
{
    s_said.append(line);
}

QByteArray newPrivateKey()
{
    QProcess process;
    process.start(u"openssl"_s, {u"genrsa"_s, u"2048"_s});
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestProviderClients : public QObject
{
    Q_OBJECT

private slots:
    void twilioIsAskedOnceWithItsKey();
    void baseMayHaveAPath();
    void callIsRedirected();
    void refusalIsAnErrorOfItsKind_data();
    void refusalIsAnErrorOfItsKind();
    void brokenConnectionIsNotTriedAgain();
    void silenceEndsWithTheDeadline();
    void endlessRefusalIsCutOff();
    void redirectionIsNotFollowed();
    void keyDoesNotLeaveInClearText();
    void oddKeysAreNotSent();
    void oddCallIsNotAskedFor();
    void callIsRead();
    void oddReadIsMalformed();
    void keysAndNumbersAreNotLogged();
    void nothingComesAfterDestruction();

    void vonageIsAskedWithATokenOfItsOwn();
    void vonageRefusalHasItsCode();
    void vonageWithoutKeyIsNotAsked();
};

void TestProviderClients::twilioIsAskedOnceWithItsKey()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", R"({"sid":"CA1"})")));
    Moving moving(baseOf(server));
    QVERIFY(!moving.isSettled());
    QTRY_COMPARE_WITH_TIMEOUT(moving.moved.count(), 1, Patience);
    QCOMPARE(moving.failed.count(), 0);
    QCOMPARE(moving.moved.value(0).value(0).value<CallId>(), Call);
    QCOMPARE(moving.moved.value(0).value(1).value<CommandId>(), Command);
    QCOMPARE(server.requests.size(), 1);
    const ScriptedRequest &request = server.requests.first();
    QCOMPARE(request.line(), "POST /2010-04-01/Accounts/AC1/Calls/CA1.json HTTP/1.1"_ba);
    QCOMPARE(request.header("Authorization"), authorizationOf("AC1:a-token"));
    QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.body, "Twiml=%3CResponse%3E%3CHangup%2F%3E%3C%2FResponse%3E"_ba);
}

void TestProviderClients::baseMayHaveAPath()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "{}")));
    Moving moving(baseOf(server, u"/eu//"_s));
    QTRY_COMPARE_WITH_TIMEOUT(moving.moved.count(), 1, Patience);
    QCOMPARE(server.requests.first().line(), "POST /eu/2010-04-01/Accounts/AC1/Calls/CA1.json HTTP/1.1"_ba);
}

void TestProviderClients::callIsRedirected()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "{}")));
    TwilioClient client(baseOf(server), Account);
    QSignalSpy moved(&client, &TwilioClient::moved);
    client.redirectCall(Call, Command, u"CA1"_s, QUrl(u"https://desk.example.com/x?a=1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(moved.count(), 1, Patience);
    QCOMPARE(server.requests.first().body, "Method=POST&Url=https%3A%2F%2Fdesk.example.com%2Fx%3Fa%3D1"_ba);
}

void TestProviderClients::refusalIsAnErrorOfItsKind_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("key") << "401 Unauthorized"_ba
                         << R"({"code":20003,"message":"Authenticate"})"_ba << Error::Kind::Unauthorized << u"20003"_s;
    QTest::newRow("over") << "400 Bad Request"_ba
                          << R"({"code":21220,"message":"not in-progress"})"_ba << Error::Kind::Refused << u"21220"_s;
    QTest::newRow("gone") << "404 Not Found"_ba
                          << R"({"code":20404})"_ba << Error::Kind::NotFound << u"20404"_s;
    QTest::newRow("busy") << "429 Too Many Requests"_ba
                          << ""_ba << Error::Kind::RateLimited << QString();
    QTest::newRow("fault") << "503 Service Unavailable"_ba
                           << "<html>"_ba << Error::Kind::ServerFault << QString();
    QTest::newRow("words in the code") << "400 Bad Request"_ba
                                       << R"({"code":"ring +44 7700 900123"})"_ba << Error::Kind::Refused << QString();
}

void TestProviderClients::refusalIsAnErrorOfItsKind()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    ScriptedServer server(answering(ScriptedServer::answer(status, body)));
    Moving moving(baseOf(server));
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, kind);
    QCOMPARE(moving.error().code, code);
    QCOMPARE(moving.error().httpStatus, status.left(3).toInt());
    QCOMPARE(moving.moved.count(), 0);
}

void TestProviderClients::brokenConnectionIsNotTriedAgain()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) { socket->disconnectFromHost(); });
    Moving moving(baseOf(server));
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, Error::Kind::Unreachable);
    QCOMPARE(server.requests.size(), 1);
}

void TestProviderClients::silenceEndsWithTheDeadline()
{
    ScriptedServer server;
    Moving moving(baseOf(server), {.deadline = 300ms});
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, Error::Kind::TimedOut);
}

void TestProviderClients::endlessRefusalIsCutOff()
{
    ScriptedServer server(
        answering("HTTP/1.1 400 Bad Request\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(200'000, 'x')));
    Moving moving(baseOf(server), {.maxAnswerBytes = 1024});
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, Error::Kind::Refused);
}

void TestProviderClients::redirectionIsNotFollowed()
{
    ScriptedServer other(answering(ScriptedServer::answer("200 OK", "{}")));
    ScriptedServer server(answering(ScriptedServer::answer(
        "307 Temporary Redirect", {}, "Location: " + other.url(u"http"_s, u"/"_s).toLatin1() + "\r\n")));
    Moving moving(baseOf(server));
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, Error::Kind::Malformed);
    QCOMPARE(other.connections, 0);
}

void TestProviderClients::keyDoesNotLeaveInClearText()
{
    Moving moving(QUrl(u"http://api.example.com"_s));
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, Error::Kind::NotAllowed);
}

void TestProviderClients::oddKeysAreNotSent()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "{}")));
    Moving moving(baseOf(server), {}, {u"AC1/x"_s, Secret("t"_ba)});
    QTRY_COMPARE_WITH_TIMEOUT(moving.failed.count(), 1, Patience);
    QCOMPARE(moving.error().kind, Error::Kind::NotAllowed);
    QCOMPARE(server.connections, 0);
}

void TestProviderClients::oddCallIsNotAskedFor()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "{}")));
    TwilioClient client(baseOf(server), Account);
    QSignalSpy failed(&client, &TwilioClient::failed);
    client.moveCall(Call, Command, u"../Messages"_s, "<Response/>");
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Patience);
    QCOMPARE(server.connections, 0);
}

void TestProviderClients::callIsRead()
{
    ScriptedServer server(answering(ScriptedServer::answer(
        "200 OK", R"({"sid":"CA1","status":"completed","duration":"9","price":"-0.01","price_unit":"USD"})")));
    TwilioClient client(baseOf(server), Account);
    std::optional<ProviderFact> fact;
    connect(&client, &TwilioClient::callRead, this, [&fact](const QString &callSid, const Result<ProviderFact> &read) {
        if (read && callSid == "CA1"_L1)
            fact = *read;
    });
    client.readCall(u"CA1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fact, Patience);
    QCOMPARE(fact->price, std::optional(ProviderPrice{10'000'000, u"USD"_s}));
    QVERIFY(fact->receivedAt != Moment{});
    QCOMPARE(server.requests.first().line(), "GET /2010-04-01/Accounts/AC1/Calls/CA1.json HTTP/1.1"_ba);
}

void TestProviderClients::oddReadIsMalformed()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "<html>")));
    TwilioClient client(baseOf(server), Account);
    QList<Error::Kind> kinds;
    connect(&client, &TwilioClient::callRead, this,
            [&kinds](const QString &, const Result<ProviderFact> &read) { kinds.append(read.error().kind); });
    client.readCall(u"CA1"_s);
    client.readCall(u"no call"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kinds.size(), 2, Patience);
    QVERIFY(kinds.contains(Error::Kind::Malformed));
    QVERIFY(kinds.contains(Error::Kind::NotAllowed));
}

void TestProviderClients::keysAndNumbersAreNotLogged()
{
    s_said.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepWords);
    ScriptedServer server(
        answering(ScriptedServer::answer("400 Bad Request", R"({"code":1,"message":"+447700900123"})")));
    TwilioClient client(baseOf(server), Account);
    QSignalSpy failed(&client, &TwilioClient::failed);
    client.moveCall(Call, Command, u"CA1"_s, "<Response><Dial>+447700900123</Dial></Response>");
    const bool hasCome = failed.wait(Patience);
    qInstallMessageHandler(before);
    QVERIFY(hasCome);
    const QString said = s_said.join(u'\n');
    QVERIFY2(!said.contains("a-token"_L1) && !said.contains("447700900123"_L1), qPrintable(said));
    QVERIFY(!said.contains(QString::fromLatin1(authorizationOf("AC1:a-token"))));
}

void TestProviderClients::nothingComesAfterDestruction()
{
    ScriptedServer server;
    int signals_ = 0;
    {
        TwilioClient client(baseOf(server), Account);
        connect(&client, &TwilioClient::failed, this, [&signals_] { ++signals_; });
        connect(&client, &TwilioClient::moved, this, [&signals_] { ++signals_; });
        client.moveCall(Call, Command, u"CA1"_s, "<Response/>");
        client.moveCall(Call, Command, u"?"_s, "<Response/>");
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, Patience);
        signals_ = 0;
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.disconnections, 1, Patience);
    QCOMPARE(signals_, 0);
}

void TestProviderClients::vonageIsAskedWithATokenOfItsOwn()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the openssl program");
    ScriptedServer server(answering(ScriptedServer::answer("204 No Content")));
    VonageClient client(baseOf(server), {u"app-1"_s, Secret(newPrivateKey())});
    QSignalSpy moved(&client, &VonageClient::moved);
    const QJsonDocument script(QJsonArray{QJsonObject{{u"action"_s, u"talk"_s}, {u"text"_s, u"Bye."_s}}});
    client.moveCall(Call, Command, u"leg-1"_s, script);
    client.moveCall(Call, Command, u"leg-1"_s, script);
    QTRY_COMPARE_WITH_TIMEOUT(moved.count(), 2, Patience);
    const ScriptedRequest &request = server.requests.first();
    QCOMPARE(request.line(), "PUT /v1/calls/leg-1 HTTP/1.1"_ba);
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    QCOMPARE(QJsonDocument::fromJson(request.body)["destination"_L1]["ncco"_L1].toArray(), script.array());
    const QByteArray token = request.header("Authorization").mid(7);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(claims.value("application_id"_L1).toString(), u"app-1"_s);
    QVERIFY(claims.value("exp"_L1).toInteger() > claims.value("iat"_L1).toInteger());
    QVERIFY(server.requests.last().header("Authorization").mid(7) != token); // jti
}

void TestProviderClients::vonageRefusalHasItsCode()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the openssl program");
    ScriptedServer server(answering(ScriptedServer::answer(
        "404 Not Found", R"({"type":"https://developer.vonage.com/api-errors#not-found","title":"Not found"})")));
    VonageClient client(baseOf(server), {u"app-1"_s, Secret(newPrivateKey())});
    std::optional<Error> error;
    connect(&client, &VonageClient::callRead, this,
            [&error](const QString &, const Result<ProviderFact> &read) { error = read.error(); });
    client.readCall(u"leg-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error, Patience);
    QCOMPARE(error->kind, Error::Kind::NotFound);
    QCOMPARE(error->code, u"not-found"_s);
    QCOMPARE(server.requests.first().line(), "GET /v1/calls/leg-1 HTTP/1.1"_ba);
}

void TestProviderClients::vonageWithoutKeyIsNotAsked()
{
    ScriptedServer server;
    VonageClient client(baseOf(server), {u"app-1"_s, Secret("no key"_ba)});
    QSignalSpy failed(&client, &VonageClient::failed);
    client.moveCall(Call, Command, u"leg-1"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Patience);
    QCOMPARE(failed.value(0).value(2).value<Error>().code, u"bad_private_key"_s);
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(TestProviderClients)
#include "tst_ProviderClients.moc"
