// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "app/Options.h"
#include "core/CallState.h"
#include "core/Settings.h"
#include "gui/parts/Notice.h"
#include "storage/EnvFile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace callside {

// The only place that makes sentences for people from errors and states. Details written for the log never appear.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    // Why a request to the assistant service did not work, and what to do.
    static QString reason(const Error &error);
    static QString remedy(const Error &error);
    // What the assistant service called a refusal of something that was sent (error.code).
    static QString refusal(const QString &code);
    // Why what was typed is no number or address to connect to.
    static QString transferTarget(const Error &error);

    static QString endReason(EndReason reason);
    // With who ended it, or to whom the caller was connected, where that is known.
    static QString ending(const CallState &state);
    // Two sentences, one behind the other, as the language sets them; either may be empty.
    static QString together(const QString &first, const QString &second);
    // The most important thing to say about a call above its transcript; empty if all is well.
    static Notice call(const CallState &state);

    // Why something cannot be done with a call now; empty if it can.
    static QString whyNoSteer(const CallState &state);
    static QString whyNoHold(const CallState &state);
    static QString whyNoConnect(const CallState &state);
    static QString whyNoPoliteEnd(const CallState &state);
    static QString whyNoEnd(const CallState &state);

    // What is wrong with the line, the assistant or the keeping, worst first.
    static QList<Notice> line(const LineStatus &status);
    static QString intakeWord(const LineStatus &status);
    // In the place of "Line ok" while nothing has ever come in from outside, and what to do about it.
    static QString waitingWord();
    static QString waitingRemedy();
    static QString assistantWord(const LineStatus &status);
    static QString keepingWord(const LineStatus &status);

    // One a problem: which setting, what is wrong with it, and what to do.
    static QStringList settingSentences(const QList<SettingProblem> &problems);
    static QString settingSentence(const SettingProblem &problem);
    static QString optionSentence(const OptionsProblem &problem);
    // A file or folder named by an option, or the data folder, that cannot be used.
    static QString envFileSentence(const EnvFileProblem &problem);
    static QString dataFolderSentence(const QString &path);
    static QString recordFileSentence(const QString &path);
    static QString replayFileSentence(const QString &path);
    static QString screenshotSentence(const QString &path);
    // Another Callside has the data folder and does not answer.
    static QString otherInstanceSentence(const QString &path);
    static QString practiceSentence();
    // The file of the desk's choices.
    // Calls went on while the program was not running.
    static Notice absence(const LineStatus::Absence &absence);
    static Notice preferencesNotRead(const Error &error);
    static Notice preferencesNotWritten(const Error &error);
    static Notice wordingNotRead(const Error &error);
    static Notice wordingNotWritten(const Error &error);
    static QString noDisplaySentence();

    inline static const QString IntakeNotice = QStringLiteral("intakeFailed"); // the id of line()'s first sentence

private:
    static QString whyNothing(const CallState &state);
    static Notice liveCall(const CallState &state);
    static Notice transfer(const CallState &state);
    static Notice over(const CallState &state);
    static Notice intake(const LineStatus &status);
    static Notice assistant(const LineStatus &status);
    static Notice keeping(const LineStatus &status);
};

} // namespace callside
