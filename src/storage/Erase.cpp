// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Erase.h"

#include "core/HistoryQuery.h"
#include "storage/HistoryRedaction.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalSql.h"

#include <QDir>
#include <QThread>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using journalsql::HistoryTable;
using journalsql::readRows;

namespace {

constexpr int CallsPerErase = 20;
constexpr int LogTries = 200;
constexpr unsigned long LogPauseMs = 50;

QString firstText(const QSqlQuery &query)
{
    return query.value(0).toString();
}

struct TaskText {
    qint64 id = 0;
    QString number;
    QString texts;
};

Result<QList<TaskText>> taskTexts(QSqlDatabase &database)
{
    return readRows<TaskText>(
        database,
        u"SELECT id, number, coalesce(name, '') || char(10) || coalesce(note, '') "
        "FROM tasks WHERE call IS NULL OR call NOT IN (SELECT call FROM holds) "
        "ORDER BY created_at_ms, id"_s,
        {}, [](const QSqlQuery &query) {
            return TaskText{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString()};
        });
}

std::optional<Error> findCalls(QSqlDatabase &database, const QString &key, NumberFindings &findings)
{
    // The caller's are by the call's own number: that of a task belongs to the tasks.
    const auto all = readRows<std::pair<QString, QString>>(
        database, u"SELECT call, caller FROM calls WHERE caller IS NOT NULL ORDER BY offered_at_ms, call"_s, {},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toString(), query.value(1).toString()); });
    const auto live = readRows<QString>(database, u"SELECT call FROM calls WHERE live = 1"_s, {}, firstText);
    const auto held = readRows<HeldCall>(
        database,
        u"SELECT holds.call, reason, set_by, set_at_ms, offered_at_ms FROM holds JOIN calls ON calls.call = holds.call "
        "ORDER BY offered_at_ms, holds.call"_s,
        {}, [](const QSqlQuery &query) {
            return HeldCall{{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                             fromMsecs(query.value(3).toLongLong())},
                            fromMsecs(query.value(4).toLongLong())};
        });
    const auto mentioned =
        readRows<QString>(database,
                          u"SELECT history.call FROM history_numbers JOIN history ON history.id = history_numbers.id "
                          "WHERE digits = :digits ORDER BY history.id"_s,
                          {{u":digits"_s, key}}, firstText);
    if (!all)
        return all.error();
    if (!held)
        return held.error();
    for (const auto *list : {&live, &mentioned}) {
        if (!*list)
            return list->error();
    }
    for (const auto &[call, caller] : *all) {
        if (numberKey(caller) != key)
            continue;
        (live->contains(call) ? findings.live : findings.calls).append(call);
    }
    for (const QString &call : *mentioned) {
        if (!findings.calls.contains(call) && !findings.mentions.contains(call))
            findings.mentions.append(call);
    }
    for (const HeldCall &call : *held) {
        if (findings.calls.contains(call.hold.call) || findings.mentions.contains(call.hold.call))
            findings.held.append(call);
    }
    return std::nullopt;
}

bool isHeldIn(const NumberFindings &findings, const QString &call)
{
    return std::any_of(findings.held.cbegin(), findings.held.cend(),
                       [&call](const HeldCall &held) { return held.hold.call == call; });
}

std::optional<Error> replaceText(QSqlDatabase &database, const QString &select, const QString &update,
                                 const journalsql::Bindings &bindings, const QString &key)
{
    const auto rows = readRows<std::pair<QVariant, QString>>(database, select, bindings, [](const QSqlQuery &query) {
        return std::pair(query.value(0), query.value(1).toString());
    });
    if (!rows)
        return rows.error();
    for (const auto &[id, text] : *rows) {
        const QString without = withoutNumber(text, key, u"[number]"_s);
        if (without == text)
            continue;
        if (auto error = journalsql::run(database, update, {{u":text"_s, without}, {u":id"_s, id}}))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> eraseMention(JournalFile &file, const QString &call, const QString &key)
{
    QSqlDatabase database = file.database();
    const auto entries = file.entriesOf(call);
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries) {
        const QByteArray body = bodyWithoutNumber(entry.body, key);
        if (body == entry.body)
            continue;
        if (auto error =
                journalsql::run(database, u"UPDATE entries SET body = CAST(:body AS TEXT) WHERE sequence = :sequence"_s,
                                {{u":body"_s, body}, {u":sequence"_s, entry.sequence}}))
            return error;
    }
    const journalsql::Bindings ofCall{{u":call"_s, call}};
    if (auto error = replaceText(database, u"SELECT call, note FROM outcomes WHERE call = :call AND note IS NOT NULL"_s,
                                 u"UPDATE outcomes SET note = :text WHERE call = :id"_s, ofCall, key))
        return error;
    return file.history().markDue(call);
}

} // namespace

