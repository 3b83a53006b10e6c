// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/TwilioCall.h"

#include "practice/SipInvite.h"

#include <QUrlQuery>
#include <QUuid>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr auto FormType = "application/x-www-form-urlencoded; charset=UTF-8";
constexpr auto WithheldAtTwilio = "+266696687"_L1; // "ANONYMOUS" on a keypad
constexpr double TwilioMinutePrice = 0.0085;

QString callSid()
{
    return u"CA"_s + QUuid::createUuid().toString(QUuid::Id128);
}

QString rfc2822(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss +0000"_s);
}

int startedMinutes(int seconds)
{
    return (seconds + 59) / 60;
}

QString statusOfEnd(const ProviderLeg &leg, bool isForDial)
{
    if (leg.isAnswered)
        return u"completed"_s;
    switch (leg.end) {
    case ProviderLeg::End::Completed:
        return isForDial ? u"answered"_s : u"completed"_s;
    case ProviderLeg::End::Busy:
        return u"busy"_s;
    case ProviderLeg::End::Rejected:
        return leg.sipCode == 603 ? u"busy"_s : u"failed"_s;
    case ProviderLeg::End::NoAnswer:
    case ProviderLeg::End::TimedOut:
        return u"no-answer"_s;
    case ProviderLeg::End::Failed:
        return u"failed"_s;
    case ProviderLeg::End::Cancelled:
        return u"canceled"_s;
    }
    return u"failed"_s;
}

} // namespace

TwilioCall::TwilioCall(const CallPlan &plan, const PracticeOptions &options, ProviderHttp &http, QObject *parent)
    : ProviderCall(plan, options, http, parent)
{
    setId(callSid());
}

QString TwilioCall::freshLegId() const
{
    return callSid();
}

QString TwilioCall::from() const
{
    return plan().scenario.isWithheld ? QString(WithheldAtTwilio) : callerNumber();
}

QString TwilioCall::callStatus() const
{
    if (!isEnded())
        return isAnswered() ? u"in-progress"_s : u"ringing"_s;
    if (isAnswered())
        return u"completed"_s;
    if (!refusal().isEmpty())
        return refusal();
    return isFailed() ? u"failed"_s : u"no-answer"_s;
}

FormFields TwilioCall::callerFields() const
{
    FormFields fields{{u"AccountSid"_s, QString::fromLatin1(options().twilioAccountSid)},
                      {u"ApiVersion"_s, u"2010-04-01"_s},
                      {u"CallSid"_s, id()},
                      {u"CallStatus"_s, callStatus()},
                      {u"Called"_s, dialledNumber()},
                      {u"CalledCountry"_s, u"GB"_s},
                      {u"Caller"_s, from()},
                      {u"CallerCountry"_s, u"GB"_s},
                      {u"Direction"_s, u"inbound"_s},
                      {u"From"_s, from()},
                      {u"FromCity"_s, QString()},
                      {u"FromCountry"_s, u"GB"_s},
                      {u"To"_s, dialledNumber()},
                      {u"ToCity"_s, QString()},
                      {u"ToCountry"_s, u"GB"_s}};
    if (!plan().scenario.callerName.isEmpty())
        fields.append({u"CallerName"_s, plan().scenario.callerName});
    return fields;
}

ProviderRequest TwilioCall::request(const QString &what, const QUrl &url, const QByteArray &method,
                                    const FormFields &fields) const
{
    ProviderRequest request;
    request.what = what;
    request.method = method;
    request.url = url;
    if (method == "GET") {
        // The parameters go into the address, and the signature is over that.
        const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
        request.url.setQuery(QString::fromLatin1(query + (query.isEmpty() ? "" : "&") + formBody(fields)));
        return request;
    }
    request.contentType = FormType;
    request.body = formBody(fields);
    return request;
}

