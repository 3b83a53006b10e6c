// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RealtimeSocket.h"

#include "RealtimeLink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_RealtimeSocket : public QObject
{
    Q_OBJECT

private slots:
    void framesInTheFirstReadArrive();
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
    void closeFromWithinItsSignals_data();
    void closeFromWithinItsSignals();
    void openAgainFromClosed();
    void openReplacesTheOldLink();
    void destroyedWhileOpen();
};

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
