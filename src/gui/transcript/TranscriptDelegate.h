// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/transcript/TranscriptLayout.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <memory>

class QAbstractItemView;

namespace callside {

class TranscriptModel;
class TranscriptSearch;

// Draws the rows of a TranscriptModel. A row is laid out once for its content, width and font: heights are remembered
// for every row, layouts for those lately seen.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TranscriptDelegate(const TranscriptModel *model, QObject *parent = nullptr);

    void setTimesShown(bool areShown) { m_areTimesShown = areShown; }
    // Marks what it finds. May be null; must outlive this.
    void setSearch(const TranscriptSearch *search) { m_search = search; }
    // What the mouse points at.
    void setPointedAt(std::optional<TranscriptOffer> offer) { m_pointedAt = offer; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What a row of this view offers at a place in it.
    std::optional<TranscriptOffer> offerAt(const QAbstractItemView *view, const QModelIndex &index,
                                           const QPoint &place) const;

private:
    const TranscriptLayout &layoutOf(const QModelIndex &index) const;
    TranscriptLayout::Look lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void prepare(const TranscriptLayout::Setting &setting) const;
    void prepare(const QStyleOptionViewItem &option) const;

    const TranscriptModel *m_model;
    const TranscriptSearch *m_search = nullptr;
    bool m_areTimesShown = false;
    std::optional<TranscriptOffer> m_pointedAt;
    mutable TranscriptLayout::Setting m_setting;
    mutable QCache<quint64, int> m_heights;
    mutable QCache<quint64, TranscriptLayout> m_layouts;
};

} // namespace callside
