// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/Samples.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace callside::bench {

// What the window's thread was doing between GuiMeter::begin() and end().
struct GuiReadings {
    Samples frames;          // one value a painting: all work on the thread since the painting before, in ms
    double longestStall = 0; // ms that the event loop's heartbeat was overdue at most
};

// The application, timing what it handles. One exists, on the GUI thread.
class GuiMeter : public QApplication
{
    Q_OBJECT

public:
    GuiMeter(int &argc, char **argv);

    void begin();
    GuiReadings end();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void beat();

    QTimer m_heartbeat;
    QElapsedTimer m_sinceBeat;
    GuiReadings m_readings;
    bool m_isMetering = false;
    int m_depth = 0;
    bool m_isPainting = false;
    qint64 m_workNs = 0;
};

} // namespace callside::bench
