// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderRequest.h"
#include "core/ProviderRouting.h"
#include "core/VonageSignature.h"

#include <QJsonDocument>

namespace callside {

// What Vonage said: its own parameters (of the body, or of the address where there is none), and those of the address,
// among them the ones that we had put there.
struct VonageMessage {
    ProviderForm fields;
    ProviderForm query;
    QString id; // of the token
};
// After checkVonageClaims(). Malformed and TooLarge as in ProviderForm.
Result<VonageMessage> parseVonageMessage(const VonageDelivery &delivery, const VonageClaims &claims);

// --- what Vonage says. Malformed names the parameter that is missing. ---

// GET or POST /api/vonage/answer.
Result<ProviderCall> parseVonageCall(const VonageMessage &message);
// POST /api/vonage/event.
Result<ProviderFact> parseVonageEvent(const VonageMessage &message, Moment receivedAt);
// The end of a leg that we had dialled without an answer: Vonage waits for what is next (routeAfterDial). To all other
// events nothing is to be answered.
bool wantsVonageScript(const ProviderFact &fact);

// --- what Vonage is told ---

inline constexpr char VonageScriptType[] = "application/json";
// The NCCO. Without our public address nothing is told back of the legs that are dialled.
QJsonDocument vonageScript(const ProviderAnswer &answer, const ProviderContext &context);
// The assistant's address for Vonage, encrypted.
QString vonageSipAddress(const ProviderContext &context);

// --- REST. An id that is no name of Vonage's is refused as NotAllowed. ---

// Gives the caller's leg another script: what it did before ends.
Result<ProviderRequest> moveVonageCall(const QString &legId, const QJsonDocument &script);
Result<ProviderRequest> readVonageCall(const QString &legId);
Result<ProviderFact> parseVonageRead(const QByteArray &body, Moment receivedAt);

// What a token for these requests says; signed with the application's private key (provider/JsonWebToken).
QJsonObject vonageRequestClaims(const QString &applicationId, const QString &tokenId, std::chrono::sys_seconds now);

} // namespace callside
