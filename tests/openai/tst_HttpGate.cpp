// SPDX-License-Identifier: GPL-3.0-or-later
#include "OnThread.h"
#include "WireClient.h"

#include "openai/FileLimit.h"
#include "openai/HttpCompat.h"
#include "openai/HttpGate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHttpServerRequest>
#include <QNetworkInterface>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using End = WireClient::End;

namespace {

// A gate before a QHttpServer that sends back what it was sent.
struct EchoServer {
    QHttpServer http;
    HttpGate *gate = nullptr;

    explicit EchoServer(const HttpLimits &limits)
    {
        const HttpRoutes routes{{"/echo", {"POST"}, std::nullopt},
                                {"/fixed", {"GET", "HEAD"}, HttpReply{HttpStatus::Ok, "text/plain", "fixed", {}}}};
        auto listening = std::make_unique<HttpGate>(limits, routes);
        if (!listening->listen(QHostAddress::AnyIPv4))
            qFatal("cannot listen");
        http.route(u"/echo"_s, QHttpServerRequest::Method::Post, [](const QHttpServerRequest &request) {
            QHttpServerResponse response("application/octet-stream", request.body());
            httpcompat::addHeader(response, "Connection", "close");
            return response;
        });
        if (httpcompat::bindTo(http, listening.get()))
            gate = listening.release();
    }
    ~EchoServer() { gate->close(); }
};

class Echo : public OnThread<EchoServer>
{
public:
    explicit Echo(const HttpLimits &limits = {})
        : OnThread<EchoServer>([&] { return std::make_unique<EchoServer>(limits); })
    {
    }
    quint16 port()
    {
        return ask([](EchoServer &server) { return server.gate->serverPort(); });
    }
    HttpGateCounters counters()
    {
        return ask([](EchoServer &server) { return server.gate->counters(); });
    }
    qsizetype connections()
    {
        return ask([](EchoServer &server) { return server.gate->connectionCount(); });
    }
};

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: desk.example\r\n" + fields + "\r\n" + body;
}

QByteArray echoRequest(const QByteArray &body)
{
    return post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

std::chrono::milliseconds processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto time = [](const timeval &value) { return value.tv_sec * 1000 + value.tv_usec / 1000; };
    return std::chrono::milliseconds(time(usage.ru_utime) + time(usage.ru_stime));
}

// While it lives, the process can open so many more files and no others.
class FewFilesLeft
{
public:
    explicit FewFilesLeft(rlim_t count)
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(next);
        set(rlim_t(next) + count);
    }
    ~FewFilesLeft() { set(m_before.rlim_cur); }

private:
    void set(rlim_t files)
    {
        const rlimit limit{files, m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    rlimit m_before{};
};

// An address of this machine that is not loopback, as "192.0.2.7".
QByteArray outsideAddress()
{
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            return address.toString().toLatin1();
    }
    return {};
}

} // namespace

class TestHttpGate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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
    void slowHeadTimesOut();
    void slowBodyTimesOut();
    void drippingClientTimesOut();
    void oldestUnfinishedMakesRoom_data();
    void oldestUnfinishedMakesRoom();
    void oneOutsideAddressGetsOnlyItsShare();
    void loopbackIsNotCountedByAddress();
    void announcedBodiesAreBoundedTogether();
    void goodRequestIsAnsweredAmongAThousandIdleClients();
    void goodRequestsAreAnsweredDuringAFlood_data();
    void goodRequestsAreAnsweredDuringAFlood();
    void memoryStaysFlatWhileAClientLies_data();
    void memoryStaysFlatWhileAClientLies();
    void runningOutOfFilesDoesNotSpin();
    void runningOutOfFilesStillServesGoodClients();
    void clientsThatLeaveAreForgotten_data();
    void clientsThatLeaveAreForgotten();
    void serverMayGoWhileClientsAreConnected();
    void replyThatIsNotTakenTimesOut();
};

void TestHttpGate::initTestCase()
{
    QVERIFY(raiseFileLimit() >= 4096);
}

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

