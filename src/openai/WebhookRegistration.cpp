// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/WebhookRegistration.h"

#include "core/Connection.h"
#include "core/RealtimeProtocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using Verb = AccountRequest::Verb;

// What the answer holds, or why there is nothing.
template <class Value>
Result<Value> readAs(const Result<AccountAnswer> &outcome, std::optional<Value> (*parse)(const QByteArray &))
{
    if (!outcome)
        return outcome.error();
    const ApiAnswer &answer = outcome->answer;
    if (!answer.isSuccess())
        return accountError(answer);
    if (std::optional<Value> value = parse(answer.body))
        return std::move(*value);
    return Error{.kind = Error::Kind::Malformed,
                 .detail = u"not what was asked for"_s,
                 .httpStatus = answer.status,
                 .requestId = identifierOrNothing(QString::fromLatin1(answer.requestId))};
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

WebhookRegistration::WebhookRegistration(QUrl baseUrl, ApiIdentity identity, AccountLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(std::move(baseUrl))
    , m_identity(std::move(identity))
    , m_limits(limits)
    , m_path(isAzureHost(m_baseUrl) ? u"/dashboard/webhook_endpoints"_s : u"/webhook_endpoints"_s)
{
}

void WebhookRegistration::list()
{
    send({Verb::Get, m_path + "?limit=100"_L1, {}}, [this](const Result<AccountAnswer> &outcome) {
        emit listed(readAs<QList<WebhookEndpoint>>(outcome, parseWebhookEndpoints));
    });
}

void WebhookRegistration::create(const QString &name, const QString &url)
{
    const QJsonObject body{
        {u"name"_s, name}, {u"url"_s, url}, {u"event_types"_s, QJsonArray{QString::fromLatin1(IncomingCallType)}}};
    send({Verb::Post, m_path, jsonOf(body)}, [this](const Result<AccountAnswer> &outcome) {
        emit created(readAs<NewWebhookEndpoint>(outcome, parseNewWebhookEndpoint));
    });
}

void WebhookRegistration::remove(const QString &id)
{
    send({Verb::Delete, pathOf(id), {}}, [this, id](const Result<AccountAnswer> &outcome) {
        std::optional<Error> error;
        if (!outcome)
            error = outcome.error();
        else if (!outcome->answer.isSuccess())
            error = accountError(outcome->answer);
        emit removed(id, error);
    });
}

void WebhookRegistration::test(const QString &id)
{
    const QJsonObject body{{u"event_type"_s, QString::fromLatin1(IncomingCallType)}};
    send({Verb::Post, pathOf(id, u"/test"_s), jsonOf(body)}, [this, id](const Result<AccountAnswer> &outcome) {
        emit tested(id, readAs<WebhookTest>(outcome, parseWebhookTest));
    });
}

void WebhookRegistration::send(AccountRequest request, std::function<void(const Result<AccountAnswer> &)> then)
{
    auto *attempt = new AccountTry(m_baseUrl, m_identity, std::move(request), m_limits, this);
    connect(attempt, &AccountTry::finished, this,
            [attempt, then = std::move(then)](const Result<AccountAnswer> &outcome) {
                attempt->deleteLater();
                then(outcome);
            });
    attempt->start();
}

QString WebhookRegistration::pathOf(const QString &id, const QString &rest) const
{
    return m_path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)) + rest;
}

} // namespace callside
