// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocketServer>

#include <functional>
#include <optional>

namespace callside::practice {

struct HttpRequest {
    QByteArray method;
    QUrl target; // path and query as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QString path() const { return target.path(); }
    // The first value under that name, whatever its case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
};

struct HttpReply {
    int status = 200;
    QByteArray body; // JSON, or nothing
    QList<std::pair<QByteArray, QByteArray>> headers;
    int delayMs = 0;        // real ms before the answer goes out
    bool isDropped = false; // close the connection instead of answering
    // Where the body is not known yet: the answer goes out once it is handed to what this is called with.
    std::function<void(const std::function<void(const QByteArray &body)> &)> bodyLater;
    std::function<void()> whenSent; // called when the answer goes out, also when the client has left
};

// A small HTTP/1.1 server on loopback that may answer late or not at all, and passes WebSocket upgrades on.
// Bodies need a Content-Length; one request at a time per connection; keep-alive unless the client says close.
class PracticeHttp : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;
    // No value: let the upgrade through; a reply: refuse it with that and close.
    using Doorkeeper = std::function<std::optional<HttpReply>(const HttpRequest &)>;

    PracticeHttp(Handler handler, Doorkeeper doorkeeper, QObject *parent = nullptr);

    bool listen(quint16 port, QString *why);
    quint16 port() const { return m_server.serverPort(); }

signals:
    // The receiver owns the socket.
    void upgraded(QWebSocket *socket);

private:
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answerUpgrade(QTcpSocket *socket, const HttpRequest &request);
    void reply(QTcpSocket *socket, const HttpReply &reply, bool isLast);
    void handOver();

    QTcpServer m_server;
    QWebSocketServer m_upgrades;
    Handler m_handler;
    Doorkeeper m_doorkeeper;
};

} // namespace callside::practice
