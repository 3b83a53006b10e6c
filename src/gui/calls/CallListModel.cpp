// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallListModel.h"

#include "app/Backend.h"
#include "gui/words/CallText.h"
#include "gui/words/TimeText.h"

#include <algorithm>

namespace callside {

namespace {

int indexIn(const QList<CallState> &calls, const CallId &call)
{
    const auto found =
        std::find_if(calls.cbegin(), calls.cend(), [&](const CallState &state) { return state.id == call; });
    return found == calls.cend() ? -1 : int(found - calls.cbegin());
}

// What a row's height depends on.
bool haveSameHeight(const CallState &a, const CallState &b)
{
    return sectionOf(a) == sectionOf(b) && a.urgency.words == b.urgency.words && a.urgency.kind == b.urgency.kind;
}

} // namespace

CallListModel::CallListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CallListModel::apply(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates)
        take(update.state);
    countFound();
}

void CallListModel::take(const CallState &state)
{
    const int row = rowOf(state.id);
    const int hiddenAt = row < 0 ? indexIn(m_hidden, state.id) : -1;
    const bool isWanted = isShown(state);
    if (row >= 0 && isWanted)
        return replace(row, state);
    if (row >= 0) {
        m_calls[row] = state;
        return hide(row);
    }
    if (!isWanted) {
        if (hiddenAt >= 0)
            m_hidden[hiddenAt] = state;
        else
            m_hidden.append(state);
        return;
    }
    if (hiddenAt >= 0)
        m_hidden.removeAt(hiddenAt);
    insert({state});
    emit sectionsChanged();
    if (hiddenAt < 0)
        emit callArrived(state.id);
}

// Neighbours come in with one signal.
void CallListModel::insert(const QList<CallState> &sorted)
{
    for (qsizetype from = 0; from < sorted.size();) {
        const auto place = std::lower_bound(m_calls.cbegin(), m_calls.cend(), sorted.at(from), standsBefore);
        const int row = int(place - m_calls.cbegin());
        qsizetype to = from + 1;
        while (to < sorted.size() && (place == m_calls.cend() || standsBefore(sorted.at(to), *place)))
            ++to;
        beginInsertRows({}, row, row + int(to - from) - 1);
        for (qsizetype i = from; i < to; ++i)
            m_calls.insert(row + i - from, sorted.at(i));
        endInsertRows();
        from = to;
    }
}

void CallListModel::replace(int row, const CallState &state)
{
    const bool staysBehindPrevious = row == 0 || standsBefore(m_calls.at(row - 1), state);
    const bool staysBeforeNext = row + 1 == m_calls.size() || standsBefore(state, m_calls.at(row + 1));
    const bool keepsHeight = haveSameHeight(m_calls.at(row), state);
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
    if (to != row || !keepsHeight)
        emit sectionsChanged();
}

void CallListModel::hide(int row)
{
    beginRemoveRows({}, row, row);
    m_hidden.append(m_calls.takeAt(row));
    endRemoveRows();
    emit sectionsChanged();
}

bool CallListModel::isShown(const CallState &state)
{
    return isAlwaysShown(state) || m_filter.accepts(state);
}

void CallListModel::setFilter(const QString &text)
{
    if (!m_filter.setText(text))
        return;
    hideOthers();
    showFound();
    countFound();
    emit filterChanged();
    emit sectionsChanged();
}

bool CallListModel::readAhead()
{
    constexpr int AtOnce = 8;
    const int end = std::min(m_readTo + AtOnce, rowCount());
    for (; m_readTo < end; ++m_readTo)
        m_filter.readAhead(m_calls.at(m_readTo));
    return m_readTo < rowCount();
}

