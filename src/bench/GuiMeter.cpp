// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/GuiMeter.h"

#include <QThread>

#include <utility>

namespace callside::bench {

using namespace std::chrono_literals;

namespace {
constexpr auto Beat = 5ms;
}

GuiMeter::GuiMeter(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_heartbeat.setInterval(Beat);
    connect(&m_heartbeat, &QTimer::timeout, this, &GuiMeter::beat);
}

void GuiMeter::begin()
{
    m_readings = {};
    m_workNs = 0;
    m_isMetering = true;
    m_sinceBeat.start();
    m_heartbeat.start();
}

GuiReadings GuiMeter::end()
{
    beat();
    m_heartbeat.stop();
    m_isMetering = false;
    return std::exchange(m_readings, {});
}

void GuiMeter::beat()
{
    const double gap = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
    m_sinceBeat.start();
    m_readings.longestStall = std::max(m_readings.longestStall, gap - static_cast<double>(Beat.count()));
}

bool GuiMeter::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver their events here, too.
    if (!m_isMetering || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_isPainting = m_isPainting || event->type() == QEvent::UpdateRequest;
    ++m_depth;
    QElapsedTimer clock;
    clock.start();
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth > 0)
        return isHandled;
    m_workNs += clock.nsecsElapsed();
    if (std::exchange(m_isPainting, false))
        m_readings.frames.add(static_cast<double>(std::exchange(m_workNs, 0)) / 1e6);
    return isHandled;
}

} // namespace callside::bench
