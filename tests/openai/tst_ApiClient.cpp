// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ApiClient.h"

#include "ScriptedServer.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CallId Call{u"rtc_1"_s};
const CommandId Command{u"cmd_1"_s};
const QByteArray Key = "sk-test-key"_ba;

ApiRequest anAccept(const QString &call = Call.value)
{
    return {ApiRequest::Kind::Accept, u"/realtime/calls/%1/accept"_s.arg(call),
            QJsonObject{{u"type"_s, u"realtime"_s}, {u"instructions"_s, u"Say hello"_s}}, true};
}

ApiRequest aHangUp(const QString &call = Call.value)
{
    return {ApiRequest::Kind::HangUp, u"/realtime/calls/%1/hangup"_s.arg(call), {}, false};
}

// A client of the server and what it has said.
struct Line {
    explicit Line(const ScriptedServer &server, ApiLimits limits = {}, const Secret &key = Secret(Key))
        : client(QUrl(server.url(u"http"_s, u"/v1/"_s)), key, limits)
        , succeeded(&client, &ApiClient::succeeded)
        , failed(&client, &ApiClient::failed)
    {
    }
    Error error() const { return failed.value(0).value(2).value<Error>(); }
    qsizetype answers() const { return succeeded.size() + failed.size(); }

    ApiClient client;
    QSignalSpy succeeded;
    QSignalSpy failed;
};

ScriptedServer::Script answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const ScriptedRequest &) { socket->write(bytes); };
}

// Writes the bytes one at a time, for ever slower than the limit would like.
void drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    auto position = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [=] {
        if (*position < bytes.size())
            socket->write(bytes.mid((*position)++, 1));
    });
    timer->start(20ms);
}

QStringList s_logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    s_logged.append(line);
}

} // namespace

class tst_ApiClient : public QObject
{
    Q_OBJECT

private slots:
    void requestCarriesKeyAgentAndBody();
    void hangUpCarriesNoBody();
    void projectIsNamedOnlyWhenSet();
    void idStaysInItsPlaceInThePath();
    void successCarriesTheRequestId();
    void answerBecomesAnError_data();
    void answerBecomesAnError();
    void droppedCommandIsSentOnce_data();
    void droppedCommandIsSentOnce();
    void nobodyThereIsUnreachable();
    void redirectIsNotFollowed();
    void drippingHeadEndsAtTheDeadline();
    void successIsSuccessWhateverBecomesOfItsBody_data();
    void successIsSuccessWhateverBecomesOfItsBody();
    void endlessRefusalIsCutOff();
    void slowRequestsHoldUpNobody();
    void fullLaneDoesNotHoldUpHangUps();
    void waitingRequestGoesWhenAnotherEnds();
    void waitingRequestKeepsItsDeadline();
    void twoHundredAtOnceAreAllAnswered();
    void unusableKeyIsRefusedLater_data();
    void unusableKeyIsRefusedLater();
    void nothingComesAfterDestruction();
    void clientMayBeDeletedFromItsAnswer();
    void logLineTellsWhatHappenedAndNoSecret();
};

void tst_ApiClient::requestCarriesKeyAgentAndBody()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    Line line(server);
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.succeeded.size(), 1);
    QCOMPARE(server.requests.size(), 1);
    const ScriptedRequest &request = server.requests.first();
    QCOMPARE(request.line(), "POST /v1/realtime/calls/rtc_1/accept HTTP/1.1"_ba);
    QCOMPARE(request.header("Authorization"), "Bearer sk-test-key"_ba);
    QCOMPARE(request.header("User-Agent"), "Callside/" CALLSIDE_VERSION ""_ba);
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    QCOMPARE(request.header("OpenAI-Beta"), QByteArray());
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), anAccept().body);
}

