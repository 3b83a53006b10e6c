// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Programme.h"

namespace callside::practice {

Programme::Programme(Pace pace, const ProgrammeOptions &options, std::function<void(const QString &, int)> ring,
                     std::function<int()> live, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_options(options)
    , m_ring(std::move(ring))
    , m_live(std::move(live))
    , m_chance(QRandomGenerator::securelySeeded())
{
    if (!m_options.scenarios.isEmpty())
        m_pace.after(m_options.firstMs, this, [this] { ringNext(); });
}

void Programme::ringNext()
{
    if (m_live() >= m_options.mostAtOnce) {
        m_pace.after(1000, this, [this] { ringNext(); });
        return;
    }
    const int round = static_cast<int>(m_options.scenarios.size());
    m_ring(m_options.scenarios.at(m_turn % round), m_turn);
    ++m_turn;
    if (m_turn < round || m_options.isLooping)
        m_pace.after(m_chance.bounded(m_options.shortestGapMs, m_options.longestGapMs + 1), this,
                     [this] { ringNext(); });
}

} // namespace callside::practice
