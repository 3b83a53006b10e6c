// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProviderDesk.h"

#include "app/Clock.h"
#include "core/CallReducer.h"
#include "core/Logging.h"
#include "core/TwilioVoice.h"

#include <QJsonDocument>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using DialledLeg = ProviderFact::Leg;

// A caller waits for the answer: 200 ms for all of it.
constexpr auto ProviderKeepLimit = 100ms;
constexpr auto UnreachableFor = 60s;
constexpr auto UsualRing = 20s; // the assistant needs some seconds, a person longer

// The entries that can be read: an allow-list is a second lock, and a call must not be lost to a slip of the pen.
AddressList readableNetworks(const QStringList &entries, const char *what)
{
    QStringList readable;
    for (const QString &entry : entries) {
        if (AddressList::parse({entry}))
            readable.append(entry);
        else
            qCWarning(lcWebhook) << "no network, passed over, in the list of" << what;
    }
    return AddressList::parse(readable).value_or(AddressList());
}

Error notTaken(const QString &detail)
{
    return {.kind = Error::Kind::Unauthorized, .detail = detail};
}

RequestReply documentReply(Provider provider, const QByteArray &document)
{
    return {200, provider == Provider::Twilio ? TwilioMarkupType : VonageScriptType, document, {}};
}

QByteArray documentFor(Provider provider, const ProviderAnswer &answer, const ProviderContext &context)
{
    return provider == Provider::Twilio ? twilioMarkup(answer, context)
                                        : vonageScript(answer, context).toJson(QJsonDocument::Compact);
}

bool isFallbackRung(const ProviderDecision &decision)
{
    const auto *target = std::get_if<ConnectTarget>(&decision.answer);
    return target && target->leg == DialledLeg::Fallback;
}

Task taskAfterDial(const ProviderCalls::Known &known, DialledLeg leg, Moment moment)
{
    Task task;
    task.kind = leg == DialledLeg::Person ? Task::Kind::UnconfirmedTransfer : Task::Kind::MissedCall;
    task.id = automaticTaskId(known.call.value, task.kind);
    task.call = known.call.value;
    task.number = known.caller.number.isEmpty() ? known.caller.address : known.caller.number;
    task.name = known.caller.displayName;
    task.createdAt = moment;
    return task;
}

} // namespace

ProviderDesk::ProviderDesk(const ProviderSettings &settings, ProviderCalls &calls, Hands hands)
    : m_calls(calls)
    , m_hands(std::move(hands))
{
    m_vonage.emplace(VonageTrust{});
    setSettings(settings);
}

QList<RequestRoute> ProviderDesk::routes()
{
    const auto by = [this](RequestReply (ProviderDesk::*answer)(const ReceivedRequest &)) {
        return [this, answer](const ReceivedRequest &request) { return (this->*answer)(request); };
    };
    return {{providerPath::TwilioVoice, {"POST"}, by(&ProviderDesk::twilioAsks)},
            {providerPath::TwilioStatus, {"POST"}, by(&ProviderDesk::twilioTells)},
            {providerPath::VonageAnswer, {"GET", "POST"}, by(&ProviderDesk::vonageAsks)},
            {providerPath::VonageEvent, {"POST"}, by(&ProviderDesk::vonageTells)}};
}

void ProviderDesk::setSettings(const ProviderSettings &settings)
{
    const bool isTrustNew = settings.vonageSignatureSecrets != m_settings.vonageSignatureSecrets ||
                            settings.vonageApiKey != m_settings.vonageApiKey;
    m_settings = settings;
    if (isTrustNew) // else the tokens that were taken stay taken
        m_vonage.emplace(VonageTrust{m_settings.vonageSignatureSecrets, m_settings.vonageApiKey});
    m_twilioNetworks = readableNetworks(m_settings.twilioNetworks, "Twilio's networks");
    m_vonageNetworks = readableNetworks(m_settings.vonageNetworks, "Vonage's networks");
    m_trustedProxies = readableNetworks(m_settings.trustedProxies, "trusted proxies");
}

