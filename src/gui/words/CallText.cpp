// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/CallText.h"

#include "gui/words/ErrorText.h"
#include "gui/words/TimeText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr QChar MaskDot(0x2022); // in the place of what is masked

} // namespace

StageLook lookOf(CallStage stage)
{
    switch (stage) {
    case CallStage::Arriving:
        return {Icon::Line, Tone::Muted};
    case CallStage::Ringing:
        return {Icon::Ringing, Tone::Accent};
    case CallStage::Answering:
        return {Icon::Answer, Tone::Accent};
    case CallStage::SlowToAnswer:
        return {Icon::Clock, Tone::Warning};
    case CallStage::Talking:
        return {Icon::Talking, Tone::Good};
    case CallStage::OnHold:
        return {Icon::Hold, Tone::Accent};
    case CallStage::Quiet:
        return {Icon::Silence, Tone::Warning};
    case CallStage::Unclear:
        return {Icon::Unclear, Tone::Warning};
    case CallStage::Connecting:
        return {Icon::Connect, Tone::Accent};
    case CallStage::NotConfirmed:
        return {Icon::Warning, Tone::Warning};
    case CallStage::OutOfSight:
        return {Icon::EyeOff, Tone::Warning};
    case CallStage::PutThrough:
        return {Icon::Person, Tone::Muted};
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

QString isolated(const QString &text, Qt::LayoutDirection around)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopDirectionalIsolate(0x2069);
    return around == Qt::RightToLeft ? FirstStrongIsolate + text + PopDirectionalIsolate : text;
}

QString CallText::stageWord(CallStage stage)
{
    switch (stage) {
    case CallStage::Arriving:
        return tr("Coming in");
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
    case CallStage::PutThrough:
        //: Of a call that another number has, without the assistant
        return tr("Put through");
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

QString CallText::maskedNumber(const QString &number)
{
    constexpr int ShortNumber = 7;
    constexpr int HiddenDigits = 3;
    QString text = phoneNumber(oneLine(number));
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const auto shownAtEnd = digits < ShortNumber ? digits / 2 : 3;
    const auto shownAtBegin = digits < ShortNumber ? 0 : digits - shownAtEnd - HiddenDigits;
    qsizetype at = 0;
    for (QChar &c : text) {
        if (!c.isDigit())
            continue;
        if (at >= shownAtBegin && at < digits - shownAtEnd)
            c = MaskDot;
        ++at;
    }
    return text;
}

QString CallText::maskedName(const QString &name)
{
    QStringList words = oneLine(name).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.left(word.at(0).isHighSurrogate() ? 2 : 1) + MaskDot + MaskDot;
    return words.join(u' ');
}

QString CallText::caller(const SipParty &party, bool isMasked)
{
    if (party.isWithheld)
        return tr("Number withheld");
    const QString number = isMasked ? maskedNumber(party.number) : phoneNumber(oneLine(party.number));
    const QString address = isMasked ? maskedName(party.address) : oneLine(party.address);
    const QString where = party.number.isEmpty() ? address : number;
    const QString name = isMasked ? maskedName(party.displayName) : oneLine(party.displayName);
    if (where.isEmpty())
        return name.isEmpty() ? tr("Unknown caller") : name;
    //: %1 is a telephone number, %2 the name that came with the call
    return name.isEmpty() ? where : tr("%1 · %2").arg(where, name);
}

QString CallText::transferTarget(const QString &name, const QString &target, bool isMasked)
{
    const QString number = oneLine(target.section(u':', 1));
    const QString shown = isMasked ? maskedNumber(number) : phoneNumber(number);
    const QString who = oneLine(name);
    //: Whom the caller is connected to: %1 a name, %2 a telephone number
    return who.isEmpty() ? shown : tr("%1, %2").arg(who, shown);
}

QString CallText::rangToday(const CallState &state)
{
    if (state.earlierToday <= 0)
        return {};
    return state.earlierToday == 1 ? tr("rang twice today")
                                   : tr("rang %n time(s) today", nullptr, state.earlierToday + 1);
}

QString CallText::urgencyWord(Urgency::Kind kind)
{
    switch (kind) {
    case Urgency::Kind::None:
        return {};
    case Urgency::Kind::RedFlag:
        return tr("Urgent words");
    case Urgency::Kind::WantsPerson:
        return tr("Asks for a person");
    case Urgency::Kind::TransferNotConfirmed:
        return tr("Transfer not confirmed");
    }
    Q_UNREACHABLE();
}

QString CallText::acknowledgement(const Urgency &urgency)
{
    if (!urgency.isRaised())
        return {};
    if (!urgency.isAcknowledged())
        return tr("not acknowledged");
    const QString by = oneLine(urgency.acknowledgedBy);
    if (by.isEmpty())
        return tr("acknowledged");
    //: %1 is the name of the person at the desk
    return tr("seen by %1").arg(by);
}

QString CallText::urgency(const CallState &state)
{
    if (state.isOver() || !state.urgency.isRaised())
        return {};
    //: %1 is why a call is urgent ("Urgent words"), %2 "not acknowledged" or "seen by Kim"
    return tr("%1 · %2").arg(urgencyWord(state.urgency.kind), acknowledgement(state.urgency));
}

QString CallText::quote(const Urgency &urgency)
{
    const QString words = oneLine(urgency.words.isEmpty() ? urgency.phrase : urgency.words);
    //: The caller's own words, in the quotation marks of the language
    return words.isEmpty() ? QString() : tr("“%1”").arg(words);
}

QString CallText::status(const CallState &state, Moment now)
{
    const CallStage stage = stageOf(state);
    QStringList parts{stageWord(stage)};
    if (stage == CallStage::Quiet && state.quietSince != Moment{})
        //: Behind "Nobody speaks": %1 is for how long, as 00:35
        parts.append(tr("for %1").arg(durationText(now - state.quietSince)));
    if (state.isOver() && state.urgency.isRaised())
        parts.append(tr("while it was urgent"));
    if (!state.isOver() && state.isOnHold && stage != CallStage::OnHold)
        parts.append(tr("assistant waiting"));
    if (const QString said = link(state); !said.isEmpty())
        parts.append(said);
    if (!state.isOver() && state.isNearLimit)
        parts.append(tr("near the longest time"));
    if (const QString said = rangToday(state); !said.isEmpty())
        parts.append(said);
    //: Stands between the parts of what is said about a call: "Talking · rang twice today"
    return parts.join(tr(" · "));
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

QString CallText::rowSentence(const CallState &state, Moment now, bool isMasked)
{
    const QString who = caller(state.caller, isMasked);
    const QString said = status(state, now);
    const QString time = spokenDuration(runningTime(state, now));
    const QString detail = rowDetail(state);
    QString sentence = detail.isEmpty()
                           //: A call for a screen reader: %1 state ("Talking"), %2 caller, %3 duration
                           ? tr("%1, %2, for %3").arg(said, who, time)
                           //: A call for a screen reader: %1 state ("Talking"), %2 caller, %3 duration, %4 the last
                           //: words or how it ended
                           : tr("%1, %2, for %3. %4").arg(said, who, time, detail);
    if (state.isOver() || !state.urgency.isRaised())
        return sentence;
    const QString kind = urgencyWord(state.urgency.kind);
    const QString seen = acknowledgement(state.urgency);
    const QString words = quote(state.urgency);
    if (words.isEmpty())
        //: %1 is "Transfer not confirmed", %2 "not acknowledged" or "seen by Kim", %3 the rest about the call
        return tr("Urgent, %2: %1. %3").arg(kind, seen, sentence);
    //: %1 is "Urgent words", %2 "not acknowledged" or "seen by Kim", %3 the quoted words, %4 the rest about the call
    return tr("Urgent, %2: %1, %3. %4").arg(kind, seen, words, sentence);
}

} // namespace callside
