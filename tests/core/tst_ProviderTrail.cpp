// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderTrail.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Leg = ProviderFact::Leg;
using State = ProviderFact::State;
using EndedBy = ProviderFact::EndedBy;
using Step = ProviderOutcome::Step;
using Transfer = ProviderOutcome::Transfer;

const Moment Start = fromMsecs(1'795'226'400'000);

ProviderFact told(Leg leg, State state, std::chrono::seconds at, int sequence = -1)
{
    ProviderFact fact;
    fact.leg = leg;
    fact.state = state;
    fact.callId = leg == Leg::Caller ? u"CA1"_s : leg == Leg::Assistant ? u"CA2"_s : u"CA3"_s;
    if (leg != Leg::Caller)
        fact.parentId = u"CA1"_s;
    fact.reference = leg == Leg::Caller ? QString() : u"r1"_s;
    fact.sequence = sequence;
    fact.at = Start + at;
    fact.receivedAt = Start + at + 1s;
    return fact;
}

// The assistant answered, then a person was dialled and did not; who rang hung up.
QList<ProviderFact> aTransferThatFails()
{
    QList<ProviderFact> facts{
        told(Leg::Caller, State::Ringing, 0s, 0),      told(Leg::Assistant, State::Started, 1s, 0),
        told(Leg::Assistant, State::Ringing, 2s, 1),   told(Leg::Assistant, State::Answered, 3s, 2),
        told(Leg::Assistant, State::Completed, 9s, 3), told(Leg::Person, State::Ringing, 10s, 0),
        told(Leg::Person, State::Busy, 12s, 1),        told(Leg::Caller, State::Completed, 20s, 1)};
    facts[4].duration = 6s;
    facts[6].sipCode = 486;
    facts[7].duration = 20s;
    facts[7].endedBy = EndedBy::Caller;
    facts[7].price = ProviderPrice{8'500'000, u"USD"_s};
    facts[4].price = ProviderPrice{4'000'000, u"USD"_s};
    return facts;
}

ProviderTrail trailOf(const QList<ProviderFact> &facts)
{
    ProviderTrail trail;
    for (const ProviderFact &fact : facts)
        trail.add(fact);
    return trail;
}

ProviderFact::Leg legNamed(const QList<ProviderLegTrail> &legs, const QString &callId)
{
    for (const ProviderLegTrail &leg : legs) {
        if (leg.callId == callId)
            return leg.leg;
    }
    return Leg::Unknown;
}

} // namespace

class TestProviderTrail : public QObject
{
    Q_OBJECT

private slots:
    void everyOrderGivesTheSameTrail();
    void everyRepetitionGivesTheSameTrail();
    void everyOrderOfLateAndRepeatedMessagesGivesTheSame();
    void trailsJoinInAnyOrder();
    void firstDeliveryOfAFactCounts();
    void outcomeOfATransferThatFails();
    void outcomeWhereTheAssistantWasNeverReached_data();
    void outcomeWhereTheAssistantWasNeverReached();
    void assistantReachedAtLastHasNotFailed();
    void transferIsFollowed_data();
    void transferIsFollowed();
    void endOutlastsProgressThatComesLate();
    void whoHungUpFirstIsNoPhoneCompany();
    void passingACallerOnIsNoHangingUp();
    void legIsNamedByWhatOthersSayOfIt();
    void trailIsBoundedAndStillTheSameInAnyOrder();
    void factsSurviveTheJournal();
    void journalWithoutProviderIsRefused();
    void oddJournalIsTolerated();
    void priceIsExact_data();
    void priceIsExact();
};

