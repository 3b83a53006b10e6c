// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RealtimeHandshake.h"

#include "RealtimeLink.h"

#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_RealtimeHandshake : public QObject
{
    Q_OBJECT

private slots:
    void handshakeCarriesCallAndKey();
    void refusalCarriesTheStatus_data();
    void refusalCarriesTheStatus();
    void statusIsFoundInTranslatedText();
    void answerThatIsNoHandshakeIsUnreachable_data();
    void answerThatIsNoHandshakeIsUnreachable();
    void nobodyThereIsUnreachable();
    void silentServerTimesOut();
    void drippingServerTimesOut();
    void unusableKeyIsRefusedLater_data();
    void unusableKeyIsRefusedLater();
    void closeWhileConnectingSaysNothing();
    void destroyedWhileConnecting();
};

void tst_RealtimeHandshake::handshakeCarriesCallAndKey()
{
    ScriptedServer server(attaching());
    Link link(server);
    link.socket->open();
    QVERIFY(!link.socket->isOpen());
    QTRY_COMPARE(link.opened.size(), 1);
    QVERIFY(link.socket->isOpen());
    const ScriptedRequest &request = server.requests.first();
    QCOMPARE(request.line(), "GET /v1/realtime?call_id=rtc_1 HTTP/1.1"_ba);
    QCOMPARE(request.header("Authorization"), "Bearer sk-test-key"_ba);
    QCOMPARE(request.header("User-Agent"), "Callside/" CALLSIDE_VERSION ""_ba);
    QCOMPARE(request.header("OpenAI-Beta"), QByteArray());
    QCOMPARE(request.header("Sec-WebSocket-Protocol"), QByteArray());
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeHandshake::refusalCarriesTheStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<Error::Kind>("kind");
    for (const bool closes : {false, true}) {
        const auto row = [closes](const QByteArray &status, Error::Kind kind, const QByteArray &fields = {}) {
            QTest::addRow("%s%s", status.constData(), closes ? ", closed" : "") << status << fields << closes << kind;
        };
        row("404 Not Found", Error::Kind::NotFound);
        row("400 Bad Request", Error::Kind::Refused);
        row("401 Unauthorized", Error::Kind::Unauthorized);
        row("403 Forbidden", Error::Kind::Unauthorized, "WWW-Authenticate: Bearer\r\n");
        row("429 Too Many Requests", Error::Kind::RateLimited, "Retry-After: 1\r\n");
        row("503 Service Unavailable", Error::Kind::ServerFault);
        row("302 Found", Error::Kind::Malformed, "Location: ws://127.0.0.1:9/\r\n");
        row("200 OK", Error::Kind::Malformed);
    }
    QTest::newRow("401 with a challenge")
        << "401 Unauthorized"_ba
        << "WWW-Authenticate: Bearer realm=\"x\"\r\n"_ba << false << Error::Kind::Unauthorized;
}

void tst_RealtimeHandshake::refusalCarriesTheStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, fields);
    QFETCH(bool, closes);
    QFETCH(Error::Kind, kind);
    ScriptedServer server([&](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write(ScriptedServer::answer(status, R"({"error":{"message":"No session found"}})", fields));
        if (closes)
            socket->disconnectFromHost();
    });
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.refused.size(), 1);
    const int number = status.left(3).toInt();
    QCOMPARE(link.error(), (Error{.kind = kind, .detail = u"HTTP %1"_s.arg(number), .httpStatus = number}));
    QTRY_COMPARE(server.disconnections, 1); // we hang up, whether the server does or not
    QCOMPARE(link.opened.size(), 0);
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeHandshake::statusIsFoundInTranslatedText()
{
    QTranslator translator;
    if (!translator.load(u"qtwebsockets_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QSKIP("Qt's own translations are not installed");
    QCoreApplication::installTranslator(&translator);
    for (const QByteArray &status : {"400 Bad Request"_ba, "401 Unauthorized"_ba, "404 Not Found"_ba}) {
        ScriptedServer server(
            [status](QTcpSocket *socket, const ScriptedRequest &) { socket->write(ScriptedServer::answer(status)); });
        Link link(server);
        link.socket->open();
        QTRY_COMPARE(link.refused.size(), 1);
        QCOMPARE(link.error().httpStatus, status.left(3).toInt());
    }
    QCoreApplication::removeTranslator(&translator);
}

void tst_RealtimeHandshake::answerThatIsNoHandshakeIsUnreachable_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("withReset");
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2 404 (x)\r\n\r\n"_ba << false;
    QTest::newRow("nothing, closed") << QByteArray() << false;
    QTest::newRow("nothing, reset") << QByteArray() << true;
    QTest::newRow("half a head") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: web"_ba << false;
    QTest::newRow("another's accept key")
        << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
           "AAAA\r\n\r\n"_ba
        << false;
}

void tst_RealtimeHandshake::answerThatIsNoHandshakeIsUnreachable()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, withReset);
    ScriptedServer server([&](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write(answer);
        if (withReset)
            ScriptedServer::reset(socket);
        else
            socket->disconnectFromHost();
    });
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.error().kind, Error::Kind::Unreachable);
    QCOMPARE(link.error().httpStatus, 0);
    QVERIFY(settle());
    QCOMPARE(link.opened.size(), 0);
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeHandshake::nobodyThereIsUnreachable()
{
    ScriptedServer server;
    Link link(server);
    server.close();
    link.socket->open();
    QCOMPARE(link.ends(), 0); // later, never from within open()
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.error(), (Error{.kind = Error::Kind::Unreachable, .detail = u"ConnectionRefusedError"_s}));
    QVERIFY(settle());
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeHandshake::silentServerTimesOut()
{
    ScriptedServer server;
    Link link(server, {.handshake = 200ms});
    link.socket->open();
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.error().kind, Error::Kind::TimedOut);
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeHandshake::drippingServerTimesOut()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) {
        auto *timer = new QTimer(socket);
        socket->write("HTTP/1.1 101 Switching Protocols\r\n");
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("X-Filler: x\r\n"); });
        timer->start(20ms);
    });
    Link link(server, {.handshake = 300ms});
    link.socket->open();
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.error().kind, Error::Kind::TimedOut);
}

void tst_RealtimeHandshake::unusableKeyIsRefusedLater_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line feed") << "sk-a\r\nX-Evil: 1"_ba;
}

void tst_RealtimeHandshake::unusableKeyIsRefusedLater()
{
    QFETCH(QByteArray, key);
    ScriptedServer server(attaching());
    Link link(server, {}, Secret(key));
    link.socket->open();
    QCOMPARE(link.ends(), 0);
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.error().kind, Error::Kind::Unauthorized);
    QVERIFY(settle());
    QCOMPARE(server.connections, 0);
}

void tst_RealtimeHandshake::closeWhileConnectingSaysNothing()
{
    ScriptedServer server;
    Link link(server, {.handshake = 100ms});
    link.socket->open();
    QTRY_COMPARE(server.requests.size(), 1);
    link.socket->close();
    QTRY_COMPARE(server.disconnections, 1);
    QVERIFY(settle());
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeHandshake::destroyedWhileConnecting()
{
    ScriptedServer server;
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(server.requests.size(), 1);
    link.socket.reset();
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(link.ends(), 0);

    Link early(server);
    early.socket->open();
    early.socket.reset(); // before anything has happened at all
    QVERIFY(settle());
    QCOMPARE(early.ends(), 0);
}

QTEST_GUILESS_MAIN(tst_RealtimeHandshake)
#include "tst_RealtimeHandshake.moc"
