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

// Every colour that the window uses, by meaning. Words have at least 4.5:1 against what they stand on (7:1 in high
// contrast), the edges of inputs and the focus ring 3:1.
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

const Colours &lightColours();
const Colours &darkColours();
const Colours &highContrastColours();
// The palette that stands for them: with it as the application's, coloursFor() gives these colours back.
QPalette paletteOf(const Colours &colours);
// Light, dark or high contrast, after the palette.
const Colours &coloursFor(const QPalette &palette);
// After the application's palette: the system's, or what Appearance was told.
const Colours &systemColours();
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette); // the one that paletteOf() makes
// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
// How light it looks, 0 to 100 (CIE L*): what is left of a colour in grey.
double lightness(const QColor &color);

// The one type scale.
enum class TextStyle { Caption, Body, Strong, Title };
// The system's font, with families behind it that have Japanese and colour emoji.
QFont readableFont(const QFont &system);
QFont scaledFont(const QFont &base, int percent);
QFont fontFor(TextStyle style, const QFont &base);

// Distances in steps of 4 px.
constexpr int space(int steps)
{
    return 4 * steps;
}

// The words and the placeholder of an input.
void dressInput(QWidget *input);

} // namespace callside
