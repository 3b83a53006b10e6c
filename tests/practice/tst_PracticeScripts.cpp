// SPDX-License-Identifier: GPL-3.0-or-later
// What phone companies send and understand, without a call.
#include "practice/CallScript.h"
#include "practice/Faults.h"
#include "practice/ProviderSignature.h"
#include "practice/Through.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;

namespace {

const QUrl Base(u"https://desk.example.com/api/twilio/voice"_s);

} // namespace

class PracticeScriptsTest : public QObject
{
    Q_OBJECT

private slots:
    void twilioSignaturesMatchTheVectors_data();
    void twilioSignaturesMatchTheVectors();
    void repeatedParametersAreSignedOnce();
    void aTokenMatchesTheVectorOfItsStandard();
    void aTokenIsSignedAndReadBack();
    void whatIsNoTokenIsNotRead_data();
    void whatIsNoTokenIsNotRead();
    void formsSurviveTheWire();
    void twimlIsRead();
    void twimlThatTwilioWouldRefuseIsRefused_data();
    void twimlThatTwilioWouldRefuseIsRefused();
    void nccoIsRead();
    void nccoThatVonageWouldRefuseIsRefused_data();
    void nccoThatVonageWouldRefuseIsRefused();
    void theAssistantIsKnownByItsAddress_data();
    void theAssistantIsKnownByItsAddress();
    void everyProviderFaultParses();
    void statusesOutsideTheirFaultAreRefused();
    void waysHaveNames();
};

void PracticeScriptsTest::twilioSignaturesMatchTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(CALLSIDE_TEST_DATA) + u"/signature-vectors.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())["twilio"_L1].toArray();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
}

void PracticeScriptsTest::twilioSignaturesMatchTheVectors()
{
    QFETCH(QJsonObject, vector);
    FormFields fields;
    const QJsonObject params = vector.value("params"_L1).toObject();
    for (const QString &name : params.keys())
        fields.append({name, params.value(name).toString()});
    QUrl url(vector.value("url"_L1).toString());
    url.setPort(-1); // Twilio leaves the usual port out
    const QByteArray made = twilioSignature(vector.value("auth_token"_L1).toString().toLatin1(), url, fields);
    QCOMPARE(made == vector.value("signature"_L1).toString().toLatin1(), vector.value("valid"_L1).toBool());
}

