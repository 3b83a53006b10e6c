// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderConsole.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;
using namespace callside::practice::test;

namespace {

constexpr int LongestMs = 20'000;
const QString Voice = u"/api/twilio/voice"_s;
const QString Status = u"/api/twilio/status"_s;
const QString Leg = u"/leg"_s;     // progress of what is dialled
const QString After = u"/after"_s; // what comes next

QByteArray dialAssistant(const QByteArray &address = "sip:proj_x@sip.api.openai.com;transport=tls;secure=true")
{
    return R"(<Response><Dial answerOnBridge="true" timeout="20" action="/after"><Sip statusCallback="/leg" )"
           R"(statusCallbackEvent="initiated ringing answered completed">)" +
           address + "?X-Callside-Ref=ref-1</Sip></Dial></Response>";
}

const QByteArray DialPerson =
    R"(<Response><Dial answerOnBridge="true" timeout="20" action="/after-person"><Number statusCallback="/person" )"
    R"(statusCallbackEvent="initiated ringing answered completed">+442079460123</Number></Dial></Response>)"_ba;

QString restPath(const QString &callSid)
{
    return u"/2010-04-01/Accounts/AC00000000000000000000000000000000/Calls/%1.json"_s.arg(callSid);
}

QByteArray basicAuth()
{
    return "Basic " + ("AC00000000000000000000000000000000:" + ProviderConsole::twilioToken()).toBase64();
}

ProviderConsole::RestAnswer move(ProviderConsole &console, const QString &call, const QByteArray &twiml)
{
    return console.rest("POST", restPath(console.line().providerId(call)), basicAuth(),
                        "application/x-www-form-urlencoded", formBody({{u"Twiml"_s, QString::fromUtf8(twiml)}}));
}

} // namespace

class PracticeTwilioTest : public QObject
{
    Q_OBJECT

private slots:
    void theConsoleIsAskedWithASignedForm();
    void theCallReachesTheAssistantWithOurHeaders();
    void eachStepIsToldInOrder();
    void afterTheCallerHasLeftItIsStillTold();
    void aDialThatFailsIsAskedAbout_data();
    void aDialThatFailsIsAskedAbout();
    void theFallbackIsRung();
    void whatIsToBeSaidIsSaid();
    void aRefusedCallIsNeverAnswered();
    void withoutSecureMediaOpenAiIsToldSo();
    void aDocumentThatIsNoneEndsTheCall_data();
    void aDocumentThatIsNoneEndsTheCall();
    void nothingGoesToStrangers();
    void aReferWithoutAnAddressForItChangesNothing();
    void aReferAsksWhereThereIsAnAddressForIt();
    void theCallerIsMovedWhenAReferIsSilent();
    void theMoveMayFail_data();
    void theMoveMayFail();
    void theRestApiIsStrict();
    void theCallHasAPriceWhenItIsOver();
    void whoComesBackIsAnotherCall();
    void everyScenarioCanComeThisWay();

private:
    void talkingCall(ProviderConsole &console, const QStringList &faults, QString *call);
};

// Brings a call to the assistant; `call` is live then.
void PracticeTwilioTest::talkingCall(ProviderConsole &console, const QStringList &faults, QString *call)
{
    console.answer(Voice, dialAssistant());
    console.answer(After, "<Response/>");
    QSignalSpy answered(&console.line(), &PracticeLine::callAnswered);
    *call = console.ring(Through::Twilio, faults);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, LongestMs);
}

