// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <QHash>
#include <QList>

#include <mutex>

namespace callside {

// A call that changed since it was last taken.
struct CallUpdate {
    CallState state;
    CallChanges changes;
};

// Where the line leaves changed calls for the window: the newest state of each, with everything that changed since the
// window last looked. The only state that two threads share; thread safe.
class CallBoard
{
public:
    // True if there was nothing on the board before: the reader has to be told.
    bool post(const QList<CallUpdate> &updates);
    // Everything on the board, oldest offer first; empties it.
    QList<CallUpdate> take();

private:
    std::mutex m_mutex;
    QHash<CallId, CallUpdate> m_updates;
};

} // namespace callside
