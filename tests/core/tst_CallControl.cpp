// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallControl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const CallId Call{u"rtc_u1_9c65"_s};

SessionConfig aFullConfig()
{
    return {u"gpt-realtime-2.1"_s, u"You answer calls."_s, u"marin"_s, u"gpt-transcribe"_s, u"en"_s,
            u"near_field"_s,       u"server_vad"_s};
}

QJsonObject typed(const QString &type)
{
    return {{u"type"_s, type}};
}

QJsonObject fullAudioInput()
{
    return {{u"transcription"_s, QJsonObject{{u"model"_s, u"gpt-transcribe"_s}, {u"language"_s, u"en"_s}}},
            {u"noise_reduction"_s, typed(u"near_field"_s)},
            {u"turn_detection"_s, typed(u"server_vad"_s)}};
}

QJsonObject sessionWithAudio(const QJsonObject &input, const QJsonObject &output)
{
    QJsonObject audio;
    if (!input.isEmpty())
        audio.insert("input"_L1, input);
    if (!output.isEmpty())
        audio.insert("output"_L1, output);
    QJsonObject session = typed(u"realtime"_s);
    if (!audio.isEmpty())
        session.insert("audio"_L1, audio);
    return session;
}

const QJsonObject Marin{{u"voice"_s, u"marin"_s}};

QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

} // namespace

class TestCallControl : public QObject
{
    Q_OBJECT

private slots:
    void acceptCarriesTheWholeSession()
    {
        const ApiRequest request = acceptCall(Call, aFullConfig());
        QJsonObject expected = sessionWithAudio(fullAudioInput(), Marin);
        expected.insert("model"_L1, u"gpt-realtime-2.1"_s);
        expected.insert("instructions"_L1, u"You answer calls."_s);
        QCOMPARE(request.kind, ApiRequest::Kind::Accept);
        QCOMPARE(request.path, u"/realtime/calls/rtc_u1_9c65/accept"_s);
        QVERIFY(request.hasBody);
        QCOMPARE(request.body, expected);
    }

    void anAssistantThatTakesMessagesHasTheToolForIt()
    {
        SessionConfig config = aFullConfig();
        QVERIFY(!sessionObject(config).contains("tools"_L1));
        config.takesMessages = true;
        const QJsonArray tools = acceptCall(Call, config).body["tools"_L1].toArray();
        QCOMPARE(tools.size(), 1);
        const QJsonObject tool = tools.first().toObject();
        QCOMPARE(tool["type"_L1].toString(), u"function"_s);
        QCOMPARE(tool["name"_L1].toString(), u"take_message"_s);
        QVERIFY(tool["description"_L1].toString().contains(u"before you tell the caller"_s));
        QCOMPARE(tool["parameters"_L1]["required"_L1].toArray(), QJsonArray{u"about"_s});
        QVERIFY(!acceptCallMinimally(Call, config).body.contains("tools"_L1));
        QCOMPARE(restOfSession(config, u"session.audio.output.voice"_s)["tools"_L1].toArray(), tools);
        QVERIFY(!restOfSession(config, u"session.tools[0].parameters"_s).contains("tools"_L1));
    }

    void emptySettingsAreLeftOut()
    {
        SessionConfig config;
        config.model = u"gpt-realtime-2.1"_s;
        config.transcriptionLanguage = u"en"_s; // of no use without a model
        const QJsonObject expected{{u"type"_s, u"realtime"_s}, {u"model"_s, u"gpt-realtime-2.1"_s}};
        QCOMPARE(sessionObject(config), expected);
    }

    void transcriptionWithoutLanguageLetsTheModelFindOut()
    {
        SessionConfig config;
        config.transcriptionModel = u"gpt-transcribe"_s;
        const QJsonObject input{{u"transcription"_s, QJsonObject{{u"model"_s, u"gpt-transcribe"_s}}}};
        QCOMPARE(sessionObject(config), sessionWithAudio(input, {}));
    }

    void minimalAcceptIsTypeModelAndInstructions()
    {
        const QJsonObject expected{{u"type"_s, u"realtime"_s},
                                   {u"model"_s, u"gpt-realtime-2.1"_s},
                                   {u"instructions"_s, u"You answer calls."_s}};
        QCOMPARE(acceptCallMinimally(Call, aFullConfig()),
                 (ApiRequest{ApiRequest::Kind::Accept, u"/realtime/calls/rtc_u1_9c65/accept"_s, expected, true}));
    }

