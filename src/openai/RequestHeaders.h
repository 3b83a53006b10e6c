// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

class QNetworkRequest;

namespace callside {

// False for an empty key and for one that would break out of its header line: Qt does not check raw header values.
bool canBeSent(const Secret &apiKey);

// Authorization and User-Agent, the same for requests and for sockets. There is never an OpenAI-Beta header: it selects
// a protocol that no longer exists.
void setIdentity(QNetworkRequest &request, const Secret &apiKey);

} // namespace callside
