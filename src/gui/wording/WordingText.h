// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallControl.h"
#include "core/WordingBook.h"
#include "core/WordingCheck.h"
#include "core/WordingDiff.h"
#include "core/WordingImport.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// The words that stand for wording: its sections, its variables, what the safety check finds, its versions.
class WordingText
{
    Q_DECLARE_TR_FUNCTIONS(WordingText)

public:
    static QString sectionTitle(WordingSection section);
    static QString sectionHint(WordingSection section); // what belongs there
    static QString variableMeaning(WordingVariable variable);
    // What is wrong and what to do about it.
    static QString findingSentence(const WordingFinding &finding);
    // "Opening: it does not say …"
    static QString findingLine(const WordingFinding &finding);
    static QString fieldTitle(PromptField field);
    static QString fieldValue(const Prompt &prompt, PromptField field);
    static QString patienceWord(Patience patience);
    static QString noiseWord(NoiseReduction reduction);
    static QString hoursWord(PromptHours hours);
    static QString voiceWord(const QString &voice);
    // "Day, version 3"; empty: the book has no such version.
    static QString versionName(const WordingBook &book, QStringView versionId);
    // "Version 3 · Kim · 21 Nov 2026 08:24"
    static QString versionLine(const WordingVersion &version);
    // A request as a phone engineer reads it: "POST /…", an empty line, the body.
    static QString sent(const ApiRequest &request);
    static QString importSentence(const ImportProblem &problem);
    static QString importError(const Error &error);
};

} // namespace callside
