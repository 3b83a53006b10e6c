// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/parts/FoldedText.h"
#include "gui/parts/Theme.h"

namespace callside {

// Where the words that stood on the list are in a line of the caller, as close as they can be told. A line that has
// been heard otherwise since may hold none of them.
QList<TextRange> flaggedRanges(const QString &text, const QList<FlaggedWords> &flags);
// Danger, if one of them is.
Tone toneOf(const QList<FlaggedWords> &flags);

} // namespace callside
