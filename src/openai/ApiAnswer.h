// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace callside {

// What an HTTP answer said, as far as we look at it.
struct ApiAnswer {
    int status = 0;
    QByteArray requestId;  // x-request-id
    QByteArray retryAfter; // Retry-After: seconds or an HTTP date
    QByteArray body;       // may be cut off; anything at all may be in it

    bool isSuccess() const { return status >= 200 && status < 300; }
};

// The error for an answer that is not 2xx. code and param are taken from {"error":{"message","type","param","code"}} if
// they look like identifiers; the message is not looked at, because it may quote our instructions.
Error errorFromAnswer(const ApiAnswer &answer, const QDateTime &now);

// Kept only if it is an identifier of sane length, so that nobody's words get into a log by this way.
QString identifierOrNothing(const QString &text);

} // namespace callside
