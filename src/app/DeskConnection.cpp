// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskConnection.h"

#include "core/Logging.h"

namespace callside {

namespace {

SecretStore::Setup storeSetup(const EnvironmentValues &environment)
{
    SecretStore::Setup setup;
    setup.environment = secretsIn(environment);
    return setup;
}

} // namespace

DeskConnection::DeskConnection(DeskPreferences &preferences, EnvironmentValues environment, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_environment(std::move(environment))
    , m_secrets(storeSetup(m_environment))
{
    putTogether();
    connect(&m_preferences, &DeskPreferences::changed, this, &DeskConnection::putTogether);
    connect(&m_secrets, &SecretStore::changed, this, &DeskConnection::putTogether);
    connect(&m_secrets, &SecretStore::loaded, this, [this] {
        putTogether();
        m_isReady = true;
        emit ready();
    });
}

void DeskConnection::start()
{
    m_secrets.load();
}

Connection DeskConnection::inForce() const
{
    return callside::inForce(m_preferences.now().connection, m_environment);
}

void DeskConnection::putTogether()
{
    const Connection &chosen = m_preferences.now().connection;
    const Secrets secrets = m_secrets.secrets();
    QStringList missing;
    const SettingsOrProblems live = settingsFrom(chosen, secrets, m_environment);
    if (const auto *problems = std::get_if<QList<SettingProblem>>(&live)) {
        for (const SettingProblem &problem : *problems) {
            if (problem.reason == SettingProblem::Reason::Missing)
                missing.append(problem.setting);
        }
    }
    const SettingsOrProblems now = settingsFrom(chosen, secrets, m_environment, SettingsUse::WithoutKey);
    if (const auto *settings = std::get_if<Settings>(&now); settings && *settings != m_settings) {
        m_settings = *settings;
        emit settingsChanged(m_settings);
    } else if (!settings) {
        qCWarning(lcApp) << "the connection as it was chosen cannot be used; what held before goes on";
    }
    if (missing == m_missing)
        return;
    m_missing = missing;
    emit missingChanged(m_missing);
}

} // namespace callside
