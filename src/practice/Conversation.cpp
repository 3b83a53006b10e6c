// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Conversation.h"

#include "practice/SipInvite.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

Conversation::Conversation(Pace pace, const QJsonObject &session, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_session(session)
    , m_id(freshId(u"conv_"_s))
{
    m_clock.start();
    const auto tools = QJsonDocument(session.value("tools"_L1).toArray()).toJson(QJsonDocument::Compact);
    m_textTokens = static_cast<int>(session.value("instructions"_L1).toString().size() / 4 + tools.size() / 4) + 60;
}

int Conversation::elapsedMs() const
{
    return static_cast<int>(static_cast<double>(m_clock.elapsed()) * m_pace.speed);
}

void Conversation::send(const QString &type, QJsonObject members)
{
    members.insert(u"type"_s, type);
    members.insert(u"event_id"_s, freshId(u"event_"_s));
    emit said(members);
}

void Conversation::sendBare(const QJsonObject &event)
{
    emit said(event);
}

void Conversation::sendError(const ApiProblem &problem, const QJsonValue &clientEventId)
{
    QJsonObject error = problemObject(problem);
    error.insert(u"event_id"_s, clientEventId.isString() ? clientEventId : QJsonValue());
    send(u"error"_s, {{u"error"_s, error}});
}

QString Conversation::newItemId()
{
    return freshId(u"item_"_s);
}

QJsonValue Conversation::previousOf(const QString &id) const
{
    const qsizetype at = m_order.indexOf(id);
    return at > 0 ? QJsonValue(m_order.at(at - 1)) : QJsonValue();
}

void Conversation::addItem(const QJsonObject &item, const QString &previous)
{
    const QString id = item.value("id"_L1).toString();
    if (previous == "root"_L1)
        m_order.prepend(id);
    else if (const qsizetype at = m_order.indexOf(previous); at >= 0)
        m_order.insert(at + 1, id);
    else
        m_order.append(id);
    m_items.insert(id, item);
    send(u"conversation.item.added"_s, {{u"previous_item_id"_s, previousOf(id)}, {u"item"_s, item}});
}

void Conversation::finishItem(const QJsonObject &item)
{
    const QString id = item.value("id"_L1).toString();
    m_items.insert(id, item);
    send(u"conversation.item.done"_s, {{u"previous_item_id"_s, previousOf(id)}, {u"item"_s, item}});
}

void Conversation::removeItem(const QString &id)
{
    m_items.remove(id);
    m_order.removeAll(id);
}

bool Conversation::hasToolCall(const QString &toolCallId) const
{
    for (const QJsonObject &item : m_items) {
        if (item.value("type"_L1) == "function_call"_L1 && item.value("call_id"_L1).toString() == toolCallId)
            return true;
    }
    return false;
}

bool Conversation::owesToolOutput() const
{
    QStringList called;
    QStringList answered;
    for (const QJsonObject &item : m_items) {
        if (item.value("type"_L1) == "function_call"_L1)
            called.append(item.value("call_id"_L1).toString());
        else if (item.value("type"_L1) == "function_call_output"_L1)
            answered.append(item.value("call_id"_L1).toString());
    }
    return std::any_of(called.cbegin(), called.cend(), [&](const QString &id) { return !answered.contains(id); });
}

QJsonObject Conversation::takeUsage(int textLength, int audioMs)
{
    const int textOut = textLength / 4 + 12;
    const int audioOut = audioMs / 50;
    const int input = m_textTokens + m_audioTokens;
    const auto cacheDetails =
        QJsonObject{{u"text_tokens"_s, m_cachedText}, {u"audio_tokens"_s, m_cachedAudio}, {u"image_tokens"_s, 0}};
    const QJsonObject usage{
        {u"total_tokens"_s, input + textOut + audioOut},
        {u"input_tokens"_s, input},
        {u"output_tokens"_s, textOut + audioOut},
        {u"input_token_details"_s, QJsonObject{{u"text_tokens"_s, m_textTokens},
                                               {u"audio_tokens"_s, m_audioTokens},
                                               {u"image_tokens"_s, 0},
                                               {u"cached_tokens"_s, m_cachedText + m_cachedAudio},
                                               {u"cached_tokens_details"_s, cacheDetails}}},
        {u"output_token_details"_s, QJsonObject{{u"text_tokens"_s, textOut}, {u"audio_tokens"_s, audioOut}}}};
    // The cache holds whole blocks of what the last request already contained.
    m_cachedText = m_textTokens / 64 * 64;
    m_cachedAudio = m_audioTokens / 64 * 64;
    m_textTokens += textOut;
    m_audioTokens += audioOut;
    m_hasSpoken = m_hasSpoken || audioMs > 0;
    return usage;
}

} // namespace callside::practice
