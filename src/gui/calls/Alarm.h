// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CallBoard.h"
#include "core/Preferences.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>

namespace callside {

// How fast alarms follow one another.
struct AlarmPace {
    std::chrono::milliseconds repeat{4000}; // an urgent call nobody has acknowledged; a call that rings on
    std::chrono::milliseconds gap{1000};    // between two chimes, however many calls want one
};

// Decides which calls want a person's attention, and how: a sound, a sign from the window, a sentence for screen
// readers. It plays, shows and speaks nothing itself.
//
// An urgent call sounds at once and over and over until somebody acknowledges or clears it, or it ends; louder once it
// is overdue. A call that newly needs somebody (cannot be understood, is slow, silent, out of sight or lost) chimes
// once. Sounds follow the desk's choice; signs and sentences always come. No sentence holds a number or a name.
class Alarm : public QObject
{
    Q_OBJECT

public:
    enum class Sound { Urgent, UrgentLouder, NeedsYou, Ring };
    Q_ENUM(Sound)

    explicit Alarm(QObject *parent = nullptr);
    explicit Alarm(AlarmPace pace, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    // Every batch of changed calls, as the board gives it.
    void follow(const QList<CallUpdate> &updates);
    // Calls that are urgent and that nobody has acknowledged.
    int unacknowledged() const;

signals:
    void soundWanted(callside::Alarm::Sound sound);
    void attentionWanted(); // the window's alert: a call became urgent, or overdue
    void announced(const QString &sentence, bool isAssertive);
    void unacknowledgedChanged(int calls);

private:
    // Why a call needs somebody. Silence has two steps, each told once.
    enum Need { Unclear, Slow, Quiet, QuietForLong, OutOfSight, Lost, NeedCount };
    using Needs = std::array<bool, NeedCount>;

    // What was last known of a call.
    struct Watched {
        Urgency urgency;
        bool isUrgent = false; // raised, not acknowledged, not over
        bool isRinging = false;
        Needs needs{};
    };
    // What a batch of updates amounts to.
    struct News {
        QList<Urgency> raised;
        bool isOverdue = false;
        bool isNewCall = false;
        std::array<int, NeedCount> needs{};
    };

    static Watched look(const CallState &state);
    static Needs needsOf(const CallState &state);
    void compare(const CallState &state, News &news);
    void announce(const News &news);
    void sound(const News &news);
    void soundUrgent();
    void soundChime();
    void soundRing();
    bool isAnyUrgent() const;
    bool isAnyRinging() const;
    static QString raisedSentence(const Urgency &urgency);
    static QString needSentence(Need need, int calls);

    const AlarmPace m_pace;
    bool m_isSoundOn = true;
    bool m_isRingOn = false;
    QHash<CallId, Watched> m_calls;
    QTimer m_urgentTimer;
    QTimer m_chimeTimer; // a chime that had to wait
    QTimer m_ringTimer;
    // Until then it is too early for another.
    QDeadlineTimer m_urgentGap{0};
    QDeadlineTimer m_chimeGap{0};
    QDeadlineTimer m_ringGap{0};
};

} // namespace callside
