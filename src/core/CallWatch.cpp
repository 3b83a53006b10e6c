// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"

#include <algorithm>

// What a desk is warned of: urgent words, words that cannot be read, silence. Everything here only ever raises concern;
// a person, readable words or a voice lower it.
namespace callside::reducing {

namespace {

using Kind = TranscriptEntry::Kind;

const QString WordsKey = QStringLiteral("words");   // the caller has said something that we cannot read
const QString AnswerKey = QStringLiteral("answer"); // nobody has said anything since it was answered
const QString LinkKey = QStringLiteral("link");     // we cannot see the call

constexpr int LinesLookedAt = 64; // more than come in 20 s

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

// Beside the words, which were often said before what the assistant answered was read.
void addFlag(Draft &draft, const RedFlagHeard &heard)
{
    TranscriptEntry entry;
    entry.kind = Kind::Flag;
    entry.text = heard.words;
    entry.detail = heard.phrase;
    entry.isFinal = true;
    entry.at = draft.now;
    draft.state.transcript.insertAfter(heard.itemId, std::move(entry));
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

void startUnheard(Draft &draft, Moment since)
{
    draft.state.unheardSince = since;
    draft.timerAt(TimerKind::TextCheck, since + TextLimit, WordsKey);
}

// Since when the caller has said more than the words we have just got; zero: no more. Turns are read in any order, and
// a turn that has had its time without a word is waited for no longer.
Moment unreadSince(const Draft &draft)
{
    const CallState &state = draft.state;
    Moment since = state.isCallerSpeaking ? draft.now : Moment{};
    bool isLast = true;
    const int oldest = std::max(0, state.transcript.size() - LinesLookedAt);
    for (int i = state.transcript.size() - 1; i >= oldest; --i) {
        const TranscriptEntry &entry = state.transcript.at(i);
        if (entry.at + TextLimit <= draft.now)
            break;
        if (entry.kind != Kind::Caller)
            continue;
        if (entry.text.trimmed().isEmpty() && (isLast || !entry.isFinal))
            since = entry.at;
        isLast = false;
    }
    return since;
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

// Not a caller who may be in danger, who has said what we could not read, or who is being connected.
bool mayEndQuietly(const CallState &state)
{
    return canEndPolitely(state) && !state.urgency.isRaised() && !state.isUnclear && state.unheardSince == Moment{} &&
           state.transfer != TransferState::Asked && !state.hasPending(PendingCommand::Kind::Refer);
}

// Whether the desk already had this turn's words before it when somebody acknowledged the call: the final text of a
// turn may hold other phrases than its first words did.
bool wasTurnSeen(const CallState &state, const QString &itemId)
{
    const auto isDanger = [&](const TranscriptEntry &flag) {
        return std::any_of(state.flags.cbegin(), state.flags.cend(), [&](const FlaggedWords &known) {
            return known.itemId == itemId && known.kind == RedFlag::Kind::Danger && known.phrase == flag.detail;
        });
    };
    const int turn = state.transcript.indexOfItem(itemId);
    for (int i = turn + 1; turn >= 0 && i < state.transcript.size(); ++i) {
        const TranscriptEntry &entry = state.transcript.at(i);
        if (entry.kind == Kind::Caller || entry.kind == Kind::Assistant)
            break;
        if (entry.kind == Kind::Flag && entry.at < state.urgency.acknowledgedAt && isDanger(entry))
            return true;
    }
    return false;
}

// "He's stopped breathing" from a caller whose chest pain somebody has acknowledged.
bool isFurtherDanger(const CallState &state, const RedFlagHeard &heard)
{
    if (heard.kind != RedFlag::Kind::Danger || !state.urgency.isAcknowledged())
        return false;
    const bool isRepeated = std::any_of(state.flags.cbegin(), state.flags.cend(), [&](const FlaggedWords &known) {
        return known.kind == heard.kind && known.phrase == heard.phrase;
    });
    return !isRepeated && !wasTurnSeen(state, heard.itemId);
}

// Whoever acknowledged it has not seen this: that connecting the caller has not worked, or further danger.
void askAgain(Draft &draft)
{
    Urgency &present = draft.state.urgency;
    if (!present.isAcknowledged())
        return;
    present.acknowledgedAt = {};
    present.acknowledgedBy.clear();
    present.isOverdue = false;
    present.raisedAt = draft.now;
    draft.timer(TimerKind::UrgencyReminder, AcknowledgeLimit);
}

} // namespace

void raiseUrgency(Draft &draft, Urgency urgency)
{
    Urgency &present = draft.state.urgency;
    draft.changed(CallChange::Phase);
    urgency.raisedAt = draft.now;
    stopQuietEnd(draft);
    if (urgency.kind > present.kind) { // also from none: it has to be acknowledged anew
        urgency.isOverdue = present.isOverdue && !present.isAcknowledged(); // what is worse is no quieter
        present = std::move(urgency);
        return draft.timer(TimerKind::UrgencyReminder, AcknowledgeLimit);
    }
    if (urgency.kind < present.kind)
        return urgency.kind == Urgency::Kind::TransferNotConfirmed ? askAgain(draft) : void();
    if (!present.isAcknowledged())
        return; // what raised it stays quoted until somebody has seen it; the record has the rest
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
    const bool isFurther = isFurtherDanger(state, heard);
    state.flags.append({heard.itemId, heard.kind, heard.phrase, heard.words});
    draft.changed(CallChange::Transcript);
    if (isItemNew)
        addFlag(draft, heard);
    const Urgency::Kind kind =
        heard.kind == RedFlag::Kind::Danger ? Urgency::Kind::RedFlag : Urgency::Kind::WantsPerson;
    raiseUrgency(draft, {kind, heard.itemId, heard.phrase, heard.words, {}, {}, {}, false});
    if (isFurther)
        askAgain(draft);
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
    ignoreSilence(draft);
    const std::chrono::milliseconds already = draft.now - draft.state.linkLostAt;
    if (already >= TextLimit)
        return markUnclear(draft, draft.state.linkLostAt);
    draft.timer(TimerKind::TextCheck, TextLimit - already, LinkKey);
}

void callerUnheard(Draft &draft)
{
    if (draft.state.unheardSince == Moment{})
        startUnheard(draft, draft.now);
}

void callerRead(Draft &draft)
{
    draft.state.unheardSince = {};
    clearUnclear(draft);
    if (const Moment since = unreadSince(draft); since != Moment{})
        startUnheard(draft, since);
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

void ignoreSilence(Draft &draft)
{
    draft.state.quietSince = {};
    setSilence(draft, Silence::None);
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
    if (isOn(state.rules.silenceEnd, quiet) && mayEndQuietly(state)) {
        endPolitely(draft, EndPolitelyRequested{draft.newCommand()});
        state.isEndingQuiet = true;
    }
}

void resumeWatching(Draft &draft)
{
    const CallState &state = draft.state;
    if (state.urgency.isRaised() && !state.urgency.isAcknowledged())
        draft.timerAt(TimerKind::UrgencyReminder, state.urgency.raisedAt + AcknowledgeLimit);
    if (state.talkingAt == Moment{})
        watchAnswered(draft);
    if (state.unheardSince != Moment{})
        draft.timerAt(TimerKind::TextCheck, state.unheardSince + TextLimit, WordsKey);
}

} // namespace callside::reducing
