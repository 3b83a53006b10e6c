// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Connection.h"

#include <QJsonArray>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView AzureApiSuffix(".openai.azure.com");
constexpr QLatin1StringView WebhookPathWeAnswer("/webhook");
constexpr qsizetype LongestField = 500;
constexpr qsizetype MostNumbers = 50;

// The names in the file; never rename one.
constexpr QLatin1StringView RegionNames[] = {"global"_L1, "eu"_L1, "azure"_L1, "custom"_L1};
constexpr QLatin1StringView ProviderNames[] = {"vonage-trunk"_L1, "vonage-voice-api"_L1,
                                               "twilio-trunk"_L1, "twilio-programmable-voice"_L1,
                                               "azure"_L1,        "other"_L1};

template <class Enum, size_t Count>
Enum enumFrom(const QLatin1StringView (&names)[Count], const QJsonValue &value, Enum otherwise)
{
    const auto *found = std::find(std::begin(names), std::end(names), value.toString());
    return found == std::end(names) ? otherwise : Enum(found - std::begin(names));
}

QString fieldText(const QJsonValue &value, const QString &otherwise)
{
    return value.toString(otherwise).trimmed().left(LongestField);
}

ConnectionHosts openAiHosts(const QString &api, const QString &sip)
{
    return {QUrl(u"https://%1/v1"_s.arg(api)), QUrl(u"wss://%1/v1/realtime"_s.arg(api)), sip,
            QUrl(u"https://platform.openai.com/settings/project/webhooks"_s)};
}

ConnectionHosts azureHosts(const Connection &connection)
{
    ConnectionHosts hosts;
    hosts.dashboard = QUrl(u"https://ai.azure.com"_s);
    if (!connection.azureResource.isEmpty()) {
        const QString host = connection.azureResource + AzureApiSuffix;
        hosts.base = QUrl(u"https://%1/openai/v1"_s.arg(host));
        hosts.socket = QUrl(u"wss://%1/openai/v1/realtime"_s.arg(host));
    }
    if (!connection.azureRegion.isEmpty())
        hosts.sip = connection.azureRegion + ".sip.ai.azure.com"_L1;
    return hosts;
}

ConnectionHosts customHosts(const Connection &connection)
{
    ConnectionHosts hosts;
    hosts.sip = connection.customSipHost;
    const SettingsOrProblems read = parseSettings({{setting::BaseUrl, connection.customBase}}, SettingsUse::WithoutKey);
    const auto *settings = std::get_if<Settings>(&read);
    if (!settings || connection.customBase.isEmpty())
        return hosts;
    hosts.base = settings->baseUrl;
    hosts.socket = settings->realtimeUrl({});
    hosts.socket.setQuery(QString());
    return hosts;
}

} // namespace

ConnectionHosts hostsOf(const Connection &connection)
{
    switch (connection.region) {
    case Region::Global:
        return openAiHosts(u"api.openai.com"_s, u"sip.api.openai.com"_s);
    case Region::Eu:
        return openAiHosts(u"eu.api.openai.com"_s, u"sip-eu.api.openai.com"_s);
    case Region::Azure:
        return azureHosts(connection);
    case Region::Custom:
        return customHosts(connection);
    }
    return {};
}

bool isAzureHost(const QUrl &url)
{
    return url.host().endsWith(AzureApiSuffix);
}

QString sipAddress(const Connection &connection)
{
    const QString host = hostsOf(connection).sip;
    if (connection.projectId.isEmpty() || host.isEmpty())
        return {};
    return u"sip:%1@%2;transport=tls"_s.arg(connection.projectId, host);
}

QString webhookUrl(const Connection &connection)
{
    QUrl url(connection.publicUrl);
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(WebhookPathWeAnswer);
    return url.host().isEmpty() ? QString() : url.toString(QUrl::FullyEncoded);
}

