// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/EventJournal.h"

#include "CallBuilders.h"
#include "CallWorld.h"
#include "Recording.h"
#include "SampleEvents.h"
#include "WireExamples.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CallEvent eventOf(const CallEventPayload &payload, const QByteArray &frame = {})
{
    return {theCall(), Start, payload, frame};
}

Error aFullError()
{
    Error error;
    error.kind = Error::Kind::RateLimited;
    error.detail = u"HTTP 429 slow_down"_s;
    error.httpStatus = 429;
    error.code = u"slow_down"_s;
    error.param = u"session"_s;
    error.requestId = u"req_1"_s;
    error.retryAfter = 1500ms;
    return error;
}

// What a journal need not give back: words that were not finished, lamps, and when something was last heard.
CallState asKept(CallState state)
{
    state.lastHeardAt = {};
    state.unheardSince = {}; // words that are still coming are not kept: these two follow at the end of the turn
    state.isUnclear = false;
    state.linkLostAt = {}; // after a restart: when something was last heard
    for (int i = 0; i < state.transcript.size(); ++i) {
        TranscriptEntry &entry = state.transcript.edit(i);
        if (!entry.isFinal)
            entry.text.clear();
        entry.responseId.clear();
        if (entry.kind == TranscriptEntry::Kind::Gap)
            entry.at = {};
    }
    return state;
}

bool isPartialWords(const CallEvent &event)
{
    const auto *server = std::get_if<ServerEvent>(&event.payload);
    return server && (std::holds_alternative<server::CallerTranscriptDelta>(*server) ||
                      std::holds_alternative<server::AssistantWords>(*server));
}

// As the journal gives it back; a sample has no frame of its own and is taken as it is.
std::optional<CallEvent> kept(CallEvent event)
{
    const bool isSample = event.frame.isEmpty();
    if (isSample)
        event.frame = "{}"_ba;
    const std::optional<JournalRecord> record = toJournal(event);
    if (!record)
        return {};
    if (isSample && record->type == u"server"_s)
        return event;
    const Result<CallEventPayload> payload = fromJournal(*record);
    if (!payload)
        qFatal("the journal cannot read what it wrote: %s", qPrintable(payload.error().detail));
    event.payload = *payload;
    return event;
}

} // namespace

class tst_EventJournal : public QObject
{
    Q_OBJECT

private slots:
    void everythingButServerEventsComesBackAsItWas();
    void everyMemberOfAnErrorComesBack();
    void everyMemberOfAnOfferComesBack();
    void serverEventsComeBackFromTheirFrames();
    void partialWordsAreNotKept();
    void aServerEventWithoutItsFrameIsNotKept();
    void theNamesInTheFileStay_data();
    void theNamesInTheFileStay();
    void strangeRecordsAreMalformed_data();
    void strangeRecordsAreMalformed();
    void foldingARecordingGivesTheCall_data();
    void foldingARecordingGivesTheCall();
    void foldingAnyCallGivesTheCall();
};

void tst_EventJournal::everythingButServerEventsComesBackAsItWas()
{
    for (const NamedEvent &event : everyEvent()) {
        if (std::holds_alternative<ServerEvent>(event.payload))
            continue;
        const std::optional<JournalRecord> record = toJournal(eventOf(event.payload));
        if (std::holds_alternative<FrameRejected>(event.payload) ||
            std::holds_alternative<SummaryAsked>(event.payload)) {
            QVERIFY(!record);
            continue;
        }
        QVERIFY2(record, event.name);
        const Result<CallEventPayload> back = fromJournal(*record);
        QVERIFY2(back, event.name);
        QVERIFY2(*back == event.payload, event.name);
    }
}

