// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Figures.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// The words for figures: what each is called, how it is counted, and what it comes to. Local times.
class FiguresText
{
    Q_DECLARE_TR_FUNCTIONS(FiguresText)

public:
    static QString title(FigureId id);
    static QString definition(FigureId id);
    // "12", "usually 1.2 s, 90 % within 3.4 s, longest 12 s", "$1.24".
    static QString value(const Figures &figures, FigureId id);
    // "1.2 s", "2 min 5 s", "1 h 12 min".
    static QString time(std::chrono::milliseconds time);
    static QString hour(int hour);       // "09–10"
    static QString weekday(int weekday); // 0: Monday
    // "Friday 20 November 2026", "16 November to 22 November 2026".
    static QString period(const FigurePeriod &period);

private:
    static QString callDefinition(FigureId id);
    static QString moreDefinition(FigureId id);
};

} // namespace callside
