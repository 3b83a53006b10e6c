// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderFact.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using ProviderLeg = ProviderFact::Leg;
using ProviderState = ProviderFact::State;
using ProviderEnd = ProviderFact::EndedBy;

template <class E>
struct ProviderWord {
    E value;
    QLatin1StringView word;
};

constexpr std::array<ProviderWord<Provider>, 2> ProviderWords{
    {{Provider::Twilio, "twilio"_L1}, {Provider::Vonage, "vonage"_L1}}};
constexpr std::array<ProviderWord<ProviderLeg>, 5> LegWords{{{ProviderLeg::Unknown, ""_L1},
                                                             {ProviderLeg::Caller, "caller"_L1},
                                                             {ProviderLeg::Assistant, "assistant"_L1},
                                                             {ProviderLeg::Person, "person"_L1},
                                                             {ProviderLeg::Fallback, "fallback"_L1}}};
constexpr std::array<ProviderWord<ProviderState>, 11> StateWords{{{ProviderState::Unknown, ""_L1},
                                                                  {ProviderState::Started, "started"_L1},
                                                                  {ProviderState::Ringing, "ringing"_L1},
                                                                  {ProviderState::Answered, "answered"_L1},
                                                                  {ProviderState::Moved, "moved"_L1},
                                                                  {ProviderState::Completed, "completed"_L1},
                                                                  {ProviderState::Busy, "busy"_L1},
                                                                  {ProviderState::NoAnswer, "no_answer"_L1},
                                                                  {ProviderState::Rejected, "rejected"_L1},
                                                                  {ProviderState::Cancelled, "cancelled"_L1},
                                                                  {ProviderState::Failed, "failed"_L1}}};
constexpr std::array<ProviderWord<ProviderEnd>, 5> EndWords{{{ProviderEnd::Unknown, ""_L1},
                                                             {ProviderEnd::Caller, "caller"_L1},
                                                             {ProviderEnd::Assistant, "assistant"_L1},
                                                             {ProviderEnd::Person, "person"_L1},
                                                             {ProviderEnd::PhoneCompany, "phone_company"_L1}}};

template <class Table, class E>
QString wordOf(const Table &table, E value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto &row) { return row.value == value; });
    return found == table.end() ? QString() : QString(found->word);
}

// The value of a word; of an unknown one the first value of the table.
template <class Table>
auto valueOf(const Table &table, const QString &word)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.word == word; });
    return found == table.end() ? table.front().value : found->value;
}

