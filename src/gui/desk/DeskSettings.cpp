// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskSettings.h"

#include "app/Backend.h"
#include "app/Clock.h"
#include "app/DefaultDesk.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "app/DeskWording.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/DeskWho.h"
#include "gui/settings/SettingsAbout.h"
#include "gui/settings/SettingsAssistant.h"
#include "gui/settings/SettingsConnection.h"
#include "gui/settings/SettingsCosts.h"
#include "gui/settings/SettingsOpening.h"
#include "gui/settings/SettingsRecords.h"
#include "gui/settings/SettingsWho.h"
#include "gui/wording/WordingText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/ModeText.h"
#include "gui/words/OpeningText.h"
#include "storage/WordingFile.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto VariablesEvery = 60s; // the time of day is one of them

QSet<SettingsDialog::Page> pagesWithout(const DeskParts &parts)
{
    using Page = SettingsDialog::Page;
    QSet<Page> without;
    if (!parts.wording)
        without += {Page::Assistant, Page::Opening, Page::Centre, Page::Costs, Page::Records};
    if (!parts.connection)
        without += Page::Connection;
    if (!parts.staff)
        without += Page::Who;
    if (!parts.staff || !parts.audit)
        without += Page::Audit;
    return without;
}

// Whose permission a page of the settings needs; nothing: everybody's.
std::optional<Permission> permissionOf(SettingsDialog::Page page)
{
    using Page = SettingsDialog::Page;
    switch (page) {
    case Page::Assistant:
        return Permission::ChangeWording;
    case Page::Connection:
        return Permission::ManageConnection;
    case Page::Audit:
        return Permission::ReadAudit;
    case Page::Records:
        return Permission::EraseRecords;
    case Page::Line:
    case Page::Opening:
    case Page::Centre:
    case Page::People:
    case Page::Steering:
    case Page::Alerts:
    case Page::Privacy:
    case Page::Costs:
        return Permission::ChangeSettings;
    default:
        return {};
    }
}

// The words "until Monday 08:00" are others on Monday.
Moment nextMidnight(Moment now)
{
    return fromMsecs(localTime(now).date().addDays(1).startOfDay().toMSecsSinceEpoch());
}

} // namespace

