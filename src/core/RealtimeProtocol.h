// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/ServerEvent.h"
#include "core/Sip.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace callside {

// --- the sideband, read ---
// The socket refuses larger frames, and so does the parser.
inline constexpr qsizetype MaxFrameBytes = 4 * 1024 * 1024;
// One text frame. Unknown members and null members are tolerated, an unknown type is an UnknownEvent. Malformed if it
// is no JSON object, has no type, or lacks a member without which its meaning is gone (an item's id, a delta's text…);
// the detail names the type and the member, never what the frame says.
Result<ServerEvent> parseServerEvent(const QByteArray &frame);

// --- the sideband, written: every message carries its own event_id ---
QJsonObject createResponse(const CommandId &eventId);
QJsonObject createResponseSaying(const CommandId &eventId, const QString &instructions);
QJsonObject createSystemItem(const CommandId &eventId, const QString &itemId, const QString &text);
// The answer to what the assistant asked a tool for.
QJsonObject createToolOutput(const CommandId &eventId, const QString &toolCall, const QJsonObject &output);
QJsonObject cancelResponse(const CommandId &eventId);
QJsonObject clearOutputAudio(const CommandId &eventId);
QJsonObject updateSession(const CommandId &eventId, const QJsonObject &session);

// --- the webhook, read ---
struct IncomingCall { // data of realtime.call.incoming
    CallId call;
    Moment createdAt{};
    QList<SipHeader> headers;
    MediaSecurity mediaSecurity = MediaSecurity::Unknown;
    bool operator==(const IncomingCall &) const = default;
};
inline constexpr char IncomingCallType[] = "realtime.call.incoming";
// The parsed body of a webhook of that type. Malformed names the member that is missing.
Result<IncomingCall> parseIncomingCall(const QJsonObject &envelope);
// The call that a test of a webhook announces, as OpenAI has published it: nobody is calling. Known by its exact id
// alone, so that no caller is ever taken for it; a test with another id is met like any call.
bool isSampleCall(const CallId &call);

} // namespace callside
