// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/ModeText.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qint64 HalfHourSeconds = 1800;
constexpr qint64 SoonestSeconds = 600; // nobody closes for five minutes
constexpr int ClockMarks = 4;

Moment momentOf(const QDateTime &time)
{
    return fromMsecs(time.toMSecsSinceEpoch());
}

QDateTime toTheMinute(const QDateTime &time)
{
    return time.addMSecs(-(time.time().msecsSinceStartOfDay() % 60'000));
}

QString clock(const QDateTime &time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QDateTime localTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(moment));
}

QList<ModeEnd> modeEnds(const QDateTime &now)
{
    const QDateTime start = toTheMinute(now);
    const QDateTime halfHour = start.addSecs(HalfHourSeconds);
    const QDateTime hour = start.addSecs(2 * HalfHourSeconds);
    const QDateTime endOfDay = now.date().addDays(1).startOfDay(now.timeZone());
    QList<ModeEnd> ends{{ModeEnd::Kind::HalfHour, momentOf(halfHour)}, {ModeEnd::Kind::Hour, momentOf(hour)}};
    qint64 toMark = HalfHourSeconds - start.time().msecsSinceStartOfDay() / 1000 % HalfHourSeconds;
    for (int marks = 0; marks < ClockMarks; toMark += HalfHourSeconds) {
        const QDateTime mark = start.addSecs(toMark);
        if (mark >= endOfDay)
            break;
        if (toMark < SoonestSeconds || mark == halfHour || mark == hour)
            continue;
        ends.append({ModeEnd::Kind::Mark, momentOf(mark)});
        ++marks;
    }
    ends.append({ModeEnd::Kind::EndOfDay, momentOf(endOfDay)});
    return ends;
}

Icon ModeText::icon(LineMode mode)
{
    switch (mode) {
    case LineMode::AssistantAnswers:
        return Icon::Assistant;
    case LineMode::AskFirst:
        return Icon::Ringing;
    case LineMode::Closed:
        return Icon::EndCall;
    }
    Q_UNREACHABLE();
}

Tone ModeText::tone(LineMode mode)
{
    switch (mode) {
    case LineMode::AssistantAnswers:
        return Tone::Plain;
    case LineMode::AskFirst:
        return Tone::Accent;
    case LineMode::Closed:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString ModeText::state(LineMode mode, Moment until, const QDateTime &now)
{
    const bool hasEnd = until != Moment{};
    const QString end = hasEnd ? ModeText::until(until, now) : QString();
    switch (mode) {
    case LineMode::AssistantAnswers:
        //: How calls are met now. %1 is a time: "18:30", "midnight", "Mon 08:00"
        return hasEnd ? tr("Assistant answering until %1").arg(end) : tr("Assistant answering");
    case LineMode::AskFirst:
        //: How calls are met now. %1 is a time: "18:30", "midnight", "Mon 08:00"
        return hasEnd ? tr("Ask me first until %1").arg(end) : tr("Ask me first");
    case LineMode::Closed:
        //: How calls are met now. %1 is a time: "18:30", "midnight", "Mon 08:00"
        return hasEnd ? tr("Closed until %1").arg(end) : tr("Closed");
    }
    Q_UNREACHABLE();
}

QString ModeText::notYet()
{
    //: In the place of "Assistant answering", until the program is set up
    return tr("Not answering yet");
}

QString ModeText::choice(LineMode mode, int ringSeconds)
{
    switch (mode) {
    case LineMode::AssistantAnswers:
        return tr("Assistant answers every call");
    case LineMode::AskFirst:
        return tr("Ask me first: it rings, after %n second(s) the assistant answers", nullptr, ringSeconds);
    case LineMode::Closed:
        return tr("Closed: callers are declined");
    }
    Q_UNREACHABLE();
}

QString ModeText::choiceUntil(LineMode mode)
{
    switch (mode) {
    case LineMode::AssistantAnswers:
        //: Opens a list of times
        return tr("Assistant answers until");
    case LineMode::AskFirst:
        //: Opens a list of times
        return tr("Ask me first until");
    case LineMode::Closed:
        //: Opens a list of times
        return tr("Closed until");
    }
    Q_UNREACHABLE();
}

QString ModeText::end(const ModeEnd &end, const QDateTime &now)
{
    switch (end.kind) {
    case ModeEnd::Kind::HalfHour:
        //: Chosen from a list of times. %1 is a time of day, "18:30"
        return tr("30 minutes, until %1").arg(until(end.at, now));
    case ModeEnd::Kind::Hour:
        //: Chosen from a list of times. %1 is a time of day, "18:30"
        return tr("1 hour, until %1").arg(until(end.at, now));
    case ModeEnd::Kind::Mark:
        return until(end.at, now);
    case ModeEnd::Kind::EndOfDay:
        return tr("The end of today");
    }
    Q_UNREACHABLE();
}

QString ModeText::until(Moment until, const QDateTime &now)
{
    const QDateTime end = localTime(until).toTimeZone(now.timeZone());
    const qint64 days = now.date().daysTo(end.date());
    if (days == 0)
        return clock(end);
    if (days == 1 && end.time() == QTime(0, 0))
        //: The end of today, as in "Closed until midnight"
        return tr("midnight");
    if (days > 0 && days < 7)
        //: A day of the week and a time of day: "Mon 08:00"
        return tr("%1 %2", "day and time")
            .arg(QLocale().dayName(end.date().dayOfWeek(), QLocale::ShortFormat), clock(end));
    //: A date and a time of day: "3 Mar 08:00"
    return tr("%1 %2", "date and time").arg(QLocale().toString(end.date(), tr("d MMM", "date format")), clock(end));
}

} // namespace callside
