// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ConnectionAccount.h"
#include "openai/AccountTry.h"

namespace callside {

// Asks the assistant service about the key itself. Lives on any thread with an event loop and never waits.
class AccountClient : public QObject
{
    Q_OBJECT

public:
    // baseUrl as in the settings ("https://api.openai.com/v1"), with or without a slash at its end.
    AccountClient(QUrl baseUrl, ApiIdentity identity, AccountLimits limits = {}, QObject *parent = nullptr);

    // GET /models: answered by exactly one keyTested(), later; after destruction nothing comes. Costs nothing.
    void testKey();

signals:
    void keyTested(const callside::KeyTest &test);

private:
    const QUrl m_baseUrl;
    const ApiIdentity m_identity;
    const AccountLimits m_limits;
};

} // namespace callside
