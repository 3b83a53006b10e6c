// SPDX-License-Identifier: GPL-3.0-or-later
#include "../storage/HistoryTesting.h"
#include "app/DefaultDesk.h"
#include "app/RecordsKeeper.h"
#include "storage/JournalFile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongestWait = 30'000;

} // namespace

// Nothing is kept longer than was decided, nothing goes before, and a number can be found and erased.
class tst_RecordsKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime({2026, 11, 21}, {14, 0});
        m_isCallLive = false;
        m_preferences = {};
        const auto file = JournalFile::open(m_dir->filePath(u"journal.sqlite"_s));
        QVERIFY(file);
        keep(**file, u"rtc_old"_s, 40, u"an xylophone"_s);
        keep(**file, u"rtc_recent"_s, 20, u"a trombone"_s);
        makeHistory(**file);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_store.reset();
    }

    void whatIsDueGoesAtTheStart()
    {
        m_preferences.callDays = 30;
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_applied->size(), 1, LongestWait);
        QCOMPARE(m_applied->at(0).at(0).value<RetentionOutcome>().calls, 1);
        QCOMPARE(kept(), QStringList{u"rtc_recent"_s});
    }

    void withoutADecisionNothingGoes()
    {
        begin();
        m_now = m_now.addDays(2000);
        QVERIFY(!m_applied->wait(500));
        QCOMPARE(kept().size(), 2);
    }

    void everyNightWhatHasBecomeDueGoes()
    {
        m_preferences.callDays = 30;
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_applied->size(), 1, LongestWait);
        m_now = m_now.addDays(14); // of which the computer slept
        QTRY_COMPARE_WITH_TIMEOUT(m_applied->size(), 2, LongestWait);
        QCOMPARE(m_applied->at(1).at(0).value<RetentionOutcome>().calls, 1);
        QCOMPARE(kept(), QStringList{});
    }

    void theNightComesAtThree()
    {
        m_preferences.callDays = 30;
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_applied->size(), 1, LongestWait);
        m_preferences.callDays = 10; // rtc_recent is due
        m_keeper->setPreferences(m_preferences);
        m_now = QDateTime({2026, 11, 22}, {2, 59});
        QVERIFY(!m_applied->wait(500));
        m_now = QDateTime({2026, 11, 22}, {3, 0});
        QTRY_COMPARE_WITH_TIMEOUT(m_applied->size(), 2, LongestWait);
    }

    void atNightTheFileIsWrittenAnewUnlessSomebodyCalls()
    {
        m_preferences.callDays = 30;
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_applied->size(), 1, LongestWait);
        QSignalSpy packed(m_keeper.get(), &RecordsKeeper::packed);
        QVERIFY(!packed.wait(500)); // not by day
        m_isCallLive = true;
        m_now = QDateTime({2026, 11, 22}, {3, 1});
        QVERIFY(!packed.wait(500));
        m_isCallLive = false;
        QTRY_COMPARE_WITH_TIMEOUT(packed.size(), 1, LongestWait);
        QCOMPARE(filesHolding(m_dir->path(), {u"xylophone"_s}), QStringList{});
        QVERIFY(!filesHolding(m_dir->path(), {u"trombone"_s}).isEmpty());
    }

    void oldErrorFilesGo()
    {
        QFile old(m_dir->filePath(u"api-errors.1.jsonl"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.setFileTime(m_now.addDays(-100), QFileDevice::FileModificationTime));
        old.close();
        m_preferences.errorLogDays = 90;
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(!old.exists(), LongestWait);
        QCOMPARE(kept().size(), 2);
    }

    void aStricterModeHoldsAtOnceForEarlierCallsToo()
    {
        begin();
        m_preferences.storageMode = StorageMode::CountsOnly;
        m_keeper->setPreferences(m_preferences);
        QTRY_COMPARE_WITH_TIMEOUT(entriesOfOld(), 0, LongestWait);
        QCOMPARE(kept().size(), 2);
    }

    void aNumberIsFoundAndErased()
    {
        begin();
        QSignalSpy found(m_keeper.get(), &RecordsKeeper::numberFound);
        m_keeper->findNumber(u"07700 900123"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, LongestWait);
        QCOMPARE(found.at(0).at(1).value<NumberFindings>().calls.size(), 2);
        QSignalSpy erased(m_keeper.get(), &RecordsKeeper::numberErased);
        m_keeper->eraseNumber(u"07700 900123"_s);
        QTRY_COMPARE_WITH_TIMEOUT(erased.size(), 1, LongestWait);
        QCOMPARE(erased.at(0).at(1).value<EraseOutcome>().calls, 2);
        QCOMPARE(kept(), QStringList{});
    }

    void whatIsNoNumberIsRefused()
    {
        begin();
        QSignalSpy failed(m_keeper.get(), &RecordsKeeper::numberFailed);
        m_keeper->findNumber(u"12"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, LongestWait);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, Error::Kind::NotAllowed);
    }

    void aNewDeskKeepsNothingForEver()
    {
        const RetentionRules rules = retentionOf(defaultPreferences());
        QVERIFY(rules.transcriptDays > 0 && rules.noteDays > 0 && rules.callDays > 0 && rules.errorLogDays > 0);
        QVERIFY(rules.transcriptDays <= rules.callDays);
    }

private:
    void keep(JournalFile &file, const QString &call, int daysAgo, const QString &words)
    {
        PastCall past;
        past.call = call;
        past.offeredAtMs = m_now.addDays(-daysAgo).toMSecsSinceEpoch();
        past.lines = {words, u"Thank you."_s};
        keepCall(file, past);
    }

    void begin()
    {
        JournalSetup setup;
        setup.folder = m_dir->path();
        setup.historyAfter = 0ms;
        m_store = std::make_unique<JournalStore>(setup);
        m_keeper = std::make_unique<RecordsKeeper>(nullptr, [this] { return m_now; });
        m_applied = std::make_unique<QSignalSpy>(m_keeper.get(), &RecordsKeeper::retentionApplied);
        m_keeper->setPreferences(m_preferences);
        m_keeper->setAnyCallLive([this] { return m_isCallLive; });
        m_keeper->setLookEvery(20ms);
        m_keeper->setJournal(m_store.get());
        QSignalSpy loaded(m_store.get(), &JournalStore::loaded);
        m_store->start();
        QVERIFY(loaded.wait(LongestWait));
        m_keeper->begin();
    }

    template <class T>
    T answerOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, LongestWait) || future.resultCount() == 0)
            return {};
        const Result<T> answer = future.result();
        return answer ? *answer : T{};
    }
    QStringList kept()
    {
        QStringList calls;
        for (const CallRow &row : answerOf(m_store->calls(0, 4'000'000'000'000)))
            calls.append(row.call);
        return calls;
    }
    qsizetype entriesOfOld() { return answerOf(m_store->entriesOf(u"rtc_old"_s)).size(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<RecordsKeeper> m_keeper;
    std::unique_ptr<QSignalSpy> m_applied;
    Preferences m_preferences;
    QDateTime m_now;
    bool m_isCallLive = false;
};

QTEST_GUILESS_MAIN(tst_RecordsKeeper)
#include "tst_RecordsKeeper.moc"
