// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalWorker.h"

#include "core/Logging.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"
#include "storage/JournalOpening.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t WritesPerCommit = 2000; // after a long failure the backlog goes in steps, so that a reply waits less
constexpr int CallsPerSlice = 4;
constexpr std::chrono::milliseconds LogHeld{500}; // by a reader: when to try again to clear it
constexpr std::chrono::milliseconds HistoryFailed{60000};
constexpr std::chrono::milliseconds ProgressEvery{250};
constexpr qint64 AnyTime = std::numeric_limits<qint64>::min();
constexpr qint64 RememberedMs = qint64(7) * 24 * 60 * 60 * 1000;

// About what a write takes in memory; it need not be exact.
qint64 bytesOf(const JournalWrite &write)
{
    qint64 bytes = write.row ? 1024 : 64;
    for (const JournalEntry &entry : write.entries)
        bytes += 128 + entry.body.size() + 2 * (entry.call.size() + entry.type.size());
    for (const Task &task : write.tasks)
        bytes += 256 + 2 * (task.number.size() + task.name.size() + task.note.size());
    for (const TaskChange &change : write.taskChanges)
        bytes += 128 + 2 * change.note.size();
    for (const CallOutcome &outcome : write.outcomes)
        bytes += 128 + 2 * outcome.note.size();
    return bytes;
}

Error journalClosed()
{
    return journalError(journalcode::Failed, u"the journal is closed"_s);
}

} // namespace

JournalWorker::JournalWorker(JournalSetup setup, std::function<void()> notify)
    : m_setup(std::move(setup))
    , m_notify(std::move(notify))
    , m_sizeLimit(m_setup.sizeLimit)
    , m_storageMode(m_setup.storageMode)
{
}

JournalWorker::~JournalWorker() = default;

void JournalWorker::append(JournalWrite write)
{
    const Lock lock(m_mutex);
    enqueue({std::move(write), 0, nullptr});
}

Result<qint64> JournalWorker::appendAndWait(JournalWrite write, std::chrono::milliseconds limit)
{
    Lock lock(m_mutex);
    if (m_failure || m_isClosing) {
        const Error error = m_failure ? *m_failure : journalClosed();
        enqueue({std::move(write), 0, nullptr});
        return error; // a caller on the phone must not wait for a full disk
    }
    const auto answer = std::make_shared<std::optional<Result<qint64>>>();
    enqueue({std::move(write), 0, answer});
    if (m_answered.wait_for(lock, limit, [&] { return answer->has_value(); }))
        return **answer;
    Error error = journalError(journalcode::Busy, u"not yet on disk after %1 ms"_s.arg(limit.count()));
    error.kind = Error::Kind::TimedOut;
    return error;
}

void JournalWorker::enqueue(Queued queued)
{
    if (m_isClosing) {
        ++m_dropped;
        return;
    }
    queued.bytes = bytesOf(queued.write);
    m_queuedBytes += queued.bytes;
    m_queue.push_back(std::move(queued));
    dropOldestOver(m_setup.backlogBytes);
    m_wake.notify_one();
}

void JournalWorker::dropOldestOver(qint64 bytes)
{
    while (m_queuedBytes > bytes && !m_queue.empty()) {
        Queued &oldest = m_queue.front();
        if (oldest.answer) {
            *oldest.answer = journalError(journalcode::Failed, u"too much is waiting to be written"_s);
            m_answered.notify_all();
        }
        m_queuedBytes -= oldest.bytes;
        m_queue.pop_front();
        ++m_dropped;
    }
}

void JournalWorker::read(Reading reading)
{
    const Lock lock(m_mutex);
    if (m_isClosing)
        return;
    m_readings.push_back(std::move(reading));
    m_wake.notify_one();
}

void JournalWorker::setSizeLimit(std::optional<qint64> bytes)
{
    const Lock lock(m_mutex);
    m_sizeLimit = bytes;
    m_isLimitNew = true;
    m_retryAt = Clock::now();
    m_wake.notify_one();
}

void JournalWorker::setStorageMode(StorageMode mode)
{
    const Lock lock(m_mutex);
    m_storageMode = mode;
    m_isModeNew = true;
    m_isHistoryDue = true;
    m_wake.notify_one();
}

StorageMode JournalWorker::storageMode() const
{
    const Lock lock(m_mutex);
    return m_storageMode;
}

void JournalWorker::setHistoryPaused(bool isPaused)
{
    const Lock lock(m_mutex);
    m_isHistoryPaused = isPaused;
    m_wake.notify_one();
}

qint64 JournalWorker::droppedWrites() const
{
    const Lock lock(m_mutex);
    return m_dropped;
}

std::vector<JournalWorker::Notice> JournalWorker::takeNotices()
{
    const Lock lock(m_mutex);
    return std::exchange(m_notices, {});
}

void JournalWorker::post(Notice notice)
{
    m_notices.push_back(std::move(notice));
    if (m_notify)
        m_notify();
}

bool JournalWorker::close(std::chrono::milliseconds limit)
{
    Lock lock(m_mutex);
    m_isClosing = true;
    m_notify = nullptr;
    m_wake.notify_one();
    m_answered.wait_for(lock, limit, [this] { return m_isFinished; });
    return m_isFinished && m_queue.empty();
}

