// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Diagnosis.h"

#include <algorithm>

// What the course of one call shows. Each rule is one question about it.
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto StaleOffer = 60s; // as in the reducer: such an offer is a missed call
constexpr auto QuickDeath = 10s;
constexpr auto LongSilence = 30s; // nobody but the assistant has spoken for so long
constexpr auto LongRing = 10s;
constexpr auto LateLink = 5s;

using EntryKind = TranscriptEntry::Kind;

// A call with its events as far as they are at hand.
struct CaseFile {
    const CallState &call;
    const QList<CallEvent> &events;
    Moment now;

    Moment end() const { return call.isOver() ? call.endedAt : now; }

    template <class Event>
    static const Event *as(const CallEvent &event)
    {
        return std::get_if<Event>(&event.payload);
    }
    template <class Event>
    static const Event *heardAs(const CallEvent &event)
    {
        const auto *heard = std::get_if<ServerEvent>(&event.payload);
        return heard ? std::get_if<Event>(heard) : nullptr;
    }
    bool hasEntry(EntryKind kind) const { return call.transcript.lastIndexOf(kind) >= 0; }
    template <class Test>
    bool anyEntry(Test test) const
    {
        for (int i = 0; i < call.transcript.size(); ++i) {
            if (test(call.transcript.at(i)))
                return true;
        }
        return false;
    }
    // An error of the live link with this code, in the record or among the events.
    bool hasProblem(QLatin1StringView code) const
    {
        return anyEntry([code](const TranscriptEntry &entry) {
                   return entry.problem == code || (entry.kind == EntryKind::Problem && entry.text == code);
               }) ||
               std::any_of(events.cbegin(), events.cend(), [code](const CallEvent &event) {
                   const auto *error = heardAs<server::ErrorReported>(event);
                   return error && error->code == code;
               });
    }
    bool isCallerHeard() const
    {
        return hasEntry(EntryKind::Caller) || !call.keys.isEmpty() || call.isCallerSpeaking ||
               std::any_of(events.cbegin(), events.cend(),
                           [](const CallEvent &event) { return heardAs<server::CallerSpeechStarted>(event); });
    }
};

bool isStaleOffer(const CallState &call)
{
    return call.offeredAt - call.createdAt > StaleOffer;
}

bool cameTooLate(const CaseFile &a)
{
    return a.call.endReason == EndReason::Missed && isStaleOffer(a.call);
}

bool endedUnseen(const CaseFile &a)
{
    return a.call.endReason == EndReason::EndedWhileAway ||
           (a.call.endReason == EndReason::Missed && !isStaleOffer(a.call));
}

bool isSoundLost(const CaseFile &a)
{
    return a.call.endReason == EndReason::CallerLeft && isQuickDeath(a.call) && !a.isCallerHeard() &&
           a.call.mediaSecurity != MediaSecurity::Encrypted;
}

bool isBeep(const CaseFile &a)
{
    return a.call.endReason == EndReason::CallerLeft && isQuickDeath(a.call) && !a.isCallerHeard() &&
           a.call.mediaSecurity == MediaSecurity::Encrypted && a.call.talkingAt != Moment{};
}

bool isAssistantSilent(const CaseFile &a)
{
    const CallState &call = a.call;
    return call.sessionStartedAt != Moment{} && call.talkingAt == Moment{} &&
           (call.isSlowToAnswer || call.endReason == EndReason::CallerLeft);
}

bool isGhost(const CaseFile &a)
{
    const CallState &call = a.call;
    return call.talkingAt != Moment{} && !call.isOnHold && !a.isCallerHeard() &&
           a.end() - call.talkingAt >= LongSilence;
}

bool isCallerUnwritten(const CaseFile &a)
{
    int turns = 0;
    const bool anyReadable = a.anyEntry([&turns](const TranscriptEntry &entry) {
        turns += entry.kind == EntryKind::Caller && entry.isFinal;
        return entry.kind == EntryKind::Caller && !entry.text.trimmed().isEmpty();
    });
    return !anyReadable && (turns >= 2 || (turns >= 1 && a.call.config.transcriptionModel.isEmpty()));
}

