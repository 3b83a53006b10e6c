// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/Alarm.h"

#include <algorithm>

namespace callside {

Alarm::Alarm(QObject *parent)
    : Alarm(AlarmPace{}, parent)
{
}

Alarm::Alarm(AlarmPace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
{
    connect(&m_urgentTimer, &QTimer::timeout, this, &Alarm::soundUrgent);
    m_chimeTimer.setSingleShot(true);
    connect(&m_chimeTimer, &QTimer::timeout, this, &Alarm::soundChime);
    m_ringTimer.setInterval(pace.repeat);
    connect(&m_ringTimer, &QTimer::timeout, this, &Alarm::soundRing);
}

void Alarm::setPreferences(const Preferences &preferences)
{
    m_isSoundOn = preferences.isSoundOn;
    m_isRingOn = preferences.isRingOn;
}

void Alarm::follow(const QList<CallUpdate> &updates)
{
    const int before = unacknowledged();
    News news;
    for (const CallUpdate &update : updates)
        compare(update.state, news);
    announce(news);
    sound(news);
    const int now = unacknowledged();
    if (now != before)
        emit unacknowledgedChanged(now);
}

int Alarm::unacknowledged() const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(), [](const Watched &call) { return call.isUrgent; }));
}

Alarm::Watched Alarm::look(const CallState &state)
{
    Watched watched;
    watched.urgency = state.urgency;
    watched.isUrgent = !state.isOver() && state.urgency.isRaised() && !state.urgency.isAcknowledged();
    watched.isRinging = state.phase == Phase::Ringing;
    watched.needs = needsOf(state);
    return watched;
}

Alarm::Needs Alarm::needsOf(const CallState &state)
{
    Needs needs{};
    needs[Lost] = state.isOver() && isLost(state);
    if (state.isOver())
        return needs;
    needs[Unclear] = state.isUnclear;
    needs[Slow] = state.isSlowToAnswer && state.talkingAt == Moment{};
    needs[Quiet] = state.silence != Silence::None;
    needs[QuietForLong] = state.silence == Silence::Alert;
    needs[OutOfSight] =
        state.phase == Phase::Live && state.wasLinked && state.link != MonitorLink::Open && state.linkAttempt > 0;
    return needs;
}

void Alarm::compare(const CallState &state, News &news)
{
    const bool isNew = !m_calls.contains(state.id);
    Watched &before = m_calls[state.id];
    const Watched now = look(state);
    // Other words of the same kind do not raise it again.
    const bool isSameRaise = now.urgency.kind == before.urgency.kind && now.urgency.raisedAt == before.urgency.raisedAt;
    if (now.isUrgent && !(before.isUrgent && isSameRaise))
        news.raised.append(now.urgency);
    if (now.isUrgent && now.urgency.isOverdue && !before.urgency.isOverdue)
        news.isOverdue = true;
    if (isNew && !state.isOver() && state.phase != Phase::Rejecting && !state.isResumed)
        news.isNewCall = true;
    for (int need = 0; need < NeedCount; ++need) {
        const bool isTold = need == Quiet && now.needs[QuietForLong];
        if (now.needs[need] && !before.needs[need] && !isTold)
            ++news.needs[need];
    }
    before = now;
}

void Alarm::announce(const News &news)
{
    if (!news.raised.isEmpty() || news.isOverdue)
        emit attentionWanted();
    for (const Urgency &urgency : news.raised)
        emit announced(raisedSentence(urgency), true);
    for (int need = 0; need < NeedCount; ++need) {
        if (news.needs[need] > 0)
            emit announced(needSentence(Need(need), news.needs[need]), false);
    }
}

void Alarm::sound(const News &news)
{
    if (!isAnyUrgent())
        m_urgentTimer.stop();
    else if (!news.raised.isEmpty() || news.isOverdue || !m_urgentTimer.isActive())
        soundUrgent();
    if (std::any_of(news.needs.cbegin(), news.needs.cend(), [](int calls) { return calls > 0; }))
        soundChime();
    if (news.isNewCall)
        soundRing();
    if (!isAnyRinging())
        m_ringTimer.stop();
    else if (!m_ringTimer.isActive())
        m_ringTimer.start();
}

void Alarm::soundUrgent()
{
    if (!m_urgentGap.hasExpired())
        return m_urgentTimer.start(int(m_urgentGap.remainingTime()));
    m_urgentTimer.start(m_pace.repeat);
    if (!m_isSoundOn)
        return;
    m_urgentGap.setRemainingTime(m_pace.gap);
    const bool isOverdue = std::any_of(m_calls.cbegin(), m_calls.cend(),
                                       [](const Watched &call) { return call.isUrgent && call.urgency.isOverdue; });
    emit soundWanted(isOverdue ? Sound::UrgentLouder : Sound::Urgent);
}

void Alarm::soundChime()
{
    const QDeadlineTimer gap = std::max(m_urgentGap, m_chimeGap); // nor in the middle of an alarm
    if (!gap.hasExpired())
        return m_chimeTimer.start(int(gap.remainingTime()));
    if (!m_isSoundOn)
        return;
    m_chimeGap.setRemainingTime(m_pace.gap);
    emit soundWanted(Sound::NeedsYou);
}

void Alarm::soundRing()
{
    if (!m_isSoundOn || !m_isRingOn || isAnyUrgent() || !m_ringGap.hasExpired() || !m_chimeGap.hasExpired())
        return;
    m_ringGap.setRemainingTime(m_pace.gap);
    emit soundWanted(Sound::Ring);
}

bool Alarm::isAnyUrgent() const
{
    return std::any_of(m_calls.cbegin(), m_calls.cend(), [](const Watched &call) { return call.isUrgent; });
}

bool Alarm::isAnyRinging() const
{
    return std::any_of(m_calls.cbegin(), m_calls.cend(), [](const Watched &call) { return call.isRinging; });
}

QString Alarm::raisedSentence(const Urgency &urgency)
{
    switch (urgency.kind) {
    case Urgency::Kind::RedFlag:
        //: Read out by a screen reader; %1 are the caller's words
        return tr("Urgent call. The caller said: “%1”").arg(urgency.words);
    case Urgency::Kind::WantsPerson:
        //: Read out by a screen reader; %1 are the caller's words
        return tr("Urgent call. The caller wants a person: “%1”").arg(urgency.words);
    case Urgency::Kind::TransferNotConfirmed:
        return tr(
            "Urgent call. Nobody is known to have answered the transfer; the caller is still with the assistant.");
    case Urgency::Kind::None:
        break;
    }
    Q_UNREACHABLE();
}

QString Alarm::needSentence(Need need, int calls)
{
    switch (need) {
    case Unclear:
        return tr("Can't tell what the caller says on %n call(s).", nullptr, calls);
    case Slow:
        return tr("The assistant is slow to answer %n call(s).", nullptr, calls);
    case Quiet:
        return tr("Nobody has spoken for a while on %n call(s).", nullptr, calls);
    case QuietForLong:
        return tr("Nobody has spoken for a long time on %n call(s).", nullptr, calls);
    case OutOfSight:
        return tr("Can't see %n call(s) any more. The caller is still talking with the assistant.", nullptr, calls);
    case Lost:
        return tr("%n call(s) lost. Please call back.", nullptr, calls);
    case NeedCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace callside
