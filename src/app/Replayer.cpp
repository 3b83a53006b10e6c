// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Replayer.h"

#include "app/Clock.h"
#include "core/EventJournal.h"
#include "core/RealtimeProtocol.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

// The reducer numbers its own commands; the first one of a call is its accept.
CommandId acceptCommand()
{
    return {u"auto1"_s};
}

// Requests that the operator's wishes led to, of which a wire recording knows that they were made.
QList<CallEventPayload> payloadsOfRequest(const QJsonObject &line)
{
    const QString path = line["path"_L1].toString();
    const CommandId command{u"recorded:"_s + path};
    if (line["status"_L1].toInt() != 200)
        return {};
    if (path.endsWith("/accept"_L1))
        return {CommandSucceeded{acceptCommand(), {}}};
    if (path.endsWith("/refer"_L1))
        return {ReferRequested{command, line["body"_L1]["target_uri"_L1].toString()}, CommandSucceeded{command, {}}};
    if (path.endsWith("/hangup"_L1))
        return {HangUpRequested{command}, CommandSucceeded{command, {}}};
    return {};
}

// A wire recording tells of the surroundings in a few meta lines; these are the events they stand for.
QList<CallEventPayload> payloadsOfMeta(const QJsonObject &line, Moment at)
{
    const QString kind = line["kind"_L1].toString();
    if (kind == "webhook"_L1) {
        CallOffered offer;
        offer.createdAt = at;
        return {offer};
    }
    if (kind == "rest"_L1)
        return payloadsOfRequest(line);
    if (kind == "ws_connect"_L1) {
        if (line["result"_L1].toString() == "101"_L1)
            return {TimerElapsed{TimerKind::MonitorRetry, {}}, MonitorOpened{}};
        return {TimerElapsed{TimerKind::MonitorRetry, {}},
                MonitorRefused{Error{Error::Kind::NotFound, line["result"_L1].toString(), 404}}};
    }
    if (kind == "ws_close"_L1) // a recording ends with the call
        return {MonitorClosed{line["code"_L1].toInt(1006), line["reason"_L1].toString()},
                MonitorRefused{Error{Error::Kind::NotFound, u"end of the recording"_s, 404}}};
    return {};
}

Result<QList<CallEventPayload>> payloadsOf(const QJsonObject &line, const QByteArray &frame, Moment at)
{
    const QString direction = line["dir"_L1].toString();
    if (direction == "recv"_L1) {
        Result<ServerEvent> event = parseServerEvent(frame);
        if (!event)
            return event.error();
        return QList<CallEventPayload>{*std::move(event)};
    }
    if (direction != "meta"_L1)
        return QList<CallEventPayload>{}; // what we sent has no effect of its own
    if (line["kind"_L1].toString() != "callside"_L1)
        return payloadsOfMeta(line, at);
    Result<CallEventPayload> payload = fromJournal({line["type"_L1].toString(), compact(line["body"_L1])});
    if (!payload)
        return payload.error();
    if (auto *offer = std::get_if<CallOffered>(&*payload))
        offer->createdAt = at; // or an old recording would play as a call that was missed
    return QList<CallEventPayload>{*std::move(payload)};
}

} // namespace

Replayer::Replayer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Replayer::playDueLines);
}

std::optional<Error> Replayer::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        Error error{Error::Kind::StorageFailed, m_file.errorString()};
        error.code = u"not_readable"_s;
        error.param = path;
        return error;
    }
    m_start = now();
    m_call = {path};
    if (readNext())
        return {};
    Error error{Error::Kind::Malformed, u"no line of the file is an event of a call"_s};
    error.code = u"not_a_recording"_s;
    error.param = path;
    return error;
}

void Replayer::play()
{
    m_timer.start(0);
}

void Replayer::playDueLines()
{
    while (m_next && m_start + m_next->offset <= now()) {
        for (const CallEventPayload &payload : std::as_const(m_next->payloads))
            emit eventHappened({m_next->call, m_start + m_next->offset, payload, m_next->frame});
        if (!readNext())
            m_next.reset();
    }
    if (m_next)
        m_timer.start(std::max(m_start + m_next->offset - now(), std::chrono::milliseconds(0)));
    else
        emit finished(m_unreadable);
}

bool Replayer::readNext()
{
    constexpr qint64 LongestLine = 4 * 1024 * 1024;
    while (!m_file.atEnd()) {
        const QByteArray text = m_file.readLine(LongestLine);
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (!line.contains("t_ms"_L1)) {
            m_unreadable += text.trimmed().isEmpty() ? 0 : 1;
            continue;
        }
        const std::chrono::milliseconds offset(line["t_ms"_L1].toInteger());
        m_call = {line["call_id"_L1].toString(m_call.value)};
        const QByteArray frame = compact(line["event"_L1]);
        Result<QList<CallEventPayload>> payloads = payloadsOf(line, frame, m_start + offset);
        m_unreadable += payloads ? 0 : 1;
        if (!payloads || payloads->isEmpty())
            continue;
        m_next = Pending{offset, m_call, *std::move(payloads), frame};
        return true;
    }
    return false;
}

} // namespace callside
