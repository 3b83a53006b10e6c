// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace callside {

// Raises this process's soft limit of open files towards what it is allowed, since the usual 1024 is too few for some
// hundreds of calls with their sockets. Call once at start. Returns the limit that now holds, 0 if it is not known.
quint64 raiseFileLimit();

} // namespace callside
