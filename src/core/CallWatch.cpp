// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"

// What a desk is warned of: urgent words, words that cannot be read, silence. Everything here only ever raises concern;
// a person, readable words or a voice lower it.
namespace callside::reducing {

namespace {

using Kind = TranscriptEntry::Kind;

const QString WordsKey = QStringLiteral("words");   // the caller has said something that we cannot read
const QString AnswerKey = QStringLiteral("answer"); // nobody has said anything since it was answered
const QString LinkKey = QStringLiteral("link");     // we cannot see the call

void addNote(Draft &draft, Kind kind, const CommandId &command, const QString &text, const QString &detail)
{
    TranscriptEntry entry;
    entry.kind = kind;
    entry.command = command;
    entry.text = text;
    entry.detail = detail;
    entry.isFinal = true;
    draft.addEntry(std::move(entry));
}

void markUnclear(Draft &draft, Moment since)
{
    if (draft.state.unheardSince == Moment{})
        draft.state.unheardSince = since;
    if (draft.state.isUnclear)
        return;
    draft.state.isUnclear = true;
    draft.changed(CallChange::Phase);
}

void clearUnclear(Draft &draft)
{
    if (!draft.state.isUnclear)
        return;
    draft.state.isUnclear = false;
    draft.changed(CallChange::Phase);
}

void startUnheard(Draft &draft)
{
    draft.state.unheardSince = draft.now;
    draft.timer(TimerKind::TextCheck, TextLimit, WordsKey);
}

// The caller has said more than the words we have just got.
bool isMoreToRead(const CallState &state)
{
    const int last = state.transcript.lastIndexOf(Kind::Caller);
    return state.isCallerSpeaking || (last >= 0 && state.transcript.at(last).text.trimmed().isEmpty());
}

void setSilence(Draft &draft, Silence silence)
{
    if (draft.state.silence == silence)
        return;
    draft.state.silence = silence;
    draft.changed(CallChange::Phase);
}

// How long until the next limit that is on; nothing if none is.
std::optional<std::chrono::milliseconds> nextSilenceLimit(const CallRules &rules, std::chrono::milliseconds quiet)
{
    std::optional<std::chrono::milliseconds> next;
    std::optional<std::chrono::milliseconds> first;
    for (const std::chrono::milliseconds limit : {rules.silenceAmber, rules.silenceAlert, rules.silenceEnd}) {
        if (limit <= 0ms)
            continue;
        first = std::min(first.value_or(limit), limit);
        if (limit > quiet)
            next = std::min(next.value_or(limit), limit);
    }
    return next ? std::optional(*next - quiet) : first;
}

bool isOn(std::chrono::seconds limit, std::chrono::milliseconds quiet)
{
    return limit > 0s && quiet >= limit;
}

} // namespace

void raiseUrgency(Draft &draft, Urgency urgency)
{
    Urgency &present = draft.state.urgency;
    draft.changed(CallChange::Phase);
    urgency.raisedAt = draft.now;
    if (urgency.kind > present.kind) { // also from none: it has to be acknowledged anew
        present = std::move(urgency);
        return draft.timer(TimerKind::UrgencyReminder, AcknowledgeLimit);
    }
    if (urgency.kind < present.kind)
        return;
    present.itemId = urgency.itemId;
    present.phrase = urgency.phrase;
    present.words = urgency.words;
}

void redFlagHeard(Draft &draft, const RedFlagHeard &heard)
{
    CallState &state = draft.state;
    bool isItemNew = true;
    for (const FlaggedWords &known : std::as_const(state.flags)) {
        if (known.itemId != heard.itemId)
            continue;
        isItemNew = isItemNew && known.kind != heard.kind;
        if (known.kind == heard.kind && known.phrase == heard.phrase)
            return;
    }
    state.flags.append({heard.itemId, heard.kind, heard.phrase, heard.words});
    draft.changed(CallChange::Transcript);
    if (isItemNew)
        addNote(draft, Kind::Flag, {}, heard.words, heard.phrase);
    const Urgency::Kind kind =
        heard.kind == RedFlag::Kind::Danger ? Urgency::Kind::RedFlag : Urgency::Kind::WantsPerson;
    raiseUrgency(draft, {kind, heard.itemId, heard.phrase, heard.words, {}, {}, {}, false});
}

void acknowledge(Draft &draft, const UrgencyAcknowledged &wish)
{
    if (!canAcknowledge(draft.state))
        return;
    draft.state.urgency.acknowledgedAt = draft.now;
    draft.state.urgency.acknowledgedBy = wish.by;
    draft.changed(CallChange::Phase);
    addNote(draft, Kind::Acknowledged, wish.command, wish.by, {});
}

void clearUrgency(Draft &draft, const UrgencyCleared &wish)
{
    if (!canClearUrgency(draft.state) || wish.reason.trimmed().isEmpty())
        return;
    draft.state.urgency = {};
    draft.changed(CallChange::Phase);
    addNote(draft, Kind::Cleared, wish.command, wish.by, wish.reason.trimmed());
}

void urgencyIsDue(Draft &draft)
{
    Urgency &urgency = draft.state.urgency;
    if (!urgency.isRaised() || urgency.isAcknowledged())
        return;
    urgency.isOverdue = true;
    draft.changed(CallChange::Phase);
}

void watchAnswered(Draft &draft)
{
    draft.timer(TimerKind::TextCheck, TextLimit, AnswerKey);
}

void watchLink(Draft &draft)
{
    draft.state.quietSince = {};
    setSilence(draft, Silence::None);
    const std::chrono::milliseconds already = draft.now - draft.state.linkLostAt;
    if (already >= TextLimit)
        return markUnclear(draft, draft.state.linkLostAt);
    draft.timer(TimerKind::TextCheck, TextLimit - already, LinkKey);
}

void callerUnheard(Draft &draft)
{
    if (draft.state.unheardSince == Moment{})
        startUnheard(draft);
}

void callerRead(Draft &draft)
{
    draft.state.unheardSince = {};
    clearUnclear(draft);
    if (isMoreToRead(draft.state))
        startUnheard(draft);
}

void assistantHeard(Draft &draft)
{
    if (draft.state.unheardSince == Moment{} || draft.state.unheardSince == draft.state.answeredAt) {
        draft.state.unheardSince = {};
        clearUnclear(draft);
    }
}

void textIsDue(Draft &draft, const QString &key)
{
    const CallState &state = draft.state;
    if (!state.isLive())
        return;
    if (key == AnswerKey) {
        if (state.talkingAt == Moment{})
            markUnclear(draft, state.answeredAt);
    } else if (key == LinkKey) {
        if (state.linkLostAt != Moment{})
            markUnclear(draft, state.linkLostAt);
    } else if (state.unheardSince != Moment{}) {
        const std::chrono::milliseconds unheard = draft.now - state.unheardSince;
        if (unheard < TextLimit)
            return draft.timer(TimerKind::TextCheck, TextLimit - unheard, WordsKey);
        markUnclear(draft, state.unheardSince);
    }
}

void watchSilence(Draft &draft)
{
    draft.state.quietSince = draft.now;
    if (const auto next = nextSilenceLimit(draft.state.rules, 0ms))
        draft.timer(TimerKind::SilenceCheck, *next);
}

void soundHeard(Draft &draft)
{
    CallState &state = draft.state;
    state.quietSince = state.isCallerSpeaking || state.isAssistantSpeaking ? Moment{} : draft.now;
    setSilence(draft, Silence::None);
}

void silenceIsDue(Draft &draft)
{
    CallState &state = draft.state;
    if (!state.isLive() || state.link != MonitorLink::Open)
        return; // watched again from the next opening on
    const bool isQuiet = state.phase == Phase::Live && state.quietSince != Moment{} && !state.isOnHold;
    const std::chrono::milliseconds quiet = isQuiet ? draft.now - state.quietSince : 0ms;
    if (isOn(state.rules.silenceAlert, quiet))
        setSilence(draft, Silence::Alert);
    else if (isOn(state.rules.silenceAmber, quiet))
        setSilence(draft, Silence::Amber);
    if (const auto next = nextSilenceLimit(state.rules, quiet))
        draft.timer(TimerKind::SilenceCheck, *next);
    if (isOn(state.rules.silenceEnd, quiet) && canEndPolitely(state) && !state.urgency.isRaised()) {
        endPolitely(draft, EndPolitelyRequested{draft.newCommand()});
        state.isEndingQuiet = true;
    }
}

void resumeWatching(Draft &draft)
{
    const CallState &state = draft.state;
    if (state.urgency.isRaised() && !state.urgency.isAcknowledged())
        draft.timer(TimerKind::UrgencyReminder, AcknowledgeLimit);
    if (state.talkingAt == Moment{})
        watchAnswered(draft);
    if (state.unheardSince != Moment{})
        draft.timer(TimerKind::TextCheck, TextLimit, WordsKey);
}

} // namespace callside::reducing
