// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ApiClient.h"

#include "ScriptedServer.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

// A server with a certificate that nobody has signed but itself.
class SelfSignedServer : public ScriptedServer
{
public:
    SelfSignedServer(const QSslCertificate &certificate, const QSslKey &key)
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

} // namespace

class tst_ApiTrust : public QObject
{
    Q_OBJECT

private slots:
    void untrustedServerGetsNothing();
};

void tst_ApiTrust::untrustedServerGetsNothing()
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
    SelfSignedServer server(certificates.first(), QSslKey(&keyFile, QSsl::Ec));

    ApiClient client(QUrl(server.url(u"https"_s)), Secret("sk-test-key"_ba));
    QSignalSpy failed(&client, &ApiClient::failed);
    client.send(CallId{u"rtc_1"_s}, CommandId{u"cmd_1"_s},
                {ApiRequest::Kind::Accept, u"/realtime/calls/rtc_1/accept"_s, {}, true});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(2).value<Error>(),
             (Error{.kind = Error::Kind::Unreachable, .detail = u"SslHandshakeFailedError"_s}));
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.requests.size(), 0);
}

QTEST_GUILESS_MAIN(tst_ApiTrust)
#include "tst_ApiTrust.moc"
