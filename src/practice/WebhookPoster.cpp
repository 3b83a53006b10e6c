// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/WebhookPoster.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QSslSocket>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int AnswerWithinMs = 5000; // "a few seconds"; real time, whatever the line's speed
constexpr int MostAttempts = 6;

QByteArray postHead(const WebhookDelivery &delivery)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QUrl &url = delivery.url;
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1() +
                            (url.port() < 0 ? QByteArray() : ':' + QByteArray::number(url.port()));
    return "POST " + path + " HTTP/1.1\r\nhost: " + host +
           "\r\nuser-agent: OpenAI/1.0 (+https://platform.openai.com/docs/webhooks)\r\ncontent-type: application/json"
           "\r\naccept: */*\r\ncontent-length: " +
           QByteArray::number(delivery.body.size()) + "\r\nwebhook-id: " + delivery.webhookId +
           "\r\nwebhook-timestamp: " + QByteArray::number(now) +
           "\r\nwebhook-signature: " + webhookSignature(delivery.secret, delivery.webhookId, now, delivery.body) +
           "\r\nconnection: close\r\n\r\n";
}

// "HTTP/1.1 200 OK" → 200; 0 while the line is not whole or makes no sense.
int statusOf(const QByteArray &line)
{
    if (!line.startsWith("HTTP/1.") || !line.endsWith('\n'))
        return 0;
    return line.mid(9, 3).toInt();
}

} // namespace

QByteArray webhookSignature(const QByteArray &secret, const QByteArray &id, qint64 timestamp, const QByteArray &body)
{
    const QByteArray prefix = "whsec_"_ba;
    const QByteArray key = secret.startsWith(prefix) ? QByteArray::fromBase64(secret.mid(prefix.size())) : secret;
    const QByteArray content = id + '.' + QByteArray::number(timestamp) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).toBase64();
}

WebhookPoster::WebhookPoster(Pace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
{
}

void WebhookPoster::post(const WebhookDelivery &delivery)
{
    attempt(delivery, 1);
}

void WebhookPoster::attempt(const WebhookDelivery &delivery, int number)
{
    const bool isSecure = delivery.url.scheme() == "https"_L1;
    auto *socket = isSecure ? new QSslSocket(this) : new QTcpSocket(this);
    auto *patience = new QTimer(socket);
    patience->setSingleShot(true);
    const auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    const auto isSettled = std::make_shared<bool>(false);
    const auto finish = [this, socket, clock, isSettled, delivery, number](int status) {
        if (std::exchange(*isSettled, true))
            return;
        const double ms = static_cast<double>(clock->nsecsElapsed()) / 1e6;
        socket->deleteLater();
        settle(delivery, number, status, ms);
    };
    const auto send = [socket, delivery] { socket->write(postHead(delivery) + delivery.body); };
    connect(socket, &QTcpSocket::readyRead, this, [socket, finish] {
        if (socket->canReadLine())
            finish(statusOf(socket->readLine(1024)));
    });
    connect(socket, &QTcpSocket::disconnected, this, [finish] { finish(0); });
    connect(socket, &QTcpSocket::errorOccurred, this, [finish] { finish(0); });
    connect(patience, &QTimer::timeout, this, [finish] { finish(0); });
    patience->start(AnswerWithinMs);
    const auto port = static_cast<quint16>(delivery.url.port(isSecure ? 443 : 80));
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        connect(secure, &QSslSocket::encrypted, this, send);
        secure->connectToHostEncrypted(delivery.url.host(), port);
    } else {
        connect(socket, &QTcpSocket::connected, this, send);
        socket->connectToHost(delivery.url.host(), port);
    }
    emit posted(delivery.callId, number);
}

void WebhookPoster::settle(const WebhookDelivery &delivery, int number, int status, double ms)
{
    emit answered(delivery.callId, status, ms);
    const bool isTaken = status >= 200 && status < 300;
    if (isTaken || !delivery.isRetried || number >= MostAttempts)
        return;
    m_pace.after(1000 << number, this, [this, delivery, number] { attempt(delivery, number + 1); });
}

} // namespace callside::practice
