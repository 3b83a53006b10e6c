// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

#include <sys/socket.h>

namespace callside {

struct ScriptedRequest {
    QByteArray head; // without the blank line
    QByteArray body;

    QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &field : head.split('\n')) {
            const qsizetype colon = field.indexOf(':');
            if (colon > 0 && field.left(colon).trimmed().toLower() == name.toLower())
                return field.mid(colon + 1).trimmed();
        }
        return {};
    }
};

// A server on loopback that says, byte by byte, what the test tells it to say to each whole request it has read.
class ScriptedServer : public QTcpServer
{
public:
    using Script = std::function<void(QTcpSocket *, const ScriptedRequest &)>;

    explicit ScriptedServer(Script toDo = {})
        : script(std::move(toDo))
    {
        setListenBacklogSize(512);
        listen(QHostAddress::LocalHost);
    }

    Script script;
    QList<ScriptedRequest> requests;
    int connections = 0;
    int disconnections = 0;

    QString url(const QString &scheme, const QString &path = {}) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(path);
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &body = {}, const QByteArray &fields = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
               "\r\n" + body;
    }

    // With RST instead of FIN.
    static void reset(QTcpSocket *socket)
    {
        const linger atOnce{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket->abort();
    }

protected:
    virtual QTcpSocket *newSocket() { return new QTcpSocket(this); }

    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        QTcpSocket *socket = newSocket();
        socket->setSocketDescriptor(descriptor);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++disconnections;
            socket->deleteLater();
        });
        accepted(socket);
    }
    virtual void accepted(QTcpSocket *) {}

private:
    void read(QTcpSocket *socket, QByteArray &buffer)
    {
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        ScriptedRequest request{buffer.left(end), {}};
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        requests.append(request);
        if (script)
            script(socket, request);
    }
};

} // namespace callside
