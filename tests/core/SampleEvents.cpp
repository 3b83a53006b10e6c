// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleEvents.h"

#include "CallBuilders.h"

namespace callside::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Variant, size_t... Index>
bool coversAll(const QList<size_t> &seen, std::index_sequence<Index...>)
{
    return (seen.contains(Index) && ...);
}

template <class Event>
void add(QList<NamedEvent> &events, const char *name, Event event)
{
    events.append({name, CallEventPayload{std::move(event)}});
}

void addWordsAndSounds(QList<NamedEvent> &events)
{
    add(events, "caller delta", server::CallerTranscriptDelta{u"item_2"_s, u"Hello"_s});
    add(events, "caller words", server::CallerTranscriptFinished{u"item_2"_s, u"Hello."_s, 1.5, {}});
    add(events, "caller failed", server::CallerTranscriptFailed{u"item_2"_s, u"code"_s, u"message"_s});
    add(events, "caller segment", server::CallerTranscriptSegment{u"item_2"_s, u"Hello"_s, u"A"_s});
    add(events, "speech started", server::CallerSpeechStarted{u"item_2"_s});
    add(events, "speech stopped", server::CallerSpeechStopped{u"item_2"_s});
    add(events, "committed", server::CallerTurnCommitted{u"item_2"_s, u"item_1"_s});
    add(events, "caller audio cleared", server::CallerAudioCleared{});
    add(events, "caller silent", server::CallerWasSilent{u"item_2"_s});
    add(events, "key", server::KeyPressed{u"5"_s});
    add(events, "sound started", server::AssistantAudioStarted{u"resp_2"_s});
    add(events, "sound stopped", server::AssistantAudioStopped{u"resp_2"_s});
    add(events, "sound cleared", server::AssistantAudioCleared{u"resp_2"_s});
    add(events, "goodbye stopped", server::AssistantAudioStopped{u"resp_bye"_s});
    add(events, "goodbye cleared", server::AssistantAudioCleared{u"resp_bye"_s});
    add(events, "assistant delta", server::AssistantWords{u"resp_2"_s, u"item_3"_s, u"Good "_s});
    add(events, "assistant words", words("resp_2", "item_3", "Good morning."));
    add(events, "audio made", server::AssistantAudioMade{u"resp_2"_s, u"item_3"_s, true});
}

void addResponses(QList<NamedEvent> &events)
{
    add(events, "response started", responseStarted("resp_2"));
    add(events, "goodbye started", responseStarted("resp_bye"));
    add(events, "response finished", responseFinished("resp_2"));
    add(events, "response cut off", responseFinished("resp_2", "cancelled", "turn_detected"));
    add(events, "response failed", responseFinished("resp_2", "failed"));
    add(events, "goodbye finished", responseFinished("resp_bye"));
    add(events, "goodbye cut off", responseFinished("resp_bye", "cancelled", "turn_detected"));
    add(events, "goodbye failed", responseFinished("resp_bye", "failed"));
    add(events, "output item added", server::OutputItemAdded{u"resp_2"_s, message("item_3", "assistant")});
    add(events, "output item done", server::OutputItemFinished{u"resp_2"_s, message("item_3", "assistant")});
    add(events, "part added", server::ContentPartAdded{u"resp_2"_s, u"item_3"_s});
    add(events, "part done", server::ContentPartFinished{u"resp_2"_s, u"item_3"_s, u"Good morning."_s});
    add(events, "tool arguments", server::ToolArguments{u"item_4"_s});
    add(events, "tool called", server::ToolCalled{u"resp_2"_s, u"item_4"_s, u"call_1"_s, u"find"_s, u"{}"_s});
    add(events, "tool progress",
        server::McpProgress{u"item_4"_s, server::McpProgress::Subject::Call, server::McpProgress::Step::Failed});
    add(events, "rate limits", server::RateLimitsTold{{{u"tokens"_s, 10, 5, 0.5}}});
    add(events, "unknown", server::UnknownEvent{u"session.dreamt"_s});
}

