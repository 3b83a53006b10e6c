// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpReply.h"

namespace callside {

QByteArray reasonPhrase(HttpStatus status)
{
    switch (status) {
    case HttpStatus::Ok:
        return "OK";
    case HttpStatus::BadRequest:
        return "Bad Request";
    case HttpStatus::NotFound:
        return "Not Found";
    case HttpStatus::MethodNotAllowed:
        return "Method Not Allowed";
    case HttpStatus::RequestTimeout:
        return "Request Timeout";
    case HttpStatus::LengthRequired:
        return "Length Required";
    case HttpStatus::ContentTooLarge:
        return "Content Too Large";
    case HttpStatus::ExpectationFailed:
        return "Expectation Failed";
    case HttpStatus::HeaderFieldsTooLarge:
        return "Request Header Fields Too Large";
    case HttpStatus::InternalServerError:
        return "Internal Server Error";
    case HttpStatus::NotImplemented:
        return "Not Implemented";
    case HttpStatus::ServiceUnavailable:
        return "Service Unavailable";
    case HttpStatus::VersionNotSupported:
        return "HTTP Version Not Supported";
    }
    return {};
}

QByteArray renderReply(const HttpReply &reply, ReplyBody body)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(static_cast<int>(reply.status)) + ' ' +
                       reasonPhrase(reply.status) + "\r\nContent-Type: " + reply.contentType +
                       "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\nConnection: close\r\n";
    if (!reply.allow.isEmpty())
        bytes += "Allow: " + reply.allow.join(", ") + "\r\n";
    bytes += "\r\n";
    if (body == ReplyBody::Sent)
        bytes += reply.body;
    return bytes;
}

} // namespace callside
