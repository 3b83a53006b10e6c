// SPDX-License-Identifier: GPL-3.0-or-later
#include "SignedProvider.h"
#include "SignedWebhook.h"

#include "app/CallRecord.h"
#include "app/WebhookDesk.h"
#include "core/CallReducer.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Mail = ProviderMail;

Q_DECLARE_METATYPE(callside::test::ProviderMail)

// What phone companies get for an answer, and what their messages lead to; and what those that are none of theirs do
// not.
class tst_ProviderDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aQuestionIsAnsweredAndTold();
    void aQuestionAskedAgainStartsNothing();
    void aQuestionOfVonageIsAnsweredByGetAndPost();
    void openAisNewsBecomesTheSameCall();
    void aSecondCallWithTheSameNameIsItsOwn();
    void aStrangeNameIsACallOfItsOwn();
    void everyOrderEndsInTheSameRecord();
    void theHoursDecide_data();
    void theHoursDecide();
    void aMissingAddressIsToldAndTheOtherNumberRung();
    void aClosedLineSaysSoWhenItsNumberIsBusy();
    void whatIsToldOfACallThatIsOverIsKept();
    void whatIsToldTwiceIsKeptOnce();
    void aForgeryChangesNothing_data();
    void aForgeryChangesNothing();
    void aTokenIsTakenOnce();
    void aQuestionRepeatedWordForWordGetsTheSameAnswer();
    void onlyNetworksOfTheListAreHeard();
    void aFullDiskHoldsUpNoCaller();
    void whatWasNotKeptMayBeToldAgain();
    void aNameOutlivesARestart();
    void newsOfACallThatWasGivenUpIsAnothersNews();
    void aCallerWhoIsBeingTurnedAwayIsNotRungElsewhereAfterARestart();
    void anEventWithoutABodyTellsNothing();

private:
    void start(const WebhookDesk::Setup &setup);
    WebhookDesk::Setup aSetup() const;
    Mail::Answer say(const Mail &mail) { return mail.post(m_network, m_port); }
    int openAiSays(const QString &call, const QList<SipHeader> &headers, const QByteArray &webhookId = {});
    QString reference() const { return providerReference(aSetup().provider, Provider::Twilio, u"CAcaller1"_s); }
    CallId ourId() const { return {u"tel_"_s + reference()}; }
    CallState folded(const CallId &call) const;
    qsizetype events() const { return m_offered->size() + m_heard->size(); }
    template <class Payload>
    QList<Payload> payloads(const QSignalSpy &spy) const;
    void fillDisk();
    void emptyDisk();

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<WebhookDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_offered;
    std::unique_ptr<QSignalSpy> m_heard;
    QList<CallEvent> m_events; // in their order
    quint16 m_port = 0;
};

namespace {

const QByteArray ProviderDeskSecret = QByteArrayLiteral("whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ==");
constexpr qint64 NoRoomAtAll = 4096;
constexpr qsizetype MoreThanFits = 64 * 1024;

Mail aQuestion(const QString &callId = u"CAcaller1"_s)
{
    return Mail::ofTwilio("/api/twilio/voice", {{u"CallSid"_s, callId},
                                                {u"AccountSid"_s, u"AC00000000000000000000000000000000"_s},
                                                {u"From"_s, u"+447700900123"_s},
                                                {u"To"_s, u"+442079460100"_s},
                                                {u"CallStatus"_s, u"ringing"_s},
                                                {u"Direction"_s, u"inbound"_s}});
}

Mail news(const QByteArray &leg, const QString &callId, const QString &status, int sequence, const QString &reference)
{
    Mail::Fields fields{{u"CallSid"_s, callId},
                        {u"CallStatus"_s, status},
                        {u"SequenceNumber"_s, QString::number(sequence)},
                        {u"Timestamp"_s, u"Sat, 21 Nov 2026 10:00:0%1 +0000"_s.arg(sequence)}};
    if (leg == "caller") {
        fields.insert(u"Direction"_s, u"inbound"_s);
        return Mail::ofTwilio("/api/twilio/status", fields);
    }
    fields.insert(u"ParentCallSid"_s, u"CAcaller1"_s);
    return Mail::ofTwilio("/api/twilio/status?ref=" + reference.toLatin1() + "&leg=" + leg, fields);
}

// What the desk and the history tell of a call, but for its own times and id.
QVariantMap recordOf(const CallState &state)
{
    const ProviderOutcome outcome = outcomeOf(state.provider.trail);
    return {{u"service"_s, serviceId(state).value},
            {u"stage"_s, int(stageOf(state))},
            {u"caller"_s, state.caller.number},
            {u"line"_s, state.line.number},
            {u"companysCall"_s, state.provider.callId},
            {u"reference"_s, state.provider.reference},
            {u"reached"_s, int(outcome.reached)},
            {u"isOver"_s, outcome.isOver},
            {u"hasAssistantFailed"_s, outcome.hasAssistantFailed},
            {u"endedBy"_s, int(outcome.endedBy)},
            {u"seconds"_s, outcome.duration ? int(outcome.duration->count()) : -1}};
}

QList<ProviderFact> untimed(const ProviderTrail &trail)
{
    QList<ProviderFact> facts = trail.facts();
    for (ProviderFact &fact : facts)
        fact.receivedAt = {};
    return facts;
}

} // namespace

