// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryModel.h"

#include "gui/history/HistoryText.h"

#include <algorithm>
#include <utility>

namespace callside {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HistoryModel::enter(State state)
{
    m_state = state;
    emit stateChanged();
}

void HistoryModel::ask(const HistoryQuery &query)
{
    m_query = query;
    m_query.before = 0;
    m_isWaiting = true;
    m_isFresh = true;
    enter(State::Searching);
    emit pageWanted(m_query);
}

void HistoryModel::takePage(const HistoryPage &page)
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    m_hasMore = page.hasMore && !page.hits.isEmpty();
    if (m_isFresh) {
        beginResetModel();
        m_hits = page.hits;
        m_current = -1;
        m_isFresh = false;
        endResetModel();
    } else if (!page.hits.isEmpty()) {
        beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + page.hits.size()) - 1);
        m_hits += page.hits;
        endInsertRows();
    }
    enter(State::Ready);
}

void HistoryModel::takeFailure()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    m_hasMore = false;
    if (m_isFresh) {
        beginResetModel();
        m_hits.clear();
        m_current = -1;
        m_isFresh = false;
        endResetModel();
    }
    enter(State::Failed);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    HistoryQuery next = m_query;
    next.before = m_hits.constLast().row.id;
    emit pageWanted(next);
}

int HistoryModel::rowOf(const QString &call) const
{
    const auto found =
        std::find_if(m_hits.cbegin(), m_hits.cend(), [&](const HistoryHit &hit) { return hit.row.call == call; });
    return found == m_hits.cend() ? -1 : int(found - m_hits.cbegin());
}

void HistoryModel::setToday(const QDate &today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (!m_hits.isEmpty())
        emit dataChanged(index(0), index(int(m_hits.size()) - 1));
}

void HistoryModel::setMasked(bool isMasked)
{
    if (m_isMasked == isMasked)
        return;
    m_isMasked = isMasked;
    if (!m_hits.isEmpty())
        emit dataChanged(index(0), index(int(m_hits.size()) - 1));
}

void HistoryModel::setCurrent(int row)
{
    const int before = std::exchange(m_current, row);
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < m_hits.size())
            emit dataChanged(index(changed), index(changed));
    }
}

QString HistoryModel::dayAbove(int row) const
{
    const QDate day = HistoryText::dateOf(m_hits.at(row).row);
    if (row > 0 && HistoryText::dateOf(m_hits.at(row - 1).row) == day)
        return {};
    return HistoryText::day(day, m_today);
}

void HistoryModel::setOutcome(const QString &call, CallOutcome::Kind outcome)
{
    const int row = rowOf(call);
    if (row < 0)
        return;
    m_hits[row].row.outcome = outcome;
    emit dataChanged(index(row), index(row));
}

void HistoryModel::setHeld(const QString &call, bool isHeld)
{
    const int row = rowOf(call);
    if (row < 0)
        return;
    m_hits[row].row.isHeld = isHeld;
    emit dataChanged(index(row), index(row));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size())
        return {};
    const HistoryHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return HistoryText::caller(hit.row, isRowMasked(index.row()));
    case Qt::AccessibleTextRole:
        return HistoryText::sentence(hit, isRowMasked(index.row()));
    default:
        return {};
    }
}

} // namespace callside
