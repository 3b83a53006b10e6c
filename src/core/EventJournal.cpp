// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/EventJournal.h"

#include "core/RealtimeProtocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// The names in the file. They outlive every change of the code: never rename one.
const QLatin1String TimerNames[] = {"ring-limit"_L1,       "accept-retry"_L1,   "monitor-retry"_L1, "first-words"_L1,
                                    "reaction"_L1,         "transfer-check"_L1, "goodbye-limit"_L1, "end-check"_L1,
                                    "length-warning"_L1,   "length-limit"_L1,   "text-check"_L1,    "silence-check"_L1,
                                    "urgency-reminder"_L1, "arrival-limit"_L1,  "arrival-check"_L1};

constexpr QLatin1String ErrorNames[] = {"unreachable"_L1, "timed-out"_L1,    "unauthorized"_L1,  "not-found"_L1,
                                        "refused"_L1,     "rate-limited"_L1, "server-fault"_L1,  "malformed"_L1,
                                        "too-large"_L1,   "not-allowed"_L1,  "storage-failed"_L1};
constexpr QLatin1String MediaNames[] = {"unknown"_L1, "srtp"_L1, "rtp"_L1};
constexpr QLatin1String ModeNames[] = {"assistant"_L1, "ask-first"_L1, "closed"_L1};
constexpr QLatin1String ProviderNames[] = {"twilio"_L1, "vonage"_L1};
constexpr QLatin1String WhyNames[] = {"answered"_L1,    "line-closed"_L1, "unreachable"_L1,
                                      "dial-failed"_L1, "call-over"_L1,   "no-address"_L1};
static_assert(std::size(WhyNames) == size_t(ProviderDecision::Why::AddressMissing) + 1);
constexpr QLatin1String FlagNames[] = {"danger"_L1, "wants-person"_L1};

// The value whose name stands there; the first if none does.
template <class Value, size_t Count>
Value named(const QLatin1String (&names)[Count], const QJsonValue &name)
{
    const QString text = name.toString();
    const auto *const found = std::find(std::begin(names), std::end(names), text);
    return found == std::end(names) ? Value{} : Value(found - std::begin(names));
}

QJsonObject toJson(const Error &error)
{
    QJsonObject json{{"kind"_L1, ErrorNames[int(error.kind)]}};
    if (error.httpStatus)
        json["status"_L1] = error.httpStatus;
    for (const auto &[name, text] : {std::pair{"detail"_L1, error.detail}, std::pair{"code"_L1, error.code},
                                     std::pair{"param"_L1, error.param}, std::pair{"request"_L1, error.requestId}}) {
        if (!text.isEmpty())
            json[name] = text;
    }
    if (error.retryAfter)
        json["retryAfterMs"_L1] = qint64(error.retryAfter->count());
    return json;
}

Error errorFrom(const QJsonObject &json)
{
    Error error;
    error.kind = named<Error::Kind>(ErrorNames, json["kind"_L1]);
    error.detail = json["detail"_L1].toString();
    error.httpStatus = json["status"_L1].toInt();
    error.code = json["code"_L1].toString();
    error.param = json["param"_L1].toString();
    error.requestId = json["request"_L1].toString();
    if (json.contains("retryAfterMs"_L1))
        error.retryAfter = std::chrono::milliseconds(json["retryAfterMs"_L1].toInteger());
    return error;
}

QJsonObject toJson(const SessionConfig &config)
{
    return {{"model"_L1, config.model},
            {"instructions"_L1, config.instructions},
            {"voice"_L1, config.voice},
            {"transcriptionModel"_L1, config.transcriptionModel},
            {"transcriptionLanguage"_L1, config.transcriptionLanguage},
            {"noiseReduction"_L1, config.noiseReduction},
            {"turnDetection"_L1, config.turnDetection},
            {"eagerness"_L1, config.eagerness},
            {"speedPercent"_L1, config.speedPercent},
            {"keywords"_L1, QJsonArray::fromStringList(config.keywords)},
            {"takesMessages"_L1, config.takesMessages},
            {"wordingVersion"_L1, config.wordingVersion}};
}

