// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include "core/RealtimeProtocol.h"

#include <QJsonDocument>
#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Entry = TranscriptEntry::Kind;

namespace {

const char Conflict[] = "conversation_already_has_active_response";

Story aSteeredCall(bool actNow = true)
{
    return aCallTalking().then(SteerRequested{op("steer"), u"Ask for the date of birth."_s, actNow});
}
Story aCallAskedToSay()
{
    return aCallTalking().then(SayRequested{op("say"), u"One moment, please."_s});
}
server::ItemAdded theSteeringItem()
{
    return {message("desk_steer", "system", u"Note"_s), u"item_1"_s};
}
QString sentText(const SendRealtime &sent)
{
    return QString::fromUtf8(QJsonDocument(sent.message).toJson());
}

} // namespace

class tst_CallSteering : public QObject
{
    Q_OBJECT

private slots:
    void steeringSendsTheItemAndAsksForAnAnswer();
    void steeringWithoutActingOnlySendsTheItem();
    void aSteerGoesFromSentToReceivedToDone();
    void aSteerWithoutActingWatchesTheNextAnswer();
    void aSteerWhileTheAssistantSpeaksAsksAfterwards();
    void aConflictIsAskedAgainAfterTheOtherAnswer();
    void aConflictThatNamesNothingIsOurs();
    void aSteerCutOffBeforeAWordWatchesTheNextAnswer();
    void noReactionInTenSecondsIsUnanswered();
    void aSteerThatAsksForNothingAtOnceNeedsNoReaction();
    void aLateReactionStillCounts();
    void aRefusedSteerSaysByWhat();
    void aFailedAnswerFailsTheSteer();
    void theSameCommandTwiceIsSentOnce();
    void whatCannotBeSentStaysInTheRecord_data();
    void whatCannotBeSentStaysInTheRecord();
    void nothingTypedIsNothing();
    void idsOnTheWireAreShort();
    void whoAskedForItStaysWithIt();
    void whoEndedTheCallStaysWithIt();
    void connectingIsALineWithWhatCameOfIt();
    void everyTryToConnectHasItsLine();

    void sayingSilencesTheAssistantAndWaitsItsTurn();
    void sayingInSilenceIsSentAtOnce();
    void sayingIsDoneWhenItWasSaid();
    void sayingCutOffBeforeAWordIsUnanswered();
    void twoWishesAreSaidOneAfterTheOther();
    void aRefusedWishMakesWayForTheNext();

    void stoppingCancelsThenClears();
    void stoppingWhatIsOnlyPlayedClears();
    void stoppingSilenceIsDone();
    void stoppingIsDoneWhenTheSoundIsGone();
    void stoppingIsDoneWhenTheAnswerEndsUnplayed();
    void stoppingTooLateIsHarmless();
};

void tst_CallSteering::steeringSendsTheItemAndAsksForAnAnswer()
{
    const Story call = aSteeredCall();
    QCOMPARE(messagesOf(call), (QStringList{u"conversation.item.create"_s, u"response.create"_s}));
    const QList<SendRealtime> sent = effectsOf<SendRealtime>(call);
    QCOMPARE(sent.at(0).message["item"_L1]["role"_L1].toString(), u"system"_s);
    QVERIFY(sentText(sent.at(0)).contains(u"Ask for the date of birth."_s));
    QCOMPARE(sent.at(1), SendRealtime{createResponse({u"steer-answer"_s})});
    QCOMPARE(effectsOf<StartTimer>(call), (QList<StartTimer>{{TimerKind::Reaction, 10s, u"steer"_s}}));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Sent);
    QCOMPARE(entryOf(call, op("steer")).text, u"Ask for the date of birth."_s);
}

void tst_CallSteering::steeringWithoutActingOnlySendsTheItem()
{
    QCOMPARE(messagesOf(aSteeredCall(false)), QStringList{u"conversation.item.create"_s});
}

void tst_CallSteering::aSteerGoesFromSentToReceivedToDone()
{
    Story call = aSteeredCall().then(theSteeringItem());
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Received);
    call.then(responseStarted("resp_2"));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Received);
    call.then(words("resp_2", "item_3", "May I have your date of birth?"));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Done);
    QCOMPARE(entryOf(call, op("steer")).reaction, u"May I have your date of birth?"_s);
    QCOMPARE(call.state.pending, QList<PendingCommand>{});
}

