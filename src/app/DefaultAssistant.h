// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SessionConfig.h"

namespace callside {

// What new calls are answered with as long as nobody has chosen otherwise: the shipped wording
// (resources/assistant/default.md), the recommended voice, the caller's words transcribed.
SessionConfig defaultAssistant(const QString &model);

} // namespace callside
