// SPDX-License-Identifier: GPL-3.0-or-later
#include "OnThread.h"
#include "WireClient.h"

#include "openai/WebhookServer.h"

#include <QTcpServer>
#include <QTest>

#include <vector>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using End = WireClient::End;

namespace {

WebhookServerConfig onAnyPort()
{
    return {QHostAddress(QHostAddress::LocalHost), 0, {}};
}

// What the server's thread has seen and said.
struct Recorder {
    WebhookServer server;
    WebhookReply reply;
    QList<ReceivedWebhook> received;
    QList<ReceivedWebhook> told; // by the forerunner, before any of them was received
    QList<std::pair<int, QByteArray>> refused;
    QList<ReceivedRequest> asked; // on the further route
    RequestReply answer;

    explicit Recorder(const WebhookServerConfig &config)
        : server(config, [this](const ReceivedWebhook &webhook) {
            received.append(webhook);
            return reply;
        })
    {
        server.addRoute({"/api/ask", {"GET", "POST"}, [this](const ReceivedRequest &request) {
                             asked.append(request);
                             return answer;
                         }});
        server.setForerunner([this](const ReceivedWebhook &webhook) {
            if (received.isEmpty())
                told.append(webhook);
        });
        QObject::connect(&server, &WebhookServer::refused, &server, [this](int status, const QByteArray &reason) {
            refused.append({status, reason});
        });
    }
};

class Line : public OnThread<Recorder>
{
public:
    Line()
        : OnThread<Recorder>([] { return std::make_unique<Recorder>(onAnyPort()); })
    {
    }
    quint16 listen()
    {
        return ask([](Recorder &line) -> quint16 {
            const auto port = line.server.listen();
            return port ? *port : 0;
        });
    }
    QList<ReceivedWebhook> received()
    {
        return ask([](Recorder &line) { return line.received; });
    }
    QList<ReceivedWebhook> told()
    {
        return ask([](Recorder &line) { return line.told; });
    }
    QList<std::pair<int, QByteArray>> refused()
    {
        return ask([](Recorder &line) { return line.refused; });
    }
};

QByteArray delivery(const QByteArray &fields, const QByteArray &body)
{
    return "POST /webhook HTTP/1.1\r\nHost: desk.example\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Error failureToListen(const WebhookServerConfig &config)
{
    WebhookServer server(config, [](const ReceivedWebhook &) { return WebhookReply(); });
    const auto port = server.listen();
    return port ? Error() : port.error();
}

} // namespace

class TestWebhookServer : public QObject
{
    Q_OBJECT

private slots:
    void deliveryReachesTheHandlerAsItCame();
    void headerThatWasNotSentIsNull();
    void repeatedHeaderDoesNotLookLikeOne();
    void deliveriesAtOnceAreAllToldBeforeTheFirstIsHandled();
    void deliveryAloneIsNotToldBefore();
    void replyIsTheHandlers();
    void refusalByTheHandlerIsReported();
    void refusalByTheGateIsReported();
    void healthIsOneFixedReply();
    void healthToHeadHasNoBody();
    void otherMethodsAreNotAllowed_data();
    void otherMethodsAreNotAllowed();
    void furtherRouteGetsTheRequestAsItWasSent();
    void furtherRouteAnswersWithItsOwnType();
    void furtherRouteIsNotToldBefore();
    void furtherRouteHasTheSameLimits_data();
    void furtherRouteHasTheSameLimits();
    void bodyOverTheLimitNeverReachesTheHandler();
    void portInUseNamesTheSetting();
    void addressOfAnotherMachineNamesTheSetting();
    void privilegedPortNamesTheSetting();
    void serverListensAgainAfterClosing();
    void closedServerDropsItsClients();
};

void TestWebhookServer::deliveryReachesTheHandlerAsItCame()
{
    Line line;
    const QByteArray body("{\"a\":\"\xc3\xbc\"}\n\0", 12);
    const auto answer = exchange(line.listen(), delivery("Webhook-Id: wh_1\r\nwebhook-timestamp: 1795226402\r\n"
                                                         "WEBHOOK-SIGNATURE: v1,AA= v1,BB=\r\n",
                                                         body));
    QCOMPARE(answer.status(), 200);
    QCOMPARE(answer.end, End::Closed);
    const auto received = line.received();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received[0].webhookId, "wh_1"_ba);
    QCOMPARE(received[0].timestamp, "1795226402"_ba);
    QCOMPARE(received[0].signature, "v1,AA= v1,BB="_ba);
    QCOMPARE(received[0].body, body);
    QVERIFY(received[0].from.isLoopback());
}

