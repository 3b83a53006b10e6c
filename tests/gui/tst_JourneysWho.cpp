// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/console/CallConsole.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/settings/SettingsConnection.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/setup/SetupAssistant.h"
#include "storage/DeskUserFile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QTreeWidget>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using Parts = WindowOnPractice::Parts;

namespace {

// Three people without PINs, and who the computer's account is.
QList<DeskUser> people(const QString &signedIn)
{
    QList<DeskUser> users{{u"alex"_s, u"Alex"_s, Role::Receptionist, {}, {}, {}},
                          {u"robin"_s, u"Robin"_s, Role::Admin, {}, {}, {}},
                          {u"kim"_s, u"Kim"_s, Role::Auditor, {}, {}, {}}};
    for (DeskUser &user : users) {
        if (user.name == signedIn)
            user.account = u"frontdesk"_s;
    }
    return users;
}

// A desk that is known, with one of them sitting at it.
class StaffedDesk : public WindowOnPractice
{
public:
    explicit StaffedDesk(const QString &signedIn, Parts parts = Parts::Staff)
        : WindowOnPractice(deskChoices(), 8, false, parts)
    {
        stop();
        if (writeDeskUsers(folder.path(), people(signedIn)))
            qFatal("no list of users");
        start();
        window->resize(1366, 768);
    }

    // What the trail has, with all that was done until now; the window is gone then.
    QList<AuditEntry> trail()
    {
        stop();
        AuditFilter filter;
        filter.most = 10'000;
        const Result<QList<NumberedEntry>> read = readAudit(folder.filePath(QString(AuditFileName)), filter);
        QList<AuditEntry> entries;
        for (const NumberedEntry &row : read ? *read : QList<NumberedEntry>())
            entries.prepend(row.entry);
        return entries;
    }
    QString file() const
    {
        QFile trail(folder.filePath(QString(AuditFileName)));
        return trail.open(QIODevice::ReadOnly) ? QString::fromUtf8(trail.readAll()) : QString();
    }
    QString banners() const
    {
        QStringList sentences;
        const QList<Banner *> all = window->findChildren<Banner *>();
        for (const Banner *banner : all) {
            if (banner->isVisible())
                sentences.append(banner->notice().sentence);
        }
        return sentences.join(u'\n');
    }
    void become(const QString &user)
    {
        QSignalSpy answered(staff.get(), &DeskStaff::signInAnswered);
        staff->signIn(user, {});
        QVERIFY(!answered.isEmpty() || answered.wait(LongestWait));
    }
    SettingsDialog *settings(SettingsDialog::Page page)
    {
        find<QPushButton>(u"deskUserButton"_s)->click();
        auto *dialog = window->findChild<SettingsDialog *>();
        [&] { QVERIFY(dialog); }();
        dialog->openPage(page);
        return dialog;
    }
};

QList<AuditEntry> only(const QList<AuditEntry> &entries, AuditAction action)
{
    QList<AuditEntry> found;
    for (const AuditEntry &entry : entries) {
        if (entry.action == action)
            found.append(entry);
    }
    return found;
}

} // namespace

class tst_JourneysWho : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void whatIsDoneWithACallIsInTheTrailByName();
    void aReceptionistIsRefusedWhatTheRoleMayNot();
    void aReceptionistAlwaysAcknowledgesWhatIsUrgent();
    void anAuditorLooksAndChangesNothing();
    void signingInIsOnePressFromTheTop();
    void settingsAreOpenToThoseWhoMayChangeThem();
    void whatWasChangedIsRecordedAndNeverToWhat();
    void theTrailIsReadCheckedAndSavedByThoseWhoMay();
    void aReceptionistSeesNothingOfTheTrail();
    void setUpIsLeftWithWhoeverMaySetUp();
    void exportedSettingsAreInTheTrail();
    void aListThatIsEmptyStopsNobody();
};

