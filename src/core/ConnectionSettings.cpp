// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Connection.h"

#include <algorithm>
#include <optional>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

QString valueIn(const EnvironmentValues &values, QLatin1StringView name)
{
    return values.value(name).trimmed();
}

void insertUnlessEmpty(EnvironmentValues &values, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        values.insert(name, value);
}

Connection withBaseUrl(Connection connection, const QString &base)
{
    for (const Region region : {Region::Global, Region::Eu}) {
        connection.region = region;
        const QString known = hostsOf(connection).base.toString();
        if (base == known || base == known + u'/')
            return connection;
    }
    const QUrl url(base);
    if (isAzureHost(url)) {
        connection.region = Region::Azure;
        connection.azureResource = url.host().section(u'.', 0, 0);
        if (hostsOf(connection).base == url.adjusted(QUrl::StripTrailingSlash))
            return connection;
    }
    connection.region = Region::Custom;
    connection.customBase = base;
    return connection;
}

// What an older server called it, if it called it otherwise.
const std::pair<QLatin1StringView, QLatin1StringView> OlderNames[] = {
    {"PORT"_L1, setting::WebhookPort},
    {"OPENAI_PROJECT"_L1, setting::ProjectId},
    {"OPENAI_REALTIME_MODEL"_L1, setting::Model},
    {"REALTIME_MODEL"_L1, setting::Model},
};
// The last that is there counts.
constexpr QLatin1StringView PublicUrlNames[] = {"NGROK_URL"_L1, "BASE_URL"_L1, "PUBLIC_WEBHOOK_URL"_L1,
                                                "WEBHOOK_URL"_L1, "PUBLIC_URL"_L1};
// An older server had them; requests to Vonage are signed with the application's key instead.
constexpr QLatin1StringView NamesNotNeeded[] = {"VONAGE_API_SECRET"_L1};
constexpr QLatin1StringView TwilioNumberNames[] = {"TWILIO_PHONE_NUMBER"_L1, "TWILIO_NUMBER"_L1};

class Importer
{
public:
    Importer(const EnvironmentValues &file, const Connection &current)
        : m_file(file)
    {
        m_import.connection = current;
    }

    ConnectionImport import()
    {
        const EnvironmentValues wanted = wantedSettings();
        for (const QString &name : settingNames())
            takeSetting(name, wanted.value(name));
        takePublicUrl();
        for (const QLatin1StringView name : TwilioNumberNames)
            takeNumber(name, PhoneProvider::TwilioTrunk);
        takeNumber(setting::VonageNumber, PhoneProvider::VonageTrunk);
        for (auto value = m_file.cbegin(); value != m_file.cend(); ++value) {
            if (!m_known.contains(value.key()) && !value.value().trimmed().isEmpty())
                m_import.passedOver.append(value.key());
        }
        m_import.passedOver.sort();
        m_import.taken.sort();
        return m_import;
    }

private:
    // Under the names of today; today's own name counts before an older one.
    EnvironmentValues wantedSettings()
    {
        EnvironmentValues wanted;
        for (const auto &[older, name] : OlderNames) {
            if (const QString value = valueIn(m_file, older); !value.isEmpty()) {
                wanted.insert(name, value);
                m_origin.insert(name, older);
            }
        }
        for (const QString &name : settingNames()) {
            if (const QString value = m_file.value(name).trimmed(); !value.isEmpty()) {
                wanted.insert(name, value);
                m_origin.insert(name, name);
            }
        }
        for (const auto &pair : OlderNames)
            m_known.append(pair.first);
        for (const QLatin1StringView name : NamesNotNeeded)
            m_known.append(name);
        return wanted;
    }

    void takeSetting(const QString &name, const QString &value)
    {
        m_known.append(name);
        if (value.isEmpty() || name == setting::Level || name == setting::VonageNumber || name == setting::PublicUrl)
            return;
        const SettingsOrProblems read = parseSettings({{name, value}}, SettingsUse::WithoutKey);
        if (const auto *problems = std::get_if<QList<SettingProblem>>(&read)) {
            m_import.refused += *problems;
            return;
        }
        const Connection before = m_import.connection;
        m_import.connection = inForce(before, {{name, value}});
        m_import.secrets.insert(secretsIn({{name, value}}));
        if (const auto problems = problemsOf(m_import.connection); problems.size() > problemsOf(before).size()) {
            m_import.connection = before;
            m_import.refused.append({name, SettingProblem::Reason::BadName, problems.last().given});
            return;
        }
        m_import.taken.append(m_origin.value(name));
    }

    void takePublicUrl()
    {
        for (const QLatin1StringView name : PublicUrlNames) {
            m_known.append(name);
            Connection candidate;
            candidate.publicUrl = valueIn(m_file, name);
            if (candidate.publicUrl.isEmpty())
                continue;
            if (const auto problems = problemsOf(candidate); !problems.isEmpty()) {
                m_import.refused.append({name, SettingProblem::Reason::NotAUrl, problems.first().given});
                continue;
            }
            m_import.connection.publicUrl = candidate.publicUrl;
            m_import.taken.append(name);
        }
    }

    void takeNumber(QLatin1StringView name, PhoneProvider provider)
    {
        m_known.append(name);
        Connection candidate;
        candidate.numbers = {valueIn(m_file, name)};
        if (candidate.numbers.first().isEmpty())
            return;
        if (const auto problems = problemsOf(candidate); !problems.isEmpty()) {
            m_import.refused.append({name, SettingProblem::Reason::NotAPhoneNumber, problems.first().given});
            return;
        }
        m_import.connection.provider = provider;
        if (!m_import.connection.numbers.contains(candidate.numbers.first()))
            m_import.connection.numbers.append(candidate.numbers.first());
        m_import.taken.append(name);
    }

