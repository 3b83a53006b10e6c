// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tasks/TaskListModel.h"

#include "gui/words/CallText.h"
#include "gui/words/TaskText.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace callside {

namespace {

bool isDoneBefore(const Task &a, const Task &b)
{
    const auto placeOf = [](const Task &task) {
        return std::tuple(task.kind != Task::Kind::UrgentCall, toMsecs(task.createdAt), task.id);
    };
    return placeOf(a) < placeOf(b);
}

} // namespace

TaskListModel::TaskListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TaskListModel::show(const QList<Task> &tasks)
{
    QList<Task> wanted;
    std::copy_if(tasks.cbegin(), tasks.cend(), std::back_inserter(wanted),
                 [](const Task &task) { return task.isOpen(); });
    std::sort(wanted.begin(), wanted.end(), isDoneBefore);
    removeOthers(wanted);
    // What is left is a part of what is wanted, in the same order: neither kind nor time of a task ever changes.
    for (int row = 0; row < wanted.size(); ++row) {
        const Task &task = wanted.at(row);
        if (row >= m_tasks.size() || m_tasks.at(row).id != task.id) {
            beginInsertRows({}, row, row);
            m_tasks.insert(row, task);
            endInsertRows();
        } else if (m_tasks.at(row) != task) {
            m_tasks[row] = task;
            emit dataChanged(index(row), index(row));
        }
    }
}

void TaskListModel::removeOthers(const QList<Task> &tasks)
{
    for (int row = int(m_tasks.size()) - 1; row >= 0; --row) {
        const Task &task = m_tasks.at(row);
        const bool isWanted = std::any_of(tasks.cbegin(), tasks.cend(), [&](const Task &other) {
            return other.id == task.id && other.kind == task.kind && other.createdAt == task.createdAt;
        });
        if (isWanted)
            continue;
        beginRemoveRows({}, row, row);
        m_tasks.removeAt(row);
        endRemoveRows();
    }
}

void TaskListModel::setNow(Moment now)
{
    // The rows tell minutes.
    const auto minuteOf = [](Moment moment) { return std::chrono::floor<std::chrono::minutes>(moment); };
    const bool isSameMinute = minuteOf(m_now) == minuteOf(now);
    m_now = now;
    if (!isSameMinute && !m_tasks.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {AgoRole});
}

void TaskListModel::setMasked(bool isMasked)
{
    if (m_isMasked == isMasked)
        return;
    m_isMasked = isMasked;
    if (!m_tasks.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TaskListModel::setCurrent(qint64 task)
{
    const qint64 previous = std::exchange(m_current, task);
    if (!m_isMasked || previous == task)
        return;
    for (const qint64 id : {previous, task}) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row), index(row));
    }
}

void TaskListModel::setJustMade(qint64 task)
{
    const qint64 previous = std::exchange(m_justMade, task);
    if (previous == task)
        return;
    for (const qint64 id : {previous, task}) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row), index(row), {JustMadeRole});
    }
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int TaskListModel::rowOf(qint64 task) const
{
    const auto found =
        std::find_if(m_tasks.cbegin(), m_tasks.cend(), [&](const Task &other) { return other.id == task; });
    return found == m_tasks.cend() ? -1 : int(found - m_tasks.cbegin());
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_tasks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return TaskText::kindWord(task.kind);
    case Qt::AccessibleTextRole:
        return TaskText::rowSentence(task, m_now, isMasked(task));
    case Qt::ToolTipRole:
        return task.note.isEmpty() ? QVariant() : oneLine(task.note).toHtmlEscaped();
    case KindRole:
        return int(task.kind);
    case WhoRole:
        return TaskText::who(task, isMasked(task));
    case FullWhoRole:
        return TaskText::who(task);
    case NoteRole:
        return TaskText::about(task);
    case AgoRole:
        return task.dueAt == Moment{} ? TaskText::ago(m_now - task.createdAt) : TaskText::due(task, m_now);
    case JustMadeRole:
        return task.id == m_justMade;
    default:
        return {};
    }
}

} // namespace callside