WebhookDesk::Setup tst_ProviderDesk::aSetup() const
{
    WebhookDesk::Setup setup;
    setup.intake.address = QHostAddress(QHostAddress::LocalHost);
    setup.intake.secrets = {Secret(ProviderDeskSecret)};
    setup.provider.publicUrl = QString::fromLatin1(Mail::PublicUrl);
    setup.provider.sipAddress = u"sip:proj_1@sip.api.openai.com;transport=tls"_s;
    setup.provider.twilioAuthToken = Secret(Mail::TwilioToken);
    setup.provider.vonageSignatureSecrets = {Secret(Mail::VonageSecret)};
    setup.meeting.otherwise.instructions = QString(20000, u'x'); // more than what may be free in the file's last page
    return setup;
}

void tst_ProviderDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<JournalStore>(JournalSetup{.folder = m_folder->path(), .retryAfter = 50ms});
    QSignalSpy loaded(m_journal.get(), &JournalStore::loaded);
    m_journal->start();
    QVERIFY(loaded.wait());
    start(aSetup());
}

void tst_ProviderDesk::start(const WebhookDesk::Setup &setup)
{
    m_desk = std::make_unique<WebhookDesk>(setup, *m_journal);
    m_offered = std::make_unique<QSignalSpy>(m_desk.get(), &WebhookDesk::callOffered);
    m_heard = std::make_unique<QSignalSpy>(m_desk.get(), &WebhookDesk::callHeard);
    m_events.clear();
    for (const auto signal : {&WebhookDesk::callOffered, &WebhookDesk::callHeard})
        connect(m_desk.get(), signal, this, [this](const CallEvent &event) { m_events.append(event); });
    m_port = 0;
    connect(m_desk.get(), &WebhookDesk::listening, this, [this](const QString &, quint16 port) { m_port = port; });
    m_desk->start();
    QVERIFY(m_port > 0);
}

void tst_ProviderDesk::cleanup()
{
    m_desk.reset();
    m_journal.reset();
}

template <class Payload>
QList<Payload> tst_ProviderDesk::payloads(const QSignalSpy &spy) const
{
    QList<Payload> found;
    for (const QList<QVariant> &arguments : spy) {
        const auto event = arguments.first().value<CallEvent>();
        if (const auto *payload = std::get_if<Payload>(&event.payload))
            found.append(*payload);
    }
    return found;
}

