// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditChain.h"
#include "core/Result.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace callside {

inline constexpr QLatin1StringView AuditFileName("audit.log");

// Keeps the audit trail in a file of its own in the data folder, readable by this user only; core/AuditChain says what
// stands in it. It is only ever added to, on a thread of its own, each batch flushed to the disk; removing what was
// kept long enough writes a new file and puts it in place at once. A process that is killed at any step leaves whole
// rows and at most half a one, of which nobody was told that it is kept; the next start removes that half and says so
// in the trail. What breaks the chain is never mended: the next row continues from the seal beside the file, so that a
// check still finds it.
//
// append() may be called from any thread and never waits. One AuditLog for a folder at a time.
class AuditLog : public QObject
{
    Q_OBJECT

public:
    // An empty folder: nothing is kept, and nothing fails.
    explicit AuditLog(const QString &folder, QObject *parent = nullptr);
    ~AuditLog() override; // writes what is waiting

    void append(const AuditEntry &entry);
    // For what must not be done unless it is in the trail, such as exporting and erasing: on the disk when it returns
    // nothing. Not on the GUI thread. StorageFailed or TimedOut otherwise; the row is then written when it can be.
    std::optional<Error> appendAndWait(const AuditEntry &entry, std::chrono::milliseconds longest);
    // Removes the oldest rows, up to the first one that is not older; a row says so. A trail whose chain is broken is
    // left whole. Does not wait.
    void prune(Moment olderThan, Moment now);

    // Empty where nothing is kept.
    QString path() const { return m_path; }

signals:
    // From the log's own thread. The rows are kept in memory and tried again with the next one, or after some seconds.
    void failed(const callside::Error &error);
    void recovered();

private:
    struct Waiting {
        quint64 ticket = 0;
        AuditEntry entry;
    };
    struct Pruning {
        Moment olderThan{};
        Moment now{};
    };

    quint64 enqueue(const AuditEntry &entry);
    void wake();
    void work();
    void settle(const std::optional<Error> &error, quint64 ticket);
    std::optional<Error> open();
    std::optional<Error> write(const QList<AuditEntry> &entries);
    void pruneRows(const Pruning &pruning);

    const QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_isSettled;
    std::deque<Waiting> m_waiting;
    std::optional<Pruning> m_pruning;
    quint64 m_lastTicket = 0;
    quint64 m_writtenTicket = 0;
    quint64 m_failedTicket = 0;
    std::optional<Error> m_error; // of the last try
    bool m_isAsleep = true;
    QTimer m_retry;
    // On the log's thread:
    bool m_isOpen = false;
    AuditSeal m_last;
    QThreadPool m_writer; // one thread: in order
};

// Reads the trail from its first row to its last and holds it to its chain and to the seal beside it. Changes nothing;
// may be used while a Callside writes. A long trail takes seconds.
AuditCheck verifyAuditFile(const QString &path);

// What is looked for in the trail.
struct AuditFilter {
    Moment from{};
    Moment until{}; // not included; zero: no end
    QString who;    // a user's name, as it was written; empty: everybody
    CallId call;    // empty: all
    std::optional<AuditAction> action{};
    bool isRefusedOnly = false;
    qsizetype most = 500;

    bool takes(const AuditEntry &entry) const;
};
// The newest first. For a page to show, and for exporting: it does not check the chain. Not on the GUI thread.
Result<QList<NumberedEntry>> readAudit(const QString &path, const AuditFilter &filter);

} // namespace callside
