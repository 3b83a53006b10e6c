// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OpeningHours.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DayMinutes = 24 * 60;
constexpr int DaysAhead = 370;
constexpr int LongestOpeningList = 1000;

const OpeningException *exceptionOn(const OpeningHours &hours, QDate date)
{
    const OpeningException *found = nullptr;
    for (const OpeningException &exception : hours.exceptions) {
        if (date >= exception.first && date <= exception.last)
            found = &exception;
    }
    return found;
}

const QList<OpenSpan> &spansOn(const OpeningHours &hours, QDate date)
{
    const OpeningException *exception = exceptionOn(hours, date);
    return exception ? exception->spans : hours.week.at(size_t(date.dayOfWeek() - 1));
}

// The moment at which the clock on the wall says so; where the clock is put forward over it, the moment of that.
Moment momentOf(QDate date, int minute, const QTimeZone &zone)
{
    const QDate day = minute >= DayMinutes ? date.addDays(minute / DayMinutes) : date;
    const QTime time = QTime::fromMSecsSinceStartOfDay((minute % DayMinutes) * 60'000);
    return fromMsecs(QDateTime(day, time, zone).toMSecsSinceEpoch());
}

struct OpenStretch {
    Moment from;
    Moment to;
};

QList<OpenStretch> stretchesFrom(const OpeningHours &hours, QDate first, int days, const QTimeZone &zone)
{
    QList<OpenStretch> stretches;
    for (int day = 0; day < days; ++day) {
        const QDate date = first.addDays(day);
        for (const OpenSpan &span : spansOn(hours, date)) {
            const int end = span.toMinute > span.fromMinute ? span.toMinute : span.toMinute + DayMinutes;
            stretches.append({momentOf(date, span.fromMinute, zone), momentOf(date, end, zone)});
        }
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const OpenStretch &a, const OpenStretch &b) { return a.from < b.from; });
    QList<OpenStretch> joined;
    for (const OpenStretch &stretch : std::as_const(stretches)) {
        if (!joined.isEmpty() && stretch.from <= joined.last().to)
            joined.last().to = std::max(joined.last().to, stretch.to);
        else if (stretch.from < stretch.to)
            joined.append(stretch);
    }
    return joined;
}

OpeningState stateWithin(const QList<OpenStretch> &stretches, Moment moment)
{
    for (const OpenStretch &stretch : stretches) {
        if (moment < stretch.from)
            return {false, stretch.from, {}};
        if (moment < stretch.to)
            return {true, stretch.to, {}};
    }
    return {false, {}, {}};
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString spansText(const QList<OpenSpan> &spans, bool isJapanese)
{
    if (spans.isEmpty())
        return isJapanese ? u"休み"_s : u"closed"_s;
    QStringList texts;
    for (const OpenSpan &span : spans)
        texts.append(
            (isJapanese ? u"%1〜%2"_s : u"%1 to %2"_s).arg(clockText(span.fromMinute), clockText(span.toMinute)));
    return texts.join(isJapanese ? u"、"_s : u" and "_s);
}

QString dayName(int day, bool isJapanese)
{
    const QLocale locale(isJapanese ? QLocale::Japanese : QLocale::English);
    return locale.dayName(day + 1, QLocale::LongFormat);
}

QString daysText(int first, int last, bool isJapanese)
{
    if (first == last)
        return dayName(first, isJapanese);
    return (isJapanese ? u"%1から%2"_s : u"%1 to %2"_s).arg(dayName(first, isJapanese), dayName(last, isJapanese));
}

std::optional<OpeningProblem::Reason> problemOfSpans(const QList<OpenSpan> &spans)
{
    QList<OpenSpan> sorted = spans;
    std::sort(sorted.begin(), sorted.end(),
              [](const OpenSpan &a, const OpenSpan &b) { return a.fromMinute < b.fromMinute; });
    int openUntil = -1;
    for (const OpenSpan &span : std::as_const(sorted)) {
        if (span.fromMinute == span.toMinute)
            return OpeningProblem::Reason::EmptySpan;
        if (span.fromMinute < openUntil)
            return OpeningProblem::Reason::Overlap;
        openUntil = span.toMinute > span.fromMinute ? span.toMinute : span.toMinute + DayMinutes;
    }
    return {};
}

QJsonArray spansToJson(const QList<OpenSpan> &spans)
{
    QJsonArray array;
    for (const OpenSpan &span : spans)
        array.append(QJsonArray{span.fromMinute, span.toMinute});
    return array;
}

QList<OpenSpan> spansFrom(const QJsonValue &value)
{
    QList<OpenSpan> spans;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const OpenSpan span{element[0].toInt(-1), element[1].toInt(-1)};
        const bool isWithin =
            span.fromMinute >= 0 && span.fromMinute < DayMinutes && span.toMinute > 0 && span.toMinute <= DayMinutes;
        if (isWithin && span.fromMinute != span.toMinute && spans.size() < LongestOpeningList)
            spans.append(span);
    }
    return spans;
}

} // namespace

