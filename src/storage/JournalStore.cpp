// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalStore.h"

#include "core/Logging.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalWorker.h"

#include <QPromise>
#include <QThread>

#include <functional>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CallsPerStep = 20;
constexpr std::chrono::milliseconds LastWords{5000}; // for a store destroyed without being closed

template <class T, class Question>
QFuture<Result<T>> askJournal(JournalWorker &worker, Question question)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    worker.read([promise, question](JournalFile *file, const Error &error) {
        promise->addResult(file ? question(*file) : Result<T>(error));
        promise->finish();
    });
    return promise->future();
}

// Asks again and again until step() says that there is no more; what else waits comes in between.
template <class T>
struct SteppedWork : std::enable_shared_from_this<SteppedWork<T>> {
    std::function<Result<bool>(JournalFile &file, T &outcome)> step;
    QPromise<Result<T>> promise;
    T outcome{};

    void ask(const std::shared_ptr<JournalWorker> &worker)
    {
        worker->read(
            [self = this->shared_from_this(), weak = std::weak_ptr(worker)](JournalFile *file, const Error &error) {
                const Result<bool> isMore = file ? self->step(*file, self->outcome) : Result<bool>(error);
                const auto again = weak.lock();
                if (isMore && *isMore && again && !self->promise.isCanceled())
                    return self->ask(again);
                self->promise.addResult(isMore ? Result<T>(self->outcome) : Result<T>(isMore.error()));
                self->promise.finish();
            });
    }
};

template <class T>
QFuture<Result<T>> workInSteps(const std::shared_ptr<JournalWorker> &worker,
                               std::function<Result<bool>(JournalFile &file, T &outcome)> step)
{
    const auto work = std::make_shared<SteppedWork<T>>();
    work->step = std::move(step);
    work->promise.start();
    work->ask(worker);
    return work->promise.future();
}

} // namespace

JournalStore::JournalStore(JournalSetup setup, QObject *parent)
    : QObject(parent)
    , m_folder(setup.folder)
{
    m_worker = std::make_shared<JournalWorker>(
        std::move(setup), [this] { QMetaObject::invokeMethod(this, &JournalStore::deliver, Qt::QueuedConnection); });
}

JournalStore::~JournalStore()
{
    close(LastWords);
}

void JournalStore::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([worker = m_worker] { worker->run(); }));
    m_thread->setObjectName(u"store"_s);
    m_thread->start();
}

void JournalStore::append(JournalWrite write)
{
    m_worker->append(std::move(write));
}

void JournalStore::append(QList<JournalEntry> entries, std::optional<CallRow> row)
{
    m_worker->append({std::move(entries), std::move(row), {}, {}, {}});
}

Result<qint64> JournalStore::appendAndWait(JournalWrite write, std::chrono::milliseconds limit)
{
    return m_worker->appendAndWait(std::move(write), limit);
}

Result<qint64> JournalStore::appendAndWait(QList<JournalEntry> entries, std::optional<CallRow> row,
                                           std::chrono::milliseconds limit)
{
    return m_worker->appendAndWait({std::move(entries), std::move(row), {}, {}, {}}, limit);
}

QFuture<Result<QList<CallRow>>> JournalStore::calls(qint64 fromMs, qint64 toMs)
{
    return askJournal<QList<CallRow>>(*m_worker, [=](JournalFile &file) { return file.calls(fromMs, toMs); });
}

QFuture<Result<QList<JournalEntry>>> JournalStore::entriesOf(const QString &call)
{
    return askJournal<QList<JournalEntry>>(*m_worker, [=](JournalFile &file) { return file.entriesOf(call); });
}

QFuture<Result<QList<Task>>> JournalStore::tasks(bool includeDone, qint64 fromMs)
{
    return askJournal<QList<Task>>(*m_worker, [=](JournalFile &file) { return file.tasks(includeDone, fromMs); });
}

void JournalStore::setStorageMode(StorageMode mode)
{
    m_worker->setStorageMode(mode);
}

