// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <QJsonObject>
#include <QStringList>

// Calls in the states that tests start from, and what it takes to get them there. Every call begins at `Start`.
namespace callside::test {

using namespace std::chrono_literals;

inline constexpr Moment Start{std::chrono::milliseconds{1'790'000'000'000}};

inline CallId theCall()
{
    return {QStringLiteral("rtc_test")};
}
// The reducer numbers its own commands.
inline CommandId own(int number)
{
    return {QStringLiteral("auto%1").arg(number)};
}
inline CommandId op(const char *name)
{
    return {QLatin1String(name)};
}

inline SessionConfig aSession()
{
    return {QStringLiteral("gpt-realtime-2.1"),
            QStringLiteral("You answer the telephone."),
            QStringLiteral("marin"),
            QStringLiteral("gpt-transcribe"),
            QStringLiteral("en"),
            QStringLiteral("near_field"),
            QStringLiteral("semantic_vad")};
}

inline CallOffered anOffer(LineMode mode = LineMode::AssistantAnswers)
{
    CallOffered offer;
    offer.webhookId = QStringLiteral("wh_1");
    offer.createdAt = Start;
    offer.headers = {{QStringLiteral("From"), QStringLiteral("\"A Caller\" <sip:+447700900123@carrier.example>;tag=1")},
                     {QStringLiteral("Call-ID"), QStringLiteral("abc@carrier.example")}};
    offer.mediaSecurity = MediaSecurity::Encrypted;
    offer.mode = mode;
    offer.config = aSession();
    return offer;
}

inline Error anError(Error::Kind kind, int status = 0)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}
inline Error notFound()
{
    return anError(Error::Kind::NotFound, 404);
}

// --- what the server says ---
inline server::Item message(const char *id, const char *role, const QString &text = {})
{
    server::Item item;
    item.id = QLatin1String(id);
    item.type = QStringLiteral("message");
    item.role = QLatin1String(role);
    item.status = QStringLiteral("completed");
    item.text = text;
    return item;
}
inline server::ResponseStarted responseStarted(const char *id)
{
    return {QLatin1String(id)};
}
inline server::ResponseFinished responseFinished(const char *id, const char *status = "completed",
                                                 const char *reason = "")
{
    server::ResponseFinished finished;
    finished.responseId = QLatin1String(id);
    finished.status = QLatin1String(status);
    finished.reason = QLatin1String(reason);
    return finished;
}
inline server::AssistantWordsFinished words(const char *response, const char *item, const char *text)
{
    return {QLatin1String(response), QLatin1String(item), QLatin1String(text)};
}
inline server::ErrorReported serverError(const char *code, const QString &eventId = {})
{
    server::ErrorReported error;
    error.type = QStringLiteral("invalid_request_error");
    error.code = QLatin1String(code);
    error.message = QStringLiteral("What the server says of it.");
    error.eventId = eventId;
    return error;
}

// --- what a phone company says ---
inline ProviderAsked aProviderCall(LineMode mode = LineMode::AssistantAnswers, bool isConnected = true)
{
    ProviderAsked asked;
    asked.call.provider = Provider::Twilio;
    asked.call.callId = QStringLiteral("CA_caller");
    asked.call.caller.number = QStringLiteral("+447700900123");
    asked.call.line.number = QStringLiteral("+442079460000");
    asked.reference = QStringLiteral("ref_test");
    asked.mode = mode;
    asked.isConnected = isConnected;
    return asked;
}
// The assistant does not get it, and another number is rung.
inline ProviderAsked aDivertedCall(ProviderDecision::Why why)
{
    const bool isClosed = why == ProviderDecision::Why::LineClosed;
    ProviderAsked asked = aProviderCall(isClosed ? LineMode::Closed : LineMode::AssistantAnswers, false);
    asked.why = why;
    asked.isFallbackRung = true;
    return asked;
}
inline CallOffered anOfferOf(const char *service)
{
    CallOffered offer = anOffer();
    offer.service = {QLatin1String(service)};
    return offer;
}
inline CallSummary aSummary()
{
    CallSummary summary;
    summary.call = theCall().value;
    summary.text = QStringLiteral("Asked for a repeat of amlodipine.");
    summary.tasks = {{Task::Kind::CallBack, QStringLiteral("Ring back about the repeat")}};
    summary.details = {{HeardDetail::Kind::Medicine, QStringLiteral("amlodipine"), HeardDetail::Certainty::Heard,
                        QStringLiteral("I need my amlodipine")}};
    summary.model = QStringLiteral("gpt-5.4-mini");
    summary.madeAt = Start + 3min;
    summary.tokens.textIn = 900;
    summary.tokens.textOut = 120;
    return summary;
}