void ProviderDesk::setAssistantReachable(bool isReachable)
{
    m_unreachableSince = isReachable ? Moment{} : now();
}

bool ProviderDesk::isAllowed(const ReceivedRequest &request, const AddressList &allowed) const
{
    const QHostAddress client = clientAddress(request.from, request.field("X-Forwarded-For"), m_trustedProxies);
    return isAllowedAddress(client, allowed);
}

Result<TwilioMessage> ProviderDesk::takeTwilio(const ReceivedRequest &request) const
{
    if (!isAllowed(request, m_twilioNetworks))
        return notTaken(u"not from one of Twilio's networks"_s);
    const qsizetype query = request.target.indexOf('?');
    const QByteArray path = query < 0 ? request.target : request.target.first(query);
    QByteArray url = providerUrl(m_settings.publicUrl, QString::fromLatin1(path)).toLatin1();
    if (url.isEmpty())
        return notTaken(u"Twilio's signature cannot be checked: no public address is set"_s);
    if (query >= 0)
        url += request.target.sliced(query);
    return verifiedTwilioMessage(
        {url, request.field("Content-Type"), request.body, request.field("X-Twilio-Signature")},
        m_settings.twilioAuthToken);
}

Result<VonageMessage> ProviderDesk::takeVonage(const ReceivedRequest &request)
{
    if (!isAllowed(request, m_vonageNetworks))
        return notTaken(u"not from one of Vonage's networks"_s);
    return m_vonage->take({request.field("Authorization"), queryOf(request.target).toByteArray(), request.body},
                          std::chrono::floor<std::chrono::seconds>(now()));
}

RequestReply ProviderDesk::twilioAsks(const ReceivedRequest &request)
{
    const Result<TwilioMessage> message = takeTwilio(request);
    if (!message)
        return refuse(Provider::Twilio, message.error());
    const Result<ProviderCall> call = parseTwilioCall(*message);
    return call ? answerCall(*call) : refuse(Provider::Twilio, call.error());
}

RequestReply ProviderDesk::twilioTells(const ReceivedRequest &request)
{
    const Result<TwilioMessage> message = takeTwilio(request);
    if (!message)
        return refuse(Provider::Twilio, message.error());
    const Result<ProviderFact> fact = parseTwilioProgress(*message, now(), request.field("I-Twilio-Idempotency-Token"));
    if (!fact)
        return refuse(Provider::Twilio, fact.error());
    Telling telling{*fact, isTwilioDial(*message), hasTwilioCaller(*message)};
    if (const Result<ProviderCall> call = parseTwilioCall(*message); call && telling.isQuestion)
        telling.line = call->line;
    bool isKept = false;
    return answerTelling(telling, &isKept);
}

RequestReply ProviderDesk::vonageAsks(const ReceivedRequest &request)
{
    const Result<VonageMessage> message = takeVonage(request);
    if (!message)
        return refuse(Provider::Vonage, message.error());
    if (!request.body.isEmpty()) // whose token promises it: asked again, as after a lost answer, it gets the same one
        m_vonage->release(*message);
    const Result<ProviderCall> call = parseVonageCall(*message);
    return call ? answerCall(*call) : refuse(Provider::Vonage, call.error());
}

RequestReply ProviderDesk::vonageTells(const ReceivedRequest &request)
{
    const Result<VonageMessage> message = takeVonage(request);
    if (!message)
        return refuse(Provider::Vonage, message.error());
    if (request.body.isEmpty()) // a token promises nothing about an address: it gets a script, and tells nothing
        return refuse(Provider::Vonage, notTaken(u"an event of Vonage without a body"_s));
    const Result<ProviderFact> fact = parseVonageEvent(*message, now());
    if (!fact)
        return refuse(Provider::Vonage, fact.error());
    bool isKept = false;
    const RequestReply reply = answerTelling({*fact, wantsVonageScript(*fact)}, &isKept);
    if (!isKept)
        m_vonage->release(*message); // it is told again
    return reply;
}

