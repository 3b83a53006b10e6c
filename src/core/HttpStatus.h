// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace callside {

// The kind for a status that is not 2xx, whoever answers: OpenAI or a phone company. 1xx and 3xx are Malformed: neither
// ever redirects, so something else answered.
Error::Kind kindForStatus(int status);

} // namespace callside
