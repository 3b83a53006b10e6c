// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ClientEvents.h"

#include "practice/AcceptCheck.h"
#include "practice/SessionConfig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

// Client event types with their members besides type and event_id; "*" marks what must be there.
const QMap<QString, QStringList> &clientEventMembers()
{
    static const QMap<QString, QStringList> members{
        {u"conversation.item.create"_s, {u"*item"_s, u"previous_item_id"_s}},
        {u"conversation.item.delete"_s, {u"*item_id"_s}},
        {u"conversation.item.retrieve"_s, {u"*item_id"_s}},
        {u"conversation.item.truncate"_s, {u"*item_id"_s, u"*content_index"_s, u"*audio_end_ms"_s}},
        {u"input_audio_buffer.append"_s, {u"*audio"_s}},
        {u"input_audio_buffer.clear"_s, {}},
        {u"input_audio_buffer.commit"_s, {}},
        {u"output_audio_buffer.clear"_s, {}},
        {u"response.cancel"_s, {u"response_id"_s}},
        {u"response.create"_s, {u"response"_s}},
        {u"session.update"_s, {u"*session"_s}}};
    return members;
}

const QStringList ResponseMembers{u"output_modalities"_s,
                                  u"instructions"_s,
                                  u"audio"_s,
                                  u"tools"_s,
                                  u"tool_choice"_s,
                                  u"parallel_tool_calls"_s,
                                  u"reasoning"_s,
                                  u"max_output_tokens"_s,
                                  u"conversation"_s,
                                  u"metadata"_s,
                                  u"prompt"_s,
                                  u"input"_s};

std::optional<ApiProblem> strangeMember(const QJsonObject &object, const QStringList &known, const QString &path)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return unknownParameter(path + key);
    }
    return std::nullopt;
}

std::optional<ApiProblem> checkMessage(const QJsonObject &item)
{
    const QString role = item.value("role"_L1).toString();
    if (!QStringList{u"system"_s, u"user"_s, u"assistant"_s}.contains(role))
        return item.contains("role"_L1) ? invalidValue(u"item.role"_s, role) : missingParameter(u"item.role"_s);
    if (!item.value("content"_L1).isArray())
        return missingParameter(u"item.content"_s);
    if (auto problem =
            strangeMember(item, {u"id"_s, u"object"_s, u"type"_s, u"status"_s, u"role"_s, u"content"_s}, u"item."_s))
        return problem;
    QStringList kinds{role == "assistant"_L1 ? u"output_text"_s : u"input_text"_s};
    if (role == "user"_L1)
        kinds += {u"input_audio"_s, u"input_image"_s};
    int index = 0;
    for (const QJsonValue &part : item.value("content"_L1).toArray()) {
        const QString kind = part.toObject().value("type"_L1).toString();
        const QString path = u"item.content[%1]"_s.arg(index++);
        if (!kinds.contains(kind))
            return invalidValue(path + u".type"_s, kind);
        if (kind.endsWith("_text"_L1) && !part.toObject().value("text"_L1).isString())
            return missingParameter(path + u".text"_s);
    }
    return std::nullopt;
}

std::optional<ApiProblem> checkItem(const QJsonObject &item)
{
    const QString type = item.value("type"_L1).toString();
    if (type.isEmpty())
        return missingParameter(u"item.type"_s);
    if (type == "message"_L1)
        return checkMessage(item);
    const QMap<QString, QStringList> needs{
        {u"function_call"_s, {u"name"_s, u"arguments"_s}},
        {u"function_call_output"_s, {u"call_id"_s, u"output"_s}},
        {u"mcp_approval_response"_s, {u"id"_s, u"approval_request_id"_s, u"approve"_s}}};
    if (!needs.contains(type))
        return invalidValue(u"item.type"_s, type);
    for (const QString &member : needs.value(type)) {
        if (!item.contains(member))
            return missingParameter(u"item."_s + member);
    }
    return std::nullopt;
}

QString itemText(const QJsonObject &item)
{
    QStringList texts;
    for (const QJsonValue &part : item.value("content"_L1).toArray())
        texts.append(part.toObject().value("text"_L1).toString());
    return texts.join(u' ');
}

ApiProblem itemProblem(const QString &code, const QString &message, const QString &param)
{
    return {400, code, message, param};
}

} // namespace

