// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/SummaryText.h"

#include "app/SummaryDesk.h"
#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString SummaryText::kind(HeardDetail::Kind kind)
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

QString SummaryText::certainty(HeardDetail::Certainty certainty)
{
    switch (certainty) {
    case HeardDetail::Certainty::Heard:
        return tr("Heard");
    case HeardDetail::Certainty::Confirmed:
        return tr("Confirmed");
    case HeardDetail::Certainty::Checked:
        return tr("Checked");
    }
    Q_UNREACHABLE();
}

QString SummaryText::explanation(HeardDetail::Certainty certainty)
{
    switch (certainty) {
    case HeardDetail::Certainty::Heard:
        return tr("The caller said so, as far as the machine understood");
    case HeardDetail::Certainty::Confirmed:
        return tr("The assistant said it back and the caller agreed");
    case HeardDetail::Certainty::Checked:
        return tr("Somebody at the desk compared it with the records");
    }
    Q_UNREACHABLE();
}

QString SummaryText::state(const CallSummary &summary)
{
    if (summary.isDraft())
        return tr("Draft");
    //: Of a summary: %1 a name, %2 a time of day
    return tr("Accepted by %1, %2").arg(oneLine(summary.acceptedBy), timeOfDay(summary.acceptedAt));
}

QString SummaryText::whyNone(const CallState &state)
{
    if (!canBeSummarized(state))
        return tr("Nothing that the caller said could be read.");
    if (!state.summaryFailure)
        return tr("None has been made of this call.");
    const Error &error = *state.summaryFailure;
    switch (error.kind) {
    case Error::Kind::Malformed:
    case Error::Kind::TooLarge:
        return tr("What the service sent back could not be used.");
    case Error::Kind::NotAllowed:
        return tr("Summaries are switched off, or the key may not use text models.");
    case Error::Kind::Refused:
    case Error::Kind::NotFound:
        return error.code == "refusal"_L1 ? tr("The text model would not sum this call up.")
                                          : tr("The service refused: the text model may not be open to this account.");
    default:
        return ErrorText::reason(error);
    }
}

} // namespace callside
