// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace callside::practice {

// Whom a phone company is told to ring.
struct DialTarget {
    enum class Kind { Sip, Number };

    Kind kind = Kind::Number;
    QString address;                            // E.164, or a SIP address without its headers
    QList<std::pair<QString, QString>> headers; // of the INVITE, under the names they have there
    QUrl statusUrl;                             // Twilio: where this leg's progress is told
    QByteArray statusMethod = QByteArrayLiteral("POST");
    QStringList statusEvents{QStringLiteral("completed")};

    bool operator==(const DialTarget &) const = default;

    // The assistant, as opposed to somebody's telephone.
    bool isAssistant() const;
    bool isOverTls() const;
    bool isMediaSecured() const; // secure=true (Twilio), media=srtp (Vonage)
};

struct DialPlan {
    QList<DialTarget> targets; // rung at the same time; the practice line rings the first
    int timeoutSeconds = 30;
    int limitSeconds = 0; // 0: none
    bool isAnsweredOnBridge = false;
    QString callerId;
    // Twilio: asked what comes next when the dialling is over. Vonage: told of every step, and where isSynchronous
    // asked what comes next when nobody answered.
    QUrl afterUrl;
    QByteArray afterMethod = QByteArrayLiteral("POST");
    bool isSynchronous = false;
    QUrl referUrl; // Twilio: asked when the dialled one wants to pass the call on

    bool operator==(const DialPlan &) const = default;
};

// One thing a phone company does with a call, as TwiML and NCCO have in common.
struct CallAct {
    enum class Kind { Say, Pause, Dial, Redirect, Reject, HangUp };

    Kind kind = Kind::HangUp;
    QString text;     // Say; the reason of Reject
    QString language; // Say; empty: not told
    int ms = 0;       // Pause
    DialPlan dial;
    QUrl url; // Redirect
    QByteArray method = QByteArrayLiteral("POST");

    bool operator==(const CallAct &) const = default;
};

using CallScript = QList<CallAct>;

// No value, and a sentence in `why`, for what the phone company would refuse: what it does not know it does not guess.
// Addresses are taken as relative to `base`, the address that the document came from.
std::optional<CallScript> parseTwiml(const QByteArray &document, const QUrl &base, QString *why);
std::optional<CallScript> parseNcco(const QByteArray &document, const QUrl &base, QString *why);

} // namespace callside::practice
