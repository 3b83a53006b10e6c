// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TwilioVoice.h"

#include <QMap>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <QXmlStreamReader>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Leg = ProviderFact::Leg;
using State = ProviderFact::State;
using EndedBy = ProviderFact::EndedBy;

const Moment Now = fromMsecs(1'795'226'405'000);
const QString Parent = u"CA00000000000000000000000000000001"_s;
const QString Child = u"CA00000000000000000000000000000002"_s;

TwilioMessage messageOf(const QByteArray &body, const QByteArray &query = {})
{
    return {*parseProviderForm(body), *parseProviderForm(query)};
}

// An element of a document, so that two documents can be compared whatever their bytes.
struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    QList<Element> children;
    bool operator==(const Element &) const = default;
};

Element readElement(QXmlStreamReader &xml)
{
    Element element{xml.name().toString(), {}, {}, {}};
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement())
            element.children.append(readElement(xml));
        else if (xml.isCharacters())
            element.text += xml.text();
    }
    return element;
}

Element parsed(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    xml.readNextStartElement();
    const Element root = readElement(xml);
    return xml.hasError() ? Element{} : root;
}

ProviderContext aContext()
{
    ProviderContext context;
    context.publicUrl = u"https://desk.example.com/webhook"_s;
    context.sipAddress = u"sip:proj_EXAMPLE@sip.api.openai.com;transport=tls"_s;
    context.reference = u"0f0f-42"_s;
    context.line = u"+442079460123"_s;
    return context;
}

Element response(const Element &child)
{
    return {u"Response"_s, {}, {}, {child}};
}

QString statusUrl(const QString &leg)
{
    return u"https://desk.example.com/api/twilio/status?ref=0f0f-42&leg="_s + leg;
}

Element dial(const QString &leg, const QString &element, const QString &callee, const QString &callerId = {})
{
    Element result{u"Dial"_s,
                   {{u"answerOnBridge"_s, u"true"_s},
                    {u"timeout"_s, u"20"_s},
                    {u"action"_s, statusUrl(leg)},
                    {u"method"_s, u"POST"_s}},
                   {},
                   {{element,
                     {{u"statusCallback"_s, statusUrl(leg)},
                      {u"statusCallbackMethod"_s, u"POST"_s},
                      {u"statusCallbackEvent"_s, u"initiated ringing answered completed"_s}},
                     callee,
                     {}}}};
    if (!callerId.isEmpty())
        result.attributes.insert(u"callerId"_s, callerId);
    return result;
}

} // namespace

class TestTwilioVoice : public QObject
{
    Q_OBJECT

private slots:
    void callIsReadWithWhoRingsWhom();
    void dialledLineIsFoundInItsOrder_data();
    void dialledLineIsFoundInItsOrder();
    void callWithoutItsNameIsRefused_data();
    void callWithoutItsNameIsRefused();
    void statusBecomesAFact();
    void everyStatusIsKnown_data();
    void everyStatusIsKnown();
    void endOfADialIsOfTheDialledLeg();
    void endOfADialTellsWhoHungUp_data();
    void endOfADialTellsWhoHungUp();
    void oddValuesAreLeftOut();
    void assistantIsDialledByAnEncryptedAddress();
    void numberIsDialled();
    void sipTargetIsDialled();
    void closedMessageIsSaidInItsLanguage_data();
    void closedMessageIsSaidInItsLanguage();
    void refusalAndEndAreWords();
    void textCannotBreakOutOfTheDocument();
    void nothingIsToldBackWithoutAnAddress();
    void addressStaysUnderTheLimit();
    void callIsMovedByAForm();
    void requestNamesNothingButCalls();
    void readCallHasDurationAndPrice();
};

void TestTwilioVoice::callIsReadWithWhoRingsWhom()
{
    const auto call = parseTwilioCall(
        messageOf("CallSid=CA00000000000000000000000000000001&AccountSid=AC1&From=%2B447700900123&To=%2B442079460123"
                  "&CallStatus=ringing&Direction=inbound&StirVerstat=TN-Validation-Passed-A&SipHeader_X-Site=berlin"));
    QVERIFY(call);
    QCOMPARE(call->provider, Provider::Twilio);
    QCOMPARE(call->callId, Parent);
    QCOMPARE(call->accountId, u"AC1"_s);
    QCOMPARE(call->caller.number, u"+447700900123"_s);
    QCOMPARE(call->line.number, u"+442079460123"_s);
    QCOMPARE(call->verification, u"TN-Validation-Passed-A"_s);
    QCOMPARE(call->headers, (QList<SipHeader>{{u"X-Site"_s, u"berlin"_s}}));
}

