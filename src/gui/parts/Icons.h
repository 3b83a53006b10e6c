// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Theme.h"

#include <QIcon>

class QPainter;

namespace callside {

// One drawing each in resources/icons, one colour, 24 × 24.
enum class Icon {
    Add,
    Answer,
    Assistant,
    Caller,
    Centre,
    Chevron,
    Clock,
    Close,
    Connect,
    Copy,
    Down,
    Edit,
    Ended,
    EndCall,
    Eye,
    EyeOff,
    Export,
    Figures,
    Filter,
    Hidden, // counter privacy
    History,
    Hold, // the assistant waits
    Info,
    Keep,
    Key,
    Keyboard,
    Line,
    Lock, // held for a legal reason
    Lost,
    Louder,
    Menu,
    Money,
    Note,
    Person, // of the address book
    Practice,
    Quiet,
    Remove,
    Resume,
    Ringing,
    Say,
    Search,
    Settings,
    Silence, // nobody speaks
    Star,    // the default
    Steer,
    Stop,
    Talking,
    Task,
    Tick,
    Tool,
    Unclear, // can't tell
    Undo,
    Up,
    Urgent,
    WantsPerson,
    Warning,
};

// Drawn in the tone's colour of the moment, so that it needs no care when the system turns dark.
QIcon iconFor(Icon icon, Tone tone = Tone::Plain);
// The same on a filled button.
QIcon iconOnFill(Icon icon, Tone tone);
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color);

// An icon with a number on it ("9+" above nine), for the tray; the icon itself when there is nothing to count. The
// number can be read on dark and on light panels.
QIcon badgedIcon(const QIcon &base, int count);

} // namespace callside
