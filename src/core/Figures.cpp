// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Figures.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using FId = FigureId;
using FUnit = FigureUnit;
using FSet = FigureSet;
using FPoint = FigurePoint;

constexpr FigureDefinition FigureTable[] = {
    {FId::Calls, "calls"_L1, FUnit::Count, FSet::Calls},
    {FId::Answered, "answered"_L1, FUnit::Count, FSet::Answered},
    {FId::PutThrough, "put_through"_L1, FUnit::Count, FSet::PutThrough},
    {FId::TimeToAnswer, "time_to_answer"_L1, FUnit::Time, FSet::Answered, FPoint::Offered, FPoint::Answered},
    {FId::TimeToFirstWords, "time_to_first_words"_L1, FUnit::Time, FSet::Answered, FPoint::Offered, FPoint::FirstWords},
    {FId::Length, "length"_L1, FUnit::Time, FSet::Answered, FPoint::Answered, FPoint::Ended},
    {FId::Missed, "missed"_L1, FUnit::Count, FSet::Missed},
    {FId::Abandoned, "abandoned"_L1, FUnit::Count, FSet::Abandoned},
    {FId::AbandonedAfter, "abandoned_after"_L1, FUnit::Time, FSet::Abandoned, FPoint::Offered, FPoint::Ended},
    {FId::Declined, "declined"_L1, FUnit::Count, FSet::Declined},
    {FId::Closed, "closed"_L1, FUnit::Count, FSet::Closed},
    {FId::Lost, "lost"_L1, FUnit::Count, FSet::Lost},
    {FId::Urgent, "urgent"_L1, FUnit::Count, FSet::Urgent},
    {FId::UrgentAcknowledged, "urgent_acknowledged"_L1, FUnit::Count, FSet::UrgentAcknowledged},
    {FId::TimeToAcknowledge, "time_to_acknowledge"_L1, FUnit::Time, FSet::UrgentAcknowledged, FPoint::Urgent,
     FPoint::Acknowledged},
    {FId::TransfersAsked, "transfers_asked"_L1, FUnit::Count, FSet::TransfersAsked},
    {FId::TransfersConfirmed, "transfers_confirmed"_L1, FUnit::Count, FSet::TransfersConfirmed},
    {FId::TransfersNotConfirmed, "transfers_not_confirmed"_L1, FUnit::Count, FSet::TransfersNotConfirmed},
    {FId::TransfersFailed, "transfers_failed"_L1, FUnit::Count, FSet::TransfersFailed},
    {FId::CallBacksAsked, "call_backs_asked"_L1, FUnit::Count, FSet::CallBacksAsked},
    {FId::CallBacksMade, "call_backs_made"_L1, FUnit::Count, FSet::CallBacksMade},
    {FId::TimeToCallBack, "time_to_call_back"_L1, FUnit::Time, FSet::CallBacksMade, FPoint::Asked, FPoint::Made},
    {FId::TokensIn, "tokens_in"_L1, FUnit::Tokens, FSet::Calls},
    {FId::TokensCached, "tokens_cached"_L1, FUnit::Tokens, FSet::Calls},
    {FId::TokensOut, "tokens_out"_L1, FUnit::Tokens, FSet::Calls},
    {FId::Cost, "cost_micro_usd"_L1, FUnit::MicroUsd, FSet::Calls},
};
static_assert(std::size(FigureTable) == FigureCount);

// By the assistant or by a person.
bool wasAnswered(const HistoryRow &call)
{
    return call.result == CallResult::Answered || call.result == CallResult::PutThrough;
}

bool belongsTo(FigureSet set, const HistoryRow &call)
{
    switch (set) {
    case FSet::Calls:
        return true;
    case FSet::Answered:
        return wasAnswered(call);
    case FSet::PutThrough:
        return call.result == CallResult::PutThrough;
    case FSet::Missed:
        return call.result == CallResult::Missed;
    case FSet::Abandoned:
        return call.result == CallResult::Abandoned;
    case FSet::Declined:
        return call.result == CallResult::Declined;
    case FSet::Closed:
        return call.result == CallResult::Closed;
    case FSet::Lost:
        return call.isLost;
    case FSet::Urgent:
        return call.urgency != Urgency::Kind::None;
    case FSet::UrgentAcknowledged:
        return call.urgency != Urgency::Kind::None && call.acknowledgedAt != Moment{};
    case FSet::TransfersAsked:
        return call.transfer != TransferState::None;
    case FSet::TransfersConfirmed:
        return call.transfer == TransferState::Connected;
    case FSet::TransfersNotConfirmed:
        return call.transfer == TransferState::NotConfirmed || call.transfer == TransferState::Asked ||
               call.transfer == TransferState::Ringing;
    case FSet::TransfersFailed:
        return call.transfer == TransferState::Failed;
    case FSet::CallBacksAsked:
    case FSet::CallBacksMade:
        return false;
    }
    return false;
}