void TestTwilioVoice::dialledLineIsFoundInItsOrder_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<SipParty>("caller");
    QTest::addColumn<SipParty>("line");
    const SipParty known{u"+447700900123"_s, {}, {}, false};
    const SipParty to{u"+442079460123"_s, {}, {}, false};
    const SipParty forwarder{u"+442079460500"_s, {}, {}, false};
    QTest::newRow("called") << "&From=%2B447700900123"_ba << known << to;
    QTest::newRow("forwarded") << "&From=%2B447700900123&ForwardedFrom=%2B442079460500"_ba << known << forwarder;
    QTest::newRow("own header")
        << "&From=%2B447700900123&ForwardedFrom=%2B442079460500&SipHeader_X-Callside-Line=Desk"_ba << known
        << SipParty{{}, u"Desk"_s, {}, false};
    QTest::newRow("withheld") << "&From=anonymous"_ba << SipParty{{}, {}, {}, true} << to;
    QTest::newRow("withheld by digits") << "&From=%2B266696687"_ba << SipParty{{}, {}, {}, true} << to;
    QTest::newRow("by SIP") << "&From=sip:%2B447700900123@carrier.example"_ba << known << to;
    QTest::newRow("national") << "&From=07700900123"_ba << SipParty{u"07700900123"_s, {}, {}, false} << to;
    QTest::newRow("nobody told") << ""_ba << SipParty{} << to;
}

void TestTwilioVoice::dialledLineIsFoundInItsOrder()
{
    QFETCH(QByteArray, more);
    QFETCH(SipParty, caller);
    QFETCH(SipParty, line);
    const auto call = parseTwilioCall(messageOf("CallSid=CA1&AccountSid=AC1&To=%2B442079460123" + more));
    QVERIFY(call);
    QCOMPARE(call->caller, caller);
    QCOMPARE(call->line, line);
}

void TestTwilioVoice::callWithoutItsNameIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no call") << "AccountSid=AC1"_ba;
    QTest::newRow("no account") << "CallSid=CA1"_ba;
    QTest::newRow("a path") << "CallSid=../Accounts&AccountSid=AC1"_ba;
    QTest::newRow("too long") << "AccountSid=AC1&CallSid=" + QByteArray(65, 'a');
}

void TestTwilioVoice::callWithoutItsNameIsRefused()
{
    QFETCH(QByteArray, body);
    const auto call = parseTwilioCall(messageOf(body));
    QVERIFY(!call);
    QCOMPARE(call.error().kind, Error::Kind::Malformed);
}

void TestTwilioVoice::statusBecomesAFact()
{
    const auto fact = parseTwilioProgress(
        messageOf("CallSid=CA00000000000000000000000000000002&ParentCallSid=CA00000000000000000000000000000001"
                  "&CallStatus=completed&CallDuration=42&SequenceNumber=3&SipResponseCode=200"
                  "&Timestamp=Sat%2C+21+Nov+2026+10%3A00%3A05+%2B0000&Direction=outbound-dial"
                  "&SipCallId=abc%40twilio",
                  "ref=0f0f-42&leg=assistant"),
        Now, "token-1");
    QVERIFY(fact);
    ProviderFact expected;
    expected.provider = Provider::Twilio;
    expected.leg = Leg::Assistant;
    expected.state = State::Completed;
    expected.callId = Child;
    expected.parentId = Parent;
    expected.reference = u"0f0f-42"_s;
    expected.sipCallId = u"abc@twilio"_s;
    expected.sipCode = 200;
    expected.duration = 42s;
    expected.sequence = 3;
    expected.at = fromMsecs(QDateTime(QDate(2026, 11, 21), QTime(10, 0, 5), Qt::UTC).toMSecsSinceEpoch());
    expected.receivedAt = Now;
    expected.messageId = u"token-1"_s;
    QCOMPARE(*fact, expected);
}

