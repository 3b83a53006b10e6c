// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallKeeper.h"

#include "app/CallRecord.h"
#include "app/Clock.h"
#include "core/CallTasks.h"

#include <utility>

namespace callside {

void CallKeeper::setJournal(JournalStore *journal)
{
    m_journal = journal;
    if (!m_journal)
        return;
    for (JournalWrite &write : std::exchange(m_early, {}))
        m_journal->append(std::move(write));
}

void CallKeeper::keepDesk(const JournalWrite &write)
{
    if (m_journal)
        m_journal->append(write);
    else
        m_early.append(write);
}

void CallKeeper::keepEvent(const CallEvent &event)
{
    if (!m_journal)
        return;
    JournalWrite write;
    write.entries = {*entryOf(event)};
    m_journal->append(std::move(write));
}

void CallKeeper::keepRow(const CallState &state)
{
    if (!m_journal)
        return;
    JournalWrite write;
    write.row = rowOf(state);
    m_journal->append(std::move(write));
}

void CallKeeper::keep(const CallEvent &event, const CallState &state, CallChanges changes)
{
    if (!m_journal)
        return;
    JournalWrite write;
    write.tasks = newTasksOf(event, state, changes);
    const bool isOffer = std::holds_alternative<CallOffered>(event.payload);
    const bool isProviders =
        std::holds_alternative<ProviderAsked>(event.payload) || std::holds_alternative<ProviderTold>(event.payload);
    if (!isOffer || !state.service.value.isEmpty()) {
        const bool isIdle = std::holds_alternative<TimerElapsed>(event.payload) && changes == CallChanges{};
        const bool isKept = isOffer || isProviders; // by the intake, before the line hears of it
        if (std::optional<JournalEntry> entry = isIdle || isKept ? std::nullopt : entryOf(event))
            write.entries.append(*std::move(entry));
        if (changes.testAnyFlags(CallChange::Phase | CallChange::Details | CallChange::Usage))
            write.row = rowOf(state);
    }
    if (!write.entries.isEmpty() || write.row || !write.tasks.isEmpty())
        m_journal->append(std::move(write));
    const bool isConfirmed = state.transfer == TransferState::Connected && changes.testFlag(CallChange::Phase);
    if (isConfirmed && m_tasksMade.contains(automaticTaskId(state.id.value, Task::Kind::UnconfirmedTransfer)))
        emit transferConfirmed(state.id, event.at);
    const bool isPutThrough = state.endReason == EndReason::PutThrough && changes.testFlag(CallChange::Phase);
    if (isPutThrough && m_tasksMade.contains(automaticTaskId(state.id.value, Task::Kind::MissedCall)))
        emit transferConfirmed(state.id, event.at);
}

void CallKeeper::knowTasksOf(const CallState &state)
{
    for (const Task &task : tasksOwed(state, now()))
        m_tasksMade.insert(task.id); // kept together with what led to it
}

void CallKeeper::taskKept(const Task &task)
{
    if (m_tasksMade.contains(task.id))
        return;
    m_tasksMade.insert(task.id);
    emit taskMade(task);
}

// What the call leaves to be done is kept together with what led to it.
QList<Task> CallKeeper::newTasksOf(const CallEvent &event, const CallState &state, CallChanges changes)
{
    if (!changes.testFlag(CallChange::Phase))
        return {};
    QList<Task> tasks = tasksOwed(state, event.at);
    tasks.removeIf([this](const Task &task) { return m_tasksMade.contains(task.id); });
    for (const Task &task : std::as_const(tasks)) {
        m_tasksMade.insert(task.id);
        emit taskMade(task);
    }
    return tasks;
}

} // namespace callside
