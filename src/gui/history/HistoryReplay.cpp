// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryReplay.h"

#include "core/CallReducer.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace callside {

HistoryReplay::HistoryReplay(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &HistoryReplay::advance);
}

void HistoryReplay::setEvents(const QList<CallEvent> &events)
{
    pause();
    m_events = events;
    m_state = {};
    m_folded = 0;
    foldTo(length());
}

std::chrono::milliseconds HistoryReplay::length() const
{
    // What was made of the call hours later is no part of how it went.
    const auto last = std::find_if(m_events.crbegin(), m_events.crend(),
                                   [](const CallEvent &event) { return !isAboutSummary(event.payload); });
    if (last == m_events.crend())
        return 0ms;
    return std::max(last->at - m_events.constFirst().at, std::chrono::milliseconds{0});
}

Moment HistoryReplay::now() const
{
    return m_events.isEmpty() ? Moment{} : m_events.constFirst().at + m_position;
}

void HistoryReplay::foldTo(std::chrono::milliseconds position)
{
    if (position < m_position) {
        m_state = {};
        m_folded = 0;
    }
    m_position = position;
    // The last one whatever its time: the end is the whole call, even if a clock was set back during it.
    while (m_folded < m_events.size() && (m_events.at(m_folded).at <= now() || position >= length()))
        m_state = reduce(std::move(m_state), m_events.at(m_folded++)).state;
}

void HistoryReplay::play()
{
    if (isPlaying() || !isPossible())
        return;
    if (m_position >= length())
        seek(0ms);
    m_since.start();
    m_tick.start();
    emit playingChanged(true);
}

void HistoryReplay::pause()
{
    if (!isPlaying())
        return;
    m_tick.stop();
    emit playingChanged(false);
}

void HistoryReplay::seek(std::chrono::milliseconds position)
{
    foldTo(std::clamp(position, std::chrono::milliseconds{0}, length()));
    emit moved();
}

void HistoryReplay::setSpeed(double speed)
{
    m_speed = std::max(speed, 0.1);
}

void HistoryReplay::advance()
{
    const std::chrono::milliseconds step{qint64(double(m_since.restart()) * m_speed)};
    seek(m_position + step);
    if (m_position >= length())
        pause();
}

} // namespace callside