SessionConfig configFrom(const QJsonObject &json)
{
    SessionConfig config{json["model"_L1].toString(),
                         json["instructions"_L1].toString(),
                         json["voice"_L1].toString(),
                         json["transcriptionModel"_L1].toString(),
                         json["transcriptionLanguage"_L1].toString(),
                         json["noiseReduction"_L1].toString(),
                         json["turnDetection"_L1].toString()};
    config.eagerness = json["eagerness"_L1].toString();
    config.speedPercent = json["speedPercent"_L1].toInt();
    const QJsonArray keywords = json["keywords"_L1].toArray();
    for (const QJsonValue &word : keywords)
        config.keywords.append(word.toString());
    config.takesMessages = json["takesMessages"_L1].toBool();
    config.wordingVersion = json["wordingVersion"_L1].toString();
    return config;
}

QJsonObject toJson(const CallRules &rules)
{
    return {{"ringS"_L1, qint64(rules.ringLimit.count())},
            {"declineCode"_L1, rules.declineCode},
            {"silenceAmberS"_L1, qint64(rules.silenceAmber.count())},
            {"silenceAlertS"_L1, qint64(rules.silenceAlert.count())},
            {"silenceEndS"_L1, qint64(rules.silenceEnd.count())}};
}

// What an older journal does not say is as it was then.
CallRules rulesFrom(const QJsonObject &json)
{
    const auto seconds = [&](QLatin1String name, std::chrono::seconds otherwise) {
        return std::chrono::seconds(json[name].toInteger(otherwise.count()));
    };
    const CallRules usual;
    return {seconds("ringS"_L1, usual.ringLimit), json["declineCode"_L1].toInt(usual.declineCode),
            seconds("silenceAmberS"_L1, usual.silenceAmber), seconds("silenceAlertS"_L1, usual.silenceAlert),
            seconds("silenceEndS"_L1, usual.silenceEnd)};
}

QJsonArray toJson(const QList<SipHeader> &headers)
{
    QJsonArray array;
    for (const SipHeader &header : headers)
        array.append(QJsonArray{header.name, header.value});
    return array;
}

QList<SipHeader> headersFrom(const QJsonArray &array)
{
    QList<SipHeader> headers;
    for (const QJsonValue &header : array)
        headers.append({header[0].toString(), header[1].toString()});
    return headers;
}

QJsonObject offerToJson(const CallOffered &offer)
{
    QJsonObject json{{"webhook"_L1, offer.webhookId},         {"createdMs"_L1, toMsecs(offer.createdAt)},
                     {"headers"_L1, toJson(offer.headers)},   {"media"_L1, MediaNames[int(offer.mediaSecurity)]},
                     {"mode"_L1, ModeNames[int(offer.mode)]}, {"session"_L1, toJson(offer.config)},
                     {"rules"_L1, toJson(offer.rules)},       {"earlierToday"_L1, offer.earlierToday}};
    if (!offer.service.value.isEmpty())
        json["service"_L1] = offer.service.value;
    return json;
}

CallOffered offerFrom(const QJsonObject &json)
{
    CallOffered offer;
    offer.webhookId = json["webhook"_L1].toString();
    offer.createdAt = fromMsecs(json["createdMs"_L1].toInteger());
    offer.headers = headersFrom(json["headers"_L1].toArray());
    offer.mediaSecurity = named<MediaSecurity>(MediaNames, json["media"_L1]);
    offer.mode = named<LineMode>(ModeNames, json["mode"_L1]);
    offer.config = configFrom(json["session"_L1].toObject());
    offer.rules = rulesFrom(json["rules"_L1].toObject());
    offer.earlierToday = json["earlierToday"_L1].toInt();
    offer.service.value = json["service"_L1].toString();
    return offer;
}

QJsonObject toJson(const SipParty &party)
{
    return {{"number"_L1, party.number},
            {"name"_L1, party.displayName},
            {"address"_L1, party.address},
            {"withheld"_L1, party.isWithheld}};
}

SipParty partyFrom(const QJsonObject &json)
{
    return {json["number"_L1].toString(), json["name"_L1].toString(), json["address"_L1].toString(),
            json["withheld"_L1].toBool()};
}

QJsonObject toJson(const ProviderAsked &asked)
{
    const ProviderCall &call = asked.call;
    return {{"provider"_L1, ProviderNames[int(call.provider)]},
            {"call"_L1, call.callId},
            {"conversation"_L1, call.conversation},
            {"account"_L1, call.accountId},
            {"caller"_L1, toJson(call.caller)},
            {"line"_L1, toJson(call.line)},
            {"verification"_L1, call.verification},
            {"headers"_L1, toJson(call.headers)},
            {"reference"_L1, asked.reference},
            {"mode"_L1, ModeNames[int(asked.mode)]},
            {"connected"_L1, asked.isConnected},
            {"earlierToday"_L1, asked.earlierToday},
            {"canBeMoved"_L1, asked.canBeMoved},
            {"why"_L1, WhyNames[int(asked.why)]},
            {"fallbackRung"_L1, asked.isFallbackRung}};
}

