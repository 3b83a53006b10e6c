// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpConnection.h"

#include <QTcpSocket>

#include <array>

#include <sys/socket.h>

namespace callside {

namespace {

// Caps what Qt reads ahead of us; the kernel then holds the sender back.
constexpr qint64 ReadAheadBytes = 64 * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpLimits &limits, const HttpRoutes &routes, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_socket(socket)
    , m_client(socket->peerAddress())
    , m_reader(limits, routes)
{
    socket->setParent(this);
    socket->setReadBufferSize(ReadAheadBytes);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::giveUp);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::endWhenWritten);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::finishClosing);
    enter(Phase::Head, limits.headTime);
}

void HttpConnection::readMore()
{
    std::array<char, 16 * 1024> block;
    while (m_phase == Phase::Head || m_phase == Phase::Body) {
        // The last, empty read tells Qt to go on reading from the system.
        const qint64 size = m_socket->read(block.data(), block.size());
        if (size <= 0)
            return;
        settle(m_reader.feed(QByteArrayView(block.data(), size)));
    }
    if (m_phase == Phase::Lingering)
        throwAwayInput();
}

void HttpConnection::settle(HttpRequestReader::State state)
{
    switch (state) {
    case HttpRequestReader::State::ReadingHead:
        return;
    case HttpRequestReader::State::ReadingBody:
        if (m_phase == Phase::Body)
            return;
        enter(Phase::Body, m_limits.bodyTime);
        emit bodyExpected();
        if (m_phase == Phase::Body && m_reader.isContinueAwaited())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case HttpRequestReader::State::Complete:
        enter(Phase::Replying, m_limits.replyTime);
        emit requestCompleted();
        return;
    case HttpRequestReader::State::Refused:
        sendRefusal(m_reader.refusal());
        return;
    }
}

void HttpConnection::reply(const HttpReply &reply)
{
    m_socket->write(renderReply(reply, m_reader.replyBody()));
    expectReply();
}

void HttpConnection::refuse(HttpStatus status)
{
    HttpReply reply;
    reply.status = status;
    reply.body = reasonPhrase(status) + '\n';
    sendRefusal(reply);
}

void HttpConnection::sendRefusal(const HttpReply &reply)
{
    emit refused(reply.status);
    enter(Phase::Lingering, m_limits.lingerTime);
    m_socket->write(renderReply(reply, m_reader.replyBody()));
    m_socket->flush();
    endWhenWritten();
    throwAwayInput();
}

QTcpSocket *HttpConnection::handOver()
{
    QTcpSocket *socket = m_socket;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->setParent(parent());
    // What the client sends from here on stays in the system's buffer.
    socket->setReadBufferSize(1);
    const QByteArray request = renderRequest(m_reader.head(), m_reader.body());
    for (auto byte = request.crbegin(); byte != request.crend(); ++byte)
        socket->ungetChar(*byte);
    return socket;
}

void HttpConnection::expectReply()
{
    if (m_phase != Phase::Replying)
        return;
    // One request a connection: nobody is to read another.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    if (m_socket->bytesToWrite() == 0)
        return refuse(HttpStatus::InternalServerError);
    m_socket->flush();
    endWhenWritten();
}

void HttpConnection::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_timer.start(limit);
}

void HttpConnection::endWhenWritten()
{
    if (!m_socket || m_socket->bytesToWrite() > 0)
        return;
    if (m_phase == Phase::Replying) {
        m_socket->disconnectFromHost();
    } else if (m_phase == Phase::Lingering && !m_isSendingOver) {
        // Closing now would reset the connection under what the client is still sending, and its system would throw the
        // refusal away. Shutting our half tells it that this was all.
        m_isSendingOver = true;
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    }
}

void HttpConnection::throwAwayInput()
{
    std::array<char, 16 * 1024> block;
    while (m_phase == Phase::Lingering) {
        const qint64 size = m_socket->read(block.data(), block.size());
        if (size <= 0)
            return;
        m_thrownAway += size;
        if (m_thrownAway > m_limits.lingerBytes)
            drop();
    }
}

void HttpConnection::giveUp()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        emit timedOut();
        return refuse(HttpStatus::RequestTimeout);
    case Phase::Replying:
        emit timedOut();
        return drop();
    case Phase::Lingering:
        return drop();
    case Phase::Closed:
        return;
    }
}

void HttpConnection::drop()
{
    if (m_socket && m_socket->state() != QAbstractSocket::UnconnectedState)
        m_socket->abort();
    finishClosing();
}

void HttpConnection::finishClosing()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_timer.stop();
    emit closed();
}

} // namespace callside
