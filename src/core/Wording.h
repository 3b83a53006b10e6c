// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SessionConfig.h"

#include <QDebug>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace callside {

// The parts of what the assistant is told, in the order of a receptionist's template. It is also the order in which
// the assistant reads them.
enum class WordingSection {
    WhoIAm,
    Goal,
    Tone,
    Opening, // the first words, with the notice that this is an automated assistant
    Facts,   // that may be told to callers
    Pronunciations,
    ExactDetails, // names, dates, numbers: asked for and read back
    CannotHear,
    Emergency,
    GetPerson,
    Tools,
    Flow,
    Language,
    Never,
};
inline constexpr int WordingSectionCount = 14;

QList<WordingSection> wordingSections();
// "emergency": its name in files.
QLatin1StringView sectionName(WordingSection section);
std::optional<WordingSection> sectionNamed(QStringView name);

// How long the assistant waits before it takes it that the caller has finished.
enum class Patience { Patient, Normal, Brisk };
// What is taken out of the caller's sound.
enum class NoiseReduction { Off, NearField, FarField };
// When a prompt answers.
enum class PromptHours { Always, Open, Closed };

inline constexpr int LeastSpeedPercent = 25;
inline constexpr int MostSpeedPercent = 150;

// What the assistant is told, and how it sounds and hears. A value; a call gets one when it is offered.
struct Prompt {
    QString id;       // never changes: "day-en"
    QString name;     // for people: "Day"
    QString language; // ISO 639-1, of the callers it is written for
    std::array<QString, WordingSectionCount> sections;

    // When it answers
    QStringList lines; // the numbers or names dialled; empty: any
    PromptHours hours = PromptHours::Always;

    // How it sounds and hears
    QString voice; // empty: the model's own
    int speedPercent = 100;
    Patience patience = Patience::Normal;
    NoiseReduction noiseReduction = NoiseReduction::NearField;
    QString transcriptionLanguage; // ISO 639-1; empty: found out
    QStringList keywords;          // names and terms that callers say

    const QString &text(WordingSection section) const { return sections[size_t(section)]; }
    QString &text(WordingSection section) { return sections[size_t(section)]; }
    bool operator==(const Prompt &) const = default;
};
QDebug operator<<(QDebug debug, const Prompt &prompt);

// Names of voices that the service has, the recommended ones first.
QStringList wordingVoices();

// --- Variables: what the centre fills in once, for every prompt. None of them comes from a caller. ---

enum class WordingVariable {
    CentreName,
    CentreAddress,
    Website,
    LineName,
    OpeningHours,
    NextOpening,
    Today,
    Time,
    ReceptionNumber,
    OutOfHoursNumber,
    EmergencyNumber,
};

struct VariableRow {
    enum class Kind { Text, Hours, Date, Time, PhoneNumber };
    WordingVariable variable;
    QLatin1StringView name; // as it stands between the braces
    Kind kind;
    bool isEssential; // a stand-in takes its place while it has no value
};
const QList<VariableRow> &wordingVariables();
std::optional<WordingVariable> variableNamed(QStringView name);

// Their values. Braces in a value stay what they are: nothing is filled in twice.
class Variables
{
public:
    // Made one line of at most 300 characters, with semicolons where there were several; a value with nothing in it is
    // not set.
    void set(WordingVariable variable, const QString &value);
    QString value(WordingVariable variable) const { return m_values.value(variable); }
    bool isSet(WordingVariable variable) const { return m_values.contains(variable); }
    bool operator==(const Variables &) const = default;

private:
    QMap<WordingVariable, QString> m_values;
};

// A variable that cannot be filled in, and where it stands.
struct VariableProblem {
    enum class Kind {
        Unknown, // there is no such variable
        Unset,   // it has no value
    };
    Kind kind = Kind::Unknown;
    WordingSection section = WordingSection::WhoIAm;
    int start = 0;  // of the section's text, at the brace
    int length = 0; // with both braces
    QString name;
    bool operator==(const VariableProblem &) const = default;
};
QDebug operator<<(QDebug debug, const VariableProblem &problem);
QList<VariableProblem> variableProblems(const Prompt &prompt, const Variables &variables);

// --- What is sent ---

// A piece of the instructions, so that a preview can show what came from where.
struct WordingPiece {
    enum class Kind { Heading, Text, Filled };
    Kind kind = Kind::Text;
    QString text;
    std::optional<WordingSection> section; // nothing: the rules that every prompt ends with
    bool operator==(const WordingPiece &) const = default;
};
// The sections in their order, each below its heading; empty ones are left out. A line with a variable that cannot be
// filled in is left out, so that no caller hears a brace; an essential one has a stand-in ("the emergency number").
// At the end come the rules on notes from the desk, which are the program's own.
QList<WordingPiece> wordingPieces(const Prompt &prompt, const Variables &variables);
QString instructionsOf(const Prompt &prompt, const Variables &variables);

// What a call is answered with. The version is the one of WordingBook; empty: none that was saved.
SessionConfig sessionFor(const Prompt &prompt, const Variables &variables, const QString &model,
                         const QString &versionId);

// --- Which prompt a call gets ---

struct PromptChoice {
    QString dialled; // the number or the name of the line
    bool isOpen = true;
    QString language; // that callers of this line are expected to speak; empty: none in particular
};
// In this order of weight: hours that are not the other ones; a line that is not another one; the line named; the
// language; hours that are named; the place in the list. So one of them is always chosen, as long as there is one: the
// one that is least wrong. -1: there is none.
int choosePrompt(const QList<Prompt> &prompts, const PromptChoice &choice);
// Numbers are the same with and without the country's code and whatever stands between the digits; names without case.
bool isSameLine(QStringView a, QStringView b);

} // namespace callside
