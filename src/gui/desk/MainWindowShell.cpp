// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Backend.h"
#include "app/DeskPreferences.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/Farewell.h"
#include "gui/desk/MainWindow.h"
#include "gui/desk/TrayIcon.h"
#include "gui/parts/ScreenMemory.h"

#include <QApplication>

// What is around the desk in the program's window.
namespace callside {

using namespace Qt::Literals::StringLiterals;

void MainWindow::connectShell()
{
    connect(&m_backend, &Backend::statusChanged, this, &MainWindow::showStatus);
    connect(m_desk, &Desk::attentionWanted, this, [this] {
        QApplication::alert(this);
        if (!isVisible() || isMinimized())
            m_tray->popUpUrgent(m_console->counts().urgent);
    });
    connect(m_desk, &Desk::rehearseWanted, this, &MainWindow::rehearseWanted);
    connect(m_desk, &Desk::unacknowledgedChanged, this, &MainWindow::showCounts);
    connect(m_console, &CallConsole::countsChanged, this, &MainWindow::showCounts);
    connect(m_console, &CallConsole::practiceWanted, this, &MainWindow::practiceWanted);
    connect(m_console, &CallConsole::quitWanted, this, &MainWindow::quit);
    connect(m_tray, &TrayIcon::showWanted, this, &MainWindow::comeForward);
    connect(m_tray, &TrayIcon::quitWanted, this, &MainWindow::quit);
    connect(m_tray, &TrayIcon::lineModeChosen, this,
            [this](LineMode mode, Moment until) { m_preferences.chooseMode(mode, until); });
    connect(m_memory, &ScreenMemory::changed, this, [this] {
        Preferences preferences = m_preferences.now();
        m_memory->store(&preferences);
        m_preferences.change(preferences);
    });
    connect(&m_preferences, &DeskPreferences::changed, m_tray, &TrayIcon::setPreferences);
    m_tray->setPreferences(m_preferences.now());
    showCounts();
}

void MainWindow::connectFarewell()
{
    m_farewell->setUnsaved([this] { return m_desk->hasUnsavedWording(); });
    connect(m_farewell, &Farewell::hideWanted, this, &QWidget::hide);
    connect(m_farewell, &Farewell::minimizeWanted, this, &QWidget::showMinimized);
    connect(m_farewell, &Farewell::explained, this, [this] {
        Preferences preferences = m_preferences.now();
        preferences.isTrayExplained = true;
        m_preferences.change(preferences);
    });
    connect(m_farewell, &Farewell::quitWanted, this, [this] {
        m_isQuitting = true;
        emit quitAgreed();
    });
}

void MainWindow::showCounts()
{
    const CallConsole::Counts counts = m_console->counts();
    m_tray->showCounts({counts.live, m_desk->unacknowledged(), counts.openTasks});
    m_farewell->showLiveCalls(counts.live, counts.urgent);
}

} // namespace callside
