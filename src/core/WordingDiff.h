// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Wording.h"

namespace callside {

// What else than its sections can change about a prompt.
enum class PromptField {
    Name,
    Language,
    Lines,
    Hours,
    Voice,
    Speed,
    Patience,
    NoiseReduction,
    TranscriptionLanguage,
    Keywords,
};

struct DifferenceLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DifferenceLine &) const = default;
};
QDebug operator<<(QDebug debug, const DifferenceLine &line);

struct SectionDifference {
    WordingSection section = WordingSection::WhoIAm;
    QList<DifferenceLine> lines; // all of the section; what was removed stands before what was put in its place
    bool operator==(const SectionDifference &) const = default;
};

// What is different, and nothing else.
struct WordingDifference {
    QList<PromptField> fields;
    QList<SectionDifference> sections;
    bool isEmpty() const { return fields.isEmpty() && sections.isEmpty(); }
    bool operator==(const WordingDifference &) const = default;
};
WordingDifference differenceOf(const Prompt &older, const Prompt &newer);

// Line by line, with as few changes as possible.
QList<DifferenceLine> lineDifference(const QString &older, const QString &newer);

} // namespace callside