int tst_ProviderDesk::openAiSays(const QString &call, const QList<SipHeader> &headers, const QByteArray &webhookId)
{
    QJsonArray list{QJsonObject{{u"name"_s, u"From"_s}, {u"value"_s, u"<sip:+447700900123@sip.twilio.com>;tag=1"_s}}};
    for (const SipHeader &header : headers)
        list.append(QJsonObject{{u"name"_s, header.name}, {u"value"_s, header.value}});
    QJsonObject news = QJsonDocument::fromJson(SignedWebhook::newsOf(call)).object();
    news["data"_L1] = QJsonObject{{u"call_id"_s, call}, {u"sip_headers"_s, list}};
    const QByteArray id = webhookId.isEmpty() ? "wh_" + call.toLatin1() : webhookId;
    int answer = -1;
    QEventLoop waiting; // exactly as long as it takes: this is asked hundreds of times
    SignedWebhook{ProviderDeskSecret, id, call, QJsonDocument(news).toJson()}.deliver(
        m_network, QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_port)), [&](int status) {
            answer = status;
            waiting.quit();
        });
    waiting.exec();
    return answer;
}

// As the journal has it.
CallState tst_ProviderDesk::folded(const CallId &call) const
{
    auto entries = m_journal->entriesOf(call.value);
    if (!QTest::qWaitFor([&entries] { return entries.isFinished(); }))
        return {};
    CallState state;
    for (const CallEvent &event : eventsOf(*entries.result()))
        state = reduce(std::move(state), event).state;
    return state;
}

void tst_ProviderDesk::fillDisk()
{
    QSignalSpy failed(m_journal.get(), &JournalStore::keepingFailed);
    m_journal->setSizeLimit(NoRoomAtAll);
    m_journal->append({{0, {}, 0, u"filler"_s, QByteArray(MoreThanFits, 'x')}});
    QVERIFY(failed.wait());
}

void tst_ProviderDesk::emptyDisk()
{
    QSignalSpy restored(m_journal.get(), &JournalStore::keepingRestored);
    m_journal->setSizeLimit({});
    QVERIFY(restored.wait());
}

void tst_ProviderDesk::aQuestionIsAnsweredAndTold()
{
    const Mail::Answer answer = say(aQuestion());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, "text/xml; charset=utf-8"_ba);
    QVERIFY(answer.body.contains("X-Callside-Ref=" + reference().toLatin1()));
    QCOMPARE(payloads<ProviderAsked>(*m_heard).size(), 1);
    const auto event = m_heard->first().first().value<CallEvent>();
    QCOMPARE(event.call, ourId());
    const CallState kept = folded(ourId());
    QCOMPARE(kept.phase, Phase::Arriving);
    QCOMPARE(kept.caller.number, u"+447700900123"_s);
}

void tst_ProviderDesk::aQuestionAskedAgainStartsNothing()
{
    const Mail::Answer first = say(aQuestion());
    Meeting closed;
    closed.mode = LineMode::Closed;
    m_desk->setMeeting(closed);
    QCOMPARE(say(aQuestion()).body, first.body); // as decided
    QCOMPARE(m_heard->size(), 1);
}

void tst_ProviderDesk::aQuestionOfVonageIsAnsweredByGetAndPost()
{
    const QJsonObject members{{u"uuid"_s, u"leg-1"_s},
                              {u"conversation_uuid"_s, u"CON-1"_s},
                              {u"from"_s, u"447700900123"_s},
                              {u"to"_s, u"442079460100"_s}};
    const Mail::Answer posted = say(Mail::ofVonage("/api/vonage/answer", members));
    QCOMPARE(posted.status, 200);
    QCOMPARE(posted.type, "application/json"_ba);
    QVERIFY(posted.body.contains("media=srtp"));

    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/vonage/answer?from=447700900123&to=442079460100&uuid=leg-1&"
                                 "conversation_uuid=CON-1"_s.arg(m_port)));
    request.setRawHeader("Authorization", "Bearer " + Mail::token({}, QDateTime::currentSecsSinceEpoch()));
    QNetworkReply *reply = m_network.get(request);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), posted.body);
    QCOMPARE(m_heard->size(), 1);
    reply->deleteLater();
}

