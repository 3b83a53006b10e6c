// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/CostText.h"

#include <QLocale>

namespace callside {

namespace {

constexpr qint64 MicroUsdPerCent = 10'000;

} // namespace

QString CostText::money(qint64 microUsd, bool isComplete)
{
    const bool isTiny = microUsd < MicroUsdPerCent;
    if (isTiny && !isComplete)
        //: What something has cost
        return tr("not known");
    if (isTiny && microUsd > 0)
        //: What something has cost
        return tr("less than 1 cent");
    const qint64 cents = (microUsd + MicroUsdPerCent / 2) / MicroUsdPerCent;
    //: US dollars
    const QString sum = tr("$%1").arg(QLocale().toString(double(cents) / 100, 'f', 2));
    //: What something has cost, where a part of it is not known. %1 is "$1.24"
    return isComplete ? sum : tr("at least %1").arg(sum);
}

} // namespace callside