void TestHttpGate::slowHeadTimesOut()
{
    HttpLimits limits;
    limits.headTime = 50ms;
    Echo server(limits);
    WireClient silent(server.port());
    WireClient half(server.port());
    half.send("POST /echo HTTP/1.1\r\nHost:");
    for (WireClient *client : {&silent, &half}) {
        const auto answer = client->receive();
        QCOMPARE(answer.status(), 408);
        QCOMPARE(answer.end, End::Closed);
    }
    QCOMPARE(server.counters().timedOut, 2);
}

void TestHttpGate::slowBodyTimesOut()
{
    HttpLimits limits;
    limits.bodyTime = 50ms;
    Echo server(limits);
    WireClient client(server.port());
    client.send(echoRequest("hello").chopped(1));
    const auto answer = client.receive();
    QCOMPARE(answer.status(), 408);
    QCOMPARE(answer.end, End::Closed);
}

void TestHttpGate::drippingClientTimesOut()
{
    HttpLimits limits;
    limits.headTime = 200ms;
    Echo server(limits);
    WireClient client(server.port());
    QElapsedTimer elapsed;
    elapsed.start();
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nA: ");
    WireClient::Answer answer;
    while (answer.bytes.isEmpty() && elapsed.elapsed() < 3000) {
        client.send("a");
        answer = client.receive(10ms);
    }
    QCOMPARE(answer.status(), 408);
    QVERIFY2(elapsed.elapsed() < 1500, qPrintable(QString::number(elapsed.elapsed())));
}

void TestHttpGate::oldestUnfinishedMakesRoom_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("said nothing") << QByteArray();
    QTest::newRow("half a head") << "POST /echo HTTP/1.1\r\n"_ba;
    QTest::newRow("half a body") << echoRequest("hello").chopped(1);
    QTest::newRow("half a chunk") << post("Transfer-Encoding: chunked\r\n", "5\r\nhell");
}

void TestHttpGate::oldestUnfinishedMakesRoom()
{
    QFETCH(QByteArray, begun);
    HttpLimits limits;
    limits.connections = 3;
    Echo server(limits);
    std::vector<WireClient> clients;
    for (qsizetype count = 1; count <= 3; ++count) {
        clients.emplace_back(server.port());
        clients.back().send(begun);
        QTRY_COMPARE(server.connections(), count);
    }
    QCOMPARE(exchange(server.port(), echoRequest("good")).status(), 200);
    QCOMPARE(server.counters().evicted, 1);
    QVERIFY(clients[0].receive().end != End::StillOpen);
    QCOMPARE(clients[1].receive(20ms).end, End::StillOpen);
    QCOMPARE(clients[2].receive(20ms).end, End::StillOpen);
}

void TestHttpGate::oneOutsideAddressGetsOnlyItsShare()
{
    const QByteArray address = outsideAddress();
    if (address.isEmpty())
        QSKIP("this machine has no address but loopback");
    HttpLimits limits;
    limits.connectionsPerAddress = 2;
    Echo server(limits);
    WireClient local(server.port());
    QTRY_COMPARE(server.connections(), 1);
    std::vector<WireClient> clients;
    for (int i = 0; i < 5; ++i)
        clients.emplace_back(server.port(), address.constData());
    QTRY_COMPARE(server.counters().evicted, 3);
    QCOMPARE(server.connections(), 3);
    QVERIFY(clients[2].receive().end != End::StillOpen);
    QCOMPARE(clients[3].receive(20ms).end, End::StillOpen);
    QCOMPARE(local.receive(20ms).end, End::StillOpen);
}

void TestHttpGate::loopbackIsNotCountedByAddress()
{
    HttpLimits limits;
    limits.connectionsPerAddress = 2;
    Echo server(limits);
    std::vector<WireClient> clients;
    for (int i = 0; i < 10; ++i)
        clients.emplace_back(server.port());
    QTRY_COMPARE(server.connections(), 10);
    QCOMPARE(server.counters().evicted, 0);
}

