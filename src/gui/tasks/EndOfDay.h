// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Task.h"

#include <QDialog>
#include <QList>
#include <QSet>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class QVBoxLayout;

namespace callside {

class EmptyState;

// The open tasks one by one: done, or kept for tomorrow, with a note if there is something to say. Calls go on beside
// it: it does not block the window. It keeps nothing itself; its signals are wishes.
class EndOfDay : public QDialog
{
    Q_OBJECT

public:
    explicit EndOfDay(QWidget *parent = nullptr);

    // From the first task on, in the order of the list in the window.
    void begin(const QList<Task> &tasks, Moment now);
    // As they are now: one that somebody has done meanwhile is passed over.
    void showTasks(const QList<Task> &tasks);

signals:
    void taskDone(qint64 task);
    void taskNoteChanged(qint64 task, const QString &note);
    void taskPutOff(qint64 task, callside::Moment until);
    void callWanted(const callside::CallId &call);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTask();
    void buildButtons(QVBoxLayout *column);
    const Task *current() const; // nullptr: all were gone through
    void show(qsizetype place);
    void goOn();
    void keepNote();
    void finish();
    void putOff();
    void showEnd();
    void fitHeight();
    void drawIcon();

    QLabel *m_where;
    QProgressBar *m_progress;
    QStackedWidget *m_pages;
    QLabel *m_icon;
    QLabel *m_kind;
    QLabel *m_who;
    QLabel *m_about;
    QLineEdit *m_note;
    QPushButton *m_openCall;
    QPushButton *m_copy;
    EmptyState *m_end;
    QPushButton *m_back;
    QPushButton *m_later;
    QPushButton *m_done;
    QPushButton *m_close;
    QList<Task> m_tasks; // in the order they are gone through
    QSet<qint64> m_finished;
    QSet<qint64> m_putOff;
    qsizetype m_place = 0;
    Moment m_now{};
};

} // namespace callside
