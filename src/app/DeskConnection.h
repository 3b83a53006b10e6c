// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeskPreferences.h"
#include "core/Connection.h"
#include "storage/SecretStore.h"

#include <QList>
#include <QObject>

namespace callside {

// What the program runs with, from what was chosen, what the keychain has and what the environment decides: put
// together anew whenever one of them changes. Lives on the GUI thread and never waits.
class DeskConnection : public QObject
{
    Q_OBJECT

public:
    // environment: names and values of settings, as the environment and the settings file have them. It must be one
    // that settingsFrom() finds nothing wrong with. The preferences live longer.
    DeskConnection(DeskPreferences &preferences, EnvironmentValues environment, QObject *parent = nullptr);

    // Asks the keychain. Answered by exactly one ready(): when what it has is known, or when it does not answer in
    // time.
    void start();

    // What holds now. A key or secret that is nowhere is empty.
    const Settings &settings() const { return m_settings; }
    // What calls cannot be answered without, and is not there; in the order of settingNames().
    const QStringList &missing() const { return m_missing; }
    bool isReady() const { return m_isReady; }

    const EnvironmentValues &environment() const { return m_environment; }
    // What was chosen, with what the environment decides in its place.
    Connection inForce() const;
    SecretStore &secretStore() { return m_secrets; }

signals:
    void ready();
    void settingsChanged(const callside::Settings &settings);
    void missingChanged(const QStringList &missing);

private:
    void putTogether();

    DeskPreferences &m_preferences;
    const EnvironmentValues m_environment;
    SecretStore m_secrets;
    Settings m_settings;
    QStringList m_missing;
    bool m_isReady = false;
};

} // namespace callside
