// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/OutcomeText.h"

#include "gui/words/CallText.h"
#include "gui/words/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString OutcomeText::word(CallOutcome::Kind kind)
{
    switch (kind) {
    case CallOutcome::Kind::None:
        return {};
    case CallOutcome::Kind::Answered:
        return tr("Question answered");
    case CallOutcome::Kind::Booked:
        return tr("Appointment");
    case CallOutcome::Kind::Prescription:
        return tr("Prescription");
    case CallOutcome::Kind::Message:
        return tr("Message taken");
    case CallOutcome::Kind::PassedOn:
        return tr("Passed on");
    case CallOutcome::Kind::CalledBack:
        return tr("Called back");
    case CallOutcome::Kind::WrongNumber:
        return tr("Wrong number");
    case CallOutcome::Kind::Prank:
        return tr("Prank");
    case CallOutcome::Kind::Other:
        return tr("Something else");
    }
    Q_UNREACHABLE();
}

QString OutcomeText::explanation(CallOutcome::Kind kind)
{
    switch (kind) {
    case CallOutcome::Kind::None:
        return {};
    case CallOutcome::Kind::Answered:
        return tr("The caller's question was answered");
    case CallOutcome::Kind::Booked:
        return tr("An appointment was made, moved or cancelled");
    case CallOutcome::Kind::Prescription:
        return tr("The call was about a prescription, and it is seen to");
    case CallOutcome::Kind::Message:
        return tr("A message was taken down for somebody");
    case CallOutcome::Kind::PassedOn:
        return tr("The caller spoke with a person, or was told where to turn");
    case CallOutcome::Kind::CalledBack:
        return tr("Somebody has rung the caller back");
    case CallOutcome::Kind::WrongNumber:
        return tr("The caller wanted somebody else");
    case CallOutcome::Kind::Prank:
        return tr("Nobody needed anything");
    case CallOutcome::Kind::Other:
        return tr("None of these: the note says what");
    }
    Q_UNREACHABLE();
}

QString OutcomeText::byline(const CallOutcome &outcome)
{
    const bool isSaid = outcome.kind != CallOutcome::Kind::None || !outcome.note.isEmpty();
    if (!isSaid || outcome.at == Moment{})
        return {};
    //: Who said what came of a call, and when: %1 a name, %2 a time of day
    return tr("%1, %2").arg(oneLine(outcome.by), timeOfDay(outcome.at));
}

} // namespace callside
