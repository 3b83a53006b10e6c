// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/AcceptCheck.h"
#include "practice/ClientEvents.h"
#include "practice/Faults.h"
#include "practice/Scenario.h"
#include "practice/SipInvite.h"
#include "practice/Steering.h"
#include "practice/WebhookPoster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;

namespace {

QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isObject());
    return document.object();
}

} // namespace

class tst_PracticeRules : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultNameParses()
    {
        const QStringList names = Faults::names();
        QCOMPARE(names.size(), 23);
        for (const QString &name : names) {
            Faults faults;
            QString why;
            QVERIFY2(faults.add(name, &why), qPrintable(why));
            QVERIFY2(!(faults == Faults()), qPrintable(name));
        }
    }

    void faultsTakeTheirValues()
    {
        const auto faults =
            Faults::parse({u"accept-404-first=3"_s, u"slow-accept=250"_s, u"accept-400-field=audio"_s, u"stale"_s});
        QVERIFY(faults);
        QCOMPARE(faults->accept404First, 3);
        QCOMPARE(faults->slowAcceptMs, 250);
        QCOMPARE(faults->accept400Field, u"audio"_s);
        QVERIFY(faults->stale);
    }

    void wrongFaultsAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown name") << u"accept-418"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("no number") << u"slow-accept=soon"_s;
        QTest::newRow("zero") << u"accept-500=0"_s;
        QTest::newRow("value for a flag") << u"stale=1"_s;
    }

    void wrongFaultsAreRefusedWithASentence()
    {
        QFETCH(QString, text);
        QString why;
        QVERIFY(!Faults::parse({text}, &why));
        QVERIFY(why.endsWith(u'.'));
    }

    void sessionsAreCheckedAsTheServiceDoes_data()
    {
        QTest::addColumn<QJsonObject>("session");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        QTest::newRow("minimal") << json(R"({"type":"realtime","model":"gpt-realtime-2.1","instructions":"x"})")
                                 << QString() << QString();
        QTest::newRow("full")
            << json(
                   R"({"type":"realtime","model":"gpt-realtime-2.1","output_modalities":["audio"],"max_output_tokens":1024,
            "audio":{"input":{"transcription":{"model":"gpt-transcribe","language":"en","keywords":["Elm"]},"noise_reduction":{"type":"near_field"},
            "turn_detection":{"type":"server_vad","create_response":true,"interrupt_response":true,"idle_timeout_ms":9000}},"output":{"voice":"marin","speed":1}},
            "include":["item.input_audio_transcription.logprobs"],"tools":[],"tool_choice":"auto","parallel_tool_calls":false,"reasoning":{"effort":"low"},
            "truncation":{"type":"retention_ratio","retention_ratio":0.8},"tracing":{"workflow_name":"desk"}})")
            << QString() << QString();
        QTest::newRow("nulls where they may be")
            << json(
                   R"({"type":"realtime","audio":{"input":{"turn_detection":null,"noise_reduction":null,"transcription":null}},"tracing":null})")
            << QString() << QString();
        QTest::newRow("no type") << json(R"({"model":"gpt-realtime-2.1"})") << u"missing_required_parameter"_s
                                 << u"session.type"_s;
        QTest::newRow("other type") << json(R"({"type":"transcription"})") << u"invalid_value"_s << u"session.type"_s;
        QTest::newRow("beta voice") << json(R"({"type":"realtime","voice":"alloy"})") << u"unknown_parameter"_s
                                    << u"voice"_s;
        QTest::newRow("beta modalities") << json(R"({"type":"realtime","modalities":["audio","text"]})")
                                         << u"unknown_parameter"_s << u"modalities"_s;
        QTest::newRow("beta temperature")
            << json(R"({"type":"realtime","temperature":0.8})") << u"unknown_parameter"_s << u"temperature"_s;
        QTest::newRow("input format")
            << json(R"({"type":"realtime","audio":{"input":{"format":{"type":"audio/pcmu"}}}})")
            << u"unknown_parameter"_s << u"session.audio.input.format"_s;
        QTest::newRow("output format")
            << json(R"({"type":"realtime","audio":{"output":{"format":{"type":"audio/pcmu"}}}})")
            << u"unknown_parameter"_s << u"session.audio.output.format"_s;
        QTest::newRow("VAD tuning")
            << json(R"({"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.6}}}})")
            << u"unknown_parameter"_s << u"session.audio.input.turn_detection.threshold"_s;
        QTest::newRow("eagerness of server VAD")
            << json(
                   R"({"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","eagerness":"low"}}}})")
            << u"unknown_parameter"_s << u"session.audio.input.turn_detection.eagerness"_s;
        QTest::newRow("both modalities") << json(R"({"type":"realtime","output_modalities":["audio","text"]})")
                                         << u"invalid_value"_s << u"session.output_modalities"_s;
        QTest::newRow("removed model") << json(R"({"type":"realtime","model":"gpt-4o-realtime-preview"})")
                                       << u"model_not_found"_s << u"session.model"_s;
        QTest::newRow("number for text") << json(R"({"type":"realtime","instructions":7})") << u"invalid_type"_s
                                         << u"session.instructions"_s;
        QTest::newRow("a function")
            << json(
                   R"({"type":"realtime","tools":[{"type":"function","name":"take_message","description":"d","parameters":{"type":"object","properties":{},"required":[],"additionalProperties":false}}]})")
            << QString() << QString();
        QTest::newRow("a tool that is none")
            << json(R"({"type":"realtime","tools":["take_message"]})") << u"invalid_type"_s << u"session.tools[0]"_s;
        QTest::newRow("a tool without a type") << json(R"({"type":"realtime","tools":[{"name":"take_message"}]})")
                                               << u"missing_required_parameter"_s << u"session.tools[0].type"_s;
        QTest::newRow("a tool of another type") << json(R"({"type":"realtime","tools":[{"type":"retrieval"}]})")
                                                << u"invalid_value"_s << u"session.tools[0].type"_s;
        QTest::newRow("a function without a name") << json(R"({"type":"realtime","tools":[{"type":"function"}]})")
                                                   << u"missing_required_parameter"_s << u"session.tools[0].name"_s;
        QTest::newRow("a function with a strange name")
            << json(R"({"type":"realtime","tools":[{"type":"function","name":"take a message"}]})")
            << u"invalid_value"_s << u"session.tools[0].name"_s;
        QTest::newRow("a function as chat has it")
            << json(R"({"type":"realtime","tools":[{"type":"function","function":{"name":"take_message"}}]})")
            << u"unknown_parameter"_s << u"session.tools[0].function"_s;
        QTest::newRow("a function whose parameters are no object")
            << json(
                   R"({"type":"realtime","tools":[{"type":"function","name":"take_message","parameters":{"type":"string"}}]})")
            << u"invalid_value"_s << u"session.tools[0].parameters.type"_s;
        QTest::newRow("a function twice")
            << json(
                   R"({"type":"realtime","tools":[{"type":"function","name":"take_message"},{"type":"function","name":"take_message"}]})")
            << u"invalid_value"_s << u"session.tools[1].name"_s;
        QTest::newRow("too fast") << json(R"({"type":"realtime","audio":{"output":{"speed":2}}})") << u"invalid_value"_s
                                  << u"session.audio.output.speed"_s;
    }

    void sessionsAreCheckedAsTheServiceDoes()
    {
        QFETCH(QJsonObject, session);
        QFETCH(QString, code);
        QFETCH(QString, param);
        const auto problem = checkSession(session, SessionUse::Accept);
        QCOMPARE(problem.has_value(), !code.isEmpty());
        if (problem) {
            QCOMPARE(problem->status, 400);
            QCOMPARE(problem->code, code);
            QCOMPARE(problem->param, param);
        }
    }

    void tuningIsTakenByAnUpdate()
    {
        const QJsonObject session = json(
            R"({"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.6,"silence_duration_ms":700}}}})");
        QVERIFY(!checkSession(session, SessionUse::Update));
        QCOMPARE(checkSession(json(R"({"type":"realtime","voice":"alloy"})"), SessionUse::Update)->param,
                 u"session.voice"_s);
    }

    void clientEventsOutsideTheSchemaAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("event");
        QTest::addColumn<QString>("code");
        QTest::newRow("whisper")
            << json(
                   R"({"type":"conversation.item.create","event_id":"a","item":{"type":"message","role":"system","content":[{"type":"input_text","text":"x"}]}})")
            << QString();
        QTest::newRow("bare response") << json(R"({"type":"response.create"})") << QString();
        QTest::newRow("no type") << json(R"({"event_id":"a"})") << u"missing_required_parameter"_s;
        QTest::newRow("unknown type") << json(R"({"type":"session.hangup"})") << u"invalid_value"_s;
        QTest::newRow("unknown member") << json(R"({"type":"response.cancel","why":"x"})") << u"unknown_parameter"_s;
        QTest::newRow("beta response") << json(R"({"type":"response.create","response":{"modalities":["audio"]}})")
                                       << u"unknown_parameter"_s;
        QTest::newRow("no item") << json(R"({"type":"conversation.item.create"})") << u"missing_required_parameter"_s;
        QTest::newRow("no session type") << json(R"({"type":"session.update","session":{"instructions":"x"}})")
                                         << u"missing_required_parameter"_s;
        QTest::newRow("text part of the beta")
            << json(
                   R"({"type":"conversation.item.create","item":{"type":"message","role":"system","content":[{"type":"text","text":"x"}]}})")
            << u"invalid_value"_s;
        QTest::newRow("event_id a number") << json(R"({"type":"response.create","event_id":7})") << u"invalid_type"_s;
    }

    void clientEventsOutsideTheSchemaAreRefused()
    {
        QFETCH(QJsonObject, event);
        QFETCH(QString, code);
        const auto problem = checkClientEvent(event);
        QCOMPARE(problem ? problem->code : QString(), code);
    }

    void wordingIsTakenOutOfItsInstruction_data()
    {
        QTest::addColumn<QString>("instructions");
        QTest::addColumn<QString>("words");
        QTest::newRow("quoted") << u"Say exactly: \"One moment, please.\""_s << u"One moment, please."_s;
        QTest::newRow("curly") << u"Say this to the caller now, word for word: “I'm connecting you.”"_s
                               << u"I'm connecting you."_s;
        QTest::newRow("angled") << u"Say exactly: «Bitte warten.»"_s << u"Bitte warten."_s;
        QTest::newRow("unquoted") << u"Say exactly: one moment please, I am connecting you."_s
                                  << u"one moment please, I am connecting you."_s;
        QTest::newRow("Japanese") << u"次の文をそのまま話してください:「少々お待ちください。」"_s
                                  << u"少々お待ちください。"_s;
        QTest::newRow("plain") << u"We close at six."_s << u"We close at six."_s;
        QTest::newRow("asked to wait") << u"In one sentence, ask the caller to wait a moment. Say nothing else."_s
                                       << u"One moment, please."_s;
        QTest::newRow("goodbye") << u"Tell the caller that the call ends now and say goodbye. Say nothing else."_s
                                 << u"I'm ending this call now. Thank you for ringing. Goodbye."_s;
        QTest::newRow("a quoted word inside") << u"Please press the key marked \"hash\" when you have finished."_s
                                              << u"Please press the key marked \"hash\" when you have finished."_s;
    }

    void wordingIsTakenOutOfItsInstruction()
    {
        QFETCH(QString, instructions);
        QTEST(wordingToSay(instructions), "words");
    }

    void steersBecomeSentencesToTheCaller_data()
    {
        QTest::addColumn<QString>("steer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("ask for") << u"Ask for their NHS number"_s
                                 << u"Before we go on, could you tell me your NHS number, please?"_s;
        QTest::newRow("ask if") << u"ask the caller if they need an interpreter"_s
                                << u"May I just check whether you need an interpreter?"_s;
        QTest::newRow("tell") << u"Note from the front desk: tell them that Dr Amin is away."_s
                              << u"I can tell you that Dr Amin is away."_s;
        QTest::newRow("a long sender")
            << u"Note from the reception desk, not from the caller. Follow it from now on, in the "
               "language of the call, without mentioning this note: slow down"_s
            << u"Of course, I'll take this a little more slowly."_s;
        QTest::newRow("offer") << u"Offer them Friday at ten"_s << u"I can offer you Friday at ten."_s;
        QTest::newRow("slow") << u"slow down"_s << u"Of course, I'll take this a little more slowly."_s;
        QTest::newRow("anything") << u"the lift is out of order"_s
                                  << u"Our reception team have just told me this: the lift is out of order."_s;
        QTest::newRow("by keyword") << u"Please mention the BANK HOLIDAY"_s << u"We close on Monday."_s;
    }

    void steersBecomeSentencesToTheCaller()
    {
        QFETCH(QString, steer);
        Scenario scenario;
        scenario.language = u"en"_s;
        scenario.steers = {{{u"bank holiday"_s}, u"We close on Monday."_s, {}}};
        QTEST(steeredWords(scenario, steer).say, "sentence");
    }

    void aBrokenScenarioSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("no JSON") << "{"_ba << u"at byte"_s;
        QTest::newRow("no title")
            << R"({"language":"en","caller":{"number":"+447700900112"},"steps":[{"assistant":"x"}]})"_ba << u"title"_s;
        QTest::newRow("two kinds in a step") << R"({"steps":[{"assistant":"x","caller":"y"}]})"_ba << u"exactly one"_s;
        QTest::newRow("strange member") << R"({"steps":[{"assistant":"x","loud":true}]})"_ba << u"loud"_s;
        QTest::newRow("caller first")
            << R"({"title":{"en":"x","ja":"x"},"language":"en","caller":{"number":"+447700900112"},"steps":[{"caller":"x"}]})"_ba
            << u"greeting"_s;
    }

    void aBrokenScenarioSaysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, part);
        QString why;
        QVERIFY(!parseScenario(u"broken"_s, json, &why));
        QVERIFY2(why.contains(part), qPrintable(why));
    }

    void numbersAreFictional()
    {
        QSet<QString> seen;
        for (int turn = 0; turn < 100; ++turn) {
            const QString number = fictionalNumber(turn);
            QCOMPARE(number.size(), 13);
            QVERIFY2(number.startsWith("+447700900"_L1) || number.startsWith("+442079460"_L1), qPrintable(number));
            seen.insert(number);
        }
        QCOMPARE(seen.size(), 100);
    }

    // A published vector of the Standard Webhooks specification's own libraries.
    void signatureMatchesThePublishedVector()
    {
        QCOMPARE(webhookSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_ba, "msg_p5jXN8AQM9LWM0D4loKWxJek"_ba,
                                  1614265330, R"({"test": 2432232314})"_ba),
                 "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="_ba);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeRules)
#include "tst_PracticeRules.moc"