std::optional<ApiProblem> checkClientEvent(const QJsonObject &event)
{
    if (!event.contains("type"_L1))
        return missingParameter(u"type"_s);
    const QString type = event.value("type"_L1).toString();
    const auto row = clientEventMembers().constFind(type);
    if (row == clientEventMembers().constEnd())
        return invalidValue(u"type"_s, type);
    if (event.contains("event_id"_L1) && !event.value("event_id"_L1).isString())
        return invalidType(u"event_id"_s, u"a string"_s);
    QStringList known{u"type"_s, u"event_id"_s};
    for (QString member : *row) {
        const bool isNeeded = member.startsWith(u'*');
        member.remove(u'*');
        if (isNeeded && !event.contains(member))
            return missingParameter(member);
        known.append(member);
    }
    if (auto problem = strangeMember(event, known, {}))
        return problem;
    for (const QString &object : {u"item"_s, u"response"_s, u"session"_s}) {
        if (event.contains(object) && !event.value(object).isObject())
            return invalidType(object, u"an object"_s);
    }
    if (type == "response.create"_L1)
        return strangeMember(event.value("response"_L1).toObject(), ResponseMembers, u"response."_s);
    if (type == "conversation.item.create"_L1)
        return checkItem(event.value("item"_L1).toObject());
    if (type == "session.update"_L1)
        return checkSession(event.value("session"_L1).toObject(), SessionUse::Update);
    return std::nullopt;
}

ClientEvents::ClientEvents(Conversation *conversation, Rehearsal *rehearsal, QObject *parent)
    : QObject(parent)
    , m_conversation(*conversation)
    , m_rehearsal(rehearsal)
{
}

void ClientEvents::take(const QString &frame)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(frame.toUtf8(), &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject()) {
        m_conversation.sendError({400, u"invalid_json"_s, u"The event could not be parsed as a JSON object."_s, {}},
                                 {});
        emit refused(u"invalid_json"_s);
        return;
    }
    const QJsonObject event = document.object();
    emit received(event);
    std::optional<ApiProblem> problem = checkClientEvent(event);
    if (!problem)
        problem = perform(event.value("type"_L1).toString(), event);
    if (!problem)
        return;
    m_conversation.sendError(*problem, event.value("event_id"_L1));
    emit refused(problem->code);
}

std::optional<ApiProblem> ClientEvents::perform(const QString &type, const QJsonObject &event)
{
    if (type == "conversation.item.create"_L1)
        return createItem(event);
    if (type.startsWith("conversation.item."_L1))
        return touchItem(type, event);
    if (type == "response.create"_L1)
        return createResponse(event);
    if (type == "response.cancel"_L1)
        return cancelResponse(event);
    if (type == "session.update"_L1)
        return updateSession(event);
    if (type == "output_audio_buffer.clear"_L1) {
        if (m_rehearsal)
            m_rehearsal->clearPlayback();
        return std::nullopt;
    }
    return touchInput(type);
}

std::optional<ApiProblem> ClientEvents::createItem(const QJsonObject &event)
{
    QJsonObject item = event.value("item"_L1).toObject();
    const QString previous = event.value("previous_item_id"_L1).toString();
    if (!previous.isEmpty() && previous != "root"_L1 && !m_conversation.hasItem(previous))
        return itemProblem(u"item_create_invalid_previous_item_id"_s,
                           u"Previous item with item_id '%1' not found."_s.arg(previous), u"previous_item_id"_s);
    if (m_conversation.hasItem(item.value("id"_L1).toString()))
        return itemProblem(u"item_create_duplicate_item_id"_s, u"An item with that id already exists."_s, u"item.id"_s);
    const QString type = item.value("type"_L1).toString();
    const QString toolCall = item.value("call_id"_L1).toString();
    if (type == "function_call_output"_L1 && !m_conversation.hasToolCall(toolCall))
        return itemProblem(u"invalid_tool_call_id"_s, u"Tool call ID '%1' not found in conversation."_s.arg(toolCall),
                           u"item.call_id"_s);
    if (!item.contains("id"_L1))
        item.insert(u"id"_s, m_conversation.newItemId());
    item.insert(u"object"_s, u"realtime.item"_s);
    if (type == "message"_L1)
        item.insert(u"status"_s, u"completed"_s);
    const QString role = item.value("role"_L1).toString();
    if (m_rehearsal && (role == "system"_L1 || role == "user"_L1))
        m_rehearsal->steer(itemText(item));
    m_conversation.addItem(item, previous);
    m_conversation.finishItem(item);
    return std::nullopt;
}

