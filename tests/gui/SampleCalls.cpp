// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::samples {

using Kind = TranscriptEntry::Kind;

Moment sampleNow()
{
    return fromMsecs(1795166400000LL);
}

TranscriptEntry said(Kind kind, const QString &text, Moment at)
{
    TranscriptEntry entry;
    entry.kind = kind;
    entry.text = text;
    entry.at = at;
    entry.isFinal = true;
    return entry;
}

namespace {

CallState aCall(const QString &id, const QString &number, std::chrono::seconds ago)
{
    CallState state;
    state.id = {id};
    state.caller.number = number;
    state.line.number = u"+442079460100"_s;
    state.mediaSecurity = MediaSecurity::Encrypted;
    state.offeredAt = sampleNow() - ago;
    state.createdAt = state.offeredAt;
    state.webhookId = u"wh_"_s + id;
    return state;
}

CallState aLiveCall(const QString &id, const QString &number, std::chrono::seconds ago)
{
    CallState state = aCall(id, number, ago);
    state.phase = Phase::Live;
    state.link = MonitorLink::Open;
    state.wasLinked = true;
    state.answeredAt = state.offeredAt + 1400ms;
    state.sessionStartedAt = state.answeredAt + 300ms;
    state.talkingAt = state.answeredAt + 1500ms;
    state.usage.responses = 4;
    state.usage.costMicroUsd = 43'100;
    return state;
}

void greet(CallState &state)
{
    state.transcript.append(said(Kind::Assistant,
                                 u"Good morning, Rosebank Surgery. I am an automated assistant. Say “reception” at any "
                                 "time to reach a person. How can I help you?"_s,
                                 state.talkingAt));
}

TranscriptEntry asked(Kind kind, const QString &text, Moment at, Receipt receipt)
{
    TranscriptEntry entry = said(kind, text, at);
    entry.command = {u"op%1"_s.arg(toMsecs(at))};
    entry.receipt = receipt;
    entry.by = u"Kim"_s;
    return entry;
}

void addEveryReceipt(Transcript &transcript, Moment at)
{
    TranscriptEntry steer = asked(Kind::Steer, u"Ask for the address"_s, at, Receipt::Done);
    steer.actNow = true;
    steer.reaction = u"Can you tell me your address, please?"_s;
    transcript.append(steer);
    transcript.append(said(Kind::Assistant, u"Can you tell me your address, please?"_s, at + 2s));
    transcript.append(said(Kind::Caller, u"14 Mill Lane. 電話番号は 020 7946 0999 です。"_s, at + 7s));
    transcript.append(asked(Kind::Say, u"The doctor rings back before noon."_s, at + 12s, Receipt::Unanswered));
    transcript.append(asked(Kind::StopTalking, {}, at + 20s, Receipt::Done));
    TranscriptEntry failed = asked(Kind::Steer, u"Speak more slowly"_s, at + 25s, Receipt::Failed);
    failed.problem = u"no_link"_s;
    transcript.append(failed);
    transcript.append(asked(Kind::Steer, u"Ask whether it hurts when breathing in"_s, at + 31s, Receipt::Sent));
}

} // namespace

CallState ringingCall(const QString &id)
{
    CallState state = aCall(id, u"+447700900123"_s, 6s);
    state.caller.displayName = u"J Fielding"_s;
    return state;
}

CallState answeringCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900456"_s, 3s);
    state.link = MonitorLink::Opening;
    state.wasLinked = false;
    state.talkingAt = {};
    state.usage = {};
    return state;
}

CallState slowCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900789"_s, 11s);
    state.talkingAt = {};
    state.isSlowToAnswer = true;
    return state;
}

CallState talkingCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+442079460555"_s, 48s);
    greet(state);
    TranscriptEntry coming = said(Kind::Caller, u"What are your opening hours on"_s, state.talkingAt + 9s);
    coming.isFinal = false;
    state.transcript.append(coming);
    state.isCallerSpeaking = true;
    return state;
}

