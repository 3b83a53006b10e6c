// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"
#include "JournalTesting.h"

#include "core/EventJournal.h"
#include "storage/HistoryFold.h"
#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalSql.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// What lists and searches know of calls that are over follows what the journal holds of them.
class tst_HistoryTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = JournalFile::open(path());
        QVERIFY(file);
        m_file = *std::move(file);
    }

    void aCallThatIsOverIsThereWithWhatBecameOfIt()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file);
        const HistoryPage page = find({});
        QCOMPARE(page.hits.size(), 1);
        const HistoryRow &row = page.hits.first().row;
        QCOMPARE(row.call, u"rtc_1"_s);
        QCOMPARE(row.caller, u"+447700900123"_s);
        QCOMPARE(row.callerName, u"Ada Ample"_s);
        QCOMPARE(row.line, u"+442079460100"_s);
        QCOMPARE(row.result, CallResult::Answered);
        QCOMPARE(row.endReason, EndReason::CallerLeft);
        QCOMPARE(row.language, u"en"_s);
        QCOMPARE(row.lines, 4);
        QVERIFY(row.hasWords);
        QVERIFY(row.answeredAt > row.offeredAt);
        QVERIFY(row.wordsAt > row.answeredAt);
        QVERIFY(row.endedAt > row.wordsAt);
    }

    // What the phone company tells minutes later stands alone in the journal where nothing else was to be kept.
    void lateNewsReachACallOfWhichOnlyCountsAreKept()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file, StorageMode::CountsOnly);
        QSqlDatabase database = m_file->database();
        QVERIFY(!journalsql::run(database, u"UPDATE history SET transfer = :transfer, lost = 1"_s,
                                 {{u":transfer"_s, wordOf(TransferState::NotConfirmed)}}));
        ProviderFact fact;
        fact.leg = ProviderFact::Leg::Person;
        fact.state = ProviderFact::State::Answered;
        fact.callId = u"CA1"_s;
        fact.receivedAt = fromMsecs(Noon);
        const auto record = toJournal({{u"rtc_1"_s}, fromMsecs(Noon), ProviderTold{fact}, {}});
        QVERIFY(m_file->append({{{{0, u"rtc_1"_s, Noon, record->type, record->body}}, {}, {}, {}, {}}}));
        makeHistory(*m_file, StorageMode::CountsOnly);
        const HistoryRow row = find({}).hits.first().row;
        QCOMPARE(row.transfer, TransferState::Connected);
        QCOMPARE(row.endReason, EndReason::Connected);
        QVERIFY(!row.isLost);
        QVERIFY(m_file->entriesOf(u"rtc_1"_s)->isEmpty()); // it is not kept itself
    }

    void whoHidTheNumberIsStillKnownToHaveHiddenIt()
    {
        PastCall hidden = talk();
        hidden.number = u"anonymous"_s;
        hidden.name = u"Anonymous"_s;
        keepCall(*m_file, hidden);
        makeHistory(*m_file);
        QVERIFY(find({}).hits.first().row.isWithheld);
        makeHistory(*m_file, StorageMode::Redacted);
        QVERIFY(find({}).hits.first().row.isWithheld);
    }

    void aCallThatAPersonElsewhereAnsweredIsNotMissed()
    {
        ProviderAsked asked;
        asked.call.callId = u"CA1"_s;
        asked.isConnected = false;
        asked.why = ProviderDecision::Why::AddressMissing;
        asked.isFallbackRung = true;
        ProviderFact answered;
        answered.leg = ProviderFact::Leg::Fallback;
        answered.state = ProviderFact::State::Answered;
        answered.callId = u"CA2"_s;
        answered.receivedAt = fromMsecs(Noon + 5000);
        ProviderFact completed = answered;
        completed.state = ProviderFact::State::Completed;
        completed.receivedAt = fromMsecs(Noon + 70'000);
        JournalWrite write;
        const auto add = [&write](qint64 at, const CallEventPayload &payload) {
            const auto record = toJournal({{u"tel_1"_s}, fromMsecs(at), payload, {}});
            write.entries.append({0, u"tel_1"_s, at, record->type, record->body});
        };
        add(Noon, asked);
        add(Noon + 5000, ProviderTold{answered});
        add(Noon + 70'000, ProviderTold{completed});
        add(Noon + 73'000, TimerElapsed{TimerKind::ArrivalCheck, {}});
        CallRow row;
        row.call = u"tel_1"_s;
        row.offeredAtMs = Noon;
        row.endedAtMs = Noon + 73'000;
        row.phase = u"Ended"_s;
        write.row = row;
        QVERIFY(m_file->append({write}));
        makeHistory(*m_file);
        const HistoryRow kept = find({}).hits.first().row;
        QCOMPARE(kept.result, CallResult::PutThrough);
        QCOMPARE(kept.endReason, EndReason::PutThrough);
        QCOMPARE(kept.answeredAt, fromMsecs(Noon + 5000));
        QVERIFY(!kept.isLost);
    }

    void aCallThatIsLiveIsNotPartOfIt()
    {
        PastCall live = talk();
        live.isOver = false;
        keepCall(*m_file, live);
        makeHistory(*m_file);
        QCOMPARE(find({}).hits.size(), 0);
    }

    void aCallThatCouldNotBeAnsweredWasMissed()
    {
        PastCall missed;
        missed.isAnswered = false;
        keepCall(*m_file, missed);
        makeHistory(*m_file);
        QCOMPARE(find({}).hits.first().row.result, CallResult::Missed);
        QVERIFY(find({}).hits.first().row.isLost);
    }

    void aCallerWhoLeftBeforeTheFirstWordsHasAbandonedIt()
    {
        keepCall(*m_file, PastCall{});
        makeHistory(*m_file);
        QCOMPARE(find({}).hits.first().row.result, CallResult::Abandoned);
        QVERIFY(find({}).hits.first().row.isLost);
    }

    void whatIsAddedLaterIsFoundToo()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file);
        const CallOutcome outcome{u"rtc_1"_s, CallOutcome::Kind::Booked, u"wants the wheelchair ramp"_s, u"Bo"_s,
                                  fromMsecs(Noon)};
        QVERIFY(m_file->append({{{}, {}, {aTask(7, u"rtc_1"_s)}, {}, {outcome}}}));
        QCOMPARE(find(u"wheelchair"_s).hits.size(), 0); // not made yet
        makeHistory(*m_file);
        QCOMPARE(find(u"wheelchair"_s).hits.size(), 1);
        QCOMPARE(find(u"wheelchair"_s).hits.first().row.outcome, CallOutcome::Kind::Booked);
        QVERIFY(m_file->append({{{}, {}, {}, {{7, u"left a voicemail"_s, fromMsecs(Noon), u"Cy"_s}}, {}}}));
        makeHistory(*m_file);
        QCOMPARE(find(u"voicemail"_s).hits.size(), 1);
        HistoryQuery byPerson;
        byPerson.filter.person = u"Cy"_s;
        QCOMPARE(select(byPerson).hits.size(), 1);
    }

    void whoSteeredConnectedOrEndedItIsFoundByName()
    {
        PastCall past = talk();
        QList<JournalEntry> entries = entriesOf(past);
        QVERIFY(!entries.isEmpty());
        const qint64 at = past.offeredAtMs + 3000; // before it was over
        const auto wish = [&](const CallEventPayload &payload) {
            const std::optional<JournalRecord> record = toJournal({{past.call}, fromMsecs(at), payload, {}});
            entries.insert(entries.size() / 2, {0, past.call, at, record->type, record->body});
        };
        wish(SteerRequested{{u"op1"_s}, u"Ask for the postcode"_s, false, u"Kim"_s});
        wish(ReferRequested{{u"op2"_s}, u"tel:+442079460000"_s, u"Lee"_s, u"Duty doctor"_s});
        wish(HangUpRequested{{u"op3"_s}, u"Sam"_s});
        wish(StopTalkingRequested{{u"op4"_s}}); // an entry of before names were kept
        const FoldedCall folded = foldCall(entries);
        QCOMPARE(QSet<QString>(folded.people.cbegin(), folded.people.cend()),
                 (QSet<QString>{u"Kim"_s, u"Lee"_s, u"Sam"_s}));
    }

    void aRebuildGivesTheSame()
    {
        keepCall(*m_file, talk());
        keepCall(*m_file, other());
        makeHistory(*m_file);
        const HistoryPage before = find(u"thank"_s);
        QVERIFY(!m_file->history().markAllDue());
        QCOMPARE(*m_file->history().dueCount(), 2);
        makeHistory(*m_file);
        QCOMPARE(find(u"thank"_s), before);
    }

    void theNewestCallHasTheHighestIdInWhateverOrderTheyAreMade()
    {
        keepCall(*m_file, other()); // the later one
        makeHistory(*m_file);
        keepCall(*m_file, talk());
        makeHistory(*m_file);
        const HistoryPage page = find({});
        QCOMPARE(page.hits.at(0).row.call, u"rtc_2"_s);
        QCOMPARE(page.hits.at(1).row.call, u"rtc_1"_s);
    }

    void callsOfOneSecondHaveIdsOfTheirOwn()
    {
        for (int number = 0; number < 130; ++number) {
            PastCall past;
            past.call = u"rtc_%1"_s.arg(number);
            keepCall(*m_file, past);
        }
        makeHistory(*m_file);
        HistoryQuery query;
        query.limit = 200;
        query.filter.from = fromMsecs(Noon);
        query.filter.to = fromMsecs(Noon + 1);
        QCOMPARE(select(query).hits.size(), 130);
    }

    void aDeletedCallTakesItsWordsWithIt()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file);
        QSqlDatabase database = m_file->database();
        QVERIFY(!journalsql::execute(database, u"DELETE FROM calls WHERE call = 'rtc_1'"_s));
        QCOMPARE(journalsql::valueOf(database, u"SELECT count(*) FROM history_words"_s)->toInt(), 0);
        QCOMPARE(journalsql::valueOf(database, u"SELECT count(*) FROM history_numbers"_s)->toInt(), 0);
    }

    void anEntryThatCannotBeReadIsPassedOver()
    {
        JournalWrite write = writeOf(talk());
        write.entries.insert(5, {0, u"rtc_1"_s, Noon, u"server"_s, "{\"type\":"});
        write.entries.insert(6, {0, u"rtc_1"_s, Noon, u"of-a-later-version"_s, "{}"});
        QVERIFY(m_file->append({write}));
        makeHistory(*m_file);
        QCOMPARE(find({}).hits.first().row.lines, 4);
    }

    // --- storage modes: each phrase is one that somebody could be known by ---
    void redactedLeavesNoNumberDateOrNameInAnyFile()
    {
        keepCall(*m_file, talk());
        QVERIFY(!filesHolding(m_dir->path(), seeds()).isEmpty()); // while it waits
        makeHistory(*m_file, StorageMode::Redacted);
        QCOMPARE(filesHolding(m_dir->path(), seeds()), QStringList{});
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), seeds()), QStringList{});
    }

    void redactedTakesOutWhatAPhoneCompanySaidOfTheCaller()
    {
        ProviderAsked asked;
        asked.call.callId = u"CA1"_s;
        asked.call.caller = {u"+447700900123"_s, u"Zelda Quartz"_s, u"sip:+447700900123@sip.example.com"_s, false};
        asked.call.headers = {{u"X-Who"_s, u"\"Zelda Quartz\" <sip:+447700900123@sip.example.com>"_s}};
        const auto record = toJournal({{u"rtc_1"_s}, fromMsecs(Noon), asked, {}});
        keepCall(*m_file, talk());
        QVERIFY(m_file->append({{{{0, u"rtc_1"_s, Noon, record->type, record->body}}, {}, {}, {}, {}}}));
        makeHistory(*m_file, StorageMode::Redacted);
        const QStringList told{u"Zelda"_s, u"Quartz"_s, u"7700900123"_s};
        QCOMPARE(filesHolding(m_dir->path(), told), QStringList{});
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), told), QStringList{});
    }

    void redactedCanStillBeGoneThroughAndSearched()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file, StorageMode::Redacted);
        QCOMPARE(find(u"prescription"_s).hits.size(), 1);
        QCOMPARE(find(u"Ample"_s).hits.size(), 0);
        const CallState state = foldCall(*m_file->entriesOf(u"rtc_1"_s)).state;
        QCOMPARE(state.transcript.size(), 4);
        QVERIFY(state.transcript.at(0).text.contains(u"[name]"_s));
        QCOMPARE(find({}).hits.first().row.caller, u"•••123"_s);
    }

    void countsOnlyLeavesNoWordInAnyFile()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file, StorageMode::CountsOnly);
        QCOMPARE(filesHolding(m_dir->path(), seeds() + QStringList{u"prescription"_s, u"surgery"_s}), QStringList{});
        const HistoryRow row = find({}).hits.first().row;
        QVERIFY(!row.hasWords);
        QCOMPARE(row.result, CallResult::Answered);
        QVERIFY(row.endedAt > row.answeredAt);
        QCOMPARE(row.caller, QString());
    }

    void aStricterModeReachesEarlierCallsAndTheIndex()
    {
        keepCall(*m_file, talk());
        keepCall(*m_file, other());
        makeHistory(*m_file);
        QVERIFY(!m_file->history().markLooserThan(StorageMode::CountsOnly));
        makeHistory(*m_file, StorageMode::CountsOnly);
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), seeds() + QStringList{u"prescription"_s, u"surgery"_s}), QStringList{});
    }

    void whatComesInAfterwardsChangesNothingOfACount()
    {
        keepCall(*m_file, talk());
        makeHistory(*m_file, StorageMode::CountsOnly);
        const HistoryRow before = find({}).hits.first().row;
        JournalWrite late{{{0, u"rtc_1"_s, Noon + 100000, u"link-closed"_s, "{\"code\":1000}"}}, {}, {}, {}, {}};
        late.row = writeOf(talk()).row; // the line knows nothing of the mode
        QVERIFY(m_file->append({late}));
        makeHistory(*m_file, StorageMode::CountsOnly);
        QCOMPARE(find({}).hits.first().row, before);
        QCOMPARE(filesHolding(m_dir->path(), seeds()), QStringList{});
    }

    void anOpenTaskKeepsWhomToRingUntilItIsDone()
    {
        JournalWrite write = writeOf(talk());
        write.tasks = {aTask(7, u"rtc_1"_s)};
        QVERIFY(m_file->append({write}));
        makeHistory(*m_file, StorageMode::CountsOnly);
        QCOMPARE(m_file->tasks(false, 0)->first().number, u"+447700900123"_s);
        QVERIFY(m_file->append({{{}, {}, {}, {{7, {}, fromMsecs(Noon), u"Cy"_s}}, {}}}));
        makeHistory(*m_file, StorageMode::CountsOnly);
        QCOMPARE(m_file->tasks(true, 0)->first().number, QString());
        QCOMPARE(filesHolding(m_dir->path(), seeds()), QStringList{});
    }

    void aCallThatIsHeldStaysAsItIs()
    {
        keepCall(*m_file, talk());
        QSqlDatabase database = m_file->database();
        QVERIFY(!journalsql::execute(database, u"INSERT INTO holds VALUES ('rtc_1', 'complaint', 'Bo', 1)"_s));
        makeHistory(*m_file, StorageMode::CountsOnly);
        QVERIFY(find({}).hits.first().row.isHeld);
        QCOMPARE(find(u"Ample"_s).hits.size(), 1);
        QCOMPARE(foldCall(*m_file->entriesOf(u"rtc_1"_s)).state.transcript.size(), 4);
    }

    void aReaderPutsTheClearingOfTheLogOff()
    {
        keepCall(*m_file, talk());
        journalsql::Connection reader(path(), {});
        QVERIFY(!reader.open());
        QVERIFY(!journalsql::execute(reader.database(), u"BEGIN"_s));
        QVERIFY(journalsql::valueOf(reader.database(), u"SELECT count(*) FROM entries"_s));
        makeHistory(*m_file, StorageMode::CountsOnly);
        QVERIFY(*m_file->history().isCleaningLeft());
        QVERIFY(!journalsql::execute(reader.database(), u"COMMIT"_s));
        makeHistory(*m_file, StorageMode::CountsOnly);
        QVERIFY(!*m_file->history().isCleaningLeft());
        QCOMPARE(filesHolding(m_dir->path(), seeds()), QStringList{});
    }

