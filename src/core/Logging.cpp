// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Logging.h"

namespace callside {

Q_LOGGING_CATEGORY(lcWebhook, "callside.webhook")
Q_LOGGING_CATEGORY(lcApi, "callside.api")
Q_LOGGING_CATEGORY(lcRealtime, "callside.realtime")
Q_LOGGING_CATEGORY(lcStore, "callside.store")
Q_LOGGING_CATEGORY(lcHistory, "callside.history")
Q_LOGGING_CATEGORY(lcGui, "callside.gui")
Q_LOGGING_CATEGORY(lcApp, "callside.app")

} // namespace callside
