// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeBeside.h"

#include "app/Clock.h"
#include "gui/console/CallConsole.h"
#include "gui/practice/PracticePanel.h"
#include "gui/practice/PracticePeople.h"
#include "gui/wording/RehearsalSheet.h"

#include <QLocale>

#include <algorithm>

namespace callside {

PracticeBeside::PracticeBeside(const BackendSetup &setup, DeskPreferences &real, const QString &name, QObject *parent)
    : QObject(parent)
    , m_realSetup(setup)
    , m_real(real)
    , m_name(name)
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

namespace {

// Somebody who speaks the language, and whose call is no part of a drill.
QString callerFor(const QString &language, const QList<PracticeCaller> &callers)
{
    const auto found = std::ranges::find_if(callers, [&](const PracticeCaller &caller) {
        return caller.language == language && caller.drillPart == PracticeCaller::DrillPart::None;
    });
    return found != callers.end() ? found->id : callers.value(0).id;
}

} // namespace

// Everything but whether the line is open just now.
void PracticeBeside::takeChoices()
{
    Preferences preferences = m_real.now();
    preferences.deskUser = m_name;
    preferences.mode = m_preferences.now().mode;
    preferences.modeUntil = m_preferences.now().modeUntil;
    preferences.modeAfter = m_preferences.now().modeAfter;
    preferences.outOfHours = OutOfHours::ClosedWording; // people practise in the evening, too
    preferences.dailyLimitCents = 0;
    if (preferences.people.isEmpty())
        preferences.people = PracticePeople::all();
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
    m_window->setColumn(m_preferences.now().practiceColumn);
    connect(m_window.get(), &PracticeWindow::columnChosen, this, [this](ColumnChoice choice) {
        Preferences changed = m_real.now();
        changed.practiceColumn = choice;
        m_real.change(changed);
    });
    PracticePanel *panel = m_window->panel();
    m_run.serve(panel);
    connect(m_desk.get(), &Desk::updated, panel, &PracticePanel::follow);
    connect(m_desk.get(), &Desk::updated, this, &PracticeBeside::follow);
    connect(&m_run, &PracticeRun::callRang, this, [this](const CallId &call, const QString &caller) {
        if (m_rehearsal && m_rehearsal->call.value.isEmpty() && m_rehearsal->caller == caller)
            m_rehearsal->call = call;
    });
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

void PracticeBeside::rehearse(const Prompt &prompt)
{
    WordingBook book;
    book.save(prompt, {now(), m_name});
    m_backend->setWording(book);
    m_rehearsal =
        Rehearsal{prompt.name, book.current().first().id, callerFor(prompt.language, m_run.callers(QLocale().name()))};
    m_run.ring(m_rehearsal->caller);
    m_window->comeForward();
}

void PracticeBeside::follow(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates) {
        if (!m_rehearsal || serviceId(update.state) != m_rehearsal->call || update.state.answeredAt == Moment{})
            continue;
        if (update.state.config.wordingVersion != m_rehearsal->version) { // it rang before the wording was there
            m_rehearsal->call = {};
            return m_run.ring(m_rehearsal->caller);
        }
        auto *sheet = m_window->findChild<RehearsalSheet *>();
        (sheet ? sheet : new RehearsalSheet(m_window.get()))->showCall(update.state, m_rehearsal->name);
        m_rehearsal.reset();
    }
}

} // namespace callside