void TestTwilioVoice::everyStatusIsKnown_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<State>("state");
    QTest::newRow("queued") << "queued"_ba << State::Started;
    QTest::newRow("initiated") << "initiated"_ba << State::Started;
    QTest::newRow("ringing") << "ringing"_ba << State::Ringing;
    QTest::newRow("in progress") << "in-progress"_ba << State::Answered;
    QTest::newRow("completed") << "completed"_ba << State::Completed;
    QTest::newRow("busy") << "busy"_ba << State::Busy;
    QTest::newRow("no answer") << "no-answer"_ba << State::NoAnswer;
    QTest::newRow("canceled") << "canceled"_ba << State::Cancelled;
    QTest::newRow("failed") << "failed"_ba << State::Failed;
    QTest::newRow("a new word") << "vanished"_ba << State::Unknown;
}

void TestTwilioVoice::everyStatusIsKnown()
{
    QFETCH(QByteArray, word);
    QFETCH(State, state);
    const auto fact = parseTwilioProgress(messageOf("CallSid=CA1&Direction=inbound&CallStatus=" + word), Now);
    QVERIFY(fact);
    QCOMPARE(fact->state, state);
    QCOMPARE(fact->leg, Leg::Caller);
}

void TestTwilioVoice::endOfADialIsOfTheDialledLeg()
{
    const TwilioMessage message = messageOf("CallSid=CA1&CallStatus=in-progress&DialCallSid=CA2&DialCallStatus=failed"
                                            "&DialSipResponseCode=503&DialSipCallId=x%40y&DialCallDuration=0",
                                            "ref=r&leg=assistant");
    QVERIFY(isTwilioDial(message));
    QVERIFY(hasTwilioCaller(message));
    const auto fact = parseTwilioProgress(message, Now);
    QVERIFY(fact);
    QCOMPARE(fact->leg, Leg::Assistant);
    QCOMPARE(fact->callId, u"CA2"_s);
    QCOMPARE(fact->parentId, u"CA1"_s);
    QCOMPARE(fact->state, State::Failed);
    QCOMPARE(fact->sipCode, 503);
    QCOMPARE(fact->sipCallId, u"x@y"_s);
    QCOMPARE(fact->endedBy, EndedBy::Unknown);
    QVERIFY(!isTwilioDial(messageOf("CallSid=CA1&CallStatus=completed")));
}

void TestTwilioVoice::endOfADialTellsWhoHungUp_data()
{
    QTest::addColumn<QByteArray>("leg");
    QTest::addColumn<QByteArray>("dial");
    QTest::addColumn<QByteArray>("parent");
    QTest::addColumn<EndedBy>("endedBy");
    QTest::newRow("assistant") << "assistant"_ba
                               << "completed"_ba
                               << "in-progress"_ba << EndedBy::Assistant;
    QTest::newRow("person") << "person"_ba
                            << "completed"_ba
                            << "in-progress"_ba << EndedBy::Person;
    QTest::newRow("caller") << "assistant"_ba
                            << "completed"_ba
                            << "completed"_ba << EndedBy::Caller;
    QTest::newRow("caller while it rang") << "assistant"_ba
                                          << "canceled"_ba
                                          << "completed"_ba << EndedBy::Caller;
    QTest::newRow("nobody was there") << "assistant"_ba
                                      << "no-answer"_ba
                                      << "in-progress"_ba << EndedBy::Unknown;
}

void TestTwilioVoice::endOfADialTellsWhoHungUp()
{
    QFETCH(QByteArray, leg);
    QFETCH(QByteArray, dial);
    QFETCH(QByteArray, parent);
    QFETCH(EndedBy, endedBy);
    const auto fact = parseTwilioProgress(
        messageOf("CallSid=CA1&DialCallSid=CA2&DialCallStatus=" + dial + "&CallStatus=" + parent, "leg=" + leg), Now);
    QVERIFY(fact);
    QCOMPARE(fact->endedBy, endedBy);
}

