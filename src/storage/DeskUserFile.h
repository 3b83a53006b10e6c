// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/DeskUser.h"

namespace callside {

// Who works at this desk, as a file of its own in the data folder, readable by this user only: it holds the hashes of
// PINs, which must not travel with the preferences, and it is read strictly where those are read with patience.
inline constexpr QLatin1StringView DeskUserFileName("users.json");

// Nobody if there is no file yet. Malformed, TooLarge or StorageFailed: the file is there but cannot be used. It is
// left as it is, and nobody is an admin until it can be read or is removed.
Result<QList<DeskUser>> readDeskUsers(const QString &folder);
// All or nothing: a failure leaves the file that was there. The folder must be there.
std::optional<Error> writeDeskUsers(const QString &folder, const QList<DeskUser> &users);

} // namespace callside
