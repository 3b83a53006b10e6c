// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/SessionConfig.h"

#include <QJsonObject>
#include <QString>

namespace callside {

// One request to OpenAI's call control, without host or key: the path is relative to the base URL.
struct ApiRequest {
    enum class Kind { Accept, Reject, Refer, HangUp };
    Kind kind = Kind::Accept;
    QString path; // "/realtime/calls/rtc_…/accept"
    QJsonObject body;
    bool hasBody = true;

    bool operator==(const ApiRequest &) const = default;
};

// POST /realtime/calls/{call_id}/… ; success is 200 with an empty body everywhere. (Telephony and SIP guide)
ApiRequest acceptCall(const CallId &call, const SessionConfig &config);
// Only type, model and instructions: what is left when the full session was refused.
ApiRequest acceptCallMinimally(const CallId &call, const SessionConfig &config);
ApiRequest rejectCall(const CallId &call, int statusCode);
ApiRequest referCall(const CallId &call, const QString &target);
ApiRequest hangUpCall(const CallId &call);

// The session object of today. Leaves out audio formats (the phone line negotiates them) and turn detection's tuning
// numbers (refused for calls by SIP). (openai-agents-js openaiRealtimeSip.ts)
QJsonObject sessionObject(const SessionConfig &config);
// What the minimal accept left out, without the member that was refused ("session.audio.output.voice" or without the
// prefix), as the session of a session.update.
QJsonObject restOfSession(const SessionConfig &config, const QString &refusedField);
// The session of a session.update that makes the model answer what it hears, or only listen.
QJsonObject answeringByItself(const SessionConfig &config, bool isAnswering);

} // namespace callside
