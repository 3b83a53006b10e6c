// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/ProviderFact.h"
#include "core/ProviderRequest.h"
#include "provider/ProviderTry.h"

#include <QObject>

namespace callside {

struct TwilioAccount {
    QString accountSid;
    Secret authToken;
};

inline constexpr char TwilioBase[] = "https://api.twilio.com";

// Requests to Twilio about calls that it has. Lives on any thread with an event loop and never waits. Every request is
// one try and is answered by exactly one signal, later and never from within the call; after destruction nothing comes.
class TwilioClient : public QObject
{
    Q_OBJECT

public:
    TwilioClient(QUrl baseUrl, TwilioAccount account, ProviderLimits limits = {}, QObject *parent = nullptr);

    // Gives the caller's leg (X-Twilio-CallSid) another document: moved() or failed(). That it was taken is no proof
    // that anybody is rung: what becomes of it is told by the status callbacks.
    void moveCall(const CallId &call, const CommandId &command, const QString &callSid, const QByteArray &markup);
    void redirectCall(const CallId &call, const CommandId &command, const QString &callSid, const QUrl &document);
    // Duration and price: callRead().
    void readCall(const QString &callSid);

signals:
    void moved(const callside::CallId &call, const callside::CommandId &command);
    void failed(const callside::CallId &call, const callside::CommandId &command, const callside::Error &error);
    void callRead(const QString &callSid, const callside::Result<callside::ProviderFact> &fact);

private:
    void change(const CallId &call, const CommandId &command, const Result<ProviderRequest> &request);
    ProviderTry *newTry(const ProviderRequest &request);

    const QUrl m_baseUrl;
    const TwilioAccount m_account;
    const ProviderLimits m_limits;
};

} // namespace callside
