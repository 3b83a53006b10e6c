// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Figures.h"
#include "core/HistoryQuery.h"
#include "core/Result.h"
#include "storage/HistoryRecord.h"
#include "storage/Journal.h"

#include <QSqlDatabase>

namespace callside::journalsql {

// What the history is asked, on any open connection to a journal. It is only read.
Result<HistoryPage> selectHistoryPage(QSqlDatabase &database, const HistoryQuery &query);
Result<int> countHistory(QSqlDatabase &database, const HistoryQuery &query); // before and limit do not matter
Result<HistoryChoices> selectHistoryChoices(QSqlDatabase &database);
Result<Figures> selectFigures(QSqlDatabase &database, const FigurePeriod &period, const QTimeZone &zone);
Result<QList<JournalEntry>> selectEntriesOf(QSqlDatabase &database, const QString &call);

Result<HistoryRecord> selectHistoryRecord(QSqlDatabase &database, const QString &call);

} // namespace callside::journalsql
