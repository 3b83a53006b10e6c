// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PracticeBeside.h"
#include "PracticeRun.h"
#include "app/AuditKeeper.h"
#include "app/Backend.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "app/DeskStaff.h"
#include "app/DeskWording.h"
#include "app/InstanceGuard.h"
#include "app/Options.h"
#include "app/QuitSignals.h"
#include "gui/desk/MainWindow.h"
#include "gui/parts/Appearance.h"
#include "storage/AuditLog.h"

#include <QApplication>
#include <QObject>

#include <memory>
#include <optional>

namespace callside {

// One run of the program, put together from its parts: options and settings in, an exit code out. Whatever keeps it
// from starting is said on standard error and, where there is a screen, in a window.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, Options options);
    ~Program() override;

    int run();

private:
    // Each gives nothing if all is well.
    std::optional<int> readSettings();
    std::optional<int> takeFolder();
    std::optional<int> checkFiles();
    std::optional<int> startPractice();

    void startParts();
    void startPreferences();
    DeskParts parts() const;
    void makeConnection();
    void startLine();
    void startWindow();
    void connectionReady();
    void openPractice();
    void quit();
    void statusChanged(const LineStatus &status);
    void endDemo();
    int fail(const QStringList &sentences);
    bool hasScreen() const;

    QApplication &m_application;
    const Options m_options;
    Appearance m_appearance;
    QuitSignals m_quitSignals;
    EnvironmentValues m_environment; // with what the settings file adds to it
    BackendSetup m_setup;
    std::unique_ptr<InstanceGuard> m_guard;
    std::unique_ptr<PracticeRun> m_practice; // where the practice line is the only one
    std::unique_ptr<DeskPreferences> m_preferences;
    std::unique_ptr<AuditLog> m_audit;            // these three are null where a recording is replayed
    std::unique_ptr<AuditKeeper> m_auditKeeper;   // goes before the trail
    std::unique_ptr<DeskStaff> m_staff;           // goes before the trail
    std::unique_ptr<DeskWording> m_wording;       // null where a recording is replayed
    std::unique_ptr<DeskConnection> m_connection; // of the real line only
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<MainWindow> m_window;     // goes before those above
    std::unique_ptr<PracticeBeside> m_beside; // beside the real line
    bool m_hasIntakeFailed = false;
};

} // namespace callside
