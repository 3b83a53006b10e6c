// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TwilioVoice.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using TwilioLeg = ProviderFact::Leg;
using TwilioState = ProviderFact::State;
using TwilioEnd = ProviderFact::EndedBy;

constexpr qsizetype LongestSid = 64;
constexpr QLatin1StringView SipHeaderPrefix("SipHeader_");

TwilioState twilioState(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, TwilioState> words[] = {
        {"queued"_L1, TwilioState::Started},     {"initiated"_L1, TwilioState::Started},
        {"ringing"_L1, TwilioState::Ringing},    {"in-progress"_L1, TwilioState::Answered},
        {"answered"_L1, TwilioState::Answered},  {"completed"_L1, TwilioState::Completed},
        {"busy"_L1, TwilioState::Busy},          {"no-answer"_L1, TwilioState::NoAnswer},
        {"canceled"_L1, TwilioState::Cancelled}, {"failed"_L1, TwilioState::Failed},
    };
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const auto &row) { return row.first == word; });
    return found == std::end(words) ? TwilioState::Unknown : found->second;
}

Error badTwilio(QLatin1StringView name)
{
    return {.kind = Error::Kind::Malformed, .detail = u"a message of Twilio without a proper %1"_s.arg(name)};
}

int smallNumber(const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? number : -1;
}

std::optional<std::chrono::seconds> twilioDuration(const QString &text)
{
    const int seconds = smallNumber(text, 7 * 24 * 3600);
    return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds{seconds});
}

// "Sat, 21 Nov 2026 10:00:05 +0000"
Moment twilioMoment(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text.left(64), Qt::RFC2822Date);
    return at.isValid() ? fromMsecs(at.toMSecsSinceEpoch()) : Moment{};
}

int sipCodeIn(const QString &text)
{
    const int code = smallNumber(text, 699);
    return code >= 100 ? code : 0;
}

TwilioEnd whoeverIsOn(TwilioLeg leg)
{
    switch (leg) {
    case TwilioLeg::Caller:
        return TwilioEnd::Caller;
    case TwilioLeg::Assistant:
        return TwilioEnd::Assistant;
    case TwilioLeg::Person:
    case TwilioLeg::Fallback:
        return TwilioEnd::Person;
    case TwilioLeg::Unknown:
        break;
    }
    return TwilioEnd::Unknown;
}

// A dial that was answered and is over: if the caller is still there, the other side hung up.
TwilioEnd endOfDial(const ProviderFact &fact, bool hasCaller)
{
    if (!hasCaller)
        return TwilioEnd::Caller;
    return fact.state == TwilioState::Completed ? whoeverIsOn(fact.leg) : TwilioEnd::Unknown;
}

void readDial(ProviderFact &fact, const TwilioMessage &message)
{
    const ProviderForm &fields = message.fields;
    fact.state = twilioState(fields.value(u"DialCallStatus"));
    if (fact.state == TwilioState::Answered) // a conversation that was left
        fact.state = TwilioState::Completed;
    const QString dialled = fields.value(u"DialCallSid");
    fact.parentId = fact.callId;
    fact.callId = isTwilioSid(dialled) ? dialled : QString();
    fact.sipCallId = fields.value(u"DialSipCallId").left(256);
    fact.sipCode = sipCodeIn(fields.value(u"DialSipResponseCode"));
    fact.duration = twilioDuration(fields.value(u"DialCallDuration"));
    fact.endedBy = endOfDial(fact, hasTwilioCaller(message));
}

void readStatus(ProviderFact &fact, const ProviderForm &fields)
{
    fact.state = twilioState(fields.value(u"CallStatus"));
    const QString parent = fields.value(u"ParentCallSid");
    fact.parentId = isTwilioSid(parent) ? parent : QString();
    fact.sipCallId = fields.value(u"SipCallId").left(256);
    fact.sipCode = sipCodeIn(fields.value(u"SipResponseCode"));
    fact.duration = twilioDuration(fields.value(u"CallDuration"));
    fact.price = providerPrice(fields.value(u"Price"), fields.value(u"PriceUnit"));
    fact.sequence = smallNumber(fields.value(u"SequenceNumber"), 1'000'000);
    fact.at = twilioMoment(fields.value(u"Timestamp"));
    fact.reason = providerName(fields.value(u"ErrorCode"));
    if (fact.leg == TwilioLeg::Unknown && fields.value(u"Direction") == "inbound"_L1)
        fact.leg = TwilioLeg::Caller;
}

} // namespace

bool isTwilioSid(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestSid &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

Result<ProviderCall> parseTwilioCall(const TwilioMessage &message)
{
    const ProviderForm &fields = message.fields;
    ProviderCall call;
    call.provider = Provider::Twilio;
    call.callId = fields.value(u"CallSid");
    call.accountId = fields.value(u"AccountSid");
    if (!isTwilioSid(call.callId))
        return badTwilio("CallSid"_L1);
    if (!isTwilioSid(call.accountId))
        return badTwilio("AccountSid"_L1);
    for (const ProviderField &field : fields.fields) {
        if (field.name.startsWith(SipHeaderPrefix))
            call.headers.append({field.name.mid(SipHeaderPrefix.size()).left(256), field.value.left(2048)});
    }
    call.caller = parseSipParty(fields.value(u"From"));
    QList<SipHeader> dialled = call.headers;
    dialled.append({u"Diversion"_s, fields.value(u"ForwardedFrom")});
    dialled.append({u"To"_s, fields.value(u"To")});
    call.line = lineOf(dialled);
    call.verification = providerName(fields.value(u"StirVerstat"));
    return call;
}

bool isTwilioDial(const TwilioMessage &message)
{
    return message.fields.contains(u"DialCallStatus");
}

bool hasTwilioCaller(const TwilioMessage &message)
{
    return !isEnding(twilioState(message.fields.value(u"CallStatus")));
}

Result<ProviderFact> parseTwilioProgress(const TwilioMessage &message, Moment receivedAt,
                                         const QByteArray &idempotencyToken)
{
    ProviderFact fact;
    fact.provider = Provider::Twilio;
    fact.callId = message.fields.value(u"CallSid");
    if (!isTwilioSid(fact.callId))
        return badTwilio("CallSid"_L1);
    fact.leg = legOfMark(message.query.value(u"leg"));
    fact.reference = providerName(message.query.value(u"ref"));
    fact.receivedAt = receivedAt;
    fact.messageId = providerName(QString::fromLatin1(idempotencyToken));
    if (isTwilioDial(message))
        readDial(fact, message);
    else
        readStatus(fact, message.fields);
    return fact;
}

Result<ProviderFact> parseTwilioRead(const QByteArray &body, Moment receivedAt)
{
    const Result<ProviderForm> read = parseProviderJson(body);
    if (!read)
        return read.error();
    ProviderFact fact;
    fact.provider = Provider::Twilio;
    fact.callId = read->value(u"sid");
    if (!isTwilioSid(fact.callId))
        return badTwilio("sid"_L1);
    const QString parent = read->value(u"parent_call_sid");
    fact.parentId = isTwilioSid(parent) ? parent : QString();
    fact.state = twilioState(read->value(u"status"));
    fact.duration = twilioDuration(read->value(u"duration"));
    fact.price = providerPrice(read->value(u"price"), read->value(u"price_unit"));
    if (read->value(u"direction") == "inbound"_L1)
        fact.leg = TwilioLeg::Caller;
    fact.at = twilioMoment(read->value(isEnding(fact.state) ? u"end_time" : u"start_time"));
    fact.receivedAt = receivedAt;
    return fact;
}

} // namespace callside
