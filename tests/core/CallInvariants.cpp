// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallInvariants.h"

#include <QHash>
#include <QSet>

namespace callside::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Pending = PendingCommand::Kind;

template <class Wanted>
int countOf(const QList<Effect> &effects)
{
    return int(std::count_if(effects.cbegin(), effects.cend(),
                             [](const Effect &effect) { return std::holds_alternative<Wanted>(effect); }));
}

int countOf(const CallState &state, Pending kind)
{
    return int(std::count_if(state.pending.cbegin(), state.pending.cend(),
                             [kind](const PendingCommand &command) { return command.kind == kind; }));
}

QString brokenByEnded(const CallState &state)
{
    if (!state.isOver())
        return state.endReason == EndReason::None && state.endedAt == Moment{} ? QString() : u"an end before the end"_s;
    if (state.endReason == EndReason::None || state.endedAt == Moment{})
        return u"an end without reason or time"_s;
    if (state.link != MonitorLink::Closed || !state.pending.isEmpty())
        return u"an ended call that still has a link or something pending"_s;
    if (state.isCallerSpeaking || state.isAssistantSpeaking || !state.activeResponse.isEmpty())
        return u"an ended call in which somebody speaks"_s;
    for (int i = 0; i < state.transcript.size(); ++i) {
        const TranscriptEntry &entry = state.transcript.at(i);
        if (entry.receipt == Receipt::Waiting || entry.receipt == Receipt::Sent || !entry.isFinal)
            return u"an ended call with a line that waits for something"_s;
        if (entry.kind == TranscriptEntry::Kind::Gap && entry.until == Moment{})
            return u"an ended call with an open gap"_s;
    }
    return {};
}

QString brokenByState(const CallState &state)
{
    const bool isAnswered = state.answeredAt != Moment{};
    if ((state.phase == Phase::Live || state.phase == Phase::Referring) && !isAnswered)
        return u"live and not answered"_s;
    if ((state.phase == Phase::Ringing || state.phase == Phase::Rejecting) && state.link != MonitorLink::Closed)
        return u"a link to a call that was not accepted"_s;
    if (state.link == MonitorLink::Open && (!isAnswered || !state.wasLinked))
        return u"an open link to a call that is not answered"_s;
    if (state.phase == Phase::Accepting && isAnswered)
        return u"answered and still being accepted"_s;
    for (const Pending kind :
         {Pending::Accept, Pending::Reject, Pending::Refer, Pending::HangUp, Pending::EndPolitely}) {
        if (countOf(state, kind) > 1)
            return u"the same request twice at a time"_s;
    }
    if (countOf(state, Pending::Accept) && state.link != MonitorLink::Closed)
        return u"accepted while being looked for on the link"_s;
    if (countOf(state, Pending::HangUp) && state.phase != Phase::Ending)
        return u"a hang-up of a call that is not ending"_s;
    if (state.urgency.isAcknowledged() && !state.urgency.isRaised())
        return u"acknowledged and not urgent"_s;
    if (state.isOver() && (state.isUnclear || state.isOnHold || state.silence != Silence::None))
        return u"an ended call that is being watched"_s;
    if (state.silence != Silence::None && (state.isCallerSpeaking || state.isAssistantSpeaking))
        return u"silent while somebody speaks"_s;
    if (state.mode == LineMode::Closed && state.phase == Phase::Accepting && state.acceptTries == 0)
        return u"answered without a person on a closed line"_s;
    if (state.link != MonitorLink::Open && (state.quietSince != Moment{} || state.silence != Silence::None))
        return u"silent while we cannot hear"_s;
    if (state.isOnHold && !state.isLive())
        return u"on hold and not live"_s;
    if (state.isEndingQuiet && (state.phase != Phase::Ending || !state.isEndingPolitely))
        return u"ended for being quiet and not ending"_s;
    if (state.isEndingQuiet && isSayingGoodbye(state) &&
        (state.urgency.isRaised() || state.isCallerSpeaking || state.link != MonitorLink::Open))
        return u"ended for being quiet by a call that may not be"_s;
    const auto awaiting = std::count_if(state.pending.cbegin(), state.pending.cend(),
                                        [](const PendingCommand &command) { return command.isAwaitingResponse(); });
    if (awaiting > 1)
        return u"two responses asked for at a time"_s;
    return brokenByEnded(state);
}

