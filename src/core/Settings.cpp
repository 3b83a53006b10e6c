// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Settings.h"

#include "core/WebhookSignature.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = SettingProblem::Reason;

constexpr qsizetype MaxShownSetting = 200;

bool isFitForHeader(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

// Numbers of a dotted IPv4 address, or nothing. inet_aton's short and octal forms are not taken.
std::optional<QList<int>> ipv4Numbers(QStringView text)
{
    QList<int> numbers;
    for (const QStringView part : text.split(u'.')) {
        const bool isPlain = !part.isEmpty() && part.size() <= 3 && (part.size() == 1 || part.front() != u'0') &&
                             std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isPlain || part.toInt() > 255)
            return std::nullopt;
        numbers.append(part.toInt());
    }
    if (numbers.size() != 4)
        return std::nullopt;
    return numbers;
}

bool isIpv6(const QString &text)
{
    QUrl url;
    url.setHost(u'[' + text + u']', QUrl::StrictMode);
    return text.contains(u':') && !text.contains(u'[') && url.isValid() && !url.host().isEmpty();
}

bool isThisMachine(const QString &host)
{
    const auto numbers = ipv4Numbers(host);
    return host == "localhost"_L1 || host == "::1"_L1 || (numbers && numbers->first() == 127);
}

std::optional<Reason> problemOfUrl(const QUrl &url, const QString &given)
{
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.port(1) == 0 || given.contains(u'\\'))
        return Reason::NotAUrl;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Reason::UrlWithExtras;
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return Reason::InsecureUrl;
    return std::nullopt;
}

// Keys and signing secrets have been pasted into every field that there is; what is said of one is on the screen and in
// logs.
bool mayBeSecret(const QString &given)
{
    static const QRegularExpression form(u"sk-|whsec_|[A-Za-z0-9+_=-]{24}"_s);
    return given.contains(form);
}

std::optional<LogLevel> levelOf(const QString &given)
{
    const std::pair<QLatin1StringView, LogLevel> levels[] = {{"DEBUG"_L1, LogLevel::Debug},
                                                             {"INFO"_L1, LogLevel::Info},
                                                             {"WARNING"_L1, LogLevel::Warning},
                                                             {"ERROR"_L1, LogLevel::Error}};
    for (const auto &[name, level] : levels) {
        if (given.compare(name, Qt::CaseInsensitive) == 0)
            return level;
    }
    return std::nullopt;
}

bool isPhoneNumber(const QString &given)
{
    int digits = 0;
    for (qsizetype at = 0; at < given.size(); ++at) {
        const QChar c = given[at];
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!(c == u'+' && at == 0) && !u" -.()"_s.contains(c))
            return false;
    }
    return digits >= 3 && digits <= 15;
}

// Reads one setting after the other into a value, and notes what is wrong.
class SettingsReader
{
public:
    SettingsReader(const QHash<QString, QString> &values, SettingsUse use)
        : m_values(values)
        , m_use(use)
    {
    }

    SettingsOrProblems read()
    {
        readKey();
        readWebhookSecrets();
        readName(setting::ProjectId, m_settings.projectId);
        readBaseUrl();
        readName(setting::Model, m_settings.model);
        readPort();
        readAddress();
        readNumber();
        readLevel();
        readPublicUrl();
        readTwilio();
        readVonage();
        if (!m_problems.isEmpty())
            return m_problems;
        return m_settings;
    }

private:
    QString valueOf(QLatin1StringView name) const { return m_values.value(name).trimmed(); }

    void note(QLatin1StringView name, Reason reason, const QString &given = {}, int which = 0)
    {
        m_problems.append({name, reason, mayBeSecret(given) ? u"…"_s : given.left(MaxShownSetting), which});
    }

    void noteIfNeeded(QLatin1StringView name)
    {
        if (m_use == SettingsUse::Live)
            note(name, Reason::Missing);
    }

    void readKey()
    {
        const QString given = valueOf(setting::ApiKey);
        if (given.isEmpty())
            noteIfNeeded(setting::ApiKey);
        else if (!isFitForHeader(given))
            note(setting::ApiKey, Reason::BadKey);
        else
            m_settings.apiKey = Secret(given.toUtf8());
    }

    void readWebhookSecrets()
    {
        const QStringList given = valueOf(setting::WebhookSecret).simplified().split(u' ', Qt::SkipEmptyParts);
        if (given.isEmpty())
            noteIfNeeded(setting::WebhookSecret);
        for (qsizetype at = 0; at < given.size(); ++at) {
            const Secret secret(given[at].toUtf8());
            if (signingKey(secret))
                m_settings.webhookSecrets.append(secret);
            else
                note(setting::WebhookSecret, Reason::BadSecret, {}, given.size() > 1 ? int(at) + 1 : 0);
        }
    }

    void readName(QLatin1StringView name, QString &target)
    {
        const QString given = valueOf(name);
        if (given.isEmpty())
            return;
        if (!isFitForHeader(given))
            return note(name, Reason::BadName, given);
        target = given;
    }

