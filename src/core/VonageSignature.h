// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/ProviderForm.h"

#include <QHash>
#include <QJsonObject>

#include <chrono>

namespace callside {

// A request that says it is Vonage's, as it came.
struct VonageDelivery {
    QByteArray authorization; // "Bearer …"
    QByteArray query;         // of the address, as received, without the question mark
    QByteArray body;          // JSON; empty for GET
};

// What the token of a delivery promises, once its signature is known to be right (provider/JsonWebToken).
struct VonageClaims {
    QString id; // jti
    std::chrono::sys_seconds issuedAt{};
    QString apiKey;
    QString applicationId;
    bool operator==(const VonageClaims &) const = default;
};

inline constexpr std::chrono::seconds VonageTolerance{300}; // between Vonage's clock and ours; equality passes

// Holds a token to its delivery: issued by Vonage within the tolerance, with an id, for this body, and for our account
// where `apiKey` is told. payload_hash is the SHA-256 of the body, which must have one; for GET it is that of nothing,
// or of the parameters written as a JSON object in their order, or is not there: then only who asks is known.
// Unauthorized, with one of these codes: wrong_issuer, no_id, too_old, too_new, wrong_account, no_payload_hash,
// wrong_body.
Result<VonageClaims> checkVonageClaims(const QJsonObject &claims, const VonageDelivery &delivery,
                                       std::chrono::sys_seconds now, const QString &apiKey);

// Ids of tokens that were taken, for as long as they could be taken again.
class ReplayGuard
{
public:
    // False if this id was admitted before.
    bool admit(const QString &id, std::chrono::sys_seconds now);
    // What was admitted could not be kept, and may come again.
    void release(const QString &id) { m_until.remove(id); }
    qsizetype size() const { return m_until.size(); }

private:
    QHash<QString, std::chrono::sys_seconds> m_until;
    std::chrono::sys_seconds m_nextSweep{};
};

} // namespace callside
