// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AccountDesk.h"
#include "core/Meeting.h"
#include "gui/desk/DeskAudit.h"
#include "gui/desk/DeskChoices.h"
#include "gui/desk/DeskCosts.h"
#include "gui/desk/DeskParts.h"
#include "gui/desk/DeskRecords.h"
#include "gui/settings/SettingsDialog.h"

#include <QObject>

namespace callside {

class DeskWho;
class SettingsAssistant;
class SettingsConnection;
class SettingsOpening;
class SecretStore;

// Joins the settings to what keeps them and to what goes by them, and tells the console how calls are met now. The
// dialog is made when it is first wanted. The console lives longer.
class DeskSettings : public QObject
{
    Q_OBJECT

public:
    // who lives longer.
    DeskSettings(CallConsole &console, const DeskParts &parts, DeskWho &who, QObject *parent = nullptr);

    void open(); // the page that was open last
    void openPage(SettingsDialog::Page page);

    // Wording that was changed on its page and not saved.
    bool hasUnsavedWording() const;

    // Imports; what came of them is told by choicesTold() and wordingTold().
    void askOlderImport(QWidget *over);
    void openWordingImport();

    // The calls as the console was shown them.
    void follow(const QList<CallUpdate> &updates);
    void setNow(Moment now); // every second or so

signals:
    // This wording, saved or not, on the practice line.
    void rehearseWanted(const callside::Prompt &prompt);
    void errorLogWanted();
    void choicesTold(const callside::Notice &notice);
    void wordingTold(const callside::Notice &notice);

private:
    SettingsDialog *dialog();
    void joinAssistant();
    void joinConnection();
    void joinRest();
    void joinSecrets(SecretStore &secrets);
    void takePreferences(const Preferences &preferences);
    void takeWording(const WordingBook &wording);
    void userChanged();
    void connectWording();

    QString model() const;
    Meeting meeting() const;
    Variables variablesFor(const Prompt &prompt) const;
    void showMeeting();
    void showVariables();
    void preferencesChanged();
    void wordingChanged();
    void showConnection();

    CallConsole &m_console;
    const DeskParts m_parts;
    DeskWho &m_who;
    DeskAudit m_audit;
    DeskRecords m_records;
    DeskCosts m_costs;
    DeskChoices m_choices;
    AccountDesk m_account;
    SettingsDialog *m_dialog = nullptr;
    SettingsAssistant *m_assistant = nullptr; // of the dialog, where there is one
    SettingsConnection *m_connection = nullptr;
    SettingsOpening *m_opening = nullptr;
    Moment m_meetingUntil{}; // what the console was told of how calls are met holds until then
    Moment m_variablesUntil{};
};

} // namespace callside
