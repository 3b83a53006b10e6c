// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Connection.h"

#include "core/Sip.h"

#include <algorithm>
#include <optional>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using ConnectionFault = ConnectionProblem::Reason;

constexpr qsizetype LongestProblemShown = 200;

// What core/Settings says of a value, so that there is one rule for what is typed and what the environment says.
std::optional<SettingProblem::Reason> settingProblem(QLatin1StringView name, const QString &value)
{
    const SettingsOrProblems read = parseSettings({{name, value}}, SettingsUse::WithoutKey);
    const auto *problems = std::get_if<QList<SettingProblem>>(&read);
    return problems ? std::optional(problems->first().reason) : std::nullopt;
}

bool looksLikeSecret(const QString &text)
{
    return text.contains("sk-"_L1) || text.contains("whsec_"_L1);
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isHostName(const QString &host)
{
    const auto labels = QStringView(host).split(u'.');
    return host.size() <= 253 && std::all_of(labels.begin(), labels.end(), isHostLabel);
}

bool isProjectId(const QString &text)
{
    constexpr QLatin1StringView prefix("proj_");
    const QStringView rest = QStringView(text).mid(prefix.size());
    return text.startsWith(prefix) && !rest.isEmpty() && rest.size() <= 100 &&
           std::all_of(rest.begin(), rest.end(), [](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'-'; });
}

// Of a private network, of this machine, or a bare name: from outside nobody gets there.
bool isPublicHost(const QString &host)
{
    if (host.contains(u':'))
        return host != "::1"_L1 && !host.startsWith("fe80:"_L1) && !host.startsWith("fd"_L1) &&
               !host.startsWith("fc"_L1);
    const bool isPrivateName = !host.contains(u'.') || host.endsWith(".local"_L1) || host.endsWith(".lan"_L1) ||
                               host.endsWith(".internal"_L1) || host.endsWith(".home.arpa"_L1);
    if (isPrivateName)
        return false;
    const QStringList parts = host.split(u'.');
    bool isNumber = false;
    const int second = parts.size() == 4 ? parts[1].toInt(&isNumber) : 0;
    if (!isNumber)
        return true;
    const int first = parts[0].toInt();
    return first != 0 && first != 10 && first != 127 && !(first == 192 && second == 168) &&
           !(first == 169 && second == 254) && !(first == 172 && second >= 16 && second <= 31) &&
           !(first == 100 && second >= 64 && second <= 127);
}

std::optional<ConnectionFault> urlProblem(const QString &text, bool mustBePublic)
{
    if (const auto reason = settingProblem(setting::BaseUrl, text)) {
        if (*reason == SettingProblem::Reason::InsecureUrl)
            return ConnectionFault::InsecureUrl;
        return *reason == SettingProblem::Reason::UrlWithExtras ? ConnectionFault::UrlWithExtras
                                                                : ConnectionFault::NotAUrl;
    }
    if (!mustBePublic)
        return std::nullopt;
    const QUrl url(text);
    if (!isPublicHost(url.host()))
        return ConnectionFault::NotPublic;
    if (url.scheme() != "https"_L1)
        return ConnectionFault::InsecureUrl;
    return std::nullopt;
}

class ConnectionChecker
{
public:
    explicit ConnectionChecker(const Connection &connection)
        : m_connection(connection)
    {
    }

    QList<ConnectionProblem> check()
    {
        checkHosts();
        test(ConnectionField::ProjectId, m_connection.projectId, ConnectionFault::NotAProject, isProjectId);
        test(ConnectionField::Model, m_connection.model, ConnectionFault::NotAName,
             [](const QString &text) { return !settingProblem(setting::Model, text); });
        checkNumbers();
        checkUrl(ConnectionField::PublicUrl, m_connection.publicUrl, true);
        test(ConnectionField::WebhookAddress, m_connection.webhookAddress, ConnectionFault::NotAnAddress,
             [](const QString &text) { return !settingProblem(setting::WebhookAddress, text); });
        checkProviders();
        return m_problems;
    }

private:
    void checkHosts()
    {
        if (m_connection.region == Region::Azure) {
            test(ConnectionField::AzureResource, m_connection.azureResource, ConnectionFault::NotAName,
                 [](const QString &text) { return isHostLabel(text); });
            test(ConnectionField::AzureRegion, m_connection.azureRegion, ConnectionFault::NotAName,
                 [](const QString &text) { return isHostLabel(text); });
        } else if (m_connection.region == Region::Custom) {
            checkUrl(ConnectionField::CustomBase, m_connection.customBase, false);
            test(ConnectionField::CustomSipHost, m_connection.customSipHost, ConnectionFault::NotAHost, isHostName);
        }
    }

    template <class Test>
    void test(ConnectionField field, const QString &text, ConnectionFault reason, Test isGood)
    {
        if (text.isEmpty())
            return;
        if (looksLikeSecret(text))
            m_problems.append({field, ConnectionFault::LooksLikeSecret});
        else if (!isGood(text))
            m_problems.append({field, reason, text.left(LongestProblemShown)});
    }

    void checkUrl(ConnectionField field, const QString &text, bool mustBePublic)
    {
        if (text.isEmpty())
            return;
        const std::optional<ConnectionFault> reason =
            looksLikeSecret(text) ? ConnectionFault::LooksLikeSecret : urlProblem(text, mustBePublic);
        if (!reason)
            return;
        // What stands before an @ may be a password.
        const bool isShown = *reason != ConnectionFault::LooksLikeSecret && !text.contains(u'@');
        m_problems.append({field, *reason, isShown ? text.left(LongestProblemShown) : QString()});
    }

    void checkNumbers()
    {
        for (const QString &number : m_connection.numbers) {
            const qsizetype before = m_problems.size();
            test(ConnectionField::Numbers, number, ConnectionFault::NotAPhoneNumber,
                 [](const QString &text) { return !settingProblem(setting::VonageNumber, text); });
            if (m_problems.size() > before)
                return; // one at a time
        }
    }

    void checkProviders()
    {
        const auto isName = [](const QString &text) { return !settingProblem(setting::TwilioAccountSid, text); };
        test(ConnectionField::TwilioAccountSid, m_connection.twilioAccountSid, ConnectionFault::NotAName, isName);
        test(ConnectionField::VonageApiKey, m_connection.vonageApiKey, ConnectionFault::NotAName, isName);
        test(ConnectionField::VonageApplicationId, m_connection.vonageApplicationId, ConnectionFault::NotAName, isName);
        const auto isDialable = [](const QString &text) { return bool(transferTarget(text)); };
        test(ConnectionField::FallbackNumber, m_connection.fallbackNumber, ConnectionFault::NotDialable, isDialable);
        test(ConnectionField::ClosedNumber, m_connection.closedNumber, ConnectionFault::NotDialable, isDialable);
        checkNetworks(ConnectionField::TwilioNetworks, m_connection.twilioNetworks);
        checkNetworks(ConnectionField::VonageNetworks, m_connection.vonageNetworks);
        checkNetworks(ConnectionField::TrustedProxies, m_connection.trustedProxies);
    }

    void checkNetworks(ConnectionField field, const QString &text)
    {
        for (const QString &network : networksIn(text)) {
            if (!isNetwork(network))
                return m_problems.append({field, ConnectionFault::NotANetwork, network.left(LongestProblemShown)});
        }
    }

    const Connection &m_connection;
    QList<ConnectionProblem> m_problems;
};

} // namespace

QList<ConnectionProblem> problemsOf(const Connection &connection)
{
    return ConnectionChecker(connection).check();
}

} // namespace callside
