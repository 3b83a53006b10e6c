// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace callside {

// A durable event as the journal keeps it: its name and compact JSON. Server events are kept as the frame they came in.
struct JournalRecord {
    QString type;
    QByteArray body;
    bool operator==(const JournalRecord &) const = default;
};

// Nothing for events that need not be kept: partial words, sounds, what only lights a lamp. Folding the kept ones gives
// the call back, but for words that had not been finished.
std::optional<JournalRecord> toJournal(const CallEvent &event);

// Malformed if the record is not one that toJournal wrote.
Result<CallEventPayload> fromJournal(const JournalRecord &record);

} // namespace callside