bool isTransferIgnored(const CaseFile &a)
{
    return a.call.transfer == TransferState::NotConfirmed;
}

bool isTransferRefused(const CaseFile &a)
{
    return a.call.transfer == TransferState::Failed && a.call.failure && a.call.failure->kind != Error::Kind::NotFound;
}

bool isTypeMissing(const CaseFile &a)
{
    return a.anyEntry([](const TranscriptEntry &entry) {
        return entry.kind == EntryKind::Problem && entry.detail.contains("'session.type'"_L1);
    }) || std::any_of(a.events.cbegin(), a.events.cend(), [](const CallEvent &event) {
               const auto *error = CaseFile::heardAs<server::ErrorReported>(event);
               return error && error->param == "session.type"_L1;
           });
}

bool isVoiceLocked(const CaseFile &a)
{
    return a.anyEntry([](const TranscriptEntry &entry) {
        return entry.kind == EntryKind::Problem && entry.text.contains("voice"_L1);
    }) || std::any_of(a.events.cbegin(), a.events.cend(), [](const CallEvent &event) {
               const auto *error = CaseFile::heardAs<server::ErrorReported>(event);
               return error && (error->param.endsWith("voice"_L1) || error->code.contains("voice"_L1));
           });
}

bool isOutOfCredit(const CaseFile &a)
{
    return a.hasProblem("insufficient_quota"_L1) || a.hasProblem("billing_hard_limit_reached"_L1);
}

bool isRateLimited(const CaseFile &a)
{
    return a.hasProblem("rate_limit_exceeded"_L1) || a.hasProblem("slow_down"_L1);
}

bool isAnswerBroken(const CaseFile &a)
{
    return a.hasProblem("response_failed"_L1) || a.hasProblem("server_error"_L1);
}

// A look-up came back and no answer was begun after it.
bool isSilentAfterLookUp(const CaseFile &a)
{
    bool isWaiting = false;
    for (const CallEvent &event : a.events) {
        const auto *progress = CaseFile::heardAs<server::McpProgress>(event);
        if (progress && progress->subject == server::McpProgress::Subject::Call)
            isWaiting = progress->step == server::McpProgress::Step::Completed;
        else if (CaseFile::heardAs<server::ResponseStarted>(event) ||
                 CaseFile::heardAs<server::CallerSpeechStarted>(event))
            isWaiting = false;
    }
    return isWaiting;
}

// The assistant's words were being played when the call was ended or connected at once.
bool isGoodbyeCut(const CaseFile &a)
{
    bool isPlaying = false;
    for (const CallEvent &event : a.events) {
        if (CaseFile::heardAs<server::AssistantAudioStarted>(event))
            isPlaying = true;
        else if (CaseFile::heardAs<server::AssistantAudioStopped>(event) ||
                 CaseFile::heardAs<server::AssistantAudioCleared>(event))
            isPlaying = false;
        else if (isPlaying && (CaseFile::as<HangUpRequested>(event) || CaseFile::as<ReferRequested>(event)))
            return true;
    }
    return false;
}

bool isEndUnexpected(const CaseFile &a)
{
    if (a.call.endReason != EndReason::CallerLeft)
        return false;
    bool isSpeaking = false;
    for (const CallEvent &event : a.events) {
        if (CaseFile::heardAs<server::AssistantAudioStarted>(event))
            isSpeaking = true;
        else if (CaseFile::heardAs<server::AssistantAudioStopped>(event) ||
                 CaseFile::heardAs<server::AssistantAudioCleared>(event))
            isSpeaking = false;
        else if (CaseFile::as<MonitorOpened>(event))
            isSpeaking = false;
    }
    return isSpeaking;
}

