// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "storage/Journal.h"

#include <optional>

namespace callside {

// Between the calls and the journal that does not know what a call is.

// Nothing if the event need not be kept.
std::optional<JournalEntry> entryOf(const CallEvent &event);
CallRow rowOf(const CallState &state);

// The kept events, in their order. One that cannot be read is passed over.
QList<CallEvent> eventsOf(const QList<JournalEntry> &entries);

// The calls as their kept events leave them, in the order of their first entries. An entry that cannot be read is
// passed over (and counted in `unreadable`): better a call with a hole than no call.
struct RestoredCalls {
    QList<CallState> calls;
    int unreadable = 0;
};
RestoredCalls restoreCalls(const QList<JournalEntry> &entries);

} // namespace callside
