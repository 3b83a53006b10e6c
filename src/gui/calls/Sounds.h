// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/calls/Alarm.h"

#include <QThread>

#include <memory>

namespace callside {

class SoundPlayer;

// Plays the alarm's sounds. The system's audio is opened with the first sound and on a thread of its own, so that
// neither the start nor the window waits for a sound server. A computer without a loudspeaker stays silent.
class Sounds : public QObject
{
    Q_OBJECT

public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    void play(Alarm::Sound sound);

signals:
    // This computer cannot play sounds. Told once, with the first sound that could not be played.
    void unavailable();

private:
    std::unique_ptr<QThread> m_thread; // from the first sound on
    SoundPlayer *m_player = nullptr;   // lives on the thread and ends with it
};

} // namespace callside
