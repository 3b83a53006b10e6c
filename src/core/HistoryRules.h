// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QString>

#include <optional>

namespace callside {

// What stays of a call once it is over. While it is live everything is kept, so that a crash loses nothing.
enum class StorageMode {
    Everything,
    Redacted, // what tells who somebody is is taken out of the words (core/Redaction); the caller's number is shortened
    CountsOnly, // no words, no caller, no notes: times, result and cost
};
QString wordOf(StorageMode mode); // never changes
std::optional<StorageMode> storageModeOf(QStringView word);

// After how many days what is deleted; 0: never. A call that is held, or owed an open task, stays as it is.
struct RetentionRules {
    int transcriptDays = 0; // words and events; the call's facts stay
    int noteDays = 0;       // notes on calls, and tasks that are done
    int callDays = 0;       // the call, with everything of it
    int errorLogDays = 0;   // files of the log of errors

    bool isEmpty() const { return *this == RetentionRules{}; }
    bool operator==(const RetentionRules &) const = default;
};

// Why somebody wants nothing of a call to be changed or deleted.
struct Hold {
    QString call;
    QString reason;
    QString by;
    Moment at{};
    bool operator==(const Hold &) const = default;
};

// "•••123": what is left of a caller's number; empty for what has fewer than six digits.
QString shortenedNumber(const QString &number);

} // namespace callside
