// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/Effect.h"
#include "storage/ErrorLogRecord.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <utility>

namespace callside {

// Remembers what was sent to the assistant service until it is answered, so that an error can be kept together with
// what it is about.
class ErrorTrail
{
public:
    void sent(const CallId &call, const Effect &effect);
    // The error that the event tells of, if it tells of one. Not redacted: ErrorLog sees to that.
    std::optional<ApiErrorRecord> errorIn(const CallEvent &event);

private:
    struct Sent {
        QString what;
        QJsonObject body;
    };
    struct Message {
        CallId call;
        QString eventId;
        Sent sent;
    };
    void keepMessage(const CallId &call, const QJsonObject &message);
    std::optional<ApiErrorRecord> errorOf(const CallEvent &event, const CommandFailed &failed);
    std::optional<ApiErrorRecord> errorOf(const CallEvent &event, const ServerEvent &told) const;

    QHash<std::pair<CallId, CommandId>, Sent> m_requests; // each call numbers its own commands
    QList<Message> m_messages;                            // the latest, oldest first; most are never answered by name
};

} // namespace callside
