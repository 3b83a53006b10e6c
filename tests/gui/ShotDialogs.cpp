// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShotStage.h"

#include "app/DefaultDesk.h"
#include "gui/calls/ActionPanel.h"
#include "gui/calls/CallColumn.h"
#include "gui/calls/ConnectDialog.h"
#include "gui/calls/EndCallQuestion.h"
#include "gui/console/ModeDialog.h"
#include "gui/desk/Farewell.h"
#include "gui/desk/KeySheet.h"
#include "gui/desk/StartProblemDialog.h"
#include "gui/parts/MenuButton.h"
#include "gui/practice/PracticePanel.h"
#include "gui/practice/PracticeWindow.h"
#include "gui/settings/AuditText.h"
#include "gui/settings/SettingsAbout.h"
#include "gui/settings/SettingsAssistant.h"
#include "gui/settings/SettingsAudit.h"
#include "gui/settings/SettingsConnection.h"
#include "gui/settings/SettingsCosts.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/settings/SettingsOpening.h"
#include "gui/settings/SettingsRecords.h"
#include "gui/settings/SettingsWho.h"
#include "gui/setup/LineCheckDialog.h"
#include "gui/wording/RehearsalSheet.h"
#include "gui/words/ErrorText.h"
#include "practice/Faults.h"
#include "practice/Scenario.h"
#include "storage/WordingFile.h"

#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::shots {

namespace {

void openDesk(Stage &stage)
{
    stage.fillDesk(u"rtc_pain"_s);
}

Preferences centrePreferences(Preferences preferences)
{
    preferences.centre.name = u"Riverside Medical Centre"_s;
    preferences.centre.address = u"12 River Street, London"_s;
    preferences.centre.receptionNumber = u"020 7946 0100"_s;
    preferences.centre.outOfHoursNumber = u"111"_s;
    preferences.centre.emergencyNumber = u"999"_s;
    preferences.centre.lines = {{u"+44 20 7946 0123"_s, u"Prescriptions"_s, u"en"_s},
                                {u"+44 20 7946 0124"_s, u"日本語"_s, u"ja"_s}};
    for (size_t day = 0; day < 5; ++day)
        preferences.opening.week[day] = {{8 * 60, 13 * 60}, {14 * 60, 18 * 60 + 30}};
    preferences.opening.exceptions = {{QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {}}};
    preferences.dailyLimitCents = 2000;
    preferences.connection.projectId = u"proj_riverside"_s;
    preferences.connection.publicUrl = u"https://phone.example.org"_s;
    return preferences;
}

// What a desk's settings have behind them.
void fillPages(SettingsDialog *settings, const Preferences &preferences)
{
    auto *assistant = settings->findChild<SettingsAssistant *>();
    assistant->setVariables([preferences](const Prompt &prompt) {
        return variablesOf(preferences.centre, preferences.opening, nullptr, prompt.language, samples::sampleNow());
    });
    assistant->setShipped(shippedWording());
    assistant->setModel(u"gpt-realtime-2.1"_s);
    assistant->showWording(shippedWording());
    settings->findChild<SettingsOpening *>()->setNow(samples::sampleNow());
    auto *records = settings->findChild<SettingsRecords *>();
    records->showDisk(DiskEncryption::Encrypted);
    records->findChild<QLineEdit *>(u"recordsNumberEdit"_s)->setText(u"07700 900123"_s);
    records->showFound(u"07700 900123"_s, {{u"rtc_1"_s, u"rtc_2"_s}, {}, {u"rtc_3"_s}, {7}});
    settings->findChild<SettingsCosts *>()->showToday(17'200'000, true, 23);
    auto *connection = settings->findChild<SettingsConnection *>();
    connection->showConnection(preferences.connection, {});
    SecretsState secrets;
    secrets.keychain = KeychainState::Works;
    for (const QString &name : secretNames())
        secrets.secrets.insert(name, {SecretSource::Keychain});
    connection->showSecrets(secrets);
    settings->findChild<SettingsAbout *>()->showPlaces(u"/home/reception/.local/share/callside"_s,
                                                       u"/home/reception/.local/share/callside/errors.jsonl"_s);
}

// The page is longer than the dialog.
void showLastOfRecords(SettingsDialog *settings)
{
    auto *page = settings->findChild<SettingsRecords *>();
    auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
    QTimer::singleShot(0, area, [area] { area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum()); });
}

