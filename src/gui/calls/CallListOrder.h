// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

namespace callside {

// Where a call stands in the list, first to last.
enum class CallSection {
    Urgent,     // somebody has to look after the caller now
    Ringing,    // a decision is wanted
    LookAt,     // something is not as it should be: "can't tell" first
    InProgress, // all is well
    Ended,
};

CallSection sectionOf(const CallState &state);
// A strict order of calls: by section; of the urgent ones danger that nobody has acknowledged first, then what else
// nobody has, then acknowledged danger, then the rest; then who has waited longest. What is over: the latest first.
bool standsBefore(const CallState &a, const CallState &b);
// Shown whatever somebody looks for: a person is wanted at once.
bool isAlwaysShown(const CallState &state);

} // namespace callside
