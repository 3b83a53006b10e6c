// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistorySelect.h"

#include "storage/HistoryTable.h"
#include "storage/HistoryText.h"
#include "storage/JournalDesk.h"
#include "storage/JournalSql.h"
#include "storage/Retention.h"

namespace callside::journalsql {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 IdsPerSecond = 64;
constexpr qint64 IdSlack = 60 * IdsPerSecond; // where a second had no place left, the id is a later second's
constexpr int WordsColumn = 29;               // behind HistoryColumns

struct HistoryWhere {
    QStringList conditions;
    Bindings bindings;

    void add(const QString &condition, const QString &name, const QVariant &value)
    {
        conditions.append(condition);
        bindings.append({name, value});
    }
    void addAnyOf(const QString &column, const QString &name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        QStringList names;
        for (const QString &value : values) {
            names.append(u":%1%2"_s.arg(name).arg(names.size()));
            bindings.append({names.constLast(), value});
        }
        conditions.append(names.size() == 1 ? u"%1 = %2"_s.arg(column, names.constFirst())
                                            : u"%1 IN (%2)"_s.arg(column, names.join(u", "_s)));
    }
};

template <class Value>
QStringList wordsOf(const QList<Value> &values)
{
    QStringList words;
    for (const Value &value : values)
        words.append(wordOf(value));
    return words;
}

// The ids follow the time, so that a time is a stretch of the table and of the words' index.
void addTimes(HistoryWhere &where, const HistoryFilter &filter, const QString &id)
{
    if (filter.from != Moment{}) {
        where.add(id + u" >= :first"_s, u":first"_s, toMsecs(filter.from) / 1000 * IdsPerSecond);
        where.add(u"h.offered_at_ms >= :from"_s, u":from"_s, toMsecs(filter.from));
    }
    if (filter.to != Moment{}) {
        where.add(id + u" < :last"_s, u":last"_s, (toMsecs(filter.to) / 1000 + 1) * IdsPerSecond + IdSlack);
        where.add(u"h.offered_at_ms < :to"_s, u":to"_s, toMsecs(filter.to));
    }
}

HistoryWhere whereOf(const HistoryFilter &filter, const QString &id)
{
    HistoryWhere where;
    addTimes(where, filter, id);
    // Few calls are urgent or lost, and those have an index of their own; a + keeps SQLite from choosing another.
    const QString column = filter.isLostOnly || filter.isUrgentOnly ? u"+h."_s : u"h."_s;
    where.addAnyOf(column + u"result"_s, u"result"_s, wordsOf(filter.results));
    if (filter.isLostOnly)
        where.conditions.append(u"h.lost = 1"_s);
    if (filter.isUrgentOnly)
        where.conditions.append(u"h.urgency IS NOT NULL"_s);
    where.addAnyOf(column + u"line"_s, u"line"_s, filter.lines);
    where.addAnyOf(column + u"language"_s, u"language"_s, filter.languages);
    where.addAnyOf(column + u"outcome"_s, u"outcome"_s, wordsOf(filter.outcomes));
    if (!filter.person.isEmpty())
        where.add(id + u" IN (SELECT id FROM history_people WHERE name = :person)"_s, u":person"_s, filter.person);
    if (const QString key = numberKey(filter.number); !key.isEmpty())
        where.add(id + u" IN (SELECT id FROM history_numbers WHERE digits = :digits AND is_caller = 1)"_s, u":digits"_s,
                  key);
    else if (!filter.number.isEmpty())
        where.add(u"h.caller = :caller"_s, u":caller"_s, filter.number);
    return where;
}

QString conditionsOf(const HistoryWhere &where)
{
    return where.conditions.isEmpty() ? QString() : u" WHERE "_s + where.conditions.join(u" AND "_s);
}

HistoryHit hitFrom(const QSqlQuery &query, const QString &text)
{
    HistoryHit hit{historyRowFrom(query), {}};
    if (text.isEmpty())
        return hit;
    for (const int column : {WordsColumn, WordsColumn + 1}) {
        hit.snippet = historytext::snippetOf(historytext::readableText(query.value(column).toString()), text);
        if (!hit.snippet.text.isEmpty())
            break;
    }
    return hit;
}

} // namespace

Result<HistoryPage> selectHistoryPage(QSqlDatabase &database, const HistoryQuery &query)
{
    const bool isSearch = !query.text.trimmed().isEmpty();
    const QString match = historytext::matchExpression(query.text);
    if (isSearch && match.isEmpty())
        return HistoryPage{};
    const QString id = isSearch ? u"w.rowid"_s : u"h.id"_s;
    HistoryWhere where = whereOf(query.filter, id);
    if (isSearch)
        where.add(u"w.history_words MATCH :match"_s, u":match"_s, match);
    if (query.before != 0)
        where.add(id + u" < :before"_s, u":before"_s, query.before);
    // CROSS: the words first, whatever SQLite thinks, as they come in the order that is wanted.
    const QString from = isSearch ? u", w.words, w.notes FROM history_words w CROSS JOIN history h ON h.id = w.rowid"_s
                                  : u" FROM history h"_s;
    where.bindings.append({u":limit"_s, query.limit + 1});
    const auto hits = readRows<HistoryHit>(
        database,
        u"SELECT "_s + HistoryColumns + from + conditionsOf(where) + u" ORDER BY "_s + id + u" DESC LIMIT :limit"_s,
        where.bindings, [&](const QSqlQuery &row) { return hitFrom(row, isSearch ? query.text : QString()); });
    if (!hits)
        return hits.error();
    return HistoryPage{hits->mid(0, query.limit), hits->size() > query.limit};
}