// What a phone company that asks this desk needs.
void showPhoneCompany(SettingsDialog *settings)
{
    auto *page = settings->findChild<SettingsConnection *>();
    Connection connection = centrePreferences({}).connection;
    connection.provider = PhoneProvider::VonageVoiceApi;
    connection.vonageApplicationId = u"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"_s;
    connection.fallbackNumber = u"+44 20 7946 0111"_s;
    page->showConnection(connection, {});
    auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
    auto *label = page->findChild<QWidget *>(u"questionsLabel"_s);
    QTimer::singleShot(0, area, [area, label] { area->verticalScrollBar()->setValue(label->geometry().top()); });
}

Scene settingsPage(const QString &name, SettingsDialog::Page page, std::function<void(SettingsDialog *)> act = {})
{
    return {u"settings-"_s + name, openDesk, [page, act = std::move(act)](Stage &stage) {
                auto *settings = new SettingsDialog(stage.console);
                const Preferences preferences = centrePreferences(stage.preferences);
                settings->setDefaults(defaultPreferences());
                settings->setSystemUser(u"reception"_s);
                settings->showPreferences(preferences);
                fillPages(settings, preferences);
                if (act)
                    act(settings);
                settings->openPage(page);
            }};
}

std::function<void(SettingsDialog *)> pressing(const QString &button)
{
    return [button](SettingsDialog *settings) { settings->findChild<QPushButton *>(button)->click(); };
}

// The wording by day with a change that was saved over it, so that there is a difference to show.
void showVersions(SettingsDialog *settings)
{
    WordingBook book = shippedWording();
    Prompt day = book.current().constFirst().prompt;
    day.text(WordingSection::Tone) += u"\n- You are brief."_s;
    book.save(day, {samples::sampleNow(), u"Sam"_s});
    auto *assistant = settings->findChild<SettingsAssistant *>();
    assistant->showWording(book);
    settings->findChild<QPushButton *>(u"wordingVersionsButton"_s)->click();
}

// A change that the safety check keeps from being saved.
void refuseWording(SettingsDialog *settings)
{
    settings->findChild<QPushButton *>(u"wordingWordsButton"_s)->click();
    settings->findChild<QPlainTextEdit *>(u"wordingSectionEdit"_s)->appendPlainText(u"- You are a nurse."_s);
    QElapsedTimer typed;
    for (typed.start(); typed.elapsed() < 400;) // the check waits for a pause in the typing
        QCoreApplication::processEvents();
}

void showRehearsal(Stage &stage)
{
    CallState call;
    call.id = {u"rtc_rehearsed"_s};
    const Preferences preferences = centrePreferences(stage.preferences);
    const WordingVersion day = shippedWording().current().first();
    call.config = sessionFor(
        day.prompt,
        variablesOf(preferences.centre, preferences.opening, nullptr, day.prompt.language, samples::sampleNow()),
        u"gpt-realtime-2.1"_s, day.id);
    (new RehearsalSheet(stage.console))->showCall(call, day.prompt.name);
}

// The page of who works here, for somebody.
Scene whoPage(const QString &name, const QList<DeskUser> &users, int current)
{
    return {name, openDesk, [users, current](Stage &stage) {
                auto *settings = new SettingsDialog(stage.console);
                settings->setDefaults(defaultPreferences());
                settings->showPreferences(stage.preferences);
                settings->findChild<SettingsWho *>()->showStaff(
                    users, current < 0 ? accountUser(u"reception"_s, users) : users[current], u"reception"_s);
                settings->openPage(SettingsDialog::Page::Who);
            }};
}

