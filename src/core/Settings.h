// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/ProviderSettings.h"
#include "core/Secret.h"

#include <QDebug>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>
#include <variant>

namespace callside {

enum class LogLevel { Debug, Info, Warning, Error };

// Everything that the program is told from outside, with what it does untold. A value: a changed setting is a new one.
struct Settings {
    Secret apiKey;                // OPENAI_API_KEY
    QList<Secret> webhookSecrets; // OPENAI_WEBHOOK_SECRET, each as configured, whsec_ and all
    QString projectId;            // OPENAI_PROJECT_ID, empty: the key's own
    QUrl baseUrl{QStringLiteral("https://api.openai.com/v1")}; // OPENAI_BASE_URL, never with a slash at its end
    QString model = QStringLiteral("gpt-realtime-2.1");        // OPENAI_MODEL
    quint16 webhookPort = 5000;                                // WEBHOOK_PORT, 0: any that is free
    QString webhookAddress = QStringLiteral("127.0.0.1");      // WEBHOOK_ADDRESS, a numeric IPv4 or IPv6 address
    QString vonageNumber;                                      // VONAGE_NUMBER, as written
    LogLevel logLevel = LogLevel::Info;                        // LOG_LEVEL
    ProviderSettings provider;                                 // PUBLIC_URL, TWILIO_… and VONAGE_…

    bool operator==(const Settings &) const = default;

    // Where a call's sideband is: wss, or ws where the base is plain http (loopback only).
    QUrl realtimeUrl(const CallId &call) const;
};

namespace setting {
inline constexpr QLatin1StringView ApiKey("OPENAI_API_KEY");
inline constexpr QLatin1StringView WebhookSecret("OPENAI_WEBHOOK_SECRET");
inline constexpr QLatin1StringView ProjectId("OPENAI_PROJECT_ID");
inline constexpr QLatin1StringView BaseUrl("OPENAI_BASE_URL");
inline constexpr QLatin1StringView Model("OPENAI_MODEL");
inline constexpr QLatin1StringView WebhookPort("WEBHOOK_PORT");
inline constexpr QLatin1StringView WebhookAddress("WEBHOOK_ADDRESS");
inline constexpr QLatin1StringView VonageNumber("VONAGE_NUMBER");
inline constexpr QLatin1StringView Level("LOG_LEVEL");
inline constexpr QLatin1StringView PublicUrl("PUBLIC_URL");
inline constexpr QLatin1StringView TwilioAccountSid("TWILIO_ACCOUNT_SID");
inline constexpr QLatin1StringView TwilioAuthToken("TWILIO_AUTH_TOKEN");
inline constexpr QLatin1StringView VonageApiKey("VONAGE_API_KEY");
inline constexpr QLatin1StringView VonageSignatureSecret("VONAGE_SIGNATURE_SECRET"); // several: with blanks between
inline constexpr QLatin1StringView VonageApplicationId("VONAGE_APPLICATION_ID");
inline constexpr QLatin1StringView VonagePrivateKey("VONAGE_PRIVATE_KEY"); // PEM; \n may stand for a line's end
} // namespace setting

// Their names, in the order above. Nothing else is read from the environment.
QStringList settingNames();
// What an older server called some of them: counted where today's own name is not set. {older, today's}
QList<std::pair<QString, QString>> olderSettingNames();

// A numeric IPv4 or IPv6 address.
bool isNumericAddress(const QString &text);

// What is wrong with one setting. gui/words/ErrorText makes the sentence and the remedy.
struct SettingProblem {
    enum class Reason {
        Missing,         // needed, and not set
        NotAUrl,         // not an absolute http or https address with a host and a usable port
        InsecureUrl,     // plain http to a host that is not this machine
        UrlWithExtras,   // with a user name, password, query or fragment
        NotAPort,        // not a number from 0 to 65535
        NotAnAddress,    // not a numeric IPv4 or IPv6 address
        NotALevel,       // not DEBUG, INFO, WARNING or ERROR
        BadKey,          // the key has blanks, control characters or others that cannot be in a header
        BadSecret,       // a whsec_ secret that is not base64 after the prefix; which says which
        BadName,         // a project or model with blanks or other characters that cannot be in a header
        NotAPhoneNumber, // not 3 to 15 digits, with or without a + and the usual blanks between
    };

    QString setting;
    Reason reason = Reason::Missing;
    // What was set, shortened to 200 characters; empty for a secret, "…" for what looks like one in another place.
    QString given;
    int which = 0; // of several secrets, counted from 1; 0 where there is one

    bool operator==(const SettingProblem &) const = default;
};

enum class SettingsUse {
    Live,       // calls are answered: the key and a webhook secret are needed
    WithoutKey, // practice line or replay: neither is
};

using SettingsOrProblems = std::variant<Settings, QList<SettingProblem>>;

// Reads settings by their names; a value that is empty or blank counts as not set. All problems are told, in the order
// of settingNames().
SettingsOrProblems parseSettings(const QHash<QString, QString> &values, SettingsUse use);

// A secret is never shown: neither streams one.
QDebug operator<<(QDebug debug, const Settings &settings);
QDebug operator<<(QDebug debug, const SettingProblem &problem);

} // namespace callside
