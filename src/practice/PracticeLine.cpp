// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeLine.h"

#include "practice/PhoneCompanies.h"
#include "practice/PracticeApi.h"
#include "practice/PracticeCall.h"
#include "practice/SipInvite.h"
#include "practice/WebhookEndpoints.h"
#include "practice/WebhookPoster.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>
#include <QWebSocket>

// Resources of a static library must be asked for, outside any namespace.
static void initPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr qsizetype MostEndedCalls = 2000;
constexpr int BetweenManyMs = 60;

QString newCallId()
{
    return u"rtc_u1_"_s + QUuid::createUuid().toString(QUuid::Id128);
}

Scenario loadScenario(int turn)
{
    Scenario scenario;
    scenario.id = u"load"_s;
    scenario.language = u"en"_s;
    scenario.callerNumber = fictionalNumber(turn);
    scenario.carrier = turn % 2 == 0 ? u"twilio"_s : u"vonage"_s;
    return scenario;
}

} // namespace

class PracticeLine::Private
{
public:
    Private(PracticeLine *line, const PracticeOptions &options)
        : q(*line)
        , options(options)
        , pace{options.speed > 0 ? options.speed : 1.0}
        , http([this](const HttpRequest &request) { return answer(request); },
               [this](const HttpRequest &request) { return doorkeep(request); })
        , endpoints(options.registering, pace)
        , poster(pace)
        , companies(options)
        , api({options.apiKey, pace, [this](const QString &id) { return call(id); },
               [this](const QStringList &lines) { return spoken(lines); }},
              companies, endpoints)
    {
    }

    const Scenario *scenario(const QString &id) const;
    CallPlan plan(const Scenario &scenario);
    PracticeCall *call(const QString &id) const { return calls.value(id); }
    const CallPlan *spoken(const QStringList &callerLines) const;
    void ring(const CallPlan &plan, Through through);
    PracticeCall *start(const CallPlan &plan);
    void bring(const CallPlan &plan, Through through);
    bool isOver(const QString &id) const;
    void postWebhook(const CallPlan &plan);
    void postWebhook(const CallPlan &plan, const QUrl &url, const QByteArray &secret);
    void watch(PracticeCall *call);
    void forgetOldest();

    HttpReply answer(const HttpRequest &request);
    std::optional<HttpReply> doorkeep(const HttpRequest &request);

    PracticeLine &q;
    PracticeOptions options;
    Pace pace;
    QList<Scenario> scenarios;
    QHash<QString, PracticeCall *> calls;
    QList<QString> order;
    PracticeHttp http;
    WebhookEndpoints endpoints;
    WebhookPoster poster;
    PhoneCompanies companies;
    PracticeApi api;
    std::unique_ptr<Programme> programme;
    std::unique_ptr<QObject> many; // lives as long as ringMany() may go on
    int rung = 0;
};

