// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryTable.h"

#include "core/Redaction.h"
#include "storage/HistoryFacts.h"
#include "storage/HistoryFold.h"
#include "storage/HistoryRedaction.h"
#include "storage/HistoryText.h"
#include "storage/JournalSql.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace callside::journalsql {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 PlacesPerSecond = 64;

constexpr auto UpsertHistory =
    "INSERT INTO history (id, call, offered_at_ms, answered_at_ms, words_at_ms, ended_at_ms, caller, caller_name, "
    "line, result, end_reason, lost, urgency, urgent_at_ms, acknowledged_at_ms, transfer, transfer_target, language, "
    "outcome, model, tokens_in, tokens_cached, tokens_out, cost_micro_usd, cost_complete, lines, kept, withheld) "
    "VALUES (:id, :call, :offered, :answered, :words, :ended, :caller, :caller_name, :line, :result, :end_reason, "
    ":lost, :urgency, :urgent, :acknowledged, :transfer, :transfer_target, :language, :outcome, :model, :tokens_in, "
    ":tokens_cached, :tokens_out, :cost, :cost_complete, :lines, :kept, :withheld) "
    "ON CONFLICT (id) DO UPDATE SET offered_at_ms = excluded.offered_at_ms, answered_at_ms = excluded.answered_at_ms, "
    "words_at_ms = excluded.words_at_ms, ended_at_ms = excluded.ended_at_ms, caller = excluded.caller, "
    "caller_name = excluded.caller_name, line = excluded.line, result = excluded.result, "
    "end_reason = excluded.end_reason, lost = excluded.lost, urgency = excluded.urgency, "
    "urgent_at_ms = excluded.urgent_at_ms, acknowledged_at_ms = excluded.acknowledged_at_ms, "
    "transfer = excluded.transfer, transfer_target = excluded.transfer_target, language = excluded.language, "
    "outcome = excluded.outcome, model = excluded.model, tokens_in = excluded.tokens_in, "
    "tokens_cached = excluded.tokens_cached, tokens_out = excluded.tokens_out, "
    "cost_micro_usd = excluded.cost_micro_usd, cost_complete = excluded.cost_complete, lines = excluded.lines, "
    "kept = excluded.kept, withheld = excluded.withheld"_L1;

Moment momentFrom(const QVariant &value)
{
    return fromMsecs(value.toLongLong()); // NULL is zero
}

QVariant momentOrNull(Moment moment)
{
    return moment == Moment{} ? QVariant() : QVariant(toMsecs(moment));
}

// What calls.caller and its like hold once they are shortened is not shortened again.
QString shortenedOnce(const QString &number)
{
    return number.startsWith(u'•') ? number : shortenedNumber(number);
}

void addAll(QStringList &list, const QStringList &more)
{
    for (const QString &text : more) {
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    }
}

} // namespace

struct HistoryTable::Desk {
    CallOutcome::Kind outcome = CallOutcome::Kind::None;
    QStringList notes;
    QStringList people;
    QStringList names;   // of whom the tasks are about
    QStringList numbers; // the same
};

std::optional<Error> run(QSqlDatabase &database, const QString &statement,
                         const QList<std::pair<QString, QVariant>> &bindings)
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return errorOf(query.lastError(), statement.section(u' ', 0, 3));
    for (const auto &[name, value] : bindings)
        query.bindValue(name, value);
    if (!query.exec())
        return errorOf(query.lastError(), statement.section(u' ', 0, 3));
    return std::nullopt;
}

HistoryRow historyRowFrom(const QSqlQuery &query)
{
    HistoryRow row;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    row.id = next().toLongLong();
    row.call = next().toString();
    row.offeredAt = momentFrom(next());
    row.answeredAt = momentFrom(next());
    row.wordsAt = momentFrom(next());
    row.endedAt = momentFrom(next());
    row.caller = next().toString();
    row.callerName = next().toString();
    row.line = next().toString();
    row.result = callResultOf(next().toString()).value_or(CallResult::Missed);
    row.endReason = endReasonOf(next().toString());
    row.isLost = next().toBool();
    row.urgency = urgencyOf(next().toString());
    row.urgentAt = momentFrom(next());
    row.acknowledgedAt = momentFrom(next());
    row.transfer = transferStateOf(next().toString());
    row.transferTarget = next().toString();
    row.language = next().toString();
    row.outcome = outcomeKindOf(next().toString()).value_or(CallOutcome::Kind::None);
    row.model = next().toString();
    row.tokensIn = next().toLongLong();
    row.tokensCached = next().toLongLong();
    row.tokensOut = next().toLongLong();
    row.costMicroUsd = next().toLongLong();
    row.isCostComplete = next().toBool();
    row.lines = next().toInt();
    const QString keptWord = next().toString();
    row.hasWords = keptWord == kept::All || keptWord == kept::Redacted;
    row.isWithheld = next().toBool();
    row.isHeld = next().toBool();
    return row;
}

