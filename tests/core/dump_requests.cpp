// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what we send, one JSON object {"name", "schema", "body"} a line, for check_requests.py.
#include "core/CallControl.h"
#include "core/RealtimeProtocol.h"

#include <QJsonDocument>

#include <cstdio>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const CallId Call{u"rtc_u1_9c65"_s};
const CommandId Command{u"op_7"_s};

void print(const QString &name, const QString &schema, const QJsonObject &body)
{
    const QJsonObject line{{u"name"_s, name}, {u"schema"_s, schema}, {u"body"_s, body}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void printMessage(const QString &name, const QJsonObject &message)
{
    print(name, u"realtime-events.schema.json#/$defs/RealtimeClientEvent"_s, message);
}

void printConfig(const QString &name, const SessionConfig &config)
{
    const QString accept = u"call-control.schema.json#/$defs/RealtimeAccept"_s;
    print(u"accept, "_s + name, accept, acceptCall(Call, config).body);
    print(u"minimal accept, "_s + name, accept, acceptCallMinimally(Call, config).body);
    for (const QString &refused : {u""_s, u"session.audio.output.voice"_s, u"session.audio.input.turn_detection.type"_s,
                                   u"session.audio.input.transcription.language"_s, u"session.audio"_s}) {
        const QJsonObject rest = restOfSession(config, refused);
        printMessage(u"rest without '%1', %2"_s.arg(refused, name), updateSession(Command, rest));
    }
    printMessage(u"wait, "_s + name, updateSession(Command, answeringByItself(config, false)));
    printMessage(u"go on, "_s + name, updateSession(Command, answeringByItself(config, true)));
}

// Every combination of what the settings can say.
void printConfigs()
{
    for (const QString &voice : {u""_s, u"marin"_s, u"cedar"_s}) {
        for (const QString &transcription : {u""_s, u"gpt-transcribe"_s, u"gpt-live-transcribe"_s}) {
            for (const QString &language : {u""_s, u"en"_s, u"ja"_s}) {
                for (const QString &noise : {u""_s, u"near_field"_s, u"far_field"_s}) {
                    for (const QString &turns : {u""_s, u"server_vad"_s, u"semantic_vad"_s}) {
                        const QString name = QStringList{voice, transcription, language, noise, turns}.join(u'/');
                        printConfig(name, {u"gpt-realtime-2.1"_s, u"You answer the clinic's calls."_s, voice,
                                           transcription, language, noise, turns});
                    }
                }
            }
        }
    }
}

// What a wording can say beside that.
void printWordings()
{
    for (const QString &eagerness : {u"low"_s, u"auto"_s, u"high"_s}) {
        for (const int speed : {25, 90, 150}) {
            SessionConfig config{u"gpt-realtime-2.1"_s,
                                 u"You answer the clinic's calls."_s,
                                 u"cedar"_s,
                                 u"gpt-transcribe"_s,
                                 u"en"_s,
                                 {},
                                 u"semantic_vad"_s};
            config.eagerness = eagerness;
            config.speedPercent = speed;
            config.keywords = {u"warfarin"_s, u"駐車場"_s};
            config.wordingVersion = u"day-en.3-1f2a9c"_s;
            config.takesMessages = speed > 25;
            printConfig(u"%1/%2"_s.arg(eagerness).arg(speed), config);
            printMessage(u"waiting, "_s + eagerness, updateSession(Command, answeringByItself(config, false)));
        }
    }
}

} // namespace

int main()
{
    printConfigs();
    printWordings();
    for (const int status : {480, 486, 603})
        print(u"reject %1"_s.arg(status), u"call-control.schema.json#/$defs/RealtimeReject"_s,
              rejectCall(Call, status).body);
    for (const QString &target : {u"+44 20 7946 0000"_s, u"sip:agent@example.com"_s})
        print(u"refer "_s + target, u"call-control.schema.json#/$defs/RealtimeRefer"_s,
              referCall(Call, *transferTarget(target)).body);
    printMessage(u"bare response"_s, createResponse(Command));
    printMessage(u"response saying"_s, createResponseSaying(Command, u"Say: one moment please."_s));
    printMessage(u"system item"_s, createSystemItem(Command, {}, u"The 3 pm slot is free."_s));
    printMessage(u"system item of our own id"_s, createSystemItem(Command, u"item_7"_s, u"院内は禁煙です。"_s));
    printMessage(u"answer to a tool"_s, createToolOutput(Command, u"call_7"_s, {{u"kept"_s, true}}));
    printMessage(u"cancel"_s, cancelResponse(Command));
    printMessage(u"clear"_s, clearOutputAudio(Command));
    return 0;
}
