// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <functional>

namespace callside::test {

// The news of a call as OpenAI tells it, for tests that want to see the answer to one delivery.
struct SignedWebhook {
    QByteArray secret; // whsec_…
    QByteArray webhookId;
    QString call;
    QByteArray body = newsOf(call);

    static QByteArray newsOf(const QString &call)
    {
        const QJsonObject from{{QStringLiteral("name"), QStringLiteral("From")},
                               {QStringLiteral("value"), QStringLiteral("<sip:+447700900321@sip.twilio.com>;tag=1")}};
        const QJsonObject data{{QStringLiteral("call_id"), call}, {QStringLiteral("sip_headers"), QJsonArray{from}}};
        return QJsonDocument({{QStringLiteral("object"), QStringLiteral("event")},
                              {QStringLiteral("id"), QStringLiteral("evt_1")},
                              {QStringLiteral("type"), QStringLiteral("realtime.call.incoming")},
                              {QStringLiteral("created_at"), QDateTime::currentSecsSinceEpoch()},
                              {QStringLiteral("data"), data}})
            .toJson(QJsonDocument::Compact);
    }

    // Delivers it once; answered gets the status, 0 if there was no answer.
    void deliver(QNetworkAccessManager &network, const QUrl &url, std::function<void(int status)> answered) const
    {
        const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        const QByteArray key = QByteArray::fromBase64(secret.mid(qsizetype(sizeof("whsec_")) - 1));
        const QByteArray signature =
            QMessageAuthenticationCode::hash(webhookId + '.' + time + '.' + body, key, QCryptographicHash::Sha256);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("webhook-id", webhookId);
        request.setRawHeader("webhook-timestamp", time);
        request.setRawHeader("webhook-signature", "v1," + signature.toBase64());
        request.setRawHeader("connection", "close");
        request.setTransferTimeout(5000);
        QNetworkReply *reply = network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, answered = std::move(answered)] {
            reply->deleteLater();
            answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        });
    }
};

} // namespace callside::test
