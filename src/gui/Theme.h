// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

class QPalette;
class QWidget;

namespace callside {

// What a colour means. Meaning is never carried by colour alone: an icon and a word stand beside it.
enum class Tone { Plain, Muted, Accent, Good, Warning, Danger };

struct ToneColours {
    QColor text;   // words and icons on window, panel, surface and `soft`
    QColor soft;   // background of a notice or a pill
    QColor fill;   // background of a button
    QColor onFill; // words on `fill`
};

// Every colour that the window uses, by meaning. Words have at least 4.5:1 against what they stand on, the edges of
// inputs and the focus ring 3:1.
struct Colours {
    QColor window;  // behind everything
    QColor panel;   // side columns
    QColor surface; // cards, inputs, the transcript
    QColor hover;
    QColor selected;
    QColor border;
    QColor inputBorder;
    QColor focus;
    QColor text;
    QColor muted;
    QColor callerBubble;
    QColor assistantBubble;
    ToneColours accent;
    ToneColours good;
    ToneColours warning;
    ToneColours danger;

    QColor toneText(Tone tone) const;
    QColor toneSoft(Tone tone) const;
};

// Light or dark, after the palette.
const Colours &coloursFor(const QPalette &palette);
// After the palette that the system gave the application.
const Colours &systemColours();
bool isDark(const QPalette &palette);
// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

// The one type scale.
enum class TextStyle { Caption, Body, Strong, Title };
// The system's font, with families behind it that have Japanese and colour emoji.
QFont readableFont(const QFont &system);
QFont fontFor(TextStyle style, const QFont &base);

// Distances in steps of 4 px.
constexpr int space(int steps)
{
    return 4 * steps;
}

// The words and the placeholder of an input.
void dressInput(QWidget *input);

} // namespace callside
