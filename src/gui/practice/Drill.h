// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CallBoard.h"
#include "gui/practice/PracticeCaller.h"

#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace callside {

// "Find the urgent caller": how it is to be.
struct DrillRules {
    quint32 seed = 1; // the same seed, the same drill
    QString language; // an urgent caller who speaks it is preferred
    int harmlessCallers = 4;
    std::chrono::milliseconds shortestGap{1500}; // between two callers
    std::chrono::milliseconds longestGap{3500};
    std::chrono::seconds limit{120}; // then it is over
};

// Who rings when.
struct DrillPlan {
    struct Ring {
        std::chrono::milliseconds after{}; // the beginning
        QString caller;
        bool operator==(const Ring &) const = default;
    };
    QList<Ring> rings;
    QString urgent; // the one to be found
    std::chrono::seconds limit{};

    bool isEmpty() const { return rings.isEmpty(); }
    bool operator==(const DrillPlan &) const = default;
};

// Empty if nobody among the callers is urgent.
DrillPlan planDrill(const QList<PracticeCaller> &callers, const DrillRules &rules);

struct DrillResult {
    enum class Outcome {
        Connected,
        NotConnected, // the call was over, or the time
        TooEarly,     // connected or ended before a word of danger was said
        NeverMarked,  // over, and nothing that was said is on the desk's list
    };

    Outcome outcome = Outcome::NotConnected;
    std::optional<std::chrono::milliseconds> seenAfter;      // from the words on the screen to the acknowledgement
    std::optional<std::chrono::milliseconds> connectedAfter; // the same to asking for the connection
    int wrongChoices = 0;                                    // other callers connected, ended, declined or acknowledged

    bool isWithinAim() const;
    bool operator==(const DrillResult &) const = default;
};

// One round: follows the calls until the urgent caller is connected or lost. It reads no clock; calls it was not told
// of by rang() may be anybody's.
class Drill
{
public:
    static constexpr std::chrono::seconds Aim{10};

    Drill(DrillPlan plan, Moment begun);

    // The line rang this caller. The first call of the urgent caller is the one to find.
    void rang(const CallId &call, const QString &caller);
    void follow(const QList<CallUpdate> &updates);
    // It may be over by the time.
    void setNow(Moment now);

    const DrillPlan &plan() const { return m_plan; }
    Moment begun() const { return m_begun; }
    int callersRung() const { return int(m_rung.size()); }
    bool isOver() const { return m_isOver; }
    const DrillResult &result() const { return m_result; } // while it is over

private:
    void followUrgent(const CallState &state);
    bool isTreated(const CallState &state) const;
    void end(DrillResult::Outcome outcome);

    DrillPlan m_plan;
    Moment m_begun;
    CallId m_urgent;      // as the line knows it: it may be another one of the desk's calls
    QSet<QString> m_rung; // callers; one who is handed back by a phone company is told of again
    Moment m_raisedAt{};
    QSet<CallId> m_treated; // by the operator, the urgent one not included
    DrillResult m_result;
    bool m_isOver = false;
};

} // namespace callside
