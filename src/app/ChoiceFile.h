// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace callside {

// Writes one file of the desk's choices a moment after the last change, on a thread of its own and in order. A file
// that could not be read may hold what somebody wants to get out of it: the first write puts it aside.
class ChoiceFile : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<std::optional<Error>()>;

    // An empty folder: nothing is kept.
    ChoiceFile(const QString &folder, QLatin1StringView fileName, std::chrono::milliseconds delay,
               QObject *parent = nullptr);
    ~ChoiceFile() override; // writes what is not written yet

    void setUnreadable() { m_isUnreadable = true; }
    // Only the latest of those that come within the delay is done. It runs on the writer's thread.
    void write(Write write);

signals:
    void failed(const callside::Error &error);

private:
    void writeNow();

    const QString m_path; // empty: nothing is kept
    Write m_write;
    QTimer m_timer;
    bool m_isUnreadable = false;
    QThreadPool m_writer; // one thread
};

} // namespace callside
