// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// One call, end to end on the real wire: webhook, accept, sideband, what the operator does, the end.
class tst_OneCall : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredAndHeardAndEndsWhenTheCallerLeaves();
    void steerIsReceivedAndAnswered();
    void saidWordsAreSpoken();
    void assistantStopsTalking();
    void connectsToAPerson();
    void endsPolitely();
    void endsNow();
    void ringsAndIsAnsweredByHand();
    void ringsAndIsDeclined();
};

namespace {

bool isTalking(const DeskUnderTest &desk, const CallId &call)
{
    return desk.stage(call) == CallStage::Talking;
}

TranscriptEntry lastOf(const CallState &state, TranscriptEntry::Kind kind)
{
    const int index = state.transcript.lastIndexOf(kind);
    return index < 0 ? TranscriptEntry{} : state.transcript.at(index);
}

} // namespace

void tst_OneCall::isAnsweredAndHeardAndEndsWhenTheCallerLeaves()
{
    DeskUnderTest desk(20);
    const CallId call = desk.ring(u"opening-hours"_s);
    QTRY_VERIFY(isTalking(desk, call));
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).phase, Phase::Ended, 20000);
    const CallState state = desk.state(call);
    QCOMPARE(state.endReason, EndReason::CallerLeft);
    QCOMPARE(stageOf(state), CallStage::Ended);
    QCOMPARE(desk.practice.acceptCount(call.value), 1);
    int callerLines = 0;
    for (int i = 0; i < state.transcript.size(); ++i) {
        const TranscriptEntry &entry = state.transcript.at(i);
        QVERIFY(entry.isFinal);
        callerLines += entry.kind == TranscriptEntry::Kind::Caller && !entry.text.isEmpty() ? 1 : 0;
    }
    QVERIFY(callerLines > 0);
    QVERIFY(!lastOf(state, TranscriptEntry::Kind::Assistant).text.isEmpty());
    QVERIFY(state.usage.costMicroUsd > 0);
    QCOMPARE(state.transcript.lastIndexOf(TranscriptEntry::Kind::Problem), -1);
    QCOMPARE(state.transcript.lastIndexOf(TranscriptEntry::Kind::Gap), -1);
}

void tst_OneCall::steerIsReceivedAndAnswered()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY(isTalking(desk, call));
    desk.backend->steer(call, u"Ask for the postcode"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(lastOf(desk.state(call), TranscriptEntry::Kind::Steer).receipt, Receipt::Done, 20000);
    QVERIFY(!lastOf(desk.state(call), TranscriptEntry::Kind::Steer).reaction.isEmpty());
}

void tst_OneCall::saidWordsAreSpoken()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY(isTalking(desk, call));
    desk.backend->say(call, u"Please hold the line for a moment."_s);
    QTRY_COMPARE_WITH_TIMEOUT(lastOf(desk.state(call), TranscriptEntry::Kind::Say).receipt, Receipt::Done, 20000);
    QCOMPARE(lastOf(desk.state(call), TranscriptEntry::Kind::Say).reaction, u"Please hold the line for a moment."_s);
}

void tst_OneCall::assistantStopsTalking()
{
    DeskUnderTest desk(2);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isAssistantSpeaking, 10000);
    desk.backend->stopTalking(call);
    QTRY_COMPARE(lastOf(desk.state(call), TranscriptEntry::Kind::StopTalking).receipt, Receipt::Done);
    QVERIFY(!desk.state(call).isAssistantSpeaking);
}

void tst_OneCall::connectsToAPerson()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"asks-for-a-person"_s);
    QTRY_VERIFY(isTalking(desk, call));
    desk.backend->refer(call, u"tel:+442079460123"_s);
    QTRY_COMPARE(desk.stage(call), CallStage::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).endReason, EndReason::Connected, 10000);
    QCOMPARE(desk.state(call).transfer, TransferState::Connected);
}

void tst_OneCall::endsPolitely()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"prank"_s);
    QTRY_VERIFY(isTalking(desk, call));
    desk.backend->endPolitely(call);
    QTRY_COMPARE(desk.stage(call), CallStage::Ending);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).endReason, EndReason::EndedPolitely, 20000);
}

void tst_OneCall::endsNow()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"prank"_s);
    QTRY_VERIFY(isTalking(desk, call));
    desk.backend->hangUp(call);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).endReason, EndReason::HungUp, 8000);
}

void tst_OneCall::ringsAndIsAnsweredByHand()
{
    DeskUnderTest desk(2, LineMode::AskFirst);
    const CallId call = desk.ring(u"opening-hours"_s);
    QTRY_COMPARE(desk.stage(call), CallStage::Ringing);
    QCOMPARE(desk.practice.acceptTries(call.value), 0);
    desk.backend->answer(call);
    QTRY_VERIFY(isTalking(desk, call));
}

void tst_OneCall::ringsAndIsDeclined()
{
    DeskUnderTest desk(2, LineMode::AskFirst);
    const CallId call = desk.ring(u"opening-hours"_s);
    QTRY_COMPARE(desk.stage(call), CallStage::Ringing);
    desk.backend->decline(call, 486);
    QTRY_COMPARE(desk.state(call).endReason, EndReason::Declined);
    QCOMPARE(desk.practice.acceptTries(call.value), 0);
}

QTEST_GUILESS_MAIN(tst_OneCall)
#include "tst_OneCall.moc"