void putText(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void putNumber(QJsonObject &json, QLatin1StringView name, qint64 number, qint64 untold = 0)
{
    if (number != untold)
        json.insert(name, number);
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<ProviderPrice> priceFrom(const QJsonObject &json)
{
    bool isNumber = false;
    const qint64 billionths = json.value("price_billionths"_L1).toString().toLongLong(&isNumber);
    if (!isNumber || billionths < 0)
        return std::nullopt;
    return ProviderPrice{billionths, json.value("price_currency"_L1).toString()};
}

} // namespace

std::optional<ProviderPrice> providerPrice(const QString &amount, const QString &currency)
{
    constexpr qsizetype WholeDigits = 9;
    constexpr qsizetype Decimals = 9;
    QStringView text = QStringView(amount).trimmed();
    if (text.startsWith(u'-')) // a cost, as Twilio has it
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView rest = point < 0 ? QStringView() : text.sliced(point + 1);
    const bool isCurrency = currency.size() == 3 && std::all_of(currency.cbegin(), currency.cend(), [](QChar c) {
                                return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
                            });
    if (!isCurrency || whole.isEmpty() || whole.size() > WholeDigits || !areDigits(whole) || !areDigits(rest))
        return std::nullopt;
    const QString decimals = rest.left(Decimals).toString().leftJustified(Decimals, u'0');
    return ProviderPrice{whole.toLongLong() * 1'000'000'000 + decimals.toLongLong(), currency.toUpper()};
}

bool isEnding(ProviderFact::State state)
{
    return state >= ProviderState::Completed;
}

Moment momentOf(const ProviderFact &fact)
{
    return fact.at == Moment{} ? fact.receivedAt : fact.at;
}

QJsonObject toJson(const ProviderFact &fact)
{
    QJsonObject json{{u"provider"_s, wordOf(ProviderWords, fact.provider)}};
    putText(json, "leg"_L1, wordOf(LegWords, fact.leg));
    putText(json, "state"_L1, wordOf(StateWords, fact.state));
    putText(json, "call"_L1, fact.callId);
    putText(json, "parent"_L1, fact.parentId);
    putText(json, "conversation"_L1, fact.conversation);
    putText(json, "reference"_L1, fact.reference);
    putText(json, "sip_call"_L1, fact.sipCallId);
    putNumber(json, "sip_code"_L1, fact.sipCode);
    if (fact.duration)
        json.insert("duration_s"_L1, qint64(fact.duration->count()));
    if (fact.price) {
        json.insert("price_billionths"_L1, QString::number(fact.price->billionths)); // exact as text
        json.insert("price_currency"_L1, fact.price->currency);
    }
    putText(json, "ended_by"_L1, wordOf(EndWords, fact.endedBy));
    putText(json, "reason"_L1, fact.reason);
    putNumber(json, "sequence"_L1, fact.sequence, -1);
    putNumber(json, "at"_L1, toMsecs(fact.at));
    putNumber(json, "received_at"_L1, toMsecs(fact.receivedAt));
    putText(json, "message"_L1, fact.messageId);
    return json;
}

Result<ProviderFact> providerFactFrom(const QJsonObject &json)
{
    const QString provider = json.value("provider"_L1).toString();
    ProviderFact fact;
    fact.provider = valueOf(ProviderWords, provider);
    if (wordOf(ProviderWords, fact.provider) != provider)
        return Error{.kind = Error::Kind::Malformed, .detail = u"a phone company's word without its provider"_s};
    fact.leg = valueOf(LegWords, json.value("leg"_L1).toString());
    fact.state = valueOf(StateWords, json.value("state"_L1).toString());
    fact.callId = json.value("call"_L1).toString();
    fact.parentId = json.value("parent"_L1).toString();
    fact.conversation = json.value("conversation"_L1).toString();
    fact.reference = json.value("reference"_L1).toString();
    fact.sipCallId = json.value("sip_call"_L1).toString();
    fact.sipCode = json.value("sip_code"_L1).toInt();
    if (const QJsonValue duration = json.value("duration_s"_L1); duration.isDouble())
        fact.duration = std::chrono::seconds{duration.toInteger()};
    fact.price = priceFrom(json);
    fact.endedBy = valueOf(EndWords, json.value("ended_by"_L1).toString());
    fact.reason = json.value("reason"_L1).toString();
    fact.sequence = json.value("sequence"_L1).toInt(-1);
    fact.at = fromMsecs(json.value("at"_L1).toInteger());
    fact.receivedAt = fromMsecs(json.value("received_at"_L1).toInteger());
    fact.messageId = json.value("message"_L1).toString();
    return fact;
}

QString legMark(ProviderFact::Leg leg)
{
    return wordOf(LegWords, leg);
}

ProviderFact::Leg legOfMark(const QString &mark)
{
    return valueOf(LegWords, mark);
}

QDebug operator<<(QDebug debug, Provider provider)
{
    return debug << wordOf(ProviderWords, provider);
}

QDebug operator<<(QDebug debug, ProviderFact::Leg leg)
{
    return debug << legMark(leg);
}

QDebug operator<<(QDebug debug, ProviderFact::State state)
{
    return debug << wordOf(StateWords, state);
}

QDebug operator<<(QDebug debug, const ProviderFact &fact)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace().noquote() << "ProviderFact" << QJsonObject(toJson(fact));
}

QDebug operator<<(QDebug debug, const ProviderCall &call)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ProviderCall(" << call.provider << ' ' << call.callId << ' ' << call.conversation << ')';
}

} // namespace callside
