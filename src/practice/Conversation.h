// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ApiProblem.h"
#include "practice/Pace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace callside::practice {

// What the service remembers of one session: its settings, its items in order, and what has been used.
// Every event to the client leaves through said(), with an event_id where the real API has one.
class Conversation : public QObject
{
    Q_OBJECT

public:
    Conversation(Pace pace, const QJsonObject &session, QObject *parent = nullptr);

    Pace pace() const { return m_pace; }
    const QJsonObject &session() const { return m_session; }
    void setSession(const QJsonObject &session) { m_session = session; }
    QString id() const { return m_id; }
    // Rehearsed milliseconds since the call was answered.
    int elapsedMs() const;

    void send(const QString &type, QJsonObject members = {});
    // The event as it is, without an event_id.
    void sendBare(const QJsonObject &event);
    void sendError(const ApiProblem &problem, const QJsonValue &clientEventId);

    QString newItemId();
    // Sends conversation.item.added and remembers the item, after `previous` or at the end.
    void addItem(const QJsonObject &item, const QString &previous = {});
    // Sends conversation.item.done with the item's final form.
    void finishItem(const QJsonObject &item);
    bool hasItem(const QString &id) const { return m_items.contains(id); }
    QJsonObject item(const QString &id) const { return m_items.value(id); }
    void removeItem(const QString &id);
    QString lastItemId() const { return m_order.isEmpty() ? QString() : m_order.last(); }
    bool hasToolCall(const QString &toolCallId) const;
    // A tool was called and its output has not come.
    bool owesToolOutput() const;

    void heardCaller(int ms) { m_audioTokens += ms / 100; }
    bool hasAssistantSpoken() const { return m_hasSpoken; }
    // Usage of one response, and the memory that its audio is input to the next.
    QJsonObject takeUsage(int textLength, int audioMs);

signals:
    void said(const QJsonObject &event);

private:
    QJsonValue previousOf(const QString &id) const;

    Pace m_pace;
    QJsonObject m_session;
    QString m_id;
    QElapsedTimer m_clock;
    QHash<QString, QJsonObject> m_items;
    QList<QString> m_order;
    int m_textTokens = 0;
    int m_audioTokens = 0;
    int m_cachedText = 0;
    int m_cachedAudio = 0;
    bool m_hasSpoken = false;
};

} // namespace callside::practice
