// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RealtimeSocket.h"

#include "ScriptedServer.h"
#include "openai/RealtimeHandshake.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtEndian>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CallId Call{u"rtc_1"_s};
const QByteArray Key = "sk-test-key"_ba;
const QString Path = u"/v1/realtime?call_id=rtc_1"_s;

enum Opcode { Text = 1, Binary = 2, Close = 8, Ping = 9 };

QByteArray frame(Opcode opcode, const QByteArray &payload)
{
    QByteArray bytes(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else {
        bytes += char(127);
        bytes.resize(10);
        qToBigEndian<quint64>(quint64(payload.size()), bytes.data() + 2);
    }
    return bytes + payload;
}

QByteArray closeFrame(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return frame(Close, payload + reason);
}

QByteArray switching(const ScriptedRequest &request)
{
    const QByteArray key = request.header("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
           QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

// Agrees to the handshake and at once, in the same write, says these bytes.
ScriptedServer::Script attaching(const QByteArray &bytes = {})
{
    return [bytes](QTcpSocket *socket, const ScriptedRequest &request) { socket->write(switching(request) + bytes); };
}

struct Link {
    explicit Link(const QString &url, RealtimeLimits limits = {}, const Secret &key = Secret(Key))
        : socket(std::make_unique<RealtimeSocket>(Call, QUrl(url), key, limits))
        , opened(socket.get(), &RealtimeSocket::opened)
        , refused(socket.get(), &RealtimeSocket::refused)
        , closed(socket.get(), &RealtimeSocket::closed)
        , frames(socket.get(), &RealtimeSocket::frameReceived)
    {
    }
    explicit Link(const ScriptedServer &server, RealtimeLimits limits = {}, const Secret &key = Secret(Key))
        : Link(server.url(u"ws"_s, Path), limits, key)
    {
    }
    Error error() const { return refused.value(0).value(0).value<Error>(); }
    int code() const { return closed.value(0).value(0).toInt(); }
    qsizetype ends() const { return refused.size() + closed.size(); }

    std::unique_ptr<RealtimeSocket> socket;
    QSignalSpy opened;
    QSignalSpy refused;
    QSignalSpy closed;
    QSignalSpy frames;
};

// Lets everything that is on its way arrive: a round trip to a server over a link of its own.
bool settle()
{
    ScriptedServer server(attaching(frame(Text, "{}")));
    Link other(server);
    other.socket->open();
    return QTest::qWaitFor([&other] { return other.frames.size() == 1; });
}

} // namespace

class tst_RealtimeSocket : public QObject
{
    Q_OBJECT

private slots:
    void handshakeCarriesCallAndKey();
    void framesInTheFirstReadArrive();
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
    void closeFrameIsToldApartFromADrop_data();
    void closeFrameIsToldApartFromADrop();
    void sentMessageIsOneTextFrame();
    void nothingIsSentBeforeOpenedOrAfterClosed();
    void sendRefusesWhenTheOtherSideDoesNotRead();
    void mebibyteFrameIsFine();
    void hugeFrameClosesTheLinkAndItIsAttachedAgain();
    void malformedTextClosesTheLink();
    void pingIsAnswered();
    void pongsKeepTheLink();
    void missingPongIsALostLink();
    void closeSaysNothingMoreAndTellsTheServer();
    void closeWhileConnectingSaysNothing();
    void closeFromWithinItsSignals_data();
    void closeFromWithinItsSignals();
    void openAgainFromClosed();
    void openReplacesTheOldLink();
    void destroyedWhileConnecting();
    void destroyedWhileOpen();
};

void tst_RealtimeSocket::handshakeCarriesCallAndKey()
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

void tst_RealtimeSocket::framesInTheFirstReadArrive()
{
    ScriptedServer server(
        attaching(frame(Text, R"({"type":"session.created"})") + frame(Text, "2") + frame(Binary, "3")));
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.frames.size(), 3);
    QCOMPARE(link.opened.size(), 1);
    QCOMPARE(link.frames.at(0).first().toByteArray(), R"({"type":"session.created"})"_ba);
    QCOMPARE(link.frames.at(1).first().toByteArray(), "2"_ba);
    QCOMPARE(link.frames.at(2).first().toByteArray(), "3"_ba);
}

void tst_RealtimeSocket::refusalCarriesTheStatus_data()
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

void tst_RealtimeSocket::refusalCarriesTheStatus()
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

void tst_RealtimeSocket::statusIsFoundInTranslatedText()
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

void tst_RealtimeSocket::answerThatIsNoHandshakeIsUnreachable_data()
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

void tst_RealtimeSocket::answerThatIsNoHandshakeIsUnreachable()
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

void tst_RealtimeSocket::nobodyThereIsUnreachable()
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

void tst_RealtimeSocket::silentServerTimesOut()
{
    ScriptedServer server;
    Link link(server, {.handshake = 200ms});
    link.socket->open();
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.error().kind, Error::Kind::TimedOut);
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeSocket::drippingServerTimesOut()
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

void tst_RealtimeSocket::unusableKeyIsRefusedLater_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line feed") << "sk-a\r\nX-Evil: 1"_ba;
}

