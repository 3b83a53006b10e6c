// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AuditKeeper.h"
#include "app/DefaultDesk.h"
#include "storage/AuditLog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongestWait = 30'000;

} // namespace

// The audit trail goes when it has been kept long enough, never before, and says so itself.
class tst_AuditKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime({2026, 11, 21}, {14, 0});
        m_log = std::make_unique<AuditLog>(m_dir->path());
        for (const int daysAgo : {400, 399, 20}) {
            AuditEntry entry;
            entry.who = u"Alex"_s;
            entry.role = Role::Lead;
            entry.action = AuditAction::Searched;
            entry.at = fromMsecs(m_now.addDays(-daysAgo).toMSecsSinceEpoch());
            QVERIFY(!m_log->appendAndWait(entry, 20s));
        }
    }

    void cleanup()
    {
        m_keeper.reset();
        m_log.reset();
    }

    void whatIsOlderGoesAtTheStartAndTheTrailSaysSo()
    {
        begin(365);
        QTRY_COMPARE_WITH_TIMEOUT(searches(), 1, LongestWait);
        QTRY_COMPARE_WITH_TIMEOUT(prunings().size(), 1, LongestWait);
        QCOMPARE(prunings().first().count, qint64(2)); // up to the second row
        const AuditCheck check = verifyAuditFile(m_log->path());
        QVERIFY(check.isSound());
        QVERIFY(check.isEndProven);
    }

    void forEverIsForEver()
    {
        begin(0);
        m_now = m_now.addDays(9000);
        QTest::qWait(200); // nights are looked for every 20 ms
        QCOMPARE(searches(), 3);
    }

    void everyNightWhatHasBecomeOldGoes()
    {
        begin(500);
        QCOMPARE(searches(), 3);
        m_now = QDateTime({2027, 4, 1}, {2, 59}); // of which the computer slept: the night has come
        QTRY_COMPARE_WITH_TIMEOUT(searches(), 1, LongestWait);
        m_now = QDateTime({2028, 8, 1}, {3, 0});
        QTRY_COMPARE_WITH_TIMEOUT(searches(), 0, LongestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!prunings().isEmpty(), LongestWait);
        QVERIFY(verifyAuditFile(m_log->path()).isSound());
    }

    void fewerDaysWaitForTheNight()
    {
        begin(500);
        Preferences fewer;
        fewer.auditDays = 10;
        m_keeper->setPreferences(fewer);
        QTest::qWait(200);
        QCOMPARE(searches(), 3);
        m_now = QDateTime({2026, 11, 22}, {3, 0});
        QTRY_COMPARE_WITH_TIMEOUT(searches(), 0, LongestWait);
    }

    void aBrokenTrailIsNotShortened()
    {
        m_log.reset();
        QFile file(m_dir->filePath(QString(AuditFileName)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("Alex", "Axel");
        QVERIFY(file.seek(0) && file.write(text) == text.size());
        file.close();
        m_log = std::make_unique<AuditLog>(m_dir->path());
        begin(365);
        m_log.reset(); // with all that it had to do
        m_log = std::make_unique<AuditLog>(m_dir->path());
        QCOMPARE(searches(), 3);
    }

    void aNewDeskKeepsItLongerThanTheCalls()
    {
        const Preferences shipped = defaultPreferences();
        QVERIFY(shipped.auditDays > shipped.callDays);
        QVERIFY(shipped.auditDays > shipped.transcriptDays);
    }

private:
    void begin(int days)
    {
        Preferences preferences;
        preferences.auditDays = days;
        m_keeper = std::make_unique<AuditKeeper>(*m_log, nullptr, [this] { return m_now; });
        m_keeper->setPreferences(preferences);
        m_keeper->setLookEvery(20ms);
        m_keeper->begin();
    }
    QList<AuditEntry> rows(AuditAction action) const
    {
        AuditFilter filter;
        filter.action = action;
        QList<AuditEntry> entries;
        const auto read = readAudit(m_dir->filePath(QString(AuditFileName)), filter);
        for (const NumberedEntry &row : read ? *read : QList<NumberedEntry>())
            entries.append(row.entry);
        return entries;
    }
    int searches() const { return int(rows(AuditAction::Searched).size()); }
    QList<AuditEntry> prunings() const { return rows(AuditAction::AuditPruned); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<AuditKeeper> m_keeper;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(tst_AuditKeeper)
#include "tst_AuditKeeper.moc"
