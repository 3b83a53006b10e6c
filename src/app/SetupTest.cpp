// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SetupTest.h"

#include "core/Logging.h"
#include "core/RealtimeProtocol.h"
#include "openai/AccountClient.h"
#include "openai/WebhookRegistration.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using RegistrationOutcome = SetupRegistration::Outcome;

bool isOfOurTest(LineCheckResult::Kind kind)
{
    return kind == LineCheckResult::Kind::Listening || kind == LineCheckResult::Kind::Reachable ||
           kind == LineCheckResult::Kind::Signature;
}

bool isFor(const WebhookEndpoint &endpoint, const QUrl &address)
{
    const auto plain = [](const QUrl &url) {
        return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    };
    return plain(QUrl(endpoint.url)) == plain(address);
}

ApiIdentity identityOf(const Settings &settings)
{
    return {settings.apiKey, settings.projectId};
}

// What it was asked for counts no more.
template <class Asker>
void letGo(QPointer<Asker> &asker, QObject *listener)
{
    if (!asker)
        return;
    asker->disconnect(listener);
    asker->deleteLater();
    asker.clear();
}

} // namespace

SetupTest::SetupTest(QObject *parent)
    : QObject(parent)
    , m_check(AccountQuestions{})
{
    connect(&m_check, &LineCheck::resultChanged, this, [this](const LineCheckResult &result) {
        if (isOfOurTest(result.kind))
            emit addressResult(result);
    });
    connect(&m_check, &LineCheck::finished, this, &SetupTest::addressTested);
}

SetupTest::~SetupTest() = default;

void SetupTest::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_check.setLimits(limits.address, limits.arrival);
}

void SetupTest::testKey(const Settings &settings)
{
    letGo(m_key, this);
    m_key = new AccountClient(settings.baseUrl, identityOf(settings), {.deadline = m_limits.account}, this);
    connect(m_key, &AccountClient::keyTested, this, [this](const KeyTest &test) {
        letGo(m_key, this);
        emit keyTested(test);
    });
    m_key->testKey();
}

void SetupTest::testAddress(const LineCheckInputs &inputs)
{
    m_check.start(inputs);
}

void SetupTest::testArrived(const QString &webhookId)
{
    m_check.testArrived(webhookId);
}

WebhookRegistration *SetupTest::newRegistration(const Settings &settings)
{
    return new WebhookRegistration(settings.baseUrl, identityOf(settings), {.deadline = m_limits.account}, this);
}

void SetupTest::registerAddress(const Settings &settings, const QUrl &address, SetupRegistration::Way way)
{
    if (isRegistering())
        return;
    m_wish = {.address = address, .way = way};
    m_registration = newRegistration(settings);
    connect(m_registration, &WebhookRegistration::listed, this, &SetupTest::listed);
    connect(m_registration, &WebhookRegistration::created, this, &SetupTest::created);
    connect(m_registration, &WebhookRegistration::removed, this,
            [this](const QString &, const std::optional<Error> &error) { removed(!error); });
    m_registration->list();
}

void SetupTest::listed(const Result<QList<WebhookEndpoint>> &endpoints)
{
    if (!endpoints)
        return tellRegistrationError(endpoints.error());
    const QString event = QString::fromLatin1(IncomingCallType);
    std::copy_if(endpoints->cbegin(), endpoints->cend(), std::back_inserter(m_wish.earlier),
                 [this](const WebhookEndpoint &endpoint) { return isFor(endpoint, m_wish.address); });
    const auto same =
        std::find_if(m_wish.earlier.cbegin(), m_wish.earlier.cend(),
                     [&](const WebhookEndpoint &endpoint) { return endpoint.eventTypes.contains(event); });
    if (same != m_wish.earlier.cend() && m_wish.way == SetupRegistration::Way::IfMissing)
        return tellRegistration({.outcome = RegistrationOutcome::AlreadyThere, .endpoint = *same});
    m_registration->create(u"Callside"_s, m_wish.address.toString());
}

// The new one is there before an earlier one goes: calls are announced all the while.
void SetupTest::created(const Result<NewWebhookEndpoint> &endpoint)
{
    if (!endpoint)
        return tellRegistrationError(endpoint.error());
    emit signingSecretMade(endpoint->signingSecret);
    m_wish.result = {.outcome = RegistrationOutcome::Registered, .endpoint = endpoint->endpoint};
    m_wish.toRemove = m_wish.way == SetupRegistration::Way::Anew ? int(m_wish.earlier.size()) : 0;
    if (m_wish.toRemove == 0)
        return tellRegistration(m_wish.result);
    for (const WebhookEndpoint &earlier : std::as_const(m_wish.earlier))
        m_registration->remove(earlier.id);
}

void SetupTest::removed(bool isDone)
{
    if (!isDone)
        ++m_wish.result.leftBehind;
    if (--m_wish.toRemove == 0)
        tellRegistration(m_wish.result);
}

void SetupTest::tellRegistration(SetupRegistration registration)
{
    letGo(m_registration, this);
    m_wish = {};
    emit registered(registration);
}

void SetupTest::tellRegistrationError(const Error &error)
{
    const auto outcome = error.kind == Error::Kind::NotAllowed ? RegistrationOutcome::NotAllowed
                         : error.kind == Error::Kind::NotFound ? RegistrationOutcome::NotOffered
                                                               : RegistrationOutcome::Failed;
    qCInfo(lcApp) << "the public address was not registered:" << error;
    tellRegistration({.outcome = outcome, .error = error});
}

void SetupTest::testRegistration(const Settings &settings, const QString &endpoint)
{
    letGo(m_registrationTest, this);
    m_registrationTest = newRegistration(settings);
    connect(m_registrationTest, &WebhookRegistration::tested, this,
            [this](const QString &, const Result<WebhookTest> &test) {
                letGo(m_registrationTest, this);
                emit registrationTested(test);
            });
    m_registrationTest->test(endpoint);
}

} // namespace callside
