// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditLog.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Problem = AuditCheck::Problem;

AuditEntry aRow(int n)
{
    AuditEntry entry;
    entry.at = fromMsecs(1795253400000 + n * 1000);
    entry.who = n % 2 == 0 ? u"Kim"_s : u"Sam"_s;
    entry.role = Role::Lead;
    entry.action = AuditAction::Acknowledged;
    entry.call = {u"rtc_%1"_s.arg(n)};
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the trail");
}

} // namespace

class tst_AuditLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"callside.store.warning=false"_s); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void rowsAreKeptInOrderAndSealed();
    void trailIsGoneOnAfterARestart();
    void onlyThisUserCanReadIt();
    void nothingIsKeptWithoutAFolder();
    void rowsOfManyThreadsMakeOneChain();
    void rowsWaitWhileTheFileCannotBeWritten();
    void whatIsPromisedSaysThatItFailed();
    void halfARowIsRemovedAndTold();
    void aCutAtAnyByteLosesNothingThatWasSealed();
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled();
    void breakIsStillFoundAfterMoreRows_data();
    void breakIsStillFoundAfterMoreRows();
    void oldRowsAreRemovedAndTold();
    void nothingOldRemovesNothing();
    void brokenTrailIsNotShortened();
    void trailThatWasNeverThereHolds();
    void missingTrailIsFound();
    void trailIsReadNewestFirst();
    void trailIsFiltered_data();
    void trailIsFiltered();

