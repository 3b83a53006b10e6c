// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalFile.h"

#include "storage/HistoryTable.h"
#include "storage/JournalDesk.h"
#include "storage/JournalSql.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using journalsql::errorOf;
using journalsql::execute;
using journalsql::numberOf;
using journalsql::numberOrNull;
using journalsql::readRows;
using journalsql::textNotNull;
using journalsql::textOrNull;

namespace {

constexpr qint64 HistoryIdsASecond = 64;
constexpr QFileDevice::Permissions JournalOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

constexpr auto CallColumns = "call, webhook_id, offered_at_ms, answered_at_ms, ended_at_ms, caller, caller_name, line, "
                             "phase, end_reason, referred_to, model, media_security, cost_micro_usd, live"_L1;

constexpr auto UpsertCall =
    "INSERT INTO calls (call, webhook_id, offered_at_ms, answered_at_ms, ended_at_ms, caller, caller_name, line, "
    "phase, end_reason, referred_to, model, media_security, cost_micro_usd, live) "
    "VALUES (:call, :webhook_id, :offered_at_ms, :answered_at_ms, :ended_at_ms, :caller, :caller_name, :line, "
    ":phase, :end_reason, :referred_to, :model, :media_security, :cost_micro_usd, :live) "
    "ON CONFLICT (call) DO UPDATE SET webhook_id = coalesce(webhook_id, excluded.webhook_id), "
    "offered_at_ms = excluded.offered_at_ms, answered_at_ms = excluded.answered_at_ms, "
    "ended_at_ms = excluded.ended_at_ms, caller = excluded.caller, caller_name = excluded.caller_name, "
    "line = excluded.line, phase = excluded.phase, end_reason = excluded.end_reason, "
    "referred_to = excluded.referred_to, model = excluded.model, media_security = excluded.media_security, "
    "cost_micro_usd = excluded.cost_micro_usd, live = excluded.live"_L1;

constexpr auto InsertBareCall = "INSERT INTO calls (call, offered_at_ms, phase, cost_micro_usd, live) "
                                "VALUES (:call, :at_ms, '', 0, :live) ON CONFLICT (call) DO NOTHING"_L1;

constexpr auto InsertWebhook = "INSERT INTO webhooks (webhook_id, call, received_at_ms) "
                               "VALUES (:webhook_id, :call, :received_at_ms) ON CONFLICT (webhook_id) DO NOTHING"_L1;

// The bytes go in as they are: a cast only says that they are text, so that SQL can read the JSON.
constexpr auto InsertEntry = "INSERT INTO entries (call, at_ms, type, body) "
                             "VALUES (:call, :at_ms, :type, CAST(:body AS TEXT))"_L1;

constexpr auto SelectEntries = "SELECT sequence, call, at_ms, type, CAST(body AS BLOB) FROM entries "_L1;

CallRow callRowOf(const QSqlQuery &query)
{
    CallRow row;
    int column = 0;
    row.call = query.value(column++).toString();
    row.webhookId = query.value(column++).toString();
    row.offeredAtMs = query.value(column++).toLongLong();
    row.answeredAtMs = numberOf(query.value(column++));
    row.endedAtMs = numberOf(query.value(column++));
    row.caller = query.value(column++).toString();
    row.callerName = query.value(column++).toString();
    row.line = query.value(column++).toString();
    row.phase = query.value(column++).toString();
    row.endReason = query.value(column++).toString();
    row.referredTo = query.value(column++).toString();
    row.model = query.value(column++).toString();
    row.mediaSecurity = query.value(column++).toString();
    row.costMicroUsd = query.value(column++).toLongLong();
    row.live = query.value(column++).toBool();
    return row;
}

JournalEntry journalEntryOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong(),
            query.value(3).toString(), query.value(4).toByteArray()};
}

std::optional<Error> makeJournalPrivate(const QString &path)
{
    QFile file(path);
    // Made here rather than by SQLite, so that it is never readable by others; SQLite gives its companions (-wal, -shm)
    // the same permissions.
    const bool made = file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, JournalOwnerOnly);
    if (!made) {
        return journalError(journalcode::Unreadable, u"making the journal: %1"_s.arg(file.errorString()));
    }
    file.close();
    for (const QString &name : {path, path + u"-wal"_s, path + u"-shm"_s}) {
        const bool isWider =
            QFileInfo::exists(name) &&
            (QFile::permissions(name) & ~(JournalOwnerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser));
        if (isWider && !QFile::setPermissions(name, JournalOwnerOnly)) {
            return journalError(journalcode::Unreadable, u"the journal cannot be made private"_s);
        }
    }
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path, std::optional<qint64> sizeLimit)
{
    if (auto error = makeJournalPrivate(path))
        return *error;
    auto file = openAs(path, sizeLimit, Sharing::Shared);
    if (file || file.error().code == journalcode::Damaged || file.error().code == journalcode::Busy)
        return file;
    auto alone = openAs(path, sizeLimit, Sharing::Alone);
    return alone ? std::move(alone) : std::move(file);
}

