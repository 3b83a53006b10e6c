// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/FlowLayout.h"

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

void FlowLayout::setHalf(QWidget *widget)
{
    m_halves.append(widget);
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
    // Also those that are not shown now: the minimum does not change when they are.
    for (const QWidget *half : m_isStacked ? m_halves : QList<const QWidget *>())
        size = size.expandedTo({2 * half->sizeHint().width() + spacing(), 0});
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

bool FlowLayout::fitsBeside(const QList<QLayoutItem *> &row, QLayoutItem *item, int width) const
{
    if (row.isEmpty())
        return true;
    if (m_isStacked)
        return row.size() == 1 && m_halves.contains(row.first()->widget()) && m_halves.contains(item->widget());
    int used = item->sizeHint().width();
    for (const QLayoutItem *other : row)
        used += other->sizeHint().width() + spacing();
    return used <= width;
}

int FlowLayout::arrange(const QRect &rect, bool isDry) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const auto placeRow = [&](const QList<QLayoutItem *> &row, int y, int height) {
        int x = area.left();
        for (QLayoutItem *item : row) {
            const int share = (area.width() - spacing() * int(row.size() - 1)) / int(row.size());
            const int width = m_isStacked ? share : std::min(item->sizeHint().width(), area.width());
            if (!isDry)
                item->setGeometry(QStyle::visualRect(direction, area, QRect(x, y, width, height)));
            x += width + spacing();
        }
    };

    QList<QLayoutItem *> row;
    int y = area.top();
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        if (!fitsBeside(row, item, area.width())) {
            placeRow(row, y, height);
            y += height + spacing();
            row.clear();
            height = 0;
        }
        row.append(item);
        height = std::max(height, item->sizeHint().height());
    }
    placeRow(row, y, height);
    return y + height - rect.top() + contentsMargins().bottom();
}

} // namespace callside
