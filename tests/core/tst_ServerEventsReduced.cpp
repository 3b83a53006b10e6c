// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include <QHash>
#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Entry = TranscriptEntry::Kind;

namespace {

// "Assistant: Good morning" for every line.
QStringList linesOf(const Story &call)
{
    QStringList lines;
    const QList<TranscriptEntry> entries = entriesOf(call.state.transcript);
    for (const TranscriptEntry &entry : entries) {
        static const QHash<Entry, QString> names{{Entry::Caller, u"caller"_s}, {Entry::Assistant, u"assistant"_s},
                                                 {Entry::Steer, u"steer"_s},   {Entry::Key, u"key"_s},
                                                 {Entry::Tool, u"tool"_s},     {Entry::Problem, u"problem"_s}};
        lines.append(names.value(entry.kind) + u": "_s + entry.text);
    }
    return lines;
}

server::ItemAdded callerItem(const char *id, const QString &previous)
{
    return {message(id, "user"), previous};
}
server::CallerTranscriptFinished callerWords(const char *id, const QString &text)
{
    return {QLatin1String(id), text, 2.0, {}};
}

} // namespace

class tst_ServerEventsReduced : public QObject
{
    Q_OBJECT

private slots:
    void wordsAppearAsTheyAreSpoken();
    void theFinishedWordsReplaceThePartialOnes();
    void wordsAfterTheFinishedOnesAddNothing();
    void aLateTranscriptionStandsBeforeTheAnswerToIt();
    void linesStandInTheOrderOfTheConversation();
    void anItemOfUnknownPlaceStandsAtTheEnd();
    void theConversationTellsThePlaceAndNotTheResponse();
    void whatCouldNotBeTranscribedSaysSo();
    void aFailedTranscriptionKeepsTheWordsItHad();
    void aCallerWhoCutsInLeavesAMark();
    void aDeletedItemKeepsWhatWasSaid();
    void lampsFollowTheSounds();
    void keysAreKept();
    void aToolIsALineOnce();
    void aFailedToolIsAProblem();
    void usageAndCostAddUp();
    void anUnknownPriceMakesTheCostIncomplete();
    void aFailedResponseIsAProblem();
    void anErrorThatIsNobodysIsAProblem();
    void mostErrorsLeaveTheCallOpen();
    void aReactionToldOnlyAtTheEndCounts();
    void whatWeDoNotKnowChangesNothing_data();
    void whatWeDoNotKnowChangesNothing();
};

void tst_ServerEventsReduced::wordsAppearAsTheyAreSpoken()
{
    Story call = aLiveCall()
                     .then(responseStarted("resp_1"))
                     .then(server::ItemAdded{message("item_1", "assistant"), QString()})
                     .then(server::AssistantWords{u"resp_1"_s, u"item_1"_s, u"Good "_s})
                     .then(server::AssistantWords{u"resp_1"_s, u"item_1"_s, u"morning"_s});
    QCOMPARE(linesOf(call), QStringList{u"assistant: Good morning"_s});
    QVERIFY(!lastEntry(call).isFinal);
    QCOMPARE(lastEntry(call).responseId, u"resp_1"_s);
    QCOMPARE(stageOf(call.state), CallStage::Talking);
}

void tst_ServerEventsReduced::theFinishedWordsReplaceThePartialOnes()
{
    const Story call = aLiveCall()
                           .then(server::AssistantWords{u"resp_1"_s, u"item_1"_s, u"Good mourning"_s})
                           .then(words("resp_1", "item_1", "Good morning."));
    QCOMPARE(linesOf(call), QStringList{u"assistant: Good morning."_s});
    QVERIFY(lastEntry(call).isFinal);
}

void tst_ServerEventsReduced::wordsAfterTheFinishedOnesAddNothing()
{
    const Story call = aLiveCall()
                           .then(words("resp_1", "item_1", "Good morning."))
                           .then(server::AssistantWords{u"resp_1"_s, u"item_1"_s, u" again"_s})
                           .then(callerWords("item_2", u"Hello."_s))
                           .then(server::CallerTranscriptDelta{u"item_2"_s, u" again"_s});
    QCOMPARE(linesOf(call), (QStringList{u"assistant: Good morning."_s, u"caller: Hello."_s}));
}