void PracticeTwilioTest::theConsoleIsAskedWithASignedForm()
{
    ProviderConsole console;
    console.answer(Voice, "<Response><Hangup/></Response>");
    const QString call = console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(console.asked(Voice).size(), 1, LongestMs);
    const HttpRequest request = console.asked(Voice).first();
    QCOMPARE(request.method, "POST"_ba);
    QVERIFY(request.header("content-type").startsWith("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("x-forwarded-proto"), "https"_ba);
    const FormFields form = console.forms(Voice).first();
    QCOMPARE(
        request.header("x-twilio-signature"),
        twilioSignature(ProviderConsole::twilioToken(), QUrl(u"https://desk.example.com/api/twilio/voice"_s), form));
    QCOMPARE(formValue(form, u"CallSid"_s), console.line().providerId(call));
    QVERIFY(formValue(form, u"CallSid"_s).startsWith("CA"_L1));
    QCOMPARE(formValue(form, u"CallStatus"_s), u"ringing"_s);
    QCOMPARE(formValue(form, u"Direction"_s), u"inbound"_s);
    QVERIFY(formValue(form, u"From"_s).startsWith("+44"_L1));
    QCOMPARE(formValue(form, u"To"_s), u"+442079460100"_s);
}

void PracticeTwilioTest::theCallReachesTheAssistantWithOurHeaders()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    QCOMPARE(console.webhooks.size(), 1);
    const QJsonObject data = console.webhooks.first().value("data"_L1).toObject();
    QCOMPARE(data.value("call_id"_L1).toString(), call);
    QCOMPARE(data.value("sip_media_security"_L1).toString(), u"srtp"_s);
    const auto headers = console.sipHeaders();
    QCOMPARE(headers.value(u"x-callside-ref"_s), u"ref-1"_s);
    QCOMPARE(headers.value(u"to"_s), u"<sip:proj_x@sip.api.openai.com>"_s);
    QVERIFY(headers.value(u"diversion"_s).contains("+442079460100"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(!console.forms(Leg).isEmpty(), LongestMs);
    QCOMPARE(headers.value(u"x-twilio-callsid"_s), formValue(console.forms(Leg).first(), u"CallSid"_s));
    QVERIFY(headers.value(u"x-twilio-callsid"_s) != console.line().providerId(call));
}

void PracticeTwilioTest::eachStepIsToldInOrder()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    QCOMPARE(console.openAi(call, u"hangup"_s, {}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(console.forms(Status).size(), 1, LongestMs);
    QCOMPARE(console.inForms(Leg, u"CallStatus"_s),
             (QStringList{u"initiated"_s, u"ringing"_s, u"in-progress"_s, u"completed"_s}));
    QCOMPARE(console.inForms(Leg, u"SequenceNumber"_s), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    const FormFields last = console.forms(Leg).last();
    QCOMPARE(formValue(last, u"ParentCallSid"_s), console.line().providerId(call));
    QCOMPARE(formValue(last, u"SipResponseCode"_s), u"200"_s);
    QVERIFY(formValue(last, u"CallDuration"_s).toInt() > 0);
    const FormFields after = console.forms(After).first();
    QCOMPARE(formValue(after, u"DialCallStatus"_s), u"completed"_s);
    QCOMPARE(formValue(after, u"CallStatus"_s), u"in-progress"_s);
    QCOMPARE(formValue(after, u"DialCallSid"_s), formValue(last, u"CallSid"_s));
    QVERIFY(formValue(after, u"DialCallDuration"_s).toInt() > 0);
    const FormFields caller = console.forms(Status).first();
    QCOMPARE(formValue(caller, u"CallStatus"_s), u"completed"_s);
    QCOMPARE(formValue(caller, u"CallSid"_s), console.line().providerId(call));
    QVERIFY(formValue(caller, u"CallDuration"_s).toInt() > 0);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(console.line().liveCount(), 0);
    for (const HttpRequest &request : console.requests) {
        if (request.path() != "/webhook"_L1)
            QCOMPARE(request.header("x-twilio-signature"),
                     twilioSignature(ProviderConsole::twilioToken(),
                                     QUrl(u"https://desk.example.com"_s).resolved(request.target),
                                     parseForm(request.body).value()));
    }
}

void PracticeTwilioTest::afterTheCallerHasLeftItIsStillTold()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.line().hangUpAsCaller(call);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().at(1).toString(), u"the caller hung up"_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.forms(Status).size(), 1, LongestMs);
    QCOMPARE(console.inForms(After, u"CallStatus"_s), QStringList{u"completed"_s});
    QCOMPARE(console.inForms(Leg, u"CallStatus"_s).last(), u"completed"_s);
}

void PracticeTwilioTest::aDialThatFailsIsAskedAbout_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    const QString begun = u"initiated"_s;
    QTest::newRow("busy") << u"dial-busy"_s << QStringList{begun, u"busy"_s} << u"busy"_s << u"486"_s;
    QTest::newRow("no answer") << u"dial-no-answer"_s << QStringList{begun, u"ringing"_s, u"no-answer"_s}
                               << u"no-answer"_s << QString();
    QTest::newRow("4xx") << u"dial-4xx=404"_s << QStringList{begun, u"failed"_s} << u"failed"_s << u"404"_s;
    QTest::newRow("480") << u"dial-4xx=480"_s << QStringList{begun, u"no-answer"_s} << u"no-answer"_s << u"480"_s;
    QTest::newRow("5xx") << u"dial-5xx"_s << QStringList{begun, u"failed"_s} << u"failed"_s << u"503"_s;
    QTest::newRow("never told") << u"openai-not-told"_s << QStringList{begun, u"failed"_s} << u"failed"_s << QString();
}

void PracticeTwilioTest::aDialThatFailsIsAskedAbout()
{
    QFETCH(QString, fault);
    ProviderConsole console(50);
    console.answer(Voice, dialAssistant());
    console.answer(After, "<Response><Hangup/></Response>");
    const QString call = console.ring(Through::Twilio, {fault});
    QTRY_COMPARE_WITH_TIMEOUT(console.forms(Status).size(), 1, LongestMs);
    QTEST(console.inForms(Leg, u"CallStatus"_s), "told");
    const FormFields after = console.forms(After).first();
    QTEST(formValue(after, u"DialCallStatus"_s), "status");
    QTEST(formValue(after, u"DialSipResponseCode"_s), "code");
    QCOMPARE(formValue(after, u"DialCallDuration"_s), QString());
    QCOMPARE(formValue(after, u"CallStatus"_s), u"ringing"_s); // the caller has not been answered
    QCOMPARE(console.webhooks.size(), 0);
    const QJsonObject journey = console.line().journey(call);
    QCOMPARE(journey.value("accept_tries"_L1).toInt(), 0);
    QCOMPARE(journey.value("provider"_L1).toObject().value("legs"_L1).toArray().size(), 1);
}

void PracticeTwilioTest::theFallbackIsRung()
{
    ProviderConsole console(50);
    console.answer(Voice, dialAssistant());
    console.answer(After, DialPerson);
    console.answer(u"/after-person"_s, "<Response/>");
    console.ring(Through::Twilio, {u"dial-busy"_s});
    QTRY_COMPARE_WITH_TIMEOUT(console.forms(Status).size(), 1, LongestMs);
    QCOMPARE(console.inForms(u"/person"_s, u"CallStatus"_s),
             (QStringList{u"initiated"_s, u"ringing"_s, u"in-progress"_s, u"completed"_s}));
    QCOMPARE(console.inForms(u"/after-person"_s, u"DialCallStatus"_s), QStringList{u"completed"_s});
    QCOMPARE(console.inForms(Status, u"CallStatus"_s), QStringList{u"completed"_s});
}

void PracticeTwilioTest::whatIsToBeSaidIsSaid()
{
    ProviderConsole console(50);
    console.answer(Voice, R"(<Response><Say language="ja-JP">本日は休診です。</Say><Hangup/></Response>)");
    QSignalSpy spoke(&console.line(), &PracticeLine::providerSpoke);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
    QCOMPARE(spoke.size(), 1);
    QCOMPARE(spoke.first().at(1).toString(), u"本日は休診です。"_s);
    QCOMPARE(spoke.first().at(2).toString(), u"ja-JP"_s);
    QCOMPARE(console.webhooks.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(Status, u"CallStatus"_s), QStringList{u"completed"_s}, LongestMs);
}

void PracticeTwilioTest::aRefusedCallIsNeverAnswered()
{
    ProviderConsole console(50);
    console.answer(Voice, R"(<Response><Reject reason="busy"/></Response>)");
    console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(Status, u"CallStatus"_s), QStringList{u"busy"_s}, LongestMs);
    QCOMPARE(console.inForms(Status, u"CallDuration"_s), QStringList{u"0"_s});
}

void PracticeTwilioTest::withoutSecureMediaOpenAiIsToldSo()
{
    ProviderConsole console;
    console.answer(Voice, dialAssistant("sip:proj_x@sip.api.openai.com;transport=tls"));
    console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(console.webhooks.size(), 1, LongestMs);
    QCOMPARE(console.webhooks.first()["data"_L1]["sip_media_security"_L1].toString(), u"rtp"_s);
    ProviderConsole plain(50);
    plain.answer(Voice, dialAssistant("sip:proj_x@sip.api.openai.com"));
    plain.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(plain.inForms(After, u"DialCallStatus"_s), QStringList{u"failed"_s}, LongestMs);
    QCOMPARE(plain.webhooks.size(), 0);
}

void PracticeTwilioTest::aDocumentThatIsNoneEndsTheCall_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("status");
    QTest::newRow("no TwiML") << "<Answer/>"_ba << 200;
    QTest::newRow("forbidden") << "<Response><Say>x</Say></Response>"_ba << 403;
    QTest::newRow("broken") << QByteArray() << 500;
}

