// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"
#include "JournalTesting.h"

#include "storage/Backup.h"
#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalOpening.h"
#include "storage/JournalSql.h"
#include "storage/JournalStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// A copy is whole or not there; what is put back is sound or refused; a check finds what is wrong.
class tst_Backup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_away = std::make_unique<QTemporaryDir>();
        auto file = JournalFile::open(path());
        QVERIFY(file);
        m_file = *std::move(file);
        for (int number = 0; number < 30; ++number)
            keepCall(*m_file, numbered(number));
        QVERIFY(m_file->append({{{}, {}, {aTask(7, u"rtc_3"_s)}, {}, {}}}));
        QVERIFY(!keepHold(*m_file, {u"rtc_4"_s, u"complaint"_s, u"Bo"_s, fromMsecs(Noon)}));
        makeHistory(*m_file);
    }

    void aCopyHoldsAllOfIt()
    {
        const auto error = writeBackup(path(), copy());
        QVERIFY2(!error, error ? qPrintable(error->detail) : "");
        QCOMPARE(QFile::permissions(copy()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions{});
        QCOMPARE(contentsOf(m_away->path()).size(), 1); // one file, nothing beside it
        const auto opened = JournalFile::open(copy());
        QVERIFY(opened);
        QCOMPARE(*(*opened)->calls(0, Noon * 2), *m_file->calls(0, Noon * 2));
        QCOMPARE(*(*opened)->entriesOf(u"rtc_7"_s), *m_file->entriesOf(u"rtc_7"_s));
        QCOMPARE(*(*opened)->tasks(true, 0), *m_file->tasks(true, 0));
        QCOMPARE(*(*opened)->knownSince(0), *m_file->knownSince(0));
        makeHistory(**opened);
        QCOMPARE(found(**opened), found(*m_file));
    }

    void whatWasDeletedIsNotInTheCopy()
    {
        QSqlDatabase database = m_file->database();
        QVERIFY(!journalsql::execute(database, u"PRAGMA secure_delete = OFF"_s));
        QVERIFY(!journalsql::execute(database, u"DELETE FROM calls WHERE call = 'rtc_9'"_s));
        QVERIFY(!writeBackup(path(), copy()));
        QCOMPARE(filesHolding(m_away->path(), {u"melody 9,"_s}), QStringList{});
    }

    void callsAreKeptWhileItIsWritten()
    {
        bool isWritten = false;
        QVERIFY(!writeBackup(path(), copy(), [&](qint64, qint64) {
            if (!isWritten)
                keepCall(*m_file, numbered(99));
            isWritten = true;
            return true;
        }));
        QVERIFY(isWritten);
        QCOMPARE(m_file->calls(0, Noon * 2)->size(), 31);
        QCOMPARE((*JournalFile::open(copy()))->calls(0, Noon * 2)->size(), 30); // as it was at the beginning
    }

    void stoppedItLeavesNothing()
    {
        int told = 0;
        const auto error = writeBackup(path(), copy(), [&](qint64, qint64) { return ++told < 3; });
        QVERIFY(error);
        QCOMPARE(error->code, u"cancelled"_s);
        QCOMPARE(contentsOf(m_away->path()), QStringList{});
    }

    void aFileThatIsThereIsNotOverwritten()
    {
        QFile file(copy());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QVERIFY(writeBackup(path(), copy()));
        QCOMPARE(file.size(), 4);
    }

    void onAThreadOfItsOwn()
    {
        const auto future = startBackup(path(), copy());
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY(future.result());
        QCOMPARE(future.progressValue(), 100);
    }

    void aCopyIsPutBackAndTheOldOneStaysBeside()
    {
        QVERIFY(!writeBackup(path(), copy()));
        keepCall(*m_file, numbered(99));
        m_file.reset();
        const auto aside = restoreBackup(copy(), m_dir->path(), Noon);
        QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
        QCOMPARE((*JournalFile::open(path()))->calls(0, Noon * 2)->size(), 30);
        QCOMPARE((*JournalFile::open(*aside))->calls(0, Noon * 2)->size(), 31);
        const auto journal = openJournal(m_dir->path(), {}, Noon);
        QCOMPARE(journal->place.kind, JournalPlace::Kind::Main);
    }

    void aDamagedCopyIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no database") << qint64(0) << QByteArray("not a database at all");
        QTest::newRow("of another program") << qint64(68) << QByteArray("abcd");
        QTest::newRow("newer") << qint64(60) << QByteArray("\0\0\1\0", 4);
        QTest::newRow("a page in the middle") << qint64(4096 * 6) << QByteArray(4096, '\xaa');
        QTest::newRow("the list of tables") << qint64(100) << QByteArray(500, '\xff');
    }
    void aDamagedCopyIsRefusedAndNothingChanges()
    {
        QFETCH(qint64, offset);
        QFETCH(QByteArray, bytes);
        QVERIFY(!writeBackup(path(), copy()));
        overwrite(copy(), offset, bytes);
        m_file.reset();
        const QStringList before = contentsOf(m_dir->path());
        const auto restored = restoreBackup(copy(), m_dir->path(), Noon);
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Error::Kind::StorageFailed);
        QVERIFY(!restored.error().detail.isEmpty());
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

    void aShortenedCopyIsRefused()
    {
        QVERIFY(!writeBackup(path(), copy()));
        QVERIFY(QFile::resize(copy(), QFile(copy()).size() / 2));
        m_file.reset();
        const QStringList before = contentsOf(m_dir->path());
        QVERIFY(!restoreBackup(copy(), m_dir->path(), Noon));
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

    void aCopyThatWouldActByItselfIsRefused()
    {
        QVERIFY(!writeBackup(path(), copy()));
        {
            journalsql::Connection connection(copy(), {});
            QVERIFY(!connection.open());
            QSqlDatabase database = connection.database();
            QVERIFY(!journalsql::execute(database, u"CREATE TRIGGER forgetful AFTER INSERT ON entries BEGIN "
                                                   "DELETE FROM entries WHERE sequence < NEW.sequence; END"_s));
        }
        m_file.reset();
        const QStringList before = contentsOf(m_dir->path());
        const auto restored = restoreBackup(copy(), m_dir->path(), Noon);
        QVERIFY(!restored);
        QVERIFY2(restored.error().detail.contains(u"no journal has"_s), qPrintable(restored.error().detail));
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

    void whatIsNoFileIsRefusedAtOnce()
    {
        m_file.reset();
        const QStringList before = contentsOf(m_dir->path());
        for (const QString &from : {u"/dev/zero"_s, m_away->path(), m_away->filePath(u"nothing"_s)}) {
            const auto restored = restoreBackup(from, m_dir->path(), Noon);
            QVERIFY(!restored);
            QVERIFY(!restored.error().detail.isEmpty());
        }
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

    void aSoundJournalIsFoundSound()
    {
        const auto check = checkJournal(path());
        QVERIFY(check);
        QCOMPARE(check->problems, QStringList{});
        QCOMPARE(check->calls, 30);
        QVERIFY(check->entries > 200);
    }

    void aCheckFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("an entry that cannot be read") << u"UPDATE entries SET body = '{' WHERE sequence = 5"_s;
        QTest::newRow("a row that refers to nothing") << u"DELETE FROM calls WHERE call = 'rtc_5'"_s;
        QTest::newRow("a call that is not in the history") << u"DELETE FROM history WHERE call = 'rtc_5'"_s;
        QTest::newRow("words that are not in the index")
            << u"UPDATE history_words_content SET c0 = 'something else' WHERE id = (SELECT max(id) FROM history)"_s;
        QTest::newRow("words without a call")
            << u"INSERT INTO history_words (rowid, words, notes, numbers) VALUES (5, 'a', '', '')"_s;
    }
    void aCheckFindsWhatIsWrong()
    {
        QFETCH(QString, fault);
        runSql(path(), {u"PRAGMA foreign_keys = OFF"_s, fault});
        const auto check = checkJournal(path());
        QVERIFY2(check, check ? "" : qPrintable(check.error().detail));
        QVERIFY(!check->isSound());
    }

    void aCheckCanBeStopped()
    {
        const auto check = checkJournal(path(), [](qint64, qint64) { return false; });
        QVERIFY(!check);
        QCOMPARE(check.error().code, u"cancelled"_s);
    }

private:
    QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }
    QString copy() const { return m_away->filePath(u"copy.sqlite"_s); }
    static PastCall numbered(int number)
    {
        PastCall past;
        past.call = u"rtc_%1"_s.arg(number);
        past.offeredAtMs = Noon + number * 60000;
        past.lines = {u"a melody %1, please"_s.arg(number), u"certainly"_s};
        return past;
    }
    static HistoryPage found(JournalFile &file)
    {
        QSqlDatabase database = file.database();
        HistoryQuery query;
        query.text = u"melody"_s;
        return *journalsql::selectHistoryPage(database, query);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_away;
    std::unique_ptr<JournalFile> m_file;
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_Backup.moc"
