// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchDesk.h"

#include "app/DefaultAssistant.h"
#include "bench/LineWords.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, [&loop] { loop.quit(); });
    loop.exec();
}

BenchDesk::BenchDesk()
    : m_appearance(*qApp)
{
}

BenchDesk::~BenchDesk()
{
    m_window.reset();
    m_backend.reset();
}

BackendSetup BenchDesk::setup(const QUrl &baseUrl) const
{
    BackendSetup setup;
    setup.settings.apiKey = Secret(BenchKey);
    setup.settings.webhookSecrets = {Secret(BenchSecret)};
    setup.settings.baseUrl = baseUrl;
    setup.settings.webhookPort = 0;
    setup.settings.provider.publicUrl = QString::fromLatin1(BenchPublicUrl);
    setup.settings.provider.sipAddress = u"sip:proj_bench@sip.api.openai.com;transport=tls"_s;
    setup.settings.provider.twilioAuthToken = Secret(BenchProviderSecret);
    setup.settings.provider.vonageSignatureSecrets = {Secret(BenchProviderSecret)};
    setup.session = defaultAssistant(setup.settings.model);
    setup.dataFolder = m_folder.path();
    return setup;
}

bool BenchDesk::open(QString *why)
{
    const QUrl baseUrl = m_line.start();
    if (baseUrl.isEmpty()) {
        *why = u"the practice line does not start"_s;
        return false;
    }
    m_backend = std::make_unique<Backend>(setup(baseUrl));
    m_backend->start();
    m_window = std::make_unique<MainWindow>(DeskParts{*m_backend, m_preferences});
    m_window->resize(1280, 800);
    m_window->show();
    if (!waitUntilListening()) {
        *why = u"the console does not listen"_s;
        return false;
    }
    const QString url = address().resolved(QUrl(u"/webhook"_s)).toString();
    *why = m_line.ask(SayWebhook, {{u"url"_s, url}}, 5s)["failed"_L1].toString();
    return why->isEmpty();
}

QUrl BenchDesk::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_backend->status().port));
}

bool BenchDesk::waitUntilListening()
{
    for (int tries = 0; tries < 500; ++tries) {
        if (m_backend->status().intake == LineStatus::Intake::Listening)
            return true;
        pass(10ms);
    }
    return false;
}

} // namespace callside::bench
