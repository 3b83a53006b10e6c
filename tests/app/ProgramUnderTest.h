// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace callside::test {

// The real program as a user starts it, in an environment without settings of its own.
class ProgramUnderTest
{
public:
    ProgramUnderTest()
        : environment(QProcessEnvironment::systemEnvironment())
    {
        const QStringList names = environment.keys();
        for (const QString &name : names) {
            for (const char *prefix :
                 {"OPENAI_", "WEBHOOK_", "TWILIO_", "VONAGE_", "PUBLIC_URL", "BASE_URL", "NGROK_URL"}) {
                if (name.startsWith(QLatin1StringView(prefix)))
                    environment.remove(name);
            }
        }
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // nor a keychain
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("LOG_LEVEL"), QStringLiteral("ERROR"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_runtimeFolder.path()); // Qt speaks up without one
    }
    ~ProgramUnderTest() { kill(); }
    ProgramUnderTest(const ProgramUnderTest &) = delete;
    ProgramUnderTest &operator=(const ProgramUnderTest &) = delete;

    void set(const char *name, const QString &value) { environment.insert(QString::fromLatin1(name), value); }

    void start(const QStringList &arguments)
    {
        process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CALLSIDE_PROGRAM), arguments);
    }
    bool isRunning() const { return process && process->state() != QProcess::NotRunning; }

    void kill()
    {
        if (!isRunning())
            return;
        process->kill(); // SIGKILL
        process->waitForFinished();
    }
    // As the desktop ends programs. The exit code; -1 if it did not end by itself.
    int stop()
    {
        process->terminate();
        return finish();
    }
    int finish()
    {
        const bool isDone = QTest::qWaitFor([this] { return !isRunning(); }, 10000);
        return isDone && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    }

    QProcessEnvironment environment;
    std::unique_ptr<QProcess> process;

private:
    QTemporaryDir m_runtimeFolder;
};

// A port that was free a moment ago.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace callside::test
