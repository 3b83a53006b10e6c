// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ConnectionAccount.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostEntries = 2000;
constexpr qsizetype LongestName = 300;

QString accountText(const QJsonValue &value)
{
    return value.toString().simplified().left(LongestName);
}

// Unix seconds, or a date with or without a time, as it is not settled which is sent.
std::optional<Moment> accountMomentFrom(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() > 0)
        return fromMsecs(value.toInteger() * 1000);
    const QString text = value.toString();
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (text.size() == 10)
        at = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
    if (!at.isValid())
        return std::nullopt;
    return fromMsecs(at.toMSecsSinceEpoch());
}

std::optional<QJsonArray> dataOf(const QByteArray &json)
{
    const QJsonValue data = QJsonDocument::fromJson(json).object()["data"_L1];
    if (!data.isArray())
        return std::nullopt;
    return data.toArray();
}

WebhookEndpoint endpointFrom(const QJsonObject &json)
{
    WebhookEndpoint endpoint{accountText(json["id"_L1]), accountText(json["name"_L1]), accountText(json["url"_L1]), {}};
    const QJsonArray events = json["event_types"_L1].toArray();
    for (const QJsonValue &event : events)
        endpoint.eventTypes.append(accountText(event));
    return endpoint;
}

} // namespace

std::optional<QList<AvailableModel>> parseModels(const QByteArray &json)
{
    const auto data = dataOf(json);
    if (!data)
        return std::nullopt;
    QList<AvailableModel> models;
    for (const QJsonValue &value : *data) {
        const QString id = accountText(value["id"_L1]);
        if (!id.isEmpty() && models.size() < MostEntries)
            models.append({id, accountMomentFrom(value["shutdown_date"_L1])});
    }
    std::ranges::sort(models, {}, &AvailableModel::id);
    return models;
}

std::optional<QList<WebhookEndpoint>> parseWebhookEndpoints(const QByteArray &json)
{
    const auto data = dataOf(json);
    if (!data)
        return std::nullopt;
    QList<WebhookEndpoint> endpoints;
    for (const QJsonValue &value : *data) {
        WebhookEndpoint endpoint = endpointFrom(value.toObject());
        if (!endpoint.id.isEmpty() && endpoints.size() < MostEntries)
            endpoints.append(std::move(endpoint));
    }
    return endpoints;
}

std::optional<NewWebhookEndpoint> parseNewWebhookEndpoint(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    NewWebhookEndpoint created{endpointFrom(object), Secret(object["signing_secret"_L1].toString().toUtf8())};
    if (created.endpoint.id.isEmpty() || created.signingSecret.isEmpty())
        return std::nullopt;
    return created;
}

std::optional<WebhookTest> parseWebhookTest(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue status = object["status_code"_L1];
    if (!object["success"_L1].isBool() && !status.isDouble())
        return std::nullopt;
    const int code = status.toInt();
    return WebhookTest{object["success"_L1].toBool(code >= 200 && code < 300), code};
}

} // namespace callside
