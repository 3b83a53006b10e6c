// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/Preferences.h"
#include "gui/calls/CallColumn.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/tasks/TaskDialog.h"
#include "gui/tasks/TaskList.h"
#include "gui/tasks/TaskListModel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task aTask(qint64 id, Task::Kind kind, std::chrono::minutes ago)
{
    Task task;
    task.id = id;
    task.kind = kind;
    task.call = u"rtc_%1"_s.arg(id);
    task.number = u"+44770090010%1"_s.arg(id);
    task.createdAt = samples::sampleNow() - ago;
    return task;
}

QList<Task> threeTasks()
{
    QList<Task> tasks{aTask(1, Task::Kind::CallBack, 90min), aTask(2, Task::Kind::DroppedCall, 5min),
                      aTask(3, Task::Kind::UrgentCall, 1min)};
    tasks[1].note = u"Rang twice"_s;
    return tasks;
}

struct Desk {
    CallColumn column;

    Desk()
    {
        column.setNow(samples::sampleNow());
        column.model()->apply(samples::updates({samples::lostCall(u"rtc_2"_s), samples::talkingCall(u"rtc_4"_s)}));
        column.showTasks(threeTasks());
        column.resize(340, 760);
        column.show();
        QVERIFY(QTest::qWaitForWindowExposed(&column));
        column.activateWindow();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return column.findChild<T *>(name);
    }
    QListView *tasks() const { return column.tasks()->list(); }
    QString taskText(int row, int role = Qt::AccessibleTextRole) const
    {
        return tasks()->model()->index(row, 0).data(role).toString();
    }
    void go(int row)
    {
        tasks()->setFocus();
        tasks()->setCurrentIndex(tasks()->model()->index(row, 0));
    }
    QLineEdit *filter() const { return find<QLineEdit>(u"callFilterEdit"_s); }
};

} // namespace

class CallColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void typingFindsCallsAndEscapeShowsAllAgain();
    void nothingFoundSaysWhatWasSearchedAndOffersToClear();
    void enterGoesToTheFirstCallThatWasFound();
    void tasksStandUrgentFirstThenTheOldest();
    void aTaskIsOneSentenceForAScreenReader();
    void spaceMarksATaskDoneAndControlZUndoesIt();
    void whatWasMarkedDoneStaysAwayUntilItIsUndone();
    void whatWasDoneNamesWhoseItWas();
    void theDoneButtonStaysWhereItIs();
    void aSecondClickDoesNotTakeTheNextTask();
    void aTaskJustMadeIsInSightAndMarked();
    void enterOpensTheCallOfATask();
    void aTaskWhoseCallIsNotThereCannotOpenIt();
    void theNumberOfATaskIsCopiedInFull();
    void aNoteIsChanged();
    void aNewTaskIsAboutTheSelectedCall();
    void aTaskThatSaysNothingIsNotTaken();
    void numbersOfTasksAreMaskedButTheCurrentOne();
    void withoutTasksThereIsASentenceAndNoList();
    void twoRowsOfTasksAreAlwaysInSight();
    void theListFoldsAwayToItsTitle();
    void everythingThatTakesTheFocusHasAName();
    void theKeysOfTheDeskStandInTheTooltips();
};

void CallColumnTest::typingFindsCallsAndEscapeShowsAllAgain()
{
    Desk desk;
    desk.column.focusFilter();
    QTest::keyClicks(desk.filter(), u"opening hours"_s);
    QCOMPARE(desk.column.model()->rowCount(), 1);
    QVERIFY(desk.find<QLabel>(u"callsFoundLabel"_s)->isVisible());
    QVERIFY(!desk.find<QPushButton>(u"showAllCallsButton"_s)->isVisible());
    QTest::keyClick(desk.filter(), Qt::Key_Escape);
    QCOMPARE(desk.column.model()->rowCount(), 2);
    QVERIFY(desk.filter()->text().isEmpty());
    QVERIFY(!desk.find<QLabel>(u"callsFoundLabel"_s)->isVisible());
    QCOMPARE(desk.column.focusWidget(), desk.column.list());
}

void CallColumnTest::nothingFoundSaysWhatWasSearchedAndOffersToClear()
{
    Desk desk;
    desk.column.focusFilter();
    QTest::keyClicks(desk.filter(), u"zebra"_s);
    QCOMPARE(desk.column.model()->rowCount(), 0);
    const QString said = desk.find<QLabel>(u"callsFoundLabel"_s)->text();
    QVERIFY2(said.contains(u"“zebra”"_s) && said.contains(u"2"_s), qPrintable(said));
    desk.find<QPushButton>(u"showAllCallsButton"_s)->click();
    QCOMPARE(desk.column.model()->rowCount(), 2);
    QVERIFY(desk.filter()->text().isEmpty());
}

