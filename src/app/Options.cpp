// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using OptionReason = OptionsProblem::Reason;

constexpr int MaxDemoSeconds = 24 * 60 * 60;

// One option as it is parsed and as the help tells it.
struct KnownOption {
    QLatin1StringView name;
    QLatin1StringView value; // what stands for the value in the help; empty: takes none
    QLatin1StringView description;
};

constexpr KnownOption KnownOptions[] = {
    {"practice"_L1, ""_L1, "Rehearse: practice callers ring in, nothing leaves this computer and no key is needed."_L1},
    {"data-dir"_L1, "DIR"_L1, "Keep calls and settings in DIR instead of the usual place."_L1},
    {"env-file"_L1, "FILE"_L1, "Read settings such as OPENAI_API_KEY from FILE; the environment wins over it."_L1},
    {"record"_L1, "FILE"_L1, "Write every event of every call to FILE, as JSON lines that --replay can show."_L1},
    {"replay"_L1, "FILE"_L1, "Show the calls recorded in FILE at their own speed; no call is answered."_L1},
    {"minimized"_L1, ""_L1, "Start with the window minimized."_L1},
    {"seconds"_L1, "N"_L1, "With --practice: play for N seconds, print each call's journey, and quit."_L1},
    {"screenshot"_L1, "FILE"_L1, "With --seconds: write a picture of the window to FILE before quitting."_L1},
    {"verify-audit"_L1, ""_L1, "Prove the audit trail, or name the first row that does not hold, and quit."_L1},
    {"check-data"_L1, ""_L1, "Look through everything that is kept of calls, say whether it is sound, and quit."_L1},
    {"restore"_L1, "FILE"_L1, "Put the copy in FILE where calls are kept, once it was found sound, and quit."_L1},
    {"version"_L1, ""_L1, "Print the version and quit."_L1},
    {"help"_L1, ""_L1, "Print this help and quit."_L1},
};

QString dashed(QLatin1StringView name)
{
    return "--"_L1 + name;
}

QString helpText()
{
    QString text = u"Usage: callside [options]\n"
                   "The front desk's console for AI phone calls.\n\n"
                   "Options:\n"_s;
    for (const KnownOption &option : KnownOptions) {
        const QString head = option.value.isEmpty() ? dashed(option.name) : dashed(option.name) + u' ' + option.value;
        text += "  "_L1 + head.leftJustified(20) + option.description + u'\n';
    }
    return text;
}

const KnownOption *knownOption(const QString &argument)
{
    for (const KnownOption &option : KnownOptions) {
        if (argument == dashed(option.name) || argument.startsWith(dashed(option.name) + u'='))
            return &option;
    }
    return nullptr;
}

// QCommandLineParser takes the next argument as a value whatever it is, and tells what is missing only in a sentence.
// So what it cannot tell as data is looked for first.
std::optional<OptionsProblem> problemOfArguments(const QStringList &arguments)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        const KnownOption *option = knownOption(argument);
        if (!option && argument.startsWith(u'-') && argument.size() > 1)
            return OptionsProblem{OptionReason::UnknownOption, argument.section(u'=', 0, 0), {}};
        if (!option)
            return OptionsProblem{OptionReason::UnexpectedArgument, {}, argument};
        const bool hasOwnValue = argument.contains(u'=');
        if (option->value.isEmpty()) {
            if (hasOwnValue)
                return OptionsProblem{OptionReason::UnexpectedValue, dashed(option->name), argument.section(u'=', 1)};
            continue;
        }
        const QString value = hasOwnValue ? argument.section(u'=', 1) : arguments.value(++at);
        if (value.isEmpty() || (!hasOwnValue && value.startsWith("--"_L1)))
            return OptionsProblem{OptionReason::MissingValue, dashed(option->name), {}};
    }
    return std::nullopt;
}

// Options that exclude or need each other, as asked for by name.
std::optional<OptionsProblem> problemOfCombination(const QCommandLineParser &parser)
{
    const std::pair<QLatin1StringView, QLatin1StringView> excluding[] = {{"replay"_L1, "practice"_L1},
                                                                         {"record"_L1, "replay"_L1},
                                                                         {"restore"_L1, "practice"_L1},
                                                                         {"restore"_L1, "check-data"_L1}};
    for (const auto &[one, other] : excluding) {
        if (parser.isSet(one) && parser.isSet(other))
            return OptionsProblem{OptionReason::NotTogether, dashed(one), dashed(other)};
    }
    const std::pair<QLatin1StringView, QLatin1StringView> needing[] = {{"seconds"_L1, "practice"_L1},
                                                                       {"screenshot"_L1, "seconds"_L1}};
    for (const auto &[one, other] : needing) {
        if (parser.isSet(one) && !parser.isSet(other))
            return OptionsProblem{OptionReason::OnlyWith, dashed(one), dashed(other)};
    }
    return std::nullopt;
}

OptionsAnswer optionsOf(const QCommandLineParser &parser)
{
    Options options;
    options.isPractice = parser.isSet(u"practice"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.envFile = parser.value(u"env-file"_s);
    options.recordFile = parser.value(u"record"_s);
    options.replayFile = parser.value(u"replay"_s);
    options.isMinimized = parser.isSet(u"minimized"_s);
    options.isVerifyingAudit = parser.isSet(u"verify-audit"_s);
    options.isCheckingData = parser.isSet(u"check-data"_s);
    options.restoreFile = parser.value(u"restore"_s);
    options.screenshotFile = parser.value(u"screenshot"_s);
    if (parser.isSet(u"seconds"_s)) {
        const QString given = parser.value(u"seconds"_s);
        bool isNumber = false;
        const int seconds = given.toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > MaxDemoSeconds)
            return OptionsProblem{OptionReason::NotANumber, u"--seconds"_s, given};
        options.demoSeconds = std::chrono::seconds(seconds);
    }
    return options;
}

} // namespace

OptionsAnswer parseOptions(const QStringList &arguments)
{
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
        return TextToShow{helpText()};
    if (arguments.contains("--version"_L1))
        return TextToShow{u"callside %1\n"_s.arg(QLatin1StringView(CALLSIDE_VERSION))};
    if (const auto problem = problemOfArguments(arguments))
        return *problem;
    QCommandLineParser parser;
    for (const KnownOption &option : KnownOptions)
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    parser.parse(arguments); // its verdict is not needed: problemOfArguments() has found everything that it could
    if (const auto problem = problemOfCombination(parser))
        return *problem;
    return optionsOf(parser);
}

QDebug operator<<(QDebug debug, const Options &options)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Options(practice " << options.isPractice << ", data " << options.dataDir << ", env "
                    << options.envFile << ", record " << options.recordFile << ", replay " << options.replayFile
                    << ", minimized " << options.isMinimized << ", verify " << options.isVerifyingAudit << ", check "
                    << options.isCheckingData << ", restore " << options.restoreFile << ", seconds "
                    << (options.demoSeconds ? qint64(options.demoSeconds->count()) : qint64(0)) << ", screenshot "
                    << options.screenshotFile << ')';
    return debug;
}

QDebug operator<<(QDebug debug, const OptionsProblem &problem)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "OptionsProblem(" << int(problem.reason) << ' ' << problem.option << ' ' << problem.given << ')';
    return debug;
}

} // namespace callside
