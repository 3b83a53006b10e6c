// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callside {

// Makes text that anybody may have written fit to be shown on one line: no control characters, nothing that turns the
// direction of what stands beside it, and no longer than that many characters. A line break becomes a blank.
QString fitToBeShown(const QString &text, qsizetype longest);

} // namespace callside