// An entry of an older version names no reason.
ProviderDecision::Why whyFrom(const QJsonObject &json, const ProviderAsked &asked)
{
    using Why = ProviderDecision::Why;
    if (json.contains("why"_L1))
        return named<Why>(WhyNames, json["why"_L1]);
    if (asked.isConnected)
        return Why::Answered;
    return asked.mode == LineMode::Closed ? Why::LineClosed : Why::AssistantUnreachable;
}

ProviderAsked askedFrom(const QJsonObject &json)
{
    ProviderAsked asked;
    asked.call.provider = named<Provider>(ProviderNames, json["provider"_L1]);
    asked.call.callId = json["call"_L1].toString();
    asked.call.conversation = json["conversation"_L1].toString();
    asked.call.accountId = json["account"_L1].toString();
    asked.call.caller = partyFrom(json["caller"_L1].toObject());
    asked.call.line = partyFrom(json["line"_L1].toObject());
    asked.call.verification = json["verification"_L1].toString();
    asked.call.headers = headersFrom(json["headers"_L1].toArray());
    asked.reference = json["reference"_L1].toString();
    asked.mode = named<LineMode>(ModeNames, json["mode"_L1]);
    asked.isConnected = json["connected"_L1].toBool();
    asked.earlierToday = json["earlierToday"_L1].toInt();
    asked.canBeMoved = json["canBeMoved"_L1].toBool(true);
    asked.why = whyFrom(json, asked);
    asked.isFallbackRung = json["fallbackRung"_L1].toBool();
    return asked;
}

