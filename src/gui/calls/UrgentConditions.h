// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace callside {

// One reason for which somebody has to look at a call now.
struct UrgentCondition {
    enum class Kind { Urgent, OutOfSight, Unclear, Silent, OnHold }; // the worse, the earlier

    Kind kind = Kind::Urgent;
    Tone tone = Tone::Danger;
    Icon icon = Icon::Urgent;
    QString title;  // what it is
    QString words;  // what the caller said; may be empty
    QString remedy; // what to do
    Moment since{};
    Moment until{};         // when the call ended; zero: it goes on
    bool isOverdue = false; // urgent, and nobody has acknowledged it for too long
    QString seenBy;         // who has acknowledged it and when, as a sentence

    // Nobody has to hurry any more: somebody has seen it, or the call is over.
    bool isCalm() const { return !seenBy.isEmpty() || until != Moment{}; }
    bool operator==(const UrgentCondition &) const = default;
};

// What is to be said about a call, in words.
class UrgentConditions
{
    Q_DECLARE_TR_FUNCTIONS(UrgentConditions)

public:
    // Worst first; empty if nobody has to look.
    static QList<UrgentCondition> of(const CallState &state, Moment now);
    // All of one in a sentence or two, for a screen reader.
    static QString sentence(const UrgentCondition &condition);

private:
    static UrgentCondition urgent(const CallState &state, Moment now);
    static UrgentCondition silent(const CallState &state, Moment now);
};

} // namespace callside
