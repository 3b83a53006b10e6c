// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

#include <chrono>

namespace callside {

// A call as OpenAI names it ("rtc_…"). Passed back unchanged; never taken apart.
struct CallId {
    QString value;
    bool operator==(const CallId &) const = default;
    bool operator<(const CallId &other) const { return value < other.value; }
};

// One thing that somebody (operator or reducer) asked for. Unique across restarts; it becomes the event_id of what we
// send, so that an error naming it finds the gesture that caused it.
struct CommandId {
    QString value;
    bool operator==(const CommandId &) const = default;
    bool operator<(const CommandId &other) const { return value < other.value; }
};

// A point in time in UTC, in whole milliseconds. Events are stamped with it at the edge; the core reads no clock.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

inline qint64 toMsecs(Moment moment)
{
    return moment.time_since_epoch().count();
}
inline Moment fromMsecs(qint64 msecs)
{
    return Moment{std::chrono::milliseconds{msecs}};
}

inline size_t qHash(const CallId &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(const CommandId &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}
inline QDebug operator<<(QDebug debug, const CallId &id)
{
    return debug << id.value;
}
inline QDebug operator<<(QDebug debug, const CommandId &id)
{
    return debug << id.value;
}

} // namespace callside
