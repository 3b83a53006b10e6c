// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Speech.h"

#include "practice/SipInvite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr double GenerationShare = 0.7; // of the speaking time: the model is faster than its voice

bool isWideSign(QChar sign)
{
    return sign.unicode() >= 0x2e80;
}

} // namespace

int speakingMs(const QString &text)
{
    int ms = 250;
    for (const QChar sign : text)
        ms += isWideSign(sign) ? 135 : 62;
    return ms;
}

QStringList transcriptPieces(const QString &text)
{
    QStringList pieces;
    QString piece;
    for (const QChar sign : text) {
        const bool isBreak = sign.isSpace() || (isWideSign(sign) && piece.size() >= 3);
        if (isBreak && !piece.isEmpty())
            pieces.append(std::exchange(piece, {}));
        piece.append(sign);
    }
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

Speech::Speech(Conversation *conversation, const SpeechPlan &plan, QObject *parent)
    : QObject(parent)
    , m_conversation(*conversation)
    , m_plan(plan)
    , m_generation(conversation->pace())
    , m_responseId(freshId(u"resp_"_s))
    , m_lengthMs(speakingMs(plan.text))
{
    m_playback.setSingleShot(true);
    m_playback.setTimerType(Qt::PreciseTimer);
    connect(&m_playback, &QTimer::timeout, this, &Speech::playedOut);
}

void Speech::start(Speech *before)
{
    m_before = before;
    m_isGenerating = true;
    created();
    if (m_plan.isTold)
        m_generation.then(5, [this] {
            const QJsonObject tokens{
                {u"name"_s, u"tokens"_s}, {u"limit"_s, 200000}, {u"remaining"_s, 199000}, {u"reset_seconds"_s, 0.3}};
            m_conversation.send(u"rate_limits.updated"_s, {{u"rate_limits"_s, QJsonArray{tokens}}});
        });
    m_generation.then(235, [this] { openMessage(); });
    const QStringList pieces = transcriptPieces(m_plan.text);
    const int between =
        pieces.isEmpty() ? 0 : static_cast<int>(m_lengthMs * GenerationShare / static_cast<double>(pieces.size()));
    for (const QString &piece : pieces)
        m_generation.then(m_plan.isAudible ? between : 15, [this, piece] { sayPiece(piece); });
    m_generation.then(70, [this] { closeMessage(u"completed"_s); });
    if (m_plan.tool) {
        m_generation.then(5, [this] { openTool(); });
        m_generation.then(25, [this] { closeTool(); });
    }
    m_generation.then(10, [this] { done(u"completed"_s, {}); });
}

void Speech::bargeIn()
{
    if (m_before)
        m_before->bargeIn();
    const bool wasHeard = m_playback.isActive();
    const double playedMs = wasHeard ? static_cast<double>(m_playing.elapsed()) * m_conversation.pace().speed : 0;
    const bool isCut = stopPlayback();
    stopGenerating(u"turn_detected"_s);
    if (isCut)
        m_conversation.send(u"conversation.item.truncated"_s,
                            {{u"item_id"_s, m_itemId},
                             {u"content_index"_s, 0},
                             {u"audio_end_ms"_s, qMin(m_lengthMs, static_cast<int>(playedMs))}});
    checkFinished();
}

// Whether there was something to stop.
bool Speech::stopPlayback()
{
    const bool wasQueued = std::exchange(m_isQueued, false);
    if (!m_playback.isActive())
        return wasQueued;
    m_playback.stop();
    m_conversation.send(u"output_audio_buffer.cleared"_s, {{u"response_id"_s, m_responseId}});
    return true;
}

void Speech::cancel()
{
    const double share =
        m_plan.text.isEmpty() ? 1 : static_cast<double>(m_said.size()) / static_cast<double>(m_plan.text.size());
    const bool wasGenerating = m_isGenerating;
    stopGenerating(u"client_cancelled"_s);
    if (wasGenerating && m_playback.isActive()) {
        const int whole = m_conversation.pace().real(static_cast<int>(m_lengthMs * share));
        m_playback.start(qMax(0, whole - static_cast<int>(m_playing.elapsed())));
    }
    checkFinished();
}

void Speech::clearPlayback()
{
    if (m_before)
        m_before->clearPlayback();
    stopGenerating(u"client_cancelled"_s);
    stopPlayback();
    checkFinished();
}

QJsonObject Speech::place(int outputIndex, const QString &itemId) const
{
    return {{u"response_id"_s, m_responseId}, {u"item_id"_s, itemId}, {u"output_index"_s, outputIndex}};
}

QJsonObject Speech::message(const QString &status) const
{
    QJsonArray content;
    if (status != "in_progress"_L1 && m_plan.isAudible)
        content.append(QJsonObject{{u"type"_s, u"output_audio"_s}, {u"transcript"_s, m_said}});
    else if (status != "in_progress"_L1)
        content.append(QJsonObject{{u"type"_s, u"output_text"_s}, {u"text"_s, m_said}});
    return {{u"id"_s, m_itemId},   {u"object"_s, u"realtime.item"_s}, {u"type"_s, u"message"_s},
            {u"status"_s, status}, {u"role"_s, u"assistant"_s},       {u"content"_s, content}};
}

QJsonObject Speech::response(const QString &status, const QJsonValue &details, const QJsonValue &usage) const
{
    const QJsonObject session = m_conversation.session();
    const QJsonObject output = session.value("audio"_L1).toObject().value("output"_L1).toObject();
    const QJsonObject voice{{u"format"_s, output.value("format"_L1)}, {u"voice"_s, output.value("voice"_L1)}};
    return {{u"object"_s, u"realtime.response"_s},
            {u"id"_s, m_responseId},
            {u"status"_s, status},
            {u"status_details"_s, details},
            {u"output"_s, m_output},
            {u"conversation_id"_s, m_plan.isInConversation ? QJsonValue(m_conversation.id()) : QJsonValue()},
            {u"output_modalities"_s, QJsonArray{m_plan.isAudible ? u"audio"_s : u"text"_s}},
            {u"max_output_tokens"_s, session.value("max_output_tokens"_L1)},
            {u"audio"_s, QJsonObject{{u"output"_s, voice}}},
            {u"usage"_s, usage},
            {u"metadata"_s, m_plan.metadata.isObject() ? m_plan.metadata : QJsonValue()}};
}

void Speech::created()
{
    m_conversation.send(u"response.created"_s, {{u"response"_s, response(u"in_progress"_s, {}, {})}});
}

void Speech::openMessage()
{
    m_itemId = m_conversation.newItemId();
    m_isMessageOpen = true;
    const QJsonObject item = message(u"in_progress"_s);
    m_conversation.send(u"response.output_item.added"_s,
                        {{u"response_id"_s, m_responseId}, {u"output_index"_s, 0}, {u"item"_s, item}});
    if (m_plan.isInConversation)
        m_conversation.addItem(item);
    QJsonObject part = place(0, m_itemId);
    part.insert(u"content_index"_s, 0);
    part.insert(u"part"_s, m_plan.isAudible ? QJsonObject{{u"type"_s, u"audio"_s}, {u"transcript"_s, QString()}}
                                            : QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, QString()}});
    m_conversation.send(u"response.content_part.added"_s, part);
    if (!m_plan.isAudible)
        return;
    if (!m_before || !m_before->isPlaying())
        return startPlayback();
    m_isQueued = true;
    connect(m_before, &Speech::finished, this, [this] {
        if (std::exchange(m_isQueued, false))
            startPlayback();
    });
}

