// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openai/HttpLimits.h"
#include "openai/HttpReply.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <variant>

namespace callside {

struct HttpField {
    QByteArray name; // as sent
    QByteArray value;

    bool operator==(const HttpField &) const = default;
};

// The head of a request that passed every check.
struct HttpHead {
    enum class Framing { NoBody, Length, Chunked };

    QByteArray method;
    QByteArray target; // path and query as sent, never decoded
    int minorVersion = 1;
    QList<HttpField> fields;
    Framing framing = Framing::NoBody;
    qint64 contentLength = 0;
    bool expectsContinue = false;

    QByteArray path() const; // the target up to the question mark
    bool operator==(const HttpHead &) const = default;
};

// Reads a request head strictly (RFC 9112): `head` ends with the line end of its last line, without the empty line.
// What is not strictly right, or could be framed in two ways, is refused with the status to answer.
std::variant<HttpHead, HttpStatus> parseHttpHead(QByteArrayView head, const HttpLimits &limits);

// `name ":" value`, both checked; used for header and for trailer fields.
bool parseHttpField(QByteArrayView line, HttpField &field);

// The request as one whole message of known length without anything that concerns the connection: what QHttpServer,
// whose own parser forgives too much, is given to read.
QByteArray renderRequest(const HttpHead &head, const QByteArray &body);

} // namespace callside