void PracticeTwilioTest::aDocumentThatIsNoneEndsTheCall()
{
    QFETCH(QByteArray, document);
    QFETCH(int, status);
    ProviderConsole console;
    console.answer(Voice, document, status);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
    QCOMPARE(ended.first().at(1).toString(), u"the phone company was not told what to do"_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(Status, u"CallStatus"_s), QStringList{u"failed"_s}, LongestMs);
}

void PracticeTwilioTest::nothingGoesToStrangers()
{
    ProviderConsole console;
    console.answer(Voice, "<Response><Redirect>https://stranger.example.com/x</Redirect></Response>");
    QSignalSpy told(&console.line(), &PracticeLine::providerAnswered);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
    QCOMPARE(told.at(1).at(2).toString(), u"/x"_s);
    QCOMPARE(told.at(1).at(3).toInt(), 0);
    QVERIFY(console.asked(u"/x"_s).isEmpty());
}

void PracticeTwilioTest::aReferWithoutAnAddressForItChangesNothing()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    QCOMPARE(console.openAi(call, u"refer"_s, {{u"target_uri"_s, u"tel:+442079460001"_s}}).status, 200);
    QTest::qWait(500); // ten seconds of theirs: far longer than a phone company takes
    QCOMPARE(console.line().journey(call).value("outcome"_L1).toString(), QString());
    QVERIFY(console.forms(Status).isEmpty());
    QCOMPARE(move(console, call, DialPerson).status, 200); // the caller is still there to be moved
}

