// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalDesk.h"

#include "storage/JournalSql.h"

namespace callside::journalsql {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto InsertTask =
    "INSERT INTO tasks (id, call, kind, number, name, note, created_at_ms, created_by, done_at_ms, done_by, "
    "owner, due_at_ms) VALUES (:id, :call, :kind, :number, :name, :note, :created_at_ms, :created_by, :done_at_ms, "
    ":done_by, :owner, :due_at_ms) "
    "ON CONFLICT DO NOTHING"_L1;

constexpr auto ChangeTask =
    "UPDATE tasks SET note = :note, done_at_ms = :done_at_ms, done_by = :done_by, owner = :owner, "
    "due_at_ms = :due_at_ms WHERE id = :id"_L1;

constexpr auto UpsertOutcome =
    "INSERT INTO outcomes (call, kind, note, set_by, set_at_ms) VALUES (:call, :kind, :note, :set_by, :set_at_ms) "
    "ON CONFLICT (call) DO UPDATE SET kind = excluded.kind, note = excluded.note, set_by = excluded.set_by, "
    "set_at_ms = excluded.set_at_ms"_L1;

constexpr auto SelectTasks =
    "SELECT id, call, kind, number, name, note, created_at_ms, created_by, done_at_ms, done_by, owner, "
    "due_at_ms FROM tasks "
    "WHERE created_at_ms >= :from "_L1;

constexpr auto SelectOutcomes =
    "SELECT outcomes.call, outcomes.kind, outcomes.note, outcomes.set_by, outcomes.set_at_ms "
    "FROM outcomes JOIN calls ON calls.call = outcomes.call WHERE calls.offered_at_ms >= :from "
    "ORDER BY calls.offered_at_ms, outcomes.call"_L1;

QVariant timeOrNull(Moment moment)
{
    return moment == Moment{} ? QVariant() : QVariant(toMsecs(moment));
}

Task taskOf(const QSqlQuery &query)
{
    Task task;
    int column = 0;
    task.id = query.value(column++).toLongLong();
    task.call = query.value(column++).toString();
    task.kind = taskKindOf(query.value(column++).toString()).value_or(Task::Kind::Other);
    task.number = query.value(column++).toString();
    task.name = query.value(column++).toString();
    task.note = query.value(column++).toString();
    task.createdAt = fromMsecs(query.value(column++).toLongLong());
    task.createdBy = query.value(column++).toString();
    task.doneAt = fromMsecs(query.value(column++).toLongLong());
    task.doneBy = query.value(column++).toString();
    task.owner = query.value(column++).toString();
    task.dueAt = fromMsecs(query.value(column++).toLongLong());
    return task;
}

CallOutcome outcomeFrom(const QSqlQuery &query)
{
    return {query.value(0).toString(), outcomeKindOf(query.value(1).toString()).value_or(CallOutcome::Kind::Other),
            query.value(2).toString(), query.value(3).toString(), fromMsecs(query.value(4).toLongLong())};
}

} // namespace

JournalDesk::JournalDesk(const QSqlDatabase &database)
    : m_database(database)
    , m_insertTask(database)
    , m_changeTask(database)
    , m_upsertOutcome(database)
{
}

std::optional<Error> JournalDesk::prepare()
{
    const std::pair<QSqlQuery &, QLatin1StringView> statements[] = {
        {m_insertTask, InsertTask}, {m_changeTask, ChangeTask}, {m_upsertOutcome, UpsertOutcome}};
    for (const auto &[query, statement] : statements) {
        if (!query.prepare(QString(statement)))
            return errorOf(query.lastError(), u"preparing to write"_s);
    }
    return std::nullopt;
}

