// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeHttp.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr qsizetype MostHeadBytes = 64 * 1024;
constexpr qsizetype MostBodyBytes = 4 * 1024 * 1024;
constexpr char BusyProperty[] = "practiceBusy";

// The head without its empty line; false when it is no HTTP/1.x head.
bool parseRequestHead(const QByteArray &head, HttpRequest &request)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return false;
    request.method = words.at(0);
    request.target = QUrl::fromEncoded(words.at(1), QUrl::StrictMode);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon < 1)
            return false;
        request.headers.append({lines.at(i).left(colon).trimmed(), lines.at(i).mid(colon + 1).trimmed()});
    }
    return request.target.isValid();
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 204:
        return "No Content"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

QByteArray renderReply(const HttpReply &reply, bool isLast)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    if (!reply.body.isEmpty())
        bytes += "content-type: application/json\r\n";
    bytes += "content-length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += isLast ? "connection: close\r\n\r\n" : "connection: keep-alive\r\n\r\n";
    return bytes + reply.body;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpRequest::hasHeader(const QByteArray &name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

PracticeHttp::PracticeHttp(Handler handler, Doorkeeper doorkeeper, QObject *parent)
    : QObject(parent)
    , m_upgrades(u"practice"_s, QWebSocketServer::NonSecureMode)
    , m_handler(std::move(handler))
    , m_doorkeeper(std::move(doorkeeper))
{
    m_server.setListenBacklogSize(2048);
    m_server.setMaxPendingConnections(2048);
    m_upgrades.setMaxPendingConnections(10000);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    connect(&m_upgrades, &QWebSocketServer::newConnection, this, &PracticeHttp::handOver);
}

bool PracticeHttp::listen(quint16 port, QString *why)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return true;
    if (why)
        *why = u"cannot listen on 127.0.0.1:%1: %2"_s.arg(port).arg(m_server.errorString());
    return false;
}

void PracticeHttp::serve(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        read(socket);
}

void PracticeHttp::read(QTcpSocket *socket)
{
    if (socket->property(BusyProperty).toBool())
        return;
    // Only peeked at, because a WebSocket upgrade must be found whole by the one who takes it over.
    const QByteArray bytes = socket->peek(MostHeadBytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() >= MostHeadBytes)
            socket->abort();
        return;
    }
    HttpRequest request;
    if (!parseRequestHead(bytes.left(end), request))
        return reply(socket, {400, {}, {}}, true);
    if (request.header("upgrade"_ba).compare("websocket", Qt::CaseInsensitive) == 0)
        return answerUpgrade(socket, request);
    bool isNumber = true;
    const QByteArray length = request.header("content-length"_ba);
    const qsizetype size = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || size < 0 || size > MostBodyBytes || request.hasHeader("transfer-encoding"_ba))
        return reply(socket, {400, {}, {}}, true);
    if (socket->bytesAvailable() < end + 4 + size)
        return;
    socket->skip(end + 4);
    request.body = socket->read(size);
    const bool isLast = request.header("connection"_ba).compare("close", Qt::CaseInsensitive) == 0;
    reply(socket, m_handler(request), isLast);
}

void PracticeHttp::answerUpgrade(QTcpSocket *socket, const HttpRequest &request)
{
    const std::optional<HttpReply> refusal = m_doorkeeper(request);
    if (refusal)
        return reply(socket, *refusal, true);
    socket->disconnect(this);
    socket->disconnect(socket);
    m_upgrades.handleConnection(socket);
}

void PracticeHttp::reply(QTcpSocket *socket, const HttpReply &reply, bool isLast)
{
    socket->setProperty(BusyProperty, true);
    if (reply.bodyLater)
        return reply.bodyLater([this, target = QPointer<QTcpSocket>(socket), reply, isLast](const QByteArray &body) {
            HttpReply known = reply;
            known.body = body;
            known.bodyLater = nullptr;
            if (target)
                this->reply(target, known, isLast);
        });
    const auto send = [this, target = QPointer<QTcpSocket>(socket), reply, isLast] {
        if (reply.whenSent)
            reply.whenSent();
        if (!target)
            return;
        if (reply.isDropped)
            return target->abort();
        target->write(renderReply(reply, isLast));
        if (isLast)
            return target->disconnectFromHost();
        target->setProperty(BusyProperty, false);
        if (target->bytesAvailable() > 0)
            read(target);
    };
    if (reply.delayMs <= 0)
        send();
    else
        QTimer::singleShot(reply.delayMs, Qt::PreciseTimer, this, send);
}

void PracticeHttp::handOver()
{
    while (QWebSocket *socket = m_upgrades.nextPendingConnection()) {
        socket->setParent(nullptr);
        emit upgraded(socket);
    }
}

} // namespace callside::practice
