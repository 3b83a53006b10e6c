// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/AccountClient.h"

#include "ScriptedServer.h"
#include "openai/WebhookRegistration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = KeyTest::Outcome;

const Secret Key("sk-test-key"_ba);

ScriptedServer::Script answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const ScriptedRequest &) { socket->write(bytes); };
}

// Tries the key at the server, and what came of it.
struct Trial {
    explicit Trial(const ScriptedServer &server, AccountLimits limits = {}, const ApiIdentity &identity = Key)
        : Trial(QUrl(server.url(u"http"_s, u"/v1"_s)), limits, identity)
    {
    }
    explicit Trial(const QUrl &base, AccountLimits limits = {}, const ApiIdentity &identity = Key)
        : client(base, identity, limits)
        , tested(&client, &AccountClient::keyTested)
    {
        client.testKey();
    }
    KeyTest result() const { return tested.value(0).value(0).value<KeyTest>(); }

    AccountClient client;
    QSignalSpy tested;
};

// A server with a certificate that nobody has signed but itself.
class DistrustedServer : public ScriptedServer
{
public:
    DistrustedServer(const QSslCertificate &certificate, const QSslKey &key)
        : m_certificate(certificate)
        , m_key(key)
    {
    }

protected:
    QTcpSocket *newSocket() override { return new QSslSocket(this); }
    void accepted(QTcpSocket *socket) override
    {
        auto *secure = static_cast<QSslSocket *>(socket);
        secure->setLocalCertificate(m_certificate);
        secure->setPrivateKey(m_key);
        secure->startServerEncryption();
    }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

QStringList s_logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    s_logged.append(line);
}

const QByteArray Created =
    R"({"id":"whe_1","object":"webhook_endpoint","name":"front desk","url":"https://desk.example.com/webhook",)"
    R"("event_types":["realtime.call.incoming"],"signing_secret":"whsec_c2VlZGVk"})"_ba;

} // namespace

class tst_AccountClient : public QObject
{
    Q_OBJECT

private slots:
    void workingKeyBringsModelsClockAndRequestId();
    void requestCarriesTheKeyAndIsAGet();
    void azureKeyHasAHeaderOfItsOwn();
    void answerTellsWhatIsWrong_data();
    void answerTellsWhatIsWrong();
    void nobodyThereIsUnreachable();
    void silenceEndsAtTheDeadline();
    void dribbleEndsAtTheDeadline();
    void endlessListIsCutOff();
    void cutOffListIsNoList();
    void redirectIsNotFollowed();
    void untrustedServerGetsNothing();
    void unusableKeyGoesNowhere();
    void testsSideBySideAreAllAnswered();
    void nothingComesAfterDestruction();
    void logHasNoKeyAndNoSecret();
    void endpointsAreListed();
    void endpointIsCreatedOnceWithItsSecret();
    void brokenCreateIsNotSentAgain();
    void endpointIsRemoved();
    void endpointIsTested();
    void keyWithoutTheRightIsANormalAnswer_data();
    void keyWithoutTheRightIsANormalAnswer();
    void oddAnswerIsMalformed();
    void idStaysInItsPlaceInThePath();
};

void tst_AccountClient::workingKeyBringsModelsClockAndRequestId()
{
    ScriptedServer server(answering(ScriptedServer::answer(
        "200 OK", R"({"data":[{"id":"gpt-realtime-2.1"},{"id":"gpt-realtime","shutdown_date":"2027-01-20"}]})",
        "x-request-id: req_1\r\nDate: Sat, 21 Nov 2026 09:30:00 GMT\r\n")));
    Trial trial(server);
    QCOMPARE(trial.tested.size(), 0); // later, never from within
    QTRY_COMPARE(trial.tested.size(), 1);
    const KeyTest test = trial.result();
    QCOMPARE(test.outcome, Outcome::Works);
    QCOMPARE(test.models, (QList<AvailableModel>{{u"gpt-realtime"_s, fromMsecs(1800403200000)},
                                                 {u"gpt-realtime-2.1"_s, std::nullopt}}));
    QCOMPARE(test.requestId, u"req_1"_s);
    QCOMPARE(test.serverTime, fromMsecs(1795253400000));
    QVERIFY(std::abs(toMsecs(test.askedAt) - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QVERIFY(!test.error);
}

void tst_AccountClient::requestCarriesTheKeyAndIsAGet()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", R"({"data":[]})")));
    Trial trial(QUrl(server.url(u"http"_s, u"/v1/"_s)), {}, ApiIdentity(Key, u"proj_desk"_s));
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::Works);
    QCOMPARE(server.requests.size(), 1);
    const ScriptedRequest &request = server.requests.first();
    QCOMPARE(request.line(), "GET /v1/models HTTP/1.1"_ba);
    QCOMPARE(request.header("Authorization"), "Bearer sk-test-key"_ba);
    QCOMPARE(request.header("OpenAI-Project"), "proj_desk"_ba);
    QCOMPARE(request.header("OpenAI-Beta"), QByteArray());
}

