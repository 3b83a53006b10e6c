// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallReducer.h"
#include "core/CallState.h"
#include "core/Task.h"
#include "storage/JournalStore.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace callside {

// Hands the journal what is to be kept of the calls and of the desk: every durable event with the row and the tasks
// that come of it, together or not at all. Lives with the line.
class CallKeeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // From now on; what the desk wanted kept before goes first. Null: no longer. It outlives that.
    void setJournal(JournalStore *journal);

    // What the desk adds to the calls; also before there is a journal.
    void keepDesk(const JournalWrite &write);
    // What was learned of a call outside of its events' own ways.
    void keepEvent(const CallEvent &event);
    void keepRow(const CallState &state); // as it is after all
    void keep(const CallEvent &event, const CallState &state, CallChanges changes);

    // The tasks of a call that was restored: they are in the journal.
    void knowTasksOf(const CallState &state);
    // This one is there, too.
    void taskKept(const Task &task);

signals:
    void taskMade(const callside::Task &task); // once each
    // There is evidence that the caller reached a person, also where a task said that this was not known, or that
    // nobody had answered.
    void transferConfirmed(const callside::CallId &call, callside::Moment at);

private:
    QList<Task> newTasksOf(const CallEvent &event, const CallState &state, CallChanges changes);

    JournalStore *m_journal = nullptr;
    QList<JournalWrite> m_early; // until there is a journal
    QSet<qint64> m_tasksMade;    // by the program, since it started and of the calls that were restored
};

} // namespace callside
