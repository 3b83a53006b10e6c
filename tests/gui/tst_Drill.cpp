// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/Drill.h"

#include <QTest>

#include <algorithm>

using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Part = PracticeCaller::DrillPart;
using Outcome = DrillResult::Outcome;

const Moment Begun = fromMsecs(1'800'000'000'000);
const CallId Urgent{u"rtc_urgent"_s};
const CallId Other{u"rtc_other"_s};

QList<PracticeCaller> callers()
{
    return {{u"hours"_s, {}, {}, u"en"_s, Part::Harmless},    {u"booking"_s, {}, {}, u"en"_s, Part::Harmless},
            {u"repeat"_s, {}, {}, u"en"_s, Part::Harmless},   {u"prank"_s, {}, {}, u"en"_s, Part::Harmless},
            {u"wrong"_s, {}, {}, u"en"_s, Part::Harmless},    {u"silent"_s, {}, {}, u"en"_s, Part::None},
            {u"chest-pain"_s, {}, {}, u"en"_s, Part::Urgent}, {u"iki"_s, {}, {}, u"ja"_s, Part::Urgent}};
}

DrillRules rules(quint32 seed)
{
    DrillRules rules;
    rules.seed = seed;
    rules.language = u"en_GB"_s;
    return rules;
}

// A round in which the urgent caller has rung.
Drill aDrill()
{
    DrillPlan plan;
    plan.rings = {{0ms, u"hours"_s}, {2s, u"chest-pain"_s}};
    plan.urgent = u"chest-pain"_s;
    plan.limit = 120s;
    Drill drill(plan, Begun);
    drill.rang(Other, u"hours"_s);
    drill.rang(Urgent, u"chest-pain"_s);
    return drill;
}

CallState live(const CallId &call)
{
    CallState state;
    state.id = call;
    state.phase = Phase::Live;
    return state;
}

CallState raised(Moment at)
{
    CallState state = live(Urgent);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.raisedAt = at;
    return state;
}

CallState acknowledged(CallState state, Moment at)
{
    state.urgency.acknowledgedAt = at;
    return state;
}

CallState connected(CallState state, Moment at)
{
    state.phase = Phase::Referring;
    state.transfer = TransferState::Asked;
    state.transferAskedAt = at;
    return state;
}

CallState over(CallState state, EndReason reason, Moment at)
{
    state.phase = Phase::Ended;
    state.endReason = reason;
    state.endedAt = at;
    return state;
}

void tell(Drill &drill, const CallState &state)
{
    drill.follow({{state, CallChange::Details}});
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedMakesTheSameDrill();
    void anotherSeedMovesTheUrgentCaller();
    void oneIsUrgentAndSpeaksTheDesksLanguage();
    void callersKeepTheirDistance();
    void withoutAnUrgentCallerThereIsNoDrill();
    void timesRunFromTheWordsOnTheScreen();
    void connectingWithoutAcknowledgingCountsToo();
    void theAimIsUnderTenSeconds();
    void otherCallersTreatedAreWrongChoices();
    void whatWasDoneBeforeTheDrillDoesNotCount();
    void acknowledgingAnotherCallerInDangerIsRight();
    void connectingBeforeAWordOfDangerIsTooEarly();
    void aCallerWhoLeavesWasNotConnected();
    void aCallNobodyMarkedIsToldApart();
    void timeRunsOut();
    void onlyTheFirstCallOfTheUrgentCallerIsFollowed();
    void aLateNoticeOfTheRingIsNoWrongChoice();
};

void DrillTest::theSameSeedMakesTheSameDrill()
{
    QCOMPARE(planDrill(callers(), rules(7)), planDrill(callers(), rules(7)));
    QVERIFY(!planDrill(callers(), rules(7)).isEmpty());
}

