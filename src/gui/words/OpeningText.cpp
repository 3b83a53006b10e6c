// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/OpeningText.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QTimeZone openingZone(const OpeningHours &hours)
{
    const QTimeZone zone(hours.timeZone.toLatin1());
    return !hours.timeZone.isEmpty() && zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

// "New York" of America/New_York.
QString placeOf(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
}

QString minuteText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

} // namespace

QString OpeningText::until(Moment until, Moment now, const QTimeZone &zone)
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMsecs(until), zone);
    const qint64 days = QDateTime::fromMSecsSinceEpoch(toMsecs(now), zone).date().daysTo(end.date());
    const QString clock = end.toString(u"HH:mm"_s);
    if (days == 0)
        return clock;
    if (days == 1 && end.time() == QTime(0, 0))
        //: The end of today, as in "Now open until midnight"
        return tr("midnight");
    if (days < 7)
        //: A day of the week and a time of day: "Monday 08:00"
        return tr("%1 %2", "day and time").arg(QLocale().dayName(end.date().dayOfWeek()), clock);
    //: A date and a time of day: "28 Dec 2026 08:00"
    return tr("%1 %2", "date and time").arg(QLocale().toString(end.date(), dateFormat()), clock);
}

QString OpeningText::state(const OpeningHours &hours, Moment now)
{
    if (hours.isEmpty())
        return tr("No hours are set: the centre counts as open day and night.");
    const OpeningState state = openingAt(hours, now);
    const QTimeZone zone = openingZone(hours);
    const auto instant = QDateTime::fromMSecsSinceEpoch(toMsecs(now));
    QString sentence;
    if (state.until == Moment{}) {
        sentence = state.isOpen ? tr("Now open, all through the next year") : tr("Closed, all through the next year");
    } else {
        const QString end = until(state.until, now, zone);
        //: %1 is "18:30", "midnight", "Monday 08:00" or "28 Dec 2026 08:00"
        sentence = state.isOpen ? tr("Now open until %1").arg(end) : tr("Closed until %1").arg(end);
    }
    if (!state.exceptionName.isEmpty())
        //: %1 is "Closed until Monday 08:00", %2 the name of a holiday
        sentence = tr("%1, %2", "state and holiday").arg(sentence, state.exceptionName);
    if (zone.offsetFromUtc(instant) != QTimeZone::systemTimeZone().offsetFromUtc(instant))
        //: %1 is "Now open until 18:30", %2 a city
        sentence = tr("%1 (time in %2)").arg(sentence, placeOf(zone));
    return sentence;
}

QString OpeningText::problem(const OpeningProblem &problem)
{
    using Reason = OpeningProblem::Reason;
    switch (problem.reason) {
    case Reason::UnknownTimeZone:
        return tr("This time zone is not known. Type a city, such as London, and choose from the list. Until then the "
                  "earlier one holds.");
    case Reason::EmptySpan:
        return tr("These hours begin and end at the same time. Give them another end, or remove them. Until then the "
                  "earlier ones hold.");
    case Reason::Overlap:
        return tr("Two of these hours overlap. Change one of them, or remove it. Until then the earlier ones hold.");
    case Reason::DatesTurned:
        return tr("The last day is before the first. Choose a later one. Until then the earlier days hold.");
    }
    Q_UNREACHABLE();
}

QString OpeningText::spans(const QList<OpenSpan> &spans)
{
    if (spans.isEmpty())
        //: In the place of hours: not open on this day
        return tr("Closed");
    QStringList texts;
    for (const OpenSpan &span : spans)
        //: Hours, from and to: "08:00–13:00"
        texts.append(tr("%1–%2").arg(minuteText(span.fromMinute), minuteText(span.toMinute)));
    //: Between the hours of a day: "08:00–13:00, 14:00–18:30"
    return texts.join(tr(", ", "between hours"));
}

QString OpeningText::days(const OpeningException &exception)
{
    const QString first = QLocale().toString(exception.first, dateFormat());
    if (exception.first == exception.last)
        return first;
    //: The first and the last day: "25 Dec 2026 – 28 Dec 2026"
    return tr("%1 – %2").arg(first, QLocale().toString(exception.last, dateFormat()));
}

QString OpeningText::dateFormat()
{
    //: How a date is written: d day, MMM month, yyyy year
    return tr("d MMM yyyy", "date format");
}

} // namespace callside