void tst_ServerEventsReduced::aLateTranscriptionStandsBeforeTheAnswerToIt()
{
    Story call = aCallTalking()
                     .then(server::CallerTurnCommitted{u"item_2"_s, u"item_1"_s})
                     .then(callerItem("item_2", u"item_1"_s))
                     .then(responseStarted("resp_2"))
                     .then(server::ItemAdded{message("item_3", "assistant"), u"item_2"_s})
                     .then(words("resp_2", "item_3", "We open at eight."))
                     .then(callerWords("item_2", u"When do you open?"_s));
    QCOMPARE(linesOf(call), (QStringList{u"assistant: Good morning, the surgery."_s, u"caller: When do you open?"_s,
                                         u"assistant: We open at eight."_s}));
}

void tst_ServerEventsReduced::linesStandInTheOrderOfTheConversation()
{
    // The answer's item is told before the caller's turn that stands before it.
    const Story call = aCallTalking()
                           .then(server::ItemAdded{message("item_4", "assistant"), u"item_2"_s})
                           .then(callerItem("item_2", u"item_1"_s))
                           .then(callerItem("item_5", u"item_4"_s))
                           .then(callerItem("item_3", u"item_2"_s));
    QStringList items;
    for (const TranscriptEntry &entry : entriesOf(call.state.transcript))
        items.append(entry.itemId);
    QCOMPARE(items, (QStringList{u"item_1"_s, u"item_2"_s, u"item_3"_s, u"item_4"_s, u"item_5"_s}));
}

void tst_ServerEventsReduced::anItemOfUnknownPlaceStandsAtTheEnd()
{
    // After a lost link the item before it was never told.
    const Story call = aCallTalking().then(callerItem("item_8", u"item_7"_s));
    QCOMPARE(lastEntry(call).itemId, u"item_8"_s);
}

void tst_ServerEventsReduced::theConversationTellsThePlaceAndNotTheResponse()
{
    // The caller goes on speaking between the response's item and the conversation's word of its place.
    Story call = aCallTalking()
                     .then(server::CallerTurnCommitted{u"item_2"_s, u"item_1"_s})
                     .then(server::OutputItemAdded{u"resp_2"_s, message("item_3", "assistant")})
                     .then(server::CallerTurnCommitted{u"item_4"_s, u"item_3"_s})
                     .then(server::ItemAdded{message("item_3", "assistant"), u"item_2"_s});
    QStringList items;
    for (const TranscriptEntry &entry : entriesOf(call.state.transcript))
        items.append(entry.itemId);
    QCOMPARE(items, (QStringList{u"item_1"_s, u"item_2"_s, u"item_3"_s, u"item_4"_s}));
    call.then(server::OutputItemFinished{u"resp_2"_s, message("item_3", "assistant")});
    QCOMPARE(call.state.transcript.at(2).responseId, u"resp_2"_s);
}

void tst_ServerEventsReduced::whatCouldNotBeTranscribedSaysSo()
{
    const Story failed = aCallTalking()
                             .then(callerItem("item_2", u"item_1"_s))
                             .then(server::CallerTranscriptFailed{u"item_2"_s, u"audio_unintelligible"_s, {}});
    const Story empty = aCallTalking().then(callerItem("item_2", u"item_1"_s)).then(callerWords("item_2", u"  "_s));
    for (const Story &call : {failed, empty}) {
        QVERIFY(lastEntry(call).isUnreadable);
        QVERIFY(lastEntry(call).isFinal);
    }
}

void tst_ServerEventsReduced::aFailedTranscriptionKeepsTheWordsItHad()
{
    const Story call = aCallTalking()
                           .then(server::CallerTranscriptDelta{u"item_2"_s, u"I have a pain in"_s})
                           .then(server::CallerTranscriptFailed{u"item_2"_s, {}, {}});
    QCOMPARE(lastEntry(call).text, u"I have a pain in"_s);
    QVERIFY(!lastEntry(call).isUnreadable);
}

void tst_ServerEventsReduced::aCallerWhoCutsInLeavesAMark()
{
    const Story call = aCallWhileTheAssistantSpeaks()
                           .then(server::CallerSpeechStarted{u"item_3"_s})
                           .then(server::AssistantAudioCleared{u"resp_2"_s})
                           .then(words("resp_2", "item_2", "We open at eight and close at six."))
                           .then(responseFinished("resp_2", "cancelled", "turn_detected"))
                           .then(server::ItemTruncated{u"item_2"_s, 2350ms});
    QCOMPARE(lastEntry(call).text, u"We open at eight and close at six."_s);
    QVERIFY(lastEntry(call).isInterrupted);
    QCOMPARE(lastEntry(call).heardFor, 2350ms);
    QVERIFY(call.state.isCallerSpeaking);
    QVERIFY(!call.state.isAssistantSpeaking);
}

