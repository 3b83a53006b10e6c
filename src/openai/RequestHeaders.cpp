// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RequestHeaders.h"

#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

bool canBeSent(const Secret &apiKey)
{
    const QByteArray &key = apiKey.reveal();
    return !key.isEmpty() && std::ranges::all_of(key, [](char c) { return c > ' ' && c < '\x7f'; });
}

void setIdentity(QNetworkRequest &request, const Secret &apiKey)
{
    request.setRawHeader("Authorization"_ba, "Bearer " + apiKey.reveal());
    request.setRawHeader("User-Agent"_ba, "Callside/" CALLSIDE_VERSION ""_ba);
}

} // namespace callside
