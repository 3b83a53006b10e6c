// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AddressProbe.h"

#include "core/WebhookSignature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace callside {

AddressProbe::AddressProbe(QUrl address, const Secret &secret, Moment now, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_secret(secret)
    , m_now(now)
    , m_webhookId(u"wh_check_"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_problem = u"no answer in time"_s;
        settle();
    });
}

AddressProbe::~AddressProbe()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void AddressProbe::start(std::chrono::milliseconds limit)
{
    const qint64 seconds = toMsecs(m_now) / 1000;
    const QByteArray body = QJsonDocument({{"object"_L1, u"event"_s},
                                           {"id"_L1, u"evt_"_s + m_webhookId},
                                           {"type"_L1, QString::fromLatin1(TestWebhookType)},
                                           {"created_at"_L1, seconds},
                                           {"data"_L1, QJsonObject()}})
                                .toJson(QJsonDocument::Compact);
    const QByteArray time = QByteArray::number(seconds);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(m_webhookId.toLatin1() + '.' + time + '.' + body,
                                         signingKey(m_secret).value_or(QByteArray()), QCryptographicHash::Sha256);
    QNetworkRequest request(m_address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Callside line check"_s);
    request.setRawHeader("webhook-id"_ba, m_webhookId.toLatin1());
    request.setRawHeader("webhook-timestamp"_ba, time);
    request.setRawHeader("webhook-signature"_ba, "v1,"_ba + signature.toBase64());
    request.setRawHeader("Connection"_ba, "close"_ba);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_deadline.start(limit);
    m_reply = m_manager.post(request, body);
    m_reply->setReadBufferSize(16 * 1024); // what the answer says is of no interest
    connect(m_reply, &QNetworkReply::finished, this, &AddressProbe::settle);
}

void AddressProbe::settle()
{
    if (std::exchange(m_isSettled, true))
        return;
    m_deadline.stop();
    m_reply->disconnect(this);
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status == 0 && m_problem.isEmpty()) {
        const char *reason = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
        m_problem = QString::fromLatin1(reason);
    }
    m_reply->abort();
    emit finished();
}

} // namespace callside
