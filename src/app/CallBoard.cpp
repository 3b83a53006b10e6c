// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallBoard.h"

#include <algorithm>

namespace callside {

bool CallBoard::post(const QList<CallUpdate> &updates)
{
    const std::scoped_lock lock(m_mutex);
    const bool wasEmpty = m_updates.isEmpty();
    for (const CallUpdate &update : updates) {
        CallUpdate &slot = m_updates[update.state.id];
        slot.state = update.state;
        slot.changes |= update.changes;
    }
    return wasEmpty && !m_updates.isEmpty();
}

QList<CallUpdate> CallBoard::take()
{
    QHash<CallId, CallUpdate> updates;
    {
        const std::scoped_lock lock(m_mutex);
        updates.swap(m_updates);
    }
    QList<CallUpdate> sorted(updates.cbegin(), updates.cend());
    std::sort(sorted.begin(), sorted.end(), [](const CallUpdate &a, const CallUpdate &b) {
        return std::pair(a.state.offeredAt, a.state.id) < std::pair(b.state.offeredAt, b.state.id);
    });
    return sorted;
}

} // namespace callside
