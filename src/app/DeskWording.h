// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChoiceFile.h"
#include "core/WordingBook.h"

#include <QObject>

#include <optional>

namespace callside {

// What the assistant says, as it is now: the one place that changes it, tells of it and keeps it. Lives on the GUI
// thread and never waits: the file is written on a thread of its own.
class DeskWording : public QObject
{
    Q_OBJECT

public:
    // An empty folder: nothing is kept. Where there is no file, or one that cannot be used, it is the shipped wording.
    explicit DeskWording(const QString &folder, QObject *parent = nullptr);

    const WordingBook &now() const { return m_now; }
    // Why the file could not be used. It is left as it is until somebody changes something, and is then put aside.
    const std::optional<Error> &readError() const { return m_readError; }

    void change(const WordingBook &wording);

signals:
    void changed(const callside::WordingBook &wording);
    void writingFailed(const callside::Error &error);

private:
    const QString m_folder;
    WordingBook m_now;
    std::optional<Error> m_readError;
    ChoiceFile m_file;
};

} // namespace callside
