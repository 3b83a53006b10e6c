// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TaskText.h"

#include "gui/CallText.h"

namespace callside {

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

QString TaskText::rowSentence(const Task &task, Moment now, bool isMasked)
{
    const QString kind = kindWord(task.kind);
    const QString whom = who(task, isMasked);
    const QString past = ago(now - task.createdAt);
    const QString note = oneLine(task.note);
    //: A task for a screen reader: %1 its kind ("Call back"), %2 whom it is about, %3 "5 min ago"
    const QString sentence = whom.isEmpty() ? tr("%1, %2").arg(kind, past) : tr("%1, %2, %3").arg(kind, whom, past);
    //: %1 a task in one sentence, %2 the note about it
    return note.isEmpty() ? sentence : tr("%1. Note: %2").arg(sentence, note);
}

} // namespace callside