void tst_EventJournal::everyMemberOfAnErrorComesBack()
{
    for (int kind = 0; kind <= int(Error::Kind::StorageFailed); ++kind) {
        Error error = aFullError();
        error.kind = Error::Kind(kind);
        const CallEventPayload failed = CommandFailed{op("op"), error};
        QVERIFY(*fromJournal(*toJournal(eventOf(failed))) == failed);
        const CallEventPayload refused = MonitorRefused{error};
        QVERIFY(*fromJournal(*toJournal(eventOf(refused))) == refused);
    }
    Error now = aFullError();
    now.retryAfter = 0ms; // not the same as none
    QVERIFY(*fromJournal(*toJournal(eventOf(MonitorRefused{now}))) == CallEventPayload{MonitorRefused{now}});
}

void tst_EventJournal::everyMemberOfAnOfferComesBack()
{
    for (const MediaSecurity security : {MediaSecurity::Unknown, MediaSecurity::Encrypted, MediaSecurity::Plain}) {
        for (const LineMode mode : {LineMode::AssistantAnswers, LineMode::AskFirst}) {
            CallOffered offer = anOffer(mode);
            offer.mediaSecurity = security;
            offer.config.eagerness = u"low"_s;
            offer.config.speedPercent = 90;
            offer.config.keywords = {u"warfarin"_s, u"Mill Lane"_s};
            offer.config.wordingVersion = u"day-en.3-1f2a9c"_s;
            offer.config.takesMessages = security == MediaSecurity::Plain;
            offer.headers.append({u"From"_s, u"second, “odd” \\ \u0001"_s}); // repeats and odd ones stay as they are
            QVERIFY(*fromJournal(*toJournal(eventOf(offer))) == CallEventPayload{offer});
        }
    }
}

void tst_EventJournal::serverEventsComeBackFromTheirFrames()
{
    int count = 0;
    for (const QJsonValue type : testJson(u"realtime-events.json"_s)["events"_L1].toArray()) {
        if (type["direction"_L1].toString() != "server"_L1)
            continue;
        for (const QJsonValue example : type["examples"_L1].toArray()) {
            const QByteArray frame = frameOf(example.toObject());
            const Result<ServerEvent> event = parseServerEvent(frame);
            const std::optional<JournalRecord> record =
                event ? toJournal(eventOf(*event, frame)) : std::optional<JournalRecord>();
            if (!record)
                continue;
            ++count;
            QCOMPARE(record->type, u"server"_s);
            QCOMPARE(record->body, frame);
            QVERIFY(*fromJournal(*record) == CallEventPayload{*event});
        }
    }
    QVERIFY(count >= 20);
}

void tst_EventJournal::partialWordsAreNotKept()
{
    QSet<QByteArray> dropped;
    for (const NamedEvent &event : everyServerEvent()) {
        if (!toJournal(eventOf(event.payload, "{}"_ba)))
            dropped.insert(event.name);
    }
    const QSet<QByteArray> expected{"caller delta",      "caller segment",   "item retrieved", "assistant delta",
                                    "audio made",        "output item done", "part added",     "part done",
                                    "output item added", "tool arguments",   "rate limits"};
    QCOMPARE(dropped, expected);
}

void tst_EventJournal::aServerEventWithoutItsFrameIsNotKept()
{
    QVERIFY(!toJournal(eventOf(server::KeyPressed{u"1"_s})));
}

