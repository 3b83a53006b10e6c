// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderScenes.h"
#include "SignedProvider.h"
#include "SignedWebhook.h"

#include "app/CallRecord.h"
#include "storage/JournalStore.h"

#include <algorithm>
#include <limits>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// Calls that a phone company brings, from the first question to the last callback, against the practice line.
class tst_Providers : public QObject
{
    Q_OBJECT

private slots:
    void aCallIsOneCallFromTheFirstNewsOn_data() { addProviders(); }
    void aCallIsOneCallFromTheFirstNewsOn();
    void whatComesLateIsKeptWithTheCall_data() { addProviders(); }
    void whatComesLateIsKeptWithTheCall();
    void theOrderOfCallbacksDoesNotMatter_data();
    void theOrderOfCallbacksDoesNotMatter();
    void aClosedLineSaysSo_data() { addProviders(); }
    void aClosedLineSaysSo();
    void aClosedLineMayRingAnotherNumber_data() { addProviders(); }
    void aClosedLineMayRingAnotherNumber();
    void somebodyIsAskedFirst_data() { addProviders(); }
    void somebodyIsAskedFirst();
    void aCallerWhoIsTurnedAwayIsNotRungElsewhere_data() { addProviders(); }
    void aCallerWhoIsTurnedAwayIsNotRungElsewhere();
    void anAssistantOutOfReachIsReplaced_data() { addProviders(); }
    void anAssistantOutOfReachIsReplaced();
    void aDialThatFailsIsReplaced_data() { addProviders(); }
    void aDialThatFailsIsReplaced();
    void settingsHoldWithoutARestart();
    void aCallThatOpenAiTellsOfTooLateIsNotTakenForLive();
};

void tst_Providers::aCallIsOneCallFromTheFirstNewsOn()
{
    QFETCH(Through, through);
    DeskUnderTest desk;
    const QString rung = desk.ringThrough(through, u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallState call = desk.callThrough(rung);
    QVERIFY(call.id.value.startsWith("tel_"_L1));
    QCOMPARE(call.service, CallId{rung});
    QVERIFY(desk.stages(call.id).contains(CallStage::Talking));
    QCOMPARE(desk.calls().size(), 1);
    QCOMPARE(call.line.number.right(12), u"442079460100"_s);
    QVERIFY(!call.caller.number.isEmpty());
    desk.practice.hangUpAsCaller(rung);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).isOver(), ProviderPatience);
    QCOMPARE(desk.callThrough(rung).endReason, EndReason::CallerLeft);
    QCOMPARE(desk.calls().size(), 1);
    QVERIFY(desk.backend->openTasks().isEmpty());
}

void tst_Providers::whatComesLateIsKeptWithTheCall()
{
    QFETCH(Through, through);
    DeskUnderTest desk;
    const QString rung = desk.ringThrough(through, u"opening-hours"_s, {u"late-callbacks=1500"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallId call = desk.callThrough(rung).id;
    desk.practice.hangUpAsCaller(rung);
    const auto outcome = [&] { return outcomeOf(desk.callThrough(rung).provider.trail); };
    QTRY_VERIFY_WITH_TIMEOUT(outcome().isOver, ProviderPatience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).isOver(), ProviderPatience);
    QCOMPARE(outcome().endedBy, ProviderFact::EndedBy::Caller);
    QVERIFY(outcome().duration.has_value());
    if (through == Through::Vonage)
        QVERIFY(!outcome().prices.isEmpty());
    const ProviderTrail told = desk.callThrough(rung).provider.trail;
    desk.backend->stop();

    JournalStore journal({desk.folder.path()});
    journal.start();
    auto kept = journal.entriesOf(call.value);
    QTRY_VERIFY(kept.isFinished());
    CallState folded;
    for (const CallEvent &event : eventsOf(*kept.result()))
        folded = reduce(std::move(folded), event).state;
    QCOMPARE(folded.provider.trail, told);
    QCOMPARE(folded.endReason, EndReason::CallerLeft);
}

void tst_Providers::theOrderOfCallbacksDoesNotMatter_data()
{
    QTest::addColumn<Through>("through");
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"callbacks-reversed"_s, u"repeated-callbacks"_s, u"replayed-callbacks"_s,
                                 u"webhook-first"_s, u"webhook-last"_s, u"late-callbacks=800"_s}) {
        QTest::addRow("Twilio, %s", qPrintable(fault)) << Through::Twilio << fault;
        QTest::addRow("Vonage, %s", qPrintable(fault)) << Through::Vonage << fault;
    }
}

