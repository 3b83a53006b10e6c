// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SetupTest.h"

#include "../openai/ScriptedServer.h"
#include "openai/WebhookIntake.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Way = SetupRegistration::Way;
using Outcome = SetupRegistration::Outcome;

constexpr int Patience = 20'000;
const QByteArray Signing = "whsec_c2V0dXAtdGVzdC1zZWNyZXQtMDAwMDAwMQ=="_ba;
const QString Address = u"https://phone.example.org/webhook"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject endpoint(const QString &id, const QString &url, const QString &event = u"realtime.call.incoming"_s)
{
    return {{u"id"_s, id},
            {u"object"_s, u"webhook_endpoint"_s},
            {u"name"_s, u"desk"_s},
            {u"url"_s, url},
            {u"event_types"_s, QJsonArray{event}}};
}

// The assistant service: what it has registered, and what a test breaks about it.
class Service
{
public:
    Service()
    {
        server.script = [this](QTcpSocket *socket, const ScriptedRequest &request) {
            socket->write(answer(request.line()));
            socket->disconnectFromHost();
        };
    }

    Settings settings() const
    {
        Settings settings;
        settings.apiKey = Secret("sk-test-key"_ba);
        settings.projectId = u"proj_desk"_s;
        settings.baseUrl = QUrl(server.url(u"http"_s, u"/v1"_s));
        return settings;
    }
    QByteArrayList asked() const
    {
        QByteArrayList lines;
        for (const ScriptedRequest &request : server.requests)
            lines.append(request.line().left(request.line().lastIndexOf(' ')));
        return lines;
    }

    ScriptedServer server;
    QJsonArray endpoints;
    QByteArray listInstead;
    QByteArray createInstead;
    QByteArray removeInstead;

private:
    QByteArray answer(const QByteArray &line) const
    {
        if (line.startsWith("GET /v1/models"))
            return ScriptedServer::answer("200 OK", R"({"object":"list","data":[{"id":"gpt-realtime-2.1"}]})");
        if (line.startsWith("GET "))
            return listInstead.isEmpty()
                       ? ScriptedServer::answer("200 OK", json({{u"object"_s, u"list"_s}, {u"data"_s, endpoints}}))
                       : listInstead;
        if (line.startsWith("DELETE "))
            return removeInstead.isEmpty() ? ScriptedServer::answer("200 OK", R"({"deleted":true})") : removeInstead;
        if (line.contains("/test "))
            return ScriptedServer::answer("200 OK", R"({"delivered":true,"status_code":200})");
        QJsonObject made = endpoint(u"whe_new"_s, Address);
        made.insert(u"signing_secret"_s, QString::fromLatin1(Signing));
        return createInstead.isEmpty() ? ScriptedServer::answer("200 OK", json(made)) : createInstead;
    }
};

struct Registering {
    Registering(Service &service, Way way)
        : secrets(&test, &SetupTest::signingSecretMade)
        , told(&test, &SetupTest::registered)
    {
        test.setLimits({10s, 10s, 1s});
        test.registerAddress(service.settings(), QUrl(Address), way);
        test.registerAddress(service.settings(), QUrl(Address), way); // while it is under way: nothing
    }
    SetupRegistration result()
    {
        if (!QTest::qWaitFor([this] { return !told.isEmpty(); }, Patience))
            qFatal("nothing came of it");
        return told.first().first().value<SetupRegistration>();
    }

    SetupTest test;
    QSignalSpy secrets;
    QSignalSpy told;
};

} // namespace

class tst_SetupTest : public QObject
{
    Q_OBJECT

private slots:
    void keyIsTestedAtTheRealPlace();
    void onlyTheLatestKeyTestIsTold();
    void newAddressIsRegisteredAndItsSecretTold();
    void registeredAddressIsLeftAsItIs();
    void addressWithAnotherEventIsRegistered();
    void registeredAnewTheEarlierOneGoesLast();
    void earlierOneThatStaysIsToldOf();
    void refusalIsToldAsWhatItIs_data();
    void refusalIsToldAsWhatItIs();
    void registrationIsTested();
    void signedMessageComesBackToUs();
    void wrongSecretIsFoundOut();
    void nothingIsToldOnceItIsGone();
};

