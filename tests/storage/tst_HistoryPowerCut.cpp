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

using namespace callside;
using namespace callside::historytesting;
using namespace Qt::Literals::StringLiterals;

// Whatever the program was doing when it was killed: the journal is sound, what was promised is there, and what was not
// to be kept of a call that is over is gone once the next start has had its turn.
class tst_HistoryPowerCut : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_GUILESS_MAIN(tst_HistoryPowerCut)
#include "tst_HistoryPowerCut.moc"
