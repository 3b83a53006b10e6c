// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/AcceptCheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

// Members and their kinds, after the session object of the published schema. Kinds: s string, n number, i integer,
// b boolean, a array, o object, 0 null; a nested object is listed member by member and may be null under a name with
// "?". A leading "!" marks what a SIP accept refuses.
constexpr char SessionMembers[] = R"({
  "type": "s", "model": "s", "instructions": "s", "output_modalities": "a", "include": "a0", "tracing": "so0",
  "tools": "a0", "tool_choice": "so", "parallel_tool_calls": "b", "max_output_tokens": "is", "truncation": "so0",
  "prompt": "o0", "reasoning?": { "effort": "s" },
  "audio": {
    "input": {
      "format": "!o",
      "transcription?": { "model": "s", "language": "s", "languages": "a", "keywords": "a", "prompt": "s", "delay": "s" },
      "noise_reduction?": { "type": "s", "strength": "n" },
      "turn_detection?": { "type": "s", "create_response": "b", "interrupt_response": "b", "idle_timeout_ms": "i0",
                           "eagerness": "s", "threshold": "!n", "prefix_padding_ms": "!i", "silence_duration_ms": "!i" }
    },
    "output": { "format": "!o", "voice": "so", "speed": "n" }
  }
})";

bool fitsKind(const QJsonValue &value, QChar kind)
{
    switch (kind.unicode()) {
    case u's':
        return value.isString();
    case u'n':
        return value.isDouble();
    case u'i':
        return value.isDouble() && value.toDouble() == value.toInteger();
    case u'b':
        return value.isBool();
    case u'a':
        return value.isArray();
    case u'o':
        return value.isObject();
    case u'0':
        return value.isNull();
    default:
        return false;
    }
}

std::optional<ApiProblem> checkLeaf(const QJsonValue &value, QString kinds, const QString &path, SessionUse use)
{
    if (kinds.startsWith(u'!')) {
        if (use == SessionUse::Accept)
            return unknownParameter(path);
        kinds.remove(0, 1);
    }
    for (const QChar kind : kinds) {
        if (fitsKind(value, kind))
            return std::nullopt;
    }
    const QMap<QChar, QString> words{{u's', u"a string"_s},  {u'n', u"a number"_s}, {u'i', u"an integer"_s},
                                     {u'b', u"a boolean"_s}, {u'a', u"an array"_s}, {u'o', u"an object"_s}};
    return invalidType(path, words.value(kinds.at(0)));
}

std::optional<ApiProblem> checkMembers(const QJsonObject &object, const QJsonObject &members, const QString &path,
                                       SessionUse use)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        // A stray member on top is named bare in answers to accept, with its path everywhere else.
        const bool isBare = path == "session"_L1 && use == SessionUse::Accept;
        const QString name = path + u'.' + it.key();
        const QString nullable = it.key() + u'?';
        const bool mayBeNull = members.contains(nullable);
        if (!mayBeNull && !members.contains(it.key()))
            return unknownParameter(isBare ? it.key() : name);
        const QJsonValue member = members.value(mayBeNull ? nullable : it.key());
        std::optional<ApiProblem> problem;
        if (member.isString())
            problem = checkLeaf(it.value(), member.toString(), name, use);
        else if (it.value().isObject())
            problem = checkMembers(it.value().toObject(), member.toObject(), name, use);
        else if (!mayBeNull || !it.value().isNull())
            problem = invalidType(name, u"an object"_s);
        if (problem)
            return problem;
    }
    return std::nullopt;
}

std::optional<ApiProblem> oneOf(const QJsonObject &object, const QString &member, const QString &path,
                                const QStringList &allowed)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined() || allowed.contains(value.toString()))
        return std::nullopt;
    return invalidValue(path + u'.' + member, value.toString());
}

std::optional<ApiProblem> checkInput(const QJsonObject &input)
{
    const QString path = u"session.audio.input"_s;
    if (const QJsonObject noise = input.value("noise_reduction"_L1).toObject(); !noise.isEmpty()) {
        if (auto problem = oneOf(noise, u"type"_s, path + u".noise_reduction"_s, {u"near_field"_s, u"far_field"_s}))
            return problem;
    }
    const QString turnPath = path + u".turn_detection"_s;
    const QJsonValue turnValue = input.value("turn_detection"_L1);
    if (!turnValue.isObject())
        return std::nullopt;
    const QJsonObject turn = turnValue.toObject();
    if (!turn.contains("type"_L1))
        return missingParameter(turnPath + u".type"_s);
    if (auto problem = oneOf(turn, u"type"_s, turnPath, {u"server_vad"_s, u"semantic_vad"_s}))
        return problem;
    const bool isSemantic = turn.value("type"_L1).toString() == "semantic_vad"_L1;
    const QStringList strangers =
        isSemantic ? QStringList{u"idle_timeout_ms"_s, u"threshold"_s, u"prefix_padding_ms"_s, u"silence_duration_ms"_s}
                   : QStringList{u"eagerness"_s};
    for (const QString &stranger : strangers) {
        if (turn.contains(stranger))
            return unknownParameter(turnPath + u'.' + stranger);
    }
    const int idle = turn.value("idle_timeout_ms"_L1).toInt(5000);
    if (idle < 5000 || idle > 30000)
        return invalidValue(turnPath + u".idle_timeout_ms"_s, QString::number(idle));
    return oneOf(turn, u"eagerness"_s, turnPath, {u"low"_s, u"medium"_s, u"high"_s, u"auto"_s});
}

