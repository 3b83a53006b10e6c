// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallSummary.h"
#include "openai/AccountTry.h"

namespace callside {

// Has calls summed up by the text model: POST /responses. Lives on any thread with an event loop and never waits.
class SummaryClient : public QObject
{
    Q_OBJECT

public:
    // baseUrl as in the settings ("https://api.openai.com/v1"), with or without a slash at its end.
    SummaryClient(QUrl baseUrl, ApiIdentity identity,
                  AccountLimits limits = {std::chrono::milliseconds{45'000}, 512 * 1024}, QObject *parent = nullptr);

    // One try, answered by exactly one summarized() or failed(), later; after destruction nothing comes. NotAllowed
    // without a request if the choice is off or canBeSummarized() says no.
    void summarize(const CallState &state, const SummaryChoice &choice);
    // For requests from now on.
    void setIdentity(const ApiIdentity &identity) { m_identity = identity; }

signals:
    void summarized(const callside::CallSummary &summary);
    void failed(const callside::CallId &call, const callside::Error &error);

private:
    void finish(const CallState &state, const Result<AccountAnswer> &outcome);

    const QUrl m_baseUrl;
    ApiIdentity m_identity;
    const AccountLimits m_limits;
};

} // namespace callside
