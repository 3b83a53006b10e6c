// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callside {

// Makes what assistive technology does the same as what is done by hand, where Qt makes a difference: a row that it
// selects becomes the current one, and a button that it switches is clicked. Keeps it from counting past the end of a
// scrolled area, too, which ends a program with Qt 6.4. To be called once, before the first window.
void installAccessibleGestures();

} // namespace callside
