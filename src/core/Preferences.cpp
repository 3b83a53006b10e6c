// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr int LongestKeepingDays = 36500;
constexpr int HighestLimitCents = 10'000'000;
constexpr int LongestList = 5000; // a list cut short loses red flags; the file has a limit too

// The names in the file; never rename one.
constexpr QLatin1StringView ThemeNames[] = {"system"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};
constexpr QLatin1StringView ModeNames[] = {"assistant"_L1, "ask-first"_L1, "closed"_L1};
constexpr QLatin1StringView OutOfHoursNames[] = {"closed-wording"_L1, "ask-first"_L1, "declined"_L1};
constexpr QLatin1StringView ColumnNames[] = {"as-fits"_L1, "shown"_L1, "hidden"_L1};
constexpr QLatin1StringView FlagNames[] = {"danger"_L1, "wants-person"_L1};

template <size_t Count>
int nameIndexIn(const QLatin1StringView (&names)[Count], const QJsonValue &value, int otherwise)
{
    const QString name = value.toString();
    for (size_t i = 0; i < Count; ++i) {
        if (name == names[i])
            return int(i);
    }
    return otherwise;
}

QJsonObject personToJson(const Person &person)
{
    return {{"name"_L1, person.name},       {"target"_L1, person.target},         {"default"_L1, person.isDefault},
            {"days"_L1, person.hours.days}, {"from"_L1, person.hours.fromMinute}, {"to"_L1, person.hours.toMinute}};
}

Person personFrom(const QJsonObject &json)
{
    Person person;
    person.name = json["name"_L1].toString().simplified();
    person.target = json["target"_L1].toString();
    person.isDefault = json["default"_L1].toBool();
    person.hours.days = json["days"_L1].toInt() & 0x7f;
    person.hours.fromMinute = std::clamp(json["from"_L1].toInt(), 0, MinutesOfDay);
    person.hours.toMinute = std::clamp(json["to"_L1].toInt(), 0, MinutesOfDay);
    return person;
}

QJsonObject steerToJson(const QuickSteer &steer)
{
    return {{"language"_L1, steer.language},
            {"label"_L1, steer.label},
            {"text"_L1, steer.text},
            {"actNow"_L1, steer.actNow}};
}

QuickSteer steerFrom(const QJsonObject &json)
{
    return {json["language"_L1].toString(), json["label"_L1].toString().simplified(),
            json["text"_L1].toString().trimmed(), json["actNow"_L1].toBool(true)};
}

QJsonObject flagToJson(const RedFlag &flag)
{
    return {{"language"_L1, flag.language}, {"phrase"_L1, flag.phrase}, {"kind"_L1, FlagNames[int(flag.kind)]}};
}

RedFlag flagFrom(const QJsonObject &json)
{
    return {json["phrase"_L1].toString().simplified(), json["language"_L1].toString(),
            RedFlag::Kind(nameIndexIn(FlagNames, json["kind"_L1], 0))};
}

bool isBlankRow(const Person &person)
{
    return person.name.isEmpty() || person.target.isEmpty();
}

bool isBlankRow(const QuickSteer &steer)
{
    return steer.label.isEmpty() || steer.text.isEmpty();
}

bool isBlankRow(const RedFlag &flag)
{
    return flag.phrase.isEmpty();
}

template <class Value, class Convert>
QJsonArray arrayOf(const QList<Value> &values, Convert convert)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(convert(value));
    return array;
}

// The list in the file, or what it would be without one.
template <class Value, class Convert>
QList<Value> listFrom(const QJsonValue &value, const QList<Value> &otherwise, Convert convert)
{
    if (!value.isArray())
        return otherwise;
    QList<Value> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        Value read = convert(element.toObject());
        if (!isBlankRow(read) && list.size() < LongestList)
            list.append(std::move(read));
    }
    return list.isEmpty() && !array.isEmpty() ? otherwise : list; // of something else: no list of ours
}

int numberFrom(const QJsonValue &value, int otherwise, int least, int most)
{
    return int(std::clamp(value.toDouble(otherwise), double(least), double(most)));
}

// A language that the program does not speak is none: as the computer.
QString languageFrom(const QJsonValue &value, const QString &otherwise)
{
    if (!value.isString())
        return otherwise;
    const QStringList spoken = programLanguages();
    return spoken.contains(value.toString()) ? value.toString() : QString();
}

// What cannot be meant must not delete: no days is for ever.
int daysFrom(const QJsonValue &value, int otherwise)
{
    return numberFrom(value, otherwise, 0, LongestKeepingDays);
}

// 0 stands for "off".
int secondsFrom(const QJsonValue &value, int otherwise, int least)
{
    const int seconds = numberFrom(value, otherwise, 0, 3600);
    return seconds == 0 ? 0 : std::max(seconds, least);
}

// What cannot be meant is a moment that has passed, so that nothing holds for ever.
Moment momentFrom(const QJsonValue &value, Moment otherwise)
{
    constexpr qint64 Latest = 253'402'300'799'000; // the end of the year 9999
    if (!value.isDouble())
        return otherwise;
    const qint64 msecs = value.toInteger(1);
    return fromMsecs(msecs < 0 || msecs > Latest ? 1 : msecs);
}

