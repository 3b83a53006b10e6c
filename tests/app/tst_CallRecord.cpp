// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallRecord.h"

#include "core/CallReducer.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment Now = fromMsecs(1'790'000'000'000);

CallOffered anOffer()
{
    CallOffered offer;
    offer.webhookId = u"evt_1"_s;
    offer.createdAt = Now;
    offer.headers = {{u"From"_s, u"\"A Caller\" <sip:+447700900123@carrier.example>"_s},
                     {u"Diversion"_s, u"<sip:+442079460000@carrier.example>"_s}};
    offer.mediaSecurity = MediaSecurity::Plain;
    offer.config.model = u"gpt-realtime-2.1"_s;
    return offer;
}

// A call that was answered, talked and is live, as it was and as its journal keeps it.
struct Kept {
    CallState state;
    QList<JournalEntry> entries;

    void happen(const QString &call, const CallEventPayload &payload, int afterMs, const QByteArray &frame = {})
    {
        const CallEvent event{{call}, Now + std::chrono::milliseconds{afterMs}, payload, frame};
        state = reduce(std::move(state), event).state;
        if (const std::optional<JournalEntry> entry = entryOf(event))
            entries.append(*entry);
    }
};

Kept aLiveCall(const QString &call)
{
    Kept kept;
    kept.happen(call, anOffer(), 0);
    kept.happen(call, CommandSucceeded{{u"auto1"_s}, {}}, 100);
    kept.happen(call, MonitorOpened{}, 200);
    kept.happen(call, server::KeyPressed{u"5"_s}, 300,
                R"({"type":"input_audio_buffer.dtmf_event_received","event":"5","received_at":1})");
    return kept;
}

} // namespace

class tst_CallRecord : public QObject
{
    Q_OBJECT

private slots:
    void anEntryTellsCallTimeAndEvent();
    void whatNeedNotBeKeptIsNoEntry();
    void aRowTellsTheCall();
    void aRowOfAnEndedCallIsNotLive();
    void unfinishedCallsComeBackAsTheyWere();
    void endedCallsDoNotComeBack();
    void anUnreadableEntryCostsItselfOnly();
    void entriesOfACallThatWasNeverOfferedAreNoCall();
};

void tst_CallRecord::anEntryTellsCallTimeAndEvent()
{
    const std::optional<JournalEntry> entry = entryOf({{u"rtc_1"_s}, Now, HangUpRequested{{u"op1"_s}}, {}});
    QCOMPARE(entry->call, u"rtc_1"_s);
    QCOMPARE(entry->atMs, toMsecs(Now));
    QCOMPARE(entry->type, u"hang-up"_s);
    QCOMPARE(entry->body, R"({"command":"op1"})"_ba);
}

void tst_CallRecord::whatNeedNotBeKeptIsNoEntry()
{
    const CallEvent words{{u"rtc_1"_s}, Now, server::AssistantWords{u"r"_s, u"i"_s, u"Good "_s}, "{}"_ba};
    QVERIFY(!entryOf(words));
}

void tst_CallRecord::aRowTellsTheCall()
{
    const CallRow row = rowOf(aLiveCall(u"rtc_1"_s).state);
    QCOMPARE(row.call, u"rtc_1"_s);
    QCOMPARE(row.webhookId, u"evt_1"_s);
    QCOMPARE(row.offeredAtMs, toMsecs(Now));
    QCOMPARE(row.answeredAtMs, std::optional(toMsecs(Now) + 100));
    QCOMPARE(row.endedAtMs, std::nullopt);
    QCOMPARE(row.caller, u"+447700900123"_s);
    QCOMPARE(row.callerName, u"A Caller"_s);
    QCOMPARE(row.line, u"+442079460000"_s);
    QCOMPARE(row.phase, u"Live"_s);
    QCOMPARE(row.endReason, QString());
    QCOMPARE(row.model, u"gpt-realtime-2.1"_s);
    QCOMPARE(row.mediaSecurity, u"rtp"_s);
    QVERIFY(row.live);
}

void tst_CallRecord::aRowOfAnEndedCallIsNotLive()
{
    Kept kept = aLiveCall(u"rtc_1"_s);
    kept.happen(u"rtc_1"_s, HangUpRequested{{u"op1"_s}}, 400);
    kept.happen(u"rtc_1"_s, CommandFailed{{u"op1"_s}, {Error::Kind::NotFound}}, 500);
    const CallRow row = rowOf(kept.state);
    QVERIFY(!row.live);
    QCOMPARE(row.phase, u"Ended"_s);
    QCOMPARE(row.endReason, u"HungUp"_s);
    QCOMPARE(row.endedAtMs, std::optional(toMsecs(Now) + 500));
}

void tst_CallRecord::unfinishedCallsComeBackAsTheyWere()
{
    const Kept first = aLiveCall(u"rtc_1"_s);
    const Kept second = aLiveCall(u"rtc_2"_s);
    QList<JournalEntry> mixed;
    for (int i = 0; i < first.entries.size(); ++i)
        mixed << second.entries.at(i) << first.entries.at(i);
    const RestoredCalls restored = restoreCalls(mixed);
    QCOMPARE(restored.unreadable, 0);
    QCOMPARE(restored.calls, (QList<CallState>{second.state, first.state}));
}

void tst_CallRecord::endedCallsDoNotComeBack()
{
    Kept kept = aLiveCall(u"rtc_1"_s);
    kept.happen(u"rtc_1"_s, MonitorClosed{}, 400);
    kept.happen(u"rtc_1"_s, MonitorRefused{{Error::Kind::NotFound}}, 500);
    QCOMPARE(restoreCalls(kept.entries).calls, QList<CallState>{});
}

void tst_CallRecord::anUnreadableEntryCostsItselfOnly()
{
    Kept kept = aLiveCall(u"rtc_1"_s);
    kept.entries.insert(2, JournalEntry{0, u"rtc_1"_s, toMsecs(Now) + 150, u"dreamt"_s, "{}"_ba});
    const RestoredCalls restored = restoreCalls(kept.entries);
    QCOMPARE(restored.unreadable, 1);
    QCOMPARE(restored.calls, QList<CallState>{kept.state});
}

void tst_CallRecord::entriesOfACallThatWasNeverOfferedAreNoCall()
{
    QList<JournalEntry> entries = aLiveCall(u"rtc_1"_s).entries;
    entries.removeFirst();
    QCOMPARE(restoreCalls(entries).calls, QList<CallState>{});
}

QTEST_GUILESS_MAIN(tst_CallRecord)
#include "tst_CallRecord.moc"
