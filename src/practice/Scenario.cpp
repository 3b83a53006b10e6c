// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

QStringList unknownMembers(const QJsonObject &object, const QStringList &known)
{
    QStringList unknown;
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            unknown.append(key);
    }
    return unknown;
}

QString stepText(const QJsonObject &json, ScenarioStep &step)
{
    using Kind = ScenarioStep::Kind;
    const QList<std::pair<QString, Kind>> kinds{{u"assistant"_s, Kind::Assistant}, {u"caller"_s, Kind::Caller},
                                                {u"keypad"_s, Kind::Keypad},       {u"prompt"_s, Kind::Prompt},
                                                {u"silence"_s, Kind::Silence},     {u"hangUp"_s, Kind::HangUp}};
    int found = 0;
    for (const auto &[name, kind] : kinds) {
        if (!json.contains(name))
            continue;
        ++found;
        step.kind = kind;
        step.text = json.value(name).toString();
    }
    return found == 1 ? QString() : u"a step has exactly one of assistant, caller, keypad, prompt, silence, hangUp"_s;
}

std::optional<ScenarioStep> parseStep(const QJsonObject &json, QString *why)
{
    ScenarioStep step;
    *why = stepText(json, step);
    const QStringList unknown =
        unknownMembers(json, {u"assistant"_s, u"caller"_s, u"keypad"_s, u"prompt"_s, u"silence"_s, u"hangUp"_s,
                              u"after"_s, u"length"_s, u"bargeIn"_s, u"transcriptAfter"_s, u"transcript"_s, u"tool"_s});
    if (why->isEmpty() && !unknown.isEmpty())
        *why = u"unknown member %1 in a step"_s.arg(unknown.first());
    if (!why->isEmpty())
        return std::nullopt;
    step.pauseMs = json.value("after"_L1).toInt(-1);
    step.lengthMs = json.value("length"_L1).toInt(-1);
    step.bargeIn = json.value("bargeIn"_L1).toDouble();
    step.transcriptAfterMs = json.value("transcriptAfter"_L1).toInt(-1);
    step.isTranscriptFailing = json.value("transcript"_L1).toString() == "failed"_L1;
    if (json.contains("tool"_L1)) {
        const QJsonObject tool = json.value("tool"_L1).toObject();
        step.tool = ScenarioTool{tool.value("name"_L1).toString(), tool.value("arguments"_L1).toObject()};
    }
    return step;
}

ScenarioSteer parseSteer(const QJsonObject &json)
{
    ScenarioSteer steer;
    for (const QJsonValue &word : json.value("words"_L1).toArray())
        steer.words.append(word.toString().toLower());
    steer.say = json.value("say"_L1).toString();
    steer.reply = json.value("reply"_L1).toString();
    return steer;
}

QString missingPart(const Scenario &scenario)
{
    if (scenario.titles.value(u"en"_s).isEmpty() || scenario.titles.value(u"ja"_s).isEmpty())
        return u"the title is missing in English or Japanese"_s;
    if (scenario.language.isEmpty())
        return u"the language is missing"_s;
    if (scenario.callerNumber.isEmpty() && !scenario.isWithheld)
        return u"the caller has no number"_s;
    if (scenario.carrier != "twilio"_L1 && scenario.carrier != "vonage"_L1)
        return u"the carrier is neither twilio nor vonage"_s;
    if (scenario.steps.isEmpty() || scenario.steps.first().kind != ScenarioStep::Kind::Assistant)
        return u"the first step is not the assistant's greeting"_s;
    if (scenario.abouts.value(u"en"_s).isEmpty() || scenario.abouts.value(u"ja"_s).isEmpty())
        return u"what happens is missing in English or Japanese"_s;
    return {};
}

QMap<QString, QString> byLanguage(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (const QString &language : json.keys())
        texts.insert(language, json.value(language).toString());
    return texts;
}

QString inLanguageOrEnglish(const QMap<QString, QString> &texts, const QString &language)
{
    return texts.value(language.left(2), texts.value(u"en"_s));
}

// What the file says, or a sentence on why that is nothing.
QString readDrillPart(const QJsonObject &root, Scenario::DrillPart &part)
{
    const QString word = root.value("drill"_L1).toString();
    if (word == "urgent"_L1)
        part = Scenario::DrillPart::Urgent;
    else if (word == "harmless"_L1)
        part = Scenario::DrillPart::Harmless;
    else if (root.contains("drill"_L1))
        return u"drill is neither urgent nor harmless"_s;
    return {};
}

} // namespace

QString Scenario::title(const QString &inLanguage) const
{
    return inLanguageOrEnglish(titles, inLanguage);
}

QString Scenario::about(const QString &inLanguage) const
{
    return inLanguageOrEnglish(abouts, inLanguage);
}

std::optional<Scenario> parseScenario(const QString &id, const QByteArray &json, QString *why)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError) {
        *why = u"scenario %1: %2 at byte %3"_s.arg(id, parse.errorString()).arg(parse.offset);
        return std::nullopt;
    }
    Scenario scenario;
    scenario.id = id;
    scenario.titles = byLanguage(root.value("title"_L1).toObject());
    scenario.abouts = byLanguage(root.value("about"_L1).toObject());
    const QJsonObject caller = root.value("caller"_L1).toObject();
    scenario.callerNumber = caller.value("number"_L1).toString();
    scenario.callerName = caller.value("name"_L1).toString();
    scenario.isWithheld = caller.value("withheld"_L1).toBool();
    scenario.ringsForMs = caller.value("ringsFor"_L1).toInt(25000);
    scenario.language = root.value("language"_L1).toString();
    scenario.carrier = root.value("carrier"_L1).toString(u"twilio"_s);
    scenario.summary = root.value("summary"_L1).toString();
    QString problem;
    for (const QJsonValue &value : root.value("steps"_L1).toArray()) {
        const auto step = parseStep(value.toObject(), &problem);
        if (!step) {
            *why = u"scenario %1: %2"_s.arg(id, problem);
            return std::nullopt;
        }
        scenario.steps.append(*step);
    }
    for (const QJsonValue &value : root.value("steers"_L1).toArray())
        scenario.steers.append(parseSteer(value.toObject()));
    problem = readDrillPart(root, scenario.drillPart);
    if (problem.isEmpty())
        problem = missingPart(scenario);
    if (!problem.isEmpty()) {
        *why = u"scenario %1: %2"_s.arg(id, problem);
        return std::nullopt;
    }
    return scenario;
}

std::optional<QList<Scenario>> loadScenarios(const QString &folder, QString *why)
{
    QList<Scenario> scenarios;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            *why = u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString());
            return std::nullopt;
        }
        auto scenario = parseScenario(name.chopped(5), file.readAll(), why);
        if (!scenario)
            return std::nullopt;
        scenarios.append(*std::move(scenario));
    }
    if (scenarios.isEmpty()) {
        *why = u"no scenarios in %1"_s.arg(folder);
        return std::nullopt;
    }
    return scenarios;
}

} // namespace callside::practice
