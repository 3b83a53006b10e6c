// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeBeside.h"

#include "gui/CallConsole.h"
#include "gui/PracticePanel.h"

namespace callside {

PracticeBeside::PracticeBeside(const BackendSetup &setup, const DeskPreferences &real, QObject *parent)
    : QObject(parent)
    , m_realSetup(setup)
    , m_real(real)
    , m_preferences(QString())
{
    takeChoices();
    connect(&m_real, &DeskPreferences::changed, this, &PracticeBeside::takeChoices);
    connect(&m_run, &PracticeRun::closed, this, &PracticeBeside::over);
}

PracticeBeside::~PracticeBeside()
{
    m_desk.reset();
    m_window.reset();
    m_backend.reset();
}

// Everything but whether the line is open just now.
void PracticeBeside::takeChoices()
{
    Preferences preferences = m_real.now();
    preferences.mode = m_preferences.now().mode;
    preferences.modeUntil = m_preferences.now().modeUntil;
    preferences.modeAfter = m_preferences.now().modeAfter;
    m_preferences.change(preferences);
}

bool PracticeBeside::open()
{
    if (!m_run.start())
        return false;
    BackendSetup setup = m_run.setup(m_realSetup);
    setup.preferences = m_preferences.now();
    m_backend = std::make_unique<Backend>(setup);
    connect(m_backend.get(), &Backend::statusChanged, &m_run, &PracticeRun::follow);
    auto *console = new CallConsole;
    m_window = std::make_unique<PracticeWindow>(console);
    m_desk = std::make_unique<Desk>(*console, DeskParts{*m_backend, m_preferences});
    PracticePanel *panel = m_window->panel();
    m_run.serve(panel);
    connect(m_desk.get(), &Desk::updated, panel, &PracticePanel::follow);
    connect(m_desk.get(), &Desk::timePassed, panel, &PracticePanel::setNow);
    connect(console, &CallConsole::practiceWanted, m_window.get(), [this] { m_window->showPanel(true); });
    connect(console, &CallConsole::quitWanted, m_window.get(), &QWidget::close);
    connect(m_window.get(), &PracticeWindow::closed, &m_run, &PracticeRun::close);
    m_backend->start();
    m_window->comeForward();
    return true;
}

void PracticeBeside::comeForward()
{
    m_window->comeForward();
}

} // namespace callside
