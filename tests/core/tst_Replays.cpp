// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"
#include "CallInvariants.h"
#include "Recording.h"

#include <QDir>
#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(const TranscriptEntry &entry)
{
    if (entry.isUnreadable)
        return u" (unreadable)"_s;
    if (entry.isInterrupted)
        return u" (cut off after %1 ms)"_s.arg(entry.heardFor.count());
    if (entry.kind == TranscriptEntry::Kind::Gap)
        return u"%1-%2"_s.arg((entry.at - Start).count()).arg((entry.until - Start).count());
    if (entry.receipt == Receipt::Unanswered)
        return u" (unanswered)"_s;
    return {};
}

QStringList linesOf(const Transcript &transcript)
{
    static constexpr const char *Names[] = {"Caller", "Assistant", "Steer",   "Say",    "Stop",   "Key",
                                            "Tool",   "Gap",       "Problem", "Hold",   "Resume", "Flag",
                                            "Seen",   "Cleared",   "Connect", "Message"};
    QStringList lines;
    for (const TranscriptEntry &entry : entriesOf(transcript))
        lines.append(QLatin1String(Names[int(entry.kind)]) + u": "_s + entry.text + markOf(entry));
    return lines;
}

struct Expected {
    EndReason endReason;
    TransferState transfer;
    CallStage stage;
    qint64 talkedAfterMs;
    qint64 endedAfterMs;
    QStringList lines;
};

} // namespace

Q_DECLARE_METATYPE(Expected)

// Recorded calls, event by event: what a recording comes to is what its file says of it here.
class tst_Replays : public QObject
{
    Q_OBJECT

private slots:
    void aRecordedCallComesToThis_data();
    void aRecordedCallComesToThis();
    void everyReplayIsTested();
};

void tst_Replays::aRecordedCallComesToThis_data()
{
    QTest::addColumn<Expected>("expected");
    const QString greeting = u"Assistant: Good morning, the surgery."_s;
    QTest::newRow("replays/normal-call.jsonl")
        << Expected{EndReason::CallerLeft,
                    TransferState::None,
                    CallStage::Ended,
                    590,
                    10'590,
                    {greeting, u"Caller: When do you open?"_s, u"Assistant: We open at eight."_s,
                     u"Caller: Thank you, goodbye."_s}};
    QTest::newRow("replays/barge-in.jsonl")
        << Expected{EndReason::CallerLeft,
                    TransferState::None,
                    CallStage::Ended,
                    590,
                    11'090,
                    {greeting, u"Caller: When do you open?"_s,
                     u"Assistant: We open at eight, on Saturdays at nine, and on Sundays we are closed. "
                     "(cut off after 1180 ms)"_s,
                     u"Caller:  (unreadable)"_s, u"Assistant: On Sundays we are closed."_s}};
    QTest::newRow("replays/late-transcription.jsonl") << Expected{
        EndReason::CallerLeft,
        TransferState::None,
        CallStage::Ended,
        590,
        12'590,
        {greeting, u"Caller: Can I have an appointment today?"_s, u"Assistant: Half past two or four o’clock?"_s,
         u"Caller: Four, please."_s, u"Assistant: Four o’clock it is."_s}};
    QTest::newRow("replays/link-drop.jsonl") << Expected{
        EndReason::CallerLeft,
        TransferState::None,
        CallStage::Ended,
        590,
        12'090,
        {greeting, u"Caller: I need a repeat prescription."_s, u"Steer: Ask for the date of birth. (unanswered)"_s,
         u"Gap: 5210-6500"_s, u"Caller: The blue inhaler."_s, u"Assistant: I have noted the blue inhaler."_s}};
    QTest::newRow("replays/transfer.jsonl")
        << Expected{EndReason::Connected,
                    TransferState::Connected,
                    CallStage::Ended,
                    590,
                    9400,
                    {greeting, u"Caller: I want to speak to a person."_s, u"Assistant: One moment, please."_s,
                     u"Key: 0"_s, u"Connect: "_s}};
    QTest::newRow("replays/hung-up-while-accepting.jsonl") << Expected{
        EndReason::HungUp, TransferState::None, CallStage::Ended, -Start.time_since_epoch().count(), 8290, {}};
    QTest::newRow("replays/goodbye-cut-short.jsonl")
        << Expected{EndReason::HungUp,
                    TransferState::NotConfirmed,
                    CallStage::Ended,
                    590,
                    28'990,
                    {greeting, u"Assistant: Thank you for calling, goodbye. (cut off after 420 ms)"_s,
                     u"Problem: goodbye_interrupted"_s, u"Caller: Wait, I have a pain in my chest."_s,
                     u"Connect:  (unanswered)"_s}};
    QTest::newRow("sip-call-recording.jsonl")
        << Expected{EndReason::Connected,
                    TransferState::Connected,
                    CallStage::Ended,
                    822,
                    19'500,
                    {u"Assistant: Example Dental, how can I help you today?"_s,
                     u"Caller: Hi, I would like to move my appointment to tomorrow afternoon."_s,
                     u"Assistant: Of course. Tomorrow afternoon I have two thirty or four fifteen. Which one suits "
                     "you better, and may I ask for your date of birth please? (cut off after 2350 ms)"_s,
                     u"Caller:  (unreadable)"_s, u"Problem: conversation_already_has_active_response"_s,
                     u"Assistant: Four fifteen tomorrow it is. One moment, I will connect you to a colleague."_s,
                     u"Tool: transfer_call"_s, u"Key: 0"_s, u"Connect: "_s}};
}

void tst_Replays::aRecordedCallComesToThis()
{
    QFETCH(const Expected, expected);
    CallState call;
    for (const CallEvent &event : readRecording(QString::fromLatin1(QTest::currentDataTag()))) {
        Transition after = reduce(call, event);
        const QString broken = brokenRule(call, event, after);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        call = std::move(after.state);
    }
    QCOMPARE(linesOf(call.transcript), expected.lines);
    QCOMPARE(call.endReason, expected.endReason);
    QCOMPARE(call.transfer, expected.transfer);
    QCOMPARE(stageOf(call), expected.stage);
    QCOMPARE((call.talkingAt - Start).count(), expected.talkedAfterMs);
    QCOMPARE((call.endedAt - Start).count(), expected.endedAfterMs);
}

void tst_Replays::everyReplayIsTested()
{
    const QStringList files = QDir(QStringLiteral(CALLSIDE_TEST_DATA "/replays")).entryList({u"*.jsonl"_s});
    QCOMPARE(files, (QStringList{u"barge-in.jsonl"_s, u"goodbye-cut-short.jsonl"_s, u"hung-up-while-accepting.jsonl"_s,
                                 u"late-transcription.jsonl"_s, u"link-drop.jsonl"_s, u"normal-call.jsonl"_s,
                                 u"transfer.jsonl"_s}));
}

QTEST_GUILESS_MAIN(tst_Replays)
#include "tst_Replays.moc"
