// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"

#include "storage/Backup.h"
#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <limits>

using namespace callside;
using namespace callside::historytesting;
using namespace Qt::Literals::StringLiterals;

// Whatever the program was doing when it was killed: the journal is sound, what was promised is there, and what was not
// to be kept of a call that is over is gone once the next start has had its turn.
class tst_HistoryPowerCut : public QObject
{
    Q_OBJECT

private slots:
    // Not somewhere, but everywhere: at each time in turn that a file is about to be changed, in the middle of a write
    // too, from opening the journal to writing it anew.
    void killedAtEveryStep()
    {
        constexpr int MostSteps = 2000;
        constexpr int Calls = 4;
        constexpr int AtOnce = 8;
        QTemporaryDir made; // with the tables, and a call that was there before
        {
            const auto file = JournalFile::open(made.filePath(u"journal.sqlite"_s));
            QVERIFY(file);
            PastCall before;
            before.call = u"rtc_before"_s;
            before.name = u"Eve Early"_s;
            before.lines = {u"before all that"_s};
            keepCall(**file, before);
            makeHistory(**file, StorageMode::CountsOnly);
        }
        int steps = 0;
        int whole = 0; // runs in which everything had been promised
        for (bool isKilled = true; isKilled;) {
            QVERIFY(steps < MostSteps);
            Cut cuts[AtOnce];
            for (Cut &cut : cuts) {
                QVERIFY(QFile::copy(made.filePath(u"journal.sqlite"_s), cut.dir.filePath(u"journal.sqlite"_s)));
                cut.writer.start(QStringLiteral(CALLSIDE_POWER_CUT_WRITER), {cut.dir.path(), QString::number(++steps)});
            }
            for (Cut &cut : cuts) {
                QVERIFY(cut.writer.waitForFinished(60000));
                const bool isCut = cut.writer.exitStatus() == QProcess::CrashExit;
                QVERIFY2(isCut || cut.writer.exitCode() == 0, qPrintable(QString::number(steps)));
                isKilled = isKilled && isCut;
                const QStringList promised = cut.promised() + QStringList{u"rtc_before"_s};
                whole += promised.size() == Calls + 1;
                checkAfterCut(cut.dir.path(), promised);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(steps > 40, qPrintable(QString::number(steps))); // it does change files
        QVERIFY(whole > 5);
        QVERIFY(whole < steps - 5);
    }

    void killedAgainAndAgain()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"journal.sqlite"_s);
        QSet<int> promised;
        int next = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(CALLSIDE_HISTORY_WRITER), {dir.path(), QString::number(next)});
            QVERIFY(writer.waitForStarted(20000));
            QVERIFY(writer.waitForReadyRead(30000));
            // Anywhere within a write, the making of the history, or the clearing of the log.
            QThread::usleep(QRandomGenerator::global()->bounded(60000));
            writer.kill();
            QVERIFY(writer.waitForFinished(20000));
            const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
            for (qsizetype index = 0; index + 1 < lines.size(); ++index) // the last one may be cut off
                promised.insert(lines.at(index).toInt());
            next = int(promised.size()) + 1000 * (round + 1);
            const auto check = checkJournal(path);
            QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
            QCOMPARE(check->problems, QStringList{});
        }
        const auto file = JournalFile::open(path);
        QVERIFY(file);
        makeHistory(**file, StorageMode::CountsOnly);
        QVERIFY(*(*file)->history().pack());
        makeHistory(**file, StorageMode::CountsOnly); // clears the log
        QVERIFY(!*(*file)->history().pack());
        QSqlDatabase database = (*file)->database();
        HistoryQuery all;
        all.limit = 1000000;
        QSet<QString> past;
        const auto page = journalsql::selectHistoryPage(database, all);
        QVERIFY(page);
        for (const HistoryHit &hit : page->hits)
            past.insert(hit.row.call);
        for (const int number : std::as_const(promised)) {
            const QString call = u"rtc_%1"_s.arg(number);
            if (number % 5 != 0)
                QVERIFY2(past.contains(call), qPrintable(call));
            else
                QVERIFY2((*file)->entriesOf(call)->size() > 5, qPrintable(call)); // live: all of it
        }
        QVERIFY(promised.size() > 12);
        QCOMPARE(filesHolding(dir.path(), {u"zanzibar"_s, u"Ample"_s}), QStringList{});
    }

private:
    struct Cut {
        QTemporaryDir dir;
        QProcess writer;
        QStringList promised()
        {
            QStringList calls;
            const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
            for (qsizetype index = 0; index + 1 < lines.size(); ++index) // the last one may be cut off
                calls.append(u"rtc_"_s + QString::fromLatin1(lines.at(index)));
            return calls;
        }
    };
    // As the next start does: the journal is sound, has what was promised, and forgets what is not to be kept.
    static void checkAfterCut(const QString &folder, const QStringList &promised)
    {
        const auto check = checkJournal(folder + u"/journal.sqlite"_s);
        QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
        QCOMPARE(check->problems, QStringList{});
        auto opened = JournalFile::open(folder + u"/journal.sqlite"_s);
        QVERIFY(opened);
        std::unique_ptr<JournalFile> file = *std::move(opened);
        makeHistory(*file, StorageMode::CountsOnly);
        QVERIFY(file->history().pack());
        makeHistory(*file, StorageMode::CountsOnly);
        const auto kept = file->calls(0, std::numeric_limits<qint64>::max());
        QVERIFY(kept);
        for (const QString &call : promised) {
            const bool isThere =
                std::any_of(kept->cbegin(), kept->cend(), [&call](const CallRow &row) { return row.call == call; });
            QVERIFY2(isThere, qPrintable(call));
        }
        for (const CallRow &row : *kept) {
            if (row.live)
                QVERIFY2(file->entriesOf(row.call)->size() > 5, qPrintable(row.call)); // all of it
        }
        file.reset();
        QCOMPARE(filesHolding(folder, {u"zanzibar"_s, u"Ample"_s, u"Early"_s}), QStringList{});
    }
};

QTEST_GUILESS_MAIN(tst_HistoryPowerCut)
#include "tst_HistoryPowerCut.moc"
