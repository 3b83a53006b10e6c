// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/Drill.h"

#include <QRandomGenerator>

#include <algorithm>

namespace callside {

namespace {

using Callers = QList<PracticeCaller>;
using DrillPart = PracticeCaller::DrillPart;

Callers callersOf(const Callers &callers, DrillPart part)
{
    Callers some;
    std::ranges::copy_if(callers, std::back_inserter(some),
                         [part](const PracticeCaller &caller) { return caller.drillPart == part; });
    return some;
}

// Not std::shuffle, whose order is each library's own.
void shuffle(Callers &callers, QRandomGenerator &chance)
{
    for (int i = int(callers.size()) - 1; i > 0; --i)
        callers.swapItemsAt(i, chance.bounded(i + 1));
}

Callers inLanguage(const Callers &callers, const QString &language)
{
    Callers some;
    std::ranges::copy_if(callers, std::back_inserter(some),
                         [&](const PracticeCaller &caller) { return caller.language == language.left(2); });
    return some.isEmpty() ? callers : some;
}

} // namespace

DrillPlan planDrill(const QList<PracticeCaller> &callers, const DrillRules &rules)
{
    QRandomGenerator chance(rules.seed);
    const Callers urgent = inLanguage(callersOf(callers, DrillPart::Urgent), rules.language);
    if (urgent.isEmpty())
        return {};
    DrillPlan plan;
    plan.limit = rules.limit;
    plan.urgent = urgent.at(chance.bounded(int(urgent.size()))).id;
    Callers others = callersOf(callers, DrillPart::Harmless);
    shuffle(others, chance);
    others = others.mid(0, rules.harmlessCallers);
    QStringList order;
    for (const PracticeCaller &caller : std::as_const(others))
        order.append(caller.id);
    order.insert(chance.bounded(int(order.size()) + 1), plan.urgent);
    std::chrono::milliseconds at{};
    for (const QString &caller : std::as_const(order)) {
        plan.rings.append({at, caller});
        at += std::chrono::milliseconds(
            chance.bounded(int(rules.shortestGap.count()), int(rules.longestGap.count()) + 1));
    }
    return plan;
}

bool DrillResult::isWithinAim() const
{
    return connectedAfter && *connectedAfter < Drill::Aim;
}

Drill::Drill(DrillPlan plan, Moment begun)
    : m_plan(std::move(plan))
    , m_begun(begun)
{
}

void Drill::rang(const CallId &call, const QString &caller)
{
    m_rung.insert(caller);
    if (caller != m_plan.urgent || !m_urgent.value.isEmpty())
        return;
    m_urgent = call;
    m_treated.remove(call);
}

void Drill::follow(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates) {
        if (m_isOver)
            return;
        const CallId &call = serviceId(update.state);
        if (call == m_urgent)
            followUrgent(update.state);
        else if (isTreated(update.state))
            m_treated.insert(call);
    }
}

void Drill::followUrgent(const CallState &state)
{
    const Urgency &urgency = state.urgency;
    if (m_raisedAt == Moment{} && urgency.kind == Urgency::Kind::RedFlag)
        m_raisedAt = urgency.raisedAt;
    const bool isConnected = state.transferAskedAt != Moment{};
    if (m_raisedAt == Moment{}) {
        if (isConnected || isTreated(state))
            end(DrillResult::Outcome::TooEarly);
        else if (state.isOver())
            end(DrillResult::Outcome::NeverMarked);
        return;
    }
    if (!m_result.seenAfter && urgency.isAcknowledged())
        m_result.seenAfter = std::max(urgency.acknowledgedAt - m_raisedAt, std::chrono::milliseconds{});
    if (isConnected) {
        m_result.connectedAfter = std::max(state.transferAskedAt - m_raisedAt, std::chrono::milliseconds{});
        return end(DrillResult::Outcome::Connected);
    }
    if (state.isOver())
        end(DrillResult::Outcome::NotConnected);
}

// Whether the operator did something with the call since the drill began.
bool Drill::isTreated(const CallState &state) const
{
    const bool isEndedByUs = state.endReason == EndReason::HungUp || state.endReason == EndReason::EndedPolitely ||
                             state.endReason == EndReason::Declined;
    const bool isFalseAlarm = state.urgency.isAcknowledged() && state.urgency.kind != Urgency::Kind::RedFlag;
    return (state.transferAskedAt != Moment{} && state.transferAskedAt >= m_begun) ||
           (isEndedByUs && state.endedAt >= m_begun) || (isFalseAlarm && state.urgency.acknowledgedAt >= m_begun);
}

void Drill::setNow(Moment now)
{
    if (m_isOver || now - m_begun < m_plan.limit)
        return;
    end(m_raisedAt == Moment{} ? DrillResult::Outcome::NeverMarked : DrillResult::Outcome::NotConnected);
}

void Drill::end(DrillResult::Outcome outcome)
{
    m_result.outcome = outcome;
    m_result.wrongChoices = int(m_treated.size());
    m_isOver = true;
}

} // namespace callside
