// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpGate.h"

#include "openai/HttpConnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace callside {

namespace {

constexpr int ListenBacklog = 512; // Qt's 50 makes the system drop the handshakes of a burst, which cost a second each
constexpr int AcceptsPerTurn = 64;
constexpr int PendingConnections = 30;
constexpr std::chrono::milliseconds AcceptPause{100};

// What one client can be told apart by: an IPv4 address, or the network half of an IPv6 address.
QHostAddress clientKey(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR ipv6 = address.toIPv6Address();
    std::fill(std::begin(ipv6.c) + 8, std::end(ipv6.c), quint8(0));
    return QHostAddress(ipv6);
}

bool isUnfinished(const HttpConnection *connection)
{
    // Replying is not: that request is being served.
    return connection->phase() == HttpConnection::Phase::Head || connection->phase() == HttpConnection::Phase::Body ||
           connection->phase() == HttpConnection::Phase::Lingering;
}

} // namespace

HttpGate::HttpGate(HttpLimits limits, HttpRoutes routes, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_routes(std::move(routes))
{
    setListenBacklogSize(ListenBacklog);
    m_resumeTimer.setSingleShot(true);
    connect(&m_resumeTimer, &QTimer::timeout, this, &HttpGate::resume);
    connect(this, &QTcpServer::acceptError, this, &HttpGate::pauseAfterFailure);
}

HttpGate::~HttpGate()
{
    dropAll();
}

void HttpGate::dropAll()
{
    const auto connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->drop();
}

void HttpGate::incomingConnection(qintptr descriptor)
{
    takeTurns();
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (!makeRoomFor(socket->peerAddress())) {
        ++m_counters.turnedAway;
        socket->abort();
        delete socket;
        return;
    }
    admit(new HttpConnection(socket, m_limits, m_routes, this));
}

void HttpGate::admit(HttpConnection *connection)
{
    m_connections.append(connection);
    connect(connection, &HttpConnection::bodyExpected, this, [=, this] { keepBodiesBounded(connection); });
    connect(connection, &HttpConnection::requestCompleted, this, [=, this] { passOn(connection); });
    connect(connection, &HttpConnection::refused, this, &HttpGate::countRefusal);
    connect(connection, &HttpConnection::timedOut, this, [this] { ++m_counters.timedOut; });
    connect(connection, &HttpConnection::closed, this, [=, this] { remove(connection); });
}

bool HttpGate::makeRoomFor(const QHostAddress &client)
{
    if (!client.isLoopback()) {
        const QHostAddress key = clientKey(client);
        const auto same = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                        [&](const HttpConnection *other) { return clientKey(other->client()) == key; });
        if (same >= m_limits.connectionsPerAddress && !evictOldest(&key))
            return false;
    }
    return m_connections.size() < m_limits.connections || evictOldest(nullptr);
}

bool HttpGate::evictOldest(const QHostAddress *client)
{
    const auto oldest = std::find_if(m_connections.cbegin(), m_connections.cend(), [&](const HttpConnection *other) {
        return isUnfinished(other) && (!client || clientKey(other->client()) == *client);
    });
    if (oldest == m_connections.cend())
        return false;
    ++m_counters.evicted;
    (*oldest)->drop();
    return true;
}

void HttpGate::keepBodiesBounded(HttpConnection *newest)
{
    qsizetype announced = 0;
    QList<HttpConnection *> others;
    for (HttpConnection *connection : std::as_const(m_connections)) {
        if (connection->phase() != HttpConnection::Phase::Body)
            continue;
        announced += connection->request().announcedBody();
        if (connection != newest)
            others.append(connection);
    }
    while (announced > m_limits.pendingBodyBytes && !others.isEmpty()) {
        HttpConnection *oldest = others.takeFirst();
        announced -= oldest->request().announcedBody();
        ++m_counters.evicted;
        oldest->drop();
    }
    if (announced > m_limits.pendingBodyBytes)
        newest->refuse(HttpStatus::ServiceUnavailable);
}

void HttpGate::passOn(HttpConnection *connection)
{
    ++m_counters.served;
    if (const auto &fixedReply = connection->request().route()->fixedReply)
        return connection->reply(*fixedReply);
    QTcpSocket *socket = connection->handOver();
    addPendingConnection(socket); // the QHttpServer takes it from there at once
    emit socket->readyRead();
    connection->expectReply();
}

void HttpGate::countRefusal(HttpStatus status)
{
    ++m_counters.refused[static_cast<int>(status)];
    emit refused(static_cast<int>(status));
}

void HttpGate::remove(HttpConnection *connection)
{
    m_connections.removeOne(connection);
    connection->deleteLater(); // it may be emitting
}

// Out of file descriptors. The listening socket stays readable, so trying again at once would spin; an unfinished
// client gives up its descriptor instead, so that good ones still come in.
void HttpGate::pauseAfterFailure()
{
    ++m_counters.acceptFailures;
    pauseAccepting();
    evictOldest(nullptr);
    m_resumeTimer.start(AcceptPause);
}

// QTcpServer accepts in a loop for as long as clients are waiting, so a flood would keep the event loop from those
// already here. Pretending that its queue is full ends the loop until the next turn.
void HttpGate::takeTurns()
{
    if (!m_resumeTimer.isActive())
        m_resumeTimer.start(0);
    if (++m_acceptedThisTurn >= AcceptsPerTurn)
        setMaxPendingConnections(0);
}

void HttpGate::resume()
{
    m_acceptedThisTurn = 0;
    setMaxPendingConnections(PendingConnections);
    resumeAccepting();
}

} // namespace callside
