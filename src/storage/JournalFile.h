// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/Journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace callside {

namespace journalsql {
class Connection;
class HistoryTable;
class JournalDesk;
} // namespace journalsql

// One open journal: a SQLite file in WAL mode, where what was committed survives a killed program and a lost mains.
// Made, used and destroyed on one thread. Errors are of kind StorageFailed with a word of journalcode as code.
class JournalFile
{
public:
    // Opens for writing: creates the file if there is none, brings an older one up to date, and makes it and its
    // companions readable by this user only. Look at an existing file first (JournalOpening.h): opening may change it.
    // sizeLimit in bytes; writes over it fail as on a full disk.
    static Result<std::unique_ptr<JournalFile>> open(const QString &path, std::optional<qint64> sizeLimit = {});
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    // All or nothing, in the given order, on disk when it returns. Gives the sequence of each write's last entry (0
    // for a write without one). A call that is named by an entry before it has a row gets a bare one; so does one
    // that is named by a task or an outcome, but it does not count as live.
    Result<QList<qint64>> append(const QList<JournalWrite> &writes);

    Result<QList<CallRow>> liveCalls();
    Result<QList<JournalEntry>> liveEntries();
    // Offered at or after fromMs and before toMs, oldest first.
    Result<QList<CallRow>> calls(qint64 fromMs, qint64 toMs);
    Result<QList<JournalEntry>> entriesOf(const QString &call);
    Result<KnownCalls> knownSince(qint64 fromMs);
    // How many calls of each caller were offered at or after fromMs; without those whose caller is not known.
    Result<QHash<QString, int>> callersSince(qint64 fromMs);
    Result<QHash<QString, qint64>> costsSince(qint64 fromMs); // in microUsd, by call
    Result<bool> areCostsCompleteSince(qint64 fromMs);        // of calls that are over
    // Made at or after fromMs, oldest first; open ones only, or those that are done too.
    Result<QList<Task>> tasks(bool includeDone, qint64 fromMs);
    // Of calls offered at or after fromMs, in the order of the calls.
    Result<QList<CallOutcome>> outcomesSince(qint64 fromMs);

    // For what else is kept in the file, on the same thread (History, Retention, Erase).
    journalsql::HistoryTable &history() { return *m_history; }
    QSqlDatabase database() const;

    // No limit: as much as the disk holds.
    std::optional<Error> setSizeLimit(std::optional<qint64> bytes);

private:
    explicit JournalFile(std::unique_ptr<journalsql::Connection> connection);

    // Alone with the file, SQLite keeps in memory what its -shm file would hold. A full disk has no room for that file,
    // and the calls in the journal can then be read all the same.
    enum class Sharing { Shared, Alone };

    static Result<std::unique_ptr<JournalFile>> openAs(const QString &path, std::optional<qint64> sizeLimit,
                                                       Sharing sharing);
    std::optional<Error> prepareFile(Sharing sharing);
    std::optional<Error> prepareStatements();
    std::optional<Error> keepRow(const CallRow &row);
    std::optional<Error> keepBareCall(const QString &call, qint64 atMs, bool isLive);
    std::optional<Error> keepDesk(const JournalWrite &write);
    std::optional<Error> markHistoryDue(const JournalWrite &write);
    Result<qint64> keepEntry(const JournalEntry &entry);

    std::unique_ptr<journalsql::Connection> m_connection;
    QSqlQuery m_upsertCall; // the queries go before the connection
    QSqlQuery m_insertBareCall;
    QSqlQuery m_insertWebhook;
    QSqlQuery m_insertEntry;
    std::unique_ptr<journalsql::JournalDesk> m_desk;
    std::unique_ptr<journalsql::HistoryTable> m_history;
};

} // namespace callside
