// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/ProviderKeys.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace callside {

// Which of our calls a message of a phone company or of OpenAI is about. A call that a phone company brings has one id
// from its first news on, made of our own reference; so a repeated message and one after a restart are about the same
// call. Of calls that are over it remembers the latest.
class ProviderCalls
{
public:
    struct Known {
        CallId call;
        QString reference; // empty: OpenAI told of it, and no phone company has asked yet
        SipParty caller{};
        SipParty line{};
        LineMode mode = LineMode::AssistantAnswers;
        ProviderTrail trail{};
        // As the phone company brought it, as long as OpenAI has not told of it.
        std::optional<CallState> arriving{};
        bool isDeclined = false; // by the desk
        QByteArray answer{};     // what the phone company was told to do with it
    };

    // callIds: of all calls that were kept lately; they are followed.
    explicit ProviderCalls(const QSet<QString> &callIds)
        : m_callIds(callIds)
    {
    }

    static CallId idOf(const QString &reference);

    // Learns what goes by these names; null: no call that we know. Valid until the next call of a function.
    Known *find(const ProviderKeys &keys);
    Known *find(const CallId &call);
    Known &add(Known known, const ProviderKeys &keys);
    // A call as it was restored.
    void restore(const CallState &state);

    // What is told of a call that nobody has asked about yet; and what of that is about a call with these names.
    void putAside(const ProviderFact &fact);
    QList<ProviderFact> takeAside(const ProviderKeys &keys);

private:
    void forgetOldest();

    const QSet<QString> &m_callIds;
    Correlator m_correlator;
    QMap<int, Known> m_known; // by the correlator's group
    QHash<CallId, int> m_groups;
    QList<int> m_order;          // oldest first
    QList<ProviderFact> m_aside; // the same
};

} // namespace callside
