// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Task.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// The words for what came of a call.
class OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)

public:
    static QString word(CallOutcome::Kind kind); // empty for None
    static QString explanation(CallOutcome::Kind kind);
    // "Kim, 09:20:11"; empty where nobody has said anything.
    static QString byline(const CallOutcome &outcome);
};

} // namespace callside
