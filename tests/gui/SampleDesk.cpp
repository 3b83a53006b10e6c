// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleDesk.h"

#include "app/DefaultDesk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::samples {

namespace {

using Kind = TranscriptEntry::Kind;

struct Turn {
    Kind kind = Kind::Caller;
    QString english;
    QString japanese;
    std::chrono::seconds after{6}; // the turn before
};

QString worded(const Turn &turn, const QString &language)
{
    return language == "ja"_L1 ? turn.japanese : turn.english;
}

Turn greeting()
{
    return {
        Kind::Assistant,
        u"Good morning, Rosebank Surgery. I am an automated assistant. Say “reception” at any time to reach a "
        "person. How can I help you?"_s,
        u"お電話ありがとうございます。ローズバンク医院です。自動音声アシスタントが承ります。担当者とお話しになりたい"
        "ときは、いつでも「受付」とおっしゃってください。ご用件をどうぞ。"_s,
        0s};
}

// The conversation takes the place of the sample's own; it ends about now.
void talk(CallState &state, const QString &language, const QList<Turn> &turns)
{
    state.transcript = {};
    Moment at = state.talkingAt;
    for (const Turn &turn : turns) {
        at += turn.after;
        TranscriptEntry entry = said(turn.kind, worded(turn, language), at);
        entry.itemId = u"item_%1_%2"_s.arg(state.id.value).arg(state.transcript.size());
        state.transcript.append(entry);
    }
}

CallState aTalk(const QString &id, const QString &number, std::chrono::seconds ago, const QString &language,
                const QList<Turn> &turns)
{
    CallState state = talkingCall(id);
    state.caller.number = number;
    state.isCallerSpeaking = false;
    state.offeredAt = sampleNow() - ago;
    state.createdAt = state.offeredAt;
    state.answeredAt = state.offeredAt + 1400ms;
    state.sessionStartedAt = state.answeredAt + 300ms;
    state.talkingAt = state.answeredAt + 1500ms;
    talk(state, language, turns);
    return state;
}

void beStillSpeaking(CallState &state)
{
    TranscriptEntry &last = state.transcript.edit(state.transcript.size() - 1);
    last.isFinal = false;
    state.isCallerSpeaking = last.kind == Kind::Caller;
    state.isAssistantSpeaking = last.kind == Kind::Assistant;
}

CallState openingHoursCall(const QString &id, const QString &language)
{
    CallState state =
        aTalk(id, u"+442079460555"_s, 37s, language,
              {greeting(),
               {Kind::Caller, u"What are your opening hours on Saturday?"_s, u"土曜日は何時から開いていますか？"_s, 9s},
               {Kind::Assistant, u"On Saturday we are open from nine until"_s, u"土曜日は午前九時から"_s, 4s}});
    beStillSpeaking(state);
    return state;
}

CallState prescriptionCall(const QString &id, const QString &language)
{
    CallState state =
        aTalk(id, u"+447700900444"_s, 128s, language,
              {greeting(),
               {Kind::Caller, u"I'd like to order my repeat prescription"_s, u"いつもの薬をお願いしたいのですが"_s, 9s},
               {Kind::Assistant, u"Of course. Can you tell me your full name, please?"_s,
                u"承知しました。お名前をフルネームでお願いします。"_s},
               {Kind::Caller, u"It's Fielding, F, I, E, L, D, I, N, G"_s, u"フィールディングです"_s}});
    state.caller.displayName = u"J Fielding"_s;
    return state;
}

CallState waitingCall(const QString &id, const QString &language)
{
    CallState state =
        aTalk(id, u"+447700900577"_s, 95s, language,
              {greeting(), {Kind::Caller, u"Hang on, let me find my diary"_s, u"ちょっと手帳を見ますね"_s, 9s}});
    state.isOnHold = true;
    return state;
}

CallState silentCall(const QString &id, const QString &language)
{
    CallState state = quietCall(id);
    talk(state, language, {greeting(), {Kind::Caller, u"One moment please"_s, u"少々お待ちください"_s, 9s}});
    return state;
}

CallState connectedSoonCall(const QString &id, const QString &language)
{
    CallState state = connectingCall(id);
    talk(state, language,
         {greeting(),
          {Kind::Caller, u"I'd like to speak to somebody, please"_s, u"どなたかとお話ししたいのですが"_s, 9s}});
    return state;
}

CallState overCall(const QString &id, const QString &number, std::chrono::minutes ago, const QString &language,
                   const QList<Turn> &turns)
{
    CallState state = aTalk(id, number, ago, language, turns);
    state.phase = Phase::Ended;
    state.link = MonitorLink::Closed;
    state.endReason = EndReason::CallerLeft;
    state.endedAt = state.offeredAt + 143s;
    return state;
}

} // namespace