void tst_CallSteering::aSteerWithoutActingWatchesTheNextAnswer()
{
    Story call = aSteeredCall(false).then(theSteeringItem()).then(responseStarted("resp_2"));
    call.then(words("resp_2", "item_3", "And your date of birth?"));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Done);
    QCOMPARE(entryOf(call, op("steer")).reaction, u"And your date of birth?"_s);
}

void tst_CallSteering::aSteerWhileTheAssistantSpeaksAsksAfterwards()
{
    Story call = aCallWhileTheAssistantSpeaks().then(SteerRequested{op("steer"), u"Offer four o'clock."_s, true});
    QCOMPARE(messagesOf(call), QStringList{u"conversation.item.create"_s});
    call.then(words("resp_2", "item_2", "Half past two is free."));
    QVERIFY(entryOf(call, op("steer")).receipt != Receipt::Done); // that was said without knowing of it
    call.then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallSteering::aConflictIsAskedAgainAfterTheOtherAnswer()
{
    // The server began an answer to the caller before it read ours.
    Story call = aSteeredCall().then(responseStarted("resp_2"));
    call.then(serverError(Conflict, u"steer-answer"_s));
    QCOMPARE(call.effects, QList<Effect>{});
    call.then(words("resp_2", "item_3", "I see."));
    QVERIFY(entryOf(call, op("steer")).receipt != Receipt::Done);
    call.then(responseFinished("resp_2"));
    QCOMPARE(effectsOf<SendRealtime>(call), (QList<SendRealtime>{{createResponse({u"steer-answer"_s})}}));
    call.then(responseStarted("resp_3")).then(words("resp_3", "item_4", "Your date of birth?"));
    QCOMPARE(entryOf(call, op("steer")).reaction, u"Your date of birth?"_s);
}

void tst_CallSteering::aConflictThatNamesNothingIsOurs()
{
    Story call = aCallAskedToSay().then(serverError(Conflict));
    QCOMPARE(lastEntry(call).kind, Entry::Say);
    call.then(responseFinished("resp_other"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallSteering::aSteerCutOffBeforeAWordWatchesTheNextAnswer()
{
    Story call = aSteeredCall()
                     .then(responseStarted("resp_2"))
                     .then(responseFinished("resp_2", "cancelled", "turn_detected"))
                     .then(responseStarted("resp_3"))
                     .then(words("resp_3", "item_4", "Your date of birth, please?"));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Done);
}

void tst_CallSteering::noReactionInTenSecondsIsUnanswered()
{
    for (const bool isReceived : {false, true}) {
        Story call = aSteeredCall();
        if (isReceived)
            call.then(theSteeringItem());
        call.then(TimerElapsed{TimerKind::Reaction, u"steer"_s}, 10s);
        QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Unanswered);
    }
}

void tst_CallSteering::aSteerThatAsksForNothingAtOnceNeedsNoReaction()
{
    const Story received =
        aSteeredCall(false).then(theSteeringItem()).then(TimerElapsed{TimerKind::Reaction, u"steer"_s}, 10s);
    QCOMPARE(entryOf(received, op("steer")).receipt, Receipt::Received);
    const Story lost = aSteeredCall(false).then(TimerElapsed{TimerKind::Reaction, u"steer"_s}, 10s);
    QCOMPARE(entryOf(lost, op("steer")).receipt, Receipt::Unanswered);
}

void tst_CallSteering::aLateReactionStillCounts()
{
    const Story call = aSteeredCall()
                           .then(TimerElapsed{TimerKind::Reaction, u"steer"_s}, 10s)
                           .then(theSteeringItem())
                           .then(responseStarted("resp_2"))
                           .then(words("resp_2", "item_3", "Your date of birth?"));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Done);

    const Story done = Story(call).then(TimerElapsed{TimerKind::Reaction, u"steer"_s}, 10s);
    QCOMPARE(entryOf(done, op("steer")).receipt, Receipt::Done);
}

void tst_CallSteering::aRefusedSteerSaysByWhat()
{
    const Story call = aSteeredCall().then(serverError("invalid_value", u"steer-item"_s));
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Failed);
    QCOMPARE(entryOf(call, op("steer")).problem, u"invalid_value"_s);
    QCOMPARE(lastEntry(call).kind, Entry::Steer); // said at the command, and not once more below
}

