// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"
#include "core/Settings.h"
#include "storage/ErrorLogRecord.h"

#include <QObject>

#include <functional>

namespace callside {

// Asks the assistant service about the account, with the settings that hold when it is asked. Lives on the GUI thread
// and never waits; once it is gone nothing is answered any more.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    using SettingsInForce = std::function<Settings()>;
    explicit AccountDesk(SettingsInForce settings, QObject *parent = nullptr);

    // What trying the key shows.
    void testKey(std::function<void(const KeyTest &)> then);
    void askModels(std::function<void(const ModelsAnswer &)> then);
    void askWebhooks(std::function<void(const WebhooksAnswer &)> then);
    AccountQuestions questions(); // both of them; they must not be asked once the desk is gone

signals:
    // For the log of errors. What only means that a restricted key may not see something is none.
    void failed(const callside::ApiErrorRecord &record);

private:
    void tellFailure(const QString &request, const Error &error);

    const SettingsInForce m_settings;
};

} // namespace callside
