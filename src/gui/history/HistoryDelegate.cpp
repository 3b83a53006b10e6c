// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryDelegate.h"

#include "gui/history/HistoryModel.h"
#include "gui/history/HistoryText.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int HistoryGap = space(1);
constexpr int HistoryPadding = space(2);
constexpr int HistoryRadius = 8;
constexpr int SnippetLines = 2;

struct HistoryFonts {
    QFont strong = fontFor(TextStyle::Strong, QApplication::font());
    QFont caption = fontFor(TextStyle::Caption, QApplication::font());
    int strongHeight = QFontMetrics(strong).height();
    int captionHeight = QFontMetrics(caption).height();
    int headingHeight() const { return captionHeight + space(4); }
};

const HistoryFonts &historyFonts()
{
    static QFont made = QApplication::font();
    static HistoryFonts fonts;
    if (made != QApplication::font()) {
        made = QApplication::font();
        fonts = HistoryFonts();
    }
    return fonts;
}

const HistoryModel *historyOf(const QModelIndex &index)
{
    return static_cast<const HistoryModel *>(index.model());
}

// Leading text first gets what the trailing text leaves.
void paintLine(QPainter *painter, const QRect &line, const QString &leading, const QString &trailing)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const int kept = trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + space(2);
    const QRect first = QStyle::visualRect(direction, line, line.adjusted(0, 0, -kept, 0));
    painter->drawText(first, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      isolated(metrics.elidedText(leading, Qt::ElideRight, first.width()), direction));
    painter->drawText(line, int(Qt::AlignTrailing | Qt::AlignVCenter) | Qt::TextSingleLine, trailing);
}

} // namespace

void paintSnippet(QPainter *painter, const QRect &rect, const HistorySnippet &snippet, const QFont &font)
{
    QString text = snippet.text;
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' '; // as long as before, so that the marks fit
    }
    QTextLayout layout(text, font);
    QTextCharFormat marked;
    marked.setFontWeight(QFont::DemiBold);
    marked.setFontUnderline(true);
    marked.setForeground(systemColours().accent.text);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextMark &mark : snippet.marks)
        ranges.append({mark.start, mark.length, marked});
    layout.setFormats(ranges);
    QTextOption option;
    option.setTextDirection(painter->layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < SnippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, y});
        y += QFontMetrics(font).height();
    }
    layout.endLayout();
    layout.draw(painter, rect.topLeft());
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HistoryFonts &fonts = historyFonts();
    const HistoryModel *model = historyOf(index);
    const bool hasSnippet = !model->hitAt(index.row()).snippet.text.isEmpty();
    int height = 2 * HistoryPadding + fonts.strongHeight + 2 * fonts.captionHeight + HistoryGap;
    if (hasSnippet)
        height += SnippetLines * fonts.captionHeight + space(1);
    if (!model->dayAbove(index.row()).isEmpty())
        height += fonts.headingHeight();
    return {option.rect.width(), height};
}

QRect HistoryDelegate::paintHeading(QPainter *painter, const QRect &rect, const QString &heading) const
{
    const HistoryFonts &fonts = historyFonts();
    if (heading.isEmpty())
        return rect;
    painter->setFont(fonts.caption);
    painter->setPen(systemColours().muted);
    const QRect line(rect.left() + space(1), rect.top() + space(2), rect.width() - space(2),
                     fonts.headingHeight() - space(2));
    painter->drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(heading, Qt::ElideRight, line.width()));
    return rect.adjusted(0, fonts.headingHeight(), 0, 0);
}

void HistoryDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect) const
{
    const Colours &colours = systemColours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(isSelected ? QPen(colours.focus, option.state.testFlag(QStyle::State_HasFocus) ? 3 : 2)
                               : QPen(colours.border, 1));
    painter->setBrush(isSelected ? colours.selected : isHovered ? colours.hover : colours.surface);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), HistoryRadius, HistoryRadius);
}

void HistoryDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QRect &rect) const
{
    const HistoryFonts &fonts = historyFonts();
    const Colours &colours = systemColours();
    const HistoryModel *model = historyOf(index);
    const HistoryHit &hit = model->hitAt(index.row());
    const StageLook look = HistoryText::look(hit.row);
    const QRect inner = rect.adjusted(space(3), HistoryPadding, -space(3), -HistoryPadding);
    const QRect badge(inner.left(), inner.top(), fonts.strongHeight, fonts.strongHeight);
    paintIcon(painter, QStyle::visualRect(option.direction, inner, badge), look.icon, colours.toneText(look.tone));
    const QRect words =
        QStyle::visualRect(option.direction, inner, inner.adjusted(fonts.strongHeight + space(2), 0, 0, 0));
    const bool isMasked = model->isRowMasked(index.row()) && !option.state.testFlag(QStyle::State_MouseOver);
    QRect line(words.left(), words.top(), words.width(), fonts.strongHeight);
    painter->setFont(fonts.strong);
    painter->setPen(colours.text);
    paintLine(painter, line, HistoryText::caller(hit.row, isMasked), HistoryText::time(hit.row));
    line = QRect(words.left(), line.bottom() + 1, words.width(), fonts.captionHeight);
    painter->setFont(fonts.caption);
    painter->setPen(look.tone == Tone::Muted ? colours.text : colours.toneText(look.tone));
    if (hit.row.isHeld) {
        const QRect lock(line.right() + 1 - line.height(), line.top(), line.height(), line.height());
        paintIcon(painter, QStyle::visualRect(option.direction, line, lock), Icon::Lock, colours.text);
        const QRect rest =
            QStyle::visualRect(option.direction, line, line.adjusted(0, 0, -line.height() - space(1), 0));
        paintLine(painter, rest, HistoryText::status(hit.row), {});
    } else {
        paintLine(painter, line, HistoryText::status(hit.row), {});
    }
    line.translate(0, fonts.captionHeight);
    painter->setPen(colours.muted);
    paintLine(painter, line, HistoryText::detail(hit.row), {});
    if (hit.snippet.text.isEmpty())
        return;
    painter->setPen(colours.text);
    paintSnippet(painter, QRect(line.bottomLeft() + QPoint(0, space(1)), QSize(words.width(), 2 * line.height())),
                 hit.snippet, fonts.caption);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRect rect = paintHeading(painter, option.rect.adjusted(space(2), 0, -space(2), -HistoryGap),
                                    historyOf(index)->dayAbove(index.row()));
    paintFrame(painter, option, rect);
    paintWords(painter, option, index, rect);
    painter->restore();
}

} // namespace callside