void tst_ApiClient::projectIsNamedOnlyWhenSet()
{
    for (const QString &project : {u"proj_one"_s, QString()}) {
        ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
        ApiClient client(QUrl(server.url(u"http"_s, u"/v1"_s)), ApiIdentity(Secret("sk-test-key"_ba), project));
        QSignalSpy succeeded(&client, &ApiClient::succeeded);
        client.send(Call, Command, aHangUp());
        QTRY_COMPARE(succeeded.size(), 1);
        QCOMPARE(server.requests.first().header("OpenAI-Project"), project.toUtf8());
    }
}

void tst_ApiClient::hangUpCarriesNoBody()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    Line line(server);
    line.client.send(Call, Command, aHangUp());
    QTRY_COMPARE(line.succeeded.size(), 1);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().line(), "POST /v1/realtime/calls/rtc_1/hangup HTTP/1.1"_ba);
    QCOMPARE(server.requests.first().header("Content-Length"), "0"_ba);
    QCOMPARE(server.requests.first().header("Content-Type"), QByteArray());
}

void tst_ApiClient::idStaysInItsPlaceInThePath()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    Line line(server);
    line.client.send(Call, Command, acceptCall(CallId{u"a/../b?c#d%2F"_s}, {}));
    QTRY_COMPARE(line.succeeded.size(), 1);
    QCOMPARE(server.requests.first().line(), "POST /v1/realtime/calls/a%2F..%2Fb%3Fc%23d%252F/accept HTTP/1.1"_ba);
}

void tst_ApiClient::successCarriesTheRequestId()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", {}, "X-Request-Id: req_7\r\n")));
    Line line(server);
    line.client.send(Call, Command, anAccept());
    QCOMPARE(line.answers(), 0); // later, never from within send()
    QTRY_COMPARE(line.succeeded.size(), 1);
    QCOMPARE(line.succeeded.first().at(0).value<CallId>(), Call);
    QCOMPARE(line.succeeded.first().at(1).value<CommandId>(), Command);
    QCOMPARE(line.succeeded.first().at(2).toString(), u"req_7"_s);
    QCOMPARE(line.failed.size(), 0);
}

void tst_ApiClient::answerBecomesAnError_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error>("expected");
    const auto row = [](const char *name, const QByteArray &answer, const Error &expected) {
        QTest::newRow(name) << answer << expected;
    };
    const auto bare = [](Kind kind, int status) {
        return Error{.kind = kind, .detail = u"HTTP %1"_s.arg(status), .httpStatus = status};
    };
    row("no session for the call",
        ScriptedServer::answer("404 Not Found",
                               R"({"error":{"message":"No session found","type":"invalid_request_error","param":null,)"
                               R"("code":"call_id_not_found"}})",
                               "x-request-id: req_9\r\n"),
        {.kind = Kind::NotFound,
         .detail = u"HTTP 404 call_id_not_found"_s,
         .httpStatus = 404,
         .code = u"call_id_not_found"_s,
         .requestId = u"req_9"_s});
    row("a field refused",
        ScriptedServer::answer("400 Bad Request",
                               R"({"error":{"code":"unknown_parameter","param":"session.tools[0].x","message":"?"}})"),
        {.kind = Kind::Refused,
         .detail = u"HTTP 400 unknown_parameter session.tools[0].x"_s,
         .httpStatus = 400,
         .code = u"unknown_parameter"_s,
         .param = u"session.tools[0].x"_s});
    row("too many", ScriptedServer::answer("429 Too Many Requests", "{}", "Retry-After: 3\r\n"),
        {.kind = Kind::RateLimited, .detail = u"HTTP 429"_s, .httpStatus = 429, .retryAfter = 3000ms});
    row("overloaded for a while", ScriptedServer::answer("503 Service Unavailable", "busy", "Retry-After: 0\r\n"),
        {.kind = Kind::ServerFault, .detail = u"HTTP 503"_s, .httpStatus = 503, .retryAfter = 0ms});
    row("key refused", ScriptedServer::answer("401 Unauthorized"), bare(Kind::Unauthorized, 401));
    row("key challenged", ScriptedServer::answer("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        bare(Kind::Unauthorized, 401));
    row("forbidden", ScriptedServer::answer("403 Forbidden", "<html>"), bare(Kind::Unauthorized, 403));
    row("server's timeout", ScriptedServer::answer("408 Request Timeout"), bare(Kind::TimedOut, 408));
    row("conflict", ScriptedServer::answer("409 Conflict", "[1,2]"), bare(Kind::Refused, 409));
    row("server fault", ScriptedServer::answer("500 Internal Server Error", "\xff\xfe"), bare(Kind::ServerFault, 500));
    row("number as code", ScriptedServer::answer("422 Unprocessable", R"({"error":{"code":42,"param":{}}})"),
        {.kind = Kind::Refused, .detail = u"HTTP 422 42"_s, .httpStatus = 422, .code = u"42"_s});
    row("error is text", ScriptedServer::answer("400 Bad Request", R"({"error":"no"})"), bare(Kind::Refused, 400));
    row("cut off", "HTTP/1.1 400 Bad Request\r\nContent-Length: 90\r\nConnection: close\r\n\r\n{\"err",
        bare(Kind::Refused, 400));
}

void tst_ApiClient::answerBecomesAnError()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error, expected);
    ScriptedServer server([&answer](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    Line line(server);
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.failed.size(), 1);
    QCOMPARE(line.failed.first().at(0).value<CallId>(), Call);
    QCOMPARE(line.failed.first().at(1).value<CommandId>(), Command);
    QCOMPARE(line.error(), expected);
    QCOMPARE(line.succeeded.size(), 0);
    QCOMPARE(server.requests.size(), 1);
}

