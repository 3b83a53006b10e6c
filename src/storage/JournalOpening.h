// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/Journal.h"

#include <memory>

namespace callside {

class JournalFile;

inline constexpr QLatin1StringView JournalFileName("journal.sqlite"); // where it belongs in the data folder

// What is found where a journal should be.
enum class JournalCondition {
    Missing, // nothing, or a file without a byte: one can be made here
    Sound,   // ours, of this version or older
    Damaged, // not a database, not ours, or broken
    Newer,   // made by a newer version of the program
};

// Looks without touching: the file, its write-ahead log and its folder's other files stay byte for byte as they are.
// (For the time of the look there is a folder ".journal-look" beside it.) Files over 32 MiB are only looked through in
// the parts that a start reads. An error means that it could not be told: code "unreadable" that
// the file cannot be read, any other that a look was not possible though its header is in order.
Result<JournalCondition> lookAtJournal(const QString &path);

struct OpenJournal {
    std::unique_ptr<JournalFile> file;
    JournalPlace place;
};

// Opens folder/journal.sqlite, making the folder (for this user only) and the file if need be. If it is damaged or
// newer it is left alone, and the newest sound "journal-<UTC time>.sqlite" beside it is used, or a new one named after
// nowMs.
Result<OpenJournal> openJournal(const QString &folder, std::optional<qint64> sizeLimit, qint64 nowMs);

} // namespace callside