CallState chestPainCall(const QString &id, const QString &language)
{
    CallState state = aTalk(
        id, u"+447700900118"_s, 71s, language,
        {greeting(),
         {Kind::Caller, u"Hello, it's my mum, she's seventy-eight, and since breakfast she has had chest pain"_s,
          u"もしもし、母のことなんですが、七十八歳で、朝から胸が痛いと言っていて"_s, 10s},
         {Kind::Assistant,
          u"I am sorry to hear that. Reception can see this call now. Is she awake and able to talk?"_s,
          u"それはご心配ですね。受付の者がこのお電話を見ています。お母さまは起きていて、お話しできますか？"_s, 8s},
         {Kind::Caller, u"She's awake, but she says she can't breathe properly"_s,
          u"起きてはいますけど、息が苦しいみたいで"_s, 9s}});
    const bool isJapanese = language == "ja"_L1;
    const QString pain = isJapanese ? u"胸が痛い"_s : u"chest pain"_s;
    const QString breath = isJapanese ? u"息が苦しい"_s : u"can't breathe"_s;
    const QString painWords =
        isJapanese ? u"七十八歳で、朝から胸が痛いと言っていて"_s : u"since breakfast she has had chest pain"_s;
    const QString breathWords =
        isJapanese ? u"起きてはいますけど、息が苦しいみたいで"_s : u"but she says she can't breathe properly"_s;
    state.flags = {{state.transcript.at(1).itemId, RedFlag::Kind::Danger, pain, painWords},
                   {state.transcript.at(3).itemId, RedFlag::Kind::Danger, breath, breathWords}};
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.itemId = state.flags.last().itemId;
    state.urgency.phrase = breath;
    state.urgency.words = breathWords;
    state.urgency.raisedAt = sampleNow() - 9s;
    state.earlierToday = 1;

    TranscriptEntry steer = said(Kind::Steer, isJapanese ? u"住所を聞く"_s : u"Ask address"_s, sampleNow() - 8s);
    steer.command = {u"op_address"_s};
    steer.receipt = Receipt::Done;
    steer.actNow = true;
    steer.reaction = isJapanese ? u"いまいらっしゃるご住所を教えていただけますか？"_s
                                : u"Where are you now? House number and street, please."_s;
    state.transcript.append(steer);
    state.transcript.append(said(Kind::Assistant, steer.reaction, sampleNow() - 6s));
    state.transcript.append(
        said(Kind::Caller, isJapanese ? u"みなと町の三丁目"_s : u"It's fourteen Mill Lane, the"_s, sampleNow() - 2s));
    beStillSpeaking(state);
    return state;
}

CallState attendedCall(const QString &id, const QString &language)
{
    CallState state = chestPainCall(id, language);
    state.urgency.acknowledgedAt = state.urgency.raisedAt + 4s;
    state.urgency.acknowledgedBy = language == "ja"_L1 ? u"受付1"_s : u"Front desk"_s;
    TranscriptEntry seen = said(Kind::Acknowledged, state.urgency.acknowledgedBy, state.urgency.acknowledgedAt);
    state.transcript.insertAfter(state.urgency.itemId, seen);
    return state;
}

CallState overdueCall(const QString &id, const QString &language)
{
    CallState state = chestPainCall(id, language);
    state.urgency.raisedAt = sampleNow() - 44s;
    state.urgency.isOverdue = true;
    return state;
}

QList<CallState> pastCalls(const QString &language)
{
    CallState lost = lostCall(u"rtc_lost"_s);
    lost.createdAt = lost.offeredAt = sampleNow() - 14min;
    lost.endedAt = lost.offeredAt + 9s;
    return {overCall(u"rtc_booked"_s, u"+447700900321"_s, 11min, language,
                     {greeting(),
                      {Kind::Caller, u"Can I get an appointment for next week? Tuesday would be best"_s,
                       u"来週の予約を取りたいのですが。火曜日がいいです"_s, 9s},
                      {Kind::Assistant, u"I have written down Tuesday morning. Reception will confirm it. Goodbye!"_s,
                       u"火曜日の午前中とお伝えします。受付より確認のご連絡をいたします。失礼いたします。"_s, 7s}}),
            overCall(u"rtc_thanks"_s, u"+447700900555"_s, 24min, language,
                     {greeting(),
                      {Kind::Caller, u"Oh, I just wanted to hear that you are open today. Thank you, bye"_s,
                       u"今日は開いているか聞きたかっただけです。どうも"_s, 9s}}),
            lost};
}

