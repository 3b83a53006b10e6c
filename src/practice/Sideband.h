// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ClientEvents.h"
#include "practice/Faults.h"
#include "practice/LoadStream.h"
#include "practice/SipInvite.h"

#include <memory>

class QWebSocket;

namespace callside::practice {

// What one call is to be: a rehearsed scenario, or a load call that streams at a steady rate.
struct CallPlan {
    QString id; // rtc_…
    Scenario scenario;
    QString number; // E.164; empty: the scenario's own
    Faults faults;
    Pace pace;
    std::optional<int> eventsPerSecond; // set for load calls
    quint32 seed = 1;
    // Set for calls that come through a phone company: what it sends, and it is the one who passes the call on.
    std::optional<SipInvite> invite;
};

// The live link of an answered call. The session goes on while no socket is attached; what it says then is lost.
class Sideband : public QObject
{
    Q_OBJECT

public:
    Sideband(const CallPlan &plan, const QJsonObject &accepted, QObject *parent = nullptr);
    ~Sideband() override;

    // Takes the socket over; an older one gives way.
    void attach(QWebSocket *socket);
    // Breaks the connection without a close frame.
    void drop();
    bool isAttached() const { return m_socket != nullptr; }
    int eventsSent() const { return m_eventsSent; }
    int attachCount() const { return m_attachCount; }

signals:
    void attached();
    void detached(bool isByClient);
    void clientEventReceived(const QJsonObject &event);
    void clientEventRefused(const QString &code);
    void serverEventSent(const QJsonObject &event);
    void assistantSpoke(const QString &text);
    void callerSpoke(const QString &text);
    void callerHungUp();
    void expired();

private:
    void startFaults();
    void sendFrame(const QString &text);
    void sendOddFrames();
    void sendBigFrame(qsizetype bytes);
    void expire();
    void release();

    CallPlan m_plan;
    Conversation m_conversation;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<LoadStream> m_load;
    ClientEvents m_clientEvents;
    QWebSocket *m_socket = nullptr;
    int m_eventsSent = 0;
    int m_attachCount = 0;
};

} // namespace callside::practice
