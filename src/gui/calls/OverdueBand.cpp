// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/OverdueBand.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QPainter>

namespace callside {

namespace {

constexpr int BandPadding = space(2);

} // namespace

OverdueBand::OverdueBand(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("overdueBand"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void OverdueBand::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QFont OverdueBand::wordFont() const
{
    return fontFor(TextStyle::Strong, font());
}

QSize OverdueBand::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {metrics.horizontalAdvance(m_text) + metrics.height() + 4 * BandPadding, metrics.height() + 2 * BandPadding};
}

QSize OverdueBand::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int OverdueBand::heightForWidth(int width) const
{
    const QFontMetrics metrics(wordFont());
    const int room = width - metrics.height() - 3 * BandPadding;
    return metrics.boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, m_text).height() + 2 * BandPadding;
}

void OverdueBand::paintEvent(QPaintEvent *)
{
    const ToneColours &danger = systemColours().danger;
    const int icon = QFontMetrics(wordFont()).height();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(danger.fill);
    painter.drawRoundedRect(rect(), 6, 6);
    paintIcon(&painter, {isRightToLeft ? width() - BandPadding - icon : BandPadding, BandPadding, icon, icon},
              Icon::Louder, danger.onFill);
    QRect words = rect().adjusted(BandPadding, BandPadding, -BandPadding, -BandPadding);
    words.adjust(isRightToLeft ? 0 : icon + BandPadding, 0, isRightToLeft ? -icon - BandPadding : 0, 0);
    painter.setFont(wordFont());
    painter.setPen(danger.onFill);
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace callside
