// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeThread.h"

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

PracticeThread::PracticeThread(const PracticeOptions &options)
    : m_options(options)
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
        isListening = m_line->listen(why);
        m_baseUrl = m_line->baseUrl();
    });
    return isListening;
}

void PracticeThread::ringAt(const QUrl &webhookUrl)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), webhookUrl] {
        line->setWebhookUrl(webhookUrl);
        line->startProgramme();
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