inline ProviderTold told(ProviderFact::Leg leg, ProviderFact::State state)
{
    ProviderFact fact;
    fact.leg = leg;
    fact.state = state;
    fact.callId = QStringLiteral("CA_leg%1").arg(int(leg));
    fact.parentId = leg == ProviderFact::Leg::Caller ? QString() : QStringLiteral("CA_caller");
    fact.at = fact.receivedAt = Start + std::chrono::seconds(int(state));
    return {fact};
}

// A call as it goes on: every event some time after the one before it; keeps what the last one brought about.
struct Story {
    CallState state;
    Moment now = Start;
    CallChanges changes;
    QList<Effect> effects;

    Story &then(const CallEventPayload &payload, std::chrono::milliseconds after = 100ms)
    {
        now += after;
        const CallEvent event{theCall(), now, payload, {}};
        Transition transition = reduce(state, event);
        state = std::move(transition.state);
        changes = transition.changes;
        effects = std::move(transition.effects);
        return *this;
    }
};

// --- what came of an event ---
template <class Wanted>
QList<Wanted> effectsOf(const Story &story)
{
    QList<Wanted> wanted;
    for (const Effect &effect : story.effects) {
        if (const auto *one = std::get_if<Wanted>(&effect))
            wanted.append(*one);
    }
    return wanted;
}
// The types of the messages sent, in order: "response.create"…
inline QStringList messagesOf(const Story &story)
{
    QStringList types;
    const QList<SendRealtime> sent = effectsOf<SendRealtime>(story);
    for (const SendRealtime &one : sent)
        types.append(one.message[QLatin1String("type")].toString());
    return types;
}
inline QList<ApiRequest::Kind> requestsOf(const Story &story)
{
    QList<ApiRequest::Kind> kinds;
    const QList<SendRequest> sent = effectsOf<SendRequest>(story);
    for (const SendRequest &one : sent)
        kinds.append(one.request.kind);
    return kinds;
}
// After how long this timer is to fire; -1 if it was not started.
inline qint64 timerOf(const Story &story, TimerKind kind)
{
    const QList<StartTimer> timers = effectsOf<StartTimer>(story);
    for (const StartTimer &timer : timers) {
        if (timer.timer == kind)
            return timer.after.count();
    }
    return -1;
}
// What was brought about, without the timers that only watch over the call.
inline QList<Effect> deedsOf(const Story &story)
{
    QList<Effect> deeds;
    for (const Effect &effect : story.effects) {
        const auto *timer = std::get_if<StartTimer>(&effect);
        const bool isWatch =
            timer && (timer->timer == TimerKind::TextCheck || timer->timer == TimerKind::SilenceCheck ||
                      timer->timer == TimerKind::UrgencyReminder);
        if (!isWatch)
            deeds.append(effect);
    }
    return deeds;
}
inline bool isNotified(const Story &story, NotifyOperator::Notice notice)
{
    return story.effects.contains(Effect{NotifyOperator{notice}});
}
inline TranscriptEntry lastEntry(const Story &story)
{
    return story.state.transcript.isEmpty() ? TranscriptEntry{}
                                            : story.state.transcript.at(story.state.transcript.size() - 1);
}
inline TranscriptEntry entryOf(const Story &story, const CommandId &command)
{
    const int index = story.state.transcript.indexOfCommand(command);
    return index < 0 ? TranscriptEntry{} : story.state.transcript.at(index);
}
inline QList<TranscriptEntry> entriesOf(const Transcript &transcript)
{
    QList<TranscriptEntry> entries;
    for (int i = 0; i < transcript.size(); ++i)
        entries.append(transcript.at(i));
    return entries;
}

