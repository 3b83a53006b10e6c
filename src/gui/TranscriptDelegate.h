// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/TranscriptLayout.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <memory>

namespace callside {

class TranscriptModel;

// Draws the rows of a TranscriptModel. A row is laid out once for its content, width and font: heights are remembered
// for every row, layouts for those lately seen.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TranscriptDelegate(const TranscriptModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TranscriptLayout &layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void prepare(const QStyleOptionViewItem &option) const;

    const TranscriptModel *m_model;
    mutable TranscriptLayout::Setting m_setting;
    mutable QCache<quint64, int> m_heights;
    mutable QCache<quint64, TranscriptLayout> m_layouts;
};

} // namespace callside
