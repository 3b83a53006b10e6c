// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QString>

namespace callside {
class JournalFile;
}

namespace callside::bench {

// Writes the history of so many calls of 40 lines each, half of them English and half Japanese, spread over the year
// before `end`. Only what the history itself keeps: the entries that it is made of would be some ten times as much.
bool writeHistoryYear(JournalFile &file, int calls, Moment end);

inline constexpr int LinesPerCall = 40;
inline constexpr int RareEvery = 997; // every so many calls there is "sciatica" or 膀胱炎 in one

} // namespace callside::bench