void tst_CallSteering::aFailedAnswerFailsTheSteer()
{
    server::ResponseFinished failed = responseFinished("resp_2", "failed");
    failed.errorCode = u"server_error"_s;
    const Story call = aSteeredCall().then(responseStarted("resp_2")).then(failed);
    QCOMPARE(entryOf(call, op("steer")).receipt, Receipt::Failed);
    QCOMPARE(entryOf(call, op("steer")).problem, u"server_error"_s);
}

void tst_CallSteering::theSameCommandTwiceIsSentOnce()
{
    Story call = aSteeredCall().then(SteerRequested{op("steer"), u"Ask for the date of birth."_s, true});
    QCOMPARE(call.effects, QList<Effect>{});
    call = aCallAskedToSay().then(SayRequested{op("say"), u"One moment, please."_s});
    QCOMPARE(call.effects, QList<Effect>{});
}

void tst_CallSteering::whatCannotBeSentStaysInTheRecord_data()
{
    QTest::addColumn<Story>("call");
    QTest::newRow("ringing") << aRingingCall();
    QTest::newRow("not attached yet") << anAnsweredCall();
    QTest::newRow("out of sight") << aCallOutOfSight();
}

void tst_CallSteering::whatCannotBeSentStaysInTheRecord()
{
    QFETCH(const Story, call);
    const Story steered = Story(call).then(SteerRequested{op("steer"), u"Be brief."_s, true});
    const Story said = Story(call).then(SayRequested{op("say"), u"One moment."_s});
    for (const Story &after : {steered, said}) {
        QCOMPARE(after.effects, QList<Effect>{});
        QCOMPARE(lastEntry(after).receipt, Receipt::Failed);
        QCOMPARE(lastEntry(after).problem, u"no_link"_s);
        QVERIFY(!lastEntry(after).text.isEmpty());
    }
}

void tst_CallSteering::nothingTypedIsNothing()
{
    const Story before = aCallTalking();
    QCOMPARE(Story(before).then(SteerRequested{op("steer"), u" \n"_s, true}).state, before.state);
    QCOMPARE(Story(before).then(SayRequested{op("say"), {}}).state, before.state);
    QCOMPARE(Story(before).then(ReferRequested{op("refer"), {}}).state, before.state);
}

// The service takes item ids of at most 32 characters.
void tst_CallSteering::idsOnTheWireAreShort()
{
    const CommandId longest{u"op3w5e11264sgsf"_s}; // 64 bits in base 36
    const Story call = aCallTalking().then(SteerRequested{longest, u"Be brief."_s, true});
    const QString itemId = effectsOf<SendRealtime>(call).first().message["item"_L1]["id"_L1].toString();
    QVERIFY(!itemId.isEmpty());
    QVERIFY(itemId.size() <= 32);
}

void tst_CallSteering::sayingSilencesTheAssistantAndWaitsItsTurn()
{
    Story call = aCallWhileTheAssistantSpeaks().then(SayRequested{op("say"), u"One moment, please."_s});
    QCOMPARE(messagesOf(call), (QStringList{u"response.cancel"_s, u"output_audio_buffer.clear"_s}));
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Waiting);
    call.then(server::AssistantAudioCleared{u"resp_2"_s});
    QCOMPARE(messagesOf(call), QStringList{});
    call.then(responseFinished("resp_2", "cancelled", "client_cancelled"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QVERIFY(sentText(effectsOf<SendRealtime>(call).first()).contains(u"One moment, please."_s));
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Sent);
}

void tst_CallSteering::sayingInSilenceIsSentAtOnce()
{
    const Story call = aCallAskedToSay();
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Sent);
}

void tst_CallSteering::sayingIsDoneWhenItWasSaid()
{
    const Story call =
        aCallAskedToSay().then(responseStarted("resp_2")).then(words("resp_2", "item_3", "One moment, please."));
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Done);
    QCOMPARE(entryOf(call, op("say")).reaction, u"One moment, please."_s);
}

