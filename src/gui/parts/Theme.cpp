// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// The fills also differ in lightness, so that they stay apart without colour.
Colours makeLightColours()
{
    Colours c;
    c.window = QColor(0xf3f5f7);
    c.panel = QColor(0xf9fafb);
    c.surface = QColor(0xffffff);
    c.hover = QColor(0xeef2f5);
    c.selected = QColor(0xdfeff2);
    c.border = QColor(0xdfe4e9);
    c.inputBorder = QColor(0x778692);
    c.focus = QColor(0x0b6b7a);
    c.text = QColor(0x17212a);
    c.muted = QColor(0x4f5d69);
    c.callerBubble = QColor(0xeef1f4);
    c.assistantBubble = QColor(0xdff0f3);
    c.accent = {QColor(0x0a5f6d), QColor(0xe0f1f4), QColor(0x0a5c69), QColor(0xffffff)};
    c.good = {QColor(0x1b6a3b), QColor(0xe3f3e8), QColor(0x227d47), QColor(0xffffff)};
    c.warning = {QColor(0x7d4900), QColor(0xfff0d6), QColor(0x663b00), QColor(0xffffff)};
    c.danger = {QColor(0xa8201a), QColor(0xfde8e6), QColor(0xb3261e), QColor(0xffffff)};
    return c;
}

Colours makeDarkColours()
{
    Colours c;
    c.window = QColor(0x10161b);
    c.panel = QColor(0x151c22);
    c.surface = QColor(0x1b232a);
    c.hover = QColor(0x222c34);
    c.selected = QColor(0x1b3a42);
    c.border = QColor(0x2b363f);
    c.inputBorder = QColor(0x7a8995);
    c.focus = QColor(0x63cbdb);
    c.text = QColor(0xe7edf1);
    c.muted = QColor(0xa9b5bf);
    c.callerBubble = QColor(0x262f38);
    c.assistantBubble = QColor(0x15363d);
    c.accent = {QColor(0x74d3e1), QColor(0x15363d), QColor(0x58c5d4), QColor(0x04232a)};
    c.good = {QColor(0x84d4a0), QColor(0x17321f), QColor(0x55b679), QColor(0x05230f)};
    c.warning = {QColor(0xf3c173), QColor(0x38290f), QColor(0xf0bf68), QColor(0x2a1a00)};
    c.danger = {QColor(0xffa69e), QColor(0x3f1d1b), QColor(0xea6e65), QColor(0x2d0503)};
    return c;
}

// Everything stands on black and has an edge: nothing is told by a shade.
Colours makeHighContrastColours()
{
    Colours c;
    c.window = QColor(Qt::black);
    c.panel = QColor(Qt::black);
    c.surface = QColor(Qt::black);
    c.hover = QColor(0x1c1c1c);
    c.selected = QColor(0x00304a);
    c.border = QColor(0xb8b8b8);
    c.inputBorder = QColor(0xffffff);
    c.focus = QColor(0xffdf00);
    c.text = QColor(0xffffff);
    c.muted = QColor(0xe3e3e3);
    c.callerBubble = QColor(0x1c1c1c);
    c.assistantBubble = QColor(0x00272e);
    c.accent = {QColor(0x8cecff), QColor(0x00272e), QColor(0x9aefff), QColor(Qt::black)};
    c.good = {QColor(0x7df0a2), QColor(0x00290f), QColor(0x3ccf71), QColor(Qt::black)};
    c.warning = {QColor(0xffd84d), QColor(0x2b2100), QColor(0xffd21f), QColor(Qt::black)};
    c.danger = {QColor(0xffada6), QColor(0x3a0500), QColor(0xff7d72), QColor(Qt::black)};
    return c;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QColor Colours::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent.text;
    case Tone::Good:
        return good.text;
    case Tone::Warning:
        return warning.text;
    case Tone::Danger:
        return danger.text;
    }
    Q_UNREACHABLE();
}

QColor Colours::toneSoft(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
        return hover;
    case Tone::Accent:
        return accent.soft;
    case Tone::Good:
        return good.soft;
    case Tone::Warning:
        return warning.soft;
    case Tone::Danger:
        return danger.soft;
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

const Colours &lightColours()
{
    static const Colours colours = makeLightColours();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDarkColours();
    return colours;
}

const Colours &highContrastColours()
{
    static const Colours colours = makeHighContrastColours();
    return colours;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.surface, colours.window);
    const auto give = [&palette](QPalette::ColorRole role, const QColor &color, const QColor &whenDisabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, whenDisabled);
    };
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        give(role, colours.text, colours.muted);
    give(QPalette::Window, colours.window, colours.window);
    give(QPalette::Button, colours.surface, colours.panel);
    give(QPalette::Base, colours.surface, colours.panel);
    give(QPalette::AlternateBase, colours.panel, colours.panel);
    give(QPalette::PlaceholderText, colours.muted, colours.muted);
    give(QPalette::ToolTipBase, colours.text, colours.text);
    give(QPalette::ToolTipText, colours.surface, colours.surface);
    give(QPalette::Highlight, colours.accent.fill, colours.inputBorder);
    give(QPalette::HighlightedText, colours.accent.onFill, colours.surface);
    give(QPalette::Link, colours.accent.text, colours.muted);
    give(QPalette::LinkVisited, colours.accent.text, colours.muted);
    give(QPalette::BrightText, colours.danger.text, colours.muted);
    return palette;
}

bool isHighContrast(const QPalette &palette)
{
    const Colours &colours = highContrastColours();
    return palette.color(QPalette::Window) == colours.window && palette.color(QPalette::WindowText) == colours.text &&
           palette.color(QPalette::Highlight) == colours.accent.fill;
}

const Colours &coloursFor(const QPalette &palette)
{
    if (isHighContrast(palette))
        return highContrastColours();
    return isDark(palette) ? darkColours() : lightColours();
}

const Colours &systemColours()
{
    return coloursFor(QGuiApplication::palette());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double lightness(const QColor &color)
{
    const double light = luminance(color);
    return light > 0.008856 ? 116 * std::cbrt(light) - 16 : 903.3 * light;
}

QFont readableFont(const QFont &system)
{
    constexpr double SmallestPoints = 10;
    // Without a desktop's own choice the family is a generic name, and the font behind it (DejaVu) would draw its own
    // monochrome emoji.
    static const QStringList generic{u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"DejaVu Sans"_s, QString()};
    QFont font = system;
    QStringList families;
    if (!generic.contains(system.family()))
        families << system.family();
    families << u"Noto Sans"_s << u"Noto Sans CJK JP"_s << u"Noto Color Emoji"_s;
    families.removeDuplicates();
    font.setFamilies(families);
    if (font.pointSizeF() > 0 && font.pointSizeF() < SmallestPoints)
        font.setPointSizeF(SmallestPoints);
    return font;
}

QFont scaledFont(const QFont &base, int percent)
{
    return scaled(base, percent / 100.0);
}

QFont fontFor(TextStyle style, const QFont &base)
{
    QFont font = base;
    switch (style) {
    case TextStyle::Caption:
        return scaled(font, 0.875);
    case TextStyle::Body:
        return font;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        return font;
    case TextStyle::Title:
        font.setWeight(QFont::DemiBold);
        return scaled(font, 1.25);
    }
    Q_UNREACHABLE();
}

void dressInput(QWidget *input)
{
    const Colours &colours = systemColours();
    QPalette palette = input->palette();
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Disabled, QPalette::Text, colours.muted);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent.fill);
    palette.setColor(QPalette::HighlightedText, colours.accent.onFill);
    input->setPalette(palette);
}

} // namespace callside
