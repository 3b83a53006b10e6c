// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CallBoard.h"
#include "app/LineStatus.h"
#include "core/CallReducer.h"
#include "core/Preferences.h"
#include "core/Settings.h"
#include "core/Task.h"
#include "core/WordingBook.h"
#include "storage/Erase.h"
#include "storage/Retention.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace callside {

class Line;
struct ApiErrorRecord;
struct JournalWrite;

// What the program is started with.
struct BackendSetup {
    Settings settings;
    WordingBook wording;     // what the assistant of new calls says
    SessionConfig session;   // what it is where the wording has no prompt
    Preferences preferences; // what the desk has chosen
    QString dataFolder;      // exists and is ours; empty: nothing is kept
    QString recordFile;      // empty: no recording
    QString replayFile;      // not empty: nothing listens, the recording plays
    bool isPractice = false;
};

// The window's only door to the calls: starts and stops the parts, takes what the operator wants, hands out what
// changed. Lives on the GUI thread; every function returns at once. Calls live on the line thread, files on the store's
// own.
class Backend : public QObject
{
    Q_OBJECT

public:
    explicit Backend(BackendSetup setup, QObject *parent = nullptr);
    ~Backend() override; // stops

    // Returns at once; statusChanged tells how it went.
    void start();
    // Closes the links without ending any call, writes what is not yet written, joins the threads. Bounded to a few
    // seconds. The calls themselves go on at OpenAI.
    void stop();

    const LineStatus &status() const { return m_status; }
    // Everything that changed since the last time, each call once, oldest offer first. Take it at most once per frame.
    QList<CallUpdate> takeChanges();

    // What the operator wants. Each returns the command under which receipts come back in the call's state. Impossible
    // wishes change nothing. by: who sits at the desk; name: who is at the number, as the desk calls them.
    CommandId answer(const CallId &call);
    CommandId decline(const CallId &call, int statusCode, const QString &by = {});
    CommandId steer(const CallId &call, const QString &text, bool actNow, const QString &by = {});
    CommandId say(const CallId &call, const QString &text, const QString &by = {});
    CommandId stopTalking(const CallId &call, const QString &by = {});
    CommandId refer(const CallId &call, const QString &target, // as made by transferTarget()
                    const QString &by = {}, const QString &name = {});
    CommandId endPolitely(const CallId &call, const QString &by = {});
    CommandId hangUp(const CallId &call, const QString &by = {});
    CommandId hold(const CallId &call, bool isOn, const QString &by = {});
    CommandId acknowledge(const CallId &call, const QString &by);
    CommandId clearUrgency(const CallId &call, const QString &by, const QString &reason);

    // Of a call that is over, at any time: has it summed up, for which its words are sent to the service, and what
    // people make of that.
    void makeSummary(const CallId &call);
    void acceptSummary(const CallId &call, const QString &by);
    void judgeDetail(const CallId &call, int index, HeardDetail::Certainty certainty, const QString &by);
    void takeSuggestion(const CallId &call, int index);

    // The line's mode and rules hold for calls that come from now on, the red flags for all.
    void setPreferences(const Preferences &preferences);

    // What the assistant of calls that come from now on says.
    void setWording(const WordingBook &wording);
    // The day has cost what it may, and somebody is asked about each call from now on; or not so any more.
    void setCostReached(bool isReached);
    // Where calls come in, and where and as whom they are answered, from now on. Calls under way stay where they are.
    void setSettings(const Settings &settings);
    const Settings &settings() const { return m_settings; }
    // What new calls may be answered with: every wording that is in use.
    QList<SessionConfig> sessionsInUse() const;

