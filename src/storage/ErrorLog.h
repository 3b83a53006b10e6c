// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ErrorLogRecord.h"

#include <QString>
#include <QThreadPool>

#include <atomic>

namespace callside {

struct ErrorLogLimits {
    qint64 maxFileBytes = 10 * 1024 * 1024;
    int maxFiles = 5;     // with the newest
    int maxWaiting = 500; // what comes while so many wait for the disk is given up
};

// Keeps every error of the assistant service as JSON lines in the data folder, readable by this user only: the newest
// in api-errors.jsonl, older ones in api-errors.1.jsonl and so on. Written on a thread of its own, so that append() may
// be called from any thread and never waits. What cannot be written is given up: an error log must not cause errors.
class ErrorLog
{
public:
    // An empty folder: nothing is kept.
    explicit ErrorLog(const QString &folder, ErrorLogLimits limits = {});
    ~ErrorLog(); // writes what is waiting

    void append(const ApiErrorRecord &record);

    // The newest file, which may not be there yet; empty where nothing is kept.
    static QString pathIn(const QString &folder);
    QString path() const { return pathIn(m_folder); }

private:
    QString pathOf(int age) const; // 0: the newest
    void write(const QByteArray &line);
    void rotate();

    const QString m_folder;
    const ErrorLogLimits m_limits;
    std::atomic<int> m_waiting = 0;
    bool m_isFailing = false; // the last try; on the writer's thread
    QThreadPool m_writer;     // one thread: in order
};

} // namespace callside
