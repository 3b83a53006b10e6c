// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LineCheck.h"

#include "app/AddressProbe.h"
#include "core/RealtimeProtocol.h"

#include <QFile>
#include <QPointer>
#include <QTimer>

#include <algorithm>

// Resources of a static library have to be pulled in by name, outside of any namespace.
static void initDiagnosisResources()
{
    Q_INIT_RESOURCE(diagnosis);
}

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

using CheckKind = LineCheckResult::Kind;
using CheckState = LineCheckResult::State;

constexpr auto TrustedSkew = 5min; // as in the signature check
constexpr auto WorthySkew = 1min;
constexpr auto RecentCall = 24h;

constexpr CheckKind AllChecks[] = {CheckKind::Listening,    CheckKind::Reachable, CheckKind::Signature,
                                   CheckKind::Announcement, CheckKind::Key,       CheckKind::Credit,
                                   CheckKind::RateLimits,   CheckKind::Model,     CheckKind::Clock,
                                   CheckKind::Media,        CheckKind::Address};

QString factOf(const Error &error)
{
    QStringList parts;
    if (error.httpStatus != 0)
        parts.append(u"HTTP %1"_s.arg(error.httpStatus));
    for (const QString &part : {error.code, error.param, error.requestId}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? error.detail : parts.join(u", "_s);
}

bool isSameAddress(const QUrl &a, const QUrl &b)
{
    constexpr auto Form = QUrl::NormalizePathSegments | QUrl::StripTrailingSlash | QUrl::RemoveFragment;
    return a.adjusted(Form) == b.adjusted(Form);
}

// What an error or the record of a call says of credit or limits.
bool tellsOf(const LineCheckInputs &inputs, const QString &diagnosis)
{
    return std::any_of(inputs.errors.cbegin(), inputs.errors.cend(),
                       [&](const Error &error) { return diagnoseError(error) == diagnosis; }) ||
           std::any_of(inputs.latest.cbegin(), inputs.latest.cend(),
                       [&](const CallState &call) { return diagnoseCall(call, {}, inputs.now).contains(diagnosis); });
}

// A plain trunk knows by itself where to send calls.
bool isAskingCompany(const ProviderSettings &settings)
{
    return !settings.twilioAuthToken.isEmpty() || !settings.vonageSignatureSecrets.isEmpty();
}

} // namespace

bool isAssistantAddressMissing(const ProviderSettings &settings)
{
    return isAskingCompany(settings) && settings.sipAddress.isEmpty();
}

