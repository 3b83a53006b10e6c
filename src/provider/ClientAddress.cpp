// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/ClientAddress.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestForwardedFor = 4096;

// IPv4 as IPv4, and no scope.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    QHostAddress plain = address;
    plain.setScopeId(QString());
    return plain;
}

// "1.2.3.4", "1.2.3.4:567", "2001:db8::1", "[2001:db8::1]:567"
QHostAddress forwardedAddress(const QByteArray &entry)
{
    QString text = QString::fromLatin1(entry.trimmed());
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        text = close < 0 ? QString() : text.mid(1, close - 1);
    } else if (text.count(u':') == 1) {
        text = text.left(text.indexOf(u':'));
    }
    QHostAddress address;
    return address.setAddress(text) ? plainAddress(address) : QHostAddress();
}

} // namespace

std::optional<AddressList> AddressList::parse(const QStringList &entries, QString *wrong)
{
    AddressList list;
    for (const QString &entry : entries) {
        if (entry.trimmed().isEmpty())
            continue;
        const std::pair<QHostAddress, int> network = QHostAddress::parseSubnet(entry.trimmed());
        if (network.first.isNull() || network.second < 0) {
            if (wrong)
                *wrong = entry;
            return std::nullopt;
        }
        list.m_networks.append(network);
    }
    return list;
}

bool AddressList::contains(const QHostAddress &address) const
{
    const QHostAddress plain = plainAddress(address);
    return std::any_of(m_networks.cbegin(), m_networks.cend(), [&plain](const std::pair<QHostAddress, int> &network) {
        return plain.isInSubnet(network.first, network.second);
    });
}

QHostAddress clientAddress(const QHostAddress &peer, const QByteArray &forwardedFor, const AddressList &trustedProxies)
{
    QHostAddress client = plainAddress(peer);
    if (forwardedFor.trimmed().isEmpty())
        return client;
    if (forwardedFor.size() > LongestForwardedFor && trustedProxies.contains(client))
        return {};
    const QList<QByteArray> entries = forwardedFor.split(',');
    for (auto entry = entries.crbegin(); entry != entries.crend() && trustedProxies.contains(client); ++entry) {
        client = forwardedAddress(*entry);
        if (client.isNull())
            return {};
    }
    return client;
}

bool isAllowedAddress(const QHostAddress &client, const AddressList &allowed)
{
    return allowed.isEmpty() || (!client.isNull() && allowed.contains(client));
}

} // namespace callside
