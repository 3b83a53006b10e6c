// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryRecord.h"

#include "storage/HistorySelect.h"
#include "storage/JournalSql.h"

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int RowsAtOnce = 500;

} // namespace

Result<HistoryRecord> readHistoryRecord(const QString &journalPath, const QString &call)
{
    journalsql::Connection connection(journalPath, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (const auto failed = connection.open())
        return *failed;
    return journalsql::selectHistoryRecord(connection.database(), call);
}

Result<QList<HistoryRow>> readHistoryRows(const QString &journalPath, HistoryQuery query, int most)
{
    journalsql::Connection connection(journalPath, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (const auto failed = connection.open())
        return *failed;
    QList<HistoryRow> rows;
    bool isMore = true;
    while (isMore && rows.size() < most) {
        query.limit = std::min(RowsAtOnce, int(most - rows.size()));
        const auto page = journalsql::selectHistoryPage(connection.database(), query);
        if (!page)
            return page.error();
        for (const HistoryHit &hit : page->hits)
            rows.append(hit.row);
        isMore = page->hasMore && !page->hits.isEmpty();
        query.before = rows.isEmpty() ? 0 : rows.constLast().id;
    }
    return rows;
}

} // namespace callside
