// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallExport.h"

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

ExportLine exportLineOf(const TranscriptEntry &entry)
{
    ExportLine line;
    line.kind = entry.kind;
    line.at = entry.at;
    line.text = entry.text;
    line.detail = entry.kind == TranscriptEntry::Kind::Problem ? QString() : entry.detail; // the service's own words
    line.reaction = entry.reaction;
    line.by = entry.by;
    line.isUnreadable = entry.isUnreadable;
    line.isInterrupted = entry.isInterrupted;
    return line;
}

// Who works here, and what the program itself says, names no caller.
bool isAboutTheDesk(TranscriptEntry::Kind kind)
{
    using Kind = TranscriptEntry::Kind;
    return kind == Kind::Acknowledged || kind == Kind::Gap || kind == Kind::Problem || kind == Kind::Connect;
}

QStringList namesIn(const ExportCall &call)
{
    QStringList names;
    if (!call.callerName.isEmpty())
        names.append(call.callerName);
    for (const Task &task : call.tasks) {
        if (!task.name.isEmpty())
            names.append(task.name);
        names += announcedNames(task.note);
    }
    if (call.summary)
        names += namesOf(call.summary->details);
    for (const ExportLine &line : call.lines) {
        if (!isAboutTheDesk(line.kind))
            names += announcedNames(line.text);
        if (line.kind == TranscriptEntry::Kind::Message && !line.detail.isEmpty())
            names.append(line.detail);
    }
    names.removeDuplicates();
    return names;
}

// Takes the same out of every text of a call.
struct CallRedaction {
    QStringList names;
    RedactionMarks marks;

    QString of(const QString &text) const { return redacted(text, names, marks); }
    static QString whole(const QString &text, const QString &mark) { return text.isEmpty() ? QString() : mark; }

    void apply(ExportLine &line) const
    {
        using Kind = TranscriptEntry::Kind;
        if (line.kind == Kind::Key) { // a date of birth, key by key
            line.text = whole(line.text, marks.number);
        } else if (!isAboutTheDesk(line.kind) && line.kind != Kind::Cleared) {
            line.text = of(line.text);
        }
        if (line.kind == Kind::Message)
            line.detail = whole(line.detail, marks.name);
        else if (line.kind == Kind::Connect)
            line.detail = whole(line.detail, marks.number);
        else
            line.detail = of(line.detail);
        line.reaction = of(line.reaction);
    }

    void apply(Task &task) const
    {
        task.number = whole(task.number, marks.number);
        task.name = whole(task.name, marks.name);
        task.note = of(task.note);
    }
};

} // namespace

ExportCall exportCallOf(const CallState &state, const CallOutcome &outcome, const QList<Task> &tasks,
                        const std::optional<CallSummary> &summary)
{
    ExportCall call;
    call.id = state.id;
    call.startedAt = state.offeredAt;
    call.answeredAt = state.answeredAt;
    call.endedAt = state.endedAt;
    call.caller = state.caller.number.isEmpty() ? state.caller.address : state.caller.number;
    call.callerName = state.caller.displayName;
    call.line = state.line.number.isEmpty() ? state.line.displayName : state.line.number;
    call.endReason = state.endReason;
    call.transfer = state.transfer;
    call.transferTarget = state.transferTarget;
    call.urgency = state.urgency.kind;
    call.outcome = outcome;
    call.tasks = tasks;
    call.summary = summary;
    for (int i = 0; i < state.transcript.size(); ++i)
        call.lines.append(exportLineOf(state.transcript.at(i)));
    call.costMicroUsd = state.usage.costMicroUsd;
    call.isCostComplete = state.usage.isCostComplete;
    return call;
}

ExportCall redacted(const ExportCall &call, const RedactionMarks &marks)
{
    if (call.isRedacted)
        return call;
    const CallRedaction redaction{namesIn(call), marks};
    ExportCall clean = call;
    clean.caller = CallRedaction::whole(call.caller, marks.number);
    clean.callerName = CallRedaction::whole(call.callerName, marks.name);
    clean.transferTarget = CallRedaction::whole(call.transferTarget, marks.number);
    clean.outcome.note = redaction.of(call.outcome.note);
    for (Task &task : clean.tasks)
        redaction.apply(task);
    if (clean.summary)
        clean.summary = redacted(*call.summary, redaction.names, marks);
    for (ExportLine &line : clean.lines)
        redaction.apply(line);
    clean.isRedacted = true;
    return clean;
}

