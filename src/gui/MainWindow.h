// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Effect.h"

#include <QMainWindow>
#include <QTimer>

namespace callside {

class Backend;
class CallConsole;

// The program's window: joins the console to the backend. It takes what changed at most once in 33 ms. The backend
// lives longer than the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Backend &backend, QWidget *parent = nullptr);

    // For a second start of the program.
    void comeForward();

private:
    void sendGestures();
    void takeChanges();
    void showStatus();
    void showNotice(NotifyOperator::Notice notice);

    Backend &m_backend;
    CallConsole *m_console;
    QTimer m_frame;  // runs while there is something to take
    QTimer m_second; // durations
};

} // namespace callside
