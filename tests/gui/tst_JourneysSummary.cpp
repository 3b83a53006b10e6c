// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/console/CallConsole.h"
#include "gui/history/HistoryExport.h"
#include "gui/history/HistoryView.h"
#include "storage/DeskUserFile.h"
#include "storage/HistoryRecord.h"

#include <QComboBox>
#include <QFile>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Preferences withSummaries()
{
    Preferences choices = deskChoices();
    choices.areSummariesMade = true;
    return choices;
}

class SummingWindow : public WindowOnPractice
{
public:
    explicit SummingWindow(const Preferences &choices = withSummaries(), Role role = Role::Receptionist)
        : WindowOnPractice(choices, 20, false, Parts::Staff)
    {
        stop();
        DeskUser user;
        user.id = u"kim"_s;
        user.name = u"Kim"_s;
        user.role = role;
        user.account = u"frontdesk"_s;
        DeskUser admin;
        admin.id = u"robin"_s;
        admin.name = u"Robin"_s;
        admin.role = Role::Admin;
        if (writeDeskUsers(folder.path(), {user, admin}))
            qFatal("no list of users");
        start();
        window->resize(1366, 768);
    }

    CallId talkedTo(const QString &scenario, const QStringList &faults = {})
    {
        const CallId call = ring(scenario, faults);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(stage(call), CallStage::Ended, LongestWait); }();
        list()->select(call);
        return call;
    }
    // In the part of the window that stands beside live calls, or in the page of past ones.
    template <class Widget>
    Widget *part(const QString &page, const QString &name) const
    {
        auto *found = find<QWidget>(page)->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString badge() const { return part<QLabel>(u"sideColumn"_s, u"summaryState"_s)->text(); }
    bool isInTrail(const QString &action) const
    {
        QFile trail(folder.filePath(QString(AuditFileName)));
        return trail.open(QIODevice::ReadOnly) && trail.readAll().contains(action.toLatin1());
    }
};

} // namespace

// After a call: its summary is made, read, put right, accepted, and is there the next day.
class tst_JourneysSummary : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsReadJudgedTakenAndAccepted();
    void itIsThereTheNextDayAndLeavesTheDeskAsWhatItIs();
    void whatCouldNotBeMadeIsTriedAgain();
    void whoMayNotKeepRecordsAcceptsNothing();
    void unlessItIsSwitchedOnNothingIsShown();
};

void tst_JourneysSummary::aDraftIsReadJudgedTakenAndAccepted()
{
    SummingWindow on;
    on.talkedTo(u"repeat-prescription"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.badge(), u"Draft"_s, LongestWait);
    QVERIFY(on.part<QLabel>(u"sideColumn"_s, u"summaryText"_s)->text().contains(u"blood pressure"_s));

    auto *certainty = on.part<QComboBox>(u"sideColumn"_s, u"summaryCertainty0"_s);
    certainty->setFocus();
    QTest::keyClick(certainty, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(certainty->currentText(), u"Checked"_s, LongestWait);
    QVERIFY(on.part<QLabel>(u"sideColumn"_s, u"summaryDetailNote0"_s)->text().contains(u"Kim"_s));

    const int tasks = on.tasks()->rowCount();
    auto *take = on.part<QPushButton>(u"sideColumn"_s, u"summaryTaskButton0"_s);
    take->click();
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), tasks + 1, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(!take->isEnabled(), LongestWait);

    on.part<QPushButton>(u"sideColumn"_s, u"summaryAcceptButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(on.badge().contains(u"Accepted by Kim"_s), LongestWait);
    on.stop();
    for (const char *action : {"summary-accepted", "detail-judged", "task-made"})
        QVERIFY2(on.isInTrail(QString::fromLatin1(action)), action);
    QVERIFY(!on.isInTrail(u"blood pressure"_s));
}

void tst_JourneysSummary::itIsThereTheNextDayAndLeavesTheDeskAsWhatItIs()
{
    SummingWindow on;
    const CallId call = on.talkedTo(u"repeat-prescription"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.badge(), u"Draft"_s, LongestWait);
    const QString journal = on.backend->status().keepingPath;
    on.stop();
    const auto record = readHistoryRecord(journal, call.value);
    QVERIFY(record);
    HistoryRow row;
    row.call = call.value;
    const ExportCall leaving = exportCallOf(row, *record);
    QVERIFY(leaving.summary && leaving.summary->isDraft()); // tst_CallExport: a draft is called one

    on.start();
    on.window->resize(1366, 768);
    on.press(Qt::Key_F7);
    auto *past = on.find<QListView>(u"historyList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(past->model()->rowCount() > 0, LongestWait);
    past->setCurrentIndex(past->model()->index(0, 0));
    const auto badge = [&] { return on.part<QLabel>(u"historyCall"_s, u"summaryState"_s)->text(); };
    QTRY_COMPARE_WITH_TIMEOUT(badge(), u"Draft"_s, LongestWait);
    on.part<QPushButton>(u"historyCall"_s, u"summaryAcceptButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(badge().contains(u"Accepted by Kim"_s), LongestWait);
    QCOMPARE(on.rowOf(call), -1); // a call of the past does not come back among today's
}

void tst_JourneysSummary::whatCouldNotBeMadeIsTriedAgain()
{
    SummingWindow on;
    on.talkedTo(u"opening-hours"_s, {u"summary-fails"_s});
    QTRY_COMPARE_WITH_TIMEOUT(on.badge(), u"No summary"_s, LongestWait);
    auto *again = on.part<QPushButton>(u"sideColumn"_s, u"summaryMakeButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(again->text(), u"Try again"_s, LongestWait);
    QVERIFY(!on.part<QLabel>(u"sideColumn"_s, u"summaryText"_s)->text().isEmpty());
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(!requests.isEmpty(), LongestWait);
    QTRY_COMPARE_WITH_TIMEOUT(on.badge(), u"No summary"_s, LongestWait);
    on.stop();
    QVERIFY(on.isInTrail(u"summary-asked"_s));
}

void tst_JourneysSummary::whoMayNotKeepRecordsAcceptsNothing()
{
    SummingWindow on(withSummaries(), Role::Auditor);
    on.talkedTo(u"repeat-prescription"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.badge(), u"Draft"_s, LongestWait);
    const int tasks = on.tasks()->rowCount();
    on.part<QPushButton>(u"sideColumn"_s, u"summaryAcceptButton"_s)->click();
    on.part<QPushButton>(u"sideColumn"_s, u"summaryTaskButton0"_s)->click();
    on.talkedTo(u"prank"_s); // time in which something could have come of it
    QCOMPARE(on.tasks()->rowCount(), tasks);
    on.stop();
    QVERIFY(on.isInTrail(u"summary-accepted"_s)); // that it was tried
    const auto trail = readAudit(on.folder.filePath(QString(AuditFileName)), {});
    QVERIFY(trail && !trail->isEmpty());
    for (const NumberedEntry &tried : *trail) {
        if (tried.entry.action == AuditAction::SummaryAccepted)
            QVERIFY(tried.entry.isRefused);
    }
}

void tst_JourneysSummary::unlessItIsSwitchedOnNothingIsShown()
{
    SummingWindow on(deskChoices());
    on.talkedTo(u"opening-hours"_s);
    on.talkedTo(u"prank"_s);
    QVERIFY(!on.part<QWidget>(u"sideColumn"_s, u"callSummary"_s)->isVisible());
}

QTEST_MAIN(tst_JourneysSummary)
#include "tst_JourneysSummary.moc"