    void otherRequestsCarryWhatTheyNeed()
    {
        QCOMPARE(rejectCall(Call, 486), (ApiRequest{ApiRequest::Kind::Reject, u"/realtime/calls/rtc_u1_9c65/reject"_s,
                                                    QJsonObject{{u"status_code"_s, 486}}, true}));
        QCOMPARE(referCall(Call, u"tel:+442079460000"_s),
                 (ApiRequest{ApiRequest::Kind::Refer, u"/realtime/calls/rtc_u1_9c65/refer"_s,
                             QJsonObject{{u"target_uri"_s, u"tel:+442079460000"_s}}, true}));
        QCOMPARE(hangUpCall(Call),
                 (ApiRequest{ApiRequest::Kind::HangUp, u"/realtime/calls/rtc_u1_9c65/hangup"_s, {}, false}));
    }

    void callIdStaysInsideItsPlaceInThePath()
    {
        QCOMPARE(hangUpCall({u"../x?y#z w"_s}).path, u"/realtime/calls/..%2Fx%3Fy%23z%20w/hangup"_s);
    }

    void restIsWhatTheMinimalAcceptLeftOutWithoutTheRefusedMember_data();
    void restIsWhatTheMinimalAcceptLeftOutWithoutTheRefusedMember();

    void aRefusedKeywordTakesOnlyTheKeywordsOut()
    {
        SessionConfig config = aFullConfig();
        config.keywords = {u"warfarin"_s, u"x"_s};
        QCOMPARE(restOfSession(config, u"session.audio.input.transcription.keywords[1]"_s),
                 sessionWithAudio(fullAudioInput(), Marin));
        config.transcriptionModel = u"gpt-realtime-whisper"_s; // takes none
        QVERIFY(!QJsonDocument(sessionObject(config)).toJson().contains("keywords"));
    }

    void anAssistantThatWaitsKeepsItsPatience()
    {
        SessionConfig config;
        config.turnDetection = u"semantic_vad"_s;
        config.eagerness = u"low"_s;
        const QJsonObject turns{
            {u"type"_s, u"semantic_vad"_s}, {u"eagerness"_s, u"low"_s}, {u"create_response"_s, false}};
        QCOMPARE(answeringByItself(config, false), sessionWithAudio({{u"turn_detection"_s, turns}}, {}));
    }

    void restOfNothingIsOnlyTheType() { QCOMPARE(restOfSession({}, u"audio"_s), typed(u"realtime"_s)); }
};

void TestCallControl::restIsWhatTheMinimalAcceptLeftOutWithoutTheRefusedMember_data()
{
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QJsonObject>("rest");
    const QJsonObject input = fullAudioInput();
    const QJsonObject all = sessionWithAudio(input, Marin);
    QJsonObject withoutLanguage = input;
    withoutLanguage.insert("transcription"_L1, QJsonObject{{u"model"_s, u"gpt-transcribe"_s}});

    QTest::newRow("nothing named") << QString() << all;
    QTest::newRow("something we do not send") << u"session.tools"_s << all;
    QTest::newRow("the type") << u"session.type"_s << all;
    QTest::newRow("instructions") << u"instructions"_s << all;
    QTest::newRow("voice") << u"session.audio.output.voice"_s << sessionWithAudio(input, {});
    QTest::newRow("voice, without prefix") << u"audio.output.voice"_s << sessionWithAudio(input, {});
    QTest::newRow("a part of the voice") << u"session.audio.output.voice.id"_s << sessionWithAudio(input, {});
    QTest::newRow("language") << u"session.audio.input.transcription.language"_s
                              << sessionWithAudio(withoutLanguage, Marin);
    QTest::newRow("transcription model") << u"session.audio.input.transcription.model"_s
                                         << sessionWithAudio(without(input, u"transcription"_s), Marin);
    QTest::newRow("turn detection") << u"session.audio.input.turn_detection"_s
                                    << sessionWithAudio(without(input, u"turn_detection"_s), Marin);
    QTest::newRow("type of turn detection")
        << u"session.audio.input.turn_detection.type"_s << sessionWithAudio(without(input, u"turn_detection"_s), Marin);
    QTest::newRow("a part of turn detection") << u"session.audio.input.turn_detection.threshold"_s
                                              << sessionWithAudio(without(input, u"turn_detection"_s), Marin);
    QTest::newRow("noise reduction") << u"session.audio.input.noise_reduction.type"_s
                                     << sessionWithAudio(without(input, u"noise_reduction"_s), Marin);
    QTest::newRow("all input") << u"session.audio.input"_s << sessionWithAudio({}, Marin);
    QTest::newRow("all audio") << u"session.audio"_s << typed(u"realtime"_s);
    QTest::newRow("dots") << u"session...audio."_s << typed(u"realtime"_s);
}

void TestCallControl::restIsWhatTheMinimalAcceptLeftOutWithoutTheRefusedMember()
{
    QFETCH(QString, refused);
    QFETCH(QJsonObject, rest);
    QCOMPARE(restOfSession(aFullConfig(), refused), rest);
}

QTEST_GUILESS_MAIN(TestCallControl)
#include "tst_CallControl.moc"
