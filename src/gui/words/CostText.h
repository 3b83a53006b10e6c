// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace callside {

// The words for money. Sums are in millionths of a US dollar.
class CostText
{
    Q_DECLARE_TR_FUNCTIONS(CostText)

public:
    // "$1.24", "less than 1 cent". Not complete, as a part had no known price: "at least $1.24", "not known".
    static QString money(qint64 microUsd, bool isComplete = true);
};

} // namespace callside
