// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QString>

namespace callside {

// One thing that is wrong or worth knowing, with what to do about it.
struct Notice {
    QString id; // stable, for tests and for telling whether a banner is still the same
    Tone tone = Tone::Plain;
    QString sentence;
    QString remedy;   // may be empty
    QString action{}; // on a button that helps; empty: there is none

    bool operator==(const Notice &) const = default;
    bool isEmpty() const { return sentence.isEmpty(); }
};

} // namespace callside