QTimeZone zoneOf(const OpeningHours &hours)
{
    const QTimeZone zone(hours.timeZone.toLatin1());
    return !hours.timeZone.isEmpty() && zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

bool OpeningHours::isEmpty() const
{
    return exceptions.isEmpty() && std::ranges::all_of(week, [](const auto &spans) { return spans.isEmpty(); });
}

OpeningState openingAt(const OpeningHours &hours, Moment moment)
{
    if (hours.isEmpty())
        return {};
    const QTimeZone zone = zoneOf(hours);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMsecs(moment), zone).date();
    const OpeningException *exception = exceptionOn(hours, today);
    OpeningState state;
    // Nearly always the change is within days; a year is looked through only where it is not.
    for (const int days : {10, DaysAhead}) {
        const QList<OpenStretch> stretches = stretchesFrom(hours, today.addDays(-1), days, zone);
        state = stateWithin(stretches, moment);
        const Moment horizon = momentOf(today.addDays(days - 2), 0, zone);
        if (state.until != Moment{} && state.until < horizon)
            break;
        state.until = {}; // open or closed as far as one can see
    }
    state.exceptionName = exception ? exception->name : QString();
    return state;
}

QString openingHoursText(const OpeningHours &hours, const QString &language)
{
    const bool isJapanese = language == "ja"_L1;
    if (hours.isEmpty())
        return isJapanese ? u"いつでも"_s : u"at any time"_s;
    QStringList lines;
    for (int first = 0; first < 7;) {
        int last = first;
        while (last < 6 && hours.week.at(size_t(last + 1)) == hours.week.at(size_t(first)))
            ++last;
        lines.append((isJapanese ? u"%1：%2"_s : u"%1 %2"_s)
                         .arg(daysText(first, last, isJapanese), spansText(hours.week.at(size_t(first)), isJapanese)));
        first = last + 1;
    }
    return lines.join(isJapanese ? u"。"_s : u"; "_s);
}

std::optional<OpeningProblem> problemOf(const OpeningHours &hours)
{
    using Reason = OpeningProblem::Reason;
    if (!hours.timeZone.isEmpty() && !QTimeZone(hours.timeZone.toLatin1()).isValid())
        return OpeningProblem{Reason::UnknownTimeZone};
    for (int day = 0; day < 7; ++day) {
        if (const auto reason = problemOfSpans(hours.week.at(size_t(day))))
            return OpeningProblem{*reason, day, -1};
    }
    for (int i = 0; i < hours.exceptions.size(); ++i) {
        const OpeningException &exception = hours.exceptions.at(i);
        if (!exception.first.isValid() || !exception.last.isValid() || exception.last < exception.first)
            return OpeningProblem{Reason::DatesTurned, -1, i};
        if (const auto reason = problemOfSpans(exception.spans))
            return OpeningProblem{*reason, -1, i};
    }
    return {};
}

QJsonObject toJson(const OpeningHours &hours)
{
    QJsonArray week;
    for (const QList<OpenSpan> &spans : hours.week)
        week.append(spansToJson(spans));
    QJsonArray exceptions;
    for (const OpeningException &exception : hours.exceptions) {
        exceptions.append(QJsonObject{{"first"_L1, exception.first.toString(Qt::ISODate)},
                                      {"last"_L1, exception.last.toString(Qt::ISODate)},
                                      {"name"_L1, exception.name},
                                      {"spans"_L1, spansToJson(exception.spans)}});
    }
    return {{"timeZone"_L1, hours.timeZone}, {"week"_L1, week}, {"exceptions"_L1, exceptions}};
}

OpeningHours openingHoursFrom(const QJsonObject &json)
{
    OpeningHours hours;
    hours.timeZone = json["timeZone"_L1].toString();
    const QJsonArray week = json["week"_L1].toArray();
    for (int day = 0; day < 7; ++day)
        hours.week.at(size_t(day)) = spansFrom(week.at(day));
    const QJsonArray exceptions = json["exceptions"_L1].toArray();
    for (const QJsonValue &value : exceptions) {
        OpeningException exception;
        exception.first = QDate::fromString(value["first"_L1].toString(), Qt::ISODate);
        exception.last = QDate::fromString(value["last"_L1].toString(), Qt::ISODate);
        exception.name = value["name"_L1].toString().simplified();
        exception.spans = spansFrom(value["spans"_L1]);
        const bool isSound = exception.first.isValid() && exception.last >= exception.first;
        if (isSound && hours.exceptions.size() < LongestOpeningList)
            hours.exceptions.append(exception);
    }
    return hours;
}

} // namespace callside