// The same answer to the same question: whoever repeats it starts nothing new.
RequestReply ProviderDesk::answerCall(const ProviderCall &call)
{
    const QString reference = providerReference(m_settings, call.provider, call.callId);
    const ProviderKeys keys = ProviderKeys{{ProviderKey::Kind::Reference, reference}} + keysOf(call);
    ProviderCalls::Known *known = m_calls.find(keys);
    QByteArray document;
    if (!known || known->reference.isEmpty())
        document = takeIn(call, reference, known);
    else if (!known->answer.isEmpty())
        document = known->answer;
    else // asked before the program was last started
        document = documentFor(call.provider, routeIncoming(situation(call.line, known->mode)).answer,
                               context(call.provider, *known));
    (void)m_hands.isKept(ProviderKeepLimit); // the caller does not wait for a slow disk
    return documentReply(call.provider, document);
}

QByteArray ProviderDesk::takeIn(const ProviderCall &call, const QString &reference, ProviderCalls::Known *known)
{
    const Moment moment = now();
    const LineMode mode = meet(m_meeting, call.line, moment).mode;
    const ProviderDecision decision = routeIncoming(situation(call.line, mode));
    const bool isConnected = std::holds_alternative<ConnectAssistant>(decision.answer);
    const int earlier = known ? 0 : m_hands.countCaller(call.caller.number);
    const CallEvent event{known ? known->call : ProviderCalls::idOf(reference),
                          moment,
                          ProviderAsked{call, reference, mode, isConnected, earlier,
                                        canMoveCalls(m_settings, call.provider), decision.why,
                                        isFallbackRung(decision)},
                          {}};
    qCInfo(lcWebhook) << event.call << "asked about by" << call.provider;
    const ProviderKeys keys = ProviderKeys{{ProviderKey::Kind::Reference, reference}} + keysOf(call);
    const std::optional<CallState> state = known ? std::nullopt : std::optional(reduce({}, event).state);
    if (!known) // else OpenAI was quicker
        known = &m_calls.add({.call = event.call}, keys);
    if (isConnected)
        known->arriving = state;
    known->reference = reference;
    known->caller = call.caller;
    known->line = call.line;
    known->mode = mode;
    known->answer = documentFor(call.provider, decision.answer, context(call.provider, *known));
    const QByteArray document = known->answer;
    m_hands.tell(event, state, std::nullopt);
    tellAside(*known, keys);
    return document;
}

void ProviderDesk::tellAside(ProviderCalls::Known &known, const ProviderKeys &keys)
{
    for (const ProviderFact &fact : m_calls.takeAside(keys))
        tellFact(known, fact, {});
}

// While another number is rung in the assistant's place, nobody can tell yet whether anything is owed: the call does,
// once that is over.
void ProviderDesk::tellFact(ProviderCalls::Known &known, const ProviderFact &fact, const ProviderDecision &decision)
{
    if (!known.trail.add(fact))
        return; // heard before
    const bool isRung = isFallbackRung(decision);
    const bool isOwedLater = isRung && fact.leg == DialledLeg::Assistant;
    const auto task = decision.leavesTask && !isOwedLater
                          ? std::optional(taskAfterDial(known, fact.leg, fact.receivedAt))
                          : std::optional<Task>();
    m_hands.tell({known.call, fact.receivedAt, ProviderTold{fact, isRung}, {}}, std::nullopt, task);
}

ProviderCalls::Known *ProviderDesk::callOf(const ProviderFact &fact)
{
    if (ProviderCalls::Known *known = m_calls.find(keysOf(fact)))
        return known;
    for (const QString &id : {fact.parentId, fact.callId}) {
        const QString reference = providerReference(m_settings, fact.provider, id);
        if (reference.isEmpty())
            continue;
        if (ProviderCalls::Known *known = m_calls.find({{ProviderKey::Kind::Reference, reference}}))
            return known;
    }
    return nullptr;
}

