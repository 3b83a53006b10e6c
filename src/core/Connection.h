// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "core/Settings.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace callside {

// Where the assistant service is. One choice moves every host together: a call that came in through one region is not
// known to the others.
enum class Region { Global, Eu, Azure, Custom };

// Who brings the calls from the telephone network to the assistant service.
enum class PhoneProvider { VonageTrunk, VonageVoiceApi, TwilioTrunk, TwilioProgrammableVoice, Azure, Other };

// How this desk is connected, as it was typed. A value; kept as JSON, without secrets.
struct Connection {
    Region region = Region::Global;
    QString azureResource{};                               // Azure: <resource>.openai.azure.com
    QString azureRegion = QStringLiteral("swedencentral"); // Azure: <region>.sip.ai.azure.com
    QString customBase{};                                  // Custom: "https://…/v1"
    QString customSipHost{};                               // Custom: where the calls go
    QString projectId{};                                   // "proj_…"; Azure: proj_ and the resource's internal id
    QString model = QStringLiteral("gpt-realtime-2.1");    // Azure: the deployment's name
    PhoneProvider provider = PhoneProvider::VonageTrunk;
    QStringList numbers{}; // the centre's own, as written
    QString publicUrl{};   // where the assistant service reaches us from outside
    QString webhookAddress = QStringLiteral("127.0.0.1");
    quint16 webhookPort = 5000;
    // Where the phone company asks this desk what to do with a call
    QString twilioAccountSid{};
    QString vonageApiKey{};
    QString vonageApplicationId{};
    QString fallbackNumber{}; // rung when the assistant cannot be
    QString closedNumber{};   // rung while the line is closed
    QString closedMessage{};  // said while it is closed, where no number is
    QString troubleMessage{}; // said when nobody can be reached
    QString twilioNetworks{}; // with commas between: its messages come only from there; empty: from anywhere
    QString vonageNetworks{};
    QString trustedProxies{}; // whose word is taken for where a message comes from

    bool operator==(const Connection &) const = default;
};

enum class ConnectionField {
    Region,
    AzureResource,
    AzureRegion,
    CustomBase,
    CustomSipHost,
    ProjectId,
    Model,
    Numbers,
    PublicUrl,
    WebhookAddress,
    WebhookPort,
    TwilioAccountSid,
    VonageApiKey,
    VonageApplicationId,
    FallbackNumber,
    ClosedNumber,
    ClosedMessage,
    TroubleMessage,
    TwilioNetworks,
    VonageNetworks,
    TrustedProxies,
};

// The hosts of a region. What is not told yet is empty.
struct ConnectionHosts {
    QUrl base;      // requests
    QUrl socket;    // live links
    QString sip;    // calls
    QUrl dashboard; // the page where webhooks are set up; empty for Custom
    bool operator==(const ConnectionHosts &) const = default;
};
ConnectionHosts hostsOf(const Connection &connection);

// The API of an Azure resource has its key in another header and its webhooks at another path.
bool isAzureHost(const QUrl &url);

// "sip:proj_…@sip.api.openai.com;transport=tls"; empty while the project or the host is not told.
QString sipAddress(const Connection &connection);
// The public address with the path that we answer to, if it has none of its own; empty while it is not told.
QString webhookUrl(const Connection &connection);

// What is wrong with one field as it stands. An empty field is not wrong, see missingIn().
struct ConnectionProblem {
    enum class Reason {
        NotAUrl,         // not an absolute address with a host
        InsecureUrl,     // http, where https is needed
        UrlWithExtras,   // with a user name, password, query or fragment
        NotPublic,       // an address that nobody outside of this network can reach
        NotAHost,        // not a host name
        NotAName,        // blanks or other characters that cannot be in a name
        NotAProject,     // not proj_ with letters, digits, _ or - behind it
        NotAnAddress,    // not a numeric IPv4 or IPv6 address
        NotAPhoneNumber, // one of the numbers; given says which
        NotDialable,     // no number with its country, nor a SIP address: nobody could be rung there
        NotANetwork,     // one of the networks; given says which
        LooksLikeSecret, // a key or a signing secret where none belongs; given stays empty
    };
    ConnectionField field = ConnectionField::Region;
    Reason reason = Reason::NotAName;
    QString given{};
    bool operator==(const ConnectionProblem &) const = default;
};
QList<ConnectionProblem> problemsOf(const Connection &connection);
// What calls cannot arrive without.
QList<ConnectionField> missingIn(const Connection &connection);

// Kept in one file with the other choices. Never rename a member.
QJsonObject toJson(const Connection &connection);
// What is missing, of another type or not known stays as in `defaults`.
Connection connectionFromJson(const QJsonObject &json, const Connection &defaults = {});

// Secrets by their names. They are never kept with the connection.
using Secrets = QHash<QString, Secret>;
namespace secretName {
inline constexpr QLatin1StringView ApiKey("openai-api-key");
inline constexpr QLatin1StringView WebhookSecret("webhook-secret"); // several: with blanks between
inline constexpr QLatin1StringView TwilioAuthToken("twilio-auth-token");
inline constexpr QLatin1StringView VonageSignatureSecret("vonage-signature-secret"); // several: with blanks between
inline constexpr QLatin1StringView VonagePrivateKey("vonage-private-key");           // of the application, PEM
} // namespace secretName
// In the order in which they are shown.
QStringList secretNames();

// The settings' names (core/Settings.h) and values, as the environment or a settings file has them. Blank: not set.
using EnvironmentValues = QHash<QString, QString>;
Secrets secretsIn(const EnvironmentValues &environment);
// The names of what the environment decides, in the order of settingNames().
QStringList fixedByEnvironment(const EnvironmentValues &environment);
// The connection as it holds: what the environment decides in the place of what was chosen. To be shown, never kept.
Connection inForce(const Connection &connection, const EnvironmentValues &environment);
// What the program runs with: the environment first, then the connection and the secrets.
SettingsOrProblems settingsFrom(const Connection &connection, const Secrets &secrets,
                                const EnvironmentValues &environment, SettingsUse use = SettingsUse::Live);

// What the settings file of an older server brings.
struct ConnectionImport {
    Connection connection;
    Secrets secrets;
    QStringList taken;             // names, sorted
    QStringList passedOver;        // names that mean nothing to us, sorted
    QList<SettingProblem> refused; // values that cannot be; the current ones stay
};
ConnectionImport importedConnection(const EnvironmentValues &file, const Connection &current);

QDebug operator<<(QDebug debug, const ConnectionProblem &problem);

} // namespace callside
