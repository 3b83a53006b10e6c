// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PracticeRun.h"
#include "app/DeskPreferences.h"
#include "gui/desk/Desk.h"
#include "gui/practice/PracticeWindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace callside {

// The practice line beside the real one, in a window of its own: nothing that is done there reaches the real line, and
// what is chosen there is gone with the window. GUI thread.
class PracticeBeside : public QObject
{
    Q_OBJECT

public:
    // `real` outlives it: the look and the lists are its own; how the practice column is left is kept there. name: of
    // who sits there.
    PracticeBeside(const BackendSetup &setup, DeskPreferences &real, const QString &name, QObject *parent = nullptr);
    ~PracticeBeside() override;

    // Waits the few milliseconds until the practice line listens. False: it cannot.
    [[nodiscard]] bool open();
    void comeForward();
    // A rehearsed caller rings and is met with this wording, as calls here are from then on; what that call was
    // answered with is shown. After open().
    void rehearse(const Prompt &prompt);

signals:
    void over(); // closed by somebody, and everything behind it has come to its end

private:
    struct Rehearsal {
        QString name;    // of the wording
        QString version; // as the call has it
        QString caller;  // who rings
        CallId call{};   // empty until it rings
    };
    void takeChoices();
    void follow(const QList<CallUpdate> &updates);

    const BackendSetup m_realSetup;
    DeskPreferences &m_real;
    const QString m_name;
    PracticeRun m_run;
    DeskPreferences m_preferences;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<PracticeWindow> m_window;
    std::unique_ptr<Desk> m_desk; // goes first
    std::optional<Rehearsal> m_rehearsal;
};

} // namespace callside
