// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"

#include <QList>
#include <QString>

namespace callside::test {

// The events of a recording below tests/data (see tests/data/README.md), the first one at `Start`. Stops the test
// program at a line that it cannot read.
QList<CallEvent> readRecording(const QString &name);

} // namespace callside::test