ProviderDecision ProviderDesk::decide(const Telling &telling, const ProviderCalls::Known *known) const
{
    const bool isOurWish = known && known->isDeclined && telling.fact.leg == DialledLeg::Assistant;
    if (isOurWish)
        return {}; // somebody here has turned the caller away
    const bool hasCaller = telling.hasCaller && !(known && outcomeOf(known->trail).isOver);
    const SipParty line = known && known->line != SipParty{} ? known->line : telling.line;
    return routeAfterDial(situation(line, known ? known->mode : modeNow()), telling.fact, hasCaller);
}

LineMode ProviderDesk::modeNow() const
{
    return meetingNow(m_meeting, {}, now()).mode;
}

RequestReply ProviderDesk::answerTelling(const Telling &telling, bool *isKept)
{
    const ProviderFact &fact = telling.fact;
    ProviderCalls::Known *known = callOf(fact);
    const ProviderDecision decision = telling.isQuestion ? decide(telling, known) : ProviderDecision{};
    RequestReply reply;
    if (telling.isQuestion) {
        const ProviderCalls::Known stranger{.reference = fact.reference, .line = telling.line, .mode = modeNow()};
        reply = documentReply(fact.provider, documentFor(fact.provider, decision.answer,
                                                         context(fact.provider, known ? *known : stranger)));
    }
    if (!known) {
        qCInfo(lcWebhook) << fact.provider << "told of a call that it has not asked about";
        m_calls.putAside(fact);
        *isKept = true; // there is nothing yet that it could be kept with
        return reply;
    }
    tellFact(*known, fact, decision);
    *isKept = m_hands.isKept(ProviderKeepLimit);
    if (!telling.isQuestion && !*isKept)
        return {503, "text/plain", "not kept yet", "not kept yet"};
    return reply;
}

RoutingSituation ProviderDesk::situation(const SipParty &line, LineMode mode) const
{
    const CentreLine *centreLine = lineDialled(m_meeting.centre, line.number.isEmpty() ? line.address : line.number);
    const bool hasLanguage = centreLine && !centreLine->language.isEmpty();
    RoutingSituation situation;
    situation.mode = mode;
    situation.isAddressKnown = !m_settings.sipAddress.isEmpty();
    situation.isAssistantReachable = m_unreachableSince == Moment{} || now() - m_unreachableSince > UnreachableFor;
    situation.closedNumber = m_settings.closedNumber;
    situation.closedMessage = m_settings.closedMessage;
    situation.fallbackNumber = m_settings.fallbackNumber;
    situation.troubleMessage = m_settings.troubleMessage;
    situation.language = hasLanguage ? centreLine->language : m_meeting.centre.language;
    return situation;
}

ProviderContext ProviderDesk::context(Provider provider, const ProviderCalls::Known &call) const
{
    ProviderContext context;
    context.publicUrl = m_settings.publicUrl;
    context.sipAddress = m_settings.sipAddress;
    context.reference = call.reference;
    context.line = call.line.number.isEmpty() ? call.line.address : call.line.number;
    context.callerNumber = call.caller.number;
    if (provider == Provider::Vonage) // Twilio shows the caller's own number
        context.ownNumber = m_ownNumber.isEmpty() ? call.line.number : m_ownNumber;
    const bool isDecided = call.mode == LineMode::AssistantAnswers; // else a person is given their time first
    context.ringLimit = UsualRing + (isDecided ? 0s : m_meeting.rules.ringLimit);
    return context;
}

RequestReply ProviderDesk::refuse(Provider provider, const Error &error) const
{
    const QByteArray company = provider == Provider::Twilio ? "Twilio: " : "Vonage: ";
    const QByteArray reason = company + error.detail.toUtf8();
    qCInfo(lcWebhook) << "refused:" << reason;
    return {refusalStatus(error), "text/plain", reason, reason};
}

} // namespace callside
