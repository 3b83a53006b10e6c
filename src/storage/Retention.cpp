// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Retention.h"

#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalSql.h"

#include <QDateTime>
#include <QDir>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using journalsql::HistoryTable;

namespace {

constexpr qint64 DayMs = qint64(24) * 60 * 60 * 1000;
constexpr qint64 HistoryIdsPerSecond = 64;

qint64 cutOf(int days, Moment now)
{
    return toMsecs(now) - days * DayMs;
}

// Neither held nor owed a task.
constexpr auto FreeCall = "call NOT IN (SELECT call FROM holds) AND NOT EXISTS "
                          "(SELECT 1 FROM tasks WHERE tasks.call = %1.call AND tasks.done_at_ms IS NULL)"_L1;

Result<QStringList> oldCalls(QSqlDatabase &database, qint64 cutMs, const QString &kept, int limit)
{
    return journalsql::readRows<QString>(
        database,
        u"SELECT call FROM history h WHERE id < :id AND offered_at_ms < :cut AND %1 AND %2 ORDER BY id LIMIT :limit"_s
            .arg(kept, QString(FreeCall).arg(u"h"_s)),
        {{u":id"_s, (cutMs / 1000 + 60) * HistoryIdsPerSecond}, {u":cut"_s, cutMs}, {u":limit"_s, limit}},
        [](const QSqlQuery &query) { return query.value(0).toString(); });
}

std::optional<Error> forEachCall(QSqlDatabase &database, const QStringList &calls, const QStringList &statements)
{
    for (const QString &call : calls) {
        for (const QString &statement : statements) {
            if (auto error = journalsql::run(database, statement, {{u":call"_s, call}}))
                return error;
        }
    }
    return std::nullopt;
}

Result<int> deleteOldCalls(JournalFile &file, qint64 cutMs, int limit)
{
    QSqlDatabase database = file.database();
    const auto calls = oldCalls(database, cutMs, u"1"_s, limit);
    if (!calls)
        return calls.error();
    if (auto error = forEachCall(database, *calls, {u"DELETE FROM calls WHERE call = :call"_s}))
        return *std::move(error);
    return int(calls->size());
}

Result<int> deleteOldTranscripts(JournalFile &file, qint64 cutMs, int limit)
{
    QSqlDatabase database = file.database();
    const auto calls = oldCalls(database, cutMs, u"kept IN ('all', 'redacted')"_s, limit);
    if (!calls)
        return calls.error();
    if (auto error = forEachCall(database, *calls,
                                 {u"DELETE FROM entries WHERE call = :call"_s,
                                  u"UPDATE history SET kept = 'facts', lines = 0 WHERE call = :call"_s}))
        return *std::move(error);
    for (const QString &call : *calls) {
        if (auto error = file.history().markDue(call))
            return *std::move(error);
    }
    return int(calls->size());
}

Result<int> deleteOldNotes(JournalFile &file, qint64 cutMs, int limit)
{
    QSqlDatabase database = file.database();
    const auto text = [](const QSqlQuery &query) { return query.value(0).toString(); };
    const auto notes = journalsql::readRows<QString>(
        database,
        u"SELECT call FROM outcomes WHERE note IS NOT NULL AND set_at_ms < :cut AND %1 LIMIT :limit"_s.arg(
            QString(FreeCall).arg(u"outcomes"_s)),
        {{u":cut"_s, cutMs}, {u":limit"_s, limit}}, text);
    const auto tasks = journalsql::readRows<std::pair<qint64, QString>>(
        database,
        u"SELECT id, call FROM tasks WHERE done_at_ms < :cut "
        "AND (call IS NULL OR call NOT IN (SELECT call FROM holds)) LIMIT :limit"_s,
        {{u":cut"_s, cutMs}, {u":limit"_s, limit}},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toLongLong(), query.value(1).toString()); });
    if (!notes || !tasks)
        return notes ? tasks.error() : notes.error();
    if (auto error = forEachCall(database, *notes, {u"UPDATE outcomes SET note = NULL WHERE call = :call"_s}))
        return *std::move(error);
    QStringList changed = *notes;
    for (const auto &[id, call] : *tasks) {
        if (auto error = journalsql::run(database, u"DELETE FROM tasks WHERE id = :id"_s, {{u":id"_s, id}}))
            return *std::move(error);
        changed.append(call);
    }
    for (const QString &call : std::as_const(changed)) {
        if (auto error = file.history().markDue(call))
            return *std::move(error);
    }
    return int(notes->size() + tasks->size());
}

} // namespace

