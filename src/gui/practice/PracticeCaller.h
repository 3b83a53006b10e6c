// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callside {

// The way rehearsed calls take: as by a trunk, or through a phone company that asks this desk first.
enum class PracticeThrough { Directly, Twilio, Vonage };

// Somebody who can be rehearsed with, as the practice line tells of them.
struct PracticeCaller {
    enum class DrillPart { None, Harmless, Urgent }; // in "find the urgent caller"

    QString id;
    QString title;
    QString detail;   // what happens, in one line
    QString language; // of the conversation, ISO 639-1
    DrillPart drillPart = DrillPart::None;

    bool operator==(const PracticeCaller &) const = default;
};

} // namespace callside
