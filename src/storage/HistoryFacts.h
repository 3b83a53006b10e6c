// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"
#include "core/Result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <optional>

namespace callside::journalsql {

// What the table `calls` says of one call, and all that is left of it once its events are deleted.
struct CallFacts {
    QString call;
    qint64 offeredAtMs = 0;
    QVariant answeredAtMs;
    QVariant endedAtMs;
    QString caller;
    QString callerName;
    QString line;
    QString phase;
    QString endReason;
    QString referredTo;
    QString model;
    qint64 costMicroUsd = 0;
    bool isLive = false;
    bool isHeld = false;
};

Result<std::optional<CallFacts>> factsOf(QSqlDatabase &database, const QString &call);
// For a call of which there are no events, nor a row.
HistoryRow rowFromFacts(const CallFacts &facts);

} // namespace callside::journalsql