// A request is out exactly as long as it is pending.
QString brokenByRequests(const CallState &before, const CallEvent &event, const Transition &after)
{
    if (after.state.isOver())
        return countOf<SendRequest>(after.effects) ? u"a request for an ended call"_s : QString();
    const auto *restart = std::get_if<ConsoleRestarted>(&event.payload);
    int added = 0;
    for (const PendingCommand &command : after.state.pending) {
        const bool isRequest = command.kind == Pending::Accept || command.kind == Pending::Reject ||
                               command.kind == Pending::Refer || command.kind == Pending::HangUp;
        added += isRequest && (restart || !before.pending.contains(command)) ? 1 : 0;
    }
    if (added != countOf<SendRequest>(after.effects))
        return u"requests sent are not the requests pending"_s;
    const bool isAnswer = std::holds_alternative<CommandFailed>(event.payload); // to the accept before
    for (const Effect &effect : after.effects) {
        const auto *sent = std::get_if<SendRequest>(&effect);
        if (sent && sent->request.kind == ApiRequest::Kind::Accept &&
            (after.state.phase != Phase::Accepting || (before.hasPending(Pending::Accept) && !isAnswer)))
            return u"an accept that is not wanted"_s;
    }
    return {};
}

QString brokenByLink(const CallState &before, const CallEvent &event, const Transition &after)
{
    const int opened = countOf<OpenMonitor>(after.effects);
    const int closed = countOf<CloseMonitor>(after.effects);
    const bool isLinkEvent = std::holds_alternative<MonitorClosed>(event.payload) ||
                             std::holds_alternative<MonitorRefused>(event.payload) ||
                             std::holds_alternative<ConsoleRestarted>(event.payload);
    const bool wasUsed = !isLinkEvent && (before.link == MonitorLink::Open || before.link == MonitorLink::Opening);
    const bool isUsed = after.state.link == MonitorLink::Open || after.state.link == MonitorLink::Opening;
    if (opened > 1 || closed > 1)
        return u"a link opened or closed twice"_s;
    if (opened && (wasUsed || after.state.link != MonitorLink::Opening))
        return u"a link opened that is open"_s;
    if (closed && !wasUsed)
        return u"a link closed that is not open"_s;
    if (wasUsed && !isUsed && !closed)
        return u"a link left open"_s;
    if (countOf<SendRealtime>(after.effects) && after.state.link != MonitorLink::Open)
        return u"a message without a link"_s;
    if (after.state.link == MonitorLink::Waiting && before.link != MonitorLink::Waiting &&
        !std::any_of(after.effects.cbegin(), after.effects.cend(), [](const Effect &effect) {
            const auto *timer = std::get_if<StartTimer>(&effect);
            return timer && timer->timer == TimerKind::MonitorRetry;
        }))
        return u"a lost link that is never tried again"_s;
    return {};
}

QString brokenByEffects(const QList<Effect> &effects)
{
    QSet<QString> ids;
    for (const Effect &effect : effects) {
        const auto *timer = std::get_if<StartTimer>(&effect);
        if (timer && (timer->after.count() < 0 || timer->after > std::chrono::hours{24}))
            return u"a timer of an impossible length"_s;
        const auto *sent = std::get_if<SendRealtime>(&effect);
        if (!sent)
            continue;
        const QString id = sent->message["event_id"_L1].toString();
        if (id.isEmpty() || ids.contains(id))
            return u"a message without an event_id of its own"_s;
        ids.insert(id);
    }
    return {};
}

