// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window in many states into pictures, for people to look at:
//   shots [--language ja] [--4k] FOLDER [NAME-PART...]
#include "ShotStage.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCursor>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace callside;
using namespace callside::shots;

namespace {

struct Series {
    Look look;
    QStringList scenes; // empty: all of them
};

// Not every scene in every look: those that a look might spoil.
QList<Series> seriesOf(const QString &language, bool is4k)
{
    using enum ThemeChoice;
    if (is4k)
        return {{{Light}, {u"urgent"_s, u"first"_s}}, {{Dark}, {u"forty"_s, u"settings-steering"_s}}};
    if (language == "ja"_L1)
        return {{{Light},
                 {u"urgent"_s,
                  u"lowsummary"_s,
                  u"acknowledged"_s,
                  u"unclear"_s,
                  u"unseen"_s,
                  u"notsure"_s,
                  u"booked"_s,
                  u"lost"_s,
                  u"forty"_s,
                  u"first"_s,
                  u"closed"_s,
                  u"broken"_s,
                  u"narrow"_s,
                  u"cover"_s,
                  u"connect"_s,
                  u"task"_s,
                  u"endquestion"_s,
                  u"mode"_s,
                  u"keys"_s,
                  u"settings-line"_s,
                  u"settings-people"_s,
                  u"settings-steering"_s,
                  u"settings-alerts"_s,
                  u"drilldone"_s,
                  u"practicefault"_s,
                  u"practice"_s,
                  u"why"_s,
                  u"linecheck"_s,
                  u"settings-refused"_s,
                  u"settings-versions"_s,
                  u"settings-opening"_s,
                  u"settings-connection"_s,
                  u"settings-costs"_s,
                  u"rehearsal"_s}},
                {{Dark}, {u"urgent"_s, u"forty"_s}},
                {{Light, 200},
                 {u"urgent"_s, u"booked"_s, u"connect"_s, u"settings-line"_s, u"settings-refused"_s, u"why"_s,
                  u"keys"_s, u"askfirst"_s, u"practice"_s, u"practiceover"_s}}};
    return {{{Light}, {}},
            {{Dark},
             {u"urgent"_s,
              u"summary"_s,
              u"history"_s,
              u"historyfound"_s,
              u"figures"_s,
              u"endofday"_s,
              u"acknowledged"_s,
              u"overdue"_s,
              u"languages"_s,
              u"unseen"_s,
              u"booked"_s,
              u"stages"_s,
              u"forty"_s,
              u"first"_s,
              u"closed"_s,
              u"broken"_s,
              u"cover"_s,
              u"settings-words"_s,
              u"settings-refused"_s,
              u"settings-versions"_s,
              u"settings-opening"_s,
              u"settings-connection"_s,
              u"rehearsal"_s,
              u"closedhours"_s,
              u"connect"_s,
              u"settings-people"_s,
              u"keys"_s,
              u"settings-who"_s,
              u"drilldone"_s,
              u"practicefault"_s,
              u"setup-key"_s,
              u"setup-company"_s,
              u"setup-test"_s,
              u"setup-rang"_s,
              u"why"_s,
              u"linecheck"_s}},
            {{HighContrast},
             {u"urgent"_s, u"languages"_s, u"stages"_s, u"unseen"_s, u"connect"_s, u"settings-steering"_s, u"history"_s,
              u"figures"_s}},
            {{Light, 200},
             {u"urgent"_s,
              u"acknowledged"_s,
              u"askfirst"_s,
              u"practice"_s,
              u"practiceover"_s,
              u"notsetup"_s,
              u"waiting"_s,
              u"settings-appearance"_s,
              u"historydays"_s,
              u"lowsummary"_s,
              u"nosummary"_s,
              u"readsummary"_s,
              u"settings-privacy"_s,
              u"prescription"_s,
              u"booked"_s,
              u"unseen"_s,
              u"first"_s,
              u"low"_s,
              u"cover"_s,
              u"connect"_s,
              u"task"_s,
              u"endquestion"_s,
              u"mode"_s,
              u"keys"_s,
              u"settings-people"_s,
              u"settings-alerts"_s,
              u"settings-who"_s,
              u"settings-words"_s,
              u"settings-refused"_s,
              u"settings-versions"_s,
              u"settings-about"_s,
              u"settings-costs"_s,
              u"settings-opening"_s,
              u"settings-centre"_s,
              u"settings-connection"_s,
              u"openuntil"_s,
              u"rehearsal"_s,
              u"drilldone"_s,
              u"practicefault"_s,
              u"forty"_s,
              u"setup-centre"_s,
              u"setup-keywrong"_s,
              u"setup-company"_s,
              u"setup-secret"_s,
              u"setup-test"_s,
              u"setup-lost"_s,
              u"setup-transfer"_s,
              u"setup-hours"_s,
              u"setup-ready"_s,
              u"why"_s,
              u"linecheck"_s,
              u"history"_s,
              u"historyfound"_s,
              u"historynone"_s,
              u"figures"_s,
              u"export"_s,
              u"endofday"_s}},
            {{Light, 100, true},
             {u"history"_s, u"figures"_s, u"urgent"_s, u"languages"_s, u"settings-people"_s, u"narrow"_s}}};
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void tellIfTooLarge(const QString &name, const QWidget &window, const QSize &room)
{
    if (window.width() > room.width() || window.height() > room.height())
        QTextStream(stderr) << name << ": " << window.objectName() << " is " << window.width() << " x "
                            << window.height() << ", there is room for " << room.width() << " x " << room.height()
                            << Qt::endl;
}

// The window with everything that stands over it.
QPixmap pictureOf(QWidget &window, const QString &name, const QSize &room)
{
    QPixmap picture = window.grab();
    tellIfTooLarge(name, window, room);
    QPainter painter(&picture);
    const QList<QWidget *> others = QApplication::topLevelWidgets();
    for (QWidget *other : others) {
        if (!other->isVisible() || other == &window)
            continue;
        tellIfTooLarge(name, *other, room);
        QPoint place = other->pos() - window.pos();
        if (qobject_cast<QDialog *>(other)) {
            painter.fillRect(window.rect(), QColor(0, 0, 0, 70)); // so that it stands out as it does on a desktop
            place = QPoint((window.width() - other->width()) / 2, (window.height() - other->height()) / 2);
        }
        painter.drawPixmap(place, other->grab());
        painter.setPen(QColor(0, 0, 0, 90));
        painter.drawRect(QRect(place, other->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

bool draw(const Scene &scene, const Look &look, const QString &language, const QString &path)
{
    Stage stage(language, look);
    scene.arrange(stage);
    stage.completePages();
    stage.window()->setMinimumSize(1, 1); // as the screen has it, whatever the parts would like
    stage.window()->resize(scene.size);
    stage.window()->show();
    stage.window()->move(0, 0);
    stage.window()->activateWindow();
    settle();
    stage.console->selectCall(stage.call); // into sight, now that there is a size
    settle();
    if (scene.act) {
        scene.act(stage);
        settle();
    }
    if (pictureOf(*stage.window(), QFileInfo(path).completeBaseName(), scene.size).save(path))
        return true;
    QTextStream(stderr) << path << " cannot be written" << Qt::endl;
    return false;
}

int drawAll(QApplication &application, const QCommandLineParser &options)
{
    const QString language = options.value(u"language"_s);
    const bool is4k = options.isSet(u"4k"_s);
    const QStringList parts = options.positionalArguments().mid(1);
    const QDir folder(options.positionalArguments().constFirst());
    const QList<Scene> scenes = callScenes() + lineScenes() + dialogScenes() + historyScenes() + setupScenes();
    Appearance appearance(application);
    QElapsedTimer time;
    time.start();
    int count = 0;
    for (const Series &series : seriesOf(language, is4k)) {
        Preferences preferences;
        preferences.theme = series.look.theme;
        preferences.textPercent = series.look.percent;
        preferences.isMotionReduced = true;
        appearance.setPreferences(preferences);
        QApplication::setLayoutDirection(series.look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        for (Scene scene : scenes) {
            const QString name = u"%1-%2-%3%4"_s.arg(scene.name, language, series.look.name(), is4k ? u"-4k"_s : u""_s);
            const bool isWanted = series.scenes.isEmpty() || series.scenes.contains(scene.name);
            const bool isNamed = parts.isEmpty() || std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
                                     return name.contains(part);
                                 });
            if (!isWanted || !isNamed)
                continue;
            if (is4k)
                scene.size = {1920, 1080};
            if (!draw(scene, series.look, language, folder.filePath(name + u".png"_s)))
                return 1;
            ++count;
        }
    }
    QTextStream(stdout) << count << " pictures in " << time.elapsed() << " ms" << Qt::endl;
    return count > 0 ? 0 : 1;
}

// The screen that the offscreen platform has. Before there is an application.
bool setScreen(QTemporaryFile &file, bool is4k)
{
    if (!file.open())
        return false;
    const QByteArray size = is4k ? "\"width\": 3840, \"height\": 2160" : "\"width\": 1366, \"height\": 768";
    file.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, )" + size +
               R"(, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    qputenv("QT_SCALE_FACTOR", is4k ? "2" : "1");
    qputenv("TZ", "UTC");
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    std::transform(argv, argv + argc, std::back_inserter(arguments),
                   [](const char *s) { return QString::fromLocal8Bit(s); });
    QCommandLineParser options;
    options.addOption({u"language"_s, u"en or ja"_s, u"language"_s, u"en"_s});
    options.addOption({u"4k"_s, u"on a large, fine screen"_s});
    options.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    QTemporaryFile screen;
    if (!options.parse(arguments) || options.positionalArguments().isEmpty() ||
        !setScreen(screen, options.isSet(u"4k"_s))) {
        QTextStream(stderr) << "shots [--language ja] [--4k] FOLDER [NAME-PART...]\n";
        return 2;
    }
    QApplication application(argc, argv);
    QCursor::setPos(0, 0); // it points at nothing
    installTranslations(application, options.value(u"language"_s));
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    return drawAll(application, options);
}
