// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openai/HttpLimits.h"
#include "openai/HttpReply.h"
#include "openai/HttpRequestReader.h"

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <memory>

namespace callside {

class HttpConnection;

struct HttpGateCounters {
    qint64 served = 0;         // whole requests, passed on or answered with a fixed reply
    QMap<int, qint64> refused; // by status
    qint64 timedOut = 0;       // requests too slow, replies not taken
    qint64 evicted = 0;        // unfinished, closed to make room
    qint64 turnedAway = 0;     // closed at once: no room, and nothing unfinished to evict
    qint64 acceptFailures = 0; // out of file descriptors

    bool operator==(const HttpGateCounters &) const = default;
};

// The admission gate in front of QHttpServer, which has no limits of its own and forgives broken framing. A connection
// stays in the gate until one complete, strictly valid, bounded request for a known route is there. Then a fixed reply
// is sent, or the socket goes to the QHttpServer that this gate is bound to, loaded with the request in canonical form;
// that server must answer synchronously. One request a connection; every reply closes it. Everything else is answered
// by the gate with a status of the 4xx or 5xx class, or, when the client is too many, not at all.
//
// Requests that are complete at the same time are passed on in one go, after onBatch() was told of all of them: so what
// each must wait for, such as the disk, can begin for all before the first one waits.
//
// listen(), then bind it to a QHttpServer, which then owns it. All on one thread.
class HttpGate : public QTcpServer
{
    Q_OBJECT

public:
    HttpGate(HttpLimits limits, HttpRoutes routes, QObject *parent = nullptr);
    ~HttpGate() override;

    // In place of QTcpServer's, since the gate accepts for itself: Qt goes on trying, at full speed, when there is no
    // file descriptor left to accept with.
    bool listen(const QHostAddress &address, quint16 port = 0);
    void close(); // drops every connection, too

    // Several requests that will be passed on next, in this order, unless a client leaves. It must not run an event
    // loop.
    using Batch = QList<HttpConnection *>;
    void onBatch(std::function<void(const Batch &)> announce) { m_announce = std::move(announce); }
    // The one that the QHttpServer is answering just now, with its request as it was sent; null between answers.
    const HttpConnection *answering() const { return m_answering; }

    const HttpGateCounters &counters() const { return m_counters; }
    qsizetype connectionCount() const { return m_connections.size(); }

signals:
    void refused(int status);

private:
    void acceptWaiting();
    bool makeDescriptorFree();
    void takeIn(int descriptor);
    void admit(HttpConnection *connection);
    bool makeRoomFor(const QHostAddress &client);
    bool evictOldest(const QHostAddress *client);
    void keepBodiesBounded(HttpConnection *newest);
    void complete(HttpConnection *connection);
    void passOnComplete();
    void passOn(HttpConnection *connection);
    void countRefusal(HttpStatus status);
    void remove(HttpConnection *connection);

    const HttpLimits m_limits;
    const HttpRoutes m_routes;
    QList<HttpConnection *> m_connections; // oldest first; children of this
    QList<HttpConnection *> m_complete;    // of them, to be passed on in this turn of the event loop
    const HttpConnection *m_answering = nullptr;
    std::function<void(const Batch &)> m_announce;
    HttpGateCounters m_counters;
    std::unique_ptr<QSocketNotifier> m_waiting; // clients in the listening socket's queue
    QTimer m_acceptAgain;
};

} // namespace callside
