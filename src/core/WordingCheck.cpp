// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WordingCheck.h"

#include "core/WordingPatterns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int ShownOfSecret = 4;

WordingFinding::Severity severityOf(WordingFinding::Kind kind)
{
    return kind == WordingFinding::Kind::Promises || kind == WordingFinding::Kind::UnsetVariable
               ? WordingFinding::Severity::Warns
               : WordingFinding::Severity::Stops;
}

void addMissing(QList<WordingFinding> &findings, WordingFinding::Kind kind, std::optional<WordingSection> section)
{
    findings.append({kind, severityOf(kind), section, 0, 0, {}});
}

void addPlaces(QList<WordingFinding> &findings, WordingFinding::Kind kind, WordingSection section, const QString &text,
               const QList<WordingPlace> &places)
{
    for (const WordingPlace &place : places)
        findings.append(
            {kind, severityOf(kind), section, place.start, place.length, text.mid(place.start, place.length)});
}

void checkPresence(QList<WordingFinding> &findings, const Prompt &prompt)
{
    const QString &opening = prompt.text(WordingSection::Opening);
    if (prompt.name.trimmed().isEmpty())
        addMissing(findings, WordingFinding::Kind::Empty, {});
    if (opening.trimmed().isEmpty()) {
        addMissing(findings, WordingFinding::Kind::Empty, WordingSection::Opening);
    } else {
        if (!saysAutomated(opening))
            addMissing(findings, WordingFinding::Kind::NoAssistantLine, WordingSection::Opening);
        if (!namesPerson(opening))
            addMissing(findings, WordingFinding::Kind::NoRoute, WordingSection::Opening);
    }
    if (!sendsToEmergency(prompt.text(WordingSection::Emergency)))
        addMissing(findings, WordingFinding::Kind::NoEmergency, WordingSection::Emergency);
    if (!namesPerson(prompt.text(WordingSection::GetPerson)))
        addMissing(findings, WordingFinding::Kind::NoRoute, WordingSection::GetPerson);
}

// What stands under "Never" is forbidden by where it stands.
void checkClaims(QList<WordingFinding> &findings, const Prompt &prompt)
{
    for (const WordingSection section : wordingSections()) {
        if (section == WordingSection::Never)
            continue;
        const QString &text = prompt.text(section);
        addPlaces(findings, WordingFinding::Kind::ClaimsClinician, section, text, claimsOfClinician(text));
        addPlaces(findings, WordingFinding::Kind::SaysCanWait, section, text, assurances(text));
        addPlaces(findings, WordingFinding::Kind::Promises, section, text, promises(text));
    }
}

void checkSecrets(QList<WordingFinding> &findings, const Prompt &prompt)
{
    const auto add = [&](const QString &text, std::optional<WordingSection> section) {
        for (const WordingPlace &place : secretsIn(text))
            findings.append({WordingFinding::Kind::Secret, WordingFinding::Severity::Stops, section, place.start,
                             place.length, text.mid(place.start, std::min(place.length, ShownOfSecret)) + u'…'});
    };
    for (const WordingSection section : wordingSections())
        add(prompt.text(section), section);
    add(prompt.name, {});
    add(prompt.keywords.join(u'\n'), {});
    add(prompt.lines.join(u'\n'), {});
}

void checkVariables(QList<WordingFinding> &findings, const Prompt &prompt, const Variables &variables)
{
    for (const VariableProblem &problem : variableProblems(prompt, variables)) {
        const bool isUnknown = problem.kind == VariableProblem::Kind::Unknown;
        const WordingFinding::Kind kind =
            isUnknown ? WordingFinding::Kind::UnknownVariable : WordingFinding::Kind::UnsetVariable;
        findings.append({kind, severityOf(kind), problem.section, problem.start, problem.length, problem.name});
    }
}

void checkLength(QList<WordingFinding> &findings, const Prompt &prompt, const Variables &variables)
{
    const int tokens = roughTokens(instructionsOf(prompt, variables));
    if (tokens > LongWordingTokens)
        findings.append(
            {WordingFinding::Kind::TooLong,
             tokens > TooLongWordingTokens ? WordingFinding::Severity::Stops : WordingFinding::Severity::Warns,
             {},
             0,
             0,
             QString::number(tokens)});
}

} // namespace

QDebug operator<<(QDebug debug, const WordingFinding &finding)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "WordingFinding(" << int(finding.kind);
    if (finding.section)
        debug << ", " << sectionName(*finding.section);
    return debug << (stopsSaving({finding}) ? ", stops, " : ", warns, ") << finding.start << '+' << finding.length
                 << ", " << finding.words << ')';
}

QList<WordingFinding> checkWording(const Prompt &prompt, const Variables &variables)
{
    QList<WordingFinding> findings;
    checkPresence(findings, prompt);
    checkClaims(findings, prompt);
    checkSecrets(findings, prompt);
    checkVariables(findings, prompt, variables);
    checkLength(findings, prompt, variables);
    const auto place = [](const WordingFinding &finding) {
        return std::tuple(finding.section ? int(*finding.section) : -1, finding.start);
    };
    std::ranges::stable_sort(findings, {}, place);
    return findings;
}

bool stopsSaving(const QList<WordingFinding> &findings)
{
    return std::ranges::any_of(
        findings, [](const WordingFinding &finding) { return finding.severity == WordingFinding::Severity::Stops; });
}

int roughTokens(QStringView text)
{
    constexpr int LettersOfToken = 4;
    constexpr char16_t FirstKana = 0x3000; // from here on letters are words rather than parts of words
    int wide = 0;
    int narrow = 0;
    for (const QChar c : text)
        ++(c.unicode() >= FirstKana ? wide : narrow);
    return wide + narrow / LettersOfToken;
}

} // namespace callside
