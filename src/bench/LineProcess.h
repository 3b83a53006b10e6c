// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <chrono>

namespace callside::bench {

// The child process that plays the practice line, so that the line's work is not the console's. What it is asked is
// answered while this process's event loop runs.
class LineProcess
{
public:
    LineProcess();
    ~LineProcess();
    LineProcess(const LineProcess &) = delete;
    LineProcess &operator=(const LineProcess &) = delete;

    // Where the line's API is; empty if it does not start.
    QUrl start();
    // The answer, with "failed" in it if there is none within the limit.
    QJsonObject ask(const QString &what, QJsonObject members, std::chrono::milliseconds limit);

private:
    QJsonObject waitFor(const QString &what, std::chrono::milliseconds limit);

    QProcess m_process;
};

} // namespace callside::bench
