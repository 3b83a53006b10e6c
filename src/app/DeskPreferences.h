// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChoiceFile.h"
#include "core/Preferences.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace callside {

// What the desk has chosen, as it is now: the one place that changes it, tells of it and keeps it. Lives on the GUI
// thread and never waits: the file is written on a thread of its own, a moment after the last change.
class DeskPreferences : public QObject
{
    Q_OBJECT

public:
    // An empty folder: nothing is kept. Reads the file; nothing wrong with it if `readError` is empty.
    explicit DeskPreferences(const QString &folder, QObject *parent = nullptr);
    ~DeskPreferences() override; // writes what is not written yet

    const Preferences &now() const { return m_now; }
    // Why the file could not be used. It is left as it is until somebody changes something.
    const std::optional<Error> &readError() const { return m_readError; }

    void change(const Preferences &preferences);
    // A mode, for good or until a moment; then the mode that there was comes back.
    void chooseMode(LineMode mode, Moment until = {});
    // The name that stands beside what is done here: the desk's choice, else the operating system's account.
    QString userName() const;
    static QString systemUserName(); // as the system has it; used from the window's thread only

signals:
    void changed(const callside::Preferences &preferences);
    void writingFailed(const callside::Error &error);

private:
    void takeReadError(const Error &error);
    void watchMode();
    void write();

    const QString m_folder;
    Preferences m_now;
    std::optional<Error> m_readError;
    QTimer m_modeTimer;
    ChoiceFile m_file;
};

} // namespace callside
