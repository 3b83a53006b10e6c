// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/ProviderFact.h"
#include "core/ProviderRequest.h"
#include "provider/ProviderTry.h"

#include <QJsonDocument>
#include <QObject>

#include <functional>

namespace callside {

// The Voice API takes tokens of an application, not the account's key and secret.
struct VonageApplication {
    QString applicationId;
    Secret privateKey; // PEM
};

inline constexpr char VonageBase[] = "https://api.nexmo.com";

// Requests to Vonage about calls that it has. Lives on any thread with an event loop and never waits. Every request is
// one try with a token of its own, and is answered by exactly one signal, later and never from within the call; after
// destruction nothing comes. A private key that cannot be used is NotAllowed with code bad_private_key.
class VonageClient : public QObject
{
    Q_OBJECT

public:
    VonageClient(QUrl baseUrl, VonageApplication application, ProviderLimits limits = {}, QObject *parent = nullptr);

    // Gives the caller's leg another script: moved() or failed(). That it was taken is no proof that anybody is rung:
    // what becomes of it is told by the events.
    void moveCall(const CallId &call, const CommandId &command, const QString &legId, const QJsonDocument &script);
    // Duration and price: callRead().
    void readCall(const QString &legId);

signals:
    void moved(const callside::CallId &call, const callside::CommandId &command);
    void failed(const callside::CallId &call, const callside::CommandId &command, const callside::Error &error);
    void callRead(const QString &legId, const callside::Result<callside::ProviderFact> &fact);

private:
    void send(const Result<ProviderRequest> &request, std::function<void(const Result<QByteArray> &)> done);

    const QUrl m_baseUrl;
    const VonageApplication m_application;
    const ProviderLimits m_limits;
};

} // namespace callside
