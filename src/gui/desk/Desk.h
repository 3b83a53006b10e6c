// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/calls/Alarm.h"
#include "gui/calls/Sounds.h"
#include "gui/desk/DeskHelp.h"
#include "gui/desk/DeskHistory.h"
#include "gui/desk/DeskParts.h"
#include "gui/desk/DeskSettings.h"
#include "gui/desk/DeskSetup.h"
#include "gui/desk/DeskSummaries.h"
#include "gui/desk/DeskWho.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace callside {

class CallConsole;
class KeySheet;
struct CallUpdate;
struct LineStatus;

// Joins one console to one backend and to what the desk has chosen, with the sounds and announcements. It takes what
// changed at most once in 33 ms. The console lives longer than the desk.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(CallConsole &console, const DeskParts &parts, QObject *parent = nullptr);
    ~Desk() override;

    void openSettings();
    // Of the real line only, and for those who may change the connection.
    void openSetup();
    int unacknowledged() const { return m_alarm.unacknowledged(); }
    bool hasUnsavedWording() const { return m_settings.hasUnsavedWording(); }

signals:
    // What the window was just shown.
    void updated(const QList<callside::CallUpdate> &updates);
    void timePassed(callside::Moment now); // every second
    // This wording, saved or not, on the practice line.
    void rehearseWanted(const callside::Prompt &prompt);
    // Somebody has to look at the window: its alert in the task bar.
    void attentionWanted();
    void unacknowledgedChanged(int calls);

private:
    void connectCalls();
    void connectUrgency();
    void connectHistory();
    void connectDesk();
    void connectChoices();
    void connectAlarm();
    void connectSetup(const DeskParts &parts);
    void showSetupBanner(const Notice &banner);
    void showStatus(const LineStatus &status);
    void takeChanges();
    void preferencesChanged();
    void takeOutcome(CallOutcome outcome);
    void finishTask(qint64 task);
    void reopenTask(qint64 task);
    void changeNote(qint64 task, const QString &note);
    void openKeys();
    template <class Change>
    void changePreferences(Change change);

    CallConsole &m_console;
    Backend &m_backend;
    DeskPreferences &m_preferences;
    Alarm m_alarm;
    Sounds m_sounds;
    DeskHelp m_help;
    DeskWho m_who;
    DeskHistory m_history;
    DeskSettings m_settings;
    DeskSummaries m_summaries;
    std::unique_ptr<DeskSetup> m_setup; // null: there is nothing to set up
    QTimer m_frame;                     // runs while there is something to take
    QTimer m_second;                    // durations
    bool m_isAbsenceTold = false;
    KeySheet *m_keys = nullptr;
};

} // namespace callside
