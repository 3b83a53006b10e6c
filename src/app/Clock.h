// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

namespace callside {

// The time that events are stamped with at the edge.
inline Moment now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace callside
