// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QHash>
#include <QProcessEnvironment>
#include <QString>

#include <variant>

namespace callside {

// Why a settings file cannot be used. It never holds a value: any of them may be a secret.
struct EnvFileProblem {
    enum class Reason {
        Unreadable,      // not there, not a file, or not ours to read
        TooLarge,        // over 256 KiB
        NotUtf8,         // the line is not UTF-8 text
        NotAnAssignment, // the line is not KEY=VALUE
        UnclosedQuote,   // the value begins with a quote that does not end on the line
        TextAfterQuote,  // something other than a comment follows the closing quote
    };

    Reason reason = Reason::Unreadable;
    QString path; // as given; empty where text was parsed
    int line = 0; // counted from 1; 0: not about one line

    bool operator==(const EnvFileProblem &) const = default;
};

using EnvFileValues = QHash<QString, QString>;
using EnvFileOrProblem = std::variant<EnvFileValues, EnvFileProblem>;

// Reads a file of KEY=VALUE lines: "export " in front, blanks around, # comments (after a blank, or on lines of their
// own), 'single quotes' as they are, "double quotes" with \n, \t, \", \\ and \$, CRLF and a byte order mark are taken.
// Nothing is substituted. Of a key given twice the later value counts.
EnvFileOrProblem readEnvFile(const QString &path);
EnvFileOrProblem parseEnvText(const QByteArray &text);

// The settings (core/Settings.h) that are set in the environment, and those of the file that are not. A variable that
// is set to nothing or blanks does not hide the file's value. Names that are not settings are left out.
QHash<QString, QString> mergedEnvironment(const EnvFileValues &file, const QProcessEnvironment &environment);

QDebug operator<<(QDebug debug, const EnvFileProblem &problem);

} // namespace callside
