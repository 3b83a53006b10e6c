// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryRules.h"
#include "core/Ids.h"
#include "core/Result.h"

#include <QString>

#include <optional>

class QSqlDatabase;

namespace callside {

class JournalFile;

struct RetentionOutcome {
    int transcripts = 0; // calls whose words and events went, and whose facts stay
    int calls = 0;       // that went with everything
    int notes = 0;       // notes on calls, and tasks that were done
    int errorFiles = 0;

    bool operator==(const RetentionOutcome &) const = default;
};

// Deletes a part of what the rules do not keep, at most `limit` of each kind in one transaction, and adds it to the
// outcome; true while there is more. What it leaves behind in the file is marked for cleaning. Use
// JournalStore::applyRetention().
Result<bool> deleteSomeOld(JournalFile &file, const RetentionRules &rules, Moment now, int limit,
                           RetentionOutcome &outcome);
// The older files of the log of errors. Gives how many.
int deleteOldErrorLogs(const QString &folder, int days, Moment now);

// It takes the place of an earlier one of the call, and is about calls that are kept only.
std::optional<Error> keepHold(JournalFile &file, const Hold &hold);
std::optional<Error> releaseHold(JournalFile &file, const QString &call);
// Nothing: it is not held.
Result<std::optional<Hold>> holdOf(QSqlDatabase &database, const QString &call);

} // namespace callside
