// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace callside {

// The statuses that the gate itself answers with.
enum class HttpStatus {
    Ok = 200,
    BadRequest = 400,
    NotFound = 404,
    MethodNotAllowed = 405,
    RequestTimeout = 408,
    LengthRequired = 411,
    ContentTooLarge = 413,
    ExpectationFailed = 417,
    HeaderFieldsTooLarge = 431,
    InternalServerError = 500,
    NotImplemented = 501,
    ServiceUnavailable = 503,
    VersionNotSupported = 505,
};

QByteArray reasonPhrase(HttpStatus status);

struct HttpReply {
    HttpStatus status = HttpStatus::Ok;
    QByteArray contentType = "text/plain";
    QByteArray body;
    QByteArrayList allow; // the Allow field, which a 405 must carry

    bool operator==(const HttpReply &) const = default;
};

enum class ReplyBody { Sent, Omitted }; // Omitted: to a HEAD request; Content-Length still tells the size

// The bytes of the reply. It always ends the connection.
QByteArray renderReply(const HttpReply &reply, ReplyBody body);

} // namespace callside
