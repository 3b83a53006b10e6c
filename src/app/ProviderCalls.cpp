// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProviderCalls.h"

#include <algorithm>

namespace callside {

namespace {

constexpr qsizetype MostRemembered = 4000; // more than a busy centre has in the days in which late news comes
constexpr qsizetype MostPutAside = 200;    // some milliseconds later they are asked for, if ever
constexpr QLatin1StringView TelephonePrefix("tel_");

} // namespace

CallId ProviderCalls::idOf(const QString &reference)
{
    return {TelephonePrefix + reference};
}

ProviderCalls::Known *ProviderCalls::find(const ProviderKeys &keys)
{
    for (const ProviderKey &key : keys) {
        const std::optional<int> group = m_correlator.groupOf(key);
        if (!group || !m_known.contains(*group))
            continue;
        const Correlator::Joined joined = m_correlator.add(keys); // what it goes by besides
        for (const int merged : joined.merged) {                  // names that met in this message
            if (!m_known.contains(merged))
                continue;
            Known moved = m_known.take(merged);
            m_order.removeOne(merged);
            if (!m_known.contains(joined.group)) {
                m_groups.insert(moved.call, joined.group);
                m_known.insert(joined.group, std::move(moved));
                m_order.append(joined.group);
            }
        }
        return &m_known[joined.group];
    }
    // Of an earlier run, and over: its id is its reference.
    for (const ProviderKey &key : keys) {
        if (key.kind == ProviderKey::Kind::Reference && m_callIds.contains(idOf(key.value).value))
            return &add({.call = idOf(key.value), .reference = key.value}, keys);
    }
    return nullptr;
}

ProviderCalls::Known *ProviderCalls::find(const CallId &call)
{
    const auto group = m_groups.constFind(call);
    return group == m_groups.cend() || !m_known.contains(*group) ? nullptr : &m_known[*group];
}

ProviderCalls::Known &ProviderCalls::add(Known known, const ProviderKeys &keys)
{
    forgetOldest();
    const int group = m_correlator.add(keys).group;
    m_groups.insert(known.call, group);
    if (!m_known.contains(group))
        m_order.append(group);
    return *m_known.insert(group, std::move(known));
}

void ProviderCalls::restore(const CallState &state)
{
    const ProviderSide &side = state.provider;
    ProviderCall asked;
    asked.provider = side.provider;
    asked.callId = side.callId;
    asked.conversation = side.conversation;
    ProviderKeys keys = keysOf(asked);
    if (!side.reference.isEmpty())
        keys.append({ProviderKey::Kind::Reference, side.reference});
    for (const ProviderFact &fact : side.trail.facts())
        keys += keysOf(fact);
    Known known{.call = state.id,
                .reference = side.reference,
                .caller = state.caller,
                .line = state.line,
                .mode = state.mode,
                .trail = side.trail,
                .isDeclined = state.phase == Phase::Rejecting};
    if (state.phase == Phase::Arriving)
        known.arriving = state;
    add(std::move(known), keys);
}

void ProviderCalls::putAside(const ProviderFact &fact)
{
    if (m_aside.size() >= MostPutAside)
        m_aside.removeFirst();
    m_aside.append(fact);
}

QList<ProviderFact> ProviderCalls::takeAside(const ProviderKeys &keys)
{
    QList<ProviderFact> taken;
    m_aside.removeIf([&](const ProviderFact &fact) {
        const ProviderKeys own = keysOf(fact);
        const bool isAbout =
            std::any_of(own.cbegin(), own.cend(), [&keys](const ProviderKey &key) { return keys.contains(key); });
        if (isAbout)
            taken.append(fact);
        return isAbout;
    });
    return taken;
}

void ProviderCalls::forgetOldest()
{
    while (m_order.size() >= MostRemembered) {
        const int group = m_order.takeFirst();
        m_groups.remove(m_known.take(group).call);
        m_correlator.forget(group);
    }
}

} // namespace callside