bool JournalWorker::isFinished() const
{
    const Lock lock(m_mutex);
    return m_isFinished;
}

void JournalWorker::run()
{
    openAtStart();
    Lock lock(m_mutex);
    m_historyAt = Clock::now() + m_setup.historyAfter;
    for (bool isLast = false; !isLast;) {
        waitForWork(lock);
        const bool wasClosing = m_isClosing;
        writeQueued(lock);
        runReadings(lock);
        makeHistory(lock);
        isLast = wasClosing && (m_queue.empty() || m_failure);
    }
    m_readings.clear();
    lock.unlock();
    m_file.reset();
    lock.lock();
    m_isFinished = true;
    m_answered.notify_all();
}

bool JournalWorker::isRetryDue() const
{
    return m_failure && Clock::now() >= m_retryAt;
}

void JournalWorker::waitForWork(Lock &lock)
{
    const auto hasWork = [this] {
        const bool canWrite = !m_failure || isRetryDue();
        const bool canMakeHistory = isHistoryWanted() && Clock::now() >= m_historyAt;
        return m_isClosing || !m_readings.empty() || canMakeHistory ||
               (canWrite && (m_failure || m_isLimitNew || !m_queue.empty()));
    };
    while (!hasWork()) {
        if (m_failure)
            m_wake.wait_until(lock, m_retryAt);
        else if (isHistoryWanted())
            m_wake.wait_until(lock, m_historyAt);
        else
            m_wake.wait(lock);
    }
}

bool JournalWorker::isHistoryWanted() const
{
    return m_isHistoryDue && !m_isHistoryPaused && !m_failure;
}

void JournalWorker::openAtStart()
{
    const auto error = openFile();
    StartupRead read = error ? StartupRead{} : readForStart();
    if (error)
        read.error = *error;
    read.place = m_place;
    const Lock lock(m_mutex);
    post(read);
    if (!read.error)
        return;
    qCWarning(lcStore) << "the journal cannot be opened:" << read.error->detail;
    m_failure = read.error;
    m_retryAt = Clock::now() + m_setup.retryAfter;
    post(KeepingFailed{*read.error});
    for (Queued &queued : m_queue) {
        if (const auto answer = std::exchange(queued.answer, nullptr))
            *answer = *read.error;
    }
    m_answered.notify_all();
}

std::optional<Error> JournalWorker::openFile()
{
    std::optional<qint64> sizeLimit;
    {
        const Lock lock(m_mutex);
        sizeLimit = m_sizeLimit;
    }
    auto opened = openJournal(m_setup.folder, sizeLimit, QDateTime::currentMSecsSinceEpoch());
    if (!opened)
        return opened.error();
    m_file = std::move((*opened).file);
    m_place = opened->place;
    if (m_place.kind == JournalPlace::Kind::Main)
        qCInfo(lcStore) << "the journal is kept in" << m_place.path;
    else
        qCWarning(lcStore) << m_place.mainPath << "cannot be used and is left as it is; kept in" << m_place.path;
    return std::nullopt;
}

StartupRead JournalWorker::readForStart()
{
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 rememberedSince = now.toMSecsSinceEpoch() - RememberedMs;
    const qint64 midnight = m_setup.midnightMs.value_or(now.date().startOfDay().toMSecsSinceEpoch());
    StartupRead read;
    const auto take = [&read](auto answer, auto &into) {
        if (answer)
            into = *std::move(answer);
        else
            read.error = answer.error();
        return !read.error;
    };
    const bool isRead = take(m_file->liveCalls(), read.liveCalls) && take(m_file->liveEntries(), read.liveEntries) &&
                        take(m_file->knownSince(rememberedSince), read.known) &&
                        take(m_file->tasks(false, AnyTime), read.openTasks) &&
                        take(m_file->outcomesSince(rememberedSince), read.outcomes) &&
                        take(m_file->callersSince(midnight), read.callersToday) &&
                        take(m_file->costsSince(midnight), read.costsToday) &&
                        take(m_file->areCostsCompleteSince(midnight), read.areCostsComplete);
    if (isRead)
        return read;
    m_file.reset(); // looked at anew when it is tried again
    StartupRead failed;
    failed.error = std::move(read.error);
    return failed;
}

void JournalWorker::writeQueued(Lock &lock)
{
    const bool mustTry = isRetryDue() || (m_failure && m_isClosing);
    if ((m_failure && !mustTry) || (!m_failure && m_queue.empty() && !m_isLimitNew))
        return;
    std::vector<Queued> batch;
    while (!m_queue.empty() && batch.size() < WritesPerCommit) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    lock.unlock();
    const auto outcome = keep(batch);
    lock.lock();
    settle(std::move(batch), outcome);
}

