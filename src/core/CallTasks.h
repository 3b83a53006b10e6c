// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Task.h"

#include <QList>

namespace callside {

// What a call as it stands leaves for somebody to do, made by the program: a caller who was not helped, a transfer that
// nobody confirmed, an urgent call that ended without a person saying that it is urgent no more, each message that the
// assistant took. The same call gives the same ids every time.
QList<Task> tasksOwed(const CallState &state, Moment now);

} // namespace callside
