// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallControl.h"

#include "core/TakenMessage.h"

#include <QJsonArray>
#include <QStringList>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// The id is passed back as it came; escaping only keeps it inside its place in the path.
QString callPath(const CallId &call, QLatin1StringView verb)
{
    return u"/realtime/calls/%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(call.value)), verb);
}

void insertIfSet(QJsonObject &object, QLatin1StringView member, const QString &value)
{
    if (!value.isEmpty())
        object.insert(member, value);
}

void insertIfSet(QJsonObject &object, QLatin1StringView member, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(member, value);
}

QJsonObject typeObject(const QString &type)
{
    QJsonObject object;
    insertIfSet(object, "type"_L1, type);
    return object;
}

// The other transcription models refuse keywords.
bool takesKeywords(const QString &transcriptionModel)
{
    return transcriptionModel == "gpt-transcribe"_L1 || transcriptionModel == "gpt-live-transcribe"_L1;
}

QJsonObject transcriptionObject(const SessionConfig &config)
{
    if (config.transcriptionModel.isEmpty())
        return {};
    QJsonObject transcription{{u"model"_s, config.transcriptionModel}};
    insertIfSet(transcription, "language"_L1, config.transcriptionLanguage);
    if (!config.keywords.isEmpty() && takesKeywords(config.transcriptionModel))
        transcription.insert(u"keywords"_s, QJsonArray::fromStringList(config.keywords));
    return transcription;
}

QJsonObject turnDetectionObject(const SessionConfig &config)
{
    QJsonObject detection = typeObject(config.turnDetection);
    if (config.turnDetection == "semantic_vad"_L1)
        insertIfSet(detection, "eagerness"_L1, config.eagerness);
    return detection;
}

QJsonObject audioObject(const SessionConfig &config)
{
    QJsonObject input;
    insertIfSet(input, "transcription"_L1, transcriptionObject(config));
    insertIfSet(input, "noise_reduction"_L1, typeObject(config.noiseReduction));
    insertIfSet(input, "turn_detection"_L1, turnDetectionObject(config));
    QJsonObject output;
    insertIfSet(output, "voice"_L1, config.voice);
    if (config.speedPercent > 0)
        output.insert(u"speed"_s, config.speedPercent / 100.0);
    QJsonObject audio;
    insertIfSet(audio, "input"_L1, input);
    insertIfSet(audio, "output"_L1, output);
    return audio;
}

QJsonObject minimalSession(const SessionConfig &config)
{
    QJsonObject session{{u"type"_s, u"realtime"_s}};
    insertIfSet(session, "model"_L1, config.model);
    insertIfSet(session, "instructions"_L1, config.instructions);
    return session;
}

// Takes out the deepest member of ours that the path leads to, and what is empty or pointless without it.
void removeMember(QJsonObject &object, const QStringList &path)
{
    const QJsonValue value = object.value(path.first());
    const bool isOursBelow = path.size() > 1 && value.isObject() && value.toObject().contains(path.at(1));
    // A turn_detection without type or a transcription without model would be refused again.
    const bool isPointlessWithout = path.size() == 2 && (path.at(1) == "type"_L1 || path.at(1) == "model"_L1);
    QJsonObject rest = value.toObject();
    if (isOursBelow && !isPointlessWithout)
        removeMember(rest, path.sliced(1));
    else
        rest = {};
    if (rest.isEmpty())
        object.remove(path.first());
    else
        object.insert(path.first(), rest);
}

} // namespace

ApiRequest acceptCall(const CallId &call, const SessionConfig &config)
{
    return {ApiRequest::Kind::Accept, callPath(call, "accept"_L1), sessionObject(config), true};
}

ApiRequest acceptCallMinimally(const CallId &call, const SessionConfig &config)
{
    return {ApiRequest::Kind::Accept, callPath(call, "accept"_L1), minimalSession(config), true};
}

ApiRequest rejectCall(const CallId &call, int statusCode)
{
    return {ApiRequest::Kind::Reject, callPath(call, "reject"_L1), {{u"status_code"_s, statusCode}}, true};
}

ApiRequest referCall(const CallId &call, const QString &target)
{
    return {ApiRequest::Kind::Refer, callPath(call, "refer"_L1), {{u"target_uri"_s, target}}, true};
}

ApiRequest hangUpCall(const CallId &call)
{
    return {ApiRequest::Kind::HangUp, callPath(call, "hangup"_L1), {}, false};
}

QJsonObject sessionObject(const SessionConfig &config)
{
    QJsonObject session = minimalSession(config);
    insertIfSet(session, "audio"_L1, audioObject(config));
    if (config.takesMessages)
        session.insert(u"tools"_s, QJsonArray{takeMessageTool()});
    return session;
}

QJsonObject restOfSession(const SessionConfig &config, const QString &refusedField)
{
    QJsonObject rest = sessionObject(config);
    rest.remove("model"_L1);
    rest.remove("instructions"_L1);
    QStringList path = refusedField.split(u'.', Qt::SkipEmptyParts);
    if (!path.isEmpty() && path.first() == "session"_L1)
        path.removeFirst();
    for (QString &member : path)
        member = member.section(u'[', 0, 0); // keywords[2]: the list is the member
    if (!path.isEmpty())
        removeMember(rest, path);
    rest.insert("type"_L1, u"realtime"_s);
    return rest;
}

QJsonObject answeringByItself(const SessionConfig &config, bool isAnswering)
{
    QJsonObject detection = turnDetectionObject(config);
    if (detection.isEmpty())
        detection.insert(u"type"_s, u"server_vad"_s);
    detection.insert(u"create_response"_s, isAnswering);
    const QJsonObject input{{u"turn_detection"_s, detection}};
    return {{u"type"_s, u"realtime"_s}, {u"audio"_s, QJsonObject{{u"input"_s, input}}}};
}

} // namespace callside
