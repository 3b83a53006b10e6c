// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/SipInvite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr auto DialledNumber = "+442079460100"_L1;

QJsonObject sipHeader(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QString quoted(const QString &name)
{
    return name.isEmpty() ? QString() : u"\"%1\" "_s.arg(name);
}

// Without what may follow the host.
QString bareUri(const QString &uri)
{
    return uri.section(u';', 0, 0);
}

QJsonArray twilioHeaders(const Scenario &scenario, const QString &number, const InviteFacts &facts)
{
    const QString shown = scenario.callerName.isEmpty() ? number : scenario.callerName;
    const QString from = scenario.isWithheld ? u"\"Anonymous\" <sip:anonymous@anonymous.invalid>;tag=%1"_s
                                             : quoted(shown) + u"<sip:"_s + number + u"@sip.twilio.com>;tag=%1"_s;
    QJsonArray headers{sipHeader(u"Via"_s, u"SIP/2.0/TLS 54.172.60.1:5061;branch=z9hG4bK"_s + freshId({}).left(8)),
                       sipHeader(u"Max-Forwards"_s, u"63"_s),
                       sipHeader(u"From"_s, from.arg(freshId({}).left(8))),
                       sipHeader(u"To"_s, u"<%1>"_s.arg(bareUri(facts.toUri))),
                       sipHeader(u"Call-ID"_s, facts.callIdHeader),
                       sipHeader(u"CSeq"_s, u"1 INVITE"_s),
                       sipHeader(u"Diversion"_s, u"<sip:%1@twilio.com>;reason=unconditional"_s.arg(DialledNumber)),
                       sipHeader(u"X-Twilio-AccountSid"_s, facts.accountSid),
                       sipHeader(u"X-Twilio-CallSid"_s, facts.callSid),
                       sipHeader(u"User-Agent"_s, u"Twilio Gateway"_s),
                       sipHeader(u"Content-Type"_s, u"application/sdp"_s)};
    if (scenario.isWithheld)
        headers.append(sipHeader(u"Privacy"_s, u"id"_s));
    return headers;
}

QJsonArray vonageHeaders(const Scenario &scenario, const QString &number, const InviteFacts &facts)
{
    // Vonage writes numbers without the plus.
    const QString user = scenario.isWithheld ? u"anonymous"_s : number.mid(1);
    return {sipHeader(u"Max-Forwards"_s, u"69"_s),
            sipHeader(u"From"_s, quoted(scenario.callerName) +
                                     u"<sip:%1@sip.nexmo.com>;tag=as%2"_s.arg(user, freshId({}).left(4))),
            sipHeader(u"To"_s, u"<%1>"_s.arg(bareUri(facts.toUri))),
            sipHeader(u"Call-ID"_s, facts.callIdHeader),
            sipHeader(u"User-Agent"_s, u"Vonage"_s),
            sipHeader(u"Content-Type"_s, u"application/sdp"_s)};
}

} // namespace

QString freshId(const QString &prefix)
{
    constexpr auto letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString id = prefix;
    for (int i = 0; i < 21; ++i)
        id.append(letters.at(QRandomGenerator::global()->bounded(static_cast<int>(letters.size()))));
    return id;
}

QString fictionalNumber(int turn)
{
    const int last = (turn * 137 + 21) % 1000;
    const QString ending = QString::number(last).rightJustified(3, u'0');
    return turn % 4 == 3 ? u"+442079460"_s + ending : u"+447700900"_s + ending;
}

QString dialledNumber()
{
    return DialledNumber;
}

QJsonArray inviteHeaders(Through through, const Scenario &scenario, const QString &number, const InviteFacts &facts)
{
    QJsonArray headers =
        through == Through::Vonage ? vonageHeaders(scenario, number, facts) : twilioHeaders(scenario, number, facts);
    for (const auto &[name, value] : facts.more)
        headers.append(sipHeader(name, value));
    return headers;
}

SipInvite trunkInvite(const Scenario &scenario, const QString &number)
{
    const bool isVonage = scenario.carrier == "vonage"_L1;
    InviteFacts facts;
    facts.toUri = u"sip:proj_practice@sip.api.openai.com"_s;
    facts.callIdHeader = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (isVonage) {
        facts.more = {{u"X-location"_s, u"front-desk"_s}, {u"X-dialled"_s, dialledNumber().mid(1)}};
    } else {
        facts.callIdHeader += u"@0.0.0.0"_s;
        facts.accountSid = u"AC00000000000000000000000000000000"_s;
        facts.callSid = u"CA"_s + QUuid::createUuid().toString(QUuid::Id128);
    }
    const QString caller = number.isEmpty() ? scenario.callerNumber : number;
    return {inviteHeaders(isVonage ? Through::Vonage : Through::Twilio, scenario, caller, facts)};
}

QByteArray incomingCallBody(const SipInvite &invite, const QString &callId, qint64 createdAt)
{
    const QJsonObject data{
        {u"call_id"_s, callId}, {u"sip_media_security"_s, invite.mediaSecurity}, {u"sip_headers"_s, invite.headers}};
    const QJsonObject event{{u"object"_s, u"event"_s},
                            {u"id"_s, u"evt_"_s + QUuid::createUuid().toString(QUuid::Id128)},
                            {u"type"_s, u"realtime.call.incoming"_s},
                            {u"created_at"_s, createdAt},
                            {u"data"_s, data}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

} // namespace callside::practice
