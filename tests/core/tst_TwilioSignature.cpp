// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TwilioSignature.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const Secret Token("0123456789abcdef0123456789abcdef"_ba);
const QByteArray FormType = "application/x-www-form-urlencoded; charset=UTF-8"_ba;

QByteArray signatureOver(const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, Token.reveal(), QCryptographicHash::Sha1).toBase64();
}

ProviderForm formOf(const QJsonObject &parameters)
{
    ProviderForm form;
    for (auto one = parameters.constBegin(); one != parameters.constEnd(); ++one)
        form.fields.append({one.key(), one.value().toString()});
    return form;
}

QByteArray encoded(const ProviderForm &form)
{
    QByteArray body;
    for (const ProviderField &field : form.fields) {
        if (!body.isEmpty())
            body += '&';
        body += field.name.toUtf8().toPercentEncoding() + '=' + field.value.toUtf8().toPercentEncoding();
    }
    return body;
}

const QByteArray VoiceUrl = "https://desk.example.com/api/twilio/voice"_ba;

} // namespace

class TestTwilioSignature : public QObject
{
    Q_OBJECT

private slots:
    void vectorsAreJudgedRight_data();
    void vectorsAreJudgedRight();
    void standardPortMayBeThereOrNot_data();
    void standardPortMayBeThereOrNot();
    void anotherPortIsTriedWithoutIt();
    void repeatedValuesCountOnceEachAndSorted();
    void orderOfParametersDoesNotMatter();
    void fieldsAreTheDecodedForm();
    void getHasItsFieldsInTheAddress();
    void jsonIsBoundByItsHash();
    void jsonWithoutHashIsNotBelieved();
    void alteredJsonIsNotBelieved();
    void nothingIsBelievedWithoutToken();
    void hostileBodiesAreRefused_data();
    void hostileBodiesAreRefused();
};

void TestTwilioSignature::vectorsAreJudgedRight_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QString::fromLatin1(CALLSIDE_TEST_DATA "/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object().value("twilio"_L1).toArray();
    QCOMPARE(vectors.size(), 7);
    for (const QJsonValue vector : vectors)
        QTest::newRow(qPrintable(vector["name"_L1].toString())) << vector.toObject();
}

void TestTwilioSignature::vectorsAreJudgedRight()
{
    QFETCH(QJsonObject, vector);
    const ProviderForm form = formOf(vector.value("params"_L1).toObject());
    const QByteArray url = vector.value("url"_L1).toString().toUtf8();
    const QByteArray signature = vector.value("signature"_L1).toString().toLatin1();
    const Secret token(vector.value("auth_token"_L1).toString().toLatin1());
    const bool isValid = vector.value("valid"_L1).toBool();
    QCOMPARE(isSignedByTwilio(url, form, signature, token), isValid);
    const auto message = verifiedTwilioMessage({url, FormType, encoded(form), signature}, token);
    QCOMPARE(bool(message), isValid);
    if (!isValid)
        QCOMPARE(message.error().kind, Error::Kind::Unauthorized);
}

void TestTwilioSignature::standardPortMayBeThereOrNot_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    const QByteArray rest = "/api/twilio/voice?a=https://x:443/"_ba;
    QTest::newRow("ours without, theirs with")
        << "https://desk.example.com" + rest << "https://desk.example.com:443" + rest;
    QTest::newRow("ours with, theirs without")
        << "https://desk.example.com:443" + rest << "https://desk.example.com" + rest;
    QTest::newRow("plain") << "http://desk.example.com" + rest << "http://desk.example.com:80" + rest;
    QTest::newRow("numeric") << "https://[2001:db8::1]" + rest << "https://[2001:db8::1]:443" + rest;
    QTest::newRow("no path") << "https://desk.example.com?a=1"_ba
                             << "https://desk.example.com:443?a=1"_ba;
}

void TestTwilioSignature::standardPortMayBeThereOrNot()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QVERIFY(isSignedByTwilio(ours, {}, signatureOver(theirs), Token));
    QVERIFY(isSignedByTwilio(ours, {}, signatureOver(ours), Token));
    QVERIFY(!isSignedByTwilio(ours, {}, signatureOver(theirs + 'x'), Token));
}

void TestTwilioSignature::anotherPortIsTriedWithoutIt()
{
    QVERIFY(isSignedByTwilio("https://d.example:8443/x", {}, signatureOver("https://d.example/x"), Token));
    QVERIFY(!isSignedByTwilio("https://d.example:8443/x", {}, signatureOver("https://d.example:443/x"), Token));
}

void TestTwilioSignature::repeatedValuesCountOnceEachAndSorted()
{
    const QByteArray body = "MediaUrl=b&Z=1&MediaUrl=a&MediaUrl=b&Empty="_ba;
    const auto message =
        verifiedTwilioMessage({VoiceUrl, FormType, body, signatureOver(VoiceUrl + "EmptyMediaUrlaMediaUrlbZ1")}, Token);
    QVERIFY(message);
    QCOMPARE(message->fields.fields.size(), 5);
}