void tst_RealtimeSocket::unusableKeyIsRefusedLater()
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

void tst_RealtimeSocket::closeFrameIsToldApartFromADrop_data()
{
    QTest::addColumn<QByteArray>("lastWords");
    QTest::addColumn<bool>("withReset");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("reset") << QByteArray() << true << 1006 << QString();
    QTest::newRow("closed without a frame") << QByteArray() << false << 1006 << QString();
    QTest::newRow("closed within a frame") << frame(Text, "0123456789").first(7) << false << 1006 << QString();
    QTest::newRow("1000") << closeFrame(1000, {}) << false << 1000 << QString();
    QTest::newRow("1000 with a reason") << closeFrame(1000, "bye") << false << 1000 << u"bye"_s;
    QTest::newRow("1001") << closeFrame(1001, {}) << false << 1001 << QString();
    QTest::newRow("4001 with a reason") << closeFrame(4001, "session_expired") << false << 4001 << u"session_expired"_s;
    QTest::newRow("without a code") << frame(Close, {}) << false << 1000 << QString(); // so Qt says
}

void tst_RealtimeSocket::closeFrameIsToldApartFromADrop()
{
    QFETCH(QByteArray, lastWords);
    QFETCH(bool, withReset);
    QFETCH(int, code);
    QFETCH(QString, reason);
    QTcpSocket *peer = nullptr;
    ScriptedServer server([&peer](QTcpSocket *socket, const ScriptedRequest &request) {
        peer = socket;
        socket->write(switching(request));
    });
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.opened.size(), 1);
    peer->write(lastWords);
    if (withReset)
        ScriptedServer::reset(peer);
    else
        peer->disconnectFromHost();
    QTRY_COMPARE(link.closed.size(), 1);
    QCOMPARE(link.code(), code);
    QCOMPARE(link.closed.first().at(1).toString(), reason);
    QVERIFY(!link.socket->isOpen());
    QVERIFY(settle());
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeSocket::sentMessageIsOneTextFrame()
{
    QWebSocketServer server({}, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Link link(server.serverUrl().toString());
    link.socket->open();
    QTRY_COMPARE(link.opened.size(), 1);
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(server.nextPendingConnection());
    QSignalSpy texts(peer.get(), &QWebSocket::textFrameReceived);
    const QJsonObject message{{u"type"_s, u"response.create"_s}, {u"event_id"_s, u"こんにちは"_s}};
    QVERIFY(link.socket->send(message));
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(texts.first().at(0).toString().toUtf8()).object(), message);
    QCOMPARE(texts.first().at(1).toBool(), true);
}

void tst_RealtimeSocket::nothingIsSentBeforeOpenedOrAfterClosed()
{
    ScriptedServer server(attaching(closeFrame(1000, {})));
    Link link(server);
    QVERIFY(!link.socket->send({}));
    link.socket->open();
    QVERIFY(!link.socket->send({}));
    QTRY_COMPARE(link.closed.size(), 1);
    QVERIFY(!link.socket->send({}));
}

