// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountDesk.h"

#include "app/Clock.h"
#include "openai/AccountClient.h"
#include "openai/WebhookRegistration.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

AccountDesk::AccountDesk(SettingsInForce settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

void AccountDesk::askModels(std::function<void(const ModelsAnswer &)> then)
{
    testKey([then = std::move(then)](const KeyTest &test) { then(modelsAnswerOf(test)); });
}

void AccountDesk::testKey(std::function<void(const KeyTest &)> then)
{
    const Settings settings = m_settings();
    auto *client =
        new AccountClient(settings.baseUrl, ApiIdentity(settings.apiKey, settings.projectId), AccountLimits(), this);
    connect(client, &AccountClient::keyTested, this, [this, client, then = std::move(then)](const KeyTest &test) {
        client->deleteLater();
        if (test.error)
            tellFailure(u"models"_s, *test.error);
        then(test);
    });
    client->testKey();
}

void AccountDesk::askWebhooks(std::function<void(const WebhooksAnswer &)> then)
{
    const Settings settings = m_settings();
    auto *registration = new WebhookRegistration(settings.baseUrl, ApiIdentity(settings.apiKey, settings.projectId),
                                                 AccountLimits(), this);
    connect(registration, &WebhookRegistration::listed, this,
            [this, registration, then = std::move(then)](const Result<QList<WebhookEndpoint>> &endpoints) {
                registration->deleteLater();
                if (endpoints)
                    return then(registeredWebhooks(*endpoints));
                tellFailure(u"webhook_endpoints"_s, endpoints.error());
                then(endpoints.error());
            });
    registration->list();
}

AccountQuestions AccountDesk::questions()
{
    return {[this](std::function<void(const ModelsAnswer &)> then) { askModels(std::move(then)); },
            [this](std::function<void(const WebhooksAnswer &)> then) { askWebhooks(std::move(then)); }};
}

void AccountDesk::tellFailure(const QString &request, const Error &error)
{
    const bool isOnlyUnseen = error.kind == Error::Kind::NotAllowed ||
                              (error.kind == Error::Kind::NotFound && request == "webhook_endpoints"_L1);
    if (!isOnlyUnseen)
        emit failed({now(), {}, request, error, {}});
}

} // namespace callside