void tst_ServerEventsReduced::aDeletedItemKeepsWhatWasSaid()
{
    Story call = aCallTalking().then(server::ItemDeleted{u"item_1"_s});
    QCOMPARE(linesOf(call), QStringList{u"assistant: Good morning, the surgery."_s});
    call.then(callerItem("item_2", u"item_1"_s)).then(server::ItemDeleted{u"item_2"_s});
    QCOMPARE(linesOf(call), QStringList{u"assistant: Good morning, the surgery."_s});
}

void tst_ServerEventsReduced::lampsFollowTheSounds()
{
    Story call = aCallTalking();
    QVERIFY(!call.state.isAssistantSpeaking);
    call.then(server::AssistantAudioStarted{u"resp_2"_s});
    QVERIFY(call.state.isAssistantSpeaking);
    QCOMPARE(call.state.playingResponse, u"resp_2"_s);
    call.then(server::AssistantAudioStopped{u"resp_2"_s});
    QVERIFY(!call.state.isAssistantSpeaking);
    QVERIFY(call.state.playingResponse.isEmpty());
    call.then(server::CallerSpeechStarted{u"item_2"_s});
    QVERIFY(call.state.isCallerSpeaking);
    QVERIFY(call.changes.testFlag(CallChange::Speaking));
    call.then(server::CallerSpeechStopped{u"item_2"_s});
    QVERIFY(!call.state.isCallerSpeaking);
}

void tst_ServerEventsReduced::keysAreKept()
{
    const Story call = aCallTalking().then(server::KeyPressed{u"4"_s}).then(server::KeyPressed{u"#"_s});
    QCOMPARE(call.state.keys, u"4#"_s);
    QCOMPARE(linesOf(call).last(), u"key: #"_s);
}

void tst_ServerEventsReduced::aToolIsALineOnce()
{
    server::Item item = message("item_2", "");
    item.type = u"function_call"_s;
    const server::ToolCalled tool{u"resp_2"_s, u"item_2"_s, u"call_1"_s, u"find_slot"_s, u"{}"_s};
    const Story call = aCallTalking()
                           .then(server::OutputItemAdded{u"resp_2"_s, item})
                           .then(server::ItemAdded{item, u"item_1"_s})
                           .then(tool)
                           .then(server::OutputItemFinished{u"resp_2"_s, item})
                           .then(tool);
    QCOMPARE(linesOf(call), (QStringList{u"assistant: Good morning, the surgery."_s, u"tool: find_slot"_s}));
    QCOMPARE(lastEntry(call).detail, u"{}"_s);
}

void tst_ServerEventsReduced::aFailedToolIsAProblem()
{
    using Progress = server::McpProgress;
    Story call = aCallTalking().then(Progress{u"item_2"_s, Progress::Subject::Call, Progress::Step::Completed});
    QCOMPARE(lastEntry(call).kind, Entry::Assistant);
    call.then(Progress{u"item_2"_s, Progress::Subject::Call, Progress::Step::Failed});
    QCOMPARE(linesOf(call).last(), u"problem: tool_failed"_s);
}

void tst_ServerEventsReduced::usageAndCostAddUp()
{
    server::ResponseFinished finished = responseFinished("resp_2");
    finished.tokens = TokenUsage{100, 200, 0, 40, 0, 0, 10, 300};
    const Story before = aCallTalking();
    const Story call = Story(before).then(finished).then(finished).then(callerWords("item_2", u"Hello."_s));
    const qint64 ofResponse = costOfTokens(u"gpt-realtime-2.1"_s, *finished.tokens);
    const qint64 ofWords = costOfTranscription(u"gpt-transcribe"_s, 2.0);
    QVERIFY(ofResponse > 0 && ofWords > 0);
    QCOMPARE(call.state.usage.responses, before.state.usage.responses + 2);
    QCOMPARE(call.state.usage.tokens.audioOut, 600);
    QCOMPARE(call.state.usage.transcribedSeconds, 2.0);
    QCOMPARE(call.state.usage.costMicroUsd, 2 * ofResponse + ofWords);
    QVERIFY(call.state.usage.isCostComplete);
}