void PracticeTwilioTest::aReferAsksWhereThereIsAnAddressForIt()
{
    ProviderConsole console;
    QByteArray document = dialAssistant();
    document.replace("<Dial ", R"(<Dial referUrl="/refer" )");
    console.answer(Voice, document);
    console.answer(u"/refer"_s, DialPerson);
    QSignalSpy answered(&console.line(), &PracticeLine::callAnswered);
    const QString call = console.ring(Through::Twilio);
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, LongestMs);
    QCOMPARE(console.openAi(call, u"refer"_s, {{u"target_uri"_s, u"tel:+442079460001"_s}}).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(u"/refer"_s, u"ReferTransferTarget"_s),
                              QStringList{u"tel:+442079460001"_s}, LongestMs);
    QTRY_VERIFY_WITH_TIMEOUT(console.inForms(u"/person"_s, u"CallStatus"_s).contains(u"in-progress"_s), LongestMs);
}

void PracticeTwilioTest::theCallerIsMovedWhenAReferIsSilent()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {u"silent-refer"_s}, &call);
    QCOMPARE(console.openAi(call, u"refer"_s, {{u"target_uri"_s, u"tel:+442079460001"_s}}).status, 200);
    const ProviderConsole::RestAnswer moved = move(console, call, DialPerson);
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.object.value("status"_L1).toString(), u"in-progress"_s);
    QCOMPARE(console.line().journey(call).value("outcome"_L1).toString(), u"moved by the phone company"_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.forms(Status).size(), 1, LongestMs);
    QCOMPARE(console.inForms(u"/person"_s, u"CallStatus"_s),
             (QStringList{u"initiated"_s, u"ringing"_s, u"in-progress"_s, u"completed"_s}));
    QCOMPARE(console.inForms(Leg, u"CallStatus"_s).last(), u"completed"_s);
    QCOMPARE(console.asked(After).size(), 0); // a call that was moved is not asked about
}

void PracticeTwilioTest::theMoveMayFail_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("not taken") << u"move-error=503"_s << 503 << QStringList{};
    QTest::newRow("busy") << u"person-busy"_s << 200 << QStringList{u"initiated"_s, u"ringing"_s, u"busy"_s};
    QTest::newRow("no answer") << u"person-no-answer"_s << 200
                               << QStringList{u"initiated"_s, u"ringing"_s, u"no-answer"_s};
}

void PracticeTwilioTest::theMoveMayFail()
{
    QFETCH(QString, fault);
    QFETCH(int, answer);
    QFETCH(QStringList, told);
    ProviderConsole console;
    QString call;
    talkingCall(console, {fault}, &call);
    QCOMPARE(move(console, call, DialPerson).status, answer);
    if (told.isEmpty())
        QCOMPARE(console.line().journey(call).value("outcome"_L1).toString(), QString()); // still with the assistant
    else
        QTRY_COMPARE_WITH_TIMEOUT(console.asked(u"/after-person"_s).size(), 1, LongestMs);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(u"/person"_s, u"CallStatus"_s), told, LongestMs);
}

