// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/FiguresText.h"

#include "gui/words/CostText.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

QString FiguresText::title(FigureId id)
{
    switch (id) {
    case FigureId::Calls:
        return tr("Calls");
    case FigureId::Answered:
        return tr("Answered");
    case FigureId::PutThrough:
        return tr("Answered at another number");
    case FigureId::TimeToAnswer:
        return tr("Time to answer");
    case FigureId::TimeToFirstWords:
        return tr("Time to the first words");
    case FigureId::Length:
        return tr("Length of a call");
    case FigureId::Missed:
        return tr("Missed");
    case FigureId::Abandoned:
        return tr("Caller left early");
    case FigureId::AbandonedAfter:
        return tr("Left after");
    case FigureId::Declined:
        return tr("Declined");
    case FigureId::Closed:
        return tr("Line was closed");
    case FigureId::Lost:
        return tr("Lost");
    case FigureId::Urgent:
        return tr("Urgent");
    case FigureId::UrgentAcknowledged:
        return tr("Urgent, acknowledged");
    case FigureId::TimeToAcknowledge:
        return tr("Time to acknowledge");
    case FigureId::TransfersAsked:
        return tr("Transfers asked for");
    case FigureId::TransfersConfirmed:
        return tr("Transfers confirmed");
    case FigureId::TransfersNotConfirmed:
        return tr("Transfers not confirmed");
    case FigureId::TransfersFailed:
        return tr("Transfers failed");
    case FigureId::CallBacksAsked:
        return tr("Call-backs asked for");
    case FigureId::CallBacksMade:
        return tr("Call-backs made");
    case FigureId::TimeToCallBack:
        return tr("Time to call back");
    case FigureId::TokensIn:
        return tr("Taken in by the assistant");
    case FigureId::TokensCached:
        return tr("Of it, known from before");
    case FigureId::TokensOut:
        return tr("Given out by the assistant");
    case FigureId::Cost:
        return tr("Cost");
    }
    Q_UNREACHABLE();
}

QString FiguresText::definition(FigureId id)
{
    return id <= FigureId::Lost ? callDefinition(id) : moreDefinition(id);
}

QString FiguresText::callDefinition(FigureId id)
{
    switch (id) {
    case FigureId::Calls:
        return tr("All calls that came in during this time and are over.");
    case FigureId::Answered:
        return tr("Calls in which the assistant spoke, that were connected or ended by the desk, or that a person at "
                  "another number answered.");
    case FigureId::PutThrough:
        return tr("Of those: put through by the phone company without the assistant, and answered by a person there.");
    case FigureId::TimeToAnswer:
        return tr("From the news of a call until it was answered, of the calls that were answered.");
    case FigureId::TimeToFirstWords:
        return tr("From the news of a call until the caller heard the first words.");
    case FigureId::Length:
        return tr("From answering until the end, of the calls that were answered.");
    case FigureId::Missed:
        return tr("Calls that nobody could answer.");
    case FigureId::Abandoned:
        return tr("Calls in which the caller left before the first words.");
    case FigureId::AbandonedAfter:
        return tr("How long callers who left early had waited.");
    case FigureId::Declined:
        return tr("Calls that the desk declined.");
    case FigureId::Closed:
        return tr("Calls that were turned away because the line was closed.");
    default:
        return tr("Calls that ended in a way that left something to be done: somebody was not helped.");
    }
}

QString FiguresText::moreDefinition(FigureId id)
{
    switch (id) {
    case FigureId::Urgent:
        return tr("Calls that were urgent at any time.");
    case FigureId::UrgentAcknowledged:
        return tr("Urgent calls of which somebody at the desk said that they look after the caller.");
    case FigureId::TimeToAcknowledge:
        return tr("From the moment a call became urgent until somebody acknowledged it.");
    case FigureId::TransfersAsked:
        return tr("Calls for which a connection to a person was asked for.");
    case FigureId::TransfersConfirmed:
        return tr(
            "Of those: the caller left the assistant soon after, or the phone company said that it was answered.");
    case FigureId::TransfersNotConfirmed:
        return tr("Of those: the caller was still with the assistant, or it is not known.");
    case FigureId::TransfersFailed:
        return tr("Of those: the request was refused, or nobody answered.");
    case FigureId::CallBacksAsked:
        return tr(
            "Call-back tasks that were made during this time, and those that missed, dropped and urgent calls and "
            "transfers that were not confirmed left by themselves.");
    case FigureId::CallBacksMade:
        return tr("Of those: marked done, also if that was later.");
    case FigureId::TimeToCallBack:
        return tr("From making the task until it was marked done.");
    case FigureId::TokensIn:
        return tr(
            "What the assistant heard and read, in the small pieces of words and sound that the service charges by.");
    case FigureId::TokensCached:
        return tr("The part of it that the service had read before, and charges less for.");
    case FigureId::TokensOut:
        return tr("What the assistant said and wrote, in the same small pieces.");
    default:
        return tr("By the service's price list, without the phone company. “At least” where a price is not known.");
    }
}

QString FiguresText::time(std::chrono::milliseconds time)
{
    const double seconds = double(time.count()) / 1000.0;
    if (time < 10s)
        //: A time in seconds, "1.2 s"
        return tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (time < 60s)
        //: A time in seconds, "1.2 s"
        return tr("%1 s").arg(QLocale().toString(qRound(seconds)));
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time);
    if (minutes < 60min)
        //: A time: %1 minutes, %2 seconds
        return tr("%1 min %2 s").arg(minutes.count()).arg((time - minutes).count() / 1000);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time);
    //: A time: %1 hours, %2 minutes
    return tr("%1 h %2 min").arg(hours.count()).arg((minutes - hours).count());
}

QString FiguresText::value(const Figures &figures, FigureId id)
{
    const Figure &figure = figures.of(id);
    switch (figureDefinitions()[size_t(id)].unit) {
    case FigureUnit::Count:
        return QLocale().toString(figure.count);
    case FigureUnit::Tokens:
        return QLocale().toString(figure.total);
    case FigureUnit::MicroUsd:
        return CostText::money(figure.total, figures.isCostComplete);
    case FigureUnit::Time:
        if (figure.count == 0)
            //: In the place of a figure for which there was no call
            return tr("–");
        //: Times of many calls: half of them took no longer than %1, 90 % no longer than %2, %3 on average, the longest
        //: %4
        return tr("half within %1, 90 % within %2, average %3, longest %4")
            .arg(time(figure.median), time(figure.p90), time(figure.average), time(figure.longest));
    }
    Q_UNREACHABLE();
}

QString FiguresText::hour(int hour)
{
    //: An hour of the day: "09–10"
    return tr("%1–%2").arg(hour, 2, 10, '0'_L1).arg(hour + 1, 2, 10, '0'_L1);
}

QString FiguresText::weekday(int weekday)
{
    return QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
}

QString FiguresText::period(const FigurePeriod &period)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(toMsecs(period.from)).date();
    const QDate last = QDateTime::fromMSecsSinceEpoch(toMsecs(period.to) - 1).date();
    const auto text = [](const QDate &day) { return QLocale().toString(day, QLocale::LongFormat); };
    //: Two dates: the first and the last day that are counted
    return first == last ? text(first) : tr("%1 to %2").arg(text(first), text(last));
}

} // namespace callside
