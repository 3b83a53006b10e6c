// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallTasks.h"

namespace callside {

namespace {

Task::Kind kindOfLost(const CallState &state)
{
    if (state.transfer != TransferState::None && state.transfer != TransferState::Connected)
        return Task::Kind::UnconfirmedTransfer; // also one that was asked for when we lost sight of the call
    return state.answeredAt == Moment{} || state.talkingAt == Moment{} ? Task::Kind::MissedCall
                                                                       : Task::Kind::DroppedCall;
}

Task taskFor(const CallState &state, Task::Kind kind, Moment now)
{
    Task task;
    task.id = automaticTaskId(state.id.value, kind);
    task.call = state.id.value;
    task.kind = kind;
    task.number = state.caller.number.isEmpty() ? state.caller.address : state.caller.number;
    task.name = state.caller.displayName;
    task.createdAt = now;
    return task;
}

} // namespace

QList<Task> tasksOwed(const CallState &state, Moment now)
{
    QList<Task> tasks;
    if (state.isLive() && (state.transfer == TransferState::NotConfirmed || state.transfer == TransferState::Failed))
        tasks.append(taskFor(state, Task::Kind::UnconfirmedTransfer, now));
    if (!state.isOver())
        return tasks;
    if (isLost(state))
        tasks.append(taskFor(state, kindOfLost(state), now));
    const bool isOnlyTransfer = state.urgency.kind == Urgency::Kind::TransferNotConfirmed; // has its own
    if (state.urgency.isRaised() && !isOnlyTransfer && state.endReason != EndReason::Connected)
        tasks.append(taskFor(state, Task::Kind::UrgentCall, now));
    return tasks;
}

} // namespace callside