void tst_AccountClient::azureKeyHasAHeaderOfItsOwn()
{
    QNetworkRequest azure(QUrl(u"https://clinic.openai.azure.com/openai/v1/models"_s));
    setIdentity(azure, Key);
    QCOMPARE(azure.rawHeader("api-key"_ba), "sk-test-key"_ba);
    QVERIFY(!azure.hasRawHeader("Authorization"_ba));
    for (const QString &other : {u"https://api.openai.com/v1"_s, u"https://openai.azure.com.example.com/v1"_s}) {
        QNetworkRequest request{QUrl(other)};
        setIdentity(request, Key);
        QCOMPARE(request.rawHeader("Authorization"_ba), "Bearer sk-test-key"_ba);
        QVERIFY(!request.hasRawHeader("api-key"_ba));
    }
}

void tst_AccountClient::answerTellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<KeyTest::Outcome>("outcome");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, Outcome outcome) {
        QTest::newRow(name) << ScriptedServer::answer(status, body, "x-request-id: req_2\r\n") << outcome;
    };
    row("unknown key", "401 Unauthorized",
        R"({"error":{"message":"Incorrect API key provided: sk-te**key","code":"invalid_api_key"}})",
        Outcome::WrongKey);
    row("401 without a word", "401 Unauthorized", "", Outcome::WrongKey);
    row("401 that is about a right", "401 Unauthorized",
        R"({"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.read.",)"
        R"("code":null}})",
        Outcome::NotPermitted);
    row("403", "403 Forbidden", R"({"error":{"message":"no","code":"missing_scope"}})", Outcome::NotPermitted);
    row("no credit", "429 Too Many Requests",
        R"({"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}})", Outcome::NoCredit);
    row("account without a way to pay", "403 Forbidden", R"({"error":{"code":"billing_not_active"}})",
        Outcome::NoCredit);
    row("too many requests", "429 Too Many Requests", R"({"error":{"code":"rate_limit_exceeded"}})", Outcome::TooBusy);
    row("no such service", "404 Not Found", "<html>", Outcome::NotFound);
    row("server fault", "503 Service Unavailable", R"({"error":{"code":"server_is_overloaded"}})",
        Outcome::ServerFault);
    row("bad request", "400 Bad Request", "{}", Outcome::Unexpected);
    row("a portal's page", "200 OK", "<html>Please log in</html>", Outcome::Unexpected);
    row("an empty object", "200 OK", "{}", Outcome::Unexpected);
}

void tst_AccountClient::answerTellsWhatIsWrong()
{
    QFETCH(QByteArray, answer);
    QFETCH(KeyTest::Outcome, outcome);
    ScriptedServer server(answering(answer));
    Trial trial(server);
    QTRY_COMPARE(trial.tested.size(), 1);
    const KeyTest test = trial.result();
    QCOMPARE(test.outcome, outcome);
    QCOMPARE(test.requestId, u"req_2"_s);
    QVERIFY(test.error);
    QVERIFY(test.models.isEmpty());
    QVERIFY(!test.error->detail.contains(u"sk-"_s));
}

void tst_AccountClient::nobodyThereIsUnreachable()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const QUrl url(u"http://127.0.0.1:%1/v1"_s.arg(gone.serverPort()));
    gone.close();
    Trial trial(url);
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::Unreachable);
}

void tst_AccountClient::silenceEndsAtTheDeadline()
{
    ScriptedServer server;
    Trial trial(server, {.deadline = 150ms});
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::TimedOut);
    QTRY_COMPARE(server.disconnections, server.connections);
}

void tst_AccountClient::dribbleEndsAtTheDeadline()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":[");
    });
    Trial trial(server, {.deadline = 150ms});
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::TimedOut);
}

void tst_AccountClient::endlessListIsCutOff()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\n" + QByteArray(8'000'000, ' '));
    });
    Trial trial(server, {.maxAnswerBytes = 100'000});
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::Unexpected);
    QCOMPARE(trial.result().error->kind, Error::Kind::TooLarge);
    QTRY_COMPARE(server.disconnections, server.connections);
}

void tst_AccountClient::cutOffListIsNoList()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":[]}");
        socket->disconnectFromHost();
    });
    Trial trial(server);
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::Unreachable);
}

void tst_AccountClient::redirectIsNotFollowed()
{
    ScriptedServer elsewhere(answering(ScriptedServer::answer("200 OK", R"({"data":[]})")));
    ScriptedServer server(answering(
        ScriptedServer::answer("302 Found", {}, "Location: " + elsewhere.url(u"http"_s, u"/"_s).toLatin1() + "\r\n")));
    Trial trial(server);
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::Unexpected);
    QCOMPARE(elsewhere.connections, 0);
}