// Views follow the changes alone, so nothing they show may change without one.
QString brokenByChanges(const CallState &before, const Transition &after)
{
    const CallState &now = after.state;
    const auto told = [&](CallChange change) { return after.changes.testFlag(change); };
    if (!(before.transcript == now.transcript) && !told(CallChange::Transcript))
        return u"the transcript changed silently"_s;
    if ((before.phase != now.phase || stageOf(before) != stageOf(now)) && !told(CallChange::Phase) &&
        !told(CallChange::Link))
        return u"the phase changed silently"_s;
    if (before.link != now.link && !told(CallChange::Link))
        return u"the link changed silently"_s;
    if ((before.isCallerSpeaking != now.isCallerSpeaking || before.isAssistantSpeaking != now.isAssistantSpeaking) &&
        !told(CallChange::Speaking))
        return u"somebody spoke silently"_s;
    if (before.pending != now.pending && !told(CallChange::Pending))
        return u"what is pending changed silently"_s;
    if (!(before.usage == now.usage) && !told(CallChange::Usage))
        return u"the usage changed silently"_s;
    CallState rest = now;
    rest.lastHeardAt = before.lastHeardAt; // for the reducer itself, as the next two
    rest.unheardSince = before.unheardSince;
    rest.quietSince = before.quietSince;
    if (!(rest == before) && after.changes == CallChanges{})
        return u"something changed silently"_s;
    return {};
}

// Concern is raised by words and by time; only a person takes it back.
QString brokenByUrgency(const CallState &before, const CallEvent &event, const CallState &after)
{
    const bool isByPerson =
        std::holds_alternative<UrgencyCleared>(event.payload) || std::holds_alternative<ReferRequested>(event.payload);
    const bool isReached = std::holds_alternative<ProviderTold>(event.payload) &&
                           before.urgency.kind == Urgency::Kind::TransferNotConfirmed &&
                           after.transfer == TransferState::Connected;
    if (isReached) // the person has answered
        return {};
    if (before.urgency.isRaised() && !after.urgency.isRaised() && !isByPerson)
        return u"an urgent call that calmed down by itself"_s;
    if (after.urgency.kind < before.urgency.kind && !isByPerson)
        return u"an urgent call that became less urgent by itself"_s;
    if (after.urgency.isAcknowledged() && !before.urgency.isAcknowledged() &&
        !std::holds_alternative<UrgencyAcknowledged>(event.payload))
        return u"acknowledged by nobody"_s;
    if (before.urgency.isOverdue && !before.urgency.isAcknowledged() && after.urgency.isRaised() &&
        !after.urgency.isOverdue && !isByPerson)
        return u"an urgent call that became quieter by itself"_s;
    return {};
}

// What starts to wait for somebody waits under a timer.
QString brokenByTimers(const CallState &before, const CallEvent &event, const Transition &after)
{
    const CallState &now = after.state;
    const auto isStarted = [&](TimerKind kind) {
        return std::any_of(after.effects.cbegin(), after.effects.cend(), [&](const Effect &effect) {
            const auto *timer = std::get_if<StartTimer>(&effect);
            return timer && timer->timer == kind;
        });
    };
    const bool isRestart = std::holds_alternative<ConsoleRestarted>(event.payload);
    const bool wasAlarmed = before.urgency.isRaised() && !before.urgency.isAcknowledged() && !isRestart;
    if (now.isLive() && now.urgency.isRaised() && !now.urgency.isAcknowledged() && !wasAlarmed &&
        now.answeredAt != Moment{} && !isStarted(TimerKind::UrgencyReminder))
        return u"urgent and never louder"_s;
    if (now.phase == Phase::Ringing && (before.phase != Phase::Ringing || before.id.value.isEmpty() || isRestart) &&
        !isStarted(TimerKind::RingLimit))
        return u"ringing for ever"_s;
    if (now.unheardSince != Moment{} && (before.unheardSince == Moment{} || isRestart) && !now.isUnclear &&
        now.isLive() && now.answeredAt != Moment{} && !isStarted(TimerKind::TextCheck))
        return u"unheard and never unclear"_s;
    if (now.quietSince != Moment{} && before.link != MonitorLink::Open && !isStarted(TimerKind::SilenceCheck))
        return u"quiet and never watched"_s;
    return {};
}

} // namespace

