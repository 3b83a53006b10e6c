// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WebhookDesk.h"

#include "app/AddressProbe.h"
#include "app/CallRecord.h"
#include "app/Clock.h"
#include "core/CallReducer.h"
#include "core/CallTasks.h"
#include "core/EventJournal.h"
#include "core/Logging.h"
#include "core/RealtimeProtocol.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Long past what a healthy disk takes, well within OpenAI's "few seconds" for an answer.
constexpr std::chrono::milliseconds KeepLimit = 2500ms;
// Once a wait has been in vain: deliveries come one after the other, and the next call must not wait for this one's
// disk.
constexpr std::chrono::milliseconds SlowKeepLimit = 50ms;

constexpr std::chrono::milliseconds ListenAgainAfter = 5s;

std::chrono::sys_seconds secondsNow()
{
    return std::chrono::floor<std::chrono::seconds>(now());
}

} // namespace

WebhookDesk::WebhookDesk(Setup setup, JournalStore &journal)
    : m_setup(std::move(setup))
    , m_journal(journal)
    , m_intake(m_setup.intake.secrets, secondsNow)
    , m_calls(m_setup.known.callIds)
    , m_providers(m_setup.provider, m_calls,
                  {.tell = [this](const auto &event, const auto &state, const auto &task) { tell(event, state, task); },
                   .isKept = [this](std::chrono::milliseconds limit) { return isKept(limit); },
                   .countCaller = [this](const QString &number) { return countCaller(number); }})
    , m_today(QDate::currentDate())
{
    m_providers.setMeeting(m_setup.meeting);
    m_providers.setOwnNumber(m_setup.intake.ownNumber);
    for (const CallState &call : std::as_const(m_setup.brought))
        m_calls.restore(call);
    m_setup.brought.clear();
}

WebhookDesk::~WebhookDesk() = default;

void WebhookDesk::start()
{
    WebhookServerConfig config;
    config.address = m_setup.intake.address;
    config.port = m_setup.intake.port;
    m_server =
        std::make_unique<WebhookServer>(config, [this](const ReceivedWebhook &webhook) { return handle(webhook); });
    m_server->setForerunner([this](const ReceivedWebhook &webhook) { expect(webhook); });
    for (RequestRoute &route : m_providers.routes())
        m_server->addRoute(std::move(route));
    connect(m_server.get(), &WebhookServer::refused, this,
            [this](int status, const QByteArray &reason) { emit refused(status, QString::fromUtf8(reason)); });
    const Result<quint16> port = m_server->listen();
    if (port)
        return emit listening(config.address.toString(), *port);
    tryAgain();
    emit failed(port.error());
}

// Whoever has the port may let go of it, and an address may come back: without anybody at the desk.
void WebhookDesk::tryAgain()
{
    if (!m_again) {
        m_again = std::make_unique<QTimer>();
        m_again->setSingleShot(true);
        connect(m_again.get(), &QTimer::timeout, this, &WebhookDesk::start);
    }
    m_again->start(ListenAgainAfter);
}

void WebhookDesk::stop()
{
    m_again.reset();
    m_server.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // its connections
}

void WebhookDesk::setMeeting(const Meeting &meeting)
{
    m_setup.meeting = meeting;
    m_providers.setMeeting(meeting);
}

void WebhookDesk::setProvider(const ProviderSettings &settings)
{
    m_providers.setSettings(settings);
}

void WebhookDesk::setAssistantReachable(bool isReachable)
{
    m_providers.setAssistantReachable(isReachable);
}

void WebhookDesk::setDeclined(const CallId &call)
{
    if (ProviderCalls::Known *known = m_calls.find(call))
        known->isDeclined = true;
}

void WebhookDesk::setOver(const CallId &call)
{
    if (ProviderCalls::Known *known = m_calls.find(call))
        known->arriving.reset();
}

void WebhookDesk::setIntake(const Intake &intake)
{
    const Intake before = std::exchange(m_setup.intake, intake);
    m_intake.setSecrets(intake.secrets);
    m_providers.setOwnNumber(intake.ownNumber);
    if (before.address == intake.address && before.port == intake.port)
        return;
    stop();
    start();
}

// One of several that came at once: offer the call now, so that neither the line nor the disk has to wait while the
// others are answered, and one commit keeps them all. handle() follows and finds it offered but not known to be kept.
void WebhookDesk::expect(const ReceivedWebhook &received)
{
    const Result<VerifiedWebhook> webhook = m_intake.check(received);
    if (!webhook || webhook->type != QLatin1StringView(IncomingCallType))
        return;
    const Result<IncomingCall> incoming = parseIncomingCall(webhook->envelope);
    if (!incoming || isKnown(*webhook, *incoming))
        return;
    announce(*webhook, *incoming);
    m_unkept.insert(incoming->call);
}

WebhookReply WebhookDesk::handle(const ReceivedWebhook &received)
{
    const Result<VerifiedWebhook> webhook = m_intake.check(received);
    if (!webhook)
        return replyToRefused(webhook.error());
    if (webhook->type == QLatin1StringView(IncomingCallType))
        return offer(*webhook);
    if (webhook->type == QLatin1StringView(TestWebhookType)) {
        emit testArrived(webhook->webhookId);
        return {200, "test"};
    }
    if (!m_strangeTypes.contains(webhook->type) && m_strangeTypes.size() < 64) {
        m_strangeTypes.insert(webhook->type);
        qCInfo(lcWebhook) << "webhook of a type that we do not handle:" << webhook->type.left(64);
    }
    return {200, "ignored"};
}

