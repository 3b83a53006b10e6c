// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallExportFile.h"
#include "core/Result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

class QSaveFile;

namespace callside {

// What came of an export.
struct ExportOutcome {
    enum class Kind { Written, Cancelled, Failed };
    Kind kind = Kind::Written;
    QString path;
    qint64 calls = 0;
    std::optional<Error> error{}; // Failed
};

// Writes calls into a file, beside the window's thread. The file is there as a whole or not at all, and readable by
// this user only. Used for one export at a time.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString path;
        ExportText text; // the words are filled in for a PDF as well
        qint64 count = 0;
        // Each call in turn, from 0. On the job's thread.
        std::function<Result<ExportCall>(qint64 index)> call;
        // Before anything is written, on the job's thread: that it is in the audit trail (AuditLog::appendAndWait). An
        // error keeps the export from being made.
        std::function<std::optional<Error>()> record{};
    };

    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; // cancels

    // False, and nothing happens, while one is under way. Otherwise answered by exactly one finished().
    bool start(const Request &request);
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_isRunning; }

signals:
    void progressed(qint64 done, qint64 of); // not for every call of many
    void finished(const callside::ExportOutcome &outcome);

private:
    ExportOutcome run(const Request &request);
    // The number of calls that were written, or why not.
    Result<qint64> write(const Request &request, QSaveFile &file);
    Result<qint64> writeText(const Request &request, QSaveFile &file);
    Result<qint64> writePdf(const Request &request, QSaveFile &file);
    bool goOn(qint64 done, qint64 of);

    std::atomic<bool> m_isCancelled = false;
    bool m_isRunning = false;
    QThreadPool m_worker; // one thread
};

} // namespace callside