CallState longCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900611"_s, 161s);
    greet(state);
    Transcript &transcript = state.transcript;
    Moment at = state.talkingAt + 10s;
    const auto add = [&](Kind kind, const QString &text) {
        at += 6s;
        transcript.append(said(kind, text, at));
    };
    add(Kind::Caller,
        u"Hello, it's about my mum. She has had a cough for a week and it keeps her awake, and I wanted to "
        "ask whether she should come in or whether somebody can look at her at home."_s);
    add(Kind::Assistant, u"I am sorry to hear that. I can take this down for the practice. What is her name?"_s);
    transcript.edit(transcript.size() - 1).isInterrupted = true;
    add(Kind::Caller, u"すみません、母は日本語のほうが得意です。少し息苦しいと言っています。"_s);
    add(Kind::Assistant, u"かしこまりました。息苦しさはいつからありますか？"_s);
    add(Kind::Caller, u"أمي تتحدث العربية أيضًا، ورقمها 020 7946 0321 من فضلك"_s);
    TranscriptEntry unreadable = said(Kind::Caller, {}, at + 4s);
    unreadable.isUnreadable = true;
    transcript.append(unreadable);
    TranscriptEntry gap = said(Kind::Gap, {}, at + 10s);
    gap.until = at + 17s;
    transcript.append(gap);
    transcript.append(said(Kind::Key, u"2"_s, at + 20s));
    transcript.append(said(Kind::Message, u"Wants to be rung back about the results of a blood test"_s, at + 21s));
    transcript.append(said(Kind::Problem, u"response_failed"_s, at + 22s));
    addEveryReceipt(transcript, at + 25s);
    TranscriptEntry coming = said(Kind::Assistant, u"Does it hurt when she"_s, at + 58s);
    coming.isFinal = false;
    transcript.append(coming);
    state.keys = u"2"_s;
    state.isAssistantSpeaking = true;
    return state;
}

CallState connectingCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900222"_s, 95s);
    greet(state);
    state.transcript.append(said(Kind::Caller, u"I'd like to speak to somebody, please."_s, state.talkingAt + 8s));
    state.phase = Phase::Referring;
    state.transfer = TransferState::Asked;
    state.transferTarget = u"tel:+442079460144"_s;
    return state;
}

CallState notConfirmedCall(const QString &id)
{
    CallState state = connectingCall(id);
    state.caller.number = u"+447700900333"_s;
    state.phase = Phase::Live;
    state.transfer = TransferState::NotConfirmed;
    return state;
}

CallState outOfSightCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900444"_s, 204s);
    greet(state);
    state.transcript.append(said(Kind::Caller, u"I need my repeat prescription."_s, state.talkingAt + 9s));
    TranscriptEntry gap = said(Kind::Gap, {}, sampleNow() - 12s);
    state.transcript.append(gap);
    state.link = MonitorLink::Waiting;
    state.linkAttempt = 3;
    state.linkLostAt = gap.at;
    return state;
}

CallState endedCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900555"_s, 600s);
    greet(state);
    state.transcript.append(said(Kind::Caller, u"Thank you, goodbye."_s, state.talkingAt + 80s));
    state.phase = Phase::Ended;
    state.link = MonitorLink::Closed;
    state.endReason = EndReason::CallerLeft;
    state.endedAt = state.offeredAt + 98s;
    return state;
}

CallState summedUpCall(const QString &id)
{
    CallState state = endedCall(id);
    CallSummary summary;
    summary.call = id;
    summary.text = u"Margaret Okafor asked for a repeat of amlodipine 5 mg, to be sent to Elm Street Pharmacy. She has "
                   "about three days left. The request goes to the prescriptions team."_s;
    summary.outcome = CallOutcome::Kind::Prescription;
    summary.tasks = {{Task::Kind::Other, u"Pass the repeat of amlodipine 5 mg to the prescriptions team"_s}};
    summary.details = {
        {HeardDetail::Kind::Name, u"Margaret Okafor"_s, HeardDetail::Certainty::Confirmed, u"It's Margaret Okafor"_s},
        {HeardDetail::Kind::DateOfBirth, u"9 June 1948"_s, HeardDetail::Certainty::Heard,
         u"I was born on the ninth of June, nineteen forty-eight"_s},
        {HeardDetail::Kind::Medicine, u"amlodipine 5 mg"_s, HeardDetail::Certainty::Checked,
         u"It's the amlodipine, the five milligram ones"_s, u"Kim"_s, state.endedAt + 90s}};
    summary.model = u"gpt-5.4-mini"_s;
    summary.madeAt = state.endedAt + 4s;
    state.summary = summary;
    return state;
}

CallState lostCall(const QString &id)
{
    CallState state = aCall(id, {}, 320s);
    state.caller.isWithheld = true;
    state.phase = Phase::Ended;
    state.endReason = EndReason::AnswerFailed;
    state.failure = Error{Error::Kind::ServerFault, u"502"_s, 502, {}, {}, {}, {}};
    state.endedAt = state.offeredAt + 9s;
    return state;
}

