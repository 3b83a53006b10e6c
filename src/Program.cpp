// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "DataCommands.h"
#include "app/DefaultAssistant.h"
#include "app/LogSetup.h"
#include "app/Recorder.h"
#include "app/Replayer.h"
#include "gui/desk/DeskWho.h"
#include "gui/desk/StartProblemDialog.h"
#include "gui/practice/PracticePeople.h"
#include "gui/words/ErrorText.h"
#include "openai/FileLimit.h"
#include "storage/EnvFile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTextStream>
#include <QTimer>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StartFailed = 1;

void tell(const QStringList &sentences)
{
    QTextStream out(stderr);
    for (const QString &sentence : sentences)
        out << "callside: " << sentence << Qt::endl;
}

// "+44… booking: ringing 0.0 s, accepted 0.2 s, …, ended 31.4 s (caller_hung_up)"
void tellJourney(const QJsonObject &journey)
{
    QStringList states;
    const QJsonArray passed = journey["states"_L1].toArray();
    for (const QJsonValue &state : passed)
        states.append(u"%1 %2 s"_s.arg(state["state"_L1].toString()).arg(state["ms"_L1].toDouble() / 1000, 0, 'f', 1));
    const QString outcome = journey["outcome"_L1].toString();
    QTextStream(stdout) << journey["caller"_L1].toString() << ' ' << journey["scenario"_L1].toString() << ": "
                        << states.join(u", "_s)
                        << (outcome.isEmpty() ? u" (still on the line)"_s : u" (%1)"_s.arg(outcome)) << Qt::endl;
}

} // namespace

Program::Program(QApplication &application, Options options)
    : m_application(application)
    , m_options(std::move(options))
    , m_appearance(application)
{
    connect(&m_quitSignals, &QuitSignals::quitRequested, this, &Program::quit);
}

Program::~Program()
{
    m_beside.reset();
    m_window.reset();
    m_backend.reset();
}

int Program::run()
{
    for (const auto step :
         {&Program::readSettings, &Program::checkFiles, &Program::takeFolder, &Program::startPractice}) {
        if (const std::optional<int> code = (this->*step)())
            return *code;
    }
    startParts();
    const int code = QApplication::exec();
    return m_hasIntakeFailed ? StartFailed : code;
}

std::optional<int> Program::readSettings()
{
    EnvFileValues file;
    if (!m_options.envFile.isEmpty()) {
        EnvFileOrProblem read = readEnvFile(m_options.envFile);
        if (const auto *problem = std::get_if<EnvFileProblem>(&read))
            return fail({ErrorText::envFileSentence(*problem)});
        file = std::get<EnvFileValues>(std::move(read));
    }
    m_environment = mergedEnvironment(file, QProcessEnvironment::systemEnvironment());
    // The key and the signing secret may be in the keychain, or come when somebody sets the program up.
    SettingsOrProblems settings = parseSettings(m_environment, SettingsUse::WithoutKey);
    if (const auto *problems = std::get_if<QList<SettingProblem>>(&settings))
        return fail(ErrorText::settingSentences(*problems));
    m_setup.settings = std::get<Settings>(std::move(settings));
    m_setup.session = defaultAssistant(m_setup.settings.model);
    m_setup.isPractice = m_options.isPractice;
    setUpLog(m_setup.settings.logLevel);
    return {};
}

std::optional<int> Program::checkFiles()
{
    m_setup.recordFile = m_options.recordFile;
    m_setup.replayFile = m_options.replayFile;
    if (!m_setup.recordFile.isEmpty() && Recorder().begin(m_setup.recordFile))
        return fail({ErrorText::recordFileSentence(m_setup.recordFile)});
    if (!m_setup.replayFile.isEmpty() && Replayer().open(m_setup.replayFile))
        return fail({ErrorText::replayFileSentence(m_setup.replayFile)});
    return {};
}

std::optional<int> Program::takeFolder()
{
    if (!m_setup.replayFile.isEmpty())
        return {}; // a recording is shown beside whatever runs, and leaves nothing behind
    m_setup.dataFolder = dataFolderOf(m_options);
    m_guard = std::make_unique<InstanceGuard>(m_setup.dataFolder);
    switch (m_guard->acquire()) {
    case InstanceGuard::Outcome::First:
        return {};
    case InstanceGuard::Outcome::OtherRaised:
        return 0;
    case InstanceGuard::Outcome::OtherIsSilent:
        return fail({ErrorText::otherInstanceSentence(m_setup.dataFolder)});
    case InstanceGuard::Outcome::FolderUnusable:
        return fail({ErrorText::dataFolderSentence(m_setup.dataFolder)});
    }
    return {};
}

std::optional<int> Program::startPractice()
{
    if (!m_options.isPractice)
        return {};
    m_practice = std::make_unique<PracticeRun>(m_setup.dataFolder);
    if (!m_practice->start())
        return fail({ErrorText::practiceSentence()});
    m_setup = m_practice->setup(m_setup);
    return {};
}

void Program::startParts()
{
    raiseFileLimit();
    QApplication::setQuitOnLastWindowClosed(false); // the line is answered without a window, too
    startPreferences();
    m_backend = std::make_unique<Backend>(m_setup);
    connect(m_backend.get(), &Backend::statusChanged, this, &Program::statusChanged);
    makeConnection();
    startWindow();
    startLine();
    if (m_options.demoSeconds)
        QTimer::singleShot(*m_options.demoSeconds, this, &Program::endDemo);
}