private:
    QString path() const { return m_dir->filePath(AuditFileName); }
    AuditCheck check() const { return verifyAuditFile(path()); }
    void keep(int from, int to) const
    {
        AuditLog log(m_dir->path());
        for (int n = from; n <= to; ++n)
            log.append(aRow(n));
    }
    QList<NumberedEntry> all() const
    {
        AuditFilter filter;
        filter.most = 100'000;
        return *readAudit(path(), filter);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_AuditLog::rowsAreKeptInOrderAndSealed()
{
    keep(1, 30);
    const AuditCheck result = check();
    QVERIFY(result.isSound());
    QVERIFY(result.isEndProven);
    QCOMPARE(result.lastRow, 30);
    const QList<NumberedEntry> rows = all();
    QCOMPARE(rows.size(), 30);
    QCOMPARE(rows.first(), (NumberedEntry{30, aRow(30)}));
    QCOMPARE(rows.last(), (NumberedEntry{1, aRow(1)}));
}

void tst_AuditLog::trailIsGoneOnAfterARestart()
{
    keep(1, 3);
    keep(4, 6);
    keep(7, 7);
    QVERIFY(check().isEndProven);
    QCOMPARE(check().lastRow, 7);
    QCOMPARE(all().first().entry, aRow(7)); // and nothing was said of a break
}

void tst_AuditLog::onlyThisUserCanReadIt()
{
    keep(1, 1);
    for (const QString &file : {path(), path() + u".seal"_s}) {
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
        QVERIFY(QFile::exists(file));
        QVERIFY(!(QFile::permissions(file) & others));
    }
}

void tst_AuditLog::nothingIsKeptWithoutAFolder()
{
    AuditLog log{QString()};
    log.append(aRow(1));
    log.prune(aRow(1).at, aRow(1).at);
    QVERIFY(!log.appendAndWait(aRow(2), 1ms));
    QVERIFY(log.path().isEmpty());
}

void tst_AuditLog::rowsOfManyThreadsMakeOneChain()
{
    {
        AuditLog log(m_dir->path());
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&log, thread] {
                for (int n = 0; n < 100; ++n)
                    log.append(aRow(thread * 100 + n));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    QVERIFY(check().isEndProven);
    QCOMPARE(check().lastRow, 400);
    QSet<QString> calls;
    for (const NumberedEntry &row : all())
        calls.insert(row.entry.call.value);
    QCOMPARE(calls.size(), 400);
}

void tst_AuditLog::rowsWaitWhileTheFileCannotBeWritten()
{
    QVERIFY(QDir().mkdir(path())); // in the place of the file
    AuditLog log(m_dir->path());
    QSignalSpy failed(&log, &AuditLog::failed);
    QSignalSpy recovered(&log, &AuditLog::recovered);
    log.append(aRow(1));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 20'000);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::StorageFailed);
    QVERIFY(QDir().rmdir(path()));
    log.append(aRow(2));
    QTRY_VERIFY_WITH_TIMEOUT(!recovered.isEmpty(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(check().lastRow, 2, 20'000);
    QCOMPARE(all().last().entry, aRow(1));
}

void tst_AuditLog::whatIsPromisedSaysThatItFailed()
{
    QVERIFY(QDir().mkdir(path()));
    {
        AuditLog log(m_dir->path());
        const auto error = log.appendAndWait(aRow(1), 20s);
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::StorageFailed);
        QVERIFY(QDir().rmdir(path()));
        QVERIFY(!log.appendAndWait(aRow(2), 20s));
        QCOMPARE(check().lastRow, 2); // at once, and with the one that had failed
    }
}

void tst_AuditLog::halfARowIsRemovedAndTold()
{
    keep(1, 3);
    setContent(path(), contentOf(path()) + "0123456789abcdef {\"act");
    QVERIFY(check().isSound());
    QVERIFY(check().hasUnfinishedRow);
    keep(4, 4);
    const AuditCheck result = check();
    QVERIFY(result.isEndProven);
    QVERIFY(!result.hasUnfinishedRow);
    QCOMPARE(result.lastRow, 5);
    QCOMPARE(all().at(1).entry.action, AuditAction::AuditRepaired);
    QCOMPARE(all().at(1).entry.about, u"unfinished-row"_s);
    QCOMPARE(all().first().entry, aRow(4));
}

void tst_AuditLog::aCutAtAnyByteLosesNothingThatWasSealed()
{
    keep(1, 3);
    const QByteArray sealed = contentOf(path());
    const QByteArray seal = contentOf(path() + u".seal"_s);
    keep(4, 5);
    const QByteArray later = contentOf(path());
    for (qsizetype size = sealed.size(); size < later.size(); ++size) {
        setContent(path(), later.first(size)); // killed here, before the seal was kept
        setContent(path() + u".seal"_s, seal);
        QVERIFY2(check().isEndProven, qPrintable(u"cut at %1"_s.arg(size)));
        keep(9, 9);
        const AuditCheck after = check();
        QVERIFY2(after.isEndProven && !after.hasUnfinishedRow, qPrintable(u"gone on at %1"_s.arg(size)));
        QCOMPARE(all().last().entry, aRow(1));
        QCOMPARE(all().first().entry, aRow(9));
    }
}

void tst_AuditLog::nothingAcknowledgedIsLostWhenTheProgramIsKilled()
{
    qint64 acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(CALLSIDE_AUDIT_WRITER), {m_dir->path(), QString::number(acknowledged + 1)});
        QVERIFY(writer.waitForStarted());
        const int killAfter = int(QRandomGenerator::global()->bounded(1, 120));
        for (int line = 0; line < killAfter; ++line) {
            while (!writer.canReadLine())
                QVERIFY(writer.waitForReadyRead(20'000));
            acknowledged = writer.readLine().trimmed().toLongLong();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        while (writer.canReadLine())
            acknowledged = writer.readLine().trimmed().toLongLong();

        const AuditCheck result = check();
        QVERIFY2(result.isSound(), qPrintable(u"round %1, row %2"_s.arg(round).arg(result.row)));
        QVERIFY(result.isEndProven);
        bool isThere = false;
        for (const NumberedEntry &row : all())
            isThere |= row.entry.action == AuditAction::Steered && row.entry.count == acknowledged;
        QVERIFY(isThere);
    }
}

void tst_AuditLog::breakIsStillFoundAfterMoreRows_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("tamper");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<qint64>("row");
    using Tamper = std::function<void(const QString &)>;
    const auto lines = [](const QString &path) { return contentOf(path).split('\n'); };
    QTest::newRow("the end cut off") << Tamper([lines](const QString &path) {
        setContent(path, lines(path).first(4).join('\n') + '\n');
    }) << Problem::Removed << qint64(5);
    QTest::newRow("the end cut off in a row")
        << Tamper([](const QString &path) { setContent(path, contentOf(path).chopped(5)); }) << Problem::Removed
        << qint64(6);
    QTest::newRow("the file removed") << Tamper([](const QString &path) { QFile::remove(path); }) << Problem::Removed
                                      << qint64(1);
    QTest::newRow("the last row changed") << Tamper([lines](const QString &path) {
        QList<QByteArray> all = lines(path);
        const QByteArray row = QByteArray(all[5].mid(65)).replace("Kim", "Ann");
        all[5] = auditLine(auditSeal(all[4].left(64), row), row).chopped(1); // sealed again
        setContent(path, all.join('\n'));
    }) << Problem::Changed << qint64(7);
    QTest::newRow("nonsense at the end") << Tamper([](const QString &path) {
        setContent(path, contentOf(path) + "nonsense\n");
    }) << Problem::Inserted << qint64(7);
}

void tst_AuditLog::breakIsStillFoundAfterMoreRows()
{
    QFETCH(const std::function<void(const QString &)>, tamper);
    keep(1, 6);
    tamper(path());
    QVERIFY(!check().isSound());
    keep(7, 9);
    keep(10, 10);
    const AuditCheck result = check();
    QTEST(result.problem, "problem");
    QTEST(result.row, "row");
    QCOMPARE(all().first().entry, aRow(10));
    QCOMPARE(all().at(4).entry.action, AuditAction::AuditRepaired); // said once
}

void tst_AuditLog::oldRowsAreRemovedAndTold()
{
    keep(1, 10);
    {
        AuditLog log(m_dir->path());
        log.prune(aRow(5).at, aRow(20).at);
    }
    AuditCheck result = check();
    QVERIFY(result.isEndProven);
    QCOMPARE(result.firstRow, 5);
    QCOMPARE(result.lastRow, 11);
    QCOMPARE(all().first().entry.action, AuditAction::AuditPruned);
    QCOMPARE(all().first().entry.count, 4);
    keep(12, 14);
    {
        AuditLog log(m_dir->path());
        log.prune(aRow(9).at, aRow(21).at);
    }
    result = check();
    QVERIFY(result.isEndProven);
    QCOMPARE(result.firstRow, 9);
    QVERIFY(!(QFile::permissions(path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    keep(15, 15);
    QVERIFY(check().isEndProven);
}

void tst_AuditLog::nothingOldRemovesNothing()
{
    keep(1, 3);
    const QByteArray before = contentOf(path());
    {
        AuditLog log(m_dir->path());
        log.prune(aRow(1).at, aRow(9).at);
    }
    QCOMPARE(contentOf(path()), before);
}

void tst_AuditLog::brokenTrailIsNotShortened()
{
    keep(1, 10);
    setContent(path(), contentOf(path()).replace("rtc_2", "rtc_3"));
    {
        AuditLog log(m_dir->path());
        log.prune(aRow(9).at, aRow(20).at);
    }
    QCOMPARE(all().size(), 10);
    QCOMPARE(check().problem, Problem::Changed);
    QCOMPARE(check().row, 2);
}

void tst_AuditLog::trailThatWasNeverThereHolds()
{
    QVERIFY(check().isSound());
    QCOMPARE(check().lastRow, 0);
}

void tst_AuditLog::missingTrailIsFound()
{
    keep(1, 3);
    QFile::remove(path());
    QCOMPARE(check().problem, Problem::NotThere);
}

void tst_AuditLog::trailIsReadNewestFirst()
{
    keep(1, 20);
    AuditFilter filter;
    filter.most = 3;
    const auto rows = readAudit(path(), filter);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->first().number, 20);
    QCOMPARE(rows->last().number, 18);
}

void tst_AuditLog::trailIsFiltered_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<int>("count");
    AuditFilter who;
    who.who = u"Kim"_s;
    AuditFilter call;
    call.call = {u"rtc_7"_s};
    AuditFilter span;
    span.from = aRow(5).at;
    span.until = aRow(8).at;
    AuditFilter refused;
    refused.isRefusedOnly = true;
    AuditFilter action;
    action.action = AuditAction::Exported;
    QTest::newRow("all") << AuditFilter() << 21;
    QTest::newRow("by one") << who << 10;
    QTest::newRow("of a call") << call << 1;
    QTest::newRow("of a time") << span << 3;
    QTest::newRow("refused") << refused << 1;
    QTest::newRow("of a kind") << action << 1;
}

void tst_AuditLog::trailIsFiltered()
{
    keep(1, 20);
    {
        AuditLog log(m_dir->path());
        AuditEntry refused = aRow(21);
        refused.action = AuditAction::Exported;
        refused.isRefused = true;
        log.append(refused);
    }
    QFETCH(const AuditFilter, filter);
    const auto rows = readAudit(path(), filter);
    QVERIFY(rows);
    QTEST(int(rows->size()), "count");
}

QTEST_GUILESS_MAIN(tst_AuditLog)
#include "tst_AuditLog.moc"
