// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

Colours lightColours()
{
    Colours c;
    c.window = QColor(0xf3f5f7);
    c.panel = QColor(0xf9fafb);
    c.surface = QColor(0xffffff);
    c.hover = QColor(0xeef2f5);
    c.selected = QColor(0xdfeff2);
    c.border = QColor(0xdfe4e9);
    c.inputBorder = QColor(0x80909c);
    c.focus = QColor(0x0b6b7a);
    c.text = QColor(0x17212a);
    c.muted = QColor(0x52606c);
    c.callerBubble = QColor(0xeef1f4);
    c.assistantBubble = QColor(0xdff0f3);
    c.accent = {QColor(0x0a616f), QColor(0xe0f1f4), QColor(0x0b6b7a), QColor(0xffffff)};
    c.good = {QColor(0x1b6a3b), QColor(0xe3f3e8), QColor(0x1f7a44), QColor(0xffffff)};
    c.warning = {QColor(0x834d00), QColor(0xfff0d6), QColor(0x8a5200), QColor(0xffffff)};
    c.danger = {QColor(0xa8201a), QColor(0xfde8e6), QColor(0xb3261e), QColor(0xffffff)};
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = QColor(0x10161b);
    c.panel = QColor(0x151c22);
    c.surface = QColor(0x1b232a);
    c.hover = QColor(0x222c34);
    c.selected = QColor(0x1b3a42);
    c.border = QColor(0x2b363f);
    c.inputBorder = QColor(0x71808c);
    c.focus = QColor(0x63cbdb);
    c.text = QColor(0xe7edf1);
    c.muted = QColor(0xa5b1bc);
    c.callerBubble = QColor(0x262f38);
    c.assistantBubble = QColor(0x15363d);
    c.accent = {QColor(0x74d3e1), QColor(0x15363d), QColor(0x4fbccc), QColor(0x04232a)};
    c.good = {QColor(0x84d4a0), QColor(0x17321f), QColor(0x5fbf82), QColor(0x05230f)};
    c.warning = {QColor(0xf3c173), QColor(0x38290f), QColor(0xe0a94f), QColor(0x2a1a00)};
    c.danger = {QColor(0xffa69e), QColor(0x3f1d1b), QColor(0xf08077), QColor(0x2d0503)};
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

const Colours &coloursFor(const QPalette &palette)
{
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return isDark(palette) ? dark : light;
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
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent.fill);
    palette.setColor(QPalette::HighlightedText, colours.accent.onFill);
    input->setPalette(palette);
}

} // namespace callside
