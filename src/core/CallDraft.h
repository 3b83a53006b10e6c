// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <algorithm>

// The reducer's inside: shared by its parts, used by nobody else.
namespace callside::reducing {

using namespace std::chrono_literals;

inline constexpr auto StaleAfter = 60s;      // an offer older than this is a missed call, not a ringing one
inline constexpr auto LinkRaceWindow = 10s;  // a 404 this soon after accept means "not yet"
inline constexpr auto LinkDoubtWindow = 30s; // how long we look for a call that may never have been accepted
inline constexpr auto FirstWordsLimit = 6s;
inline constexpr auto ReactionLimit = 10s;
inline constexpr auto TransferLimit = 20s;
inline constexpr auto MoveLimit = 60s;    // a person's phone rings for some time
inline constexpr auto ArrivalLimit = 45s; // longer than a phone company rings
inline constexpr auto ArrivalGrace = 3s;
inline constexpr auto FallbackRingLimit = 90s; // somebody else's phone rings for some time
inline constexpr auto FallbackTalkLimit = 1h;  // then its end was not told
inline constexpr auto GoodbyeLimit = 20s;
inline constexpr auto EndLimit = 5s;
inline constexpr auto SessionLength = 60min; // the server's own limit
inline constexpr auto WarnBeforeLimit = 10min;
inline constexpr auto LimitGrace = 1min;
inline constexpr auto KeyRefusedPause = 15s;
inline constexpr auto TextLimit = 20s;        // what the caller says must be readable by then
inline constexpr auto AcknowledgeLimit = 30s; // then an urgent call becomes louder
inline constexpr auto RejectPause = 2s;       // closed line: before declining is tried again

// The server makes one response at a time; this is how it refuses a second one.
inline constexpr char AnswerUnderWay[] = "conversation_already_has_active_response";
// And a second accept or decline of a call.
inline constexpr char AlreadyDecided[] = "decision_already_made";

// A transition being made: the state as it changes, with what changed and what is to be done.
struct Draft {
    CallState &state;
    CallChanges &changes;
    QList<Effect> &effects;
    Moment now;

    void changed(CallChange change) { changes |= change; }
    void timer(TimerKind kind, std::chrono::milliseconds after, const QString &key = {})
    {
        effects.append(StartTimer{kind, after, key});
    }
    // At a point in time that may have passed; what is further off than a day is a mistake of whoever told it.
    void timerAt(TimerKind kind, Moment moment, const QString &key = {})
    {
        timer(kind, std::clamp<std::chrono::milliseconds>(moment - now, 1s, 24h), key);
    }
    void notify(NotifyOperator::Notice notice) { effects.append(NotifyOperator{notice}); }
    void send(const QJsonObject &message) { effects.append(SendRealtime{message}); }
    // Sends a request and remembers that it is out.
    void request(const CommandId &command, PendingCommand::Kind kind, const ApiRequest &request);
    // A command of the reducer's own.
    CommandId newCommand();
    PendingCommand *pending(const CommandId &command);
    void dropPending(const CommandId &command);
    void addEntry(TranscriptEntry entry);
    void addProblem(const QString &code, const QString &message);
    void end(EndReason reason);
};

// Answering (CallAnswering.cpp)
void offered(Draft &draft, const CallOffered &offer);
void answer(Draft &draft);
void acceptTaken(Draft &draft);
void acceptFailed(Draft &draft, const Error &error);
void retryAccept(Draft &draft);
void ringIsOver(Draft &draft);

// The link (CallLink.cpp)
void openLink(Draft &draft);
void linkOpened(Draft &draft);
void linkRefused(Draft &draft, const Error &error);
void linkClosed(Draft &draft, const MonitorClosed &closed);
void retryLink(Draft &draft);
void sessionIsGone(Draft &draft);
void restarted(Draft &draft);

// What the operator wants (CallCommands.cpp)
void steer(Draft &draft, const SteerRequested &wish);
void say(Draft &draft, const SayRequested &wish);
void stopTalking(Draft &draft, const StopTalkingRequested &wish);
void refer(Draft &draft, const ReferRequested &wish);
void endPolitely(Draft &draft, const EndPolitelyRequested &wish);
void hangUp(Draft &draft, const HangUpRequested &wish);
void decline(Draft &draft, const DeclineRequested &wish);
void hold(Draft &draft, const HoldRequested &wish);
// On a link that is there again: what was lost with the one before.
void repeatHold(Draft &draft);
// Asked for by the program itself: nobody waits for what comes of it.
bool isProgramsOwn(PendingCommand::Kind kind);
// The reason for an end that was asked for.
EndReason endAsAsked(const CallState &state);
void sendHangUp(Draft &draft, const CommandId &command);
void goodbyeOver(Draft &draft);
void goodbyeInterrupted(Draft &draft);
// The program's own goodbye to a caller who says nothing; somebody's voice or words stop it.
void stopQuietEnd(Draft &draft);
// The program itself wants the assistant to speak, as soon as it has finished what it says.
void prompt(Draft &draft);
// Sends the next response.create that was kept back, if nothing is being said.
void sendNextDue(Draft &draft);
void requestSucceeded(Draft &draft, const CommandSucceeded &success);
void requestFailed(Draft &draft, const CommandFailed &failure);
// An `error` that names something we sent: does it settle the matter?
void commandRefused(Draft &draft, PendingCommand command, const server::ErrorReported &error);
QString steerItemId(const CommandId &command);

void transferHasFailed(Draft &draft);

// The phone company's side (CallProvider.cpp)
void providerAsked(Draft &draft, const ProviderAsked &asked);
void providerTold(Draft &draft, const ProviderTold &told);
void arrivalIsDue(Draft &draft);
bool canMove(const CallState &state);
// How a call that comes to this end has really ended, by what is known of the number rung in the assistant's place.
EndReason endWithFallback(const CallState &state, EndReason reason);
void moveCall(Draft &draft);
bool isWithPhoneCompany(const CallState &state);

// What is added when it is over (CallAfter.cpp)
void afterTheEnd(Draft &draft, const CallEventPayload &payload);

// What a desk is warned of (CallWatch.cpp)
void raiseUrgency(Draft &draft, Urgency urgency);
void redFlagHeard(Draft &draft, const RedFlagHeard &heard);
void acknowledge(Draft &draft, const UrgencyAcknowledged &wish);
void clearUrgency(Draft &draft, const UrgencyCleared &wish);
void urgencyIsDue(Draft &draft);
void watchAnswered(Draft &draft); // it was answered
void watchLink(Draft &draft);     // we have lost sight of it
void callerUnheard(Draft &draft); // the caller has said something that we have no words of
void callerRead(Draft &draft);    // words of the caller have come
void assistantHeard(Draft &draft);
void textIsDue(Draft &draft, const QString &key);
void watchSilence(Draft &draft);  // from now on
void ignoreSilence(Draft &draft); // we cannot know
void soundHeard(Draft &draft);    // somebody began or stopped to speak
void silenceIsDue(Draft &draft);
void resumeWatching(Draft &draft);

// What the assistant wants of us (CallTools.cpp)
void toolCalled(Draft &draft, const server::ToolCalled &tool);

// What the server says (CallServerEvents.cpp)
void heard(Draft &draft, const ServerEvent &event);

} // namespace callside::reducing
