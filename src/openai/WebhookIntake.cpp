// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/WebhookIntake.h"

#include "core/WebhookSignature.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QString describeProblem(SignatureProblem problem)
{
    switch (problem) {
    case SignatureProblem::None:
        return {};
    case SignatureProblem::MissingHeader:
        return u"signature header missing"_s;
    case SignatureProblem::BadTimestamp:
        return u"timestamp is not a number"_s;
    case SignatureProblem::TooOld:
        return u"timestamp too old"_s;
    case SignatureProblem::TooNew:
        return u"timestamp too new"_s;
    case SignatureProblem::NoSecret:
        return u"no signing secret is set"_s;
    case SignatureProblem::NoMatch:
        return u"signature does not match"_s;
    }
    return {};
}

Error malformed(const QString &detail)
{
    return {.kind = Error::Kind::Malformed, .detail = detail};
}

} // namespace

WebhookIntake::WebhookIntake(QList<Secret> secrets, Clock clock)
    : m_secrets(std::move(secrets))
    , m_clock(std::move(clock))
{
}

Result<VerifiedWebhook> WebhookIntake::check(const ReceivedWebhook &webhook) const
{
    const SignatureProblem problem =
        verifySignature({webhook.webhookId, webhook.timestamp, webhook.signature}, webhook.body, m_secrets, m_clock());
    if (problem != SignatureProblem::None)
        return Error{.kind = Error::Kind::Unauthorized, .detail = describeProblem(problem)};

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(webhook.body, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return malformed(u"body is not JSON"_s);
    if (!document.isObject())
        return malformed(u"body is not a JSON object"_s);
    const QJsonObject envelope = document.object();
    const QString type = envelope.value("type"_L1).toString();
    if (type.isEmpty())
        return malformed(u"event has no type"_s);
    return VerifiedWebhook{QString::fromUtf8(webhook.webhookId), type, envelope};
}

WebhookReply replyToRefused(const Error &error)
{
    return {error.kind == Error::Kind::Unauthorized ? 401 : 400, error.detail.toUtf8()};
}

} // namespace callside