Result<int> countHistory(QSqlDatabase &database, const HistoryQuery &query)
{
    const bool isSearch = !query.text.trimmed().isEmpty();
    const QString match = historytext::matchExpression(query.text);
    if (isSearch && match.isEmpty())
        return 0;
    HistoryWhere where = whereOf(query.filter, isSearch ? u"w.rowid"_s : u"h.id"_s);
    const bool needsRow = !where.conditions.isEmpty();
    if (isSearch)
        where.add(u"w.history_words MATCH :match"_s, u":match"_s, match);
    const QString from = !isSearch  ? u"history h"_s
                         : needsRow ? u"history_words w CROSS JOIN history h ON h.id = w.rowid"_s
                                    : u"history_words w"_s;
    const auto counts = readRows<int>(database, u"SELECT count(*) FROM "_s + from + conditionsOf(where), where.bindings,
                                      [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!counts)
        return counts.error();
    return counts->constFirst();
}

// Each next value is looked up in the index: a list of all would go through every call.
static Result<QStringList> selectDistinct(QSqlDatabase &database, const QString &column, const QString &table)
{
    return readRows<QString>(database,
                             u"WITH RECURSIVE each (value) AS (SELECT min(%1) FROM %2 UNION ALL "
                             "SELECT (SELECT min(%1) FROM %2 WHERE %1 > value) FROM each WHERE value IS NOT NULL) "
                             "SELECT value FROM each WHERE value IS NOT NULL"_s.arg(column, table),
                             {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Result<HistoryChoices> selectHistoryChoices(QSqlDatabase &database)
{
    const auto lines = selectDistinct(database, u"line"_s, u"history"_s);
    const auto languages = selectDistinct(database, u"language"_s, u"history"_s);
    const auto people = selectDistinct(database, u"name"_s, u"history_people"_s);
    const auto oldest = valueOf(database, u"SELECT (SELECT offered_at_ms FROM history ORDER BY id LIMIT 1)"_s);
    for (const auto *list : {&lines, &languages, &people}) {
        if (!*list)
            return list->error();
    }
    if (!oldest)
        return oldest.error();
    return HistoryChoices{*lines, *languages, *people, fromMsecs(oldest->toLongLong())};
}

Result<Figures> selectFigures(QSqlDatabase &database, const FigurePeriod &period, const QTimeZone &zone)
{
    FigureSum sum(period.from, period.to, zone);
    HistoryFilter filter;
    filter.from = period.from;
    filter.to = period.to;
    const HistoryWhere where = whereOf(filter, u"h.id"_s);
    const auto calls =
        readRows<bool>(database, u"SELECT "_s + HistoryColumns + u" FROM history h"_s + conditionsOf(where),
                       where.bindings, [&sum](const QSqlQuery &row) {
                           sum.add(historyRowFrom(row));
                           return true;
                       });
    if (!calls)
        return calls.error();
    const auto tasks = readRows<bool>(
        database,
        u"SELECT kind, created_at_ms, done_at_ms FROM tasks WHERE created_at_ms >= :from AND created_at_ms < :to"_s,
        {{u":from"_s, toMsecs(period.from)}, {u":to"_s, toMsecs(period.to)}}, [&sum](const QSqlQuery &row) {
            sum.add(FigureTask{taskKindOf(row.value(0).toString()).value_or(Task::Kind::Other),
                               fromMsecs(row.value(1).toLongLong()), fromMsecs(row.value(2).toLongLong())});
            return true;
        });
    if (!tasks)
        return tasks.error();
    return sum.figures();
}

Result<QList<JournalEntry>> selectEntriesOf(QSqlDatabase &database, const QString &call)
{
    return readRows<JournalEntry>(
        database,
        u"SELECT sequence, call, at_ms, type, CAST(body AS BLOB) FROM entries WHERE call = :call ORDER BY sequence"_s,
        {{u":call"_s, call}}, [](const QSqlQuery &row) {
            return JournalEntry{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toLongLong(),
                                row.value(3).toString(), row.value(4).toByteArray()};
        });
}

Result<HistoryRecord> selectHistoryRecord(QSqlDatabase &database, const QString &call)
{
    JournalDesk desk(database);
    const auto entries = selectEntriesOf(database, call);
    if (!entries)
        return entries.error();
    const auto outcome = desk.outcomeOf(call);
    if (!outcome)
        return outcome.error();
    const auto tasks = desk.tasksOf(call);
    if (!tasks)
        return tasks.error();
    const auto hold = holdOf(database, call);
    if (!hold)
        return hold.error();
    return HistoryRecord{*entries, *outcome, *tasks, *hold};
}

} // namespace callside::journalsql