bool belongsTo(FigureSet set, const FigureTask &task)
{
    const bool isCallBack = task.kind == Task::Kind::CallBack || task.kind == Task::Kind::UnconfirmedTransfer ||
                            task.kind == Task::Kind::DroppedCall || task.kind == Task::Kind::MissedCall ||
                            task.kind == Task::Kind::UrgentCall;
    if (!isCallBack)
        return false;
    return set == FSet::CallBacksAsked || (set == FSet::CallBacksMade && task.doneAt != Moment{});
}

Moment pointOf(FigurePoint point, const HistoryRow &call)
{
    switch (point) {
    case FPoint::Offered:
        return call.offeredAt;
    case FPoint::Answered:
        return call.answeredAt;
    case FPoint::FirstWords:
        return call.wordsAt;
    case FPoint::Ended:
        return call.endedAt;
    case FPoint::Urgent:
        return call.urgentAt;
    case FPoint::Acknowledged:
        return call.acknowledgedAt;
    case FPoint::None:
    case FPoint::Asked:
    case FPoint::Made:
        return {};
    }
    return {};
}

Moment pointOf(FigurePoint point, const FigureTask &task)
{
    return point == FPoint::Asked ? task.createdAt : point == FPoint::Made ? task.doneAt : Moment{};
}

qint64 amountOf(FigureId id, const HistoryRow &call)
{
    switch (id) {
    case FId::TokensIn:
        return call.tokensIn;
    case FId::TokensCached:
        return call.tokensCached;
    case FId::TokensOut:
        return call.tokensOut;
    case FId::Cost:
        return call.costMicroUsd;
    default:
        return 0;
    }
}

template <class Counted>
void addTo(std::array<Figure, FigureCount> &values, std::array<QList<qint64>, FigureCount> &times,
           const Counted &counted)
{
    for (const FigureDefinition &definition : FigureTable) {
        if (!belongsTo(definition.of, counted))
            continue;
        Figure &figure = values[size_t(definition.id)];
        if (definition.unit != FUnit::Time) {
            ++figure.count;
            continue;
        }
        const Moment from = pointOf(definition.from, counted);
        const Moment to = pointOf(definition.to, counted);
        if (from != Moment{} && to != Moment{} && to >= from)
            times[size_t(definition.id)].append((to - from).count());
    }
}

std::chrono::milliseconds atRank(const QList<qint64> &sorted, int percent)
{
    const qsizetype rank = (sorted.size() * percent + 99) / 100;
    return std::chrono::milliseconds(sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)));
}

Figure withTimes(Figure figure, QList<qint64> times)
{
    figure.count = times.size();
    if (times.isEmpty())
        return figure;
    std::sort(times.begin(), times.end());
    figure.median = atRank(times, 50);
    figure.p90 = atRank(times, 90);
    figure.longest = std::chrono::milliseconds(times.constLast());
    figure.average = std::chrono::milliseconds(std::accumulate(times.cbegin(), times.cend(), qint64(0)) / times.size());
    return figure;
}

QByteArray seconds(std::chrono::milliseconds time)
{
    return QByteArray::number(double(time.count()) / 1000, 'f', 1);
}

QByteArray csvLine(const QByteArrayList &cells)
{
    return cells.join(',') + "\r\n";
}

QByteArray csvFigure(const FigureDefinition &definition, const Figure &figure)
{
    if (definition.unit == FUnit::Time) {
        const bool isKnown = figure.count > 0;
        const auto cell = [&](std::chrono::milliseconds time) { return isKnown ? seconds(time) : QByteArray(); };
        return csvLine({definition.word.data(),
                        QByteArray::number(figure.count),
                        {},
                        cell(figure.median),
                        cell(figure.p90),
                        cell(figure.average),
                        cell(figure.longest)});
    }
    const QByteArray total = definition.unit == FUnit::Count ? QByteArray() : QByteArray::number(figure.total);
    return csvLine({definition.word.data(), QByteArray::number(figure.count), total, {}, {}, {}, {}});
}