void TestHttpGate::announcedBodiesAreBoundedTogether()
{
    HttpLimits limits;
    limits.bodyBytes = 1000;
    limits.pendingBodyBytes = 2500;
    Echo server(limits);
    const QByteArray body(1000, 'x');
    WireClient first(server.port());
    first.send(post("Transfer-Encoding: chunked\r\n")); // may be as long as the limit
    QTRY_COMPARE(server.connections(), 1);
    WireClient second(server.port());
    second.send(echoRequest(body).chopped(1));
    QTRY_COMPARE(server.connections(), 2);
    QCOMPARE(exchange(server.port(), echoRequest(body)).status(), 200);
    QCOMPARE(second.receive(20ms).end, End::StillOpen);

    WireClient third(server.port());
    third.send(echoRequest(body).chopped(1));
    QVERIFY(first.receive().end != End::StillOpen);
    QCOMPARE(server.counters().evicted, 1);
    second.send("x");
    third.send("x");
    QCOMPARE(second.receive().status(), 200);
    QCOMPARE(third.receive().status(), 200);

    limits.pendingBodyBytes = 999;
    Echo tight(limits);
    QCOMPARE(exchange(tight.port(), echoRequest(body).chopped(1)).status(), 503);
}

void TestHttpGate::goodRequestIsAnsweredAmongAThousandIdleClients()
{
    Echo server;
    std::vector<WireClient> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.emplace_back(server.port());
        QVERIFY(idle.back().isConnected());
    }
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(exchange(server.port(), echoRequest("good")).status(), 200);
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(server.connections() <= 256);
    QTRY_COMPARE(server.counters().evicted, 1000 + 1 - 256);
}

void TestHttpGate::goodRequestsAreAnsweredDuringAFlood_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("of silent clients") << QByteArray();
    QTest::newRow("of half bodies") << echoRequest(QByteArray(1000, 'x')).chopped(1);
    QTest::newRow("of nonsense") << "nonsense\r\n\r\n"_ba;
    QTest::newRow("of ten gigabytes") << post("Content-Length: 10000000000\r\n", QByteArray(8000, 'x'));
}

void TestHttpGate::goodRequestsAreAnsweredDuringAFlood()
{
    QFETCH(QByteArray, begun);
    Echo server;
    const quint16 port = server.port();
    std::atomic<bool> isOver = false;
    std::thread flood([&] {
        std::vector<WireClient> clients;
        while (!isOver) {
            clients.emplace_back(port);
            clients.back().send(begun);
            if (clients.size() == 1000)
                clients.clear();
        }
    });
    QTRY_VERIFY(server.connections() >= 200);
    qint64 slowest = 0;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer elapsed;
        elapsed.start();
        if (exchange(port, echoRequest("good")).status() != 200)
            slowest = std::numeric_limits<int>::max();
        slowest = qMax(slowest, elapsed.elapsed());
    }
    isOver = true;
    flood.join();
    QVERIFY2(slowest < 1000, qPrintable(QString::number(slowest)));
}

void TestHttpGate::memoryStaysFlatWhileAClientLies_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("block");
    QTest::newRow("about ten gigabytes") << post("Content-Length: 10000000000\r\n") << QByteArray(65536, 'x');
    QTest::newRow("in one endless line") << "POST /"_ba << QByteArray(65536, 'x');
    QTest::newRow("in endless fields") << post("").chopped(2) << "A: b\r\n"_ba.repeated(10000);
    QTest::newRow("in endless chunks") << post("Transfer-Encoding: chunked\r\n")
                                       << "2710\r\n" + QByteArray(10000, 'x') + "\r\n";
    QTest::newRow("in tiny chunks") << post("Transfer-Encoding: chunked\r\n") << "1\r\nx\r\n"_ba.repeated(10000);
    QTest::newRow("in an endless extension") << post("Transfer-Encoding: chunked\r\n", "1;") << QByteArray(65536, 'x');
    QTest::newRow("in endless trailers") << post("Transfer-Encoding: chunked\r\n", "0\r\n")
                                         << "A: b\r\n"_ba.repeated(10000);
}

