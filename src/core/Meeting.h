// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Centre.h"
#include "core/Preferences.h"
#include "core/Sip.h"
#include "core/WordingBook.h"

namespace callside {

// How calls that come from now on are met. A value: a change of it never reaches a call that was offered.
struct Meeting {
    LineMode mode = LineMode::AssistantAnswers; // as somebody chose it
    CallRules rules;
    OpeningHours opening;
    OutOfHours outOfHours = OutOfHours::ClosedWording;
    bool isCostReached = false; // the most that a day may cost, and calls are to be asked about from then on
    Centre centre;
    WordingBook wording;
    QString model;
    SessionConfig otherwise; // where the wording has no prompt
};
Meeting meetingOf(const Preferences &preferences);

// How one call is met.
struct MeetingOfCall {
    LineMode mode = LineMode::AssistantAnswers;
    SessionConfig session;
    bool operator==(const MeetingOfCall &) const = default;
};
// What somebody chose for the line goes before the opening hours: only calls that the assistant would answer at once
// are met otherwise while the centre is closed, or when the day has cost enough.
MeetingOfCall meet(const Meeting &meeting, const SipParty &dialled, Moment now);

// How calls are met just now, and until when that is known to hold. For the top of the window.
struct MeetingNow {
    LineMode mode = LineMode::AssistantAnswers;
    bool isOpen = true;     // by the opening hours
    bool isByHours = false; // the hours decide, not what somebody chose
    QString promptName;     // the wording that answers; empty: none does, or the program's own
    Moment until{};         // zero: no end is known
    bool operator==(const MeetingNow &) const = default;
};
MeetingNow meetingNow(const Meeting &meeting, Moment modeUntil, Moment now);

} // namespace callside