Result<int> HistoryTable::makeDue(int limit, StorageMode mode)
{
    const auto calls =
        readRows<QString>(m_database, u"SELECT call FROM history_due LIMIT :limit"_s, {{u":limit"_s, limit}},
                          [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!calls)
        return calls.error();
    if (calls->isEmpty())
        return 0;
    if (auto error = execute(m_database, u"BEGIN IMMEDIATE"_s))
        return *std::move(error);
    for (const QString &call : *calls) {
        auto error = make(call, mode);
        if (!error)
            error = run(m_database, u"DELETE FROM history_due WHERE call = :call"_s, {{u":call"_s, call}});
        if (error) {
            rollBack(m_database);
            return *std::move(error);
        }
    }
    if (auto error = execute(m_database, u"COMMIT"_s)) {
        rollBack(m_database);
        return *std::move(error);
    }
    return int(calls->size());
}

std::optional<Error> HistoryTable::make(const QString &call, StorageMode mode)
{
    const auto facts = factsOf(m_database, call);
    if (!facts)
        return facts.error();
    if (!*facts || (*facts)->isLive)
        return std::nullopt;
    auto entries = entriesOf(call);
    const auto before = readRows<std::pair<HistoryRow, QString>>(
        m_database, u"SELECT %1 FROM history h WHERE h.call = :call"_s.arg(HistoryColumns), {{u":call"_s, call}},
        [](const QSqlQuery &query) { return std::pair(historyRowFrom(query), query.value(26).toString()); });
    const auto desk = deskOf(call);
    if (!entries || !before || !desk)
        return !entries ? entries.error() : !before ? before.error() : desk.error();
    if (entries->isEmpty() && before->isEmpty() && (*facts)->phase.isEmpty())
        return std::nullopt; // only a task or a note speaks of it
    const bool mayTake = !(*facts)->isHeld && mode != StorageMode::Everything;
    bool isTaken = mode == StorageMode::CountsOnly;
    if (mayTake && mode == StorageMode::Redacted) {
        const auto redacted = redact(call, *entries, *desk);
        if (!redacted)
            return redacted.error();
        isTaken = *redacted;
    }
    const FoldedCall folded = foldCall(*entries);
    HistoryRow row = folded.isWhole()    ? historyRowOf(folded)
                     : before->isEmpty() ? rowFromFacts(**facts)
                                         : withLateNews(before->constFirst().first, *entries);
    QStringList lines = folded.isWhole() ? historyLinesOf(folded.state) : QStringList{};
    if (folded.isWhole())
        row.language = languageOf(folded.state, lines); // of what was said
    if (folded.isWhole())
        lines += summaryLinesOf(folded.state);
    QString keptWord = folded.isWhole()    ? QString(kept::All)
                       : before->isEmpty() ? QString(kept::Facts)
                                           : before->constFirst().second;
    if (mayTake && mode == StorageMode::Redacted)
        keptWord = folded.isWhole() ? QString(kept::Redacted) : keptWord;
    if (mayTake && mode == StorageMode::CountsOnly) {
        if (auto error = reduceToCounts(call))
            return error;
        keptWord = kept::Counts;
        lines.clear();
        row.lines = 0;
        row.isWithheld = false;
    }
    m_mustForget = mayTake;
    if (mayTake && isTaken) {
        if (auto error = markForCleaning(Cleaning::Log))
            return error;
    }
    // As they are after that.
    const auto factsNow = factsOf(m_database, call);
    const auto deskNow = deskOf(call);
    if (!factsNow || !deskNow)
        return !factsNow ? factsNow.error() : deskNow.error();
    row.call = call;
    row.caller = (*factsNow)->caller;
    row.callerName = (*factsNow)->callerName;
    row.line = (*factsNow)->line;
    row.transferTarget = (*factsNow)->referredTo;
    row.outcome = deskNow->outcome;
    Desk all = *deskNow;
    addAll(all.people, folded.people);
    return keep(row, keptWord, lines, all);
}

Result<QList<JournalEntry>> HistoryTable::entriesOf(const QString &call)
{
    return readRows<JournalEntry>(
        m_database,
        u"SELECT sequence, call, at_ms, type, CAST(body AS BLOB) FROM entries WHERE call = :call ORDER BY sequence"_s,
        {{u":call"_s, call}}, [](const QSqlQuery &query) {
            return JournalEntry{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong(),
                                query.value(3).toString(), query.value(4).toByteArray()};
        });
}

Result<HistoryTable::Desk> HistoryTable::deskOf(const QString &call)
{
    Desk desk;
    const auto outcomes = readRows<CallOutcome>(
        m_database, u"SELECT kind, note, set_by FROM outcomes WHERE call = :call"_s, {{u":call"_s, call}},
        [](const QSqlQuery &query) {
            return CallOutcome{{},
                               outcomeKindOf(query.value(0).toString()).value_or(CallOutcome::Kind::Other),
                               query.value(1).toString(),
                               query.value(2).toString(),
                               {}};
        });
    const auto tasks =
        readRows<Task>(m_database, u"SELECT number, name, note, created_by, done_by FROM tasks WHERE call = :call"_s,
                       {{u":call"_s, call}}, [](const QSqlQuery &query) {
                           Task task;
                           task.number = query.value(0).toString();
                           task.name = query.value(1).toString();
                           task.note = query.value(2).toString();
                           task.createdBy = query.value(3).toString();
                           task.doneBy = query.value(4).toString();
                           return task;
                       });
    if (!outcomes || !tasks)
        return outcomes ? tasks.error() : outcomes.error();
    for (const CallOutcome &outcome : *outcomes) {
        desk.outcome = outcome.kind;
        addAll(desk.notes, {outcome.note});
        addAll(desk.people, {outcome.by});
    }
    for (const Task &task : *tasks) {
        addAll(desk.notes, {task.note, task.name});
        addAll(desk.people, {task.createdBy, task.doneBy});
        addAll(desk.names, {task.name});
        addAll(desk.numbers, {task.number});
    }
    return desk;
}

Result<bool> HistoryTable::redact(const QString &call, QList<JournalEntry> &entries, const Desk &desk)
{
    const auto facts = factsOf(m_database, call);
    if (!facts)
        return facts.error();
    // Once it is shortened, what the caller's number was is not known any more, nor is it there any more.
    RedactedPerson person{(*facts)->caller, QStringList{(*facts)->callerName} + desk.names};
    const CallState state = foldCall(entries).state;
    for (const QString &line : historyLinesOf(state) + desk.notes)
        addAll(person.names, announcedNames(line)); // said once, and heard again without "my name is"
    if (state.summary)
        addAll(person.names, namesOf(state.summary->details));
    bool isChanged = false;
    for (JournalEntry &entry : entries) {
        const QByteArray body = redactedBody(entry, person);
        if (body == entry.body)
            continue;
        entry.body = body;
        isChanged = true;
        if (auto error = run(m_database, u"UPDATE entries SET body = CAST(:body AS TEXT) WHERE sequence = :sequence"_s,
                             {{u":body"_s, body}, {u":sequence"_s, entry.sequence}}))
            return *std::move(error);
    }
    const auto notes = readRows<std::pair<QString, qint64>>(
        m_database,
        u"SELECT note, 0 FROM outcomes WHERE call = :call AND note IS NOT NULL "
        "UNION ALL SELECT note, id FROM tasks WHERE call = :call_too AND done_at_ms IS NOT NULL "
        "AND note IS NOT NULL"_s,
        {{u":call"_s, call}, {u":call_too"_s, call}},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toString(), query.value(1).toLongLong()); });
    if (!notes)
        return notes.error();
    for (const auto &[note, task] : *notes) {
        const QString where = task == 0 ? u"UPDATE outcomes SET note = :note WHERE call = :key"_s
                                        : u"UPDATE tasks SET note = :note WHERE id = :key"_s;
        if (auto error = run(
                m_database, where,
                {{u":note"_s, redacted(note, person.names)}, {u":key"_s, task == 0 ? QVariant(call) : QVariant(task)}}))
            return *std::move(error);
    }
    isChanged = isChanged || !notes->isEmpty() || !person.number.startsWith(u'•');
    const QVariant shortened = textOrNull(shortenedOnce((*facts)->caller));
    if (auto error = run(m_database, u"UPDATE calls SET caller = :number, caller_name = NULL WHERE call = :call"_s,
                         {{u":number"_s, shortened}, {u":call"_s, call}}))
        return *std::move(error);
    if (auto error = run(m_database,
                         u"UPDATE tasks SET number = :number, name = NULL "
                         "WHERE call = :call AND done_at_ms IS NOT NULL"_s,
                         {{u":number"_s, shortened}, {u":call"_s, call}}))
        return *std::move(error);
    return isChanged;
}

