// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

namespace callside {

// Writes every event of every call as JSON lines, to be replayed: `t_ms` since the recording began, `call_id`, and
// either `dir` recv or send with the sideband's `event`, or `dir` meta with kind "callside", `type` and `body` as the
// journal has them. The file holds what callers said: it is made for this user only, and only when asked for.
class Recorder
{
public:
    // Begins a file that is new or empty; any other is refused, so that no recording is lost by a typing slip.
    std::optional<Error> begin(const QString &path);
    bool isRecording() const { return m_file.isOpen(); }

    void record(const CallEvent &event);
    void recordSent(const CallId &call, const QJsonObject &message);

private:
    void write(const CallId &call, QJsonObject line);

    QFile m_file;
    QElapsedTimer m_clock;
};

} // namespace callside