void tst_ApiClient::droppedCommandIsSentOnce_data()
{
    QTest::addColumn<bool>("withReset");
    QTest::addColumn<bool>("halfAnswered");
    QTest::newRow("closed without an answer") << false << false;
    QTest::newRow("reset without an answer") << true << false;
    QTest::newRow("closed within the status line") << false << true;
}

void tst_ApiClient::droppedCommandIsSentOnce()
{
    QFETCH(bool, withReset);
    QFETCH(bool, halfAnswered);
    int answered = 0;
    ScriptedServer server([&](QTcpSocket *socket, const ScriptedRequest &) {
        if (answered++ == 0) { // so that a connection to reuse is there
            socket->write(ScriptedServer::answer("200 OK", {}, "Connection: keep-alive\r\n"));
            return;
        }
        if (halfAnswered)
            socket->write("HTTP/1.1 2");
        if (withReset)
            ScriptedServer::reset(socket);
        else
            socket->disconnectFromHost();
    });
    Line line(server);
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.succeeded.size(), 1);
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.failed.size(), 1);
    QCOMPARE(line.error().kind, Error::Kind::Unreachable);
    QCOMPARE(line.error().httpStatus, 0);
    // A second copy would have been on its way before a request sent now.
    line.client.send(Call, Command, anAccept(u"rtc_last"_s));
    QTRY_COMPARE(line.failed.size(), 2);
    QCOMPARE(server.requests.size(), 3);
}

void tst_ApiClient::nobodyThereIsUnreachable()
{
    ScriptedServer server;
    Line line(server);
    server.close();
    line.client.send(Call, Command, anAccept());
    line.client.send(Call, CommandId{u"cmd_2"_s}, aHangUp());
    QTRY_COMPARE(line.failed.size(), 2);
    QCOMPARE(line.error(), (Error{.kind = Error::Kind::Unreachable, .detail = u"ConnectionRefusedError"_s}));
}

void tst_ApiClient::redirectIsNotFollowed()
{
    ScriptedServer elsewhere(answering(ScriptedServer::answer("200 OK")));
    const QByteArray location = "Location: " + elsewhere.url(u"http"_s, u"/x"_s).toLatin1() + "\r\n";
    ScriptedServer server(answering(ScriptedServer::answer("307 Temporary Redirect", {}, location)));
    Line line(server);
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.failed.size(), 1);
    QCOMPARE(line.error(), (Error{.kind = Error::Kind::Malformed, .detail = u"HTTP 307"_s, .httpStatus = 307}));
    QCOMPARE(elsewhere.connections, 0);
}

