// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Pace.h"

#include <QRandomGenerator>
#include <QStringList>

#include <functional>

namespace callside::practice {

// What a demonstration plays: scenarios one after the other, overlapping, at a pace that one person can follow.
struct ProgrammeOptions {
    QStringList scenarios; // empty: all, in an order that shows something new each time
    int firstMs = 1000;
    int shortestGapMs = 8000;
    int longestGapMs = 12000;
    int mostAtOnce = 5;
    bool isLooping = true;
};

class Programme : public QObject
{
    Q_OBJECT

public:
    // `ring` rings one scenario as the n-th call; `live` says how many calls are not over.
    Programme(Pace pace, const ProgrammeOptions &options, std::function<void(const QString &, int)> ring,
              std::function<int()> live, QObject *parent = nullptr);

private:
    void ringNext();

    Pace m_pace;
    ProgrammeOptions m_options;
    std::function<void(const QString &, int)> m_ring;
    std::function<int()> m_live;
    QRandomGenerator m_chance;
    int m_turn = 0;
};

} // namespace callside::practice