void tst_SetupTest::keyIsTestedAtTheRealPlace()
{
    Service service;
    SetupTest test;
    QSignalSpy told(&test, &SetupTest::keyTested);
    test.testKey(service.settings());
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    const auto result = told.first().first().value<KeyTest>();
    QCOMPARE(result.outcome, KeyTest::Outcome::Works);
    QCOMPARE(result.models.first().id, u"gpt-realtime-2.1"_s);
    QCOMPARE(service.server.requests.first().header("Authorization"), "Bearer sk-test-key"_ba);
    QCOMPARE(service.server.requests.first().header("OpenAI-Project"), "proj_desk"_ba);
}

void tst_SetupTest::onlyTheLatestKeyTestIsTold()
{
    Service service;
    ScriptedServer refusing(
        [](QTcpSocket *socket, const ScriptedRequest &) { socket->write(ScriptedServer::answer("401 Unauthorized")); });
    Settings wrong = service.settings();
    wrong.baseUrl = QUrl(refusing.url(u"http"_s, u"/v1"_s));
    SetupTest test;
    QSignalSpy told(&test, &SetupTest::keyTested);
    test.testKey(wrong);
    test.testKey(service.settings());
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QCOMPARE(told.first().first().value<KeyTest>().outcome, KeyTest::Outcome::Works);
}

void tst_SetupTest::newAddressIsRegisteredAndItsSecretTold()
{
    Service service;
    service.endpoints = {endpoint(u"whe_other"_s, u"https://elsewhere.example.org/webhook"_s)};
    Registering registering(service, Way::IfMissing);
    const SetupRegistration result = registering.result();
    QCOMPARE(result.outcome, Outcome::Registered);
    QCOMPARE(result.endpoint.id, u"whe_new"_s);
    QCOMPARE(registering.secrets.size(), 1);
    QCOMPARE(registering.secrets.first().first().value<Secret>().reveal(), Signing);
    QCOMPARE(service.asked(), (QByteArrayList{"GET /v1/webhook_endpoints?limit=100", "POST /v1/webhook_endpoints"}));
    QVERIFY(service.server.requests.last().body.contains(Address.toUtf8()));
    QVERIFY(!registering.test.isRegistering());
}

void tst_SetupTest::registeredAddressIsLeftAsItIs()
{
    Service service;
    service.endpoints = {endpoint(u"whe_old"_s, Address + u'/')};
    Registering registering(service, Way::IfMissing);
    const SetupRegistration result = registering.result();
    QCOMPARE(result.outcome, Outcome::AlreadyThere);
    QCOMPARE(result.endpoint.id, u"whe_old"_s);
    QCOMPARE(registering.secrets.size(), 0);
    QCOMPARE(service.asked().size(), 1);
}

void tst_SetupTest::addressWithAnotherEventIsRegistered()
{
    Service service;
    service.endpoints = {endpoint(u"whe_old"_s, Address, u"response.completed"_s)};
    Registering registering(service, Way::IfMissing);
    QCOMPARE(registering.result().outcome, Outcome::Registered);
    QCOMPARE(service.asked().size(), 2); // it is somebody's: it stays
}

void tst_SetupTest::registeredAnewTheEarlierOneGoesLast()
{
    Service service;
    service.endpoints = {endpoint(u"whe_old"_s, Address), endpoint(u"whe_b"_s, u"https://b.example.org/webhook"_s)};
    Registering registering(service, Way::Anew);
    const SetupRegistration result = registering.result();
    QCOMPARE(result.outcome, Outcome::Registered);
    QCOMPARE(result.leftBehind, 0);
    QCOMPARE(registering.secrets.size(), 1);
    QCOMPARE(service.asked(), (QByteArrayList{"GET /v1/webhook_endpoints?limit=100", "POST /v1/webhook_endpoints",
                                              "DELETE /v1/webhook_endpoints/whe_old"}));
}

void tst_SetupTest::earlierOneThatStaysIsToldOf()
{
    Service service;
    service.endpoints = {endpoint(u"whe_old"_s, Address)};
    service.removeInstead = ScriptedServer::answer("500 Internal Server Error");
    Registering registering(service, Way::Anew);
    const SetupRegistration result = registering.result();
    QCOMPARE(result.outcome, Outcome::Registered);
    QCOMPARE(result.leftBehind, 1);
}

void tst_SetupTest::refusalIsToldAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("create");
    QTest::addColumn<int>("outcome");
    const QByteArray forbidden = ScriptedServer::answer("403 Forbidden");
    const QByteArray fault = ScriptedServer::answer("500 Internal Server Error");
    QTest::newRow("may not look") << forbidden << QByteArray() << int(Outcome::NotAllowed);
    QTest::newRow("may not make") << QByteArray() << forbidden << int(Outcome::NotAllowed);
    QTest::newRow("no such thing") << ScriptedServer::answer("404 Not Found") << QByteArray()
                                   << int(Outcome::NotOffered);
    QTest::newRow("fault") << QByteArray() << fault << int(Outcome::Failed);
}

