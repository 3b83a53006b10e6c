// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"

#include <QCoreApplication>
#include <QString>

class QTimeZone;

namespace callside {

// The words for opening hours.
class OpeningText
{
    Q_DECLARE_TR_FUNCTIONS(OpeningText)

public:
    // What holds at the moment: "Now open until 18:30", "Closed until Monday 08:00, Christmas".
    static QString state(const OpeningHours &hours, Moment now);
    // What is wrong, and what holds meanwhile.
    static QString problem(const OpeningProblem &problem);
    // "08:00–13:00, 14:00–18:30", "Closed".
    static QString spans(const QList<OpenSpan> &spans);
    // "25 Dec 2026", "25 Dec 2026 – 28 Dec 2026".
    static QString days(const OpeningException &exception);
    // How a date stands in a field.
    static QString dateFormat();

private:
    static QString until(Moment until, Moment now, const QTimeZone &zone);
};

} // namespace callside