std::optional<Error> HistoryTable::reduceToCounts(const QString &call)
{
    for (
        const QString &statement :
        {u"DELETE FROM entries WHERE call = :call"_s,
         u"UPDATE calls SET caller = NULL, caller_name = NULL, referred_to = NULL WHERE call = :call"_s,
         u"UPDATE outcomes SET note = NULL WHERE call = :call"_s,
         u"UPDATE tasks SET number = NULL, name = NULL, note = NULL WHERE call = :call AND done_at_ms IS NOT NULL"_s}) {
        if (auto error = run(m_database, statement, {{u":call"_s, call}}))
            return error;
    }
    return std::nullopt;
}

Result<qint64> HistoryTable::idFor(const QString &call, Moment offeredAt)
{
    const auto number = [](const QSqlQuery &query) { return query.value(0); };
    const auto there =
        readRows<QVariant>(m_database, u"SELECT id FROM history WHERE call = :call"_s, {{u":call"_s, call}}, number);
    if (!there)
        return there.error();
    if (!there->isEmpty())
        return there->constFirst().toLongLong();
    for (qint64 first = std::max<qint64>(1, toMsecs(offeredAt) / 1000 * PlacesPerSecond);; first += PlacesPerSecond) {
        const auto last =
            readRows<QVariant>(m_database, u"SELECT max(id) FROM history WHERE id >= :first AND id < :next"_s,
                               {{u":first"_s, first}, {u":next"_s, first + PlacesPerSecond}}, number);
        if (!last)
            return last.error();
        if (last->constFirst().isNull())
            return first;
        if (last->constFirst().toLongLong() + 1 < first + PlacesPerSecond)
            return last->constFirst().toLongLong() + 1;
    }
}

