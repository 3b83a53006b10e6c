// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallListModel.h"

#include "app/Backend.h"
#include "gui/CallText.h"
#include "gui/TimeText.h"

#include <algorithm>
#include <tuple>

namespace callside {

namespace {

bool standsBefore(const CallState &a, const CallState &b)
{
    const auto key = [](const CallState &state) {
        const auto section = CallListModel::sectionOf(state);
        // Callers who are there come first; among them the longest. What is over: the latest first.
        const qint64 begin = toMsecs(state.offeredAt);
        const qint64 time = state.isOver() ? -toMsecs(state.endedAt) : begin;
        return std::tuple(section, state.isOver(), time, begin);
    };
    const auto ka = key(a);
    const auto kb = key(b);
    return ka != kb ? ka < kb : a.id < b.id;
}

} // namespace

CallListModel::CallListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

CallListModel::Section CallListModel::sectionOf(const CallState &state)
{
    switch (stageOf(state)) {
    case CallStage::Ringing:
        return Section::Ringing;
    case CallStage::Unclear:
    case CallStage::Quiet:
    case CallStage::SlowToAnswer:
    case CallStage::NotConfirmed:
    case CallStage::OutOfSight:
    case CallStage::Lost:
        return Section::NeedsYou;
    case CallStage::Answering:
    case CallStage::Talking:
    case CallStage::OnHold:
    case CallStage::Connecting:
    case CallStage::Ending:
        return Section::InProgress;
    case CallStage::Ended:
        return Section::Over;
    }
    Q_UNREACHABLE();
}

void CallListModel::apply(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates) {
        const int row = rowOf(update.state.id);
        if (row < 0)
            insert(update.state);
        else
            replace(row, update.state);
    }
}

void CallListModel::insert(const CallState &state)
{
    const auto place = std::lower_bound(m_calls.cbegin(), m_calls.cend(), state, standsBefore);
    const int row = int(place - m_calls.cbegin());
    beginInsertRows({}, row, row);
    m_calls.insert(row, state);
    endInsertRows();
    emit sectionsChanged();
}

void CallListModel::replace(int row, const CallState &state)
{
    const bool staysBehindPrevious = row == 0 || standsBefore(m_calls.at(row - 1), state);
    const bool staysBeforeNext = row + 1 == m_calls.size() || standsBefore(state, m_calls.at(row + 1));
    const bool isSameSection = sectionOf(m_calls.at(row)) == sectionOf(state);
    int to = row;
    if (!staysBehindPrevious || !staysBeforeNext) {
        // Where it would stand if it were not in the list.
        to = int(std::count_if(m_calls.cbegin(), m_calls.cend(), [&](const CallState &other) {
            return other.id != state.id && standsBefore(other, state);
        }));
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_calls.move(row, to);
        endMoveRows();
    }
    m_calls[to] = state;
    emit dataChanged(index(to), index(to));
    if (to != row || !isSameSection)
        emit sectionsChanged();
}

void CallListModel::setNow(Moment now)
{
    m_now = now;
    int last = int(m_calls.size()) - 1;
    while (last >= 0 && m_calls.at(last).isOver())
        --last;
    if (last >= 0)
        emit dataChanged(index(0), index(last), {DurationRole});
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallState &state = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CallerRole:
        return CallText::caller(state.caller);
    case Qt::AccessibleTextRole:
        return CallText::rowSentence(state, m_now);
    case CallRole:
        return state.id.value;
    case StageRole:
        return int(stageOf(state));
    case DurationRole:
        return durationText(runningTime(state, m_now));
    case DetailRole:
        return CallText::rowDetail(state);
    case LinkRole:
        return CallText::link(state);
    case SectionTitleRole:
        return sectionTitle(index.row());
    case IsOverRole:
        return state.isOver();
    default:
        return {};
    }
}

QString CallListModel::sectionTitle(int row) const
{
    const Section section = sectionOf(m_calls.at(row));
    if (row > 0 && sectionOf(m_calls.at(row - 1)) == section)
        return {};
    switch (section) {
    case Section::Ringing:
        return tr("Ringing");
    case Section::NeedsYou:
        return tr("Needs you");
    case Section::InProgress:
        return tr("In progress");
    case Section::Over:
        return tr("Ended");
    }
    Q_UNREACHABLE();
}

int CallListModel::rowOf(const CallId &call) const
{
    const auto found =
        std::find_if(m_calls.cbegin(), m_calls.cend(), [&](const CallState &state) { return state.id == call; });
    return found == m_calls.cend() ? -1 : int(found - m_calls.cbegin());
}

const CallState *CallListModel::find(const CallId &call) const
{
    const int row = rowOf(call);
    return row < 0 ? nullptr : &m_calls.at(row);
}

int CallListModel::liveCount() const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(), [](const CallState &state) { return !state.isOver(); }));
}

int CallListModel::needingCount() const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(),
                             [](const CallState &state) { return sectionOf(state) <= Section::NeedsYou; }));
}

int CallListModel::mostUrgentRow() const
{
    if (m_calls.isEmpty() || sectionOf(m_calls.first()) > Section::NeedsYou)
        return -1;
    return 0;
}

} // namespace callside
