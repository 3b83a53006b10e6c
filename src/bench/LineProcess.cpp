// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/LineProcess.h"

#include "bench/LineWords.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

LineProcess::LineProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

LineProcess::~LineProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

QUrl LineProcess::start()
{
    m_process.start(QCoreApplication::applicationFilePath(), {u"--"_s + LineChildOption});
    return QUrl(waitFor(SayListen, 10s)["base"_L1].toString());
}

QJsonObject LineProcess::ask(const QString &what, QJsonObject members, std::chrono::milliseconds limit)
{
    members.insert(u"do"_s, what);
    m_process.write(QJsonDocument(members).toJson(QJsonDocument::Compact) + '\n');
    return waitFor(what, limit);
}

QJsonObject LineProcess::waitFor(const QString &what, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    for (;;) {
        while (m_process.canReadLine()) {
            const QJsonObject words = QJsonDocument::fromJson(m_process.readLine()).object();
            if (words["did"_L1].toString() == what)
                return words;
        }
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return {{u"failed"_s, u"the practice line's process did not answer"_s}};
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::milliseconds(deadline.remainingTime() + 1), &loop, [&loop] { loop.quit(); });
        loop.exec();
    }
}

} // namespace callside::bench
