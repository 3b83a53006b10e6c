// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordsKeeper.h"

#include "core/Logging.h"

#include <QFutureWatcher>

namespace callside {

using namespace std::chrono_literals;

namespace {

constexpr auto LookEvery = 1min; // by the clock on the wall: a timer of hours would stand still while the computer does
constexpr int NightHour = 3;     // local time
constexpr int MorningHour = 6;

// Calls back on the thread of `owner` once there is an answer; not at all if it was given up.
template <class T, class Take>
void whenAnswered(QObject *owner, const QFuture<Result<T>> &future, Take take)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take] {
        watcher->deleteLater();
        const QFuture<Result<T>> answer = watcher->future();
        if (answer.isCanceled() || answer.resultCount() == 0)
            return take(std::optional<Result<T>>());
        take(std::optional<Result<T>>(answer.result()));
    });
    watcher->setFuture(future);
}

} // namespace

QDate nightOf(const QDateTime &local)
{
    return local.addSecs(-NightHour * 3600).date();
}

RecordsKeeper::RecordsKeeper(QObject *parent, LocalClock clock)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_look(this)
{
    m_look.setInterval(LookEvery);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &RecordsKeeper::look);
}

RecordsKeeper::~RecordsKeeper() = default;

void RecordsKeeper::setJournal(JournalStore *journal)
{
    m_journal = journal;
    if (journal)
        return;
    m_look.stop();
    m_retention.cancel();
}

void RecordsKeeper::setAnyCallLive(std::function<bool()> isAnyCallLive)
{
    m_isAnyCallLive = std::move(isAnyCallLive);
}

void RecordsKeeper::setPreferences(const Preferences &preferences)
{
    const StorageMode before = m_preferences.storageMode;
    m_preferences = preferences;
    if (m_journal && preferences.storageMode != before)
        m_journal->setStorageMode(preferences.storageMode);
}

void RecordsKeeper::setLookEvery(std::chrono::milliseconds interval)
{
    m_look.setInterval(interval);
}

void RecordsKeeper::begin()
{
    if (!m_journal)
        return;
    m_lastNight = nightOf(m_clock());
    m_look.start();
    applyRetention();
}

void RecordsKeeper::look()
{
    if (!m_journal)
        return;
    if (nightOf(m_clock()) != m_lastNight) {
        m_lastNight = nightOf(m_clock());
        m_isPackDue = true;
        applyRetention();
    }
    packIfQuiet();
}

void RecordsKeeper::applyRetention()
{
    const RetentionRules rules = retentionOf(m_preferences);
    if (m_isBusy || rules.isEmpty())
        return;
    m_isBusy = true;
    m_retention = m_journal->applyRetention(rules, fromMsecs(m_clock().toMSecsSinceEpoch()));
    whenAnswered<RetentionOutcome>(this, m_retention, [this](const std::optional<Result<RetentionOutcome>> &answer) {
        m_isBusy = false;
        if (!answer)
            return;
        if (!*answer) {
            qCWarning(lcStore) << "what is due cannot be deleted:" << answer->error().detail;
            return;
        }
        const RetentionOutcome &outcome = **answer;
        qCInfo(lcStore) << "deleted as due: calls" << outcome.calls << "transcripts" << outcome.transcripts << "notes"
                        << outcome.notes << "error files" << outcome.errorFiles;
        if (outcome != RetentionOutcome{})
            emit retentionApplied(outcome);
        packIfQuiet();
    });
}

// What was deleted may have left copies between the rows, which only this takes away. Nothing else is written
// meanwhile, so it is done at night or not at all.
void RecordsKeeper::packIfQuiet()
{
    const int hour = m_clock().time().hour();
    const bool isNight = hour >= NightHour && hour < MorningHour;
    if (!m_journal || !m_isPackDue || m_isBusy || !isNight || (m_isAnyCallLive && m_isAnyCallLive()))
        return;
    m_isBusy = true;
    m_isPackDue = false;
    whenAnswered<bool>(this, m_journal->pack(), [this](const std::optional<Result<bool>> &answer) {
        m_isBusy = false;
        if (answer && !*answer)
            qCWarning(lcStore) << "the journal cannot be written anew:" << answer->error().detail;
        if (answer && *answer && **answer)
            emit packed();
    });
}

void RecordsKeeper::findNumber(const QString &number)
{
    if (!m_journal)
        return;
    whenAnswered<NumberFindings>(this, m_journal->findNumber(number),
                                 [this, number](const std::optional<Result<NumberFindings>> &answer) {
                                     if (answer && *answer)
                                         emit numberFound(number, **answer);
                                     else if (answer)
                                         emit numberFailed(number, answer->error());
                                 });
}

void RecordsKeeper::eraseNumber(const QString &number)
{
    if (!m_journal)
        return;
    whenAnswered<EraseOutcome>(this, m_journal->eraseNumber(number),
                               [this, number](const std::optional<Result<EraseOutcome>> &answer) {
                                   if (answer && *answer)
                                       emit numberErased(number, **answer);
                                   else if (answer)
                                       emit numberFailed(number, answer->error());
                               });
}

void RecordsKeeper::hold(const Hold &hold)
{
    if (!m_journal)
        return;
    whenAnswered<QString>(this, m_journal->hold(hold), [this, hold](const std::optional<Result<QString>> &answer) {
        if (answer && *answer)
            emit held(hold);
        else if (answer)
            emit holdFailed(hold.call, answer->error());
    });
}

void RecordsKeeper::release(const QString &call)
{
    if (!m_journal)
        return;
    whenAnswered<QString>(this, m_journal->release(call), [this, call](const std::optional<Result<QString>> &answer) {
        if (answer && *answer)
            emit released(call);
        else if (answer)
            emit holdFailed(call, answer->error());
    });
}

} // namespace callside
