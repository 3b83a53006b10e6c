// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace callside {

// A request that the assistant service refused, or that did not reach it.
struct ApiErrorRecord {
    Moment at{};
    CallId call{};     // empty: not about a call
    QString request{}; // "accept", "models"…
    Error error{};
    QJsonObject body{}; // what we sent, as it was
};

// What may be kept of something we sent: its shape, its numbers and the names of the protocol. Of every other text only
// the length is left, as it may be a patient's words, a number to connect to, or a key in a wrong place.
QJsonObject withoutWords(const QJsonObject &body);

// One line of the log, with its line end.
QByteArray toLogLine(const ApiErrorRecord &record);

} // namespace callside
