// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderForm.h"
#include "core/Secret.h"

namespace callside {

// A request that says it is Twilio's, as it came.
struct TwilioDelivery {
    QByteArray url;         // the public address that Twilio called, with the query as it was received
    QByteArray contentType; // of the body
    QByteArray body;
    QByteArray signature; // X-Twilio-Signature
};

// What Twilio said: its own parameters, and those that we had put into the address.
struct TwilioMessage {
    ProviderForm fields;
    ProviderForm query;
};

// The message if it is signed: base64 of HMAC-SHA1 over the address, and the names and values of a form behind it,
// sorted; of repeated values each once. A JSON body is bound by its SHA-256 in the address (bodySHA256). The address
// may have been signed with the standard port or without. Compared in constant time.
// Unauthorized for what is not signed so, with code no_secret without a token; Malformed and TooLarge for bytes that
// are no form.
Result<TwilioMessage> verifiedTwilioMessage(const TwilioDelivery &delivery, const Secret &authToken);

// Whether the signature is of this address and form.
bool isSignedByTwilio(const QByteArray &url, const ProviderForm &form, const QByteArray &signature,
                      const Secret &authToken);

} // namespace callside
