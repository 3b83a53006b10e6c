// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window in many states into pictures, for people to look at: shots OUTPUT-FOLDER [name-part].
#include "SampleCalls.h"
#include "gui/Appearance.h"
#include "gui/CallConsole.h"
#include "gui/ConnectDialog.h"
#include "gui/ErrorText.h"
#include "gui/Language.h"
#include "gui/StartProblemDialog.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QPalette>
#include <QTextStream>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace callside;

namespace {

struct Shot {
    QString name;
    QSize size{1366, 768};
    std::function<void(CallConsole &)> arrange;
};

void fill(CallConsole &console, const QList<CallState> &states, const QString &selected)
{
    console.apply(samples::updates(states));
    console.selectCall({selected});
}

LineStatus badLine()
{
    LineStatus status = samples::goodLine();
    status.intake = LineStatus::Intake::Failed;
    status.assistant = LineStatus::Assistant::KeyRefused;
    status.keeping = LineStatus::Keeping::NotKept;
    status.refusedWebhooks = 12;
    return status;
}

QList<Shot> allShots()
{
    QList<Shot> shots;
    for (const CallState &state : samples::everyCall()) {
        const QString id = state.id.value;
        shots.append({id.mid(4), {1366, 768}, [id](CallConsole &console) { fill(console, samples::everyCall(), id); }});
    }
    shots.append({u"quiet"_s, {1366, 768}, [](CallConsole &) {}});
    shots.append({u"one"_s, {1366, 768}, [](CallConsole &console) {
                      fill(console, {samples::talkingCall(u"rtc_1"_s)}, u"rtc_1"_s);
                  }});
    shots.append({u"forty"_s, {1920, 1080}, [](CallConsole &console) {
                      fill(console, samples::manyCalls(40), u"rtc_many003"_s);
                  }});
    shots.append(
        {u"wide"_s, {3840, 2160}, [](CallConsole &console) { fill(console, samples::everyCall(), u"rtc_long"_s); }});
    shots.append(
        {u"narrow"_s, {880, 700}, [](CallConsole &console) { fill(console, samples::everyCall(), u"rtc_long"_s); }});
    shots.append({u"broken"_s, {1366, 768}, [](CallConsole &console) { console.showStatus(badLine()); }});
    shots.append({u"practice"_s, {1366, 768}, [](CallConsole &console) {
                      LineStatus status = samples::goodLine();
                      status.isPractice = true;
                      status.mode = LineMode::AskFirst;
                      console.showStatus(status);
                      fill(console, samples::everyCall(), u"rtc_ringing"_s);
                  }});
    return shots;
}

void save(QWidget &window, const QString &path)
{
    window.show();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    window.grab().save(path);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2b2b), QColor(0x1e1e1e));
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "shots OUTPUT-FOLDER [name-part]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    const bool isDark = qEnvironmentVariableIsSet("SHOTS_DARK");
    const bool isLarge = qEnvironmentVariableIsSet("SHOTS_LARGE");
    const QString language = qEnvironmentVariable("CALLSIDE_LANGUAGE", u"en"_s);
    installTranslations(application, language);
    if (isDark)
        QApplication::setPalette(darkPalette());
    QFont font = QApplication::font();
    font.setPointSizeF(isLarge ? 20 : 10);
    QApplication::setFont(font);
    Appearance appearance(application);
    const QString suffix =
        u"-%1%2%3.png"_s.arg(language, isDark ? u"-dark"_s : QString(), isLarge ? u"-large"_s : QString());
    for (const Shot &shot : allShots()) {
        if (arguments.size() > 2 && !shot.name.contains(arguments.at(2)))
            continue;
        CallConsole console;
        console.resize(shot.size);
        console.setNow(samples::sampleNow());
        console.showStatus(samples::goodLine());
        shot.arrange(console);
        save(console, folder.filePath(shot.name + suffix));
    }
    ConnectDialog connecting;
    connecting.openFor(samples::talkingCall(u"rtc_1"_s));
    save(connecting, folder.filePath(u"connect"_s + suffix));
    StartProblemDialog problems(
        ErrorText::settingSentences({{u"OPENAI_API_KEY"_s, SettingProblem::Reason::Missing, {}, 0},
                                     {u"WEBHOOK_PORT"_s, SettingProblem::Reason::NotAPort, u"99999"_s, 0}}));
    save(problems, folder.filePath(u"start"_s + suffix));
    return 0;
}
