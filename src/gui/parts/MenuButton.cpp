// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/MenuButton.h"

#include "gui/parts/Icons.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

namespace callside {

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
    , m_choices(new QMenu(this))
{
    connect(this, &QPushButton::clicked, this, &MenuButton::openChoices);
}

void MenuButton::openChoices()
{
    m_choices->setAccessibleName(accessibleName().isEmpty() ? text().remove(u'&') : accessibleName());
    const QSize size = m_choices->sizeHint();
    const QPoint below = mapToGlobal(QPoint(0, height() + space(1)));
    m_choices->popup(layoutDirection() == Qt::RightToLeft ? below + QPoint(width() - size.width(), 0) : below);
    const QList<QAction *> actions = m_choices->actions();
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->isSeparator())
            return m_choices->setActiveAction(action);
    }
}

QSize MenuButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(fontMetrics().height() + space(1), 0);
}

void MenuButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const int side = fontMetrics().height() - 2;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int x = isRightToLeft ? space(2) : width() - side - space(2);
    const Tone tone = property("tone").toString() == QLatin1String("danger") ? Tone::Danger : Tone::Muted;
    const Colours &colours = systemColours();
    paintIcon(&painter, {x, (height() - side) / 2, side, side}, Icon::Chevron,
              isEnabled() ? colours.toneText(tone) : colours.inputBorder);
}

} // namespace callside
