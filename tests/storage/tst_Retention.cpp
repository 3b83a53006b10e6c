// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"
#include "JournalTesting.h"

#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalStore.h"
#include "storage/Retention.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// Nothing is kept longer than was decided, and nothing is deleted that was not.
class tst_Retention : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = JournalFile::open(m_dir->filePath(u"journal.sqlite"_s));
        QVERIFY(file);
        m_file = *std::move(file);
        keep(u"rtc_old"_s, 40, u"an xylophone long ago"_s);
        keep(u"rtc_recent"_s, 2, u"a trombone lately"_s);
        makeHistory(*m_file);
    }

    void noRulesDeleteNothing()
    {
        QCOMPARE(apply({}), RetentionOutcome{});
        QCOMPARE(page().hits.size(), 2);
    }

    void transcriptsGoAndTheFactsStay()
    {
        RetentionRules rules;
        rules.transcriptDays = 30;
        QCOMPARE(apply(rules).transcripts, 1);
        const HistoryPage after = page();
        QCOMPARE(after.hits.size(), 2);
        QVERIFY(!after.hits.at(1).row.hasWords);
        QCOMPARE(after.hits.at(1).row.result, CallResult::Answered);
        QVERIFY(m_file->entriesOf(u"rtc_old"_s)->isEmpty());
        QVERIFY(!m_file->entriesOf(u"rtc_recent"_s)->isEmpty());
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), {u"xylophone"_s}), QStringList{});
        QVERIFY(!filesHolding(m_dir->path(), {u"trombone"_s}).isEmpty());
    }

    void aSecondTimeThereIsNothingToDo()
    {
        RetentionRules rules;
        rules.transcriptDays = 30;
        apply(rules);
        QCOMPARE(apply(rules), RetentionOutcome{});
    }

    void aRebuildDoesNotLoseTheFacts()
    {
        RetentionRules rules;
        rules.transcriptDays = 30;
        apply(rules);
        const HistoryPage before = page();
        QVERIFY(!m_file->history().markAllDue());
        makeHistory(*m_file);
        QCOMPARE(page(), before);
    }

    void callsGoWithEverything()
    {
        RetentionRules rules;
        rules.callDays = 30;
        QCOMPARE(apply(rules).calls, 1);
        QCOMPARE(page().hits.size(), 1);
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), {u"xylophone"_s, u"rtc_old"_s}), QStringList{});
    }

    void notesAndTasksThatAreDoneGo()
    {
        Task done = aTask(7, u"rtc_old"_s);
        done.note = u"about the xylophone"_s;
        done.doneAt = daysAgo(35);
        Task open = aTask(8, u"rtc_old"_s);
        const CallOutcome outcome{u"rtc_recent"_s, CallOutcome::Kind::Booked, u"a bassoon"_s, u"Bo"_s, daysAgo(35)};
        QVERIFY(m_file->append({{{}, {}, {done, open}, {}, {outcome}}}));
        makeHistory(*m_file);
        RetentionRules rules;
        rules.noteDays = 30;
        QCOMPARE(apply(rules).notes, 2);
        QCOMPARE(m_file->tasks(true, 0)->size(), 1);
        QCOMPARE(m_file->outcomesSince(0)->first().kind, CallOutcome::Kind::Booked);
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), {u"bassoon"_s, u"about the xylophone"_s}), QStringList{});
    }

    void aCallThatIsHeldStays()
    {
        QVERIFY(!keepHold(*m_file, {u"rtc_old"_s, u"complaint"_s, u"Bo"_s, fromMsecs(Noon)}));
        RetentionRules rules{30, 30, 30, 30};
        QCOMPARE(apply(rules), RetentionOutcome{});
        QVERIFY(!releaseHold(*m_file, u"rtc_old"_s));
        QCOMPARE(apply(rules).calls, 1);
    }

    void aCallThatIsOwedATaskStaysUntilItIsDone()
    {
        QVERIFY(m_file->append({{{}, {}, {aTask(8, u"rtc_old"_s)}, {}, {}}}));
        RetentionRules rules;
        rules.callDays = 30;
        QCOMPARE(apply(rules), RetentionOutcome{});
        QVERIFY(m_file->append({{{}, {}, {}, {{8, {}, fromMsecs(Noon), u"Cy"_s}}, {}}}));
        QCOMPARE(apply(rules).calls, 1);
    }

    void theLogOfErrorsGoesByItsOwnRule()
    {
        const QString old = m_dir->filePath(u"api-errors.1.jsonl"_s);
        for (const QString &path : {old, m_dir->filePath(u"api-errors.jsonl"_s)}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write("{}\n");
            QVERIFY(file.flush());
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMsecs(daysAgo(40))),
                                     QFileDevice::FileModificationTime));
        }
        QCOMPARE(deleteOldErrorLogs(m_dir->path(), 60, fromMsecs(Noon)), 0);
        QCOMPARE(deleteOldErrorLogs(m_dir->path(), 30, fromMsecs(Noon)), 1);
        QVERIFY(!QFile::exists(old));
    }

    void theStoreDoesItInStepsAndCleansUp()
    {
        for (int number = 0; number < 60; ++number)
            keep(u"rtc_%1"_s.arg(number), 50, u"another xylophone"_s);
        makeHistory(*m_file);
        m_file.reset();
        JournalSetup setup{m_dir->path()};
        setup.historyAfter = std::chrono::milliseconds(0);
        JournalStore store(setup);
        store.start();
        RetentionRules rules;
        rules.callDays = 30;
        const auto future = store.applyRetention(rules, fromMsecs(Noon));
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QCOMPARE(future.result()->calls, 61);
        QTRY_COMPARE_WITH_TIMEOUT(filesHolding(m_dir->path(), {u"xylophone"_s}), QStringList{}, 30000);
    }

private:
    static Moment daysAgo(int days) { return fromMsecs(Noon - qint64(days) * 24 * 60 * 60 * 1000); }
    void keep(const QString &call, int days, const QString &line)
    {
        PastCall past;
        past.call = call;
        past.offeredAtMs = toMsecs(daysAgo(days));
        past.lines = {line, u"certainly"_s};
        keepCall(*m_file, past);
    }
    HistoryPage page()
    {
        QSqlDatabase database = m_file->database();
        return *journalsql::selectHistoryPage(database, {});
    }
    RetentionOutcome apply(const RetentionRules &rules)
    {
        RetentionOutcome outcome;
        for (;;) {
            const auto isMore = deleteSomeOld(*m_file, rules, fromMsecs(Noon), 5, outcome);
            if (!isMore)
                qWarning() << isMore.error().detail;
            if (!isMore || !*isMore)
                break;
        }
        makeHistory(*m_file);
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalFile> m_file;
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_Retention.moc"