void TestTwilioSignature::orderOfParametersDoesNotMatter()
{
    const QByteArray signature = signatureOver(VoiceUrl + "A1B2a3");
    QVERIFY(verifiedTwilioMessage({VoiceUrl, FormType, "a=3&B=2&A=1", signature}, Token));
    QVERIFY(verifiedTwilioMessage({VoiceUrl, FormType, "A=1&B=2&a=3", signature}, Token));
}

void TestTwilioSignature::fieldsAreTheDecodedForm()
{
    const QByteArray url = VoiceUrl + "?ref=r1&leg=person";
    const QByteArray signature = signatureOver(url + "From+447700900123" + "NameZo\xc3\xab B");
    const auto message =
        verifiedTwilioMessage({url, FormType, "From=%2B447700900123&Name=Zo%c3%ab+B", signature}, Token);
    QVERIFY(message);
    QCOMPARE(message->fields.value(u"From"), u"+447700900123"_s);
    QCOMPARE(message->fields.value(u"Name"), u"Zoë B"_s);
    QCOMPARE(message->query.value(u"leg"), u"person"_s);
}

void TestTwilioSignature::getHasItsFieldsInTheAddress()
{
    const QByteArray url = VoiceUrl + "?CallSid=CA1&From=%2B447700900123";
    const auto message = verifiedTwilioMessage({url, {}, {}, signatureOver(url)}, Token);
    QVERIFY(message);
    QCOMPARE(message->fields.value(u"CallSid"), u"CA1"_s);
}

void TestTwilioSignature::jsonIsBoundByItsHash()
{
    const QByteArray body = R"({"CallSid":"CA1","n":7,"nested":{"CallSid":"CA2"}})"_ba;
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray url = VoiceUrl + "?bodySHA256=" + hash;
    const auto message = verifiedTwilioMessage({url, "application/json", body, signatureOver(url)}, Token);
    QVERIFY(message);
    QCOMPARE(message->fields.value(u"CallSid"), u"CA1"_s);
    QCOMPARE(message->fields.value(u"n"), u"7"_s);
    QVERIFY(!message->fields.contains(u"nested"));
}

void TestTwilioSignature::jsonWithoutHashIsNotBelieved()
{
    const auto message =
        verifiedTwilioMessage({VoiceUrl, "application/json", R"({"CallSid":"CA1"})", signatureOver(VoiceUrl)}, Token);
    QVERIFY(!message);
    QCOMPARE(message.error().code, u"body_not_signed"_s);
}

void TestTwilioSignature::alteredJsonIsNotBelieved()
{
    const QByteArray hash = QCryptographicHash::hash("{}", QCryptographicHash::Sha256).toHex();
    const QByteArray url = VoiceUrl + "?bodySHA256=" + hash;
    const auto altered = verifiedTwilioMessage({url, "application/json", "{ }", signatureOver(url)}, Token);
    QVERIFY(!altered);
    QCOMPARE(altered.error().code, u"wrong_body"_s);
    // A form whose signature does not count its fields is no better for naming a hash.
    const auto form = verifiedTwilioMessage({url, FormType, "CallSid=CA9", signatureOver(url)}, Token);
    QVERIFY(!form);
    QCOMPARE(form.error().kind, Error::Kind::Unauthorized);
}

void TestTwilioSignature::nothingIsBelievedWithoutToken()
{
    const QByteArray unkeyed =
        QMessageAuthenticationCode::hash(VoiceUrl, QByteArray(), QCryptographicHash::Sha1).toBase64();
    const auto message = verifiedTwilioMessage({VoiceUrl, {}, {}, unkeyed}, Secret());
    QVERIFY(!message);
    QCOMPARE(message.error().code, u"no_secret"_s);
    QVERIFY(!isSignedByTwilio(VoiceUrl, {}, unkeyed, Secret()));
    QCOMPARE(verifiedTwilioMessage({VoiceUrl, {}, {}, {}}, Token).error().code, u"no_signature"_s);
}

void TestTwilioSignature::hostileBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("too long") << QByteArray(MaxProviderBytes + 1, 'a') << Error::Kind::TooLarge;
    QTest::newRow("too many") << QByteArray("a=1&").repeated(MaxProviderFields + 1) << Error::Kind::TooLarge;
    QTest::newRow("broken percent") << "a=%4"_ba << Error::Kind::Malformed;
    QTest::newRow("no text") << "a=%ff%fe"_ba << Error::Kind::Malformed;
    QTest::newRow("only signs") << "&&&=&=="_ba << Error::Kind::Unauthorized;
    QTest::newRow("forged") << "CallSid=CA1"_ba << Error::Kind::Unauthorized;
}

void TestTwilioSignature::hostileBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const auto message = verifiedTwilioMessage({VoiceUrl, FormType, body, "AAAA"}, Token);
    QVERIFY(!message);
    QCOMPARE(message.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestTwilioSignature)
#include "tst_TwilioSignature.moc"