void Speech::startPlayback()
{
    m_conversation.send(u"output_audio_buffer.started"_s, {{u"response_id"_s, m_responseId}});
    m_playing.start();
    // Never over before it is generated, however fast the line runs.
    m_playback.start(m_conversation.pace().real(m_lengthMs) + 1);
    emit playbackStarted(m_lengthMs);
}

void Speech::sayPiece(const QString &piece)
{
    m_said += piece;
    QJsonObject delta = place(0, m_itemId);
    delta.insert(u"content_index"_s, 0);
    delta.insert(u"delta"_s, piece);
    m_conversation.send(
        m_plan.isAudible ? u"response.output_audio_transcript.delta"_s : u"response.output_text.delta"_s, delta);
}

void Speech::closeMessage(const QString &status)
{
    m_isMessageOpen = false;
    QJsonObject end = place(0, m_itemId);
    end.insert(u"content_index"_s, 0);
    QJsonObject part = end;
    if (m_plan.isAudible) {
        m_conversation.send(u"response.output_audio.done"_s, end);
        end.insert(u"transcript"_s, m_said);
        m_conversation.send(u"response.output_audio_transcript.done"_s, end);
        part.insert(u"part"_s, QJsonObject{{u"type"_s, u"audio"_s}, {u"transcript"_s, m_said}});
    } else {
        end.insert(u"text"_s, m_said);
        m_conversation.send(u"response.output_text.done"_s, end);
        part.insert(u"part"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, m_said}});
    }
    m_conversation.send(u"response.content_part.done"_s, part);
    const QJsonObject item = message(status);
    m_output.append(item);
    m_conversation.send(u"response.output_item.done"_s,
                        {{u"response_id"_s, m_responseId}, {u"output_index"_s, 0}, {u"item"_s, item}});
    if (m_plan.isInConversation)
        m_conversation.finishItem(item);
}

