// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderFact.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <algorithm>
#include <optional>

namespace callside {

// Our own name of a call, sent along to the assistant's end of it.
inline constexpr char ReferenceHeader[] = "X-Callside-Ref";

// A name by which a message speaks of a call. Two messages with one name in common are about the same call.
struct ProviderKey {
    enum class Kind { Reference, TwilioCall, VonageLeg, VonageConversation, SipCall, OpenAiCall };
    Kind kind = Kind::Reference;
    QString value;

    bool operator==(const ProviderKey &) const = default;
    bool operator<(const ProviderKey &other) const
    {
        return kind != other.kind ? kind < other.kind : value < other.value;
    }
};
inline size_t qHash(const ProviderKey &key, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.kind), key.value);
}
using ProviderKeys = QList<ProviderKey>;

// The names in what a phone company told or asked, and in the headers of a call that OpenAI offers: our reference,
// X-Twilio-CallSid, Call-ID. Headers can be written by anybody: they tell what belongs together, and no more.
ProviderKeys keysOf(const ProviderFact &fact);
ProviderKeys keysOf(const ProviderCall &call);
ProviderKeys keysOf(const CallId &call, const QList<SipHeader> &headers);

// Says which messages belong together, whichever comes first. Groups are the same for any order of the same messages;
// only their numbers depend on it.
class Correlator
{
public:
    struct Joined {
        int group = 0;       // where the message belongs; the lowest number of those that turned out to be one
        QList<int> merged{}; // these are that group from now on, ascending
        bool operator==(const Joined &other) const // QList's own hands memcmp() a null pointer where both are empty
        {
            return group == other.group &&
                   std::equal(merged.cbegin(), merged.cend(), other.merged.cbegin(), other.merged.cend());
        }
    };
    Joined add(const ProviderKeys &keys); // without keys: a group of its own

    std::optional<int> groupOf(const ProviderKey &key) const;
    ProviderKeys keysOf(int group) const; // sorted
    void forget(int group);
    qsizetype size() const { return m_groups.size(); } // groups

private:
    int m_last = 0;
    QHash<ProviderKey, int> m_groupOf;
    QMap<int, ProviderKeys> m_groups;
};

QDebug operator<<(QDebug debug, const ProviderKey &key);
QDebug operator<<(QDebug debug, const Correlator::Joined &joined);

} // namespace callside
