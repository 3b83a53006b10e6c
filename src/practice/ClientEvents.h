// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Rehearsal.h"

namespace callside::practice {

// What is wrong with a client event before anything is done with it: its type, a missing or a strange member.
std::optional<ApiProblem> checkClientEvent(const QJsonObject &event);

// Takes what the client sends on the sideband and does it, or answers with an error that names the client's event_id.
class ClientEvents : public QObject
{
    Q_OBJECT

public:
    // Without a rehearsal (a held or load call) the conversation alone answers.
    ClientEvents(Conversation *conversation, Rehearsal *rehearsal, QObject *parent = nullptr);

    // The next response.create is taken and nothing comes of it.
    void swallowGreeting() { m_isGreetingSwallowed = true; }
    void take(const QString &frame);

signals:
    void received(const QJsonObject &event);
    void refused(const QString &code);
    void responseAsked();

private:
    std::optional<ApiProblem> perform(const QString &type, const QJsonObject &event);
    std::optional<ApiProblem> createItem(const QJsonObject &event);
    std::optional<ApiProblem> touchItem(const QString &type, const QJsonObject &event);
    std::optional<ApiProblem> createResponse(const QJsonObject &event);
    std::optional<ApiProblem> cancelResponse(const QJsonObject &event);
    std::optional<ApiProblem> updateSession(const QJsonObject &event);
    std::optional<ApiProblem> touchInput(const QString &type);

    Conversation &m_conversation;
    Rehearsal *m_rehearsal;
    bool m_isGreetingSwallowed = false;
};

} // namespace callside::practice
