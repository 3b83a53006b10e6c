// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RealtimeProtocol.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QJsonObject clientMessage(QLatin1StringView type, const CommandId &eventId)
{
    return {{u"type"_s, QString(type)}, {u"event_id"_s, eventId.value}};
}

} // namespace

QJsonObject createResponse(const CommandId &eventId)
{
    return clientMessage("response.create"_L1, eventId);
}

// The instructions stand in place of the session's own for this one response, so they have to say all that it needs.
QJsonObject createResponseSaying(const CommandId &eventId, const QString &instructions)
{
    QJsonObject message = clientMessage("response.create"_L1, eventId);
    message.insert("response"_L1, QJsonObject{{u"instructions"_s, instructions}});
    return message;
}

QJsonObject createSystemItem(const CommandId &eventId, const QString &itemId, const QString &text)
{
    QJsonObject item{
        {u"type"_s, u"message"_s},
        {u"role"_s, u"system"_s},
        {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, text}}}},
    };
    if (!itemId.isEmpty())
        item.insert("id"_L1, itemId);
    QJsonObject message = clientMessage("conversation.item.create"_L1, eventId);
    message.insert("item"_L1, item);
    return message;
}

QJsonObject createToolOutput(const CommandId &eventId, const QString &toolCall, const QJsonObject &output)
{
    QJsonObject message = clientMessage("conversation.item.create"_L1, eventId);
    message.insert("item"_L1,
                   QJsonObject{{u"type"_s, u"function_call_output"_s},
                               {u"call_id"_s, toolCall},
                               {u"output"_s, QString::fromUtf8(QJsonDocument(output).toJson(QJsonDocument::Compact))}});
    return message;
}

QJsonObject cancelResponse(const CommandId &eventId)
{
    return clientMessage("response.cancel"_L1, eventId);
}

QJsonObject clearOutputAudio(const CommandId &eventId)
{
    return clientMessage("output_audio_buffer.clear"_L1, eventId);
}

// Without session.type the server answers "Missing required parameter: 'session.type'" and changes nothing.
QJsonObject updateSession(const CommandId &eventId, const QJsonObject &session)
{
    QJsonObject typed = session;
    typed.insert("type"_L1, u"realtime"_s);
    QJsonObject message = clientMessage("session.update"_L1, eventId);
    message.insert("session"_L1, typed);
    return message;
}

} // namespace callside
