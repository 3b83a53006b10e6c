// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SpendWatch.h"

#include <QDateTime>

#include <algorithm>

namespace callside {

namespace {

QDate dayOf(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(moment)).date();
}

} // namespace

void SpendWatch::setLimit(qint64 microUsd)
{
    m_limit = microUsd;
    judge();
}

void SpendWatch::restore(const QHash<QString, qint64> &costsToday, bool areComplete, Moment now)
{
    beginDay(now);
    m_isComplete = m_isComplete && areComplete;
    for (auto cost = costsToday.cbegin(); cost != costsToday.cend(); ++cost) {
        if (m_costs.contains(cost.key()))
            continue; // told of since
        m_costs.insert(cost.key(), cost.value());
        m_total += cost.value();
    }
    emit changed();
    judge();
}

void SpendWatch::follow(const QList<CallUpdate> &updates, Moment now)
{
    const bool isNewDay = beginDay(now);
    const qint64 total = m_total;
    const bool wasComplete = m_isComplete;
    for (const CallUpdate &update : updates) {
        if (dayOf(update.state.offeredAt) != m_day)
            continue;
        qint64 &cost = m_costs[update.state.id.value];
        m_total += update.state.usage.costMicroUsd - cost;
        cost = update.state.usage.costMicroUsd;
        m_isComplete = m_isComplete && update.state.usage.isCostComplete;
    }
    if (isNewDay || m_total != total || m_isComplete != wasComplete)
        emit changed();
    judge();
}

void SpendWatch::setNow(Moment now)
{
    if (!beginDay(now))
        return;
    emit changed();
    judge();
}

int SpendWatch::calls() const
{
    return int(std::ranges::count_if(m_costs, [](qint64 cost) { return cost > 0; }));
}

bool SpendWatch::beginDay(Moment now)
{
    const QDate today = dayOf(now);
    if (today == m_day)
        return false;
    m_day = today;
    m_costs.clear();
    m_total = 0;
    m_isComplete = true;
    return true;
}

void SpendWatch::judge()
{
    const Level level = m_limit <= 0 || m_total < m_limit / 10 * 8 ? Level::Fine
                        : m_total < m_limit                        ? Level::Near
                                                                   : Level::Over;
    if (level == m_level)
        return;
    m_level = level;
    emit levelChanged(level);
}

} // namespace callside