QList<ListedModel> knownModels()
{
    initDiagnosisResources();
    QFile file(u":/diagnosis/models.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QList<ListedModel>> models = parseKnownModels(file.readAll());
    return models ? *models : QList<ListedModel>();
}

ModelsAnswer modelsAnswerOf(const KeyTest &test)
{
    if (test.outcome == KeyTest::Outcome::Works)
        return {listedModels(test.models), test.serverTime, test.askedAt};
    Error error = test.error.value_or(Error{Error::Kind::Malformed});
    if (test.outcome == KeyTest::Outcome::NoCredit && error.code.isEmpty())
        error.code = u"insufficient_quota"_s;
    return {error, test.serverTime, test.askedAt};
}

QList<RegisteredWebhook> registeredWebhooks(const QList<WebhookEndpoint> &endpoints)
{
    QList<RegisteredWebhook> webhooks;
    for (const WebhookEndpoint &endpoint : endpoints)
        webhooks.append({QUrl(endpoint.url), endpoint.eventTypes});
    return webhooks;
}

LineCheck::LineCheck(AccountQuestions questions, QObject *parent)
    : QObject(parent)
    , m_questions(std::move(questions))
{
    for (const CheckKind kind : AllChecks)
        m_results.append({kind, CheckState::NotRun, {}, {}});
}

LineCheck::~LineCheck() = default;

void LineCheck::setLimits(std::chrono::milliseconds answer, std::chrono::milliseconds arrival)
{
    m_answerLimit = answer;
    m_arrivalLimit = arrival;
}

LineCheckResult LineCheck::result(LineCheckResult::Kind kind) const
{
    return m_results.at(int(kind));
}

bool LineCheck::isRunning() const
{
    return std::any_of(m_results.cbegin(), m_results.cend(),
                       [](const LineCheckResult &result) { return result.state == CheckState::Running; });
}

void LineCheck::start(LineCheckInputs inputs)
{
    m_inputs = std::move(inputs);
    ++m_run;
    m_probe.reset();
    for (LineCheckResult &result : m_results) {
        result = {result.kind, CheckState::Running, {}, {}};
        emit resultChanged(result);
    }
    checkMedia();
    checkAddress();
    judgeRecent(CheckKind::RateLimits, u"rate_limited"_s, CheckState::Warning);
    checkListening();
    askAccount();
}

// The last of them to be settled ends the run.
void LineCheck::settle(CheckKind kind, CheckState state, const QString &diagnosis, const QString &fact)
{
    LineCheckResult &result = m_results[int(kind)];
    if (result.state != CheckState::Running)
        return;
    result = {kind, state, diagnosis, fact};
    emit resultChanged(result);
    if (!isRunning())
        emit finished();
}

void LineCheck::checkListening()
{
    const LineStatus &status = m_inputs.status;
    const QString where = u"%1 port %2"_s.arg(status.address).arg(status.port);
    if (status.intake != LineStatus::Intake::Listening) {
        settle(CheckKind::Listening, CheckState::Bad, u"not_listening"_s,
               status.intakeError ? factOf(*status.intakeError) : QString());
        settle(CheckKind::Reachable, CheckState::NotRun);
        settle(CheckKind::Signature, CheckState::NotRun);
        return;
    }
    settle(CheckKind::Listening, CheckState::Good, {}, where);
    probeAddress();
}

// Nobody can be asked about limits, and about credit only when it is spent: they show when a call meets them.
void LineCheck::judgeRecent(CheckKind kind, const QString &diagnosis, CheckState ifSo)
{
    const bool hasAnswered = std::any_of(m_inputs.latest.cbegin(), m_inputs.latest.cend(),
                                         [](const CallState &call) { return call.usage.responses > 0; });
    if (tellsOf(m_inputs, diagnosis))
        settle(kind, ifSo, diagnosis);
    else
        settle(kind, hasAnswered ? CheckState::Good : CheckState::NotRun);
}

void LineCheck::judgeCredit()
{
    judgeRecent(CheckKind::Credit, u"no_credit"_s, CheckState::Bad);
}

void LineCheck::checkMedia()
{
    const auto told = std::find_if(m_inputs.latest.cbegin(), m_inputs.latest.cend(),
                                   [](const CallState &call) { return call.mediaSecurity != MediaSecurity::Unknown; });
    if (told == m_inputs.latest.cend())
        return settle(CheckKind::Media, CheckState::NotRun);
    const bool isPlain = told->mediaSecurity == MediaSecurity::Plain;
    settle(CheckKind::Media, isPlain ? CheckState::Bad : CheckState::Good,
           isPlain ? u"media_not_encrypted"_s : QString(),
           u"%1: %2"_s.arg(told->id.value, isPlain ? u"rtp"_s : u"srtp"_s));
}

void LineCheck::checkAddress()
{
    if (isAssistantAddressMissing(m_inputs.settings.provider))
        return settle(CheckKind::Address, CheckState::Bad, u"assistant_address_missing"_s);
    const bool isAsked = isAskingCompany(m_inputs.settings.provider);
    settle(CheckKind::Address, isAsked ? CheckState::Good : CheckState::NotRun, {},
           isAsked ? m_inputs.settings.provider.sipAddress : QString());
}

void LineCheck::probeAddress()
{
    if (m_inputs.publicAddress.isEmpty()) {
        settle(CheckKind::Reachable, CheckState::Bad, u"address_missing"_s);
        return settle(CheckKind::Signature, CheckState::NotRun);
    }
    if (m_inputs.settings.webhookSecrets.isEmpty()) {
        settle(CheckKind::Reachable, CheckState::NotRun);
        return settle(CheckKind::Signature, CheckState::Bad, u"signature_invalid"_s, u"no signing secret is set"_s);
    }
    m_probe.reset(new AddressProbe(m_inputs.publicAddress, m_inputs.settings.webhookSecrets.first(), m_inputs.now));
    connect(m_probe.get(), &AddressProbe::finished, this, &LineCheck::addressAnswered);
    m_probe->start(m_answerLimit);
}

// The answer may be quicker than the news that our own message has arrived.
void LineCheck::addressAnswered()
{
    if (m_probe->status() / 100 != 2 || m_probe->hasArrived())
        return judgeAddress(m_probe->hasArrived());
    QTimer::singleShot(m_arrivalLimit, this, [this, run = m_run] {
        if (run == m_run)
            judgeAddress(m_probe->hasArrived());
    });
}

void LineCheck::testArrived(const QString &webhookId)
{
    if (!m_probe || m_probe->webhookId() != webhookId || m_probe->hasArrived())
        return;
    m_probe->arrived();
    if (m_probe->status() != 0)
        judgeAddress(true);
}

bool LineCheck::hasRecentCall() const
{
    return std::any_of(m_inputs.latest.cbegin(), m_inputs.latest.cend(),
                       [this](const CallState &call) { return m_inputs.now - call.offeredAt < RecentCall; });
}

void LineCheck::judgeAddress(bool hasArrived)
{
    const int status = m_probe->status();
    const QString fact = status != 0 ? u"HTTP %1"_s.arg(status) : m_probe->problem();
    const QString refusal = diagnoseRefusal(m_inputs.status.lastRefusal);
    const auto reachable = [&](CheckState state, const QString &diagnosis = {}) {
        settle(CheckKind::Reachable, state, diagnosis, fact);
    };
    if (hasArrived) {
        reachable(CheckState::Good);
        const bool isWarning = m_inputs.status.refusedWebhooks > 0 && refusal != "signature_missing"_L1;
        return settle(CheckKind::Signature, isWarning ? CheckState::Warning : CheckState::Good,
                      isWarning ? refusal : QString(), m_inputs.status.lastRefusal);
    }
    if (status == 401) {
        reachable(CheckState::Good);
        return settle(CheckKind::Signature, CheckState::Bad, u"signature_invalid"_s, fact);
    }
    settle(CheckKind::Signature,
           m_inputs.status.refusedWebhooks > 0 && !refusal.isEmpty() ? CheckState::Warning : CheckState::NotRun,
           m_inputs.status.refusedWebhooks > 0 ? refusal : QString(), m_inputs.status.lastRefusal);
    if (status / 100 == 3)
        return reachable(CheckState::Bad, u"webhook_redirect"_s);
    if (status / 100 == 2)
        return reachable(CheckState::Bad, u"address_elsewhere"_s);
    if (status == 0 && hasRecentCall())
        return reachable(CheckState::Warning, u"address_from_inside"_s);
    reachable(CheckState::Bad, status == 404 ? u"address_elsewhere"_s : u"address_unreachable"_s);
}

void LineCheck::askAccount()
{
    if (!judgeTarget())
        askWebhooks();
    if (!m_questions.askModels) {
        for (const CheckKind kind : {CheckKind::Key, CheckKind::Model, CheckKind::Clock})
            settle(kind, CheckState::NotRun);
        return judgeCredit();
    }
    m_questions.askModels([self = QPointer<LineCheck>(this), run = m_run](const ModelsAnswer &answer) {
        if (self && self->m_run == run)
            self->modelsAnswered(answer);
    });
}

void LineCheck::askWebhooks()
{
    if (!m_questions.askWebhooks)
        return judgeAnnouncement(Error{Error::Kind::NotAllowed, u"cannot be asked"_s});
    m_questions.askWebhooks([self = QPointer<LineCheck>(this), run = m_run](const WebhooksAnswer &answer) {
        if (self && self->m_run == run)
            self->judgeAnnouncement(answer);
    });
}

void LineCheck::modelsAnswered(const ModelsAnswer &answer)
{
    judgeClock(answer);
    judgeModel(answer);
    judgeKey(answer);
    judgeCredit();
}

void LineCheck::judgeKey(const ModelsAnswer &answer)
{
    if (answer.models)
        return settle(CheckKind::Key, CheckState::Good);
    const Error &error = answer.models.error();
    const bool isPassing = error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::ServerFault;
    // A key may be kept from listing models and be good for calls all the same.
    const bool isOnlyListing = error.httpStatus == 403 && hasRecentCall();
    if (error.kind == Error::Kind::Unauthorized && error.httpStatus == 0) // nothing was sent
        return settle(CheckKind::Key, CheckState::Bad, u"key_missing"_s);
    const QString diagnosis = error.kind == Error::Kind::NotFound ? u"accept_401_403"_s : diagnoseError(error);
    if (diagnosis == "no_credit"_L1) { // the key itself is known
        settle(CheckKind::Credit, CheckState::Bad, diagnosis, factOf(error));
        return settle(CheckKind::Key, CheckState::Good);
    }
    settle(CheckKind::Key, isPassing || isOnlyListing ? CheckState::Warning : CheckState::Bad, diagnosis,
           factOf(error));
}

void LineCheck::judgeModel(const ModelsAnswer &answer)
{
    const QList<ListedModel> listed = answer.models ? *answer.models : QList<ListedModel>();
    const QList<Retirement> ending = retirements(m_inputs.inUse, listed, m_inputs.known, m_inputs.today);
    if (!ending.isEmpty()) {
        const Retirement &first = ending.first();
        const QString fact = u"%1: %2"_s.arg(first.name, first.date.toString(Qt::ISODate));
        return first.isOver() ? settle(CheckKind::Model, CheckState::Bad, u"model_gone"_s, fact)
                              : settle(CheckKind::Model, CheckState::Warning, u"model_retiring"_s, fact);
    }
    if (!answer.models)
        return settle(CheckKind::Model, CheckState::NotRun);
    for (const SessionConfig &session : std::as_const(m_inputs.inUse)) {
        const bool isListed = std::any_of(listed.cbegin(), listed.cend(),
                                          [&session](const ListedModel &model) { return model.id == session.model; });
        if (!isListed)
            return settle(CheckKind::Model, CheckState::Bad, u"model_gone"_s, session.model);
    }
    settle(CheckKind::Model, CheckState::Good);
}

void LineCheck::judgeClock(const ModelsAnswer &answer)
{
    const bool isRefused =
        m_inputs.status.refusedWebhooks > 0 && diagnoseRefusal(m_inputs.status.lastRefusal) == "signature_clock"_L1;
    if (!answer.serverTime) {
        return isRefused ? settle(CheckKind::Clock, CheckState::Bad, u"signature_clock"_s, m_inputs.status.lastRefusal)
                         : settle(CheckKind::Clock, CheckState::NotRun);
    }
    const auto skew = std::chrono::duration_cast<std::chrono::seconds>(answer.receivedAt - *answer.serverTime);
    const QString fact = u"%1%2 s"_s.arg(skew.count() > 0 ? u"+"_s : QString()).arg(skew.count());
    if (std::chrono::abs(skew) > TrustedSkew)
        return settle(CheckKind::Clock, CheckState::Bad, u"signature_clock"_s, fact);
    if (std::chrono::abs(skew) > WorthySkew)
        return settle(CheckKind::Clock, CheckState::Warning, u"clock_drifting"_s, fact);
    settle(CheckKind::Clock, CheckState::Good, {}, fact);
}

// What the latest call itself tells: another project, or another region.
bool LineCheck::judgeTarget()
{
    const SipTarget target = sipTargetOf(m_inputs.headers);
    const QString &project = m_inputs.settings.projectId;
    const QString fact = target == SipTarget{} ? QString() : u"%1@%2"_s.arg(target.project, target.host);
    if (!project.isEmpty() && !target.project.isEmpty() && target.project.compare(project, Qt::CaseInsensitive) != 0) {
        settle(CheckKind::Announcement, CheckState::Bad, u"project_mismatch"_s, fact);
        return true;
    }
    const QString region = diagnoseCalls(m_inputs.latest, m_inputs.settings.baseUrl, target.host);
    if (region.isEmpty())
        return false;
    settle(CheckKind::Announcement, CheckState::Bad, region, fact);
    return true;
}

void LineCheck::judgeAnnouncement(const WebhooksAnswer &answer)
{
    if (!answer) { // the key may not see them; calls that came are as good a proof
        return settle(CheckKind::Announcement, hasRecentCall() ? CheckState::Good : CheckState::NotRun, {},
                      factOf(answer.error()));
    }
    const bool isAnnounced = std::any_of(answer->cbegin(), answer->cend(), [this](const RegisteredWebhook &webhook) {
        return isSameAddress(webhook.url, m_inputs.publicAddress) &&
               webhook.eventTypes.contains(QLatin1StringView(IncomingCallType));
    });
    if (isAnnounced || hasRecentCall())
        return settle(CheckKind::Announcement, CheckState::Good);
    settle(CheckKind::Announcement, CheckState::Bad, u"no_webhook_subscription"_s,
           u"%1 registered"_s.arg(answer->size()));
}

} // namespace callside
