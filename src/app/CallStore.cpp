// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallStore.h"

namespace callside {

void CallStore::dispatch(const CallEvent &event)
{
    m_queue.enqueue(event);
    if (m_isReducing)
        return;
    m_isReducing = true;
    while (!m_queue.isEmpty())
        reduceOne(m_queue.dequeue());
    m_isReducing = false;
}

void CallStore::restore(const CallState &state)
{
    m_calls.insert(state.id, state);
}

void CallStore::forget(const CallId &call)
{
    m_calls.remove(call);
}

std::optional<CallState> CallStore::find(const CallId &call) const
{
    const auto found = m_calls.constFind(call);
    return found == m_calls.cend() ? std::nullopt : std::optional(*found);
}

void CallStore::reduceOne(const CallEvent &event)
{
    auto found = m_calls.find(event.call);
    Transition transition = reduce(found == m_calls.end() ? CallState{} : std::move(*found), event);
    if (transition.state.id.value.isEmpty())
        return; // not an offer, and about no call of ours
    if (found == m_calls.end())
        found = m_calls.insert(event.call, {});
    *found = std::move(transition.state);
    emit eventReduced(event, CallState(*found), transition.changes);
    for (const Effect &effect : std::as_const(transition.effects))
        emit effectRaised(event.call, effect);
}

} // namespace callside
