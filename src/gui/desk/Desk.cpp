// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/Desk.h"

#include "app/Backend.h"
#include "app/Clock.h"
#include "app/DeskPreferences.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/KeySheet.h"
#include "gui/parts/Announcement.h"
#include "gui/setup/SetupAssistant.h"
#include "gui/setup/SetupText.h"
#include "gui/words/ErrorText.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// For the audit trail.
QString deskModeWord(LineMode mode)
{
    switch (mode) {
    case LineMode::AssistantAnswers:
        return u"assistant-answers"_s;
    case LineMode::AskFirst:
        return u"ask-first"_s;
    case LineMode::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

// Who is there, as the desk calls them; empty for a number that was typed.
QString personAt(const Preferences &preferences, const QString &target)
{
    for (const Person &person : preferences.people) {
        if (person.target == target)
            return person.name;
    }
    return {};
}

} // namespace

Desk::Desk(CallConsole &console, const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_backend(parts.backend)
    , m_preferences(parts.preferences)
    , m_help(console, parts)
    , m_who(console, parts)
    , m_history(console, parts)
    , m_settings(console, parts, m_who)
    , m_summaries(console, m_history, m_who, m_backend)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(33ms);
    connect(&m_frame, &QTimer::timeout, this, &Desk::takeChanges);
    connect(&m_backend, &Backend::changesWaiting, this, [this] {
        if (!m_frame.isActive())
            m_frame.start();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_console.setNow(now());
        m_settings.setNow(now());
        m_history.setNow(now());
        emit timePassed(now());
    });
    m_second.start();
    connectCalls();
    connectUrgency();
    connectDesk();
    connectHistory();
    connectChoices();
    connectAlarm();
    if (parts.connection)
        connectSetup(parts);
    m_console.setNow(now());
    m_history.setNow(now());
    showStatus(m_backend.status());
    m_console.showTasks(m_backend.openTasks());
    m_console.setOutcomes([this](const CallId &call) { return m_backend.outcomeOf(call); });
    preferencesChanged();
    m_frame.start(); // what happened before there was a window
}

Desk::~Desk() = default;

template <class Change>
void Desk::changePreferences(Change change)
{
    Preferences preferences = m_preferences.now();
    change(preferences);
    m_preferences.change(preferences);
}

void Desk::connectCalls()
{
    constexpr int Decline = 603;
    using Action = AuditAction;
    connect(&m_console, &CallConsole::answerRequested, this, [this](const CallId &call) {
        if (m_who.allow(Permission::AnswerCalls, Action::CallAnswered, call))
            m_backend.answer(call);
    });
    connect(&m_console, &CallConsole::declineRequested, this, [this](const CallId &call) {
        if (m_who.allow(Permission::AnswerCalls, Action::CallDeclined, call))
            m_backend.decline(call, Decline, m_who.name());
    });
    connect(&m_console, &CallConsole::steerRequested, this,
            [this](const CallId &call, const QString &text, bool actNow) {
                if (m_who.allow(Permission::SteerAssistant, Action::Steered, call))
                    m_backend.steer(call, text, actNow, m_who.name());
            });
    connect(&m_console, &CallConsole::sayRequested, this, [this](const CallId &call, const QString &text) {
        if (m_who.allow(Permission::SteerAssistant, Action::Said, call))
            m_backend.say(call, text, m_who.name());
    });
    connect(&m_console, &CallConsole::stopTalkingRequested, this, [this](const CallId &call) {
        if (m_who.allow(Permission::SteerAssistant, Action::Steered, call, u"stop-talking"_s))
            m_backend.stopTalking(call, m_who.name());
    });
    connect(&m_console, &CallConsole::holdRequested, this, [this](const CallId &call, bool isOn) {
        if (m_who.allow(Permission::SteerAssistant, Action::Steered, call, isOn ? u"wait"_s : u"go-on"_s))
            m_backend.hold(call, isOn, m_who.name());
    });
    connect(&m_console, &CallConsole::referRequested, this, [this](const CallId &call, const QString &target) {
        if (m_who.allow(Permission::TransferCalls, Action::Transferred, call))
            m_backend.refer(call, target, m_who.name(), personAt(m_preferences.now(), target));
    });
    connect(&m_console, &CallConsole::endPolitelyRequested, this, [this](const CallId &call) {
        if (m_who.allow(Permission::EndCalls, Action::CallEnded, call, u"with-goodbye"_s))
            m_backend.endPolitely(call, m_who.name());
    });
    connect(&m_console, &CallConsole::hangUpRequested, this, [this](const CallId &call) {
        if (m_who.allow(Permission::EndCalls, Action::CallEnded, call, u"at-once"_s))
            m_backend.hangUp(call, m_who.name());
    });
}

void Desk::connectUrgency()
{
    connect(&m_console, &CallConsole::acknowledgeRequested, this, [this](const CallId &call) {
        if (m_who.allow(Permission::HandleUrgency, AuditAction::Acknowledged, call))
            m_backend.acknowledge(call, m_who.name());
    });
    connect(&m_console, &CallConsole::clearRequested, this, [this](const CallId &call, const QString &reason) {
        if (m_who.allow(Permission::HandleUrgency, AuditAction::Cleared, call))
            m_backend.clearUrgency(call, m_who.name(), reason);
    });
}

void Desk::connectDesk()
{
    connect(&m_backend, &Backend::statusChanged, this, [this](const LineStatus &status) { showStatus(status); });
    connect(&m_backend, &Backend::tasksChanged, this, [this] { m_console.showTasks(m_backend.openTasks()); });
    connect(&m_backend, &Backend::outcomeChanged, &m_console, &CallConsole::outcomeChanged);
    connect(&m_console, &CallConsole::taskWanted, this, [this](Task task) {
        if (!m_who.allow(Permission::KeepRecords, AuditAction::TaskMade, {task.call}))
            return;
        task.createdBy = m_who.name();
        m_backend.addTask(task);
    });
    connect(&m_console, &CallConsole::taskDone, this, &Desk::finishTask);
    connect(&m_console, &CallConsole::taskReopened, this, &Desk::reopenTask);
    connect(&m_console, &CallConsole::taskNoteChanged, this, &Desk::changeNote);
    connect(&m_console, &CallConsole::outcomeChosen, this, &Desk::takeOutcome);
}

// Past calls are somebody's to open, to search and to export, as live ones are to talk into.
void Desk::connectHistory()
{
    m_history.setGuard([this](Permission permission, AuditAction action, const CallId &call, const QString &about) {
        return m_who.allow(permission, action, call, about);
    });
    const auto isAllowed = [this](Permission permission) { return m_who.may(permission); };
    m_history.setPermissions(isAllowed);
    connect(&m_who, &DeskWho::changed, this, [this, isAllowed] { m_history.setPermissions(isAllowed); });
}

void Desk::connectChoices()
{
    connect(&m_preferences, &DeskPreferences::changed, this, &Desk::preferencesChanged);
    connect(&m_preferences, &DeskPreferences::writingFailed, this,
            [this](const Error &error) { m_console.addNotice(ErrorText::preferencesNotWritten(error)); });
    if (m_preferences.readError())
        m_console.addNotice(ErrorText::preferencesNotRead(*m_preferences.readError()));
    connect(&m_console, &CallConsole::lineModeChosen, this, [this](LineMode mode, Moment until) {
        if (m_who.allow(Permission::ChangeLineMode, AuditAction::LineModeChanged, {}, deskModeWord(mode)))
            m_preferences.chooseMode(mode, until);
    });
    connect(&m_console, &CallConsole::textPercentWanted, this, [this](int percent) {
        changePreferences([percent](Preferences &preferences) { preferences.textPercent = percent; });
    });
    connect(&m_console, &CallConsole::timesChosen, this, [this](bool areShown) {
        changePreferences([areShown](Preferences &preferences) { preferences.areTimesShown = areShown; });
    });
    using Page = SettingsDialog::Page;
    connect(&m_console, &CallConsole::settingsWanted, this, &Desk::openSettings);
    connect(&m_console, &CallConsole::peopleSettingsWanted, this, [this] { m_settings.openPage(Page::People); });
    connect(&m_console, &CallConsole::userWanted, this,
            [this] { m_settings.openPage(m_who.canSignIn() ? Page::Who : Page::Desk); });
    connect(&m_console, &CallConsole::aboutWanted, this, [this] { m_settings.openPage(Page::About); });
    connect(&m_settings, &DeskSettings::errorLogWanted, &m_help, &DeskHelp::showErrorLog);
    connect(&m_settings, &DeskSettings::rehearseWanted, this, &Desk::rehearseWanted);
    connect(&m_console, &CallConsole::keysWanted, this, &Desk::openKeys);
}

void Desk::connectAlarm()
{
    connect(&m_alarm, &Alarm::soundWanted, &m_sounds, &Sounds::play);
    connect(&m_history, &DeskHistory::reminderWanted, this, [this] { m_sounds.play(Alarm::Sound::NeedsYou); });
    connect(&m_alarm, &Alarm::attentionWanted, this, &Desk::attentionWanted);
    connect(&m_alarm, &Alarm::unacknowledgedChanged, this, &Desk::unacknowledgedChanged);
    connect(&m_alarm, &Alarm::announced, this,
            [this](const QString &sentence, bool isAssertive) { announce(&m_console, sentence, isAssertive); });
}

void Desk::connectSetup(const DeskParts &parts)
{
    m_setup = std::make_unique<DeskSetup>(m_preferences, *parts.connection, &m_console);
    m_setup->showStatus(m_backend.status());
    connect(&m_backend, &Backend::statusChanged, m_setup.get(), &DeskSetup::showStatus);
    connect(&m_backend, &Backend::testArrived, m_setup.get(), &DeskSetup::testArrived);
    connect(m_setup.get(), &DeskSetup::transferWanted, this, [this](const CallId &call, const QString &target) {
        if (m_who.allow(Permission::TransferCalls, AuditAction::Transferred, call))
            m_backend.refer(call, target, m_who.name(), personAt(m_preferences.now(), target));
    });
    connect(m_setup.get(), &DeskSetup::importEnvWanted, &m_settings, &DeskSettings::askOlderImport);
    connect(&m_settings, &DeskSettings::choicesTold, m_setup.get(), &DeskSetup::showSettingsImport);
    connect(m_setup.get(), &DeskSetup::importPromptsWanted, &m_settings, &DeskSettings::openWordingImport);
    connect(&m_settings, &DeskSettings::wordingTold, m_setup.get(), &DeskSetup::showWordingImport);
    connect(m_setup.get(), &DeskSetup::bannerChanged, this, &Desk::showSetupBanner);
    connect(m_setup.get(), &DeskSetup::reachedChanged, &m_console, &CallConsole::setReached);
    m_console.setReached(m_setup->isReached());
    connect(&m_who, &DeskWho::changed, m_setup.get(), [this] {
        if (!m_who.may(Permission::ManageConnection))
            m_setup->close();
    });
    connect(&m_console, &CallConsole::setupWanted, this, &Desk::openSetup);
    connect(&m_console, &CallConsole::noticeActionWanted, this, [this](const QString &id) {
        if (id == SetupText::BannerNotice)
            openSetup();
    });
    m_console.offerSetup();
    showSetupBanner(m_setup->banner());
}

void Desk::showSetupBanner(const Notice &banner)
{
    m_console.setSetUp(m_setup->isSetUp());
    if (banner.isEmpty())
        m_console.dropNotice(SetupText::BannerNotice);
    else
        m_console.addNotice(banner);
}

void Desk::openSetup()
{
    if (m_setup && m_who.allow(Permission::ManageConnection, AuditAction::ConnectionChanged, {}, u"set-up"_s))
        m_setup->open();
}

void Desk::showStatus(const LineStatus &status)
{
    m_console.showStatus(status);
    if (!status.absence || m_isAbsenceTold)
        return;
    m_isAbsenceTold = true;
    m_console.addNotice(ErrorText::absence(*status.absence));
}

void Desk::takeChanges()
{
    const QList<CallUpdate> updates = m_backend.takeChanges();
    m_console.apply(updates);
    m_help.follow(updates);
    m_history.follow(updates);
    m_settings.follow(updates);
    if (m_setup)
        m_setup->follow(updates);
    m_alarm.follow(updates);
    emit updated(updates);
}

void Desk::preferencesChanged()
{
    const Preferences &preferences = m_preferences.now();
    m_console.setPreferences(preferences);
    m_console.showUser(m_who.name());
    m_alarm.setPreferences(preferences);
    m_backend.setPreferences(preferences);
    if (m_keys)
        m_keys->showKeys(preferences);
}

// What is refused is shown again as it is kept.
void Desk::takeOutcome(CallOutcome outcome)
{
    const CallId call{outcome.call};
    if (!m_who.allow(Permission::KeepRecords, AuditAction::OutcomeKept, call))
        return m_console.outcomeChanged(call);
    outcome.by = m_who.name();
    outcome.at = now();
    m_backend.setOutcome(outcome);
}

void Desk::finishTask(qint64 task)
{
    if (!m_who.allow(Permission::KeepRecords, AuditAction::TaskDone))
        return m_console.showTasks(m_backend.openTasks());
    TaskChange change = m_backend.changeOf(task);
    change.doneAt = now();
    change.doneBy = m_who.name();
    m_backend.changeTask(change);
}

void Desk::reopenTask(qint64 task)
{
    if (!m_who.allow(Permission::KeepRecords, AuditAction::TaskMade, {}, u"reopened"_s))
        return m_console.showTasks(m_backend.openTasks());
    TaskChange change = m_backend.changeOf(task);
    change.doneAt = {};
    change.doneBy.clear();
    m_backend.changeTask(change);
}

void Desk::changeNote(qint64 task, const QString &note)
{
    if (!m_who.allow(Permission::KeepRecords, AuditAction::TaskMade, {}, u"note"_s))
        return m_console.showTasks(m_backend.openTasks());
    TaskChange change = m_backend.changeOf(task);
    change.note = note;
    m_backend.changeTask(change);
}

void Desk::openSettings()
{
    m_settings.open();
}

void Desk::openKeys()
{
    if (!m_keys) {
        m_keys = new KeySheet(&m_console);
        m_keys->showKeys(m_preferences.now());
        connect(m_keys, &KeySheet::settingsWanted, this, [this] { m_settings.openPage(SettingsDialog::Page::Keys); });
    }
    m_keys->openSheet();
}

} // namespace callside