Result<bool> deleteSomeOld(JournalFile &file, const RetentionRules &rules, Moment now, int limit,
                           RetentionOutcome &outcome)
{
    QSqlDatabase database = file.database();
    if (auto error = journalsql::execute(database, u"BEGIN IMMEDIATE"_s))
        return *std::move(error);
    const auto giveUp = [&database](Error error) {
        journalsql::rollBack(database);
        return error;
    };
    struct Step {
        int days;
        Result<int> (*act)(JournalFile &, qint64, int);
        int RetentionOutcome::*count;
    };
    RetentionOutcome made = outcome;
    bool isMore = false;
    for (const Step &step : {Step{rules.callDays, deleteOldCalls, &RetentionOutcome::calls},
                             Step{rules.transcriptDays, deleteOldTranscripts, &RetentionOutcome::transcripts},
                             Step{rules.noteDays, deleteOldNotes, &RetentionOutcome::notes}}) {
        if (step.days <= 0)
            continue;
        const auto count = step.act(file, cutOf(step.days, now), limit);
        if (!count)
            return giveUp(count.error());
        made.*step.count += *count;
        isMore = isMore || *count > 0;
    }
    if (isMore) {
        if (auto error = file.history().markForCleaning(HistoryTable::Cleaning::IndexAndLog))
            return giveUp(*std::move(error));
    }
    if (auto error = journalsql::execute(database, u"COMMIT"_s))
        return giveUp(*std::move(error));
    outcome = made;
    return isMore;
}

int deleteOldErrorLogs(const QString &folder, int days, Moment now)
{
    if (days <= 0 || folder.isEmpty())
        return 0;
    int deleted = 0;
    // The newest one is written to.
    const QFileInfoList files = QDir(folder).entryInfoList({u"api-errors.*.jsonl"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        if (info.lastModified().toMSecsSinceEpoch() < cutOf(days, now) && QFile::remove(info.filePath()))
            ++deleted;
    }
    return deleted;
}

std::optional<Error> keepHold(JournalFile &file, const Hold &hold)
{
    QSqlDatabase database = file.database();
    return journalsql::run(database,
                           u"INSERT INTO holds (call, reason, set_by, set_at_ms) VALUES (:call, :reason, :by, :at) "
                           "ON CONFLICT (call) DO UPDATE SET reason = excluded.reason, set_by = excluded.set_by, "
                           "set_at_ms = excluded.set_at_ms"_s,
                           {{u":call"_s, hold.call},
                            {u":reason"_s, journalsql::textOrNull(hold.reason)},
                            {u":by"_s, journalsql::textOrNull(hold.by)},
                            {u":at"_s, toMsecs(hold.at)}});
}

std::optional<Error> releaseHold(JournalFile &file, const QString &call)
{
    QSqlDatabase database = file.database();
    if (auto error = journalsql::run(database, u"DELETE FROM holds WHERE call = :call"_s, {{u":call"_s, call}}))
        return error;
    return file.history().markDue(call); // what the storage mode wants of it is done now
}

Result<std::optional<Hold>> holdOf(QSqlDatabase &database, const QString &call)
{
    const auto holds =
        journalsql::readRows<Hold>(database, u"SELECT call, reason, set_by, set_at_ms FROM holds WHERE call = :call"_s,
                                   {{u":call"_s, call}}, [](const QSqlQuery &query) {
                                       return Hold{query.value(0).toString(), query.value(1).toString(),
                                                   query.value(2).toString(), fromMsecs(query.value(3).toLongLong())};
                                   });
    if (!holds)
        return holds.error();
    return holds->isEmpty() ? std::optional<Hold>() : std::optional(holds->constFirst());
}

} // namespace callside