// --- calls ---
inline Story aRingingCall()
{
    return Story{}.then(anOffer(LineMode::AskFirst));
}
// Accept is out (auto1).
inline Story anAcceptingCall()
{
    return Story{}.then(anOffer());
}
// Accept was taken; the link is being opened.
inline Story anAnsweredCall()
{
    return anAcceptingCall().then(CommandSucceeded{own(1), {}});
}
// The link is open and the greeting (auto2) was asked for.
inline Story anAttachedCall()
{
    return anAnsweredCall().then(MonitorOpened{});
}
inline Story aLiveCall()
{
    server::SessionStarted session;
    session.sessionId = QStringLiteral("sess_1");
    session.model = QStringLiteral("gpt-realtime-2.1");
    return anAttachedCall().then(session);
}
// The greeting was spoken to its end; nobody is speaking and nothing is pending.
inline Story aCallTalking()
{
    return aLiveCall()
        .then(responseStarted("resp_1"))
        .then(server::ItemAdded{message("item_1", "assistant"), QString()})
        .then(server::AssistantAudioStarted{QStringLiteral("resp_1")})
        .then(words("resp_1", "item_1", "Good morning, the surgery."))
        .then(responseFinished("resp_1"))
        .then(server::AssistantAudioStopped{QStringLiteral("resp_1")});
}
// The assistant is in the middle of resp_2, made and being played.
inline Story aCallWhileTheAssistantSpeaks()
{
    return aCallTalking()
        .then(responseStarted("resp_2"))
        .then(server::ItemAdded{message("item_2", "assistant"), QStringLiteral("item_1")})
        .then(server::AssistantAudioStarted{QStringLiteral("resp_2")});
}
// The transfer was asked for and the request accepted.
inline Story aCallConnecting()
{
    return aCallTalking()
        .then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460000")})
        .then(CommandSucceeded{op("refer"), {}});
}
// A turn of the caller, read in full.
inline Story &hear(Story &story, const char *item, const char *text)
{
    return story.then(server::CallerSpeechStarted{})
        .then(server::CallerSpeechStopped{})
        .then(server::CallerTurnCommitted{QLatin1String(item), {}})
        .then(server::CallerTranscriptFinished{QLatin1String(item), QString::fromUtf8(text)});
}
// The words of item_2 stood on the list.
inline Story anUrgentCall()
{
    Story call = aCallTalking();
    return hear(call, "item_2", "I have chest pain")
        .then(RedFlagHeard{QStringLiteral("item_2"), RedFlag::Kind::Danger, QStringLiteral("chest pain"),
                           QStringLiteral("I have chest pain")});
}
// The goodbye (resp_bye) is being spoken.
inline Story aCallSayingGoodbye()
{
    return aCallTalking()
        .then(EndPolitelyRequested{op("bye")})
        .then(responseStarted("resp_bye"))
        .then(server::AssistantAudioStarted{QStringLiteral("resp_bye")});
}
// Hang-up is out ("end").
inline Story aCallHangingUp()
{
    return aCallTalking().then(HangUpRequested{op("end")});
}
// The link was lost and the next try is timed.
inline Story aCallOutOfSight()
{
    return aCallTalking().then(MonitorClosed{}).then(MonitorRefused{anError(Error::Kind::Unreachable)});
}
inline Story anEndedCall()
{
    return aCallTalking().then(MonitorClosed{}).then(MonitorRefused{notFound()});
}

// A call that a phone company brings: it asked, OpenAI told of it, the assistant talks.
inline Story anArrivingCall()
{
    return Story{}.then(aProviderCall());
}
inline Story aProviderCallTalking(Provider provider = Provider::Twilio, bool canBeMoved = true)
{
    ProviderAsked asked = aProviderCall();
    asked.call.provider = provider;
    asked.canBeMoved = canBeMoved;
    return Story{}
        .then(asked)
        .then(anOfferOf("rtc_service"))
        .then(CommandSucceeded{own(1), {}})
        .then(MonitorOpened{})
        .then(responseStarted("resp_1"))
        .then(server::ItemAdded{message("item_1", "assistant"), QString()})
        .then(words("resp_1", "item_1", "Good morning, the surgery."))
        .then(responseFinished("resp_1"));
}
// The phone company was asked to connect the caller (auto3).
inline Story aCallBeingMoved()
{
    return aProviderCallTalking().then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460001")});
}
// The phone company tells of the call but cannot be asked for anything: OpenAI was, which said that it would.
inline Story aProviderCallReferred()
{
    return aProviderCallTalking(Provider::Twilio, false)
        .then(ReferRequested{op("refer"), QStringLiteral("tel:+442079460001")})
        .then(CommandSucceeded{op("refer"), {}});
}

} // namespace callside::test