Result<NumberFindings> findNumber(JournalFile &file, const QString &number)
{
    const QString key = numberKey(number);
    if (key.isEmpty()) {
        Error error;
        error.kind = Error::Kind::NotAllowed;
        error.detail = u"too few digits to be a telephone number"_s;
        return error;
    }
    QSqlDatabase database = file.database();
    NumberFindings findings;
    if (auto error = findCalls(database, key, findings))
        return *std::move(error);
    const auto tasks = taskTexts(database);
    if (!tasks)
        return tasks.error();
    for (const TaskText &task : *tasks) {
        if (numberKey(task.number) == key || numberKeysIn(task.texts).contains(key))
            findings.tasks.append(task.id);
    }
    return findings;
}

EraseWork::EraseWork(const QString &number, StorageMode mode)
    : m_number(number)
    , m_mode(mode)
{
}

Result<bool> EraseWork::step(JournalFile &file, EraseOutcome &outcome)
{
    switch (m_phase) {
    case Phase::MakeHistory:
    case Phase::MakeAgain: {
        const auto made = file.history().makeDue(CallsPerErase, m_mode);
        if (!made)
            return made.error();
        if (*made == 0)
            m_phase = m_phase == Phase::MakeHistory ? Phase::Erase : Phase::Clean;
        return true;
    }
    case Phase::Erase:
        return erase(file, outcome);
    case Phase::Clean: {
        const auto isMore = file.history().cleanSome();
        if (!isMore)
            return isMore.error();
        if (!*isMore)
            m_phase = Phase::Pack;
        return true;
    }
    case Phase::Pack: {
        if (const auto packed = file.history().pack(); !packed)
            return packed.error();
        m_phase = Phase::ClearLog;
        return true;
    }
    case Phase::ClearLog:
        return clearLog(file);
    case Phase::Done:
        break;
    }
    return false;
}

Result<bool> EraseWork::erase(JournalFile &file, EraseOutcome &outcome)
{
    const auto findings = findNumber(file, m_number);
    if (!findings)
        return findings.error();
    QSqlDatabase database = file.database();
    if (auto error = journalsql::execute(database, u"BEGIN IMMEDIATE"_s))
        return *std::move(error);
    EraseOutcome made;
    std::optional<Error> error;
    const auto perhaps = [&](const QString &statement, const QVariant &id) {
        if (!error)
            error = journalsql::run(database, statement, {{u":id"_s, id}});
    };
    for (const QString &call : findings->calls) {
        if (isHeldIn(*findings, call))
            continue;
        perhaps(u"DELETE FROM calls WHERE call = :id"_s, call);
        ++made.calls;
    }
    for (const qint64 task : findings->tasks) {
        if (!error)
            error = file.history().markTaskDue(task);
        perhaps(u"DELETE FROM tasks WHERE id = :id"_s, task);
        ++made.tasks;
    }
    for (const QString &call : findings->mentions) {
        if (findings->live.contains(call) || isHeldIn(*findings, call) || error)
            continue;
        error = eraseMention(file, call, numberKey(m_number));
        ++made.mentions;
    }
    made.live = int(findings->live.size());
    made.held = findings->held;
    if (!error)
        error = file.history().markForCleaning(HistoryTable::Cleaning::IndexAndLog);
    if (!error)
        error = journalsql::execute(database, u"COMMIT"_s);
    if (error) {
        journalsql::rollBack(database);
        return *std::move(error);
    }
    outcome = made;
    m_phase = Phase::MakeAgain;
    return true;
}

// Somebody may be reading just now; that does not take long.
Result<bool> EraseWork::clearLog(JournalFile &file)
{
    QSqlDatabase database = file.database();
    const auto isBusy = journalsql::valueOf(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return isBusy.error();
    if (isBusy->toInt() == 0) {
        m_phase = Phase::Done;
        return false;
    }
    if (++m_logTries >= LogTries)
        return journalError(journalcode::Busy, u"the write-ahead log is being read and could not be cleared"_s);
    QThread::msleep(LogPauseMs);
    return true;
}

QStringList otherJournals(const QString &pathInUse)
{
    const QFileInfo inUse(pathInUse);
    QStringList others;
    const QFileInfoList files = inUse.dir().entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (info.fileName() != inUse.fileName())
            others.append(info.absoluteFilePath());
    }
    return others;
}

} // namespace callside