void JournalStore::rebuildHistory()
{
    m_worker->read([](JournalFile *file, const Error &) {
        const auto error = file ? file->history().markAllDue() : std::nullopt;
        if (error)
            qCWarning(lcHistory) << "the history cannot be made anew:" << error->detail;
    });
}

void JournalStore::setHistoryPaused(bool isPaused)
{
    m_worker->setHistoryPaused(isPaused);
}

QFuture<Result<RetentionOutcome>> JournalStore::applyRetention(const RetentionRules &rules, Moment now)
{
    return workInSteps<RetentionOutcome>(
        m_worker, [rules, now, folder = m_folder](JournalFile &file, RetentionOutcome &outcome) {
            auto isMore = deleteSomeOld(file, rules, now, CallsPerStep, outcome);
            if (isMore && !*isMore)
                outcome.errorFiles = deleteOldErrorLogs(folder, rules.errorLogDays, now);
            return isMore;
        });
}

QFuture<Result<NumberFindings>> JournalStore::findNumber(const QString &number)
{
    return workInSteps<NumberFindings>(
        m_worker, [=, worker = m_worker.get()](JournalFile &file, NumberFindings &found) {
            const auto made = file.history().makeDue(CallsPerStep, worker->storageMode());
            if (!made)
                return Result<bool>(made.error());
            if (*made > 0)
                return Result<bool>(true);
            auto findings = callside::findNumber(file, number);
            if (!findings)
                return Result<bool>(findings.error());
            found = *std::move(findings);
            return Result<bool>(false);
        });
}

QFuture<Result<EraseOutcome>> JournalStore::eraseNumber(const QString &number)
{
    const auto work = std::make_shared<EraseWork>(number, m_worker->storageMode());
    return workInSteps<EraseOutcome>(
        m_worker, [work](JournalFile &file, EraseOutcome &outcome) { return work->step(file, outcome); });
}

QFuture<Result<bool>> JournalStore::pack()
{
    return askJournal<bool>(*m_worker, [](JournalFile &file) { return file.history().pack(); });
}

QFuture<Result<QString>> JournalStore::hold(const Hold &hold)
{
    return askJournal<QString>(*m_worker, [hold](JournalFile &file) {
        const auto error = keepHold(file, hold);
        return error ? Result<QString>(*error) : Result<QString>(hold.call);
    });
}

QFuture<Result<QString>> JournalStore::release(const QString &call)
{
    return askJournal<QString>(*m_worker, [call](JournalFile &file) {
        const auto error = releaseHold(file, call);
        return error ? Result<QString>(*error) : Result<QString>(call);
    });
}

void JournalStore::setSizeLimit(std::optional<qint64> bytes)
{
    m_worker->setSizeLimit(bytes);
}

qint64 JournalStore::droppedWrites() const
{
    return m_worker->droppedWrites();
}

bool JournalStore::close(std::chrono::milliseconds limit)
{
    if (!m_thread)
        return m_isAllKept;
    m_isAllKept = m_worker->close(limit);
    if (!m_worker->isFinished()) {
        // The disk hangs. A thread cannot be ended from outside, so it is left behind with what it holds.
        m_thread.release();
        return false;
    }
    m_thread->wait();
    m_thread.reset();
    return m_isAllKept;
}

void JournalStore::deliver()
{
    for (const JournalWorker::Notice &notice : m_worker->takeNotices()) {
        if (const auto *read = std::get_if<StartupRead>(&notice))
            emit loaded(*read);
        else if (const auto *failure = std::get_if<JournalWorker::KeepingFailed>(&notice))
            emit keepingFailed(failure->error);
        else if (const auto *place = std::get_if<JournalPlace>(&notice))
            emit placeChanged(*place);
        else if (const auto *progress = std::get_if<JournalWorker::HistoryProgress>(&notice))
            emit historyProgress(progress->made, progress->total);
        else
            emit keepingRestored();
    }
}

} // namespace callside
