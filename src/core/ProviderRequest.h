// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace callside {

// One request to a phone company, without host or key: the path is relative to the base URL, percent-encoded.
struct ProviderRequest {
    enum class Verb { Get, Post, Put };
    Verb verb = Verb::Get;
    QString path;
    QByteArray contentType{};
    QByteArray body{};
    bool operator==(const ProviderRequest &) const = default;
};

} // namespace callside