    // What was kept of a call. Answered by one eventsRead(), later; without a journal by an empty one.
    void askEvents(const CallId &call);
    // Into the log of errors, which keeps those of calls by itself.
    void keepError(const ApiErrorRecord &record);
    // Everything that is kept of one telephone number, as it is found or erased. Each answered by numberFound(),
    // numberErased() or numberFailed(), later; not at all where nothing is kept.
    void findNumber(const QString &number);
    void eraseNumber(const QString &number);
    // Nothing of a call that is over is deleted or changed from then on, or no longer so. Answered by callHeld(),
    // callReleased() or holdFailed(), likewise.
    void holdCall(const Hold &hold);
    void releaseCall(const QString &call);
    // Where calls are kept; empty: nowhere.
    const QString &dataFolder() const { return m_dataFolder; }
    // The log's newest file, which may not be there yet; empty where nothing is kept.
    const QString &errorLogPath() const { return m_errorLogPath; }

    // What the calls of today had cost when the program started, in millionths of a US dollar, by call. Empty until the
    // journal has been read, which costsRead() tells.
    const QHash<QString, qint64> &costsToday() const { return m_costsToday; }
    bool areCostsComplete() const { return m_areCostsComplete; } // none of them had a part without a known price

    // What somebody still has to do, oldest first.
    const QList<Task> &openTasks() const { return m_openTasks; }
    // Kept like everything else. The task's id and createdAt are given here where they are not set.
    void addTask(Task task);
    void changeTask(const TaskChange &change);
    TaskChange changeOf(qint64 task) const; // what it is now; also of one that was done since the start
    // What came of a call, as a person put it; Kind::None where nobody has.
    CallOutcome outcomeOf(const CallId &call) const;
    void setOutcome(const CallOutcome &outcome);

signals:
    void numberFound(const QString &number, const callside::NumberFindings &findings);
    void numberErased(const QString &number, const callside::EraseOutcome &outcome);
    void numberFailed(const QString &number, const callside::Error &error);
    void callHeld(const callside::Hold &hold);
    void callReleased(const QString &call);
    void holdFailed(const QString &call, const callside::Error &error);
    // What was kept for as long as was decided is gone: at the start, and at night.
    void retentionApplied(const callside::RetentionOutcome &outcome);
    void costsRead();
    void tasksChanged();
    void outcomeChanged(const callside::CallId &call);
    // There is something to take. Emitted once until takeChanges() is called.
    void changesWaiting();
    // The summary of a call that is over has changed, which takeChanges() does not hand out. Of the rest of the state
    // there may be less than was handed out.
    void summaryChanged(const callside::CallState &state);
    void statusChanged(const callside::LineStatus &status);
    void noticeRaised(const callside::CallId &call, callside::NotifyOperator::Notice notice);
    void eventsRead(const callside::CallId &call, const QList<callside::CallEvent> &events);
    // LineCheck's message to itself has come in.
    void testArrived(const QString &webhookId);
    // The assistant service refused something, or could not be reached.
    void errorHappened(const callside::Error &error);

private:
    CommandId send(const CallId &call, const CommandId &command, CallEventPayload payload);
    void keep(const JournalWrite &write);
    void addToSummary(const CallId &call, CallEventPayload payload);
    void deskLoaded(const QList<Task> &openTasks, const QList<CallOutcome> &outcomes);
    void taskMade(const Task &task);
    void transferConfirmed(const CallId &call, Moment at);
    bool isKnown(qint64 task) const;

    LineStatus m_status;
    Settings m_settings;
    WordingBook m_wording;
    const SessionConfig m_otherwise; // where the wording has no prompt
    const QString m_dataFolder;
    const QString m_errorLogPath;
    QList<Task> m_openTasks;
    QList<Task> m_doneTasks;                // since the start, for taking it back
    QHash<QString, CallOutcome> m_outcomes; // by call
    QHash<QString, qint64> m_costsToday;
    bool m_areCostsComplete = true;
    std::shared_ptr<CallBoard> m_board; // shared with the line thread, guarded by its own mutex
    QThread m_lineThread;
    std::unique_ptr<Line> m_line; // used on the line thread only
};

} // namespace callside