void tst_CallSteering::sayingCutOffBeforeAWordIsUnanswered()
{
    const Story call = aCallAskedToSay()
                           .then(responseStarted("resp_2"))
                           .then(responseFinished("resp_2", "cancelled", "turn_detected"));
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Unanswered);
    QCOMPARE(call.state.pending, QList<PendingCommand>{});
}

void tst_CallSteering::twoWishesAreSaidOneAfterTheOther()
{
    Story call = aCallAskedToSay().then(SayRequested{op("more"), u"I am looking it up."_s});
    QCOMPARE(messagesOf(call), QStringList{}); // one answer at a time
    QCOMPARE(entryOf(call, op("more")).receipt, Receipt::Waiting);
    call.then(responseStarted("resp_2"))
        .then(words("resp_2", "item_3", "One moment, please."))
        .then(responseFinished("resp_2"));
    QVERIFY(sentText(effectsOf<SendRealtime>(call).first()).contains(u"I am looking it up."_s));
    QCOMPARE(entryOf(call, op("say")).reaction, u"One moment, please."_s);
    QCOMPARE(entryOf(call, op("more")).receipt, Receipt::Sent);
}

void tst_CallSteering::aRefusedWishMakesWayForTheNext()
{
    Story call = aCallAskedToSay().then(SayRequested{op("more"), u"I am looking it up."_s});
    call.then(serverError("rate_limit_exceeded", u"say-answer"_s));
    QCOMPARE(entryOf(call, op("say")).receipt, Receipt::Failed);
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QCOMPARE(entryOf(call, op("more")).receipt, Receipt::Sent);
}

void tst_CallSteering::stoppingCancelsThenClears()
{
    const Story call = aCallWhileTheAssistantSpeaks().then(StopTalkingRequested{op("stop")});
    QCOMPARE(call.effects, (QList<Effect>{SendRealtime{cancelResponse({u"stop-cancel"_s})},
                                          SendRealtime{clearOutputAudio({u"stop-clear"_s})},
                                          StartTimer{TimerKind::Reaction, 10s, u"stop"_s}}));
    QCOMPARE(entryOf(call, op("stop")).receipt, Receipt::Sent);
}

void tst_CallSteering::stoppingWhatIsOnlyPlayedClears()
{
    const Story call =
        aCallWhileTheAssistantSpeaks().then(responseFinished("resp_2")).then(StopTalkingRequested{op("stop")});
    QCOMPARE(messagesOf(call), QStringList{u"output_audio_buffer.clear"_s});
}

void tst_CallSteering::stoppingSilenceIsDone()
{
    const Story call = aCallTalking().then(StopTalkingRequested{op("stop")});
    QCOMPARE(call.effects, QList<Effect>{});
    QCOMPARE(entryOf(call, op("stop")).receipt, Receipt::Done);
}

void tst_CallSteering::stoppingIsDoneWhenTheSoundIsGone()
{
    const Story call = aCallWhileTheAssistantSpeaks()
                           .then(StopTalkingRequested{op("stop")})
                           .then(server::AssistantAudioCleared{u"resp_2"_s});
    QCOMPARE(entryOf(call, op("stop")).receipt, Receipt::Done);
    QVERIFY(!call.state.hasPending(PendingCommand::Kind::StopTalking));
}

void tst_CallSteering::stoppingIsDoneWhenTheAnswerEndsUnplayed()
{
    const Story call = aCallTalking()
                           .then(responseStarted("resp_2"))
                           .then(StopTalkingRequested{op("stop")})
                           .then(responseFinished("resp_2", "cancelled", "client_cancelled"));
    QCOMPARE(entryOf(call, op("stop")).receipt, Receipt::Done);
}

void tst_CallSteering::stoppingTooLateIsHarmless()
{
    const Story call = aCallWhileTheAssistantSpeaks()
                           .then(StopTalkingRequested{op("stop")})
                           .then(responseFinished("resp_2"))
                           .then(serverError("response_cancel_not_active", u"stop-cancel"_s))
                           .then(server::AssistantAudioCleared{u"resp_2"_s});
    QCOMPARE(entryOf(call, op("stop")).receipt, Receipt::Done);
    QCOMPARE(lastEntry(call).kind, Entry::StopTalking);
}

