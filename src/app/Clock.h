// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QDateTime>

namespace callside {

// The time that events are stamped with at the edge.
inline Moment now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

// As the clock on the wall shows it.
inline QDateTime localNow()
{
    return QDateTime::currentDateTime();
}

} // namespace callside
