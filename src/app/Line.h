// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Backend.h"
#include "app/CallBoard.h"
#include "app/CallKeeper.h"
#include "app/CallStore.h"
#include "app/EffectRunner.h"
#include "app/ErrorTrail.h"
#include "app/LineStatusKeeper.h"
#include "app/ProviderMover.h"
#include "app/Recorder.h"
#include "app/RecordsKeeper.h"
#include "app/Replayer.h"
#include "app/SummaryDesk.h"
#include "app/WebhookDesk.h"
#include "app/WordWatch.h"
#include "core/Meeting.h"
#include "core/Preferences.h"
#include "storage/ErrorLog.h"
#include "storage/JournalStore.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <memory>

namespace callside {

// Everything between the wires and the window, wired together: intake, calls, links, journal. Lives on the line thread;
// start() makes the parts there and stop() ends them there. Talks to the window through the board and signals only.
class Line : public QObject
{
    Q_OBJECT

public:
    Line(BackendSetup setup, std::shared_ptr<CallBoard> board);
    ~Line() override;

    // On its own thread, or before it has one.
    const LineStatus &status() const { return m_status.now(); }
    // For connecting to; used on the line's thread.
    RecordsKeeper &records() { return m_records; }

public slots:
    void start();
    void stop(); // bounded to a few seconds; ends no call
    void dispatch(const callside::CallEvent &event);
    void setPreferences(const callside::Preferences &preferences);
    void setWording(const callside::WordingBook &wording);
    void setCostReached(bool isReached);
    void setSettings(const callside::Settings &settings);
    // What the desk adds to the calls.
    void keepDesk(const callside::JournalWrite &write);
    // Answered by one eventsRead(), unless the line stops before.
    void askEvents(const callside::CallId &call);
    void keepError(const callside::ApiErrorRecord &record);
    // Of calls that are over: a summary is wanted, or something is added to one; it need not be of this run.
    void makeSummary(const callside::CallId &call);
    void addToSummary(const callside::CallEvent &event);
    void dropSummaries(const QString &number); // everything about it is being erased

signals:
    // Once, when the journal has been read.
    void deskLoaded(const QList<callside::Task> &openTasks, const QList<callside::CallOutcome> &outcomes);
    void costsRead(const QHash<QString, qint64> &costsToday, bool areComplete); // with it
    void taskMade(const callside::Task &task);
    void transferConfirmed(const callside::CallId &call, callside::Moment at); // there is evidence of it
    void eventsRead(const callside::CallId &call, const QList<callside::CallEvent> &events);
    void testArrived(const QString &webhookId);
    void errorHappened(const callside::Error &error); // of the assistant service, once it is in the log
    void changesPosted();
    // A summary of a call of the past, which is not posted: the window may have more of the call than is kept.
    void pastCallChanged(const callside::CallState &state);
    void statusChanged(const callside::LineStatus &status);
    void noticeRaised(const callside::CallId &call, callside::NotifyOperator::Notice notice);

private:
    void startReplay();
    void startRecording();
    void startJournal();
    void startSummaries();
    EffectRunner::Setup service() const;
    void startDesk(const StartupRead &read);
    void connectDesk();
    void tellDesk(bool isReachable);
    Meeting meeting() const;
    void takeMeeting();
    void journalLoaded(const StartupRead &read);
    void restore(const StartupRead &read);
    static WebhookDesk::Intake intakeOf(const Settings &settings);
    ProviderSettings providers() const;
    void startMoving();
    void callOffered(const CallEvent &event);
    void callHeard(const CallEvent &event);
    void callRead(const CallEvent &event);
    void eventReduced(const CallEvent &event, const CallState &state, CallChanges changes);
    void watchFor(const QList<RedFlag> &flags);
    void watchWords(const CallEvent &event, const CallState &state);
    bool isPhoneCompanys(const CallEvent &event);
    void followProvider(const CallEvent &event, const CallState &state, CallChanges changes);
    void letGo(const CallState &state);
    void postChanges();

    const BackendSetup m_setup;
    const std::shared_ptr<CallBoard> m_board;
    LineStatusKeeper m_status;
    CallKeeper m_keeper;
    RecordsKeeper m_records;
    Settings m_settings;
    Preferences m_preferences;
    WordingBook m_wording;
    bool m_isCostReached = false;
    WordWatch m_words;
    ErrorTrail m_errors;

    // Made by start(), on the line thread; ended in reverse order.
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<ErrorLog> m_errorLog;
    std::unique_ptr<CallStore> m_calls;
    std::unique_ptr<EffectRunner> m_effects;
    std::unique_ptr<ProviderMover> m_mover;
    std::unique_ptr<SummaryDesk> m_summaries;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Replayer> m_replayer;
    std::unique_ptr<QThread> m_deskThread;
    std::unique_ptr<WebhookDesk> m_desk; // on its own thread
    std::unique_ptr<QTimer> m_postTimer;
    QHash<CallId, CallChanges> m_dirty;        // changed since the last post
    QSet<QString> m_strangeTypes;              // server events that we do not know, told of once
    QSet<std::pair<QString, QString>> m_moves; // {call, command} that a phone company has not answered yet
    QHash<CallId, Moment> m_lateNews;          // calls that are over and of which a phone company may have more to tell
};

} // namespace callside
