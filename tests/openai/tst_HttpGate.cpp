// SPDX-License-Identifier: GPL-3.0-or-later
#include "EchoServer.h"
#include "WireClient.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using End = WireClient::End;

class TestHttpGate : public QObject
{
    Q_OBJECT

private slots:
    void wholeRequestIsAnsweredAndTheConnectionClosed();
    void bodyArrivesByteForByte_data();
    void bodyArrivesByteForByte();
    void requestInManyPiecesIsAnswered();
    void whatHttpServerWouldMisreadIsStillAnsweredOnce_data();
    void whatHttpServerWouldMisreadIsStillAnsweredOnce();
    void clientThatSentAllAndShutItsHalfIsAnswered();
    void fixedReplyIsWhole();
    void headGetsNoBody_data();
    void headGetsNoBody();
    void refusalReachesTheClientAndTheConnectionCloses_data();
    void refusalReachesTheClientAndTheConnectionCloses();
    void pipelinedRequestIsRefused();
    void bytesAfterTheRequestAreNeverRead();
    void expectationIsAnswered();
    void refusedExpectationDoesNotAskForTheBody();
    void refusalIsReadableWhileTheClientStillSends();
    void clientThatNeverStopsSendingIsCutOff();
};

void TestHttpGate::wholeRequestIsAnsweredAndTheConnectionClosed()
{
    Echo server;
    const auto answer = exchange(server.port(), echoRequest("hello"));
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.body(), "hello"_ba);
    QCOMPARE(answer.end, End::Closed);
    QVERIFY(answer.bytes.contains("\r\nConnection: close\r\n"));
    QVERIFY(!answer.bytes.toLower().contains("\r\nserver:"));
    QCOMPARE(server.counters().served, 1);
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpGate::bodyArrivesByteForByte_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += char(byte);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("line ends only") << "\r\n\r\n\n\n"_ba.repeated(100);
    QTest::newRow("as much as is allowed") << everyByte.repeated(1024);
}

void TestHttpGate::bodyArrivesByteForByte()
{
    QFETCH(QByteArray, body);
    Echo server;
    WireClient client(server.port());
    QVERIFY(client.send(echoRequest(body)));
    const auto answer = client.receive();
    QCOMPARE(answer.status(), 200);
    QVERIFY(answer.bytes.endsWith("\r\n\r\n" + body));

    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += 1000)
        chunks += QByteArray::number(body.mid(at, 1000).size(), 16) + "\r\n" + body.mid(at, 1000) + "\r\n";
    const auto chunkedAnswer = exchange(server.port(), post("Transfer-Encoding: chunked\r\n", chunks + "0\r\n\r\n"));
    QCOMPARE(chunkedAnswer.status(), 200);
    QVERIFY(chunkedAnswer.bytes.endsWith("\r\n\r\n" + body));
}

void TestHttpGate::requestInManyPiecesIsAnswered()
{
    Echo server;
    for (const QByteArray &request : {echoRequest("hello"), post("Transfer-Encoding: chunked\r\n",
                                                                 "2;a=b\r\nhe\r\n3\r\nllo\r\n0\r\nA: b\r\n\r\n")}) {
        WireClient client(server.port());
        for (const char byte : request)
            QVERIFY(client.send(QByteArray(1, byte)));
        const auto answer = client.receive();
        QCOMPARE(answer.status(), 200);
        QCOMPARE(answer.body(), "hello"_ba);
    }
}

void TestHttpGate::whatHttpServerWouldMisreadIsStillAnsweredOnce_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("upgrade") << "Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 5\r\n"_ba
                             << "hello"_ba;
    QTest::newRow("HTTP/2 upgrade") << "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nContent-Length: 5\r\n"_ba
                                    << "hello"_ba;
    QTest::newRow("trailers") << "Transfer-Encoding: chunked\r\n"_ba
                              << "5\r\nhello\r\n0\r\nA: b\r\nC: d\r\n\r\n"_ba;
    QTest::newRow("keep-alive asked for") << "Connection: keep-alive\r\nContent-Length: 5\r\n"_ba
                                          << "hello"_ba;
    QTest::newRow("expectation without waiting") << "Expect: 100-continue\r\nContent-Length: 5\r\n"_ba
                                                 << "hello"_ba;
}

void TestHttpGate::whatHttpServerWouldMisreadIsStillAnsweredOnce()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    Echo server;
    const auto answer = exchange(server.port(), post(fields, body));
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.body(), "hello"_ba);
    QCOMPARE(answer.bytes.count("HTTP/1.1 "), 1);
    QCOMPARE(answer.end, End::Closed);
}

void TestHttpGate::clientThatSentAllAndShutItsHalfIsAnswered()
{
    Echo server;
    WireClient client(server.port());
    QVERIFY(client.send(echoRequest("hello")));
    client.shutdownSending();
    const auto answer = client.receive();
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.end, End::Closed);
}

