// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/CallSummary.h"
#include "core/Ids.h"
#include "core/ProviderRouting.h"
#include "core/ProviderTrail.h"
#include "core/RedFlags.h"
#include "core/Result.h"
#include "core/SessionConfig.h"
#include "core/Sip.h"
#include "core/TakenMessage.h"
#include "core/Transcript.h"
#include "core/Usage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callside {

// What the call is doing. What our link to it is doing is MonitorLink: the link may drop while the caller talks on.
enum class Phase {
    Arriving,  // a phone company is bringing it to OpenAI, which has not told of it yet
    Ringing,   // offered; nobody has decided
    Accepting, // accept is on its way; the caller still hears ringing
    Live,      // answered
    Referring, // the phone company was asked to connect the caller to a person
    Ending,    // we asked for the end
    Rejecting, // declined; the answer is on its way
    Ended,
};

enum class MonitorLink {
    Closed,  // never opened, or the call is over
    Opening, // handshake under way
    Open,
    Waiting, // lost or not there yet; the next try is timed
};

enum class EndReason {
    None,
    CallerLeft,       // the caller rang off (or the line dropped): the link closed and the call is no longer there
    Connected,        // a person took the caller over: see TransferState::Connected
    HungUp,           // by the operator, at once
    EndedPolitely,    // by the operator, after a goodbye
    Declined,         // by the operator, before answering
    LineClosed,       // declined by the program, because the line was closed
    TooQuiet,         // by the program, after a goodbye, because nobody had spoken for long
    GoneBeforeAnswer, // the caller left while it rang, or the call was never there
    AnswerFailed,     // accept was refused or never got through; `failure` says why
    NeverStarted,     // accept was taken but the call was never to be found afterwards
    Missed,           // the news of the call came too late, or nobody could decide
    Expired,          // the 60-minute limit
    EndedWhileAway,   // it ended while this program was not running
    OutOfSight,       // the link never came back and the longest possible call is over
    NeverArrived,     // a phone company had it, but OpenAI never told of it
    PutThrough,       // without the assistant: a person at another number took it
};

// What became of asking to connect the caller to a person.
enum class TransferState {
    None,
    Asked,        // the request was accepted; that proves nothing yet
    Ringing,      // the phone company says that it rings there
    Connected,    // the phone company says that it was answered; where it tells nothing, the link closed soon after
    NotConfirmed, // the caller was still with the assistant 20 s later, or left and nobody tells of an answer
    Failed,       // the request itself was refused, or nobody answered
};

// A request or message that was sent and not heard back of. It drives disabled buttons, receipts and idempotence.
struct PendingCommand {
    enum class Kind {
        Accept,
        Reject,
        Refer,
        HangUp,
        Steer,
        Say,
        StopTalking,
        EndPolitely,
        SettingsUpdate,
        Greeting,
        Hold,
        Prompt,     // a response that the program itself wants
        Move,       // the phone company was asked to connect the caller
        ToolAnswer, // a response that the assistant makes of what its tool was told
    };

    CommandId command;
    Kind kind = Kind::Accept;
    bool isDue = false;           // a response is wanted once the assistant has finished the one it is making
    QString responseId;           // the response that answers it, once the server has begun it
    bool isResponseAsked = false; // response.create was sent for it

    bool isAwaitingResponse() const { return isResponseAsked && responseId.isEmpty(); }
    bool operator==(const PendingCommand &) const = default;
};

// Somebody has to look after this caller now. Only a person ends that; nothing the caller says does.
struct Urgency {
    enum class Kind { None, TransferNotConfirmed, WantsPerson, RedFlag }; // the worse, the later

    Kind kind = Kind::None;
    QString itemId; // WantsPerson, RedFlag: the words' item, the phrase of the list, and the words themselves
    QString phrase;
    QString words;
    Moment raisedAt{};
    Moment acknowledgedAt{}; // zero: nobody has yet
    QString acknowledgedBy;
    bool isOverdue = false; // 30 s without anybody acknowledging it

    bool isRaised() const { return kind != Kind::None; }
    bool isAcknowledged() const { return acknowledgedAt != Moment{}; }
    bool operator==(const Urgency &) const = default;
};

// Words that stood on the list, for marking them in the record.
struct FlaggedWords {
    QString itemId;
    RedFlag::Kind kind = RedFlag::Kind::Danger;
    QString phrase;
    QString words;
    bool operator==(const FlaggedWords &) const = default;
};

// How long nobody has said anything, by the limits of CallRules.
enum class Silence { None, Amber, Alert };

// The most important thing to say about a call, for one icon, one word and one colour. Urgency stands beside it.
enum class CallStage {
    Arriving, // with the phone company
    Ringing,
    Answering,    // accepted or being accepted; no words yet
    SlowToAnswer, // no words 6 s after answering
    Talking,
    OnHold,  // the assistant was asked to wait
    Quiet,   // nobody has spoken for long
    Unclear, // no readable text of the caller for 20 s: never to be taken as fine
    Connecting,
    NotConfirmed, // the transfer is not confirmed and the caller is still there
    OutOfSight,   // the call goes on but our link to it is down
    PutThrough,   // without the assistant, to another number: it rings there, or a person has the caller
    Ending,
    Ended,
    Lost, // it ended in a way that leaves something to be done: call back
};

// The phone company's side of a call, where it tells of it.
struct ProviderSide {
    bool isKnown = false; // it asked us what to do with the call
    Provider provider = Provider::Twilio;
    QString callId; // its name of the caller's leg
    QString conversation;
    QString reference; // our name of the call, sent along
    ProviderTrail trail;
    ProviderDecision::Why why = ProviderDecision::Why::Answered; // of what it was told at first
    Moment fallbackRungAt{};  // it was told to ring the number that is rung when the assistant cannot be; zero: not
    bool canBeMoved = false;  // it can be asked to take the call back and connect the caller to a person itself
    bool isMoveAsked = false; // it was asked to, for the latest transfer
    bool operator==(const ProviderSide &) const = default;
};

