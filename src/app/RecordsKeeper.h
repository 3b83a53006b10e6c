// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Clock.h"
#include "core/HistoryRules.h"
#include "core/Preferences.h"
#include "storage/Erase.h"
#include "storage/JournalStore.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace callside {

// The day whose night it is at that time, or follows on it: what is done each night is done from three on.
QDate nightOf(const QDateTime &local);

// Sees to it that nothing is kept longer than was decided: deletes what is due once the journal has been read and
// every night at three, also if the computer slept then, and writes the file anew in such a night while no call is
// live. Finds and erases what is kept of one number. Lives with the line; never waits.
class RecordsKeeper : public QObject
{
    Q_OBJECT

public:
    using LocalClock = std::function<QDateTime()>;

    explicit RecordsKeeper(QObject *parent = nullptr, LocalClock clock = &localNow);
    ~RecordsKeeper() override;

    // From now on. Null: no longer; what is being done is given up after its step. It outlives that.
    void setJournal(JournalStore *journal);
    void setAnyCallLive(std::function<bool()> isAnyCallLive);
    // The mode holds at once, for calls that are over too; the days from the next night or start on.
    void setPreferences(const Preferences &preferences);
    // The journal has been read.
    void begin();
    // How often it is looked whether the night has come.
    void setLookEvery(std::chrono::milliseconds interval);

public slots:
    // Each answered by one signal, unless the line stops before.
    void findNumber(const QString &number);
    void eraseNumber(const QString &number);
    // A call that is over is held, or no longer; answered alike.
    void hold(const callside::Hold &hold);
    void release(const QString &call);

signals:
    void retentionApplied(const callside::RetentionOutcome &outcome); // if anything was deleted
    void packed();                                                    // the file was written anew
    void numberFound(const QString &number, const callside::NumberFindings &findings);
    void numberErased(const QString &number, const callside::EraseOutcome &outcome);
    void numberFailed(const QString &number, const callside::Error &error);
    void held(const callside::Hold &hold);
    void released(const QString &call);
    void holdFailed(const QString &call, const callside::Error &error);

private:
    void look();
    void applyRetention();
    void packIfQuiet();

    const LocalClock m_clock;
    QTimer m_look;
    JournalStore *m_journal = nullptr;
    std::function<bool()> m_isAnyCallLive;
    Preferences m_preferences;
    QDate m_lastNight;     // that retention was applied for; null until begin()
    bool m_isBusy = false; // deleting, or writing anew
    bool m_isPackDue = false;
    QFuture<Result<RetentionOutcome>> m_retention;
};

} // namespace callside
