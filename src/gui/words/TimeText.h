// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QString>

#include <chrono>

namespace callside {

// Local time of day, "09:14:02"; empty for the zero moment.
QString timeOfDay(Moment moment);
// "02:41", from an hour on "1:02:41". Never negative.
QString durationText(std::chrono::milliseconds duration);
// The same in words for a screen reader: "2 minutes 41 seconds".
QString spokenDuration(std::chrono::milliseconds duration);

} // namespace callside