const Scenario *PracticeLine::Private::scenario(const QString &id) const
{
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(), [&id](const Scenario &each) { return each.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

CallPlan PracticeLine::Private::plan(const Scenario &scenario)
{
    CallPlan plan;
    plan.id = newCallId();
    plan.scenario = scenario;
    plan.pace = pace;
    plan.seed = static_cast<quint32>(++rung);
    return plan;
}

const CallPlan *PracticeLine::Private::spoken(const QStringList &callerLines) const
{
    for (auto id = order.crbegin(); id != order.crend(); ++id) {
        const PracticeCall *candidate = call(*id);
        const QList<ScenarioStep> steps = candidate ? candidate->plan().scenario.steps : QList<ScenarioStep>();
        const bool isIt = std::any_of(steps.begin(), steps.end(), [&](const ScenarioStep &step) {
            return step.kind == ScenarioStep::Kind::Caller && callerLines.contains(step.text);
        });
        if (isIt)
            return &candidate->plan();
    }
    return nullptr;
}

void PracticeLine::Private::ring(const CallPlan &plan, Through through)
{
    order.append(plan.id);
    emit q.callRang(plan.id, plan.scenario.id);
    if (through == Through::Directly)
        start(plan);
    else
        bring(plan, through);
    forgetOldest();
}

// The call reaches OpenAI.
PracticeCall *PracticeLine::Private::start(const CallPlan &plan)
{
    auto *call = new PracticeCall(plan, &q);
    calls.insert(plan.id, call);
    watch(call);
    call->ring();
    postWebhook(plan);
    return call;
}

// The call reaches a phone company, which may bring it to OpenAI.
void PracticeLine::Private::bring(const CallPlan &plan, Through through)
{
    ProviderCall *call = companies.add(plan, through);
    const QString id = plan.id;
    call->setInvite([this, plan](const QJsonArray &headers, const QString &mediaSecurity) {
        CallPlan invited = plan;
        invited.invite = SipInvite{headers, mediaSecurity};
        if (calls.contains(plan.id)) { // the caller is back from somewhere else: to OpenAI this is another call
            invited.id = newCallId();
            order.append(invited.id);
            emit q.callRang(invited.id, plan.scenario.id);
        }
        return start(invited);
    });
    QObject::connect(call, &ProviderCall::said, &q, [this, id](const QString &text, const QString &language) {
        emit q.providerSpoke(id, text, language);
    });
    QObject::connect(call, &ProviderCall::callbackAnswered, &q,
                     [this, id](const QString &what, const QString &path, int status) {
                         emit q.providerAnswered(id, what, path, status);
                     });
    QObject::connect(call, &ProviderCall::ended, &q, [this, id](const QString &how) { emit q.callEnded(id, how); });
    call->ring();
}

bool PracticeLine::Private::isOver(const QString &id) const
{
    if (const ProviderCall *provider = companies.call(id))
        return provider->isEnded();
    return calls.value(id)->isEnded();
}

void PracticeLine::Private::postWebhook(const CallPlan &plan)
{
    const QList<WebhookEndpoints::Endpoint> registered = endpoints.forCalls();
    for (const WebhookEndpoints::Endpoint &endpoint : registered)
        postWebhook(plan, endpoint.url, endpoint.secret);
    if (registered.isEmpty())
        postWebhook(plan, options.webhookUrl, options.webhookSecret);
}

void PracticeLine::Private::postWebhook(const CallPlan &plan, const QUrl &url, const QByteArray &secret)
{
    const Faults &faults = plan.faults;
    const qint64 createdAt = QDateTime::currentSecsSinceEpoch() - (faults.stale ? 600 : 0);
    WebhookDelivery delivery;
    delivery.callId = plan.id;
    delivery.url = url;
    delivery.webhookId = "wh_" + QUuid::createUuid().toString(QUuid::Id128).toLatin1();
    delivery.secret = faults.forged ? "whsec_Zm9yZ2VkLWtleS1vZi1hLXN0cmFuZ2Vy"_ba : secret;
    const SipInvite invite = plan.invite ? *plan.invite : trunkInvite(plan.scenario, plan.number);
    delivery.body = incomingCallBody(invite, plan.id, createdAt);
    delivery.isRetried = !faults.forged;
    poster.post(delivery);
    if (!faults.duplicate)
        return;
    pace.after(200, &q, [this, delivery] { poster.post(delivery); });
    pace.after(400, &q, [this, delivery]() mutable {
        delivery.webhookId += "again";
        poster.post(delivery);
    });
}

void PracticeLine::Private::watch(PracticeCall *call)
{
    const QString id = call->plan().id;
    QObject::connect(call, &PracticeCall::answered, &q, [this, id] { emit q.callAnswered(id); });
    if (!companies.call(id)) // the other callers may still be on the line when this is over
        QObject::connect(call, &PracticeCall::ended, &q, [this, id](const QString &how) { emit q.callEnded(id, how); });
    QObject::connect(call, &PracticeCall::sidebandAttached, &q, [this, id] { emit q.sidebandAttached(id); });
    QObject::connect(call, &PracticeCall::sidebandDetached, &q,
                     [this, id](bool isByClient) { emit q.sidebandDetached(id, isByClient); });
    QObject::connect(call, &PracticeCall::clientEventReceived, &q,
                     [this, id](const QJsonObject &event) { emit q.clientEventReceived(id, event); });
    QObject::connect(call, &PracticeCall::clientEventRefused, &q,
                     [this, id](const QString &code) { emit q.clientEventRefused(id, code); });
    QObject::connect(call, &PracticeCall::serverEventSent, &q,
                     [this, id](const QJsonObject &event) { emit q.serverEventSent(id, event); });
    QObject::connect(call, &PracticeCall::assistantSpoke, &q,
                     [this, id](const QString &text) { emit q.assistantSpoke(id, text); });
    QObject::connect(call, &PracticeCall::callerSpoke, &q,
                     [this, id](const QString &text) { emit q.callerSpoke(id, text); });
}

// A programme may run for days; a call that is long over answers 404 whether it is remembered or not.
void PracticeLine::Private::forgetOldest()
{
    if (order.size() <= MostEndedCalls)
        return;
    if (!isOver(order.first()))
        return;
    const QString oldest = order.takeFirst();
    companies.forget(oldest);
    if (PracticeCall *call = calls.take(oldest))
        call->deleteLater();
}

HttpReply PracticeLine::Private::answer(const HttpRequest &request)
{
    const QString path = request.path();
    const QString callId = api.callIdOf(request);
    emit q.requestReceived(QString::fromLatin1(request.method), path, request.body, callId);
    const HttpReply reply = api.answer(request);
    emit q.requestAnswered(callId, path, reply.isDropped ? 0 : reply.status);
    return reply;
}

std::optional<HttpReply> PracticeLine::Private::doorkeep(const HttpRequest &request)
{
    const QString callId = QUrlQuery(request.target).queryItemValue(u"call_id"_s);
    std::optional<HttpReply> refused = api.checkUpgrade(request, callId);
    if (refused)
        emit q.sidebandRefused(callId, refused->status);
    return refused;
}

PracticeLine::PracticeLine(const PracticeOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
    if (options.scenarioFolder.startsWith(u':'))
        initPracticeResources();
    connect(&d->poster, &WebhookPoster::posted, this, &PracticeLine::webhookPosted);
    connect(&d->poster, &WebhookPoster::answered, this, [this](const QString &callId, int status, double ms) {
        if (PracticeCall *call = d->call(callId))
            call->noteWebhook(status, ms);
        if (ProviderCall *call = d->companies.call(callId))
            call->noteWebhook();
        emit webhookAnswered(callId, status, ms);
    });
    connect(&d->http, &PracticeHttp::upgraded, this, [this](QWebSocket *socket) {
        const QString callId = QUrlQuery(socket->requestUrl()).queryItemValue(u"call_id"_s);
        if (PracticeCall *call = d->call(callId))
            return call->attach(socket);
        socket->abort();
        socket->deleteLater();
    });
}

PracticeLine::~PracticeLine()
{
    // Nothing is told from here on: whoever listens may be half gone.
    blockSignals(true);
    qDeleteAll(d->calls);
}

bool PracticeLine::listen(QString *why)
{
    QString reason;
    auto scenarios = loadScenarios(d->options.scenarioFolder, &reason);
    const bool isReady = scenarios && d->http.listen(d->options.port, &reason);
    if (isReady)
        d->scenarios = *std::move(scenarios);
    else if (why)
        *why = reason;
    return isReady;
}

QUrl PracticeLine::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(d->http.port()));
}

