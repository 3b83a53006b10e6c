// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/VonageCall.h"

#include "practice/ProviderSignature.h"
#include "practice/SipInvite.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr double VonageMinuteRate = 0.0072;
constexpr qint64 LongAgoSeconds = 3600;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue();
}

QString money(double amount)
{
    return QString::number(amount, 'f', 8);
}

QString bareNumber(const QString &e164)
{
    return e164.startsWith(u'+') ? e164.mid(1) : e164;
}

QString conversationId()
{
    return u"CON-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString wordForEnd(const ProviderLeg &leg)
{
    if (leg.isAnswered)
        return u"completed"_s;
    switch (leg.end) {
    case ProviderLeg::End::Completed:
        return u"completed"_s;
    case ProviderLeg::End::Busy:
        return u"busy"_s;
    case ProviderLeg::End::NoAnswer:
        return u"unanswered"_s;
    case ProviderLeg::End::TimedOut:
        return u"timeout"_s;
    case ProviderLeg::End::Rejected:
        return u"rejected"_s;
    case ProviderLeg::End::Failed:
        return u"failed"_s;
    case ProviderLeg::End::Cancelled:
        return u"cancelled"_s;
    }
    return u"failed"_s;
}

// Those after which a synchronous event may bring another NCCO.
bool isOpenForAnother(const QString &status)
{
    return QStringList{u"timeout"_s, u"failed"_s, u"rejected"_s, u"unanswered"_s, u"busy"_s}.contains(status);
}

QJsonObject withTheEnd(QJsonObject members, const QDateTime &start, const QDateTime &end, int seconds)
{
    members.insert(u"start_time"_s, timeValue(start));
    members.insert(u"end_time"_s, timeText(end));
    members.insert(u"network"_s, u"GB-FIXED"_s);
    members.insert(u"duration"_s, QString::number(seconds));
    members.insert(u"rate"_s, money(VonageMinuteRate));
    members.insert(u"price"_s, money(VonageMinuteRate * seconds / 60));
    return members;
}

} // namespace

VonageCall::VonageCall(const CallPlan &plan, const PracticeOptions &options, ProviderHttp &http, QObject *parent)
    : ProviderCall(plan, options, http, parent)
    , m_conversation(conversationId())
{
    setId(freshLegId());
}

QString VonageCall::freshLegId() const
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString VonageCall::from() const
{
    return plan().scenario.isWithheld ? u"anonymous"_s : bareNumber(callerNumber());
}

QUrl VonageCall::eventUrl() const
{
    return http().address(u"/api/vonage/event"_s);
}

ProviderRequest VonageCall::event(const QString &what, const QUrl &url, const QJsonObject &members) const
{
    ProviderRequest request;
    request.what = what;
    request.url = url;
    request.contentType = "application/json";
    request.body = QJsonDocument(members).toJson(QJsonDocument::Compact);
    return request;
}

void VonageCall::sign(ProviderRequest &request, bool isForged) const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{{u"iat"_s, faults().staleToken ? now - LongAgoSeconds : now},
                       {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                       {u"iss"_s, u"Vonage"_s},
                       {u"api_key"_s, QString::fromLatin1(options().vonageApiKey)}};
    if (!options().vonageApplicationId.isEmpty())
        claims.insert(u"application_id"_s, QString::fromLatin1(options().vonageApplicationId));
    if (request.method != "GET")
        claims.insert(u"payload_hash"_s,
                      QString::fromLatin1(QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex()));
    const QByteArray secret = isForged ? "another-secret-than-the-agreed-one"_ba : options().vonageSignatureSecret;
    request.headers = {{"User-Agent", "Vonage/1.0"},
                       {"Accept", "application/json"},
                       {"X-Forwarded-For", "216.147.3.1"},
                       {"Authorization", "Bearer " + signedToken(claims, secret)}};
}

ProviderRequest VonageCall::answerRequest() const
{
    const QUrl url = http().address(u"/api/vonage/answer"_s);
    const QList<std::pair<QString, QString>> members{{u"from"_s, from()},
                                                     {u"to"_s, bareNumber(dialledNumber())},
                                                     {u"uuid"_s, id()},
                                                     {u"conversation_uuid"_s, m_conversation},
                                                     {u"endpoint_type"_s, u"phone"_s},
                                                     {u"region_url"_s, u"https://api-eu-1.nexmo.com"_s}};
    if (options().isVonageAnswerPosted) {
        QJsonObject object;
        for (const auto &[name, value] : members)
            object.insert(name, value);
        return event(u"answer"_s, url, object);
    }
    ProviderRequest request;
    request.what = u"answer"_s;
    request.method = "GET";
    request.url = url;
    request.url.setQuery(QString::fromLatin1(formBody(members)));
    return request;
}

QJsonObject VonageCall::facts(const QString &status) const
{
    return {{u"from"_s, from()},
            {u"to"_s, bareNumber(dialledNumber())},
            {u"uuid"_s, id()},
            {u"conversation_uuid"_s, m_conversation},
            {u"status"_s, status},
            {u"direction"_s, u"inbound"_s},
            {u"timestamp"_s, timeText(QDateTime::currentDateTimeUtc())}};
}

QString VonageCall::callerStatus() const
{
    if (!isEnded())
        return isAnswered() ? u"answered"_s : u"ringing"_s;
    if (isAnswered())
        return u"completed"_s;
    return isLeftByCaller() ? u"cancelled"_s : u"failed"_s;
}

