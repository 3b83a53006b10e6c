// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/CallSummary.h"
#include "core/Ids.h"
#include "core/ProviderFact.h"
#include "core/ProviderRouting.h"
#include "core/RedFlags.h"
#include "core/Result.h"
#include "core/ServerEvent.h"
#include "core/SessionConfig.h"
#include "core/Sip.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace callside {

// --- from the webhook ---
struct CallOffered {
    QString webhookId;
    Moment createdAt{}; // OpenAI's created_at
    QList<SipHeader> headers;
    MediaSecurity mediaSecurity = MediaSecurity::Unknown;
    LineMode mode = LineMode::AssistantAnswers;
    SessionConfig config;
    CallRules rules;
    int earlierToday = 0; // calls from the same number since midnight
    CallId service{};     // OpenAI's id of it, where a phone company told us of the call under another; empty: the same
    bool operator==(const CallOffered &) const = default;
};

// --- from the phone company ---
struct ProviderAsked { // what to do with a call that came in there; it was told
    ProviderCall call;
    QString reference; // our name of the call, sent along
    LineMode mode = LineMode::AssistantAnswers;
    bool isConnected = true; // to the assistant; else the caller heard a message or was put through elsewhere
    int earlierToday = 0;
    bool canBeMoved = true; // it can be asked to take the call back and ring somebody
    ProviderDecision::Why why = ProviderDecision::Why::Answered;
    bool isFallbackRung = false; // it was told to ring another number
    bool operator==(const ProviderAsked &) const = default;
};
struct ProviderTold {
    ProviderFact fact;
    bool isFallbackRung = false; // it was told in answer to ring another number
    bool operator==(const ProviderTold &) const = default;
};

// --- from the operator; by: who sits at the desk, empty where nobody has said so ---
struct AnswerRequested {
    CommandId command;
    bool operator==(const AnswerRequested &) const = default;
};
struct DeclineRequested {
    CommandId command;
    int statusCode = 603; // SIP: 486 busy, 480 unavailable, 603 decline
    QString by{};
    bool operator==(const DeclineRequested &) const = default;
};
struct SteerRequested {
    CommandId command;
    QString text;
    bool actNow = true; // also ask for an answer at once
    QString by{};
    bool operator==(const SteerRequested &) const = default;
};
struct SayRequested {
    CommandId command;
    QString text;
    QString by{};
    bool operator==(const SayRequested &) const = default;
};
struct StopTalkingRequested {
    CommandId command;
    QString by{};
    bool operator==(const StopTalkingRequested &) const = default;
};
struct ReferRequested {
    CommandId command;
    QString target; // as made by transferTarget()
    QString by{};
    QString name{}; // who is there, as the desk calls them; may be empty
    bool operator==(const ReferRequested &) const = default;
};
struct EndPolitelyRequested {
    CommandId command;
    QString by{};
    bool operator==(const EndPolitelyRequested &) const = default;
};
struct HangUpRequested {
    CommandId command;
    QString by{};
    bool operator==(const HangUpRequested &) const = default;
};

struct HoldRequested { // the assistant is to wait (or to go on): it answers nobody meanwhile
    CommandId command;
    bool isOn = true;
    QString by{};
    bool operator==(const HoldRequested &) const = default;
};
struct UrgencyAcknowledged { // somebody has seen it and looks after the caller
    CommandId command;
    QString by;
    bool operator==(const UrgencyAcknowledged &) const = default;
};
struct UrgencyCleared { // somebody says that it is urgent no more
    CommandId command;
    QString by;
    QString reason;
    bool operator==(const UrgencyCleared &) const = default;
};

// --- from the words ---
struct RedFlagHeard { // the caller's words held a phrase of the list
    QString itemId;
    RedFlag::Kind kind = RedFlag::Kind::Danger;
    QString phrase; // of the list
    QString words;  // as the caller said them
    bool operator==(const RedFlagHeard &) const = default;
};

