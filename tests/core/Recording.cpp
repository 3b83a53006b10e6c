// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recording.h"

#include "CallBuilders.h"
#include "WireExamples.h"
#include "core/EventJournal.h"

namespace callside::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// A recording of the wire alone tells of the surroundings in a few meta lines.
QList<CallEventPayload> surroundings(const QJsonObject &line)
{
    const QString kind = line["kind"_L1].toString();
    const QString path = line["path"_L1].toString();
    if (kind == "webhook"_L1)
        return {anOffer()};
    if (kind == "rest"_L1 && path.endsWith("/accept"_L1))
        return {CommandSucceeded{own(1), {}}};
    if (kind == "rest"_L1 && path.endsWith("/refer"_L1))
        return {ReferRequested{op("refer"), line["body"_L1]["target_uri"_L1].toString()},
                CommandSucceeded{op("refer"), {}}};
    if (kind == "ws_connect"_L1 && line["result"_L1].toString() == "101"_L1)
        return {TimerElapsed{TimerKind::MonitorRetry, {}}, MonitorOpened{}};
    if (kind == "ws_connect"_L1)
        return {MonitorRefused{notFound()}};
    if (kind == "ws_close"_L1)
        return {MonitorClosed{line["code"_L1].toInt(), {}}, MonitorRefused{notFound()}};
    qFatal("a recording says something that we do not know: %s", qPrintable(kind));
}

QList<CallEventPayload> payloadsOf(const QJsonObject &line, const QByteArray &frame)
{
    const QString direction = line["dir"_L1].toString();
    if (direction == "send"_L1)
        return {};
    if (direction == "recv"_L1) {
        const Result<ServerEvent> event = parseServerEvent(frame);
        if (!event)
            qFatal("a frame of a recording is no event: %s", frame.constData());
        return {*event};
    }
    if (line["kind"_L1].toString() != "callside"_L1)
        return surroundings(line);
    Result<CallEventPayload> payload = fromJournal({line["type"_L1].toString(), frameOf(line["body"_L1].toObject())});
    if (!payload)
        qFatal("a line of a recording is no event: %s", qPrintable(payload.error().detail));
    if (auto *offer = std::get_if<CallOffered>(&*payload))
        offer->createdAt = Start;
    return {*payload};
}

} // namespace

QList<CallEvent> readRecording(const QString &name)
{
    QList<CallEvent> events;
    CallId call;
    const QList<QByteArray> lines = testData(name).split('\n');
    for (const QByteArray &text : lines) {
        if (text.isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (line.isEmpty())
            qFatal("a line of %s is no JSON object", qPrintable(name));
        if (call.value.isEmpty())
            call = {line["call_id"_L1].toString()};
        const bool isFrame = line["dir"_L1].toString() == "recv"_L1;
        const QByteArray frame = isFrame ? frameOf(line["event"_L1].toObject()) : QByteArray();
        const Moment at = Start + std::chrono::milliseconds{line["t_ms"_L1].toInteger()};
        for (const CallEventPayload &payload : payloadsOf(line, frame))
            events.append({call, at, payload, frame});
    }
    return events;
}

} // namespace callside::test