void DrillTest::anotherSeedMovesTheUrgentCaller()
{
    QSet<qsizetype> places;
    QSet<qint64> times;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const DrillPlan plan = planDrill(callers(), rules(seed));
        const auto urgent = std::ranges::find(plan.rings, plan.urgent, &DrillPlan::Ring::caller);
        QVERIFY(urgent != plan.rings.end());
        places.insert(urgent - plan.rings.begin());
        times.insert(urgent->after.count());
    }
    QCOMPARE(places.size(), 5);
    QVERIFY(times.size() > 20);
}

void DrillTest::oneIsUrgentAndSpeaksTheDesksLanguage()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const DrillPlan plan = planDrill(callers(), rules(seed));
        QCOMPARE(plan.urgent, u"chest-pain"_s);
        QCOMPARE(plan.rings.size(), 5);
        QSet<QString> different;
        for (const DrillPlan::Ring &ring : plan.rings)
            different.insert(ring.caller);
        QCOMPARE(different.size(), 5);
        QVERIFY(!different.contains(u"iki"_s) && !different.contains(u"silent"_s));
    }
    DrillRules japanese = rules(1);
    japanese.language = u"ja_JP"_s;
    QCOMPARE(planDrill(callers(), japanese).urgent, u"iki"_s);
    japanese.language = u"fr_FR"_s; // nobody: then anybody
    QVERIFY(!planDrill(callers(), japanese).isEmpty());
}

void DrillTest::callersKeepTheirDistance()
{
    const DrillPlan plan = planDrill(callers(), rules(3));
    QCOMPARE(plan.rings.first().after, 0ms);
    for (int i = 1; i < plan.rings.size(); ++i) {
        const auto gap = plan.rings[i].after - plan.rings[i - 1].after;
        QVERIFY(gap >= rules(3).shortestGap && gap <= rules(3).longestGap);
    }
}

void DrillTest::withoutAnUrgentCallerThereIsNoDrill()
{
    QVERIFY(planDrill({{u"hours"_s, {}, {}, u"en"_s, Part::Harmless}}, rules(1)).isEmpty());
    QVERIFY(planDrill({}, rules(1)).isEmpty());
}

void DrillTest::timesRunFromTheWordsOnTheScreen()
{
    Drill drill = aDrill();
    const Moment said = Begun + 14s;
    tell(drill, live(Urgent));
    tell(drill, raised(said));
    tell(drill, acknowledged(raised(said), said + 4200ms));
    QVERIFY(!drill.isOver());
    tell(drill, connected(acknowledged(raised(said), said + 4200ms), said + 9800ms));
    QVERIFY(drill.isOver());
    const DrillResult expected{Outcome::Connected, 4200ms, 9800ms, 0};
    QCOMPARE(drill.result(), expected);
    QVERIFY(drill.result().isWithinAim());
}

void DrillTest::connectingWithoutAcknowledgingCountsToo()
{
    Drill drill = aDrill();
    tell(drill, connected(raised(Begun), Begun + 3s));
    const DrillResult expected{Outcome::Connected, std::nullopt, 3s, 0};
    QCOMPARE(drill.result(), expected);
}

void DrillTest::theAimIsUnderTenSeconds()
{
    Drill slow = aDrill();
    tell(slow, connected(raised(Begun), Begun + 10s));
    QVERIFY(!slow.result().isWithinAim());
    Drill quick = aDrill();
    tell(quick, connected(raised(Begun), Begun + 9999ms));
    QVERIFY(quick.result().isWithinAim());
}

void DrillTest::otherCallersTreatedAreWrongChoices()
{
    Drill drill = aDrill();
    tell(drill, connected(live(Other), Begun + 2s));
    tell(drill, over(connected(live(Other), Begun + 2s), EndReason::Connected, Begun + 4s)); // the same choice
    tell(drill, over(live({u"rtc_2"_s}), EndReason::HungUp, Begun + 5s));
    tell(drill, over(live({u"rtc_3"_s}), EndReason::Declined, Begun + 5s));
    tell(drill, over(live({u"rtc_4"_s}), EndReason::CallerLeft, Begun + 5s)); // nobody's choice
    CallState wantsPerson = live({u"rtc_5"_s});
    wantsPerson.urgency.kind = Urgency::Kind::WantsPerson;
    tell(drill, acknowledged(wantsPerson, Begun + 6s));
    tell(drill, connected(raised(Begun + 6s), Begun + 8s));
    QCOMPARE(drill.result().wrongChoices, 4);
}

