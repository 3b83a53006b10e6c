// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, held, given out, copied and erased, in the program's window with a journal on the disk.
#include "../storage/HistoryTesting.h"
#include "WindowOnPractice.h"
#include "gui/history/HistoryExport.h"
#include "gui/history/HistoryView.h"
#include "gui/history/HoldDialog.h"
#include "gui/parts/Appearance.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/settings/SettingsRecords.h"
#include "storage/DeskUserFile.h"
#include "storage/JournalFile.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

#include <limits>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using Parts = WindowOnPractice::Parts;

namespace {

// A desk with three past calls, two of them from one number, and somebody of a role at it.
class RecordsDesk : public WindowOnPractice
{
public:
    explicit RecordsDesk(Role role = Role::Admin)
        : WindowOnPractice(deskChoices(), 8, false, Parts::All)
    {
        stop();
        const DeskUser user{u"robin"_s, u"Robin"_s, role, u"frontdesk"_s, {}, {}};
        const DeskUser admin{u"alex"_s, u"Alex"_s, Role::Admin, {}, {}, {}};
        if (writeDeskUsers(folder.path(), {user, admin}))
            qFatal("no list of users");
        fillJournal();
        start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!backend->status().keepingPath.isEmpty(), LongestWait); }();
        window->resize(1366, 768);
    }

    SettingsRecords *page()
    {
        find<QPushButton>(u"deskUserButton"_s)->click();
        auto *dialog = window->findChild<SettingsDialog *>();
        dialog->openPage(SettingsDialog::Page::Records);
        return dialog->findChild<SettingsRecords *>();
    }
    void findNumber(const QString &number)
    {
        page();
        find<QLineEdit>(u"recordsNumberEdit"_s)->setText(number);
        find<QPushButton>(u"findRecordsButton"_s)->click();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isShown(u"eraseRecordsButton"_s), LongestWait); }();
    }
    // Chooses the newest past call but so many.
    void openPast(int row)
    {
        press(Qt::Key_F7);
        auto *list = find<QListView>(u"historyList"_s);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, LongestWait); }();
        list->setCurrentIndex(list->model()->index(row, 0));
        auto *view = find<HistoryView>(u"historyPage"_s)->findChild<TranscriptView *>();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, LongestWait); }();
    }
    QString pastRow(int row) const
    {
        return find<QListView>(u"historyList"_s)->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QString holdButton() const { return find<QPushButton>(u"historyHoldButton"_s)->text(); }
    // What the trail has of a kind, oldest first; the window is gone then.
    QList<AuditEntry> trail(AuditAction action)
    {
        stop();
        AuditFilter filter;
        filter.action = action;
        const auto read = readAudit(folder.filePath(QString(AuditFileName)), filter);
        QList<AuditEntry> entries;
        for (const NumberedEntry &row : read ? *read : QList<NumberedEntry>())
            entries.prepend(row.entry);
        return entries;
    }
    QByteArray file(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void fillJournal()
    {
        const auto file = JournalFile::open(folder.filePath(u"journal.sqlite"_s));
        if (!file)
            qFatal("no journal");
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (int n = 0; n < 3; ++n) {
            historytesting::PastCall past;
            past.call = u"rtc_past%1"_s.arg(n);
            past.offeredAtMs = now - qint64(n) * 3'600'000 - 120'000;
            past.number = n == 2 ? u"+447700900456"_s : u"+447700900123"_s;
            past.lines = {u"Hello, it is about the zanzibar rash"_s, u"I am sorry to hear that"_s};
            historytesting::keepCall(**file, past);
        }
        historytesting::makeHistory(**file);
    }
};

} // namespace

class DeskRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }

    void aBackupIsRecordedOnceItIsWritten()
    {
        RecordsDesk desk;
        desk.page();
        desk.find<QPushButton>(u"backupButton"_s)->click();
        auto *dialog = desk.window->findChild<QFileDialog *>(u"backupDialog"_s);
        QVERIFY(dialog);
        const QString copy = desk.folder.filePath(u"copy/calls.sqlite"_s);
        QVERIFY(QDir(desk.folder.path()).mkdir(u"copy"_s));
        emit dialog->fileSelected(copy);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.words(u"backupStateLabel"_s).contains(u"calls.sqlite"_s), LongestWait);
        QVERIFY(QFile::exists(copy));
        const QList<AuditEntry> written = desk.trail(AuditAction::BackUpWritten);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().about, u"written"_s);
        QCOMPARE(written.first().who, u"Robin"_s);
    }

    void aBackupThatFailsIsRecordedAsThat()
    {
        RecordsDesk desk;
        desk.page();
        desk.find<QPushButton>(u"backupButton"_s)->click();
        auto *dialog = desk.window->findChild<QFileDialog *>(u"backupDialog"_s);
        emit dialog->fileSelected(desk.folder.filePath(u"no such folder/calls.sqlite"_s));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown(u"backupStateLabel"_s), LongestWait);
        const QList<AuditEntry> written = desk.trail(AuditAction::BackUpWritten);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().about, u"failed"_s);
    }

    void aBackupThatWasNotBegunIsNotRecorded()
    {
        RecordsDesk desk;
        desk.page();
        desk.find<QPushButton>(u"backupButton"_s)->click();
        desk.window->findChild<QFileDialog *>(u"backupDialog"_s)->reject();
        QCOMPARE(desk.trail(AuditAction::BackUpWritten).size(), 0);
    }

    void whatIsKeptOfAPersonIsFoundGivenToThemAndErased()
    {
        RecordsDesk desk;
        desk.findNumber(u"07700 900123"_s);
        desk.find<QPushButton>(u"exportRecordsButton"_s)->click();
        auto *dialog = desk.window->findChild<HistoryExport *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"exportRedactBox"_s)->isChecked()); // it is theirs
        dialog->findChild<QAbstractButton *>(u"exportTextButton"_s)->click();
        QSignalSpy finished(dialog, &HistoryExport::finished);
        dialog->writeTo(desk.folder.filePath(u"theirs.txt"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, LongestWait);
        QCOMPARE(finished.first().first().value<ExportOutcome>().calls, qint64(2));
        const QByteArray text = desk.file(u"theirs.txt"_s);
        QVERIFY(text.contains("zanzibar rash"));
        QVERIFY(text.contains("900123"));
        QVERIFY(!text.contains("900456"));
        QVERIFY(QFile::remove(desk.folder.filePath(u"theirs.txt"_s)));
        dialog->close();
        desk.find<QPushButton>(u"eraseRecordsButton"_s)->click();
        desk.find<QLineEdit>(u"recordsQuestionEdit"_s)->setText(u"07700 900123"_s);
        desk.find<QPushButton>(u"deleteRecordsButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.words(u"findingsLabel"_s).contains(u"Erased"_s), LongestWait);
        const QList<AuditEntry> exported = desk.trail(AuditAction::Exported);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.first().about, u"number-text-unredacted"_s);
        QCOMPARE(exported.first().count, qint64(2));
        QCOMPARE(desk.trail(AuditAction::Erased).size(), 1);
        QVERIFY(!desk.file(QString(AuditFileName)).contains("900123"));
        QCOMPARE(historytesting::filesHolding(desk.folder.path(), {u"900123"_s, u"900 123"_s}), QStringList{});
    }

    void nothingIsErasedThatIsNotInTheTrail()
    {
        RecordsDesk desk;
        desk.findNumber(u"07700 900123"_s);
        const QString trail = desk.folder.filePath(QString(AuditFileName));
        QVERIFY(QFile::rename(trail, trail + u".kept"_s));
        QVERIFY(QDir().mkdir(trail)); // where nothing can be written to
        QSignalSpy erased(desk.backend.get(), &Backend::numberErased);
        QSignalSpy failed(desk.audit.get(), &AuditLog::failed);
        emit desk.page()->eraseWanted(u"07700 900123"_s);
        QVERIFY(!failed.isEmpty() || failed.wait(LongestWait));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown(u"eraseRecordsButton"_s), LongestWait);
        QVERIFY(erased.isEmpty());
        QVERIFY(!desk.words(u"findingsLabel"_s).contains(u"Erased"_s));
        desk.press(Qt::Key_Escape);
        desk.stop();
        const auto journal = JournalFile::open(desk.folder.filePath(u"journal.sqlite"_s));
        QVERIFY(journal);
        QCOMPARE((*journal)->calls(0, std::numeric_limits<qint64>::max())->size(), 3);
    }

    void aCallIsHeldWithAReasonAndLiftedAgain()
    {
        RecordsDesk desk;
        desk.openPast(1);
        desk.find<QPushButton>(u"historyHoldButton"_s)->click();
        QVERIFY(desk.isShown(u"holdDialog"_s));
        QVERIFY(!desk.find<QPushButton>(u"holdChangeButton"_s)->isEnabled()); // a reason is needed
        QTRY_COMPARE_WITH_TIMEOUT(desk.focus(), u"holdReasonEdit"_s, LongestWait);
        desk.type(u"A complaint is open"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.holdButton(), u"On legal hold"_s, LongestWait);
        QVERIFY2(desk.pastRow(1).contains(u"On legal hold"_s), qPrintable(desk.pastRow(1)));
        desk.find<QPushButton>(u"historyHoldButton"_s)->click();
        QVERIFY(desk.words(u"holdAbout"_s).contains(u"A complaint is open"_s));
        QVERIFY(desk.words(u"holdAbout"_s).contains(u"Robin"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.focus(), u"holdCancelButton"_s, LongestWait);
        desk.press(Qt::Key_Return); // lifts nothing
        QVERIFY(!desk.isShown(u"holdDialog"_s));
        QCOMPARE(desk.holdButton(), u"On legal hold"_s);
        desk.find<QPushButton>(u"historyHoldButton"_s)->click();
        desk.find<QPushButton>(u"holdChangeButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.holdButton(), u"Legal hold…"_s, LongestWait);
        QVERIFY(!desk.pastRow(1).contains(u"On legal hold"_s));
        const QList<AuditEntry> changes = desk.trail(AuditAction::LegalHoldChanged);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().call.value, u"rtc_past1"_s);
        QCOMPARE(changes.first().about, u"on"_s);
        QCOMPARE(changes.last().about, u"off"_s);
        QVERIFY(!desk.file(QString(AuditFileName)).contains("complaint"));
    }

    void aHeldCallOutlivesTheErasingOfItsNumberAndSaysWhy()
    {
        RecordsDesk desk;
        QSignalSpy held(desk.backend.get(), &Backend::callHeld);
        desk.backend->holdCall({u"rtc_past0"_s, u"A complaint is open"_s, u"Robin"_s, fromMsecs(1)});
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, LongestWait);
        desk.findNumber(u"07700 900123"_s);
        QVERIFY(desk.words(u"findingsLabel"_s).contains(u"A complaint is open"_s));
        desk.find<QPushButton>(u"eraseRecordsButton"_s)->click();
        desk.find<QLineEdit>(u"recordsQuestionEdit"_s)->setText(u"07700 900123"_s);
        desk.find<QPushButton>(u"deleteRecordsButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.words(u"findingsLabel"_s).contains(u"Erased"_s), LongestWait);
        QVERIFY(desk.words(u"findingsLabel"_s).contains(u"Robin: A complaint is open"_s));
        desk.stop();
        const auto journal = JournalFile::open(desk.folder.filePath(u"journal.sqlite"_s));
        QVERIFY(journal);
        QVERIFY(!(*journal)->entriesOf(u"rtc_past0"_s)->isEmpty());
        QVERIFY((*journal)->entriesOf(u"rtc_past1"_s)->isEmpty());
    }

    void aReceptionistSeesWhatIsHeldAndCannotChangeIt()
    {
        RecordsDesk desk(Role::Receptionist);
        QSignalSpy held(desk.backend.get(), &Backend::callHeld);
        desk.backend->holdCall({u"rtc_past0"_s, u"A complaint is open"_s, u"Alex"_s, fromMsecs(1)});
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, LongestWait);
        desk.openPast(1);
        QVERIFY(!desk.isShown(u"historyHoldButton"_s));
        auto *list = desk.find<QListView>(u"historyList"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_COMPARE_WITH_TIMEOUT(desk.holdButton(), u"On legal hold"_s, LongestWait);
        auto *button = desk.find<QPushButton>(u"historyHoldButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->toolTip().contains(u"complaint"_s), LongestWait);
        button->click();
        QVERIFY(desk.isShown(u"holdDialog"_s));
        QVERIFY(!desk.isShown(u"holdChangeButton"_s));
    }
};

QTEST_MAIN(DeskRecordsTest)
#include "tst_DeskRecords.moc"
