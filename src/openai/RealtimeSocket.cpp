// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RealtimeSocket.h"

#include "core/Logging.h"
#include "openai/RealtimeHandshake.h"
#include "openai/RequestHeaders.h"
#include "openai/WebSocketCompat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {
constexpr int ClosedWithoutFrame = 1006;
}

RealtimeSocket::RealtimeSocket(CallId call, QUrl url, ApiIdentity identity, RealtimeLimits limits, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_url(std::move(url))
    , m_identity(std::move(identity))
    , m_limits(limits)
{
    m_handshakeTimer.setSingleShot(true);
    m_pongTimer.setSingleShot(true);
    connect(&m_handshakeTimer, &QTimer::timeout, this,
            [this] { refuse({.kind = Error::Kind::TimedOut, .detail = u"no handshake in time"_s}); });
    connect(&m_pingTimer, &QTimer::timeout, this, &RealtimeSocket::ping);
    connect(&m_pongTimer, &QTimer::timeout, this, [this] { lose(ClosedWithoutFrame, u"no pong"_s); });
}

RealtimeSocket::~RealtimeSocket()
{
    close();
}

void RealtimeSocket::open()
{
    close();
    m_phase = Phase::Opening;
    m_hasFailed = false;
    m_hasCloseFrame = false;
    m_sinceOpen.start();
    m_socket.reset(new QWebSocket);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.maxMessageBytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.maxMessageBytes));
    watch(m_socket.get());
    m_handshakeTimer.start(m_limits.handshake);
    if (!canBeSent(m_identity)) {
        endSoon();
        return;
    }
    QNetworkRequest request(m_url);
    callside::setIdentity(request, m_identity);
    m_socket->open(request);
}

// Everything is connected before open(): the first frames can come in the same read as the server's 101.
void RealtimeSocket::watch(QWebSocket *socket)
{
    connect(socket, &QWebSocket::connected, this, &RealtimeSocket::becomeOpen);
    connect(socket, &QWebSocket::disconnected, this, &RealtimeSocket::endSoon);
    connectSocketError(socket, this, [this] {
        m_hasFailed = true;
        endSoon();
    });
    // Comes with a close frame, received or sent. Without one an error comes first, and closeCode() says 1000 then.
    connect(socket, &QWebSocket::aboutToClose, this, [this] { m_hasCloseFrame = !m_hasFailed; });
    connect(socket, &QWebSocket::pong, this, [this] { m_pongTimer.stop(); });
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { emit frameReceived(message.toUtf8()); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, &RealtimeSocket::frameReceived);
}

void RealtimeSocket::close()
{
    if (!m_socket)
        return;
    if (m_phase == Phase::Open) {
        m_socket->disconnect(this);
        m_socket->close();
    }
    drop();
}

bool RealtimeSocket::send(const QJsonObject &message)
{
    if (m_phase != Phase::Open || m_socket->bytesToWrite() > m_limits.maxUnsentBytes)
        return false;
    return m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact))) > 0;
}

void RealtimeSocket::becomeOpen()
{
    m_phase = Phase::Open;
    m_handshakeTimer.stop();
    m_pingTimer.start(m_limits.pingEvery);
    qCInfo(lcRealtime).noquote() << m_call.value << "attached in" << m_sinceOpen.elapsed() << "ms";
    emit opened();
}

// An error and the disconnection come both or one alone, in either order, and the error may come from within the
// socket's own code: look at what is left once it has finished.
void RealtimeSocket::endSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this, socket = QPointer<QWebSocket>(m_socket.get())] {
            if (socket && socket == m_socket.get())
                end();
        },
        Qt::QueuedConnection);
}

void RealtimeSocket::end()
{
    if (m_phase == Phase::Open) {
        const int code = m_hasCloseFrame ? int(m_socket->closeCode()) : ClosedWithoutFrame;
        lose(code, m_hasCloseFrame ? m_socket->closeReason() : QString());
    } else if (!canBeSent(m_identity)) {
        refuse({.kind = Error::Kind::Unauthorized, .detail = u"the API key is empty or not printable"_s});
    } else {
        refuse(handshakeError(m_socket->error(), m_socket->errorString()));
    }
}

void RealtimeSocket::ping()
{
    if (!m_pongTimer.isActive())
        m_pongTimer.start(m_limits.pongWithin);
    m_socket->ping();
}

void RealtimeSocket::lose(int code, const QString &reason)
{
    qCInfo(lcRealtime).noquote() << m_call.value << "link closed" << code << "after" << m_sinceOpen.elapsed() << "ms";
    drop();
    emit closed(code, reason);
}

void RealtimeSocket::refuse(const Error &error)
{
    qCInfo(lcRealtime).noquote() << m_call.value << "not attached:" << error.detail;
    drop();
    emit refused(error);
}

void RealtimeSocket::drop()
{
    m_phase = Phase::Closed;
    m_handshakeTimer.stop();
    m_pingTimer.stop();
    m_pongTimer.stop();
    // On Qt 6.4 a socket whose handshake was refused stays in Connecting until the server closes: abort, never wait.
    if (m_socket->state() != QAbstractSocket::ClosingState) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_socket.reset();
}

// The socket may be the one whose signal brought us here.
void RealtimeSocket::DeleteLater::operator()(QWebSocket *socket) const
{
    socket->deleteLater();
}

} // namespace callside
