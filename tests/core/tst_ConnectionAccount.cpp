// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ConnectionAccount.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class tst_ConnectionAccount : public QObject
{
    Q_OBJECT

private slots:
    void modelsAreReadWithTheirEnd();
    void oddModelsAreLeftOut();
    void listThatIsNoneIsNothing_data();
    void listThatIsNoneIsNothing();
    void publishedExamplesAreRead();
    void endpointWithoutSecretIsNoNewOne();
};

void tst_ConnectionAccount::modelsAreReadWithTheirEnd()
{
    const auto models = parseModels(R"({"object":"list","data":[
        {"id":"gpt-realtime","object":"model","shutdown_date":"2027-01-20"},
        {"id":"gpt-realtime-2.1","object":"model","shutdown_date":null},
        {"id":"a-model","shutdown_date":1800000000},
        {"id":"b-model","shutdown_date":"2027-02-26T12:00:00Z"}]})");
    QVERIFY(models);
    QCOMPARE(*models, (QList<AvailableModel>{{u"a-model"_s, fromMsecs(1800000000000)},
                                             {u"b-model"_s, fromMsecs(1803643200000)},
                                             {u"gpt-realtime"_s, fromMsecs(1800403200000)},
                                             {u"gpt-realtime-2.1"_s, std::nullopt}}));
}

void tst_ConnectionAccount::oddModelsAreLeftOut()
{
    const auto models = parseModels(R"({"data":[{},{"id":7},"x",null,{"id":"m","shutdown_date":"soon"}]})");
    QVERIFY(models);
    QCOMPARE(*models, (QList<AvailableModel>{{u"m"_s, std::nullopt}}));
}

void tst_ConnectionAccount::listThatIsNoneIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *text : {"", "[]", "{}", R"({"data":{}})", R"({"data":[)", "<html>"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
}

void tst_ConnectionAccount::listThatIsNoneIsNothing()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseModels(json));
    QVERIFY(!parseWebhookEndpoints(json));
    QVERIFY(!parseNewWebhookEndpoint(json));
    QVERIFY(!parseWebhookTest(json));
}

void tst_ConnectionAccount::publishedExamplesAreRead()
{
    QFile file(QStringLiteral(CALLSIDE_TEST_DATA "/rest-examples.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int read = 0;
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll())[u"examples"].toArray();
    for (const QJsonValue &example : examples) {
        const QByteArray answer = QJsonDocument(example[u"responses"][0][u"body"].toObject()).toJson();
        if (example[u"name"] == u"webhook endpoint create"_s) {
            const auto created = parseNewWebhookEndpoint(answer);
            QVERIFY(created);
            const WebhookEndpoint expected{u"whe_123"_s,
                                           u"front desk"_s,
                                           u"https://desk.example.com/openai/webhook"_s,
                                           {u"realtime.call.incoming"_s}};
            QCOMPARE(created->endpoint, expected);
            QVERIFY(created->signingSecret.reveal().startsWith("whsec_"));
            const auto list = parseWebhookEndpoints("{\"data\":[" + answer + "]}");
            QVERIFY(list);
            QCOMPARE(*list, QList<WebhookEndpoint>{expected});
            ++read;
        } else if (example[u"name"] == u"webhook endpoint test"_s) {
            QCOMPARE(parseWebhookTest(answer), (WebhookTest{true, 200}));
            ++read;
        }
    }
    QCOMPARE(read, 2);
    QCOMPARE(parseWebhookTest(R"({"success":false,"status_code":401})"), (WebhookTest{false, 401}));
    QCOMPARE(parseWebhookTest(R"({"success":false,"status_code":null})"), (WebhookTest{false, 0}));
}

void tst_ConnectionAccount::endpointWithoutSecretIsNoNewOne()
{
    QVERIFY(!parseNewWebhookEndpoint(R"({"id":"whe_1","name":"x"})"));
}

QTEST_GUILESS_MAIN(tst_ConnectionAccount)
#include "tst_ConnectionAccount.moc"