QJsonObject keysToJson(const QMap<QString, QString> &keys)
{
    QJsonObject json;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        json[key.key()] = key.value();
    return json;
}

QMap<QString, QString> keysFrom(const QJsonObject &json)
{
    QMap<QString, QString> keys;
    for (auto key = json.constBegin(); key != json.constEnd(); ++key)
        keys.insert(key.key(), key.value().toString());
    return keys;
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const QJsonValue &value, const QByteArray &otherwise)
{
    if (!value.isString())
        return otherwise;
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

CallRules rulesOf(const Preferences &preferences)
{
    return {std::chrono::seconds(preferences.ringSeconds), preferences.declineCode,
            std::chrono::seconds(preferences.silenceAmberSeconds),
            std::chrono::seconds(preferences.silenceAlertSeconds), std::chrono::seconds(preferences.silenceEndSeconds)};
}

RetentionRules retentionOf(const Preferences &preferences)
{
    return {preferences.transcriptDays, preferences.noteDays, preferences.callDays, preferences.errorLogDays};
}

bool Hours::contains(int weekday, int minute) const
{
    if (days == 0)
        return true;
    const auto isOn = [this](int day) { return (days >> (day - 1)) & 1; };
    if (fromMinute < toMinute)
        return isOn(weekday) && minute >= fromMinute && minute < toMinute;
    const int yesterday = weekday == 1 ? 7 : weekday - 1;
    return (isOn(weekday) && minute >= fromMinute) || (isOn(yesterday) && minute < toMinute);
}

QStringList programLanguages()
{
    return {u"en"_s, u"ja"_s};
}

QByteArray toJson(const Preferences &preferences)
{
    const QJsonObject json{
        {"theme"_L1, ThemeNames[int(preferences.theme)]},
        {"textPercent"_L1, preferences.textPercent},
        {"programLanguage"_L1, preferences.programLanguage},
        {"reduceMotion"_L1, preferences.isMotionReduced},
        {"sound"_L1, preferences.isSoundOn},
        {"ring"_L1, preferences.isRingOn},
        {"showTimes"_L1, preferences.areTimesShown},
        {"deskUser"_L1, preferences.deskUser},
        {"centre"_L1, toJson(preferences.centre)},
        {"connection"_L1, toJson(preferences.connection)},
        {"setup"_L1, toJson(preferences.setup)},
        {"maskNumbers"_L1, preferences.areNumbersMasked},
        {"blurAfterMinutes"_L1, preferences.blurAfterMinutes},
        {"summaries"_L1, preferences.areSummariesMade},
        {"summaryModel"_L1, preferences.summaryModel},
        {"storageMode"_L1, wordOf(preferences.storageMode)},
        {"transcriptDays"_L1, preferences.transcriptDays},
        {"noteDays"_L1, preferences.noteDays},
        {"callDays"_L1, preferences.callDays},
        {"errorLogDays"_L1, preferences.errorLogDays},
        {"auditDays"_L1, preferences.auditDays},
        {"mode"_L1, ModeNames[int(preferences.mode)]},
        {"modeUntilMs"_L1, toMsecs(preferences.modeUntil)},
        {"modeAfter"_L1, ModeNames[int(preferences.modeAfter)]},
        {"canTransfer"_L1, preferences.canTransfer},
        {"ringSeconds"_L1, preferences.ringSeconds},
        {"declineCode"_L1, preferences.declineCode},
        {"opening"_L1, toJson(preferences.opening)},
        {"outOfHours"_L1, OutOfHoursNames[int(preferences.outOfHours)]},
        {"dailyLimitCents"_L1, preferences.dailyLimitCents},
        {"dailyLimitAsksFirst"_L1, preferences.doesLimitAskFirst},
        {"silenceAmberSeconds"_L1, preferences.silenceAmberSeconds},
        {"silenceAlertSeconds"_L1, preferences.silenceAlertSeconds},
        {"silenceEndSeconds"_L1, preferences.silenceEndSeconds},
        {"people"_L1, arrayOf(preferences.people, personToJson)},
        {"quickSteers"_L1, arrayOf(preferences.quickSteers, steerToJson)},
        {"redFlags"_L1, arrayOf(preferences.redFlags, flagToJson)},
        {"closeKeepsAnswering"_L1, preferences.doesCloseKeepAnswering},
        {"trayExplained"_L1, preferences.isTrayExplained},
        {"startMinimized"_L1, preferences.doesStartMinimized},
        {"windowGeometry"_L1, textOf(preferences.windowGeometry)},
        {"columnSizes"_L1, textOf(preferences.columnSizes)},
        {"practiceColumn"_L1, ColumnNames[int(preferences.practiceColumn)]},
        {"keys"_L1, keysToJson(preferences.keys)},
    };
    return QJsonDocument(json).toJson();
}

Result<Preferences> preferencesFromJson(const QByteArray &text, const Preferences &defaults)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Kind::Malformed, u"preferences are no JSON object"_s};
    const QJsonObject json = document.object();
    Preferences read = defaults;
    read.theme = ThemeChoice(nameIndexIn(ThemeNames, json["theme"_L1], int(defaults.theme)));
    read.textPercent = numberFrom(json["textPercent"_L1], defaults.textPercent, 80, 200);
    read.programLanguage = languageFrom(json["programLanguage"_L1], defaults.programLanguage);
    read.isMotionReduced = json["reduceMotion"_L1].toBool(defaults.isMotionReduced);
    read.isSoundOn = json["sound"_L1].toBool(defaults.isSoundOn);
    read.isRingOn = json["ring"_L1].toBool(defaults.isRingOn);
    read.areTimesShown = json["showTimes"_L1].toBool(defaults.areTimesShown);
    read.deskUser = json["deskUser"_L1].toString(defaults.deskUser).simplified();
    if (json["centre"_L1].isObject())
        read.centre = centreFrom(json["centre"_L1].toObject());
    read.connection = connectionFromJson(json["connection"_L1].toObject(), defaults.connection);
    if (json["setup"_L1].isObject())
        read.setup = setupProgressFrom(json["setup"_L1].toObject());
    read.areNumbersMasked = json["maskNumbers"_L1].toBool(defaults.areNumbersMasked);
    read.blurAfterMinutes = numberFrom(json["blurAfterMinutes"_L1], defaults.blurAfterMinutes, 0, 240);
    read.areSummariesMade = json["summaries"_L1].toBool(defaults.areSummariesMade);
    const QString summaryModel = json["summaryModel"_L1].toString().simplified();
    read.summaryModel = summaryModel.isEmpty() ? defaults.summaryModel : summaryModel;
    read.storageMode = storageModeOf(json["storageMode"_L1].toString()).value_or(defaults.storageMode);
    read.transcriptDays = daysFrom(json["transcriptDays"_L1], defaults.transcriptDays);
    read.noteDays = daysFrom(json["noteDays"_L1], defaults.noteDays);
    read.callDays = daysFrom(json["callDays"_L1], defaults.callDays);
    read.errorLogDays = daysFrom(json["errorLogDays"_L1], defaults.errorLogDays);
    read.auditDays = daysFrom(json["auditDays"_L1], defaults.auditDays);
    read.mode = LineMode(nameIndexIn(ModeNames, json["mode"_L1], int(defaults.mode)));
    read.modeUntil = momentFrom(json["modeUntilMs"_L1], defaults.modeUntil);
    read.modeAfter = LineMode(nameIndexIn(ModeNames, json["modeAfter"_L1], int(defaults.modeAfter)));
    read.canTransfer = json["canTransfer"_L1].toBool(defaults.canTransfer);
    read.ringSeconds = numberFrom(json["ringSeconds"_L1], defaults.ringSeconds, 3, 25);
    read.declineCode = numberFrom(json["declineCode"_L1], defaults.declineCode, 400, 699);
    if (json["opening"_L1].isObject())
        read.opening = openingHoursFrom(json["opening"_L1].toObject());
    read.outOfHours = OutOfHours(nameIndexIn(OutOfHoursNames, json["outOfHours"_L1], int(defaults.outOfHours)));
    read.dailyLimitCents = numberFrom(json["dailyLimitCents"_L1], defaults.dailyLimitCents, 0, HighestLimitCents);
    read.doesLimitAskFirst = json["dailyLimitAsksFirst"_L1].toBool(defaults.doesLimitAskFirst);
    read.silenceAmberSeconds = secondsFrom(json["silenceAmberSeconds"_L1], defaults.silenceAmberSeconds, 5);
    read.silenceAlertSeconds = secondsFrom(json["silenceAlertSeconds"_L1], defaults.silenceAlertSeconds, 5);
    read.silenceEndSeconds = secondsFrom(json["silenceEndSeconds"_L1], defaults.silenceEndSeconds, 30);
    read.people = listFrom(json["people"_L1], defaults.people, personFrom);
    read.quickSteers = listFrom(json["quickSteers"_L1], defaults.quickSteers, steerFrom);
    read.redFlags = listFrom(json["redFlags"_L1], defaults.redFlags, flagFrom);
    read.doesCloseKeepAnswering = json["closeKeepsAnswering"_L1].toBool(defaults.doesCloseKeepAnswering);
    read.isTrayExplained = json["trayExplained"_L1].toBool(defaults.isTrayExplained);
    read.doesStartMinimized = json["startMinimized"_L1].toBool(defaults.doesStartMinimized);
    read.windowGeometry = bytesFrom(json["windowGeometry"_L1], defaults.windowGeometry);
    read.columnSizes = bytesFrom(json["columnSizes"_L1], defaults.columnSizes);
    read.practiceColumn =
        ColumnChoice(nameIndexIn(ColumnNames, json["practiceColumn"_L1], int(defaults.practiceColumn)));
    if (json["keys"_L1].isObject())
        read.keys = keysFrom(json["keys"_L1].toObject());
    return read;
}

} // namespace callside