void Program::startPreferences()
{
    m_preferences = std::make_unique<DeskPreferences>(m_setup.dataFolder);
    if (m_setup.isPractice && m_preferences->now().people.isEmpty()) {
        Preferences preferences = m_preferences->now();
        preferences.people = PracticePeople::all();
        m_preferences->change(preferences);
    }
    m_appearance.setPreferences(m_preferences->now());
    connect(m_preferences.get(), &DeskPreferences::changed, this,
            [this](const Preferences &preferences) { m_appearance.setPreferences(preferences); });
    m_setup.preferences = m_preferences->now();
    if (!m_setup.replayFile.isEmpty())
        return;
    m_audit = std::make_unique<AuditLog>(m_setup.dataFolder);
    m_staff = std::make_unique<DeskStaff>(m_setup.dataFolder, *m_audit, DeskPreferences::systemUserName());
    m_auditKeeper = std::make_unique<AuditKeeper>(*m_audit);
    m_auditKeeper->setPreferences(m_preferences->now());
    connect(m_preferences.get(), &DeskPreferences::changed, m_auditKeeper.get(), &AuditKeeper::setPreferences);
    m_auditKeeper->begin();
    m_wording = std::make_unique<DeskWording>(m_setup.dataFolder);
    m_setup.wording = m_wording->now();
}

void Program::makeConnection()
{
    if (m_practice || !m_setup.replayFile.isEmpty())
        return;
    m_connection = std::make_unique<DeskConnection>(*m_preferences, m_environment);
    connect(m_connection.get(), &DeskConnection::settingsChanged, m_backend.get(), &Backend::setSettings);
    connect(m_connection.get(), &DeskConnection::ready, this, &Program::connectionReady);
}

// The line is answered once it is known what the keychain has; without a key, too, so that the window can say so.
void Program::startLine()
{
    if (m_connection)
        m_connection->start();
    else
        m_backend->start();
}

void Program::connectionReady()
{
    QList<SettingProblem> problems;
    for (const QString &name : m_connection->missing())
        problems.append({name, SettingProblem::Reason::Missing, {}, 0});
    if (!problems.isEmpty() && !hasScreen()) { // nobody is there to set it up
        tell(ErrorText::settingSentences(problems));
        return QApplication::exit(StartFailed);
    }
    m_backend->setSettings(m_connection->settings());
    m_backend->start();
    if (!problems.isEmpty() && !m_options.isMinimized)
        m_window->openSetup();
}

void Program::startWindow()
{
    m_window = std::make_unique<MainWindow>(parts());
    connect(m_window.get(), &MainWindow::quitAgreed, this, &Program::quit);
    connect(m_window.get(), &MainWindow::rehearseWanted, this, [this](const Prompt &prompt) {
        openPractice();
        if (m_beside)
            m_beside->rehearse(prompt);
    });
    if (m_practice) {
        m_practice->setProgramme(true);
        m_practice->serve(m_window->addPracticePanel());
    } else {
        connect(m_window.get(), &MainWindow::practiceWanted, this, &Program::openPractice);
    }
    if (m_guard)
        connect(m_guard.get(), &InstanceGuard::raiseRequested, m_window.get(), &MainWindow::comeForward);
    m_window->open(m_options.isMinimized);
}

DeskParts Program::parts() const
{
    return {*m_backend, *m_preferences, m_wording.get(), m_connection.get(), m_staff.get(), m_audit.get()};
}

void Program::openPractice()
{
    if (m_beside)
        return m_beside->comeForward();
    BackendSetup setup = m_setup;
    setup.settings = m_backend->settings();
    if (m_wording)
        setup.wording = m_wording->now();
    m_beside = std::make_unique<PracticeBeside>(setup, *m_preferences, nameAtDesk(parts()));
    connect(m_beside.get(), &PracticeBeside::over, this, [this] { m_beside.release()->deleteLater(); });
    if (!m_beside->open()) {
        m_beside.reset();
        tell({ErrorText::practiceSentence()});
    }
}

void Program::quit()
{
    m_beside.reset();
    QApplication::exit(0); // quit() would ask the window, which goes on answering when it is closed
}

void Program::statusChanged(const LineStatus &status)
{
    if (m_practice)
        m_practice->follow(status);
    if (status.intake == LineStatus::Intake::Listening)
        m_hasIntakeFailed = false; // somebody chose another port
    if (status.intake != LineStatus::Intake::Failed || m_hasIntakeFailed)
        return;
    m_hasIntakeFailed = true;
    for (const Notice &notice : ErrorText::line(status)) {
        if (notice.id == ErrorText::IntakeNotice)
            tell({notice.sentence + u' ' + notice.remedy});
    }
    if (!hasScreen())
        QApplication::exit(StartFailed); // nobody would see the window say it
}

void Program::endDemo()
{
    if (m_practice) {
        const QJsonArray journeys = m_practice->journeys();
        for (const QJsonValue &journey : journeys)
            tellJourney(journey.toObject());
    }
    if (!m_options.screenshotFile.isEmpty() && !m_window->grab().save(m_options.screenshotFile)) {
        tell({ErrorText::screenshotSentence(m_options.screenshotFile)});
        return QApplication::exit(StartFailed);
    }
    quit();
}

int Program::fail(const QStringList &sentences)
{
    tell(sentences);
    if (hasScreen()) {
        StartProblemDialog dialog(sentences);
        dialog.open();
        connect(&dialog, &QDialog::finished, &m_application, &QApplication::quit);
        QApplication::exec();
    }
    return StartFailed;
}

bool Program::hasScreen() const
{
    const QString platform = QGuiApplication::platformName();
    return platform != "offscreen"_L1 && platform != "minimal"_L1;
}

} // namespace callside
