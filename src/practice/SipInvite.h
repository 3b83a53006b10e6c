// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Scenario.h"
#include "practice/Through.h"

#include <QByteArray>
#include <QJsonArray>

namespace callside::practice {

// What OpenAI tells of an INVITE.
struct SipInvite {
    QJsonArray headers;
    QString mediaSecurity = QStringLiteral("srtp");
};

// What differs when the phone company was told by the console where to send the call.
struct InviteFacts {
    QString toUri; // with or without parameters
    QString callIdHeader;
    QString accountSid;                      // Twilio
    QString callSid;                         // Twilio
    QList<std::pair<QString, QString>> more; // headers that the console asked for
};

// The number that every practice caller dials, E.164.
QString dialledNumber();

// The headers of an INVITE that comes from Twilio or Vonage on the console's word.
QJsonArray inviteHeaders(Through through, const Scenario &scenario, const QString &number, const InviteFacts &facts);
// The INVITE of a call of that scenario from a trunk of its carrier. `number` (E.164) takes the place of the scenario's
// own unless that is empty.
SipInvite trunkInvite(const Scenario &scenario, const QString &number);

// The body of a realtime.call.incoming webhook.
QByteArray incomingCallBody(const SipInvite &invite, const QString &callId, qint64 createdAt);

// A fictional caller's number, another one for every `turn` (Ofcom's ranges for drama).
QString fictionalNumber(int turn);

// `prefix` and some random letters and digits, as the provider's ids look.
QString freshId(const QString &prefix);

} // namespace callside::practice