// What the phone company tells of a call that is over: how its own side of it ended, and what became of a transfer.
// What is added to a call that is over: a summary, and what people make of it.
static QString brokenBySummary(const CallState &before, const CallEvent &event, const Transition &after)
{
    CallState rest = after.state;
    rest.summary = before.summary;
    rest.summaryFailure = before.summaryFailure;
    rest.isSummaryAsked = before.isSummaryAsked;
    const bool isMade = std::holds_alternative<SummaryMade>(event.payload) && !before.summary;
    if (isMade)
        rest.usage = before.usage;
    if (!(rest == before) || !after.effects.isEmpty())
        return u"an ended call changed otherwise than by its summary"_s;
    if (before.summary && !after.state.summary)
        return u"a summary that vanished"_s;
    if (before.summary && !before.summary->isDraft() && after.state.summary->isDraft())
        return u"an accepted summary that became a draft"_s;
    if (isMade && before.id == after.state.id && after.state.usage.costMicroUsd < before.usage.costMicroUsd)
        return u"a summary that made the call cheaper"_s;
    return after.state == before || after.changes != CallChanges{} ? QString() : u"a summary changed silently"_s;
}

static QString brokenByLateWord(const CallState &before, const Transition &after)
{
    CallState rest = after.state;
    rest.provider.trail = before.provider.trail;
    rest.transfer = before.transfer;
    rest.endReason = before.endReason;
    rest.urgency = before.urgency;
    rest.provider.fallbackRungAt = before.provider.fallbackRungAt;
    if (after.state.endReason == EndReason::PutThrough && after.state.endedAt >= before.endedAt)
        rest.endedAt = before.endedAt; // of the person who took it in the assistant's place
    if (!(rest == before) || !after.effects.isEmpty())
        return u"an ended call changed otherwise than by a late word"_s;
    if (after.state.endReason != before.endReason && after.state.endReason != EndReason::Connected &&
        after.state.endReason != EndReason::CallerLeft && after.state.endReason != EndReason::PutThrough)
        return u"an ended call ended anew"_s;
    return brokenByChanges(before, after);
}

bool isAllowed(Phase from, Phase to)
{
    static const QHash<Phase, QSet<Phase>> ways{
        // OpenAI told of it, or never will
        {Phase::Arriving, {Phase::Ringing, Phase::Accepting, Phase::Rejecting, Phase::Ended}},
        // decided by a person or by time; gone stale while the program was not running
        {Phase::Ringing, {Phase::Accepting, Phase::Rejecting, Phase::Ended}},
        // taken or found; unwanted by now; refused or gone
        {Phase::Accepting, {Phase::Live, Phase::Ending, Phase::Ended}},
        {Phase::Live, {Phase::Referring, Phase::Ending, Phase::Ended}},
        // refused or not confirmed
        {Phase::Referring, {Phase::Live, Phase::Ending, Phase::Ended}},
        // the hang-up failed, or the caller spoke into the goodbye
        {Phase::Ending, {Phase::Live, Phase::Ended}},
        // the decline failed
        {Phase::Rejecting, {Phase::Ringing, Phase::Ended}},
        {Phase::Ended, {}},
    };
    return from == to || ways.value(from).contains(to);
}

QString brokenRule(const CallState &before, const CallEvent &event, const Transition &after)
{
    if (before.isOver() && !before.id.value.isEmpty()) {
        if (std::holds_alternative<ProviderTold>(event.payload)) // its word comes late
            return brokenByLateWord(before, after);
        if (isAboutSummary(event.payload))
            return brokenBySummary(before, event, after);
        const bool isSame = after.state == before && after.effects.isEmpty() && after.changes == CallChanges{};
        return isSame ? QString() : u"an ended call changed"_s;
    }
    if (before.id.value.isEmpty() && !std::holds_alternative<CallOffered>(event.payload) &&
        !std::holds_alternative<ProviderAsked>(event.payload))
        return after.state == before && after.effects.isEmpty() ? QString() : u"a call came from nothing"_s;
    if (!before.id.value.isEmpty() && !isAllowed(before.phase, after.state.phase))
        return u"a phase that does not follow"_s;
    for (const QString &rule :
         {brokenByState(after.state), brokenByRequests(before, event, after), brokenByLink(before, event, after),
          brokenByEffects(after.effects), brokenByChanges(before, after), brokenByUrgency(before, event, after.state),
          brokenByTimers(before, event, after)}) {
        if (!rule.isEmpty())
            return rule;
    }
    return {};
}

} // namespace callside::test
