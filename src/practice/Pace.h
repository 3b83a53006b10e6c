// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace callside::practice {

// The line's sense of time. Every wait of a rehearsed call passes through here, so that one number speeds all of it up.
struct Pace {
    double speed = 1.0;

    // Milliseconds of real time for `ms` of rehearsed time.
    int real(int ms) const { return ms <= 0 ? 0 : static_cast<int>(ms / speed); }

    // The same for how long a caller waits for somebody: never so short that a quick line gives the other side no
    // chance to do anything.
    int patience(int ms) const { return ms <= 0 ? 0 : std::max(600, real(ms)); }

    // Calls `act` once, unless `context` is gone by then.
    template <typename Function>
    void after(int ms, QObject *context, Function act) const
    {
        QTimer::singleShot(real(ms), Qt::PreciseTimer, context, std::move(act));
    }
};

// Acts played one after the other, each a while after the one before it; order holds however fast the pace is.
class Timeline : public QObject
{
    Q_OBJECT

public:
    explicit Timeline(Pace pace, QObject *parent = nullptr);

    // Adds an act `ms` of rehearsed time after the one before it, and starts playing if nothing was waiting.
    void then(int ms, std::function<void()> act);
    // Forgets what has not been played.
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

private:
    struct Act {
        int ms = 0;
        std::function<void()> play;
    };

    void playNext();

    Pace m_pace;
    QTimer m_timer;
    std::vector<Act> m_acts;
    std::size_t m_next = 0;
};

} // namespace callside::practice
