// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Preferences.h"
#include "core/Task.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace callside {

// What somebody wants with the summary of a call.
struct SummaryWish {
    enum class Kind { Make, Accept, Judge, TakeTask };
    Kind kind = Kind::Make;
    CallId call;
    int index = 0;                                                    // Judge, TakeTask
    HeardDetail::Certainty certainty = HeardDetail::Certainty::Heard; // Judge
    Task task;                                                        // TakeTask; by whom is filled in by the receiver
};

// The summary of a call that is over, in every state it can be in: a draft until somebody accepts it, the details heard
// with how sure each is, tasks that it suggests. Hidden where there is nothing to say of one.
class CallSummaryView : public QWidget
{
    Q_OBJECT

public:
    explicit CallSummaryView(QWidget *parent = nullptr);

    // Where no summaries are made, only one that is there is shown.
    void setPreferences(const Preferences &preferences);
    // It is read elsewhere, and never shown here.
    void setElsewhere(bool isElsewhere);
    void showCall(const CallState *state); // nullptr: none
    // There is something to say of one, and what in short: "Summary: draft".
    bool isNeeded() const;
    QString inShort() const;

signals:
    void wanted(const callside::SummaryWish &wish);

private:
    struct DetailRow {
        QWidget *widget = nullptr;
        QLabel *value = nullptr;
        QLabel *note = nullptr;
        QComboBox *certainty = nullptr;
    };
    struct TaskRow {
        QWidget *widget = nullptr;
        QLabel *note = nullptr;
        QPushButton *make = nullptr;
    };

    void buildHead(QVBoxLayout *column);
    void buildBody(QVBoxLayout *column);
    void refresh();
    void showNone();
    void showSummary(const CallSummary &summary);
    void fitRows(const CallSummary &summary);
    DetailRow addDetail(int index);
    TaskRow addTask(int index);
    void fill(const DetailRow &row, const HeardDetail &detail);
    void judge(int index, int choice);
    void takeTask(int index);
    void want(SummaryWish::Kind kind);

    CallState m_state; // id empty: none
    bool m_isOn = false;
    bool m_isElsewhere = false;
    QLabel *m_title;
    QLabel *m_badge;
    QLabel *m_text;
    QLabel *m_caution;
    QWidget *m_body;
    QLabel *m_detailsTitle;
    QVBoxLayout *m_details;
    QLabel *m_tasksTitle;
    QVBoxLayout *m_tasks;
    QPushButton *m_accept;
    QPushButton *m_make;
    QList<DetailRow> m_detailRows;
    QList<TaskRow> m_taskRows;
};

} // namespace callside
