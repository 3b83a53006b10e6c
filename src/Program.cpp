// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "app/DefaultAssistant.h"
#include "app/LogSetup.h"
#include "app/Recorder.h"
#include "app/Replayer.h"
#include "gui/ErrorText.h"
#include "gui/StartProblemDialog.h"
#include "openai/FileLimit.h"
#include "storage/EnvFile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int StartFailed = 1;

QByteArray randomWord(int bytes)
{
    QByteArray word(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(word.begin(), word.end());
    return word.toBase64();
}

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
    connect(&m_quitSignals, &QuitSignals::quitRequested, &m_application, &QApplication::quit);
}

Program::~Program()
{
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
    const bool isRehearsal = m_options.isPractice || !m_options.replayFile.isEmpty();
    SettingsOrProblems settings = parseSettings(mergedEnvironment(file, QProcessEnvironment::systemEnvironment()),
                                                isRehearsal ? SettingsUse::WithoutKey : SettingsUse::Live);
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
    m_setup.dataFolder = m_options.dataDir;
    if (m_setup.dataFolder.isEmpty()) {
        m_setup.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        if (m_options.isPractice)
            m_setup.dataFolder += u"/practice"_s; // rehearsed calls never stand among real ones
    }
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
    practice::PracticeOptions options;
    options.apiKey = "sk-practice-" + randomWord(24);
    options.webhookSecret = "whsec_" + randomWord(24);
    m_practice = std::make_unique<practice::PracticeThread>(options);
    QString why;
    if (!m_practice->start(&why))
        return fail({ErrorText::practiceSentence()});
    m_setup.settings.apiKey = Secret(options.apiKey);
    m_setup.settings.webhookSecrets = {Secret(options.webhookSecret)};
    m_setup.settings.baseUrl = m_practice->baseUrl();
    m_setup.settings.webhookAddress = u"127.0.0.1"_s;
    m_setup.settings.webhookPort = 0;
    return {};
}

void Program::startParts()
{
    raiseFileLimit();
    m_backend = std::make_unique<Backend>(m_setup);
    connect(m_backend.get(), &Backend::statusChanged, this, &Program::statusChanged);
    m_backend->start();
    m_window = std::make_unique<MainWindow>(*m_backend);
    if (m_guard)
        connect(m_guard.get(), &InstanceGuard::raiseRequested, m_window.get(), &MainWindow::comeForward);
    if (m_options.isMinimized)
        m_window->showMinimized();
    else
        m_window->show();
    if (m_options.demoSeconds)
        QTimer::singleShot(*m_options.demoSeconds, this, &Program::endDemo);
}

void Program::statusChanged(const LineStatus &status)
{
    if (status.intake == LineStatus::Intake::Listening && m_practice && !m_isRinging) {
        m_isRinging = true;
        m_practice->ringAt(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(status.port)));
    }
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
    QApplication::quit();
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
