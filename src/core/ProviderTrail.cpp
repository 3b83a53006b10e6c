// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderTrail.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace callside {

namespace {

using TrailLeg = ProviderFact::Leg;
using TrailState = ProviderFact::State;
using TrailEnd = ProviderFact::EndedBy;

// All of a fact but when and how it reached us. Endings come first, so that they outlast the limit.
auto identityOf(const ProviderFact &fact)
{
    const ProviderPrice price = fact.price.value_or(ProviderPrice{-1, {}});
    return std::tuple(!isEnding(fact.state), fact.provider, fact.leg, fact.callId, fact.state, fact.sequence, fact.at,
                      fact.parentId, fact.conversation, fact.reference, fact.sipCallId, fact.sipCode,
                      fact.duration ? fact.duration->count() : -1, price.billionths, price.currency, fact.endedBy,
                      fact.reason);
}

bool isSooner(const ProviderFact &left, const ProviderFact &right)
{
    const auto key = [](const ProviderFact &fact) { return std::tuple(momentOf(fact), fact.sequence); };
    if (key(left) != key(right))
        return key(left) < key(right);
    if (isEnding(left.state) != isEnding(right.state))
        return isEnding(right.state);
    return identityOf(left) < identityOf(right);
}

// How far a leg has come. All endings are as far as each other.
int distanceOf(TrailState state)
{
    if (isEnding(state))
        return 4;
    return state == TrailState::Moved ? 3 : static_cast<int>(state);
}

// Of two facts of one leg, the one that says less about how it stands comes first.
bool saysLess(const ProviderFact &left, const ProviderFact &right)
{
    const auto key = [](const ProviderFact &fact) {
        return std::tuple(distanceOf(fact.state), fact.sequence, momentOf(fact));
    };
    return key(left) != key(right) ? key(left) < key(right) : identityOf(left) < identityOf(right);
}

// Where a word of a provider names no leg, it is about the leg of that id which another word names.
TrailLeg legNamed(const QList<ProviderFact> &facts, const ProviderFact &fact)
{
    TrailLeg named = fact.leg;
    if (named == TrailLeg::Unknown && !fact.callId.isEmpty()) {
        for (const ProviderFact &other : facts) {
            if (other.callId == fact.callId)
                named = std::max(named, other.leg);
            else if (other.parentId == fact.callId)
                named = std::max(named, TrailLeg::Caller);
        }
    }
    return named;
}

void keepEarlier(Moment &kept, Moment told)
{
    if (told != Moment{} && (kept == Moment{} || told < kept))
        kept = told;
}

// Facts must come in the order of saysLess().
void takeIn(ProviderLegTrail &leg, const ProviderFact &fact)
{
    const Moment at = momentOf(fact);
    if (fact.state != TrailState::Unknown && fact.state != TrailState::Moved)
        leg.state = fact.state;
    else if (fact.state == TrailState::Moved && leg.state < TrailState::Answered)
        leg.state = TrailState::Answered;
    keepEarlier(leg.startedAt, at);
    if (fact.state == TrailState::Ringing)
        keepEarlier(leg.ringingAt, at);
    if (fact.state == TrailState::Answered)
        keepEarlier(leg.answeredAt, at);
    if (isEnding(fact.state))
        keepEarlier(leg.endedAt, at);
    if (fact.sipCode != 0)
        leg.sipCode = fact.sipCode;
    if (!fact.reason.isEmpty())
        leg.reason = fact.reason;
    if (fact.duration)
        leg.duration = std::max(leg.duration.value_or(std::chrono::seconds{0}), *fact.duration);
    if (fact.price)
        leg.price = fact.price;
    if (fact.endedBy != TrailEnd::Unknown)
        leg.endedBy = fact.endedBy;
}

bool wasAnswered(const ProviderLegTrail &leg)
{
    return leg.answeredAt != Moment{} || leg.state == TrailState::Answered || leg.state == TrailState::Completed;
}

ProviderOutcome::Step stepOf(const ProviderLegTrail &leg)
{
    using Step = ProviderOutcome::Step;
    if (leg.leg != TrailLeg::Assistant)
        return Step::CallArrived;
    if (wasAnswered(leg))
        return Step::AssistantAnswered;
    return leg.ringingAt != Moment{} ? Step::AssistantRang : Step::AssistantDialled;
}

// It was dialled, ended, and nobody was there, though the caller waited.
bool hasFailed(const ProviderLegTrail &leg)
{
    return isEnding(leg.state) && !wasAnswered(leg) && leg.state != TrailState::Cancelled;
}

// Nobody had answered or failed to when the caller left.
bool hasGivenUp(const ProviderOutcome &outcome, const QList<ProviderLegTrail> &legs)
{
    if (outcome.reached == ProviderOutcome::Step::AssistantAnswered || outcome.hasAssistantFailed)
        return false;
    return outcome.endedBy == TrailEnd::Caller ||
           std::any_of(legs.begin(), legs.end(), [](const ProviderLegTrail &leg) {
               return leg.state == TrailState::Cancelled &&
                      (leg.leg == TrailLeg::Assistant || leg.leg == TrailLeg::Caller);
           });
}

ProviderOutcome::Transfer transferOf(const ProviderLegTrail &leg)
{
    using Transfer = ProviderOutcome::Transfer;
    if (isEnding(leg.state)) // a caller who gives up while it rings is not connected either
        return wasAnswered(leg) ? Transfer::Ended : Transfer::Failed;
    if (leg.state == TrailState::Answered)
        return Transfer::Answered;
    return leg.state == TrailState::Ringing ? Transfer::Ringing : Transfer::Dialled;
}

void addPrice(QList<ProviderPrice> &prices, const ProviderPrice &price)
{
    const auto found = std::find_if(prices.begin(), prices.end(),
                                    [&price](const ProviderPrice &known) { return known.currency == price.currency; });
    if (found == prices.end())
        prices.append(price);
    else
        found->billionths += price.billionths;
}

// What stands in the way now: of the last person dialled, else of the assistant if it was never reached.
void judgeFailure(ProviderOutcome &outcome, const QList<ProviderLegTrail> &legs)
{
    const auto isAssistant = [](const ProviderLegTrail &leg) { return leg.leg == TrailLeg::Assistant; };
    outcome.hasAssistantFailed =
        outcome.reached != ProviderOutcome::Step::AssistantAnswered &&
        std::any_of(legs.begin(), legs.end(), [&](const auto &leg) { return isAssistant(leg) && hasFailed(leg); });
    for (const ProviderLegTrail &leg : legs) {
        const bool isPerson = leg.leg == TrailLeg::Person && outcome.transfer == ProviderOutcome::Transfer::Failed;
        if (hasFailed(leg) && (isPerson || (isAssistant(leg) && outcome.hasAssistantFailed))) {
            outcome.failure = leg.state;
            outcome.sipCode = leg.sipCode;
        }
    }
}

// When the caller was last passed on to a person, which ends the assistant's leg and not the call.
Moment passedOnAt(const QList<ProviderLegTrail> &legs)
{
    Moment last{};
    for (const ProviderLegTrail &leg : legs) {
        if (leg.leg == TrailLeg::Person)
            last = std::max(last, leg.startedAt);
    }
    return last;
}

// The first end that somebody brought about; the phone company's only where it names nobody.
TrailEnd endedFirst(const QList<ProviderFact> &facts, Moment passedOn)
{
    constexpr std::chrono::seconds MeanwhileTold{2}; // that the assistant's leg has ended
    TrailEnd ended = TrailEnd::Unknown;
    for (const ProviderFact &fact : facts) { // as it happened
        const bool isPassedOn = passedOn != Moment{} && momentOf(fact) <= passedOn + MeanwhileTold;
        if (fact.endedBy == TrailEnd::Assistant && isPassedOn)
            continue;
        if (fact.endedBy != TrailEnd::Unknown && fact.endedBy != TrailEnd::PhoneCompany)
            return fact.endedBy;
        if (fact.endedBy != TrailEnd::Unknown)
            ended = fact.endedBy;
    }
    return ended;
}

} // namespace