// What was to be ended or connected was not there any more.
bool wasGoneBefore(const CaseFile &a)
{
    QList<CommandId> wishes;
    for (const CallEvent &event : a.events) {
        if (const auto *hangUp = CaseFile::as<HangUpRequested>(event))
            wishes.append(hangUp->command);
        else if (const auto *end = CaseFile::as<EndPolitelyRequested>(event))
            wishes.append(end->command);
        else if (const auto *refer = CaseFile::as<ReferRequested>(event))
            wishes.append(refer->command);
        else if (const auto *failed = CaseFile::as<CommandFailed>(event);
                 failed && failed->error.kind == Error::Kind::NotFound && wishes.contains(failed->command))
            return true;
    }
    return a.call.transfer == TransferState::Failed && a.call.failure && a.call.failure->kind == Error::Kind::NotFound;
}

bool wasDecidedBefore(const CaseFile &a)
{
    constexpr auto Code = "decision_already_made"_L1;
    return (a.call.failure && a.call.failure->code == Code) ||
           std::any_of(a.events.cbegin(), a.events.cend(), [Code](const CallEvent &event) {
               const auto *failed = CaseFile::as<CommandFailed>(event);
               return failed && failed->error.code == Code;
           });
}

bool rangLong(const CaseFile &a)
{
    return a.call.answeredAt != Moment{} && a.call.answeredAt - a.call.offeredAt > LongRing;
}

// A try to open the link was answered 404 before it opened.
bool wasLinkEarly(const CaseFile &a)
{
    bool wasRefused = false;
    for (const CallEvent &event : a.events) {
        if (const auto *refusal = CaseFile::as<MonitorRefused>(event))
            wasRefused = wasRefused || refusal->error.kind == Error::Kind::NotFound;
        else if (CaseFile::as<MonitorOpened>(event))
            return wasRefused;
    }
    return false;
}

bool wasLinkSlow(const CaseFile &a)
{
    return a.call.linkSoughtAt != Moment{} && a.call.sessionStartedAt - a.call.linkSoughtAt > LateLink &&
           !wasLinkEarly(a);
}

bool wasLinkLate(const CaseFile &a)
{
    return a.call.answeredAt != Moment{} && a.call.sessionStartedAt - a.call.answeredAt > LateLink;
}

bool wasLinkBroken(const CaseFile &a)
{
    return a.anyEntry([&](const TranscriptEntry &entry) {
        return entry.kind == EntryKind::Gap && entry.until != Moment{} &&
               !(a.call.isOver() && entry.until >= a.call.endedAt);
    });
}

// After the link had closed, it was refused: there was no call any more.
bool wasLinkRefusedAtTheEnd(const CaseFile &a)
{
    if (!a.call.isOver() || a.call.endReason == EndReason::NeverStarted)
        return false;
    bool wasClosed = false;
    bool isRefused = false;
    for (const CallEvent &event : a.events) {
        if (CaseFile::as<MonitorClosed>(event))
            wasClosed = true;
        if (const auto *refusal = CaseFile::as<MonitorRefused>(event))
            isRefused = wasClosed && refusal->error.kind == Error::Kind::NotFound;
        else if (CaseFile::as<MonitorOpened>(event))
            isRefused = false;
    }
    return isRefused;
}

bool isCallerUnknown(const CaseFile &a)
{
    const SipParty &caller = a.call.caller;
    return caller.number.isEmpty() && !caller.isWithheld;
}

using RoutedWhy = ProviderDecision::Why;

// The phone company had it, and the assistant did not get it.
bool wasNotBrought(const CaseFile &a)
{
    const bool isElsewhere = a.call.endReason == EndReason::PutThrough || isBeingPutThrough(a.call);
    return a.call.endReason == EndReason::NeverArrived || (isElsewhere && a.call.webhookId.isEmpty());
}

// Callside itself had said so.
bool wasSentElsewhere(const CaseFile &a, RoutedWhy why)
{
    return wasNotBrought(a) && a.call.provider.why == why;
}

bool wasNobodyElseThere(const CaseFile &a)
{
    return a.call.isOver() && a.call.provider.fallbackRungAt != Moment{} && putThroughAt(a.call) == Moment{} &&
           !isBeingPutThrough(a.call);
}

struct CallRule {
    const char *id;
    bool (*isMet)(const CaseFile &);
};

