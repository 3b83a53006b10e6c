// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Pace.h"

namespace callside::practice {

Timeline::Timeline(Pace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Timeline::playNext);
}

void Timeline::then(int ms, std::function<void()> act)
{
    m_acts.push_back({ms, std::move(act)});
    if (!m_timer.isActive())
        m_timer.start(m_pace.real(m_acts[m_next].ms));
}

void Timeline::stop()
{
    m_timer.stop();
    m_acts.clear();
    m_next = 0;
}

void Timeline::playNext()
{
    const std::function<void()> play = std::move(m_acts[m_next].play);
    ++m_next;
    if (m_next < m_acts.size()) {
        m_timer.start(m_pace.real(m_acts[m_next].ms));
    } else {
        m_acts.clear();
        m_next = 0;
    }
    play(); // last, because an act may stop the timeline or add to it
}

} // namespace callside::practice