void PracticeScriptsTest::repeatedParametersAreSignedOnce()
{
    const FormFields once{{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    const FormFields twice{{u"B"_s, u"2"_s}, {u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    QCOMPARE(twilioSignature("key", Base, twice), twilioSignature("key", Base, once));
    const FormFields other{{u"B"_s, u"3"_s}, {u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}};
    QVERIFY(twilioSignature("key", Base, other) != twilioSignature("key", Base, once));
}

// RFC 7515, appendix A.1.
void PracticeScriptsTest::aTokenMatchesTheVectorOfItsStandard()
{
    const auto token = parseToken("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzOD"
                                  "AsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r"
                                  "_wW1gFWFOEjXk");
    QVERIFY(token);
    QCOMPARE(token->claims.value("iss"_L1).toString(), u"joe"_s);
    const QByteArray key =
        QByteArray::fromBase64("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
                               QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QVERIFY(isSignedWith(*token, key));
    QVERIFY(!isSignedWith(*token, key + "x"));
}

void PracticeScriptsTest::aTokenIsSignedAndReadBack()
{
    const QJsonObject claims{{u"jti"_s, u"1"_s}, {u"iat"_s, 1795226400}};
    const QByteArray text = signedToken(claims, "secret");
    const auto token = parseToken(text);
    QVERIFY(token);
    QCOMPARE(token->claims, claims);
    QVERIFY(isSignedWith(*token, "secret"));
    QVERIFY(!isSignedWith(*token, "Secret"));
}

void PracticeScriptsTest::whatIsNoTokenIsNotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << "e30.e30"_ba;
    QTest::newRow("no JSON") << "e30.bm8.e30"_ba;
    QTest::newRow("no base64") << "e30.***.e30"_ba;
    QTest::newRow("no signature") << "e30.e30."_ba;
}

void PracticeScriptsTest::whatIsNoTokenIsNotRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseToken(text));
}

void PracticeScriptsTest::formsSurviveTheWire()
{
    const FormFields fields{
        {u"From"_s, u"+447700900123"_s}, {u"CallerName"_s, u"Zoë & Søn = 受付"_s}, {u"FromCity"_s, QString()}};
    const QByteArray body = formBody(fields);
    QVERIFY(body.startsWith("From=%2B447700900123&CallerName=Zo%C3%AB+%26+S"));
    QCOMPARE(parseForm(body), std::optional(fields));
    QVERIFY(!parseForm("{\"no\":\"form\"}"));
}

void PracticeScriptsTest::twimlIsRead()
{
    QString why;
    const auto script = parseTwiml(R"(<?xml version="1.0" encoding="UTF-8"?><Response>
        <Say language="en-GB">One moment, please.</Say>
        <Dial answerOnBridge="true" timeout="20" action="/api/twilio/status?leg=assistant" callerId="+442079460100">
          <Sip statusCallback="https://desk.example.com/api/twilio/status?ref=r%201" statusCallbackEvent="initiated ringing"
            >sip:proj_x@sip.api.openai.com;transport=tls;secure=true?X-Callside-Ref=r%201&amp;Accept=no</Sip>
        </Dial>
        <Dial>+442079460123</Dial>
        <Redirect method="GET">/next</Redirect>
        <Pause length="2"/><Reject reason="busy"/><Hangup/></Response>)",
                                   Base, &why);
    QVERIFY2(script, qPrintable(why));
    QCOMPARE(script->size(), 7);
    QCOMPARE(script->at(0).text, u"One moment, please."_s);
    QCOMPARE(script->at(0).language, u"en-GB"_s);
    const DialPlan &dial = script->at(1).dial;
    QVERIFY(dial.isAnsweredOnBridge);
    QCOMPARE(dial.timeoutSeconds, 20);
    QCOMPARE(dial.afterUrl, QUrl(u"https://desk.example.com/api/twilio/status?leg=assistant"_s));
    QCOMPARE(dial.targets.size(), 1);
    const DialTarget &sip = dial.targets.first();
    QCOMPARE(sip.address, u"sip:proj_x@sip.api.openai.com;transport=tls;secure=true"_s);
    QCOMPARE(sip.headers, (QList<std::pair<QString, QString>>{{u"X-Callside-Ref"_s, u"r 1"_s}}));
    QCOMPARE(sip.statusEvents, (QStringList{u"initiated"_s, u"ringing"_s}));
    QVERIFY(sip.isAssistant() && sip.isOverTls() && sip.isMediaSecured());
    QCOMPARE(script->at(2).dial.targets.first().address, u"+442079460123"_s);
    QCOMPARE(script->at(3).url, QUrl(u"https://desk.example.com/next"_s));
    QCOMPARE(script->at(3).method, "GET"_ba);
    QCOMPARE(script->at(4).ms, 2000);
    QCOMPARE(script->at(5).text, u"busy"_s);
    QCOMPARE(script->at(6).kind, CallAct::Kind::HangUp);
    QCOMPARE(parseTwiml("<Response/>", Base, &why), std::optional(CallScript()));
}

void PracticeScriptsTest::twimlThatTwilioWouldRefuseIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no XML") << "Hello"_ba;
    QTest::newRow("cut off") << "<Response><Dial>"_ba;
    QTest::newRow("other root") << "<Answer/>"_ba;
    QTest::newRow("something behind it") << "<Response/><Response/>"_ba;
    QTest::newRow("unknown verb") << "<Response><Sing/></Response>"_ba;
    QTest::newRow("unknown attribute") << R"(<Response><Dial answeronbridge="true">1</Dial></Response>)"_ba;
    QTest::newRow("a word for a number") << R"(<Response><Dial timeout="soon">1</Dial></Response>)"_ba;
    QTest::newRow("nobody to dial") << "<Response><Dial/></Response>"_ba;
    QTest::newRow("an event that is none")
        << R"(<Response><Dial><Sip statusCallbackEvent="in-progress">sip:a@b</Sip></Dial></Response>)"_ba;
    QTest::newRow("no SIP address") << "<Response><Dial><Sip>proj_x</Sip></Dial></Response>"_ba;
    QTest::newRow("too long") << "<Response><Dial><Sip>sip:" + QByteArray(252, 'a') + "</Sip></Dial></Response>";
}

void PracticeScriptsTest::twimlThatTwilioWouldRefuseIsRefused()
{
    QFETCH(QByteArray, document);
    QString why;
    QVERIFY(!parseTwiml(document, Base, &why));
    QVERIFY2(why.endsWith(u'.'), qPrintable(why));
}

void PracticeScriptsTest::nccoIsRead()
{
    QString why;
    const auto script = parseNcco(R"([{"action":"talk","text":"少々お待ちください。","language":"ja-JP"},
        {"action":"connect","timeout":25,"limit":3600,"from":"447700900123","eventType":"synchronous",
         "eventUrl":["https://desk.example.com/api/vonage/event?ref=r1"],
         "endpoint":[{"type":"sip","uri":"sip:proj_x@sip.api.openai.com;transport=tls;media=srtp",
                      "headers":{"Callside-Ref":"r1"},"standardHeaders":{"User-to-User":"abc"}}]},
        {"action":"connect","endpoint":[{"type":"phone","number":"442079460123"}]}])",
                                  Base, &why);
    QVERIFY2(script, qPrintable(why));
    QCOMPARE(script->size(), 3);
    QCOMPARE(script->at(0).language, u"ja-JP"_s);
    const DialPlan &dial = script->at(1).dial;
    QCOMPARE(dial.timeoutSeconds, 25);
    QCOMPARE(dial.limitSeconds, 3600);
    QVERIFY(dial.isSynchronous);
    QCOMPARE(dial.afterUrl, QUrl(u"https://desk.example.com/api/vonage/event?ref=r1"_s));
    const QList<std::pair<QString, QString>> headers{{u"X-Callside-Ref"_s, u"r1"_s}, {u"User-to-User"_s, u"abc"_s}};
    QCOMPARE(dial.targets.first().headers, headers);
    QVERIFY(dial.targets.first().isMediaSecured());
    QCOMPARE(script->at(2).dial.targets.first().address, u"+442079460123"_s);
    QCOMPARE(script->at(2).dial.timeoutSeconds, 60);
    QCOMPARE(parseNcco("[]", Base, &why), std::optional(CallScript()));
}