void TestHttpGate::fixedReplyIsWhole()
{
    Echo server;
    const auto answer = exchange(server.port(), "GET /fixed?x HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.bytes,
             "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n\r\nfixed"_ba);
    QCOMPARE(answer.end, End::Closed);
    QCOMPARE(exchange(server.port(), "GET /fixed HTTP/1.0\r\n\r\n").body(), "fixed"_ba);
}

void TestHttpGate::headGetsNoBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("known") << "/fixed"_ba << 200;
    QTest::newRow("unknown") << "/other"_ba << 404;
    QTest::newRow("other method") << "/echo"_ba << 405;
}

void TestHttpGate::headGetsNoBody()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    Echo server;
    const auto answer = exchange(server.port(), "HEAD " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.status(), status);
    QVERIFY(!answer.bytes.contains("Content-Length: 0"));
    QCOMPARE(answer.body(), ""_ba);
    QCOMPARE(answer.end, End::Closed);
}

void TestHttpGate::refusalReachesTheClientAndTheConnectionCloses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("400") << "nonsense\r\n\r\n"_ba << 400;
    QTest::newRow("404") << "GET /other HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 404;
    QTest::newRow("405") << "GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 405;
    QTest::newRow("411") << post("") << 411;
    QTest::newRow("413") << post("Content-Length: 262145\r\n", QByteArray(262145, 'x')) << 413;
    QTest::newRow("413 in chunks") << post("Transfer-Encoding: chunked\r\n", "40001\r\n" + QByteArray(262145, 'x'))
                                   << 413;
    QTest::newRow("417") << post("Expect: more\r\nContent-Length: 0\r\n") << 417;
    QTest::newRow("431 by size") << post("A: " + QByteArray(17000, 'a') + "\r\n") << 431;
    QTest::newRow("431 by count") << post("A: a\r\n"_ba.repeated(64)) << 431;
    QTest::newRow("501") << post("Transfer-Encoding: gzip\r\n") << 501;
    QTest::newRow("505") << "GET /fixed HTTP/3.0\r\nHost: a\r\n\r\n"_ba << 505;
}

void TestHttpGate::refusalReachesTheClientAndTheConnectionCloses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Echo server;
    WireClient client(server.port());
    client.send(request);
    const auto answer = client.receive();
    QCOMPARE(answer.status(), status);
    QCOMPARE(answer.end, End::Closed);
    QCOMPARE(answer.bytes.contains("\r\nAllow: POST\r\n"), status == 405);
    const QMap<int, qint64> refused{{status, 1}};
    QCOMPARE(server.counters().refused, refused);
    QCOMPARE(server.counters().served, 0);
}

void TestHttpGate::pipelinedRequestIsRefused()
{
    Echo server;
    const auto answer = exchange(server.port(), echoRequest("one") + echoRequest("two"));
    QCOMPARE(answer.status(), 400);
    QCOMPARE(answer.bytes.count("HTTP/1.1 "), 1);
}

void TestHttpGate::bytesAfterTheRequestAreNeverRead()
{
    Echo server;
    WireClient client(server.port());
    QVERIFY(client.send(echoRequest("one")));
    QVERIFY(client.receiveOnce().startsWith("HTTP/1.1 200 "));
    client.send(echoRequest("two"));
    QVERIFY(!client.receive().bytes.contains("HTTP/1.1"));
    QCOMPARE(server.counters().served, 1);
}

void TestHttpGate::expectationIsAnswered()
{
    Echo server;
    WireClient client(server.port());
    QVERIFY(client.send(post("Expect: 100-continue\r\nContent-Length: 5\r\n")));
    QCOMPARE(client.receiveOnce(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    QVERIFY(client.send("hello"));
    const auto answer = client.receive();
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.body(), "hello"_ba);
}

void TestHttpGate::refusedExpectationDoesNotAskForTheBody()
{
    Echo server;
    const auto answer = exchange(server.port(), post("Expect: 100-continue\r\nContent-Length: 10000000000\r\n"));
    QVERIFY(answer.bytes.startsWith("HTTP/1.1 413 "));
}

void TestHttpGate::refusalIsReadableWhileTheClientStillSends()
{
    Echo server;
    WireClient client(server.port());
    // Well within what is thrown away, and more than the system buffers take: only a drained connection lets it out.
    client.send(post("Content-Length: 900000\r\n"));
    client.send(QByteArray(900000, 'x'));
    const auto answer = client.receive();
    QCOMPARE(answer.status(), 413);
    QCOMPARE(answer.end, End::Closed);
}

void TestHttpGate::clientThatNeverStopsSendingIsCutOff()
{
    HttpLimits limits;
    limits.lingerBytes = 100000;
    Echo server(limits);
    WireClient client(server.port());
    client.send(post("Content-Length: 10000000000\r\n"));
    const QByteArray block(64 * 1024, 'x');
    int blocks = 0;
    while (blocks < 1000 && client.send(block))
        ++blocks;
    QVERIFY(blocks < 1000);
    QTRY_COMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpGate)
#include "tst_HttpGate.moc"