WebhookReply WebhookDesk::offer(const VerifiedWebhook &webhook)
{
    const Result<IncomingCall> incoming = parseIncomingCall(webhook.envelope);
    if (!incoming) {
        qCWarning(lcWebhook) << "incoming call that cannot be read:" << incoming.error().detail;
        return {400, incoming.error().detail.toUtf8()};
    }
    // Redelivery is normal (at least once), so a known id is not an error. A call is decided on once, ever.
    if (isKnown(webhook, *incoming))
        return m_unkept.contains(incoming->call) ? keep(incoming->call) : WebhookReply{200, "known"};
    announce(webhook, *incoming);
    return keep(incoming->call);
}

bool WebhookDesk::isKnown(const VerifiedWebhook &webhook, const IncomingCall &incoming) const
{
    if (isSampleCall(incoming.call))
        return true; // a test of the address: nobody is calling
    const KnownCalls &known = m_setup.known;
    return known.webhookIds.contains(webhook.webhookId) || known.callIds.contains(incoming.call.value);
}

// What the phone company says, and what we know ourselves where it does not say which number was dialled.
QList<SipHeader> WebhookDesk::headersOf(const IncomingCall &incoming) const
{
    QList<SipHeader> headers = incoming.headers;
    if (!m_setup.intake.ownNumber.isEmpty() && lineOf(headers) == SipParty{})
        headers.append({QString::fromLatin1(LineHeader), m_setup.intake.ownNumber});
    return headers;
}

// A call that a phone company is bringing keeps the id that it has from there. Any other, also a second one with the
// name of a call that OpenAI has told of, is a call of its own.
void WebhookDesk::announce(const VerifiedWebhook &webhook, const IncomingCall &incoming)
{
    m_setup.known.webhookIds.insert(webhook.webhookId);
    m_setup.known.callIds.insert(incoming.call.value);
    const QList<SipHeader> headers = headersOf(incoming);
    const ProviderKeys keys = keysOf(incoming.call, headers);
    ProviderCalls::Known *known = m_calls.find(keys);
    const std::optional<CallState> arriving =
        known ? std::exchange(known->arriving, std::nullopt) : std::optional<CallState>();
    const Moment moment = now();
    MeetingOfCall met = meet(m_setup.meeting, arriving ? arriving->line : lineOf(headers), moment);
    CallOffered offer{webhook.webhookId,
                      incoming.createdAt,
                      headers,
                      incoming.mediaSecurity,
                      met.mode,
                      std::move(met.session),
                      m_setup.meeting.rules,
                      0,
                      {}};
    offer.earlierToday = arriving ? arriving->earlierToday : countCaller(callerOf(headers).number);
    if (arriving)
        offer.service = incoming.call;
    const CallEvent event{arriving ? arriving->id : incoming.call, moment, std::move(offer), {}};
    qCInfo(lcWebhook) << event.call << "offered" << (arriving ? incoming.call.value : QString());
    // Into the journal's queue before the line hears of it, so that it stands before whatever follows from it. What a
    // call that came too late leaves to be done is kept with it: once it is over nobody looks at it again.
    const CallState state = reduce(arriving.value_or(CallState{}), event).state;
    JournalWrite write;
    write.entries = {*entryOf(event)};
    write.row = rowOf(state);
    write.tasks = tasksOwed(state, event.at);
    m_journal.append(std::move(write));
    emit callOffered(event);
    if (!known) // a phone company may yet ask or tell
        m_providers.tellAside(m_calls.add({.call = event.call}, keys), keys);
}

// What a phone company says, like an offer: first into the journal's queue.
void WebhookDesk::tell(const CallEvent &event, const std::optional<CallState> &state, const std::optional<Task> &task)
{
    JournalWrite write;
    write.entries = {*entryOf(event)};
    if (state) {
        m_setup.known.callIds.insert(event.call.value);
        write.row = rowOf(*state);
        write.tasks = tasksOwed(*state, event.at);
    }
    if (task)
        write.tasks.append(*task);
    m_journal.append(std::move(write));
    emit callHeard(event);
    if (task)
        emit taskOwed(*task);
}

// How often this number has called since midnight, before this call.
int WebhookDesk::countCaller(const QString &number)
{
    if (const QDate today = QDate::currentDate(); today != m_today) {
        m_today = today;
        m_setup.callersToday.clear();
    }
    return number.isEmpty() ? 0 : m_setup.callersToday[number]++;
}

// The call itself goes on either way; without a kept event there is no 200, so that OpenAI tells us again.
WebhookReply WebhookDesk::keep(const CallId &call)
{
    if (isKept(KeepLimit)) {
        m_unkept.clear();
        return {200, "kept"};
    }
    m_unkept.insert(call);
    return {503, "not kept yet"};
}

// Waits for everything handed over so far.
bool WebhookDesk::isKept(std::chrono::milliseconds limit)
{
    const Result<qint64> kept = m_journal.appendAndWait({}, {}, m_isDiskSlow ? std::min(limit, SlowKeepLimit) : limit);
    m_isDiskSlow = !kept && kept.error().kind == Error::Kind::TimedOut;
    return bool(kept);
}

} // namespace callside