QList<CallState> busyDesk(const QString &language)
{
    return QList<CallState>{chestPainCall(u"rtc_pain"_s, language),
                            prescriptionCall(u"rtc_prescription"_s, language),
                            openingHoursCall(u"rtc_hours"_s, language),
                            waitingCall(u"rtc_waiting"_s, language),
                            silentCall(u"rtc_silent"_s, language),
                            connectedSoonCall(u"rtc_connecting"_s, language),
                            ringingCall(u"rtc_ringing"_s)} +
           pastCalls(language);
}

QList<CallState> fullHouse(const QString &language, int count)
{
    QList<CallState> calls{chestPainCall(u"rtc_pain"_s, language), unclearCall(u"rtc_unclear"_s),
                           outOfSightCall(u"rtc_unseen"_s)};
    for (int i = 0; calls.size() < count; ++i) {
        const QString id = u"rtc_many%1"_s.arg(i, 3, 10, QChar(u'0'));
        CallState state = i % 9 == 5    ? connectedSoonCall(id, language)
                          : i % 7 == 3  ? waitingCall(id, language)
                          : i % 5 == 1  ? openingHoursCall(id, language)
                          : i % 11 == 8 ? ringingCall(id)
                                        : prescriptionCall(id, language);
        state.caller.number = u"+447700900%1"_s.arg(600 + i);
        state.caller.displayName.clear();
        if (state.phase != Phase::Ringing) {
            state.offeredAt -= std::chrono::seconds{17 * i};
            state.answeredAt -= std::chrono::seconds{17 * i};
        }
        calls.append(state);
    }
    return calls;
}

QList<Task> someTasks(const QString &language)
{
    const bool isJapanese = language == "ja"_L1;
    const auto aTask = [](qint64 id, Task::Kind kind, const QString &number, const QString &note,
                          std::chrono::minutes ago) {
        Task task;
        task.id = id;
        task.kind = kind;
        task.number = number;
        task.note = note;
        task.createdAt = sampleNow() - ago;
        return task;
    };
    QList<Task> tasks{aTask(1, Task::Kind::DroppedCall, {}, {}, 14min),
                      aTask(2, Task::Kind::CallBack, u"+447700900183"_s,
                            isJapanese ? u"血液検査の結果について"_s : u"Wants the result of a blood test"_s, 31min),
                      aTask(3, Task::Kind::UnconfirmedTransfer, u"+447700900333"_s, {}, 52min)};
    tasks.first().call = u"rtc_lost"_s;
    return tasks;
}

CallOutcome outcomeOf(const CallId &call, const QString &language)
{
    const bool isJapanese = language == "ja"_L1;
    CallOutcome outcome;
    outcome.call = call.value;
    if (call.value != "rtc_booked"_L1)
        return outcome;
    outcome.kind = CallOutcome::Kind::Booked;
    outcome.note = isJapanese ? u"火曜 10:40"_s : u"Tuesday 10:40, nurse"_s;
    outcome.by = isJapanese ? u"受付1"_s : u"Front desk"_s;
    outcome.at = sampleNow() - 7min;
    return outcome;
}

Preferences deskPreferences(const QString &language)
{
    const bool isJapanese = language == "ja"_L1;
    Preferences preferences = defaultPreferences();
    preferences.deskUser = isJapanese ? u"受付1"_s : u"Front desk"_s;
    const Hours weekdays{0b0011111, 8 * 60, 18 * 60};
    const Hours nights{0b1111111, 18 * 60, 8 * 60};
    preferences.people = {
        {isJapanese ? u"当番医"_s : u"Duty doctor"_s, u"tel:+442079460144"_s, weekdays, true},
        {isJapanese ? u"看護師"_s : u"Practice nurse"_s, u"tel:+442079460145"_s, weekdays, false},
        {isJapanese ? u"薬局の窓口"_s : u"Pharmacy desk"_s, u"tel:+442079460150"_s, {}, false},
        {isJapanese ? u"夜間窓口"_s : u"Out-of-hours service"_s, u"tel:+442079460199"_s, nights, false},
        {isJapanese ? u"事務長"_s : u"Practice manager"_s, u"sip:manager@pbx.example.org"_s, weekdays, false},
    };
    return preferences;
}

} // namespace callside::samples
