// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Conversation.h"

namespace callside::practice {

// A steady stream of valid events for measuring: assistant and caller turns without end, one event after the other.
class LoadStream : public QObject
{
    Q_OBJECT

public:
    // Real events per second, whatever the pace; 0 stays silent.
    LoadStream(Conversation *conversation, int eventsPerSecond, QObject *parent = nullptr);

    void start();

private:
    void sendDue();
    void sendNext();
    void sendAssistant(int step);
    void sendAssistantEnd(int step);
    void sendCaller(int step);
    QJsonObject place() const;
    QJsonObject message(const QString &status) const;
    QJsonObject response(const QString &status) const;

    Conversation &m_conversation;
    int m_perSecond = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_sent = 0;
    int m_step = 0;
    QString m_responseId;
    QString m_itemId;
    QString m_callerItemId;
    QString m_said;
};

} // namespace callside::practice
