// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/WebhookIntake.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::sys_seconds Now{std::chrono::seconds{1795226405}};

WebhookIntake anIntake(const QList<Secret> &secrets = {Secret("a key for the tests")})
{
    return WebhookIntake(secrets, [] { return Now; });
}

ReceivedWebhook signedWebhook(const QByteArray &body)
{
    ReceivedWebhook webhook{"wh_1", "1795226402", {}, body, {}};
    webhook.signature = "v1," + QMessageAuthenticationCode::hash("wh_1.1795226402." + body, "a key for the tests",
                                                                 QCryptographicHash::Sha256)
                                    .toBase64();
    return webhook;
}

Error refusalOf(const ReceivedWebhook &webhook)
{
    const auto verified = anIntake().check(webhook);
    return verified ? Error{.kind = Error::Kind::NotFound, .detail = u"it passed"_s} : verified.error();
}

} // namespace

class TestWebhookIntake : public QObject
{
    Q_OBJECT

private slots:
    void genuineEventIsHandedOn();
    void unknownEventTypeIsHandedOn();
    void forgeryIsUnauthorized();
    void forgeryIsNotEvenParsed();
    void staleDeliveryIsUnauthorized();
    void missingHeaderIsUnauthorized();
    void nothingPassesWithoutASecret();
    void genuineNonsenseIsMalformed_data();
    void genuineNonsenseIsMalformed();
    void repliesCarryTheReasonOnly();
};

void TestWebhookIntake::genuineEventIsHandedOn()
{
    const auto verified =
        anIntake().check(signedWebhook(R"({"id":"evt_1","type":"realtime.call.incoming","data":{"call_id":"rtc_1"}})"));
    QVERIFY(verified);
    QCOMPARE(verified->webhookId, u"wh_1"_s);
    QCOMPARE(verified->type, u"realtime.call.incoming"_s);
    QCOMPARE(verified->envelope["data"_L1]["call_id"_L1].toString(), u"rtc_1"_s);
}

void TestWebhookIntake::unknownEventTypeIsHandedOn()
{
    const auto verified = anIntake().check(signedWebhook(R"({"type":"batch.completed"})"));
    QVERIFY(verified);
    QCOMPARE(verified->type, u"batch.completed"_s);
}

void TestWebhookIntake::forgeryIsUnauthorized()
{
    ReceivedWebhook webhook = signedWebhook(R"({"type":"a"})");
    webhook.body += ' ';
    QCOMPARE(refusalOf(webhook).kind, Error::Kind::Unauthorized);
    QCOMPARE(refusalOf(webhook).detail, u"signature does not match"_s);
}

void TestWebhookIntake::forgeryIsNotEvenParsed()
{
    ReceivedWebhook webhook = signedWebhook("not JSON");
    webhook.webhookId = "wh_2";
    QCOMPARE(refusalOf(webhook).kind, Error::Kind::Unauthorized);
}

void TestWebhookIntake::staleDeliveryIsUnauthorized()
{
    ReceivedWebhook webhook = signedWebhook("{}");
    webhook.timestamp = "1795226104";
    QCOMPARE(refusalOf(webhook).kind, Error::Kind::Unauthorized);
    QCOMPARE(refusalOf(webhook).detail, u"timestamp too old"_s);
    webhook.timestamp = "1795226706";
    QCOMPARE(refusalOf(webhook).detail, u"timestamp too new"_s);
}

void TestWebhookIntake::missingHeaderIsUnauthorized()
{
    ReceivedWebhook webhook = signedWebhook("{}");
    webhook.signature = QByteArray();
    QCOMPARE(refusalOf(webhook).kind, Error::Kind::Unauthorized);
    QCOMPARE(refusalOf(webhook).detail, u"signature header missing"_s);
}

void TestWebhookIntake::nothingPassesWithoutASecret()
{
    const auto verified = anIntake({}).check(signedWebhook(R"({"type":"a"})"));
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, Error::Kind::Unauthorized);
}

void TestWebhookIntake::genuineNonsenseIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not JSON") << "hello"_ba;
    QTest::newRow("cut short") << R"({"type":"a")"_ba;
    QTest::newRow("two values") << R"({"type":"a"}{})"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("no type") << "{}"_ba;
    QTest::newRow("type not text") << R"({"type":5})"_ba;
    QTest::newRow("type empty") << R"({"type":""})"_ba;
    QTest::newRow("nested too deep") << QByteArray(20000, '[');
    QTest::newRow("not UTF-8") << "{\"type\":\"\xff\"}"_ba;
}

void TestWebhookIntake::genuineNonsenseIsMalformed()
{
    QFETCH(QByteArray, body);
    QCOMPARE(refusalOf(signedWebhook(body)).kind, Error::Kind::Malformed);
}

void TestWebhookIntake::repliesCarryTheReasonOnly()
{
    const WebhookReply unauthorized{401, "signature does not match"};
    const WebhookReply malformed{400, "body is not JSON"};
    QCOMPARE(replyToRefused({.kind = Error::Kind::Unauthorized, .detail = u"signature does not match"_s}),
             unauthorized);
    QCOMPARE(replyToRefused({.kind = Error::Kind::Malformed, .detail = u"body is not JSON"_s}), malformed);
}

QTEST_GUILESS_MAIN(TestWebhookIntake)
#include "tst_WebhookIntake.moc"
