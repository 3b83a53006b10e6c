// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include "core/CallTasks.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Entry = TranscriptEntry::Kind;

namespace {

RedFlagHeard aFlag(const char *phrase, RedFlag::Kind kind = RedFlag::Kind::Danger, const char *item = "item_2")
{
    return {QLatin1String(item), kind, QLatin1String(phrase), u"I have "_s + QLatin1String(phrase)};
}
UrgencyAcknowledged seen()
{
    return {op("seen"), u"Front desk"_s};
}
TimerElapsed textCheck(const QString &key = u"words"_s)
{
    return {TimerKind::TextCheck, key};
}
const TimerElapsed SilenceIsDue{TimerKind::SilenceCheck, {}};

Story aCallWith(CallRules rules)
{
    CallOffered offer = anOffer();
    offer.rules = rules;
    server::SessionStarted session;
    session.sessionId = u"sess_1"_s;
    return Story{}
        .then(offer)
        .then(CommandSucceeded{own(1), {}})
        .then(MonitorOpened{})
        .then(session)
        .then(responseStarted("resp_1"))
        .then(server::AssistantAudioStarted{u"resp_1"_s})
        .then(words("resp_1", "item_1", "Good morning."))
        .then(responseFinished("resp_1"))
        .then(server::AssistantAudioStopped{u"resp_1"_s});
}
Story aSilentCallSayingGoodbye()
{
    return aCallWith({12s, 486, 30s, 60s, 90s}).then(SilenceIsDue, 90s);
}
QList<Task::Kind> owedKinds(const Story &call)
{
    QList<Task::Kind> kinds;
    const QList<Task> tasks = tasksOwed(call.state, call.now);
    for (const Task &task : tasks)
        kinds.append(task.kind);
    return kinds;
}

} // namespace

class tst_CallWatch : public QObject
{
    Q_OBJECT

private slots:
    // urgent
    void urgentWordsRaiseTheCallAndStandInTheRecord()
    {
        const Story call = anUrgentCall();
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::RedFlag);
        QCOMPARE(call.state.urgency.words, u"I have chest pain"_s);
        QCOMPARE(call.state.urgency.raisedAt, call.now);
        QCOMPARE(lastEntry(call).kind, Entry::Flag);
        QCOMPARE(lastEntry(call).detail, u"chest pain"_s);
        QCOMPARE(timerOf(call, TimerKind::UrgencyReminder), 30'000);
        QVERIFY(call.changes.testFlag(CallChange::Phase));
    }

    void theLineStandsBesideTheWordsAlsoWhenTheyAreReadLate()
    {
        Story call = aCallTalking();
        call.then(server::CallerTurnCommitted{u"item_2"_s, u"item_1"_s})
            .then(server::ItemAdded{message("item_3", "assistant"), u"item_2"_s})
            .then(words("resp_2", "item_3", "I see."))
            .then(server::CallerTranscriptFinished{u"item_2"_s, u"I have chest pain"_s})
            .then(aFlag("chest pain"));
        const int said = call.state.transcript.indexOfItem(u"item_2"_s);
        QCOMPARE(call.state.transcript.at(said + 1).kind, Entry::Flag);
        QCOMPARE(call.state.transcript.at(said + 2).itemId, u"item_3"_s);
    }

    void theSameWordsTwiceAreOneLine()
    {
        Story call = anUrgentCall();
        const int lines = call.state.transcript.size();
        call.then(aFlag("chest pain"));
        QCOMPARE(call.changes, CallChanges{});
        call.then(aFlag("short of breath")); // of the same turn
        QCOMPARE(call.state.transcript.size(), lines);
        QCOMPARE(call.state.flags.size(), 2);
    }

