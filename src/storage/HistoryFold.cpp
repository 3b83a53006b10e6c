// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryFold.h"

#include "core/CallReducer.h"
#include "core/EventJournal.h"

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

void notePerson(FoldedCall &folded, const CallEventPayload &payload)
{
    const QString name = std::visit(
        []<class Event>(const Event &event) {
            if constexpr (requires { event.by; } && !std::is_same_v<Event, DetailJudged>)
                return event.by;
            else
                return QString();
        },
        payload);
    if (!name.isEmpty() && !folded.people.contains(name))
        folded.people.append(name);
}

void noteUrgency(FoldedCall &folded)
{
    const Urgency &urgency = folded.state.urgency;
    if (!urgency.isRaised())
        return;
    folded.worstUrgency = std::max(folded.worstUrgency, urgency.kind);
    if (folded.urgentAt == Moment{})
        folded.urgentAt = urgency.raisedAt;
    if (folded.acknowledgedAt == Moment{})
        folded.acknowledgedAt = urgency.acknowledgedAt;
}

bool isSaidOrWritten(TranscriptEntry::Kind kind)
{
    switch (kind) {
    case TranscriptEntry::Kind::Caller:
    case TranscriptEntry::Kind::Assistant:
    case TranscriptEntry::Kind::Steer:
    case TranscriptEntry::Kind::Say:
    case TranscriptEntry::Kind::Cleared:
    case TranscriptEntry::Kind::Message:
        return true;
    default:
        return false;
    }
}

bool hasSaidDetail(TranscriptEntry::Kind kind)
{
    return kind == TranscriptEntry::Kind::Cleared || kind == TranscriptEntry::Kind::Message;
}

} // namespace

FoldedCall foldCall(const QList<JournalEntry> &entries)
{
    FoldedCall folded;
    for (const JournalEntry &entry : entries) {
        const Result<CallEventPayload> payload = fromJournal({entry.type, entry.body});
        if (!payload) {
            ++folded.unreadable;
            continue;
        }
        notePerson(folded, *payload);
        folded.state = reduce(std::move(folded.state), {{entry.call}, fromMsecs(entry.atMs), *payload, {}}).state;
        noteUrgency(folded);
    }
    return folded;
}

HistoryRow historyRowOf(const FoldedCall &folded)
{
    const CallState &state = folded.state;
    HistoryRow row;
    row.call = state.id.value;
    row.offeredAt = state.offeredAt;
    row.answeredAt = state.endReason == EndReason::PutThrough ? putThroughAt(state) : state.answeredAt;
    row.isWithheld = state.caller.isWithheld;
    row.wordsAt = state.talkingAt;
    row.endedAt = state.endedAt;
    row.result = resultOf(state);
    row.endReason = state.endReason;
    row.isLost = isLost(state);
    row.urgency = folded.worstUrgency;
    row.urgentAt = folded.urgentAt;
    row.acknowledgedAt = folded.acknowledgedAt;
    row.transfer = state.transfer;
    row.transferTarget = state.transferTarget;
    row.model = state.config.model;
    const TokenUsage &tokens = state.usage.tokens;
    row.tokensIn = tokens.textIn + tokens.audioIn + tokens.imageIn;
    row.tokensCached = tokens.textCached + tokens.audioCached + tokens.imageCached;
    row.tokensOut = tokens.textOut + tokens.audioOut;
    row.costMicroUsd = state.usage.costMicroUsd;
    row.isCostComplete = state.usage.isCostComplete;
    row.lines = state.transcript.size();
    return row;
}

HistoryRow withLateNews(HistoryRow row, const QList<JournalEntry> &entries)
{
    CallState state;
    state.id = {row.call};
    state.phase = Phase::Ended;
    state.endReason = row.endReason;
    state.transfer = row.transfer;
    state.talkingAt = row.wordsAt;
    state.offeredAt = row.offeredAt;
    state.endedAt = row.endedAt;
    state.provider.isKnown = true;
    for (const JournalEntry &entry : entries) {
        const Result<CallEventPayload> payload = fromJournal({entry.type, entry.body});
        if (payload && std::holds_alternative<ProviderTold>(*payload))
            state = reduce(std::move(state), {{entry.call}, fromMsecs(entry.atMs), *payload, {}}).state;
    }
    if (state.endReason == row.endReason && state.transfer == row.transfer)
        return row;
    row.endReason = state.endReason;
    row.transfer = state.transfer;
    row.result = resultOf(state);
    row.isLost = isLost(state);
    if (state.endReason == EndReason::PutThrough) {
        row.answeredAt = putThroughAt(state);
        row.endedAt = state.endedAt;
    }
    return row;
}

QStringList historyLinesOf(const CallState &state)
{
    QStringList lines;
    for (int index = 0; index < state.transcript.size(); ++index) {
        const TranscriptEntry &entry = state.transcript.at(index);
        if (!isSaidOrWritten(entry.kind))
            continue;
        for (const QString &text : {entry.text, hasSaidDetail(entry.kind) ? entry.detail : QString()}) {
            if (!text.isEmpty())
                lines.append(text);
        }
    }
    return lines;
}

QStringList summaryLinesOf(const CallState &state)
{
    if (!state.summary)
        return {};
    QStringList lines{state.summary->text};
    for (const HeardDetail &detail : state.summary->details)
        lines.append(detail.value);
    for (const SuggestedTask &task : state.summary->tasks)
        lines.append(task.note);
    return lines;
}

QString languageOf(const CallState &state, const QStringList &lines)
{
    int kana = 0;
    int letters = 0;
    for (const QString &line : lines) {
        for (const QChar character : line) {
            const auto script = character.script();
            kana += script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
            letters += character.isLetter();
        }
    }
    if (letters > 0 && kana * 5 >= letters)
        return u"ja"_s;
    return state.config.transcriptionLanguage;
}

} // namespace callside
