// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpHead.h"

#include <algorithm>
#include <array>
#include <optional>

namespace callside {

namespace {

constexpr QByteArrayView LineEnd = "\r\n";
constexpr qsizetype MaxLengthDigits = 18; // fits a qint64

// About the connection or the framing, not about the request: not passed on.
constexpr std::array<QByteArrayView, 10> ConnectionFields{"host",    "connection",        "content-length",   "expect",
                                                          "te",      "transfer-encoding", "proxy-connection", "upgrade",
                                                          "trailer", "keep-alive"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isToken(QByteArrayView text)
{
    const auto isTokenChar = [](char c) { return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

// An absolute path with an optional query, of the characters that RFC 3986 allows, percent signs complete.
bool isTarget(QByteArrayView text)
{
    if (!text.startsWith('/'))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
                return false;
        } else if (!isAlphanumeric(text[i]) && !QByteArrayView("/?:@-._~!$&'()*+,;=").contains(text[i])) {
            return false;
        }
    }
    return true;
}

bool isHost(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return isAlphanumeric(c) || QByteArrayView("-._~!$&'()*+,;=%:[]").contains(c); });
}

std::optional<HttpStatus> parseRequestLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last == first)
        return HttpStatus::BadRequest;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || !isTarget(target))
        return HttpStatus::BadRequest;
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5]) &&
                               version[6] == '.' && isDigit(version[7]);
        return isVersion ? HttpStatus::VersionNotSupported : HttpStatus::BadRequest;
    }
    head.method = method.toByteArray();
    head.target = target.toByteArray();
    head.minorVersion = version[7] - '0';
    return std::nullopt;
}

// Collects what the fields say of the framing, so that a contradiction shows at the end.
struct FramingFields {
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;

    std::optional<HttpStatus> read(const HttpField &field, HttpHead &head);
    std::optional<HttpStatus> settle(HttpHead &head) const;
};

std::optional<HttpStatus> FramingFields::read(const HttpField &field, HttpHead &head)
{
    const auto isNamed = [&](QByteArrayView name) { return field.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (isNamed("host")) {
        ++hosts;
        if (!isHost(field.value))
            return HttpStatus::BadRequest;
    } else if (isNamed("content-length")) {
        ++lengths;
        const QByteArray &digits = field.value;
        if (digits.isEmpty() || digits.size() > MaxLengthDigits || !std::all_of(digits.begin(), digits.end(), isDigit))
            return HttpStatus::BadRequest;
        head.contentLength = digits.toLongLong();
    } else if (isNamed("transfer-encoding")) {
        ++encodings;
        if (field.value.compare("chunked", Qt::CaseInsensitive) != 0)
            return HttpStatus::NotImplemented;
    } else if (isNamed("expect")) {
        if (field.value.compare("100-continue", Qt::CaseInsensitive) != 0)
            return HttpStatus::ExpectationFailed;
        head.expectsContinue = head.minorVersion > 0;
    }
    return std::nullopt;
}

std::optional<HttpStatus> FramingFields::settle(HttpHead &head) const
{
    // Two lengths, or a length beside chunks: the next hop may have read it the other way (request smuggling).
    if (lengths > 1 || encodings > 1 || (lengths > 0 && encodings > 0))
        return HttpStatus::BadRequest;
    if (hosts > 1 || (hosts == 0 && head.minorVersion > 0))
        return HttpStatus::BadRequest;
    if (encodings > 0 && head.minorVersion == 0)
        return HttpStatus::BadRequest;
    if (encodings > 0)
        head.framing = HttpHead::Framing::Chunked;
    else if (lengths > 0)
        head.framing = HttpHead::Framing::Length;
    return std::nullopt;
}

} // namespace

QByteArray HttpHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

bool parseHttpField(QByteArrayView line, HttpField &field)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.first(colon)))
        return false; // also a line that starts with a space, which would continue the one before
    QByteArrayView value = line.sliced(colon + 1);
    const auto isPad = [](char c) { return c == ' ' || c == '\t'; };
    while (!value.isEmpty() && isPad(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isPad(value.back()))
        value.chop(1);
    const bool hasControl = std::any_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
    if (hasControl)
        return false;
    field = {line.first(colon).toByteArray(), value.toByteArray()};
    return true;
}

std::variant<HttpHead, HttpStatus> parseHttpHead(QByteArrayView text, const HttpLimits &limits)
{
    HttpHead head;
    FramingFields framing;
    bool isRequestLine = true;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(LineEnd);
        if (end < 0)
            return HttpStatus::BadRequest;
        const QByteArrayView line = text.first(end);
        text = text.sliced(end + LineEnd.size());
        if (std::exchange(isRequestLine, false)) {
            if (const auto refusal = parseRequestLine(line, head))
                return *refusal;
            continue;
        }
        HttpField field;
        if (!parseHttpField(line, field))
            return HttpStatus::BadRequest;
        if (head.fields.size() >= limits.headFields)
            return HttpStatus::HeaderFieldsTooLarge;
        if (const auto refusal = framing.read(field, head))
            return *refusal;
        head.fields.append(std::move(field));
    }
    if (isRequestLine)
        return HttpStatus::BadRequest;
    if (const auto refusal = framing.settle(head))
        return *refusal;
    return head;
}

QByteArray renderRequest(const HttpHead &head, const QByteArray &body)
{
    QByteArray bytes = head.method + ' ' + head.target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const HttpField &field : head.fields) {
        const bool isPassedOn =
            std::none_of(ConnectionFields.begin(), ConnectionFields.end(),
                         [&](QByteArrayView name) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (isPassedOn)
            bytes += field.name + ": " + field.value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    return bytes + body;
}

} // namespace callside
