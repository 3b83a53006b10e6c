// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/Effect.h"

#include <QFlags>
#include <QList>

namespace callside {

enum class CallChange : unsigned {
    None = 0,
    Phase = 1 << 0,
    Link = 1 << 1,
    Transcript = 1 << 2,
    Speaking = 1 << 3,
    Pending = 1 << 4,
    Usage = 1 << 5,
    Details = 1 << 6,
};
Q_DECLARE_FLAGS(CallChanges, CallChange)

struct Transition {
    CallState state;
    CallChanges changes;
    QList<Effect> effects;
};

// The one place where a call changes. Same input, same output: no clock, no chance, no settings. Total: an event that
// makes no sense in a state changes nothing. Move the state in, take it out of the transition.
Transition reduce(CallState state, const CallEvent &event);

} // namespace callside

Q_DECLARE_OPERATORS_FOR_FLAGS(callside::CallChanges)