void tst_SetupTest::refusalIsToldAsWhatItIs()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, create);
    Service service;
    service.listInstead = list;
    service.createInstead = create;
    Registering registering(service, Way::IfMissing);
    const SetupRegistration result = registering.result();
    QTEST(int(result.outcome), "outcome");
    QVERIFY(result.error);
    QCOMPARE(registering.secrets.size(), 0);
}

void tst_SetupTest::registrationIsTested()
{
    Service service;
    SetupTest test;
    QList<Result<WebhookTest>> told;
    connect(&test, &SetupTest::registrationTested, &test,
            [&told](const Result<WebhookTest> &result) { told.append(result); });
    test.testRegistration(service.settings(), u"whe_1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QVERIFY(told.first() && told.first()->isDelivered);
    QCOMPARE(service.asked(), QByteArrayList{"POST /v1/webhook_endpoints/whe_1/test"});
}

namespace {

// Somebody who passes on what comes to the public address, and what of it is believed there.
struct PublicSide {
    explicit PublicSide(SetupTest &test, const QByteArray &believed)
    {
        server.script = [&test, believed](QTcpSocket *socket, const ScriptedRequest &request) {
            const WebhookIntake intake({Secret(believed)}, [] {
                return std::chrono::sys_seconds(std::chrono::seconds(QDateTime::currentSecsSinceEpoch()));
            });
            ReceivedWebhook webhook;
            webhook.webhookId = request.header("webhook-id");
            webhook.timestamp = request.header("webhook-timestamp");
            webhook.signature = request.header("webhook-signature");
            webhook.body = request.body;
            const Result<VerifiedWebhook> verified = intake.check(webhook);
            socket->write(ScriptedServer::answer(verified ? "200 OK" : "401 Unauthorized"));
            socket->disconnectFromHost();
            if (verified)
                test.testArrived(verified->webhookId);
        };
    }

    QHash<LineCheckResult::Kind, LineCheckResult> run(SetupTest &test)
    {
        QSignalSpy results(&test, &SetupTest::addressResult);
        QSignalSpy finished(&test, &SetupTest::addressTested);
        LineCheckInputs inputs;
        inputs.settings.webhookSecrets = {Secret(Signing)};
        inputs.status.intake = LineStatus::Intake::Listening;
        inputs.publicAddress = QUrl(server.url(u"http"_s, u"/webhook"_s));
        inputs.now = fromMsecs(QDateTime::currentMSecsSinceEpoch());
        test.testAddress(inputs);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, Patience))
            qFatal("the test did not end");
        QHash<LineCheckResult::Kind, LineCheckResult> last;
        for (const auto &each : results)
            last.insert(each.first().value<LineCheckResult>().kind, each.first().value<LineCheckResult>());
        return last;
    }

    ScriptedServer server;
};

} // namespace

void tst_SetupTest::signedMessageComesBackToUs()
{
    SetupTest test;
    PublicSide side(test, Signing);
    const auto results = side.run(test);
    QCOMPARE(results.size(), 3);
    for (const LineCheckResult &result : results)
        QCOMPARE(result.state, LineCheckResult::State::Good);
}

void tst_SetupTest::wrongSecretIsFoundOut()
{
    SetupTest test;
    PublicSide side(test, "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldCwgbm90IG91cnM="_ba);
    const auto results = side.run(test);
    QCOMPARE(results.value(LineCheckResult::Kind::Reachable).state, LineCheckResult::State::Good);
    QCOMPARE(results.value(LineCheckResult::Kind::Signature).state, LineCheckResult::State::Bad);
    QCOMPARE(results.value(LineCheckResult::Kind::Signature).diagnosis, u"signature_invalid"_s);
}

void tst_SetupTest::nothingIsToldOnceItIsGone()
{
    Service service;
    auto test = std::make_unique<SetupTest>();
    test->testKey(service.settings());
    test->registerAddress(service.settings(), QUrl(Address), Way::IfMissing);
    test.reset();
    QTRY_VERIFY_WITH_TIMEOUT(service.server.connections == service.server.disconnections, Patience);
}

QTEST_GUILESS_MAIN(tst_SetupTest)
#include "tst_SetupTest.moc"
