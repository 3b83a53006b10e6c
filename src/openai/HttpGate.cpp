// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpGate.h"

#include "openai/HttpConnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <poll.h>
#include <sys/socket.h>

namespace callside {

namespace {

// A full queue makes the system drop handshakes, which costs a client a second; the last in a longer one waits as long.
constexpr int ListenBacklog = 1024;
constexpr int AcceptsPerTurn = 64; // so that a flood does not keep the event loop from those already here
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
    m_acceptAgain.setSingleShot(true);
    connect(&m_acceptAgain, &QTimer::timeout, this, [this] { m_waiting->setEnabled(true); });
}

HttpGate::~HttpGate()
{
    close();
}

bool HttpGate::listen(const QHostAddress &address, quint16 port)
{
    if (!QTcpServer::listen(address, port))
        return false;
    pauseAccepting();
    m_waiting = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
    connect(m_waiting.get(), &QSocketNotifier::activated, this, &HttpGate::acceptWaiting);
    return true;
}

void HttpGate::close()
{
    m_acceptAgain.stop();
    m_waiting.reset();
    QTcpServer::close();
    const auto connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->drop();
}

void HttpGate::acceptWaiting()
{
    const int listening = static_cast<int>(socketDescriptor());
    for (int tries = 0; tries < AcceptsPerTurn; ++tries) {
        const int descriptor = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            takeIn(descriptor);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return;
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            if (!makeDescriptorFree())
                return;
        } // else: this client went while it waited
    }
}

// There is no file descriptor for the next client. The oldest unfinished one gives up its own; where there is none,
// pause, since the listening socket stays readable and trying at once would only spin.
bool HttpGate::makeDescriptorFree()
{
    pollfd queue{static_cast<int>(socketDescriptor()), POLLIN, 0};
    if (::poll(&queue, 1, 0) != 1)
        return false; // the system says so before it looks whether anybody waits
    ++m_counters.acceptFailures;
    if (evictOldest(nullptr))
        return true;
    m_waiting->setEnabled(false);
    m_acceptAgain.start(AcceptPause);
    return false;
}

void HttpGate::takeIn(int descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (!makeRoomFor(socket->peerAddress())) {
        ++m_counters.turnedAway;
        socket->abort();
        return;
    }
    admit(new HttpConnection(socket.release(), m_limits, m_routes, this));
}

void HttpGate::admit(HttpConnection *connection)
{
    m_connections.append(connection);
    connect(connection, &HttpConnection::bodyExpected, this, [=, this] { keepBodiesBounded(connection); });
    connect(connection, &HttpConnection::requestCompleted, this, [=, this] { complete(connection); });
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

void HttpGate::complete(HttpConnection *connection)
{
    ++m_counters.served;
    if (const auto &fixedReply = connection->request().route()->fixedReply)
        return connection->reply(*fixedReply);
    m_complete.append(connection);
    if (m_complete.size() == 1)
        QMetaObject::invokeMethod(this, &HttpGate::passOnComplete, Qt::QueuedConnection);
}

void HttpGate::passOnComplete()
{
    if (m_announce && m_complete.size() > 1)
        m_announce(m_complete);
    while (!m_complete.isEmpty())
        passOn(m_complete.takeFirst());
}

void HttpGate::passOn(HttpConnection *connection)
{
    QTcpSocket *socket = connection->handOver();
    // The QHttpServer takes it at once from the queue, which makes QTcpServer accept again: that is ours to do.
    m_waiting->setEnabled(false);
    addPendingConnection(socket);
    pauseAccepting();
    m_waiting->setEnabled(!m_acceptAgain.isActive());
    m_answering = connection;
    emit socket->readyRead();
    m_answering = nullptr;
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
    m_complete.removeOne(connection);
    connection->deleteLater(); // it may be emitting
}

} // namespace callside
