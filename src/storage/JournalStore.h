// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryRules.h"
#include "core/Result.h"
#include "storage/Erase.h"
#include "storage/Journal.h"
#include "storage/Retention.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

class QThread;

namespace callside {

class JournalWorker;

struct JournalSetup {
    QString folder;                         // made if it is not there, for this user only
    std::optional<qint64> sizeLimit;        // bytes; writes over it fail as on a full disk
    qint64 backlogBytes = 32 * 1024 * 1024; // kept in memory while the file cannot be written
    std::chrono::milliseconds retryAfter{2000};
    std::optional<qint64> midnightMs; // when today began, in ms since 1970; not set: at the last midnight, local time
    StorageMode storageMode = StorageMode::Everything;
    std::chrono::milliseconds historyAfter{3000}; // the history of earlier calls waits for the window
};

// Keeps the journal on a thread of its own. The functions may be called from any thread except where they say
// otherwise and, but for appendAndWait() and close(), return at once. Signals are emitted on the thread this object
// lives on, which needs an event loop.
//
// Writes are kept in the order they were handed over; all that wait share one commit. While writing fails they are held
// in memory up to backlogBytes, then the oldest are dropped and counted.
class JournalStore : public QObject
{
    Q_OBJECT

public:
    explicit JournalStore(JournalSetup setup, QObject *parent = nullptr);
    ~JournalStore() override; // closes

    // Call once, after connecting to loaded(). Writes may be handed over before.
    void start();

    void append(JournalWrite write);
    void append(QList<JournalEntry> entries, std::optional<CallRow> row = {});

    // The same, but waits until it is on disk: gives the sequence of the last entry (0 without one). TimedOut when it
    // is not by then, StorageFailed at once while writing fails; in both cases it is still kept as soon as that is
    // possible.
    Result<qint64> appendAndWait(JournalWrite write, std::chrono::milliseconds limit);
    Result<qint64> appendAndWait(QList<JournalEntry> entries, std::optional<CallRow> row,
                                 std::chrono::milliseconds limit);

    // What is kept, with all that was appended before the question. Cancelled if the store closes first.
    QFuture<Result<QList<CallRow>>> calls(qint64 fromMs, qint64 toMs);
    QFuture<Result<QList<JournalEntry>>> entriesOf(const QString &call);
    // Made at or after fromMs, oldest first; open ones only, or those that are done too.
    QFuture<Result<QList<Task>>> tasks(bool includeDone, qint64 fromMs);

    // The history is made of the entries of calls that are over, on the store's thread and a few at a time whenever
    // nothing else is to be done; what is left at the end goes on at the next start.
    void setStorageMode(StorageMode mode); // for calls that are over too, unless they are held; cannot be undone
    void rebuildHistory();                 // all of it anew
    void setHistoryPaused(bool isPaused);

    // Long work goes in steps, between which calls are kept as ever. QFuture::cancel() ends it after a step: what is
    // deleted by then stays so, and the rest is as it was. Cancelled too if the store closes first.
    QFuture<Result<RetentionOutcome>> applyRetention(const RetentionRules &rules, Moment now);
    QFuture<Result<NumberFindings>> findNumber(const QString &number);
    QFuture<Result<EraseOutcome>> eraseNumber(const QString &number);
    // Writes the file anew if anything was deleted since: for the night, as nothing else is written meanwhile (a second
    // per 100 MB). False: there was no need.
    QFuture<Result<bool>> pack();
    QFuture<Result<QString>> hold(const Hold &hold); // gives the call
    QFuture<Result<QString>> release(const QString &call);

    void setSizeLimit(std::optional<qint64> bytes); // also tries again at once if writing fails
    qint64 droppedWrites() const;

    // From the owning thread. Writes what is waiting, then ends the thread. True if all of it is on disk; false if it
    // could not be written, or not within the limit. What is appended later is dropped.
    bool close(std::chrono::milliseconds limit);

signals:
    // Once, after start().
    void loaded(const callside::StartupRead &read);
    // Writing began to fail; it is tried again until it works. Not repeated meanwhile.
    void keepingFailed(const callside::Error &error);
    void keepingRestored();
    // How far the history of earlier calls has come, while there are many to make.
    void historyProgress(int made, int total);
    // The journal is now kept in another file than before (one found damaged, or one that could not be opened before).
    void placeChanged(const callside::JournalPlace &place);

private:
    void deliver();

    const QString m_folder;
    std::shared_ptr<JournalWorker> m_worker; // shared with the thread, so that a hung disk cannot take it away from it
    std::unique_ptr<QThread> m_thread;
    bool m_isAllKept = false; // once closed
};

} // namespace callside
