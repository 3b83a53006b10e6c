// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"
#include "core/HistoryRules.h"
#include "core/Result.h"
#include "storage/Journal.h"

#include <QStringList>

#include <optional>

namespace callside {

// One past call, with all that is kept of it.
struct HistoryRecord {
    QList<JournalEntry> entries; // none: they were deleted, or never kept
    CallOutcome outcome;
    QList<Task> tasks;          // oldest first
    std::optional<Hold> hold{}; // nothing of it is deleted

    bool operator==(const HistoryRecord &) const = default;
};

// For work beside the window, such as an export: each opens the journal for itself and waits for the disk.
Result<HistoryRecord> readHistoryRecord(const QString &journalPath, const QString &call);
// The calls of a query, newest first, at most so many; HistoryQuery::limit does not matter.
Result<QList<HistoryRow>> readHistoryRows(const QString &journalPath, HistoryQuery query, int most);

} // namespace callside