void tst_JourneysWho::whatIsDoneWithACallIsInTheTrailByName()
{
    StaffedDesk on(u"Alex"_s);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_L, Qt::ControlModifier);
    on.type(u"Ask about the garden gate"_s);
    on.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"garden gate"_s), LongestWait);
    QList<AuditEntry> trail = on.trail();
    QCOMPARE(trail.first().action, AuditAction::ProgramStarted);
    QCOMPARE(trail.last().action, AuditAction::ProgramStopped);
    const QList<AuditEntry> steers = only(trail, AuditAction::Steered);
    QCOMPARE(steers.size(), 1);
    QCOMPARE(steers.first().who, u"Alex"_s);
    QCOMPARE(steers.first().call, call);
    QVERIFY(!steers.first().isRefused);
    const AuditCheck check = verifyAuditFile(on.folder.filePath(QString(AuditFileName)));
    QVERIFY(check.isSound());
    QVERIFY(check.isEndProven);
    QVERIFY(!on.file().contains(u"garden"_s)); // what was typed is no part of it
}

void tst_JourneysWho::aReceptionistIsRefusedWhatTheRoleMayNot()
{
    StaffedDesk on(u"Alex"_s, Parts::All);
    const QString before = on.preferences->now().centre.name;
    SettingsDialog *dialog = on.settings(SettingsDialog::Page::Centre);
    QVERIFY(on.isShown(u"pageLockLabel"_s));
    QVERIFY2(on.words(u"pageLockLabel"_s).contains(u"Receptionist"_s), qPrintable(on.words(u"pageLockLabel"_s)));
    Preferences wished = on.preferences->now();
    wished.centre.name = u"Hillside Practice"_s;
    emit dialog->preferencesChanged(wished); // as if a field had been open
    QCOMPARE(on.preferences->now().centre.name, before);
    QVERIFY2(on.banners().contains(u"Changing settings"_s), qPrintable(on.banners()));
    const QList<AuditEntry> tries = only(on.trail(), AuditAction::SettingChanged);
    QCOMPARE(tries.size(), 1);
    QVERIFY(tries.first().isRefused);
    QCOMPARE(tries.first().who, u"Alex"_s);
    QCOMPARE(tries.first().about, u"centre"_s);
    QVERIFY(!on.file().contains(u"Hillside"_s));
}

