// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalOpening.h"
#include "storage/JournalSql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using journalsql::execute;
using journalsql::readRows;
using journalsql::valueOf;

namespace {

constexpr qint64 RowsPerStep = 2000;
constexpr QFileDevice::Permissions BackupOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error backupCancelled()
{
    Error error;
    error.kind = Error::Kind::NotAllowed;
    error.code = u"cancelled"_s;
    error.detail = u"cancelled"_s;
    return error;
}

void removeJournal(const QString &path)
{
    for (const QString &name : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s})
        QFile::remove(name);
}

struct BackupTable {
    QString name;
    QStringList columns;
    QStringList key; // of a table without row numbers; else empty
    qint64 rows = 0;
};

// What the copy's schema has, in an order in which references find what they refer to. Not the search's own tables: the
// copy makes them anew.
Result<QList<BackupTable>> backupTables(QSqlDatabase &database)
{
    const auto text = [](const QSqlQuery &query) { return query.value(0).toString(); };
    const auto names =
        readRows<QString>(database,
                          u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                          "AND name NOT LIKE 'history\\_words%' ESCAPE '\\' AND name NOT IN ('history_due', "
                          "'history_cleaning') AND name IN (SELECT name FROM source.sqlite_schema) ORDER BY rowid"_s,
                          {}, text);
    if (!names)
        return names.error();
    QList<BackupTable> tables;
    for (const QString &name : *names) {
        // By name: a later schema may have put columns in another order.
        const auto columns = readRows<QString>(database,
                                               u"SELECT name FROM pragma_table_info('%1', 'main') WHERE name IN "
                                               "(SELECT name FROM pragma_table_info('%1', 'source'))"_s.arg(name),
                                               {}, text);
        const auto key = readRows<QString>(
            database, u"SELECT name FROM pragma_table_info('%1', 'source') WHERE pk > 0 ORDER BY pk"_s.arg(name), {},
            text);
        const auto rows = valueOf(database, u"SELECT count(*) FROM source.%1"_s.arg(name));
        if (!columns || !key || !rows)
            return !columns ? columns.error() : !key ? key.error() : rows.error();
        tables.append({name, *columns, *key, rows->toLongLong()});
    }
    return tables;
}

// A stretch of rows in the order of the key, behind the last one that was copied.
std::optional<Error> copyTable(QSqlDatabase &database, const BackupTable &table,
                               const std::function<bool(qint64)> &tell)
{
    const QString columns = table.columns.join(u", "_s);
    const QString key = table.key.join(u", "_s);
    qint64 done = 0;
    QVariantList last;
    while (done < table.rows) {
        journalsql::Bindings bindings{{u":limit"_s, RowsPerStep}};
        QStringList names;
        for (qsizetype index = 0; index < last.size(); ++index) {
            names.append(u":key%1"_s.arg(index));
            bindings.append({names.constLast(), last.at(index)});
        }
        const QString behind = last.isEmpty() ? QString() : u" WHERE (%1) > (%2)"_s.arg(key, names.join(u", "_s));
        QSqlQuery copy(database);
        if (!copy.prepare(
                u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM source.%1%3 ORDER BY %4 LIMIT :limit"_s.arg(
                    table.name, columns, behind, key)))
            return journalsql::errorOf(copy.lastError(), u"copying the journal"_s);
        for (const auto &[name, value] : std::as_const(bindings))
            copy.bindValue(name, value);
        if (!copy.exec())
            return journalsql::errorOf(copy.lastError(), u"copying the journal"_s);
        if (copy.numRowsAffected() <= 0)
            break;
        done += copy.numRowsAffected();
        const auto keys = readRows<QVariantList>(
            database,
            u"SELECT %1 FROM main.%2 ORDER BY %3 DESC LIMIT 1"_s.arg(key, table.name, table.key.join(u" DESC, "_s)), {},
            [&table](const QSqlQuery &query) {
                QVariantList values;
                for (qsizetype column = 0; column < table.key.size(); ++column)
                    values.append(query.value(int(column)));
                return values;
            });
        if (!keys)
            return keys.error();
        last = keys->constFirst();
        if (!tell(done))
            return backupCancelled();
    }
    return std::nullopt;
}

std::optional<Error> copyRows(QSqlDatabase &database, const WorkProgress &progress)
{
    const auto tables = backupTables(database);
    if (!tables)
        return tables.error();
    qint64 total = 0;
    for (const BackupTable &table : *tables)
        total += table.rows;
    qint64 before = 0;
    for (const BackupTable &table : *tables) {
        const auto tell = [&](qint64 done) { return !progress || progress(before + done, total); };
        if (!tell(0))
            return backupCancelled();
        if (auto error = copyTable(database, table, tell))
            return error;
        before += table.rows;
    }
    return execute(database, u"INSERT INTO main.history_due SELECT call FROM main.calls WHERE live = 0 "
                             "ON CONFLICT DO NOTHING"_s);
}

