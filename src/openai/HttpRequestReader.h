// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openai/ChunkedBody.h"
#include "openai/HttpHead.h"
#include "openai/HttpLimits.h"
#include "openai/HttpReply.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace callside {

// A path that the server knows. Anything else is answered 404, another method on it 405.
struct HttpRoute {
    QByteArray path; // compared with the path as sent, without decoding
    QByteArrayList methods;
    std::optional<HttpReply> fixedReply; // answered by the gate itself, which also gets HEAD right
};

using HttpRoutes = QList<HttpRoute>;

// Takes the bytes of one connection and tells when one whole, strict, bounded request for a known route is there, or
// with which status to refuse it. A pure state machine: how the bytes are cut into pieces changes nothing. It holds at
// most the head and body limits. Bytes after the request are a refusal too: one request a connection.
class HttpRequestReader
{
public:
    enum class State { ReadingHead, ReadingBody, Complete, Refused };

    // Both must outlive the reader.
    HttpRequestReader(const HttpLimits &limits, const HttpRoutes &routes);

    State feed(QByteArrayView bytes);
    State state() const { return m_state; }

    // From ReadingBody on
    const HttpHead &head() const { return m_head; }
    const HttpRoute *route() const { return m_route; }
    const QByteArray &body() const { return m_body; }
    qsizetype announcedBody() const; // bytes to reckon with: the length, or the limit where it is not told
    bool isContinueAwaited() const;  // the client waits for `100 Continue` before it sends the body

    // In Refused: what to answer, and whether a body may go with it
    HttpReply refusal() const;
    ReplyBody replyBody() const;

private:
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void finishHead();
    void refuse(HttpStatus status);

    const HttpLimits *m_limits;
    const HttpRoutes *m_routes;
    State m_state = State::ReadingHead;
    HttpStatus m_refusal = HttpStatus::BadRequest;
    QByteArray m_text; // the head as it arrives
    HttpHead m_head;
    const HttpRoute *m_route = nullptr;
    ChunkedBody m_chunks;
    QByteArray m_body;
};

} // namespace callside
