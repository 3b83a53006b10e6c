// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallListDelegate.h"

#include "gui/CallListModel.h"
#include "gui/CallText.h"
#include "gui/Theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int CardPadding = space(3);
constexpr int CardGap = space(1);
constexpr int CardRadius = 10;

void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::Alignment align = Qt::AlignLeading)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void drawCardBackground(QPainter *painter, const QStyleOptionViewItem &option, const QRect &card, Tone tone)
{
    const Colours &colours = systemColours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    QColor background = isSelected ? colours.selected : isHovered ? colours.hover : colours.surface;
    if (!isSelected && (tone == Tone::Danger || tone == Tone::Warning))
        background = colours.toneSoft(tone);
    QPen edge(isSelected ? colours.focus : colours.border, 1);
    if (hasFocus && isSelected)
        edge.setWidth(2);
    painter->setPen(edge);
    painter->setBrush(background);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
}

} // namespace

CallListDelegate::Fonts::Fonts(const QFont &font)
    : base(font)
    , caption(fontFor(TextStyle::Caption, font))
    , strong(fontFor(TextStyle::Strong, font))
    , captionHeight(QFontMetrics(caption).height())
    , strongHeight(QFontMetrics(strong).height())
{
}

int CallListDelegate::Fonts::titleHeight() const
{
    return captionHeight + space(3);
}

const CallListDelegate::Fonts &CallListDelegate::fonts() const
{
    const QFont font = QApplication::font();
    if (!m_fonts || m_fonts->base != font)
        m_fonts = std::make_unique<const Fonts>(font);
    return *m_fonts;
}

void CallListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    QRect card = option.rect.adjusted(space(2), 0, -space(2), -CardGap);
    const QString title = index.data(CallListModel::SectionTitleRole).toString();
    if (!title.isEmpty()) {
        const int height = fonts().titleHeight();
        paintTitle(painter, {card.left() + space(1), card.top(), card.width() - space(2), height}, title);
        card.setTop(card.top() + height);
    }
    paintCard(painter, option, index, card);
    painter->restore();
}

void CallListDelegate::paintTitle(QPainter *painter, const QRect &rect, const QString &title) const
{
    painter->setFont(fonts().caption);
    painter->setPen(systemColours().muted);
    drawElided(painter, rect, title);
}

void CallListDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 QRect card) const
{
    const Colours &colours = systemColours();
    const auto stage = CallStage(index.data(CallListModel::StageRole).toInt());
    const StageLook look = lookOf(stage);
    drawCardBackground(painter, option, card, look.tone);

    const QRect inner = card.adjusted(CardPadding, CardPadding, -CardPadding, -CardPadding);
    const int line = fonts().strongHeight;
    const int small = fonts().captionHeight;
    const auto place = [&](int left, int top, int right, int height) {
        return QStyle::visualRect(option.direction, inner, QRect(QPoint(left, top), QPoint(right, top + height - 1)));
    };
    const int textLeft = inner.left() + line + space(2);
    paintIcon(painter, place(inner.left(), inner.top(), inner.left() + line, line), look.icon,
              colours.toneText(look.tone));

    painter->setFont(fonts().strong);
    painter->setPen(stage == CallStage::Ended ? colours.muted : colours.text);
    const QString time = index.data(CallListModel::DurationRole).toString();
    const int timeLeft = inner.right() - painter->fontMetrics().horizontalAdvance(time) - 1;
    drawElided(painter, place(textLeft, inner.top(), timeLeft - space(2), line),
               index.data(CallListModel::CallerRole).toString());
    drawElided(painter, place(timeLeft, inner.top(), inner.right(), line), time, Qt::AlignTrailing);

    const int stageTop = inner.top() + line + space(1) / 2;
    const QString link = index.data(CallListModel::LinkRole).toString();
    const QString word = CallText::stageWord(stage);
    painter->setFont(fonts().caption);
    painter->setPen(colours.toneText(look.tone));
    drawElided(painter, place(textLeft, stageTop, inner.right(), small),
               //: %1 the stage of a call ("Talking"), %2 what is to be said about our link to it
               link.isEmpty() ? word : tr("%1 · %2").arg(word, link));
    painter->setPen(colours.muted);
    drawElided(painter, place(textLeft, stageTop + small, inner.right(), small),
               index.data(CallListModel::DetailRole).toString());
}

QSize CallListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts &f = fonts();
    int height = 2 * CardPadding + f.strongHeight + space(1) / 2 + 2 * f.captionHeight + CardGap;
    if (!index.data(CallListModel::SectionTitleRole).toString().isEmpty())
        height += f.titleHeight();
    return {option.rect.width(), height};
}

} // namespace callside
