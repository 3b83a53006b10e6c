// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WordingBook.h"

namespace callside {

// The wording with all its versions as a file of its own in the data folder, readable by this user only.
inline constexpr QLatin1StringView WordingFileName("wording.json");

// The shipped wording if there is no file yet. Malformed, TooLarge, NotAllowed (of a later version) or StorageFailed:
// the file is there but cannot be used; it is left as it is, and the caller goes on with shippedWording() and says so.
Result<WordingBook> readWording(const QString &folder);

// All or nothing: a failure leaves the file that was there. The folder must be there. Nothing on success; a few
// milliseconds of disk.
std::optional<Error> writeWording(const QString &folder, const WordingBook &book);

// What the program came with: day and closed, in English and Japanese. The versions have nobody who saved them, and
// the same ids on every computer.
WordingBook shippedWording();

} // namespace callside
