// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/VonageVoice.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using VonageLeg = ProviderFact::Leg;
using VonageState = ProviderFact::State;
using VonageEnd = ProviderFact::EndedBy;

constexpr QLatin1StringView VonageHeaderPrefix("SipHeader_");

VonageState vonageState(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, VonageState> words[] = {
        {"started"_L1, VonageState::Started},        {"ringing"_L1, VonageState::Ringing},
        {"answered"_L1, VonageState::Answered},      {"human"_L1, VonageState::Answered},
        {"machine"_L1, VonageState::Answered},       {"transfer"_L1, VonageState::Moved},
        {"completed"_L1, VonageState::Completed},    {"complete"_L1, VonageState::Completed},
        {"disconnected"_L1, VonageState::Completed}, {"busy"_L1, VonageState::Busy},
        {"timeout"_L1, VonageState::NoAnswer},       {"unanswered"_L1, VonageState::NoAnswer},
        {"rejected"_L1, VonageState::Rejected},      {"cancelled"_L1, VonageState::Cancelled},
        {"failed"_L1, VonageState::Failed},
    };
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](const auto &row) { return row.first == word; });
    return found == std::end(words) ? VonageState::Unknown : found->second;
}

Error badVonage(QLatin1StringView name)
{
    return {.kind = Error::Kind::Malformed, .detail = u"a message of Vonage without a proper %1"_s.arg(name)};
}

// Text or number, perhaps with decimals.
int vonageNumber(const QString &text, int most)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && number >= 0 && number <= most ? static_cast<int>(std::lround(number)) : -1;
}

Moment vonageMoment(const QString &text)
{
    QDateTime at = QDateTime::fromString(text.left(64), Qt::ISODateWithMs);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime) // no zone is told: it is UTC
        at.setTimeSpec(Qt::UTC);
    return fromMsecs(at.toMSecsSinceEpoch());
}

VonageEnd endedOn(VonageLeg leg)
{
    switch (leg) {
    case VonageLeg::Caller:
        return VonageEnd::Caller;
    case VonageLeg::Assistant:
        return VonageEnd::Assistant;
    case VonageLeg::Person:
    case VonageLeg::Fallback:
        return VonageEnd::Person;
    case VonageLeg::Unknown:
        break;
    }
    return VonageEnd::Unknown;
}

VonageEnd disconnectedBy(const QString &word, VonageLeg leg)
{
    if (word == "user"_L1)
        return endedOn(leg);
    return word == "platform"_L1 ? VonageEnd::PhoneCompany : VonageEnd::Unknown;
}

void readEnd(ProviderFact &fact, const ProviderForm &fields)
{
    const int seconds = vonageNumber(fields.value(u"duration"), 7 * 24 * 3600);
    if (seconds >= 0)
        fact.duration = std::chrono::seconds{seconds};
    fact.price = providerPrice(fields.value(u"price"), u"EUR"_s); // Vonage bills in euros
    const int code = vonageNumber(fields.value(u"sip_code"), 699);
    fact.sipCode = code >= 100 ? code : 0;
}

QString nameOfLeg(const ProviderForm &fields)
{
    const QString uuid = providerName(fields.value(u"uuid"));
    return uuid.isEmpty() ? providerName(fields.value(u"call_uuid")) : uuid;
}

} // namespace

Result<VonageMessage> parseVonageMessage(const VonageDelivery &delivery, const VonageClaims &claims)
{
    const Result<ProviderForm> query = parseProviderForm(delivery.query);
    if (!query)
        return query.error();
    if (delivery.body.isEmpty())
        return VonageMessage{*query, *query, claims.id};
    const Result<ProviderForm> fields = parseProviderJson(delivery.body);
    if (!fields)
        return fields.error();
    return VonageMessage{*fields, *query, claims.id};
}

Result<ProviderCall> parseVonageCall(const VonageMessage &message)
{
    const ProviderForm &fields = message.fields;
    ProviderCall call;
    call.provider = Provider::Vonage;
    call.callId = nameOfLeg(fields);
    call.conversation = providerName(fields.value(u"conversation_uuid"));
    if (call.callId.isEmpty())
        return badVonage("uuid"_L1);
    if (call.conversation.isEmpty())
        return badVonage("conversation_uuid"_L1);
    for (const ProviderField &field : fields.fields) {
        if (field.name.startsWith(VonageHeaderPrefix))
            call.headers.append({field.name.mid(VonageHeaderPrefix.size()).left(256), field.value.left(2048)});
    }
    call.caller = parseSipParty(fields.value(u"from"));
    QList<SipHeader> dialled = call.headers;
    dialled.append({u"Diversion"_s, fields.value(u"forwarded_from")});
    dialled.append({u"To"_s, fields.value(u"to")});
    call.line = lineOf(dialled);
    return call;
}

Result<ProviderFact> parseVonageEvent(const VonageMessage &message, Moment receivedAt)
{
    const ProviderForm &fields = message.fields;
    ProviderFact fact;
    fact.provider = Provider::Vonage;
    fact.callId = nameOfLeg(fields);
    const bool isMoved = fields.contains(u"conversation_uuid_to");
    fact.conversation = providerName(
        fields.value(isMoved ? QStringView(u"conversation_uuid_from") : QStringView(u"conversation_uuid")));
    if (fact.callId.isEmpty() && fact.conversation.isEmpty())
        return badVonage("uuid"_L1);
    fact.state = isMoved ? VonageState::Moved : vonageState(fields.value(u"status"));
    fact.leg = legOfMark(message.query.value(u"leg"));
    // A script's events also tell of the leg that runs it.
    if (fields.value(u"direction") == "inbound"_L1)
        fact.leg = VonageLeg::Caller;
    fact.reference = providerName(message.query.value(u"ref"));
    fact.reason = providerName(fields.value(u"detail"));
    fact.endedBy = disconnectedBy(fields.value(u"disconnected_by"), fact.leg);
    readEnd(fact, fields);
    fact.at = vonageMoment(fields.value(u"timestamp"));
    fact.receivedAt = receivedAt;
    fact.messageId = message.id;
    return fact;
}

bool wantsVonageScript(const ProviderFact &fact)
{
    const bool isDialled = fact.leg != VonageLeg::Caller && fact.leg != VonageLeg::Unknown;
    return isDialled && isEnding(fact.state) && fact.state != VonageState::Completed &&
           fact.state != VonageState::Cancelled;
}

Result<ProviderFact> parseVonageRead(const QByteArray &body, Moment receivedAt)
{
    const Result<ProviderForm> fields = parseProviderJson(body);
    if (!fields)
        return fields.error();
    ProviderFact fact;
    fact.provider = Provider::Vonage;
    fact.callId = nameOfLeg(*fields);
    if (fact.callId.isEmpty())
        return badVonage("uuid"_L1);
    fact.conversation = providerName(fields->value(u"conversation_uuid"));
    fact.state = vonageState(fields->value(u"status"));
    if (fields->value(u"direction") == "inbound"_L1)
        fact.leg = VonageLeg::Caller;
    readEnd(fact, *fields);
    fact.at = vonageMoment(fields->value(isEnding(fact.state) ? QStringView(u"end_time") : QStringView(u"start_time")));
    fact.receivedAt = receivedAt;
    return fact;
}

} // namespace callside
