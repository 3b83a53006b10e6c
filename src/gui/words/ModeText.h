// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/Ids.h"
#include "gui/parts/Icons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

namespace callside {

// A moment up to which a line mode can be chosen to hold.
struct ModeEnd {
    enum class Kind { HalfHour, Hour, Mark, EndOfDay }; // Mark: a full or half hour of the clock
    Kind kind = Kind::Mark;
    Moment at{};
    bool operator==(const ModeEnd &) const = default;
};

// What is offered at this time of day, soonest first, with the end of the day last. `now` is in local time.
QList<ModeEnd> modeEnds(const QDateTime &now);
// Local time of a moment.
QDateTime localTime(Moment moment);

// The words for how calls are met.
class ModeText
{
    Q_DECLARE_TR_FUNCTIONS(ModeText)

public:
    static Icon icon(LineMode mode);
    static Tone tone(LineMode mode);
    // What holds now: "Closed until 18:30". Zero: no end.
    static QString state(LineMode mode, Moment until, const QDateTime &now);
    // Calls cannot be answered before the program is set up.
    static QString notYet();
    // What can be chosen: "Closed: callers are declined", "Closed until".
    static QString choice(LineMode mode, int ringSeconds);
    static QString choiceUntil(LineMode mode);
    static QString end(const ModeEnd &end, const QDateTime &now);
    // "18:30", "midnight", "Mon 08:00", "3 Mar 08:00".
    static QString until(Moment until, const QDateTime &now);
};

} // namespace callside
