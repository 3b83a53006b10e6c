// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callside {

// A model that the key may use.
struct AvailableModel {
    QString id;
    std::optional<Moment> shutdownAt{}; // it retires then
    bool operator==(const AvailableModel &) const = default;
};

// What trying the key has shown. Only a refusal that names it is held against the key.
struct KeyTest {
    enum class Outcome {
        Works,
        WrongKey,     // 401: not known, or no longer
        NotPermitted, // known, but it may not list the models: calls may work all the same
        NoCredit,     // 429 insufficient_quota and its like: no money, or a limit of the account
        TooBusy,      // 429 otherwise
        NotFound,     // 404: there is no such service at this address
        ServerFault,  // 5xx
        Unreachable,  // no answer: network, name, certificate
        TimedOut,
        Unexpected, // an answer that this service does not give
    };
    Outcome outcome = Outcome::Unexpected;
    QList<AvailableModel> models{};     // by id; Works only
    std::optional<Moment> serverTime{}; // the answer's Date
    Moment askedAt{};                   // our own clock, when the answer came
    std::optional<Error> error{};       // of every outcome but Works
    QString requestId{};

    bool operator==(const KeyTest &) const = default;
};

// Of GET /models. Entries without an id are left out; nothing if it is no list of models.
std::optional<QList<AvailableModel>> parseModels(const QByteArray &json);

// Where the assistant service tells of calls.
struct WebhookEndpoint {
    QString id;
    QString name;
    QString url;
    QStringList eventTypes;
    bool operator==(const WebhookEndpoint &) const = default;
};
struct NewWebhookEndpoint {
    WebhookEndpoint endpoint;
    Secret signingSecret; // told this once
    bool operator==(const NewWebhookEndpoint &) const = default;
};
// What came of a test event that was sent to an endpoint.
struct WebhookTest {
    bool isDelivered = false;
    int statusCode = 0; // what we answered; 0: not told, or no answer
    bool operator==(const WebhookTest &) const = default;
};

std::optional<QList<WebhookEndpoint>> parseWebhookEndpoints(const QByteArray &json);
std::optional<NewWebhookEndpoint> parseNewWebhookEndpoint(const QByteArray &json);
std::optional<WebhookTest> parseWebhookTest(const QByteArray &json);

} // namespace callside
