// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/JsonWebToken.h"

#include "provider/VonageIntake.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secret SigningSecret("a-signature-secret-of-some-length"_ba);
const std::chrono::sys_seconds Now{1'795'226'405s};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// As the standard says (RFC 7515), without the library.
QByteArray tokenOf(const QByteArray &header, const QByteArray &claims, const Secret &secret,
                   QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(QMessageAuthenticationCode::hash(text, secret.reveal(), algorithm));
}

const QByteArray Hs256 = R"({"alg":"HS256","typ":"JWT"})"_ba;

VonageDelivery deliveryOf(const QByteArray &body, const QString &id = u"id-1"_s, std::chrono::seconds age = 0s)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QJsonObject claims{{u"iss"_s, u"Vonage"_s},
                             {u"jti"_s, id},
                             {u"iat"_s, qint64((Now - age).time_since_epoch().count())},
                             {u"payload_hash"_s, QString::fromLatin1(hash)},
                             {u"api_key"_s, u"a1b2c3"_s}};
    const QByteArray json = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    return {"Bearer " + tokenOf(Hs256, json, SigningSecret), "ref=r1&leg=assistant", body};
}

const QByteArray Ringing = R"({"status":"ringing","uuid":"u2","conversation_uuid":"CON-1"})"_ba;

// Runs OpenSSL's program; what it says, or nothing.
QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestJsonWebToken : public QObject
{
    Q_OBJECT

private slots:
    void properTokenGivesItsClaims();
    void anyOfTheSecretsWillDo();
    void otherTokensAreRefused_data();
    void otherTokensAreRefused();
    void nothingIsTrustedWithoutSecret();
    void bearerIsFound();
    void requestIsSignedByThePrivateKey();
    void unusableKeysAreRefused_data();
    void unusableKeysAreRefused();

    void messageOfVonageIsTakenOnce();
    void messageThatWasNotKeptMayComeAgain();
    void forgedAndStaleMessagesAreRefused();
    void unreadableMessageIsNotTaken();
    void nothingIsTakenWithoutSecret();
};