void tst_ProviderDesk::openAisNewsBecomesTheSameCall()
{
    QCOMPARE(say(aQuestion()).status, 200);
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}, "wh_again"), 200);
    QCOMPARE(m_offered->size(), 1);
    const auto event = m_offered->first().first().value<CallEvent>();
    QCOMPARE(event.call, ourId());
    QCOMPARE(std::get<CallOffered>(event.payload).service, CallId{u"rtc_1"_s});
    const CallState kept = folded(ourId());
    QCOMPARE(kept.service, CallId{u"rtc_1"_s});
    QCOMPARE(kept.phase, Phase::Accepting);
    auto rows = m_journal->calls(0, std::numeric_limits<qint64>::max());
    QTRY_VERIFY(rows.isFinished());
    QCOMPARE(rows.result()->size(), 1);
    QCOMPARE(rows.result()->first().webhookId, u"wh_rtc_1"_s);
}

void tst_ProviderDesk::aSecondCallWithTheSameNameIsItsOwn()
{
    QCOMPARE(say(aQuestion()).status, 200);
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    QCOMPARE(openAiSays(u"rtc_2"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    QCOMPARE(m_offered->size(), 2);
    const auto second = m_offered->last().first().value<CallEvent>();
    QCOMPARE(second.call, CallId{u"rtc_2"_s});
    QVERIFY(std::get<CallOffered>(second.payload).service.value.isEmpty());
}

void tst_ProviderDesk::aStrangeNameIsACallOfItsOwn()
{
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, u"0123456789abcdef0123456789abcdef"_s}}), 200);
    QCOMPARE(m_offered->first().first().value<CallEvent>().call, CallId{u"rtc_1"_s});
}

// The question, OpenAI's news, and three callbacks, in every order. Whatever comes first gives the call its id.
void tst_ProviderDesk::everyOrderEndsInTheSameRecord()
{
    const QString name = reference();
    const QList<std::function<int()>> messages{
        [&] { return say(aQuestion()).status; },
        [&] {
            return openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, name}, {u"X-Twilio-CallSid"_s, u"CAoutward1"_s}});
        },
        [&] { return say(news("assistant", u"CAoutward1"_s, u"ringing"_s, 1, name)).status; },
        [&] { return say(news("assistant", u"CAoutward1"_s, u"in-progress"_s, 2, name)).status; },
        [&] { return say(news("assistant", u"CAoutward1"_s, u"completed"_s, 3, name)).status; }};
    QList<int> order{0, 1, 2, 3, 4};
    std::optional<CallState> first;
    do {
        m_desk.reset();
        start(aSetup());
        for (const int index : std::as_const(order))
            QCOMPARE(messages.at(index)(), 200);
        QSet<QString> calls;
        CallState state;
        for (const CallEvent &event : std::as_const(m_events)) {
            calls.insert(event.call.value);
            state = reduce(std::move(state), event).state;
        }
        QCOMPARE(calls.size(), 1);
        QVERIFY(state.provider.isKnown);
        QCOMPARE(serviceId(state), CallId{u"rtc_1"_s});
        QCOMPARE(state.provider.trail.facts().size(), 3);
        if (!first)
            first = state;
        QCOMPARE(recordOf(state), recordOf(*first));
        QCOMPARE(untimed(state.provider.trail), untimed(first->provider.trail));
    } while (std::next_permutation(order.begin(), order.end()));
}

void tst_ProviderDesk::theHoursDecide_data()
{
    QTest::addColumn<OutOfHours>("outOfHours");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("declined") << OutOfHours::Declined << "<Say language=\"en-GB\">We are closed.</Say>"_ba;
    QTest::newRow("asked about first") << OutOfHours::AskFirst << "timeout=\"60\""_ba; // somebody here has their time
    QTest::newRow("answered") << OutOfHours::ClosedWording << "timeout=\"20\""_ba;
}

