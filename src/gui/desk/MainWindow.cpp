// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/MainWindow.h"

#include "app/Backend.h"
#include "app/DeskPreferences.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/Farewell.h"
#include "gui/desk/TrayIcon.h"
#include "gui/parts/ScreenMemory.h"
#include "gui/practice/PracticePanel.h"
#include "gui/practice/PracticeWindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace callside {

MainWindow::MainWindow(const DeskParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_backend(parts.backend)
    , m_preferences(parts.preferences)
    , m_console(new CallConsole(this))
    , m_desk(new Desk(*m_console, parts, this))
    , m_tray(new TrayIcon(this))
    , m_farewell(new Farewell(this))
    , m_memory(new ScreenMemory(this, m_console->columns()))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_console);
    const QSize character(fontMetrics().horizontalAdvance(u'0'), fontMetrics().height());
    const QSize frame(16, 48); // what the desktop puts around a window, about
    const QSize available = screen()->availableSize() - frame;
    setMinimumSize(QSize(80 * character.width(), 24 * character.height()).boundedTo(available));
    resize(QSize(1280, 800).expandedTo(minimumSize()).boundedTo(available));
    connectShell();
    connectFarewell();
    showStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::open(bool isMinimized)
{
    m_memory->restore(m_preferences.now());
    if (!isMinimized && !m_preferences.now().doesStartMinimized)
        return show();
    if (!m_tray->isAvailable())
        showMinimized();
}

void MainWindow::showStatus()
{
    const LineStatus &status = m_backend.status();
    m_tray->showStatus(status);
    // Nothing of a call ever stands in the title: it is on the taskbar and in screen shares. It ends with the program's
    // name, else Qt adds that.
    setWindowTitle(status.isPractice ? tr("PRACTICE - Callside") : tr("Callside"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isQuitting || qApp->isSavingSession())
        return QMainWindow::closeEvent(event);
    event->ignore();
    if (!m_preferences.now().doesCloseKeepAnswering)
        return quit();
    m_farewell->close(m_console->counts().live, m_console->counts().urgent, m_tray->isAvailable(), m_preferences.now());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ScreenChangeInternal)
        m_memory->bringBack();
}

void MainWindow::quit()
{
    m_farewell->quit(m_console->counts().live, m_console->counts().urgent);
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::openSetup()
{
    m_desk->openSetup();
}

PracticePanel *MainWindow::addPracticePanel()
{
    auto *frame = new PracticeWindow(takeCentralWidget(), this);
    setCentralWidget(frame);
    connect(m_desk, &Desk::updated, frame->panel(), &PracticePanel::follow);
    connect(m_desk, &Desk::timePassed, frame->panel(), &PracticePanel::setNow);
    connect(this, &MainWindow::practiceWanted, frame, [frame] { frame->showPanel(true); });
    frame->setColumn(m_preferences.now().practiceColumn);
    connect(frame, &PracticeWindow::columnChosen, this, [this](ColumnChoice choice) {
        Preferences changed = m_preferences.now();
        changed.practiceColumn = choice;
        m_preferences.change(changed);
    });
    return frame->panel();
}

} // namespace callside