void tst_Providers::theOrderOfCallbacksDoesNotMatter()
{
    QFETCH(Through, through);
    QFETCH(QString, fault);
    DeskUnderTest desk;
    const QString rung = desk.ringThrough(through, u"opening-hours"_s, {fault});
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    desk.practice.hangUpAsCaller(rung);
    const auto outcome = [&] { return outcomeOf(desk.callThrough(rung).provider.trail); };
    QTRY_VERIFY_WITH_TIMEOUT(outcome().isOver && outcome().reached == ProviderOutcome::Step::AssistantAnswered,
                             ProviderPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.callThrough(rung).endReason, EndReason::CallerLeft, ProviderPatience);
    QCOMPARE(outcome().endedBy, ProviderFact::EndedBy::Caller);
    QVERIFY(!outcome().hasAssistantFailed);
    QCOMPARE(desk.calls().size(), 1);
    QVERIFY(desk.backend->openTasks().isEmpty());
}

void tst_Providers::aClosedLineSaysSo()
{
    QFETCH(Through, through);
    DeskUnderTest desk(8, LineMode::Closed);
    BackendSetup setup = desk.setup();
    setup.settings.provider.closedMessage = u"The centre is closed. & <goodbye>"_s;
    setup.preferences.centre.language = u"ja"_s;
    desk.startBackend(setup);
    QSignalSpy heard(&desk.practice, &practice::PracticeLine::providerSpoke);
    const QString rung = desk.ringThrough(through, u"opening-hours"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, ProviderPatience);
    QCOMPARE(heard.first().at(1).toString(), u"The centre is closed. & <goodbye>"_s);
    QCOMPARE(heard.first().at(2).toString(), u"ja-JP"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).isOver(), ProviderPatience);
    QCOMPARE(desk.callThrough(rung).endReason, EndReason::LineClosed);
    QVERIFY(desk.backend->openTasks().isEmpty());
}

