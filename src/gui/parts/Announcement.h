// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace callside {

// Has a screen reader say something that happened elsewhere than where the focus is: assertive at once, polite when it
// is done with what it says. Nothing where no screen reader listens.
void announce(QWidget *from, const QString &sentence, bool isAssertive);

} // namespace callside