void tst_AccountClient::untrustedServerGetsNothing()
{
    QTemporaryDir folder;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                 u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                 folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s)});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("openssl is not installed: no certificate to be distrusted");
    QFile keyFile(folder.filePath(u"key.pem"_s));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    const auto certificates = QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s));
    QCOMPARE(certificates.size(), 1);
    DistrustedServer server(certificates.first(), QSslKey(&keyFile, QSsl::Ec));
    Trial trial(QUrl(server.url(u"https"_s, u"/v1"_s)));
    QTRY_COMPARE(trial.tested.size(), 1);
    QCOMPARE(trial.result().outcome, Outcome::Unreachable);
    QCOMPARE(trial.result().error->detail, u"SslHandshakeFailedError"_s);
    QCOMPARE(server.requests.size(), 0);
}

void tst_AccountClient::unusableKeyGoesNowhere()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", R"({"data":[]})")));
    for (const QByteArray &key : {""_ba, "sk\r\nX-Evil: 1"_ba, "sk key"_ba}) {
        Trial trial(server, {}, ApiIdentity(Secret(key)));
        QCOMPARE(trial.tested.size(), 0);
        QTRY_COMPARE(trial.tested.size(), 1);
        QCOMPARE(trial.result().outcome, Outcome::WrongKey);
    }
    QCOMPARE(server.connections, 0);
}

void tst_AccountClient::testsSideBySideAreAllAnswered()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", R"({"data":[]})")));
    Trial trial(server);
    trial.client.testKey();
    trial.client.testKey();
    QTRY_COMPARE(trial.tested.size(), 3);
}

void tst_AccountClient::nothingComesAfterDestruction()
{
    ScriptedServer server;
    int answers = 0;
    {
        AccountClient client(QUrl(server.url(u"http"_s)), Key);
        connect(&client, &AccountClient::keyTested, this, [&answers] { ++answers; });
        client.testKey();
        QTRY_COMPARE(server.requests.size(), 1);
    }
    QTRY_COMPARE(server.disconnections, 1);
    QCOMPARE(answers, 0);
}

void tst_AccountClient::logHasNoKeyAndNoSecret()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", Created, "x-request-id: req_3\r\n")));
    WebhookRegistration registration(QUrl(server.url(u"http"_s)), Key);
    bool isDone = false;
    connect(&registration, &WebhookRegistration::created, this, [&isDone] { isDone = true; });
    s_logged.clear();
    const auto previous = qInstallMessageHandler(keepLog);
    registration.create(u"front desk"_s, u"https://desk.example.com/webhook"_s);
    const bool came = QTest::qWaitFor([&isDone] { return isDone; });
    qInstallMessageHandler(previous);
    QVERIFY(came);
    QCOMPARE(s_logged.size(), 1);
    QVERIFY2(s_logged.first().contains(u"req_3"_s), qPrintable(s_logged.first()));
    for (const QString &secret : {u"sk-test"_s, u"whsec"_s, u"Bearer"_s})
        QVERIFY2(!s_logged.first().contains(secret), qPrintable(s_logged.first()));
}

void tst_AccountClient::endpointsAreListed()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "{\"data\":[" + Created + "]}")));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    QList<WebhookEndpoint> endpoints;
    connect(&registration, &WebhookRegistration::listed, this,
            [&endpoints](const Result<QList<WebhookEndpoint>> &listed) {
                if (listed)
                    endpoints = *listed;
            });
    registration.list();
    QTRY_COMPARE(
        endpoints,
        (QList<WebhookEndpoint>{
            {u"whe_1"_s, u"front desk"_s, u"https://desk.example.com/webhook"_s, {u"realtime.call.incoming"_s}}}));
    QCOMPARE(server.requests.first().line(), "GET /v1/webhook_endpoints?limit=100 HTTP/1.1"_ba);
}

void tst_AccountClient::endpointIsCreatedOnceWithItsSecret()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", Created)));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    std::optional<NewWebhookEndpoint> made;
    connect(&registration, &WebhookRegistration::created, this, [&made](const Result<NewWebhookEndpoint> &created) {
        if (created)
            made = *created;
    });
    registration.create(u"front desk"_s, u"https://desk.example.com/webhook"_s);
    QTRY_VERIFY(made);
    QCOMPARE(made->signingSecret.reveal(), "whsec_c2VlZGVk"_ba);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().line(), "POST /v1/webhook_endpoints HTTP/1.1"_ba);
    const QJsonObject expected{{u"name"_s, u"front desk"_s},
                               {u"url"_s, u"https://desk.example.com/webhook"_s},
                               {u"event_types"_s, QJsonArray{u"realtime.call.incoming"_s}}};
    QCOMPARE(QJsonDocument::fromJson(server.requests.first().body).object(), expected);
}

