// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeHttp.h"
#include "practice/Scenario.h"

#include <QStringList>

namespace callside::practice {

// What a text model answers about a call that is over: POST /responses with the words of the call as data and a JSON
// schema for the answer.
struct SummaryAsked {
    QString model;
    QStringList caller; // what was said, line by line
    QStringList assistant;
    bool isKept = false; // the service is to keep it; the console must not want that
};
// Nothing: it is no such request.
std::optional<SummaryAsked> summaryAskedIn(const HttpRequest &request);
// scenario: the call that it is about; null: it is not known, and the answer says little.
HttpReply summaryAnswer(const SummaryAsked &asked, const Scenario *scenario);

} // namespace callside::practice
