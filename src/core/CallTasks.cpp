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

// Nobody spoke and nobody knows who it was.
bool isNothingToBeDone(const CallState &state)
{
    return state.endReason == EndReason::GoneBeforeAnswer && state.caller.number.isEmpty() &&
           state.caller.address.isEmpty() && state.caller.displayName.isEmpty();
}

// By the name that the caller gave, where one was given.
Task taskFor(const CallState &state, const TakenMessage &message)
{
    Task task = taskFor(state, Task::Kind::Message, message.at);
    task.id = automaticTaskId(state.id.value, Task::Kind::Message, message.toolCall);
    if (!message.name.isEmpty())
        task.name = message.name;
    task.note = message.about;
    return task;
}

} // namespace

QList<Task> tasksOwed(const CallState &state, Moment now)
{
    QList<Task> tasks;
    if (state.isLive() && (state.transfer == TransferState::NotConfirmed || state.transfer == TransferState::Failed))
        tasks.append(taskFor(state, Task::Kind::UnconfirmedTransfer, now));
    for (const TakenMessage &message : state.messages)
        tasks.append(taskFor(state, message));
    if (!state.isOver())
        return tasks;
    if (isLost(state) && !isNothingToBeDone(state))
        tasks.append(taskFor(state, kindOfLost(state), now));
    const bool isOnlyTransfer = state.urgency.kind == Urgency::Kind::TransferNotConfirmed; // has its own
    if (state.urgency.isRaised() && !isOnlyTransfer && state.endReason != EndReason::Connected)
        tasks.append(taskFor(state, Task::Kind::UrgentCall, now));
    return tasks;
}

} // namespace callside
