// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Task.h"

#include <QAbstractListModel>
#include <QList>

namespace callside {

// What somebody has to do: urgent calls that ended first, then the oldest first. Rows come, go and change one by one,
// so that the selection stays with its task.
class TaskListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // Task::Kind as int
        WhoRole,                     // masked where numbers are, but for the current task
        FullWhoRole,                 // never masked
        NoteRole,
        AgoRole,
        JustMadeRole, // bool
    };

    explicit TaskListModel(QObject *parent = nullptr);

    void show(const QList<Task> &tasks);
    void setNow(Moment now);
    void setMasked(bool isMasked);
    bool isMasking() const { return m_isMasked; }
    // The task whose number is shown in full; 0: none.
    void setCurrent(qint64 task);
    // The task that somebody has just made; 0: none.
    void setJustMade(qint64 task);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Task &taskAt(int row) const { return m_tasks.at(row); }
    int rowOf(qint64 task) const; // -1: not there

private:
    void removeOthers(const QList<Task> &tasks);
    bool isMasked(const Task &task) const { return m_isMasked && task.id != m_current; }

    QList<Task> m_tasks;
    bool m_isMasked = false;
    qint64 m_current = 0;
    qint64 m_justMade = 0;
    Moment m_now{};
};

} // namespace callside