void CallColumnTest::enterGoesToTheFirstCallThatWasFound()
{
    Desk desk;
    desk.column.model()->apply(samples::updates({samples::urgentCall(u"rtc_urgent"_s)}));
    desk.column.focusFilter();
    QTest::keyClicks(desk.filter(), u"0555"_s);
    QTest::keyClick(desk.filter(), Qt::Key_Return);
    QCOMPARE(desk.column.list()->selectedCall(), CallId{u"rtc_4"_s}); // not the urgent one, which is shown always
    QCOMPARE(desk.column.focusWidget(), desk.column.list());
}

void CallColumnTest::tasksStandUrgentFirstThenTheOldest()
{
    Desk desk;
    QCOMPARE(desk.column.tasks()->count(), 3);
    QCOMPARE(desk.taskText(0, Qt::DisplayRole), u"Urgent call ended"_s);
    QCOMPARE(desk.taskText(1, Qt::DisplayRole), u"Call back"_s);
    QCOMPARE(desk.taskText(2, Qt::DisplayRole), u"Call dropped"_s);
    QCOMPARE(desk.find<QToolButton>(u"tasksTitleButton"_s)->text(), u"Needs you (3)"_s);
}

void CallColumnTest::aTaskIsOneSentenceForAScreenReader()
{
    Desk desk;
    QCOMPARE(desk.taskText(2), u"Call dropped, +44 7700 900102, 5 min ago. Note: Rang twice"_s);
}