JournalRecord record(QLatin1String type, const QJsonObject &body)
{
    return {type, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QJsonObject command(const CommandId &id)
{
    return {{"command"_L1, id.value}};
}

// A wish of who sits at the desk; an entry without a name is of nobody that was known.
template <class Wish>
QJsonObject wishToJson(const Wish &wish)
{
    QJsonObject json = command(wish.command);
    if (!wish.by.isEmpty())
        json["by"_L1] = wish.by;
    return json;
}

template <class Event>
constexpr bool IsDurable = true;
template <>
constexpr bool IsDurable<server::CallerTranscriptDelta> = false;
template <>
constexpr bool IsDurable<server::CallerTranscriptSegment> = false;
template <>
constexpr bool IsDurable<server::ItemRetrieved> = false;
template <>
constexpr bool IsDurable<server::OutputItemAdded> = false;
template <>
constexpr bool IsDurable<server::OutputItemFinished> = false;
template <>
constexpr bool IsDurable<server::ContentPartAdded> = false;
template <>
constexpr bool IsDurable<server::ContentPartFinished> = false;
template <>
constexpr bool IsDurable<server::AssistantWords> = false;
template <>
constexpr bool IsDurable<server::AssistantAudioMade> = false;
template <>
constexpr bool IsDurable<server::ToolArguments> = false;
template <>
constexpr bool IsDurable<server::RateLimitsTold> = false;

struct Recorder {
    const QByteArray &frame;

    using Record = std::optional<JournalRecord>;
    Record operator()(const CallOffered &offer) const { return record("offered"_L1, offerToJson(offer)); }
    Record operator()(const AnswerRequested &wish) const { return record("answer"_L1, command(wish.command)); }
    Record operator()(const DeclineRequested &wish) const
    {
        QJsonObject json = wishToJson(wish);
        json["status"_L1] = wish.statusCode;
        return record("decline"_L1, json);
    }
    Record operator()(const SteerRequested &wish) const
    {
        QJsonObject json = wishToJson(wish);
        json["text"_L1] = wish.text;
        json["actNow"_L1] = wish.actNow;
        return record("steer"_L1, json);
    }
    Record operator()(const SayRequested &wish) const
    {
        QJsonObject json = wishToJson(wish);
        json["text"_L1] = wish.text;
        return record("say"_L1, json);
    }
    Record operator()(const StopTalkingRequested &wish) const { return record("stop"_L1, wishToJson(wish)); }
    Record operator()(const ReferRequested &wish) const
    {
        QJsonObject json = wishToJson(wish);
        json["target"_L1] = wish.target;
        if (!wish.name.isEmpty())
            json["person"_L1] = wish.name;
        return record("refer"_L1, json);
    }
    Record operator()(const EndPolitelyRequested &wish) const { return record("end-politely"_L1, wishToJson(wish)); }
    Record operator()(const HangUpRequested &wish) const { return record("hang-up"_L1, wishToJson(wish)); }
    Record operator()(const HoldRequested &wish) const
    {
        QJsonObject json = wishToJson(wish);
        json["on"_L1] = wish.isOn;
        return record("hold"_L1, json);
    }
    Record operator()(const UrgencyAcknowledged &wish) const
    {
        QJsonObject json = command(wish.command);
        json["by"_L1] = wish.by;
        return record("acknowledged"_L1, json);
    }
    Record operator()(const UrgencyCleared &wish) const
    {
        QJsonObject json = command(wish.command);
        json["by"_L1] = wish.by;
        json["reason"_L1] = wish.reason;
        return record("urgency-cleared"_L1, json);
    }
    Record operator()(const RedFlagHeard &heard) const
    {
        return record("red-flag"_L1, {{"item"_L1, heard.itemId},
                                      {"kind"_L1, FlagNames[int(heard.kind)]},
                                      {"phrase"_L1, heard.phrase},
                                      {"words"_L1, heard.words}});
    }
    Record operator()(const ProviderAsked &asked) const { return record("provider-asked"_L1, toJson(asked)); }
    Record operator()(const ProviderTold &told) const
    {
        QJsonObject json = callside::toJson(told.fact);
        if (told.isFallbackRung)
            json["fallbackRung"_L1] = true;
        return record("provider-told"_L1, json);
    }
    Record operator()(const CommandSucceeded &success) const
    {
        QJsonObject json = command(success.command);
        json["request"_L1] = success.requestId;
        return record("succeeded"_L1, json);
    }
    Record operator()(const CommandFailed &failure) const
    {
        QJsonObject json = command(failure.command);
        json["error"_L1] = toJson(failure.error);
        return record("failed"_L1, json);
    }
    Record operator()(const MonitorOpened &) const { return record("link-opened"_L1, {}); }
    Record operator()(const MonitorRefused &refusal) const
    {
        return record("link-refused"_L1, {{"error"_L1, toJson(refusal.error)}});
    }
    Record operator()(const MonitorClosed &closed) const
    {
        return record("link-closed"_L1, {{"code"_L1, closed.closeCode}, {"reason"_L1, closed.reason}});
    }
    Record operator()(const FrameRejected &) const { return {}; }
    Record operator()(const TimerElapsed &timer) const
    {
        return record("timer"_L1, {{"timer"_L1, TimerNames[int(timer.timer)]}, {"key"_L1, timer.key}});
    }
    Record operator()(const SummaryAsked &) const { return {}; }
    Record operator()(const SummaryMade &made) const
    {
        return record("summary-made"_L1, callside::toJson(made.summary));
    }
    Record operator()(const SummaryFailed &failure) const
    {
        return record("summary-failed"_L1, {{"error"_L1, toJson(failure.error)}});
    }
    Record operator()(const SummaryAccepted &wish) const { return record("summary-accepted"_L1, {{"by"_L1, wish.by}}); }
    Record operator()(const DetailJudged &wish) const
    {
        return record("detail-judged"_L1,
                      {{"index"_L1, wish.index}, {"certainty"_L1, wordOf(wish.certainty)}, {"by"_L1, wish.by}});
    }
    Record operator()(const SuggestionTaken &wish) const
    {
        return record("suggestion-taken"_L1, {{"index"_L1, wish.index}});
    }
    Record operator()(const ConsoleRestarted &) const { return record("restarted"_L1, {}); }
    Record operator()(const ServerEvent &event) const
    {
        const bool isDurable = std::visit([]<class Event>(const Event &) { return IsDurable<Event>; }, event);
        return isDurable && !frame.isEmpty() ? Record{{"server"_L1, frame}} : Record{};
    }
};

CommandId commandFrom(const QJsonObject &json)
{
    return {json["command"_L1].toString()};
}

std::optional<CallEventPayload> wishFrom(const QString &type, const QJsonObject &json)
{
    const CommandId id = commandFrom(json);
    const QString by = json["by"_L1].toString();
    if (type == "answer"_L1)
        return AnswerRequested{id};
    if (type == "decline"_L1)
        return DeclineRequested{id, json["status"_L1].toInt(603), by};
    if (type == "steer"_L1)
        return SteerRequested{id, json["text"_L1].toString(), json["actNow"_L1].toBool(), by};
    if (type == "say"_L1)
        return SayRequested{id, json["text"_L1].toString(), by};
    if (type == "stop"_L1)
        return StopTalkingRequested{id, by};
    if (type == "refer"_L1)
        return ReferRequested{id, json["target"_L1].toString(), by, json["person"_L1].toString()};
    if (type == "end-politely"_L1)
        return EndPolitelyRequested{id, by};
    if (type == "hang-up"_L1)
        return HangUpRequested{id, by};
    if (type == "hold"_L1)
        return HoldRequested{id, json["on"_L1].toBool(), by};
    if (type == "acknowledged"_L1)
        return UrgencyAcknowledged{id, by};
    if (type == "urgency-cleared"_L1)
        return UrgencyCleared{id, by, json["reason"_L1].toString()};
    return {};
}

std::optional<CallEventPayload> timerFrom(const QJsonObject &json)
{
    const QString name = json["timer"_L1].toString();
    for (size_t i = 0; i < std::size(TimerNames); ++i) {
        if (name == TimerNames[i])
            return TimerElapsed{TimerKind(i), json["key"_L1].toString()};
    }
    return {};
}

std::optional<CallEventPayload> summaryEventFrom(const QString &type, const QJsonObject &json)
{
    if (type == "summary-made"_L1) {
        Result<CallSummary> summary = summaryFromJson(json);
        return summary ? std::optional<CallEventPayload>(SummaryMade{*std::move(summary)}) : std::nullopt;
    }
    if (type == "summary-failed"_L1)
        return SummaryFailed{errorFrom(json["error"_L1].toObject())};
    if (type == "summary-accepted"_L1)
        return SummaryAccepted{json["by"_L1].toString()};
    if (type == "suggestion-taken"_L1)
        return SuggestionTaken{json["index"_L1].toInt(-1)};
    const auto certainty = certaintyOf(json["certainty"_L1].toString());
    if (type == "detail-judged"_L1 && certainty)
        return DetailJudged{json["index"_L1].toInt(-1), *certainty, json["by"_L1].toString()};
    return {};
}

std::optional<CallEventPayload> factFrom(const QString &type, const QJsonObject &json)
{
    if (type == "offered"_L1)
        return offerFrom(json);
    if (type == "provider-asked"_L1)
        return askedFrom(json);
    if (type == "provider-told"_L1) {
        Result<ProviderFact> fact = providerFactFrom(json);
        return fact ? std::optional<CallEventPayload>(ProviderTold{*std::move(fact), json["fallbackRung"_L1].toBool()})
                    : std::nullopt;
    }
    if (type == "succeeded"_L1)
        return CommandSucceeded{commandFrom(json), json["request"_L1].toString()};
    if (type == "failed"_L1)
        return CommandFailed{commandFrom(json), errorFrom(json["error"_L1].toObject())};
    if (type == "link-opened"_L1)
        return MonitorOpened{};
    if (type == "link-refused"_L1)
        return MonitorRefused{errorFrom(json["error"_L1].toObject())};
    if (type == "link-closed"_L1)
        return MonitorClosed{json["code"_L1].toInt(), json["reason"_L1].toString()};
    if (type == "red-flag"_L1)
        return RedFlagHeard{json["item"_L1].toString(), named<RedFlag::Kind>(FlagNames, json["kind"_L1]),
                            json["phrase"_L1].toString(), json["words"_L1].toString()};
    if (type == "timer"_L1)
        return timerFrom(json);
    if (type == "restarted"_L1)
        return ConsoleRestarted{};
    return {};
}

} // namespace

std::optional<JournalRecord> toJournal(const CallEvent &event)
{
    return std::visit(Recorder{event.frame}, event.payload);
}

Result<CallEventPayload> fromJournal(const JournalRecord &record)
{
    if (record.type == "server"_L1) {
        Result<ServerEvent> event = parseServerEvent(record.body);
        if (!event)
            return event.error();
        return CallEventPayload{*std::move(event)};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(record.body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Kind::Malformed, u"journal record is no JSON object"_s};
    std::optional<CallEventPayload> payload = wishFrom(record.type, document.object());
    if (!payload)
        payload = factFrom(record.type, document.object());
    if (!payload)
        payload = summaryEventFrom(record.type, document.object());
    if (!payload)
        return Error{Error::Kind::Malformed, u"unknown journal record type"_s};
    return *std::move(payload);
}

} // namespace callside