void TestProviderTrail::everyOrderGivesTheSameTrail()
{
    const QList<ProviderFact> facts = aTransferThatFails();
    const ProviderTrail expected = trailOf(facts);
    const ProviderOutcome outcome = outcomeOf(expected);
    QList<int> order(facts.size());
    std::iota(order.begin(), order.end(), 0);
    int orders = 0;
    bool isSame = true;
    do {
        ProviderTrail trail;
        for (const int index : std::as_const(order))
            trail.add(facts[index]);
        isSame = isSame && trail == expected && trail.facts() == expected.facts();
        if (orders % 97 == 0)
            isSame = isSame && outcomeOf(trail) == outcome && legsOf(trail) == legsOf(expected);
        ++orders;
    } while (isSame && std::next_permutation(order.begin(), order.end()));
    QVERIFY(isSame);
    QCOMPARE(orders, 40'320);
}

void TestProviderTrail::everyRepetitionGivesTheSameTrail()
{
    const QList<ProviderFact> facts = aTransferThatFails();
    const ProviderTrail expected = trailOf(facts);
    ProviderTrail trail = expected;
    for (const ProviderFact &fact : facts)
        QVERIFY(!trail.add(fact));
    QCOMPARE(trail, expected);
}

void TestProviderTrail::everyOrderOfLateAndRepeatedMessagesGivesTheSame()
{
    // Three messages, two of them twice, the repeats with other times of arrival and names of delivery; one is the end
    // of a dial, which has no time or number of its own.
    QList<ProviderFact> facts{told(Leg::Assistant, State::Answered, 3s, 2),
                              told(Leg::Assistant, State::Completed, 9s, 3)};
    facts.append(facts[1]);
    facts.last().receivedAt += 40s;
    facts.last().messageId = u"second"_s;
    ProviderFact dial = told(Leg::Assistant, State::Completed, 0s);
    dial.at = {};
    dial.receivedAt = Start + 10s;
    dial.endedBy = EndedBy::Assistant;
    dial.messageId = u"b"_s;
    facts.append(dial);
    dial.receivedAt = Start + 70s;
    dial.messageId = u"a"_s;
    facts.append(dial);

    QList<int> order(facts.size());
    std::iota(order.begin(), order.end(), 0);
    const ProviderTrail expected = trailOf(facts);
    QCOMPARE(expected.facts().size(), 3);
    do {
        ProviderTrail trail;
        for (const int index : std::as_const(order))
            trail.add(facts[index]);
        QCOMPARE(trail, expected);
        QCOMPARE(outcomeOf(trail), outcomeOf(expected));
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(outcomeOf(expected).endedBy, EndedBy::Assistant);
}

void TestProviderTrail::trailsJoinInAnyOrder()
{
    const QList<ProviderFact> facts = aTransferThatFails();
    const ProviderTrail early = trailOf(facts.first(5));
    const ProviderTrail late = trailOf(facts.sliced(3));
    ProviderTrail one = early;
    one.add(late);
    ProviderTrail other = late;
    other.add(early);
    QCOMPARE(one, other);
    QCOMPARE(one, trailOf(facts));
}

void TestProviderTrail::firstDeliveryOfAFactCounts()
{
    ProviderFact first = told(Leg::Caller, State::Ringing, 0s);
    ProviderFact again = first;
    again.receivedAt += 30s;
    QCOMPARE(trailOf({again, first}).facts(), QList<ProviderFact>{first});
    QCOMPARE(trailOf({first, again}).facts(), QList<ProviderFact>{first});
}

void TestProviderTrail::outcomeOfATransferThatFails()
{
    const ProviderOutcome outcome = outcomeOf(trailOf(aTransferThatFails()));
    ProviderOutcome expected;
    expected.reached = Step::AssistantAnswered;
    expected.isOver = true;
    expected.transfer = Transfer::Failed;
    expected.failure = State::Busy;
    expected.sipCode = 486;
    expected.endedBy = EndedBy::Caller;
    expected.duration = 20s;
    expected.prices = {{12'500'000, u"USD"_s}};
    QCOMPARE(outcome, expected);
    const QList<ProviderLegTrail> legs = legsOf(trailOf(aTransferThatFails()));
    QCOMPARE(legs.size(), 3);
    QCOMPARE(legs[0].leg, Leg::Caller);
    QCOMPARE(legs[1].leg, Leg::Assistant);
    QCOMPARE(legs[1].answeredAt, Start + 3s);
    QCOMPARE(legs[1].endedAt, Start + 9s);
    QCOMPARE(legs[2].leg, Leg::Person);
    QCOMPARE(legs[2].state, State::Busy);
}

void TestProviderTrail::outcomeWhereTheAssistantWasNeverReached_data()
{
    QTest::addColumn<QList<State>>("told");
    QTest::addColumn<Step>("reached");
    QTest::addColumn<bool>("hasFailed");
    QTest::newRow("never dialled") << QList<State>{} << Step::CallArrived << false;
    QTest::newRow("refused at once") << QList{State::Started, State::Failed} << Step::AssistantDialled << true;
    QTest::newRow("rang out") << QList{State::Started, State::Ringing, State::NoAnswer} << Step::AssistantRang << true;
    QTest::newRow("caller gave up") << QList{State::Ringing, State::Cancelled} << Step::AssistantRang << false;
    QTest::newRow("still ringing") << QList{State::Ringing} << Step::AssistantRang << false;
    QTest::newRow("answered") << QList{State::Answered} << Step::AssistantAnswered << false;
    QTest::newRow("only the end is known") << QList{State::Completed} << Step::AssistantAnswered << false;
}

void TestProviderTrail::outcomeWhereTheAssistantWasNeverReached()
{
    QFETCH(QList<State>, told);
    QFETCH(Step, reached);
    QFETCH(bool, hasFailed);
    ProviderTrail trail = trailOf({::told(Leg::Caller, State::Ringing, 0s)});
    for (const State state : told) {
        ProviderFact fact = ::told(Leg::Assistant, state, 2s);
        fact.sipCode = isEnding(state) ? 503 : 0;
        trail.add(fact);
    }
    const ProviderOutcome outcome = outcomeOf(trail);
    QCOMPARE(outcome.reached, reached);
    QCOMPARE(outcome.hasAssistantFailed, hasFailed);
    QCOMPARE(outcome.sipCode, hasFailed ? 503 : 0);
    QCOMPARE(outcome.failure, hasFailed ? told.last() : State::Unknown);
    QVERIFY(!outcome.isOver);
}

void TestProviderTrail::assistantReachedAtLastHasNotFailed()
{
    ProviderFact second = told(Leg::Assistant, State::Answered, 5s);
    second.callId = u"CA9"_s;
    const ProviderOutcome outcome = outcomeOf(trailOf({told(Leg::Assistant, State::Failed, 2s), second}));
    QVERIFY(!outcome.hasAssistantFailed);
    QCOMPARE(outcome.failure, State::Unknown);
}

void TestProviderTrail::transferIsFollowed_data()
{
    QTest::addColumn<QList<State>>("told");
    QTest::addColumn<Transfer>("transfer");
    QTest::newRow("none") << QList<State>{} << Transfer::None;
    QTest::newRow("dialled") << QList{State::Started} << Transfer::Dialled;
    QTest::newRow("ringing") << QList{State::Ringing, State::Started} << Transfer::Ringing;
    QTest::newRow("answered") << QList{State::Answered, State::Ringing} << Transfer::Answered;
    QTest::newRow("ended") << QList{State::Completed, State::Answered} << Transfer::Ended;
    QTest::newRow("failed") << QList{State::Failed, State::Ringing} << Transfer::Failed;
    QTest::newRow("no answer") << QList{State::NoAnswer} << Transfer::Failed;
    QTest::newRow("given up") << QList{State::Ringing, State::Cancelled} << Transfer::Failed;
}

void TestProviderTrail::transferIsFollowed()
{
    QFETCH(QList<State>, told);
    QFETCH(Transfer, transfer);
    ProviderTrail trail;
    int second = 0;
    for (const State state : told)
        trail.add(::told(Leg::Person, state, std::chrono::seconds{++second}));
    QCOMPARE(outcomeOf(trail).transfer, transfer);
}

void TestProviderTrail::endOutlastsProgressThatComesLate()
{
    const QList<ProviderLegTrail> legs =
        legsOf(trailOf({told(Leg::Caller, State::Completed, 5s), told(Leg::Caller, State::Ringing, 60s),
                        told(Leg::Caller, State::Moved, 90s)}));
    QCOMPARE(legs.size(), 1);
    QCOMPARE(legs.first().state, State::Completed);
}

void TestProviderTrail::whoHungUpFirstIsNoPhoneCompany()
{
    ProviderFact caller = told(Leg::Caller, State::Completed, 5s);
    caller.endedBy = EndedBy::PhoneCompany;
    QCOMPARE(outcomeOf(trailOf({caller})).endedBy, EndedBy::PhoneCompany);
    ProviderFact assistant = told(Leg::Assistant, State::Completed, 6s);
    assistant.endedBy = EndedBy::Assistant;
    QCOMPARE(outcomeOf(trailOf({caller, assistant})).endedBy, EndedBy::Assistant);
}

void TestProviderTrail::passingACallerOnIsNoHangingUp()
{
    ProviderFact assistant = told(Leg::Assistant, State::Completed, 9s);
    assistant.endedBy = EndedBy::Assistant;
    const ProviderFact person = told(Leg::Person, State::Started, 8s);
    QCOMPARE(outcomeOf(trailOf({assistant, person})).endedBy, EndedBy::Unknown);
    ProviderFact caller = told(Leg::Caller, State::Completed, 30s);
    caller.endedBy = EndedBy::Caller;
    QCOMPARE(outcomeOf(trailOf({assistant, person, caller})).endedBy, EndedBy::Caller);
    // Back with the assistant, which ends the call after all.
    assistant.callId = u"CA9"_s;
    assistant.at = Start + 20s;
    QCOMPARE(outcomeOf(trailOf({assistant, person, caller})).endedBy, EndedBy::Assistant);
}

void TestProviderTrail::legIsNamedByWhatOthersSayOfIt()
{
    ProviderFact unnamed = told(Leg::Assistant, State::Completed, 9s);
    unnamed.leg = Leg::Unknown;
    ProviderFact parent = told(Leg::Caller, State::Completed, 10s);
    parent.leg = Leg::Unknown;
    const QList<ProviderLegTrail> legs = legsOf(trailOf({unnamed, parent, told(Leg::Assistant, State::Ringing, 2s)}));
    QCOMPARE(legs.size(), 2);
    QCOMPARE(legNamed(legs, u"CA2"_s), Leg::Assistant);
    QCOMPARE(legNamed(legs, u"CA1"_s), Leg::Caller);
}

void TestProviderTrail::trailIsBoundedAndStillTheSameInAnyOrder()
{
    QList<ProviderFact> facts;
    for (int i = 0; i < ProviderTrail::MaxFacts + 60; ++i)
        facts.append(told(Leg::Caller, i % 9 == 0 ? State::Completed : State::Ringing, std::chrono::seconds{i}, i));
    const ProviderTrail expected = trailOf(facts);
    QCOMPARE(expected.facts().size(), ProviderTrail::MaxFacts);
    std::reverse(facts.begin(), facts.end());
    QCOMPARE(trailOf(facts), expected);
    std::rotate(facts.begin(), facts.begin() + 77, facts.end());
    ProviderTrail trail = trailOf(facts);
    QCOMPARE(trail, expected);
    for (const ProviderFact &fact : std::as_const(facts))
        QVERIFY(!trail.add(fact));
    const QList<ProviderFact> kept = expected.facts();
    QCOMPARE(std::count_if(kept.begin(), kept.end(), [](const ProviderFact &fact) { return isEnding(fact.state); }),
             std::count_if(facts.begin(), facts.end(), [](const ProviderFact &fact) { return isEnding(fact.state); }));
}

void TestProviderTrail::factsSurviveTheJournal()
{
    QList<ProviderFact> facts = aTransferThatFails();
    ProviderFact full = facts.last();
    full.provider = Provider::Vonage;
    full.conversation = u"CON-1"_s;
    full.sipCallId = u"a b\"c@d"_s;
    full.reason = u"cannot_route"_s;
    full.messageId = u"jti-1"_s;
    full.price = ProviderPrice{std::numeric_limits<qint64>::max(), u"EUR"_s};
    full.duration = 0s;
    full.sequence = 0;
    facts << full << ProviderFact{};
    for (const Leg leg : {Leg::Unknown, Leg::Caller, Leg::Assistant, Leg::Person, Leg::Fallback})
        facts.append(told(leg, State::Moved, 1s));
    for (const State state : {State::Unknown, State::Started, State::Rejected, State::Cancelled, State::Failed})
        facts.append(told(Leg::Fallback, state, 1s));
    for (const EndedBy by : {EndedBy::Assistant, EndedBy::Person, EndedBy::PhoneCompany}) {
        facts.append(full);
        facts.last().endedBy = by;
    }
    for (const ProviderFact &fact : std::as_const(facts)) {
        const auto again = providerFactFrom(toJson(fact));
        QVERIFY(again);
        QCOMPARE(*again, fact);
    }
}

void TestProviderTrail::journalWithoutProviderIsRefused()
{
    QVERIFY(!providerFactFrom({}));
    const auto fact = providerFactFrom({{u"provider"_s, u"carrier-pigeon"_s}});
    QVERIFY(!fact);
    QCOMPARE(fact.error().kind, Error::Kind::Malformed);
}

void TestProviderTrail::oddJournalIsTolerated()
{
    const auto fact = providerFactFrom({{u"provider"_s, u"vonage"_s},
                                        {u"leg"_s, 7},
                                        {u"state"_s, u"levitating"_s},
                                        {u"duration_s"_s, u"long"_s},
                                        {u"price_billionths"_s, u"-1"_s},
                                        {u"sequence"_s, QJsonValue::Null},
                                        {u"from_the_future"_s, true}});
    QVERIFY(fact);
    ProviderFact expected;
    expected.provider = Provider::Vonage;
    QCOMPARE(*fact, expected);
}

void TestProviderTrail::priceIsExact_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("billionths"); // -1: no price
    QTest::newRow("a cost") << u"-0.0085"_s << u"USD"_s << qint64(8'500'000);
    QTest::newRow("many decimals") << u"0.00450000"_s << u"eur"_s << qint64(4'500'000);
    QTest::newRow("whole") << u"2"_s << u"EUR"_s << qint64(2'000'000'000);
    QTest::newRow("nothing") << u"0"_s << u"EUR"_s << qint64(0);
    QTest::newRow("too many decimals") << u"0.1234567899"_s << u"EUR"_s << qint64(123'456'789);
    QTest::newRow("empty") << QString() << u"EUR"_s << qint64(-1);
    QTest::newRow("no currency") << u"1.0"_s << QString() << qint64(-1);
    QTest::newRow("odd currency") << u"1.0"_s << u"€€€"_s << qint64(-1);
    QTest::newRow("exponent") << u"1e3"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("huge") << u"10000000000"_s << u"EUR"_s << qint64(-1);
    QTest::newRow("comma") << u"1,5"_s << u"EUR"_s << qint64(-1);
}

void TestProviderTrail::priceIsExact()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(qint64, billionths);
    const auto price = providerPrice(amount, currency);
    QCOMPARE(price ? price->billionths : -1, billionths);
    if (price)
        QCOMPARE(price->currency, currency.toUpper());
}

QTEST_GUILESS_MAIN(TestProviderTrail)
#include "tst_ProviderTrail.moc"
