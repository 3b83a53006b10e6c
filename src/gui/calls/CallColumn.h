// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Task.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace callside {

class CallListModel;
class CallListView;
class TaskDialog;
class TaskList;
struct Preferences;

// The left column: a field to find a call, the calls, and what has to be done. It owns the list's model; whoever has
// the calls applies them to model().
class CallColumn : public QWidget
{
    Q_OBJECT

public:
    explicit CallColumn(QWidget *parent = nullptr);

    CallListView *list() const { return m_list; }
    CallListModel *model() const { return m_calls; }
    TaskList *tasks() const { return m_tasks; }

    void setPreferences(const Preferences &preferences);
    void setNow(Moment now);
    void showTasks(const QList<Task> &tasks);
    void focusFilter();
    // Asks for a new task about the selected call, or about no call.
    void beginTask();

signals:
    void taskDone(qint64 task);
    void taskReopened(qint64 task);
    void taskNoteChanged(qint64 task, const QString &note);
    void endOfDayWanted();
    void taskWanted(const callside::Task &task); // id 0: whoever keeps it gives it one
    // The call has been selected in the list.
    void callWanted(const callside::CallId &call);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFilter();
    void clearFilter();
    void leaveFilter();
    void openFound();
    void beginReading();
    void readOn();
    void showFound();
    void fitTasks();
    void openCall(const CallId &call);

    CallListModel *m_calls;
    QLineEdit *m_filter;
    QWidget *m_foundLine;
    QLabel *m_found;
    QPushButton *m_showAll;
    QSplitter *m_parts;
    CallListView *m_list;
    TaskList *m_tasks;
    TaskDialog *m_taskDialog;
    QTimer m_reading;     // of the words, bit by bit, from when somebody goes to the field
    int m_taskHeight = 0; // as somebody dragged it; 0: nobody did
};

} // namespace callside
