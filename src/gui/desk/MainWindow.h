// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/Desk.h"

#include <QMainWindow>

namespace callside {

class CallConsole;
class Farewell;
class PracticePanel;
class ScreenMemory;
class TrayIcon;

// The program's window: the desk, and what is around it - where the window stands, the icon beside the clock, closing
// and quitting.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const DeskParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Shows it as the desk left it, or minimized.
    void open(bool isMinimized);
    // For a second start of the program.
    void comeForward();
    // Where there is something to set up.
    void openSetup();
    // The program is to end: asks while calls are live.
    void quit();

    // Where the practice line is the only line: its panel beside the calls.
    PracticePanel *addPracticePanel();

signals:
    void practiceWanted();
    // This wording, saved or not, on the practice line.
    void rehearseWanted(const callside::Prompt &prompt);
    void quitAgreed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectShell();
    void connectFarewell();
    void showStatus();
    void showCounts();

    Backend &m_backend;
    DeskPreferences &m_preferences;
    CallConsole *m_console;
    Desk *m_desk;
    TrayIcon *m_tray;
    Farewell *m_farewell;
    ScreenMemory *m_memory;
    bool m_isQuitting = false;
};

} // namespace callside