QList<ConnectionField> missingIn(const Connection &connection)
{
    QList<ConnectionField> missing;
    const auto need = [&missing](ConnectionField field, const QString &text) {
        if (text.isEmpty())
            missing.append(field);
    };
    if (connection.region == Region::Azure) {
        need(ConnectionField::AzureResource, connection.azureResource);
        need(ConnectionField::AzureRegion, connection.azureRegion);
    } else if (connection.region == Region::Custom) {
        need(ConnectionField::CustomBase, connection.customBase);
        need(ConnectionField::CustomSipHost, connection.customSipHost);
    }
    need(ConnectionField::ProjectId, connection.projectId);
    need(ConnectionField::Model, connection.model);
    need(ConnectionField::PublicUrl, connection.publicUrl);
    return missing;
}

namespace {

// Texts that are kept as they are, by their names in the file.
constexpr std::pair<QLatin1StringView, QString Connection::*> ProviderTexts[] = {
    {"twilioAccountSid"_L1, &Connection::twilioAccountSid},
    {"vonageApiKey"_L1, &Connection::vonageApiKey},
    {"vonageApplicationId"_L1, &Connection::vonageApplicationId},
    {"fallbackNumber"_L1, &Connection::fallbackNumber},
    {"closedNumber"_L1, &Connection::closedNumber},
    {"closedMessage"_L1, &Connection::closedMessage},
    {"troubleMessage"_L1, &Connection::troubleMessage},
    {"twilioNetworks"_L1, &Connection::twilioNetworks},
    {"vonageNetworks"_L1, &Connection::vonageNetworks},
    {"trustedProxies"_L1, &Connection::trustedProxies},
};

} // namespace

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json{{"region"_L1, RegionNames[int(connection.region)]},
                     {"azureResource"_L1, connection.azureResource},
                     {"azureRegion"_L1, connection.azureRegion},
                     {"customBase"_L1, connection.customBase},
                     {"customSipHost"_L1, connection.customSipHost},
                     {"projectId"_L1, connection.projectId},
                     {"model"_L1, connection.model},
                     {"provider"_L1, ProviderNames[int(connection.provider)]},
                     {"numbers"_L1, QJsonArray::fromStringList(connection.numbers)},
                     {"publicUrl"_L1, connection.publicUrl},
                     {"webhookAddress"_L1, connection.webhookAddress},
                     {"webhookPort"_L1, connection.webhookPort}};
    for (const auto &[name, text] : ProviderTexts)
        json.insert(name, connection.*text);
    return json;
}

Connection connectionFromJson(const QJsonObject &json, const Connection &defaults)
{
    Connection read = defaults;
    read.region = enumFrom(RegionNames, json["region"_L1], defaults.region);
    read.azureResource = fieldText(json["azureResource"_L1], defaults.azureResource);
    read.azureRegion = fieldText(json["azureRegion"_L1], defaults.azureRegion);
    read.customBase = fieldText(json["customBase"_L1], defaults.customBase);
    read.customSipHost = fieldText(json["customSipHost"_L1], defaults.customSipHost);
    read.projectId = fieldText(json["projectId"_L1], defaults.projectId);
    read.model = fieldText(json["model"_L1], defaults.model);
    read.provider = enumFrom(ProviderNames, json["provider"_L1], defaults.provider);
    read.publicUrl = fieldText(json["publicUrl"_L1], defaults.publicUrl);
    read.webhookAddress = fieldText(json["webhookAddress"_L1], defaults.webhookAddress);
    for (const auto &[name, text] : ProviderTexts)
        read.*text = fieldText(json[name], defaults.*text);
    const double port = json["webhookPort"_L1].toDouble(-1);
    if (port >= 0 && port <= 65535)
        read.webhookPort = quint16(port);
    if (json["numbers"_L1].isArray()) {
        read.numbers.clear();
        const QJsonArray numbers = json["numbers"_L1].toArray();
        for (const QJsonValue &number : numbers) {
            const QString text = fieldText(number, {});
            if (!text.isEmpty() && read.numbers.size() < MostNumbers)
                read.numbers.append(text);
        }
    }
    return read;
}

QStringList secretNames()
{
    return {secretName::ApiKey, secretName::WebhookSecret, secretName::TwilioAuthToken,
            secretName::VonageSignatureSecret, secretName::VonagePrivateKey};
}

QDebug operator<<(QDebug debug, const ConnectionProblem &problem)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "ConnectionProblem(" << int(problem.field) << ' ' << int(problem.reason) << ' ' << problem.given
                    << ')';
    return debug;
}

} // namespace callside
