// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openai/HttpRequestReader.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QTcpSocket;

namespace callside {

// One client of the gate, from its first byte until its connection is closed: reads the request, keeps the time limits,
// sends one answer. It decides nothing about other clients; that is HttpGate.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Head,      // reading the request line and fields
        Body,      // reading the body
        Replying,  // the request is complete; until the client has taken the reply
        Lingering, // refused; what the client still sends is thrown away, so that it can read the refusal
        Closed
    };

    // Takes the connected socket over. Both values must outlive the connection.
    HttpConnection(QTcpSocket *socket, const HttpLimits &limits, const HttpRoutes &routes, QObject *parent);

    Phase phase() const { return m_phase; }
    const QHostAddress &client() const { return m_client; }
    const HttpRequestReader &request() const { return m_reader; }

    // Ends with closed(), perhaps before they return.
    void reply(const HttpReply &reply);
    void refuse(HttpStatus status);
    void drop();

    // After requestCompleted(): gives the socket away, with the whole request ready to be read from it. The new owner
    // writes the reply and deletes the socket after it was disconnected; we only watch, and abort() it if that takes
    // too long. Call expectReply() once the owner has read.
    QTcpSocket *handOver();
    void expectReply();

signals:
    void bodyExpected(); // the head is good and a body is to follow
    void requestCompleted();
    void refused(callside::HttpStatus status);
    void timedOut();
    void closed();

private:
    void readMore();
    void settle(HttpRequestReader::State state);
    void sendRefusal(const HttpReply &reply);
    void enter(Phase phase, std::chrono::milliseconds limit);
    void endWhenWritten();
    void throwAwayInput();
    void giveUp();
    void finishClosing();

    const HttpLimits &m_limits;
    QPointer<QTcpSocket> m_socket;
    QHostAddress m_client;
    HttpRequestReader m_reader;
    QTimer m_timer;
    Phase m_phase = Phase::Head;
    qint64 m_thrownAway = 0;
    bool m_isSendingOver = false; // our half of the connection is shut
};

} // namespace callside
