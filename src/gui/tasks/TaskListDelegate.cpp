// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tasks/TaskListDelegate.h"

#include "gui/parts/Theme.h"
#include "gui/tasks/TaskListModel.h"
#include "gui/words/CallText.h"
#include "gui/words/TaskText.h"

#include <QApplication>
#include <QPainter>

namespace callside {

namespace {

constexpr int TaskPadding = space(2);
constexpr int TaskRadius = 8;

int captionLine()
{
    return QFontMetrics(fontFor(TextStyle::Caption, QApplication::font())).height();
}

int strongLine()
{
    return QFontMetrics(fontFor(TextStyle::Strong, QApplication::font())).height();
}

void drawLine(QPainter *painter, const QRect &area, const QRect &logical, const QString &text,
              Qt::Alignment align = Qt::AlignLeading)
{
    const QRect place = QStyle::visualRect(painter->layoutDirection(), area, logical);
    painter->drawText(
        place, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
        isolated(painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()), painter->layoutDirection()));
}

void drawTaskFrame(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, bool isJustMade)
{
    const Colours &colours = systemColours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus); // Tab makes a row the current one, no more
    if (!isSelected && !hasFocus && !isHovered && !isJustMade)
        return;
    painter->setPen(hasFocus     ? QPen(colours.focus, 3)
                    : isSelected ? QPen(colours.focus, 1)
                    : isJustMade ? QPen(colours.toneText(Tone::Accent), 1, Qt::DashLine)
                                 : QPen(Qt::NoPen));
    painter->setBrush(isSelected || hasFocus ? colours.selected : colours.hover);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), TaskRadius, TaskRadius);
}

} // namespace

int TaskListDelegate::rowHeight()
{
    return strongLine() + captionLine() + 2 * TaskPadding;
}

QSize TaskListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasWho = !index.data(TaskListModel::FullWhoRole).toString().isEmpty();
    const bool hasNote = !index.data(TaskListModel::NoteRole).toString().isEmpty();
    return {option.rect.width(), rowHeight() + (hasWho && hasNote ? captionLine() : 0)};
}

void TaskListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = systemColours();
    const auto kind = Task::Kind(index.data(TaskListModel::KindRole).toInt());
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRect card = option.rect.adjusted(space(2), 0, -space(2), 0);
    drawTaskFrame(painter, option, card, index.data(TaskListModel::JustMadeRole).toBool());
    const QRect inner = card.adjusted(space(3), TaskPadding, -space(3), -TaskPadding);
    const int line = strongLine();
    const QRect icon(inner.left(), inner.top(), line, line);
    paintIcon(painter, QStyle::visualRect(option.direction, inner, icon), TaskText::icon(kind),
              colours.toneText(TaskText::tone(kind)));

    paintWords(painter, inner, inner.adjusted(line + space(2), 0, 0, 0), index,
               isHovered ? TaskListModel::FullWhoRole : TaskListModel::WhoRole);
    painter->restore();
}

// In a narrow column the time goes down to the second line, or is left out, so that what is to be done for whom can be
// read.
void TaskListDelegate::paintWords(QPainter *painter, const QRect &area, const QRect &words, const QModelIndex &index,
                                  int whoRole)
{
    const Colours &colours = systemColours();
    const auto kind = Task::Kind(index.data(TaskListModel::KindRole).toInt());
    const QFont caption = fontFor(TextStyle::Caption, QApplication::font());
    const QFont strong = fontFor(TextStyle::Strong, QApplication::font());
    const QString kindWord = TaskText::kindWord(kind);
    const QString who = index.data(whoRole).toString();
    const QString ago = index.data(TaskListModel::AgoRole).toString();
    const int agoWidth = QFontMetrics(caption).horizontalAdvance(ago) + 1;
    const int beside = words.width() - agoWidth - space(2);
    const bool isInFirst = QFontMetrics(strong).horizontalAdvance(kindWord) <= beside;
    const bool isInSecond = !isInFirst && QFontMetrics(caption).horizontalAdvance(who) <= beside;
    const QRect first(words.left(), words.top(), isInFirst ? beside : words.width(), strongLine());
    QRect second(words.left(), first.bottom() + 1, isInSecond ? beside : words.width(), captionLine());
    painter->setFont(strong);
    painter->setPen(kind == Task::Kind::UrgentCall ? colours.danger.text : colours.text);
    drawLine(painter, area, first, kindWord);
    painter->setFont(caption);
    painter->setPen(colours.text);
    drawLine(painter, area, second, who);
    painter->setPen(colours.muted);
    if (isInFirst || isInSecond) {
        const QRect line = isInFirst ? first : second;
        drawLine(painter, area, {words.right() - agoWidth + 1, line.top(), agoWidth, line.height()}, ago,
                 Qt::AlignTrailing);
    }
    if (!who.isEmpty())
        second = {words.left(), second.bottom() + 1, words.width(), captionLine()};
    drawLine(painter, area, second, index.data(TaskListModel::NoteRole).toString());
}

} // namespace callside
