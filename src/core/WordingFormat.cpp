// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingBook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

// How wording stands in files: the book as JSON, a single prompt as text.
namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int WordingFormatNumber = 1;

// The names in files; never rename one.
constexpr QLatin1StringView PatienceNames[] = {"patient"_L1, "normal"_L1, "brisk"_L1};
constexpr QLatin1StringView NoiseNames[] = {"off"_L1, "near"_L1, "far"_L1};
constexpr QLatin1StringView PromptHoursNames[] = {"always"_L1, "open"_L1, "closed"_L1};

template <class Value, size_t Count>
Value wordingValue(const QLatin1StringView (&names)[Count], QStringView name, Value otherwise)
{
    const auto found = std::ranges::find_if(names, [&](QLatin1StringView each) { return name == each; });
    return found == std::end(names) ? otherwise : Value(found - std::begin(names));
}

QStringList wordingList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const QString text = each.toString().simplified(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

QJsonObject promptToJson(const Prompt &prompt)
{
    QJsonObject sections;
    for (const WordingSection section : wordingSections()) {
        if (!prompt.text(section).isEmpty())
            sections.insert(sectionName(section), prompt.text(section));
    }
    return {{"id"_L1, prompt.id},
            {"name"_L1, prompt.name},
            {"language"_L1, prompt.language},
            {"sections"_L1, sections},
            {"lines"_L1, QJsonArray::fromStringList(prompt.lines)},
            {"hours"_L1, PromptHoursNames[int(prompt.hours)]},
            {"voice"_L1, prompt.voice},
            {"speedPercent"_L1, prompt.speedPercent},
            {"patience"_L1, PatienceNames[int(prompt.patience)]},
            {"noiseReduction"_L1, NoiseNames[int(prompt.noiseReduction)]},
            {"transcriptionLanguage"_L1, prompt.transcriptionLanguage},
            {"keywords"_L1, QJsonArray::fromStringList(prompt.keywords)}};
}

Prompt promptFromJson(const QJsonObject &json)
{
    Prompt prompt;
    prompt.id = json["id"_L1].toString();
    prompt.name = json["name"_L1].toString();
    prompt.language = json["language"_L1].toString();
    const QJsonObject sections = json["sections"_L1].toObject();
    for (const WordingSection section : wordingSections())
        prompt.text(section) = sections[sectionName(section)].toString();
    prompt.lines = wordingList(json["lines"_L1]);
    prompt.hours = wordingValue(PromptHoursNames, json["hours"_L1].toString(), prompt.hours);
    prompt.voice = json["voice"_L1].toString();
    prompt.speedPercent = std::clamp(json["speedPercent"_L1].toInt(100), LeastSpeedPercent, MostSpeedPercent);
    prompt.patience = wordingValue(PatienceNames, json["patience"_L1].toString(), prompt.patience);
    prompt.noiseReduction = wordingValue(NoiseNames, json["noiseReduction"_L1].toString(), prompt.noiseReduction);
    prompt.transcriptionLanguage = json["transcriptionLanguage"_L1].toString();
    prompt.keywords = wordingList(json["keywords"_L1]);
    return prompt;
}

QJsonObject versionToJson(const WordingVersion &version)
{
    return {{"id"_L1, version.id},
            {"number"_L1, version.number},
            {"savedMs"_L1, toMsecs(version.stamp.at)},
            {"savedBy"_L1, version.stamp.by},
            {"restoredFrom"_L1, version.restoredFrom},
            {"prompt"_L1, promptToJson(version.prompt)}};
}

WordingVersion versionFromJson(const QJsonObject &json)
{
    WordingVersion version;
    version.id = json["id"_L1].toString();
    version.number = json["number"_L1].toInt();
    version.stamp = {fromMsecs(json["savedMs"_L1].toInteger()), json["savedBy"_L1].toString()};
    version.restoredFrom = json["restoredFrom"_L1].toString();
    version.prompt = promptFromJson(json["prompt"_L1].toObject());
    return version;
}

PromptHistory historyFromJson(const QJsonObject &json)
{
    PromptHistory history;
    history.isRemoved = json["removed"_L1].toBool();
    const QJsonArray versions = json["versions"_L1].toArray();
    for (const QJsonValue &version : versions)
        history.versions.append(versionFromJson(version.toObject()));
    return history;
}

// Whether what calls refer to is there and means one thing.
bool isSoundWording(const PromptHistory &history)
{
    int before = 0;
    for (const WordingVersion &version : history.versions) {
        const bool isOfThis = !version.prompt.id.isEmpty() && version.prompt.id == history.promptId();
        if (!isOfThis || version.id.isEmpty() || version.number <= before)
            return false;
        before = version.number;
    }
    return before > 0;
}

bool isSoundWording(const WordingBook &book)
{
    QSet<QString> ids;
    for (const PromptHistory &history : book.prompts) {
        if (!isSoundWording(history) || ids.contains(history.promptId()))
            return false;
        ids.insert(history.promptId());
    }
    return true;
}

Error badWording(const QString &detail)
{
    return {Error::Kind::Malformed, detail};
}

// One "name: value" of a prompt's text; false: there is no such name.
bool setAttribute(Prompt &prompt, QStringView name, const QString &value)
{
    const auto words = [&] {
        QStringList list;
        for (const QString &each : value.split(u',')) {
            if (!each.trimmed().isEmpty())
                list.append(each.trimmed());
        }
        return list;
    };
    if (name == "id"_L1)
        prompt.id = value;
    else if (name == "name"_L1)
        prompt.name = value;
    else if (name == "language"_L1)
        prompt.language = value;
    else if (name == "lines"_L1)
        prompt.lines = words();
    else if (name == "hours"_L1)
        prompt.hours = wordingValue(PromptHoursNames, value, prompt.hours);
    else if (name == "voice"_L1)
        prompt.voice = value;
    else if (name == "speed"_L1)
        prompt.speedPercent = std::clamp(value.toInt(), LeastSpeedPercent, MostSpeedPercent);
    else if (name == "patience"_L1)
        prompt.patience = wordingValue(PatienceNames, value, prompt.patience);
    else if (name == "noise"_L1)
        prompt.noiseReduction = wordingValue(NoiseNames, value, prompt.noiseReduction);
    else if (name == "transcription"_L1)
        prompt.transcriptionLanguage = value;
    else if (name == "keywords"_L1)
        prompt.keywords = words();
    else
        return false;
    return true;
}

} // namespace

