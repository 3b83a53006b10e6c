// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <QString>

// What holds of every step of every call, whatever happens.
namespace callside::test {

// The ways a call may go. From nothing: before the offer.
bool isAllowed(Phase from, Phase to);

// The first rule that this step breaks, in words; empty if it keeps them all.
QString brokenRule(const CallState &before, const CallEvent &event, const Transition &after);

} // namespace callside::test