bool ProviderTrail::add(const ProviderFact &fact)
{
    const auto place =
        std::lower_bound(m_facts.begin(), m_facts.end(), fact, [](const ProviderFact &left, const ProviderFact &right) {
            return identityOf(left) < identityOf(right);
        });
    if (place != m_facts.end() && identityOf(*place) == identityOf(fact)) {
        // Of two deliveries the first to come counts, and the same one whichever is added first.
        const auto delivery = [](const ProviderFact &told) { return std::tie(told.receivedAt, told.messageId); };
        if (delivery(fact) < delivery(*place))
            *place = fact;
        return false;
    }
    if (m_facts.size() >= MaxFacts && place == m_facts.end())
        return false;
    m_facts.insert(place, fact);
    if (m_facts.size() > MaxFacts)
        m_facts.removeLast();
    return true;
}

void ProviderTrail::add(const ProviderTrail &other)
{
    for (const ProviderFact &fact : other.m_facts)
        add(fact);
}

QList<ProviderFact> ProviderTrail::facts() const
{
    QList<ProviderFact> ordered = m_facts;
    std::sort(ordered.begin(), ordered.end(), isSooner);
    return ordered;
}

QList<ProviderLegTrail> legsOf(const ProviderTrail &trail)
{
    QList<ProviderFact> facts = trail.facts();
    std::sort(facts.begin(), facts.end(), saysLess);
    std::map<std::pair<TrailLeg, QString>, ProviderLegTrail> found;
    for (const ProviderFact &fact : std::as_const(facts)) {
        const TrailLeg kind = legNamed(facts, fact);
        ProviderLegTrail &leg = found[{kind, fact.callId}];
        leg.leg = kind;
        leg.callId = fact.callId;
        takeIn(leg, fact);
    }
    QList<ProviderLegTrail> legs;
    for (const auto &entry : found)
        legs.append(entry.second);
    std::stable_sort(legs.begin(), legs.end(), [](const ProviderLegTrail &left, const ProviderLegTrail &right) {
        return left.startedAt < right.startedAt;
    });
    return legs;
}