void TestHttpGate::memoryStaysFlatWhileAClientLies()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, block);
    Echo server;
    QCOMPARE(exchange(server.port(), echoRequest(QByteArray(262144, 'x'))).status(), 200);
    const qint64 before = residentBytes();
    for (int attempt = 0; attempt < 10; ++attempt) {
        WireClient client(server.port());
        client.send(start);
        for (int sent = 0; sent < 4000 && client.send(block);) // 256 MB, if it were let
            ++sent;
    }
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 16 * 1024 * 1024, qPrintable(QString::number(grown)));
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpGate::runningOutOfFilesDoesNotSpin()
{
    Echo server;
    const quint16 port = server.port();
    QCOMPARE(exchange(port, echoRequest("good")).status(), 200);
    QTRY_COMPARE(server.connections(), 0);
    {
        const FewFilesLeft one(1);
        WireClient client(port); // takes the last file, so that the gate has none to accept with
        QVERIFY(client.isConnected());
        const auto before = processorTime();
        QCOMPARE(client.receive(500ms).end, End::StillOpen);
        const auto spent = processorTime() - before;
        QVERIFY2(spent < 150ms, qPrintable(QString::number(spent.count())));
    }
    QVERIFY(server.counters().acceptFailures > 0);
    QVERIFY(server.counters().acceptFailures < 20);
    QCOMPARE(exchange(port, echoRequest("good")).status(), 200);
}

void TestHttpGate::runningOutOfFilesStillServesGoodClients()
{
    Echo server;
    const quint16 port = server.port();
    std::vector<WireClient> idle;
    for (int i = 0; i < 10; ++i)
        idle.emplace_back(port);
    QTRY_COMPARE(server.connections(), 10);
    const FewFilesLeft one(1);
    WireClient client(port);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(client.send(echoRequest("good")));
    QCOMPARE(client.receive().status(), 200);
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestHttpGate::clientsThatLeaveAreForgotten_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("at once") << QByteArray();
    QTest::newRow("in the head") << "POST /echo HTTP/1.1\r\nHo"_ba;
    QTest::newRow("in the body") << echoRequest("hello").chopped(2);
    QTest::newRow("in a chunk") << post("Transfer-Encoding: chunked\r\n", "5\r\nhe");
    QTest::newRow("right after the request") << echoRequest(QByteArray(100000, 'x'));
    QTest::newRow("right after nonsense") << "nonsense\r\n\r\n"_ba;
    QTest::newRow("while refused") << post("Content-Length: 10000000000\r\n", QByteArray(10000, 'x'));
}

void TestHttpGate::clientsThatLeaveAreForgotten()
{
    QFETCH(QByteArray, said);
    Echo server;
    for (int i = 0; i < 100; ++i) {
        WireClient rude(server.port());
        rude.send(said);
        rude.reset();
        WireClient polite(server.port());
        polite.send(said);
    }
    QCOMPARE(exchange(server.port(), echoRequest("good")).status(), 200);
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpGate::serverMayGoWhileClientsAreConnected()
{
    std::vector<WireClient> clients;
    {
        Echo server;
        for (const QByteArray &said :
             {QByteArray(), "POST /"_ba, echoRequest("hello").chopped(1), "nonsense\r\n\r\n"_ba}) {
            clients.emplace_back(server.port());
            clients.back().send(said);
        }
        QTRY_COMPARE(server.connections(), 4);
        QTRY_COMPARE(server.counters().refused.value(400), 1);
    }
    for (WireClient &client : clients)
        QVERIFY(client.receive().end != End::StillOpen);
}

void TestHttpGate::replyThatIsNotTakenTimesOut()
{
    HttpLimits limits;
    limits.bodyBytes = 64 * 1024 * 1024; // more than the system's buffers hold of the echo
    limits.pendingBodyBytes = limits.bodyBytes;
    limits.replyTime = 100ms;
    Echo server(limits);
    WireClient client(server.port());
    QVERIFY(client.send(echoRequest(QByteArray(32 * 1024 * 1024, 'x'))));
    QTRY_COMPARE(server.counters().timedOut, 1);
    QTRY_COMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestHttpGate)
#include "tst_HttpGate.moc"