void TestWebhookServer::headerThatWasNotSentIsNull()
{
    Line line;
    exchange(line.listen(), delivery("", "{}"));
    const auto received = line.received();
    QCOMPARE(received.size(), 1);
    QVERIFY(received[0].webhookId.isNull());
    QVERIFY(received[0].timestamp.isNull());
    QVERIFY(received[0].signature.isNull());
}

void TestWebhookServer::repeatedHeaderDoesNotLookLikeOne()
{
    Line line;
    exchange(line.listen(), delivery("webhook-id: wh_1\r\nwebhook-id: wh_2\r\n", "{}"));
    QCOMPARE(line.received()[0].webhookId, "wh_1, wh_2"_ba);
}

void TestWebhookServer::deliveriesAtOnceAreAllToldBeforeTheFirstIsHandled()
{
    Line line;
    const quint16 port = line.listen();
    std::vector<WireClient> clients;
    line.ask([&](Recorder &) { // while its thread is here, it sees none of them
        for (const QByteArray &id : {"wh_1"_ba, "wh_2"_ba, "wh_3"_ba}) {
            clients.emplace_back(port);
            clients.back().send(delivery("webhook-id: " + id +
                                             "\r\nwebhook-signature: v1,AA=\r\nWebhook-Signature: "
                                             "v1,BB=\r\n",
                                         "{" + id + "}"));
        }
        return true;
    });
    for (WireClient &client : clients)
        QCOMPARE(client.receive().status(), 200);
    const auto told = line.told();
    const auto received = line.received();
    QCOMPARE(told.size(), 3);
    QCOMPARE(received.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(told[i].webhookId, received[i].webhookId);
        QVERIFY(told[i].timestamp.isNull());
        QCOMPARE(told[i].signature, received[i].signature);
        QCOMPARE(told[i].body, received[i].body);
        QCOMPARE(told[i].from, received[i].from);
    }
}

void TestWebhookServer::deliveryAloneIsNotToldBefore()
{
    Line line;
    exchange(line.listen(), delivery("", "{}"));
    QCOMPARE(line.received().size(), 1);
    QVERIFY(line.told().isEmpty());
}

void TestWebhookServer::replyIsTheHandlers()
{
    Line line;
    line.ask([](Recorder &recorder) { return recorder.reply = {202, "kept"}; });
    const auto answer = exchange(line.listen(), delivery("", "{}"));
    QCOMPARE(answer.status(), 202);
    QCOMPARE(answer.body(), "kept"_ba);
    QVERIFY(answer.bytes.contains("\r\nConnection: close\r\n"));
    QVERIFY(!answer.bytes.toLower().contains("server:"));
    QVERIFY(line.refused().isEmpty());
}

void TestWebhookServer::refusalByTheHandlerIsReported()
{
    Line line;
    line.ask([](Recorder &recorder) { return recorder.reply = {401, "signature does not match"}; });
    const auto answer = exchange(line.listen(), delivery("", "{}"));
    QCOMPARE(answer.status(), 401);
    QCOMPARE(answer.body(), "signature does not match"_ba);
    const QList<std::pair<int, QByteArray>> expected{{401, "signature does not match"}};
    QCOMPARE(line.refused(), expected);
    const QMap<int, qint64> answered{{401, 1}};
    QCOMPARE(line.ask([](Recorder &recorder) { return recorder.server.counters().answered; }), answered);
}

