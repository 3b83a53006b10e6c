// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorText's sentences about what keeps the program from starting.
#include "gui/words/ErrorText.h"

#include "gui/words/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QStringList ErrorText::settingSentences(const QList<SettingProblem> &problems)
{
    QStringList sentences;
    for (const SettingProblem &problem : problems)
        sentences.append(settingSentence(problem));
    return sentences;
}

QString ErrorText::settingSentence(const SettingProblem &problem)
{
    const QString &name = problem.setting;
    switch (problem.reason) {
    case SettingProblem::Reason::Missing:
        return tr("%1 is not set. Set it in the environment or in the file given by --env-file, or start with "
                  "--practice "
                  "to try Callside without it.")
            .arg(name);
    case SettingProblem::Reason::NotAUrl:
        return tr("%1 is “%2”, which is not a web address. Write one such as https://api.openai.com/v1.")
            .arg(name, problem.given);
    case SettingProblem::Reason::InsecureUrl:
        return tr("%1 is “%2”, which would send the key unprotected. Use an address that begins with https.")
            .arg(name, problem.given);
    case SettingProblem::Reason::UrlWithExtras:
        return tr("%1 is “%2”. Leave out the user name, the password and everything from “?” or “#” on.")
            .arg(name, problem.given);
    case SettingProblem::Reason::NotAPort:
        return tr("%1 is “%2”, which is not a port. Write a number from 1 to 65535.").arg(name, problem.given);
    case SettingProblem::Reason::NotAnAddress:
        return tr("%1 is “%2”, which is not an address of this computer. Write one in numbers such as 127.0.0.1.")
            .arg(name, problem.given);
    case SettingProblem::Reason::NotALevel:
        return tr("%1 is “%2”. Write DEBUG, INFO, WARNING or ERROR.").arg(name, problem.given);
    case SettingProblem::Reason::BadKey:
        return tr("%1 has blanks or other characters that no key has. Copy the key again, without quotation marks.")
            .arg(name);
    case SettingProblem::Reason::BadSecret:
        return problem.which > 1
                   //: %1 a setting, %2 which of several secrets in it, counted from 1
                   ? tr("%1 has a secret that is not complete (number %2). Copy it again, from whsec_ to its end.")
                         .arg(name)
                         .arg(problem.which)
                   : tr("%1 is not a complete secret. Copy it again, from whsec_ to its end.").arg(name);
    case SettingProblem::Reason::BadName:
        return tr("%1 is “%2”, which has blanks or other characters that no such name has. Copy the name again.")
            .arg(name, problem.given);
    case SettingProblem::Reason::NotAPhoneNumber:
        return tr("%1 is “%2”, which is not a telephone number. Write it with its country code, such as +44 20 7946 "
                  "0123.")
            .arg(name, problem.given);
    }
    Q_UNREACHABLE();
}

QString ErrorText::optionSentence(const OptionsProblem &problem)
{
    switch (problem.reason) {
    case OptionsProblem::Reason::UnknownOption:
        return tr("There is no option “%1”. callside --help lists them all.")
            .arg(problem.given.isEmpty() ? problem.option : problem.given);
    case OptionsProblem::Reason::MissingValue:
        return tr("The option %1 needs a value behind it. callside --help shows how.").arg(problem.option);
    case OptionsProblem::Reason::UnexpectedValue:
        return tr("The option %1 takes no value. Leave out what stands behind the “=”.").arg(problem.option);
    case OptionsProblem::Reason::UnexpectedArgument:
        return tr("“%1” is not an option. Options begin with two dashes; callside --help lists them all.")
            .arg(problem.given);
    case OptionsProblem::Reason::NotANumber:
        return tr("The option %1 needs a whole number of seconds from 1 to 86400, not “%2”.")
            .arg(problem.option, problem.given);
    case OptionsProblem::Reason::NotTogether:
        return tr("The options %1 and %2 do not go together. Leave one of them out.")
            .arg(problem.option, problem.given);
    case OptionsProblem::Reason::OnlyWith:
        return tr("The option %1 works only together with %2. Add %2, or leave %1 out.")
            .arg(problem.option, problem.given);
    }
    Q_UNREACHABLE();
}

