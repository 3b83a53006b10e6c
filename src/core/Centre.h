// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/OpeningHours.h"
#include "core/Wording.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace callside {

// One of the centre's own numbers, and what it is called.
struct CentreLine {
    QString number;   // as written
    QString name;     // "Prescriptions"
    QString language; // ISO 639-1, that its callers are expected to speak; empty: none in particular
    bool operator==(const CentreLine &) const = default;
};

// What the centre says of itself. A value; kept as JSON. None of it comes from a caller.
struct Centre {
    QString name;
    QString address;
    QString website;
    QString receptionNumber;  // for people to ring
    QString outOfHoursNumber; // who helps while the centre is closed
    QString emergencyNumber;  // "999"; empty: the assistant speaks of the emergency number
    QString language;         // ISO 639-1, that callers are expected to speak; empty: none in particular
    QList<CentreLine> lines;

    bool operator==(const Centre &) const = default;
};

// The line that was dialled, by number or by name; null: none of these.
const CentreLine *lineDialled(const Centre &centre, QStringView dialled);

// What the wording's variables stand for in a call that comes now. Dates and times are those of the centre's own time
// zone, in words of the language.
Variables variablesOf(const Centre &centre, const OpeningHours &opening, const CentreLine *line,
                      const QString &language, Moment now);

// Never rename a member.
QJsonObject toJson(const Centre &centre);
// Missing and unknown members are tolerated; a line without a number is left out.
Centre centreFrom(const QJsonObject &json);

} // namespace callside
