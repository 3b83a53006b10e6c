// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the console against the practice line, both as they are, in processes of their own.
#include "app/LogSetup.h"
#include "bench/LineChild.h"
#include "bench/LineWords.h"
#include "bench/Measures.h"
#include "openai/FileLimit.h"

#include <QCommandLineParser>
#include <QProcess>
#include <QTextStream>

#include <cstdio>

using namespace callside;
using namespace callside::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NotMeasured = 1;
constexpr int WrongOptions = 2;
constexpr int OverAnAim = 3;

void describeOptions(QCommandLineParser &parser)
{
    QString measures;
    for (int number = 1; number <= allMeasures().size(); ++number)
        measures += u"\n  %1  %2"_s.arg(number).arg(QLatin1StringView(allMeasures().at(number - 1).title));
    parser.setApplicationDescription(u"Measures Callside against the practice line and says whether the aims are met. "
                                     "The aims are for 2 processors that do nothing else."
                                     "\n\nMeasures:"_s +
                                     measures);
    parser.addHelpOption();
    QCommandLineOption lineChild(LineChildOption);
    lineChild.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(lineChild);
    parser.addOptions({{u"only"_s, u"Measures this alone."_s, u"N"_s},
                       {u"quick"_s, u"Measures less, for a first look."_s},
                       {u"strict"_s, u"Ends with 3 if an aim is missed."_s}});
}

int playLine()
{
    LineChild line;
    QString why;
    if (line.listen(&why))
        return QCoreApplication::exec();
    QTextStream(stderr) << "callside-bench: " << why << Qt::endl;
    return NotMeasured;
}

int measure(GuiMeter &meter, int number, const QCommandLineParser &options)
{
    // As the program logs, but nobody reads it here.
    setUpLog(LogLevel::Info);
    if (!std::freopen("/dev/null", "w", stderr))
        return NotMeasured;
    Report report;
    allMeasures().at(number - 1).run({meter, report, options.isSet(u"quick"_s)});
    if (!report.isComplete())
        return NotMeasured;
    return options.isSet(u"strict"_s) && !report.isWithinAims() ? OverAnAim : 0;
}

// Each measure in a process of its own, so that none pays for another.
int measureAll(const QCommandLineParser &options)
{
    tellConditions();
    int worst = 0;
    for (int number = 1; number <= allMeasures().size(); ++number) {
        QStringList arguments{u"--only"_s, QString::number(number)};
        for (const QString &option : {u"quick"_s, u"strict"_s}) {
            if (options.isSet(option))
                arguments.append(u"--"_s + option);
        }
        const int code = QProcess::execute(QCoreApplication::applicationFilePath(), arguments);
        if (code != 0)
            worst = code == OverAnAim && worst == 0 ? OverAnAim : code == OverAnAim ? worst : NotMeasured;
    }
    return worst;
}

int wrongNumber(const QString &given)
{
    QTextStream(stderr) << "callside-bench: There is no measure \"" << given << "\"." << Qt::endl;
    return WrongOptions;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    describeOptions(parser);
    raiseFileLimit();
    const bool isUnderstood = parser.parse(arguments);
    if (isUnderstood && parser.isSet(u"only"_s) && !parser.isSet(u"help"_s)) {
        const int number = parser.value(u"only"_s).toInt();
        if (number < 1 || number > allMeasures().size())
            return wrongNumber(parser.value(u"only"_s));
        qputenv("QT_QPA_PLATFORM", "offscreen");
        GuiMeter meter(argc, argv);
        return measure(meter, number, parser);
    }
    const QCoreApplication application(argc, argv);
    parser.process(arguments);
    return parser.isSet(LineChildOption) ? playLine() : measureAll(parser);
}
