// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/LoadStream.h"

#include "practice/SipInvite.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int Deltas = 24;                  // words of one assistant turn
constexpr int AfterDeltas = 5 + Deltas;     // where its end begins
constexpr int CallerTurn = AfterDeltas + 7; // where the caller's turn begins
constexpr int StepsOfOneRound = CallerTurn + 7;

} // namespace

LoadStream::LoadStream(Conversation *conversation, int eventsPerSecond, QObject *parent)
    : QObject(parent)
    , m_conversation(*conversation)
    , m_perSecond(eventsPerSecond)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoadStream::sendDue);
}

void LoadStream::start()
{
    if (m_perSecond <= 0 || m_timer.isActive())
        return;
    m_clock.start();
    m_sent = 0;
    m_timer.start(qMax(1, 1000 / m_perSecond));
}

// By the clock, so that a late timer does not slow the stream down.
void LoadStream::sendDue()
{
    const qint64 due = m_clock.elapsed() * m_perSecond / 1000;
    for (; m_sent < due; ++m_sent)
        sendNext();
}

void LoadStream::sendNext()
{
    if (m_step < CallerTurn)
        sendAssistant(m_step);
    else
        sendCaller(m_step - CallerTurn);
    m_step = (m_step + 1) % StepsOfOneRound;
}

QJsonObject LoadStream::place() const
{
    return {
        {u"response_id"_s, m_responseId}, {u"item_id"_s, m_itemId}, {u"output_index"_s, 0}, {u"content_index"_s, 0}};
}

QJsonObject LoadStream::message(const QString &status) const
{
    QJsonArray content;
    if (status == "completed"_L1)
        content.append(QJsonObject{{u"type"_s, u"output_audio"_s}, {u"transcript"_s, m_said}});
    return {{u"id"_s, m_itemId},   {u"object"_s, u"realtime.item"_s}, {u"type"_s, u"message"_s},
            {u"status"_s, status}, {u"role"_s, u"assistant"_s},       {u"content"_s, content}};
}

QJsonObject LoadStream::response(const QString &status) const
{
    QJsonObject response{
        {u"object"_s, u"realtime.response"_s}, {u"id"_s, m_responseId},     {u"status"_s, status},
        {u"status_details"_s, QJsonValue()},   {u"output"_s, QJsonArray()}, {u"usage"_s, QJsonValue()}};
    if (status == "completed"_L1) {
        response.insert(u"output"_s, QJsonArray{message(status)});
        response.insert(u"usage"_s, m_conversation.takeUsage(static_cast<int>(m_said.size()), 1000));
    }
    return response;
}

void LoadStream::sendAssistant(int step)
{
    if (step == 0) {
        m_responseId = freshId(u"resp_"_s);
        m_itemId = m_conversation.newItemId();
        m_said.clear();
        return m_conversation.send(u"response.created"_s, {{u"response"_s, response(u"in_progress"_s)}});
    }
    QJsonObject event = place();
    if (step >= 5 && step < AfterDeltas) {
        const QString word = step == 5 ? u"Measured"_s : u" words"_s;
        m_said += word;
        event.insert(u"delta"_s, word);
        return m_conversation.send(u"response.output_audio_transcript.delta"_s, event);
    }
    const QJsonObject opened{
        {u"response_id"_s, m_responseId}, {u"output_index"_s, 0}, {u"item"_s, message(u"in_progress"_s)}};
    const QJsonObject buffer{{u"response_id"_s, m_responseId}};
    switch (step) {
    case 1:
        return m_conversation.send(u"response.output_item.added"_s, opened);
    case 2:
        return m_conversation.send(u"conversation.item.added"_s,
                                   {{u"previous_item_id"_s, QJsonValue()}, {u"item"_s, message(u"in_progress"_s)}});
    case 3:
        event.insert(u"part"_s, QJsonObject{{u"type"_s, u"audio"_s}, {u"transcript"_s, QString()}});
        return m_conversation.send(u"response.content_part.added"_s, event);
    case 4:
        return m_conversation.send(u"output_audio_buffer.started"_s, buffer);
    default:
        return sendAssistantEnd(step);
    }
}

void LoadStream::sendAssistantEnd(int step)
{
    QJsonObject event = place();
    const QJsonObject closed{
        {u"response_id"_s, m_responseId}, {u"output_index"_s, 0}, {u"item"_s, message(u"completed"_s)}};
    switch (step) {
    case AfterDeltas:
        return m_conversation.send(u"response.output_audio.done"_s, event);
    case AfterDeltas + 1:
        event.insert(u"transcript"_s, m_said);
        return m_conversation.send(u"response.output_audio_transcript.done"_s, event);
    case AfterDeltas + 2:
        event.insert(u"part"_s, QJsonObject{{u"type"_s, u"audio"_s}, {u"transcript"_s, m_said}});
        return m_conversation.send(u"response.content_part.done"_s, event);
    case AfterDeltas + 3:
        return m_conversation.send(u"response.output_item.done"_s, closed);
    case AfterDeltas + 4:
        return m_conversation.send(u"conversation.item.done"_s,
                                   {{u"previous_item_id"_s, QJsonValue()}, {u"item"_s, message(u"completed"_s)}});
    case AfterDeltas + 5:
        return m_conversation.send(u"response.done"_s, {{u"response"_s, response(u"completed"_s)}});
    default:
        return m_conversation.send(u"output_audio_buffer.stopped"_s, {{u"response_id"_s, m_responseId}});
    }
}

void LoadStream::sendCaller(int step)
{
    const QString said = u"Measured caller."_s;
    if (step == 0)
        m_callerItemId = m_conversation.newItemId();
    const int now = m_conversation.elapsedMs();
    const QJsonObject item{
        {u"id"_s, m_callerItemId}, {u"object"_s, u"realtime.item"_s},
        {u"type"_s, u"message"_s}, {u"status"_s, u"completed"_s},
        {u"role"_s, u"user"_s},    {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_audio"_s}}}}};
    const QJsonObject placed{{u"previous_item_id"_s, m_itemId}, {u"item"_s, item}};
    QJsonObject event{{u"item_id"_s, m_callerItemId}};
    switch (step) {
    case 0:
        event.insert(u"audio_start_ms"_s, now);
        return m_conversation.send(u"input_audio_buffer.speech_started"_s, event);
    case 1:
        event.insert(u"audio_end_ms"_s, now);
        return m_conversation.send(u"input_audio_buffer.speech_stopped"_s, event);
    case 2:
        event.insert(u"previous_item_id"_s, m_itemId);
        return m_conversation.send(u"input_audio_buffer.committed"_s, event);
    case 3:
        return m_conversation.send(u"conversation.item.added"_s, placed);
    case 4:
        return m_conversation.send(u"conversation.item.done"_s, placed);
    case 5:
        event.insert(u"content_index"_s, 0);
        event.insert(u"delta"_s, said);
        return m_conversation.send(u"conversation.item.input_audio_transcription.delta"_s, event);
    default:
        event.insert(u"content_index"_s, 0);
        event.insert(u"transcript"_s, said);
        event.insert(u"usage"_s, QJsonObject{{u"type"_s, u"duration"_s}, {u"seconds"_s, 1.0}});
        return m_conversation.send(u"conversation.item.input_audio_transcription.completed"_s, event);
    }
}

} // namespace callside::practice