void tst_EventJournal::theNamesInTheFileStay_data()
{
    QTest::addColumn<CallEventPayload>("payload");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *type, const CallEventPayload &payload, const QByteArray &body) {
        QTest::addRow("%s %s", type, body.constData()) << payload << QString::fromLatin1(type) << body;
    };
    row("answer", AnswerRequested{op("o")}, R"({"command":"o"})");
    row("decline", DeclineRequested{op("o"), 486}, R"({"command":"o","status":486})");
    row("steer", SteerRequested{op("o"), u"t"_s, true}, R"({"actNow":true,"command":"o","text":"t"})");
    row("say", SayRequested{op("o"), u"t"_s}, R"({"command":"o","text":"t"})");
    row("stop", StopTalkingRequested{op("o")}, R"({"command":"o"})");
    row("refer", ReferRequested{op("o"), u"tel:+442079460000"_s}, R"({"command":"o","target":"tel:+442079460000"})");
    row("end-politely", EndPolitelyRequested{op("o")}, R"({"command":"o"})");
    row("hang-up", HangUpRequested{op("o")}, R"({"command":"o"})");
    row("hold", HoldRequested{op("o"), true}, R"({"command":"o","on":true})");
    row("acknowledged", UrgencyAcknowledged{op("o"), u"b"_s}, R"({"by":"b","command":"o"})");
    row("urgency-cleared", UrgencyCleared{op("o"), u"b"_s, u"r"_s}, R"({"by":"b","command":"o","reason":"r"})");
    row("red-flag", RedFlagHeard{u"i"_s, RedFlag::Kind::Danger, u"p"_s, u"w"_s},
        R"({"item":"i","kind":"danger","phrase":"p","words":"w"})");
    row("red-flag", RedFlagHeard{u"i"_s, RedFlag::Kind::WantsPerson, u"p"_s, u"w"_s},
        R"({"item":"i","kind":"wants-person","phrase":"p","words":"w"})");
    row("succeeded", CommandSucceeded{op("o"), u"r"_s}, R"({"command":"o","request":"r"})");
    row("failed", CommandFailed{op("o"), notFound()}, R"({"command":"o","error":{"kind":"not-found","status":404}})");
    const QByteArrayList kinds{"unreachable", "timed-out",    "unauthorized",  "not-found",
                               "refused",     "rate-limited", "server-fault",  "malformed",
                               "too-large",   "not-allowed",  "storage-failed"};
    for (int kind = 0; kind <= int(Error::Kind::StorageFailed); ++kind)
        row("failed", CommandFailed{op("o"), Error{Error::Kind(kind)}},
            R"({"command":"o","error":{"kind":")" + kinds.at(kind) + R"("}})");
    // Who sat at the desk is an addition: entries without it, above, are of nobody that was known.
    row("decline", DeclineRequested{op("o"), 486, u"b"_s}, R"({"by":"b","command":"o","status":486})");
    row("steer", SteerRequested{op("o"), u"t"_s, true, u"b"_s}, R"({"actNow":true,"by":"b","command":"o","text":"t"})");
    row("say", SayRequested{op("o"), u"t"_s, u"b"_s}, R"({"by":"b","command":"o","text":"t"})");
    row("stop", StopTalkingRequested{op("o"), u"b"_s}, R"({"by":"b","command":"o"})");
    row("refer", ReferRequested{op("o"), u"tel:+442079460000"_s, u"b"_s, u"p"_s},
        R"({"by":"b","command":"o","person":"p","target":"tel:+442079460000"})");
    row("end-politely", EndPolitelyRequested{op("o"), u"b"_s}, R"({"by":"b","command":"o"})");
    row("hang-up", HangUpRequested{op("o"), u"b"_s}, R"({"by":"b","command":"o"})");
    row("hold", HoldRequested{op("o"), true, u"b"_s}, R"({"by":"b","command":"o","on":true})");
    row("link-opened", MonitorOpened{}, "{}");
    row("link-refused", MonitorRefused{notFound()}, R"({"error":{"kind":"not-found","status":404}})");
    row("link-closed", MonitorClosed{1006, {}}, R"({"code":1006,"reason":""})");
    row("restarted", ConsoleRestarted{}, "{}");
    row("summary-made", SummaryMade{aSummary()},
        R"({"call":"rtc_test","details":[{"certainty":"heard","kind":"medicine","quote":"I need my amlodipine",)"
        R"("value":"amlodipine"}],"madeAt":1790000180000,"model":"gpt-5.4-mini","outcome":"none",)"
        R"("tasks":[{"kind":"callBack","note":"Ring back about the repeat"}],)"
        R"("text":"Asked for a repeat of amlodipine.","tokens":{"cached":0,"in":900,"out":120}})");
    row("summary-failed", SummaryFailed{notFound()}, R"({"error":{"kind":"not-found","status":404}})");
    row("summary-accepted", SummaryAccepted{u"b"_s}, R"({"by":"b"})");
    row("detail-judged", DetailJudged{1, HeardDetail::Certainty::Confirmed, u"b"_s},
        R"({"by":"b","certainty":"confirmed","index":1})");
    row("suggestion-taken", SuggestionTaken{2}, R"({"index":2})");
    const QByteArrayList timers{"ring-limit",     "accept-retry",  "monitor-retry",   "first-words",    "reaction",
                                "transfer-check", "goodbye-limit", "end-check",       "length-warning", "length-limit",
                                "text-check",     "silence-check", "urgency-reminder"};
    for (int timer = 0; timer <= int(TimerKind::UrgencyReminder); ++timer)
        row("timer", TimerElapsed{TimerKind(timer), u"k"_s}, R"({"key":"k","timer":")" + timers.at(timer) + R"("})");
}

