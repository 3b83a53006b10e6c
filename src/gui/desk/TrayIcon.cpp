// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/TrayIcon.h"

#include "app/Clock.h"
#include "core/Preferences.h"
#include "gui/console/ModeMenu.h"
#include "gui/parts/Icons.h"
#include "gui/words/ModeText.h"

#include <QAction>
#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace callside {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_modes(new ModeMenu(&m_menu, ModeMenu::Place::Tray))
    , m_icon(new QSystemTrayIcon(this))
{
    buildMenu();
    m_icon->setObjectName(u"trayIcon"_s);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::activated);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showWanted);
    showStatus({});
    showCounts({});
    m_icon->show(); // as soon as there is a place for it
}

void TrayIcon::buildMenu()
{
    m_menu.setObjectName(u"trayMenu"_s);
    auto *show = new QAction(tr("Show Callside"), &m_menu);
    show->setObjectName(u"trayShowAction"_s);
    connect(show, &QAction::triggered, this, &TrayIcon::showWanted);
    m_menu.insertAction(m_menu.actions().constFirst(), show);
    m_menu.insertSeparator(m_menu.actions().at(1));
    connect(m_modes, &ModeMenu::chosen, this, &TrayIcon::lineModeChosen);
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(tr("Quit"));
    quit->setObjectName(u"trayQuitAction"_s);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitWanted);
}

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::showStatus(const LineStatus &status)
{
    m_status = status;
    m_modes->showMode(status.mode);
    showTip();
}

void TrayIcon::showCounts(const TrayCounts &counts)
{
    m_counts = counts;
    m_icon->setIcon(badgedIcon(QApplication::windowIcon(), counts.urgent + counts.openTasks));
    showTip();
}

void TrayIcon::setPreferences(const Preferences &preferences)
{
    m_modes->setRingSeconds(preferences.ringSeconds);
}

void TrayIcon::showTip()
{
    QStringList lines;
    const QString live = tr("%n live", nullptr, m_counts.live);
    //: %1 is "2 live", %2 is "1 urgent"
    const QString counts =
        m_counts.urgent > 0 ? tr("%1, %2", "counts").arg(live, tr("%n urgent", nullptr, m_counts.urgent)) : live;
    lines << (m_status.isPractice ? tr("PRACTICE - Callside - %1").arg(counts) : tr("Callside - %1").arg(counts));
    if (m_counts.openTasks > 0)
        lines << tr("%n task(s) to do", nullptr, m_counts.openTasks);
    if (m_status.mode != LineMode::AssistantAnswers)
        lines << ModeText::state(m_status.mode, m_status.modeUntil, localTime(now()));
    m_icon->setToolTip(lines.join(u'\n'));
}

void TrayIcon::popUpUrgent(int urgent)
{
    if (urgent > 0 && m_icon->supportsMessages())
        m_icon->showMessage(tr("Callside"), tr("%n urgent call(s)", nullptr, urgent), QSystemTrayIcon::Critical);
}

void TrayIcon::activated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        emit showWanted();
}

} // namespace callside
