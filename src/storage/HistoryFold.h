// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/HistoryQuery.h"
#include "storage/Journal.h"

#include <QStringList>

namespace callside {

// One call as its kept events leave it, whatever has become of it. Entries that cannot be read are passed over and
// counted.
struct FoldedCall {
    CallState state;
    // What the last state does not say any more, as a person has cleared it.
    Urgency::Kind worstUrgency = Urgency::Kind::None;
    Moment urgentAt{};
    Moment acknowledgedAt{};
    QStringList people; // who acknowledged and cleared
    int unreadable = 0;

    // There is an offer: without it the rest is only what came in late.
    bool isWhole() const { return !state.id.value.isEmpty() && state.offeredAt != Moment{}; }
};
FoldedCall foldCall(const QList<JournalEntry> &entries);

// What a list shows of it; id, what the desk added, and what is kept are the caller's to fill in.
HistoryRow historyRowOf(const FoldedCall &folded);
// What came in after a call's own events were deleted: a phone company's word may change how it ended.
HistoryRow withLateNews(HistoryRow row, const QList<JournalEntry> &entries);
// What was said and written, in order, for searching.
QStringList historyLinesOf(const CallState &state);
// What was made of it afterwards, for the same.
QStringList summaryLinesOf(const CallState &state);
// "ja" by the characters, otherwise what the call was to be transcribed as; empty: not known.
QString languageOf(const CallState &state, const QStringList &lines);

} // namespace callside
