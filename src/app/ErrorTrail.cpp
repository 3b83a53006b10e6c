// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ErrorTrail.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype MostMessages = 256;

QString nameOf(ApiRequest::Kind kind)
{
    switch (kind) {
    case ApiRequest::Kind::Accept:
        return u"accept"_s;
    case ApiRequest::Kind::Reject:
        return u"reject"_s;
    case ApiRequest::Kind::Refer:
        return u"refer"_s;
    case ApiRequest::Kind::HangUp:
        return u"hangup"_s;
    }
    return {};
}

// What the service says in words may quote what we sent, so only its names are taken.
Error toldError(const QString &type, const QString &code, const QString &param)
{
    Error error;
    error.kind = Error::Kind::Refused;
    error.detail = type;
    error.code = code;
    error.param = param;
    return error;
}

} // namespace

void ErrorTrail::sent(const CallId &call, const Effect &effect)
{
    if (const auto *request = std::get_if<SendRequest>(&effect))
        m_requests.insert({call, request->command}, {nameOf(request->request.kind), request->request.body});
    else if (const auto *move = std::get_if<MoveCall>(&effect))
        m_requests.insert({call, move->command}, {u"move"_s, {}});
    else if (const auto *message = std::get_if<SendRealtime>(&effect))
        keepMessage(call, message->message);
}

void ErrorTrail::keepMessage(const CallId &call, const QJsonObject &message)
{
    const QString eventId = message["event_id"_L1].toString();
    if (eventId.isEmpty())
        return;
    if (m_messages.size() >= MostMessages)
        m_messages.removeFirst();
    m_messages.append({call, eventId, {message["type"_L1].toString(), message}});
}

std::optional<ApiErrorRecord> ErrorTrail::errorIn(const CallEvent &event)
{
    if (const auto *succeeded = std::get_if<CommandSucceeded>(&event.payload))
        m_requests.remove({event.call, succeeded->command});
    if (const auto *failed = std::get_if<CommandFailed>(&event.payload))
        return errorOf(event, *failed);
    if (const auto *refused = std::get_if<MonitorRefused>(&event.payload))
        return ApiErrorRecord{event.at, event.call, u"link"_s, refused->error, {}};
    if (const auto *rejected = std::get_if<FrameRejected>(&event.payload))
        return ApiErrorRecord{event.at, event.call, u"frame"_s, rejected->error, {}};
    if (const auto *told = std::get_if<ServerEvent>(&event.payload))
        return errorOf(event, *told);
    return {};
}

std::optional<ApiErrorRecord> ErrorTrail::errorOf(const CallEvent &event, const CommandFailed &failed)
{
    const Sent sent = m_requests.take({event.call, failed.command});
    return ApiErrorRecord{event.at, event.call, sent.what, failed.error, sent.body};
}

std::optional<ApiErrorRecord> ErrorTrail::errorOf(const CallEvent &event, const ServerEvent &told) const
{
    if (const auto *reported = std::get_if<server::ErrorReported>(&told)) {
        const auto about = std::find_if(m_messages.crbegin(), m_messages.crend(), [&](const Message &message) {
            return !reported->eventId.isEmpty() && message.call == event.call && message.eventId == reported->eventId;
        });
        const Sent sent = about == m_messages.crend() ? Sent{u"live"_s, {}} : about->sent;
        return ApiErrorRecord{event.at, event.call, sent.what,
                              toldError(reported->type, reported->code, reported->param), sent.body};
    }
    const auto *finished = std::get_if<server::ResponseFinished>(&told);
    if (finished && finished->status == "failed"_L1)
        return ApiErrorRecord{
            event.at, event.call, u"response"_s, toldError(u"response_failed"_s, finished->errorCode, {}), {}};
    return {};
}

} // namespace callside
