// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryTable.h"
#include "storage/JournalSql.h"

// What of the history is to be made, and what is to be cleaned after something was deleted.
namespace callside::journalsql {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int PagesPerMerge = 400;

} // namespace

HistoryTable::HistoryTable(const QSqlDatabase &database)
    : m_database(database)
    , m_markDue(database)
    , m_markTaskDue(database)
{
}

std::optional<Error> HistoryTable::prepare()
{
    const bool isPrepared =
        m_markDue.prepare(u"INSERT INTO history_due (call) SELECT call FROM calls WHERE call = :call AND live = 0 "
                          "ON CONFLICT DO NOTHING"_s) &&
        m_markTaskDue.prepare(u"INSERT INTO history_due (call) SELECT calls.call FROM tasks JOIN calls "
                              "ON calls.call = tasks.call WHERE tasks.id = :task AND calls.live = 0 "
                              "ON CONFLICT DO NOTHING"_s);
    if (!isPrepared)
        return errorOf(m_database.lastError(), u"preparing the history"_s);
    return std::nullopt;
}

std::optional<Error> HistoryTable::markDue(const QString &call)
{
    m_markDue.bindValue(u":call"_s, call);
    if (!m_markDue.exec())
        return errorOf(m_markDue.lastError(), u"marking for the history"_s);
    return std::nullopt;
}

std::optional<Error> HistoryTable::markTaskDue(qint64 task)
{
    m_markTaskDue.bindValue(u":task"_s, task);
    if (!m_markTaskDue.exec())
        return errorOf(m_markTaskDue.lastError(), u"marking for the history"_s);
    return std::nullopt;
}

Result<int> HistoryTable::dueCount()
{
    const auto count = valueOf(m_database, u"SELECT count(*) FROM history_due"_s);
    if (!count)
        return count.error();
    return count->toInt();
}

std::optional<Error> HistoryTable::markAllDue()
{
    return execute(m_database, u"INSERT INTO history_due SELECT call FROM calls WHERE live = 0 "
                               "ON CONFLICT DO NOTHING"_s);
}

std::optional<Error> HistoryTable::markLooserThan(StorageMode mode)
{
    if (mode == StorageMode::Everything)
        return std::nullopt;
    const QLatin1StringView which = mode == StorageMode::Redacted ? "kept = 'all'"_L1 : "kept <> 'counts-only'"_L1;
    return execute(m_database, u"INSERT INTO history_due SELECT call FROM history WHERE %1 "
                               "AND call NOT IN (SELECT call FROM holds) ON CONFLICT DO NOTHING"_s.arg(which));
}

std::optional<Error> HistoryTable::markForCleaning(Cleaning cleaning)
{
    const QLatin1StringView what =
        cleaning == Cleaning::Log ? "('log'), ('pages')"_L1 : "('index'), ('log'), ('pages')"_L1;
    return execute(m_database, u"INSERT INTO history_cleaning (what) VALUES %1 ON CONFLICT DO NOTHING"_s.arg(what));
}

Result<bool> HistoryTable::isCleaningLeft()
{
    const auto left = valueOf(m_database, u"SELECT count(*) FROM history_cleaning WHERE what <> 'pages'"_s);
    if (!left)
        return left.error();
    return left->toInt() > 0;
}

Result<bool> HistoryTable::pack()
{
    const auto isMarked = valueOf(m_database, u"SELECT count(*) FROM history_cleaning WHERE what = 'pages'"_s);
    if (!isMarked)
        return isMarked.error();
    if (isMarked->toInt() == 0)
        return false;
    // In this order: killed in between, what is left to do stays marked.
    for (const QString &statement : {u"INSERT INTO history_cleaning (what) VALUES ('log') ON CONFLICT DO NOTHING"_s,
                                     u"VACUUM"_s, u"DELETE FROM history_cleaning WHERE what = 'pages'"_s}) {
        if (auto error = execute(m_database, statement))
            return *std::move(error);
    }
    return true;
}

Result<bool> HistoryTable::cleanSome()
{
    const auto index = valueOf(m_database, u"SELECT count(*) FROM history_cleaning WHERE what = 'index'"_s);
    if (!index)
        return index.error();
    if (index->toInt() > 0)
        return cleanIndex();
    const auto log = valueOf(m_database, u"SELECT count(*) FROM history_cleaning WHERE what = 'log'"_s);
    if (!log)
        return log.error();
    return log->toInt() > 0 ? cleanLog() : Result<bool>(false);
}

// https://www.sqlite.org/fts5.html#the_merge_command: a negative number begins to put all parts into one, positive
// ones go on with it; nothing is left to do when that changes less than two rows.
Result<bool> HistoryTable::cleanIndex()
{
    const auto before = valueOf(m_database, u"SELECT total_changes()"_s);
    if (auto error = execute(m_database, u"INSERT INTO history_words (history_words, rank) VALUES ('merge', %1)"_s.arg(
                                             m_isMerging ? PagesPerMerge : -PagesPerMerge)))
        return *std::move(error);
    const auto after = valueOf(m_database, u"SELECT total_changes()"_s);
    if (!before || !after)
        return before ? after.error() : before.error();
    const bool wasFirst = !std::exchange(m_isMerging, true);
    if (wasFirst || after->toLongLong() - before->toLongLong() >= 2)
        return true;
    m_isMerging = false;
    if (auto error = execute(m_database, u"DELETE FROM history_cleaning WHERE what = 'index'"_s))
        return *std::move(error);
    return true;
}

// What was deleted is still in the log until all of it is in the file itself and the log is cut to nothing.
Result<bool> HistoryTable::cleanLog()
{
    const auto isBusy = valueOf(m_database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return isBusy.error();
    if (isBusy->toInt() != 0)
        return false; // a reader is at it: again later
    if (auto error = execute(m_database, u"DELETE FROM history_cleaning WHERE what = 'log'"_s))
        return *std::move(error);
    return false;
}

} // namespace callside::journalsql
