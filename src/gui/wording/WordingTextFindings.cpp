// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingText.h"

#include <QLocale>

// What the safety check and the import have to say.
namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of what was found, as much as fits into a sentence.
QString shownWords(const WordingFinding &finding)
{
    constexpr int LongestQuote = 60;
    const QString words = finding.words.simplified();
    return words.size() > LongestQuote ? words.left(LongestQuote) + u'…' : words;
}

} // namespace

QString WordingText::findingSentence(const WordingFinding &finding)
{
    using Kind = WordingFinding::Kind;
    const QString words = shownWords(finding);
    switch (finding.kind) {
    case Kind::Empty:
        return finding.section ? tr("It is empty. Callers would not be told what they are talking to.")
                               : tr("The wording needs a name.");
    case Kind::NoAssistantLine:
        return tr("It does not say “automated assistant”. The first words of every call have to.");
    case Kind::NoRoute:
        return tr("It does not say how to reach a person.");
    case Kind::NoEmergency:
        return tr("It does not tell the caller to ring the emergency number.");
    case Kind::ClaimsClinician:
        return tr("“%1” makes the assistant a clinician. If it forbids that, put it under “Never”.").arg(words);
    case Kind::SaysCanWait:
        return tr("“%1” tells somebody that they can wait or that it is nothing. If it forbids that, put it under "
                  "“Never”.")
            .arg(words);
    case Kind::Promises:
        return tr("“%1” promises what only staff can decide, or what needs a message first.").arg(words);
    case Kind::UnknownVariable:
        return tr("There is no {%1}. Choose one from “Insert a variable”, or write the words themselves.").arg(words);
    case Kind::UnsetVariable:
        return tr("{%1} has no value yet; until it has, its line is left out or a general word stands for it.")
            .arg(words);
    case Kind::TooLong:
        return finding.severity == WordingFinding::Severity::Stops
                   ? tr("The wording is too long (about %1 pieces of words): too little is left for the call itself.")
                         .arg(QLocale().toString(finding.words.toInt()))
                   : tr("The wording is long (about %1 pieces of words): it costs more on every answer, and rules get "
                        "lost in "
                        "it.")
                         .arg(QLocale().toString(finding.words.toInt()));
    case Kind::Secret:
        return tr("“%1” looks like a key or a password. It would be sent with every call: take it out.").arg(words);
    }
    return {};
}

QString WordingText::findingLine(const WordingFinding &finding)
{
    if (!finding.section)
        return findingSentence(finding);
    //: %1: a section of the wording, such as "Opening"; %2: a sentence about it
    return tr("%1: %2").arg(sectionTitle(*finding.section), findingSentence(finding));
}

QString WordingText::importSentence(const ImportProblem &problem)
{
    switch (problem.kind) {
    case ImportProblem::Kind::NotAPrompt:
        return tr("“%1” was left out: it is neither a text nor a set of instructions.").arg(problem.prompt);
    case ImportProblem::Kind::NoText:
        return tr("“%1” was left out: it has no instructions.").arg(problem.prompt);
    case ImportProblem::Kind::UnknownVoice:
        return tr("“%1”: there is no voice “%2”; the service's own is used.").arg(problem.prompt, problem.which);
    case ImportProblem::Kind::UnknownSetting:
        return tr("“%1”: “%2” is not used here.").arg(problem.prompt, problem.which);
    }
    return {};
}

QString WordingText::importError(const Error &error)
{
    if (error.kind == Error::Kind::Malformed)
        return tr("Nothing was imported: this is not a file of prompts (%1).").arg(error.detail);
    if (error.kind == Error::Kind::TooLarge)
        return tr("Nothing was imported: the file is too large for a file of prompts.");
    return tr("Nothing was imported: the file could not be read (%1).").arg(error.detail);
}

} // namespace callside
