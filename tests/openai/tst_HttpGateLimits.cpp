// SPDX-License-Identifier: GPL-3.0-or-later
#include "EchoServer.h"
#include "WireClient.h"

#include "openai/FileLimit.h"

#include <QElapsedTimer>
#include <QFile>
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

// Before any time limit of the gate has freed a place by itself; on a quiet machine it is some milliseconds, and when
// the system drops a connection attempt in the rush its next try comes after a second.
constexpr std::chrono::milliseconds Promptly{4000};

// A client that connects again and again as fast as it can and says the same each time; for as long as it lives.
class Flood
{
public:
    Flood(quint16 port, const QByteArray &said)
        : m_thread([=, this] { run(port, said); })
    {
    }
    ~Flood()
    {
        m_isOver = true;
        m_thread.join();
    }

private:
    void run(quint16 port, const QByteArray &said)
    {
        std::vector<WireClient> clients;
        while (!m_isOver) {
            clients.emplace_back(port);
            clients.back().send(said);
            if (clients.size() == 400)
                clients.clear();
        }
    }

    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace

class TestHttpGateLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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

void TestHttpGateLimits::initTestCase()
{
    QVERIFY(raiseFileLimit() >= 2048);
}

void TestHttpGateLimits::slowHeadTimesOut()
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

void TestHttpGateLimits::slowBodyTimesOut()
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

void TestHttpGateLimits::drippingClientTimesOut()
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

void TestHttpGateLimits::oldestUnfinishedMakesRoom_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("said nothing") << QByteArray();
    QTest::newRow("half a head") << "POST /echo HTTP/1.1\r\n"_ba;
    QTest::newRow("half a body") << echoRequest("hello").chopped(1);
    QTest::newRow("half a chunk") << post("Transfer-Encoding: chunked\r\n", "5\r\nhell");
}

void TestHttpGateLimits::oldestUnfinishedMakesRoom()
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

void TestHttpGateLimits::oneOutsideAddressGetsOnlyItsShare()
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

void TestHttpGateLimits::loopbackIsNotCountedByAddress()
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

void TestHttpGateLimits::announcedBodiesAreBoundedTogether()
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

void TestHttpGateLimits::goodRequestIsAnsweredAmongAThousandIdleClients()
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
    QVERIFY2(elapsed.elapsed() < Promptly.count(), qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(server.connections() <= 256);
    QTRY_COMPARE(server.counters().evicted, 1000 + 1 - 256);
}

void TestHttpGateLimits::goodRequestsAreAnsweredDuringAFlood_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("of silent clients") << QByteArray();
    QTest::newRow("of half bodies") << echoRequest(QByteArray(1000, 'x')).chopped(1);
    QTest::newRow("of nonsense") << "nonsense\r\n\r\n"_ba;
    QTest::newRow("of ten gigabytes") << post("Content-Length: 10000000000\r\n", QByteArray(8000, 'x'));
}

void TestHttpGateLimits::goodRequestsAreAnsweredDuringAFlood()
{
    QFETCH(QByteArray, begun);
    Echo server;
    const quint16 port = server.port();
    const Flood flood(port, begun);
    QTRY_VERIFY_WITH_TIMEOUT(server.counters().evicted > 0, 60000); // the flood itself takes its time
    qint64 slowest = 0;
    for (int i = 0; i < 50; ++i) {
        QElapsedTimer elapsed;
        elapsed.start();
        if (exchange(port, echoRequest("good")).status() != 200)
            slowest = std::numeric_limits<int>::max();
        slowest = qMax(slowest, elapsed.elapsed());
    }
    QVERIFY2(slowest < Promptly.count(), qPrintable(QString::number(slowest)));
}

void TestHttpGateLimits::memoryStaysFlatWhileAClientLies_data()
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

void TestHttpGateLimits::memoryStaysFlatWhileAClientLies()
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
    QVERIFY2(grown < 64 * 1024 * 1024, qPrintable(QString::number(grown)));
    QTRY_COMPARE(server.connections(), 0);
}

void TestHttpGateLimits::runningOutOfFilesDoesNotSpin()
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

void TestHttpGateLimits::runningOutOfFilesStillServesGoodClients()
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
    QVERIFY2(elapsed.elapsed() < Promptly.count(), qPrintable(QString::number(elapsed.elapsed())));
}

void TestHttpGateLimits::clientsThatLeaveAreForgotten_data()
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

void TestHttpGateLimits::clientsThatLeaveAreForgotten()
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

void TestHttpGateLimits::serverMayGoWhileClientsAreConnected()
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

void TestHttpGateLimits::replyThatIsNotTakenTimesOut()
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

QTEST_GUILESS_MAIN(TestHttpGateLimits)
#include "tst_HttpGateLimits.moc"
