// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// The assistant is asked to wait, and to go on.
class tst_CallHold : public QObject
{
    Q_OBJECT

private slots:
    void askingToWaitStopsAnswersAndSaysSo()
    {
        Story call = aCallTalking().then(HoldRequested{op("hold"), true});
        QVERIFY(call.state.isOnHold);
        QCOMPARE(messagesOf(call), (QStringList{u"session.update"_s, u"response.create"_s}));
        const QJsonObject session = effectsOf<SendRealtime>(call).first().message["session"_L1].toObject();
        const QJsonObject detection = session["audio"_L1]["input"_L1]["turn_detection"_L1].toObject();
        QCOMPARE(detection["create_response"_L1].toBool(true), false);
        QCOMPARE(detection["type"_L1].toString(), u"semantic_vad"_s);
        QCOMPARE(entryOf(call, op("hold")).receipt, Receipt::Sent);
        call.then(server::SessionChanged{});
        QCOMPARE(entryOf(call, op("hold")).receipt, Receipt::Done);
        QCOMPARE(stageOf(call.state), CallStage::OnHold);
    }

    void goingOnAnswersAgain()
    {
        Story call = aCallTalking().then(HoldRequested{op("hold"), true}).then(server::SessionChanged{});
        call.then(responseStarted("resp_w")).then(responseFinished("resp_w")).then(HoldRequested{op("on"), false});
        QVERIFY(!call.state.isOnHold);
        QCOMPARE(messagesOf(call), (QStringList{u"session.update"_s, u"response.create"_s}));
        QVERIFY(!effectsOf<SendRealtime>(call).last().message.contains("response"_L1)); // bare: it goes on by itself
    }

    void aHoldThatIsRefusedChangesNothing()
    {
        Story call =
            aCallTalking().then(HoldRequested{op("hold"), true}).then(serverError("unknown_parameter", u"hold"_s));
        QVERIFY(!call.state.isOnHold);
        QCOMPARE(entryOf(call, op("hold")).receipt, Receipt::Failed);
    }

    void whatTheServerRefusedIsNotAskedForByAHold()
    {
        Error refused = anError(Error::Kind::Refused, 400);
        refused.param = u"session.audio.input.turn_detection.type"_s;
        Story call = anAcceptingCall().then(CommandFailed{own(1), refused}).then(CommandSucceeded{own(2), {}});
        call.then(MonitorOpened{}).then(server::SessionStarted{}).then(server::SessionChanged{});
        call.then(responseStarted("resp_1")).then(responseFinished("resp_1")).then(HoldRequested{op("hold"), true});
        const QJsonObject session = effectsOf<SendRealtime>(call).first().message["session"_L1].toObject();
        QCOMPARE(session["audio"_L1]["input"_L1]["turn_detection"_L1]["type"_L1].toString(), u"server_vad"_s);
    }

    void aHoldThatIsNeverAnsweredMayBeTakenBack()
    {
        Story call = aCallTalking().then(HoldRequested{op("hold"), true});
        QVERIFY(!canHold(call.state));
        call.then(TimerElapsed{TimerKind::Reaction, u"hold"_s}, 10s);
        QVERIFY(canHold(call.state));
        call.then(HoldRequested{op("on"), false}).then(server::SessionChanged{});
        QVERIFY(!call.state.isOnHold);
        QCOMPARE(entryOf(call, op("on")).receipt, Receipt::Done);
    }

    void aHoldThatTheLinkMayHaveLostIsSentAgain()
    {
        Story call = aCallTalking().then(HoldRequested{op("hold"), true}).then(MonitorClosed{}).then(MonitorOpened{});
        QVERIFY(call.state.isOnHold);
        QCOMPARE(messagesOf(call), QStringList{u"session.update"_s});
        call.then(server::SessionChanged{});
        QCOMPARE(entryOf(call, op("hold")).receipt, Receipt::Done);
        call.then(MonitorClosed{}).then(HoldRequested{op("no link"), false}).then(MonitorOpened{});
        QCOMPARE(messagesOf(call), QStringList{}); // the server has it
        Story restarted = aCallTalking().then(HoldRequested{op("hold"), true}).then(ConsoleRestarted{});
        restarted.then(MonitorOpened{});
        QCOMPARE(messagesOf(restarted), QStringList{u"session.update"_s});
    }

    void aHoldThatIsRefusedSaysNothingToTheCaller()
    {
        Story call = aCallWhileTheAssistantSpeaks().then(HoldRequested{op("hold"), true});
        call.then(serverError("unknown_parameter", u"hold"_s)).then(responseFinished("resp_2", "cancelled", "x"));
        QCOMPARE(messagesOf(call), QStringList{});
    }

    void waitingTwiceOrWithoutALinkIsNotSent()
    {
        Story call = aCallTalking().then(HoldRequested{op("hold"), true}).then(HoldRequested{op("hold2"), true});
        QCOMPARE(messagesOf(call), QStringList{});
        Story away = aCallOutOfSight().then(HoldRequested{op("hold"), true});
        QCOMPARE(messagesOf(away), QStringList{});
        QCOMPARE(entryOf(away, op("hold")).receipt, Receipt::Failed);
    }
};

QTEST_GUILESS_MAIN(tst_CallHold)
#include "tst_CallHold.moc"