std::optional<ProviderRequest> VonageCall::callerProgress(Leg::Step step) const
{
    switch (step) {
    case Leg::Step::Started:
        return event(u"caller started"_s, eventUrl(), facts(u"started"_s));
    case Leg::Step::Ringing:
        return event(u"caller ringing"_s, eventUrl(), facts(u"ringing"_s));
    case Leg::Step::Answered: {
        QJsonObject members = facts(u"answered"_s);
        members.insert(u"start_time"_s, QJsonValue());
        members.insert(u"rate"_s, QJsonValue());
        members.insert(u"network"_s, QJsonValue());
        return event(u"caller answered"_s, eventUrl(), members);
    }
    case Leg::Step::Ended:
        break;
    }
    QJsonObject members = facts(callerStatus());
    if (isAnswered())
        members = withTheEnd(members, answeredAt(), endedAt(), seconds());
    members.insert(u"disconnected_by"_s, isLeftByCaller() ? u"user"_s : u"platform"_s);
    return event(u"caller "_s + callerStatus(), eventUrl(), members);
}

QJsonObject VonageCall::legFacts(const Leg &leg, const QString &status) const
{
    QJsonObject members = facts(status);
    members.insert(u"uuid"_s, leg.id);
    members.insert(u"direction"_s, u"outbound"_s);
    members.insert(u"from"_s, dial().callerId.isEmpty() ? from() : dial().callerId);
    members.insert(u"to"_s, bareNumber(leg.target.address));
    if (leg.step != Leg::Step::Ended)
        return members;
    if (leg.isAnswered) {
        members = withTheEnd(members, leg.answeredAt, QDateTime::currentDateTimeUtc(), leg.seconds);
        members.insert(u"disconnected_by"_s, isLeftByCaller() ? u"platform"_s : u"user"_s);
    }
    if (leg.target.kind == DialTarget::Kind::Sip && leg.sipCode > 0)
        members.insert(u"sip_code"_s, leg.sipCode);
    if (!leg.isAnswered) {
        members.insert(u"reason"_s, status);
        members.insert(u"detail"_s, status == "busy"_L1 ? u"remote_busy"_s : status);
    }
    return members;
}

std::optional<ProviderRequest> VonageCall::legProgress(const Leg &leg) const
{
    const QStringList words{u"started"_s, u"ringing"_s, u"answered"_s, wordForEnd(leg)};
    const QString word = words.at(static_cast<int>(leg.step));
    if (dial().isSynchronous && leg.step == Leg::Step::Ended && isOpenForAnother(word))
        return std::nullopt; // told by asking, when the dialling is over
    return event(word, dial().afterUrl.isEmpty() ? eventUrl() : dial().afterUrl, legFacts(leg, word));
}

std::optional<ProviderRequest> VonageCall::afterDialRequest(const Leg &leg) const
{
    const QString word = wordForEnd(leg);
    if (!dial().isSynchronous || !isOpenForAnother(word))
        return std::nullopt;
    return event(word, dial().afterUrl.isEmpty() ? eventUrl() : dial().afterUrl, legFacts(leg, word));
}

bool VonageCall::isAfterDialFollowed(const ProviderAnswer &answer) const
{
    return answer.status == 200 && answer.body.trimmed().startsWith('[');
}

ProviderRequest VonageCall::redirectRequest(const QUrl &url, const QByteArray &method) const
{
    ProviderRequest request = answerRequest();
    request.method = method;
    request.url = url;
    return request;
}

ProviderRequest VonageCall::referRequest(const Leg &leg, const QString &target) const
{
    QJsonObject members = legFacts(leg, u"refer"_s);
    members.insert(u"refer_to"_s, target);
    return event(u"refer"_s, eventUrl(), members);
}

std::optional<ProviderRequest> VonageCall::moved()
{
    const QString before = std::exchange(m_conversation, conversationId());
    return event(u"transfer"_s, eventUrl(),
                 {{u"uuid"_s, id()},
                  {u"conversation_uuid_from"_s, before},
                  {u"conversation_uuid_to"_s, m_conversation},
                  {u"timestamp"_s, timeText(QDateTime::currentDateTimeUtc())}});
}

QJsonArray VonageCall::sipHeaders(const Leg &leg) const
{
    InviteFacts facts;
    facts.toUri = leg.target.address;
    facts.callIdHeader = leg.sipCallId;
    facts.more = leg.target.headers;
    return inviteHeaders(Through::Vonage, plan().scenario, callerNumber(), facts);
}

std::optional<CallScript> VonageCall::parse(const QByteArray &document, const QUrl &base, QString *why) const
{
    return parseNcco(document, base, why);
}

QJsonObject VonageCall::apiView() const
{
    QJsonObject view{{u"uuid"_s, id()},
                     {u"conversation_uuid"_s, m_conversation},
                     {u"status"_s, callerStatus()},
                     {u"direction"_s, u"inbound"_s},
                     {u"from"_s, QJsonObject{{u"type"_s, u"phone"_s}, {u"number"_s, from()}}},
                     {u"to"_s, QJsonObject{{u"type"_s, u"phone"_s}, {u"number"_s, bareNumber(dialledNumber())}}}};
    return isEnded() ? withTheEnd(view, answeredAt(), endedAt(), seconds()) : view;
}

} // namespace callside::practice
