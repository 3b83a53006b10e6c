// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Settings.h"

namespace callside {

// Log lines go to standard error with their time and category; the level decides which. Call before anything logs.
void setUpLog(LogLevel level);

} // namespace callside
