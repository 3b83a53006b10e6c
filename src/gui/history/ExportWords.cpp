// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/ExportWords.h"

#include "app/Clock.h"
#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/OutcomeText.h"
#include "gui/words/TaskText.h"

namespace callside {

ExportWords ExportLanguage::words()
{
    ExportWords words;
    addTitles(words);
    addKinds(words);
    return words;
}

void ExportLanguage::addTitles(ExportWords &words)
{
    words.title = tr("Calls");
    //: %1 who, %2 when
    words.exported = tr("Exported by %1 on %2");
    words.redacted = tr("Redacted: numbers, dates and names were taken out by the program. It cannot know all of them, "
                        "so read it before you hand it on.");
    words.notRedacted = tr("Not redacted: this holds what patients said. Hand it on only to somebody who may read it.");
    words.headRedacted = tr("Redacted");
    words.headNotRedacted = tr("Not redacted, confidential");
    words.draft = tr("draft, not accepted by anybody");
    //: Behind "Summary": %1 who, %2 when
    words.acceptedBy = tr("accepted by %1 on %2");
    words.call = tr("Call");
    words.started = tr("Came in");
    words.duration = tr("Talking time");
    words.caller = tr("Caller");
    words.line = tr("Number dialled");
    words.ending = tr("How it ended");
    words.transfer = tr("Connecting to a person");
    words.urgent = tr("Urgent");
    words.outcome = tr("What came of it");
    words.note = tr("Note");
    words.task = tr("Task");
    words.summary = tr("Summary");
    //: About a task
    words.done = tr("done");
    //: About a task that is still to be done
    words.open = tr("open");
    words.unreadable = tr("(could not be understood)");
    words.interrupted = tr("(the caller cut in)");
    //: Behind what the desk told the assistant: %1 its words
    words.thenSaid = tr("(then the assistant said: “%1”)");
    words.page = tr("Page %1");
}

void ExportLanguage::addKinds(ExportWords &words)
{
    for (int i = 0; i <= int(TranscriptEntry::Kind::Message); ++i)
        words.lines[TranscriptEntry::Kind(i)] = lineWord(TranscriptEntry::Kind(i));
    for (int i = 0; i <= int(EndReason::PutThrough); ++i)
        words.endings[EndReason(i)] = ErrorText::endReason(EndReason(i));
    for (int i = 0; i <= int(TransferState::Failed); ++i)
        words.transfers[TransferState(i)] = transferWord(TransferState(i));
    for (int i = 0; i <= int(Urgency::Kind::RedFlag); ++i)
        words.urgencies[Urgency::Kind(i)] = CallText::urgencyWord(Urgency::Kind(i));
    for (int i = 0; i <= int(CallOutcome::Kind::Other); ++i)
        words.outcomes[CallOutcome::Kind(i)] = OutcomeText::word(CallOutcome::Kind(i));
    for (int i = 0; i <= int(Task::Kind::Message); ++i)
        words.taskKinds[Task::Kind(i)] = TaskText::kindWord(Task::Kind(i));
    for (int i = 0; i <= int(HeardDetail::Kind::Medicine); ++i)
        words.heardKinds[HeardDetail::Kind(i)] = heardWord(HeardDetail::Kind(i));
    for (int i = 0; i <= int(HeardDetail::Certainty::Checked); ++i)
        words.certainties[HeardDetail::Certainty(i)] = certaintyWord(HeardDetail::Certainty(i));
}

QString ExportLanguage::lineWord(TranscriptEntry::Kind kind)
{
    using Kind = TranscriptEntry::Kind;
    switch (kind) {
    case Kind::Caller:
        return tr("Caller");
    case Kind::Assistant:
        return tr("Assistant");
    case Kind::Steer:
        return tr("Desk steered");
    case Kind::Say:
        return tr("Desk had it say");
    case Kind::StopTalking:
        return tr("Desk stopped its talking");
    case Kind::Hold:
        return tr("Desk let it wait");
    case Kind::Resume:
        return tr("Desk let it go on");
    case Kind::Key:
        return tr("Telephone key");
    case Kind::Tool:
        return tr("Look-up");
    case Kind::Gap:
        return tr("A part is missing here");
    case Kind::Problem:
        return tr("Problem");
    case Kind::Flag:
        return tr("Urgent words");
    case Kind::Acknowledged:
        return tr("Seen as urgent by");
    case Kind::Cleared:
        return tr("No longer urgent, says");
    case Kind::Connect:
        return tr("Desk asked to connect the caller to");
    case Kind::Message:
        return tr("Message for the desk, not checked");
    }
    Q_UNREACHABLE();
}

QString ExportLanguage::transferWord(TransferState transfer)
{
    switch (transfer) {
    case TransferState::None:
        return {};
    case TransferState::Asked:
    case TransferState::Ringing:
        return tr("asked for");
    case TransferState::Connected:
        return tr("connected");
    case TransferState::NotConfirmed:
        return tr("not confirmed");
    case TransferState::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

QString ExportLanguage::heardWord(HeardDetail::Kind kind)
{
    switch (kind) {
    case HeardDetail::Kind::Name:
        return tr("Name");
    case HeardDetail::Kind::DateOfBirth:
        return tr("Date of birth");
    case HeardDetail::Kind::Number:
        return tr("Number");
    case HeardDetail::Kind::Medicine:
        return tr("Medicine");
    }
    Q_UNREACHABLE();
}

QString ExportLanguage::certaintyWord(HeardDetail::Certainty certainty)
{
    switch (certainty) {
    case HeardDetail::Certainty::Heard:
        //: How sure a detail is: the caller said it
        return tr("heard");
    case HeardDetail::Certainty::Confirmed:
        //: How sure a detail is: the assistant said it back and the caller agreed
        return tr("confirmed");
    case HeardDetail::Certainty::Checked:
        //: How sure a detail is: a person compared it with the records
        return tr("checked");
    }
    Q_UNREACHABLE();
}

RedactionMarks ExportLanguage::marks()
{
    RedactionMarks marks;
    //: In an export, in the place of what was taken out
    marks.name = tr("[name]");
    //: In an export, in the place of what was taken out
    marks.date = tr("[date]");
    //: In an export, in the place of what was taken out
    marks.number = tr("[number]");
    //: In an export, in the place of what was taken out: the number of a patient in the British health service
    marks.healthNumber = tr("[NHS number]");
    //: In an export, in the place of what was taken out: of a bank card
    marks.cardNumber = tr("[card number]");
    //: In an export, in the place of what was taken out
    marks.email = tr("[e-mail]");
    //: In an export, in the place of what was taken out
    marks.postcode = tr("[postcode]");
    return marks;
}

ExportLabel ExportLanguage::label(const QString &exportedBy, const QString &centre, bool isRedacted)
{
    ExportLabel label;
    label.exportedBy = exportedBy;
    label.exportedAt = now();
    label.centre = centre;
    label.isRedacted = isRedacted;
    label.zone = QTimeZone::systemTimeZone();
    label.marks = marks();
    return label;
}

} // namespace callside
