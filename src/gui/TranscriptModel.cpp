// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TranscriptModel.h"

#include "gui/TranscriptText.h"

#include <algorithm>

namespace callside {

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TranscriptModel::showRecord(const Transcript &transcript)
{
    beginResetModel();
    m_transcript = transcript;
    m_revisions.resize(transcript.size());
    renew(0, transcript.size());
    endResetModel();
}

void TranscriptModel::setTranscript(const Transcript &transcript)
{
    const Transcript::Difference change = Transcript::difference(m_transcript, transcript);
    const int kept = std::min(change.oldCount, change.newCount);
    const int begin = change.first + kept;
    if (change.newCount > change.oldCount) {
        const int added = change.newCount - kept;
        beginInsertRows({}, begin, begin + added - 1);
        m_transcript = transcript;
        m_revisions.insert(begin, added, 0);
        renew(begin, added);
        endInsertRows();
    } else if (change.oldCount > change.newCount) {
        const int removed = change.oldCount - kept;
        beginRemoveRows({}, begin, begin + removed - 1);
        m_transcript = transcript;
        m_revisions.remove(begin, removed);
        endRemoveRows();
    } else {
        m_transcript = transcript;
    }
    int changed = kept;
    const int next = change.first + change.newCount;
    // The row behind an added or removed one may now begin or continue a speaker.
    const bool touchesNext = change.newCount != change.oldCount && next < rowCount();
    if (touchesNext)
        changed = change.newCount + 1;
    if (changed > 0) {
        renew(change.first, changed);
        emit dataChanged(index(change.first), index(change.first + changed - 1));
    }
}

void TranscriptModel::renew(int first, int count)
{
    for (int row = first; row < first + count; ++row)
        m_revisions[row] = ++m_lastRevision;
}

bool TranscriptModel::continuesSpeaker(int row) const
{
    using namespace std::chrono_literals;
    constexpr auto OneBreath = 20s;
    if (row == 0)
        return false;
    const TranscriptEntry &entry = entryAt(row);
    const TranscriptEntry &above = entryAt(row - 1);
    const bool isSpoken = entry.kind == TranscriptEntry::Kind::Caller || entry.kind == TranscriptEntry::Kind::Assistant;
    return isSpoken && above.kind == entry.kind && !above.isInterrupted && entry.at - above.at < OneBreath;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_revisions.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranscriptEntry &entry = m_transcript.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return TranscriptText::body(entry);
    case Qt::AccessibleTextRole:
        return TranscriptText::sentence(entry);
    case RevisionRole:
        return m_revisions.at(index.row());
    default:
        return {};
    }
}

} // namespace callside