// Of a call that comes in; and of one that is not known, when the person to whom it was passed on does not answer.
void tst_ProviderDesk::theHoursDecide()
{
    QFETCH(OutOfHours, outOfHours);
    QFETCH(QByteArray, answer);
    Meeting meeting;
    meeting.opening.exceptions = {{QDate(2000, 1, 1), QDate(2200, 1, 1), u"Always"_s, {}}};
    meeting.outOfHours = outOfHours;
    meeting.centre.language = u"en-GB"_s;
    meeting.rules.ringLimit = 40s;
    m_desk->setMeeting(meeting);
    ProviderSettings settings = aSetup().provider;
    settings.closedMessage = u"We are closed."_s;
    m_desk->setProvider(settings);
    const Mail::Answer first = say(aQuestion(u"CAother1"_s));
    QVERIFY2(first.body.contains(answer), first.body);
    const Mail::Answer next = say(Mail::ofTwilio("/api/twilio/status?ref=" + reference().toLatin1() + "&leg=person",
                                                 {{u"CallSid"_s, u"CAcaller1"_s},
                                                  {u"CallStatus"_s, u"in-progress"_s},
                                                  {u"DialCallSid"_s, u"CAoutward1"_s},
                                                  {u"DialCallStatus"_s, u"no-answer"_s}}));
    QCOMPARE(next.status, 200);
    QVERIFY2(next.body.contains(answer), next.body);
}

namespace {

Mail fallbackEnded(const QString &reference, const QString &status)
{
    return Mail::ofTwilio("/api/twilio/status?ref=" + reference.toLatin1() + "&leg=fallback",
                          {{u"CallSid"_s, u"CAcaller1"_s},
                           {u"CallStatus"_s, u"in-progress"_s},
                           {u"DialCallSid"_s, u"CAother1"_s},
                           {u"DialCallStatus"_s, status},
                           {u"DialCallDuration"_s, u"65"_s}});
}

} // namespace

void tst_ProviderDesk::aMissingAddressIsToldAndTheOtherNumberRung()
{
    ProviderSettings settings = aSetup().provider;
    settings.sipAddress.clear();
    settings.fallbackNumber = u"+442079460999"_s;
    m_desk->setProvider(settings);
    const Mail::Answer answer = say(aQuestion());
    QVERIFY2(answer.body.contains("+442079460999"), answer.body);
    const CallState ringing = folded(ourId());
    QCOMPARE(ringing.provider.why, ProviderDecision::Why::AddressMissing);
    QVERIFY(!ringing.isOver());
    QCOMPARE(stageOf(ringing), CallStage::PutThrough);
    QCOMPARE(say(fallbackEnded(reference(), u"completed"_s)).status, 200);
    QVERIFY(putThroughAt(folded(ourId())) != Moment{});
}

// Patients who ring at night hear where to ring, whether the number that is rung for them is busy or not.
void tst_ProviderDesk::aClosedLineSaysSoWhenItsNumberIsBusy()
{
    Meeting closed;
    closed.mode = LineMode::Closed;
    m_desk->setMeeting(closed);
    ProviderSettings settings = aSetup().provider;
    settings.closedNumber = u"+442079460999"_s;
    settings.closedMessage = u"We are closed. Ring 111."_s;
    settings.troubleMessage = u"Please try again."_s;
    m_desk->setProvider(settings);
    QVERIFY(say(aQuestion()).body.contains("+442079460999"));
    const Mail::Answer answer = say(fallbackEnded(reference(), u"busy"_s));
    QVERIFY2(answer.body.contains("We are closed. Ring 111."), answer.body);
}

void tst_ProviderDesk::whatIsToldOfACallThatIsOverIsKept()
{
    QCOMPARE(say(aQuestion()).status, 200);
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    m_desk.reset();
    WebhookDesk::Setup setup = aSetup(); // started again, and the call is over
    setup.known.callIds = {ourId().value};
    start(setup);
    QCOMPARE(say(news("assistant", u"CAoutward1"_s, u"completed"_s, 3, reference())).status, 200);
    QCOMPARE(say(news("caller", u"CAcaller1"_s, u"completed"_s, 4, {})).status, 200); // by the number's own callback
    QCOMPARE(folded(ourId()).provider.trail.facts().size(), 2);
}

void tst_ProviderDesk::whatIsToldTwiceIsKeptOnce()
{
    QCOMPARE(say(aQuestion()).status, 200);
    for (int time = 0; time < 3; ++time)
        QCOMPARE(say(news("assistant", u"CAoutward1"_s, u"completed"_s, 3, reference())).status, 200);
    QCOMPARE(payloads<ProviderTold>(*m_heard).size(), 1);
}