void tst_Providers::aClosedLineMayRingAnotherNumber()
{
    QFETCH(Through, through);
    DeskUnderTest desk(8, LineMode::Closed);
    BackendSetup setup = desk.setup();
    setup.settings.provider.closedNumber = u"+44 20 7946 0111"_s;
    desk.startBackend(setup);
    const QString rung = desk.ringThrough(through, u"opening-hours"_s);
    const auto isAnswered = [&] {
        const QList<ProviderLegTrail> legs = legsOf(desk.callThrough(rung).provider.trail);
        return std::any_of(legs.cbegin(), legs.cend(), [](const ProviderLegTrail &leg) {
            return leg.leg == ProviderFact::Leg::Fallback && leg.answeredAt != Moment{};
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), ProviderPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.callThrough(rung).endReason, EndReason::PutThrough, ProviderPatience);
    QVERIFY(desk.backend->openTasks().isEmpty());
}

void tst_Providers::somebodyIsAskedFirst()
{
    QFETCH(Through, through);
    DeskUnderTest desk(8, LineMode::AskFirst);
    const QString rung = desk.ringThrough(through, u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canAnswer(desk.callThrough(rung)) && !desk.callThrough(rung).webhookId.isEmpty(),
                             ProviderPatience);
    desk.backend->answer(desk.callThrough(rung).id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    QCOMPARE(desk.practice.acceptCount(rung), 1);
}

void tst_Providers::aCallerWhoIsTurnedAwayIsNotRungElsewhere()
{
    QFETCH(Through, through);
    DeskUnderTest desk(8, LineMode::AskFirst);
    BackendSetup setup = desk.setup();
    setup.settings.provider.fallbackNumber = u"+442079460111"_s;
    desk.startBackend(setup);
    const QString rung = desk.ringThrough(through, u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canAnswer(desk.callThrough(rung)) && !desk.callThrough(rung).webhookId.isEmpty(),
                             ProviderPatience);
    desk.backend->decline(desk.callThrough(rung).id, 603);
    QTRY_VERIFY_WITH_TIMEOUT(statesOf(desk.practice.journey(rung)).contains("ended"_L1), ProviderPatience);
    const QStringList states = statesOf(desk.practice.journey(rung));
    QVERIFY(!states.contains("dials +442079460111"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(desk.callThrough(rung).endReason, EndReason::Declined, ProviderPatience);
    QVERIFY(desk.backend->openTasks().isEmpty());
}

// The key is refused: nobody would answer.
void tst_Providers::anAssistantOutOfReachIsReplaced()
{
    QFETCH(Through, through);
    DeskUnderTest desk;
    BackendSetup setup = desk.setup();
    setup.settings.provider.fallbackNumber = u"+442079460111"_s;
    desk.startBackend(setup);
    desk.ring(u"opening-hours"_s, {u"accept-401"_s});
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().assistant, LineStatus::Assistant::KeyRefused, ProviderPatience);
    const QString rung = desk.ringThrough(through, u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.callThrough(rung).endReason, EndReason::PutThrough, ProviderPatience);
    QTRY_VERIFY_WITH_TIMEOUT(statesOf(desk.practice.journey(rung)).join(u' ').contains("442079460111"_L1),
                             ProviderPatience);
    QCOMPARE(desk.callThrough(rung).provider.why, ProviderDecision::Why::AssistantUnreachable);
    QVERIFY(!hasTask(*desk.backend, desk.callThrough(rung).id.value, Task::Kind::MissedCall)); // a person answered
}

// All of them at once: each takes the seconds that OpenAI has to tell of a call after all.
void tst_Providers::aDialThatFailsIsReplaced()
{
    QFETCH(Through, through);
    DeskUnderTest desk(16);
    BackendSetup setup = desk.setup();
    setup.settings.provider.fallbackNumber = u"+442079460111"_s;
    desk.startBackend(setup);
    QMap<QString, QString> rung; // by the fault
    for (const QString &fault : {u"dial-busy"_s, u"dial-no-answer"_s, u"dial-4xx=480"_s, u"dial-4xx=403"_s,
                                 u"dial-5xx=503"_s, u"openai-not-told"_s})
        rung.insert(fault, desk.ringThrough(through, u"opening-hours"_s, {fault}));
    for (auto each = rung.cbegin(); each != rung.cend(); ++each) {
        const auto call = [&] { return desk.callThrough(each.value()); };
        const auto isFallbackRung = [&] {
            return statesOf(desk.practice.journey(each.value())).join(u' ').contains("442079460111"_L1);
        };
        const QByteArray what = each.key().toLatin1();
        QTRY_VERIFY2_WITH_TIMEOUT(isFallbackRung(), what, ProviderPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(call().endReason == EndReason::PutThrough, what, ProviderPatience);
        QVERIFY2(!hasTask(*desk.backend, call().id.value, Task::Kind::MissedCall), what); // a person answered
        QVERIFY2(outcomeOf(call().provider.trail).hasAssistantFailed, what);
    }
}

void tst_Providers::settingsHoldWithoutARestart()
{
    DeskUnderTest desk;
    BackendSetup setup = desk.setup();
    setup.settings.provider.twilioAuthToken = {};
    desk.startBackend(setup);
    QSignalSpy answered(&desk.practice, &practice::PracticeLine::providerAnswered);
    desk.ringThrough(Through::Twilio, u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), ProviderPatience);
    QCOMPARE(answered.first().last().toInt(), 403);
    QVERIFY(desk.calls().isEmpty());

    Settings settings = setup.settings;
    settings.provider = desk.setup().settings.provider;
    desk.backend->setSettings(settings);
    desk.letItHold();
    const QString rung = desk.ringThrough(Through::Twilio, u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
}

void tst_Providers::aCallThatOpenAiTellsOfTooLateIsNotTakenForLive()
{
    DeskUnderTest desk;
    const quint16 port = desk.backend->status().port;
    QNetworkAccessManager network;
    const QString caller = u"CAcaller1"_s;
    ProviderMail::Fields fields{
        {u"CallSid"_s, caller},          {u"AccountSid"_s, u"AC00000000000000000000000000000000"_s},
        {u"From"_s, u"+447700900123"_s}, {u"To"_s, u"+442079460100"_s},
        {u"CallStatus"_s, u"ringing"_s}, {u"Direction"_s, u"inbound"_s}};
    QCOMPARE(ProviderMail::ofTwilio("/api/twilio/voice", fields).post(network, port).status, 200);
    const QString name = providerReference(desk.setup().settings.provider, Provider::Twilio, caller);
    const CallId brought{u"tel_"_s + name};
    fields.insert(u"CallStatus"_s, u"completed"_s);
    QCOMPARE(ProviderMail::ofTwilio("/api/twilio/status", fields).post(network, port).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(brought).isOver(), ProviderPatience);

    QJsonObject news = QJsonDocument::fromJson(SignedWebhook::newsOf(u"rtc_late"_s)).object();
    const QJsonObject named{{u"name"_s, u"X-Callside-Ref"_s}, {u"value"_s, name}};
    news["data"_L1] = QJsonObject{{u"call_id"_s, u"rtc_late"_s}, {u"sip_headers"_s, QJsonArray{named}}};
    int answer = 0;
    SignedWebhook{DeskSecret, "wh_late", u"rtc_late"_s, QJsonDocument(news).toJson()}.deliver(
        network, QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(port)), [&answer](int status) { answer = status; });
    QTRY_COMPARE_WITH_TIMEOUT(answer, 200, ProviderPatience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.knows({u"rtc_late"_s}), ProviderPatience);
    desk.backend->stop();

    JournalStore journal({desk.folder.path()});
    journal.start();
    auto rows = journal.calls(0, std::numeric_limits<qint64>::max());
    QTRY_VERIFY_WITH_TIMEOUT(rows.isFinished(), ProviderPatience);
    const auto kept = rows.result();
    QCOMPARE(kept->size(), 2);
    for (const CallRow &row : *kept) {
        if (row.call == brought.value)
            QVERIFY2(!row.live && row.endedAtMs, qPrintable(row.phase)); // else it comes back at every start
    }
}

QTEST_GUILESS_MAIN(tst_Providers)
#include "tst_Providers.moc"
