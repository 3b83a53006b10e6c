// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderRequest.h"
#include "core/ProviderRouting.h"
#include "core/TwilioSignature.h"

namespace callside {

// Whether Twilio may have named a call or an account so.
bool isTwilioSid(const QString &text);

// --- what Twilio says. Malformed names the parameter that is missing or is no name of a call. ---

// POST /api/twilio/voice.
Result<ProviderCall> parseTwilioCall(const TwilioMessage &message);

// POST /api/twilio/status: a status callback, or the end of a dial (`action`). `idempotencyToken` is the header
// I-Twilio-Idempotency-Token.
Result<ProviderFact> parseTwilioProgress(const TwilioMessage &message, Moment receivedAt,
                                         const QByteArray &idempotencyToken = {});
// The end of a dial: Twilio waits to be told what is next (routeAfterDial), and says nothing more of the dialled leg.
bool isTwilioDial(const TwilioMessage &message);
// For routeAfterDial(): whether the caller is still there.
bool hasTwilioCaller(const TwilioMessage &message);

// --- what Twilio is told ---

inline constexpr char TwilioMarkupType[] = "text/xml; charset=utf-8";
// The document to answer with. Without our public address nothing is told back of the legs that are dialled.
QByteArray twilioMarkup(const ProviderAnswer &answer, const ProviderContext &context);
// The assistant's address for Twilio, encrypted, with our headers; shorter than the 255 characters it takes.
QString twilioSipAddress(const ProviderContext &context);

// --- REST. An id that is no name of Twilio's is refused as NotAllowed. ---

// Gives the caller's leg something else to do: what it did before ends.
Result<ProviderRequest> moveTwilioCall(const QString &accountSid, const QString &callSid, const QByteArray &markup);
// The same by an address from which Twilio gets the document.
Result<ProviderRequest> redirectTwilioCall(const QString &accountSid, const QString &callSid, const QString &url);
Result<ProviderRequest> readTwilioCall(const QString &accountSid, const QString &callSid);
// The answer to reading it: duration and price, which are not there before some minutes have passed.
Result<ProviderFact> parseTwilioRead(const QByteArray &body, Moment receivedAt);

} // namespace callside