// --- from the network ---
struct CommandSucceeded { // the API answered 2xx
    CommandId command;
    QString requestId;
    bool operator==(const CommandSucceeded &) const = default;
};
struct CommandFailed {
    CommandId command;
    Error error;
    bool operator==(const CommandFailed &) const = default;
};
struct MonitorOpened { // the handshake was answered 101
    bool operator==(const MonitorOpened &) const = default;
};
struct MonitorRefused { // the handshake was answered otherwise, or not at all
    Error error;
    bool operator==(const MonitorRefused &) const = default;
};
struct MonitorClosed {    // an open link ended, whoever ended it
    int closeCode = 1006; // 1006: without a close frame
    QString reason;
    bool operator==(const MonitorClosed &) const = default;
};
struct FrameRejected { // a frame that was no event; the link stays
    Error error;
    bool operator==(const FrameRejected &) const = default;
};

// --- from time ---
enum class TimerKind {
    RingLimit, // ask first: nobody decided
    AcceptRetry,
    MonitorRetry,
    FirstWords,    // 6 s after answering
    Reaction,      // key: command; 10 s after it was sent
    TransferCheck, // 20 s after the transfer was asked for
    GoodbyeLimit,  // the goodbye did not come to an end
    EndCheck,      // hang-up was accepted and the call is still there
    LengthWarning, // 50 minutes
    LengthLimit,   // the session's limit has passed
    TextCheck,     // key: what no readable text has come of for 20 s
    SilenceCheck,
    UrgencyReminder, // 30 s without anybody acknowledging it
    ArrivalLimit,    // a phone company sent the call to OpenAI, which has said nothing of it
    ArrivalCheck,    // the phone company says that it is over; OpenAI's word may be on the way
};
struct TimerElapsed {
    TimerKind timer = TimerKind::RingLimit;
    QString key;
    bool operator==(const TimerElapsed &) const = default;
};
struct ConsoleRestarted { // the program was started again and found this call unfinished
    bool operator==(const ConsoleRestarted &) const = default;
};

// --- once it is over: what was said, summed up ---
struct SummaryAsked { // it is being made; not kept, as a program that ends makes it no more
    bool operator==(const SummaryAsked &) const = default;
};
struct SummaryMade {
    CallSummary summary;
    bool operator==(const SummaryMade &) const = default;
};
struct SummaryFailed {
    Error error;
    bool operator==(const SummaryFailed &) const = default;
};
struct SummaryAccepted {
    QString by;
    bool operator==(const SummaryAccepted &) const = default;
};
struct DetailJudged { // somebody says how far a detail of the summary can be relied on
    int index = 0;    // of CallSummary::details, which never change their places
    HeardDetail::Certainty certainty = HeardDetail::Certainty::Heard;
    QString by;
    bool operator==(const DetailJudged &) const = default;
};
struct SuggestionTaken { // somebody made a task of it
    int index = 0;       // of CallSummary::tasks
    bool operator==(const SuggestionTaken &) const = default;
};

using CallEventPayload =
    std::variant<CallOffered, AnswerRequested, DeclineRequested, SteerRequested, SayRequested, StopTalkingRequested,
                 ReferRequested, EndPolitelyRequested, HangUpRequested, HoldRequested, UrgencyAcknowledged,
                 UrgencyCleared, RedFlagHeard, CommandSucceeded, CommandFailed, MonitorOpened, MonitorRefused,
                 MonitorClosed, FrameRejected, TimerElapsed, ConsoleRestarted, ServerEvent, ProviderAsked, ProviderTold,
                 SummaryAsked, SummaryMade, SummaryFailed, SummaryAccepted, DetailJudged, SuggestionTaken>;

// A fact about one call, stamped at the edge.
struct CallEvent {
    CallId call;
    Moment at{};
    CallEventPayload payload;
    QByteArray frame; // ServerEvent: the bytes it was read from, for the journal; not compared

    bool operator==(const CallEvent &other) const
    {
        return call == other.call && at == other.at && payload == other.payload;
    }
};

// Added when the call had been over for a while; it tells nothing of how the call went.
inline bool isAboutSummary(const CallEventPayload &payload)
{
    return std::holds_alternative<SummaryAsked>(payload) || std::holds_alternative<SummaryMade>(payload) ||
           std::holds_alternative<SummaryFailed>(payload) || std::holds_alternative<SummaryAccepted>(payload) ||
           std::holds_alternative<DetailJudged>(payload) || std::holds_alternative<SuggestionTaken>(payload);
}

} // namespace callside
