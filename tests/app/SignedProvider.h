// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QUuid>

namespace callside::test {

// What phone companies send, signed as they sign, for tests that want to see the answer to one message.
struct ProviderMail {
    static inline const QByteArray PublicUrl = QByteArrayLiteral("https://desk.example.com");
    static inline const QByteArray TwilioToken = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
    static inline const QByteArray VonageSecret = QByteArrayLiteral("a-signature-secret-of-thirty-two-bytes");

    using Fields = QMap<QString, QString>;
    struct Answer {
        int status = 0; // 0: none came
        QByteArray type;
        QByteArray body;
        qint64 ms = 0;
    };

    QNetworkRequest request;
    QByteArray body;

    // path: with the query.
    static ProviderMail ofTwilio(const QByteArray &path, const Fields &fields, const QByteArray &token = TwilioToken)
    {
        ProviderMail mail;
        QByteArray text = PublicUrl + path;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            text += field.key().toUtf8() + field.value().toUtf8();
            mail.body += (mail.body.isEmpty() ? "" : "&") + field.key().toUtf8().toPercentEncoding() + '=' +
                         field.value().toUtf8().toPercentEncoding();
        }
        const QByteArray code = QMessageAuthenticationCode::hash(text, token, QCryptographicHash::Sha1);
        mail.request.setUrl(QUrl(QString::fromLatin1(path)));
        mail.request.setHeader(QNetworkRequest::ContentTypeHeader,
                               QStringLiteral("application/x-www-form-urlencoded; charset=UTF-8"));
        mail.request.setRawHeader("X-Twilio-Signature", code.toBase64());
        return mail;
    }

    static QByteArray token(const QByteArray &body, qint64 issuedAt, const QByteArray &secret = VonageSecret,
                            const QByteArray &algorithm = "HS256")
    {
        const auto part = [](const QJsonObject &object) {
            return QJsonDocument(object)
                .toJson(QJsonDocument::Compact)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        const QJsonObject head{{QStringLiteral("alg"), QString::fromLatin1(algorithm)},
                               {QStringLiteral("typ"), QStringLiteral("JWT")}};
        const QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("Vonage")},
                                 {QStringLiteral("iat"), issuedAt},
                                 {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                 {QStringLiteral("api_key"), QStringLiteral("00000000")},
                                 {QStringLiteral("payload_hash"), QString::fromLatin1(hash)}};
        const QByteArray text = part(head) + '.' + part(claims);
        if (algorithm == "none")
            return text + '.';
        return text + '.' +
               QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256)
                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    static ProviderMail ofVonage(const QByteArray &path, const QJsonObject &members)
    {
        ProviderMail mail;
        mail.body = QJsonDocument(members).toJson(QJsonDocument::Compact);
        mail.request.setUrl(QUrl(QString::fromLatin1(path)));
        mail.request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        mail.authorize(token(mail.body, QDateTime::currentSecsSinceEpoch()));
        return mail;
    }
    void authorize(const QByteArray &token) { request.setRawHeader("Authorization", "Bearer " + token); }

    Answer post(QNetworkAccessManager &network, quint16 port) const
    {
        QNetworkRequest sent = request;
        sent.setUrl(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)).resolved(request.url()));
        sent.setRawHeader("connection", "close");
        sent.setTransferTimeout(8000);
        QElapsedTimer clock;
        clock.start();
        QNetworkReply *reply = network.post(sent, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        const bool isAnswered = finished.wait(9000);
        Answer answer;
        answer.ms = clock.elapsed();
        answer.status = isAnswered ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        answer.type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        answer.body = reply->readAll();
        reply->deleteLater();
        return answer;
    }
};

} // namespace callside::test
