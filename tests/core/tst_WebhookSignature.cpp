// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WebhookSignature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <type_traits>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::sys_seconds Now{std::chrono::seconds{1795226405}};

template <class T>
concept Streamable = requires(QDebug debug, T value)
{
    debug << value;
};
static_assert(!Streamable<Secret>, "a secret must not reach a log");

Secret aSecret()
{
    return Secret("whsec_" + "a key for the tests"_ba.toBase64());
}

QByteArray hmac(const QByteArray &key, const WebhookHeaders &headers, const QByteArray &body)
{
    return QMessageAuthenticationCode::hash(headers.id + '.' + headers.timestamp + '.' + body, key,
                                            QCryptographicHash::Sha256)
        .toBase64();
}

// Headers of a delivery made now and signed with the key of aSecret().
WebhookHeaders signedHeaders(const QByteArray &body)
{
    WebhookHeaders headers{"wh_1", "1795226405", {}};
    headers.signature = "v1," + hmac("a key for the tests", headers, body);
    return headers;
}

SignatureProblem problemNamed(const QString &reason)
{
    if (reason == "missing header"_L1)
        return SignatureProblem::MissingHeader;
    if (reason == "bad timestamp"_L1)
        return SignatureProblem::BadTimestamp;
    if (reason == "timestamp too old"_L1)
        return SignatureProblem::TooOld;
    if (reason == "timestamp too new"_L1)
        return SignatureProblem::TooNew;
    return SignatureProblem::NoMatch;
}

QByteArray headerOf(const QJsonObject &headers, QLatin1StringView name)
{
    return headers.contains(name) ? headers.value(name).toString().toUtf8() : QByteArray();
}

} // namespace

class TestWebhookSignature : public QObject
{
    Q_OBJECT

private slots:
    void everyPublishedVectorIsJudgedAsStated_data();
    void everyPublishedVectorIsJudgedAsStated();
    void timestampsAreJudgedStrictly_data();
    void timestampsAreJudgedStrictly();
    void signatureHeaderIsReadStrictly_data();
    void signatureHeaderIsReadStrictly();
    void anyOfSeveralSecretsPasses();
    void secretWithoutPrefixIsTheKeyItself();
    void secretThatIsNotBase64IsNoKey_data();
    void secretThatIsNotBase64IsNoKey();
    void nothingPassesWithoutAUsableSecret();
    void entriesPastTheBoundAreIgnored();
    void bytesAreSignedAsTheyCame();
    void equalityNeedsEveryByte();
};

void TestWebhookSignature::everyPublishedVectorIsJudgedAsStated_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(CALLSIDE_TEST_DATA "/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors =
        QJsonDocument::fromJson(file.readAll()).object()["openai_standard_webhooks"_L1].toArray();
    QCOMPARE(vectors.size(), 22);
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
}

void TestWebhookSignature::everyPublishedVectorIsJudgedAsStated()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject given = vector["headers"_L1].toObject();
    const WebhookHeaders headers{headerOf(given, "webhook-id"_L1), headerOf(given, "webhook-timestamp"_L1),
                                 headerOf(given, "webhook-signature"_L1)};
    const SignatureProblem expected =
        vector["valid"_L1].toBool() ? SignatureProblem::None : problemNamed(vector["reason"_L1].toString());
    const std::chrono::sys_seconds now{std::chrono::seconds{vector["now"_L1].toInteger()}};
    QCOMPARE(verifySignature(headers, vector["body"_L1].toString().toUtf8(),
                             {Secret(vector["secret"_L1].toString().toUtf8())}, now),
             expected);
}

void TestWebhookSignature::timestampsAreJudgedStrictly_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<SignatureProblem>("expected");
    QTest::newRow("now") << "1795226405"_ba << SignatureProblem::None;
    QTest::newRow("oldest that passes") << "1795226105"_ba << SignatureProblem::None;
    QTest::newRow("newest that passes") << "1795226705"_ba << SignatureProblem::None;
    QTest::newRow("one second too old") << "1795226104"_ba << SignatureProblem::TooOld;
    QTest::newRow("one second too new") << "1795226706"_ba << SignatureProblem::TooNew;
    QTest::newRow("empty") << ""_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("zero") << "0"_ba << SignatureProblem::TooOld;
    QTest::newRow("negative") << "-1795226405"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("plus sign") << "+1795226405"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("leading space") << " 1795226405"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("trailing text") << "1795226405abc"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("fraction") << "1795226405.5"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("hexadecimal") << "0x6B012345"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("milliseconds") << "1795226405000"_ba << SignatureProblem::BadTimestamp;
    QTest::newRow("larger than any integer") << QByteArray(40, '9') << SignatureProblem::BadTimestamp;
}

void TestWebhookSignature::timestampsAreJudgedStrictly()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(SignatureProblem, expected);
    WebhookHeaders headers{"wh_1", timestamp, {}};
    headers.signature = "v1," + hmac("a key for the tests", headers, "{}");
    QCOMPARE(verifySignature(headers, "{}", {aSecret()}, Now), expected);
}

