// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTesting.h"

#include "storage/JournalFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

std::unique_ptr<JournalFile> opened(const QString &path, std::optional<qint64> sizeLimit = {})
{
    auto file = JournalFile::open(path, sizeLimit);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *std::move(file);
}

} // namespace

class tst_JournalFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void entriesComeBackAsTheyWereKept()
    {
        JournalEntry odd = anEntry(u"rtc_1"_s, 2, -5);
        odd.body = "{\"quote\":\"\\\"';--\",\"emoji\":\"🦷\"}"_ba;
        const QList<JournalEntry> entries{anEntry(u"rtc_1"_s, 1), odd, {0, u"rtc_1"_s, Noon, u""_s, ""_ba}};
        const auto sequences = opened(path())->append({{entries, aCall(u"rtc_1"_s)}});
        QVERIFY(sequences);
        QCOMPARE(*sequences, QList<qint64>{3});

        const auto back = opened(path())->entriesOf(u"rtc_1"_s);
        QVERIFY(back);
        QCOMPARE(withoutSequences(*back), entries);
        QCOMPARE(back->last().sequence, 3);
    }

    void aBodyIsTextThatSqlCanReadAsJson()
    {
        QVERIFY(opened(path())->append({{{anEntry(u"rtc_1"_s, 7)}, {}}}));
        QCOMPARE(readSql(path(), u"SELECT json_extract(body, '$.text') FROM entries"_s).toString(),
                 u"line 7 — こんにちは"_s);
    }

    void aCallsRowIsReplacedByItsLaterValues()
    {
        const auto file = opened(path());
        CallRow row = aCall(u"rtc_1"_s);
        QVERIFY(file->append({{{}, row}}));
        QCOMPARE(*file->liveCalls(), QList<CallRow>{row});

        row.answeredAtMs = Noon + 800;
        row.endedAtMs = Noon + 60'000;
        row.callerName = u"A. Caller"_s;
        row.phase = u"ended"_s;
        row.endReason = u"callerHungUp"_s;
        row.referredTo = u"tel:+442079460101"_s;
        row.model = u"gpt-realtime-2.1"_s;
        row.mediaSecurity = u"srtp"_s;
        row.costMicroUsd = 123'456;
        row.live = false;
        QVERIFY(file->append({{{}, row}}));
        QCOMPARE(*file->liveCalls(), QList<CallRow>{});
        QCOMPARE(*file->calls(Noon, Noon + 1), QList<CallRow>{row});
    }

    void callsAreListedByTheTimeTheyWereOffered()
    {
        const auto file = opened(path());
        const CallRow late = aCall(u"rtc_a"_s, Noon + 2000);
        const CallRow early = aCall(u"rtc_b"_s, Noon + 1000);
        QVERIFY(file->append({{{}, late}, {{}, early}, {{}, aCall(u"rtc_c"_s, Noon + 3000)}}));
        const QList<CallRow> expected{early, late};
        QCOMPARE(*file->calls(Noon + 1000, Noon + 3000), expected);
    }

    void interleavedCallsKeepTheirOwnOrder()
    {
        const auto file = opened(path());
        QList<JournalEntry> first;
        QList<JournalEntry> second;
        QList<JournalEntry> together;
        for (int number = 0; number < 10; ++number) {
            first.append(anEntry(u"rtc_1"_s, number));
            second.append(anEntry(u"rtc_2"_s, number));
            together << first.last() << second.last();
            QVERIFY(file->append({{{first.last()}, aCall(u"rtc_1"_s)}, {{second.last()}, aCall(u"rtc_2"_s)}}));
        }
        QCOMPARE(withoutSequences(*file->entriesOf(u"rtc_1"_s)), first);
        QCOMPARE(withoutSequences(*file->entriesOf(u"rtc_2"_s)), second);
        QCOMPARE(withoutSequences(*file->liveEntries()), together);
    }

    void onlyTheEntriesOfLiveCallsAreReadAtAStart()
    {
        const auto file = opened(path());
        const JournalEntry live = anEntry(u"rtc_1"_s, 1);
        QVERIFY(file->append({{{live}, aCall(u"rtc_1"_s)},
                              {{anEntry(u"rtc_2"_s, 2)}, aCall(u"rtc_2"_s, Noon, false)},
                              {{anEntry(QString(), 3)}, {}}}));
        QCOMPARE(withoutSequences(*file->liveEntries()), QList<JournalEntry>{live});
    }

    void anEntryBeforeItsRowCountsAsALiveCall()
    {
        const auto file = opened(path());
        QVERIFY(file->append({{{anEntry(u"rtc_1"_s, 1)}, {}}}));
        QCOMPARE(file->liveEntries()->size(), 1);
        const CallRow row = aCall(u"rtc_1"_s);
        QVERIFY(file->append({{{}, row}}));
        QCOMPARE(*file->liveCalls(), QList<CallRow>{row});
    }

    void everyWebhookOfTheLastDaysIsKnown()
    {
        const auto file = opened(path());
        CallRow again = aCall(u"rtc_2"_s);
        QVERIFY(file->append({{{}, aCall(u"rtc_1"_s, Noon - 1, false)}, {{}, again}}));
        again.webhookId = u"wh_second_delivery"_s;
        QVERIFY(file->append({{{}, again}}));

        const KnownCalls expected{{u"wh_rtc_2"_s, u"wh_second_delivery"_s}, {u"rtc_2"_s}};
        QCOMPARE(*file->knownSince(Noon), expected);
        QCOMPARE(file->liveCalls()->first().webhookId, u"wh_rtc_2"_s);
    }

    void aFailedWriteLeavesNothingBehind()
    {
        const auto file = opened(path());
        QVERIFY(file->append({{{anEntry(u"rtc_1"_s, 1)}, aCall(u"rtc_1"_s)}}));
        QVERIFY(!file->setSizeLimit(QFile(path()).size() + 64 * 1024));
        JournalEntry huge = anEntry(u"rtc_1"_s, 3);
        huge.body = QByteArray(1'000'000, 'x');

        const auto outcome = file->append({{{anEntry(u"rtc_1"_s, 2)}, {}}, {{huge}, {}}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::StorageFailed);
        QCOMPARE(outcome.error().code, journalcode::Full);
        QCOMPARE(file->entriesOf(u"rtc_1"_s)->size(), 1);

        QVERIFY(!file->setSizeLimit({}));
        QVERIFY(file->append({{{anEntry(u"rtc_1"_s, 2)}, {}}, {{huge}, {}}}));
        QCOMPARE(file->entriesOf(u"rtc_1"_s)->size(), 3);
    }

    void nobodyElseCanReadTheFiles()
    {
        const auto file = opened(path());
        QVERIFY(file->append({{{}, aCall(u"rtc_1"_s)}}));
        for (const QString &name : {path(), path() + u"-wal"_s, path() + u"-shm"_s})
            QCOMPARE(QFile::permissions(name), OwnerOnly);
    }

    void aFileThatOthersCouldReadIsMadePrivate()
    {
        opened(path());
        QVERIFY(QFile::setPermissions(path(), OwnerOnly | QFileDevice::ReadOther | QFileDevice::ReadGroup));
        opened(path());
        QCOMPARE(QFile::permissions(path()), OwnerOnly);
    }

    void theFileKeepsALogAheadAndIsMarkedAsOurs()
    {
        const auto file = opened(path());
        QCOMPARE(readSql(path(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(readSql(path(), u"PRAGMA application_id"_s).toInt(), 0x43616c6c);
    }

    void aSchemaIsAppliedOnce()
    {
        QVERIFY(opened(path())->append({{{anEntry(u"rtc_1"_s, 1)}, aCall(u"rtc_1"_s)}}));
        QCOMPARE(readSql(path(), u"PRAGMA user_version"_s).toInt(), 5);
        const int changes = readSql(path(), u"PRAGMA schema_version"_s).toInt();

        const auto file = opened(path());
        QCOMPARE(file->liveCalls()->size(), 1);
        QCOMPARE(readSql(path(), u"PRAGMA schema_version"_s).toInt(), changes);
    }

    void theSchemaVersionIsInTheFileItselfFromTheStart()
    {
        const auto file = opened(path()); // still open: nothing has been moved from the log by closing
        QFile bytes(path());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.read(100).mid(60, 4), QByteArray("\0\0\0\5", 4));
    }

private:
    QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_JournalFile)
#include "tst_JournalFile.moc"