// In the order of importance: what kept a caller from being helped goes first.
constexpr CallRule Rulebook[] = {
    {"webhook_retry_stale", cameTooLate},
    {"accept_404", [](const CaseFile &a) { return a.call.endReason == EndReason::GoneBeforeAnswer; }},
    {"assistant_no_address", [](const CaseFile &a) { return wasSentElsewhere(a, RoutedWhy::AddressMissing); }},
    {"assistant_out_of_reach", [](const CaseFile &a) { return wasSentElsewhere(a, RoutedWhy::AssistantUnreachable); }},
    {"never_arrived", [](const CaseFile &a) { return wasSentElsewhere(a, RoutedWhy::Answered); }},
    {"fallback_unanswered", wasNobodyElseThere},
    {"accept_200_then_dead", [](const CaseFile &a) { return a.call.endReason == EndReason::NeverStarted; }},
    {"call_while_away", endedUnseen},
    {"ws_never_back", [](const CaseFile &a) { return a.call.endReason == EndReason::OutOfSight; }},
    {"ws_1001_expired", [](const CaseFile &a) { return a.call.endReason == EndReason::Expired || a.call.isExpired; }},
    {"no_audio_drop", isSoundLost},
    {"no_credit", isOutOfCredit},
    {"rate_limited", isRateLimited},
    {"model_gone", [](const CaseFile &a) { return a.hasProblem("model_not_found"_L1); }},
    {"agent_silent_start", isAssistantSilent},
    {"beep_after_answer", isBeep},
    {"refer_500", isTransferRefused},
    {"refer_200_nothing", isTransferIgnored},
    {"ghost_call", isGhost},
    {"no_caller_transcript", isCallerUnwritten},
    {"response_failed", isAnswerBroken},
    {"mcp_silence", isSilentAfterLookUp},
    {"session_type_missing", isTypeMissing},
    {"voice_locked", isVoiceLocked},
    {"ws_1006", wasLinkBroken},
    {"unexpected_end", isEndUnexpected},
    {"goodbye_cut", isGoodbyeCut},
    {"live_decision_made", wasDecidedBefore},
    {"accept_slow", rangLong},
    {"ws_slow_connect", wasLinkSlow},
    {"early_events_missing", wasLinkLate},
    {"unknown_caller", isCallerUnknown},
    {"ws_404_early", wasLinkEarly},
    {"control_404", wasGoneBefore},
    {"active_response", [](const CaseFile &a) { return a.hasProblem("conversation_already_has_active_response"_L1); }},
    {"cancel_not_active", [](const CaseFile &a) { return a.hasProblem("response_cancel_not_active"_L1); }},
    {"ws_404_late", wasLinkRefusedAtTheEnd},
};

// What the answers to accept say: why it failed, or which member of the full session was refused.
QString acceptFinding(const CallState &call)
{
    const bool wasPutThrough = call.endReason == EndReason::PutThrough && call.failure && call.answeredAt == Moment{};
    if (call.endReason == EndReason::AnswerFailed || wasPutThrough)
        return diagnoseError(call.failure.value_or(Error{Error::Kind::Unreachable}));
    if (!call.onMinimumSettings)
        return {};
    Error refusal;
    refusal.kind = Error::Kind::Refused;
    refusal.code = u"unknown_parameter"_s;
    refusal.param = call.refusedField;
    return diagnoseError(refusal);
}

} // namespace

bool isQuickDeath(const CallState &call)
{
    if (call.answeredAt == Moment{} || !call.isOver())
        return false;
    return call.endReason == EndReason::NeverStarted ||
           (call.endReason == EndReason::CallerLeft && call.endedAt - call.answeredAt <= QuickDeath);
}

QStringList diagnoseCall(const CallState &call, const QList<CallEvent> &events, Moment now)
{
    QStringList found;
    if (const QString id = acceptFinding(call); !id.isEmpty())
        found.append(id);
    const CaseFile asked{call, events, now};
    for (const CallRule &rule : Rulebook) {
        const QString id = QString::fromLatin1(rule.id);
        if (!found.contains(id) && rule.isMet(asked))
            found.append(id);
    }
    return found;
}

} // namespace callside
