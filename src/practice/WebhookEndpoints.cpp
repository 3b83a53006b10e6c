// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/WebhookEndpoints.h"

#include "practice/PracticeCall.h"
#include "practice/SipInvite.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr auto CallEventName = "realtime.call.incoming"_L1;

QByteArray newSigningSecret()
{
    QByteArray key(24, Qt::Uninitialized);
    for (char &byte : key)
        byte = char(QRandomGenerator::system()->generate() & 0xff);
    return "whsec_" + key.toBase64();
}

QJsonObject endpointObject(const WebhookEndpoints::Endpoint &endpoint)
{
    return {{u"id"_s, endpoint.id},
            {u"object"_s, u"webhook_endpoint"_s},
            {u"created_at"_s, endpoint.createdAt},
            {u"name"_s, endpoint.name},
            {u"url"_s, endpoint.url.toString()},
            {u"event_types"_s, QJsonArray::fromStringList(endpoint.events)},
            {u"signing_secret_hint"_s, u"whsec_…"_s + QString::fromLatin1(endpoint.secret.right(3))}};
}

HttpReply jsonReply(const QJsonObject &object)
{
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace

QByteArray sampleCallBody(qint64 createdAt)
{
    const auto header = [](const QString &name, const QString &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    const QJsonArray headers{header(u"From"_s, u"sip:+142555512112@sip.example.com"_s),
                             header(u"To"_s, u"sip:+18005551212@sip.example.com"_s),
                             header(u"Call-ID"_s, u"03782086-4ce9-44bf-8b0d-4e303d2cc590"_s)};
    return QJsonDocument({{u"object"_s, u"event"_s},
                          {u"id"_s, u"evt_685343a1381c819085d44c354e1b330e"_s},
                          {u"type"_s, CallEventName},
                          {u"created_at"_s, createdAt},
                          {u"data"_s, QJsonObject{{u"call_id"_s, u"some_unique_id"_s}, {u"sip_headers"_s, headers}}}})
        .toJson(QJsonDocument::Compact);
}

WebhookEndpoints::WebhookEndpoints(Registering registering, Pace pace, QObject *parent)
    : QObject(parent)
    , m_registering(registering)
    , m_poster(pace)
{
    connect(&m_poster, &WebhookPoster::answered, this, [this](const QString &id, int status, double) {
        if (const auto told = m_tests.take(id))
            told(status);
    });
}

QList<WebhookEndpoints::Endpoint> WebhookEndpoints::forCalls() const
{
    QList<Endpoint> found;
    std::ranges::copy_if(m_endpoints, std::back_inserter(found),
                         [](const Endpoint &endpoint) { return endpoint.events.contains(CallEventName); });
    return found;
}

std::optional<HttpReply> WebhookEndpoints::answer(const HttpRequest &request)
{
    static const QRegularExpression form(u"^/v1/webhook_endpoints(?:/([^/]+))?(/test)?$"_s);
    const QRegularExpressionMatch match = form.match(request.path());
    if (m_registering == Registering::NotOffered || !match.hasMatch())
        return std::nullopt;
    if (m_registering == Registering::NotPermitted)
        return refusal({403,
                        u"missing_scope"_s,
                        u"You have insufficient permissions for this operation. Missing scopes: api.webhooks.write."_s,
                        {}});
    const QString id = match.captured(1);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (id.isEmpty() && match.captured(2).isEmpty()) {
        if (request.method == "GET")
            return list();
        return request.method == "POST" ? std::optional(create(body)) : std::nullopt;
    }
    const auto found = std::ranges::find(m_endpoints, id, &Endpoint::id);
    if (found == m_endpoints.cend())
        return refusal({404, u"not_found"_s, u"No such webhook endpoint."_s, {}});
    if (!match.captured(2).isEmpty() && request.method == "POST")
        return test(*found, body["event_type"_L1].toString());
    if (request.method == "DELETE")
        return remove(id);
    return request.method == "GET" ? std::optional(jsonReply(endpointObject(*found))) : std::nullopt;
}

HttpReply WebhookEndpoints::list() const
{
    QJsonArray endpoints;
    for (const Endpoint &endpoint : m_endpoints)
        endpoints.append(endpointObject(endpoint));
    return jsonReply({{u"object"_s, u"list"_s}, {u"data"_s, endpoints}, {u"has_more"_s, false}});
}

HttpReply WebhookEndpoints::create(const QJsonObject &wanted)
{
    Endpoint made;
    made.id = freshId(u"whe_"_s);
    made.name = wanted["name"_L1].toString();
    made.url = QUrl(wanted["url"_L1].toString(), QUrl::StrictMode);
    made.secret = newSigningSecret();
    made.createdAt = QDateTime::currentSecsSinceEpoch();
    const QJsonArray events = wanted["event_types"_L1].toArray();
    for (const QJsonValue &event : events)
        made.events.append(event.toString());
    if (made.name.isEmpty())
        return refusal(missingParameter(u"name"_s));
    if (made.url.scheme() != "https"_L1 || made.url.host().isEmpty())
        return refusal(invalidValue(u"url"_s, wanted["url"_L1].toString()));
    if (made.events.isEmpty())
        return refusal(missingParameter(u"event_types"_s));
    m_endpoints.append(made);
    QJsonObject told = endpointObject(made);
    told.insert(u"signing_secret"_s, QString::fromLatin1(made.secret));
    return jsonReply(told);
}

HttpReply WebhookEndpoints::remove(const QString &id)
{
    m_endpoints.removeIf([&id](const Endpoint &endpoint) { return endpoint.id == id; });
    return jsonReply({{u"id"_s, id}, {u"object"_s, u"webhook_endpoint.deleted"_s}, {u"deleted"_s, true}});
}

HttpReply WebhookEndpoints::test(const Endpoint &endpoint, const QString &event)
{
    if (event != CallEventName)
        return refusal(invalidValue(u"event_type"_s, event));
    WebhookDelivery delivery;
    delivery.callId = freshId(u"test_"_s);
    delivery.url = endpoint.url;
    delivery.webhookId = "wh_" + QUuid::createUuid().toString(QUuid::Id128).toLatin1();
    delivery.secret = endpoint.secret;
    delivery.body = sampleCallBody(QDateTime::currentSecsSinceEpoch());
    delivery.isRetried = false;
    HttpReply reply;
    reply.bodyLater = [this, delivery, id = endpoint.id, event](const auto &send) {
        m_tests.insert(delivery.callId, [id, event, send](int status) {
            const bool isTaken = status >= 200 && status < 300;
            send(jsonReply({{u"object"_s, u"webhook_endpoint.test"_s},
                            {u"webhook_endpoint_id"_s, id},
                            {u"event_type"_s, event},
                            {u"success"_s, isTaken},
                            {u"status_code"_s, status == 0 ? QJsonValue() : QJsonValue(status)}})
                     .body);
        });
        m_poster.post(delivery);
    };
    return reply;
}

} // namespace callside::practice