DeskSettings::DeskSettings(CallConsole &console, const DeskParts &parts, DeskWho &who, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_parts(parts)
    , m_who(who)
    , m_audit(parts, who)
    , m_records(parts, who)
    , m_costs(console, parts)
    , m_choices(parts)
    , m_account([this] { return m_parts.connection ? m_parts.connection->settings() : m_parts.backend.settings(); })
{
    connect(&m_parts.preferences, &DeskPreferences::changed, this, &DeskSettings::preferencesChanged);
    connect(&m_who, &DeskWho::changed, this, &DeskSettings::userChanged);
    connect(&m_costs, &DeskCosts::askingFirstChanged, this, &DeskSettings::showMeeting);
    connect(&m_choices, &DeskChoices::told, this, &DeskSettings::choicesTold);
    connect(&m_account, &AccountDesk::failed, &m_parts.backend, &Backend::keepError);
    if (m_parts.wording)
        connectWording();
    if (m_parts.connection) {
        connect(m_parts.connection, &DeskConnection::settingsChanged, this, &DeskSettings::showConnection);
    }
    showMeeting();
}

void DeskSettings::connectWording()
{
    connect(m_parts.wording, &DeskWording::changed, this, &DeskSettings::wordingChanged);
    connect(m_parts.wording, &DeskWording::writingFailed, this,
            [this](const Error &error) { m_console.addNotice(ErrorText::wordingNotWritten(error)); });
    if (m_parts.wording->readError())
        m_console.addNotice(ErrorText::wordingNotRead(*m_parts.wording->readError()));
    m_console.setWordingNames(
        [this](const QString &version) { return WordingText::versionName(m_parts.wording->now(), version); });
}

void DeskSettings::open()
{
    SettingsDialog *settings = dialog();
    settings->openPage(settings->currentPage());
}

void DeskSettings::openPage(SettingsDialog::Page page)
{
    dialog()->openPage(page);
}

void DeskSettings::follow(const QList<CallUpdate> &updates)
{
    m_costs.follow(updates, now());
}

void DeskSettings::setNow(Moment now)
{
    m_costs.setNow(now);
    if (now >= m_meetingUntil)
        showMeeting();
    if (!m_dialog || !m_dialog->isVisible())
        return;
    if (m_opening)
        m_opening->setNow(now);
    if (now >= m_variablesUntil)
        showVariables();
}

SettingsDialog *DeskSettings::dialog()
{
    if (m_dialog)
        return m_dialog;
    m_dialog = new SettingsDialog(&m_console, pagesWithout(m_parts));
    m_dialog->setDefaults(defaultPreferences());
    m_dialog->setSystemUser(DeskPreferences::systemUserName());
    m_dialog->showPreferences(m_parts.preferences.now());
    connect(m_dialog, &SettingsDialog::preferencesChanged, this, &DeskSettings::takePreferences);
    if (auto *page = m_dialog->findChild<SettingsWho *>())
        m_who.joinPage(page);
    if (auto *page = m_dialog->findChild<SettingsAudit *>())
        m_audit.joinPage(page);
    if (auto *page = m_dialog->findChild<SettingsRecords *>())
        m_records.joinPage(page);
    joinAssistant();
    joinConnection();
    joinRest();
    userChanged();
    return m_dialog;
}

void DeskSettings::joinAssistant()
{
    m_assistant = m_dialog->findChild<SettingsAssistant *>();
    if (!m_assistant)
        return;
    m_assistant->setShipped(shippedWording());
    m_assistant->setModel(model());
    m_assistant->setUser(m_who.name());
    m_assistant->showWording(m_parts.wording->now());
    showVariables();
    connect(m_assistant, &SettingsAssistant::wordingChanged, this, &DeskSettings::takeWording);
    connect(m_assistant, &SettingsAssistant::rehearseWanted, this, &DeskSettings::rehearseWanted);
    connect(m_assistant, &SettingsAssistant::importTold, this, &DeskSettings::wordingTold);
}

void DeskSettings::joinConnection()
{
    m_connection = m_dialog->findChild<SettingsConnection *>();
    if (!m_connection)
        return;
    showConnection();
    SecretStore &secrets = m_parts.connection->secretStore();
    m_connection->showSecrets(secrets.state());
    connect(&secrets, &SecretStore::changed, m_connection, &SettingsConnection::showSecrets);
    connect(m_connection, &SettingsConnection::connectionChanged, this, [this](const Connection &connection) {
        Preferences preferences = m_parts.preferences.now();
        preferences.connection = connection;
        takePreferences(preferences);
    });
    joinSecrets(secrets);
    connect(m_connection, &SettingsConnection::keyTestWanted, this,
            [this] { m_account.testKey([this](const KeyTest &test) { m_connection->showKeyTest(test); }); });
    connect(m_connection, &SettingsConnection::exportWanted, this, [this] { m_choices.askExport(m_dialog); });
    connect(m_connection, &SettingsConnection::importWanted, this, [this] { m_choices.askImport(m_dialog); });
    connect(m_connection, &SettingsConnection::olderImportWanted, this, [this] { m_choices.askOlderImport(m_dialog); });
    connect(&m_choices, &DeskChoices::told, m_connection, &SettingsConnection::say);
}

void DeskSettings::joinSecrets(SecretStore &secrets)
{
    connect(m_connection, &SettingsConnection::secretEntered, this,
            [this, &secrets](const QString &name, const Secret &value) {
                if (m_who.allow(Permission::ManageConnection, AuditAction::ConnectionChanged, {}, name))
                    secrets.write(name, value);
            });
    connect(m_connection, &SettingsConnection::secretRemoved, this, [this, &secrets](const QString &name) {
        if (m_who.allow(Permission::ManageConnection, AuditAction::ConnectionChanged, {}, name))
            secrets.remove(name);
    });
}

// What is refused is shown again as it holds.
void DeskSettings::takePreferences(const Preferences &preferences)
{
    if (m_who.allowChange(m_parts.preferences.now(), preferences))
        m_parts.preferences.change(preferences);
    else
        m_dialog->showPreferences(m_parts.preferences.now());
}

void DeskSettings::takeWording(const WordingBook &wording)
{
    if (m_who.allow(Permission::ChangeWording, AuditAction::WordingChanged))
        m_parts.wording->change(wording);
    else
        m_assistant->showWording(m_parts.wording->now());
}

void DeskSettings::userChanged()
{
    if (!m_dialog)
        return;
    QHash<SettingsDialog::Page, QString> locked;
    for (int i = 0; i <= int(SettingsDialog::Page::About); ++i) {
        const auto page = SettingsDialog::Page(i);
        const std::optional<Permission> permission = permissionOf(page);
        if (permission && !m_who.may(*permission))
            locked.insert(page, m_who.refusal(*permission));
    }
    m_dialog->lockPages(locked);
    if (m_assistant)
        m_assistant->setUser(m_who.name());
}

void DeskSettings::joinRest()
{
    m_opening = m_dialog->findChild<SettingsOpening *>();
    if (m_opening)
        m_opening->setNow(now());
    if (auto *costs = m_dialog->findChild<SettingsCosts *>())
        m_costs.showOn(costs);
    auto *about = m_dialog->findChild<SettingsAbout *>();
    about->showPlaces(m_parts.backend.dataFolder(), m_parts.backend.errorLogPath());
    connect(about, &SettingsAbout::errorLogWanted, this, &DeskSettings::errorLogWanted);
    connect(about, &SettingsAbout::dataFolderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.backend.dataFolder())); });
}

