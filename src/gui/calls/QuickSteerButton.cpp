// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/QuickSteerButton.h"

#include "gui/parts/Icons.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using namespace std::chrono_literals;

namespace callside {

QuickSteerButton::QuickSteerButton(int number, const QString &label, QWidget *parent)
    : QPushButton(parent)
    , m_number(number)
{
    setText(QString(label).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(label);
    setProperty("segment", true);
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setInterval(2s);
    connect(&m_tickTimer, &QTimer::timeout, this, [this] {
        update();
        emit tickedChanged();
    });
}

void QuickSteerButton::tick()
{
    m_tickTimer.start();
    update();
    emit tickedChanged();
}

int QuickSteerButton::numberWidth() const
{
    return fontMetrics().height() + space(1);
}

QSize QuickSteerButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(numberWidth(), 0);
}

QSize QuickSteerButton::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), sizeHint().height()}; // the label is shortened, the tooltip has it
}

void QuickSteerButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Colours &colours = systemColours();
    const QRect inside = rect().adjusted(space(2), 0, -space(2), 0);
    const int side = fontMetrics().height();
    const QRect number = QStyle::visualRect(layoutDirection(), inside,
                                            {inside.left(), inside.top() + (inside.height() - side) / 2, side, side});
    const QRect label = QStyle::visualRect(layoutDirection(), inside, inside.adjusted(numberWidth(), 0, 0, 0));
    if (isTicked()) {
        paintIcon(&painter, number, Icon::Tick, colours.good.text);
    } else {
        painter.setPen(colours.muted);
        painter.drawText(number, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setPen(isEnabled() ? colours.text : colours.muted);
    painter.drawText(label, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | Qt::TextSingleLine,
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, label.width()));
}

} // namespace callside
