// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace callside {

class ModeMenu;
struct Preferences;

// What the icon beside the clock tells.
struct TrayCounts {
    int live = 0;
    int urgent = 0;
    int openTasks = 0;
    bool operator==(const TrayCounts &) const = default;
};

// Callside beside the clock while its window is away: how much wants somebody, and a menu. Nothing about a caller ever
// stands there. Where the desktop has no such place it does nothing.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);

    // The desktop can show it, so that a window can go away and be found again.
    bool isAvailable() const;

    void showStatus(const LineStatus &status);
    void showCounts(const TrayCounts &counts);
    void setPreferences(const Preferences &preferences); // the seconds of ringing
    // A pop-up that says how many calls are urgent, for when the window is not in sight. A click on it is showWanted.
    void popUpUrgent(int urgent);

signals:
    void showWanted();
    void lineModeChosen(callside::LineMode mode, callside::Moment until); // zero: no end
    void quitWanted();

private:
    void buildMenu();
    void showTip();
    void activated(QSystemTrayIcon::ActivationReason reason);

    QMenu m_menu;
    ModeMenu *m_modes;
    QSystemTrayIcon *m_icon;
    LineStatus m_status;
    TrayCounts m_counts;
};

} // namespace callside