ProviderOutcome outcomeOf(const ProviderTrail &trail)
{
    ProviderOutcome outcome;
    std::optional<std::chrono::seconds> longest;
    const QList<ProviderLegTrail> legs = legsOf(trail);
    for (const ProviderLegTrail &leg : legs) {
        outcome.reached = std::max(outcome.reached, stepOf(leg));
        if (leg.leg == TrailLeg::Person)
            outcome.transfer = transferOf(leg);
        if (leg.leg == TrailLeg::Caller) {
            outcome.isOver = isEnding(leg.state);
            outcome.duration = leg.duration;
        }
        if (leg.duration)
            longest = std::max(longest.value_or(std::chrono::seconds{0}), *leg.duration);
        if (leg.price)
            addPrice(outcome.prices, *leg.price);
    }
    judgeFailure(outcome, legs);
    if (!outcome.duration)
        outcome.duration = longest;
    std::sort(outcome.prices.begin(), outcome.prices.end(),
              [](const ProviderPrice &left, const ProviderPrice &right) { return left.currency < right.currency; });
    outcome.endedBy = endedFirst(trail.facts(), passedOnAt(legs));
    outcome.hasCallerGivenUp = hasGivenUp(outcome, legs);
    return outcome;
}

QDebug operator<<(QDebug debug, const ProviderTrail &trail)
{
    return debug << trail.facts();
}

QDebug operator<<(QDebug debug, const ProviderLegTrail &leg)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ProviderLegTrail(" << leg.leg << ' ' << leg.callId << ' ' << leg.state << " sip "
                           << leg.sipCode << ' ' << toMsecs(leg.startedAt) << '-' << toMsecs(leg.endedAt) << ')';
}

QDebug operator<<(QDebug debug, const ProviderOutcome &outcome)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ProviderOutcome(step " << static_cast<int>(outcome.reached) << " over " << outcome.isOver
                           << " failed " << outcome.hasAssistantFailed << ' ' << outcome.failure << " sip "
                           << outcome.sipCode << " transfer " << static_cast<int>(outcome.transfer) << " ended by "
                           << static_cast<int>(outcome.endedBy) << ')';
}

} // namespace callside
