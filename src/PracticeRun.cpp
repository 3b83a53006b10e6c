// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeRun.h"

#include "gui/practice/PracticePanel.h"

#include <QJsonArray>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr auto ClosingLimit = 1s;

QByteArray randomWord()
{
    QByteArray word(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(word.begin(), word.end());
    return word.toBase64();
}

PracticeCaller::DrillPart drillPartOf(const practice::Scenario &scenario)
{
    switch (scenario.drillPart) {
    case practice::Scenario::DrillPart::Harmless:
        return PracticeCaller::DrillPart::Harmless;
    case practice::Scenario::DrillPart::Urgent:
        return PracticeCaller::DrillPart::Urgent;
    case practice::Scenario::DrillPart::None:
        break;
    }
    return PracticeCaller::DrillPart::None;
}

practice::Through lineWay(PracticeThrough through)
{
    switch (through) {
    case PracticeThrough::Twilio:
        return practice::Through::Twilio;
    case PracticeThrough::Vonage:
        return practice::Through::Vonage;
    case PracticeThrough::Directly:
        break;
    }
    return practice::Through::Directly;
}

} // namespace

PracticeRun::PracticeRun(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = m_temporary.emplace().path();
    m_options.apiKey = "sk-practice-" + randomWord();
    m_options.webhookSecret = "whsec_" + randomWord();
    m_options.publicUrl = QUrl(u"https://practice.invalid"_s);
    m_options.twilioAuthToken = randomWord();
    m_options.vonageSignatureSecret = randomWord();
    m_options.vonageApplicationId = "00000000-0000-0000-0000-000000000000";
    m_line = std::make_unique<practice::PracticeThread>(m_options);
    connect(m_line.get(), &practice::PracticeThread::callRang, this,
            [this](const QString &call, const QString &caller) { emit callRang({call}, caller); });
    connect(m_line.get(), &practice::PracticeThread::allHungUp, this, [this] {
        if (m_isClosing)
            tellClosed();
    });
}

PracticeRun::~PracticeRun() = default;

bool PracticeRun::start()
{
    QString why; // English, for whoever runs the practice line from a terminal
    return (!m_temporary || m_temporary->isValid()) && m_line->start(&why);
}

BackendSetup PracticeRun::setup(const BackendSetup &real) const
{
    BackendSetup setup = real;
    setup.settings.apiKey = Secret(m_options.apiKey);
    setup.settings.webhookSecrets = {Secret(m_options.webhookSecret)};
    setup.settings.projectId.clear();
    setup.settings.baseUrl = m_line->baseUrl();
    setup.settings.provider = providers(real.settings.provider);
    setup.settings.webhookAddress = u"127.0.0.1"_s;
    setup.settings.webhookPort = 0;
    setup.dataFolder = m_folder;
    setup.isPractice = true;
    if (m_temporary) {
        // Beside the real line: its recording is its own, and so is whether it is closed just now.
        setup.recordFile.clear();
        setup.replayFile.clear();
        setup.preferences.mode = LineMode::AssistantAnswers;
        setup.preferences.modeUntil = {};
    }
    return setup;
}

// The same numbers and messages, at phone companies of the practice line's own.
ProviderSettings PracticeRun::providers(ProviderSettings settings) const
{
    settings.publicUrl = m_options.publicUrl.toString();
    settings.sipAddress = u"sip:proj_practice@sip.api.openai.com;transport=tls"_s;
    settings.twilioAccountSid = QString::fromLatin1(m_options.twilioAccountSid);
    settings.twilioAuthToken = Secret(m_options.twilioAuthToken);
    settings.vonageApiKey = QString::fromLatin1(m_options.vonageApiKey);
    settings.vonageSignatureSecrets = {Secret(m_options.vonageSignatureSecret)};
    settings.vonageApplicationId = QString::fromLatin1(m_options.vonageApplicationId);
    settings.vonagePrivateKey = Secret(practice::PracticeThread::vonagePrivateKey());
    settings.twilioNetworks.clear();
    settings.vonageNetworks.clear();
    settings.trustedProxies.clear();
    settings.twilioBase = m_line->providerBaseUrl();
    settings.vonageBase = m_line->providerBaseUrl();
    return settings;
}

void PracticeRun::follow(const LineStatus &status)
{
    const bool isReady = status.intake == LineStatus::Intake::Listening && !m_isClosing;
    if (isReady == m_isReady)
        return;
    m_isReady = isReady;
    if (m_isReady) {
        m_line->setWebhookUrl(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(status.port)));
        for (const auto &wish : std::exchange(m_wishes, {}))
            wish();
    }
    emit readyChanged(m_isReady);
}

QList<PracticeCaller> PracticeRun::callers(const QString &language) const
{
    QList<PracticeCaller> callers;
    for (const practice::Scenario &scenario : m_line->scenarios())
        callers.append({scenario.id, scenario.title(language), scenario.about(language), scenario.language,
                        drillPartOf(scenario)});
    return callers;
}

void PracticeRun::serve(PracticePanel *panel)
{
    panel->setCallers(callers(QLocale().name()));
    panel->setFaults(faults() + providerFaults());
    panel->setProgrammeOn(m_isProgrammeOn);
    panel->setReady(m_isReady);
    connect(this, &PracticeRun::readyChanged, panel, &PracticePanel::setReady);
    connect(this, &PracticeRun::callRang, panel, &PracticePanel::noteRang);
    connect(panel, &PracticePanel::throughWanted, this,
            [this](PracticeThrough through) { setThrough(lineWay(through)); });
    connect(panel, &PracticePanel::ringWanted, this, &PracticeRun::ring);
    connect(panel, &PracticePanel::programmeWanted, this, &PracticeRun::setProgramme);
    connect(panel, &PracticePanel::drillWanted, this, &PracticeRun::hangUpAll);
}

void PracticeRun::setThrough(practice::Through through)
{
    whenReady([this, through] { m_line->setThrough(through); });
}

void PracticeRun::ring(const QString &callerId, const QStringList &faults)
{
    whenReady([this, callerId, faults] { m_line->ring(callerId, faults); });
}

void PracticeRun::ringMany(int calls)
{
    whenReady([this, calls] { m_line->ringMany(calls); });
}

void PracticeRun::setProgramme(bool isOn)
{
    if (isOn == m_isProgrammeOn || m_isClosing)
        return;
    m_isProgrammeOn = isOn;
    whenReady([this, isOn] { isOn ? m_line->startProgramme() : m_line->stopProgramme(); });
}

void PracticeRun::hangUpAll()
{
    m_line->hangUpAll();
}

QJsonArray PracticeRun::journeys() const
{
    return m_line->journeys();
}

void PracticeRun::whenReady(std::function<void()> wish)
{
    if (m_isReady)
        wish();
    else if (!m_isClosing)
        m_wishes.push_back(std::move(wish));
}

void PracticeRun::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    m_wishes.clear();
    m_isProgrammeOn = false;
    if (std::exchange(m_isReady, false))
        emit readyChanged(false);
    QTimer::singleShot(ClosingLimit, this, &PracticeRun::tellClosed); // also if it never started
    m_line->stopProgramme();
    m_line->hangUpAll();
}

void PracticeRun::tellClosed()
{
    if (!std::exchange(m_isClosed, true))
        emit closed();
}

} // namespace callside