QUrl PracticeLine::providerBaseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->http.port()));
}

void PracticeLine::setWebhookUrl(const QUrl &url)
{
    d->options.webhookUrl = url;
    d->companies.setConsole(url);
}

const QList<Scenario> &PracticeLine::scenarios() const
{
    return d->scenarios;
}

QStringList PracticeLine::scenarioIds() const
{
    QStringList ids;
    for (const Scenario &scenario : d->scenarios)
        ids.append(scenario.id);
    return ids;
}

QString PracticeLine::scenarioTitle(const QString &scenarioId, const QString &language) const
{
    const Scenario *scenario = d->scenario(scenarioId);
    return scenario ? scenario->title(language) : QString();
}

void PracticeLine::setThrough(Through through)
{
    d->options.provider = through;
}

QString PracticeLine::ring(const QString &scenarioId, const Faults &faults, const QString &number,
                           std::optional<Through> through)
{
    const Scenario *scenario = d->scenario(scenarioId);
    if (!scenario)
        return {};
    CallPlan plan = d->plan(*scenario);
    plan.number = number;
    plan.faults = faults;
    d->ring(plan, through.value_or(d->options.provider));
    return plan.id;
}

void PracticeLine::ringMany(int calls)
{
    QList<Scenario> callers = d->scenarios;
    callers.removeIf([](const Scenario &scenario) { return scenario.ringsForMs <= 0; });
    d->many = std::make_unique<QObject>();
    for (int i = 0; i < calls; ++i) {
        CallPlan plan = d->plan(callers.at(i % callers.size()));
        plan.scenario.staysOn = true;
        plan.number = plan.scenario.isWithheld ? QString() : fictionalNumber(i);
        d->pace.after(i * BetweenManyMs, d->many.get(), [this, plan] { d->ring(plan, d->options.provider); });
    }
}

