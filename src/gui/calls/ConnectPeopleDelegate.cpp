// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/ConnectPeopleDelegate.h"

#include "gui/calls/ConnectPeopleModel.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace callside {

namespace {

constexpr int RowPadding = space(2);

// Places parts from the left, or from the right where people read so.
struct RowPlaces {
    RowPlaces(const QStyleOptionViewItem &option, const QRect &row)
        : option(option)
        , row(row)
    {
    }
    QRect operator()(const QRect &place) const { return QStyle::visualRect(option.direction, row, place); }
    const QStyleOptionViewItem &option;
    const QRect row;
};

void drawWords(QPainter *painter, const QRect &place, const QString &text)
{
    painter->drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

void drawMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row)
{
    const Colours &colours = systemColours();
    const bool isMarked = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(isMarked ? QPen(colours.focus, 2) : QPen(Qt::NoPen));
    painter->setBrush(isMarked                                         ? colours.selected
                      : option.state.testFlag(QStyle::State_MouseOver) ? colours.hover
                                                                       : QColor(Qt::transparent));
    painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace

void ConnectPeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    drawMark(painter, option, option.rect);

    const Colours &colours = systemColours();
    const RowPlaces placed(option, option.rect);
    const QRect inside = option.rect.adjusted(space(3), RowPadding, -space(3), -RowPadding);
    const QFont strong = fontFor(TextStyle::Strong, option.font);
    const QFont caption = fontFor(TextStyle::Caption, option.font);
    const int side = QFontMetrics(strong).height();
    const bool isTyped = index.data(ConnectPeopleModel::NameRole).toString().isEmpty();
    const bool isDefault = index.data(ConnectPeopleModel::IsDefaultRole).toBool();
    const bool isReachable = index.data(ConnectPeopleModel::IsReachableRole).toBool();
    const Icon icon = isTyped ? Icon::Connect : isDefault ? Icon::Star : Icon::Person;
    paintIcon(painter, placed({inside.left(), inside.top(), side, side}), icon,
              isDefault ? colours.accent.text : colours.muted);

    const QRect words = inside.adjusted(side + space(3), 0, 0, 0);
    const QString hours = index.data(ConnectPeopleModel::HoursRole).toString();
    const int sign = QFontMetrics(caption).height();
    const int hoursWidth =
        hours.isEmpty() ? 0 : std::min(QFontMetrics(caption).horizontalAdvance(hours) + 1, words.width() / 2);
    const int hoursLeft = inside.right() + 1 - hoursWidth;
    const QRect firstLine(words.left(), words.top(), hoursLeft - sign - space(3) - words.left(), side);
    painter->setPen(colours.text);
    painter->setFont(strong);
    drawWords(painter, placed(hours.isEmpty() ? QRect(words.left(), words.top(), words.width(), side) : firstLine),
              index.data(Qt::DisplayRole).toString());
    painter->setFont(caption);
    painter->setPen(colours.muted);
    drawWords(painter, placed({words.left(), words.top() + side, words.width(), sign}),
              index.data(ConnectPeopleModel::NumberRole).toString());
    if (!hours.isEmpty()) {
        const QColor color = isReachable ? colours.good.text : colours.warning.text;
        const int top = words.top() + (side - sign) / 2;
        paintIcon(painter, placed({hoursLeft - sign - space(1), top, sign, sign}),
                  isReachable ? Icon::Tick : Icon::Clock, color);
        painter->setPen(color);
        drawWords(painter, placed({hoursLeft, top, hoursWidth, sign}), hours);
    }
    painter->restore();
}

QSize ConnectPeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(fontFor(TextStyle::Strong, option.font)).height() +
                      QFontMetrics(fontFor(TextStyle::Caption, option.font)).height();
    return {0, lines + 2 * RowPadding};
}

} // namespace callside
