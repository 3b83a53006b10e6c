// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Task.h"

#include <QElapsedTimer>
#include <QIcon>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace callside {

class TaskListModel;
struct Preferences;

// "Needs you": what somebody has to do, below the calls. Folds away to its title. Done goes without a question and can
// be undone for some seconds; a second press right after it does not take the next task. A task that somebody has just
// made is scrolled to and marked for some seconds. It does not keep anything: showTasks() is the truth, the signals are
// wishes.
//
// Keys in the list: Enter opens the call, Space or Delete marks the task done, Ctrl+Z undoes it, Ctrl+C copies the
// number, the menu key has it all.
class TaskList : public QWidget
{
    Q_OBJECT

public:
    explicit TaskList(QWidget *parent = nullptr);

    void showTasks(const QList<Task> &tasks);
    void setNow(Moment now);
    void setPreferences(const Preferences &preferences);
    // Whether a call can be opened.
    void setCallFinder(std::function<bool(const CallId &)> hasCall);

    QListView *list() const { return m_list; }
    // Takes back the latest that was marked done, while that can still be had.
    void undo();
    int count() const;
    // Only the title, and a line where there are no tasks.
    bool isFolded() const;
    // Where there is little room it begins with its title alone.
    void setRoomy(bool isRoomy);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void taskDone(qint64 task);
    void taskReopened(qint64 task);
    void noteWanted(const callside::Task &task);
    void callWanted(const callside::CallId &call);
    void newTaskWanted();
    void goThroughWanted(); // all of them, one by one
    void focusGivenUp();    // what had the focus is going away
    // The room that it needs is another one now.
    void sizeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTitle();
    void buildList();
    void buildActions();
    QToolButton *addAction(const QString &objectName, const QString &name, const QString &keys,
                           void (TaskList::*act)());
    const Task *current() const;
    bool hasCall(const Task &task) const;
    void markDone();
    void openCall();
    void copyNumber();
    void editNote();
    void openMenu(const QPoint &globalPosition);
    void showHint(const QString &sentence, bool canUndo);
    void sayDone(const Task &task);
    void pointOutMade(const QList<Task> &before);
    void forgetDone();
    void refresh();
    void unmask(bool hasFocus);
    QIcon foldIcon() const;
    int heightFor(int rows) const;

    TaskListModel *m_tasks;
    QToolButton *m_title;
    QToolButton *m_new;
    QToolButton *m_goThrough;
    QLabel *m_nothing;
    QListView *m_list;
    QWidget *m_actions;
    QPushButton *m_done;
    QToolButton *m_open;
    QToolButton *m_copy;
    QToolButton *m_note;
    QWidget *m_hint;
    QLabel *m_hintWords;
    QPushButton *m_undo;
    QTimer m_hintTime;
    QList<Task> m_shown; // as handed in
    QList<Task> m_gone;  // marked done here while they can still be undone, the latest last
    QElapsedTimer m_sinceDone;
    Moment m_now{};
    Moment m_madeAt{}; // when the task that is pointed out was made
    std::function<bool(const CallId &)> m_hasCall;
    bool m_isRoomy = true;
};

} // namespace callside