void tst_ProviderDesk::aForgeryChangesNothing_data()
{
    QTest::addColumn<Mail>("mail");
    QTest::addColumn<int>("status");
    const QJsonObject event{{u"uuid"_s, u"leg-1"_s}, {u"conversation_uuid"_s, u"CON-1"_s}, {u"status"_s, u"busy"_s}};
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto vonage = [&](const QByteArray &token) {
        Mail mail = Mail::ofVonage("/api/vonage/event", event);
        mail.authorize(token);
        return mail;
    };
    const QByteArray body = Mail::ofVonage("/", event).body;

    QTest::newRow("Twilio, another token")
        << Mail::ofTwilio("/api/twilio/voice", {{u"CallSid"_s, u"CAother1"_s}}, "another") << 403;
    Mail unsignedMail = aQuestion(u"CAother1"_s);
    unsignedMail.request.setRawHeader("X-Twilio-Signature", {});
    QTest::newRow("Twilio, no signature") << unsignedMail << 403;
    Mail changed = aQuestion(u"CAother1"_s);
    changed.body.replace("447700900123", "447700900124");
    QTest::newRow("Twilio, changed on the way") << changed << 403;
    Mail elsewhere = aQuestion(u"CAother1"_s);
    elsewhere.request.setUrl(QUrl(u"/api/twilio/voice?leg=caller"_s));
    QTest::newRow("Twilio, of another address") << elsewhere << 403;
    QTest::newRow("Twilio, without a call") << Mail::ofTwilio("/api/twilio/voice", {{u"From"_s, u"+1"_s}}) << 400;
    QTest::newRow("Twilio, a call that is none")
        << Mail::ofTwilio("/api/twilio/voice", {{u"CallSid"_s, u"../../etc"_s}}) << 400;
    QTest::newRow("Twilio, too long") << Mail::ofTwilio("/api/twilio/voice", {{u"CallSid"_s, u"CAother1"_s},
                                                                              {u"From"_s, QString(70'000, u'1')}})
                                      << 413;
    QTest::newRow("Vonage, another secret") << vonage(Mail::token(body, now, "another-secret")) << 403;
    QTest::newRow("Vonage, no algorithm") << vonage(Mail::token(body, now, Mail::VonageSecret, "none")) << 403;
    QTest::newRow("Vonage, another algorithm") << vonage(Mail::token(body, now, Mail::VonageSecret, "HS512")) << 403;
    QTest::newRow("Vonage, long ago") << vonage(Mail::token(body, now - 3600)) << 403;
    QTest::newRow("Vonage, not yet") << vonage(Mail::token(body, now + 3600)) << 403;
    QTest::newRow("Vonage, of another body") << vonage(Mail::token("{}", now)) << 403;
    const auto signedAs = [&](const QByteArray &text) {
        Mail mail = vonage(Mail::token(text, now));
        mail.body = text;
        return mail;
    };
    QTest::newRow("Vonage, no JSON") << signedAs("uuid=leg-1") << 400;
    QTest::newRow("Vonage, JSON that is no object") << signedAs("[1,2]") << 400;
    QTest::newRow("Vonage, without a call") << signedAs(R"({"status":"busy"})") << 400;
    QTest::newRow("Vonage, too long") << signedAs(R"({"uuid":")" + QByteArray(70'000, '1') + R"("})") << 413;
    QTest::newRow("Vonage, no token") << vonage({}) << 403;
    QTest::newRow("Vonage, a token of nothing") << vonage("a.b.c") << 403;
}

void tst_ProviderDesk::aForgeryChangesNothing()
{
    QFETCH(Mail, mail);
    QFETCH(int, status);
    QSignalSpy refused(m_desk.get(), &WebhookDesk::refused);
    QCOMPARE(say(mail).status, status);
    QCOMPARE(events(), 0);
    QCOMPARE(refused.size(), 1);
    auto rows = m_journal->calls(0, std::numeric_limits<qint64>::max());
    QTRY_VERIFY(rows.isFinished());
    QVERIFY(rows.result()->isEmpty());
}

void tst_ProviderDesk::aTokenIsTakenOnce()
{
    const QJsonObject members{{u"uuid"_s, u"leg-1"_s},
                              {u"conversation_uuid"_s, u"CON-1"_s},
                              {u"from"_s, u"447700900123"_s},
                              {u"to"_s, u"442079460100"_s}};
    QCOMPARE(say(Mail::ofVonage("/api/vonage/answer", members)).status, 200);
    const Mail event = Mail::ofVonage("/api/vonage/event", {{u"uuid"_s, u"leg-1"_s},
                                                            {u"conversation_uuid"_s, u"CON-1"_s},
                                                            {u"direction"_s, u"inbound"_s},
                                                            {u"status"_s, u"answered"_s}});
    QCOMPARE(say(event).status, 200);
    QCOMPARE(say(event).status, 403);
    QCOMPARE(m_heard->size(), 2);

    // One that does not promise what is asked must not serve for another question.
    const QByteArray token = Mail::token({}, QDateTime::currentSecsSinceEpoch());
    for (const auto &[leg, status] : {std::pair("leg-2", 200), std::pair("leg-3", 403)}) {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/api/vonage/answer?from=447700900123&to=442079460100&"
                                     "uuid=%2&conversation_uuid=CON-2"_s.arg(m_port)
                                         .arg(QLatin1StringView(leg))));
        request.setRawHeader("Authorization", "Bearer " + token);
        QNetworkReply *reply = m_network.get(request);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
        reply->deleteLater();
    }
}

void tst_ProviderDesk::aQuestionRepeatedWordForWordGetsTheSameAnswer()
{
    const Mail mail = Mail::ofVonage("/api/vonage/answer", {{u"uuid"_s, u"leg-1"_s},
                                                            {u"conversation_uuid"_s, u"CON-1"_s},
                                                            {u"from"_s, u"447700900123"_s},
                                                            {u"to"_s, u"442079460100"_s}});
    const Mail::Answer first = say(mail);
    QCOMPARE(first.status, 200);
    const Mail::Answer again = say(mail); // as when the answer was lost on its way: no caller is lost with it
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_heard->size(), 1);
}

void tst_ProviderDesk::onlyNetworksOfTheListAreHeard()
{
    WebhookDesk::Setup setup = aSetup();
    setup.provider.twilioNetworks = {u"203.0.113.0/24"_s};
    m_desk->setProvider(setup.provider);
    QCOMPARE(say(aQuestion()).status, 403);
    Mail forwarded = aQuestion();
    forwarded.request.setRawHeader("X-Forwarded-For", "203.0.113.7");
    QCOMPARE(say(forwarded).status, 403); // whoever says so is no trusted proxy
    QCOMPARE(events(), 0);
    setup.provider.trustedProxies = {u"127.0.0.1"_s};
    m_desk->setProvider(setup.provider);
    QCOMPARE(say(forwarded).status, 200);
    QCOMPARE(events(), 1);
}

void tst_ProviderDesk::aFullDiskHoldsUpNoCaller()
{
    fillDisk();
    QCOMPARE(say(aQuestion()).status, 200);
    QCOMPARE(say(news("assistant", u"CAoutward1"_s, u"ringing"_s, 1, reference())).status, 503);
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 503);
    QCOMPARE(m_offered->first().first().value<CallEvent>().call, ourId());
    emptyDisk();
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    QCOMPARE(folded(ourId()).service, CallId{u"rtc_1"_s});
}

