// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataCommands.h"
#include "Program.h"

#include "gui/parts/AccessibleGestures.h"
#include "gui/parts/Language.h"
#include "gui/words/ErrorText.h"
#include "storage/PreferencesFile.h"

#include <QTextStream>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

QString languageFor(const OptionsAnswer &answer)
{
    const auto *options = std::get_if<Options>(&answer);
    const QString outside = languageFromOutside();
    if (!options || !outside.isEmpty())
        return outside;
    const Result<Preferences> chosen = readPreferences(dataFolderOf(*options), {});
    return chosen ? chosen->programLanguage : QString();
}

// Qt would end the program with a core file.
bool isWithoutDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const OptionsAnswer answer = parseOptions(argumentsOf(argc, argv));
    if (const auto *text = std::get_if<TextToShow>(&answer)) {
        QTextStream(stdout) << text->text;
        return 0;
    }
    const bool isBlind = isWithoutDisplay();
    if (isBlind)
        qputenv("QT_QPA_PLATFORM", "offscreen");

    int qtArgc = 1; // the options are ours alone
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(u"callside"_s);
    QApplication::setApplicationDisplayName(u"Callside"_s);
    QApplication::setApplicationVersion(QStringLiteral(CALLSIDE_VERSION));
    QApplication::setDesktopFileName(u"callside"_s);
    installAccessibleGestures();
    installTranslations(application, languageFor(answer));
    if (const auto *problem = std::get_if<OptionsProblem>(&answer)) {
        QTextStream(stderr) << "callside: " << ErrorText::optionSentence(*problem) << Qt::endl;
        return 2;
    }
    const Options &options = std::get<Options>(answer);
    if (options.isVerifyingAudit)
        return verifyAudit(options);
    if (options.isCheckingData)
        return checkData(options);
    if (!options.restoreFile.isEmpty())
        return restoreData(options);
    if (isBlind && !options.demoSeconds) {
        QTextStream(stderr) << "callside: " << ErrorText::noDisplaySentence() << Qt::endl;
        return 1;
    }
    return Program(application, options).run();
}
