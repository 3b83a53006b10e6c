// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/CallSummary.h"
#include "core/Redaction.h"
#include "core/Task.h"

#include <QList>
#include <QString>

#include <optional>

namespace callside {

// One line of the record, as it leaves the desk.
struct ExportLine {
    TranscriptEntry::Kind kind = TranscriptEntry::Kind::Caller;
    Moment at{};
    QString text;
    QString detail;   // of the line: the phrase of the list, a reason
    QString reaction; // what the assistant said after a steer
    QString by;       // who at the desk asked for it
    bool isUnreadable = false;
    bool isInterrupted = false;
    bool operator==(const ExportLine &) const = default;
};

// Everything of one call that may leave the desk.
struct ExportCall {
    CallId id;
    Moment startedAt{};
    Moment answeredAt{}; // zero: it was not
    Moment endedAt{};    // zero: not yet
    QString caller;      // number, or address
    QString callerName;
    QString line; // the number dialled
    EndReason endReason = EndReason::None;
    TransferState transfer = TransferState::None;
    QString transferTarget;
    Urgency::Kind urgency = Urgency::Kind::None;
    CallOutcome outcome;
    QList<Task> tasks;
    std::optional<CallSummary> summary;
    QList<ExportLine> lines;
    qint64 costMicroUsd = 0;
    bool isCostComplete = true;
    bool isRedacted = false;

    bool operator==(const ExportCall &) const = default;
};

ExportCall exportCallOf(const CallState &state, const CallOutcome &outcome, const QList<Task> &tasks,
                        const std::optional<CallSummary> &summary);
// Without what tells who the caller is (see core/Redaction), names that are announced anywhere in the call taken out
// everywhere in it. Who works at the desk stays.
ExportCall redacted(const ExportCall &call, const RedactionMarks &marks = {});

// "0:02:41" of the time that caller and assistant were connected; empty where they were not, or still are.
QString talkingTime(const ExportCall &call);

// The words that stand for them in machine formats. They never change.
QString exportWord(TranscriptEntry::Kind kind);
QString exportWord(EndReason reason);
QString exportWord(TransferState transfer);
QString exportWord(Urgency::Kind kind);

QDebug operator<<(QDebug debug, const ExportCall &call); // without its words

} // namespace callside
