// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QString>

class QNetworkRequest;

namespace callside {

// Who we are to OpenAI.
struct ApiIdentity {
    ApiIdentity(Secret key, QString project = {})
        : apiKey(std::move(key))
        , projectId(std::move(project))
    {
    }

    Secret apiKey;
    QString projectId; // OpenAI-Project; empty: the key's own project, and no header
};

// False for an empty key, and for a key or project that would break out of its header line: Qt does not check raw
// header values.
bool canBeSent(const ApiIdentity &identity);

// Authorization (an Azure resource: api-key), User-Agent and the project, the same for requests and for sockets. There
// is never an OpenAI-Beta header: it selects a protocol that no longer exists.
void setIdentity(QNetworkRequest &request, const ApiIdentity &identity);

} // namespace callside