    void readBaseUrl()
    {
        QString given = valueOf(setting::BaseUrl);
        if (given.isEmpty())
            return;
        const QUrl url(given, QUrl::StrictMode);
        if (const auto reason = problemOfUrl(url, given)) {
            // What stands before an @ may be a password.
            return note(setting::BaseUrl, *reason, given.contains(u'@') ? QString() : given);
        }
        m_settings.baseUrl = url;
        QString path = url.path(QUrl::FullyEncoded);
        while (path.endsWith(u'/'))
            path.chop(1);
        m_settings.baseUrl.setPath(path, QUrl::StrictMode);
    }

    void readPort()
    {
        const QString given = valueOf(setting::WebhookPort);
        if (given.isEmpty())
            return;
        bool isNumber = false;
        m_settings.webhookPort = given.toUShort(&isNumber);
        if (!isNumber)
            note(setting::WebhookPort, Reason::NotAPort, given);
    }

    void readAddress()
    {
        const QString given = valueOf(setting::WebhookAddress);
        if (given.isEmpty())
            return;
        if (given == "localhost"_L1)
            m_settings.webhookAddress = u"127.0.0.1"_s;
        else if (ipv4Numbers(given) || isIpv6(given))
            m_settings.webhookAddress = given;
        else
            note(setting::WebhookAddress, Reason::NotAnAddress, given);
    }

    void readNumber()
    {
        const QString given = valueOf(setting::VonageNumber);
        if (!given.isEmpty() && !isPhoneNumber(given))
            return note(setting::VonageNumber, Reason::NotAPhoneNumber, given);
        m_settings.vonageNumber = given;
    }

    void readLevel()
    {
        const QString given = valueOf(setting::Level);
        if (given.isEmpty())
            return;
        const auto level = levelOf(given);
        if (!level)
            return note(setting::Level, Reason::NotALevel, given);
        m_settings.logLevel = *level;
    }

    void readPublicUrl()
    {
        const QString given = valueOf(setting::PublicUrl);
        if (given.isEmpty())
            return;
        if (const auto reason = problemOfUrl(QUrl(given, QUrl::StrictMode), given))
            return note(setting::PublicUrl, *reason, given.contains(u'@') ? QString() : given);
        m_settings.provider.publicUrl = given;
    }

    void readTwilio()
    {
        readName(setting::TwilioAccountSid, m_settings.provider.twilioAccountSid);
        const QString token = valueOf(setting::TwilioAuthToken);
        if (!token.isEmpty() && !isFitForHeader(token))
            note(setting::TwilioAuthToken, Reason::BadKey);
        else if (!token.isEmpty())
            m_settings.provider.twilioAuthToken = Secret(token.toUtf8());
    }

    void readVonage()
    {
        readName(setting::VonageApiKey, m_settings.provider.vonageApiKey);
        readName(setting::VonageApplicationId, m_settings.provider.vonageApplicationId);
        const QStringList secrets =
            valueOf(setting::VonageSignatureSecret).simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &secret : secrets)
            m_settings.provider.vonageSignatureSecrets.append(Secret(secret.toUtf8()));
        const QString key = valueOf(setting::VonagePrivateKey);
        const QByteArray pem = pemIn(key);
        if (!key.isEmpty() && pem.isEmpty())
            note(setting::VonagePrivateKey, Reason::BadKey);
        else
            m_settings.provider.vonagePrivateKey = Secret(pem);
    }

    const QHash<QString, QString> &m_values;
    const SettingsUse m_use;
    Settings m_settings;
    QList<SettingProblem> m_problems;
};

} // namespace

QUrl Settings::realtimeUrl(const CallId &call) const
{
    QUrl url = baseUrl;
    url.setScheme(baseUrl.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(baseUrl.path(QUrl::FullyEncoded) + "/realtime"_L1, QUrl::StrictMode);
    url.setQuery("call_id="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(call.value)), QUrl::StrictMode);
    return url;
}

QStringList settingNames()
{
    return {setting::ApiKey,
            setting::WebhookSecret,
            setting::ProjectId,
            setting::BaseUrl,
            setting::Model,
            setting::WebhookPort,
            setting::WebhookAddress,
            setting::VonageNumber,
            setting::Level,
            setting::PublicUrl,
            setting::TwilioAccountSid,
            setting::TwilioAuthToken,
            setting::VonageApiKey,
            setting::VonageSignatureSecret,
            setting::VonageApplicationId,
            setting::VonagePrivateKey};
}

QList<std::pair<QString, QString>> olderSettingNames()
{
    return {{u"BASE_URL"_s, setting::PublicUrl}, {u"NGROK_URL"_s, setting::PublicUrl}};
}

bool isNumericAddress(const QString &text)
{
    return ipv4Numbers(text) || isIpv6(text);
}

SettingsOrProblems parseSettings(const QHash<QString, QString> &values, SettingsUse use)
{
    return SettingsReader(values, use).read();
}

QDebug operator<<(QDebug debug, const Settings &settings)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Settings(key " << (settings.apiKey.isEmpty() ? "missing" : "set") << ", "
                    << settings.webhookSecrets.size() << " webhook secrets, project " << settings.projectId << ", base "
                    << settings.baseUrl << ", model " << settings.model << ", webhook " << settings.webhookAddress
                    << ':' << settings.webhookPort << ')';
    return debug;
}

QDebug operator<<(QDebug debug, const SettingProblem &problem)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "SettingProblem(" << problem.setting << ' ' << int(problem.reason) << ' ' << problem.given << ' '
                    << problem.which << ')';
    return debug;
}

} // namespace callside
