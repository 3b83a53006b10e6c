// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Scenario.h"

#include <QByteArray>

namespace callside::practice {

// The body of a realtime.call.incoming webhook for a call of that scenario, with the headers its carrier would send.
// `number` (E.164) takes the place of the scenario's own unless that is empty.
QByteArray incomingCallBody(const Scenario &scenario, const QString &callId, const QString &number, qint64 createdAt);

// A fictional caller's number, another one for every `turn` (Ofcom's ranges for drama).
QString fictionalNumber(int turn);

// `prefix` and some random letters and digits, as the provider's ids look.
QString freshId(const QString &prefix);

} // namespace callside::practice
