// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeDesk.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;
using namespace callside::practice::test;

namespace {

constexpr int LongestMs = 20'000;

Faults fault(const QString &text)
{
    QString why;
    const auto faults = Faults::parse({text}, &why);
    if (!faults)
        qFatal("%s", qUtf8Printable(why));
    return *faults;
}

const QJsonObject AskForResponse{{u"type"_s, u"response.create"_s}};

} // namespace

class tst_PracticeFaults : public QObject
{
    Q_OBJECT

private slots:
    void acceptFailsFirstAndThenWorks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("times");
        QTest::newRow("404") << u"accept-404-first"_s << 404 << 1;
        QTest::newRow("404 twice") << u"accept-404-first=2"_s << 404 << 2;
        QTest::newRow("429") << u"accept-429"_s << 429 << 1;
        QTest::newRow("500 twice") << u"accept-500=2"_s << 500 << 2;
    }

    void acceptFailsFirstAndThenWorks()
    {
        QFETCH(QString, text);
        QFETCH(int, status);
        QFETCH(int, times);
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"booking"_s, fault(text));
        for (int i = 0; i < times; ++i) {
            const Answer failed = desk.accept(callId);
            QCOMPARE(failed.status, status);
            QCOMPARE(failed.retryAfter, status == 429 ? "1"_ba : QByteArray());
        }
        QCOMPARE(desk.accept(callId).status, 200);
        QCOMPARE(desk.line().acceptTries(callId), times + 1);
        QCOMPARE(desk.line().acceptCount(callId), 1);
    }

    // Without QNetworkAccessManager, which would quietly send the request again.
    void aDroppedAcceptGetsNoAnswer()
    {
        PracticeDesk desk;
        QSignalSpy answered(&desk.line(), &PracticeLine::requestAnswered);
        const QString callId = desk.line().ring(u"booking"_s, fault(u"accept-drop"_s));
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(desk.line().baseUrl().port()));
        socket.write("POST /v1/realtime/calls/" + callId.toLatin1() +
                     "/accept HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer test-key\r\nContent-Length: 0\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, LongestMs);
        QCOMPARE(answered.first().at(2).toInt(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, LongestMs);
        QCOMPARE(socket.bytesAvailable(), 0);
        QCOMPARE(desk.accept(callId).status, 200);
    }

    void slowAcceptAnswersLateAndOnce()
    {
        PracticeDesk desk(10);
        const QString callId = desk.line().ring(u"booking"_s, fault(u"slow-accept=4000"_s));
        QSignalSpy answered(&desk.line(), &PracticeLine::callAnswered);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(desk.accept(callId).status, 200);
        QVERIFY(clock.elapsed() >= 390);
        QCOMPARE(answered.size(), 1);
    }

    void aRefusedFieldLeavesTheMinimalBody()
    {
        PracticeDesk desk;
        const QString callId =
            desk.line().ring(u"booking"_s, fault(u"accept-400-field=session.audio.input.noise_reduction"_s));
        const Answer refused = desk.accept(callId);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error().value("param"_L1).toString(), u"session.audio.input.noise_reduction"_s);
        QCOMPARE(refused.error().value("code"_L1).toString(), u"unknown_parameter"_s);
        QCOMPARE(desk.accept(callId, PracticeDesk::minimalSession()).status, 200);
    }

    void deadAfterAcceptIsNeverJoinable()
    {
        PracticeDesk desk(20);
        QSignalSpy ended(&desk.line(), &PracticeLine::callEnded);
        const QString callId = desk.line().ring(u"booking"_s, fault(u"accept-dead"_s));
        QCOMPARE(desk.accept(callId).status, 200);
        QVERIFY(desk.link(callId)->waitForRefusal());
        QCOMPARE(desk.act(callId, u"hangup"_s).status, 404);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
        const auto late = desk.link(callId);
        QVERIFY(late->waitForRefusal());
        QVERIFY(late->errorText().contains("404"_L1));
    }

    void aRefusedKeyStaysRefused()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"booking"_s, fault(u"accept-401"_s));
        QCOMPARE(desk.accept(callId).status, 401);
        QCOMPARE(desk.accept(callId).status, 401);
    }

    void aDroppedLinkCanBeAttachedAgain()
    {
        PracticeDesk desk(20);
        const auto link = desk.answered(u"opening-hours"_s, fault(u"dropped-link=6000"_s));
        link->send(AskForResponse);
        QVERIFY(link->waitForClose());
        QVERIFY(link->errorText().contains("closed the connection"_L1));
        QCOMPARE(desk.line().liveCount(), 1);
        const auto again = desk.link(desk.callId);
        QVERIFY(again->waitForOpen());
        QVERIFY(!again->event(u"session.created"_s).isEmpty());
        QVERIFY(!again->event(u"output_audio_buffer.stopped"_s).isEmpty()); // the call went on
        QCOMPARE(again->count(u"session.created"_s), 1);
    }

    void theHandshakeCanBeLate()
    {
        PracticeDesk desk(10);
        const QString callId = desk.line().ring(u"booking"_s, fault(u"late-handshake=10000"_s));
        QCOMPARE(desk.accept(callId).status, 200);
        const auto early = desk.link(callId);
        QVERIFY(early->waitForRefusal());
        QVERIFY(early->errorText().contains("404"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(desk.link(callId)->waitForOpen(), LongestMs);
    }

    void aSilentReferChangesNothing()
    {
        PracticeDesk desk(40);
        const auto link = desk.answered(u"asks-for-a-person"_s, fault(u"silent-refer"_s));
        link->send(AskForResponse);
        QCOMPARE(desk.act(desk.callId, u"refer"_s, {{u"target_uri"_s, u"tel:+442079460001"_s}}).status, 200);
        QVERIFY(!link->event(u"input_audio_buffer.speech_stopped"_s, 1).isEmpty()); // still talking
        QVERIFY(link->isOpen());
    }

    void aReferCanBeRefused()
    {
        PracticeDesk desk;
        const auto link = desk.answered(u"prank"_s, fault(u"refer-error=503"_s));
        QCOMPARE(desk.act(desk.callId, u"refer"_s, {{u"target_uri"_s, u"sip:desk@example.com"_s}}).status, 503);
        QVERIFY(link->isOpen());
    }

    void oddFramesDoNotEndTheCall_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("malformed") << u"malformed-frame"_s;
        QTest::newRow("unknown") << u"unknown-event"_s;
        QTest::newRow("big") << u"big-frame"_s;
        QTest::newRow("oversized") << u"oversized-frame"_s;
    }

    void oddFramesDoNotEndTheCall()
    {
        QFETCH(QString, text);
        PracticeDesk desk(60);
        const auto link = desk.answered(u"opening-hours"_s, fault(text));
        link->send(AskForResponse);
        if (text == "malformed-frame"_L1)
            QTRY_COMPARE_WITH_TIMEOUT(link->unreadable.size(), 1, LongestMs);
        else if (text == "unknown-event"_L1)
            QVERIFY(!link->event(u"conversation.weather.changed"_s).isEmpty());
        else
            QVERIFY(!link->event(u"conversation.item.retrieved"_s).isEmpty());
        constexpr qsizetype MiB = 1024 * 1024;
        QCOMPARE(link->longestFrame > 16 * MiB, text == "oversized-frame"_L1);
        QCOMPARE(link->longestFrame >= MiB, text == "oversized-frame"_L1 || text == "big-frame"_L1);
        QVERIFY(link->spoken().startsWith("Hello"_L1));
    }

    void duplicatesComeUnderOldAndNewIds()
    {
        PracticeDesk desk(50);
        const QString callId = desk.line().ring(u"booking"_s, fault(u"duplicate"_s));
        QSet<QByteArray> ids;
        for (int count = 3; ids.size() < 2 && count < 9; ++count) { // what is answered late comes once more
            QVERIFY(desk.waitForWebhooks(count));
            for (const ReceivedWebhook &webhook : std::as_const(desk.webhooks)) {
                QCOMPARE(webhook.callId(), callId);
                ids.insert(webhook.headers.value("webhook-id"));
            }
        }
        QCOMPARE(ids.size(), 2);
        QCOMPARE(desk.webhooks.at(0).headers.value("webhook-id"), desk.webhooks.at(1).headers.value("webhook-id"));
    }

    void staleCallsAreLongGone()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"booking"_s, fault(u"stale"_s));
        QVERIFY(desk.waitForWebhooks(1));
        const qint64 age =
            QDateTime::currentSecsSinceEpoch() - desk.webhooks.first().event().value("created_at"_L1).toInteger();
        QVERIFY(age >= 600 && age < 700);
        QCOMPARE(desk.accept(callId).status, 404);
    }

    void forgedWebhooksAreSignedWithAnotherKey()
    {
        PracticeDesk desk(100);
        desk.webhookStatus = 401;
        QSignalSpy answered(&desk.line(), &PracticeLine::webhookAnswered);
        const QString callId = desk.line().ring(u"booking"_s, fault(u"forged"_s));
        QVERIFY(desk.waitForWebhooks(1));
        const QString good = desk.line().ring(u"booking"_s);
        QVERIFY(desk.waitForWebhooks(3)); // the good one is repeated, the forged one is not
        for (const ReceivedWebhook &webhook : desk.webhooks.mid(1))
            QCOMPARE(webhook.callId(), good);
        QCOMPARE(desk.accept(callId).status, 404);
    }

    void hangupMayFindTheCallerGone()
    {
        PracticeDesk desk;
        const auto link = desk.answered(u"prank"_s, fault(u"hangup-404"_s));
        QCOMPARE(desk.act(desk.callId, u"hangup"_s).status, 404);
        QVERIFY(link->waitForClose());
    }

    void theSessionExpiresWithItsOwnClose()
    {
        PracticeDesk desk(20);
        const auto link = desk.answered(u"opening-hours"_s, fault(u"session-expired"_s));
        link->send(AskForResponse);
        QVERIFY(link->waitForClose());
        QCOMPARE(link->closeCode(), 1001);
        QCOMPARE(link->event(u"error"_s).value("error"_L1).toObject().value("code"_L1).toString(),
                 u"session_expired"_s);
        QVERIFY(desk.link(desk.callId)->waitForRefusal());
    }

    void theGreetingMayNotCome()
    {
        PracticeDesk desk(100);
        const auto link = desk.answered(u"opening-hours"_s, fault(u"no-greeting"_s));
        link->send(AskForResponse);
        QVERIFY(link->waitForClose());
        QCOMPARE(link->events.size(), 1); // session.created
    }

    void theCallerMayLeaveBeforeTheAnswer()
    {
        PracticeDesk desk;
        const QString callId = desk.line().ring(u"rings-off-ringing"_s);
        QVERIFY(desk.waitForWebhooks(1));
        QCOMPARE(desk.accept(callId).status, 404);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeFaults)
#include "tst_PracticeFaults.moc"
