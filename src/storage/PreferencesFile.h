// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

namespace callside {

// The desk's choices as a file of their own in the data folder, readable by this user only.
inline constexpr QLatin1StringView PreferencesFileName("preferences.json");

// The defaults if there is no file yet. Malformed, TooLarge or StorageFailed: the file is there but cannot be used; it
// is left as it is, and the caller goes on with the defaults and says so.
Result<Preferences> readPreferences(const QString &folder, const Preferences &defaults);

// All or nothing: a failure leaves the file that was there. The folder must be there. Nothing on success; a few
// milliseconds of disk.
std::optional<Error> writePreferences(const QString &folder, const Preferences &preferences);

} // namespace callside
