// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorText's sentences about what cannot be done with a call at the moment.
#include "gui/words/ErrorText.h"

namespace callside {

// What stands in the way of everything that is done with an answered call.
QString ErrorText::whyNothing(const CallState &state)
{
    switch (state.phase) {
    case Phase::Arriving:
        if (isBeingPutThrough(state))
            return tr("The phone company has put this caller through to another number.");
        return tr("The phone company is still bringing this call.");
    case Phase::Ringing:
        return tr("Nobody has answered this call yet.");
    case Phase::Accepting:
        return tr("This call is still being answered.");
    case Phase::Rejecting:
    case Phase::Ending:
        return tr("This call is being ended.");
    case Phase::Ended:
        return tr("This call is over.");
    case Phase::Live:
    case Phase::Referring:
        return {};
    }
    Q_UNREACHABLE();
}

QString ErrorText::whyNoSteer(const CallState &state)
{
    if (canSteer(state))
        return {};
    const QString everything = whyNothing(state);
    if (!everything.isEmpty())
        return everything;
    return state.wasLinked ? tr("We can't see this call at the moment, so nothing reaches the assistant.")
                           : tr("The live connection to this call is not there yet.");
}

QString ErrorText::whyNoHold(const CallState &state)
{
    if (canHold(state))
        return {};
    if (state.hasPending(PendingCommand::Kind::Hold))
        return tr("The assistant has been asked and has not confirmed it yet.");
    if (state.phase == Phase::Referring)
        return tr("The caller is being connected to a person.");
    return whyNoSteer(state);
}

QString ErrorText::whyNoConnect(const CallState &state)
{
    if (canRefer(state))
        return {};
    if (state.phase == Phase::Referring || state.hasPending(PendingCommand::Kind::Refer))
        return tr("The phone company has been asked already. Wait for the outcome.");
    return whyNothing(state);
}

QString ErrorText::whyNoPoliteEnd(const CallState &state)
{
    if (canEndPolitely(state))
        return {};
    if (state.phase == Phase::Referring)
        return tr("The caller is being connected to a person.");
    return whyNoSteer(state);
}

QString ErrorText::whyNoEnd(const CallState &state)
{
    if (canHangUp(state))
        return {};
    const QString everything = whyNothing(state);
    return everything.isEmpty() ? tr("The caller is being connected to a person.") : everything;
}

} // namespace callside