// One read transaction sees one moment of the journal, however long it takes.
std::optional<Error> copyInOneMoment(QSqlDatabase &database, const QString &journal, const WorkProgress &progress)
{
    if (auto error = journalsql::run(database, u"ATTACH DATABASE :path AS source"_s, {{u":path"_s, journal}}))
        return error;
    for (const QString &statement : {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA synchronous = FULL"_s, u"BEGIN"_s}) {
        if (auto error = execute(database, statement))
            return error;
    }
    if (auto error = copyRows(database, progress)) {
        journalsql::rollBack(database);
        return error;
    }
    return execute(database, u"COMMIT"_s);
}

std::optional<Error> fillCopy(const QString &journal, const QString &part, const WorkProgress &progress)
{
    if (const auto empty = JournalFile::open(part); !empty) // the schema, and for this user only
        return empty.error();
    journalsql::Connection connection(part, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (auto error = connection.open())
        return error;
    // One file and nothing beside it.
    if (auto error = execute(connection.database(), u"PRAGMA journal_mode = DELETE"_s))
        return error;
    return copyInOneMoment(connection.database(), journal, progress);
}

std::optional<Error> copyFile(const QString &from, const QString &to, const WorkProgress &progress)
{
    if (!QFileInfo(from).isFile()) // a folder, or something that can be read without an end
        return journalError(journalcode::Unreadable, u"there is no file at %1"_s.arg(from));
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly, BackupOwnerOnly))
        return journalError(journalcode::Unreadable,
                            u"the copy cannot be put in place: %1"_s.arg(target.errorString()));
    const qint64 total = source.size();
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(qint64(1) << 20);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return journalError(journalcode::Full, u"the copy cannot be put in place: %1"_s.arg(target.errorString()));
        if (progress && !progress(source.pos(), total))
            return backupCancelled();
    }
    return target.flush() ? std::nullopt
                          : std::optional(journalError(journalcode::Full, u"the copy cannot be put in place"_s));
}

// With its log and under a name that is not taken for a journal to go on with.
Result<QString> putAside(const QString &path, qint64 nowMs)
{
    if (!QFileInfo::exists(path))
        return QString();
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(u"yyyy-MM-dd'T'HH-mm-ss"_s);
    const QString aside = QFileInfo(path).dir().filePath(u"before-restore-%1.sqlite"_s.arg(stamp));
    QFile::remove(path + u"-shm"_s);
    if (QFileInfo::exists(aside) || !QFile::rename(path, aside))
        return journalError(journalcode::Unreadable, u"the journal cannot be put aside"_s);
    if (QFileInfo::exists(path + u"-wal"_s) && !QFile::rename(path + u"-wal"_s, aside + u"-wal"_s)) {
        QFile::rename(aside, path);
        return journalError(journalcode::Unreadable, u"the journal's log cannot be put aside"_s);
    }
    return aside;
}

} // namespace

std::optional<Error> writeBackup(const QString &journal, const QString &target, const WorkProgress &progress)
{
    if (QFileInfo::exists(target))
        return journalError(journalcode::Unreadable, u"there is a file already: %1"_s.arg(target));
    const auto condition = lookAtJournal(journal);
    if (!condition)
        return condition.error();
    if (*condition != JournalCondition::Sound)
        return journalError(journalcode::Damaged, u"there is no sound journal at %1"_s.arg(journal));
    const QString part = target + u".part"_s;
    removeJournal(part);
    auto error = fillCopy(journal, part, progress);
    if (!error && !QFile::rename(part, target))
        error = journalError(journalcode::Unreadable, u"the copy cannot be given its name"_s);
    if (error)
        removeJournal(part);
    return error;
}

QFuture<Result<QString>> startBackup(const QString &journal, const QString &target)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->setProgressRange(0, 100);
    promise->start();
    QThreadPool::globalInstance()->start([promise, journal, target] {
        const auto error = writeBackup(journal, target, [&promise](qint64 done, qint64 total) {
            promise->setProgressValue(int(total > 0 ? done * 100 / total : 100));
            return !promise->isCanceled();
        });
        promise->addResult(error ? Result<QString>(*error) : Result<QString>(target));
        promise->finish();
    });
    return promise->future();
}

Result<QString> restoreBackup(const QString &backup, const QString &folder, qint64 nowMs, const WorkProgress &progress)
{
    const QString path = QDir(folder).filePath(JournalFileName);
    const QString part = path + u".part"_s;
    removeJournal(part);
    const auto giveUp = [&part](const Error &error) {
        removeJournal(part);
        return error;
    };
    // What is checked is what is put in place, and the backup itself may be where nothing can be written.
    if (auto error = copyFile(backup, part, progress))
        return giveUp(*error);
    const auto check = checkJournal(part, progress);
    if (!check)
        return giveUp(check.error());
    if (!check->isSound())
        return giveUp(journalError(journalcode::Damaged, check->problems.join(u"; "_s)));
    const auto aside = putAside(path, nowMs);
    if (!aside)
        return giveUp(aside.error());
    if (QFile::rename(part, path))
        return *aside;
    if (!aside->isEmpty()) {
        QFile::rename(*aside, path);
        QFile::rename(*aside + u"-wal"_s, path + u"-wal"_s);
    }
    return giveUp(journalError(journalcode::Unreadable, u"the copy cannot be put in place"_s));
}

} // namespace callside
