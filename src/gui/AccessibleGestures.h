// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callside {

// Makes what assistive technology does the same as what is done by hand, where Qt makes a difference: a row that it
// selects becomes the current one, and a button that it switches is clicked. To be called once, before the first
// window.
void installAccessibleGestures();

} // namespace callside