// A morning in the audit trail, checked.
void showTrail(SettingsDialog *settings)
{
    const DeskUser sam{u"a"_s, u"Sam"_s, Role::Admin, {}, {}, {}};
    const DeskUser kim{u"b"_s, u"Kim"_s, Role::Receptionist, {}, {}, {}};
    const CallId call{u"rtc_u1_sample"_s};
    const auto at = [](int minutes) { return samples::sampleNow() - std::chrono::minutes(minutes); };
    AuditEntry refused = auditEntry(kim, at(9), AuditAction::Exported, call, u"pdf"_s);
    refused.isRefused = true;
    QList<NumberedEntry> rows;
    for (const AuditEntry &entry :
         {auditEntry(sam, at(2), AuditAction::SettingChanged, {}, u"people"_s),
          auditEntry(sam, at(3), AuditAction::SignedIn), refused, auditEntry(kim, at(11), AuditAction::Steered, call),
          auditEntry(kim, at(12), AuditAction::Acknowledged, call), auditEntry(kim, at(40), AuditAction::SignedIn),
          auditEntry(kim, at(41), AuditAction::ProgramStarted)})
        rows.append({qint64(7 - rows.size()), entry});
    auto *page = settings->findChild<SettingsAudit *>();
    page->showRows(rows, true);
    AuditCheck check;
    check.firstRow = 1;
    check.lastRow = 7;
    check.firstAt = at(41);
    check.lastAt = at(2);
    check.lastSeal = firstAuditSeal();
    check.isEndProven = true;
    page->showCheck(check);
}

void lockLine(SettingsDialog *settings)
{
    settings->lockPages(
        {{SettingsDialog::Page::Line, AuditText::reserved(Permission::ChangeSettings, Role::Receptionist)}});
}

QList<DeskUser> peopleAtTheDesk()
{
    const QByteArray hash = "$argon2id$"_ba;
    return {{u"a"_s, u"Sam"_s, Role::Admin, {}, hash, {}},
            {u"b"_s, u"Kim"_s, Role::Receptionist, u"reception"_s, {}, {}},
            {u"c"_s, u"Ruth"_s, Role::Lead, {}, hash, {}},
            {u"d"_s, u"山田"_s, Role::Auditor, {}, {}, {}}};
}

PracticeCaller::DrillPart partOf(const practice::Scenario &scenario)
{
    switch (scenario.drillPart) {
    case practice::Scenario::DrillPart::Harmless:
        return PracticeCaller::DrillPart::Harmless;
    case practice::Scenario::DrillPart::Urgent:
        return PracticeCaller::DrillPart::Urgent;
    case practice::Scenario::DrillPart::None:
        break;
    }
    return PracticeCaller::DrillPart::None;
}

QList<PracticeCaller> rehearsedCallers(const QString &language)
{
    QString why;
    const auto scenarios = practice::loadScenarios(QStringLiteral(CALLSIDE_RESOURCES "/practice"), &why);
    QList<PracticeCaller> callers;
    for (const practice::Scenario &scenario : scenarios.value_or(QList<practice::Scenario>{}))
        callers.append(
            {scenario.id, scenario.title(language), scenario.about(language), scenario.language, partOf(scenario)});
    return callers;
}

void practise(Stage &stage)
{
    LineStatus status = samples::goodLine();
    status.isPractice = true;
    stage.console->showStatus(status);
    stage.fillDesk(u"rtc_pain"_s);
    auto frame = std::make_unique<PracticeWindow>(stage.bare.release());
    frame->panel()->setCallers(rehearsedCallers(stage.language));
    frame->panel()->setFaults(practice::Faults::names() + practice::Faults::providerNames());
    frame->panel()->setReady(true);
    frame->panel()->setProgrammeOn(true);
    frame->panel()->setNow(samples::sampleNow());
    stage.frame = std::move(frame);
}