void Speech::openTool()
{
    m_isToolOpen = true;
    m_toolItemId = m_conversation.newItemId();
    m_toolCallId = freshId(u"call_"_s);
    const QJsonObject item{{u"id"_s, m_toolItemId},         {u"object"_s, u"realtime.item"_s},
                           {u"type"_s, u"function_call"_s}, {u"status"_s, u"in_progress"_s},
                           {u"name"_s, m_plan.tool->name},  {u"call_id"_s, m_toolCallId},
                           {u"arguments"_s, QString()}};
    m_conversation.send(u"response.output_item.added"_s,
                        {{u"response_id"_s, m_responseId}, {u"output_index"_s, 1}, {u"item"_s, item}});
    if (m_plan.isInConversation)
        m_conversation.addItem(item);
}

void Speech::closeTool()
{
    m_isToolOpen = false;
    const QString arguments = QString::fromUtf8(QJsonDocument(m_plan.tool->arguments).toJson(QJsonDocument::Compact));
    QJsonObject event = place(1, m_toolItemId);
    event.insert(u"call_id"_s, m_toolCallId);
    QJsonObject delta = event;
    for (const QString &half : {arguments.left(arguments.size() / 2), arguments.mid(arguments.size() / 2)}) {
        delta.insert(u"delta"_s, half);
        m_conversation.send(u"response.function_call_arguments.delta"_s, delta);
    }
    event.insert(u"name"_s, m_plan.tool->name);
    event.insert(u"arguments"_s, arguments);
    m_conversation.send(u"response.function_call_arguments.done"_s, event);
    const QJsonObject item{{u"id"_s, m_toolItemId},         {u"object"_s, u"realtime.item"_s},
                           {u"type"_s, u"function_call"_s}, {u"status"_s, u"completed"_s},
                           {u"name"_s, m_plan.tool->name},  {u"call_id"_s, m_toolCallId},
                           {u"arguments"_s, arguments}};
    m_output.append(item);
    m_conversation.send(u"response.output_item.done"_s,
                        {{u"response_id"_s, m_responseId}, {u"output_index"_s, 1}, {u"item"_s, item}});
    if (m_plan.isInConversation)
        m_conversation.finishItem(item);
}

void Speech::done(const QString &status, const QString &reason)
{
    m_isGenerating = false;
    QJsonValue details;
    if (!reason.isEmpty())
        details = QJsonObject{{u"type"_s, status}, {u"reason"_s, reason}};
    const int audioMs = m_plan.isAudible ? speakingMs(m_said) : 0;
    const QJsonObject usage = m_conversation.takeUsage(static_cast<int>(m_said.size()), audioMs);
    m_conversation.send(u"response.done"_s, {{u"response"_s, response(status, details, usage)}});
    checkFinished();
}

void Speech::stopGenerating(const QString &reason)
{
    if (!m_isGenerating)
        return;
    m_generation.stop();
    if (m_isMessageOpen)
        closeMessage(u"incomplete"_s);
    if (m_isToolOpen)
        closeTool();
    done(u"cancelled"_s, reason);
}

void Speech::playedOut()
{
    if (m_isGenerating) {
        // At very high speeds the words come late; the buffer cannot run dry before its last one.
        m_playback.start(2);
        return;
    }
    m_conversation.send(u"output_audio_buffer.stopped"_s, {{u"response_id"_s, m_responseId}});
    checkFinished();
}

void Speech::checkFinished()
{
    if (m_isGenerating || isPlaying() || std::exchange(m_isFinished, true))
        return;
    emit finished();
}

} // namespace callside::practice
