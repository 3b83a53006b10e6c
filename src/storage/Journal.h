// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Task.h"

#include <QByteArray>
#include <QDebug>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace callside {

// What the journal keeps and gives back, as values. The journal does not know what an event means: core turns events
// into type and body, and back. All times are milliseconds since 1970 in UTC.
struct JournalEntry {
    qint64 sequence = 0; // given by the journal when it is kept; 0 before
    QString call;        // empty: about the program, not about one call
    qint64 atMs = 0;
    QString type;
    QByteArray body; // compact JSON in UTF-8

    bool operator==(const JournalEntry &) const = default;
};

// One call as a list shows it. An empty string is kept as "not known".
struct CallRow {
    QString call;
    QString webhookId; // of a webhook that offered it; every different one is remembered, the row keeps the first
    qint64 offeredAtMs = 0;
    std::optional<qint64> answeredAtMs;
    std::optional<qint64> endedAtMs;
    QString caller;
    QString callerName;
    QString line; // the number that was dialled
    QString phase;
    QString endReason;
    QString referredTo; // where the caller was last asked to be connected to
    QString model;
    QString mediaSecurity;
    qint64 costMicroUsd = 0;
    bool live = false; // not ended: read back at the next start

    bool operator==(const CallRow &) const = default;
};

// What is kept together or not at all.
struct JournalWrite {
    QList<JournalEntry> entries;
    std::optional<CallRow> row;
    // New ones. One that is kept already stays as it is: the same id, or made by the program for the same call and of
    // the same kind.
    QList<Task> tasks;
    QList<TaskChange> taskChanges; // of tasks that are kept, or new here; others are passed over
    QList<CallOutcome> outcomes;   // each takes the place of the call's earlier one

    bool operator==(const JournalWrite &) const = default;
};

// Which file the journal is kept in.
struct JournalPlace {
    enum class Kind {
        Main,          // where it belongs
        BesideDamaged, // the main file is damaged: it is left as it is, a journal beside it is used
        BesideNewer,   // the main file was made by a newer version: the same
    };

    Kind kind = Kind::Main;
    QString path;     // the file in use; empty while none could be opened
    QString mainPath; // where the journal belongs

    bool operator==(const JournalPlace &) const = default;
};

// The calls that were offered lately, so that a webhook delivered again is known.
struct KnownCalls {
    QSet<QString> webhookIds;
    QSet<QString> callIds;

    bool operator==(const KnownCalls &) const = default;
};

// What a start needs from the journal.
struct StartupRead {
    JournalPlace place;
    QList<CallRow> liveCalls;          // that had not ended, oldest first
    QList<JournalEntry> liveEntries;   // theirs, in the order they were kept
    KnownCalls known;                  // of the last seven days
    QList<Task> openTasks;             // of any age, oldest first
    QList<CallOutcome> outcomes;       // of calls offered in the last seven days
    QHash<QString, int> callersToday;  // calls offered since JournalSetup's midnight, by CallRow::caller
    QHash<QString, qint64> costsToday; // of the same calls in microUsd, by CallRow::call; free ones are not there
    bool areCostsComplete = true;      // no call that is over had a part without a known price
    std::optional<Error> error;        // set: nothing could be read, and why; the rest is empty

    bool operator==(const StartupRead &) const = default;
};

// Journal errors are of kind StorageFailed, and `code` is one of these words (from SQLite's, in JournalSql.cpp).
namespace journalcode {
inline constexpr QLatin1StringView Full("full");             // no space left, or the size limit reached
inline constexpr QLatin1StringView Damaged("damaged");       // the file is not a sound database
inline constexpr QLatin1StringView Unreadable("unreadable"); // the folder or file may not be read or written
inline constexpr QLatin1StringView Busy("busy");             // another program holds the file
inline constexpr QLatin1StringView Failed("failed");         // anything else, such as an I/O error
} // namespace journalcode

// An error of the journal: kind StorageFailed, and a word of journalcode.
Error journalError(QLatin1StringView code, const QString &detail);

QDebug operator<<(QDebug debug, const JournalEntry &entry);
QDebug operator<<(QDebug debug, const CallRow &row);
QDebug operator<<(QDebug debug, const JournalPlace &place);

} // namespace callside