void tst_JourneysWho::aReceptionistAlwaysAcknowledgesWhatIsUrgent()
{
    StaffedDesk on(u"nobody of the list"_s); // the account belongs to nobody: works as a receptionist
    const CallId urgent = on.ring(u"chest-pain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(urgent, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    emit on.find<CallConsole>(u"callConsole"_s)->acknowledgeRequested(urgent);
    QTRY_VERIFY_WITH_TIMEOUT(on.data(urgent, CallListModel::UrgencyRole).toString().contains(u"frontdesk"_s),
                             LongestWait);
    const QList<AuditEntry> seen = only(on.trail(), AuditAction::Acknowledged);
    QCOMPARE(seen.size(), 1);
    QVERIFY(!seen.first().isRefused);
    QCOMPARE(seen.first().call, urgent);
}

void tst_JourneysWho::anAuditorLooksAndChangesNothing()
{
    StaffedDesk on(u"Kim"_s);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    auto *console = on.find<CallConsole>(u"callConsole"_s);
    emit console->hangUpRequested(call);
    emit console->steerRequested(call, u"Ask about the garden gate"_s, true);
    Task task;
    task.call = call.value;
    emit console->taskWanted(task);
    CallOutcome outcome;
    outcome.call = call.value;
    outcome.kind = CallOutcome::Kind::Booked;
    emit console->outcomeChosen(outcome);
    emit console->lineModeChosen(LineMode::Closed, {});
    QVERIFY(on.banners().contains(u"Auditor"_s));
    QCOMPARE(on.stage(call), CallStage::Talking);
    QVERIFY(!on.transcript().contains(u"garden gate"_s));
    QCOMPARE(on.backend->openTasks().size(), 0);
    QCOMPARE(on.backend->outcomeOf(call).kind, CallOutcome::Kind::None);
    QCOMPARE(on.preferences->now().mode, LineMode::AssistantAnswers);
    const QList<AuditEntry> trail = on.trail();
    for (const AuditAction action : {AuditAction::CallEnded, AuditAction::Steered, AuditAction::TaskMade,
                                     AuditAction::OutcomeKept, AuditAction::LineModeChanged}) {
        const QList<AuditEntry> tries = only(trail, action);
        QCOMPARE(tries.size(), 1);
        QVERIFY(tries.first().isRefused);
        QCOMPARE(tries.first().who, u"Kim"_s);
    }
}

void tst_JourneysWho::signingInIsOnePressFromTheTop()
{
    StaffedDesk on(u"Alex"_s);
    auto *user = on.find<QPushButton>(u"deskUserButton"_s);
    QVERIFY(user->accessibleName().contains(u"Alex"_s) || user->text().contains(u"Alex"_s));
    user->click();
    QTRY_VERIFY(on.isShown(u"whoLabel"_s));
    QVERIFY(!on.isShown(u"deskUserEdit"_s));
    auto *combo = on.find<QComboBox>(u"userCombo"_s);
    combo->setCurrentIndex(combo->findText(u"Robin"_s));
    on.find<QPushButton>(u"signInButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(user->accessibleName().contains(u"Robin"_s) || user->text().contains(u"Robin"_s),
                             LongestWait);
    QTRY_VERIFY(on.words(u"whoLabel"_s).contains(u"Robin"_s));
    const QList<AuditEntry> signedIn = only(on.trail(), AuditAction::SignedIn);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(signedIn.first().who, u"Robin"_s);
}

void tst_JourneysWho::settingsAreOpenToThoseWhoMayChangeThem()
{
    StaffedDesk on(u"Alex"_s, Parts::All);
    on.settings(SettingsDialog::Page::Line);
    QVERIFY(on.isShown(u"pageLockLabel"_s));
    on.become(u"robin"_s);
    QVERIFY(!on.isShown(u"pageLockLabel"_s));
    on.settings(SettingsDialog::Page::Line);
    QVERIFY(on.find<QCheckBox>(u"canTransferCheck"_s)->isEnabled());
    on.settings(SettingsDialog::Page::Appearance);
    on.become(u"alex"_s);
    QVERIFY(!on.isShown(u"pageLockLabel"_s)); // how the window looks is everybody's
    on.settings(SettingsDialog::Page::Line);
    QVERIFY(!on.find<QCheckBox>(u"canTransferCheck"_s)->isEnabled());
}

void tst_JourneysWho::whatWasChangedIsRecordedAndNeverToWhat()
{
    StaffedDesk on(u"Robin"_s, Parts::All);
    SettingsDialog *dialog = on.settings(SettingsDialog::Page::Centre);
    for (const QString &name : {u"H"_s, u"Hi"_s, u"Hillside"_s}) { // letter by letter
        Preferences wished = on.preferences->now();
        wished.centre.name = name;
        emit dialog->preferencesChanged(wished);
    }
    QCOMPARE(on.preferences->now().centre.name, u"Hillside"_s);
    Preferences wished = on.preferences->now();
    wished.people.append({u"Sandy Gate"_s, u"tel:+442079460199"_s, {}, false});
    emit dialog->preferencesChanged(wished);
    const QList<AuditEntry> changes = only(on.trail(), AuditAction::SettingChanged);
    QStringList kinds;
    for (const AuditEntry &change : changes)
        kinds.append(change.about);
    QVERIFY(kinds.contains(u"centre"_s));
    QVERIFY(kinds.contains(u"people"_s));
    for (const QString &secret : {u"Hillside"_s, u"Sandy"_s, u"2079460199"_s, QString::fromLatin1(PracticeKey)})
        QVERIFY(!on.file().contains(secret));
}

void tst_JourneysWho::theTrailIsReadCheckedAndSavedByThoseWhoMay()
{
    StaffedDesk on(u"Kim"_s);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    emit on.find<CallConsole>(u"callConsole"_s)->hangUpRequested(call); // refused
    on.settings(SettingsDialog::Page::Audit);
    auto *rows = on.find<QTreeWidget>(u"auditRows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->topLevelItemCount() > 0, LongestWait);
    on.find<QCheckBox>(u"auditRefusedCheck"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(rows->topLevelItemCount(), 1, LongestWait);
    QVERIFY(rows->topLevelItem(0)->text(1).contains(u"Kim"_s));
    QCOMPARE(rows->topLevelItem(0)->text(3), call.value);

    on.find<QPushButton>(u"auditCheckButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(on.words(u"auditWordsLabel"_s).contains(u"holds"_s), LongestWait);
    QVERIFY(on.find<QPushButton>(u"auditCheckButton"_s)->isEnabled());

    on.find<QPushButton>(u"auditExportButton"_s)->click();
    auto *place = on.find<QFileDialog>(u"auditExportPlace"_s);
    const QString path = on.folder.filePath(u"trail.csv"_s);
    emit place->fileSelected(path);
    place->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), LongestWait);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray table = saved.readAll();
    QVERIFY(table.contains("refused"));
    QVERIFY(table.contains(call.value.toUtf8()));
    const QList<AuditEntry> trail = on.trail();
    QVERIFY(!only(trail, AuditAction::AuditRead).isEmpty());
    QCOMPARE(only(trail, AuditAction::Exported).size(), 1);
}

void tst_JourneysWho::aReceptionistSeesNothingOfTheTrail()
{
    StaffedDesk on(u"Robin"_s);
    on.settings(SettingsDialog::Page::Audit);
    auto *rows = on.find<QTreeWidget>(u"auditRows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows->topLevelItemCount() > 0, LongestWait);
    on.become(u"alex"_s);
    QCOMPARE(rows->topLevelItemCount(), 0);
    QVERIFY(on.isShown(u"pageLockLabel"_s));
    QVERIFY(!on.find<QPushButton>(u"auditCheckButton"_s)->isEnabled());
    QVERIFY(!on.find<QPushButton>(u"auditExportButton"_s)->isEnabled());
}

void tst_JourneysWho::setUpIsLeftWithWhoeverMaySetUp()
{
    StaffedDesk on(u"Robin"_s, Parts::All);
    on.window->openSetup();
    auto *setup = on.window->findChild<SetupAssistant *>();
    QVERIFY(setup && setup->isVisible());
    on.become(u"alex"_s);
    QVERIFY(!setup->isVisible());
    on.window->openSetup();
    QVERIFY(!setup->isVisible());
    QVERIFY(on.banners().contains(u"Receptionist"_s));
}

void tst_JourneysWho::exportedSettingsAreInTheTrail()
{
    StaffedDesk on(u"Robin"_s, Parts::All);
    SettingsDialog *dialog = on.settings(SettingsDialog::Page::Connection);
    emit dialog->findChild<SettingsConnection *>()->exportWanted();
    auto *place = dialog->findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(place);
    emit place->fileSelected(on.folder.filePath(u"settings.json"_s));
    place->close();
    const QList<AuditEntry> exported = only(on.trail(), AuditAction::Exported);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.first().about, u"settings"_s);
    QCOMPARE(exported.first().who, u"Robin"_s);
}

void tst_JourneysWho::aListThatIsEmptyStopsNobody()
{
    WindowOnPractice on(deskChoices(), 8, false, Parts::Staff);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    emit on.find<CallConsole>(u"callConsole"_s)->hangUpRequested(call);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    on.stop();
    AuditFilter filter;
    filter.action = AuditAction::CallEnded;
    const Result<QList<NumberedEntry>> rows = readAudit(on.folder.filePath(QString(AuditFileName)), filter);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().entry.who, u"frontdesk"_s);
    QCOMPARE(rows->first().entry.role, Role::Admin);
}

QTEST_MAIN(tst_JourneysWho)
#include "tst_JourneysWho.moc"