void PracticeLine::ringLoad(int calls, int eventsPerSecondPerCall, int ringsPerSecond)
{
    for (int i = 0; i < calls; ++i) {
        CallPlan plan;
        plan.id = u"rtc_u2_"_s + QUuid::createUuid().toString(QUuid::Id128);
        plan.scenario = loadScenario(i);
        plan.pace = d->pace;
        plan.eventsPerSecond = eventsPerSecondPerCall;
        if (ringsPerSecond <= 0)
            d->ring(plan, Through::Directly);
        else
            QTimer::singleShot(i * 1000 / ringsPerSecond, Qt::PreciseTimer, this,
                               [this, plan] { d->ring(plan, Through::Directly); });
    }
}

void PracticeLine::startProgramme(ProgrammeOptions programme)
{
    if (programme.scenarios.isEmpty()) {
        programme.scenarios = {u"opening-hours"_s,  u"repeat-prescription"_s, u"chest-pain"_s,   u"japanese"_s,
                               u"booking"_s,        u"asks-for-a-person"_s,   u"hard-to-hear"_s, u"wrong-number"_s,
                               u"silent-caller"_s,  u"rings-off-ringing"_s,   u"turns-urgent"_s, u"prank"_s,
                               u"japanese-urgent"_s};
        const QStringList known = scenarioIds();
        programme.scenarios.removeIf([&known](const QString &id) { return !known.contains(id); });
        for (const QString &id : known) {
            if (!programme.scenarios.contains(id))
                programme.scenarios.append(id);
        }
    }
    const auto ringTurn = [this](const QString &id, int turn) { ring(id, {}, fictionalNumber(turn)); };
    d->programme = std::make_unique<Programme>(d->pace, programme, ringTurn, [this] { return liveCount(); });
}

void PracticeLine::stopProgramme()
{
    d->programme.reset();
}

void PracticeLine::hangUpAsCaller(const QString &callId)
{
    if (ProviderCall *call = d->companies.call(callId))
        call->hangUpAsCaller();
    else if (PracticeCall *call = d->call(callId))
        call->hangUpAsCaller();
}

void PracticeLine::hangUpAll()
{
    d->many.reset();
    const QList<QString> calls = d->order; // whoever hears of an end may ring again
    for (const QString &callId : calls)
        hangUpAsCaller(callId);
}

void PracticeLine::dropLink(const QString &callId)
{
    if (PracticeCall *call = d->call(callId))
        call->dropLink();
}

int PracticeLine::liveCount() const
{
    return static_cast<int>(
        std::count_if(d->order.begin(), d->order.end(), [this](const QString &id) { return !d->isOver(id); }));
}

QString PracticeLine::providerId(const QString &callId) const
{
    const ProviderCall *call = d->companies.call(callId);
    return call ? call->id() : QString();
}

bool PracticeLine::isAttached(const QString &callId) const
{
    const PracticeCall *call = d->call(callId);
    return call && call->isAttached();
}

int PracticeLine::acceptCount(const QString &callId) const
{
    const PracticeCall *call = d->call(callId);
    return call ? call->acceptCount() : 0;
}

int PracticeLine::acceptTries(const QString &callId) const
{
    const PracticeCall *call = d->call(callId);
    return call ? call->acceptTries() : 0;
}

QJsonObject PracticeLine::journey(const QString &callId) const
{
    const PracticeCall *call = d->call(callId);
    const ProviderCall *provider = d->companies.call(callId);
    // A call that never came to OpenAI is told as what it was to be.
    QJsonObject journey = call ? call->journey() : provider ? PracticeCall(provider->plan()).journey() : QJsonObject();
    if (provider)
        journey.insert(u"provider"_s, provider->journey());
    return journey;
}

QJsonArray PracticeLine::journeys() const
{
    QJsonArray journeys;
    for (const QString &callId : d->order)
        journeys.append(journey(callId));
    return journeys;
}

} // namespace callside::practice
