// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Clock.h"
#include "core/Preferences.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace callside {

class AuditLog;

// Sees to it that the audit trail is kept for as long as was decided, and no longer: has the log remove what is older
// at the start and every night at three, also if the computer slept then. The log itself says in the trail that rows
// were removed. GUI thread; never waits. The log lives longer.
class AuditKeeper : public QObject
{
    Q_OBJECT

public:
    using LocalClock = std::function<QDateTime()>;

    explicit AuditKeeper(AuditLog &log, QObject *parent = nullptr, LocalClock clock = &localNow);

    // Holds from the next night or start on, so that a slip of the pen can be taken back.
    void setPreferences(const Preferences &preferences) { m_days = preferences.auditDays; }
    void begin();
    // How often it is looked whether the night has come.
    void setLookEvery(std::chrono::milliseconds interval) { m_look.setInterval(interval); }

private:
    void look();
    void prune();

    AuditLog &m_log;
    const LocalClock m_clock;
    QTimer m_look;
    QDate m_lastNight;
    int m_days = 0; // for ever
};

} // namespace callside