void tst_ApiClient::drippingHeadEndsAtTheDeadline()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) {
        drip(socket, "HTTP/1.1 200 OK\r\nX-Filler: " + QByteArray(4000, 'x') + "\r\n\r\n");
    });
    Line line(server, {.deadline = 300ms});
    QElapsedTimer clock;
    clock.start();
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.failed.size(), 1);
    QCOMPARE(line.error().kind, Error::Kind::TimedOut);
    QVERIFY2(clock.elapsed() >= 290, qPrintable(QString::number(clock.elapsed())));
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(server.requests.size(), 1);
}

void tst_ApiClient::successIsSuccessWhateverBecomesOfItsBody_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<bool>("closes");
    QTest::newRow("late") << 1 << false;
    QTest::newRow("cut off") << 1 << true;
    QTest::newRow("endless") << 200'000 << false;
}

void tst_ApiClient::successIsSuccessWhateverBecomesOfItsBody()
{
    QFETCH(int, sent);
    QFETCH(bool, closes);
    ScriptedServer server([&](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nx-request-id: req_3\r\nContent-Length: 1000000\r\n\r\n");
        socket->write(QByteArray(sent, 'x'));
        if (closes)
            socket->disconnectFromHost();
    });
    Line line(server, {.deadline = 500ms});
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.answers(), 1);
    QCOMPARE(line.succeeded.size(), 1);
    QCOMPARE(line.succeeded.first().at(2).toString(), u"req_3"_s);
}

void tst_ApiClient::endlessRefusalIsCutOff()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 50000000\r\n\r\n" + QByteArray(5'000'000, 'x'));
    });
    Line line(server);
    line.client.send(Call, Command, anAccept());
    QTRY_COMPARE(line.failed.size(), 1);
    QCOMPARE(line.error(), (Error{.kind = Error::Kind::Refused, .detail = u"HTTP 400"_s, .httpStatus = 400}));
    QTRY_COMPARE(server.disconnections, 1);
}

void tst_ApiClient::slowRequestsHoldUpNobody()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &request) {
        if (request.line().contains("quick"))
            socket->write(ScriptedServer::answer("200 OK"));
    });
    Line line(server);
    for (int i = 0; i < 20; ++i)
        line.client.send(Call, Command, anAccept());
    line.client.send(CallId{u"rtc_quick"_s}, Command, anAccept(u"rtc_quick"_s));
    QTRY_COMPARE(line.succeeded.size(), 1);
    QCOMPARE(line.succeeded.first().first().value<CallId>(), CallId{u"rtc_quick"_s});
    QCOMPARE(line.failed.size(), 0);
}

void tst_ApiClient::fullLaneDoesNotHoldUpHangUps()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &request) {
        if (request.line().contains("hangup"))
            socket->write(ScriptedServer::answer("200 OK"));
    });
    Line line(server, {.maxInFlight = 2});
    for (int i = 0; i < 5; ++i)
        line.client.send(Call, Command, anAccept());
    line.client.send(Call, Command, aHangUp());
    QTRY_COMPARE(line.succeeded.size(), 1);
    QTRY_COMPARE(server.requests.size(), 3);
}

void tst_ApiClient::waitingRequestGoesWhenAnotherEnds()
{
    QList<QTcpSocket *> open;
    ScriptedServer server([&open](QTcpSocket *socket, const ScriptedRequest &) { open.append(socket); });
    Line line(server, {.maxInFlight = 2});
    for (const QString &id : {u"rtc_a"_s, u"rtc_b"_s, u"rtc_c"_s})
        line.client.send(CallId{id}, Command, anAccept(id));
    QTRY_COMPARE(open.size(), 2);
    open.first()->write(ScriptedServer::answer("500 Internal Server Error"));
    QTRY_COMPARE(line.failed.size(), 1);
    QTRY_COMPARE(open.size(), 3);
    QVERIFY(server.requests.last().line().contains("rtc_c"));
}

