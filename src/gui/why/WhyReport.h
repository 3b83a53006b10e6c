// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"
#include "core/CallSteps.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// What a phone engineer needs to know about a call or about the line, as plain text. It holds no patient data (no
// number, no name, nothing that was said or pressed), no secret and nothing of the assistant's instructions: only ids,
// times in UTC, codes and settings.
class WhyReport
{
    Q_DECLARE_TR_FUNCTIONS(WhyReport)

public:
    static QString ofCall(const CallState &call, const QList<CallEvent> &events, Moment now);
    static QString ofLine(const QList<LineCheckResult> &results, Moment now);

private:
    static QStringList steps(const QList<CallStep> &steps);
    static QString finding(const QString &diagnosis);
};

} // namespace callside