std::optional<Error> HistoryTable::keep(HistoryRow row, const QString &keptWord, const QStringList &lines,
                                        const Desk &desk)
{
    const auto id = idFor(row.call, row.offeredAt);
    if (!id)
        return id.error();
    const bool wasUrgent = row.urgency != Urgency::Kind::None;
    const QVariant noText;
    if (auto error =
            run(m_database, QString(UpsertHistory),
                {{u":id"_s, *id},
                 {u":call"_s, row.call},
                 {u":offered"_s, toMsecs(row.offeredAt)},
                 {u":answered"_s, momentOrNull(row.answeredAt)},
                 {u":words"_s, momentOrNull(row.wordsAt)},
                 {u":ended"_s, momentOrNull(row.endedAt)},
                 {u":caller"_s, textOrNull(row.caller)},
                 {u":caller_name"_s, textOrNull(row.callerName)},
                 {u":line"_s, textOrNull(row.line)},
                 {u":result"_s, wordOf(row.result)},
                 {u":end_reason"_s, wordOf(row.endReason)},
                 {u":lost"_s, int(row.isLost)},
                 {u":urgency"_s, wasUrgent ? QVariant(wordOf(row.urgency)) : noText},
                 {u":urgent"_s, momentOrNull(row.urgentAt)},
                 {u":acknowledged"_s, momentOrNull(row.acknowledgedAt)},
                 {u":transfer"_s, row.transfer == TransferState::None ? noText : QVariant(wordOf(row.transfer))},
                 {u":transfer_target"_s, textOrNull(row.transferTarget)},
                 {u":language"_s, textOrNull(row.language)},
                 {u":outcome"_s, row.outcome == CallOutcome::Kind::None ? noText : QVariant(wordOf(row.outcome))},
                 {u":model"_s, textOrNull(row.model)},
                 {u":tokens_in"_s, row.tokensIn},
                 {u":tokens_cached"_s, row.tokensCached},
                 {u":tokens_out"_s, row.tokensOut},
                 {u":cost"_s, row.costMicroUsd},
                 {u":cost_complete"_s, int(row.isCostComplete)},
                 {u":lines"_s, row.lines},
                 {u":kept"_s, keptWord},
                 {u":withheld"_s, int(row.isWithheld)}}))
        return error;
    return keepWords(*id, lines, row, desk);
}