void CallListModel::hideOthers()
{
    for (int last = int(m_calls.size()) - 1; last >= 0; --last) {
        if (isShown(m_calls.at(last)))
            continue;
        int first = last;
        while (first > 0 && !isShown(m_calls.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_hidden.append(m_calls.mid(first, last - first + 1));
        m_calls.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void CallListModel::showFound()
{
    const auto found = std::stable_partition(m_hidden.begin(), m_hidden.end(),
                                             [this](const CallState &state) { return !isShown(state); });
    QList<CallState> shown(found, m_hidden.end());
    m_hidden.erase(found, m_hidden.end());
    std::sort(shown.begin(), shown.end(), standsBefore);
    insert(shown);
}

void CallListModel::countFound()
{
    int count = int(m_calls.size());
    if (m_filter.isActive())
        count = int(std::count_if(m_calls.cbegin(), m_calls.cend(),
                                  [this](const CallState &state) { return m_filter.accepts(state); }));
    const bool isSame = m_foundCount == count && m_toldCount == callCount();
    m_foundCount = count;
    m_toldCount = callCount();
    if (!isSame)
        emit foundChanged();
}

void CallListModel::setMasked(bool isMasked)
{
    if (m_isMasked == isMasked)
        return;
    m_isMasked = isMasked;
    if (!m_calls.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void CallListModel::setUnmasked(const CallId &call)
{
    const CallId previous = std::exchange(m_unmasked, call);
    if (!m_isMasked || previous == call)
        return;
    for (const CallId &id : {previous, call}) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row), index(row));
    }
}

void CallListModel::setNow(Moment now)
{
    m_now = now;
    int last = int(m_calls.size()) - 1;
    while (last >= 0 && m_calls.at(last).isOver())
        --last;
    if (last >= 0)
        emit dataChanged(index(0), index(last), {DurationRole, StatusRole});
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
        return CallText::caller(state.caller, isMasked(state));
    case FullCallerRole:
        return CallText::caller(state.caller);
    case Qt::AccessibleTextRole:
        return CallText::rowSentence(state, m_now, isMasked(state));
    case CallRole:
        return state.id.value;
    case StageRole:
        return int(stageOf(state));
    case SectionRole:
        return int(sectionOf(state));
    case DurationRole:
        return durationText(runningTime(state, m_now));
    case StatusRole:
        return CallText::status(state, m_now);
    case DetailRole:
        return CallText::rowDetail(state);
    case UrgencyRole:
        return CallText::urgency(state);
    case QuoteRole:
        return sectionOf(state) == CallSection::Urgent ? CallText::quote(state.urgency) : QString();
    case SectionTitleRole:
        return sectionTitle(index.row());
    case IsAcknowledgedRole:
        return state.urgency.isAcknowledged();
    case IsOverRole:
        return state.isOver();
    default:
        return {};
    }
}

QString CallListModel::sectionTitle(int row) const
{
    const CallSection section = sectionOf(m_calls.at(row));
    if (row > 0 && sectionOf(m_calls.at(row - 1)) == section)
        return {};
    const QString title = titleOf(section);
    //: %1 is "Urgent" or "Ringing", above calls that are in the list although they are not what is looked for
    return m_filter.isActive() && isAlwaysShown(m_calls.at(row)) ? tr("%1 (always shown)").arg(title) : title;
}

QString CallListModel::titleOf(CallSection section)
{
    switch (section) {
    case CallSection::Urgent:
        return tr("Urgent");
    case CallSection::Ringing:
        return tr("Ringing");
    case CallSection::LookAt:
        return tr("Look at these");
    case CallSection::InProgress:
        return tr("In progress");
    case CallSection::Ended:
        return tr("Ended");
    }
    Q_UNREACHABLE();
}

int CallListModel::rowOf(const CallId &call) const
{
    return indexIn(m_calls, call);
}

const CallState *CallListModel::find(const CallId &call) const
{
    const int row = rowOf(call);
    if (row >= 0)
        return &m_calls.at(row);
    const int hiddenAt = indexIn(m_hidden, call);
    return hiddenAt < 0 ? nullptr : &m_hidden.at(hiddenAt);
}

int CallListModel::countWhere(bool (*isMeant)(const CallState &)) const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(), isMeant) +
               std::count_if(m_hidden.cbegin(), m_hidden.cend(), isMeant));
}

int CallListModel::liveCount() const
{
    return countWhere([](const CallState &state) { return !state.isOver(); });
}

int CallListModel::urgentCount() const
{
    return countWhere([](const CallState &state) { return sectionOf(state) == CallSection::Urgent; });
}

int CallListModel::needingCount() const
{
    return countWhere([](const CallState &state) {
        const CallSection section = sectionOf(state);
        return section == CallSection::Ringing || section == CallSection::LookAt;
    });
}

int CallListModel::mostUrgentRow() const
{
    if (m_calls.isEmpty() || sectionOf(m_calls.first()) > CallSection::LookAt)
        return -1;
    return 0;
}

} // namespace callside
