// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"
#include "JournalTesting.h"

#include "core/EventJournal.h"
#include "storage/Erase.h"
#include "storage/HistoryFold.h"
#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/Retention.h"

#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// What becomes of a call's summary on the disk: it is found, redacted, deleted with the words and erased like them.
class tst_SummaryKept : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = JournalFile::open(m_dir->filePath(u"journal.sqlite"_s));
        QVERIFY(file);
        m_file = *std::move(file);
        PastCall past;
        past.lines = {u"this is Ada Ample"_s, u"what can I do"_s, u"ring me on oh seven seven, you know it"_s};
        keepCall(*m_file, past);
        for (const CallEventPayload &payload :
             {CallEventPayload(SummaryMade{aSummary()}), CallEventPayload(SummaryAccepted{u"Kim"_s})}) {
            const auto record = toJournal({{past.call}, {}, payload, {}});
            JournalWrite write;
            write.entries = {{0, past.call, Noon + 200'000, record->type, record->body}};
            QVERIFY(m_file->append({write}));
        }
    }

    void everythingKeepsAndFindsIt()
    {
        makeHistory(*m_file);
        QVERIFY(*folded().summary == accepted(aSummary(), u"Kim"_s, fromMsecs(Noon + 200'000)));
        QCOMPARE(hits(u"quokka"_s), 1);
        QCOMPARE(hits(u"wombat"_s), 1);
        QCOMPARE(hits(u"platypus"_s), 1);
    }

    void redactedTakesTheCallerOutOfItInEveryFile()
    {
        makeHistory(*m_file, StorageMode::Redacted);
        const CallState state = folded();
        QVERIFY(state.summary);
        QCOMPARE(state.summary->acceptedBy, u"Kim"_s); // works here
        QCOMPARE(state.summary->details.size(), 4);
        QVERIFY(state.summary->text.contains(u"quokka"_s));
        QCOMPARE(hits(u"Zephyrine"_s), 0);
        const QStringList traces{u"Zephyrine"_s, u"Ample"_s, u"1948"_s, u"7700 900678"_s, u"7700900678"_s};
        QCOMPARE(filesHolding(m_dir->path(), traces), QStringList());
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), traces), QStringList());
    }

    void redactingTwiceChangesNothing()
    {
        makeHistory(*m_file, StorageMode::Redacted);
        const CallState once = folded();
        QVERIFY(!m_file->history().markAllDue());
        makeHistory(*m_file, StorageMode::Redacted);
        QVERIFY(*folded().summary == *once.summary);
    }

    void countsOnlyLeavesNothingOfIt()
    {
        makeHistory(*m_file, StorageMode::CountsOnly);
        QVERIFY(m_file->entriesOf(u"rtc_1"_s)->isEmpty());
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), everyTrace()), QStringList());
    }

    void itGoesWithTheTranscript()
    {
        makeHistory(*m_file);
        RetentionRules rules;
        rules.transcriptDays = 30;
        RetentionOutcome outcome;
        const Moment later = fromMsecs(Noon) + std::chrono::hours(24 * 40);
        for (auto isMore = deleteSomeOld(*m_file, rules, later, 20, outcome); isMore && *isMore;)
            isMore = deleteSomeOld(*m_file, rules, later, 20, outcome);
        makeHistory(*m_file);
        QCOMPARE(outcome.transcripts, 1);
        QCOMPARE(hits(u"quokka"_s), 0);
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), everyTrace()), QStringList());
    }

    void erasingTheCallersNumberErasesIt()
    {
        erase(u"+447700900123"_s);
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), everyTrace()), QStringList());
    }

    // The caller said it in words; only the summary has it in figures.
    void aNumberThatOnlyTheSummaryHasIsErasedToo()
    {
        makeHistory(*m_file);
        QCOMPARE(findNumber(*m_file, u"07700 900678"_s)->mentions, QStringList{u"rtc_1"_s});
        erase(u"07700 900678"_s);
        QVERIFY(folded().summary);
        QVERIFY(folded().summary->text.contains(u"quokka"_s));
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), {u"7700 900678"_s, u"7700900678"_s}), QStringList());
    }

private:
    static CallSummary aSummary()
    {
        CallSummary summary;
        summary.call = u"rtc_1"_s;
        summary.text = u"Zephyrine Ample asked about the quokka and is to be rung on 07700 900678."_s;
        summary.tasks = {{Task::Kind::CallBack, u"Ring Zephyrine Ample about the wombat"_s}};
        summary.details = {
            {HeardDetail::Kind::Name, u"Zephyrine Ample"_s, HeardDetail::Certainty::Confirmed, u"I'm Zephyrine"_s},
            {HeardDetail::Kind::DateOfBirth, u"9 June 1948"_s, HeardDetail::Certainty::Heard, u"the ninth, 1948"_s},
            {HeardDetail::Kind::Number, u"07700 900678"_s, HeardDetail::Certainty::Heard, u"oh seven nine"_s},
            {HeardDetail::Kind::Medicine, u"platypus ointment"_s, HeardDetail::Certainty::Heard, u"my ointment"_s}};
        summary.model = u"gpt-5.4-mini"_s;
        summary.madeAt = fromMsecs(Noon + 100'000);
        return summary;
    }
    static QStringList everyTrace()
    {
        return {u"Zephyrine"_s, u"quokka"_s, u"wombat"_s, u"platypus"_s, u"7700 900678"_s, u"7700900678"_s};
    }
    CallState folded() const { return foldCall(*m_file->entriesOf(u"rtc_1"_s)).state; }
    qsizetype hits(const QString &text) const
    {
        QSqlDatabase database = m_file->database();
        HistoryQuery query;
        query.text = text;
        return journalsql::selectHistoryPage(database, query)->hits.size();
    }
    void erase(const QString &number)
    {
        EraseWork work(number, StorageMode::Everything);
        EraseOutcome outcome;
        for (auto isMore = work.step(*m_file, outcome); isMore && *isMore;)
            isMore = work.step(*m_file, outcome);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalFile> m_file;
};

QTEST_GUILESS_MAIN(tst_SummaryKept)
#include "tst_SummaryKept.moc"
