// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <QRandomGenerator>

#include <map>

namespace callside::test {

// One call, and around it all that keeps the contract of Effect.h: the API, the link, a server, the timers, and an
// operator who presses everything. What happens is drawn from the seed, so a seed that breaks a rule is a bug report.
class CallWorld
{
public:
    explicit CallWorld(quint32 seed);

    // Something that could happen now.
    void step();
    // From now on the caller is gone, and the service knows it.
    void hangUpCaller();
    // From now on nothing gets through to the service, and nothing from it.
    void cutNetwork();
    // After one of the two: the next thing to happen.
    void settle();

    const CallState &state() const { return m_state; }
    Moment now() const { return m_now; }
    // Everything that happened so far.
    const QList<CallEvent> &events() const { return m_events; }
    // The first rule that was broken, in words; empty if none was.
    QString broken() const { return m_broken; }

private:
    enum class Weather { Fair, CallerGone, NoNetwork };
    enum class Link { Closed, Opening, Open };

    int draw(int below) { return int(m_random.bounded(below)); }
    CommandId someCommand(const QString &kind);
    void happen(const CallEventPayload &payload);
    void perform(const QList<Effect> &effects);
    void listen(const QJsonObject &message);
    void answerRequest(const Error *error);
    void answerSomehow();
    void openOrRefuse();
    void serverSpeaks();
    void operatorWishes();
    bool fireNextTimer();
    void restart();

    QRandomGenerator m_random;
    CallState m_state;
    Moment m_now;
    QString m_broken;
    QList<CallEvent> m_events;
    Weather m_weather = Weather::Fair;
    Link m_link = Link::Closed;
    QList<CommandId> m_requests;
    std::map<std::pair<TimerKind, QString>, Moment> m_timers;
    QList<ServerEvent> m_toSay;
    QString m_activeResponse;
    int m_responses = 0;
    int m_commands = 0;
};

} // namespace callside::test