std::optional<Error> HistoryTable::keepWords(qint64 id, const QStringList &lines, const HistoryRow &row,
                                             const Desk &desk)
{
    QStringList callers;
    addAll(callers, QStringList{row.caller} + desk.numbers);
    const auto isLess = replaceWords(id, {historytext::indexedLines(lines),
                                          historytext::indexedLines(desk.notes + QStringList{row.callerName}),
                                          historytext::indexedNumbers(callers)});
    if (!isLess)
        return isLess.error();
    if (*isLess && m_mustForget) {
        if (auto error = markForCleaning(Cleaning::IndexAndLog))
            return error;
    }
    for (const QString &statement :
         {u"DELETE FROM history_people WHERE id = :id"_s, u"DELETE FROM history_numbers WHERE id = :id"_s}) {
        if (auto error = run(m_database, statement, {{u":id"_s, id}}))
            return error;
    }
    for (const QString &name : desk.people) {
        if (auto error = run(m_database, u"INSERT INTO history_people (name, id) VALUES (:name, :id)"_s,
                             {{u":name"_s, name}, {u":id"_s, id}}))
            return error;
    }
    QStringList callerKeys;
    for (const QString &number : callers)
        addAll(callerKeys, {numberKey(number)});
    QStringList mentioned;
    for (const QString &line : lines + desk.notes)
        addAll(mentioned, numberKeysIn(line));
    for (const auto &[keys, isCaller] : {std::pair(callerKeys, 1), std::pair(mentioned, 0)}) {
        for (const QString &key : keys) {
            if (auto error = run(m_database,
                                 u"INSERT INTO history_numbers (digits, id, is_caller) "
                                 "VALUES (:digits, :id, :is_caller)"_s,
                                 {{u":digits"_s, key}, {u":id"_s, id}, {u":is_caller"_s, isCaller}}))
                return error;
        }
    }
    return std::nullopt;
}

Result<bool> HistoryTable::replaceWords(qint64 id, const QStringList &texts)
{
    const auto before = readRows<QStringList>(
        m_database, u"SELECT words, notes, numbers FROM history_words WHERE rowid = :id"_s, {{u":id"_s, id}},
        [](const QSqlQuery &query) {
            return QStringList{query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
        });
    if (!before)
        return before.error();
    if (before->contains(texts))
        return false;
    if (auto error = run(m_database, u"DELETE FROM history_words WHERE rowid = :id"_s, {{u":id"_s, id}}))
        return *std::move(error);
    if (auto error = run(m_database,
                         u"INSERT INTO history_words (rowid, words, notes, numbers) "
                         "VALUES (:id, :words, :notes, :numbers)"_s,
                         {{u":id"_s, id},
                          {u":words"_s, textNotNull(texts.at(0))},
                          {u":notes"_s, textNotNull(texts.at(1))},
                          {u":numbers"_s, textNotNull(texts.at(2))}}))
        return *std::move(error);
    if (before->isEmpty())
        return false;
    const auto wordsOfAll = [](const QStringList &all) {
        static const QRegularExpression between(u"[\\s\\x{200b}]+"_s);
        const QStringList words = all.join(u' ').split(between, Qt::SkipEmptyParts);
        return QSet<QString>(words.cbegin(), words.cend());
    };
    return !wordsOfAll(texts).contains(wordsOfAll(before->constFirst()));
}

} // namespace callside::journalsql
