// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptDelegate.h"

#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptSearch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace callside {

namespace {
constexpr qsizetype RememberedHeights = 200'000;
constexpr qsizetype RememberedLayouts = 400;
} // namespace

TranscriptDelegate::TranscriptDelegate(const TranscriptModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_heights(RememberedHeights)
    , m_layouts(RememberedLayouts)
{
}

void TranscriptDelegate::prepare(const QStyleOptionViewItem &option) const
{
    // A tree asks for heights without telling the width.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    prepare({view ? view->viewport()->width() : option.rect.width(), QApplication::font(),
             option.direction == Qt::RightToLeft});
}

void TranscriptDelegate::prepare(const TranscriptLayout::Setting &setting) const
{
    if (setting == m_setting)
        return;
    m_setting = setting;
    m_heights.clear();
    m_layouts.clear();
}

const TranscriptLayout &TranscriptDelegate::layoutOf(const QModelIndex &index) const
{
    const quint64 revision = index.data(TranscriptModel::RevisionRole).toULongLong();
    if (const TranscriptLayout *known = m_layouts.object(revision))
        return *known;
    auto *layout = new TranscriptLayout(m_model->lineAt(index.row()), m_setting);
    m_layouts.insert(revision, layout); // owns it
    return *layout;
}

TranscriptLayout::Look TranscriptDelegate::lookOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    TranscriptLayout::Look look;
    look.isTimeShown = m_areTimesShown || isPointedAt || (view && view->currentIndex() == index);
    look.isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isPointedAt)
        look.pointedAt = m_pointedAt;
    if (m_search && m_search->isActive()) {
        look.found = m_search->rangesIn(index.row());
        const std::optional<TranscriptSearch::Hit> current = m_search->current();
        if (current && current->row == index.row())
            look.foundNow = current->range;
    }
    return look;
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    prepare(option);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, systemColours().selected);
    TranscriptLine line;
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
    if (isPointedAt && m_model->entryAt(index.row()).kind == TranscriptEntry::Kind::Key) {
        line = m_model->lineAt(index.row());
        line.isKeyHidden = false;
        TranscriptLayout(line, m_setting).paint(painter, option.rect.topLeft(), lookOf(option, index));
    } else {
        layoutOf(index).paint(painter, option.rect.topLeft(), lookOf(option, index));
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(systemColours().focus, 1.5, Qt::DotLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 6, 6);
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    prepare(option);
    const quint64 revision = index.data(TranscriptModel::RevisionRole).toULongLong();
    if (const int *height = m_heights.object(revision))
        return {m_setting.width, *height};
    const int height = layoutOf(index).height();
    m_heights.insert(revision, new int(height));
    return {m_setting.width, height};
}

std::optional<TranscriptOffer> TranscriptDelegate::offerAt(const QAbstractItemView *view, const QModelIndex &index,
                                                           const QPoint &place) const
{
    if (!index.isValid() || !m_model->offersAt(index.row()))
        return {};
    prepare({view->viewport()->width(), QApplication::font(), view->layoutDirection() == Qt::RightToLeft});
    return layoutOf(index).offerAt(place);
}

} // namespace callside