void addErrors(QList<NamedEvent> &events)
{
    add(events, "error", serverError("server_error"));
    add(events, "conflict", serverError("conversation_already_has_active_response", u"op-answer"_s));
    add(events, "conflict of nobody", serverError("conversation_already_has_active_response"));
    add(events, "refused command", serverError("invalid_value", u"op-item"_s));
    add(events, "refused greeting", serverError("invalid_value", u"auto2"_s));
    add(events, "cancel too late", serverError("response_cancel_not_active", u"op-cancel"_s));
    add(events, "expired", serverError("session_expired"));
    add(events, "session not found", serverError("session_not_found"));
}

void addItems(QList<NamedEvent> &events)
{
    server::SessionStarted session;
    session.expiresAt = std::chrono::floor<std::chrono::seconds>(Start + 1h);
    add(events, "session", session);
    add(events, "session changed", server::SessionChanged{});
    add(events, "conversation", server::ConversationStarted{u"conv_1"_s});
    add(events, "caller item", server::ItemAdded{message("item_2", "user"), u"item_1"_s});
    add(events, "assistant item", server::ItemAdded{message("item_3", "assistant"), u"item_2"_s});
    add(events, "steering item", server::ItemAdded{message("desk_op", "system", u"Note"_s), u"item_2"_s});
    add(events, "caller item done", server::ItemFinished{message("item_2", "user", u"Hello"_s), u"item_1"_s});
    add(events, "assistant item done", server::ItemFinished{message("item_3", "assistant"), u"item_2"_s});
    add(events, "item deleted", server::ItemDeleted{u"item_2"_s});
    add(events, "item retrieved", server::ItemRetrieved{message("item_2", "user")});
    add(events, "item truncated", server::ItemTruncated{u"item_3"_s, 900ms});
}

void addAnswers(QList<NamedEvent> &events)
{
    for (const auto &[name, kind] :
         {std::pair{"unreachable", Error::Kind::Unreachable}, std::pair{"timed out", Error::Kind::TimedOut},
          std::pair{"unauthorized", Error::Kind::Unauthorized}, std::pair{"not found", Error::Kind::NotFound},
          std::pair{"refused", Error::Kind::Refused}, std::pair{"limited", Error::Kind::RateLimited},
          std::pair{"fault", Error::Kind::ServerFault}, std::pair{"malformed", Error::Kind::Malformed},
          std::pair{"too large", Error::Kind::TooLarge}, std::pair{"not allowed", Error::Kind::NotAllowed},
          std::pair{"storage", Error::Kind::StorageFailed}}) {
        for (const CommandId &command : {own(1), own(2), op("op")})
            events.append(
                {"failed "_ba + name + ' ' + command.value.toLatin1(), CommandFailed{command, anError(kind)}});
        events.append({"link refused "_ba + name, MonitorRefused{anError(kind)}});
    }
    for (const CommandId &command : {own(1), own(2), op("op")})
        events.append({"succeeded "_ba + command.value.toLatin1(), CommandSucceeded{command, u"req_1"_s}});
}

