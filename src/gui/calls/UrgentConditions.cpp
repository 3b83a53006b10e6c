// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/UrgentConditions.h"

#include "gui/words/CallText.h"
#include "gui/words/TimeText.h"

#include <algorithm>

namespace callside {

using ConditionKind = UrgentCondition::Kind;

namespace {

int secondsSince(Moment begin, Moment now)
{
    return std::max(0, int(std::chrono::duration_cast<std::chrono::seconds>(now - begin).count()));
}

} // namespace

UrgentCondition UrgentConditions::urgent(const CallState &state, Moment now)
{
    const Urgency &urgency = state.urgency;
    UrgentCondition condition;
    condition.title = CallText::urgencyWord(urgency.kind);
    condition.since = urgency.raisedAt;
    condition.until = state.isOver() ? state.endedAt : Moment{};
    condition.isOverdue = urgency.isOverdue && !urgency.isAcknowledged() && !state.isOver();
    condition.words = CallText::quote(urgency);
    if (urgency.kind == Urgency::Kind::TransferNotConfirmed) {
        condition.icon = Icon::Warning;
        condition.remedy = tr("Nobody knows whether the caller reached a person. Read on, try somebody else, or make a "
                              "call-back task.");
    } else if (urgency.kind == Urgency::Kind::WantsPerson) {
        condition.icon = Icon::WantsPerson;
        condition.remedy = tr("The caller asks for a person: connect.");
    } else {
        condition.remedy = tr("Read what the caller says and connect to a person.");
    }
    if (urgency.isAcknowledged())
        //: %1 a member of staff, %2 the time
        condition.seenBy =
            tr("Seen by %1 at %2").arg(oneLine(urgency.acknowledgedBy), timeOfDay(urgency.acknowledgedAt));
    else if (state.isOver())
        condition.remedy = tr("Not acknowledged when the call ended.");
    else if (condition.isOverdue)
        //: %1 why the call is urgent, "Urgent words"
        condition.remedy =
            tr("%1: nobody has acknowledged this for %n second(s).", nullptr, secondsSince(urgency.raisedAt, now))
                .arg(condition.title);
    return condition;
}

UrgentCondition UrgentConditions::silent(const CallState &state, Moment now)
{
    UrgentCondition condition{
        ConditionKind::Silent, Tone::Warning, Icon::Silence, {}, {}, {}, state.quietSince, {}, false, {}};
    condition.title = tr("Nobody speaks");
    const QString quiet = tr("Nobody has spoken for %n second(s).", nullptr, secondsSince(state.quietSince, now));
    const QString advice = state.silence == Silence::Alert
                               ? tr("The caller may need help: ask whether they are still there, or connect.")
                               : tr("Ask the caller whether they are still there.");
    //: %1 how long nobody has spoken, a sentence; %2 what to do, a sentence
    condition.remedy = tr("%1 %2").arg(quiet, advice);
    return condition;
}

QList<UrgentCondition> UrgentConditions::of(const CallState &state, Moment now)
{
    QList<UrgentCondition> conditions;
    if (state.urgency.isRaised())
        conditions.append(urgent(state, now));
    if (state.isOver())
        return conditions;
    if (stageOf(state) == CallStage::OutOfSight)
        conditions.append({ConditionKind::OutOfSight,
                           Tone::Warning,
                           Icon::EyeOff,
                           tr("Out of sight"),
                           {},
                           tr("We can't see this call, but it is still going on. You can still connect "
                              "or end it."),
                           state.linkLostAt,
                           {},
                           false,
                           {}});
    if (state.isUnclear)
        conditions.append({ConditionKind::Unclear,
                           Tone::Warning,
                           Icon::Unclear,
                           tr("Can't tell"),
                           {},
                           tr("We have not been able to read what the caller said for %n second(s). Do not take it "
                              "as fine: connect or ask.",
                              nullptr, secondsSince(state.unheardSince, now)),
                           state.unheardSince,
                           {},
                           false,
                           {}});
    if (state.silence != Silence::None && state.quietSince != Moment{})
        conditions.append(silent(state, now));
    if (state.isOnHold)
        conditions.append({ConditionKind::OnHold,
                           Tone::Warning,
                           Icon::Hold,
                           tr("The assistant waits"),
                           {},
                           tr("You asked it to wait: it answers nobody until you ask it to go on."),
                           {},
                           {},
                           false,
                           {}});
    return conditions;
}

QString UrgentConditions::sentence(const UrgentCondition &condition)
{
    QStringList parts{condition.title};
    for (const QString &part : {condition.words, condition.seenBy, condition.remedy}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(tr(". ", "between sentences of a call's condition"));
}

} // namespace callside
