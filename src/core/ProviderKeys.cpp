// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderKeys.h"

#include "core/ProviderForm.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using KeyKind = ProviderKey::Kind;

constexpr qsizetype LongestSipCallId = 256;

void addKey(ProviderKeys &keys, KeyKind kind, const QString &value)
{
    const ProviderKey key{kind, value.trimmed()};
    if (!key.value.isEmpty() && !keys.contains(key))
        keys.append(key);
}

// A Call-ID may hold nearly anything (RFC 3261, 25.1): it is compared and never shown.
void addSipCall(ProviderKeys &keys, const QString &value)
{
    if (value.size() <= LongestSipCallId)
        addKey(keys, KeyKind::SipCall, value);
}

KeyKind legKind(Provider provider)
{
    return provider == Provider::Twilio ? KeyKind::TwilioCall : KeyKind::VonageLeg;
}

} // namespace

ProviderKeys keysOf(const ProviderFact &fact)
{
    ProviderKeys keys;
    addKey(keys, KeyKind::Reference, fact.reference);
    addKey(keys, legKind(fact.provider), fact.callId);
    addKey(keys, legKind(fact.provider), fact.parentId);
    addKey(keys, KeyKind::VonageConversation, fact.conversation);
    addSipCall(keys, fact.sipCallId);
    return keys;
}

ProviderKeys keysOf(const ProviderCall &call)
{
    ProviderKeys keys;
    addKey(keys, legKind(call.provider), call.callId);
    addKey(keys, KeyKind::VonageConversation, call.conversation);
    return keys;
}

ProviderKeys keysOf(const CallId &call, const QList<SipHeader> &headers)
{
    ProviderKeys keys;
    addKey(keys, KeyKind::OpenAiCall, call.value);
    if (const auto reference = sipHeader(headers, QString::fromLatin1(ReferenceHeader)))
        addKey(keys, KeyKind::Reference, providerName(reference->trimmed()));
    if (const auto twilio = sipHeader(headers, u"X-Twilio-CallSid"))
        addKey(keys, KeyKind::TwilioCall, providerName(twilio->trimmed()));
    auto callId = sipHeader(headers, u"Call-ID");
    if (!callId)
        callId = sipHeader(headers, u"i"); // the compact form
    if (callId)
        addSipCall(keys, *callId);
    return keys;
}

Correlator::Joined Correlator::add(const ProviderKeys &keys)
{
    QList<int> known;
    for (const ProviderKey &key : keys) {
        const auto group = m_groupOf.constFind(key);
        if (group != m_groupOf.constEnd() && !known.contains(*group))
            known.append(*group);
    }
    std::sort(known.begin(), known.end());
    Joined joined{known.isEmpty() ? ++m_last : known.takeFirst(), known};
    ProviderKeys &all = m_groups[joined.group];
    for (const ProviderKey &key : keys) {
        if (!m_groupOf.contains(key))
            all.append(key);
        m_groupOf.insert(key, joined.group);
    }
    for (const int merged : std::as_const(joined.merged)) {
        for (const ProviderKey &key : m_groups.take(merged)) {
            m_groupOf.insert(key, joined.group);
            m_groups[joined.group].append(key);
        }
    }
    return joined;
}

std::optional<int> Correlator::groupOf(const ProviderKey &key) const
{
    const auto group = m_groupOf.constFind(key);
    return group == m_groupOf.constEnd() ? std::nullopt : std::optional(*group);
}

ProviderKeys Correlator::keysOf(int group) const
{
    ProviderKeys keys = m_groups.value(group);
    std::sort(keys.begin(), keys.end());
    return keys;
}

void Correlator::forget(int group)
{
    for (const ProviderKey &key : m_groups.take(group))
        m_groupOf.remove(key);
}

QDebug operator<<(QDebug debug, const ProviderKey &key)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ProviderKey(" << static_cast<int>(key.kind) << ' ' << key.value << ')';
}

QDebug operator<<(QDebug debug, const Correlator::Joined &joined)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Joined(" << joined.group << " merged " << joined.merged << ')';
}

} // namespace callside
