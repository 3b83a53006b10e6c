// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CallState afterEvents(CallState state, const QList<CallEventPayload> &payloads)
{
    for (const CallEventPayload &payload : payloads)
        state = reduce(std::move(state), {theCall(), Start + 5min, payload, {}}).state;
    return state;
}

CallState aCallThatIsOver()
{
    CallState state;
    state.id = theCall();
    state.phase = Phase::Ended;
    state.endReason = EndReason::CallerLeft;
    state.offeredAt = Start;
    state.endedAt = Start + 2min;
    return state;
}

CallState aSummedUpCall()
{
    return afterEvents(aCallThatIsOver(), {SummaryAsked{}, SummaryMade{aSummary()}});
}

} // namespace

class tst_CallAfter : public QObject
{
    Q_OBJECT

private slots:
    void aCallUnderWayIsNotSummedUp();
    void whatIsAskedForIsBeingMade();
    void whatIsMadeIsADraft();
    void itsCostIsTheCalls();
    void aModelWithoutAPriceLeavesTheCostOpen();
    void aFailureSaysWhyAndCanBeTriedAgain();
    void thereIsOneSummary();
    void acceptingNamesWhoAndHoldsOnce();
    void aDraftThatIsNotThereCannotBeAccepted();
    void aPersonSaysHowSureADetailIs();
    void aSuggestionIsTakenOnce();
    void whatIsNotThereChangesNothing();
};

void tst_CallAfter::aCallUnderWayIsNotSummedUp()
{
    CallState live = aCallThatIsOver();
    live.phase = Phase::Live;
    QVERIFY(afterEvents(live, {SummaryAsked{}, SummaryMade{aSummary()}, SummaryFailed{}, SummaryAccepted{u"Kim"_s}}) ==
            live);
}

void tst_CallAfter::whatIsAskedForIsBeingMade()
{
    const Transition asked = reduce(aCallThatIsOver(), {theCall(), Start + 3min, SummaryAsked{}, {}});
    QVERIFY(asked.state.isSummaryAsked);
    QCOMPARE(asked.changes, CallChanges(CallChange::Details));
    QVERIFY(asked.effects.isEmpty());
}

void tst_CallAfter::whatIsMadeIsADraft()
{
    const CallState state = aSummedUpCall();
    QVERIFY(state.summary);
    QVERIFY(state.summary->isDraft());
    QVERIFY(!state.isSummaryAsked);
    QCOMPARE(state.summary->text, aSummary().text);
    QCOMPARE(state.endedAt, Start + 2min); // as it was
}

void tst_CallAfter::itsCostIsTheCalls()
{
    CallState state = aCallThatIsOver();
    state.usage.costMicroUsd = 1000;
    state = afterEvents(state, {SummaryMade{aSummary()}});
    QCOMPARE(state.usage.tokens.textIn, 900);
    QCOMPARE(state.usage.tokens.textOut, 120);
    QCOMPARE(state.usage.costMicroUsd, 1000 + 675 + 540);
    QVERIFY(state.usage.isCostComplete);
}

void tst_CallAfter::aModelWithoutAPriceLeavesTheCostOpen()
{
    CallSummary summary = aSummary();
    summary.model = u"a-model-of-tomorrow"_s;
    const CallState state = afterEvents(aCallThatIsOver(), {SummaryMade{summary}});
    QVERIFY(!state.usage.isCostComplete);
    QCOMPARE(state.usage.costMicroUsd, 0);
}

void tst_CallAfter::aFailureSaysWhyAndCanBeTriedAgain()
{
    Error error;
    error.kind = Error::Kind::TimedOut;
    CallState state = afterEvents(aCallThatIsOver(), {SummaryAsked{}, SummaryFailed{error}});
    QVERIFY(!state.isSummaryAsked);
    QCOMPARE(state.summaryFailure->kind, Error::Kind::TimedOut);
    state = afterEvents(state, {SummaryAsked{}});
    QVERIFY(state.isSummaryAsked);
    QVERIFY(!state.summaryFailure);
    QVERIFY(afterEvents(state, {SummaryMade{aSummary()}}).summary);
}

void tst_CallAfter::thereIsOneSummary()
{
    CallSummary other = aSummary();
    other.text = u"Something else."_s;
    const CallState state = aSummedUpCall();
    QVERIFY(afterEvents(state, {SummaryAsked{}, SummaryMade{other}, SummaryFailed{}}) == state);
}

void tst_CallAfter::acceptingNamesWhoAndHoldsOnce()
{
    const CallState state = afterEvents(aSummedUpCall(), {SummaryAccepted{u"Kim"_s}, SummaryAccepted{u"Lee"_s}});
    QVERIFY(!state.summary->isDraft());
    QCOMPARE(state.summary->acceptedBy, u"Kim"_s);
    QCOMPARE(state.summary->acceptedAt, Start + 5min);
    QVERIFY(afterEvents(aSummedUpCall(), {SummaryAccepted{u" "_s}}).summary->isDraft()); // by nobody
}

void tst_CallAfter::aDraftThatIsNotThereCannotBeAccepted()
{
    QVERIFY(afterEvents(aCallThatIsOver(), {SummaryAccepted{u"Kim"_s}}) == aCallThatIsOver());
}

void tst_CallAfter::aPersonSaysHowSureADetailIs()
{
    using Certainty = HeardDetail::Certainty;
    CallState state = afterEvents(aSummedUpCall(), {DetailJudged{0, Certainty::Checked, u"Kim"_s}});
    QCOMPARE(state.summary->details[0].certainty, Certainty::Checked);
    QCOMPARE(state.summary->details[0].checkedBy, u"Kim"_s);
    state = afterEvents(state, {SummaryAccepted{u"Kim"_s}, DetailJudged{0, Certainty::Heard, u"Lee"_s}});
    QCOMPARE(state.summary->details[0].certainty, Certainty::Heard); // it was compared once more
    QCOMPARE(state.summary->details[0].checkedBy, u"Lee"_s);
}

void tst_CallAfter::aSuggestionIsTakenOnce()
{
    const CallState state = afterEvents(aSummedUpCall(), {SuggestionTaken{0}});
    QVERIFY(state.summary->tasks[0].isTaken);
    QCOMPARE(reduce(state, {theCall(), Start + 6min, SuggestionTaken{0}, {}}).changes, CallChanges());
}

void tst_CallAfter::whatIsNotThereChangesNothing()
{
    const CallState state = aSummedUpCall();
    for (const int index : {-1, 1, 1000}) {
        QVERIFY(afterEvents(state, {SuggestionTaken{index}}) == state);
        QVERIFY(afterEvents(state, {DetailJudged{index, HeardDetail::Certainty::Checked, u"Kim"_s}}) == state);
    }
}

QTEST_GUILESS_MAIN(tst_CallAfter)
#include "tst_CallAfter.moc"