QString talkingTime(const ExportCall &call)
{
    if (call.answeredAt == Moment{} || call.endedAt < call.answeredAt)
        return {};
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(call.endedAt - call.answeredAt).count();
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

// Never rename one.
QString exportWord(TranscriptEntry::Kind kind)
{
    switch (kind) {
    case TranscriptEntry::Kind::Caller:
        return u"caller"_s;
    case TranscriptEntry::Kind::Assistant:
        return u"assistant"_s;
    case TranscriptEntry::Kind::Steer:
        return u"steer"_s;
    case TranscriptEntry::Kind::Say:
        return u"say"_s;
    case TranscriptEntry::Kind::StopTalking:
        return u"stop_talking"_s;
    case TranscriptEntry::Kind::Key:
        return u"key"_s;
    case TranscriptEntry::Kind::Tool:
        return u"tool"_s;
    case TranscriptEntry::Kind::Gap:
        return u"gap"_s;
    case TranscriptEntry::Kind::Problem:
        return u"problem"_s;
    case TranscriptEntry::Kind::Hold:
        return u"hold"_s;
    case TranscriptEntry::Kind::Resume:
        return u"resume"_s;
    case TranscriptEntry::Kind::Flag:
        return u"flag"_s;
    case TranscriptEntry::Kind::Acknowledged:
        return u"acknowledged"_s;
    case TranscriptEntry::Kind::Cleared:
        return u"cleared"_s;
    case TranscriptEntry::Kind::Connect:
        return u"connect"_s;
    case TranscriptEntry::Kind::Message:
        return u"message"_s;
    }
    Q_UNREACHABLE();
}

QString exportWord(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return u"none"_s;
    case EndReason::CallerLeft:
        return u"caller_left"_s;
    case EndReason::Connected:
        return u"connected"_s;
    case EndReason::HungUp:
        return u"hung_up"_s;
    case EndReason::EndedPolitely:
        return u"ended_politely"_s;
    case EndReason::Declined:
        return u"declined"_s;
    case EndReason::LineClosed:
        return u"line_closed"_s;
    case EndReason::TooQuiet:
        return u"too_quiet"_s;
    case EndReason::GoneBeforeAnswer:
        return u"gone_before_answer"_s;
    case EndReason::AnswerFailed:
        return u"answer_failed"_s;
    case EndReason::NeverStarted:
        return u"never_started"_s;
    case EndReason::Missed:
        return u"missed"_s;
    case EndReason::Expired:
        return u"expired"_s;
    case EndReason::EndedWhileAway:
        return u"ended_while_away"_s;
    case EndReason::OutOfSight:
        return u"out_of_sight"_s;
    case EndReason::NeverArrived:
        return u"never_arrived"_s;
    case EndReason::PutThrough:
        return u"put_through"_s;
    }
    Q_UNREACHABLE();
}

QString exportWord(TransferState transfer)
{
    switch (transfer) {
    case TransferState::None:
        return u"none"_s;
    case TransferState::Asked:
        return u"asked"_s;
    case TransferState::Ringing:
        return u"ringing"_s;
    case TransferState::Connected:
        return u"connected"_s;
    case TransferState::NotConfirmed:
        return u"not_confirmed"_s;
    case TransferState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString exportWord(Urgency::Kind kind)
{
    switch (kind) {
    case Urgency::Kind::None:
        return u"none"_s;
    case Urgency::Kind::TransferNotConfirmed:
        return u"transfer_not_confirmed"_s;
    case Urgency::Kind::WantsPerson:
        return u"wants_person"_s;
    case Urgency::Kind::RedFlag:
        return u"red_flag"_s;
    }
    Q_UNREACHABLE();
}

QDebug operator<<(QDebug debug, const ExportCall &call)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "ExportCall(" << call.id << ", " << call.lines.size() << " lines, " << call.tasks.size()
                    << " tasks" << (call.isRedacted ? ", redacted" : "") << ')';
    return debug;
}

} // namespace callside
