// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/LineWords.h"
#include "bench/Measures.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

namespace {

constexpr int TryEveryMs = 1;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

// Whether the program answers by now that it is well.
bool isHealthy(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(1000))
        return false;
    socket.write("GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(1000))
            return false;
    }
    return socket.readLine().startsWith("HTTP/1.1 200");
}

// From starting the program to its first answer, in ms; no value if there is none.
std::optional<double> startOnce(const QString &folder, QString *why)
{
    const quint16 port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(BenchKey));
    environment.insert(u"OPENAI_WEBHOOK_SECRET"_s, QString::fromLatin1(BenchSecret));
    environment.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:9/v1"_s); // nobody is there, and nobody is asked
    environment.insert(u"WEBHOOK_ADDRESS"_s, u"127.0.0.1"_s);
    environment.insert(u"WEBHOOK_PORT"_s, QString::number(port));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    program.start(QCoreApplication::applicationDirPath() + u"/callside"_s, {u"--data-dir"_s, folder});
    std::optional<double> taken;
    if (program.waitForStarted()) {
        const QDeadlineTimer deadline(10s);
        while (!taken && !deadline.hasExpired()) {
            if (isHealthy(port))
                taken = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            else
                QThread::msleep(TryEveryMs);
        }
    }
    program.terminate();
    if (!program.waitForFinished(5000))
        program.kill();
    program.waitForFinished(5000);
    if (!taken)
        *why = u"%1 does not listen"_s.arg(program.program());
    return taken;
}

} // namespace

void measureStart(const MeasureContext &context)
{
    const QString measure = u"start of the program until it listens"_s;
    Samples starts;
    QString why;
    for (int run = 0; run < (context.isQuick ? 3 : 10); ++run) {
        const QTemporaryDir folder;
        const std::optional<double> taken = startOnce(folder.path() + u"/data"_s, &why);
        if (!taken)
            return context.report.tellUnmeasured(measure, why);
        starts.add(*taken);
    }
    context.report.tell({measure, starts.median(), u"ms"_s, 500,
                         u"median of %1 runs on a fresh data folder, slowest %2 ms"_s.arg(starts.count())
                             .arg(starts.largest(), 0, 'f', 0)});
}

void measureStartWith(const MeasureContext &context, const QString &folder)
{
    const QString measure = u"start of the program with that journal until it listens"_s;
    Samples starts;
    QString why;
    for (int run = 0; run < (context.isQuick ? 3 : 7); ++run) {
        const std::optional<double> taken = startOnce(folder, &why);
        if (!taken)
            return context.report.tellUnmeasured(measure, why);
        starts.add(*taken);
    }
    context.report.tell({measure, starts.median(), u"ms"_s, 500,
                         u"median of %1 runs, slowest %2 ms"_s.arg(starts.count()).arg(starts.largest(), 0, 'f', 0)});
}

} // namespace callside::bench
