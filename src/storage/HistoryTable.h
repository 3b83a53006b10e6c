// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"
#include "core/HistoryRules.h"
#include "core/Result.h"
#include "storage/Journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

namespace callside {
struct FoldedCall;
}

namespace callside::journalsql {

// The columns of `history` in the order that historyRowFrom() reads them; `holds` is joined as `held`.
inline constexpr QLatin1StringView HistoryColumns(
    "h.id, h.call, h.offered_at_ms, h.answered_at_ms, h.words_at_ms, h.ended_at_ms, h.caller, h.caller_name, h.line, "
    "h.result, h.end_reason, h.lost, h.urgency, h.urgent_at_ms, h.acknowledged_at_ms, h.transfer, h.transfer_target, "
    "h.language, h.outcome, h.model, h.tokens_in, h.tokens_cached, h.tokens_out, h.cost_micro_usd, h.cost_complete, "
    "h.lines, h.kept, h.withheld, EXISTS (SELECT 1 FROM holds WHERE holds.call = h.call)");
HistoryRow historyRowFrom(const QSqlQuery &query);

// How much of a call is still kept: the words of history.kept.
namespace kept {
inline constexpr QLatin1StringView All("all");
inline constexpr QLatin1StringView Redacted("redacted");
inline constexpr QLatin1StringView Facts("facts"); // words and events deleted
inline constexpr QLatin1StringView Counts("counts-only");
} // namespace kept

// The history's tables in an open journal: what is due is remembered in the transaction that makes it so, and made
// afterwards, a few calls at a time, while nothing waits to be written. Used on the store's thread only, by JournalFile
// and what it lends itself to.
class HistoryTable
{
public:
    explicit HistoryTable(const QSqlDatabase &database);

    std::optional<Error> prepare(); // once, before any other

    // Inside the transaction of whoever writes. A call that is live is passed over.
    std::optional<Error> markDue(const QString &call);
    std::optional<Error> markTaskDue(qint64 task);

    Result<int> dueCount();
    // All calls that are over: made again from what is kept of them.
    std::optional<Error> markAllDue();
    // Those that hold more than is to be kept from now on.
    std::optional<Error> markLooserThan(StorageMode mode);
    // Makes up to `limit` rows in one transaction, and takes from each call what is not to be kept. Gives how many were
    // due and are not any more.
    Result<int> makeDue(int limit, StorageMode mode);

    // What deleting leaves behind: words in the index's older parts, pages in the write-ahead log.
    enum class Cleaning { Log, IndexAndLog };
    std::optional<Error> markForCleaning(Cleaning cleaning);
    // Does a part of it: true when there is more to do now. A reader may hold the log: then it stays marked, and
    // isCleaningLeft() is true.
    Result<bool> cleanSome();
    Result<bool> isCleaningLeft();
    // Writes the whole file anew if something was deleted since it was last done: SQLite overwrites what is deleted,
    // but not copies of it that moving rows has left between the rows of a page. Takes about a second per 100 MB. True:
    // it was done.
    Result<bool> pack();

private:
    struct Desk;
    std::optional<Error> make(const QString &call, StorageMode mode);
    Result<QList<JournalEntry>> entriesOf(const QString &call);
    Result<bool> redact(const QString &call, QList<JournalEntry> &entries,
                        const Desk &desk); // true: there was something
    std::optional<Error> reduceToCounts(const QString &call);
    std::optional<Error> keep(HistoryRow row, const QString &keptWord, const QStringList &lines, const Desk &desk);
    std::optional<Error> keepWords(qint64 id, const QStringList &lines, const HistoryRow &row, const Desk &desk);
    // True: something was there before that is not there any more.
    Result<bool> replaceWords(qint64 id, const QStringList &texts);
    Result<qint64> idFor(const QString &call, Moment offeredAt);
    Result<Desk> deskOf(const QString &call);
    Result<bool> cleanIndex();
    Result<bool> cleanLog();

    QSqlDatabase m_database;
    QSqlQuery m_markDue;
    QSqlQuery m_markTaskDue;
    bool m_isMerging = false;
    bool m_mustForget = false; // what is replaced must not stay in the index either
};

// Runs one statement with bindings.
std::optional<Error> run(QSqlDatabase &database, const QString &statement,
                         const QList<std::pair<QString, QVariant>> &bindings);

} // namespace callside::journalsql
