// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryFacts.h"

#include "core/HistoryRules.h"
#include "storage/JournalSql.h"

#include <QSqlQuery>

namespace callside::journalsql {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<CallFacts>> factsOf(QSqlDatabase &database, const QString &call)
{
    const auto rows = readRows<CallFacts>(
        database,
        u"SELECT call, offered_at_ms, answered_at_ms, ended_at_ms, caller, caller_name, line, phase, end_reason, "
        "referred_to, model, cost_micro_usd, live, EXISTS (SELECT 1 FROM holds WHERE holds.call = calls.call) "
        "FROM calls WHERE call = :call"_s,
        {{u":call"_s, call}}, [](const QSqlQuery &query) {
            return CallFacts{query.value(0).toString(),
                             query.value(1).toLongLong(),
                             query.value(2),
                             query.value(3),
                             query.value(4).toString(),
                             query.value(5).toString(),
                             query.value(6).toString(),
                             query.value(7).toString(),
                             query.value(8).toString(),
                             query.value(9).toString(),
                             query.value(10).toString(),
                             query.value(11).toLongLong(),
                             query.value(12).toBool(),
                             query.value(13).toBool()};
        });
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst());
}

HistoryRow rowFromFacts(const CallFacts &facts)
{
    HistoryRow row;
    row.call = facts.call;
    row.offeredAt = fromMsecs(facts.offeredAtMs);
    row.answeredAt = fromMsecs(facts.answeredAtMs.toLongLong());
    row.endedAt = fromMsecs(facts.endedAtMs.toLongLong());
    row.endReason = endReasonOf(facts.endReason);
    CallState state;
    state.endReason = row.endReason;
    state.talkingAt = row.answeredAt;
    row.result = resultOf(state);
    row.isLost = isLost(state);
    row.model = facts.model;
    row.costMicroUsd = facts.costMicroUsd;
    return row;
}

} // namespace callside::journalsql
