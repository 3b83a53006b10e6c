// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderFact.h"

#include <QList>

namespace callside {

// All that a phone company told of one call. Messages come late, repeated and in any order; the trail is the same for
// any order and repetition of the same ones. Two deliveries of one fact are one, told when the first of them came.
class ProviderTrail
{
public:
    static constexpr qsizetype MaxFacts = 200; // over it, endings are kept before progress

    bool add(const ProviderFact &fact); // false: nothing new, and nothing to be kept
    void add(const ProviderTrail &other);
    bool isEmpty() const { return m_facts.isEmpty(); }
    QList<ProviderFact> facts() const; // as it happened
    bool operator==(const ProviderTrail &) const = default;

private:
    QList<ProviderFact> m_facts; // in an order of their own, without repeats
};

// One leg, as far as it went.
struct ProviderLegTrail {
    ProviderFact::Leg leg = ProviderFact::Leg::Unknown;
    QString callId;
    ProviderFact::State state = ProviderFact::State::Unknown; // an ending, once there is one
    int sipCode = 0;
    QString reason;
    std::optional<std::chrono::seconds> duration{};
    std::optional<ProviderPrice> price{};
    ProviderFact::EndedBy endedBy = ProviderFact::EndedBy::Unknown;
    Moment startedAt{}; // the first that was heard of it; zero in all four: not told
    Moment ringingAt{};
    Moment answeredAt{};
    Moment endedAt{};
    bool operator==(const ProviderLegTrail &) const = default;
};
// In the order in which they began.
QList<ProviderLegTrail> legsOf(const ProviderTrail &trail);

// What a trail comes to.
struct ProviderOutcome {
    enum class Step { Nothing, CallArrived, AssistantDialled, AssistantRang, AssistantAnswered };
    enum class Transfer { None, Dialled, Ringing, Answered, Ended, Failed };

    Step reached = Step::Nothing;
    bool isOver = false;                // the caller's leg has ended
    bool hasAssistantFailed = false;    // its leg ended without an answer, though the caller was there
    bool hasCallerGivenUp = false;      // the caller left while the assistant was rung
    Transfer transfer = Transfer::None; // of the last person dialled
    ProviderFact::State failure = ProviderFact::State::Unknown;     // of the person's leg, else of the assistant's
    int sipCode = 0;                                                // of that leg
    ProviderFact::EndedBy endedBy = ProviderFact::EndedBy::Unknown; // who hung up first
    std::optional<std::chrono::seconds> duration{};                 // of the caller's leg, else of the longest
    QList<ProviderPrice> prices{};                                  // all legs together, one a currency
    bool operator==(const ProviderOutcome &) const = default;
};
ProviderOutcome outcomeOf(const ProviderTrail &trail);

QDebug operator<<(QDebug debug, const ProviderTrail &trail);
QDebug operator<<(QDebug debug, const ProviderLegTrail &leg);
QDebug operator<<(QDebug debug, const ProviderOutcome &outcome);

} // namespace callside
