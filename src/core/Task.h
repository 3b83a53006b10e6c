// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QDebug>
#include <QString>

#include <optional>

namespace callside {

// Something that a person has to do, most often to ring somebody back. Only a person marks it done.
struct Task {
    enum class Kind {
        CallBack,            // the caller was told that a person rings back
        UnconfirmedTransfer, // whether the caller reached a person is not known
        DroppedCall,         // it ended before the caller was helped
        MissedCall,          // nobody answered it
        Other,
        UrgentCall, // it ended while it was urgent, and nobody has said that it is urgent no more
        Message,    // the assistant took it from the caller; nobody has checked it
    };

    qint64 id = 0; // over 0 and never given twice: automaticTaskId(), or 63 random bits where a person makes the task
    QString call;  // empty: about no call
    Kind kind = Kind::CallBack;
    QString number; // whom it is about, as the call or the person says
    QString name;
    QString note;
    Moment createdAt{};
    QString createdBy; // empty: the program
    Moment doneAt{};   // zero: open
    QString doneBy;
    QString owner;  // who looks after it; empty: nobody yet
    Moment dueAt{}; // when it is to be done; zero: as soon as somebody can

    bool isOpen() const { return doneAt == Moment{}; }
    bool operator==(const Task &) const = default;
};

// What has become of a task since it was made, as a whole: what is not set is not so (any more).
struct TaskChange {
    qint64 task = 0;
    QString note;
    Moment doneAt{}; // zero: open, also if it had been done
    QString doneBy;
    QString owner;  // empty: nobody (any more)
    Moment dueAt{}; // zero: no time (any more)

    bool operator==(const TaskChange &) const = default;
};

// What a task is now, to be changed.
TaskChange changeOf(const Task &task);
// The task with it.
Task changed(Task task, const TaskChange &change);

// What came of a call, as a person puts it. A call has one; a later one takes the place of an earlier one.
struct CallOutcome {
    enum class Kind {
        None, // not said (any more)
        Answered,
        Booked,
        Prescription,
        Message,
        PassedOn,
        CalledBack,
        WrongNumber,
        Prank,
        Other,
    };

    QString call;
    Kind kind = Kind::None;
    QString note;
    QString by; // who says so
    Moment at{};

    bool operator==(const CallOutcome &) const = default;
};

// The id of the task that the program itself makes for a call: the same every time, so that a call has one of a kind
// however often its events are looked at. which: tells apart several of one kind.
qint64 automaticTaskId(const QString &call, Task::Kind kind, const QString &which = {});

// The words that stand for a kind in the journal. They never change; nothing if it is none of them.
QString wordOf(Task::Kind kind);
QString wordOf(CallOutcome::Kind kind);
std::optional<Task::Kind> taskKindOf(QStringView word);
std::optional<CallOutcome::Kind> outcomeKindOf(QStringView word);

// Without the number, the name and the notes: those are a patient's.
QDebug operator<<(QDebug debug, Task::Kind kind);
QDebug operator<<(QDebug debug, CallOutcome::Kind kind);
QDebug operator<<(QDebug debug, const Task &task);
QDebug operator<<(QDebug debug, const TaskChange &change);
QDebug operator<<(QDebug debug, const CallOutcome &outcome);

} // namespace callside