void PracticeScriptsTest::nccoThatVonageWouldRefuseIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an object") << R"({"action":"talk","text":"x"})"_ba;
    QTest::newRow("unknown action") << R"([{"action":"sing"}])"_ba;
    QTest::newRow("nothing to say") << R"([{"action":"talk"}])"_ba;
    QTest::newRow("unknown member") << R"([{"action":"talk","text":"x","voiceName":"Amy"}])"_ba;
    QTest::newRow("no endpoint") << R"([{"action":"connect"}])"_ba;
    QTest::newRow("two endpoints")
        << R"([{"action":"connect","endpoint":[{"type":"phone","number":"1"},{"type":"phone","number":"2"}]}])"_ba;
    QTest::newRow("unknown endpoint") << R"([{"action":"connect","endpoint":[{"type":"pigeon"}]}])"_ba;
    QTest::newRow("eventUrl no array")
        << R"([{"action":"connect","eventUrl":"https://x","endpoint":[{"type":"phone","number":"1"}]}])"_ba;
    QTest::newRow("too long a limit")
        << R"([{"action":"connect","limit":7201,"endpoint":[{"type":"phone","number":"1"}]}])"_ba;
    QTest::newRow("a header of its own choice")
        << R"([{"action":"connect","endpoint":[{"type":"sip","uri":"sip:a@b","standardHeaders":{"Via":"x"}}]}])"_ba;
}

void PracticeScriptsTest::nccoThatVonageWouldRefuseIsRefused()
{
    QFETCH(QByteArray, document);
    QString why;
    QVERIFY(!parseNcco(document, Base, &why));
    QVERIFY2(why.endsWith(u'.'), qPrintable(why));
}

void PracticeScriptsTest::theAssistantIsKnownByItsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAssistant");
    QTest::newRow("openai") << u"sip:proj_x@sip.api.openai.com;transport=tls"_s << true;
    QTest::newRow("europe") << u"sip:proj_x@sip.eu.example;transport=tls"_s << true;
    QTest::newRow("another user") << u"sip:x@sip.api.openai.com:5061;transport=tls"_s << true;
    QTest::newRow("azure") << u"sip:x@swedencentral.sip.ai.azure.com;transport=tls"_s << true;
    QTest::newRow("somebody") << u"sip:reception@example.com"_s << false;
    QTest::newRow("somebody like it") << u"sip:x@sip.api.openai.com.example.com"_s << false;
}

void PracticeScriptsTest::theAssistantIsKnownByItsAddress()
{
    QFETCH(QString, address);
    DialTarget target{DialTarget::Kind::Sip, address};
    QTEST(target.isAssistant(), "isAssistant");
    target.kind = DialTarget::Kind::Number;
    QVERIFY(!target.isAssistant());
}

void PracticeScriptsTest::everyProviderFaultParses()
{
    const QStringList names = Faults::providerNames();
    for (const QString &name : names) {
        Faults faults;
        QString why;
        QVERIFY2(faults.add(name, &why), qPrintable(why));
        QVERIFY2(!(faults == Faults()), qPrintable(name));
        QVERIFY2(!Faults::names().contains(name), qPrintable(name));
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void PracticeScriptsTest::statusesOutsideTheirFaultAreRefused()
{
    QString why;
    QVERIFY(Faults::parse({u"dial-4xx=480"_s, u"dial-5xx=603"_s, u"move-error=404"_s}, &why));
    for (const QString &text : {u"dial-4xx=500"_s, u"dial-5xx=486"_s, u"move-error=200"_s, u"dial-busy=1"_s}) {
        QVERIFY2(!Faults::parse({text}, &why), qPrintable(text));
        QVERIFY2(why.endsWith(u'.'), qPrintable(why));
    }
}

void PracticeScriptsTest::waysHaveNames()
{
    for (const QString &name : throughNames())
        QCOMPARE(throughName(*throughNamed(name)), name);
    QCOMPARE(throughNamed(u"Twilio"_s), std::optional(Through::Twilio));
    QVERIFY(!throughNamed(u"carrier-pigeon"_s));
}

QTEST_GUILESS_MAIN(PracticeScriptsTest)
#include "tst_PracticeScripts.moc"