void tst_RealtimeSocket::sendRefusesWhenTheOtherSideDoesNotRead()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &request) {
        socket->disconnect(SIGNAL(readyRead()));
        socket->setReadBufferSize(1);
        socket->write(switching(request));
    });
    Link link(server, {.maxUnsentBytes = 64 * 1024});
    link.socket->open();
    QTRY_COMPARE(link.opened.size(), 1);
    const QJsonObject large{{u"text"_s, QString(1'000'000, u'x')}};
    bool wasRefused = false;
    for (int i = 0; i < 100 && !wasRefused; ++i) {
        wasRefused = !link.socket->send(large);
        QCoreApplication::processEvents();
    }
    QVERIFY(wasRefused);
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeSocket::mebibyteFrameIsFine()
{
    const QByteArray large = '"' + QByteArray(1024 * 1024, 'x') + '"';
    ScriptedServer server(attaching(frame(Text, large) + frame(Text, "2")));
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.frames.size(), 2);
    QCOMPARE(link.frames.at(0).first().toByteArray(), large);
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeSocket::hugeFrameClosesTheLinkAndItIsAttachedAgain()
{
    const QByteArray huge = frame(Text, QByteArray(16 * 1024 * 1024, 'x'));
    int attached = 0;
    ScriptedServer server([&](QTcpSocket *socket, const ScriptedRequest &request) {
        socket->disconnect(SIGNAL(readyRead()));
        socket->write(switching(request) + (attached++ == 0 ? huge : frame(Text, "again")));
    });
    Link link(server);
    connect(link.socket.get(), &RealtimeSocket::closed, link.socket.get(), &RealtimeSocket::open);
    link.socket->open();
    QTRY_COMPARE(link.frames.size(), 1);
    QCOMPARE(link.code(), 1009);
    QCOMPARE(link.frames.at(0).first().toByteArray(), "again"_ba);
    QCOMPARE(link.opened.size(), 2);
    QCOMPARE(link.ends(), 1);
    QVERIFY(link.socket->isOpen());
}

void tst_RealtimeSocket::malformedTextClosesTheLink()
{
    ScriptedServer server(attaching(frame(Text, "1") + frame(Text, "a\xff\xfe"
                                                                   "b")));
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.closed.size(), 1);
    QCOMPARE(link.code(), 1007);
    QCOMPARE(link.frames.size(), 1);
}

void tst_RealtimeSocket::pingIsAnswered()
{
    QByteArray said;
    ScriptedServer server([&said](QTcpSocket *socket, const ScriptedRequest &request) {
        socket->disconnect(SIGNAL(readyRead()));
        connect(socket, &QTcpSocket::readyRead, socket, [&said, socket] { said += socket->readAll(); });
        socket->write(switching(request) + frame(Ping, "hello"));
    });
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(said.size(), 2 + 4 + 5); // head, mask, payload
    QCOMPARE(quint8(said.at(0)), quint8(0x8a));
}

