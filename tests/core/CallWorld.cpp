// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallWorld.h"

#include "CallBuilders.h"
#include "CallInvariants.h"
#include "SampleEvents.h"

namespace callside::test {

using namespace Qt::Literals::StringLiterals;

CallWorld::CallWorld(quint32 seed)
    : m_random(seed)
    , m_now(Start)
{
    static constexpr LineMode Modes[] = {LineMode::AssistantAnswers, LineMode::AssistantAnswers, LineMode::AskFirst,
                                         LineMode::Closed};
    CallOffered offer = anOffer(Modes[draw(4)]);
    offer.rules.silenceEnd = draw(2) ? 0s : 40s;
    happen(offer);
}

void CallWorld::step()
{
    m_now += std::chrono::milliseconds{draw(4) ? draw(300) : draw(9000)};
    switch (draw(16)) {
    case 0:
    case 1:
    case 2:
        return answerSomehow();
    case 3:
    case 4:
    case 5:
        return openOrRefuse();
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
        return serverSpeaks();
    case 11:
    case 12:
        return operatorWishes();
    case 13:
    case 14:
        fireNextTimer();
        return;
    case 15:
        break;
    }
    if (draw(6) == 0)
        return restart();
    if (draw(3) == 0)
        return happen(anOffer());
    if (m_link == Link::Open) {
        m_link = Link::Closed;
        happen(MonitorClosed{draw(2) ? 1006 : 1001, draw(4) ? QString() : u"hit the maximum duration"_s});
    }
}

void CallWorld::hangUpCaller()
{
    m_weather = Weather::CallerGone;
}

void CallWorld::cutNetwork()
{
    m_weather = Weather::NoNetwork;
}

void CallWorld::settle()
{
    m_now += 10ms;
    const Error error = m_weather == Weather::CallerGone
                            ? notFound()
                            : anError(draw(2) ? Error::Kind::Unreachable : Error::Kind::TimedOut);
    if (!m_requests.isEmpty())
        return answerRequest(&error);
    if (m_link == Link::Opening) {
        m_link = Link::Closed;
        return happen(MonitorRefused{error});
    }
    if (m_link == Link::Open) {
        m_link = Link::Closed;
        return happen(MonitorClosed{});
    }
    if (!fireNextTimer() && m_broken.isEmpty() && !m_state.isOver())
        m_broken = u"a call that nothing will ever end"_s;
}

// Fresh ones, and now and then one that was used: a double click, a late answer.
CommandId CallWorld::someCommand(const QString &kind)
{
    if (m_commands == 0 || draw(4))
        ++m_commands;
    return {kind + QString::number(m_commands)};
}

void CallWorld::happen(const CallEventPayload &payload)
{
    if (!m_broken.isEmpty())
        return;
    const CallEvent event{theCall(), m_now, payload, {}};
    m_events.append(event);
    Transition after = reduce(m_state, event);
    m_broken = brokenRule(m_state, event, after);
    m_state = std::move(after.state);
    perform(after.effects);
}

void CallWorld::perform(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        if (const auto *request = std::get_if<SendRequest>(&effect)) {
            m_requests.append(request->command);
        } else if (std::holds_alternative<OpenMonitor>(effect)) {
            if (m_link != Link::Closed)
                m_broken = u"a link opened that is open"_s;
            m_link = Link::Opening;
        } else if (std::holds_alternative<CloseMonitor>(effect)) {
            m_link = Link::Closed;
        } else if (const auto *sent = std::get_if<SendRealtime>(&effect)) {
            listen(sent->message);
        } else if (const auto *timer = std::get_if<StartTimer>(&effect)) {
            m_timers[{timer->timer, timer->key}] = m_now + timer->after;
        }
    }
    if (m_state.isOver() && m_link != Link::Closed)
        m_broken = u"a link to an ended call"_s;
}

