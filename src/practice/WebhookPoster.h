// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Pace.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

namespace callside::practice {

// Standard Webhooks: "v1," and the base64 HMAC-SHA256 over id.timestamp.body. After "whsec_" the key is base64,
// without that prefix it is the plain text.
QByteArray webhookSignature(const QByteArray &secret, const QByteArray &id, qint64 timestamp, const QByteArray &body);

struct WebhookDelivery {
    QString callId;
    QUrl url;
    QByteArray webhookId; // the same on every retry
    QByteArray secret;
    QByteArray body;
    bool isRetried = true;
};

// Posts webhooks as the provider does: signed anew for each attempt, each on a connection of its own, repeated with
// growing pauses until a 2xx comes. Redirects count as failures.
class WebhookPoster : public QObject
{
    Q_OBJECT

public:
    explicit WebhookPoster(Pace pace, QObject *parent = nullptr);

    void post(const WebhookDelivery &delivery);

signals:
    void posted(const QString &callId, int attempt);
    // status 0: no answer. ms is real time from connecting to the answer's first line.
    void answered(const QString &callId, int status, double ms);

private:
    void attempt(const WebhookDelivery &delivery, int number);
    void settle(const WebhookDelivery &delivery, int number, int status, double ms);

    Pace m_pace;
};

} // namespace callside::practice
