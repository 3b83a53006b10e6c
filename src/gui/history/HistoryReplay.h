// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace callside {

// A past call once more, at its own speed or a multiple of it: what the call was at any moment is its kept events up to
// then, folded again. It starts at the end, with all of it.
class HistoryReplay : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReplay(QObject *parent = nullptr);

    void setEvents(const QList<CallEvent> &events); // of one call, in their order
    bool isPossible() const { return length().count() > 0; }
    std::chrono::milliseconds length() const;
    std::chrono::milliseconds position() const { return m_position; }
    Moment now() const; // the time of the call that it stands at
    const CallState &state() const { return m_state; }

    bool isPlaying() const { return m_tick.isActive(); }
    void play(); // from the beginning, if it is at the end
    void pause();
    void seek(std::chrono::milliseconds position);
    void setSpeed(double speed); // times its own

signals:
    void moved();
    void playingChanged(bool isPlaying);

private:
    void advance();
    void foldTo(std::chrono::milliseconds position);

    QList<CallEvent> m_events;
    CallState m_state;
    qsizetype m_folded = 0; // of the events
    std::chrono::milliseconds m_position{0};
    double m_speed = 1;
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace callside
