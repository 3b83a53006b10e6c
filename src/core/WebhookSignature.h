// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QList>

#include <chrono>
#include <optional>

namespace callside {

// The three signed headers, as received. A null value means that the header was not there.
struct WebhookHeaders {
    QByteArray id;        // webhook-id
    QByteArray timestamp; // webhook-timestamp, Unix seconds of this delivery attempt
    QByteArray signature; // webhook-signature, one or more entries separated by a space

    bool operator==(const WebhookHeaders &) const = default;
};

enum class SignatureProblem {
    None,
    MissingHeader, // one of the three is absent, or the id is empty
    BadTimestamp,  // not a plain decimal number of seconds
    TooOld,        // sent more than 300 s before now
    TooNew,        // sent more than 300 s after now
    NoSecret,      // no usable secret is configured, so nothing can be trusted
    NoMatch,       // no entry was made with one of the secrets over these bytes
};

QDebug operator<<(QDebug debug, SignatureProblem problem);

// Difference between the sender's clock and ours that still passes; equality passes.
inline constexpr std::chrono::seconds WebhookTolerance{300};

// Entries of one webhook-signature header that are looked at; what follows is ignored, to bound the work.
inline constexpr qsizetype MaxSignatureEntries = 32;

// Checks a delivery as Standard Webhooks 1.0 says: HMAC-SHA256 over `id.timestamp.body`, on the bytes as received.
// Any `v1,` entry that matches any of the secrets passes; so does an entry without a version, as OpenAI's own SDK takes
// it; other versions are skipped. Comparison takes constant time.
SignatureProblem verifySignature(const WebhookHeaders &headers, QByteArrayView rawBody, const QList<Secret> &secrets,
                                 std::chrono::sys_seconds now);

// The HMAC key of a configured secret: what follows `whsec_` decoded from base64, or the bytes themselves where there
// is no such prefix. Nothing when it is empty or not base64, so that settings can refuse it with a sentence.
std::optional<QByteArray> signingKey(const Secret &secret);

} // namespace callside
