// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Task.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

struct CallState;

// Takes down a new task, or changes the note of one. Emits one of its signals when it is accepted; who did it and, for
// a new task, its id and time are given by whoever keeps it.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TaskDialog(QWidget *parent = nullptr);

    void openFor(const CallState *call); // nullptr: about no call
    void openNote(const Task &task);

signals:
    void taskWanted(const callside::Task &task);
    void noteWanted(qint64 task, const QString &note);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void begin(const QString &title, const QString &explanation, bool isNew);
    void confirm();
    void showProblem(const QString &sentence);
    void fitHeight();

    qint64 m_task = 0; // the one whose note is changed; 0: a new one
    QString m_call;
    QLabel *m_title;
    QLabel *m_explanation;
    QWidget *m_newTask; // what only a new task is asked for
    QButtonGroup *m_kinds;
    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QLineEdit *m_owner;
    QComboBox *m_due;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace callside