PracticePanel *beginDrill(Stage &stage)
{
    auto *panel = stage.frame->findChild<PracticePanel *>();
    panel->findChild<QPushButton *>(u"practiceDrillButton"_s)->click();
    panel->findChild<QPushButton *>(u"drillStartButton"_s)->click();
    return panel;
}

void finishDrill(Stage &stage)
{
    PracticePanel *panel = beginDrill(stage);
    CallState found = samples::attendedCall(u"rtc_drill"_s, stage.language);
    found.urgency.raisedAt = samples::sampleNow() + 10s;
    found.urgency.acknowledgedAt = found.urgency.raisedAt + 3400ms;
    found.transferAskedAt = found.urgency.raisedAt + 7200ms;
    found.transfer = TransferState::Asked;
    panel->noteRang(found.id, stage.language == "ja"_L1 ? u"japanese-urgent"_s : u"chest-pain"_s);
    panel->follow({{found, CallChange::Phase}});
}

void openStartProblems(Stage &stage)
{
    (new StartProblemDialog(
         ErrorText::settingSentences({{u"OPENAI_API_KEY"_s, SettingProblem::Reason::Missing, {}, 0},
                                      {u"WEBHOOK_PORT"_s, SettingProblem::Reason::NotAPort, u"99999"_s, 0}}),
         stage.console))
        ->open();
}

// Grey: what only a phone company can spoil.
void chooseFault(Stage &stage)
{
    stage.frame->findChild<QPushButton *>(u"practiceFaultButton"_s)->click();
    stage.frame->findChild<QLineEdit *>(u"practiceFaultSearch"_s)->setText(u"phone company"_s);
}

QList<Scene> practiceScenes()
{
    return {{u"practice"_s, practise, {}},
            {u"practiceover"_s, practise,
             [](Stage &stage) { stage.frame->findChild<QToolButton *>(u"practiceShowButton"_s)->click(); }},
            {u"drill"_s, practise,
             [](Stage &stage) { stage.frame->findChild<QPushButton *>(u"practiceDrillButton"_s)->click(); }},
            {u"drillon"_s, practise, [](Stage &stage) { beginDrill(stage); }},
            {u"drilldone"_s, practise, finishDrill},
            {u"practicefault"_s, practise, chooseFault}};
}

// A line on which most is well.
void checkLine(Stage &stage)
{
    using Kind = LineCheckResult::Kind;
    using State = LineCheckResult::State;
    auto *dialog = new LineCheckDialog(stage.console);
    dialog->openAndRun();
    for (int kind = 0; kind <= int(Kind::Media); ++kind)
        dialog->showResult({Kind(kind), State::Good, {}, {}});
    dialog->showResult({Kind::Signature, State::Bad, u"signature_invalid"_s, u"HTTP 401"_s});
    dialog->showResult({Kind::Model, State::Warning, u"model_retiring"_s, u"gpt-realtime: 2027-01-20"_s});
    dialog->showResult({Kind::Credit, State::NotRun, {}, {}});
    dialog->showFinished();
}

void clickWhy(Stage &stage)
{
    stage.console->findChild<QAction *>(u"whyAction"_s)->trigger();
}

QList<Scene> troubleScenes()
{
    return {{u"why"_s, [](Stage &stage) { stage.fillDesk(u"rtc_lost"_s); }, clickWhy},
            {u"whyfine"_s, [](Stage &stage) { stage.fillDesk(u"rtc_prescription"_s); }, clickWhy},
            {u"whynarrow"_s, [](Stage &stage) { stage.fillDesk(u"rtc_lost"_s); }, clickWhy, {800, 768}},
            {u"helpmenu"_s, openDesk,
             [](Stage &stage) {
                 auto *button = stage.console->findChild<MenuButton *>(u"menuButton"_s);
                 button->openChoices();
                 auto *help = stage.console->findChild<QMenu *>(u"helpMenu"_s);
                 button->choices()->setActiveAction(help->menuAction());
             }},
            {u"linecheck"_s, openDesk, checkLine}};
}

} // namespace

