// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTesting.h"

#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalOpening.h"
#include "storage/JournalSql.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// A journal as the first version of the program left it goes on with all that it holds.
class tst_JournalMigration : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        writeFirstShape();
    }

    void aJournalOfTheFirstShapeIsSoundAndALookLeavesItSo()
    {
        const QStringList before = contentsOf(m_dir->path());
        QCOMPARE(*lookAtJournal(path()), JournalCondition::Sound);
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

    void itsRowsAreAllThereAfterwards()
    {
        const auto journal = openJournal(m_dir->path(), {}, Noon);
        QVERIFY(journal);
        QCOMPARE(journal->place.kind, JournalPlace::Kind::Main);
        JournalFile &file = *journal->file;
        QCOMPARE(*file.liveCalls(), QList<CallRow>{aCall(u"rtc_1"_s)});
        const QList<JournalEntry> entries{{1, u"rtc_1"_s, Noon, u"CallOffered"_s, "{\"a\":1}"},
                                          {2, u"rtc_1"_s, Noon + 5, u"AnswerRequested"_s, "{}"}};
        QCOMPARE(*file.entriesOf(u"rtc_1"_s), entries);
        const KnownCalls known{{u"wh_rtc_1"_s}, {u"rtc_1"_s, u"rtc_0"_s}};
        QCOMPARE(*file.knownSince(0), known);
        QCOMPARE(file.calls(0, Noon + 1)->size(), 2);
    }

    void itTakesWhatIsNew()
    {
        const auto file = JournalFile::open(path());
        QVERIFY(file);
        QCOMPARE(*(*file)->tasks(true, 0), QList<Task>{});
        JournalWrite write{{anEntry(u"rtc_1"_s, 3)}, {}, {aTask(7, u"rtc_0"_s)}, {}, {}};
        write.outcomes = {{u"rtc_0"_s, CallOutcome::Kind::CalledBack, {}, u"Front desk"_s, fromMsecs(Noon)}};
        const auto sequences = (*file)->append({write});
        QVERIFY(sequences);
        QCOMPARE(*sequences, QList<qint64>{3}); // the numbers go on
        QCOMPARE(*(*file)->tasks(false, 0), write.tasks);
        QCOMPARE(*(*file)->outcomesSince(0), write.outcomes);
    }

    void callsThatWereOverAreInTheHistory()
    {
        runSql(path(), {u"UPDATE calls SET live = 0, phase = 'Ended', end_reason = 'CallerLeft' "
                        "WHERE call = 'rtc_1'"_s});
        const auto file = JournalFile::open(path());
        QVERIFY(file);
        QCOMPARE(*(*file)->history().dueCount(), 2);
        QCOMPARE(*(*file)->history().makeDue(10, StorageMode::Everything), 2);
        QCOMPARE(*(*file)->history().dueCount(), 0);
        QSqlDatabase database = (*file)->database();
        const auto page = journalsql::selectHistoryPage(database, {});
        QVERIFY(page);
        QCOMPARE(page->hits.size(), 2);
        QCOMPARE(page->hits.at(0).row.caller, u"+447700900123"_s);
        QCOMPARE(page->hits.at(1).row.call, u"rtc_0"_s);
    }

    void aJournalOfTheSecondShapeKeepsItsTasks()
    {
        QFile schema(QStringLiteral(CALLSIDE_RESOURCES "/sql/schema-2.sql"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QStringList statements = QString::fromUtf8(schema.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        statements += {u"INSERT INTO tasks (id, call, kind, note, created_at_ms) "
                       "VALUES (7, 'rtc_0', 'call-back', 'about the ramp', 5)"_s,
                       u"PRAGMA user_version = 2"_s};
        runSql(path(), statements);
        const auto file = JournalFile::open(path());
        QVERIFY(file);
        QCOMPARE((*file)->tasks(false, 0)->size(), 1);
        QVERIFY((*file)->history().makeDue(10, StorageMode::Everything));
        QSqlDatabase database = (*file)->database();
        HistoryQuery query;
        query.text = u"ramp"_s;
        QCOMPARE(journalsql::selectHistoryPage(database, query)->hits.size(), 1);
    }

    // Who hid the number stands in the entries, where they are kept.
    void aJournalOfTheFourthShapeLooksForHiddenNumbers()
    {
        QStringList statements;
        for (const QString &name : {u"schema-2"_s, u"schema-3"_s, u"schema-4"_s}) {
            QFile schema(QStringLiteral(CALLSIDE_RESOURCES "/sql/%1.sql").arg(name));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            statements += QString::fromUtf8(schema.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        }
        const QString row = u"INSERT INTO history (id, call, offered_at_ms, caller, result, lost, tokens_in, "
                            "tokens_cached, tokens_out, cost_micro_usd, cost_complete, lines, kept) "
                            "VALUES (%1, 'rtc_%1', 5, %2, 'missed', 0, 0, 0, 0, 0, 1, 0, '%3')"_s;
        const QString call = u"INSERT INTO calls (call, offered_at_ms, phase, cost_micro_usd, live) "
                             "VALUES ('rtc_%1', 5, 'Ended', 0, 0)"_s;
        for (const int id : {2, 3, 4})
            statements += call.arg(id);
        statements +=
            {row.arg(2).arg(u"NULL"_s, u"all"_s), row.arg(3).arg(u"'+447700900123'"_s, u"all"_s),
             row.arg(4).arg(u"NULL"_s, u"counts-only"_s), u"DELETE FROM history_due"_s, u"PRAGMA user_version = 4"_s};
        runSql(path(), statements);
        const auto file = JournalFile::open(path());
        QVERIFY(file);
        QCOMPARE(*(*file)->history().dueCount(), 1);
    }

    void theNewVersionIsInTheFileItself()
    {
        const auto file = JournalFile::open(path()); // still open: nothing has been moved from the log by closing
        QVERIFY(file);
        QFile bytes(path());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.read(100).mid(60, 4), QByteArray("\0\0\0\5", 4));
    }

    void aStepThatFailsLeavesTheOldShape()
    {
        runSql(path(), {u"CREATE TABLE outcomes (in_the_way TEXT)"_s});
        const auto file = JournalFile::open(path());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::StorageFailed);
        QCOMPARE(readSql(path(), u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(readSql(path(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'tasks'"_s).toInt(), 0);
        QCOMPARE(readSql(path(), u"SELECT count(*) FROM entries"_s).toInt(), 2);

        runSql(path(), {u"DROP TABLE outcomes"_s});
        QVERIFY(JournalFile::open(path()));
        QCOMPARE(readSql(path(), u"PRAGMA user_version"_s).toInt(), journalsql::SchemaVersion);
    }

private:
    QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }

    // Everything as the first version made it, rows and all.
    void writeFirstShape()
    {
        QFile schema(QStringLiteral(CALLSIDE_RESOURCES "/sql/schema-1.sql"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QStringList statements{u"PRAGMA journal_mode = WAL"_s};
        statements += QString::fromUtf8(schema.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        const QString columns = u"call, webhook_id, offered_at_ms, caller, line, phase, cost_micro_usd, live"_s;
        statements += {
            u"INSERT INTO calls (%1) VALUES ('rtc_1', 'wh_rtc_1', %2, '+447700900123', '+442079460100', 'live', 0, 1)"_s
                .arg(columns)
                .arg(Noon),
            u"INSERT INTO calls (%1) VALUES ('rtc_0', NULL, %2, NULL, NULL, 'ended', 12, 0)"_s.arg(columns).arg(Noon -
                                                                                                                1),
            u"INSERT INTO webhooks VALUES ('wh_rtc_1', 'rtc_1', %1)"_s.arg(Noon),
            u"INSERT INTO entries (call, at_ms, type, body) VALUES ('rtc_1', %1, 'CallOffered', '{\"a\":1}')"_s.arg(
                Noon),
            u"INSERT INTO entries (call, at_ms, type, body) VALUES ('rtc_1', %1, 'AnswerRequested', '{}')"_s.arg(Noon +
                                                                                                                 5),
            u"PRAGMA application_id = 1130458220"_s,
            u"PRAGMA user_version = 1"_s};
        runSql(path(), statements);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_JournalMigration)
#include "tst_JournalMigration.moc"
