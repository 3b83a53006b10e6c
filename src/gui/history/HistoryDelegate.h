// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace callside {

struct HistoryHit;
struct HistorySnippet;

// A past call as a row: who, when, what became of it, and the words that were found in it. All rows of a kind have the
// same height, so that a list of many is laid out at once.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect paintHeading(QPainter *painter, const QRect &rect, const QString &heading) const;
    void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &rect) const;
};

// Draws words in at most two lines with the found ones marked, by weight and underline as well as by colour.
void paintSnippet(QPainter *painter, const QRect &rect, const HistorySnippet &snippet, const QFont &font);

} // namespace callside
