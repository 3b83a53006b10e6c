// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"
#include "core/ConnectionAccount.h"
#include "core/Settings.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace callside {

class AccountClient;
class WebhookRegistration;

// What came of having the public address registered at the assistant service.
struct SetupRegistration {
    enum class Way {
        IfMissing, // an address that is registered already is left as it is
        Anew,      // it is registered once more, with a new secret; the earlier registrations are removed after that
    };
    enum class Outcome {
        Registered,   // with a signing secret that was told this once
        AlreadyThere, // its secret was told when it was registered, and is not told again
        NotAllowed,   // the key lacks the right: a normal thing; it is done by hand then
        NotOffered,   // the service has no such endpoints
        Failed,       // error says why. It may have been registered all the same if that was TimedOut or Unreachable
    };

    Outcome outcome = Outcome::Failed;
    WebhookEndpoint endpoint{}; // Registered, AlreadyThere
    int leftBehind = 0;         // earlier registrations that could not be removed
    std::optional<Error> error{};

    bool operator==(const SetupRegistration &) const = default;
};

// Tries out what somebody sets up, at the real places. Lives on the GUI thread and never waits; of each kind one at a
// time. Nothing is tried again by itself.
class SetupTest : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds account{15'000}; // the assistant service's answer
        std::chrono::milliseconds address{10'000}; // the public address's
        std::chrono::milliseconds arrival{3'000};  // then our own message has to be here
    };

    explicit SetupTest(QObject *parent = nullptr);
    ~SetupTest() override;

    void setLimits(const Limits &limits);

    // GET /models with the key: exactly one keyTested(), unless another one is started meanwhile.
    void testKey(const Settings &settings);
    // A signed message through the public address to ourselves: addressResult() for Listening, Reachable and Signature,
    // as they come, then one addressTested(). Of the inputs it needs settings, status, publicAddress, latest and now.
    void testAddress(const LineCheckInputs &inputs);
    // Answered by one registered(); before it by signingSecretMade() if there is one. Does nothing while it is under
    // way, so that no secret is lost.
    void registerAddress(const Settings &settings, const QUrl &address, SetupRegistration::Way way);
    bool isRegistering() const { return !m_registration.isNull(); }
    // Has the assistant service send a made-up call to a registered address: exactly one registrationTested(). The
    // desk meets that call like any other, and finds that it is not there.
    void testRegistration(const Settings &settings, const QString &endpoint);

public slots:
    // A message of the type TestWebhookType has come in; see app/LineCheck.
    void testArrived(const QString &webhookId);

signals:
    void keyTested(const callside::KeyTest &test);
    void addressResult(const callside::LineCheckResult &result);
    void addressTested();
    void signingSecretMade(const callside::Secret &secret); // to be kept at once; it is not told again
    void registered(const callside::SetupRegistration &registration);
    void registrationTested(const callside::Result<callside::WebhookTest> &test);

private:
    struct Wish {
        QUrl address;
        SetupRegistration::Way way = SetupRegistration::Way::IfMissing;
        QList<WebhookEndpoint> earlier;
        int toRemove = 0;
        SetupRegistration result;
    };

    WebhookRegistration *newRegistration(const Settings &settings);
    void listed(const Result<QList<WebhookEndpoint>> &endpoints);
    void created(const Result<NewWebhookEndpoint> &endpoint);
    void removed(bool isDone);
    void tellRegistration(SetupRegistration registration);
    void tellRegistrationError(const Error &error);

    Limits m_limits;
    LineCheck m_check;
    QPointer<AccountClient> m_key;
    QPointer<WebhookRegistration> m_registration;
    QPointer<WebhookRegistration> m_registrationTest;
    Wish m_wish;
};

} // namespace callside

Q_DECLARE_METATYPE(callside::SetupRegistration)