void PracticeTwilioTest::theRestApiIsStrict()
{
    ProviderConsole console;
    console.isTakingCalls = false;
    console.answer(Voice, dialAssistant());
    const QString call = console.ring(Through::Twilio);
    const QString path = restPath(console.line().providerId(call));
    QCOMPARE(console.rest("GET", path, "Basic eDp5").status, 401);
    QCOMPARE(console.rest("GET", path, "Basic eDp5").object.value("code"_L1).toInt(), 20003);
    QCOMPARE(console.rest("GET", restPath(u"CA0"_s), basicAuth()).object.value("code"_L1).toInt(), 20404);
    QCOMPARE(console.rest("GET", path, basicAuth()).object.value("status"_L1).toString(), u"ringing"_s);
    const ProviderConsole::RestAnswer early = move(console, call, DialPerson);
    QCOMPARE(early.status, 400);
    QCOMPARE(early.object.value("code"_L1).toInt(), 21220);
    QCOMPARE(console.rest("POST", path, basicAuth(), "application/json", "{}").status, 400);
    ProviderConsole talking;
    QString live;
    talkingCall(talking, {}, &live);
    QCOMPARE(move(talking, live, "<Answer/>").object.value("code"_L1).toInt(), 12100);
    QCOMPARE(move(talking, live, "").object.value("code"_L1).toInt(), 21201);
    QCOMPARE(talking.line().liveCount(), 1);
    const auto ended = talking.rest("POST", restPath(talking.line().providerId(live)), basicAuth(),
                                    "application/x-www-form-urlencoded", "Status=completed");
    QCOMPARE(ended.status, 200);
    QCOMPARE(talking.line().liveCount(), 0);
    QCOMPARE(move(talking, live, DialPerson).object.value("code"_L1).toInt(), 21220);
}

void PracticeTwilioTest::theCallHasAPriceWhenItIsOver()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {}, &call);
    const QString path = restPath(console.line().providerId(call));
    QVERIFY(console.rest("GET", path, basicAuth()).object.value("price"_L1).isNull());
    console.line().hangUpAsCaller(call);
    const QJsonObject view = console.rest("GET", path, basicAuth()).object;
    QCOMPARE(view.value("status"_L1).toString(), u"completed"_s);
    QVERIFY(view.value("duration"_L1).toString().toInt() > 0);
    QVERIFY(view.value("price"_L1).toString().toDouble() < 0);
    QCOMPARE(view.value("price_unit"_L1).toString(), u"USD"_s);
}

void PracticeTwilioTest::whoComesBackIsAnotherCall()
{
    ProviderConsole console;
    QString call;
    talkingCall(console, {u"person-busy"_s}, &call);
    console.answer(u"/after-person"_s, dialAssistant());
    QSignalSpy rang(&console.line(), &PracticeLine::callRang);
    QCOMPARE(move(console, call, DialPerson).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(console.webhooks.size(), 2, LongestMs);
    const QString again = console.webhooks.last()["data"_L1]["call_id"_L1].toString();
    QVERIFY(again != call);
    QCOMPARE(rang.size(), 1);
    QCOMPARE(rang.first().at(0).toString(), again);
    QCOMPARE(console.sipHeaders(1).value(u"x-callside-ref"_s), u"ref-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.line().acceptCount(again), 1, LongestMs);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.line().hangUpAsCaller(again);
    QCOMPARE(ended.size(), 2);
    QCOMPARE(console.line().liveCount(), 0);
}

void PracticeTwilioTest::everyScenarioCanComeThisWay()
{
    ProviderConsole console(50);
    console.answer(Voice, dialAssistant());
    console.answer(After, "<Response/>");
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    const QStringList scenarios = console.line().scenarioIds();
    for (const QString &scenario : scenarios)
        console.ring(Through::Twilio, {}, scenario);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), scenarios.size(), 2 * LongestMs);
    QCOMPARE(console.webhooks.size(), scenarios.size());
    QTRY_COMPARE_WITH_TIMEOUT(console.forms(Status).size(), scenarios.size(), LongestMs);
}

QTEST_GUILESS_MAIN(PracticeTwilioTest)
#include "tst_PracticeTwilio.moc"
