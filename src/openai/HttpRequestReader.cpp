// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/HttpRequestReader.h"

#include <algorithm>

namespace callside {

namespace {

constexpr QByteArrayView HeadEnd = "\r\n\r\n";

// A line feed without its carriage return can never become a valid head, so there is no point in waiting for the rest.
bool hasBareLineFeed(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at == 0 || text[at - 1] != '\r')
            return true;
    }
    return false;
}

bool takesBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

} // namespace

HttpRequestReader::HttpRequestReader(const HttpLimits &limits, const HttpRoutes &routes)
    : m_limits(&limits)
    , m_routes(&routes)
    , m_chunks(limits)
{
}

HttpRequestReader::State HttpRequestReader::feed(QByteArrayView bytes)
{
    if (m_state == State::ReadingHead)
        bytes = bytes.sliced(feedHead(bytes));
    if (m_state == State::ReadingBody)
        bytes = bytes.sliced(feedBody(bytes));
    if (m_state == State::Complete && !bytes.isEmpty())
        refuse(HttpStatus::BadRequest);
    return m_state;
}

qsizetype HttpRequestReader::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_text.size();
    m_text.append(bytes.first(qMin(bytes.size(), m_limits->headBytes - before)));
    const qsizetype end = m_text.indexOf(HeadEnd, qMax<qsizetype>(0, before - HeadEnd.size() + 1));
    if (end >= 0)
        m_text.truncate(end + HeadEnd.size());
    if (hasBareLineFeed(m_text, before)) {
        refuse(HttpStatus::BadRequest);
    } else if (end >= 0) {
        finishHead();
    } else if (m_text.size() >= m_limits->headBytes) {
        refuse(HttpStatus::HeaderFieldsTooLarge);
    }
    return m_text.size() - before;
}

void HttpRequestReader::finishHead()
{
    auto parsed = parseHttpHead(QByteArrayView(m_text).chopped(2), *m_limits);
    if (const auto *refusal = std::get_if<HttpStatus>(&parsed))
        return refuse(*refusal);
    m_head = std::get<HttpHead>(std::move(parsed));
    const QByteArray path = m_head.path();
    const auto route =
        std::find_if(m_routes->begin(), m_routes->end(), [&](const HttpRoute &known) { return known.path == path; });
    if (route == m_routes->end())
        return refuse(HttpStatus::NotFound);
    m_route = &*route;
    if (!m_route->methods.contains(m_head.method))
        return refuse(HttpStatus::MethodNotAllowed);
    if (m_head.framing == HttpHead::Framing::NoBody && takesBody(m_head.method))
        return refuse(HttpStatus::LengthRequired);
    if (m_head.contentLength > m_limits->bodyBytes)
        return refuse(HttpStatus::ContentTooLarge);
    const bool hasBody = m_head.framing == HttpHead::Framing::Chunked || m_head.contentLength > 0;
    m_state = hasBody ? State::ReadingBody : State::Complete;
}

qsizetype HttpRequestReader::feedBody(QByteArrayView bytes)
{
    if (m_head.framing == HttpHead::Framing::Length) {
        const qsizetype taken = qMin<qsizetype>(bytes.size(), m_head.contentLength - m_body.size());
        m_body.append(bytes.first(taken));
        if (m_body.size() == m_head.contentLength)
            m_state = State::Complete;
        return taken;
    }
    const qsizetype taken = m_chunks.feed(bytes, m_body);
    switch (m_chunks.state()) {
    case ChunkedBody::State::Reading:
        break;
    case ChunkedBody::State::Complete:
        m_state = State::Complete;
        break;
    case ChunkedBody::State::Malformed:
        refuse(HttpStatus::BadRequest);
        break;
    case ChunkedBody::State::TooLarge:
        refuse(HttpStatus::ContentTooLarge);
        break;
    }
    return taken;
}

qsizetype HttpRequestReader::announcedBody() const
{
    return m_head.framing == HttpHead::Framing::Chunked ? m_limits->bodyBytes : m_head.contentLength;
}

bool HttpRequestReader::isContinueAwaited() const
{
    return m_state == State::ReadingBody && m_head.expectsContinue && m_body.isEmpty();
}

HttpReply HttpRequestReader::refusal() const
{
    HttpReply reply;
    reply.status = m_refusal;
    reply.body = reasonPhrase(m_refusal) + '\n';
    if (m_refusal == HttpStatus::MethodNotAllowed)
        reply.allow = m_route->methods;
    return reply;
}

ReplyBody HttpRequestReader::replyBody() const
{
    return m_text.startsWith("HEAD ") ? ReplyBody::Omitted : ReplyBody::Sent;
}

void HttpRequestReader::refuse(HttpStatus status)
{
    m_refusal = status;
    m_state = State::Refused;
    m_body = {};
}

} // namespace callside