Result<QList<qint64>> JournalWorker::keep(const std::vector<Queued> &batch)
{
    if (!m_file) {
        const JournalPlace before = m_place;
        if (auto error = openFile())
            return *std::move(error);
        const Lock lock(m_mutex);
        if (m_place != before)
            post(m_place);
    }
    std::optional<std::optional<qint64>> newLimit;
    {
        const Lock lock(m_mutex);
        if (std::exchange(m_isLimitNew, false))
            newLimit = m_sizeLimit;
    }
    if (newLimit) {
        if (auto error = m_file->setSizeLimit(*newLimit)) {
            m_file.reset(); // opened anew with the limit when it is tried again
            return *std::move(error);
        }
    }
    QList<JournalWrite> writes;
    writes.reserve(qsizetype(batch.size()));
    for (const Queued &queued : batch)
        writes.append(queued.write);
    auto kept = m_file->append(writes);
    const bool isWorthReopening =
        !kept && kept.error().code != journalcode::Full && kept.error().code != journalcode::Busy;
    if (isWorthReopening)
        m_file.reset();
    return kept;
}

void JournalWorker::settle(std::vector<Queued> batch, const Result<QList<qint64>> &outcome)
{
    for (size_t index = 0; index < batch.size(); ++index) {
        if (const auto answer = std::exchange(batch[index].answer, nullptr))
            *answer = outcome ? Result<qint64>((*outcome)[qsizetype(index)]) : Result<qint64>(outcome.error());
    }
    m_answered.notify_all();
    if (outcome) {
        m_isHistoryDue = true;
        for (const Queued &queued : batch)
            m_queuedBytes -= queued.bytes;
        if (std::exchange(m_failure, std::nullopt)) {
            qCInfo(lcStore) << "the journal is written again;" << m_dropped << "writes were dropped";
            post(KeepingRestored{});
        }
        return;
    }
    m_queue.insert(m_queue.begin(), std::make_move_iterator(batch.begin()), std::make_move_iterator(batch.end()));
    dropOldestOver(m_setup.backlogBytes);
    m_retryAt = Clock::now() + m_setup.retryAfter;
    if (!std::exchange(m_failure, outcome.error())) {
        qCWarning(lcStore) << "the journal cannot be written:" << outcome.error().detail;
        post(KeepingFailed{outcome.error()});
    }
}

void JournalWorker::runReadings(Lock &lock)
{
    // A reading sees all that was appended before it, unless that cannot be written.
    if (!m_queue.empty() && !m_failure)
        return;
    const auto readings = std::exchange(m_readings, {});
    const Error reason = m_failure.value_or(journalClosed());
    lock.unlock();
    for (const Reading &reading : readings)
        reading(m_file.get(), reason);
    lock.lock();
    m_isHistoryDue = m_isHistoryDue || !readings.empty(); // one may have been more than that
}

// Half of the time at most, and only while nothing waits: a slice is the longest that a write has to wait for.
void JournalWorker::makeHistory(Lock &lock)
{
    const bool isIdle = m_queue.empty() && m_readings.empty() && !m_isClosing;
    if (!isHistoryWanted() || !isIdle || !m_file || Clock::now() < m_historyAt)
        return;
    m_isHistoryDue = false; // until somebody says so again
    lock.unlock();
    const Clock::time_point began = Clock::now();
    const auto next = makeSomeHistory();
    lock.lock();
    if (!next)
        qCWarning(lcHistory) << "the history cannot be made:" << next.error().detail;
    const auto pause = next ? *next : std::optional(HistoryFailed);
    if (!pause)
        return;
    m_isHistoryDue = true;
    m_historyAt = Clock::now() + std::max<Clock::duration>(*pause, Clock::now() - began);
}

Result<std::optional<std::chrono::milliseconds>> JournalWorker::makeSomeHistory()
{
    using Pause = std::optional<std::chrono::milliseconds>;
    constexpr std::chrono::milliseconds AtOnce{0};
    journalsql::HistoryTable &history = m_file->history();
    StorageMode mode = StorageMode::Everything;
    bool isModeNew = false;
    {
        const Lock lock(m_mutex);
        mode = m_storageMode;
        isModeNew = std::exchange(m_isModeNew, false);
    }
    if (isModeNew) {
        if (auto error = history.markLooserThan(mode))
            return *std::move(error);
    }
    if (m_historyTotal == 0) {
        const auto due = history.dueCount();
        if (!due)
            return due.error();
        m_historyTotal = *due;
    }
    const auto made = history.makeDue(CallsPerSlice, mode);
    if (!made)
        return made.error();
    m_historyMade += *made;
    const bool isOver = *made == 0;
    if (m_historyTotal > CallsPerSlice && (isOver || Clock::now() - m_progressAt >= ProgressEvery)) {
        const Lock lock(m_mutex);
        m_progressAt = Clock::now();
        post(HistoryProgress{m_historyMade, std::max(m_historyMade, m_historyTotal)});
    }
    if (!isOver)
        return Pause(AtOnce);
    m_historyMade = 0;
    m_historyTotal = 0;
    const auto isMore = history.cleanSome();
    if (!isMore)
        return isMore.error();
    if (*isMore)
        return Pause(AtOnce);
    const auto isLeft = history.isCleaningLeft();
    if (!isLeft)
        return isLeft.error();
    return *isLeft ? Pause(LogHeld) : Pause();
}

} // namespace callside
