// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Task.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <limits>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the kinds. They stand in journals: never rename one, never take one away.
constexpr std::array TaskWords{"callBack"_L1, "unconfirmedTransfer"_L1, "droppedCall"_L1, "missedCall"_L1,
                               "other"_L1,    "urgentCall"_L1,          "message"_L1};
static_assert(TaskWords.size() == size_t(Task::Kind::Message) + 1);
constexpr std::array OutcomeWords{"none"_L1,     "answered"_L1,   "booked"_L1,      "prescription"_L1, "message"_L1,
                                  "passedOn"_L1, "calledBack"_L1, "wrongNumber"_L1, "prank"_L1,        "other"_L1};
static_assert(OutcomeWords.size() == size_t(CallOutcome::Kind::Other) + 1);

template <class Kind, size_t Count>
std::optional<Kind> kindOfWord(const std::array<QLatin1StringView, Count> &words, QStringView word)
{
    for (size_t at = 0; at < Count; ++at) {
        if (word == words[at])
            return Kind(at);
    }
    return std::nullopt;
}

} // namespace

TaskChange changeOf(const Task &task)
{
    return {task.id, task.note, task.doneAt, task.doneBy, task.owner, task.dueAt};
}

Task changed(Task task, const TaskChange &change)
{
    task.note = change.note;
    task.doneAt = change.doneAt;
    task.doneBy = change.doneBy;
    task.owner = change.owner;
    task.dueAt = change.dueAt;
    return task;
}

qint64 automaticTaskId(const QString &call, Task::Kind kind, const QString &which)
{
    const QString rest = which.isEmpty() ? QString() : u' ' + which;
    const QByteArray told = (wordOf(kind) + u' ' + call + rest).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(told, QCryptographicHash::Sha256);
    const qint64 id = qFromBigEndian<qint64>(hash.constData()) & std::numeric_limits<qint64>::max();
    return std::max<qint64>(id, 1);
}

QString wordOf(Task::Kind kind)
{
    return TaskWords.at(size_t(kind));
}

QString wordOf(CallOutcome::Kind kind)
{
    return OutcomeWords.at(size_t(kind));
}

std::optional<Task::Kind> taskKindOf(QStringView word)
{
    return kindOfWord<Task::Kind>(TaskWords, word);
}

std::optional<CallOutcome::Kind> outcomeKindOf(QStringView word)
{
    return kindOfWord<CallOutcome::Kind>(OutcomeWords, word);
}

QDebug operator<<(QDebug debug, Task::Kind kind)
{
    return debug << qUtf8Printable(wordOf(kind));
}

QDebug operator<<(QDebug debug, CallOutcome::Kind kind)
{
    return debug << qUtf8Printable(wordOf(kind));
}

QDebug operator<<(QDebug debug, const Task &task)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Task(" << task.id << ' ' << task.kind << ' ' << task.call << " made " << toMsecs(task.createdAt)
                    << (task.isOpen() ? " open" : " done") << ')';
    return debug;
}

QDebug operator<<(QDebug debug, const TaskChange &change)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "TaskChange(" << change.task << " done " << toMsecs(change.doneAt) << ')';
    return debug;
}

QDebug operator<<(QDebug debug, const CallOutcome &outcome)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "CallOutcome(" << outcome.call << ' ' << outcome.kind << " at " << toMsecs(outcome.at) << ')';
    return debug;
}

} // namespace callside
