// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptText.h"

#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

using Kind = TranscriptEntry::Kind;

QString TranscriptText::title(const TranscriptEntry &entry)
{
    switch (entry.kind) {
    case Kind::Caller:
        return tr("Caller");
    case Kind::Assistant:
        return tr("Assistant");
    case Kind::Steer:
    case Kind::Say:
    case Kind::StopTalking:
    case Kind::Hold:
    case Kind::Resume:
    case Kind::Connect:
        return desksTitle(entry);
    case Kind::Key:
        return tr("Telephone key");
    case Kind::Tool:
        return tr("Look-up");
    case Kind::Gap:
        return tr("Gap");
    case Kind::Problem:
        return tr("Problem");
    case Kind::Flag:
        return tr("Urgent");
    case Kind::Acknowledged:
        return tr("Seen");
    case Kind::Cleared:
        return tr("No longer urgent");
    case Kind::Message:
        return tr("Message for the desk");
    }
    Q_UNREACHABLE();
}

QString TranscriptText::desksTitle(const TranscriptEntry &entry)
{
    //: Who asked for something in a call, where the name is not known
    const QString by = entry.by.isEmpty() ? tr("The desk") : oneLine(entry.by);
    switch (entry.kind) {
    case Kind::Steer:
        //: %1 who sat at the desk, or "The desk"; so in the following
        return entry.actNow ? tr("%1 steered, to act now").arg(by) : tr("%1 steered").arg(by);
    case Kind::Say:
        return tr("%1 asked it to say").arg(by);
    case Kind::StopTalking:
        return tr("%1 asked it to stop talking").arg(by);
    case Kind::Hold:
        return tr("%1 asked it to wait").arg(by);
    case Kind::Resume:
        return tr("%1 asked it to go on").arg(by);
    case Kind::Connect:
        return tr("%1 asked to connect the caller to").arg(by);
    default:
        return {};
    }
}

QString TranscriptText::tool(const TranscriptEntry &entry)
{
    const QString name = oneLine(entry.text);
    if (entry.problem == "unknown"_L1)
        return tr("The assistant wanted to use something that is not there (%1): nothing came of it").arg(name);
    if (entry.problem == "too_many"_L1)
        return tr("The assistant wanted to leave one message too many: it was not kept");
    if (!entry.problem.isEmpty())
        return tr("The assistant wanted to leave a message that could not be read: it was not kept");
    return tr("The assistant looked something up (%1)").arg(name);
}

QString TranscriptText::body(const TranscriptEntry &entry)
{
    switch (entry.kind) {
    case Kind::Caller:
        if (entry.isUnreadable)
            return tr("(The caller spoke, but the words could not be made out.)");
        return entry.text.isEmpty() ? tr("…") : entry.text;
    case Kind::Assistant:
        return entry.text.isEmpty() ? tr("…") : entry.text;
    case Kind::Steer:
    case Kind::Say:
        return entry.text;
    case Kind::StopTalking:
    case Kind::Hold:
    case Kind::Resume:
        return {};
    case Kind::Key:
        return tr("The caller pressed %1").arg(oneLine(entry.text));
    case Kind::Tool:
        return tool(entry);
    case Kind::Gap:
        return gap(entry);
    case Kind::Problem:
        return ErrorText::refusal(entry.text);
    case Kind::Flag:
        return tr("Urgent words: “%1”").arg(oneLine(entry.text));
    case Kind::Acknowledged:
        return tr("%1 has seen that this is urgent").arg(oneLine(entry.text));
    case Kind::Cleared:
        //: %1 who says so, %2 why
        return tr("%1 says that it is no longer urgent: %2").arg(oneLine(entry.text), oneLine(entry.detail));
    case Kind::Connect:
        return CallText::transferTarget(entry.text, entry.detail);
    case Kind::Message:
        if (entry.detail.isEmpty())
            //: %1 what the caller wants, as the assistant heard it
            return tr("Message for the desk, not checked: %1").arg(oneLine(entry.text));
        //: %1 what the caller wants and %2 the caller's name, as the assistant heard them
        return tr("Message for the desk, not checked: %1 (%2)").arg(oneLine(entry.text), oneLine(entry.detail));
    }
    Q_UNREACHABLE();
}

