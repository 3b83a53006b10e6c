// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Through.h"

#include <QByteArray>
#include <QUrl>

namespace callside::practice {

// Whether the key may have addresses registered for the announcement of calls.
enum class Registering {
    NotOffered,   // there is nothing of the kind
    NotPermitted, // the key lacks the right
    Permitted,    // and once an address is registered, calls are announced there in the place of webhookUrl
};

struct PracticeOptions {
    QUrl webhookUrl;
    QByteArray webhookSecret; // whsec_…
    QByteArray apiKey;        // empty: any bearer will do
    quint16 port = 0;         // 0: a free one
    Registering registering = Registering::NotOffered;
    double speed = 1.0; // 2.0 plays twice as fast; every rehearsed time divides by it
    QString scenarioFolder = QStringLiteral(":/practice");

    Through provider = Through::Directly; // of every call that is not rung otherwise

    // What the console calls itself to the outside, as signatures are made over it. Empty: the webhook's own address.
    // Whatever it says, requests of a phone company go to the host and port of webhookUrl.
    QUrl publicUrl;
    QByteArray twilioAccountSid = QByteArrayLiteral("AC00000000000000000000000000000000");
    QByteArray twilioAuthToken; // signs what Twilio sends, and is the password of its REST API
    QByteArray vonageApiKey = QByteArrayLiteral("00000000");
    QByteArray vonageSignatureSecret; // signs what Vonage sends
    // The token of a request to Vonage's REST API: this application, or any; signed HS256 with this secret, or anyhow.
    QByteArray vonageApplicationId;
    QByteArray vonageApiSecret;
    bool isVonageAnswerPosted = false; // the answer address is asked with POST instead of GET
};

} // namespace callside::practice
