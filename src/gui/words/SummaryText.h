// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// The words about the summary of a call and the details heard in it.
class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(SummaryText)

public:
    static QString kind(HeardDetail::Kind kind);
    static QString certainty(HeardDetail::Certainty certainty);
    static QString explanation(HeardDetail::Certainty certainty);
    // "Draft", "Accepted by Kim, 09:20".
    static QString state(const CallSummary &summary);
    // Why there is none; with a failure, or without one.
    static QString whyNone(const CallState &state);
};

} // namespace callside