QString TranscriptText::body(const TranscriptLine &line)
{
    if (line.isKeyHidden)
        return line.entry.kind == Kind::Connect ? CallText::transferTarget(line.entry.text, line.entry.detail, true)
                                                : hiddenKey();
    const bool asksForPerson =
        line.entry.kind == Kind::Flag && !line.flags.isEmpty() && line.flags.first().kind == RedFlag::Kind::WantsPerson;
    return asksForPerson ? tr("Asks for a person: “%1”").arg(oneLine(line.entry.text)) : body(line.entry);
}

QString TranscriptText::hiddenKey()
{
    return tr("The caller pressed %1").arg(u'•');
}

QString TranscriptText::gap(const TranscriptEntry &entry)
{
    if (entry.until == Moment{})
        return tr("We have not seen the call since %1").arg(timeOfDay(entry.at));
    return tr("We could not see the call from %1 to %2").arg(timeOfDay(entry.at), timeOfDay(entry.until));
}

QString TranscriptText::connectReceipt(const TranscriptEntry &entry)
{
    switch (entry.receipt) {
    case Receipt::Done:
        return tr("Connected");
    case Receipt::Unanswered:
        return tr("Not confirmed");
    case Receipt::Failed:
        return tr("The caller could not be connected");
    default:
        return tr("Asked for, not confirmed yet");
    }
}

QString TranscriptText::receipt(const TranscriptEntry &entry)
{
    if (entry.kind == Kind::Connect && entry.receipt != Receipt::None)
        return connectReceipt(entry);
    switch (entry.receipt) {
    case Receipt::None:
        return {};
    case Receipt::Waiting:
        return tr("Waiting until the assistant can hear it");
    case Receipt::Sent:
        return tr("Sent");
    case Receipt::Received:
        return tr("Received");
    case Receipt::Done:
        if (entry.kind == Kind::StopTalking)
            return tr("It stopped");
        if (entry.kind == Kind::Hold)
            return tr("It waits");
        if (entry.kind == Kind::Resume)
            return tr("It goes on");
        return entry.reaction.isEmpty() ? tr("Received")
                                        : tr("Received, then it said “%1”").arg(oneLine(entry.reaction));
    case Receipt::Unanswered:
        return tr("The assistant has not reacted: send it again, or connect the caller to a person.");
    case Receipt::Failed:
        return tr("Not done. %1").arg(ErrorText::refusal(entry.problem));
    }
    Q_UNREACHABLE();
}