QByteArray csvBar(const QByteArray &name, const FigureBar &bar)
{
    return csvLine(
        {name, QByteArray::number(bar.calls), QByteArray::number(bar.answered), QByteArray::number(bar.lost)});
}

} // namespace

std::span<const FigureDefinition> figureDefinitions()
{
    return FigureTable;
}

FigureSum::FigureSum(Moment from, Moment to, const QTimeZone &zone)
    : m_zone(zone)
{
    m_figures.from = from;
    m_figures.to = to;
}

void FigureSum::add(const HistoryRow &call)
{
    if (call.offeredAt < m_figures.from || call.offeredAt >= m_figures.to)
        return;
    addTo(m_figures.values, m_times, call);
    for (const FigureDefinition &definition : FigureTable)
        m_figures.values[size_t(definition.id)].total += amountOf(definition.id, call);
    m_figures.isCostComplete = m_figures.isCostComplete && call.isCostComplete;
    addBars(call);
}

void FigureSum::addBars(const HistoryRow &call)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMsecs(call.offeredAt), m_zone);
    const bool wasTaken = wasAnswered(call);
    const bool wasLost = call.result == CallResult::Missed || call.result == CallResult::Abandoned;
    for (FigureBar *bar : {&m_figures.byHour.at(size_t(local.time().hour())),
                           &m_figures.byWeekday.at(size_t(local.date().dayOfWeek() - 1))}) {
        ++bar->calls;
        bar->answered += wasTaken ? 1 : 0;
        bar->lost += wasLost ? 1 : 0;
    }
}

void FigureSum::add(const FigureTask &task)
{
    if (task.createdAt >= m_figures.from && task.createdAt < m_figures.to)
        addTo(m_figures.values, m_times, task);
}

Figures FigureSum::figures() const
{
    Figures figures = m_figures;
    for (const FigureDefinition &definition : FigureTable) {
        if (definition.unit == FUnit::Time) {
            Figure &figure = figures.values[size_t(definition.id)];
            figure = withTimes(figure, m_times[size_t(definition.id)]);
        }
    }
    return figures;
}

FigurePeriod figurePeriod(FigureTime time, Moment now, const QTimeZone &zone, int back)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMsecs(now), zone).date();
    QDate first = today.addDays(-back);
    QDate next = first.addDays(1);
    if (time == FigureTime::Week) {
        first = today.addDays(1 - today.dayOfWeek() - 7 * back);
        next = first.addDays(7);
    } else if (time == FigureTime::Month) {
        first = QDate(today.year(), today.month(), 1).addMonths(-back);
        next = first.addMonths(1);
    }
    return {fromMsecs(first.startOfDay(zone).toMSecsSinceEpoch()),
            fromMsecs(next.startOfDay(zone).toMSecsSinceEpoch())};
}

QByteArray figuresCsv(const Figures &figures, const QTimeZone &zone)
{
    const auto stamp = [&](Moment moment) {
        return QDateTime::fromMSecsSinceEpoch(toMsecs(moment), zone).toString(Qt::ISODate).toLatin1();
    };
    QByteArray csv = csvLine({"from", stamp(figures.from), "to", stamp(figures.to)});
    csv += csvLine({"figure", "count", "total", "median_s", "p90_s", "average_s", "longest_s"});
    for (const FigureDefinition &definition : FigureTable)
        csv += csvFigure(definition, figures.of(definition.id));
    csv += csvLine({"cost_complete", figures.isCostComplete ? "1" : "0", {}, {}, {}, {}, {}});
    csv += csvLine({"when", "calls", "answered", "missed_or_abandoned"});
    for (size_t hour = 0; hour < figures.byHour.size(); ++hour)
        csv += csvBar("hour_" + QByteArray::number(qlonglong(hour)).rightJustified(2, '0'), figures.byHour[hour]);
    static constexpr const char *Days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                           "friday", "saturday", "sunday"};
    for (size_t day = 0; day < figures.byWeekday.size(); ++day)
        csv += csvBar(Days[day], figures.byWeekday[day]);
    return csv;
}

QDebug operator<<(QDebug debug, const Figure &figure)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Figure(" << figure.count << ", total " << figure.total << ", median "
                    << qint64(figure.median.count()) << " ms, p90 " << qint64(figure.p90.count()) << " ms, longest "
                    << qint64(figure.longest.count()) << " ms)";
    return debug;
}

} // namespace callside
