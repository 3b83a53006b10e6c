// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleHistory.h"

#include "../storage/HistoryTesting.h"
#include "SampleCalls.h"
#include "app/CallRecord.h"
#include "storage/HistoryFold.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::samples {

namespace {

void makeSpecial(HistoryRow &row, int kind)
{
    switch (kind) {
    case 1:
        row.urgency = Urgency::Kind::RedFlag;
        row.urgentAt = row.offeredAt + 20s;
        row.acknowledgedAt = row.urgentAt + 4s;
        row.transfer = TransferState::Connected;
        row.outcome = CallOutcome::Kind::PassedOn;
        break;
    case 3:
        row.result = CallResult::Missed;
        row.isLost = true;
        row.answeredAt = {};
        row.lines = 0;
        break;
    case 4:
        row.caller = u"+44117496012"_s + QString::number(row.id % 10);
        row.callerName = u"J Fielding"_s;
        row.language = u"ja"_s;
        break;
    case 5:
        row.result = CallResult::Abandoned;
        row.answeredAt = {};
        row.endedAt = row.offeredAt + 3s;
        break;
    case 6:
        row.caller.clear();
        row.result = CallResult::Closed;
        break;
    default:
        row.outcome = kind == 0 ? CallOutcome::Kind::Booked : CallOutcome::Kind::Answered;
        break;
    }
}

} // namespace

HistoryRow pastRow(int n)
{
    HistoryRow row;
    row.id = 1'000'000 - n;
    row.call = u"rtc_past%1"_s.arg(n, 4, 10, '0'_L1);
    row.offeredAt = sampleNow() - 13min - n * 47min;
    row.answeredAt = row.offeredAt + 1400ms;
    row.wordsAt = row.answeredAt + 900ms;
    row.endedAt = row.offeredAt + 131s + (n % 7) * 21s;
    row.caller = u"+447700900%1"_s.arg(100 + n % 899, 3, 10, '0'_L1);
    row.line = u"+442079460100"_s;
    row.language = u"en"_s;
    row.model = u"gpt-realtime-2.1"_s;
    row.lines = 12;
    row.costMicroUsd = 41'000 + 700 * (n % 9);
    row.tokensIn = 2400;
    row.tokensOut = 900;
    makeSpecial(row, n % 7);
    return row;
}

HistoryPage historyPage(int from, int count, bool hasMore, bool isFound)
{
    HistoryPage page;
    page.hasMore = hasMore;
    for (int n = from; n < from + count; ++n) {
        HistoryHit hit{pastRow(n), {}};
        if (isFound)
            hit.snippet = {u"…to pick up the repeat prescription for my mother, she has run out of the blood pressure "
                           "tablets since Sunday and the pharmacy says…"_s,
                           {{22, 12}}};
        page.hits.append(hit);
    }
    return page;
}

HistoryChoices historyChoices()
{
    return {{u"+442079460100"_s, u"+442079460123"_s},
            {u"en"_s, u"ja"_s},
            {u"Front desk"_s, u"Kim"_s},
            sampleNow() - std::chrono::hours(24 * 90)};
}

PastCall pastCall(const HistoryRow &row)
{
    historytesting::PastCall past;
    past.call = row.call;
    past.offeredAtMs = toMsecs(row.offeredAt);
    past.number = row.caller;
    past.name = row.callerName;
    past.lines = {u"Hello, I'd like to pick up the repeat prescription for my mother."_s,
                  u"Of course. May I have your mother's date of birth, please?"_s,
                  u"It's the third of April, nineteen fifty-one."_s,
                  u"Thank you. Is it the blood pressure tablets that she has run out of?"_s,
                  u"Yes, since Sunday. And the pharmacy says they have not heard from you."_s,
                  u"I have written that down, and reception will ring you back today."_s,
                  u"Lovely, thank you very much."_s,
                  u"You are welcome. Goodbye."_s};
    const QList<JournalEntry> entries = historytesting::entriesOf(past);
    PastCall call{eventsOf(entries), foldCall(entries).state, {}, {}};
    call.outcome = {row.call, CallOutcome::Kind::Prescription, u"Sent to the pharmacy in the High Street"_s, u"Kim"_s,
                    row.endedAt + 4min};
    Task task;
    task.id = 7;
    task.call = row.call;
    task.createdAt = row.endedAt;
    task.doneAt = row.endedAt + 2h;
    task.doneBy = u"Kim"_s;
    task.note = u"Rang back, all is well"_s;
    call.tasks = {task};
    return call;
}

Figures monthFigures()
{
    FigureSum sum(sampleNow() - std::chrono::hours(24 * 30), sampleNow(), QTimeZone::utc());
    for (int n = 0; n < 880; ++n) {
        HistoryRow row = pastRow(n);
        const auto hour = 7h + std::chrono::hours((n * n + n / 3) % 12);
        const Moment day = std::chrono::floor<std::chrono::days>(sampleNow() - std::chrono::hours(24 * (1 + n % 29)));
        const auto shift = day + hour + std::chrono::minutes(n % 60) - row.offeredAt;
        for (Moment *moment :
             {&row.offeredAt, &row.answeredAt, &row.wordsAt, &row.endedAt, &row.urgentAt, &row.acknowledgedAt}) {
            if (*moment != Moment{})
                *moment += shift;
        }
        sum.add(row);
        if (n % 9 == 0)
            sum.add(FigureTask{Task::Kind::CallBack, row.endedAt, n % 2 == 0 ? row.endedAt + 40min : Moment{}});
    }
    return sum.figures();
}

} // namespace callside::samples