void tst_ServerEventsReduced::anUnknownPriceMakesTheCostIncomplete()
{
    server::SessionStarted session;
    session.model = u"gpt-realtime-9"_s; // what was really started, whatever was asked for
    server::ResponseFinished finished = responseFinished("resp_1");
    finished.tokens = TokenUsage{};
    const Story call = anAttachedCall().then(session).then(finished);
    QVERIFY(!call.state.usage.isCostComplete);
}

void tst_ServerEventsReduced::aFailedResponseIsAProblem()
{
    server::ResponseFinished failed = responseFinished("resp_1", "failed");
    const Story nameless = aLiveCall().then(responseStarted("resp_1")).then(failed);
    QCOMPARE(linesOf(nameless), QStringList{u"problem: response_failed"_s});
    QVERIFY(!nameless.state.hasPending(PendingCommand::Kind::Greeting));
    failed.errorCode = u"insufficient_quota"_s;
    QCOMPARE(linesOf(aLiveCall().then(failed)), QStringList{u"problem: insufficient_quota"_s});
}

void tst_ServerEventsReduced::anErrorThatIsNobodysIsAProblem()
{
    Story call = aCallTalking().then(serverError("server_error"));
    QCOMPARE(linesOf(call).last(), u"problem: server_error"_s);
    call.then(serverError("", u"somebody-else"_s));
    QCOMPARE(linesOf(call).last(), u"problem: invalid_request_error"_s);
    call = aCallTalking().then(serverError("response_cancel_not_active"));
    QCOMPARE(lastEntry(call).kind, Entry::Assistant);
}

void tst_ServerEventsReduced::mostErrorsLeaveTheCallOpen()
{
    for (const char *code : {"server_error", "session_expired", "invalid_value", ""}) {
        const Story call = aCallTalking().then(serverError(code));
        QCOMPARE(call.state.phase, Phase::Live);
        QCOMPARE(call.state.link, MonitorLink::Open);
        QCOMPARE(call.effects, QList<Effect>{});
    }
}

void tst_ServerEventsReduced::aReactionToldOnlyAtTheEndCounts()
{
    server::ResponseFinished finished = responseFinished("resp_2");
    finished.output = {message("item_3", "assistant", u"Your date of birth?"_s)};
    const Story call = aCallTalking()
                           .then(SteerRequested{op("steer"), u"Ask."_s, true})
                           .then(responseStarted("resp_2"))
                           .then(finished);
    QCOMPARE(entryOf(call, op("steer")).reaction, u"Your date of birth?"_s);
    QVERIFY(call.changes.testFlag(CallChange::Transcript));
}

void tst_ServerEventsReduced::whatWeDoNotKnowChangesNothing_data()
{
    QTest::addColumn<CallEventPayload>("payload");
    QTest::newRow("an unknown type") << CallEventPayload{server::UnknownEvent{u"session.dreamt"_s}};
    QTest::newRow("a frame that is no event") << CallEventPayload{FrameRejected{anError(Error::Kind::Malformed)}};
    QTest::newRow("rate limits") << CallEventPayload{server::RateLimitsTold{}};
    QTest::newRow("an item that we do not have") << CallEventPayload{server::ItemTruncated{u"item_99"_s, 1s}};
    QTest::newRow("an answer to nobody") << CallEventPayload{CommandSucceeded{op("nobody"), {}}};
    QTest::newRow("a failure of nobody") << CallEventPayload{CommandFailed{op("nobody"), notFound()}};
    QTest::newRow("a reaction of nobody") << CallEventPayload{TimerElapsed{TimerKind::Reaction, u"nobody"_s}};
}

void tst_ServerEventsReduced::whatWeDoNotKnowChangesNothing()
{
    QFETCH(const CallEventPayload, payload);
    const Story before = aCallTalking();
    Story after = Story(before).then(payload);
    QCOMPARE(after.effects, QList<Effect>{});
    QCOMPARE(after.changes, CallChanges{});
    after.state.lastHeardAt = before.state.lastHeardAt;
    QCOMPARE(after.state, before.state);
}

QTEST_GUILESS_MAIN(tst_ServerEventsReduced)
#include "tst_ServerEventsReduced.moc"
