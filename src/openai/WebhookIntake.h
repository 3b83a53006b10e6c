// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "openai/WebhookServer.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace callside {

// A delivery that came from OpenAI: the signature was right, the body is a JSON object with a type.
struct VerifiedWebhook {
    QString webhookId; // the same for every delivery attempt of one event
    QString type;      // such as realtime.call.incoming
    QJsonObject envelope;

    bool operator==(const VerifiedWebhook &) const = default;
};

// Decides which deliveries are genuine. What an event means, and whether it came before, is decided behind it.
class WebhookIntake
{
public:
    using Clock = std::function<std::chrono::sys_seconds()>;

    // Any of the secrets may have signed. Without one, nothing passes.
    WebhookIntake(QList<Secret> secrets, Clock clock);

    void setSecrets(const QList<Secret> &secrets) { m_secrets = secrets; }

    // Signature first, on the bytes as received, then the JSON. Errors: Unauthorized (answer 401), Malformed (400). The
    // detail is short, and fit for the answer and the log: it repeats nothing of the delivery.
    Result<VerifiedWebhook> check(const ReceivedWebhook &webhook) const;

private:
    QList<Secret> m_secrets;
    Clock m_clock;
};

// The reply to a delivery that check() refused.
WebhookReply replyToRefused(const Error &error);

} // namespace callside
