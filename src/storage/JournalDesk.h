// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Task.h"

#include <QList>
#include <QSqlQuery>

#include <optional>

namespace callside::journalsql {

// The tables of an open journal that the desk fills: tasks and outcomes. Used by JournalFile only, which opens and
// closes the transactions and sees to it that the calls that are named have rows.
class JournalDesk
{
public:
    explicit JournalDesk(const QSqlDatabase &database);

    std::optional<Error> prepare(); // once, before any other

    std::optional<Error> keep(const Task &task); // nothing happens if it is there
    std::optional<Error> change(const TaskChange &change);
    std::optional<Error> keep(const CallOutcome &outcome);

    Result<QList<Task>> tasks(bool includeDone, qint64 fromMs);
    Result<QList<CallOutcome>> outcomesSince(qint64 fromMs);
    // Of one call, done or not, oldest first.
    Result<QList<Task>> tasksOf(const QString &call);
    Result<CallOutcome> outcomeOf(const QString &call); // Kind::None: nobody has said

private:
    QSqlDatabase m_database;
    QSqlQuery m_insertTask;
    QSqlQuery m_changeTask;
    QSqlQuery m_upsertOutcome;
};

} // namespace callside::journalsql