void tst_AccountClient::brokenCreateIsNotSentAgain()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) { socket->disconnectFromHost(); });
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    std::optional<Error> error;
    connect(&registration, &WebhookRegistration::created, this, [&error](const Result<NewWebhookEndpoint> &created) {
        if (!created)
            error = created.error();
    });
    registration.create(u"front desk"_s, u"https://desk.example.com/webhook"_s);
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Unreachable);
    QCOMPARE(server.requests.size(), 1);
}

void tst_AccountClient::endpointIsRemoved()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", R"({"id":"whe_1","deleted":true})")));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    QStringList removed;
    connect(&registration, &WebhookRegistration::removed, this,
            [&removed](const QString &id, const std::optional<Error> &error) {
                removed.append(id + (error ? u" not"_s : QString()));
            });
    registration.remove(u"whe_1"_s);
    QTRY_COMPARE(removed, QStringList{u"whe_1"_s});
    QCOMPARE(server.requests.first().line(), "DELETE /v1/webhook_endpoints/whe_1 HTTP/1.1"_ba);
    server.script = answering(ScriptedServer::answer("404 Not Found"));
    registration.remove(u"whe_2"_s);
    QTRY_COMPARE(removed, (QStringList{u"whe_1"_s, u"whe_2 not"_s}));
}

void tst_AccountClient::endpointIsTested()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", R"({"success":false,"status_code":401})")));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    std::optional<WebhookTest> result;
    connect(&registration, &WebhookRegistration::tested, this,
            [&result](const QString &id, const Result<WebhookTest> &tested) {
                if (id == "whe_1"_L1 && tested)
                    result = *tested;
            });
    registration.test(u"whe_1"_s);
    QTRY_VERIFY(result);
    QCOMPARE(*result, (WebhookTest{false, 401}));
    QCOMPARE(server.requests.first().line(), "POST /v1/webhook_endpoints/whe_1/test HTTP/1.1"_ba);
    QCOMPARE(server.requests.first().body, R"({"event_type":"realtime.call.incoming"})"_ba);
}

void tst_AccountClient::keyWithoutTheRightIsANormalAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("403") << ScriptedServer::answer("403 Forbidden") << Error::Kind::NotAllowed;
    QTest::newRow("missing scopes") << ScriptedServer::answer(
                                           "401 Unauthorized",
                                           R"({"error":{"message":"Missing scopes: api.webhooks.write"}})")
                                    << Error::Kind::NotAllowed;
    QTest::newRow("unknown key") << ScriptedServer::answer("401 Unauthorized") << Error::Kind::Unauthorized;
    QTest::newRow("no such thing here") << ScriptedServer::answer("404 Not Found") << Error::Kind::NotFound;
}

void tst_AccountClient::keyWithoutTheRightIsANormalAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error::Kind, kind);
    ScriptedServer server(answering(answer));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    QList<Error::Kind> kinds;
    connect(&registration, &WebhookRegistration::listed, this,
            [&kinds](const Result<QList<WebhookEndpoint>> &listed) { kinds.append(listed.error().kind); });
    connect(&registration, &WebhookRegistration::created, this,
            [&kinds](const Result<NewWebhookEndpoint> &created) { kinds.append(created.error().kind); });
    connect(&registration, &WebhookRegistration::removed, this,
            [&kinds](const QString &, const std::optional<Error> &error) { kinds.append(error->kind); });
    connect(&registration, &WebhookRegistration::tested, this,
            [&kinds](const QString &, const Result<WebhookTest> &tested) { kinds.append(tested.error().kind); });
    registration.list();
    registration.create(u"front desk"_s, u"https://desk.example.com/webhook"_s);
    registration.remove(u"whe_1"_s);
    registration.test(u"whe_1"_s);
    QTRY_COMPARE(kinds, QList<Error::Kind>(4, kind));
}

void tst_AccountClient::oddAnswerIsMalformed()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK", "<html>", "x-request-id: req_4\r\n")));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    std::optional<Error> error;
    connect(&registration, &WebhookRegistration::listed, this,
            [&error](const Result<QList<WebhookEndpoint>> &listed) { error = listed.error(); });
    registration.list();
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Malformed);
    QCOMPARE(error->requestId, u"req_4"_s);
}

void tst_AccountClient::idStaysInItsPlaceInThePath()
{
    ScriptedServer server(answering(ScriptedServer::answer("200 OK")));
    WebhookRegistration registration(QUrl(server.url(u"http"_s, u"/v1"_s)), Key);
    registration.remove(u"../models?x#y"_s);
    QTRY_COMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().line(), "DELETE /v1/webhook_endpoints/..%2Fmodels%3Fx%23y HTTP/1.1"_ba);
}

QTEST_GUILESS_MAIN(tst_AccountClient)
#include "tst_AccountClient.moc"
