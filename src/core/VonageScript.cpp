// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderKeys.h"
#include "core/VonageVoice.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestVonageText = 1500;

QString vonageLanguage(const QString &language)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> known[] = {
        {"en"_L1, "en-GB"_L1}, {"ja"_L1, "ja-JP"_L1}, {"de"_L1, "de-DE"_L1},  {"fr"_L1, "fr-FR"_L1},
        {"es"_L1, "es-ES"_L1}, {"it"_L1, "it-IT"_L1}, {"nl"_L1, "nl-NL"_L1},  {"pl"_L1, "pl-PL"_L1},
        {"pt"_L1, "pt-PT"_L1}, {"sv"_L1, "sv-SE"_L1}, {"zh"_L1, "cmn-CN"_L1}, {"ko"_L1, "ko-KR"_L1},
    };
    if (language.contains(u'-'))
        return language;
    const auto found =
        std::find_if(std::begin(known), std::end(known), [&](const auto &row) { return row.first == language; });
    return found == std::end(known) ? u"en-GB"_s : QString(found->second);
}

// Vonage writes numbers without the +.
QString vonageDigits(const QString &number)
{
    QString digits;
    std::copy_if(number.cbegin(), number.cend(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

// Vonage puts the X- in front of each name.
QString withoutX(const char *header)
{
    return QString::fromLatin1(header).mid(2);
}

QJsonObject connectAction(const QJsonObject &endpoint, const QString &from, ProviderFact::Leg leg,
                          const ProviderContext &context)
{
    QJsonObject action{{u"action"_s, u"connect"_s},
                       {u"endpoint"_s, QJsonArray{endpoint}},
                       {u"timeout"_s, qint64(context.ringLimit.count())}};
    if (!from.isEmpty())
        action.insert("from"_L1, from);
    const QString events = progressUrl(context, QString::fromLatin1(providerPath::VonageEvent), leg);
    if (!events.isEmpty()) {
        action.insert("eventType"_L1, u"synchronous"_s); // so that a failed dial can be answered with something else
        action.insert("eventUrl"_L1, QJsonArray{events});
        action.insert("eventMethod"_L1, u"POST"_s);
    }
    return action;
}

// One answer, written.
class VonageWriter
{
public:
    explicit VonageWriter(const ProviderContext &context)
        : m_context(context)
    {
    }

    QJsonArray operator()(const ConnectAssistant &) const
    {
        QJsonObject headers{{withoutX(ReferenceHeader), m_context.reference}};
        if (!m_context.line.isEmpty())
            headers.insert(withoutX(LineHeader), m_context.line);
        const QJsonObject endpoint{
            {u"type"_s, u"sip"_s}, {u"uri"_s, vonageSipAddress(m_context)}, {u"headers"_s, headers}};
        const QString caller = vonageDigits(m_context.callerNumber);
        return {
            connectAction(endpoint, caller.isEmpty() ? ownDigits() : caller, ProviderFact::Leg::Assistant, m_context)};
    }
    QJsonArray operator()(const ConnectTarget &target) const
    {
        const bool isNumber = target.target.startsWith("tel:"_L1);
        const QJsonObject endpoint =
            isNumber ? QJsonObject{{u"type"_s, u"phone"_s}, {u"number"_s, vonageDigits(target.target)}}
                     : QJsonObject{{u"type"_s, u"sip"_s}, {u"uri"_s, target.target}};
        return {connectAction(endpoint, ownDigits(), target.leg, m_context)};
    }
    QJsonArray operator()(const SayMessage &message) const
    {
        return {QJsonObject{{u"action"_s, u"talk"_s},
                            {u"text"_s, sayable(message.text, LongestVonageText)},
                            {u"language"_s, vonageLanguage(message.language)}}};
    }
    // An empty script ends a call; Vonage has no other word for it.
    QJsonArray operator()(const RefuseCall &) const { return {}; }
    QJsonArray operator()(const EndCall &) const { return {}; }

private:
    QString ownDigits() const { return vonageDigits(m_context.ownNumber); }

    const ProviderContext &m_context;
};

Result<ProviderRequest> requestOfLeg(const QString &legId, ProviderRequest::Verb verb, const QByteArray &body)
{
    const bool isLeg = !legId.isEmpty() && legId.size() <= 64 && std::all_of(legId.cbegin(), legId.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
    if (!isLeg)
        return Error{.kind = Error::Kind::NotAllowed, .detail = u"no name of a call at Vonage"_s};
    return ProviderRequest{verb, "/v1/calls/"_L1 + legId, body.isEmpty() ? QByteArray() : "application/json"_ba, body};
}

} // namespace

QString vonageSipAddress(const ProviderContext &context)
{
    QString address = context.sipAddress;
    if (!address.contains(";media="_L1))
        address += ";media=srtp"_L1; // without it there may be silence
    return address;
}

QJsonDocument vonageScript(const ProviderAnswer &answer, const ProviderContext &context)
{
    return QJsonDocument(std::visit(VonageWriter(context), answer));
}

Result<ProviderRequest> moveVonageCall(const QString &legId, const QJsonDocument &script)
{
    const QJsonObject destination{{u"type"_s, u"ncco"_s}, {u"ncco"_s, script.array()}};
    const QJsonObject body{{u"action"_s, u"transfer"_s}, {u"destination"_s, destination}};
    return requestOfLeg(legId, ProviderRequest::Verb::Put, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<ProviderRequest> readVonageCall(const QString &legId)
{
    return requestOfLeg(legId, ProviderRequest::Verb::Get, {});
}

QJsonObject vonageRequestClaims(const QString &applicationId, const QString &tokenId, std::chrono::sys_seconds now)
{
    const qint64 issuedAt = now.time_since_epoch().count();
    return {
        {u"application_id"_s, applicationId}, {u"iat"_s, issuedAt}, {u"exp"_s, issuedAt + 120}, {u"jti"_s, tokenId}};
}

} // namespace callside
