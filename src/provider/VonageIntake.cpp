// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/VonageIntake.h"

#include "provider/JsonWebToken.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

VonageIntake::VonageIntake(VonageTrust trust)
    : m_trust(std::move(trust))
{
}

Result<VonageMessage> VonageIntake::take(const VonageDelivery &delivery, std::chrono::sys_seconds now)
{
    if (delivery.body.size() > MaxProviderBytes || delivery.query.size() > MaxProviderBytes)
        return Error{.kind = Error::Kind::TooLarge, .detail = u"a message of Vonage is too long"_s};
    const Result<QJsonObject> claims = verifiedToken(bearerToken(delivery.authorization), m_trust.signatureSecrets);
    if (!claims)
        return claims.error();
    const Result<VonageClaims> checked = checkVonageClaims(*claims, delivery, now, m_trust.apiKey);
    if (!checked)
        return checked.error();
    Result<VonageMessage> message = parseVonageMessage(delivery, *checked);
    if (message && !m_replays.admit(checked->id, now))
        return Error{.kind = Error::Kind::Unauthorized,
                     .detail = u"a token of Vonage that was taken before"_s,
                     .code = u"replayed"_s};
    return message;
}

} // namespace callside