std::optional<Error> JournalDesk::keep(const Task &task)
{
    Q_ASSERT(task.id > 0);
    m_insertTask.bindValue(u":id"_s, task.id);
    m_insertTask.bindValue(u":call"_s, textOrNull(task.call));
    m_insertTask.bindValue(u":kind"_s, wordOf(task.kind));
    m_insertTask.bindValue(u":number"_s, textOrNull(task.number));
    m_insertTask.bindValue(u":name"_s, textOrNull(task.name));
    m_insertTask.bindValue(u":note"_s, textOrNull(task.note));
    m_insertTask.bindValue(u":created_at_ms"_s, toMsecs(task.createdAt));
    m_insertTask.bindValue(u":created_by"_s, textOrNull(task.createdBy));
    m_insertTask.bindValue(u":done_at_ms"_s, timeOrNull(task.doneAt));
    m_insertTask.bindValue(u":done_by"_s, textOrNull(task.doneBy));
    m_insertTask.bindValue(u":owner"_s, textOrNull(task.owner));
    m_insertTask.bindValue(u":due_at_ms"_s, timeOrNull(task.dueAt));
    if (!m_insertTask.exec())
        return errorOf(m_insertTask.lastError(), u"writing a task"_s);
    return std::nullopt;
}

std::optional<Error> JournalDesk::change(const TaskChange &change)
{
    m_changeTask.bindValue(u":id"_s, change.task);
    m_changeTask.bindValue(u":note"_s, textOrNull(change.note));
    m_changeTask.bindValue(u":done_at_ms"_s, timeOrNull(change.doneAt));
    m_changeTask.bindValue(u":done_by"_s, textOrNull(change.doneBy));
    m_changeTask.bindValue(u":owner"_s, textOrNull(change.owner));
    m_changeTask.bindValue(u":due_at_ms"_s, timeOrNull(change.dueAt));
    if (!m_changeTask.exec())
        return errorOf(m_changeTask.lastError(), u"changing a task"_s);
    return std::nullopt;
}

std::optional<Error> JournalDesk::keep(const CallOutcome &outcome)
{
    Q_ASSERT(!outcome.call.isEmpty());
    m_upsertOutcome.bindValue(u":call"_s, outcome.call);
    m_upsertOutcome.bindValue(u":kind"_s, wordOf(outcome.kind));
    m_upsertOutcome.bindValue(u":note"_s, textOrNull(outcome.note));
    m_upsertOutcome.bindValue(u":set_by"_s, textOrNull(outcome.by));
    m_upsertOutcome.bindValue(u":set_at_ms"_s, toMsecs(outcome.at));
    if (!m_upsertOutcome.exec())
        return errorOf(m_upsertOutcome.lastError(), u"writing an outcome"_s);
    return std::nullopt;
}

Result<QList<Task>> JournalDesk::tasks(bool includeDone, qint64 fromMs)
{
    const auto which = includeDone ? ""_L1 : "AND done_at_ms IS NULL "_L1;
    return readRows<Task>(m_database, SelectTasks + which + "ORDER BY created_at_ms, id"_L1, {{u":from"_s, fromMs}},
                          taskOf);
}

Result<QList<CallOutcome>> JournalDesk::outcomesSince(qint64 fromMs)
{
    return readRows<CallOutcome>(m_database, SelectOutcomes, {{u":from"_s, fromMs}}, outcomeFrom);
}

Result<QList<Task>> JournalDesk::tasksOf(const QString &call)
{
    return readRows<Task>(m_database, SelectTasks + "AND call = :call ORDER BY created_at_ms, id"_L1,
                          {{u":from"_s, 0}, {u":call"_s, call}}, taskOf);
}

Result<CallOutcome> JournalDesk::outcomeOf(const QString &call)
{
    const auto outcomes = readRows<CallOutcome>(
        m_database, u"SELECT call, kind, note, set_by, set_at_ms FROM outcomes WHERE call = :call"_s,
        {{u":call"_s, call}}, outcomeFrom);
    if (!outcomes)
        return outcomes.error();
    return outcomes->value(0, CallOutcome{call, {}, {}, {}, {}});
}

} // namespace callside::journalsql
