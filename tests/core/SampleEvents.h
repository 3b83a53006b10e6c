// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <QByteArray>
#include <QList>

// One event of every kind, with ids that a call of CallBuilders.h knows.
namespace callside::test {

struct NamedEvent {
    QByteArray name;
    CallEventPayload payload;
};

// Every alternative of ServerEvent, some in more than one form.
QList<NamedEvent> everyServerEvent();
// Every alternative of CallEventPayload, every timer and every server event.
QList<NamedEvent> everyEvent();

} // namespace callside::test
