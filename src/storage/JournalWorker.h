// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Journal.h"
#include "storage/JournalStore.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace callside {

class JournalFile;

// What JournalStore does on its thread. Everything but run() may be called from any thread. Used by JournalStore only.
class JournalWorker
{
public:
    struct KeepingFailed {
        Error error;
    };
    struct KeepingRestored {
    };
    struct HistoryProgress {
        int made = 0;
        int total = 0;
    };
    using Notice = std::variant<StartupRead, KeepingFailed, KeepingRestored, JournalPlace, HistoryProgress>;
    // Gets the open file, or the reason there is none.
    using Reading = std::function<void(JournalFile *file, const Error &error)>;

    // notify is called on the store's thread when there are notices to take.
    JournalWorker(JournalSetup setup, std::function<void()> notify);
    ~JournalWorker();

    void run(); // on the store's thread, until closed

    void append(JournalWrite write);
    Result<qint64> appendAndWait(JournalWrite write, std::chrono::milliseconds limit);
    void read(Reading reading);
    void setSizeLimit(std::optional<qint64> bytes);
    void setStorageMode(StorageMode mode);
    StorageMode storageMode() const;
    void setHistoryPaused(bool isPaused);
    qint64 droppedWrites() const;
    std::vector<Notice> takeNotices();

    bool close(std::chrono::milliseconds limit); // true: the run is over, all is on disk
    bool isFinished() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Queued {
        JournalWrite write;
        qint64 bytes = 0;
        std::shared_ptr<std::optional<Result<qint64>>> answer; // of a waiting caller, if there is one
    };
    using Lock = std::unique_lock<std::mutex>;

    // With the lock held.
    void enqueue(Queued queued);
    void dropOldestOver(qint64 bytes);
    bool isRetryDue() const;
    bool isHistoryWanted() const;
    void waitForWork(Lock &lock);
    void post(Notice notice);

    // On the store's thread, without the lock.
    void openAtStart();
    std::optional<Error> openFile();
    StartupRead readForStart();
    Result<QList<qint64>> keep(const std::vector<Queued> &batch);
    // Gives when to go on; nothing: all is made.
    Result<std::optional<std::chrono::milliseconds>> makeSomeHistory();

    void writeQueued(Lock &lock);
    void settle(std::vector<Queued> batch, const Result<QList<qint64>> &outcome); // lock held
    void runReadings(Lock &lock);
    void makeHistory(Lock &lock);

    const JournalSetup m_setup;

    // Used on the store's thread only.
    std::unique_ptr<JournalFile> m_file;
    JournalPlace m_place;
    int m_historyMade = 0; // of the calls that were due together
    int m_historyTotal = 0;
    Clock::time_point m_progressAt;

    mutable std::mutex m_mutex;         // guards everything below
    std::condition_variable m_wake;     // there is something to do
    std::condition_variable m_answered; // a waiting caller has an answer, or the run is over
    std::function<void()> m_notify;
    std::deque<Queued> m_queue;
    qint64 m_queuedBytes = 0; // with those being written just now
    std::vector<Reading> m_readings;
    std::vector<Notice> m_notices;
    std::optional<Error> m_failure; // set while writing fails
    Clock::time_point m_retryAt;
    std::optional<qint64> m_sizeLimit;
    bool m_isLimitNew = false;
    qint64 m_dropped = 0;
    StorageMode m_storageMode;
    bool m_isModeNew = true;
    bool m_isHistoryDue = true; // something may have become due
    bool m_isHistoryPaused = false;
    Clock::time_point m_historyAt;
    bool m_isClosing = false;
    bool m_isFinished = false;
};

} // namespace callside
