// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace callside {

// A stretch of a day, in minutes after midnight by the clock on the wall. The end is not part of it; an end at or
// before the beginning is on the next day.
struct OpenSpan {
    int fromMinute = 0; // 0 to 1439
    int toMinute = 0;   // 1 to 1440

    bool operator==(const OpenSpan &) const = default;
};

// Days that are not like others: a holiday, an afternoon off. It stands in the place of the week's own spans.
struct OpeningException {
    QDate first;
    QDate last;            // included
    QString name;          // "Christmas"
    QList<OpenSpan> spans; // none: closed all day

    bool operator==(const OpeningException &) const = default;
};

// How calls are met that come while the centre is closed.
enum class OutOfHours {
    ClosedWording, // the assistant answers and says so
    AskFirst,      // somebody here is asked first; then the same
    Declined,
};

// When the centre is open. A value; JSON like the other choices of the desk.
struct OpeningHours {
    QString timeZone;                    // IANA, "Europe/London"; empty: the computer's
    std::array<QList<OpenSpan>, 7> week; // Monday first
    QList<OpeningException> exceptions;  // of several for one day the last counts

    bool isEmpty() const; // nothing was ever said: always open
    bool operator==(const OpeningHours &) const = default;
};

// The clock on the centre's wall: the computer's, where none is told or it is not known.
QTimeZone zoneOf(const OpeningHours &hours);

struct OpeningState {
    bool isOpen = true;
    Moment until{};        // when that changes; zero: not within the next year
    QString exceptionName; // of the day's exception, if there is one

    bool operator==(const OpeningState &) const = default;
};

// Right across changes of the clock: a span begins and ends when the clock on the wall says so.
OpeningState openingAt(const OpeningHours &hours, Moment moment);

// For the assistant to say and for people to read, one line a group of days: "Monday to Friday 08:00 to 18:30".
// Languages: en, ja; any other gets English.
QString openingHoursText(const OpeningHours &hours, const QString &language);

// What is wrong with hours that somebody types; nothing if all is well.
struct OpeningProblem {
    enum class Reason { UnknownTimeZone, EmptySpan, Overlap, DatesTurned };
    Reason reason = Reason::EmptySpan;
    int day = -1;       // of the week, 0 Monday
    int exception = -1; // its index
    bool operator==(const OpeningProblem &) const = default;
};
std::optional<OpeningProblem> problemOf(const OpeningHours &hours);

QJsonObject toJson(const OpeningHours &hours);
// Missing and unknown members are tolerated, spans out of their limits left out.
OpeningHours openingHoursFrom(const QJsonObject &json);

} // namespace callside
