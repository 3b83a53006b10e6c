// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/Sip.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace callside {

// A phone company that tells us of its side of a call. A plain trunk tells nothing.
enum class Provider { Twilio, Vonage };

// What a leg cost, exactly: billionths of the currency's unit, never negative.
struct ProviderPrice {
    qint64 billionths = 0;
    QString currency; // ISO 4217
    bool operator==(const ProviderPrice &) const = default;
};

// "-0.0085" or "0.00450000" with a currency of three letters; nothing for anything else.
std::optional<ProviderPrice> providerPrice(const QString &amount, const QString &currency);

// One thing that a phone company told of one leg of a call. What it did not tell is empty, zero or Unknown.
struct ProviderFact {
    enum class Leg {
        Unknown,
        Caller,    // who rang
        Assistant, // towards the assistant
        Person,    // towards somebody the caller is connected to
        Fallback,  // towards the number that is rung when the assistant cannot be
    };
    enum class State {
        Unknown,
        Started,
        Ringing,
        Answered,
        Moved, // the leg was given something else to do; it goes on
        Completed,
        Busy,
        NoAnswer,
        Rejected,
        Cancelled, // whoever rang gave up
        Failed,
    };
    enum class EndedBy { Unknown, Caller, Assistant, Person, PhoneCompany };

    Provider provider = Provider::Twilio;
    Leg leg = Leg::Unknown;
    State state = State::Unknown;
    QString callId;       // the provider's name of this leg
    QString parentId;     // of the leg that this one was dialled for
    QString conversation; // Vonage's name of the legs that hear each other
    QString reference;    // ours: X-Callside-Ref
    QString sipCallId;
    int sipCode = 0;
    std::optional<std::chrono::seconds> duration{};
    std::optional<ProviderPrice> price{};
    EndedBy endedBy = EndedBy::Unknown;
    QString reason;      // why it ended, in the provider's code
    int sequence = -1;   // the provider's own numbering of what it tells of a leg
    Moment at{};         // by the provider's clock
    Moment receivedAt{}; // by ours
    QString messageId;   // of the delivery
    bool operator==(const ProviderFact &) const = default;
};

bool isEnding(ProviderFact::State state);
// The provider's clock where it told the time, else ours.
Moment momentOf(const ProviderFact &fact);

// For the journal. Names are never renamed.
QJsonObject toJson(const ProviderFact &fact);
// Unknown members and names are tolerated; Malformed without a known provider.
Result<ProviderFact> providerFactFrom(const QJsonObject &json);

// Our own mark of a leg in the addresses that we give to a provider.
QString legMark(ProviderFact::Leg leg);
ProviderFact::Leg legOfMark(const QString &mark);

// A call that a phone company asks us about: what is to be done with it?
struct ProviderCall {
    Provider provider = Provider::Twilio;
    QString callId;       // of the caller's leg
    QString conversation; // Vonage's
    QString accountId;    // Twilio's
    SipParty caller;
    SipParty line;            // the number dialled: our own header, who forwarded the call, the number called
    QString verification;     // what the network says of the caller's number (STIR/SHAKEN), as told
    QList<SipHeader> headers; // the X- headers of a call that came in by SIP
    bool operator==(const ProviderCall &) const = default;
};

QDebug operator<<(QDebug debug, Provider provider);
QDebug operator<<(QDebug debug, ProviderFact::Leg leg);
QDebug operator<<(QDebug debug, ProviderFact::State state);
QDebug operator<<(QDebug debug, const ProviderFact &fact);
QDebug operator<<(QDebug debug, const ProviderCall &call); // without who rings whom

} // namespace callside