std::optional<ApiProblem> ClientEvents::touchItem(const QString &type, const QJsonObject &event)
{
    const QString id = event.value("item_id"_L1).toString();
    const QString verb = type.section(u'.', -1);
    if (!m_conversation.hasItem(id))
        return itemProblem(u"item_%1_invalid_item_id"_s.arg(verb),
                           u"Error handling item: the item with id '%1' does not exist."_s.arg(id), u"item_id"_s);
    const QJsonObject item = m_conversation.item(id);
    if (verb == "retrieve"_L1) {
        m_conversation.send(u"conversation.item.retrieved"_s, {{u"item"_s, item}});
    } else if (verb == "delete"_L1) {
        m_conversation.removeItem(id);
        m_conversation.send(u"conversation.item.deleted"_s, {{u"item_id"_s, id}});
    } else if (item.value("role"_L1).toString() != "assistant"_L1) {
        return itemProblem(u"item_truncate_invalid_role"_s, u"Only model output audio messages can be truncated"_s,
                           u"item_id"_s);
    } else {
        m_conversation.send(u"conversation.item.truncated"_s, {{u"item_id"_s, id},
                                                               {u"content_index"_s, event.value("content_index"_L1)},
                                                               {u"audio_end_ms"_s, event.value("audio_end_ms"_L1)}});
    }
    return std::nullopt;
}

std::optional<ApiProblem> ClientEvents::createResponse(const QJsonObject &event)
{
    const QJsonObject params = event.value("response"_L1).toObject();
    const bool isAside = params.value("conversation"_L1).toString() == "none"_L1;
    if (m_rehearsal && !isAside && m_rehearsal->isResponding())
        return ApiProblem{
            400,
            u"conversation_already_has_active_response"_s,
            u"Conversation already has an active response in progress: %1. Wait until the response is finished before "
            "creating a new one."_s.arg(m_rehearsal->respondingId()),
            {}};
    emit responseAsked();
    if (std::exchange(m_isGreetingSwallowed, false) || !m_rehearsal)
        return std::nullopt;
    m_rehearsal->respond(params);
    return std::nullopt;
}

std::optional<ApiProblem> ClientEvents::cancelResponse(const QJsonObject &event)
{
    const QString asked = event.value("response_id"_L1).toString();
    const bool isRunning = m_rehearsal && m_rehearsal->isResponding();
    if (!isRunning || (!asked.isEmpty() && asked != m_rehearsal->respondingId()))
        return ApiProblem{400, u"response_cancel_not_active"_s, u"Cancellation failed: no active response found"_s, {}};
    m_rehearsal->cancel();
    return std::nullopt;
}

std::optional<ApiProblem> ClientEvents::updateSession(const QJsonObject &event)
{
    const QJsonObject update = event.value("session"_L1).toObject();
    const QJsonObject &session = m_conversation.session();
    if (update.contains("model"_L1) && update.value("model"_L1) != session.value("model"_L1))
        return ApiProblem{400, u"invalid_value"_s, u"The model of a session cannot be changed."_s, u"session.model"_s};
    const QJsonObject changed = updatedSession(session, update);
    const auto voice = [](const QJsonObject &of) {
        return of.value("audio"_L1).toObject().value("output"_L1).toObject().value("voice"_L1);
    };
    if (voice(changed) != voice(session) && m_conversation.hasAssistantSpoken())
        return ApiProblem{400, u"cannot_update_voice"_s,
                          u"Cannot update a conversation's voice if assistant audio is present."_s,
                          u"session.audio.output.voice"_s};
    m_conversation.setSession(changed);
    m_conversation.send(u"session.updated"_s, {{u"session"_s, changed}});
    return std::nullopt;
}

std::optional<ApiProblem> ClientEvents::touchInput(const QString &type)
{
    if (type == "input_audio_buffer.append"_L1)
        return ApiProblem{400, u"invalid_request_error"_s,
                          u"Audio cannot be appended: it belongs to the phone line of this call."_s, u"audio"_s};
    if (type == "input_audio_buffer.clear"_L1) {
        m_conversation.send(u"input_audio_buffer.cleared"_s);
        return std::nullopt;
    }
    if (m_rehearsal && m_rehearsal->commitCaller())
        return std::nullopt;
    return ApiProblem{
        400, u"input_audio_buffer_commit_empty"_s, u"Error committing input audio buffer: buffer too small."_s, {}};
}

} // namespace callside::practice
