// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace callside {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width =
                m_isStacked ? std::max(width, item->sizeHint().width()) : width + item->sizeHint().width() + spacing();
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool isDry) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const auto placeRow = [&](const QList<QLayoutItem *> &row, int y, int height) {
        int x = area.left();
        for (QLayoutItem *item : row) {
            const int width = m_isStacked ? area.width() : std::min(item->sizeHint().width(), area.width());
            if (!isDry)
                item->setGeometry(QStyle::visualRect(direction, area, QRect(x, y, width, height)));
            x += width + spacing();
        }
    };

    QList<QLayoutItem *> row;
    int x = 0;
    int y = area.top();
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (!row.isEmpty() && (m_isStacked || x + hint.width() > area.width())) {
            placeRow(row, y, height);
            y += height + spacing();
            row.clear();
            x = height = 0;
        }
        row.append(item);
        x += hint.width() + spacing();
        height = std::max(height, hint.height());
    }
    placeRow(row, y, height);
    return y + height - rect.top() + contentsMargins().bottom();
}

} // namespace callside
