// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallText.h"

#include "gui/ErrorText.h"
#include "gui/TimeText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

StageLook lookOf(CallStage stage)
{
    switch (stage) {
    case CallStage::Ringing:
        return {Icon::Ringing, Tone::Accent};
    case CallStage::Answering:
        return {Icon::Answer, Tone::Accent};
    case CallStage::SlowToAnswer:
        return {Icon::Clock, Tone::Warning};
    case CallStage::Talking:
        return {Icon::Talking, Tone::Good};
    case CallStage::OnHold:
        return {Icon::Stop, Tone::Accent};
    case CallStage::Quiet:
        return {Icon::Quiet, Tone::Warning};
    case CallStage::Unclear:
        return {Icon::Eye, Tone::Warning};
    case CallStage::Connecting:
        return {Icon::Connect, Tone::Accent};
    case CallStage::NotConfirmed:
        return {Icon::Warning, Tone::Warning};
    case CallStage::OutOfSight:
        return {Icon::EyeOff, Tone::Warning};
    case CallStage::Ending:
        return {Icon::EndCall, Tone::Muted};
    case CallStage::Ended:
        return {Icon::Ended, Tone::Muted};
    case CallStage::Lost:
        return {Icon::Lost, Tone::Danger};
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds runningTime(const CallState &state, Moment now)
{
    const Moment begin = state.answeredAt != Moment{} ? state.answeredAt : state.offeredAt;
    const Moment end = state.endedAt != Moment{} ? state.endedAt : now;
    return std::max(end - begin, std::chrono::milliseconds{0});
}

QString oneLine(const QString &foreign)
{
    QString line;
    line.reserve(foreign.size());
    for (const QChar c : foreign) {
        const bool turnsDirection =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (turnsDirection || c == QChar(0x200e) || c == QChar(0x200f))
            continue;
        line += c.category() == QChar::Other_Control || c.isSpace() ? u' ' : c;
    }
    return line.simplified();
}

QString CallText::stageWord(CallStage stage)
{
    switch (stage) {
    case CallStage::Ringing:
        return tr("Ringing");
    case CallStage::Answering:
        return tr("Answering");
    case CallStage::SlowToAnswer:
        return tr("No words yet");
    case CallStage::Talking:
        return tr("Talking");
    case CallStage::OnHold:
        return tr("Assistant waiting");
    case CallStage::Quiet:
        return tr("Nobody speaks");
    case CallStage::Unclear:
        return tr("Can't tell");
    case CallStage::Connecting:
        return tr("Connecting");
    case CallStage::NotConfirmed:
        return tr("Transfer not confirmed");
    case CallStage::OutOfSight:
        return tr("Out of sight");
    case CallStage::Ending:
        return tr("Ending");
    case CallStage::Ended:
        return tr("Ended");
    case CallStage::Lost:
        return tr("Call lost");
    }
    Q_UNREACHABLE();
}

QString CallText::phoneNumber(const QString &number)
{
    struct Plan {
        QLatin1String prefix;
        QList<int> groups; // the digits behind the prefix; what is left follows as it is
    };
    static const QList<Plan> plans{
        {"+4420"_L1, {4, 4}}, {"+447"_L1, {3, 6}}, {"+44"_L1, {4, 6}}, {"+1"_L1, {3, 3, 4}}, {"+819"_L1, {1, 4, 4}}};
    const auto plan =
        std::find_if(plans.begin(), plans.end(), [&](const Plan &p) { return number.startsWith(p.prefix); });
    if (plan == plans.end())
        return number;
    const bool isMobile = plan->prefix == "+447"_L1 || plan->prefix == "+819"_L1;
    const qsizetype country = plan->prefix == "+1"_L1 ? 2 : 3;
    QString text = number.left(country) + u' ';
    if (plan->prefix == "+4420"_L1)
        text += u"20 "_s;
    else if (isMobile)
        text += number.mid(country, 1);
    qsizetype at = plan->prefix.size();
    for (const int group : plan->groups) {
        text += number.mid(at, group) + u' ';
        at += group;
    }
    return (text + number.mid(at)).trimmed();
}

QString CallText::caller(const SipParty &party)
{
    if (party.isWithheld)
        return tr("Number withheld");
    const QString where = party.number.isEmpty() ? oneLine(party.address) : phoneNumber(oneLine(party.number));
    const QString name = oneLine(party.displayName);
    if (where.isEmpty())
        return name.isEmpty() ? tr("Unknown caller") : name;
    //: %1 is a telephone number, %2 the name that came with the call
    return name.isEmpty() ? where : tr("%1 · %2").arg(where, name);
}

QString CallText::link(const CallState &state)
{
    if (!state.isLive())
        return {};
    switch (state.link) {
    case MonitorLink::Open:
        return {};
    case MonitorLink::Opening:
        return state.wasLinked ? tr("Looking for the call again") : tr("Opening the live text");
    case MonitorLink::Waiting:
        return state.wasLinked ? tr("Live text lost, attempt %1").arg(state.linkAttempt)
                               : tr("Waiting for the live text");
    case MonitorLink::Closed:
        return tr("No live text");
    }
    Q_UNREACHABLE();
}

QString CallText::lastWords(const CallState &state)
{
    const Transcript &transcript = state.transcript;
    constexpr int LookedAt = 40;
    for (int i = transcript.size() - 1; i >= std::max(0, transcript.size() - LookedAt); --i) {
        const TranscriptEntry &entry = transcript.at(i);
        if (entry.text.isEmpty())
            continue;
        if (entry.kind == TranscriptEntry::Kind::Caller)
            return tr("Caller: %1").arg(oneLine(entry.text));
        if (entry.kind == TranscriptEntry::Kind::Assistant)
            return tr("Assistant: %1").arg(oneLine(entry.text));
    }
    return {};
}

QString CallText::rowDetail(const CallState &state)
{
    if (state.isOver())
        return ErrorText::endReason(state.endReason);
    const QString words = lastWords(state);
    if (!words.isEmpty() || state.line.number.isEmpty())
        return words;
    return tr("Dialled %1").arg(phoneNumber(oneLine(state.line.number)));
}

QString CallText::rowSentence(const CallState &state, Moment now)
{
    const QString who = caller(state.caller);
    const QString stage = stageWord(stageOf(state));
    const QString time = spokenDuration(runningTime(state, now));
    const QString detail = rowDetail(state);
    if (detail.isEmpty())
        //: A call for a screen reader: %1 stage ("Talking"), %2 caller, %3 duration
        return tr("%1, %2, for %3").arg(stage, who, time);
    //: A call for a screen reader: %1 stage ("Talking"), %2 caller, %3 duration, %4 the last words or how it ended
    return tr("%1, %2, for %3. %4").arg(stage, who, time, detail);
}

} // namespace callside
