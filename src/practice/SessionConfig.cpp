// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/SessionConfig.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

QJsonObject sessionPart(const QJsonObject &session, const QString &direction)
{
    return session.value("audio"_L1).toObject().value(direction).toObject();
}

QJsonObject turnDetection(const QJsonObject &session)
{
    return sessionPart(session, u"input"_s).value("turn_detection"_L1).toObject();
}

// The service fills in what a turn detection leaves open.
QJsonValue completeTurnDetection(const QJsonValue &asked)
{
    if (asked.isNull())
        return asked;
    const QJsonObject object = asked.toObject();
    QJsonObject whole{{u"type"_s, u"server_vad"_s},
                      {u"threshold"_s, 0.5},
                      {u"prefix_padding_ms"_s, 300},
                      {u"silence_duration_ms"_s, 500},
                      {u"idle_timeout_ms"_s, QJsonValue()}};
    if (object.value("type"_L1).toString() == "semantic_vad"_L1)
        whole = {{u"type"_s, u"semantic_vad"_s}, {u"eagerness"_s, u"auto"_s}};
    whole.insert(u"create_response"_s, true);
    whole.insert(u"interrupt_response"_s, true);
    for (auto it = object.begin(); it != object.end(); ++it)
        whole.insert(it.key(), it.value());
    return whole;
}

QJsonValue voiceName(const QJsonValue &voice)
{
    return voice.isObject() ? voice.toObject().value("id"_L1) : voice;
}

void overlayAudio(QJsonObject &audio, const QJsonObject &changes)
{
    for (const QString &direction : {u"input"_s, u"output"_s}) {
        QJsonObject part = audio.value(direction).toObject();
        const QJsonObject change = changes.value(direction).toObject();
        for (auto it = change.begin(); it != change.end(); ++it)
            part.insert(it.key(), it.value());
        if (part.contains("turn_detection"_L1))
            part.insert(u"turn_detection"_s, completeTurnDetection(part.value("turn_detection"_L1)));
        if (part.contains("voice"_L1))
            part.insert(u"voice"_s, voiceName(part.value("voice"_L1)));
        audio.insert(direction, part);
    }
}

} // namespace

QJsonObject effectiveSession(const QJsonObject &accepted, const QString &sessionId, qint64 expiresAt)
{
    const QJsonObject format{{u"type"_s, u"audio/pcmu"_s}};
    const QJsonObject input{{u"format"_s, format},
                            {u"transcription"_s, QJsonValue()},
                            {u"noise_reduction"_s, QJsonValue()},
                            {u"turn_detection"_s, completeTurnDetection(QJsonObject())}};
    const QJsonObject output{{u"format"_s, format}, {u"voice"_s, u"alloy"_s}, {u"speed"_s, 1}};
    QJsonObject session{{u"type"_s, u"realtime"_s},
                        {u"object"_s, u"realtime.session"_s},
                        {u"id"_s, sessionId},
                        {u"model"_s, u"gpt-realtime-2.1"_s},
                        {u"output_modalities"_s, QJsonArray{u"audio"_s}},
                        {u"instructions"_s, QString()},
                        {u"tools"_s, QJsonArray()},
                        {u"tool_choice"_s, u"auto"_s},
                        {u"max_output_tokens"_s, u"inf"_s},
                        {u"truncation"_s, u"auto"_s},
                        {u"tracing"_s, QJsonValue()},
                        {u"prompt"_s, QJsonValue()},
                        {u"include"_s, QJsonValue()},
                        {u"expires_at"_s, expiresAt},
                        {u"audio"_s, QJsonObject{{u"input"_s, input}, {u"output"_s, output}}}};
    return updatedSession(session, accepted);
}

QJsonObject updatedSession(const QJsonObject &session, const QJsonObject &update)
{
    QJsonObject result = session;
    for (auto it = update.begin(); it != update.end(); ++it) {
        if (it.key() == "audio"_L1) {
            QJsonObject audio = result.value("audio"_L1).toObject();
            overlayAudio(audio, it.value().toObject());
            result.insert(u"audio"_s, audio);
        } else {
            result.insert(it.key(), it.value());
        }
    }
    return result;
}

bool hasTurnDetection(const QJsonObject &session)
{
    return !turnDetection(session).isEmpty();
}

bool answersByItself(const QJsonObject &session)
{
    return turnDetection(session).value("create_response"_L1).toBool();
}

bool stopsWhenInterrupted(const QJsonObject &session)
{
    return turnDetection(session).value("interrupt_response"_L1).toBool();
}

bool transcribesCaller(const QJsonObject &session)
{
    return sessionPart(session, u"input"_s).value("transcription"_L1).isObject();
}

int idleTimeoutMs(const QJsonObject &session)
{
    return turnDetection(session).value("idle_timeout_ms"_L1).toInt();
}

bool declaresTool(const QJsonObject &session, const QString &name)
{
    for (const QJsonValue &tool : session.value("tools"_L1).toArray()) {
        if (tool.toObject().value("name"_L1).toString() == name)
            return true;
    }
    return false;
}

} // namespace callside::practice
