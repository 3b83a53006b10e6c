// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskSetup.h"

#include "app/CallBoard.h"
#include "app/Clock.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "gui/setup/SetupAssistant.h"
#include "gui/setup/SetupText.h"

#include <algorithm>

namespace callside {

namespace {

constexpr qsizetype CallsForTheTest = 10;

} // namespace

DeskSetup::DeskSetup(DeskPreferences &preferences, DeskConnection &connection, QWidget *over, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_connection(connection)
    , m_over(over)
    , m_since(now())
{
    connect(&m_preferences, &DeskPreferences::changed, this, [this](const Preferences &now) {
        if (m_assistant)
            m_assistant->showPreferences(now);
        judgeBanner();
        judgeReached();
    });
    connect(&m_connection, &DeskConnection::ready, this, &DeskSetup::judgeBanner);
    connect(&m_connection, &DeskConnection::missingChanged, this, &DeskSetup::judgeBanner);
    connectTest();
    m_banner = banner();
    m_isReached = isReached();
}

DeskSetup::~DeskSetup() = default;

void DeskSetup::open()
{
    // What no keychain has kept is entered once more before anything else.
    const QList<SetupStep> needed =
        SetupText::stepsFor(m_connection.isReady() ? m_connection.missing() : QStringList());
    const auto left = stepToResume(m_preferences.now().setup);
    if (!needed.isEmpty() && m_preferences.now().setup.at(needed.first()) == SetupState::Done &&
        (!left || needed.first() < *left))
        assistant()->openStep(needed.first());
    else
        assistant()->openAssistant();
}

void DeskSetup::close()
{
    if (m_assistant && m_assistant->isVisible())
        m_assistant->reject();
}

SetupAssistant *DeskSetup::assistant()
{
    if (!m_assistant) {
        m_assistant = new SetupAssistant(m_over);
        m_assistant->showEnvironment(m_connection.environment());
        m_assistant->showPreferences(m_preferences.now());
        m_assistant->showSecrets(m_connection.secretStore().state());
        m_assistant->showStatus(m_status);
        connectAssistant();
    }
    return m_assistant;
}

void DeskSetup::connectAssistant()
{
    SecretStore &secrets = m_connection.secretStore();
    connect(&secrets, &SecretStore::changed, m_assistant, &SetupAssistant::showSecrets);
    connect(m_assistant, &SetupAssistant::preferencesChanged, this,
            [this](const Preferences &changed) { m_preferences.change(changed); });
    connect(m_assistant, &SetupAssistant::secretEntered, &secrets,
            [&secrets](const QString &name, const Secret &secret) { secrets.write(name, secret); });
    connect(m_assistant, &SetupAssistant::secretRemoved, &secrets,
            [&secrets](const QString &name) { secrets.remove(name); });
    connect(m_assistant, &SetupAssistant::keyTestWanted, this, [this] { m_test.testKey(m_connection.settings()); });
    connect(m_assistant, &SetupAssistant::addressTestWanted, this, &DeskSetup::testAddress);
    connect(m_assistant, &SetupAssistant::registrationWanted, this, &DeskSetup::registerAddress);
    connect(m_assistant, &SetupAssistant::registrationTestWanted, this,
            [this](const QString &endpoint) { m_test.testRegistration(m_connection.settings(), endpoint); });
    connect(m_assistant, &SetupAssistant::transferTestWanted, this, &DeskSetup::transferWanted);
    connect(m_assistant, &SetupAssistant::importEnvWanted, this, [this] { emit importEnvWanted(m_assistant); });
    connect(m_assistant, &SetupAssistant::importPromptsWanted, this, [this] { emit importPromptsWanted(m_assistant); });
    connect(&m_test, &SetupTest::keyTested, m_assistant, &SetupAssistant::showKeyTest);
    connect(&m_test, &SetupTest::addressResult, m_assistant, &SetupAssistant::showAddressTest);
    connect(&m_test, &SetupTest::addressTested, m_assistant, &SetupAssistant::showAddressTestFinished);
    connect(&m_test, &SetupTest::registered, m_assistant, &SetupAssistant::showRegistration);
    connect(&m_test, &SetupTest::registrationTested, m_assistant, &SetupAssistant::showRegistrationTest);
}

void DeskSetup::connectTest()
{
    connect(&m_test, &SetupTest::signingSecretMade, this,
            [this](const Secret &secret) { m_connection.secretStore().write(secretName::WebhookSecret, secret); });
}

Notice DeskSetup::banner() const
{
    // What the keychain has is not known before.
    return m_connection.isReady() ? SetupText::banner(m_preferences.now().setup, m_connection.missing()) : Notice{};
}

bool DeskSetup::isSetUp() const
{
    return !m_connection.isReady() || m_connection.missing().isEmpty();
}

bool DeskSetup::isReached() const
{
    return m_preferences.now().setup.isReachedFromOutside();
}

void DeskSetup::judgeReached()
{
    if (m_isReached == isReached())
        return;
    m_isReached = !m_isReached;
    emit reachedChanged(m_isReached);
}

void DeskSetup::noteArrival()
{
    Preferences changed = m_preferences.now();
    if (changed.setup.hasArrived)
        return;
    changed.setup.hasArrived = true;
    m_preferences.change(changed);
}

void DeskSetup::judgeBanner()
{
    const Notice now = banner();
    if (now == m_banner)
        return;
    m_banner = now;
    emit bannerChanged(m_banner);
}

void DeskSetup::showStatus(const LineStatus &status)
{
    m_status = status;
    if (m_assistant)
        m_assistant->showStatus(status);
}

void DeskSetup::follow(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates) {
        m_latest.removeIf([&update](const CallState &call) { return call.id == update.state.id; });
        m_latest.prepend(update.state);
        if (m_assistant)
            m_assistant->showCall(update.state);
        // What a phone company only brings has not come through yet.
        if (update.state.offeredAt >= m_since && update.state.phase != Phase::Arriving && !update.state.isOver())
            noteArrival();
    }
    std::ranges::stable_sort(m_latest, std::greater{}, &CallState::offeredAt);
    m_latest.resize(std::min(m_latest.size(), CallsForTheTest));
}

void DeskSetup::testArrived(const QString &webhookId)
{
    noteArrival();
    m_test.testArrived(webhookId);
}

void DeskSetup::showSettingsImport(const Notice &notice)
{
    if (m_assistant)
        m_assistant->showSettingsImport(notice);
}

void DeskSetup::showWordingImport(const Notice &notice)
{
    if (m_assistant)
        m_assistant->showWordingImport(notice);
}

void DeskSetup::testAddress()
{
    LineCheckInputs inputs;
    inputs.settings = m_connection.settings();
    inputs.status = m_status;
    inputs.publicAddress = QUrl(webhookUrl(m_connection.inForce()));
    inputs.latest = m_latest;
    inputs.now = now();
    m_test.testAddress(inputs);
}

void DeskSetup::registerAddress(SetupRegistration::Way way)
{
    m_test.registerAddress(m_connection.settings(), QUrl(webhookUrl(m_connection.inForce())), way);
}

} // namespace callside