void tst_EventJournal::theNamesInTheFileStay()
{
    QFETCH(const CallEventPayload, payload);
    QFETCH(const QString, type);
    QFETCH(const QByteArray, body);
    const std::optional<JournalRecord> record = toJournal(eventOf(payload));
    QCOMPARE(record->type, type);
    QCOMPARE(record->body, body);
}

void tst_EventJournal::strangeRecordsAreMalformed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no such type") << u"dreamt"_s << "{}"_ba;
    QTest::newRow("no type") << QString() << "{}"_ba;
    QTest::newRow("no JSON") << u"steer"_s << "{\"command\":"_ba;
    QTest::newRow("nothing") << u"steer"_s << QByteArray();
    QTest::newRow("a list") << u"steer"_s << "[]"_ba;
    QTest::newRow("no such timer") << u"timer"_s << R"({"timer":"tea-time","key":""})"_ba;
    QTest::newRow("no timer") << u"timer"_s << "{}"_ba;
    QTest::newRow("a server event without type") << u"server"_s << "{}"_ba;
    QTest::newRow("a server event cut off") << u"server"_s << R"({"type":"session.crea)"_ba;
}

void tst_EventJournal::strangeRecordsAreMalformed()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, body);
    const Result<CallEventPayload> payload = fromJournal({type, body});
    QVERIFY(!payload);
    QCOMPARE(payload.error().kind, Error::Kind::Malformed);
}

void tst_EventJournal::foldingARecordingGivesTheCall_data()
{
    QTest::addColumn<QList<CallEvent>>("events");
    for (const char *name : {"sip-call-recording.jsonl", "replays/normal-call.jsonl", "replays/barge-in.jsonl",
                             "replays/late-transcription.jsonl", "replays/link-drop.jsonl", "replays/transfer.jsonl",
                             "replays/hung-up-while-accepting.jsonl", "replays/goodbye-cut-short.jsonl"})
        QTest::newRow(name) << readRecording(QLatin1String(name));
}

// At every point where the program could end.
void tst_EventJournal::foldingARecordingGivesTheCall()
{
    QFETCH(const QList<CallEvent>, events);
    CallState whole;
    CallState folded;
    for (const CallEvent &event : events) {
        whole = reduce(std::move(whole), event).state;
        if (const std::optional<CallEvent> one = kept(event))
            folded = reduce(std::move(folded), *one).state;
        QVERIFY(asKept(folded) == asKept(whole));
    }
}

void tst_EventJournal::foldingAnyCallGivesTheCall()
{
    for (quint32 seed = 0; seed < 600; ++seed) {
        CallWorld world(seed);
        for (int step = 0; step < 80; ++step)
            world.step();
        CallState whole;
        CallState folded;
        for (const CallEvent &event : world.events()) {
            if (isPartialWords(event))
                continue; // they may be the first sign of a line; the recordings have them
            whole = reduce(std::move(whole), event).state;
            if (const std::optional<CallEvent> one = kept(event))
                folded = reduce(std::move(folded), *one).state;
        }
        QVERIFY2(asKept(folded) == asKept(whole), QByteArray::number(seed));
    }
}

QTEST_GUILESS_MAIN(tst_EventJournal)
#include "tst_EventJournal.moc"
