// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/ProviderFact.h"

#include <QString>

#include <chrono>
#include <variant>

namespace callside {

// What a phone company is told to do with a call. VonageMarkup and TwilioMarkup write it in their words.
struct ConnectAssistant {
    bool operator==(const ConnectAssistant &) const = default;
};
struct ConnectTarget {
    QString target;                                      // "tel:+44…" or "sip:…", as transferTarget() makes it
    ProviderFact::Leg leg = ProviderFact::Leg::Fallback; // or Person
    bool operator==(const ConnectTarget &) const = default;
};
struct SayMessage { // and end the call
    QString text;
    QString language; // ISO 639-1 or with a country, "en-GB"
    bool operator==(const SayMessage &) const = default;
};
struct RefuseCall { // before it was answered, and so at no cost to the caller
    bool operator==(const RefuseCall &) const = default;
};
struct EndCall {
    bool operator==(const EndCall &) const = default;
};
using ProviderAnswer = std::variant<ConnectAssistant, ConnectTarget, SayMessage, RefuseCall, EndCall>;

// What is known when a phone company asks.
struct RoutingSituation {
    LineMode mode =
        LineMode::AssistantAnswers;   // of this call: opening hours and the rest are considered (core/Meeting)
    bool isAddressKnown = true;       // of the assistant
    bool isAssistantReachable = true; // it was not found to be out of reach
    QString closedNumber{};           // rung for callers while closed; empty: they hear the message
    QString closedMessage{};          // empty: the call is refused
    QString fallbackNumber{};         // rung when the assistant cannot be
    QString troubleMessage{};         // said when nobody can be reached; empty: the call ends
    QString language{};               // of the messages
};

struct ProviderDecision {
    enum class Why {
        Answered, // the assistant gets the call
        LineClosed,
        AssistantUnreachable,
        DialFailed, // whoever was dialled did not answer
        CallOver,
        AddressMissing, // as AssistantUnreachable, as nobody has set where to send calls
    };
    ProviderAnswer answer = EndCall{};
    Why why = Why::CallOver;
    bool leavesTask = false; // the caller may not have got what they rang for
    bool operator==(const ProviderDecision &) const = default;
};

// A call comes in. No clock, no network, no disk: the phone company waits for the answer. A number that cannot be
// dialled counts as none.
ProviderDecision routeIncoming(const RoutingSituation &situation);

// A leg that we had dialled is over, and the phone company asks what is next. `hasCaller`: the caller is still there.
// Somebody who was talked to has been reached: then the call ends. A person who cannot be reached: back to the
// assistant, or as a call that comes in while closed. The assistant: the fallback number. That one: the message, while
// closed that of the closed line.
ProviderDecision routeAfterDial(const RoutingSituation &situation, const ProviderFact &dialled, bool hasCaller);

// What goes with an answer, whoever it is for.
struct ProviderContext {
    QString publicUrl;    // "https://desk.example.com", where the phone company reaches us
    QString sipAddress;   // of the assistant: "sip:proj_…@sip.api.openai.com;transport=tls"
    QString reference;    // our name of the call
    QString line;         // the number dialled
    QString callerNumber; // who rings, in digits; empty: not known
    QString ownNumber;    // shown to people who are rung; empty: the phone company decides
    std::chrono::seconds ringLimit{20};
};

namespace providerPath {
inline constexpr char TwilioVoice[] = "/api/twilio/voice";
inline constexpr char TwilioStatus[] = "/api/twilio/status";
inline constexpr char VonageAnswer[] = "/api/vonage/answer";
inline constexpr char VonageEvent[] = "/api/vonage/event";
} // namespace providerPath

// The public address with a path of ours in the place of the webhook's, if it names that. Empty for no address.
QString providerUrl(const QString &publicUrl, const QString &path);
// Where a provider tells of one leg: providerUrl with our marks `ref` and `leg`, read back by the parsers.
QString progressUrl(const ProviderContext &context, const QString &path, ProviderFact::Leg leg);

// Text that a machine is to say: one line without control characters, at most so long.
QString sayable(const QString &text, qsizetype longest);

// The status to refuse a provider's request with: 403, 400 or 413.
int refusalStatus(const Error &error);

QDebug operator<<(QDebug debug, const ProviderDecision &decision);

} // namespace callside
