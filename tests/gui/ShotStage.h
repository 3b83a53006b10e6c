// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleDesk.h"
#include "gui/console/CallConsole.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace callside::shots {

// How a picture looks.
struct Look {
    ThemeChoice theme = ThemeChoice::Light;
    int percent = 100;
    bool isRightToLeft = false;

    QString name() const; // "dark-200"
};

// What a picture is made of: the console, and windows over it or around it that live as long.
struct Stage {
    Stage(const QString &language, const Look &look);
    ~Stage();

    void fill(const QList<CallState> &states, const QString &selected);
    // The morning's calls, with one of them chosen.
    void fillDesk(const QString &selected);
    // Every desk has its pages, also where a scene shows none of them.
    void completePages();
    QWidget *window() const; // the one to be shown

    QString language;
    Preferences preferences;
    CallId call; // the one that is chosen
    CallConsole *console;
    std::unique_ptr<QWidget> frame; // around the console, if there is one
    std::unique_ptr<CallConsole> bare;
};

struct Scene {
    QString name;
    std::function<void(Stage &)> arrange;
    std::function<void(Stage &)> act; // once the window is on the screen
    QSize size{1366, 768};
};

QList<Scene> callScenes();    // what a call may be doing
QList<Scene> lineScenes();    // what the line and the window may be doing
QList<Scene> dialogScenes();  // what is opened over the window
QList<Scene> historyScenes(); // past calls, figures, the end of the day
QList<Scene> setupScenes();   // the set-up assistant

} // namespace callside::shots