Result<std::unique_ptr<JournalFile>> JournalFile::openAs(const QString &path, std::optional<qint64> sizeLimit,
                                                         Sharing sharing)
{
    auto connection = std::make_unique<journalsql::Connection>(path, u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (auto error = connection->open())
        return *error;
    std::unique_ptr<JournalFile> file(new JournalFile(std::move(connection)));
    if (auto error = file->prepareFile(sharing))
        return *error;
    if (auto error = file->setSizeLimit(sizeLimit))
        return *error;
    if (auto error = file->prepareStatements())
        return *error;
    return file;
}

JournalFile::JournalFile(std::unique_ptr<journalsql::Connection> connection)
    : m_connection(std::move(connection))
    , m_upsertCall(m_connection->database())
    , m_insertBareCall(m_connection->database())
    , m_insertWebhook(m_connection->database())
    , m_insertEntry(m_connection->database())
    , m_desk(std::make_unique<journalsql::JournalDesk>(m_connection->database()))
    , m_history(std::make_unique<journalsql::HistoryTable>(m_connection->database()))
{
}

JournalFile::~JournalFile() = default;

std::optional<Error> JournalFile::prepareFile(Sharing sharing)
{
    QSqlDatabase &database = m_connection->database();
    if (sharing == Sharing::Alone) {
        if (auto error = execute(database, u"PRAGMA locking_mode = EXCLUSIVE"_s))
            return error;
    }
    const auto mode = journalsql::valueOf(database, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() != "wal"_L1)
        return journalError(journalcode::Failed, u"the journal's folder cannot hold a write-ahead log"_s);
    for (const QString &pragma :
         {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (auto error = execute(database, pragma))
            return error;
    }
    return journalsql::migrate(database);
}

std::optional<Error> JournalFile::setSizeLimit(std::optional<qint64> bytes)
{
    QSqlDatabase &database = m_connection->database();
    const auto pageSize = journalsql::valueOf(database, u"PRAGMA page_size"_s);
    if (!pageSize)
        return pageSize.error();
    const qint64 unlimited = std::numeric_limits<quint32>::max() - 1; // SQLite's own highest page number
    const qint64 pages = bytes ? std::max<qint64>(1, *bytes / pageSize->toLongLong()) : unlimited;
    return execute(database, u"PRAGMA max_page_count = %1"_s.arg(pages));
}

std::optional<Error> JournalFile::prepareStatements()
{
    const std::pair<QSqlQuery &, QLatin1StringView> statements[] = {{m_upsertCall, UpsertCall},
                                                                    {m_insertBareCall, InsertBareCall},
                                                                    {m_insertWebhook, InsertWebhook},
                                                                    {m_insertEntry, InsertEntry}};
    for (const auto &[query, statement] : statements) {
        if (!query.prepare(QString(statement)))
            return errorOf(query.lastError(), u"preparing to write"_s);
    }
    if (auto error = m_desk->prepare())
        return error;
    return m_history->prepare();
}

Result<QList<qint64>> JournalFile::append(const QList<JournalWrite> &writes)
{
    QSqlDatabase &database = m_connection->database();
    if (auto error = execute(database, u"BEGIN IMMEDIATE"_s))
        return *std::move(error);
    const auto giveUp = [&database](Error error) {
        journalsql::rollBack(database);
        return error;
    };
    QList<qint64> sequences;
    sequences.reserve(writes.size());
    for (const JournalWrite &write : writes) {
        if (write.row) {
            if (auto error = keepRow(*write.row))
                return giveUp(*std::move(error));
        }
        qint64 last = 0;
        for (const JournalEntry &entry : write.entries) {
            const auto sequence = keepEntry(entry);
            if (!sequence)
                return giveUp(sequence.error());
            last = *sequence;
        }
        if (auto error = keepDesk(write))
            return giveUp(*std::move(error));
        if (auto error = markHistoryDue(write))
            return giveUp(*std::move(error));
        sequences.append(last);
    }
    if (auto error = execute(database, u"COMMIT"_s))
        return giveUp(*std::move(error));
    return sequences;
}

std::optional<Error> JournalFile::keepRow(const CallRow &row)
{
    m_upsertCall.bindValue(u":call"_s, textNotNull(row.call));
    m_upsertCall.bindValue(u":webhook_id"_s, textOrNull(row.webhookId));
    m_upsertCall.bindValue(u":offered_at_ms"_s, row.offeredAtMs);
    m_upsertCall.bindValue(u":answered_at_ms"_s, numberOrNull(row.answeredAtMs));
    m_upsertCall.bindValue(u":ended_at_ms"_s, numberOrNull(row.endedAtMs));
    m_upsertCall.bindValue(u":caller"_s, textOrNull(row.caller));
    m_upsertCall.bindValue(u":caller_name"_s, textOrNull(row.callerName));
    m_upsertCall.bindValue(u":line"_s, textOrNull(row.line));
    m_upsertCall.bindValue(u":phase"_s, textNotNull(row.phase));
    m_upsertCall.bindValue(u":end_reason"_s, textOrNull(row.endReason));
    m_upsertCall.bindValue(u":referred_to"_s, textOrNull(row.referredTo));
    m_upsertCall.bindValue(u":model"_s, textOrNull(row.model));
    m_upsertCall.bindValue(u":media_security"_s, textOrNull(row.mediaSecurity));
    m_upsertCall.bindValue(u":cost_micro_usd"_s, row.costMicroUsd);
    m_upsertCall.bindValue(u":live"_s, int(row.live));
    if (!m_upsertCall.exec())
        return errorOf(m_upsertCall.lastError(), u"writing a call"_s);
    if (row.webhookId.isEmpty())
        return std::nullopt;
    m_insertWebhook.bindValue(u":webhook_id"_s, row.webhookId);
    m_insertWebhook.bindValue(u":call"_s, textNotNull(row.call));
    m_insertWebhook.bindValue(u":received_at_ms"_s, row.offeredAtMs);
    if (!m_insertWebhook.exec())
        return errorOf(m_insertWebhook.lastError(), u"writing a webhook"_s);
    return std::nullopt;
}

std::optional<Error> JournalFile::keepBareCall(const QString &call, qint64 atMs, bool isLive)
{
    if (call.isEmpty())
        return std::nullopt;
    m_insertBareCall.bindValue(u":call"_s, call);
    m_insertBareCall.bindValue(u":at_ms"_s, atMs);
    m_insertBareCall.bindValue(u":live"_s, int(isLive));
    if (!m_insertBareCall.exec())
        return errorOf(m_insertBareCall.lastError(), u"writing a call"_s);
    return std::nullopt;
}

std::optional<Error> JournalFile::keepDesk(const JournalWrite &write)
{
    for (const Task &task : write.tasks) {
        if (auto error = keepBareCall(task.call, toMsecs(task.createdAt), false))
            return error;
        if (auto error = m_desk->keep(task))
            return error;
    }
    for (const TaskChange &change : write.taskChanges) {
        if (auto error = m_desk->change(change))
            return error;
    }
    for (const CallOutcome &outcome : write.outcomes) {
        if (auto error = keepBareCall(outcome.call, toMsecs(outcome.at), false))
            return error;
        if (auto error = m_desk->keep(outcome))
            return error;
    }
    return std::nullopt;
}

// A call that is over belongs to the history, with all that is added to it later.
std::optional<Error> JournalFile::markHistoryDue(const JournalWrite &write)
{
    QSet<QString> calls;
    if (write.row && !write.row->live)
        calls.insert(write.row->call);
    for (const JournalEntry &entry : write.entries)
        calls.insert(entry.call);
    for (const Task &task : write.tasks)
        calls.insert(task.call);
    for (const CallOutcome &outcome : write.outcomes)
        calls.insert(outcome.call);
    for (const QString &call : std::as_const(calls)) {
        if (auto error = m_history->markDue(call))
            return error;
    }
    for (const TaskChange &change : write.taskChanges) {
        if (auto error = m_history->markTaskDue(change.task))
            return error;
    }
    return std::nullopt;
}

QSqlDatabase JournalFile::database() const
{
    return m_connection->database();
}

Result<qint64> JournalFile::keepEntry(const JournalEntry &entry)
{
    if (auto error = keepBareCall(entry.call, entry.atMs, true))
        return *std::move(error);
    m_insertEntry.bindValue(u":call"_s, textOrNull(entry.call));
    m_insertEntry.bindValue(u":at_ms"_s, entry.atMs);
    m_insertEntry.bindValue(u":type"_s, textNotNull(entry.type));
    m_insertEntry.bindValue(u":body"_s, entry.body.isNull() ? QByteArray("") : entry.body);
    if (!m_insertEntry.exec())
        return errorOf(m_insertEntry.lastError(), u"writing an event"_s);
    return m_insertEntry.lastInsertId().toLongLong();
}

Result<QList<CallRow>> JournalFile::liveCalls()
{
    return readRows<CallRow>(m_connection->database(),
                             u"SELECT %1 FROM calls WHERE live = 1 ORDER BY offered_at_ms, call"_s.arg(CallColumns), {},
                             callRowOf);
}

Result<QList<JournalEntry>> JournalFile::liveEntries()
{
    return readRows<JournalEntry>(m_connection->database(),
                                  SelectEntries +
                                      "WHERE call IN (SELECT call FROM calls WHERE live = 1) ORDER BY sequence"_L1,
                                  {}, journalEntryOf);
}

Result<QList<CallRow>> JournalFile::calls(qint64 fromMs, qint64 toMs)
{
    return readRows<CallRow>(m_connection->database(),
                             u"SELECT %1 FROM calls WHERE offered_at_ms >= :from AND offered_at_ms < :to "
                             "ORDER BY offered_at_ms, call"_s.arg(CallColumns),
                             {{u":from"_s, fromMs}, {u":to"_s, toMs}}, callRowOf);
}

Result<QList<JournalEntry>> JournalFile::entriesOf(const QString &call)
{
    return readRows<JournalEntry>(m_connection->database(), SelectEntries + "WHERE call = :call ORDER BY sequence"_L1,
                                  {{u":call"_s, call}}, journalEntryOf);
}

Result<KnownCalls> JournalFile::knownSince(qint64 fromMs)
{
    const auto pairs = readRows<std::pair<QString, QString>>(
        m_connection->database(),
        u"SELECT webhook_id, call FROM webhooks WHERE received_at_ms >= :from "
        "UNION ALL SELECT NULL, call FROM calls WHERE offered_at_ms >= :from_too"_s,
        {{u":from"_s, fromMs}, {u":from_too"_s, fromMs}},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toString(), query.value(1).toString()); });
    if (!pairs)
        return pairs.error();
    KnownCalls known;
    for (const auto &[webhookId, call] : *pairs) {
        if (!webhookId.isEmpty())
            known.webhookIds.insert(webhookId);
        known.callIds.insert(call);
    }
    return known;
}