void tst_ProviderDesk::whatWasNotKeptMayBeToldAgain()
{
    QCOMPARE(say(aQuestion()).status, 200);
    const QJsonObject members{{u"uuid"_s, u"leg-1"_s},
                              {u"conversation_uuid"_s, u"CON-1"_s},
                              {u"from"_s, u"447700900123"_s},
                              {u"to"_s, u"442079460100"_s}};
    QCOMPARE(say(Mail::ofVonage("/api/vonage/answer", members)).status, 200);
    fillDisk();
    const Mail event = Mail::ofVonage("/api/vonage/event", {{u"uuid"_s, u"leg-1"_s},
                                                            {u"conversation_uuid"_s, u"CON-1"_s},
                                                            {u"direction"_s, u"inbound"_s},
                                                            {u"status"_s, u"answered"_s}});
    QCOMPARE(say(event).status, 503);
    emptyDisk();
    QCOMPARE(say(event).status, 200); // the same token
    QCOMPARE(payloads<ProviderTold>(*m_heard).size(), 1);
}

void tst_ProviderDesk::aNameOutlivesARestart()
{
    QCOMPARE(say(aQuestion()).status, 200);
    const CallState kept = folded(ourId());
    m_desk.reset();
    WebhookDesk::Setup setup = aSetup();
    setup.known.callIds = {ourId().value};
    setup.brought = {kept};
    start(setup);
    QCOMPARE(say(aQuestion()).status, 200); // asked again: nothing new
    QCOMPARE(events(), 0);
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    const auto event = m_offered->first().first().value<CallEvent>();
    QCOMPARE(event.call, ourId());
    QCOMPARE(std::get<CallOffered>(event.payload).service, CallId{u"rtc_1"_s});
}