    void wantingAPersonIsUrgentButLessThanDanger()
    {
        Story call = aCallTalking().then(aFlag("talk to person", RedFlag::Kind::WantsPerson));
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::WantsPerson);
        call.then(seen()).then(aFlag("chest pain"));
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::RedFlag);
        QVERIFY(!call.state.urgency.isAcknowledged()); // that was about something else
        call.then(aFlag("real person", RedFlag::Kind::WantsPerson, "item_4"));
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::RedFlag);
    }

    void acknowledgingNamesWhoAndKeepsTheCallUrgent()
    {
        Story call = anUrgentCall();
        call.then(aFlag("short of breath", RedFlag::Kind::Danger, "item_3"));
        QCOMPARE(call.state.urgency.phrase, u"chest pain"_s); // what raised it, until it is seen
        call.then(seen());
        QVERIFY(call.state.urgency.isRaised());
        QCOMPARE(call.state.urgency.acknowledgedBy, u"Front desk"_s);
        QCOMPARE(lastEntry(call).kind, Entry::Acknowledged);
        call.then(UrgencyAcknowledged{op("again"), u"Somebody else"_s});
        QCOMPARE(call.state.urgency.acknowledgedBy, u"Front desk"_s);
    }

    void furtherDangerIsToBeAcknowledgedAnew()
    {
        Story call = anUrgentCall().then(seen());
        hear(call, "item_4", "He has stopped breathing");
        call.then(aFlag("stopped breathing", RedFlag::Kind::Danger, "item_4"));
        QCOMPARE(call.state.urgency.phrase, u"stopped breathing"_s); // the newest words are quoted
        QVERIFY(!call.state.urgency.isAcknowledged());
        QCOMPARE(call.state.urgency.acknowledgedBy, QString());
        QCOMPARE(call.state.urgency.raisedAt, call.now);
        QVERIFY(!call.state.urgency.isOverdue);
        QCOMPARE(timerOf(call, TimerKind::UrgencyReminder), 30'000);
    }

    void theSameDangerSaidAgainIsStillAcknowledged()
    {
        Story call = anUrgentCall().then(aFlag("short of breath", RedFlag::Kind::Danger, "item_3")).then(seen());
        const Moment raisedAt = call.state.urgency.raisedAt;
        for (const char *phrase : {"chest pain", "short of breath"}) {
            call.then(aFlag(phrase, RedFlag::Kind::Danger, "item_4"));
            QCOMPARE(call.state.urgency.phrase, QLatin1String(phrase)); // the newest words are quoted
            QVERIFY(call.state.urgency.isAcknowledged());
            QCOMPARE(call.state.urgency.raisedAt, raisedAt);
        }
        call.then(aFlag("real person", RedFlag::Kind::WantsPerson, "item_5"));
        QVERIFY(call.state.urgency.isAcknowledged());
        // A turn that only repeats at first may hold more when it is complete.
        call.then(aFlag("can't breathe", RedFlag::Kind::Danger, "item_4"));
        QVERIFY(!call.state.urgency.isAcknowledged());
    }

    void theCompleteTextOfATurnThatSomebodyHasSeenIsNoFurtherDanger()
    {
        Story call = anUrgentCall().then(seen());
        call.then(aFlag("pain in my chest")); // how the same turn reads in the end
        QVERIFY(call.state.urgency.isAcknowledged());
    }

    void furtherDangerIsRaisedAlsoAcrossARestart()
    {
        Story call = anUrgentCall().then(seen());
        hear(call, "item_4", "He has stopped breathing");
        call.then(ConsoleRestarted{}, 5s); // between the words and the alarm
        call.then(aFlag("chest pain"));    // of a list that was read anew
        QVERIFY(call.state.urgency.isAcknowledged());
        call.then(aFlag("stopped breathing", RedFlag::Kind::Danger, "item_4"));
        QVERIFY(!call.state.urgency.isAcknowledged());
        call.then(ConsoleRestarted{}, 5s);
        QVERIFY(!call.state.urgency.isAcknowledged());
        QVERIFY(timerOf(call, TimerKind::UrgencyReminder) > 0);
    }

    void thirtySecondsUnseenIsLouder()
    {
        Story call = anUrgentCall().then(TimerElapsed{TimerKind::UrgencyReminder, {}}, 30s);
        QVERIFY(call.state.urgency.isOverdue);
        Story acknowledged = anUrgentCall().then(seen()).then(TimerElapsed{TimerKind::UrgencyReminder, {}}, 30s);
        QVERIFY(!acknowledged.state.urgency.isOverdue);
    }

    void onlyAPersonWithAReasonClears()
    {
        Story call = anUrgentCall().then(UrgencyCleared{op("clear"), u"Front desk"_s, u"  "_s});
        QVERIFY(call.state.urgency.isRaised());
        hear(call, "item_9", "No, it is fine, no pain at all.");
        QVERIFY(call.state.urgency.isRaised());
        call.then(UrgencyCleared{op("clear"), u"Front desk"_s, u"Spoke with the caller"_s});
        QCOMPARE(call.state.urgency, Urgency{});
        QCOMPARE(lastEntry(call).kind, Entry::Cleared);
        QCOMPARE(lastEntry(call).detail, u"Spoke with the caller"_s);
        call.then(aFlag("can't breathe", RedFlag::Kind::Danger, "item_11"));
        QVERIFY(call.state.urgency.isRaised());
        QVERIFY(!call.state.urgency.isAcknowledged());
    }

    void aTransferThatIsNotConfirmedIsUrgentUntilItIsTriedAgain()
    {
        Story call = aCallConnecting().then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::TransferNotConfirmed);
        call.then(ReferRequested{op("again"), u"tel:+442079460001"_s});
        QVERIFY(!call.state.urgency.isRaised());
        call.then(CommandFailed{op("again"), anError(Error::Kind::Refused, 400)});
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::TransferNotConfirmed);
    }

    void aTransferThatFailsAlarmsTheDeskAlsoWhereSomebodyLookedAfterTheCaller()
    {
        Story call = anUrgentCall().then(seen()).then(ReferRequested{op("refer"), u"tel:+442079460000"_s});
        call.then(CommandSucceeded{op("refer"), {}}).then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
        QCOMPARE(call.state.urgency.kind, Urgency::Kind::RedFlag);
        QVERIFY(!call.state.urgency.isAcknowledged());
        QCOMPARE(call.state.urgency.raisedAt, call.now);
        QCOMPARE(timerOf(call, TimerKind::UrgencyReminder), 30'000);
    }

    void whatIsWorseIsNoQuieter()
    {
        Story call = aCallTalking().then(aFlag("talk to person", RedFlag::Kind::WantsPerson));
        call.then(TimerElapsed{TimerKind::UrgencyReminder, {}}, 30s).then(aFlag("chest pain"));
        QVERIFY(call.state.urgency.isOverdue);
        Story acknowledged = aCallTalking().then(aFlag("talk to person", RedFlag::Kind::WantsPerson));
        acknowledged.then(TimerElapsed{TimerKind::UrgencyReminder, {}}, 30s).then(seen()).then(aFlag("chest pain"));
        QVERIFY(!acknowledged.state.urgency.isOverdue);
    }

    void anUrgentCallStaysUrgentAcrossARestart()
    {
        const Story call = anUrgentCall().then(ConsoleRestarted{}, 5s);
        QVERIFY(call.state.urgency.isRaised());
        QVERIFY(timerOf(call, TimerKind::UrgencyReminder) > 0);
    }

    // can't tell
    void wordsThatNeverComeAreUnclearAfterTwentySeconds()
    {
        Story call = aCallTalking().then(server::CallerSpeechStarted{});
        QCOMPARE(timerOf(call, TimerKind::TextCheck), 20'000);
        call.then(server::CallerSpeechStopped{}, 2s).then(server::CallerTurnCommitted{u"item_2"_s, {}});
        call.then(textCheck(), 17'800ms);
        QVERIFY(!call.state.isUnclear);
        QVERIFY(timerOf(call, TimerKind::TextCheck) > 0); // the rest of the time
        call.then(textCheck(), 1s);
        QVERIFY(call.state.isUnclear);
        QCOMPARE(stageOf(call.state), CallStage::Unclear);
    }

    void wordsThatCannotBeReadAreUnclearUntilSomeCan()
    {
        Story call = aCallTalking();
        call.then(server::CallerTranscriptFinished{u"item_2"_s, QString()}).then(textCheck(), 20s);
        QVERIFY(call.state.isUnclear);
        call.then(words("resp_2", "item_3", "Could you say that again?"));
        QVERIFY(call.state.isUnclear); // the assistant's words say nothing about the caller
        hear(call, "item_4", "I said, I need an appointment.");
        QVERIFY(!call.state.isUnclear);
    }

    void anEarlierTurnsWordsDoNotExcuseALaterTurn()
    {
        Story call = aCallTalking();
        call.then(server::CallerTurnCommitted{u"item_2"_s, {}}).then(server::CallerTurnCommitted{u"item_3"_s, {}});
        call.then(server::CallerTranscriptFinished{u"item_2"_s, u"Hello."_s});
        QCOMPARE(timerOf(call, TimerKind::TextCheck), 19'900); // since the turn that is still to be read
        call.then(textCheck(), 20s);
        QVERIFY(call.state.isUnclear);
    }

    void aLaterTurnsWordsDoNotExcuseAnEarlierTurn()
    {
        Story call = aCallTalking();
        call.then(server::CallerTurnCommitted{u"item_2"_s, {}}).then(server::CallerTurnCommitted{u"item_3"_s, {}}, 5s);
        call.then(server::CallerTranscriptFinished{u"item_3"_s, u"Hello."_s});
        QCOMPARE(timerOf(call, TimerKind::TextCheck), 14'900);
        call.then(textCheck(), 14'900ms);
        QVERIFY(call.state.isUnclear);
        hear(call, "item_4", "Can you hear me?"); // the words that are lost are lost
        QVERIFY(!call.state.isUnclear);
        QCOMPARE(call.state.unheardSince, Moment{});
    }

    void wordsThatComeWithTheConversationAreRead()
    {
        Story call = aCallTalking().then(server::CallerTurnCommitted{u"item_2"_s, {}});
        call.then(server::ItemFinished{message("item_2", "user", u"Hello"_s), {}}).then(textCheck(), 20s);
        QVERIFY(!call.state.isUnclear);
    }

    void nobodySayingAnythingAfterTheAnswerIsUnclear()
    {
        Story call = aLiveCall().then(textCheck(u"answer"_s), 20s);
        QVERIFY(call.state.isUnclear);
        call.then(words("resp_1", "item_1", "Good morning."));
        QVERIFY(!call.state.isUnclear);
        Story talking = aCallTalking().then(textCheck(u"answer"_s), 20s);
        QVERIFY(!talking.state.isUnclear);
    }

    void aLinkDownForTwentySecondsIsUnclearAlsoAfterItIsBack()
    {
        Story call = aCallTalking().then(MonitorClosed{});
        QCOMPARE(timerOf(call, TimerKind::TextCheck), 20'000);
        call.then(textCheck(u"link"_s), 20s);
        QVERIFY(call.state.isUnclear);
        call.then(MonitorOpened{});
        QVERIFY(call.state.isUnclear); // the caller may have said anything meanwhile
        hear(call, "item_2", "Hello?");
        QVERIFY(!call.state.isUnclear);
        Story quick = aCallTalking().then(MonitorClosed{}).then(MonitorOpened{}).then(textCheck(u"link"_s), 20s);
        QVERIFY(!quick.state.isUnclear);
    }

    // silence
    void silenceIsAmberThenAnAlert()
    {
        Story call = aCallTalking().then(SilenceIsDue, 30s);
        QCOMPARE(call.state.silence, Silence::Amber);
        QCOMPARE(timerOf(call, TimerKind::SilenceCheck), 30'000);
        QCOMPARE(stageOf(call.state), CallStage::Quiet);
        call.then(SilenceIsDue, 30s);
        QCOMPARE(call.state.silence, Silence::Alert);
        QCOMPARE(call.state.phase, Phase::Live); // nobody is cut off by default
        call.then(server::CallerSpeechStarted{});
        QCOMPARE(call.state.silence, Silence::None);
    }

    void somebodySpeakingIsNoSilence()
    {
        Story call = aCallWhileTheAssistantSpeaks().then(SilenceIsDue, 40s);
        QCOMPARE(call.state.silence, Silence::None);
        QVERIFY(timerOf(call, TimerKind::SilenceCheck) > 0); // looked at again
    }

    void waitingIsNoSilence()
    {
        Story call = aCallTalking().then(HoldRequested{op("hold"), true}).then(SilenceIsDue, 40s);
        QCOMPARE(call.state.silence, Silence::None);
    }

    void aSilentCallEndsPolitelyWhereThatIsSwitchedOn()
    {
        const CallRules rules{12s, 486, 30s, 60s, 90s};
        Story call = aCallWith(rules).then(SilenceIsDue, 90s);
        QCOMPARE(call.state.phase, Phase::Ending);
        QVERIFY(isSayingGoodbye(call.state));
        call.then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s);
        call.then(CommandSucceeded{call.state.endCommand, {}}).then(MonitorClosed{}).then(MonitorRefused{notFound()});
        QCOMPARE(call.state.endReason, EndReason::TooQuiet);
    }

    void anUrgentCallIsNeverEndedBySilence()
    {
        Story call = aCallWith({12s, 486, 30s, 60s, 90s}).then(aFlag("chest pain")).then(SilenceIsDue, 95s);
        QCOMPARE(call.state.phase, Phase::Live);
        QCOMPARE(call.state.silence, Silence::Alert);
    }

    void aCallerWhoCouldNotBeReadIsNeverEndedBySilence()
    {
        Story call = aCallWith({12s, 486, 30s, 60s, 90s}).then(server::CallerTranscriptFinished{u"item_2"_s, {}});
        call.then(textCheck(), 20s).then(SilenceIsDue, 90s);
        QCOMPARE(call.state.phase, Phase::Live);
    }

    void aVoiceStopsTheEndOfASilentCall()
    {
        Story call = aSilentCallSayingGoodbye().then(server::CallerSpeechStarted{});
        QCOMPARE(call.state.phase, Phase::Live);
        QVERIFY(!call.state.isEndingQuiet);
        call.then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s);
        QCOMPARE(call.state.phase, Phase::Live);
        QCOMPARE(requestsOf(call), QList<ApiRequest::Kind>{});
    }

    void urgentWordsStopTheEndOfASilentCall()
    {
        Story call = aSilentCallSayingGoodbye().then(responseStarted("resp_bye")).then(aFlag("chest pain"));
        QCOMPARE(call.state.phase, Phase::Live);
        QCOMPARE(messagesOf(call), (QStringList{u"response.cancel"_s, u"output_audio_buffer.clear"_s}));
    }

    void losingSightStopsTheEndOfASilentCall()
    {
        Story call = aSilentCallSayingGoodbye().then(MonitorClosed{});
        QCOMPARE(call.state.phase, Phase::Live);
        call.then(TimerElapsed{TimerKind::GoodbyeLimit, {}}, 20s);
        QCOMPARE(requestsOf(call), QList<ApiRequest::Kind>{});
        call.then(MonitorRefused{notFound()});
        QCOMPARE(call.state.endReason, EndReason::CallerLeft);
    }

    void silenceThatIsNotWatchedNeedsNoTimer()
    {
        QCOMPARE(timerOf(aCallWith({12s, 486, 0s, 0s, 0s}).then(SilenceIsDue, 90s), TimerKind::SilenceCheck), -1);
    }

    void theSilenceOfAWaitingCallerIsNotCountedAfterwards()
    {
        Story call = aCallWith({12s, 486, 30s, 60s, 90s}).then(SilenceIsDue, 30s);
        QCOMPARE(call.state.silence, Silence::Amber);
        call.then(HoldRequested{op("hold"), true}).then(server::SessionChanged{});
        QCOMPARE(stageOf(call.state), CallStage::OnHold);
        call.then(responseStarted("resp_w")).then(responseFinished("resp_w"));
        call.then(HoldRequested{op("on"), false}, 5min).then(SilenceIsDue, 1s);
        QCOMPARE(call.state.silence, Silence::None);
        QCOMPARE(call.state.phase, Phase::Live);
    }

    // closed
    void aClosedLineDeclinesAtOnce()
    {
        CallOffered offer = anOffer(LineMode::Closed);
        offer.rules.declineCode = 480;
        Story call = Story{}.then(offer);
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Reject});
        QCOMPARE(effectsOf<SendRequest>(call).first().request.body["status_code"_L1].toInt(), 480);
        call.then(CommandSucceeded{own(1), {}});
        QCOMPARE(call.state.endReason, EndReason::LineClosed);
        QCOMPARE(tasksOwed(call.state, call.now), QList<Task>{});
    }

    void aClosedLineTriesAgainAndNeverAnswersByItself()
    {
        Story call =
            Story{}.then(anOffer(LineMode::Closed)).then(CommandFailed{own(1), anError(Error::Kind::Unreachable)});
        QCOMPARE(call.state.phase, Phase::Ringing);
        call.then(TimerElapsed{TimerKind::RingLimit, {}}, 2s);
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Reject});
        call.then(CommandFailed{own(2), notFound()});
        QCOMPARE(call.state.endReason, EndReason::LineClosed);
    }

    void aDeclineWhoseAnswerGotLostIsADecline()
    {
        Error decided = anError(Error::Kind::Refused, 400);
        decided.code = u"decision_already_made"_s;
        Story call =
            Story{}.then(anOffer(LineMode::Closed)).then(CommandFailed{own(1), anError(Error::Kind::TimedOut)});
        call.then(TimerElapsed{TimerKind::RingLimit, {}}, 2s).then(CommandFailed{own(2), decided});
        QCOMPARE(call.state.endReason, EndReason::LineClosed);
        Story declined = aRingingCall().then(DeclineRequested{op("no"), 486}).then(CommandFailed{op("no"), decided});
        QCOMPARE(declined.state.endReason, EndReason::Declined);
    }

    void whatIsNoDeclineCodeIsNotSent()
    {
        CallOffered offer = anOffer(LineMode::Closed);
        offer.rules.declineCode = 200;
        const Story call = Story{}.then(offer);
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Reject});
        QCOMPARE(effectsOf<SendRequest>(call).first().request.body["status_code"_L1].toInt(), 486);
    }

    void aClosedLineWaitsAsLongAsItIsTold()
    {
        Error limited = anError(Error::Kind::RateLimited);
        limited.retryAfter = 7s;
        const Story call = Story{}.then(anOffer(LineMode::Closed)).then(CommandFailed{own(1), limited});
        QCOMPARE(timerOf(call, TimerKind::RingLimit), 7'000);
    }

    void aPersonMayStillAnswerACallThatCouldNotBeDeclined()
    {
        Story call =
            Story{}.then(anOffer(LineMode::Closed)).then(CommandFailed{own(1), anError(Error::Kind::Unreachable)});
        call.then(AnswerRequested{op("answer")});
        QCOMPARE(requestsOf(call), QList{ApiRequest::Kind::Accept});
    }

    void askFirstRingsAsLongAsTheDeskChose()
    {
        CallOffered offer = anOffer(LineMode::AskFirst);
        offer.rules.ringLimit = 20s;
        QCOMPARE(timerOf(Story{}.then(offer), TimerKind::RingLimit), 20'000);
    }

    // what is left to be done
    void whatACallLeavesToBeDone()
    {
        QCOMPARE(owedKinds(anEndedCall()), QList<Task::Kind>{});
        QCOMPARE(owedKinds(aCallConnecting().then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s)),
                 QList{Task::Kind::UnconfirmedTransfer});
        QCOMPARE(owedKinds(Story{}.then(anOffer(), 2min)), QList{Task::Kind::MissedCall});
        Story dropped = aCallTalking().then(ConsoleRestarted{}).then(MonitorRefused{notFound()});
        QCOMPARE(owedKinds(dropped), QList{Task::Kind::DroppedCall});
        Story unseen = aCallConnecting().then(ConsoleRestarted{}).then(MonitorRefused{notFound()});
        QCOMPARE(owedKinds(unseen), QList{Task::Kind::UnconfirmedTransfer});
        Story urgent = anUrgentCall().then(seen()).then(MonitorClosed{}).then(MonitorRefused{notFound()});
        QCOMPARE(owedKinds(urgent), QList{Task::Kind::UrgentCall});
        QCOMPARE(owedKinds(anUrgentCall()), QList<Task::Kind>{}); // it is still going on
        Story cleared = anUrgentCall().then(UrgencyCleared{op("c"), u"Front desk"_s, u"A mistake"_s});
        cleared.then(MonitorClosed{}).then(MonitorRefused{notFound()});
        QCOMPARE(owedKinds(cleared), QList<Task::Kind>{});
    }

    void aTaskNamesTheCallAndTheNumberAndIsTheSameEveryTime()
    {
        const Story missed = Story{}.then(anOffer(), 2min);
        const Task task = tasksOwed(missed.state, missed.now).first();
        QCOMPARE(task.number, u"+447700900123"_s);
        QCOMPARE(task.name, u"A Caller"_s);
        QCOMPARE(task.call, theCall().value);
        QCOMPARE(tasksOwed(missed.state, missed.now + 1h).first().id, task.id);
    }
};

QTEST_GUILESS_MAIN(tst_CallWatch)
#include "tst_CallWatch.moc"
