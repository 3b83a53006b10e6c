// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ApiProblem.h"

#include <optional>

namespace callside::practice {

// Accept is the stricter one: for a SIP call it refuses audio formats and the tuning numbers of the turn detection.
enum class SessionUse { Accept, Update };

// What the service finds wrong with a session object, or nothing. Unknown members are refused by name.
std::optional<ApiProblem> checkSession(const QJsonObject &session, SessionUse use);

} // namespace callside::practice