QList<Scene> dialogScenes()
{
    using Page = SettingsDialog::Page;
    return QList<Scene>{
               {u"connect"_s, openDesk,
                [](Stage &stage) { stage.console->findChild<QPushButton *>(u"connectButton"_s)->click(); }},
               {u"task"_s, openDesk,
                [](Stage &stage) { stage.console->findChild<CallColumn *>(u"callColumn"_s)->beginTask(); }},
               {u"endmenu"_s, openDesk,
                [](Stage &stage) { stage.console->findChild<ActionPanel *>()->openEndChoices(); }},
               {u"endquestion"_s, openDesk,
                [](Stage &stage) {
                    (new EndCallQuestion(stage.console))
                        ->ask(samples::chestPainCall(u"rtc_pain"_s, stage.language), EndCallQuestion::Way::Now);
                }},
               {u"mode"_s, openDesk,
                [](Stage &stage) {
                    (new ModeDialog(stage.console))
                        ->openFor(LineMode::Closed, QDateTime::fromMSecsSinceEpoch(toMsecs(samples::sampleNow())));
                }},
               {u"keys"_s, openDesk,
                [](Stage &stage) {
                    auto *sheet = new KeySheet(stage.console);
                    sheet->showKeys(stage.preferences);
                    sheet->openSheet();
                }},
               {u"quit"_s, openDesk, [](Stage &stage) { (new Farewell(stage.console))->quit(3, 1); }},
               {u"start"_s, [](Stage &) {}, openStartProblems},
               settingsPage(u"desk"_s, Page::Desk),
               settingsPage(u"line"_s, Page::Line),
               settingsPage(u"people"_s, Page::People),
               settingsPage(u"steering"_s, Page::Steering),
               settingsPage(u"alerts"_s, Page::Alerts),
               settingsPage(u"privacy"_s, Page::Privacy),
               settingsPage(u"appearance"_s, Page::Appearance),
               settingsPage(u"keys"_s, Page::Keys),
               settingsPage(u"assistant"_s, Page::Assistant),
               settingsPage(u"words"_s, Page::Assistant, pressing(u"wordingWordsButton"_s)),
               settingsPage(u"voice"_s, Page::Assistant, pressing(u"wordingVoiceButton"_s)),
               settingsPage(u"sent"_s, Page::Assistant, pressing(u"wordingSentButton"_s)),
               settingsPage(u"use"_s, Page::Assistant, pressing(u"wordingUseButton"_s)),
               settingsPage(u"versions"_s, Page::Assistant, showVersions),
               settingsPage(u"refused"_s, Page::Assistant, refuseWording),
               settingsPage(u"opening"_s, Page::Opening),
               settingsPage(u"centre"_s, Page::Centre),
               settingsPage(u"records"_s, Page::Records),
               settingsPage(u"records-number"_s, Page::Records, showLastOfRecords),
               settingsPage(u"costs"_s, Page::Costs),
               settingsPage(u"connection"_s, Page::Connection),
               settingsPage(u"connection-vonage"_s, Page::Connection, showPhoneCompany),
               settingsPage(u"about"_s, Page::About),
               settingsPage(u"audit"_s, Page::Audit, showTrail),
               settingsPage(u"locked"_s, Page::Line, lockLine),
               whoPage(u"settings-who"_s, peopleAtTheDesk(), 0),
               whoPage(u"settings-whokim"_s, peopleAtTheDesk(), 1),
               whoPage(u"settings-whofirst"_s, {}, -1),
               {u"rehearsal"_s, practise, showRehearsal},
           } +
           practiceScenes() + troubleScenes();
}

} // namespace callside::shots
