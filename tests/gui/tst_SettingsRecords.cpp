// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/settings/SettingsRecords.h"

#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

// What is kept is chosen in plain words, and nothing is deleted without being asked about.
class SettingsRecordsTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void aStricterModeIsAskedAbout();
    void keepingEverythingAfterAllChangesNothing();
    void aLooserModeHoldsAtOnce();
    void daysAreTyped();
    void nothingIsErasedUntilTheNumberIsTyped();
    void anotherNumberHidesWhatWasFound();
    void whatIsNotThereCannotBeErased();
    void aBackupShowsHowFarItIsAndCanBeStopped();
    void whatTheDiskIsIsSaid();

private:
    QPushButton *button(const char *name) { return find<QPushButton>(name); }
    QString text(const char *name) { return find<QLabel>(name)->text(); }
    void findNumber(const QString &number);
    static HeldCall held() { return {{u"rtc_2"_s, u"A complaint is open"_s, u"Robin"_s, {}}, {}}; }
    static NumberFindings twoCalls() { return {{u"rtc_1"_s, u"rtc_2"_s}, {}, {u"rtc_3"_s}, {7}, {held()}}; }

    SettingsRecords *m_page = nullptr;
};

void SettingsRecordsTest::init()
{
    makeDialog();
    m_page = m_dialog->findChild<SettingsRecords *>();
    open(SettingsDialog::Page::Records);
}

void SettingsRecordsTest::aStricterModeIsAskedAbout()
{
    QVERIFY(find<QRadioButton>("storageMode-everything")->isChecked());
    find<QRadioButton>("storageMode-redacted")->click();
    QCOMPARE(now().storageMode, StorageMode::Everything);
    QVERIFY(find<QDialog>("recordsQuestion")->isVisible());
    button("deleteRecordsButton")->click();
    QCOMPARE(now().storageMode, StorageMode::Redacted);
}

void SettingsRecordsTest::keepingEverythingAfterAllChangesNothing()
{
    find<QRadioButton>("storageMode-redacted")->click();
    QTest::keyClick(find<QDialog>("recordsQuestion"), Qt::Key_Escape);
    QCOMPARE(m_changes, 0);
    QVERIFY(find<QRadioButton>("storageMode-everything")->isChecked());
}

void SettingsRecordsTest::aLooserModeHoldsAtOnce()
{
    m_now.storageMode = StorageMode::CountsOnly;
    m_dialog->showPreferences(m_now);
    find<QRadioButton>("storageMode-everything")->click();
    QCOMPARE(now().storageMode, StorageMode::Everything);
}

void SettingsRecordsTest::daysAreTyped()
{
    typeNumber("transcriptDaysSpin", u"180"_s);
    typeNumber("callDaysSpin", u"0"_s);
    find<QSpinBox>("callDaysSpin")->clearFocus();
    QCOMPARE(now().transcriptDays, 180);
    QCOMPARE(now().callDays, 0);
    typeNumber("auditDaysSpin", u"4000"_s);
    QCOMPARE(now().auditDays, 4000);
}

void SettingsRecordsTest::findNumber(const QString &number)
{
    QSignalSpy wanted(m_page, &SettingsRecords::findWanted);
    auto *edit = find<QLineEdit>("recordsNumberEdit");
    edit->setFocus();
    QTest::keyClicks(edit, number);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), number);
}

void SettingsRecordsTest::nothingIsErasedUntilTheNumberIsTyped()
{
    QSignalSpy erase(m_page, &SettingsRecords::eraseWanted);
    findNumber(u"07700 900123"_s);
    m_page->showFound(u"07700 900123"_s, twoCalls());
    QVERIFY(text("findingsLabel").contains(u"2 call"_s));
    button("eraseRecordsButton")->click();
    QVERIFY(!button("deleteRecordsButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("recordsQuestionEdit"), u"07700 900123"_s);
    button("deleteRecordsButton")->click();
    QCOMPARE(erase.size(), 1);
    QCOMPARE(erase.at(0).at(0).toString(), u"07700 900123"_s);
    m_page->showErased({1, 1, 1, 0, {held()}}, {u"/data/before-restore-1.sqlite"_s});
    QVERIFY(text("findingsLabel").contains(u"Robin: A complaint is open"_s)); // what is left, and why
    QVERIFY(text("findingsLabel").contains(u"before-restore-1.sqlite"_s));
    QVERIFY(find<QLineEdit>("recordsNumberEdit")->text().isEmpty());
    QVERIFY(!button("eraseRecordsButton")->isVisible());
}

void SettingsRecordsTest::anotherNumberHidesWhatWasFound()
{
    findNumber(u"07700 900123"_s);
    m_page->showFound(u"07700 900123"_s, twoCalls());
    QVERIFY(button("eraseRecordsButton")->isVisible());
    QTest::keyClicks(find<QLineEdit>("recordsNumberEdit"), u"4"_s);
    QVERIFY(!button("eraseRecordsButton")->isVisible());
    m_page->showFound(u"07700 900123"_s, twoCalls()); // a late answer
    QVERIFY(!button("eraseRecordsButton")->isVisible());
}

void SettingsRecordsTest::whatIsNotThereCannotBeErased()
{
    findNumber(u"07700 900999"_s);
    m_page->showFound(u"07700 900999"_s, {});
    QVERIFY(text("findingsLabel").contains(u"Nothing is kept"_s));
    QVERIFY(!button("eraseRecordsButton")->isVisible());
}

void SettingsRecordsTest::aBackupShowsHowFarItIsAndCanBeStopped()
{
    QSignalSpy stopped(m_page, &SettingsRecords::backupCancelled);
    m_page->showBackupProgress(40);
    QCOMPARE(find<QProgressBar>("backupProgress")->value(), 40);
    QVERIFY(!button("backupButton")->isVisible());
    button("cancelBackupButton")->click();
    QCOMPARE(stopped.size(), 1);
    Error cancelled;
    cancelled.code = u"cancelled"_s;
    m_page->showBackupDone(cancelled);
    QVERIFY(button("backupButton")->isVisible());
    QVERIFY(text("backupStateLabel").contains(u"stopped"_s));
    m_page->showBackupDone(u"/media/stick/copy.sqlite"_s);
    QVERIFY(text("backupStateLabel").contains(u"copy.sqlite"_s));
}

void SettingsRecordsTest::whatTheDiskIsIsSaid()
{
    m_page->showDisk(DiskEncryption::NotEncrypted);
    QVERIFY(text("diskEncryptionLabel").contains(u"not encrypted"_s));
    m_page->showDisk(DiskEncryption::Encrypted);
    QVERIFY(!text("diskEncryptionLabel").contains(u"not encrypted"_s));
}

QTEST_MAIN(SettingsRecordsTest)
#include "tst_SettingsRecords.moc"