void TestWebhookServer::refusalByTheGateIsReported()
{
    Line line;
    exchange(line.listen(), "GET /wp-login.php HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    const QList<std::pair<int, QByteArray>> expected{{404, "Not Found"}};
    QCOMPARE(line.refused(), expected);
    const QMap<int, qint64> refused{{404, 1}};
    QCOMPARE(line.ask([](Recorder &recorder) { return recorder.server.counters().gate.refused; }), refused);
}

void TestWebhookServer::healthIsOneFixedReply()
{
    Line line;
    const auto answer = exchange(line.listen(), "GET /healthz HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    QCOMPARE(answer.bytes, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n"
                           "Connection: close\r\n\r\n{\"status\":\"ok\"}"_ba);
}

void TestWebhookServer::healthToHeadHasNoBody()
{
    Line line;
    const auto answer = exchange(line.listen(), "HEAD /healthz HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    QCOMPARE(answer.bytes, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n"
                           "Connection: close\r\n\r\n"_ba);
}

void TestWebhookServer::otherMethodsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("GET of the webhook") << "GET /webhook"_ba
                                        << "POST"_ba;
    QTest::newRow("HEAD of the webhook") << "HEAD /webhook"_ba
                                         << "POST"_ba;
    QTest::newRow("TRACE of the webhook") << "TRACE /webhook"_ba
                                          << "POST"_ba;
    QTest::newRow("OPTIONS of the webhook") << "OPTIONS /webhook"_ba
                                            << "POST"_ba;
    QTest::newRow("HEAD of a further route") << "HEAD /api/ask"_ba
                                             << "GET, POST"_ba;
    QTest::newRow("DELETE of the health") << "DELETE /healthz"_ba
                                          << "GET, HEAD"_ba;
}

void TestWebhookServer::otherMethodsAreNotAllowed()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, allow);
    Line line;
    const auto answer = exchange(line.listen(), request + " HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    QCOMPARE(answer.status(), 405);
    QVERIFY(answer.bytes.contains("\r\nAllow: " + allow + "\r\n"));
    QVERIFY(line.received().isEmpty());
}

// Signatures are made over the address as it was written.
void TestWebhookServer::furtherRouteGetsTheRequestAsItWasSent()
{
    Line line;
    const quint16 port = line.listen();
    const QByteArray target = "/api/ask?a=%41%7e&b=&b=1+2&%C3%BC";
    QCOMPARE(
        exchange(port, "GET " + target + " HTTP/1.1\r\nHost: desk.example\r\nX-One: 1\r\nx-one: 2\r\n\r\n").status(),
        200);
    QCOMPARE(exchange(port, "POST /api/ask HTTP/1.1\r\nHost: desk.example\r\nContent-Length: 5\r\n\r\na=1&b").status(),
             200);
    const auto asked = line.ask([](Recorder &recorder) { return recorder.asked; });
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].method, "GET"_ba);
    QCOMPARE(asked[0].target, target);
    QCOMPARE(asked[0].field("X-ONE"), "1, 2"_ba);
    QVERIFY(asked[0].field("X-Two").isNull());
    QVERIFY(asked[0].body.isEmpty());
    QVERIFY(asked[0].from.isLoopback());
    QCOMPARE(asked[1].method, "POST"_ba);
    QCOMPARE(asked[1].body, "a=1&b"_ba);
    QVERIFY(line.received().isEmpty());
}

void TestWebhookServer::furtherRouteAnswersWithItsOwnType()
{
    Line line;
    line.ask([](Recorder &recorder) {
        recorder.answer = {403, "text/xml", "<no/>", "not signed"};
        return 0;
    });
    const auto answer = exchange(line.listen(), "GET /api/ask HTTP/1.1\r\nHost: desk.example\r\n\r\n");
    QCOMPARE(answer.status(), 403);
    QCOMPARE(answer.body(), "<no/>"_ba);
    QVERIFY(answer.bytes.contains("\r\nContent-Type: text/xml\r\n"));
    const QList<std::pair<int, QByteArray>> expected{{403, "not signed"}};
    QCOMPARE(line.refused(), expected);
}

void TestWebhookServer::furtherRouteIsNotToldBefore()
{
    Line line;
    const quint16 port = line.listen();
    std::vector<WireClient> clients;
    line.ask([&](Recorder &) { // while its thread is here, it sees none of them
        for (int i = 0; i < 3; ++i) {
            clients.emplace_back(port);
            clients.back().send("GET /api/ask HTTP/1.1\r\nHost: desk.example\r\n\r\n");
        }
        return true;
    });
    for (WireClient &client : clients)
        QCOMPARE(client.receive().status(), 200);
    QVERIFY(line.told().isEmpty());
    QCOMPARE(line.ask([](Recorder &recorder) { return recorder.asked.size(); }), 3);
}

