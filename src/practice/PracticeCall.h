// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeHttp.h"
#include "practice/Sideband.h"

namespace callside::practice {

// One phone call from ringing to its end: what the REST API answers about it, and its live link.
class PracticeCall : public QObject
{
    Q_OBJECT

public:
    enum class EndedBy { Caller, Desk, Service, Carrier };

    explicit PracticeCall(const CallPlan &plan, QObject *parent = nullptr);

    // Starts the caller's patience; a call that is already over (stale, forged, gone) ends here.
    void ring();
    // accept, reject, refer, hangup.
    HttpReply perform(const QString &action, const QByteArray &body);
    // No value: the sideband may be attached.
    std::optional<HttpReply> admit() const;
    void attach(QWebSocket *socket);

    void hangUpAsCaller() { end(QStringLiteral("the caller hung up"), EndedBy::Caller); }
    void endByCarrier(const QString &how) { end(how, EndedBy::Carrier); }
    void dropLink();
    void noteWebhook(int status, double ms);

    const CallPlan &plan() const { return m_plan; }
    bool isEnded() const { return m_state == State::Ended; }
    EndedBy endedBy() const { return m_endedBy; }
    int sipStatus() const { return m_sipStatus; } // with which it was refused; 0: it was not
    bool isAttached() const { return m_sideband && m_sideband->isAttached(); }
    int acceptTries() const { return m_acceptTries; }
    int acceptCount() const { return m_acceptCount; }
    QJsonObject journey() const;

signals:
    void answered();
    void ended(const QString &how);
    // Whoever brought the call is to connect the caller with somebody else. Only for calls with an invite of their own.
    void referAsked(const QString &target);
    void sidebandAttached();
    void sidebandDetached(bool isByClient);
    void clientEventReceived(const QJsonObject &event);
    void clientEventRefused(const QString &code);
    void serverEventSent(const QJsonObject &event);
    void assistantSpoke(const QString &text);
    void callerSpoke(const QString &text);

private:
    enum class State { Ringing, Answered, Ended };

    HttpReply accept(const QByteArray &body);
    std::optional<HttpReply> failAccept();
    HttpReply reject(const QByteArray &body);
    HttpReply refer(const QByteArray &body);
    HttpReply hangUp();
    void becomeAnswered(const QJsonObject &session);
    void openSideband(const QJsonObject &session);
    void end(const QString &how, EndedBy by);
    void note(const QString &state);
    int usualDelay(int ms) const;

    CallPlan m_plan;
    State m_state = State::Ringing;
    bool m_isDecided = false;
    bool m_isDead = false;
    bool m_isJoinable = false;
    EndedBy m_endedBy = EndedBy::Service;
    int m_sipStatus = 0;
    std::unique_ptr<Sideband> m_sideband;
    int m_acceptTries = 0;
    int m_acceptCount = 0;
    int m_clientEvents = 0;
    int m_webhookTries = 0;
    int m_webhookStatus = 0;
    double m_webhookMs = 0;
    QString m_outcome;
    QElapsedTimer m_clock;
    QJsonArray m_states;
};

// A refusal in the provider's shape.
HttpReply refusal(const ApiProblem &problem);

} // namespace callside::practice
