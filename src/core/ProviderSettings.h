// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderFact.h"
#include "core/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace callside {

// How we speak with phone companies that ask us what to do with a call. A value; where nothing is set nobody is
// believed.
struct ProviderSettings {
    QString publicUrl;  // where they reach us: what they sign
    QString sipAddress; // of the assistant; empty: not known

    QString twilioAccountSid; // for requests to Twilio
    Secret twilioAuthToken;   // signs what Twilio says
    QString vonageApiKey;     // the account that messages must be of; empty: any that has a signature secret
    QList<Secret> vonageSignatureSecrets;
    QString vonageApplicationId; // for requests to Vonage
    Secret vonagePrivateKey;     // of the application

    QString fallbackNumber; // rung when the assistant cannot be
    QString closedNumber;   // rung while the line is closed
    QString closedMessage;  // said while it is closed, where no number is
    QString troubleMessage; // said when nobody can be reached

    QStringList twilioNetworks; // only from there; empty: from anywhere
    QStringList vonageNetworks;
    QStringList trustedProxies; // whose X-Forwarded-For is believed

    QUrl twilioBase; // empty: Twilio's own
    QUrl vonageBase;

    bool operator==(const ProviderSettings &) const = default;
};

// Whether the phone company can be asked to take a call back and ring somebody itself.
bool canMoveCalls(const ProviderSettings &settings, Provider provider);

// Our name of a call: the same for every message about it and after a restart, and not to be guessed by anybody who
// does not have the secret. Empty without a secret or an id.
QString providerReference(const ProviderSettings &settings, Provider provider, const QString &callId);

// A private key as it is kept, whatever became of its line ends on the way (blanks, or \n as text). Empty for text that
// is no key in PEM.
QByteArray pemIn(const QString &text);

// Networks as people write them, with commas or blanks between.
QStringList networksIn(const QString &text);
// "54.172.60.0/23", "2001:db8::/32" or one address, in numbers.
bool isNetwork(const QString &text);

} // namespace callside