void DrillTest::whatWasDoneBeforeTheDrillDoesNotCount()
{
    Drill drill = aDrill();
    tell(drill, connected(live(Other), Begun - 1s));
    tell(drill, over(live({u"rtc_2"_s}), EndReason::HungUp, Begun - 1s));
    tell(drill, connected(raised(Begun), Begun + 8s));
    QCOMPARE(drill.result().wrongChoices, 0);
}

void DrillTest::acknowledgingAnotherCallerInDangerIsRight()
{
    Drill drill = aDrill();
    CallState other = raised(Begun + 1s);
    other.id = Other;
    tell(drill, acknowledged(other, Begun + 2s));
    tell(drill, connected(raised(Begun), Begun + 8s));
    QCOMPARE(drill.result().wrongChoices, 0);
}

void DrillTest::connectingBeforeAWordOfDangerIsTooEarly()
{
    Drill drill = aDrill();
    tell(drill, connected(live(Urgent), Begun + 2s));
    QVERIFY(drill.isOver());
    QCOMPARE(drill.result().outcome, Outcome::TooEarly);
    QVERIFY(!drill.result().isWithinAim());
}

void DrillTest::aCallerWhoLeavesWasNotConnected()
{
    Drill drill = aDrill();
    const CallState seen = acknowledged(raised(Begun + 1s), Begun + 3s);
    tell(drill, seen);
    tell(drill, over(seen, EndReason::CallerLeft, Begun + 40s));
    const DrillResult expected{Outcome::NotConnected, 2s, std::nullopt, 0};
    QCOMPARE(drill.result(), expected);
}

void DrillTest::aCallNobodyMarkedIsToldApart()
{
    Drill drill = aDrill();
    tell(drill, over(live(Urgent), EndReason::CallerLeft, Begun + 40s));
    QCOMPARE(drill.result().outcome, Outcome::NeverMarked);
}

void DrillTest::timeRunsOut()
{
    Drill drill = aDrill();
    tell(drill, raised(Begun + 1s));
    drill.setNow(Begun + 119s);
    QVERIFY(!drill.isOver());
    drill.setNow(Begun + 120s);
    QVERIFY(drill.isOver());
    QCOMPARE(drill.result().outcome, Outcome::NotConnected);
    tell(drill, connected(raised(Begun + 1s), Begun + 121s)); // too late
    QVERIFY(!drill.result().connectedAfter);
}

void DrillTest::onlyTheFirstCallOfTheUrgentCallerIsFollowed()
{
    Drill drill = aDrill();
    drill.rang({u"rtc_second"_s}, u"chest-pain"_s);
    CallState second = raised(Begun + 1s);
    second.id = {u"rtc_second"_s};
    tell(drill, connected(second, Begun + 2s));
    QVERIFY(!drill.isOver());
    QCOMPARE(drill.callersRung(), 2);
}

void DrillTest::aLateNoticeOfTheRingIsNoWrongChoice()
{
    DrillPlan plan = planDrill(callers(), rules(1));
    Drill drill(plan, Begun);
    tell(drill, connected(raised(Begun + 1s), Begun + 2s));
    drill.rang(Urgent, plan.urgent);
    tell(drill, connected(raised(Begun + 1s), Begun + 2s));
    QVERIFY(drill.isOver());
    QCOMPARE(drill.result().wrongChoices, 0);
}

QTEST_GUILESS_MAIN(DrillTest)
#include "tst_Drill.moc"
