// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallExport.h"

#include <QByteArray>
#include <QMap>
#include <QTimeZone>

#include <utility>

namespace callside {

// What an export says about itself.
struct ExportLabel {
    QString exportedBy;
    Moment exportedAt{};
    QString centre; // its name; may be empty
    bool isRedacted = true;
    QTimeZone zone = QTimeZone::utc(); // for times that people read
    RedactionMarks marks;
};

// The words for people, in the language of the desk (gui/history/ExportWords fills them). Machine formats have their
// own, which never change.
struct ExportWords {
    QString title;        // "Calls"
    QString exported;     // "Exported by %1 on %2"
    QString redacted;     // what was taken out, and that somebody has to read it
    QString notRedacted;  // that it holds a patient's words
    QString headRedacted; // the same two in a few words, for the head of a page
    QString headNotRedacted;
    QString draft;      // behind the title of a summary that nobody has accepted
    QString acceptedBy; // "accepted by %1 on %2"
    // Titles of what is known of a call
    QString call;
    QString started;
    QString duration;
    QString caller;
    QString line;
    QString ending;
    QString transfer;
    QString urgent;
    QString outcome;
    QString note;
    QString task;
    QString summary;
    // About a task
    QString done;
    QString open;
    // In and behind lines
    QString unreadable;  // in the place of words
    QString interrupted; // behind words that were cut off
    QString thenSaid;    // "then it said: %1"
    QString page;        // "Page %1"
    QMap<TranscriptEntry::Kind, QString> lines;
    QMap<EndReason, QString> endings;
    QMap<TransferState, QString> transfers;
    QMap<Urgency::Kind, QString> urgencies;
    QMap<CallOutcome::Kind, QString> outcomes;
    QMap<Task::Kind, QString> taskKinds;
    QMap<HeardDetail::Kind, QString> heardKinds;
    QMap<HeardDetail::Certainty, QString> certainties;
    QString dateTimeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    QString timeFormat = QStringLiteral("HH:mm:ss");
};

enum class ExportFormat {
    Text,
    Json,
    CsvCalls, // a row for each call
    CsvLines, // a row for each line of each record
    Pdf,      // see gui/history/ExportPdf
};

// A file is: exportBegin(), then exportCall() of each call in order, then exportEnd(), so that it can be written while
// the next call is read. Not for Pdf. Each call is redacted here if the label says so and it is not yet.
//
// CSV: RFC 4180 with CRLF, UTF-8 with a byte order mark, without which spreadsheets take it for something else. What a
// spreadsheet would run (a cell that begins with = + - @, their full-width forms, a tab or a line end) has an
// apostrophe before it. Times are in UTC, ISO 8601.
struct ExportText {
    ExportFormat format = ExportFormat::Text;
    ExportLabel label;
    ExportWords words; // Text only
};
QByteArray exportBegin(const ExportText &text);
QByteArray exportCall(const ExportText &text, const ExportCall &call, bool isFirst);
QByteArray exportEnd(const ExportText &text);
// All at once.
QByteArray exportFile(const ExportText &text, const QList<ExportCall> &calls);

// "callside-calls-2026-11-21-redacted.csv"
QString exportFileName(ExportFormat format, const ExportLabel &label);

// Never change.
QString wordOf(ExportFormat format); // "text", "json", "csv-calls", "csv-lines", "pdf": for the audit trail

// The parts, for the builders of the formats.
QString csvRow(const QStringList &cells);
QString utcText(Moment at);                                                 // empty for the zero moment
QString localText(Moment at, const QTimeZone &zone, const QString &format); // the same
// Who speaks or what kind of line it is, with who at the desk asked for it; and what stands beside that, for people.
QString lineTitle(const ExportLine &line, const ExportWords &words);
QString lineText(const ExportLine &line, const ExportWords &words);
// Title and value of what is known of a call, in the order to be read; empty ones are left out.
QList<std::pair<QString, QString>> callFacts(const ExportCall &call, const ExportLabel &label,
                                             const ExportWords &words);
QString summaryTitle(const CallSummary &summary, const ExportLabel &label, const ExportWords &words);

} // namespace callside