bool DeskSettings::hasUnsavedWording() const
{
    return m_assistant && m_assistant->hasUnsaved();
}

void DeskSettings::askOlderImport(QWidget *over)
{
    m_choices.askOlderImport(over);
}

void DeskSettings::openWordingImport()
{
    openPage(SettingsDialog::Page::Assistant);
    if (m_assistant)
        m_assistant->importFile();
}

QString DeskSettings::model() const
{
    return m_parts.connection ? m_parts.connection->settings().model : m_parts.backend.settings().model;
}

Meeting DeskSettings::meeting() const
{
    Meeting meeting = meetingOf(m_parts.preferences.now());
    meeting.isCostReached = m_costs.isAskingFirst();
    if (m_parts.wording)
        meeting.wording = m_parts.wording->now();
    return meeting;
}

void DeskSettings::showMeeting()
{
    const Moment at = now();
    const Preferences &preferences = m_parts.preferences.now();
    const MeetingNow meets = meetingNow(meeting(), preferences.modeUntil, at);
    m_console.showMeeting(meets, OpeningText::state(preferences.opening, at));
    m_meetingUntil = nextMidnight(at);
    for (const Moment end : {meets.until, openingAt(preferences.opening, at).until}) {
        if (end > at)
            m_meetingUntil = std::min(m_meetingUntil, end);
    }
}

// As a call on the wording's own line would have them.
Variables DeskSettings::variablesFor(const Prompt &prompt) const
{
    const Preferences &preferences = m_parts.preferences.now();
    const Centre &centre = preferences.centre;
    const CentreLine *line = prompt.lines.isEmpty() ? nullptr : lineDialled(centre, prompt.lines.first());
    if (!line && !centre.lines.isEmpty())
        line = &centre.lines.first();
    return variablesOf(centre, preferences.opening, line, prompt.language, now());
}

void DeskSettings::showVariables()
{
    m_variablesUntil = now() + VariablesEvery;
    if (m_assistant)
        m_assistant->setVariables([this](const Prompt &prompt) { return variablesFor(prompt); });
}

void DeskSettings::preferencesChanged()
{
    showMeeting();
    if (!m_dialog)
        return;
    m_dialog->showPreferences(m_parts.preferences.now());
    if (m_assistant)
        m_assistant->setUser(m_who.name());
    showVariables();
    showConnection();
}

void DeskSettings::wordingChanged()
{
    const WordingBook &wording = m_parts.wording->now();
    m_parts.backend.setWording(wording);
    if (m_assistant)
        m_assistant->showWording(wording);
    showMeeting();
}

void DeskSettings::showConnection()
{
    if (m_connection)
        m_connection->showConnection(m_parts.preferences.now().connection, m_parts.connection->environment());
    if (m_assistant)
        m_assistant->setModel(model());
}

} // namespace callside