void CallColumnTest::spaceMarksATaskDoneAndControlZUndoesIt()
{
    Desk desk;
    QSignalSpy done(&desk.column, &CallColumn::taskDone);
    QSignalSpy reopened(&desk.column, &CallColumn::taskReopened);
    desk.go(1);
    QTest::keyClick(desk.tasks(), Qt::Key_Space);
    QCOMPARE(done.size(), 1);
    QCOMPARE(done.first().first().toLongLong(), 1);
    QCOMPARE(desk.column.tasks()->count(), 2);
    QVERIFY(desk.find<QPushButton>(u"undoTaskButton"_s)->isVisible());
    QTest::keyClick(desk.tasks(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(reopened.size(), 1);
    QCOMPARE(reopened.first().first().toLongLong(), 1);
    QCOMPARE(desk.column.tasks()->count(), 3);
    QCOMPARE(desk.tasks()->currentIndex().row(), 1);
    QVERIFY(!desk.find<QPushButton>(u"undoTaskButton"_s)->isVisible());
}

void CallColumnTest::whatWasMarkedDoneStaysAwayUntilItIsUndone()
{
    Desk desk;
    desk.go(1);
    desk.find<QPushButton>(u"doneTaskButton"_s)->click();
    desk.column.showTasks(threeTasks()); // told before the wish had its effect
    QCOMPARE(desk.column.tasks()->count(), 2);
    desk.find<QPushButton>(u"undoTaskButton"_s)->click();
    QCOMPARE(desk.column.tasks()->count(), 3);
}

void CallColumnTest::whatWasDoneNamesWhoseItWas()
{
    Desk desk;
    auto *words = desk.find<QLabel>(u"taskHintLabel"_s);
    desk.go(1);
    QTest::keyClick(desk.tasks(), Qt::Key_Space);
    QVERIFY2(words->text().contains(u"900101"_s), qPrintable(words->text()));
    Preferences preferences;
    preferences.areNumbersMasked = true;
    desk.column.setPreferences(preferences);
    QTest::qWait(600); // a second press within half a second does not count
    desk.go(1);
    QTest::keyClick(desk.tasks(), Qt::Key_Space);
    QVERIFY2(words->text().contains(u"•••102"_s) && !words->text().contains(u"900102"_s), qPrintable(words->text()));
    desk.column.tasks()->undo(); // what can be undone next is named
    QVERIFY2(words->text().contains(u"101"_s), qPrintable(words->text()));
    const auto timers = desk.column.tasks()->findChildren<QTimer *>(u"taskHintTimer"_s);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first()->intervalAsDuration(), 15s);
}

void CallColumnTest::theDoneButtonStaysWhereItIs()
{
    Desk desk;
    auto *done = desk.find<QPushButton>(u"doneTaskButton"_s);
    desk.go(1);
    QApplication::processEvents();
    const QPoint before = done->mapTo(&desk.column, QPoint());
    done->click();
    QVERIFY(desk.find<QPushButton>(u"undoTaskButton"_s)->isVisible());
    QApplication::processEvents();
    QApplication::processEvents();
    QCOMPARE(done->mapTo(&desk.column, QPoint()), before);
}

void CallColumnTest::aSecondClickDoesNotTakeTheNextTask()
{
    Desk desk;
    QSignalSpy done(&desk.column, &CallColumn::taskDone);
    desk.go(1);
    desk.find<QPushButton>(u"doneTaskButton"_s)->click();
    desk.find<QPushButton>(u"doneTaskButton"_s)->click();
    QTest::keyClick(desk.tasks(), Qt::Key_Space);
    QCOMPARE(done.size(), 1);
    QTest::qWait(600);
    desk.find<QPushButton>(u"doneTaskButton"_s)->click();
    QCOMPARE(done.size(), 2);
}

void CallColumnTest::aTaskJustMadeIsInSightAndMarked()
{
    Desk desk;
    QList<Task> tasks = threeTasks();
    for (int id = 4; id < 20; ++id)
        tasks.append(aTask(id, Task::Kind::CallBack, 30min));
    desk.column.showTasks(tasks);
    QApplication::processEvents();
    tasks.append(aTask(20, Task::Kind::MissedCall, 0min)); // by the program
    desk.column.showTasks(tasks);
    const auto rowOf = [&](int row) { return desk.tasks()->visualRect(desk.tasks()->model()->index(row, 0)); };
    QVERIFY(!desk.tasks()->viewport()->rect().contains(rowOf(19)));
    Task made = aTask(21, Task::Kind::CallBack, 0min);
    made.createdBy = u"Kim"_s;
    tasks.append(made);
    desk.column.showTasks(tasks);
    QTRY_VERIFY(desk.tasks()->viewport()->rect().contains(rowOf(20)));
    QVERIFY(desk.tasks()->selectionModel()->selectedIndexes().isEmpty());
    QVERIFY(desk.tasks()->model()->index(20, 0).data(TaskListModel::JustMadeRole).toBool());
    QVERIFY(!desk.tasks()->model()->index(19, 0).data(TaskListModel::JustMadeRole).toBool());
    desk.column.setNow(samples::sampleNow() + 10s);
    QVERIFY(!desk.tasks()->model()->index(20, 0).data(TaskListModel::JustMadeRole).toBool());
}

void CallColumnTest::enterOpensTheCallOfATask()
{
    Desk desk;
    desk.filter()->setText(u"opening"_s); // hides it
    QSignalSpy wanted(&desk.column, &CallColumn::callWanted);
    desk.go(2);
    QVERIFY(desk.find<QToolButton>(u"openTaskCallButton"_s)->isEnabled());
    QTest::keyClick(desk.tasks(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(desk.column.list()->selectedCall(), CallId{u"rtc_2"_s});
    QVERIFY(desk.column.model()->rowOf({u"rtc_2"_s}) >= 0);
}

void CallColumnTest::aTaskWhoseCallIsNotThereCannotOpenIt()
{
    Desk desk;
    QSignalSpy wanted(&desk.column, &CallColumn::callWanted);
    desk.go(1);
    QVERIFY(!desk.find<QToolButton>(u"openTaskCallButton"_s)->isEnabled());
    QTest::keyClick(desk.tasks(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
}

void CallColumnTest::theNumberOfATaskIsCopiedInFull()
{
    Desk desk;
    Preferences preferences;
    preferences.areNumbersMasked = true;
    desk.column.setPreferences(preferences);
    desk.go(1);
    QTest::keyClick(desk.tasks(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"+447700900101"_s);
}

void CallColumnTest::aNoteIsChanged()
{
    Desk desk;
    QSignalSpy changed(&desk.column, &CallColumn::taskNoteChanged);
    desk.go(2);
    desk.find<QToolButton>(u"editTaskNoteButton"_s)->click();
    auto *note = desk.find<QLineEdit>(u"taskNoteEdit"_s);
    QVERIFY(note->isVisible());
    QVERIFY(!desk.find<QLineEdit>(u"taskNumberEdit"_s)->isVisible());
    QCOMPARE(note->text(), u"Rang twice"_s);
    note->setText(u"Rings again after six"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toLongLong(), 2);
    QCOMPARE(changed.first().at(1).toString(), u"Rings again after six"_s);
    QVERIFY(!desk.find<TaskDialog>(u"taskDialog"_s)->isVisible());
}

void CallColumnTest::aNewTaskIsAboutTheSelectedCall()
{
    Desk desk;
    desk.column.list()->select({u"rtc_4"_s});
    QSignalSpy wanted(&desk.column, &CallColumn::taskWanted);
    desk.column.beginTask();
    auto *note = desk.find<QLineEdit>(u"taskNoteEdit"_s);
    QTest::keyClicks(note, u"Ask about Thursday"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    Task expected;
    expected.call = u"rtc_4"_s;
    expected.kind = Task::Kind::CallBack;
    expected.number = u"+442079460555"_s;
    expected.note = u"Ask about Thursday"_s;
    QCOMPARE(wanted.first().first().value<Task>(), expected);
}

void CallColumnTest::aTaskThatSaysNothingIsNotTaken()
{
    Desk desk;
    QSignalSpy wanted(&desk.column, &CallColumn::taskWanted);
    desk.column.beginTask(); // no call is selected
    desk.find<QPushButton>(u"saveTaskButton"_s)->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(desk.find<QLabel>(u"taskProblemLabel"_s)->isVisible());
    desk.find<QPushButton>(u"otherKindButton"_s)->click();
    desk.find<QPushButton>(u"saveTaskButton"_s)->click();
    QCOMPARE(wanted.size(), 0);
    QTest::keyClicks(desk.find<QLineEdit>(u"taskNoteEdit"_s), u"Order paper"_s);
    desk.find<QPushButton>(u"saveTaskButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void CallColumnTest::numbersOfTasksAreMaskedButTheCurrentOne()
{
    Desk desk;
    Preferences preferences;
    preferences.areNumbersMasked = true;
    desk.column.setPreferences(preferences);
    desk.go(1);
    QVERIFY(desk.taskText(1).contains(u"900101"_s));
    QVERIFY2(!desk.taskText(2).contains(u"900102"_s), qPrintable(desk.taskText(2)));
    QVERIFY(desk.taskText(2).contains(u"•••102"_s));
    desk.column.list()->setFocus(); // the keyboard goes elsewhere, and who looks on sees nothing
    QVERIFY2(!desk.taskText(1).contains(u"900101"_s), qPrintable(desk.taskText(1)));
    desk.tasks()->setFocus();
    QVERIFY(desk.taskText(1).contains(u"900101"_s));
}

void CallColumnTest::withoutTasksThereIsASentenceAndNoList()
{
    Desk desk;
    desk.column.showTasks({});
    QVERIFY(desk.find<QLabel>(u"noTasksLabel"_s)->isVisible());
    QVERIFY(!desk.tasks()->isVisible());
    QVERIFY(!desk.find<QPushButton>(u"doneTaskButton"_s)->isVisible());
}

void CallColumnTest::twoRowsOfTasksAreAlwaysInSight()
{
    Desk desk;
    desk.column.resize(240, 420);
    QApplication::processEvents();
    const QRect second = desk.tasks()->visualRect(desk.tasks()->model()->index(1, 0));
    QVERIFY2(desk.tasks()->viewport()->rect().contains(second), qPrintable(QString::number(desk.tasks()->height())));
    QVERIFY(desk.column.list()->height() > 0);
}

void CallColumnTest::theListFoldsAwayToItsTitle()
{
    Desk desk;
    const int open = desk.column.tasks()->height();
    auto *title = desk.find<QToolButton>(u"tasksTitleButton"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Space);
    QTRY_VERIFY(desk.column.tasks()->height() < open / 2);
    QVERIFY(desk.column.tasks()->rect().contains(title->geometry()));
    QVERIFY(!desk.tasks()->isVisible());
    QTest::keyClick(title, Qt::Key_Space);
    QTRY_COMPARE(desk.column.tasks()->height(), open);
}

void CallColumnTest::everythingThatTakesTheFocusHasAName()
{
    Desk desk;
    desk.go(0);
    const QList<QWidget *> widgets = desk.column.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().isEmpty())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void CallColumnTest::theKeysOfTheDeskStandInTheTooltips()
{
    Desk desk;
    QVERIFY(desk.filter()->toolTip().contains(u"(Ctrl+F)"_s));
    Preferences preferences;
    preferences.keys = {{u"filterCalls"_s, u"F7"_s}, {u"task"_s, u"Ctrl+B"_s}};
    desk.column.setPreferences(preferences);
    QVERIFY(desk.filter()->toolTip().contains(u"(F7)"_s));
    QVERIFY(desk.find<QToolButton>(u"newTaskButton"_s)->toolTip().contains(u"(Ctrl+B)"_s));
}

QTEST_MAIN(CallColumnTest)
#include "tst_CallColumn.moc"
