// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallExport.h"

namespace callside::samples {

inline constexpr Moment ExportStart{std::chrono::milliseconds(1795253400000)}; // 2026-11-21 09:30 UTC

inline TranscriptEntry spoken(TranscriptEntry::Kind kind, const QString &text, int second)
{
    TranscriptEntry entry;
    entry.kind = kind;
    entry.text = text;
    entry.isFinal = true;
    entry.at = ExportStart + std::chrono::seconds(second);
    return entry;
}

// A call about a prescription, by somebody who is nobody.
inline CallState aFinishedCall()
{
    using Kind = TranscriptEntry::Kind;
    CallState state;
    state.id = {QStringLiteral("rtc_u1_demo")};
    state.phase = Phase::Ended;
    state.endReason = EndReason::CallerLeft;
    state.offeredAt = ExportStart;
    state.answeredAt = ExportStart + std::chrono::seconds(1);
    state.endedAt = ExportStart + std::chrono::seconds(162);
    state.caller.number = QStringLiteral("+447700900123");
    state.caller.displayName = QStringLiteral("Jane Doe");
    state.line.number = QStringLiteral("02079460123");
    state.usage.costMicroUsd = 123'400;
    Transcript &record = state.transcript;
    record.append(spoken(Kind::Assistant, QStringLiteral("You are speaking with an automated assistant."), 1));
    record.append(spoken(Kind::Caller, QStringLiteral("My name is Jane Doe, born 3 April 1951."), 6));
    record.append(spoken(Kind::Assistant, QStringLiteral("Thank you. So you are Jane Doe?"), 12));
    record.append(spoken(Kind::Caller, QStringLiteral("Yes. I need my amlodipine 5 mg, \"the usual\","), 16));
    TranscriptEntry steer = spoken(Kind::Steer, QStringLiteral("Ask Jane for her number"), 20);
    steer.reaction = QStringLiteral("What is your number?");
    record.append(steer);
    record.append(spoken(Kind::Caller, QStringLiteral("07700 900123, at 10:30 is fine"), 25));
    record.append(spoken(Kind::Key, QStringLiteral("*"), 30));
    TranscriptEntry lost = spoken(Kind::Caller, QString(), 33);
    lost.isUnreadable = true;
    record.append(lost);
    record.append(spoken(Kind::Acknowledged, QStringLiteral("Kim"), 40));
    return state;
}

inline CallOutcome anOutcome()
{
    return {QStringLiteral("rtc_u1_demo"), CallOutcome::Kind::Prescription,
            QStringLiteral("Repeat for Jane, ring 07700 900123"), QStringLiteral("Kim"),
            ExportStart + std::chrono::seconds(200)};
}

inline Task aTask()
{
    Task task;
    task.id = 7;
    task.call = QStringLiteral("rtc_u1_demo");
    task.kind = Task::Kind::CallBack;
    task.number = QStringLiteral("+447700900123");
    task.name = QStringLiteral("Jane Doe");
    task.note = QStringLiteral("ring Jane back by 10:30");
    task.createdAt = ExportStart + std::chrono::seconds(170);
    return task;
}

inline CallSummary aSummary()
{
    CallSummary summary;
    summary.call = QStringLiteral("rtc_u1_demo");
    summary.text = QStringLiteral("Jane Doe asked for a repeat of amlodipine 5 mg.");
    summary.outcome = CallOutcome::Kind::Prescription;
    summary.tasks = {{Task::Kind::CallBack, QStringLiteral("Ring Jane back")}};
    summary.details = {{HeardDetail::Kind::Name, QStringLiteral("Jane Doe"), HeardDetail::Certainty::Confirmed,
                        QStringLiteral("My name is Jane Doe")},
                       {HeardDetail::Kind::Medicine, QStringLiteral("amlodipine 5 mg"), HeardDetail::Certainty::Heard,
                        QStringLiteral("I need my amlodipine 5 mg")}};
    summary.model = QStringLiteral("gpt-5.4-mini");
    summary.madeAt = ExportStart + std::chrono::seconds(170);
    return summary;
}

inline ExportCall anExportCall()
{
    return exportCallOf(aFinishedCall(), anOutcome(), {aTask()}, aSummary());
}

} // namespace callside::samples