void tst_RealtimeSocket::pongsKeepTheLink()
{
    int pings = 0;
    ScriptedServer server([&pings](QTcpSocket *socket, const ScriptedRequest &request) {
        socket->disconnect(SIGNAL(readyRead()));
        connect(socket, &QTcpSocket::readyRead, socket, [&pings, socket] {
            const qsizetype came = socket->readAll().size() / 6; // an empty masked frame
            for (qsizetype i = 0; i < came; ++i, ++pings)
                socket->write("\x8a\x00"_ba.append('\0').left(2));
        });
        socket->write(switching(request));
    });
    Link link(server, {.pingEvery = 50ms, .pongWithin = 1000ms});
    link.socket->open();
    QTRY_VERIFY(pings >= 25); // longer than without a pong
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeSocket::missingPongIsALostLink()
{
    ScriptedServer server(attaching());
    Link link(server, {.pingEvery = 50ms, .pongWithin = 200ms});
    link.socket->open();
    QTRY_COMPARE(link.closed.size(), 1);
    QCOMPARE(link.code(), 1006);
    QTRY_COMPARE(server.disconnections, 1);
    QVERIFY(settle());
    QCOMPARE(link.ends(), 1);
}

void tst_RealtimeSocket::closeSaysNothingMoreAndTellsTheServer()
{
    QWebSocketServer server({}, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Link link(server.serverUrl().toString());
    link.socket->open();
    QTRY_COMPARE(link.opened.size(), 1);
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(server.nextPendingConnection());
    QSignalSpy gone(peer.get(), &QWebSocket::disconnected);
    QVERIFY(link.socket->send({{u"type"_s, u"last"_s}}));
    QSignalSpy texts(peer.get(), &QWebSocket::textMessageReceived);
    link.socket->close();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(peer->closeCode(), QWebSocketProtocol::CloseCodeNormal);
    QCOMPARE(texts.size(), 1); // what was sent before is not lost
    QVERIFY(settle());
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeSocket::closeWhileConnectingSaysNothing()
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

void tst_RealtimeSocket::closeFromWithinItsSignals_data()
{
    QTest::addColumn<bool>("onFrame");
    QTest::addColumn<bool>("byDeletion");
    QTest::newRow("opened, close()") << false << false;
    QTest::newRow("frame, close()") << true << false;
    QTest::newRow("opened, deleted later") << false << true;
    QTest::newRow("frame, deleted later") << true << true;
}

void tst_RealtimeSocket::closeFromWithinItsSignals()
{
    QFETCH(bool, onFrame);
    QFETCH(bool, byDeletion);
    ScriptedServer server(attaching(frame(Text, "1") + frame(Text, "2") + frame(Text, "3")));
    Link link(server);
    RealtimeSocket *socket = link.socket.get();
    const auto leave = [&link, byDeletion] {
        if (byDeletion)
            link.socket.release()->deleteLater();
        else
            link.socket->close();
    };
    if (onFrame)
        connect(socket, &RealtimeSocket::frameReceived, socket, leave, Qt::SingleShotConnection);
    else
        connect(socket, &RealtimeSocket::opened, socket, leave);
    socket->open();
    QTRY_COMPARE(server.disconnections, 1);
    QVERIFY(settle());
    QCOMPARE(link.ends(), 0);
    if (!byDeletion)
        QCOMPARE(link.frames.size(), onFrame ? 1 : 0);
}

void tst_RealtimeSocket::openAgainFromClosed()
{
    int attached = 0;
    ScriptedServer server([&attached](QTcpSocket *socket, const ScriptedRequest &request) {
        if (++attached < 3)
            socket->write(switching(request) + closeFrame(1001, {}));
        else
            socket->write(ScriptedServer::answer("404 Not Found"));
    });
    Link link(server);
    connect(link.socket.get(), &RealtimeSocket::closed, link.socket.get(), &RealtimeSocket::open);
    link.socket->open();
    QTRY_COMPARE(link.refused.size(), 1);
    QCOMPARE(link.opened.size(), 2);
    QCOMPARE(link.closed.size(), 2);
    QCOMPARE(link.error().httpStatus, 404);
}

void tst_RealtimeSocket::openReplacesTheOldLink()
{
    ScriptedServer server(attaching());
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.opened.size(), 1);
    link.socket->open();
    QVERIFY(!link.socket->isOpen());
    QTRY_COMPARE(link.opened.size(), 2);
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(link.ends(), 0);
}

void tst_RealtimeSocket::destroyedWhileConnecting()
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

void tst_RealtimeSocket::destroyedWhileOpen()
{
    ScriptedServer server(attaching());
    Link link(server);
    link.socket->open();
    QTRY_COMPARE(link.opened.size(), 1);
    link.socket.reset();
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(link.ends(), 0);
}

QTEST_GUILESS_MAIN(tst_RealtimeSocket)
#include "tst_RealtimeSocket.moc"
