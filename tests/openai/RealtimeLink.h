// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScriptedServer.h"
#include "core/Result.h"
#include "openai/RealtimeSocket.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <memory>

// A sideband link under test, and the server's side of it in bytes.
namespace callside {

inline const CallId Call{QStringLiteral("rtc_1")};
inline const QByteArray Key("sk-test-key");
inline const QString Path = QStringLiteral("/v1/realtime?call_id=rtc_1");

enum Opcode { Text = 1, Binary = 2, Close = 8, Ping = 9 };

inline QByteArray frame(Opcode opcode, const QByteArray &payload)
{
    QByteArray bytes(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else {
        bytes += char(127);
        bytes.resize(10);
        qToBigEndian<quint64>(quint64(payload.size()), bytes.data() + 2);
    }
    return bytes + payload;
}

inline QByteArray closeFrame(quint16 code, const QByteArray &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    return frame(Close, payload + reason);
}

inline QByteArray switching(const ScriptedRequest &request)
{
    const QByteArray key = request.header("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
           QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

// Agrees to the handshake and at once, in the same write, says these bytes.
inline ScriptedServer::Script attaching(const QByteArray &bytes = {})
{
    return [bytes](QTcpSocket *socket, const ScriptedRequest &request) { socket->write(switching(request) + bytes); };
}

struct Link {
    explicit Link(const QString &url, RealtimeLimits limits = {}, const Secret &key = Secret(Key))
        : socket(std::make_unique<RealtimeSocket>(Call, QUrl(url), key, limits))
        , opened(socket.get(), &RealtimeSocket::opened)
        , refused(socket.get(), &RealtimeSocket::refused)
        , closed(socket.get(), &RealtimeSocket::closed)
        , frames(socket.get(), &RealtimeSocket::frameReceived)
    {
    }
    explicit Link(const ScriptedServer &server, RealtimeLimits limits = {}, const Secret &key = Secret(Key))
        : Link(server.url(QStringLiteral("ws"), Path), limits, key)
    {
    }
    Error error() const { return refused.value(0).value(0).value<Error>(); }
    int code() const { return closed.value(0).value(0).toInt(); }
    qsizetype ends() const { return refused.size() + closed.size(); }

    std::unique_ptr<RealtimeSocket> socket;
    QSignalSpy opened;
    QSignalSpy refused;
    QSignalSpy closed;
    QSignalSpy frames;
};

// Lets everything that is on its way arrive: a round trip to a server over a link of its own.
inline bool settle()
{
    ScriptedServer server(attaching(frame(Text, "{}")));
    Link other(server);
    other.socket->open();
    return QTest::qWaitFor([&other] { return other.frames.size() == 1; });
}

} // namespace callside
