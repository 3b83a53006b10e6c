// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"
#include "JournalTesting.h"

#include "storage/Erase.h"
#include "storage/HistorySelect.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalStore.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// Everything about one number can be found and erased, and then no file holds it.
class tst_Erase : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto file = JournalFile::open(m_dir->filePath(u"journal.sqlite"_s));
        QVERIFY(file);
        m_file = *std::move(file);
        keep(u"rtc_intl"_s, u"+447700900123"_s, u"Ada Ample"_s, {u"this is about the zanzibar rash"_s});
        keep(u"rtc_national"_s, u"07700900123"_s, {}, {u"the zanzibar rash again"_s});
        keep(u"rtc_mention"_s, u"+447700900999"_s, u"Ben Bold"_s,
             {u"please ring my mother on 07700 900 123 or 020 7946 0018"_s, u"I have 0 7 7 0 0 9 0 0 1 2 3"_s});
        keep(u"rtc_other"_s, u"+447700900777"_s, {}, {u"nothing to do with it"_s});
        Task task = aTask(7, {});
        task.note = u"ring back on 0044 7700 900123"_s;
        task.number.clear();
        QVERIFY(m_file->append({{{}, {}, {task}, {}, {}}}));
    }

    void everyShapeOfTheNumberIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *shape : {"+447700900123", "07700900123", "07700 900 123", "0044-7700-900123", "(07700) 900123",
                                  "sip:+447700900123@carrier.example"})
            QTest::newRow(shape) << QString::fromLatin1(shape);
    }
    void everyShapeOfTheNumberIsFound()
    {
        QFETCH(QString, typed);
        makeHistory(*m_file);
        const auto found = findNumber(*m_file, typed);
        QVERIFY(found);
        const QStringList expected{u"rtc_intl"_s, u"rtc_national"_s};
        QCOMPARE(found->calls, expected);
        QCOMPARE(found->mentions, QStringList{u"rtc_mention"_s});
        QCOMPARE(found->tasks, QList<qint64>{7});
    }

    void tooFewDigitsAreRefused()
    {
        const auto found = findNumber(*m_file, u"123"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::NotAllowed);
    }

    void nothingOfItIsLeftInAnyFile()
    {
        makeHistory(*m_file);
        QVERIFY(filesHolding(m_dir->path(), traces()).size() > 3);
        const EraseOutcome expected{2, 1, 1, 0, {}};
        QCOMPARE(erase(), expected);
        QCOMPARE(filesHolding(m_dir->path(), traces()), QStringList{}); // while it is open, log and all
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), traces()), QStringList{});
    }

    void theRestOfAMentionStays()
    {
        erase();
        QSqlDatabase database = m_file->database();
        HistoryQuery query;
        query.text = u"mother"_s;
        QCOMPARE(journalsql::selectHistoryPage(database, query)->hits.size(), 1);
        query.text = u"7946 0018"_s;
        QCOMPARE(journalsql::selectHistoryPage(database, query)->hits.size(), 1);
        query.text = u"900123"_s;
        QCOMPARE(journalsql::selectHistoryPage(database, query)->hits.size(), 0);
        QCOMPARE(m_file->calls(0, Noon * 2)->size(), 2);
    }

    void amongManyCallsNothingIsLeftEither()
    {
        for (int number = 0; number < 300; ++number) {
            const bool isTheirs = number % 10 == 0;
            keep(u"rtc_many_%1"_s.arg(number), isTheirs ? u"+447700900123"_s : u"+447700900%1"_s.arg(400 + number), {},
                 {isTheirs ? u"once more the zanzibar rash, number %1"_s.arg(number) : u"parking %1"_s.arg(number),
                  u"certainly"_s});
        }
        makeHistory(*m_file);
        QCOMPARE(erase().calls, 32);
        m_file.reset();
        QCOMPARE(filesHolding(m_dir->path(), traces()), QStringList{});
    }

    void aCallThatIsHeldOrLiveIsLeftAndCounted()
    {
        QVERIFY(!keepHold(*m_file, {u"rtc_intl"_s, u"complaint"_s, u"Bo"_s, fromMsecs(Noon)}));
        PastCall live;
        live.call = u"rtc_live"_s;
        live.isOver = false;
        keepCall(*m_file, live);
        const EraseOutcome outcome = erase();
        QCOMPARE(outcome.held.size(), 1);
        QCOMPARE(outcome.live, 1);
        QCOMPARE(outcome.calls, 1);
        QVERIFY(!m_file->entriesOf(u"rtc_intl"_s)->isEmpty());
        QVERIFY(!m_file->entriesOf(u"rtc_live"_s)->isEmpty());
    }

    void aHeldCallThatSpeaksOfItIsLeftToo()
    {
        QVERIFY(!keepHold(*m_file, {u"rtc_mention"_s, u"complaint"_s, u"Bo"_s, fromMsecs(Noon)}));
        const EraseOutcome outcome = erase();
        QCOMPARE(outcome.mentions, 0);
        QCOMPARE(outcome.held.size(), 1);
        QCOMPARE(outcome.held.first().hold.reason, u"complaint"_s);
        QVERIFY(outcome.held.first().offeredAt != Moment{});
        QString words;
        const auto entries = m_file->entriesOf(u"rtc_mention"_s);
        for (const JournalEntry &entry : *entries)
            words += QString::fromUtf8(entry.body);
        QVERIFY(words.contains(u"07700 900 123"_s));
    }

    void theStoreErasesWhileCallsAreKept()
    {
        m_file.reset();
        JournalStore store({m_dir->path()});
        store.start();
        const auto future = store.eraseNumber(u"07700 900123"_s);
        for (int number = 0; number < 20; ++number) {
            PastCall live;
            live.call = u"rtc_live_%1"_s.arg(number);
            live.number = u"+447700900555"_s;
            live.name = u"Cy Cedar"_s;
            live.isOver = false;
            store.append(writeOf(live));
        }
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        const EraseOutcome expected{2, 1, 1, 0, {}};
        QCOMPARE(*future.result(), expected);
        QVERIFY(store.close(std::chrono::seconds(20)));
        QCOMPARE(filesHolding(m_dir->path(), traces()), QStringList{});
        m_file = *JournalFile::open(m_dir->filePath(u"journal.sqlite"_s));
        QCOMPARE(m_file->liveCalls()->size(), 20);
    }

private:
    void keep(const QString &call, const QString &number, const QString &name, const QStringList &lines)
    {
        PastCall past;
        past.call = call;
        past.number = number;
        past.name = name;
        past.lines = lines;
        past.offeredAtMs = Noon + 60000 * m_kept++;
        keepCall(*m_file, past);
    }
    EraseOutcome erase()
    {
        EraseWork work(u"07700 900123"_s, StorageMode::Everything);
        EraseOutcome outcome;
        for (;;) {
            const auto isMore = work.step(*m_file, outcome);
            if (!isMore) {
                qWarning() << isMore.error().detail;
                return {};
            }
            if (!*isMore)
                return outcome;
        }
    }
    static QStringList traces()
    {
        return {u"7700900123"_s, u"07700 900 123"_s, u"0 7 7 0 0 9 0 0 1 2 3"_s, u"7700 900123"_s, u"900123"_s,
                u"Ample"_s,      u"zanzibar"_s};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalFile> m_file;
    int m_kept = 0;
};

QTEST_GUILESS_MAIN(tst_Erase)
#include "tst_Erase.moc"