void TestWebhookServer::furtherRouteHasTheSameLimits_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray host = " HTTP/1.1\r\nHost: desk.example\r\n";
    QTest::newRow("another path below it") << "GET /api/ask/more" + host + "\r\n" << 404;
    QTest::newRow("a path that only decodes to it") << "GET /api/%61sk" + host + "\r\n" << 404;
    QTest::newRow("no length") << "POST /api/ask" + host + "\r\n" << 411;
    QTest::newRow("two lengths") << "POST /api/ask" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
    QTest::newRow("too long") << "POST /api/ask" + host + "Content-Length: 9999999\r\n\r\n" << 413;
    QTest::newRow("an address that never ends") << "GET /api/ask?" + QByteArray(20'000, 'a') + host + "\r\n" << 431;
    QTest::newRow("a percent sign by itself") << "GET /api/ask?a=%" + host + "\r\n" << 400;
}

void TestWebhookServer::furtherRouteHasTheSameLimits()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Line line;
    QCOMPARE(exchange(line.listen(), request).status(), status);
    QCOMPARE(line.ask([](Recorder &recorder) { return recorder.asked.size(); }), 0);
}

void TestWebhookServer::bodyOverTheLimitNeverReachesTheHandler()
{
    Line line;
    const quint16 port = line.listen();
    QCOMPARE(exchange(port, delivery("", QByteArray(256 * 1024, ' '))).status(), 200);
    QCOMPARE(exchange(port, delivery("", QByteArray(256 * 1024 + 1, ' '))).status(), 413);
    QCOMPARE(line.received().size(), 1);
}

void TestWebhookServer::portInUseNamesTheSetting()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Error error = failureToListen({QHostAddress(QHostAddress::LocalHost), other.serverPort(), {}});
    QCOMPARE(error.kind, Error::Kind::NotAllowed);
    QCOMPARE(error.code, u"address_in_use"_s);
    QCOMPARE(error.param, u"WEBHOOK_PORT"_s);
    QVERIFY(error.detail.contains(QString::number(other.serverPort())));
}

void TestWebhookServer::addressOfAnotherMachineNamesTheSetting()
{
    const Error error = failureToListen({QHostAddress(u"203.0.113.9"_s), 0, {}});
    QCOMPARE(error.kind, Error::Kind::NotAllowed);
    QCOMPARE(error.code, u"address_not_available"_s);
    QCOMPARE(error.param, u"WEBHOOK_ADDRESS"_s);
    QVERIFY(error.detail.contains(u"203.0.113.9"_s));
}

void TestWebhookServer::privilegedPortNamesTheSetting()
{
    QTcpServer other;
    if (other.listen(QHostAddress::LocalHost, 99))
        QSKIP("this user may use every port");
    const Error error = failureToListen({QHostAddress(QHostAddress::LocalHost), 99, {}});
    QCOMPARE(error.kind, Error::Kind::NotAllowed);
    QCOMPARE(error.code, u"port_not_permitted"_s);
    QCOMPARE(error.param, u"WEBHOOK_PORT"_s);
}

void TestWebhookServer::serverListensAgainAfterClosing()
{
    Line line;
    QCOMPARE(exchange(line.listen(), delivery("", "{}")).status(), 200);
    QCOMPARE(exchange(line.listen(), delivery("", "{}")).status(), 200);
    QCOMPARE(line.received().size(), 2);
}

void TestWebhookServer::closedServerDropsItsClients()
{
    Line line;
    const quint16 port = line.listen();
    WireClient client(port);
    client.send("POST /web");
    line.ask([](Recorder &recorder) {
        recorder.server.close();
        return 0;
    });
    QVERIFY(client.receive().end != End::StillOpen);
    QVERIFY(!WireClient(port).isConnected());
}

QTEST_GUILESS_MAIN(TestWebhookServer)
#include "tst_WebhookServer.moc"
