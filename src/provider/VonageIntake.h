// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "core/VonageVoice.h"

#include <QList>

namespace callside {

struct VonageTrust {
    QList<Secret> signatureSecrets; // any of them; without one nothing is trusted
    QString apiKey;                 // the account that messages must be of; empty: any that has a secret
};

// Takes what Vonage says, once, if Vonage has signed it. On one thread.
class VonageIntake
{
public:
    explicit VonageIntake(VonageTrust trust);

    // Unauthorized as in JsonWebToken and checkVonageClaims(); with code replayed when this token was taken before.
    // Malformed and TooLarge for what was signed and cannot be read.
    Result<VonageMessage> take(const VonageDelivery &delivery, std::chrono::sys_seconds now);
    // What was taken could not be kept: it may come again.
    void release(const VonageMessage &message) { m_replays.release(message.id); }

private:
    const VonageTrust m_trust;
    ReplayGuard m_replays;
};

} // namespace callside