void TestJsonWebToken::properTokenGivesItsClaims()
{
    const auto claims =
        verifiedToken(tokenOf(Hs256, R"({"a":"b","iat":1795226405,"n":{"x":[1]}})", SigningSecret), {SigningSecret});
    QVERIFY(claims);
    QCOMPARE(claims->value("a"_L1).toString(), u"b"_s);
    QCOMPARE(claims->value("iat"_L1).toInteger(), qint64(1'795'226'405));
}

void TestJsonWebToken::anyOfTheSecretsWillDo()
{
    const QByteArray token = tokenOf(Hs256, R"({"a":"b"})", SigningSecret);
    QVERIFY(verifiedToken(token, {Secret("another"_ba), Secret(), SigningSecret}));
    QVERIFY(!verifiedToken(token, {Secret("another"_ba)}));
}

void TestJsonWebToken::otherTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray claims = R"({"a":"b"})"_ba;
    const QByteArray good = tokenOf(Hs256, claims, SigningSecret);
    const QByteArray none = base64Url(R"({"alg":"none"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no signature asked for") << none + '.' + base64Url(claims) + '.';
    QTest::newRow("none, with a signature") << tokenOf(R"({"alg":"none","typ":"JWT"})", claims, SigningSecret);
    QTest::newRow("another hash") << tokenOf(R"({"alg":"HS512","typ":"JWT"})", claims, SigningSecret,
                                             QCryptographicHash::Sha512);
    QTest::newRow("public key asked for") << tokenOf(R"({"alg":"RS256","typ":"JWT"})", claims, SigningSecret);
    QTest::newRow("no algorithm") << tokenOf(R"({"typ":"JWT"})", claims, SigningSecret);
    QTest::newRow("another secret") << tokenOf(Hs256, claims, Secret("another"_ba));
    QTest::newRow("altered claims") << good.left(good.indexOf('.') + 1) + base64Url(R"({"a":"c"})") +
                                           good.mid(good.lastIndexOf('.'));
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("no signature") << good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("NUL inside") << good.left(10) + '\0' + good.mid(10);
    QTest::newRow("NUL behind") << good + '\0';
    QTest::newRow("no base64") << "!!!."_ba + good.mid(good.indexOf('.') + 1);
    QTest::newRow("claims are no object") << tokenOf(Hs256, "[1]", SigningSecret);
    QTest::newRow("claims are no JSON") << tokenOf(Hs256, "x", SigningSecret);
    QTest::newRow("deep") << tokenOf(Hs256, QByteArray(3000, '['), SigningSecret);
    QTest::newRow("only dots") << ".."_ba;
    QTest::newRow("endless") << QByteArray(100'000, 'a');
}

void TestJsonWebToken::otherTokensAreRefused()
{
    QFETCH(QByteArray, token);
    const auto claims = verifiedToken(token, {SigningSecret});
    QVERIFY(!claims);
    QCOMPARE(claims.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(claims.error().code, u"bad_token"_s);
}

void TestJsonWebToken::nothingIsTrustedWithoutSecret()
{
    const QByteArray token = tokenOf(Hs256, R"({"a":"b"})", Secret());
    QCOMPARE(verifiedToken(token, {}).error().code, u"no_secret"_s);
    QCOMPARE(verifiedToken(token, {Secret()}).error().code, u"no_secret"_s);
}

void TestJsonWebToken::bearerIsFound()
{
    QCOMPARE(bearerToken("Bearer abc"), "abc"_ba);
    QCOMPARE(bearerToken("bearer  abc "), "abc"_ba);
    QCOMPARE(bearerToken("Basic abc"), QByteArray());
    QCOMPARE(bearerToken({}), QByteArray());
}

void TestJsonWebToken::requestIsSignedByThePrivateKey()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the openssl program");
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    QVERIFY(openssl({u"genrsa"_s, u"-out"_s, keyFile, u"2048"_s}).isEmpty());
    QFile file(keyFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto token = signedToken({{u"application_id"_s, u"app-1"_s}}, Secret(file.readAll()));
    QVERIFY(token);
    const QList<QByteArray> parts = token->split('.');
    QCOMPARE(parts.size(), 3);
    const auto decoded = [](const QByteArray &part) {
        return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QCOMPARE(QJsonDocument::fromJson(decoded(parts[0])).object().value("alg"_L1).toString(), u"RS256"_s);
    QCOMPARE(QJsonDocument::fromJson(decoded(parts[1])).object(), (QJsonObject{{u"application_id"_s, u"app-1"_s}}));

    const auto keep = [&folder](const QString &name, const QByteArray &bytes) {
        QFile kept(folder.filePath(name));
        return kept.open(QIODevice::WriteOnly) && kept.write(bytes) == bytes.size();
    };
    QVERIFY(keep(u"signature"_s, decoded(parts[2])));
    QVERIFY(keep(u"text"_s, parts[0] + '.' + parts[1]));
    openssl({u"rsa"_s, u"-in"_s, keyFile, u"-pubout"_s, u"-out"_s, folder.filePath(u"public.pem"_s)});
    QVERIFY(openssl({u"dgst"_s, u"-sha256"_s, u"-verify"_s, folder.filePath(u"public.pem"_s), u"-signature"_s,
                     folder.filePath(u"signature"_s), folder.filePath(u"text"_s)})
                .contains("Verified OK"));
}

void TestJsonWebToken::unusableKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("not a key") << "abc"_ba;
    QTest::newRow("damaged") << "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_ba;
    QTest::newRow("with a passphrase")
        << "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"_ba;
    QTest::newRow("with a passphrase, the old way")
        << "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n"_ba;
}

void TestJsonWebToken::unusableKeysAreRefused()
{
    QFETCH(QByteArray, key);
    const auto token = signedToken({{u"a"_s, 1}}, Secret(key));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::NotAllowed);
    QCOMPARE(token.error().code, u"bad_private_key"_s);
}

void TestJsonWebToken::messageOfVonageIsTakenOnce()
{
    VonageIntake intake({{SigningSecret}, u"a1b2c3"_s});
    const auto message = intake.take(deliveryOf(Ringing), Now);
    QVERIFY(message);
    QCOMPARE(message->fields.value(u"uuid"), u"u2"_s);
    QCOMPARE(message->query.value(u"leg"), u"assistant"_s);
    QCOMPARE(message->id, u"id-1"_s);
    const auto again = intake.take(deliveryOf(Ringing), Now + 10s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"replayed"_s);
    QVERIFY(intake.take(deliveryOf(Ringing, u"id-2"_s), Now));
}

void TestJsonWebToken::messageThatWasNotKeptMayComeAgain()
{
    VonageIntake intake({{SigningSecret}, {}});
    const auto message = intake.take(deliveryOf(Ringing), Now);
    QVERIFY(message);
    intake.release(*message);
    QVERIFY(intake.take(deliveryOf(Ringing), Now));
}

void TestJsonWebToken::forgedAndStaleMessagesAreRefused()
{
    VonageIntake intake({{SigningSecret}, u"a1b2c3"_s});
    VonageDelivery forged = deliveryOf(Ringing);
    forged.authorization[forged.authorization.size() - 5] ^= 1;
    QCOMPARE(intake.take(forged, Now).error().kind, Error::Kind::Unauthorized);
    VonageDelivery swapped = deliveryOf(Ringing);
    swapped.body = R"({"status":"completed","uuid":"u2"})"_ba;
    QCOMPARE(intake.take(swapped, Now).error().code, u"wrong_body"_s);
    QCOMPARE(intake.take(deliveryOf(Ringing, u"id-1"_s, 301s), Now).error().code, u"too_old"_s);
    VonageDelivery bare = deliveryOf(Ringing);
    bare.authorization.clear();
    QCOMPARE(intake.take(bare, Now).error().code, u"bad_token"_s);
    VonageIntake other({{SigningSecret}, u"zzz"_s});
    QCOMPARE(other.take(deliveryOf(Ringing), Now).error().code, u"wrong_account"_s);
    // None of them has used up the id of the true one.
    QVERIFY(intake.take(deliveryOf(Ringing), Now));
}

void TestJsonWebToken::unreadableMessageIsNotTaken()
{
    VonageIntake intake({{SigningSecret}, {}});
    QCOMPARE(intake.take(deliveryOf("[]"), Now).error().kind, Error::Kind::Malformed);
    QCOMPARE(intake.take(deliveryOf(QByteArray(MaxProviderBytes + 1, ' ')), Now).error().kind, Error::Kind::TooLarge);
    QVERIFY(intake.take(deliveryOf(Ringing), Now)); // with the same id
}

void TestJsonWebToken::nothingIsTakenWithoutSecret()
{
    VonageIntake intake({});
    QCOMPARE(intake.take(deliveryOf(Ringing), Now).error().code, u"no_secret"_s);
}

QTEST_GUILESS_MAIN(TestJsonWebToken)
#include "tst_JsonWebToken.moc"
