// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/RedFlags.h"

#include <QList>

namespace callside {

// Looks for the desk's red flags in what callers say, while the words are still coming and when they are complete; a
// phrase may also begin in one turn and end in the next. Reentrant; cheap enough for every delta of every call.
class WordWatch
{
public:
    void setFlags(const QList<RedFlag> &flags) { m_flags = RedFlagList(flags); }

    // What this event has brought that is not in the call's state yet. The state is that after the event.
    QList<RedFlagHeard> heard(const ServerEvent &event, const CallState &state) const;
    // What all that the caller has said holds beyond that: the program may have ended between the words and this.
    QList<RedFlagHeard> missed(const CallState &state) const;

private:
    QList<RedFlagHit> hitsInTurn(const Transcript &transcript, int index) const;

    RedFlagList m_flags;
};

} // namespace callside