void TestTwilioVoice::oddValuesAreLeftOut()
{
    const auto fact = parseTwilioProgress(
        messageOf("CallSid=CA1&CallStatus=completed&CallDuration=-7&SequenceNumber=x&SipResponseCode=99999"
                  "&Timestamp=yesterday&Price=free&PriceUnit=USD&ParentCallSid=a%20b&ErrorCode=a%0Ab",
                  "ref=a%0Ab&leg=nobody"),
        Now);
    QVERIFY(fact);
    ProviderFact expected;
    expected.state = State::Completed;
    expected.callId = u"CA1"_s;
    expected.receivedAt = Now;
    QCOMPARE(*fact, expected);
}

void TestTwilioVoice::assistantIsDialledByAnEncryptedAddress()
{
    const Element expected =
        response(dial(u"assistant"_s, u"Sip"_s,
                      u"sip:proj_EXAMPLE@sip.api.openai.com;transport=tls;secure=true?X-Callside-Ref=0f0f-42"
                      "&X-Callside-Line=%2B442079460123"_s));
    const QByteArray document = twilioMarkup(ConnectAssistant{}, aContext());
    QVERIFY(document.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    QVERIFY(parsed(document) == expected);
}

void TestTwilioVoice::numberIsDialled()
{
    ProviderContext context = aContext();
    context.ownNumber = u"+442079460123"_s;
    QVERIFY(parsed(twilioMarkup(ConnectTarget{u"tel:+447700900456"_s, Leg::Person}, context)) ==
            response(dial(u"person"_s, u"Number"_s, u"+447700900456"_s, u"+442079460123"_s)));
    QVERIFY(parsed(twilioMarkup(ConnectTarget{u"tel:+447700900456"_s, Leg::Fallback}, aContext())) ==
            response(dial(u"fallback"_s, u"Number"_s, u"+447700900456"_s)));
}

void TestTwilioVoice::sipTargetIsDialled()
{
    QVERIFY(parsed(twilioMarkup(ConnectTarget{u"sip:desk@pbx.example"_s, Leg::Person}, aContext())) ==
            response(dial(u"person"_s, u"Sip"_s, u"sip:desk@pbx.example"_s)));
}

void TestTwilioVoice::closedMessageIsSaidInItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::newRow("English") << u"en"_s << u"en-GB"_s;
    QTest::newRow("American") << u"en-US"_s << u"en-US"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"ja-JP"_s;
    QTest::newRow("none") << QString() << u"en-GB"_s;
    QTest::newRow("unknown") << u"xx"_s << u"en-GB"_s;
}

void TestTwilioVoice::closedMessageIsSaidInItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, written);
    const Element said = parsed(twilioMarkup(SayMessage{u"We are closed.\nRing 111."_s, language}, aContext()));
    const Element expected{
        u"Response"_s,
        {},
        {},
        {{u"Say"_s, {{u"language"_s, written}}, u"We are closed. Ring 111."_s, {}}, {u"Hangup"_s, {}, {}, {}}}};
    QVERIFY(said == expected);
}

void TestTwilioVoice::refusalAndEndAreWords()
{
    QVERIFY(parsed(twilioMarkup(RefuseCall{}, aContext())) ==
            response({u"Reject"_s, {{u"reason"_s, u"busy"_s}}, {}, {}}));
    QVERIFY(parsed(twilioMarkup(EndCall{}, aContext())) == response({u"Hangup"_s, {}, {}, {}}));
}

void TestTwilioVoice::textCannotBreakOutOfTheDocument()
{
    const QString nasty = u"</Say><Dial>+15550100</Dial>&amp;]]>\u0000\u0008\uFFFE\"'"_s + QChar(u'\0');
    const Element root = parsed(twilioMarkup(SayMessage{nasty, u"en\" loop=\"99-"_s}, aContext()));
    QCOMPARE(root.children.size(), 2);
    QCOMPARE(root.children.first().name, u"Say"_s);
    QCOMPARE(root.children.first().attributes.size(), 1);
    QVERIFY(root.children.first().text.startsWith(u"</Say><Dial>+15550100</Dial>&amp;]]>"));
    ProviderContext context = aContext();
    context.reference = u"a&X-Evil=1?<b>"_s;
    context.line = u"\" & <"_s;
    const Element dialled = parsed(twilioMarkup(ConnectAssistant{}, context)).children.value(0);
    const QString address = dialled.children.value(0).text;
    QCOMPARE(address.count(u'&'), 1); // between our two headers
    QCOMPARE(QUrlQuery(address.section(u'?', 1)).queryItemValue(u"X-Callside-Ref"_s, QUrl::FullyDecoded),
             context.reference);
    QCOMPARE(QUrlQuery(QUrl(dialled.attributes.value(u"action"_s))).queryItemValue(u"ref"_s, QUrl::FullyDecoded),
             context.reference);
}