CallState urgentCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900118"_s, 71s);
    greet(state);
    TranscriptEntry words =
        said(Kind::Caller, u"My mum says she can't breathe properly and her chest hurts"_s, state.talkingAt + 9s);
    words.itemId = u"item_urgent"_s;
    state.transcript.append(words);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.itemId = words.itemId;
    state.urgency.phrase = u"can't breathe"_s;
    state.urgency.words = u"My mum says she can't breathe properly and her"_s;
    state.urgency.raisedAt = words.at;
    state.flags = {{words.itemId, RedFlag::Kind::Danger, state.urgency.phrase, state.urgency.words}};
    state.earlierToday = 1;
    return state;
}

CallState acknowledgedCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900271"_s, 184s);
    greet(state);
    TranscriptEntry words = said(Kind::Caller, u"Can I talk to a real person please"_s, state.talkingAt + 9s);
    words.itemId = u"item_person"_s;
    state.transcript.append(words);
    state.urgency.kind = Urgency::Kind::WantsPerson;
    state.urgency.itemId = words.itemId;
    state.urgency.phrase = u"real person"_s;
    state.urgency.words = u"Can I talk to a real person please"_s;
    state.urgency.raisedAt = words.at;
    state.urgency.acknowledgedAt = words.at + 12s;
    state.urgency.acknowledgedBy = u"Kim"_s;
    return state;
}

CallState unclearCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900388"_s, 52s);
    greet(state);
    TranscriptEntry unreadable = said(Kind::Caller, {}, state.talkingAt + 9s);
    unreadable.isUnreadable = true;
    state.transcript.append(unreadable);
    state.unheardSince = unreadable.at;
    state.isUnclear = true;
    return state;
}

CallState quietCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900499"_s, 88s);
    greet(state);
    state.transcript.append(said(Kind::Caller, u"One moment please"_s, state.talkingAt + 9s));
    state.silence = Silence::Amber;
    state.quietSince = sampleNow() - 35s;
    return state;
}

CallState onHoldCall(const QString &id)
{
    CallState state = aLiveCall(id, u"+447700900577"_s, 63s);
    greet(state);
    state.transcript.append(said(Kind::Caller, u"Let me find my diary"_s, state.talkingAt + 9s));
    state.isOnHold = true;
    return state;
}

QList<CallState> everyConcern()
{
    return {onHoldCall(u"rtc_hold"_s), quietCall(u"rtc_quiet"_s), unclearCall(u"rtc_unclear"_s),
            acknowledgedCall(u"rtc_seen"_s), urgentCall(u"rtc_urgent"_s)};
}

QList<CallState> everyCall()
{
    return {longCall(u"rtc_long"_s),
            ringingCall(u"rtc_ringing"_s),
            answeringCall(u"rtc_answering"_s),
            slowCall(u"rtc_slow"_s),
            talkingCall(u"rtc_talking"_s),
            connectingCall(u"rtc_connecting"_s),
            notConfirmedCall(u"rtc_notsure"_s),
            outOfSightCall(u"rtc_unseen"_s),
            endedCall(u"rtc_ended"_s),
            lostCall(u"rtc_lost"_s)};
}

QList<CallState> manyCalls(int count)
{
    QList<CallState> calls;
    for (int i = 0; i < count; ++i) {
        const QString id = u"rtc_many%1"_s.arg(i, 3, 10, QChar(u'0'));
        CallState state = i % 9 == 5 ? connectingCall(id) : i % 13 == 7 ? outOfSightCall(id) : talkingCall(id);
        state.caller.number = u"+447700900%1"_s.arg(100 + i);
        state.offeredAt -= std::chrono::seconds{17 * i};
        state.answeredAt -= std::chrono::seconds{17 * i};
        calls.append(state);
    }
    return calls;
}

Transcript longTranscript(int lines)
{
    Transcript transcript;
    for (int i = 0; i < lines; ++i) {
        const QString text = i % 7 == 3
                                 ? u"Line %1, a longer one, which says rather more than the others and so needs a "
                                   "second line, or even a third, where the window is narrow."_s.arg(i)
                                 : u"Line %1"_s.arg(i);
        transcript.append(said(i % 2 ? Kind::Caller : Kind::Assistant, text, sampleNow() + std::chrono::seconds{i}));
    }
    return transcript;
}

QList<CallUpdate> updates(const QList<CallState> &states)
{
    QList<CallUpdate> list;
    for (const CallState &state : states)
        list.append({state, CallChange::Details});
    return list;
}

LineStatus goodLine()
{
    LineStatus status;
    status.intake = LineStatus::Intake::Listening;
    status.address = u"127.0.0.1"_s;
    status.port = 5000;
    status.assistant = LineStatus::Assistant::Ok;
    status.keeping = LineStatus::Keeping::Kept;
    status.keepingPath = u"/home/reception/.local/share/callside/callside.sqlite"_s;
    return status;
}

} // namespace callside::samples