Result<QHash<QString, int>> JournalFile::callersSince(qint64 fromMs)
{
    const auto counts = readRows<std::pair<QString, int>>(
        m_connection->database(),
        u"SELECT caller, count(*) FROM calls WHERE offered_at_ms >= :from AND caller IS NOT NULL GROUP BY caller"_s,
        {{u":from"_s, fromMs}},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toString(), query.value(1).toInt()); });
    if (!counts)
        return counts.error();
    return QHash<QString, int>((*counts).cbegin(), (*counts).cend());
}

Result<QHash<QString, qint64>> JournalFile::costsSince(qint64 fromMs)
{
    const auto costs = readRows<std::pair<QString, qint64>>(
        m_connection->database(),
        u"SELECT call, cost_micro_usd FROM calls WHERE offered_at_ms >= :from AND cost_micro_usd > 0"_s,
        {{u":from"_s, fromMs}},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toString(), query.value(1).toLongLong()); });
    if (!costs)
        return costs.error();
    return QHash<QString, qint64>((*costs).cbegin(), (*costs).cend());
}

Result<bool> JournalFile::areCostsCompleteSince(qint64 fromMs)
{
    const auto incomplete = readRows<int>(
        m_connection->database(),
        u"SELECT 1 FROM history WHERE id >= :id AND offered_at_ms >= :from AND cost_complete = 0 LIMIT 1"_s,
        {{u":id"_s, fromMs / 1000 * HistoryIdsASecond}, {u":from"_s, fromMs}}, // the id follows the time
        [](const QSqlQuery &query) { return query.value(0).toInt(); });
    if (!incomplete)
        return incomplete.error();
    return incomplete->isEmpty();
}

Result<QList<Task>> JournalFile::tasks(bool includeDone, qint64 fromMs)
{
    return m_desk->tasks(includeDone, fromMs);
}

Result<QList<CallOutcome>> JournalFile::outcomesSince(qint64 fromMs)
{
    return m_desk->outcomesSince(fromMs);
}

} // namespace callside
