// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <optional>

namespace callside {

// One header of the INVITE as OpenAI passes it on. Order, case and repeats are kept. Untrusted: anybody can write it.
struct SipHeader {
    QString name;
    QString value;
    bool operator==(const SipHeader &) const = default;
};

// Who a SIP address speaks of. Shown, never believed: a caller id is not a proof of identity.
struct SipParty {
    QString number;      // telephone number in digits with a leading + where the header had one; empty if there is none
    QString displayName; // the name in the header, if it says more than the number
    QString address;     // user@host where there is no number
    bool isWithheld = false;
    bool operator==(const SipParty &) const = default;
};

// What the SDP negotiated for the audio. It does not say that audio flows. (sip_media_security of the webhook)
enum class MediaSecurity { Unknown, Encrypted, Plain };

// First value of a header, name compared without case; nothing if it is not there.
std::optional<QString> sipHeader(const QList<SipHeader> &headers, QStringView name);

// Reads From, To, Diversion and their like: "Name" <sip:+44…@host>;tag=…, bare sip:, tel:, digits, anonymous. A user of
// digits alone is a number (an extension, a national number, or an international one whose + the carrier left out: no
// + is invented). What comes out is fit to be shown: no control, line or bidi characters, at most 128 characters each.
SipParty parseSipParty(QStringView value);

// A header that the clinic may have its phone company add for each number: the number dialled, or a name for it.
inline constexpr char LineHeader[] = "X-Callside-Line";

// The caller (From), and the number dialled: our own header, Diversion, P-Called-Party-ID, then To unless it names the
// project.
SipParty callerOf(const QList<SipHeader> &headers);
SipParty lineOf(const QList<SipHeader> &headers);

// Turns what a person typed into the target_uri of a transfer: tel:+E164 or sip:user@host. Spaces, dots, dashes and
// brackets in a number are dropped, 00 in front is +. Otherwise Error::Kind::Refused with one of these codes: empty,
// too_long, national_number (no country is told), bad_number, number_too_short, number_too_long (E.164: 7 to 15
// digits), bad_sip_address, unsupported_scheme.
Result<QString> transferTarget(QStringView typed);

QDebug operator<<(QDebug debug, const SipParty &party);

} // namespace callside
