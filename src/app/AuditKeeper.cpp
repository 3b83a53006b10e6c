// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AuditKeeper.h"

#include "app/RecordsKeeper.h"
#include "storage/AuditLog.h"

namespace callside {

using namespace std::chrono_literals;

namespace {

constexpr auto LookForNightEvery = 1min; // by the clock on the wall, as RecordsKeeper does

} // namespace

AuditKeeper::AuditKeeper(AuditLog &log, QObject *parent, LocalClock clock)
    : QObject(parent)
    , m_log(log)
    , m_clock(std::move(clock))
{
    m_look.setInterval(LookForNightEvery);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &AuditKeeper::look);
}

void AuditKeeper::begin()
{
    m_lastNight = nightOf(m_clock());
    m_look.start();
    prune();
}

void AuditKeeper::look()
{
    const QDate night = nightOf(m_clock());
    if (night == m_lastNight)
        return;
    m_lastNight = night;
    prune();
}

void AuditKeeper::prune()
{
    if (m_days <= 0)
        return;
    const QDateTime now = m_clock();
    m_log.prune(fromMsecs(now.addDays(-m_days).toMSecsSinceEpoch()), fromMsecs(now.toMSecsSinceEpoch()));
}

} // namespace callside
