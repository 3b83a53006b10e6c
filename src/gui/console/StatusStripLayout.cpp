// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/StatusStripLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace callside {

StatusStripLayout::StatusStripLayout(QWidget *parent)
    : QLayout(parent)
{
}

StatusStripLayout::~StatusStripLayout()
{
    qDeleteAll(m_items);
}

void StatusStripLayout::startEnd()
{
    m_endFrom = m_items.size();
}

void StatusStripLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *StatusStripLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int StatusStripLayout::widthOf(const QList<QLayoutItem *> &items) const
{
    int width = 0;
    for (const QLayoutItem *item : items) {
        if (!item->isEmpty())
            width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    }
    return width;
}

int StatusStripLayout::rowWidth() const
{
    const QMargins margins = contentsMargins();
    return margins.left() + widthOf(m_items) + margins.right();
}

QList<StatusStripLayout::Row> StatusStripLayout::rowsFor(int width) const
{
    QList<QLayoutItem *> start;
    QList<QLayoutItem *> end;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i)->isEmpty())
            (m_endFrom >= 0 && i >= m_endFrom ? end : start).append(m_items.at(i));
    }
    if (start.isEmpty() || widthOf(start) + spacing() + widthOf(end) <= width)
        return {{start, end}};
    QList<Row> rows;
    QList<QLayoutItem *> rest = start.mid(1);
    if (start.first()->sizeHint().width() + spacing() + widthOf(end) <= width)
        rows.append({{start.first()}, end});
    else
        rest = QList{start.first()} + end + rest;
    bool isNewRow = true;
    for (QLayoutItem *item : std::as_const(rest)) {
        if (isNewRow || widthOf(rows.last().start) + spacing() + item->sizeHint().width() > width)
            rows.append(Row{});
        rows.last().start.append(item);
        isNewRow = false;
    }
    return rows;
}

void StatusStripLayout::placeRow(const Row &row, const QRect &area) const
{
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const auto place = [&](const QList<QLayoutItem *> &items, int x) {
        for (QLayoutItem *item : items) {
            const int width = std::min(item->sizeHint().width(), area.width());
            item->setGeometry(QStyle::visualRect(direction, area, QRect(x, area.top(), width, area.height())));
            x += width + spacing();
        }
    };
    place(row.start, area.left());
    place(row.end, area.left() + area.width() - widthOf(row.end));
}

int StatusStripLayout::arrange(const QRect &rect, bool isDry) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.top();
    const QList<Row> rows = rowsFor(area.width());
    for (const Row &row : rows) {
        int height = 0;
        for (const QLayoutItem *item : row.start + row.end)
            height = std::max(height, item->sizeHint().height());
        if (!isDry)
            placeRow(row, QRect(area.left(), y, area.width(), height));
        y += height + spacing();
    }
    return y - spacing() - rect.top() + contentsMargins().bottom();
}

int StatusStripLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize StatusStripLayout::sizeHint() const
{
    const int width = rowWidth();
    return {width, heightForWidth(width)};
}

QSize StatusStripLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void StatusStripLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

} // namespace callside
