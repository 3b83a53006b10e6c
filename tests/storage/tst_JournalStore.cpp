// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTesting.h"

#include "storage/JournalFile.h"
#include "storage/JournalOpening.h"
#include "storage/JournalStore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace callside;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_JournalStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aStartOnAnEmptyFolderReadsNothing()
    {
        JournalStore store(setup());
        StartupRead expected;
        expected.place = {JournalPlace::Kind::Main, mainPath(), mainPath()};
        QCOMPARE(started(store), expected);
    }

    void theNextStartReadsTheLiveCallsAndWhatIsKnown()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const CallRow live = aCall(u"rtc_1"_s, now);
        const QList<JournalEntry> entries{anEntry(u"rtc_1"_s, 1), anEntry(u"rtc_1"_s, 2)};
        {
            JournalStore store(setup());
            store.append({entries[0]}, live);
            store.append({anEntry(u"rtc_2"_s, 9)}, aCall(u"rtc_2"_s, now, false));
            store.append({entries[1]});
            store.append({}, aCall(u"rtc_old"_s, now - 8 * 86'400'000LL, false));
            store.start();
            QVERIFY(store.close(10s));
        }
        JournalStore store(setup());
        const StartupRead read = started(store);
        QVERIFY(!read.error);
        QCOMPARE(read.liveCalls, QList<CallRow>{live});
        QCOMPARE(withoutSequences(read.liveEntries), entries);
        const KnownCalls known{{u"wh_rtc_1"_s, u"wh_rtc_2"_s}, {u"rtc_1"_s, u"rtc_2"_s}};
        QCOMPARE(read.known, known);
    }

    void theNextStartReadsWhatIsLeftToDo()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const qint64 weekAgo = now - 8 * 86'400'000LL;
        Task old = aTask(1, u"rtc_old"_s);
        old.createdAt = fromMsecs(weekAgo);
        Task done = aTask(2, u"rtc_1"_s);
        done.doneAt = fromMsecs(now);
        const Task open = aTask(3, u"rtc_1"_s, Task::Kind::DroppedCall);
        const CallOutcome outcome{u"rtc_1"_s, CallOutcome::Kind::Booked, u"Tuesday"_s, u"Front desk"_s, fromMsecs(now)};
        const CallOutcome oldOutcome{u"rtc_old"_s, CallOutcome::Kind::Prank, {}, u"Front desk"_s, fromMsecs(now)};
        {
            JournalStore store(setup());
            store.append({}, aCall(u"rtc_old"_s, weekAgo, false));
            store.append({}, aCall(u"rtc_1"_s, now, false));
            store.append({}, aCall(u"rtc_2"_s, now + 1, false));
            store.append(JournalWrite{{}, {}, {open, done, old}, {}, {outcome, oldOutcome}});
            store.start();
            QVERIFY(store.close(10s));
        }
        JournalSetup atMidnight = setup();
        atMidnight.midnightMs = now + 1;
        JournalStore store(atMidnight);
        const StartupRead read = started(store);
        QVERIFY(!read.error);
        QCOMPARE(read.openTasks, (QList<Task>{old, open}));
        QCOMPARE(read.outcomes, QList<CallOutcome>{outcome});
        const QHash<QString, int> callers{{u"+447700900123"_s, 1}};
        QCOMPARE(read.callersToday, callers);
    }

    void todayBeginsAtTheLocalMidnight()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        CallRow twoDaysAgo = aCall(u"rtc_2"_s, now - 2 * 86'400'000LL, false);
        twoDaysAgo.caller = u"+447700900124"_s;
        {
            JournalStore store(setup());
            CallRow dear = aCall(u"rtc_1"_s, now, false);
            dear.costMicroUsd = 4200;
            twoDaysAgo.costMicroUsd = 100;
            store.append({}, dear);
            store.append({}, twoDaysAgo);
            store.start();
            QVERIFY(store.close(10s));
        }
        JournalStore store(setup());
        const StartupRead read = started(store);
        const QHash<QString, int> callers{{u"+447700900123"_s, 1}};
        QCOMPARE(read.callersToday, callers);
        const QHash<QString, qint64> costs{{u"rtc_1"_s, 4200}};
        QCOMPARE(read.costsToday, costs);
    }

    void questionsAboutTasksSeeWhatWasAppendedBefore()
    {
        JournalStore store(setup());
        store.start();
        Task task = aTask(1, u"rtc_1"_s);
        store.append(JournalWrite{{}, aCall(u"rtc_1"_s), {task}, {}, {}});
        task.doneAt = fromMsecs(Noon + 1);
        task.doneBy = u"Front desk"_s;
        store.append(JournalWrite{{}, {}, {}, {{task.id, task.note, task.doneAt, task.doneBy}}, {}});
        auto tasks = store.tasks(true, Noon);
        auto open = store.tasks(false, Noon);
        QTRY_VERIFY(tasks.isFinished() && open.isFinished());
        QCOMPARE(*tasks.result(), QList<Task>{task});
        QCOMPARE(*open.result(), QList<Task>{});
    }

    void whatWasWaitedForIsOnDisk()
    {
        JournalStore store(setup());
        started(store);
        const auto sequence = store.appendAndWait({anEntry(u"rtc_1"_s, 1)}, aCall(u"rtc_1"_s), 10s);
        QVERIFY(sequence);
        QCOMPARE(*sequence, 1);
        QCOMPARE(readSql(mainPath(), u"SELECT count(*) FROM entries"_s).toInt(), 1);
    }

    void writesOfOneThreadKeepTheirOrderAcrossCommits()
    {
        QList<JournalEntry> expected;
        JournalStore store(setup());
        store.start();
        for (int number = 0; number < 5000; ++number) {
            expected.append(anEntry(u"rtc_1"_s, number));
            store.append({expected.last()});
            if (number % 1000 == 500)
                QVERIFY(store.appendAndWait({}, aCall(u"rtc_1"_s), 10s));
        }
        QVERIFY(store.close(20s));
        QCOMPARE(withoutSequences(entriesOnDisk(u"rtc_1"_s)), expected);
    }

    void callsOfSeveralThreadsDoNotMix()
    {
        JournalStore store(setup());
        store.start();
        std::vector<std::thread> threads;
        for (int line = 0; line < 4; ++line) {
            threads.emplace_back([&store, call = u"rtc_%1"_s.arg(line)] {
                for (int number = 0; number < 200; ++number) {
                    if (number % 10 == 0)
                        (void)store.appendAndWait({anEntry(call, number)}, aCall(call), 10s);
                    else
                        store.append({anEntry(call, number)});
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(store.close(20s));
        for (int line = 0; line < 4; ++line) {
            const QString call = u"rtc_%1"_s.arg(line);
            QList<JournalEntry> expected;
            for (int number = 0; number < 200; ++number)
                expected.append(anEntry(call, number));
            QCOMPARE(withoutSequences(entriesOnDisk(call)), expected);
        }
    }

    void questionsSeeWhatWasAppendedBefore()
    {
        JournalStore store(setup());
        store.start();
        store.append({anEntry(u"rtc_1"_s, 1)}, aCall(u"rtc_1"_s));
        auto calls = store.calls(Noon, Noon + 1);
        auto entries = store.entriesOf(u"rtc_1"_s);
        QTRY_VERIFY(entries.isFinished());
        QCOMPARE(*calls.result(), QList<CallRow>{aCall(u"rtc_1"_s)});
        QCOMPARE(withoutSequences(*entries.result()), QList<JournalEntry>{anEntry(u"rtc_1"_s, 1)});
    }

    void aQuestionAfterTheCloseIsCancelled()
    {
        JournalStore store(setup());
        store.start();
        QVERIFY(store.close(10s));
        QVERIFY(store.calls(0, 1).isCanceled());
    }

    void theWaitIsBounded()
    {
        JournalStore store(setup()); // not started: nothing is written yet
        QElapsedTimer timer;
        timer.start();
        const auto outcome = store.appendAndWait({anEntry(u"rtc_1"_s, 1)}, {}, 50ms);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::TimedOut);
        QVERIFY(timer.elapsed() < 2000);

        store.start();
        QVERIFY(store.close(10s));
        QCOMPARE(entriesOnDisk(u"rtc_1"_s).size(), 1); // late, and kept
    }

    void aFullDiskIsSaidOnceAndNothingIsLost()
    {
        JournalStore store(setup());
        started(store);
        QSignalSpy failed(&store, &JournalStore::keepingFailed);
        QSignalSpy restored(&store, &JournalStore::keepingRestored);
        QVERIFY(store.appendAndWait({}, aCall(u"rtc_1"_s), 10s));
        store.setSizeLimit(QFile(mainPath()).size() + 100'000);

        QList<JournalEntry> expected;
        for (int number = 0; number < 50; ++number) {
            expected.append(anEntry(u"rtc_1"_s, number));
            expected.last().body = QByteArray(10'000, 'x');
            store.append({expected.last()});
        }
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, journalcode::Full);

        // Meanwhile a webhook is not kept waiting.
        QElapsedTimer timer;
        timer.start();
        expected.append(anEntry(u"rtc_1"_s, 50));
        const auto outcome = store.appendAndWait({expected.last()}, {}, 30s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::StorageFailed);
        QVERIFY(timer.elapsed() < 2000);
        QTest::qWait(100); // several tries, still full
        QCOMPARE(failed.size(), 1);
        QCOMPARE(restored.size(), 0);

        store.setSizeLimit({});
        QVERIFY(restored.wait());
        QVERIFY(store.close(10s));
        QCOMPARE(withoutSequences(entriesOnDisk(u"rtc_1"_s)), expected);
        QCOMPARE(store.droppedWrites(), 0);
    }

    void aCallerWhoWaitsIsToldThatTheDiskIsFull()
    {
        JournalStore store(setup());
        started(store);
        store.setSizeLimit(1);
        JournalEntry large = anEntry(u"rtc_1"_s, 1);
        large.body = QByteArray(200'000, 'x');
        const auto outcome = store.appendAndWait({large}, {}, 10s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, journalcode::Full);
    }

    void theOldestAreDroppedWhenTooMuchWaits()
    {
        JournalSetup small = setup();
        small.backlogBytes = 10'000;
        JournalStore store(small);
        for (int number = 0; number < 100; ++number)
            store.append({anEntry(u"rtc_1"_s, number)});
        const qint64 dropped = store.droppedWrites();
        QVERIFY(dropped > 0);
        store.start();
        QVERIFY(store.close(10s));

        const QList<JournalEntry> kept = withoutSequences(entriesOnDisk(u"rtc_1"_s));
        QCOMPARE(kept.size(), 100 - dropped);
        QCOMPARE(kept.last(), anEntry(u"rtc_1"_s, 99));
        QCOMPARE(kept.first(), anEntry(u"rtc_1"_s, int(dropped)));
    }

    void aFolderThatComesBackIsUsed()
    {
        const QString folder = m_dir->filePath(u"data"_s);
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        JournalSetup elsewhere = setup();
        elsewhere.folder = folder;
        JournalStore store(elsewhere);
        QSignalSpy failed(&store, &JournalStore::keepingFailed);
        QSignalSpy restored(&store, &JournalStore::keepingRestored);
        QSignalSpy moved(&store, &JournalStore::placeChanged);
        const StartupRead read = started(store);
        QVERIFY(read.error);
        QCOMPARE(read.error->code, journalcode::Unreadable);
        QTRY_COMPARE(failed.size(), 1);
        store.append({anEntry(u"rtc_1"_s, 1)});

        QVERIFY(inTheWay.remove());
        QVERIFY(restored.wait());
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().value<JournalPlace>().kind, JournalPlace::Kind::Main);
        QVERIFY(store.close(10s));
        QCOMPARE(JournalFile::open(folder + u"/journal.sqlite"_s).operator*()->liveEntries()->size(), 1);
    }

    void aDamagedJournalIsLeftAndCallsAreKeptBesideIt()
    {
        QFile damaged(mainPath());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("not a database");
        damaged.close();
        const QStringList before = contentsOf(m_dir->path());
        JournalStore store(setup());
        const StartupRead read = started(store);
        QCOMPARE(read.place.kind, JournalPlace::Kind::BesideDamaged);
        QVERIFY(store.appendAndWait({anEntry(u"rtc_1"_s, 1)}, aCall(u"rtc_1"_s), 10s));
        QVERIFY(store.close(10s));
        QVERIFY(contentsOf(m_dir->path()).contains(before.first()));
    }

    void closingSaysWhetherAllIsOnDisk()
    {
        JournalStore store(setup());
        started(store);
        store.setSizeLimit(1);
        JournalEntry large = anEntry(u"rtc_1"_s, 1);
        large.body = QByteArray(200'000, 'x');
        store.append({large});
        QVERIFY(!store.close(10s));
        const auto outcome = store.appendAndWait({anEntry(u"rtc_1"_s, 2)}, {}, 10s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::StorageFailed);
    }

    void nothingAcknowledgedIsLostWhenTheProgramIsKilled()
    {
        qint64 acknowledged = 0;
        QSet<qint64> acknowledgedTasks;
        const auto take = [&](const QByteArray &line) {
            const QList<QByteArray> numbers = line.trimmed().split(' ');
            acknowledged = numbers.first().toLongLong();
            acknowledgedTasks.insert(numbers.last().toLongLong());
        };
        for (int round = 0; round < 5; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(CALLSIDE_JOURNAL_WRITER), {m_dir->path()});
            QVERIFY(writer.waitForStarted());
            const int killAfter = int(QRandomGenerator::global()->bounded(1, 200));
            for (int line = 0; line < killAfter; ++line) {
                while (!writer.canReadLine())
                    QVERIFY(writer.waitForReadyRead(20'000));
                take(writer.readLine());
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            while (writer.canReadLine())
                take(writer.readLine());

            const auto journal = openJournal(m_dir->path(), {}, Noon); // ThreadSanitizer allows no thread after a fork
            QVERIFY(journal);
            QCOMPARE(journal->place.kind, JournalPlace::Kind::Main);
            const QList<JournalEntry> entries = *journal->file->liveEntries();
            QVERIFY(entries.size() >= acknowledged);
            for (qsizetype at = 0; at < entries.size(); ++at)
                QCOMPARE(entries[at].sequence, at + 1);
            const QList<Task> tasks = *journal->file->tasks(false, 0);
            QSet<qint64> missing = acknowledgedTasks;
            for (const Task &task : tasks)
                missing.remove(task.id);
            QCOMPARE(missing, QSet<qint64>{});
        }
    }

private:
    QString mainPath() const { return m_dir->filePath(u"journal.sqlite"_s); }

    JournalSetup setup() const
    {
        JournalSetup setup;
        setup.folder = m_dir->path();
        setup.retryAfter = 20ms;
        return setup;
    }

    static StartupRead started(JournalStore &store)
    {
        QSignalSpy loaded(&store, &JournalStore::loaded);
        store.start();
        if (!loaded.wait(20'000))
            qFatal("the journal did not load");
        return loaded.first().first().value<StartupRead>();
    }

    QList<JournalEntry> entriesOnDisk(const QString &call) const
    {
        const auto file = JournalFile::open(mainPath());
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return *(*file)->entriesOf(call);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_JournalStore)
#include "tst_JournalStore.moc"
