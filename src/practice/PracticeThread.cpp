// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeThread.h"

#include <QFile>

#include <algorithm>

// Resources of a static library must be asked for, outside any namespace.
static void initVonageKey()
{
    Q_INIT_RESOURCE(practice);
}

namespace callside::practice {

namespace {

// Runs the work on the thread and waits for it.
template <class Work>
void runOn(QThread &thread, Work work)
{
    QObject there;
    there.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &there,
        [&] {
            work();
            there.moveToThread(nullptr); // it belongs to the caller, who ends it
        },
        Qt::BlockingQueuedConnection);
}

} // namespace

PracticeThread::PracticeThread(const PracticeOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_thread.setObjectName(QStringLiteral("practice"));
}

PracticeThread::~PracticeThread()
{
    if (!m_thread.isRunning())
        return;
    runOn(m_thread, [this] { m_line.reset(); });
    m_thread.quit();
    m_thread.wait();
}

bool PracticeThread::start(QString *why)
{
    m_thread.start();
    bool isListening = false;
    runOn(m_thread, [&] {
        m_line = std::make_unique<PracticeLine>(m_options);
        connect(m_line.get(), &PracticeLine::callRang, this, &PracticeThread::callRang);
        connect(m_line.get(), &PracticeLine::callEnded, this,
                [this](const QString &callId) { emit callEnded(callId); });
        isListening = m_line->listen(why);
        m_baseUrl = m_line->baseUrl();
        m_providerBaseUrl = m_line->providerBaseUrl();
        m_scenarios = m_line->scenarios();
    });
    return isListening;
}

QStringList PracticeThread::scenarioIds() const
{
    QStringList ids;
    for (const Scenario &scenario : m_scenarios)
        ids.append(scenario.id);
    return ids;
}

QByteArray PracticeThread::vonagePrivateKey()
{
    initVonageKey();
    QFile file(QStringLiteral(":/practice/vonage-application.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString PracticeThread::scenarioTitle(const QString &scenarioId, const QString &language) const
{
    const auto found = std::ranges::find(m_scenarios, scenarioId, &Scenario::id);
    return found == m_scenarios.end() ? QString() : found->title(language);
}

// Before the start there is nobody to wish anything from.
template <class Wish>
void PracticeThread::wish(Wish wish)
{
    if (m_line)
        QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), wish] { wish(*line); });
}

void PracticeThread::setWebhookUrl(const QUrl &url)
{
    wish([url](PracticeLine &line) { line.setWebhookUrl(url); });
}

void PracticeThread::setThrough(Through through)
{
    wish([through](PracticeLine &line) { line.setThrough(through); });
}

bool PracticeThread::ring(const QString &scenarioId, const QStringList &faults, const QString &number,
                          std::optional<Through> through)
{
    const std::optional<Faults> parsed = Faults::parse(faults);
    if (!parsed || !scenarioIds().contains(scenarioId))
        return false;
    wish([scenarioId, faults = *parsed, number, through](PracticeLine &line) {
        line.ring(scenarioId, faults, number, through);
    });
    return true;
}

void PracticeThread::ringMany(int calls)
{
    wish([calls](PracticeLine &line) { line.ringMany(calls); });
}

void PracticeThread::startProgramme()
{
    wish([](PracticeLine &line) { line.startProgramme(); });
}

void PracticeThread::stopProgramme()
{
    wish([](PracticeLine &line) { line.stopProgramme(); });
}

void PracticeThread::hangUpAll()
{
    wish([this](PracticeLine &line) {
        line.hangUpAll();
        QMetaObject::invokeMethod(this, &PracticeThread::allHungUp, Qt::QueuedConnection);
    });
}

QJsonArray PracticeThread::journeys() const
{
    QJsonArray journeys;
    QMetaObject::invokeMethod(
        m_line.get(), [&] { journeys = m_line->journeys(); }, Qt::BlockingQueuedConnection);
    return journeys;
}

} // namespace callside::practice
