// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace callside::test {

// The internet, as far as it matters here: https://phone.example.org leads to a port of this computer, with a
// certificate that is trusted while this lives. What connects there goes through a proxy on loopback; nothing else is
// changed. One at a time.
class Tunnel : public QTcpServer
{
public:
    Tunnel()
    {
        m_isReady = makeCertificate() && listen(QHostAddress::LocalHost);
        if (!m_isReady)
            return;
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(m_certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        QNetworkProxyFactory::setApplicationProxyFactory(new Way(serverPort()));
    }
    ~Tunnel() override
    {
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
        QSslConfiguration::setDefaultConfiguration(m_before);
    }

    // openssl makes the certificate; without it there is no tunnel.
    bool isReady() const { return m_isReady; }
    static QString address() { return QStringLiteral("https://phone.example.org"); }
    // 0: it is down.
    void leadTo(quint16 port) { m_port = port; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *outside = new QSslSocket(this);
        outside->setProxy(QNetworkProxy::NoProxy);
        outside->setSocketDescriptor(descriptor);
        connect(outside, &QSslSocket::disconnected, outside, &QObject::deleteLater);
        connect(outside, &QSslSocket::readyRead, this, [this, outside] { takeConnect(outside); });
    }

private:
    class Way : public QNetworkProxyFactory
    {
    public:
        explicit Way(quint16 port)
            : m_port(port)
        {
        }
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            if (query.peerHostName() == QUrl(address()).host())
                return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_port)};
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }

    private:
        const quint16 m_port;
    };

    // "CONNECT phone.example.org:443 HTTP/1.1": the other end speaks once it is answered.
    void takeConnect(QSslSocket *outside)
    {
        if (!outside->peek(16 * 1024).contains("\r\n\r\n"))
            return;
        outside->readAll();
        outside->disconnect(this);
        if (m_port == 0)
            return outside->abort();
        outside->write("HTTP/1.1 200 Connection established\r\n\r\n");
        outside->flush();
        outside->setLocalCertificate(m_certificate);
        outside->setPrivateKey(m_key);
        connect(outside, &QSslSocket::encrypted, this, [this, outside] { join(outside); });
        outside->startServerEncryption();
    }
    void join(QSslSocket *outside)
    {
        auto *inside = new QTcpSocket(outside);
        inside->setProxy(QNetworkProxy::NoProxy);
        const auto inwards = [outside, inside] { inside->write(outside->readAll()); };
        connect(outside, &QSslSocket::readyRead, inside, inwards);
        connect(inside, &QTcpSocket::readyRead, outside, [outside, inside] { outside->write(inside->readAll()); });
        connect(inside, &QTcpSocket::disconnected, outside, [outside] { outside->disconnectFromHost(); });
        connect(inside, &QTcpSocket::errorOccurred, outside, [outside] { outside->disconnectFromHost(); });
        inside->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        inwards();
    }

    bool makeCertificate()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                       QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=phone.example.org"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=DNS:phone.example.org"), QStringLiteral("-keyout"),
                       m_folder.filePath(QStringLiteral("key.pem")), QStringLiteral("-out"),
                       m_folder.filePath(QStringLiteral("cert.pem"))});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return false;
        const auto certificates = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("cert.pem")));
        QFile key(m_folder.filePath(QStringLiteral("key.pem")));
        if (certificates.isEmpty() || !key.open(QIODevice::ReadOnly))
            return false;
        m_certificate = certificates.first();
        m_key = QSslKey(&key, QSsl::Ec);
        return !m_key.isNull();
    }

    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslKey m_key;
    quint16 m_port = 0;
    bool m_isReady = false;
};

} // namespace callside::test
