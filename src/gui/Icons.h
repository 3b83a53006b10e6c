// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Theme.h"

#include <QIcon>

class QPainter;

namespace callside {

// One drawing each in resources/icons, one colour, 24 × 24.
enum class Icon {
    Answer,
    Assistant,
    Caller,
    Chevron,
    Clock,
    Close,
    Connect,
    Down,
    Ended,
    EndCall,
    Eye,
    EyeOff,
    Key,
    Keep,
    Line,
    Lost,
    Practice,
    Quiet,
    Ringing,
    Say,
    Steer,
    Stop,
    Talking,
    Tick,
    Tool,
    Warning,
};

// Drawn in the tone's colour of the moment, so that it needs no care when the system turns dark.
QIcon iconFor(Icon icon, Tone tone = Tone::Plain);
// The same on a filled button.
QIcon iconOnFill(Icon icon, Tone tone);
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color);

} // namespace callside
