// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/StatusTint.h"

#include <QPainter>
#include <QStyle>

namespace callside {

namespace {

const ToneColours &tintColours(Tone tone)
{
    const Colours &colours = systemColours();
    return tone == Tone::Danger    ? colours.danger
           : tone == Tone::Warning ? colours.warning
           : tone == Tone::Good    ? colours.good
                                   : colours.accent;
}

void paintGround(QPainter *painter, const QPushButton *button, const StatusTint &tint)
{
    const ToneColours &tone = tintColours(tint.tone);
    const Colours &colours = systemColours();
    const bool hasFocus = button->hasFocus();
    const qreal pen = hasFocus ? 2 : 1;
    const QColor ring = tint.isFilled ? colours.text : colours.focus;
    const QColor edge = tint.isFilled ? tone.fill : tone.text;
    painter->setPen(QPen(hasFocus ? ring : edge, pen));
    painter->setBrush(tint.isFilled ? tone.fill : tone.soft);
    painter->drawRoundedRect(QRectF(button->rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 8, 8);
}

} // namespace

int tintedWidth(const QPushButton *button, const StatusTint &tint)
{
    button->ensurePolished();
    const QFontMetrics metrics(fontFor(TextStyle::Strong, button->font()));
    const int icon = metrics.height() + space(1) + 2;
    const int arrow = tint.hasArrow ? metrics.height() + space(1) : 0;
    return 2 * space(3) + icon + metrics.horizontalAdvance(button->text()) + 2 + arrow;
}

void paintTinted(QPushButton *button, const StatusTint &tint)
{
    const ToneColours &tone = tintColours(tint.tone);
    const QColor words = tint.isFilled ? tone.onFill : tone.text;
    const QFont font = fontFor(TextStyle::Strong, button->font());
    const int side = QFontMetrics(font).height();
    const QRect inside = button->rect().adjusted(space(3), 0, -space(3), 0);
    const auto visual = [&](const QRect &rect) {
        return QStyle::visualRect(button->layoutDirection(), button->rect(), rect);
    };
    QPainter painter(button);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter, button, tint);
    const int top = inside.top() + (inside.height() - side) / 2;
    paintIcon(&painter, visual({inside.left(), top, side, side}), tint.icon, words);
    int arrow = 0;
    if (tint.hasArrow) {
        arrow = side + space(1);
        const int smaller = side - 2;
        paintIcon(&painter, visual({inside.right() + 1 - smaller, top + 1, smaller, smaller}), Icon::Chevron, words);
    }
    painter.setPen(words);
    painter.setFont(font);
    painter.drawText(visual(inside.adjusted(side + space(1) + 2, 0, -arrow, 0)),
                     int(QStyle::visualAlignment(button->layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft)),
                     button->text());
}

TintedButton::TintedButton(const StatusTint &tint, QWidget *parent)
    : QPushButton(parent)
    , m_tint(tint)
{
}

QSize TintedButton::sizeHint() const
{
    return {tintedWidth(this, m_tint), QPushButton::sizeHint().height()};
}

void TintedButton::paintEvent(QPaintEvent *)
{
    paintTinted(this, m_tint);
}

} // namespace callside
