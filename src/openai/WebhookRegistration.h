// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ConnectionAccount.h"
#include "openai/AccountTry.h"

#include <functional>

namespace callside {

// The webhook endpoints of the key's project, at the assistant service. Lives on any thread with an event loop and
// never waits. Each request is answered by exactly one signal, later; after destruction nothing comes.
//
// Errors: NotAllowed where the key lacks the right (a normal answer; the webhook is then set up by hand), NotFound
// where the service has no such endpoints or no such id, Malformed for an answer that is none, and as in AccountTry.
class WebhookRegistration : public QObject
{
    Q_OBJECT

public:
    // baseUrl as in the settings. An Azure resource has its endpoints at another path, which is seen to here.
    WebhookRegistration(QUrl baseUrl, ApiIdentity identity, AccountLimits limits = {}, QObject *parent = nullptr);

    void list();
    // An endpoint for incoming calls. Reaches the service at most once.
    void create(const QString &name, const QString &url);
    void remove(const QString &id);
    // Has the service send a made-up incoming call to the endpoint.
    void test(const QString &id);

signals:
    void listed(const callside::Result<QList<callside::WebhookEndpoint>> &endpoints);
    void created(const callside::Result<callside::NewWebhookEndpoint> &endpoint);
    void removed(const QString &id, const std::optional<callside::Error> &error);
    void tested(const QString &id, const callside::Result<callside::WebhookTest> &test);

private:
    void send(AccountRequest request, std::function<void(const Result<AccountAnswer> &)> then);
    QString pathOf(const QString &id, const QString &rest = {}) const;

    const QUrl m_baseUrl;
    const ApiIdentity m_identity;
    const AccountLimits m_limits;
    const QString m_path;
};

} // namespace callside
