// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptModel.h"

#include "gui/transcript/TranscriptText.h"

#include <QSet>

#include <algorithm>

namespace callside {

namespace {

using Kind = TranscriptEntry::Kind;

constexpr int RowsWithOffers = 200; // what was asked before these is too old to be asked again

bool isWish(Kind kind)
{
    return kind == Kind::Steer || kind == Kind::Say || kind == Kind::StopTalking || kind == Kind::Hold ||
           kind == Kind::Resume;
}

// Digits that nobody looking over a shoulder is to see.
bool canBeHidden(Kind kind)
{
    return kind == Kind::Key || kind == Kind::Connect;
}

// The words stand in this line of the caller, or this small line tells of them.
bool isAbout(const FlaggedWords &flag, const TranscriptEntry &entry)
{
    if (entry.kind == Kind::Flag)
        return flag.phrase == entry.detail && (entry.itemId.isEmpty() || flag.itemId == entry.itemId);
    return entry.kind == Kind::Caller && !entry.itemId.isEmpty() && flag.itemId == entry.itemId;
}

// A later wish of the same family takes the place of an earlier one.
std::pair<int, QString> familyOf(const TranscriptEntry &entry)
{
    return {int(entry.kind == Kind::Resume ? Kind::Hold : entry.kind), entry.text};
}

} // namespace

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
    m_flags.clear();
    m_possible = {};
    m_offers.clear();
    m_rowAt = -1;
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
    refreshOffers();
}

void TranscriptModel::renew(int first, int count)
{
    for (int row = first; row < first + count; ++row)
        m_revisions[row] = ++m_lastRevision;
}

void TranscriptModel::change(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    renew(row, 1);
    emit dataChanged(index(row), index(row));
}

void TranscriptModel::setFlags(const QList<FlaggedWords> &flags)
{
    if (flags == m_flags)
        return;
    QSet<QString> items;
    for (const FlaggedWords &flag : flags + m_flags)
        items.insert(flag.itemId);
    m_flags = flags;
    for (const QString &item : items)
        change(m_transcript.indexOfItem(item));
    for (int row = 0; row < rowCount(); ++row) {
        if (entryAt(row).kind == Kind::Flag)
            change(row);
    }
}

void TranscriptModel::setPossible(TranscriptOffers possible)
{
    if (possible == m_possible)
        return;
    m_possible = possible;
    refreshOffers();
}

QMap<int, TranscriptOffers> TranscriptModel::findOffers() const
{
    QMap<int, TranscriptOffers> offers;
    if (!m_possible)
        return offers;
    QSet<std::pair<int, QString>> askedLater;
    for (int row = rowCount() - 1; row >= std::max(0, rowCount() - RowsWithOffers); --row) {
        const TranscriptEntry &entry = entryAt(row);
        if (!isWish(entry.kind))
            continue;
        const bool isStuck = entry.receipt == Receipt::Unanswered || entry.receipt == Receipt::Failed;
        if (isStuck && !askedLater.contains(familyOf(entry)))
            offers.insert(row, m_possible);
        askedLater.insert(familyOf(entry));
    }
    return offers;
}

void TranscriptModel::refreshOffers()
{
    const QMap<int, TranscriptOffers> before = std::exchange(m_offers, findOffers());
    if (before == m_offers)
        return;
    QSet<int> rows;
    for (const auto &offers : {before, m_offers}) {
        for (auto it = offers.keyBegin(); it != offers.keyEnd(); ++it)
            rows.insert(*it);
    }
    for (const int row : rows)
        change(row);
}

void TranscriptModel::setKeysHidden(bool areHidden)
{
    if (areHidden == m_areKeysHidden)
        return;
    m_areKeysHidden = areHidden;
    for (int row = 0; row < rowCount(); ++row) {
        if (canBeHidden(entryAt(row).kind))
            change(row);
    }
}

void TranscriptModel::setRowAt(int row)
{
    const int before = std::exchange(m_rowAt, row);
    if (before == row || !m_areKeysHidden)
        return;
    for (const int touched : {before, row}) {
        if (touched >= 0 && touched < rowCount() && canBeHidden(entryAt(touched).kind))
            change(touched);
    }
}

bool TranscriptModel::isKeyHidden(int row) const
{
    return m_areKeysHidden && row != m_rowAt && canBeHidden(entryAt(row).kind);
}

bool TranscriptModel::continuesSpeaker(int row) const
{
    using namespace std::chrono_literals;
    constexpr auto OneBreath = 20s;
    if (row == 0)
        return false;
    const TranscriptEntry &entry = entryAt(row);
    const TranscriptEntry &above = entryAt(row - 1);
    const bool isSpoken = entry.kind == Kind::Caller || entry.kind == Kind::Assistant;
    return isSpoken && above.kind == entry.kind && !above.isInterrupted && entry.at - above.at < OneBreath;
}

TranscriptLine TranscriptModel::lineAt(int row) const
{
    TranscriptLine line;
    line.entry = entryAt(row);
    line.continuesSpeaker = continuesSpeaker(row);
    line.isKeyHidden = isKeyHidden(row);
    line.offers = offersAt(row);
    for (const FlaggedWords &flag : m_flags) {
        if (isAbout(flag, line.entry))
            line.flags.append(flag);
    }
    return line;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_revisions.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return TranscriptText::body(lineAt(index.row()));
    case Qt::AccessibleTextRole:
        return TranscriptText::sentence(lineAt(index.row()));
    case Qt::ToolTipRole:
        return TranscriptText::toolTip(lineAt(index.row()));
    case RevisionRole:
        return m_revisions.at(index.row());
    default:
        return {};
    }
}

} // namespace callside
