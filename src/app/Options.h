// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace callside {

// What the command line asks for. Files and folders are as written, so relative to the working folder.
struct Options {
    bool isPractice = false;
    QString dataDir;    // empty: the platform's place
    QString envFile;    // empty: none
    QString recordFile; // empty: no recording
    QString replayFile; // empty: no replay
    bool isMinimized = false;
    bool isVerifyingAudit = false;                   // hold the audit trail to its chain, say what came of it, and quit
    bool isCheckingData = false;                     // look through what is kept, say what came of it, and quit
    QString restoreFile;                             // not empty: put this copy where calls are kept, and quit
    std::optional<std::chrono::seconds> demoSeconds; // practice for so long, tell each call's journey, quit
    QString screenshotFile;                          // a picture of the window at the end of that

    bool operator==(const Options &) const = default;
};

// What is wrong with the command line. gui/words/ErrorText makes the sentence.
struct OptionsProblem {
    enum class Reason {
        UnknownOption,      // given is its name
        MissingValue,       // the option stands without its file, folder or number
        UnexpectedValue,    // the option takes none
        UnexpectedArgument, // given is a word that belongs to no option
        NotANumber,         // given is not a whole number of seconds from 1 to 86400
        NotTogether,        // the option cannot be used with the option in given
        OnlyWith,           // the option makes sense only with the option in given
    };

    Reason reason = Reason::UnknownOption;
    QString option; // "--data-dir"; empty for an unexpected argument
    QString given;

    bool operator==(const OptionsProblem &) const = default;
};

// Help or version: print it on standard output and end well.
struct TextToShow {
    QString text;
    bool operator==(const TextToShow &) const = default;
};

using OptionsAnswer = std::variant<Options, OptionsProblem, TextToShow>;

// arguments as of QCoreApplication::arguments(): the first is the program. --help and --version win over any problem
// of the others. Neither prints nor ends the program; needs no application object.
OptionsAnswer parseOptions(const QStringList &arguments);

QDebug operator<<(QDebug debug, const Options &options);
QDebug operator<<(QDebug debug, const OptionsProblem &problem);

} // namespace callside
