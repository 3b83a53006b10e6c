// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"
#include "storage/HistoryFold.h"
#include "storage/HistorySelect.h"
#include "storage/JournalOpening.h"
#include "storage/JournalSql.h"

namespace callside {

using namespace Qt::Literals::StringLiterals;
using journalsql::readRows;
using journalsql::valueOf;

namespace {

Error checkCancelled()
{
    Error error;
    error.kind = Error::Kind::NotAllowed;
    error.code = u"cancelled"_s;
    error.detail = u"cancelled"_s;
    return error;
}

std::optional<Error> refuseUnusable(const QString &path)
{
    const auto condition = lookAtJournal(path);
    if (!condition)
        return condition.error();
    switch (*condition) {
    case JournalCondition::Missing:
        return journalError(journalcode::Unreadable, u"there is no journal at %1"_s.arg(path));
    case JournalCondition::Newer:
        return journalError(journalcode::Failed, u"made by a newer version of Callside: %1"_s.arg(path));
    case JournalCondition::Damaged:
        return journalError(journalcode::Damaged, u"damaged, or not a journal of Callside: %1"_s.arg(path));
    case JournalCondition::Sound:
        break;
    }
    return std::nullopt;
}

std::optional<Error> checkPages(QSqlDatabase &database, JournalCheck &check)
{
    const auto text = [](const QSqlQuery &query) { return query.value(0).toString(); };
    const auto pages = readRows<QString>(database, u"PRAGMA integrity_check(20)"_s, {}, text);
    const auto references = readRows<QString>(database, u"PRAGMA foreign_key_check"_s, {}, text);
    const auto strangers = journalsql::strangersIn(database);
    if (!pages || !references)
        return pages ? references.error() : pages.error();
    if (!strangers)
        return strangers.error();
    if (!strangers->isEmpty()) // it would change what is written from then on
        check.problems.append(u"%1 parts that no journal has"_s.arg(strangers->size()));
    for (const QString &page : *pages) {
        if (page != "ok"_L1)
            check.problems.append(u"integrity: "_s + page);
    }
    if (!references->isEmpty())
        check.problems.append(u"%1 rows refer to calls that are not there"_s.arg(references->size()));
    return std::nullopt;
}

std::optional<Error> checkEntries(QSqlDatabase &database, JournalCheck &check, const WorkProgress &progress)
{
    const auto calls = readRows<QString>(database, u"SELECT call FROM calls"_s, {},
                                         [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!calls)
        return calls.error();
    int unreadable = 0;
    for (const QString &call : *calls) {
        if (progress && !progress(check.calls, calls->size()))
            return checkCancelled();
        const auto entries = journalsql::selectEntriesOf(database, call);
        if (!entries)
            return entries.error();
        unreadable += foldCall(*entries).unreadable;
        check.entries += entries->size();
        ++check.calls;
    }
    if (unreadable > 0)
        check.problems.append(u"%1 entries cannot be read"_s.arg(unreadable));
    return std::nullopt;
}

std::optional<Error> checkHistory(QSqlDatabase &database, JournalCheck &check)
{
    const auto version = valueOf(database, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() < 3)
        return std::nullopt; // it will be made at the next start
    const std::pair<QString, QString> counts[] = {
        {u"%1 calls are not in the history"_s,
         u"SELECT count(*) FROM calls WHERE live = 0 AND phase <> '' AND call NOT IN (SELECT call FROM history) "
         "AND call NOT IN (SELECT call FROM history_due)"_s},
        {u"%1 calls of the history cannot be searched"_s,
         u"SELECT count(*) FROM history WHERE id NOT IN (SELECT rowid FROM history_words) "
         "AND call NOT IN (SELECT call FROM history_due)"_s},
        {u"%1 texts belong to no call"_s,
         u"SELECT count(*) FROM history_words WHERE rowid NOT IN (SELECT id FROM history)"_s}};
    for (const auto &[problem, statement] : counts) {
        const auto count = valueOf(database, statement);
        if (!count)
            return count.error();
        if (count->toInt() > 0)
            check.problems.append(problem.arg(count->toInt()));
    }
    // FTS5 compares its index with its texts; it is asked by a statement that writes nothing.
    if (auto error = journalsql::execute(database, u"INSERT INTO history_words (history_words) "
                                                   "VALUES ('integrity-check')"_s)) {
        if (error->code != journalcode::Damaged)
            return error;
        check.problems.append(u"the search's index does not fit its texts"_s);
    }
    return std::nullopt;
}

} // namespace

Result<JournalCheck> checkJournal(const QString &path, const WorkProgress &progress)
{
    if (auto error = refuseUnusable(path))
        return *std::move(error);
    journalsql::Connection connection(path, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (auto error = connection.open())
        return *std::move(error);
    QSqlDatabase &database = connection.database();
    JournalCheck check;
    auto error = checkPages(database, check);
    if (!error)
        error = checkEntries(database, check, progress);
    if (!error)
        error = checkHistory(database, check);
    if (error && error->code == journalcode::Damaged) {
        check.problems.append(error->detail);
        error.reset();
    }
    if (error)
        return *std::move(error);
    return check;
}

} // namespace callside