void tst_CallSteering::whoAskedForItStaysWithIt()
{
    const Story call = aCallTalking()
                           .then(SteerRequested{op("steer"), u"Ask for the date of birth."_s, false, u"Kim"_s})
                           .then(SayRequested{op("say"), u"One moment."_s, u"Kim"_s})
                           .then(StopTalkingRequested{op("stop"), u"Lee"_s})
                           .then(HoldRequested{op("wait"), true, u"Lee"_s})
                           .then(SteerRequested{op("older"), u"Be brief."_s, false});
    QCOMPARE(entryOf(call, op("steer")).by, u"Kim"_s);
    QCOMPARE(entryOf(call, op("say")).by, u"Kim"_s);
    QCOMPARE(entryOf(call, op("stop")).by, u"Lee"_s);
    QCOMPARE(entryOf(call, op("wait")).by, u"Lee"_s);
    QVERIFY(entryOf(call, op("older")).by.isEmpty());
    const Story over =
        aCallTalking().then(HangUpRequested{op("end")}).then(SayRequested{op("late"), u"Wait."_s, u"Kim"_s});
    QCOMPARE(entryOf(over, op("late")).by, u"Kim"_s); // what could not be sent, too
}

void tst_CallSteering::whoEndedTheCallStaysWithIt()
{
    QCOMPARE(aCallTalking().then(HangUpRequested{op("end"), u"Kim"_s}).state.endedBy, u"Kim"_s);
    QCOMPARE(aCallTalking().then(EndPolitelyRequested{op("end"), u"Kim"_s}).state.endedBy, u"Kim"_s);
    QCOMPARE(aRingingCall().then(DeclineRequested{op("no"), 603, u"Kim"_s}).state.endedBy, u"Kim"_s);
    QVERIFY(aCallTalking().then(HangUpRequested{op("end")}).state.endedBy.isEmpty());
}

void tst_CallSteering::connectingIsALineWithWhatCameOfIt()
{
    const ReferRequested wish{op("refer"), u"tel:+442079460000"_s, u"Kim"_s, u"Duty doctor"_s};
    Story call = aCallTalking().then(wish);
    QCOMPARE(lastEntry(call).kind, Entry::Connect);
    QCOMPARE(lastEntry(call).by, u"Kim"_s);
    QCOMPARE(lastEntry(call).text, u"Duty doctor"_s);
    QCOMPARE(lastEntry(call).detail, u"tel:+442079460000"_s);
    QCOMPARE(lastEntry(call).receipt, Receipt::Sent);
    call.then(CommandSucceeded{op("refer"), {}});
    QCOMPARE(entryOf(call, op("refer")).receipt, Receipt::Received);
    Story connected = call;
    connected.then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QCOMPARE(connected.state.endReason, EndReason::Connected);
    QCOMPARE(entryOf(connected, op("refer")).receipt, Receipt::Done);
    QCOMPARE(connected.state.transferName, u"Duty doctor"_s);
    call.then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
    QCOMPARE(entryOf(call, op("refer")).receipt, Receipt::Unanswered);
    const Story refused = aCallTalking().then(wish).then(CommandFailed{op("refer"), notFound()});
    QCOMPARE(entryOf(refused, op("refer")).receipt, Receipt::Failed);
}

void tst_CallSteering::everyTryToConnectHasItsLine()
{
    const Story call = aCallTalking()
                           .then(ReferRequested{op("one"), u"tel:+442079460000"_s, u"Kim"_s, u"Duty doctor"_s})
                           .then(CommandFailed{op("one"), notFound()})
                           .then(ReferRequested{op("two"), u"tel:+442079460001"_s, u"Lee"_s})
                           .then(CommandSucceeded{op("two"), {}});
    QCOMPARE(entryOf(call, op("one")).receipt, Receipt::Failed);
    QCOMPARE(entryOf(call, op("two")).receipt, Receipt::Received);
    QCOMPARE(entryOf(call, op("two")).by, u"Lee"_s);
    QVERIFY(call.state.transferName.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CallSteering)
#include "tst_CallSteering.moc"
