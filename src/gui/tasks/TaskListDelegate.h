// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace callside {

// Draws a task: icon, what is to be done and since when; whom it is about; the note, if there is one. What has just
// been made has a frame for some seconds.
class TaskListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Of a row without a note.
    static int rowHeight();

private:
    static void paintWords(QPainter *painter, const QRect &area, const QRect &words, const QModelIndex &index,
                           int whoRole);
};

} // namespace callside
