// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/TaskText.h"

#include "gui/words/CallText.h"

#include <QDateTime>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

QString TaskText::kindWord(Task::Kind kind)
{
    switch (kind) {
    case Task::Kind::CallBack:
        return tr("Call back");
    case Task::Kind::UnconfirmedTransfer:
        return tr("Transfer not confirmed");
    case Task::Kind::DroppedCall:
        return tr("Call dropped");
    case Task::Kind::MissedCall:
        return tr("Missed call");
    case Task::Kind::Other:
        return tr("To do");
    case Task::Kind::UrgentCall:
        return tr("Urgent call ended");
    case Task::Kind::Message:
        //: A task: what the caller wanted, as the assistant heard it
        return tr("Message, not checked");
    }
    Q_UNREACHABLE();
}

Icon TaskText::icon(Task::Kind kind)
{
    switch (kind) {
    case Task::Kind::CallBack:
        return Icon::Answer;
    case Task::Kind::UnconfirmedTransfer:
        return Icon::Connect;
    case Task::Kind::DroppedCall:
        return Icon::Lost;
    case Task::Kind::MissedCall:
        return Icon::Ringing;
    case Task::Kind::Other:
        return Icon::Task;
    case Task::Kind::UrgentCall:
        return Icon::Urgent;
    case Task::Kind::Message:
        return Icon::Assistant;
    }
    Q_UNREACHABLE();
}

Tone TaskText::tone(Task::Kind kind)
{
    switch (kind) {
    case Task::Kind::UrgentCall:
        return Tone::Danger;
    case Task::Kind::UnconfirmedTransfer:
    case Task::Kind::DroppedCall:
    case Task::Kind::MissedCall:
        return Tone::Warning;
    case Task::Kind::CallBack:
    case Task::Kind::Message:
        return Tone::Accent;
    case Task::Kind::Other:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString TaskText::who(const Task &task, bool isMasked)
{
    if (task.number.isEmpty() && task.name.isEmpty())
        return {};
    SipParty party;
    party.number = task.number;
    party.displayName = task.name;
    return CallText::caller(party, isMasked);
}

QString TaskText::ago(std::chrono::milliseconds past)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(past);
    if (minutes < 1min)
        return tr("just now");
    if (minutes < 1h)
        return tr("%n min ago", nullptr, int(minutes.count()));
    if (minutes < 24h)
        return tr("%n h ago", nullptr, int(minutes / 1h));
    return tr("%n day(s) ago", nullptr, int(minutes / 24h));
}

QString TaskText::due(const Task &task, Moment now)
{
    if (task.dueAt == Moment{})
        return {};
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(toMsecs(task.dueAt));
    const bool isToday = due.date() == QDateTime::fromMSecsSinceEpoch(toMsecs(now)).date();
    const QString when = due.toString(isToday ? u"HH:mm"_s : u"ddd HH:mm"_s);
    //: A task: %1 is a time of day, or a weekday and a time
    return task.dueAt > now ? tr("due %1").arg(when) : tr("was due %1").arg(when);
}

QString TaskText::owner(const Task &task)
{
    const QString name = oneLine(task.owner);
    //: A task: %1 is the name of who looks after it
    return name.isEmpty() ? QString() : tr("for %1").arg(name);
}

QString TaskText::about(const Task &task)
{
    const QString note = oneLine(task.note);
    const QString whose = owner(task);
    if (whose.isEmpty())
        return note;
    //: A task: %1 is for whom it is ("for Kim"), %2 the note about it
    return note.isEmpty() ? whose : tr("%1 · %2").arg(whose, note);
}

QString TaskText::rowSentence(const Task &task, Moment now, bool isMasked)
{
    const QString kind = kindWord(task.kind);
    const QString whom = who(task, isMasked);
    const QString past = task.dueAt == Moment{} ? ago(now - task.createdAt) : due(task, now);
    const QString note = about(task);
    //: A task for a screen reader: %1 its kind ("Call back"), %2 whom it is about, %3 "5 min ago"
    const QString sentence = whom.isEmpty() ? tr("%1, %2").arg(kind, past) : tr("%1, %2, %3").arg(kind, whom, past);
    //: %1 a task in one sentence, %2 the note about it
    return note.isEmpty() ? sentence : tr("%1. Note: %2").arg(sentence, note);
}

} // namespace callside