void tst_ApiClient::waitingRequestKeepsItsDeadline()
{
    ScriptedServer server;
    Line line(server, {.deadline = 200ms, .maxInFlight = 1});
    line.client.send(CallId{u"rtc_a"_s}, Command, anAccept());
    line.client.send(CallId{u"rtc_b"_s}, Command, anAccept());
    QTRY_COMPARE(line.failed.size(), 2);
    for (const auto &arguments : line.failed)
        QCOMPARE(arguments.at(2).value<Error>().kind, Error::Kind::TimedOut);
}

void tst_ApiClient::twoHundredAtOnceAreAllAnswered()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    Line line(server);
    for (int i = 0; i < 200; ++i)
        line.client.send(CallId{u"rtc_%1"_s.arg(i)}, Command, anAccept());
    QTRY_COMPARE(line.succeeded.size(), 200);
    QCOMPARE(line.failed.size(), 0);
    QCOMPARE(server.requests.size(), 200);
}

void tst_ApiClient::unusableKeyIsRefusedLater_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line feed") << "sk-a\r\nX-Evil: 1"_ba;
    QTest::newRow("space") << "sk a"_ba;
    QTest::newRow("not ASCII") << "sk-\xc3\xa9"_ba;
}

void tst_ApiClient::unusableKeyIsRefusedLater()
{
    QFETCH(QByteArray, key);
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    Line line(server, {}, Secret(key));
    line.client.send(Call, Command, anAccept());
    QCOMPARE(line.answers(), 0);
    QTRY_COMPARE(line.failed.size(), 1);
    QCOMPARE(line.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(line.error().httpStatus, 0);
    QCOMPARE(server.connections, 0);
}

void tst_ApiClient::nothingComesAfterDestruction()
{
    ScriptedServer server;
    int answers = 0;
    auto client = std::make_unique<ApiClient>(QUrl(server.url(u"http"_s)), Secret(Key));
    connect(client.get(), &ApiClient::failed, this, [&answers] { ++answers; });
    connect(client.get(), &ApiClient::succeeded, this, [&answers] { ++answers; });
    client->send(Call, Command, anAccept());
    client->send(Call, Command, aHangUp());
    QTRY_COMPARE(server.requests.size(), 2);
    client.reset();
    QTRY_COMPARE(server.disconnections, 2);
    QCOMPARE(answers, 0);
}

void tst_ApiClient::clientMayBeDeletedFromItsAnswer()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    auto *client = new ApiClient(QUrl(server.url(u"http"_s)), Secret(Key));
    QSignalSpy destroyed(client, &QObject::destroyed);
    connect(client, &ApiClient::succeeded, client, [client] { client->deleteLater(); });
    client->send(Call, Command, anAccept());
    client->send(Call, Command, anAccept());
    QTRY_COMPARE(destroyed.size(), 1);
}

void tst_ApiClient::logLineTellsWhatHappenedAndNoSecret()
{
    ScriptedServer server(answering(ScriptedServer::answer(
        "400 Bad Request", R"({"error":{"code":"bad_voice","message":"hello Jane"}})", "x-request-id: req_5\r\n")));
    Line line(server);
    s_logged.clear();
    const auto previous = qInstallMessageHandler(keepLog);
    line.client.send(Call, Command, anAccept());
    const bool came = QTest::qWaitFor([&line] { return line.failed.size() == 1; });
    qInstallMessageHandler(previous);
    QVERIFY(came);
    QCOMPARE(s_logged.size(), 1);
    const QString logged = s_logged.first();
    for (const QString &part : {u"rtc_1"_s, u"accept"_s, u"400"_s, u"req_5"_s, u"bad_voice"_s})
        QVERIFY2(logged.contains(part), qPrintable(logged));
    for (const QString &secret : {QString::fromLatin1(Key), u"Jane"_s, u"Say hello"_s, u"Bearer"_s})
        QVERIFY2(!logged.contains(secret), qPrintable(logged));
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_ApiClient.moc"