private:
    QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }

    static PastCall talk()
    {
        PastCall past;
        past.lines = {u"Hello, my name is Ada Ample, born on the 12th of March 1985, about my prescription."_s,
                      u"Thank you. I have 07700 900123 as your number, and the surgery rings back."_s,
                      u"Better oh seven seven zero zero nine zero zero four five six."_s, u"Thank you, Ada Ample."_s};
        return past;
    }
    static PastCall other()
    {
        PastCall past;
        past.call = u"rtc_2"_s;
        past.offeredAtMs = Noon + 3600000;
        past.number = u"+447700900999"_s;
        past.name = u"Ben Bold"_s;
        past.lines = {u"It is about parking at the surgery."_s, u"There is none, but thank you for asking."_s};
        return past;
    }
    static QStringList seeds()
    {
        return {u"Ample"_s, u"7700900123"_s, u"07700 900123"_s, u"March 1985"_s, u"zero zero nine"_s};
    }

    HistoryPage select(const HistoryQuery &query)
    {
        QSqlDatabase database = m_file->database();
        const auto page = journalsql::selectHistoryPage(database, query);
        if (!page)
            qWarning() << page.error().detail;
        return page ? *page : HistoryPage{};
    }
    HistoryPage find(const QString &text)
    {
        HistoryQuery query;
        query.text = text;
        return select(query);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalFile> m_file;
};

QTEST_GUILESS_MAIN(tst_HistoryTable)
#include "tst_HistoryTable.moc"
