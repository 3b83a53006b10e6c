// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HeardDetails.h"
#include "core/Redaction.h"
#include "core/Result.h"
#include "core/Task.h"
#include "core/Usage.h"

#include <QByteArray>
#include <QDebug>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace callside {

struct CallState;

// Something that the summary suggests to do. It is no task until a person makes it one.
struct SuggestedTask {
    Task::Kind kind = Task::Kind::CallBack; // CallBack or Other
    QString note;
    bool isTaken = false; // a person has made one of it
    bool operator==(const SuggestedTask &) const = default;
};

// What a text model makes of a call that is over: a draft, until a person accepts it. It suggests, and changes nothing.
struct CallSummary {
    QString call;
    QString text;
    CallOutcome::Kind outcome = CallOutcome::Kind::None; // suggested
    QList<SuggestedTask> tasks;
    HeardDetails details;
    QString model;
    Moment madeAt{};
    TokenUsage tokens;  // what making it used, where the service told
    QString acceptedBy; // empty: a draft
    Moment acceptedAt{};

    bool isDraft() const { return acceptedBy.isEmpty(); }
    bool operator==(const CallSummary &) const = default;
};
CallSummary accepted(CallSummary summary, const QString &by, Moment at);
// Without what tells who the caller is: the names that are known, those of its own details, and whatever core/Redaction
// knows. Who accepted and checked stays.
CallSummary redacted(CallSummary summary, const QStringList &names, const RedactionMarks &marks = {});

// Switched off, or what it is made with.
struct SummaryChoice {
    bool isOn = false;
    QString model = QStringLiteral("gpt-5.4-mini");
    QString language = QStringLiteral("en"); // of the desk, ISO 639-1
    bool operator==(const SummaryChoice &) const = default;
};

// False for a call in which no words of the caller could be read: there is nothing to sum up, and nothing is sent.
bool canBeSummarized(const CallState &state);

// The body of POST /v1/responses. The answer's form is prescribed (strict JSON schema), nothing is kept by the service
// (`store` is false), no tool is offered. What was said stands in it as data: a JSON list between two marks that it
// cannot hold itself, with the model told to follow nothing in it. Of a very long call the middle is left out.
QJsonObject summaryRequest(const CallState &state, const SummaryChoice &choice);

// Reads the service's answer to that. What the model says is held to the call: a detail whose words no caller's line
// has is dropped, "confirmed" needs words of the assistant that hold it, "checked" is never taken from a model,
// suggestions are the kinds we know. Errors: Refused (code "refusal"), Malformed (code "incomplete" where it was cut
// off), ServerFault, TooLarge.
Result<CallSummary> parseSummary(const QByteArray &answer, const CallState &state, Moment madeAt);

// For the journal.
QJsonObject toJson(const CallSummary &summary);
Result<CallSummary> summaryFromJson(const QJsonObject &json);

// Without its words.
QDebug operator<<(QDebug debug, const CallSummary &summary);

} // namespace callside
