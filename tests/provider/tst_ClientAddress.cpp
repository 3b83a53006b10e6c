// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/ClientAddress.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

AddressList listOf(const QStringList &entries)
{
    return AddressList::parse(entries).value_or(AddressList());
}

} // namespace

class TestClientAddress : public QObject
{
    Q_OBJECT

private slots:
    void networksAreRead_data();
    void networksAreRead();
    void wrongEntryIsNamed();
    void clientIsWhoTheTrustedProxyNames_data();
    void clientIsWhoTheTrustedProxyNames();
    void allowListDecides();
};

void TestClientAddress::networksAreRead_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("first") << u"198.51.100.0/24"_s << u"198.51.100.0"_s << true;
    QTest::newRow("last") << u"198.51.100.0/24"_s << u"198.51.100.255"_s << true;
    QTest::newRow("outside") << u"198.51.100.0/24"_s << u"198.51.101.0"_s << false;
    QTest::newRow("one") << u" 198.51.100.7 "_s << u"198.51.100.7"_s << true;
    QTest::newRow("not that one") << u"198.51.100.7"_s << u"198.51.100.8"_s << false;
    QTest::newRow("IPv6") << u"2001:db8::/32"_s << u"2001:db8:1::5"_s << true;
    QTest::newRow("IPv6 outside") << u"2001:db8::/32"_s << u"2001:db9::5"_s << false;
    QTest::newRow("IPv4 by IPv6") << u"198.51.100.0/24"_s << u"::ffff:198.51.100.9"_s << true;
    QTest::newRow("of another family") << u"198.51.100.0/24"_s << u"2001:db8::5"_s << false;
}

void TestClientAddress::networksAreRead()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(bool, isIn);
    const auto list = AddressList::parse({network, QString()});
    QVERIFY(list);
    QVERIFY(!list->isEmpty());
    QCOMPARE(list->contains(QHostAddress(address)), isIn);
}

void TestClientAddress::wrongEntryIsNamed()
{
    QString wrong;
    for (const QString &entry : {u"198.51.100.0/33"_s, u"desk.example.com"_s, u"1.2.3.4/x"_s}) {
        QVERIFY(!AddressList::parse({u"127.0.0.1"_s, entry}, &wrong));
        QCOMPARE(wrong, entry);
    }
    QVERIFY(AddressList::parse({})->isEmpty());
}

void TestClientAddress::clientIsWhoTheTrustedProxyNames_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client"); // empty: none
    QTest::newRow("no proxy") << u"203.0.113.9"_s << ""_ba << u"203.0.113.9"_s;
    QTest::newRow("written by anybody") << u"203.0.113.9"_s << "198.51.100.7"_ba << u"203.0.113.9"_s;
    QTest::newRow("by the proxy") << u"127.0.0.1"_s << "198.51.100.7"_ba << u"198.51.100.7"_s;
    QTest::newRow("by the proxy, mapped") << u"::ffff:127.0.0.1"_s << "198.51.100.7"_ba << u"198.51.100.7"_s;
    QTest::newRow("client's own words in front")
        << u"127.0.0.1"_s << "54.172.60.1, 198.51.100.7"_ba << u"198.51.100.7"_s;
    QTest::newRow("two proxies") << u"127.0.0.1"_s << "198.51.100.7,10.0.0.2"_ba << u"198.51.100.7"_s;
    QTest::newRow("all trusted") << u"127.0.0.1"_s << "10.0.0.3, 10.0.0.2"_ba << u"10.0.0.3"_s;
    QTest::newRow("port") << u"127.0.0.1"_s << "198.51.100.7:5555"_ba << u"198.51.100.7"_s;
    QTest::newRow("IPv6") << u"127.0.0.1"_s << "2001:db8::7"_ba << u"2001:db8::7"_s;
    QTest::newRow("IPv6, port") << u"127.0.0.1"_s << "[2001:db8::7]:443"_ba << u"2001:db8::7"_s;
    QTest::newRow("no address") << u"127.0.0.1"_s << "unknown"_ba << QString();
    QTest::newRow("nothing between commas") << u"127.0.0.1"_s << "198.51.100.7,"_ba << QString();
    QTest::newRow("endless") << u"127.0.0.1"_s << QByteArray("198.51.100.7,").repeated(5000) << QString();
    QTest::newRow("no proxy told") << u"127.0.0.1"_s << ""_ba << u"127.0.0.1"_s;
}

void TestClientAddress::clientIsWhoTheTrustedProxyNames()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    QFETCH(QString, client);
    const AddressList proxies = listOf({u"127.0.0.1"_s, u"10.0.0.0/8"_s});
    QCOMPARE(clientAddress(QHostAddress(peer), forwarded, proxies), QHostAddress(client));
}

void TestClientAddress::allowListDecides()
{
    const AddressList allowed = listOf({u"198.51.100.0/24"_s});
    QVERIFY(isAllowedAddress(QHostAddress(u"198.51.100.7"_s), allowed));
    QVERIFY(!isAllowedAddress(QHostAddress(u"203.0.113.9"_s), allowed));
    QVERIFY(!isAllowedAddress(QHostAddress(), allowed));
    QVERIFY(isAllowedAddress(QHostAddress(u"203.0.113.9"_s), {}));
    QVERIFY(isAllowedAddress(QHostAddress(), {}));
}

QTEST_GUILESS_MAIN(TestClientAddress)
#include "tst_ClientAddress.moc"