QString ErrorText::envFileSentence(const EnvFileProblem &problem)
{
    switch (problem.reason) {
    case EnvFileProblem::Reason::Unreadable:
        return tr("The settings file given by --env-file cannot be read: %1. Check that it exists and that you may "
                  "read "
                  "it.")
            .arg(problem.path);
    case EnvFileProblem::Reason::TooLarge:
        return tr("The settings file given by --env-file is too large: %1. Check that it is the right file.")
            .arg(problem.path);
    case EnvFileProblem::Reason::NotUtf8:
        return tr("Line %2 of the settings file %1 is not UTF-8 text. Save the file as UTF-8.")
            .arg(problem.path)
            .arg(problem.line);
    case EnvFileProblem::Reason::NotAnAssignment:
        return tr("Line %2 of the settings file %1 is not of the form NAME=value. Correct the line or begin it with "
                  "“#”.")
            .arg(problem.path)
            .arg(problem.line);
    case EnvFileProblem::Reason::UnclosedQuote:
        return tr("Line %2 of the settings file %1 has a quotation mark that is not closed. Close it on the same line.")
            .arg(problem.path)
            .arg(problem.line);
    case EnvFileProblem::Reason::TextAfterQuote:
        return tr("Line %2 of the settings file %1 goes on after the closing quotation mark. Remove what stands behind "
                  "it.")
            .arg(problem.path)
            .arg(problem.line);
    }
    Q_UNREACHABLE();
}

QString ErrorText::dataFolderSentence(const QString &path)
{
    return tr("The data folder cannot be used: %1. Check that you may write to it, or choose another with --data-dir.")
        .arg(path);
}

QString ErrorText::recordFileSentence(const QString &path)
{
    return tr("The file given by --record cannot be written: %1. Choose another place for it.").arg(path);
}

QString ErrorText::replayFileSentence(const QString &path)
{
    return tr("The file given by --replay cannot be read: %1. Check that it exists and is a recording of Callside.")
        .arg(path);
}

QString ErrorText::screenshotSentence(const QString &path)
{
    return tr("The picture given by --screenshot cannot be written: %1. Choose another place for it, with a name that "
              "ends in .png.")
        .arg(path);
}

QString ErrorText::otherInstanceSentence(const QString &path)
{
    return tr("Another Callside uses the data folder %1 and does not answer. End it first, or choose another folder "
              "with "
              "--data-dir.")
        .arg(path);
}

QString ErrorText::practiceSentence()
{
    return tr(
        "The practice line cannot start, because no free port is to be had on this computer. Close other programs "
        "and start Callside again.");
}

QString ErrorText::noDisplaySentence()
{
    return tr(
        "There is no display to open a window on. Start Callside from a desktop, or add --practice --seconds 30 to "
        "play the practice calls without one.");
}

Notice ErrorText::absence(const LineStatus::Absence &absence)
{
    const QString when =
        tr("Callside was not running from %1 to %2.").arg(timeOfDay(absence.since), timeOfDay(absence.until));
    const QString calls = tr("%n call(s) were going on.", nullptr, absence.calls);
    const QString urgent = absence.urgent > 0 ? tr("%n of them urgent.", nullptr, absence.urgent) : QString();
    return {u"absence"_s, absence.urgent > 0 ? Tone::Danger : Tone::Warning, together(together(when, calls), urgent),
            tr("Look at each of them: what was said meanwhile is missing. Calls that are over stand below, in “Needs "
               "you”.")};
}

Notice ErrorText::preferencesNotRead(const Error &error)
{
    const QString sentence = error.kind == Error::Kind::StorageFailed
                                 ? tr("The desk's settings could not be read. The built-in ones are used.")
                                 : tr("The file with the desk's settings is damaged. The built-in ones are used.");
    return {u"preferencesNotRead"_s, Tone::Warning, sentence,
            tr("The file is left as it is until you change a setting; then it is replaced.")};
}

Notice ErrorText::preferencesNotWritten(const Error &)
{
    return {u"preferencesNotWritten"_s, Tone::Warning,
            tr("The desk's settings could not be kept. They hold until Callside is closed."),
            tr("Check whether the disk is full, then change a setting again.")};
}

Notice ErrorText::wordingNotRead(const Error &error)
{
    const QString sentence =
        error.kind == Error::Kind::NotAllowed
            ? tr("A later version of Callside wrote the assistant's wording. The shipped wording is used.")
        : error.kind == Error::Kind::StorageFailed
            ? tr("The assistant's wording could not be read. The shipped wording is used.")
            : tr("The file with the assistant's wording is damaged. The shipped wording is used.");
    return {u"wordingNotRead"_s, Tone::Danger, sentence,
            tr("Look at it under Settings, Assistant, before more calls come. The file is put aside when you save a "
               "wording, and is not lost.")};
}

Notice ErrorText::wordingNotWritten(const Error &)
{
    return {u"wordingNotWritten"_s, Tone::Warning,
            tr("The assistant's wording could not be kept. It holds until Callside is closed."),
            tr("Check whether the disk is full, then save the wording again.")};
}

} // namespace callside