// The server makes one response at a time, and says what becomes of it bit by bit.
void CallWorld::listen(const QJsonObject &message)
{
    if (m_link != Link::Open)
        m_broken = u"a message without a link"_s;
    const QString type = message["type"_L1].toString();
    if (type == "conversation.item.create"_L1 && draw(8)) {
        server::Item item = message["item"_L1]["id"_L1].isString() ? test::message("", "system") : server::Item{};
        item.id = message["item"_L1]["id"_L1].toString();
        m_toSay.append(server::ItemAdded{item, u"item_1"_s});
    } else if (type == "response.create"_L1 && !m_activeResponse.isEmpty()) {
        m_toSay.prepend(serverError("conversation_already_has_active_response", message["event_id"_L1].toString()));
    } else if (type == "response.create"_L1 && draw(8) == 0) {
        m_toSay.append(serverError("rate_limit_exceeded", message["event_id"_L1].toString()));
    } else if (type == "response.create"_L1) {
        m_activeResponse = u"resp_%1"_s.arg(++m_responses);
        const QByteArray id = m_activeResponse.toLatin1();
        const QByteArray item = "item_" + id;
        m_toSay += {responseStarted(id), server::ItemAdded{test::message(item, "assistant"), QString()},
                    server::AssistantAudioStarted{m_activeResponse}, words(id, item, "Very well.")};
        m_toSay += draw(4) ? QList<ServerEvent>{responseFinished(id), server::AssistantAudioStopped{m_activeResponse}}
                           : QList<ServerEvent>{server::AssistantAudioCleared{m_activeResponse},
                                                responseFinished(id, "cancelled", "turn_detected")};
    }
}

void CallWorld::answerRequest(const Error *error)
{
    if (m_requests.isEmpty())
        return;
    const CommandId command = m_requests.takeAt(draw(int(m_requests.size())));
    if (error)
        happen(CommandFailed{command, *error});
    else
        happen(CommandSucceeded{command, {}});
}

void CallWorld::answerSomehow()
{
    Error error = anError(Error::Kind(draw(int(Error::Kind::StorageFailed) + 1)));
    if (draw(3) == 0)
        error.retryAfter = std::chrono::milliseconds{draw(20'000)};
    if (draw(3) == 0)
        error.param = u"session.audio.output.voice"_s;
    answerRequest(draw(3) ? nullptr : &error);
}

void CallWorld::openOrRefuse()
{
    if (m_link != Link::Opening)
        return;
    const bool isOpened = draw(3) != 0;
    m_link = isOpened ? Link::Open : Link::Closed;
    m_toSay.clear();
    m_activeResponse.clear();
    if (!isOpened)
        return happen(MonitorRefused{anError(Error::Kind(draw(int(Error::Kind::ServerFault) + 1)))});
    if (draw(8))
        m_toSay.append(server::SessionStarted{});
    happen(MonitorOpened{});
}

void CallWorld::serverSpeaks()
{
    static const QList<NamedEvent> events = everyServerEvent();
    if (m_link != Link::Open)
        return;
    if (m_toSay.isEmpty() || draw(5) == 0)
        return happen(events.at(draw(int(events.size()))).payload);
    const ServerEvent next = m_toSay.takeFirst();
    if (const auto *finished = std::get_if<server::ResponseFinished>(&next)) {
        if (finished->responseId == m_activeResponse)
            m_activeResponse.clear();
    }
    happen(next);
}

void CallWorld::operatorWishes()
{
    switch (draw(12)) {
    case 0:
        return happen(AnswerRequested{someCommand(u"answer"_s)});
    case 1:
        return happen(DeclineRequested{someCommand(u"decline"_s)});
    case 2:
        return happen(SteerRequested{someCommand(u"steer"_s), u"Be brief."_s, draw(2) == 0});
    case 3:
        return happen(SayRequested{someCommand(u"say"_s), u"One moment."_s});
    case 4:
        return happen(StopTalkingRequested{someCommand(u"stop"_s)});
    case 5:
        return happen(ReferRequested{someCommand(u"refer"_s), u"tel:+442079460000"_s});
    case 6:
        return happen(EndPolitelyRequested{someCommand(u"bye"_s)});
    case 7:
        return draw(3) ? void() : happen(HangUpRequested{someCommand(u"end"_s)});
    case 8:
        return happen(HoldRequested{someCommand(u"hold"_s), draw(2) == 0});
    case 9:
        return happen(UrgencyAcknowledged{someCommand(u"seen"_s), u"Front desk"_s});
    case 10:
        return happen(UrgencyCleared{someCommand(u"clear"_s), u"Front desk"_s, draw(3) ? u"Spoke"_s : QString()});
    case 11:
        return happen(
            RedFlagHeard{u"item_%1"_s.arg(draw(4)), RedFlag::Kind(draw(2)), u"chest pain"_s, u"chest pain"_s});
    }
}

bool CallWorld::fireNextTimer()
{
    const auto next = std::min_element(m_timers.cbegin(), m_timers.cend(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (next == m_timers.cend())
        return false;
    const auto [timer, moment] = *next;
    m_timers.erase(next);
    m_now = std::max(m_now, moment);
    happen(TimerElapsed{timer.first, timer.second});
    return true;
}

void CallWorld::restart()
{
    if (m_state.isOver())
        return;
    m_requests.clear();
    m_timers.clear();
    m_link = Link::Closed;
    happen(ConsoleRestarted{});
}

} // namespace callside::test