// A function by its published schema; the name as models can call it.
std::optional<ApiProblem> checkFunction(const QJsonObject &tool, const QString &path)
{
    static const QRegularExpression callable(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QJsonObject members{
        {u"type"_s, u"s"_s}, {u"name"_s, u"s"_s}, {u"description"_s, u"s"_s}, {u"parameters"_s, u"o"_s}};
    if (auto problem = checkMembers(tool, members, path, SessionUse::Update))
        return problem;
    if (!tool.contains("name"_L1))
        return missingParameter(path + u".name"_s);
    if (!callable.match(tool.value("name"_L1).toString()).hasMatch())
        return invalidValue(path + u".name"_s, tool.value("name"_L1).toString());
    const QJsonObject parameters = tool.value("parameters"_L1).toObject();
    if (!parameters.isEmpty() && parameters.value("type"_L1).toString() != "object"_L1)
        return invalidValue(path + u".parameters.type"_s, parameters.value("type"_L1).toString());
    return std::nullopt;
}

std::optional<ApiProblem> checkTools(const QJsonArray &tools)
{
    QStringList names;
    for (qsizetype i = 0; i < tools.size(); ++i) {
        const QString path = u"session.tools[%1]"_s.arg(i);
        const QJsonObject tool = tools.at(i).toObject();
        if (!tools.at(i).isObject())
            return invalidType(path, u"an object"_s);
        if (!tool.contains("type"_L1))
            return missingParameter(path + u".type"_s);
        if (auto problem = oneOf(tool, u"type"_s, path, {u"function"_s, u"mcp"_s}))
            return problem;
        if (tool.value("type"_L1).toString() == "mcp"_L1)
            continue; // its members are the business of whoever serves it
        if (auto problem = checkFunction(tool, path))
            return problem;
        if (names.contains(tool.value("name"_L1).toString()))
            return invalidValue(path + u".name"_s, tool.value("name"_L1).toString());
        names.append(tool.value("name"_L1).toString());
    }
    return std::nullopt;
}

std::optional<ApiProblem> checkValues(const QJsonObject &session)
{
    const QJsonArray modalities = session.value("output_modalities"_L1).toArray({u"audio"_s});
    if (modalities.size() != 1 || !QStringList{u"audio"_s, u"text"_s}.contains(modalities.first().toString()))
        return ApiProblem{400, u"invalid_value"_s, u"Invalid modalities: supported are ['text'] and ['audio']."_s,
                          u"session.output_modalities"_s};
    const QString model = session.value("model"_L1).toString();
    if (model.startsWith("gpt-4o-realtime"_L1) || model.startsWith("gpt-4o-mini-realtime"_L1))
        return ApiProblem{400, u"model_not_found"_s, u"The model '%1' does not exist or was removed."_s.arg(model),
                          u"session.model"_s};
    const QJsonValue tokens = session.value("max_output_tokens"_L1);
    if ((tokens.isString() && tokens.toString() != "inf"_L1) ||
        (tokens.isDouble() && (tokens.toInt() < 1 || tokens.toInt() > 4096)))
        return invalidValue(u"session.max_output_tokens"_s, tokens.toVariant().toString());
    const QJsonObject audio = session.value("audio"_L1).toObject();
    const double speed = audio.value("output"_L1).toObject().value("speed"_L1).toDouble(1);
    if (speed < 0.25 || speed > 1.5)
        return invalidValue(u"session.audio.output.speed"_s, QString::number(speed));
    if (auto problem = checkTools(session.value("tools"_L1).toArray()))
        return problem;
    return checkInput(audio.value("input"_L1).toObject());
}

} // namespace

std::optional<ApiProblem> checkSession(const QJsonObject &session, SessionUse use)
{
    static const QJsonObject members = QJsonDocument::fromJson(SessionMembers).object();
    if (!session.contains("type"_L1))
        return missingParameter(u"session.type"_s);
    if (session.value("type"_L1).toString() != "realtime"_L1)
        return invalidValue(u"session.type"_s, session.value("type"_L1).toVariant().toString());
    if (auto problem = checkMembers(session, members, u"session"_s, use))
        return problem;
    return checkValues(session);
}

} // namespace callside::practice
