// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WordWatch.h"

#include <algorithm>

namespace callside {

namespace {

using Kind = TranscriptEntry::Kind;

constexpr int NewestLetters = 400; // of words that are still coming: the rest has been looked at
constexpr int EarlierLetters = 160;

int indexBefore(const Transcript &transcript, int index)
{
    for (int i = index - 1; i >= 0; --i) {
        if (transcript.at(i).kind == Kind::Caller)
            return i;
    }
    return -1;
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

} // namespace

QList<RedFlagHeard> WordWatch::heard(const ServerEvent &event, const CallState &state) const
{
    const auto *coming = std::get_if<server::CallerTranscriptDelta>(&event);
    const auto *complete = std::get_if<server::CallerTranscriptFinished>(&event);
    if (m_flags.isEmpty() || (!coming && !complete))
        return {};
    const QString itemId = coming ? coming->itemId : complete->itemId;
    const int index = state.transcript.indexOfItem(itemId);
    if (index < 0)
        return {};
    const QString text = state.transcript.at(index).text;
    QList<RedFlagHit> hits = m_flags.matches(complete ? text : text.right(NewestLetters));
    if (const int before = indexBefore(state.transcript, index); complete && before >= 0) {
        const QString earlier = state.transcript.at(before).text.right(EarlierLetters);
        const QList<RedFlagHit> heardEarlier = m_flags.matches(earlier);
        const QList<RedFlagHit> across = m_flags.matches(earlier + u' ' + text.left(EarlierLetters));
        for (const RedFlagHit &hit : across) {
            if (!holds(heardEarlier, hit.phrase) && !holds(hits, hit.phrase))
                hits.append(hit);
        }
    }
    QList<RedFlagHeard> heard;
    for (const RedFlagHit &hit : std::as_const(hits)) {
        if (!isKnown(state, itemId, hit))
            heard.append({itemId, hit.kind, hit.phrase, hit.words});
    }
    return heard;
}

} // namespace callside
