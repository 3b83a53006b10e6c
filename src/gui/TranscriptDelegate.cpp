// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TranscriptDelegate.h"

#include "gui/TranscriptModel.h"

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
    const TranscriptLayout::Setting setting{view ? view->viewport()->width() : option.rect.width(),
                                            QApplication::font(), option.direction == Qt::RightToLeft};
    if (setting == m_setting)
        return;
    m_setting = setting;
    m_heights.clear();
    m_layouts.clear();
}

const TranscriptLayout &TranscriptDelegate::layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    prepare(option);
    const quint64 revision = index.data(TranscriptModel::RevisionRole).toULongLong();
    if (const TranscriptLayout *known = m_layouts.object(revision))
        return *known;
    auto *layout =
        new TranscriptLayout(m_model->entryAt(index.row()), m_model->continuesSpeaker(index.row()), m_setting);
    m_layouts.insert(revision, layout); // owns it
    return *layout;
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    layoutOf(option, index).paint(painter, option.rect.topLeft());
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(systemColours().focus, 1, Qt::DotLine));
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
    const int height = layoutOf(option, index).height();
    m_heights.insert(revision, new int(height));
    return {m_setting.width, height};
}

} // namespace callside