void addWishes(QList<NamedEvent> &events)
{
    add(events, "offered", anOffer());
    add(events, "answer", AnswerRequested{op("op")});
    add(events, "decline", DeclineRequested{op("op"), 486});
    add(events, "steer", SteerRequested{op("op"), u"Be brief."_s, true});
    add(events, "steer later", SteerRequested{op("op"), u"Be brief."_s, false});
    add(events, "say", SayRequested{op("op"), u"One moment."_s});
    add(events, "stop", StopTalkingRequested{op("op")});
    add(events, "refer", ReferRequested{op("op"), u"tel:+442079460000"_s});
    add(events, "end politely", EndPolitelyRequested{op("op")});
    add(events, "hang up", HangUpRequested{op("op")});
    add(events, "hold", HoldRequested{op("op"), true});
    add(events, "go on", HoldRequested{op("op2"), false});
    add(events, "acknowledge", UrgencyAcknowledged{op("op"), u"Front desk"_s});
    add(events, "clear", UrgencyCleared{op("op"), u"Front desk"_s, u"Spoke with the caller"_s});
    add(events, "clear without reason", UrgencyCleared{op("op"), u"Front desk"_s, u" "_s});
    add(events, "red flag", RedFlagHeard{u"item_1"_s, RedFlag::Kind::Danger, u"chest pain"_s, u"I have chest pain"_s});
    add(events, "wants a person",
        RedFlagHeard{u"item_1"_s, RedFlag::Kind::WantsPerson, u"talk to person"_s, u"talk to a person"_s});
    add(events, "offered while closed", anOffer(LineMode::Closed));
    add(events, "link opened", MonitorOpened{});
    add(events, "link closed", MonitorClosed{});
    add(events, "link closed at limit", MonitorClosed{1001, u"maximum duration"_s});
    add(events, "frame rejected", FrameRejected{anError(Error::Kind::Malformed)});
    add(events, "provider asked", aProviderCall());
    add(events, "provider asked while closed", aProviderCall(LineMode::Closed, false));
    add(events, "provider asked without an address", aDivertedCall(ProviderDecision::Why::AddressMissing));
    add(events, "assistant's leg rings", told(ProviderFact::Leg::Assistant, ProviderFact::State::Ringing));
    add(events, "assistant's leg answered", told(ProviderFact::Leg::Assistant, ProviderFact::State::Answered));
    add(events, "assistant's leg failed", told(ProviderFact::Leg::Assistant, ProviderFact::State::Failed));
    add(events, "person's leg rings", told(ProviderFact::Leg::Person, ProviderFact::State::Ringing));
    add(events, "person answered", told(ProviderFact::Leg::Person, ProviderFact::State::Answered));
    add(events, "person busy", told(ProviderFact::Leg::Person, ProviderFact::State::Busy));
    add(events, "caller's leg over", told(ProviderFact::Leg::Caller, ProviderFact::State::Completed));
    for (int timer = 0; timer <= int(TimerKind::ArrivalCheck); ++timer)
        events.append({"timer "_ba + QByteArray::number(timer), TimerElapsed{TimerKind(timer), u"op"_s}});
    for (const QString &key : {u"words"_s, u"answer"_s, u"link"_s})
        events.append({"timer text " + key.toLatin1(), TimerElapsed{TimerKind::TextCheck, key}});
    add(events, "restarted", ConsoleRestarted{});
    add(events, "summary asked", SummaryAsked{});
    add(events, "summary made", SummaryMade{aSummary()});
    add(events, "summary failed", SummaryFailed{anError(Error::Kind::TimedOut)});
    add(events, "summary accepted", SummaryAccepted{u"Kim"_s});
    add(events, "detail judged", DetailJudged{0, HeardDetail::Certainty::Checked, u"Kim"_s});
    add(events, "suggestion taken", SuggestionTaken{0});
}

} // namespace

QList<NamedEvent> everyServerEvent()
{
    QList<NamedEvent> events;
    addItems(events);
    addWordsAndSounds(events);
    addResponses(events);
    addErrors(events);
    QList<size_t> seen;
    for (const NamedEvent &event : std::as_const(events))
        seen.append(std::get<ServerEvent>(event.payload).index());
    if (!coversAll<ServerEvent>(seen, std::make_index_sequence<std::variant_size_v<ServerEvent>>()))
        qFatal("an alternative of ServerEvent is missing here");
    return events;
}

QList<NamedEvent> everyEvent()
{
    QList<NamedEvent> events = everyServerEvent();
    addWishes(events);
    addAnswers(events);
    QList<size_t> seen;
    for (const NamedEvent &event : std::as_const(events))
        seen.append(event.payload.index());
    if (!coversAll<CallEventPayload>(seen, std::make_index_sequence<std::variant_size_v<CallEventPayload>>()))
        qFatal("an alternative of CallEventPayload is missing here");
    return events;
}

} // namespace callside::test