Tone TranscriptText::receiptTone(const TranscriptEntry &entry)
{
    switch (entry.receipt) {
    case Receipt::None:
    case Receipt::Waiting:
    case Receipt::Sent:
    case Receipt::Received:
        return Tone::Muted;
    case Receipt::Done:
        return Tone::Good;
    case Receipt::Unanswered:
        return Tone::Warning;
    case Receipt::Failed:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString TranscriptText::mark(const TranscriptEntry &entry)
{
    if (entry.isInterrupted) {
        const int seconds = int(std::chrono::round<std::chrono::seconds>(entry.heardFor).count());
        return seconds > 0 ? tr("The caller cut in after %n second(s): the end was not heard", nullptr, seconds)
                           : tr("The caller cut in: the end was not heard");
    }
    const bool isSpoken = entry.kind == Kind::Caller || entry.kind == Kind::Assistant;
    return isSpoken && !entry.isFinal ? tr("Words still coming") : QString();
}

Tone TranscriptText::noteTone(const TranscriptEntry &entry)
{
    switch (entry.kind) {
    case Kind::Flag:
        return Tone::Danger;
    case Kind::Gap:
    case Kind::Problem:
        return Tone::Warning;
    case Kind::Acknowledged:
    case Kind::Cleared:
    case Kind::Message:
        return Tone::Accent;
    default:
        return Tone::Muted;
    }
}

Icon TranscriptText::icon(const TranscriptEntry &entry)
{
    switch (entry.kind) {
    case Kind::Caller:
        return Icon::Caller;
    case Kind::Assistant:
        return Icon::Assistant;
    case Kind::Steer:
        return Icon::Steer;
    case Kind::Say:
        return Icon::Say;
    case Kind::StopTalking:
        return Icon::Stop;
    case Kind::Hold:
        return Icon::Hold;
    case Kind::Resume:
        return Icon::Resume;
    case Kind::Key:
        return Icon::Key;
    case Kind::Tool:
        return Icon::Tool;
    case Kind::Gap:
        return Icon::EyeOff;
    case Kind::Problem:
        return Icon::Warning;
    case Kind::Flag:
        return Icon::Urgent;
    case Kind::Acknowledged:
        return Icon::Eye;
    case Kind::Cleared:
        return Icon::Tick;
    case Kind::Connect:
        return Icon::Connect;
    case Kind::Message:
        return Icon::Task;
    }
    Q_UNREACHABLE();
}

QString TranscriptText::offer(TranscriptOffer offer)
{
    return offer == TranscriptOffer::SendAgain ? tr("Send again") : tr("Connect to a person");
}

QString TranscriptText::sentence(const TranscriptLine &line)
{
    const TranscriptEntry &entry = line.entry;
    const QString words = body(line);
    const QString what = words.isEmpty() ? title(entry) : tr("%1: %2").arg(title(entry), words);
    QString after = entry.receipt == Receipt::None ? mark(entry) : receipt(entry);
    if (entry.kind == Kind::Caller && !line.flags.isEmpty())
        after = flagged(line);
    else if (line.offers)
        //: %1 what became of something that the operator asked for
        after = tr("%1 Press Enter to choose.").arg(after);
    //: One line of a call for a screen reader: %1 the time, %2 who said what
    const QString all = tr("%1, %2").arg(timeOfDay(entry.at), what);
    if (!after.isEmpty() && u".!?。！？…"_s.contains(all.back()))
        return all + u' ' + after;
    //: %1 one line of a call, %2 what became of it
    return after.isEmpty() ? all : tr("%1. %2").arg(all, after);
}

QString TranscriptText::flagged(const TranscriptLine &line)
{
    QStringList phrases;
    for (const FlaggedWords &flag : line.flags)
        phrases.append(oneLine(flag.phrase));
    phrases.removeDuplicates();
    //: About a line of the caller: %1 words of the desk's list of urgent words
    return tr("Holds urgent words: %1").arg(phrases.join(tr(", ", "between urgent words")));
}

QString TranscriptText::toolTip(const TranscriptLine &line)
{
    const TranscriptEntry &entry = line.entry;
    QStringList parts{timeOfDay(entry.at)};
    if (entry.kind == Kind::Caller && !line.flags.isEmpty())
        parts.append(flagged(line));
    if (entry.kind == Kind::Flag && !entry.detail.isEmpty())
        parts.append(tr("On the list of urgent words as “%1”").arg(oneLine(entry.detail)));
    if (!mark(entry).isEmpty())
        parts.append(mark(entry));
    return parts.join(u'\n');
}

QString TranscriptText::copied(const TranscriptEntry &entry)
{
    const QString words = body(entry);
    QString line = words.isEmpty()
                       //: A line that was copied: %1 the time, %2 who or what
                       ? tr("%1 %2").arg(timeOfDay(entry.at), title(entry))
                       //: A line that was copied: %1 the time, %2 who, %3 the words
                       : tr("%1 %2: %3").arg(timeOfDay(entry.at), title(entry), words);
    const QString after = entry.receipt == Receipt::None ? mark(entry) : receipt(entry);
    //: A line that was copied: %1 the line, %2 what became of it
    return after.isEmpty() ? line : tr("%1 (%2)").arg(line, after);
}

} // namespace callside
