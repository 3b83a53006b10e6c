// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WordWatch.h"

#include <algorithm>

namespace callside {

namespace {

using Kind = TranscriptEntry::Kind;

constexpr int EarlierLetters = 200; // that a phrase may have begun in

// The caller's turn before (-1) or after (+1) this one; -1 if there is none.
int turnBeside(const Transcript &transcript, int index, int step)
{
    for (int i = index + step; i >= 0 && i < transcript.size(); i += step) {
        if (transcript.at(i).kind == Kind::Caller)
            return i;
    }
    return -1;
}

// The end of a text, without the word that was cut in two: "snapshot" holds no "shot".
QString lastLetters(const QString &text, qsizetype count)
{
    if (count >= text.size())
        return text;
    const QString end = text.right(count);
    const auto space = std::find_if(end.cbegin(), end.cend(), [](QChar c) { return c.isSpace(); });
    return space == end.cend() ? end : end.sliced(space - end.cbegin());
}

QString firstLetters(const QString &text, qsizetype count)
{
    if (count >= text.size())
        return text;
    const QString begin = text.left(count);
    const qsizetype space = begin.lastIndexOf(u' ');
    return space < 0 ? begin : begin.left(space);
}

bool holds(const QList<RedFlagHit> &hits, const QString &phrase)
{
    return std::any_of(hits.cbegin(), hits.cend(), [&](const RedFlagHit &hit) { return hit.phrase == phrase; });
}

bool isKnown(const CallState &state, const QString &itemId, const RedFlagHit &hit)
{
    return std::any_of(state.flags.cbegin(), state.flags.cend(), [&](const FlaggedWords &known) {
        return known.itemId == itemId && known.phrase == hit.phrase && known.kind == hit.kind;
    });
}

void addNew(QList<RedFlagHeard> &heard, const QList<RedFlagHit> &hits, const CallState &state, const QString &itemId)
{
    for (const RedFlagHit &hit : hits) {
        if (!isKnown(state, itemId, hit))
            heard.append({itemId, hit.kind, hit.phrase, hit.words});
    }
}

// The item whose words this event has told in full, or has told more of.
QString itemOf(const ServerEvent &event)
{
    const auto userItem = [](const server::Item &item) {
        return item.role == QLatin1String("user") ? item.id : QString();
    };
    if (const auto *complete = std::get_if<server::CallerTranscriptFinished>(&event))
        return complete->itemId;
    if (const auto *coming = std::get_if<server::CallerTranscriptDelta>(&event))
        return coming->itemId;
    if (const auto *added = std::get_if<server::ItemAdded>(&event))
        return userItem(added->item);
    const auto *finished = std::get_if<server::ItemFinished>(&event);
    return finished ? userItem(finished->item) : QString();
}

} // namespace

QList<RedFlagHeard> WordWatch::heard(const ServerEvent &event, const CallState &state) const
{
    const QString itemId = m_flags.isEmpty() ? QString() : itemOf(event);
    const int index = state.transcript.indexOfItem(itemId);
    if (index < 0 || state.transcript.at(index).kind != Kind::Caller)
        return {};
    QList<RedFlagHeard> heard;
    if (const auto *coming = std::get_if<server::CallerTranscriptDelta>(&event)) {
        const QString newest = lastLetters(state.transcript.at(index).text, coming->delta.size() + EarlierLetters);
        addNew(heard, m_flags.matches(newest), state, itemId);
        return heard;
    }
    addNew(heard, hitsInTurn(state.transcript, index), state, itemId);
    // Turns are read in any order.
    if (const int later = turnBeside(state.transcript, index, +1); later >= 0)
        addNew(heard, hitsInTurn(state.transcript, later), state, state.transcript.at(later).itemId);
    return heard;
}

QList<RedFlagHeard> WordWatch::missed(const CallState &state) const
{
    QList<RedFlagHeard> heard;
    for (int i = 0; i < state.transcript.size() && !m_flags.isEmpty(); ++i) {
        const TranscriptEntry &entry = state.transcript.at(i);
        if (entry.kind == Kind::Caller)
            addNew(heard, hitsInTurn(state.transcript, i), state, entry.itemId);
    }
    return heard;
}

// Also what began in the turn before: it is the later turn's.
QList<RedFlagHit> WordWatch::hitsInTurn(const Transcript &transcript, int index) const
{
    const QString text = transcript.at(index).text;
    const int before = turnBeside(transcript, index, -1);
    QList<RedFlagHit> hits = m_flags.matches(text);
    if (before < 0 || text.isEmpty())
        return hits;
    const QString earlier = lastLetters(transcript.at(before).text, EarlierLetters);
    const QList<RedFlagHit> heardEarlier = m_flags.matches(earlier);
    const QList<RedFlagHit> across = m_flags.matches(earlier + u' ' + firstLetters(text, EarlierLetters));
    for (const RedFlagHit &hit : across) {
        if (!holds(heardEarlier, hit.phrase) && !holds(hits, hit.phrase))
            hits.append(hit);
    }
    return hits;
}

} // namespace callside
