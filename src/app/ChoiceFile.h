// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <mutex>
#include <optional>

namespace callside {

// Writes one file of the desk's choices at once after a change, on a thread of its own and in order; of those that come
// while one is being written only the latest. A file that could not be read may hold what somebody wants to get out of
// it: the first write puts it aside.
class ChoiceFile : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<std::optional<Error>()>;

    // An empty folder: nothing is kept.
    ChoiceFile(const QString &folder, QLatin1StringView fileName, QObject *parent = nullptr);
    ~ChoiceFile() override; // writes what is not written yet

    void setUnreadable();
    // It runs on the writer's thread.
    void write(Write write);

signals:
    // From the writer's thread.
    void failed(const callside::Error &error);

private:
    void writeLatest();

    const QString m_path; // empty: nothing is kept
    std::mutex m_mutex;   // of these two
    Write m_write;        // waits for the writer
    bool m_isUnreadable = false;
    QThreadPool m_writer; // one thread
};

} // namespace callside
