// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "openai/RequestHeaders.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QJsonObject;
class QWebSocket;

namespace callside {

struct RealtimeLimits {
    std::chrono::milliseconds handshake{10'000};  // from open() to opened()
    std::chrono::milliseconds pingEvery{20'000};  // from opened() on
    std::chrono::milliseconds pongWithin{20'000}; // after a ping; without one the link is lost
    qint64 maxMessageBytes = 4 * 1024 * 1024;     // incoming; a longer one closes the link with 1009
    qint64 maxUnsentBytes = 1024 * 1024;          // waiting to be sent; more is refused by send()
};

// Our link to one call's sideband, attached once or again and again. Lives on the line thread.
//
// Every open() is answered by exactly one opened() or refused(), and opened() by exactly one closed(), unless close()
// or open() comes before it; after those and after destruction nothing more is said of the earlier link. All signals
// come later and never from within open(), close() or send(); they may be answered by close() or by destruction through
// deleteLater(). No signal means that the call has ended: the reducer judges that.
class RealtimeSocket : public QObject
{
    Q_OBJECT
public:
    // url: wss://…/realtime?call_id=…; the key goes into the Authorization header alone.
    RealtimeSocket(CallId call, QUrl url, ApiIdentity identity, RealtimeLimits limits = {}, QObject *parent = nullptr);
    ~RealtimeSocket() override;

    const CallId &call() const { return m_call; }
    bool isOpen() const { return m_phase == Phase::Open; }

    // For the next open().
    void setIdentity(const ApiIdentity &identity) { m_identity = identity; }

    void open();
    void close(); // with a close frame (1000) if the link is open
    // One text frame. False: the link is not open, or too much waits to be sent on it already.
    bool send(const QJsonObject &message);

signals:
    void opened();
    // httpStatus is set when the server answered with one; else Unreachable, TimedOut, or Unauthorized for a key that
    // no header can carry.
    void refused(const callside::Error &error);
    // The code of the close frame (1000 if it had no code), or 1006 when there was none: dropped, reset, or no pong. A
    // frame that breaks the protocol or our limit ends the link with our own code: 1002, 1007 (not UTF-8), 1009 (too
    // large).
    void closed(int code, const QString &reason);
    void frameReceived(const QByteArray &frame);

private:
    enum class Phase { Closed, Opening, Open };
    struct DeleteLater {
        void operator()(QWebSocket *socket) const;
    };

    void watch(QWebSocket *socket);
    void becomeOpen();
    void endSoon();
    void end();
    void ping();
    void lose(int code, const QString &reason);
    void refuse(const Error &error);
    void drop();

    const CallId m_call;
    const QUrl m_url;
    ApiIdentity m_identity;
    const RealtimeLimits m_limits;
    std::unique_ptr<QWebSocket, DeleteLater> m_socket;
    Phase m_phase = Phase::Closed;
    bool m_hasFailed = false;     // the socket has reported an error
    bool m_hasCloseFrame = false; // one was received or sent before any error
    QTimer m_handshakeTimer;
    QTimer m_pingTimer;
    QTimer m_pongTimer;
    QElapsedTimer m_sinceOpen;
};

} // namespace callside
