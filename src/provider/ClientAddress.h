// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace callside {

// Networks, as people write them: "54.172.60.0/23", "2001:db8::/32", or one address. IPv4 addresses are the same ones
// when they come as IPv6 ("::ffff:…").
class AddressList
{
public:
    // Nothing if an entry is no network; `wrong` then says which.
    static std::optional<AddressList> parse(const QStringList &entries, QString *wrong = nullptr);

    bool contains(const QHostAddress &address) const;
    bool isEmpty() const { return m_networks.isEmpty(); }
    bool operator==(const AddressList &) const = default;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

// Who sent a request. X-Forwarded-For (all fields of that name, joined by commas) is believed from its end on, as long
// as it was written by a trusted proxy. Null if a trusted proxy wrote something that is no address.
QHostAddress clientAddress(const QHostAddress &peer, const QByteArray &forwardedFor, const AddressList &trustedProxies);

// Whether a provider's request may come from there; an empty list allows every address, any other no null one.
bool isAllowedAddress(const QHostAddress &client, const AddressList &allowed);

} // namespace callside
