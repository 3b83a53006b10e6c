// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Wording.h"

namespace callside {

// Something about a prompt that is unsafe, or may be. Found by looking for words: the check finds what is commonly got
// wrong, and proves nothing by finding nothing.
struct WordingFinding {
    enum class Kind {
        Empty,           // no name, or no text at all; nothing of the opening
        NoAssistantLine, // the first words do not say that this is an automated assistant
        NoRoute,         // the opening or its own section does not say how to reach a person
        NoEmergency,     // nobody is told to ring the emergency number
        ClaimsClinician, // the assistant is made a doctor, a nurse…
        SaysCanWait,     // somebody is told that they can wait or that it is nothing
        Promises,        // what only people can decide
        UnknownVariable, // {there_is_no_such_thing}
        UnsetVariable,   // the centre has not filled it in
        TooLong,
        Secret, // a key or a password
    };
    enum class Severity { Warns, Stops };

    Kind kind = Kind::Empty;
    Severity severity = Severity::Stops;
    std::optional<WordingSection> section; // where it is, or where it is missed; nothing: the prompt as a whole
    int start = 0;                         // of the section's text
    int length = 0;                        // 0: something is missed there
    QString words;                         // as they stand there, a secret's beginning only
    bool operator==(const WordingFinding &) const = default;
};
QDebug operator<<(QDebug debug, const WordingFinding &finding);

// In the order of the sections; English and Japanese words are looked for in every prompt.
QList<WordingFinding> checkWording(const Prompt &prompt, const Variables &variables);
bool stopsSaving(const QList<WordingFinding> &findings);

// How many tokens a text is, roughly: a quarter of its letters, one for each letter of Japanese.
int roughTokens(QStringView text);
// The smallest model has 32,000 for the whole call, its own words included, and reads the instructions again before
// every answer: over the first it costs and distracts, over the second there is too little left for the call.
inline constexpr int LongWordingTokens = 4000;
inline constexpr int TooLongWordingTokens = 12000;

} // namespace callside