void TestTwilioVoice::nothingIsToldBackWithoutAnAddress()
{
    ProviderContext context = aContext();
    context.publicUrl.clear();
    const Element dialled = parsed(twilioMarkup(ConnectAssistant{}, context)).children.value(0);
    QVERIFY(!dialled.attributes.contains(u"action"_s));
    QVERIFY(dialled.children.value(0).attributes.isEmpty());
    QVERIFY(!dialled.children.value(0).text.isEmpty());
}

void TestTwilioVoice::addressStaysUnderTheLimit()
{
    ProviderContext context = aContext();
    context.line = QString(200, u'7');
    QVERIFY(twilioSipAddress(context).size() < 255);
    QVERIFY(twilioSipAddress(context).endsWith("?X-Callside-Ref=0f0f-42"_L1));
}

void TestTwilioVoice::callIsMovedByAForm()
{
    const QByteArray markup = twilioMarkup(ConnectTarget{u"tel:+447700900456"_s, Leg::Person}, aContext());
    const auto request = moveTwilioCall(u"AC1"_s, Parent, markup);
    QVERIFY(request);
    QCOMPARE(request->verb, ProviderRequest::Verb::Post);
    QCOMPARE(request->path, u"/2010-04-01/Accounts/AC1/Calls/"_s + Parent + u".json"_s);
    QCOMPARE(request->contentType, "application/x-www-form-urlencoded"_ba);
    const auto form = parseProviderForm(request->body);
    QVERIFY(form);
    QCOMPARE(form->fields.size(), 1);
    QCOMPARE(form->value(u"Twiml").toUtf8(), markup);
    const auto redirect = redirectTwilioCall(u"AC1"_s, Parent, u"https://desk.example.com/x?a=1&b=2"_s);
    QVERIFY(redirect);
    QCOMPARE(parseProviderForm(redirect->body)->value(u"Url"), u"https://desk.example.com/x?a=1&b=2"_s);
}

void TestTwilioVoice::requestNamesNothingButCalls()
{
    QVERIFY(!moveTwilioCall(u"AC1"_s, u"CA1/../../x"_s, "<Response/>"));
    QVERIFY(!moveTwilioCall({}, u"CA1"_s, "<Response/>"));
    QVERIFY(!readTwilioCall(u"AC1?"_s, u"CA1"_s));
    QCOMPARE(readTwilioCall(u"AC1"_s, {}).error().kind, Error::Kind::NotAllowed);
}

void TestTwilioVoice::readCallHasDurationAndPrice()
{
    const auto fact =
        parseTwilioRead(R"({"sid":"CA1","status":"completed","duration":"61","price":"-0.0085","price_unit":"USD",)"
                        R"("direction":"inbound","parent_call_sid":null,"end_time":"Sat, 21 Nov 2026 10:00:05 +0000"})",
                        Now);
    QVERIFY(fact);
    QCOMPARE(fact->leg, Leg::Caller);
    QCOMPARE(fact->state, State::Completed);
    QCOMPARE(fact->duration, std::optional(61s));
    QCOMPARE(fact->price, std::optional(ProviderPrice{8'500'000, u"USD"_s}));
    QVERIFY(fact->at != Moment{});
    QVERIFY(!parseTwilioRead("{}", Now));
    QVERIFY(!parseTwilioRead("[1]", Now));
    const auto early = parseTwilioRead(R"({"sid":"CA1","status":"completed","price":null,"price_unit":"USD"})", Now);
    QVERIFY(early && !early->price);
}

QTEST_GUILESS_MAIN(TestTwilioVoice)
#include "tst_TwilioVoice.moc"