void TestWebhookSignature::signatureHeaderIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<SignatureProblem>("expected");
    const QByteArray good = signedHeaders("{}").signature;
    const QByteArray base64 = good.sliced(3);
    QTest::newRow("one entry") << good << SignatureProblem::None;
    QTest::newRow("without the version") << base64 << SignatureProblem::None;
    QTest::newRow("after an entry without the version") << "AAAA " + good << SignatureProblem::None;
    QTest::newRow("several spaces between") << "v1,AAAA   " + good << SignatureProblem::None;
    QTest::newRow("trailing space") << good + ' ' << SignatureProblem::None;
    QTest::newRow("under another version") << "v2," + base64 << SignatureProblem::NoMatch;
    QTest::newRow("version in capitals") << "V1," + base64 << SignatureProblem::NoMatch;
    QTest::newRow("joined by a comma, as a repeated header is")
        << good + ", " + good.chopped(1) << SignatureProblem::NoMatch;
    QTest::newRow("padding missing") << good.chopped(1) << SignatureProblem::NoMatch;
    QTest::newRow("padding too long") << good + '=' << SignatureProblem::NoMatch;
    QTest::newRow("text after the padding") << good + "AAAA" << SignatureProblem::NoMatch;
    QTest::newRow("null byte after it") << good + '\0' << SignatureProblem::NoMatch;
    QTest::newRow("prefix only") << "v1,"_ba << SignatureProblem::NoMatch;
    QTest::newRow("empty") << ""_ba << SignatureProblem::NoMatch;
    QTest::newRow("absent") << QByteArray() << SignatureProblem::MissingHeader;
}

void TestWebhookSignature::signatureHeaderIsReadStrictly()
{
    QFETCH(QByteArray, signature);
    QFETCH(SignatureProblem, expected);
    WebhookHeaders headers = signedHeaders("{}");
    headers.signature = signature;
    QCOMPARE(verifySignature(headers, "{}", {aSecret()}, Now), expected);
}

void TestWebhookSignature::anyOfSeveralSecretsPasses()
{
    const WebhookHeaders headers = signedHeaders("{}");
    const Secret other("whsec_" + "another key"_ba.toBase64());
    QCOMPARE(verifySignature(headers, "{}", {other, aSecret()}, Now), SignatureProblem::None);
    QCOMPARE(verifySignature(headers, "{}", {aSecret(), other}, Now), SignatureProblem::None);
    QCOMPARE(verifySignature(headers, "{}", {Secret("whsec_!"), aSecret()}, Now), SignatureProblem::None);
    QCOMPARE(verifySignature(headers, "{}", {other}, Now), SignatureProblem::NoMatch);
}

void TestWebhookSignature::secretWithoutPrefixIsTheKeyItself()
{
    WebhookHeaders headers{"wh_1", "1795226405", {}};
    headers.signature = "v1," + hmac("plain text, not base64!", headers, "{}");
    QCOMPARE(verifySignature(headers, "{}", {Secret("plain text, not base64!")}, Now), SignatureProblem::None);
}

void TestWebhookSignature::secretThatIsNotBase64IsNoKey_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("prefix only") << "whsec_"_ba;
    QTest::newRow("illegal character") << "whsec_abc!"_ba;
    QTest::newRow("space inside") << "whsec_YWJj ZGVm"_ba;
    QTest::newRow("line end after it") << "whsec_YWJj\n"_ba;
}

void TestWebhookSignature::secretThatIsNotBase64IsNoKey()
{
    QFETCH(QByteArray, secret);
    QVERIFY(!signingKey(Secret(secret)));
}

void TestWebhookSignature::nothingPassesWithoutAUsableSecret()
{
    const WebhookHeaders headers = signedHeaders("{}");
    QCOMPARE(verifySignature(headers, "{}", {}, Now), SignatureProblem::NoSecret);
    QCOMPARE(verifySignature(headers, "{}", {Secret()}, Now), SignatureProblem::NoSecret);
    QCOMPARE(verifySignature(headers, "{}", {Secret("whsec_")}, Now), SignatureProblem::NoSecret);
}

void TestWebhookSignature::entriesPastTheBoundAreIgnored()
{
    WebhookHeaders headers = signedHeaders("{}");
    const QByteArray good = headers.signature;
    headers.signature = "v1,AAAA "_ba.repeated(MaxSignatureEntries - 1) + good;
    QCOMPARE(verifySignature(headers, "{}", {aSecret()}, Now), SignatureProblem::None);
    headers.signature = "v1,AAAA "_ba.repeated(MaxSignatureEntries) + good;
    QCOMPARE(verifySignature(headers, "{}", {aSecret()}, Now), SignatureProblem::NoMatch);
}

void TestWebhookSignature::bytesAreSignedAsTheyCame()
{
    const QByteArray body("\0\xff\r\n{}\0", 7);
    QCOMPARE(verifySignature(signedHeaders(body), body, {aSecret()}, Now), SignatureProblem::None);
    QCOMPARE(verifySignature(signedHeaders(body), body.chopped(1), {aSecret()}, Now), SignatureProblem::NoMatch);
    QCOMPARE(verifySignature(signedHeaders({}), {}, {aSecret()}, Now), SignatureProblem::None);
}

void TestWebhookSignature::equalityNeedsEveryByte()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "xbc"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(Secret("a") == Secret("a"));
    QVERIFY(Secret("a") != Secret("b"));
}

QTEST_GUILESS_MAIN(TestWebhookSignature)
#include "tst_WebhookSignature.moc"