void TwilioCall::sign(ProviderRequest &request, bool isForged) const
{
    const QByteArray key = isForged ? "00000000000000000000000000000bad"_ba : options().twilioAuthToken;
    const auto fields = parseForm(request.body);
    request.headers = {{"User-Agent", "TwilioProxy/1.1"},
                       {"Accept", "*/*"},
                       {"X-Forwarded-For", "54.172.60.1"},
                       {"I-Twilio-Idempotency-Token", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                       {"X-Twilio-Signature", twilioSignature(key, request.url, fields.value_or(FormFields{}))}};
}

ProviderRequest TwilioCall::answerRequest() const
{
    return request(u"voice"_s, http().address(u"/api/twilio/voice"_s), "POST"_ba, callerFields());
}

ProviderRequest TwilioCall::redirectRequest(const QUrl &url, const QByteArray &method) const
{
    return request(u"redirect"_s, url, method, callerFields());
}

std::optional<ProviderRequest> TwilioCall::callerProgress(Leg::Step step) const
{
    // The number's own callback tells of the end only.
    if (step != Leg::Step::Ended)
        return std::nullopt;
    FormFields fields = callerFields();
    fields.append({{u"CallbackSource"_s, u"call-progress-events"_s},
                   {u"SequenceNumber"_s, u"0"_s},
                   {u"Timestamp"_s, rfc2822(QDateTime::currentDateTimeUtc())},
                   {u"CallDuration"_s, QString::number(seconds())},
                   {u"Duration"_s, QString::number(startedMinutes(seconds()))}});
    return request(u"caller "_s + callStatus(), http().address(u"/api/twilio/status"_s), "POST"_ba, fields);
}

std::optional<ProviderRequest> TwilioCall::legProgress(const Leg &leg) const
{
    const QStringList events{u"initiated"_s, u"ringing"_s, u"answered"_s, u"completed"_s};
    const int step = static_cast<int>(leg.step);
    if (leg.target.statusUrl.isEmpty() || !leg.target.statusEvents.contains(events.at(step)))
        return std::nullopt;
    const QStringList statuses{u"initiated"_s, u"ringing"_s, u"in-progress"_s, statusOfEnd(leg, false)};
    const QString caller = dial().callerId.isEmpty() ? from() : dial().callerId;
    FormFields fields{{u"AccountSid"_s, QString::fromLatin1(options().twilioAccountSid)},
                      {u"ApiVersion"_s, u"2010-04-01"_s},
                      {u"CallSid"_s, leg.id},
                      {u"ParentCallSid"_s, id()},
                      {u"CallStatus"_s, statuses.at(step)},
                      {u"CallbackSource"_s, u"call-progress-events"_s},
                      {u"SequenceNumber"_s, QString::number(leg.sequence)},
                      {u"Timestamp"_s, rfc2822(QDateTime::currentDateTimeUtc())},
                      {u"Direction"_s, u"outbound-dial"_s},
                      {u"Called"_s, leg.target.address},
                      {u"Caller"_s, caller},
                      {u"From"_s, caller},
                      {u"To"_s, leg.target.address}};
    if (leg.step == Leg::Step::Ended) {
        fields.append({u"CallDuration"_s, QString::number(leg.seconds)});
        fields.append({u"Duration"_s, QString::number(startedMinutes(leg.seconds))});
        if (leg.target.kind == DialTarget::Kind::Sip && leg.sipCode > 0) {
            fields.append({u"SipResponseCode"_s, QString::number(leg.sipCode)});
            fields.append({u"SipCallId"_s, leg.sipCallId});
        }
    }
    return request(statuses.at(step), leg.target.statusUrl, leg.target.statusMethod, fields);
}

std::optional<ProviderRequest> TwilioCall::afterDialRequest(const Leg &leg) const
{
    if (dial().afterUrl.isEmpty())
        return std::nullopt;
    FormFields fields = callerFields();
    fields.append({{u"DialCallSid"_s, leg.id},
                   {u"DialCallStatus"_s, statusOfEnd(leg, true)},
                   {u"DialBridged"_s, leg.isAnswered ? u"true"_s : u"false"_s}});
    if (leg.isAnswered)
        fields.append({u"DialCallDuration"_s, QString::number(leg.seconds)});
    if (leg.target.kind == DialTarget::Kind::Sip) {
        fields.append({u"DialSipCallId"_s, leg.sipCallId});
        if (leg.sipCode > 0)
            fields.append({u"DialSipResponseCode"_s, QString::number(leg.sipCode)});
    }
    return request(u"after dial"_s, dial().afterUrl, dial().afterMethod, fields);
}

// Whatever comes back takes the place of what was left of the first document, an error as well.
bool TwilioCall::isAfterDialFollowed(const ProviderAnswer &answer) const
{
    Q_UNUSED(answer)
    return true;
}

// Error 13802: "the referUrl attribute must be specified in the TwiML".
bool TwilioCall::honoursRefer() const
{
    return !dial().referUrl.isEmpty();
}

ProviderRequest TwilioCall::referRequest(const Leg &leg, const QString &target) const
{
    FormFields fields = callerFields();
    fields.append({{u"DialCallSid"_s, leg.id}, {u"ReferTransferTarget"_s, target}, {u"SipCallId"_s, leg.sipCallId}});
    return request(u"refer"_s, dial().referUrl, "POST"_ba, fields);
}

QJsonArray TwilioCall::sipHeaders(const Leg &leg) const
{
    InviteFacts facts;
    facts.toUri = leg.target.address;
    facts.callIdHeader = leg.sipCallId;
    facts.accountSid = QString::fromLatin1(options().twilioAccountSid);
    facts.callSid = leg.id;
    facts.more = leg.target.headers;
    return inviteHeaders(Through::Twilio, plan().scenario, callerNumber(), facts);
}

std::optional<CallScript> TwilioCall::parse(const QByteArray &document, const QUrl &base, QString *why) const
{
    return parseTwiml(document, base, why);
}

QJsonObject TwilioCall::apiView() const
{
    const auto time = [](const QDateTime &at) { return at.isValid() ? QJsonValue(rfc2822(at)) : QJsonValue(); };
    QJsonObject view{{u"sid"_s, id()},
                     {u"account_sid"_s, QString::fromLatin1(options().twilioAccountSid)},
                     {u"api_version"_s, u"2010-04-01"_s},
                     {u"direction"_s, u"inbound"_s},
                     {u"from"_s, from()},
                     {u"to"_s, dialledNumber()},
                     {u"status"_s, callStatus()},
                     {u"start_time"_s, time(isAnswered() ? answeredAt() : QDateTime())},
                     {u"end_time"_s, time(endedAt())},
                     {u"duration"_s, QJsonValue()},
                     {u"price"_s, QJsonValue()},
                     {u"price_unit"_s, u"USD"_s}};
    if (!isEnded())
        return view;
    view.insert(u"duration"_s, QString::number(seconds()));
    view.insert(u"price"_s, QString::number(-TwilioMinutePrice * startedMinutes(seconds()), 'f', 5));
    return view;
}

} // namespace callside::practice
