// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <span>

namespace callside {

// The figures of a time: what is counted, by definitions that the page shows as they are used here.
enum class FigureId {
    Calls,
    Answered,
    PutThrough,
    TimeToAnswer,
    TimeToFirstWords,
    Length,
    Missed,
    Abandoned,
    AbandonedAfter,
    Declined,
    Closed,
    Lost,
    Urgent,
    UrgentAcknowledged,
    TimeToAcknowledge,
    TransfersAsked,
    TransfersConfirmed,
    TransfersNotConfirmed,
    TransfersFailed,
    CallBacksAsked,
    CallBacksMade,
    TimeToCallBack,
    TokensIn,
    TokensCached,
    TokensOut,
    Cost,
};
inline constexpr size_t FigureCount = size_t(FigureId::Cost) + 1;

enum class FigureUnit { Count, Time, Tokens, MicroUsd };

// Which calls, or tasks, count. Calls count that are over, in the time in which they were offered; call-backs in the
// time in which they were asked for, also if they were made later.
enum class FigureSet {
    Calls,                 // all
    Answered,              // CallResult::Answered and PutThrough
    PutThrough,            // CallResult::PutThrough
    Missed,                // CallResult::Missed
    Abandoned,             // CallResult::Abandoned
    Declined,              // CallResult::Declined
    Closed,                // CallResult::Closed
    Lost,                  // ended in a way that left something to be done
    Urgent,                // were urgent at any time
    UrgentAcknowledged,    // and somebody said that they look after the caller
    TransfersAsked,        // a transfer was asked for
    TransfersConfirmed,    // the caller left the assistant soon after
    TransfersNotConfirmed, // the caller was still there, or it is not known
    TransfersFailed,       // the request was refused, or nobody answered
    CallBacksAsked,        // tasks to ring somebody back, also those that a call left by itself
    CallBacksMade,         // those of them that are done
};

// What a time is measured between.
enum class FigurePoint { None, Offered, Answered, FirstWords, Ended, Urgent, Acknowledged, Asked, Made };

struct FigureDefinition {
    FigureId id = FigureId::Calls;
    QLatin1StringView word; // in the CSV; never changes
    FigureUnit unit = FigureUnit::Count;
    FigureSet of = FigureSet::Calls;
    FigurePoint from = FigurePoint::None; // Time: between these two, of those that have both
    FigurePoint to = FigurePoint::None;
};
// In the order of FigureId.
std::span<const FigureDefinition> figureDefinitions();

struct Figure {
    qint64 count = 0; // Count: how many; otherwise of how many the rest is
    qint64 total = 0; // Tokens, MicroUsd: the sum
    // Time only. The median is the middle one, or the earlier of the two in the middle; 90 % took no longer than p90.
    std::chrono::milliseconds median{0};
    std::chrono::milliseconds p90{0};
    std::chrono::milliseconds average{0};
    std::chrono::milliseconds longest{0};
    bool operator==(const Figure &) const = default;
};

struct FigureBar {
    int calls = 0;
    int answered = 0;
    int lost = 0; // missed and abandoned
    bool operator==(const FigureBar &) const = default;
};

struct Figures {
    Moment from{};
    Moment to{};
    std::array<Figure, FigureCount> values;
    bool isCostComplete = true; // false: a part had no known price
    std::array<FigureBar, 24> byHour;
    std::array<FigureBar, 7> byWeekday; // Monday first

    const Figure &of(FigureId id) const { return values[size_t(id)]; }
    bool operator==(const Figures &) const = default;
};

// A task as far as figures go.
struct FigureTask {
    Task::Kind kind = Task::Kind::CallBack;
    Moment createdAt{};
    Moment doneAt{};
};

// Adds up call after call, so that a year of them need not be held.
class FigureSum
{
public:
    FigureSum(Moment from, Moment to, const QTimeZone &zone); // hours and weekdays are the zone's

    void add(const HistoryRow &call);
    void add(const FigureTask &task);
    Figures figures() const;

private:
    void addBars(const HistoryRow &call);

    Figures m_figures;
    QTimeZone m_zone;
    std::array<QList<qint64>, FigureCount> m_times;
};

enum class FigureTime { Today, Week, Month }; // since midnight, since Monday, since the first
struct FigurePeriod {
    Moment from{};
    Moment to{};
    bool operator==(const FigurePeriod &) const = default;
};
// The one that `now` is in, or `back` of them before.
FigurePeriod figurePeriod(FigureTime time, Moment now, const QTimeZone &zone, int back = 0);

// A table in UTF-8: one line per figure, hour and weekday; words and numbers only, nothing of any call.
QByteArray figuresCsv(const Figures &figures, const QTimeZone &zone);

QDebug operator<<(QDebug debug, const Figure &figure);

} // namespace callside