    const EnvironmentValues &m_file;
    QHash<QString, QString> m_origin; // today's name → the one in the file
    QStringList m_known;
    ConnectionImport m_import;
};

} // namespace

namespace {

constexpr std::pair<QLatin1StringView, QLatin1StringView> SecretSettings[] = {
    {setting::ApiKey, secretName::ApiKey},
    {setting::WebhookSecret, secretName::WebhookSecret},
    {setting::TwilioAuthToken, secretName::TwilioAuthToken},
    {setting::VonageSignatureSecret, secretName::VonageSignatureSecret},
    {setting::VonagePrivateKey, secretName::VonagePrivateKey},
};

// What is not read as a setting of its own.
void takeChoices(ProviderSettings &settings, const Connection &connection)
{
    settings.publicUrl = connection.publicUrl;
    settings.sipAddress = sipAddress(connection);
    settings.fallbackNumber = connection.fallbackNumber;
    settings.closedNumber = connection.closedNumber;
    settings.closedMessage = connection.closedMessage;
    settings.troubleMessage = connection.troubleMessage;
    settings.twilioNetworks = networksIn(connection.twilioNetworks);
    settings.vonageNetworks = networksIn(connection.vonageNetworks);
    settings.trustedProxies = networksIn(connection.trustedProxies);
}

} // namespace

Secrets secretsIn(const EnvironmentValues &environment)
{
    Secrets secrets;
    for (const auto &[variable, name] : SecretSettings) {
        if (const QString value = valueIn(environment, variable); !value.isEmpty())
            secrets.insert(name, Secret(value.toUtf8()));
    }
    return secrets;
}

QStringList fixedByEnvironment(const EnvironmentValues &environment)
{
    QStringList fixed;
    for (const QString &name : settingNames()) {
        if (name != setting::Level && !environment.value(name).trimmed().isEmpty())
            fixed.append(name);
    }
    return fixed;
}

Connection inForce(const Connection &connection, const EnvironmentValues &environment)
{
    Connection result = connection;
    const auto take = [&environment](QLatin1StringView name, QString &target) {
        if (const QString value = valueIn(environment, name); !value.isEmpty())
            target = value;
    };
    if (const QString base = valueIn(environment, setting::BaseUrl); !base.isEmpty())
        result = withBaseUrl(result, base);
    take(setting::ProjectId, result.projectId);
    take(setting::Model, result.model);
    take(setting::WebhookAddress, result.webhookAddress);
    take(setting::PublicUrl, result.publicUrl);
    take(setting::TwilioAccountSid, result.twilioAccountSid);
    take(setting::VonageApiKey, result.vonageApiKey);
    take(setting::VonageApplicationId, result.vonageApplicationId);
    bool isNumber = false;
    if (const quint16 port = valueIn(environment, setting::WebhookPort).toUShort(&isNumber); isNumber)
        result.webhookPort = port;
    if (const QString number = valueIn(environment, setting::VonageNumber); !number.isEmpty())
        result.numbers = {number};
    return result;
}

SettingsOrProblems settingsFrom(const Connection &connection, const Secrets &secrets,
                                const EnvironmentValues &environment, SettingsUse use)
{
    EnvironmentValues values;
    const QString base = connection.region == Region::Custom ? connection.customBase
                                                             : hostsOf(connection).base.toString(QUrl::FullyEncoded);
    // Never the host that is there by default: it would be handed a key that is not for it.
    if (base.trimmed().isEmpty() && valueIn(environment, setting::BaseUrl).isEmpty())
        return QList<SettingProblem>{{setting::BaseUrl, SettingProblem::Reason::Missing, {}, 0}};
    insertUnlessEmpty(values, setting::BaseUrl, base);
    if (connection.region != Region::Azure) // there it is a part of the telephone address alone
        insertUnlessEmpty(values, setting::ProjectId, connection.projectId);
    insertUnlessEmpty(values, setting::Model, connection.model);
    insertUnlessEmpty(values, setting::WebhookPort, QString::number(connection.webhookPort));
    insertUnlessEmpty(values, setting::WebhookAddress, connection.webhookAddress);
    insertUnlessEmpty(values, setting::VonageNumber, connection.numbers.value(0));
    insertUnlessEmpty(values, setting::TwilioAccountSid, connection.twilioAccountSid);
    insertUnlessEmpty(values, setting::VonageApiKey, connection.vonageApiKey);
    insertUnlessEmpty(values, setting::VonageApplicationId, connection.vonageApplicationId);
    for (const auto &[variable, name] : SecretSettings)
        insertUnlessEmpty(values, variable, QString::fromUtf8(secrets.value(name).reveal()));
    for (const QString &name : settingNames()) {
        if (const QString value = environment.value(name).trimmed(); !value.isEmpty())
            values.insert(name, value);
    }
    SettingsOrProblems read = parseSettings(values, use);
    if (auto *settings = std::get_if<Settings>(&read))
        takeChoices(settings->provider, inForce(connection, environment));
    return read;
}

ConnectionImport importedConnection(const EnvironmentValues &file, const Connection &current)
{
    return Importer(file, current).import();
}

} // namespace callside