QByteArray toJson(const WordingBook &book)
{
    QJsonArray prompts;
    for (const PromptHistory &history : book.prompts) {
        QJsonArray versions;
        for (const WordingVersion &version : history.versions)
            versions.append(versionToJson(version));
        prompts.append(QJsonObject{{"removed"_L1, history.isRemoved}, {"versions"_L1, versions}});
    }
    return QJsonDocument(QJsonObject{{"format"_L1, WordingFormatNumber}, {"prompts"_L1, prompts}}).toJson();
}

Result<WordingBook> wordingFromJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return badWording(u"the wording is no JSON object"_s);
    const QJsonObject json = document.object();
    if (json["format"_L1].toInt() > WordingFormatNumber)
        return Error{Error::Kind::NotAllowed, u"the wording was written by a later version"_s};
    if (!json["prompts"_L1].isArray())
        return badWording(u"the wording has no list of prompts"_s);
    WordingBook book;
    const QJsonArray prompts = json["prompts"_L1].toArray();
    for (const QJsonValue &prompt : prompts)
        book.prompts.append(historyFromJson(prompt.toObject()));
    if (!isSoundWording(book))
        return badWording(u"versions of the wording contradict each other"_s);
    return book;
}

Result<Prompt> promptFromText(const QString &text)
{
    Prompt prompt;
    std::optional<WordingSection> section;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.startsWith("# "_L1)) {
            section = sectionNamed(QStringView(line).sliced(2).trimmed());
            if (!section)
                return badWording(u"line %1: no such section"_s.arg(i + 1));
        } else if (section) {
            prompt.text(*section) += line + u'\n';
        } else if (!line.trimmed().isEmpty()) {
            const QString name = line.section(u':', 0, 0).trimmed();
            if (!setAttribute(prompt, name, line.section(u':', 1).trimmed()))
                return badWording(u"line %1: no such name"_s.arg(i + 1));
        }
    }
    for (QString &each : prompt.sections)
        each = each.trimmed();
    if (prompt.id.isEmpty() || prompt.name.isEmpty())
        return badWording(u"a prompt needs an id and a name"_s);
    return prompt;
}

QString toText(const Prompt &prompt)
{
    QString text;
    const auto add = [&](QLatin1StringView name, const QString &value) {
        text += u"%1: %2\n"_s.arg(name, value.simplified());
    };
    add("id"_L1, prompt.id);
    add("name"_L1, prompt.name);
    add("language"_L1, prompt.language);
    add("lines"_L1, prompt.lines.join(", "_L1));
    add("hours"_L1, PromptHoursNames[int(prompt.hours)]);
    add("voice"_L1, prompt.voice);
    add("speed"_L1, QString::number(prompt.speedPercent));
    add("patience"_L1, PatienceNames[int(prompt.patience)]);
    add("noise"_L1, NoiseNames[int(prompt.noiseReduction)]);
    add("transcription"_L1, prompt.transcriptionLanguage);
    add("keywords"_L1, prompt.keywords.join(", "_L1));
    for (const WordingSection section : wordingSections()) {
        if (!prompt.text(section).isEmpty())
            text += u"\n# %1\n%2\n"_s.arg(sectionName(section), prompt.text(section));
    }
    return text;
}

} // namespace callside