// Everything about one call. A value; copied to the window as it is (implicitly shared).
struct CallState {
    CallId id;      // from the first news of it on
    CallId service; // OpenAI's id, where that is another one; empty: the same, or not known yet
    Phase phase = Phase::Ringing;
    MonitorLink link = MonitorLink::Closed;
    int linkAttempt = 0;    // tries since the link was last open
    bool wasLinked = false; // the link has been open at least once
    EndReason endReason = EndReason::None;
    std::optional<Error> failure; // why answering failed, or the latest failed request

    QString webhookId;
    SipParty caller;
    SipParty line;         // the number dialled, where the headers tell
    QString carrierCallId; // SIP Call-ID
    MediaSecurity mediaSecurity = MediaSecurity::Unknown;

    LineMode mode = LineMode::AssistantAnswers; // of the line when it came
    CallRules rules;
    int earlierToday = 0; // calls from the same number since midnight, this one not counted

    SessionConfig config;           // what it was (or will be) answered with
    bool onMinimumSettings = false; // the full session was refused; refusedField says which member
    QString refusedField;
    int acceptTries = 0;
    int acceptMisses = 0;                // how many of them were answered 404
    int acceptFaults = 0;                // how many failed on the way or at the server
    bool isAcceptOutcomeUnknown = false; // a try got no answer: it may or may not have been taken

    Moment offeredAt{};        // when the news reached us
    Moment createdAt{};        // when OpenAI says the call came in
    Moment answeredAt{};       // accept was taken; zero if not
    Moment sessionStartedAt{}; // session.created came
    Moment talkingAt{};        // the first words
    Moment endedAt{};
    Moment expiresAt{};     // the session's own limit
    Moment linkSoughtAt{};  // the first try to open the link
    Moment linkLostAt{};    // zero while the link is open or was never open
    bool isResumed = false; // found unfinished at a start and not seen since
    Moment lastHeardAt{};   // the last thing the server said
    bool isSlowToAnswer = false;
    bool isNearLimit = false; // 50 minutes are over
    bool isExpired = false;

    TransferState transfer = TransferState::None;
    QString transferTarget;
    QString transferName; // who is there, as the desk calls them
    Moment transferAskedAt{};
    bool isEndingPolitely = false;
    CommandId endCommand; // the command that ends the call
    QString endedBy;      // who at the desk declined or ended it; empty: nobody, or nobody said so

    ProviderSide provider;

    Urgency urgency;
    QList<FlaggedWords> flags;
    Moment unheardSince{}; // what the caller has said since then could not be read; zero: all of it could
    bool isUnclear = false;
    Silence silence = Silence::None;
    Moment quietSince{};        // zero: somebody speaks, or we cannot know
    bool isEndingQuiet = false; // the program itself is ending it, because nobody speaks
    bool isOnHold = false;

    bool isCallerSpeaking = false;
    bool isAssistantSpeaking = false;
    QString activeResponse;  // the response being made; empty if none
    QString playingResponse; // the response being played
    QString keys;            // telephone keys pressed so far

    Transcript transcript;
    QList<TakenMessage> messages;        // that the assistant took for the desk
    QStringList toolCalls;               // what was answered of what the assistant asked a tool for
    std::optional<CallSummary> summary;  // of what was said, once the call is over
    bool isSummaryAsked = false;         // it is being made
    std::optional<Error> summaryFailure; // why there is none; asking anew takes it away
    QList<PendingCommand> pending;
    Usage usage;
    int nextCommand = 1; // numbers the reducer's own commands

    bool isLive() const; // answered, and not over
    bool isOver() const { return phase == Phase::Ended; }
    bool hasPending(PendingCommand::Kind kind) const;
    bool operator==(const CallState &) const = default;
};

// The id under which OpenAI knows the call.
const CallId &serviceId(const CallState &state);
CallStage stageOf(const CallState &state);
// Ended in a way that leaves something to be done: nobody helped this caller.
bool isLost(const CallState &state);
// The phone company was told to put the caller through to another number, and that is not over.
bool isBeingPutThrough(const CallState &state);
// When a person there answered, or the closest to it that was told; zero: nobody did, as far as was told.
Moment putThroughAt(const CallState &state);
// The assistant was asked for a goodbye and the hang-up that follows it has not been sent.
bool isSayingGoodbye(const CallState &state);
// What the operator may do now; the buttons follow it and the reducer refuses everything else.
bool canAnswer(const CallState &state);
bool canDecline(const CallState &state);
bool canSteer(const CallState &state);
bool canRefer(const CallState &state);
bool canEndPolitely(const CallState &state);
bool canHangUp(const CallState &state);
bool canHold(const CallState &state); // ask the assistant to wait, or to go on
bool canAcknowledge(const CallState &state);
bool canClearUrgency(const CallState &state);

QDebug operator<<(QDebug debug, Phase phase);
QDebug operator<<(QDebug debug, MonitorLink link);
QDebug operator<<(QDebug debug, EndReason reason);
QDebug operator<<(QDebug debug, TransferState transfer);
QDebug operator<<(QDebug debug, CallStage stage);
QDebug operator<<(QDebug debug, Urgency::Kind kind);
QDebug operator<<(QDebug debug, Silence silence);
QDebug operator<<(QDebug debug, Receipt receipt);
QDebug operator<<(QDebug debug, const CallState &state);

} // namespace callside
