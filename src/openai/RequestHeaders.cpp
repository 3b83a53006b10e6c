// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RequestHeaders.h"

#include "core/Connection.h"

#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

bool isFitForHeaderLine(const QByteArray &value)
{
    return std::ranges::all_of(value, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

bool canBeSent(const ApiIdentity &identity)
{
    const QByteArray &key = identity.apiKey.reveal();
    return !key.isEmpty() && isFitForHeaderLine(key) && isFitForHeaderLine(identity.projectId.toUtf8());
}

void setIdentity(QNetworkRequest &request, const ApiIdentity &identity)
{
    if (isAzureHost(request.url()))
        request.setRawHeader("api-key"_ba, identity.apiKey.reveal());
    else
        request.setRawHeader("Authorization"_ba, "Bearer " + identity.apiKey.reveal());
    request.setRawHeader("User-Agent"_ba, "Callside/" CALLSIDE_VERSION ""_ba);
    if (!identity.projectId.isEmpty())
        request.setRawHeader("OpenAI-Project"_ba, identity.projectId.toUtf8());
}

} // namespace callside