void tst_ProviderDesk::newsOfACallThatWasGivenUpIsAnothersNews()
{
    QCOMPARE(say(aQuestion()).status, 200);
    m_desk->setOver(ourId());
    QCOMPARE(openAiSays(u"rtc_1"_s, {{u"X-Callside-Ref"_s, reference()}}), 200);
    const auto event = m_offered->first().first().value<CallEvent>();
    QCOMPARE(event.call, CallId{u"rtc_1"_s});
    QVERIFY(std::get<CallOffered>(event.payload).service.value.isEmpty());
    QCOMPARE(folded(ourId()).phase, Phase::Arriving); // it is told nothing more
}

void tst_ProviderDesk::aCallerWhoIsBeingTurnedAwayIsNotRungElsewhereAfterARestart()
{
    QCOMPARE(say(aQuestion()).status, 200);
    CallState kept = folded(ourId());
    kept.phase = Phase::Rejecting;
    m_desk.reset();
    WebhookDesk::Setup setup = aSetup();
    setup.provider.fallbackNumber = u"+442079460199"_s;
    setup.known.callIds = {ourId().value};
    setup.brought = {kept};
    start(setup);
    const Mail::Answer answer = say(Mail::ofTwilio("/api/twilio/status?ref=" + reference().toLatin1() +
                                                       "&leg=" + legMark(ProviderFact::Leg::Assistant).toLatin1(),
                                                   {{u"CallSid"_s, u"CAcaller1"_s},
                                                    {u"CallStatus"_s, u"in-progress"_s},
                                                    {u"DialCallStatus"_s, u"busy"_s},
                                                    {u"DialCallSid"_s, u"CAoutward1"_s},
                                                    {u"DialSipResponseCode"_s, u"603"_s}}));
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains("Hangup") && !answer.body.contains("Dial"), answer.body.constData());
}

// A token for a GET need not promise what is asked.
void tst_ProviderDesk::anEventWithoutABodyTellsNothing()
{
    const QJsonObject members{{u"uuid"_s, u"leg-1"_s},
                              {u"conversation_uuid"_s, u"CON-1"_s},
                              {u"from"_s, u"447700900123"_s},
                              {u"to"_s, u"442079460100"_s}};
    QCOMPARE(say(Mail::ofVonage("/api/vonage/answer", members)).status, 200);
    Mail event;
    event.request.setUrl(QUrl(u"/api/vonage/event?uuid=leg-1&conversation_uuid=CON-1&status=completed"_s));
    event.request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    event.authorize(Mail::token({}, QDateTime::currentSecsSinceEpoch()));
    QCOMPARE(say(event).status, 403);
    QCOMPARE(payloads<ProviderTold>(*m_heard).size(), 0);
}

QTEST_GUILESS_MAIN(tst_ProviderDesk)
#include "tst_ProviderDesk.moc"
