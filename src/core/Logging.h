// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// What each module logs under. Info is for the operator's support, debug is for us, warnings are what could not be
// done. Every line about a call contains its id. No key, signature or Authorization header at any level; a patient's
// words and telephone numbers at debug only. core declares these and does not log itself.
namespace callside {

Q_DECLARE_LOGGING_CATEGORY(lcWebhook)  // callside.webhook
Q_DECLARE_LOGGING_CATEGORY(lcApi)      // callside.api
Q_DECLARE_LOGGING_CATEGORY(lcRealtime) // callside.realtime
Q_DECLARE_LOGGING_CATEGORY(lcStore)    // callside.store
Q_DECLARE_LOGGING_CATEGORY(lcHistory)  // callside.history
Q_DECLARE_LOGGING_CATEGORY(lcGui)      // callside.gui
Q_DECLARE_LOGGING_CATEGORY(lcApp)      // callside.app

} // namespace callside
