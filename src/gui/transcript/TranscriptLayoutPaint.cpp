// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptLayout.h"

#include <QPainter>

#include <algorithm>

namespace callside {

namespace {

constexpr qreal BubbleRadius = 12;

// What of a range lies in a paragraph, as a selection of its layout.
void addSelection(QList<QTextLayout::FormatRange> &selections, TextRange range, TextRange paragraph,
                  const QTextCharFormat &format)
{
    const int begin = std::max(range.begin, paragraph.begin);
    const int end = std::min(range.end(), paragraph.end());
    if (begin < end)
        selections.append({begin - paragraph.begin, end - begin, format});
}

QTextCharFormat wordsOn(const QColor &ground, const QColor &words)
{
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(words);
    return format;
}

} // namespace

std::optional<TranscriptOffer> TranscriptLayout::offerAt(const QPoint &place) const
{
    const auto pill = std::ranges::find_if(m_pills, [&](const Pill &p) { return p.rect.contains(QPointF(place)); });
    return pill == m_pills.end() ? std::nullopt : std::optional(pill->offer);
}

void TranscriptLayout::paint(QPainter *painter, const QPoint &topLeft, const Look &look) const
{
    const Colours &colours = systemColours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(topLeft);
    if (m_ground != Ground::None)
        paintGround(painter, look.isChosen);
    if (!m_iconRect.isEmpty())
        paintIcon(painter, m_iconRect.toRect(), m_icon, colours.toneText(m_iconTone));
    for (const Words &words : m_words)
        paintWords(painter, words, look);
    if (look.isTimeShown && m_time) {
        painter->setPen(colours.muted);
        m_time->draw(painter, m_timeAt);
    }
    for (const Pill &pill : m_pills)
        paintPill(painter, pill, look.pointedAt == pill.offer);
    painter->restore();
}

void TranscriptLayout::paintGround(QPainter *painter, bool isChosen) const
{
    const Colours &colours = systemColours();
    QPen edge(Qt::NoPen);
    if (m_flagTone)
        edge = QPen(colours.toneText(*m_flagTone), 2);
    else if (isChosen)
        edge = QPen(colours.accent.text, 1);
    else if (m_isUnfinished)
        edge = QPen(colours.inputBorder, 1, Qt::DashLine);
    else if (m_ground == Ground::Operator)
        edge = QPen(colours.border, 1);
    painter->setPen(edge);
    painter->setBrush(m_ground == Ground::Caller      ? colours.callerBubble
                      : m_ground == Ground::Assistant ? colours.assistantBubble
                                                      : colours.surface);
    painter->drawRoundedRect(m_bubble, BubbleRadius, BubbleRadius);
}

void TranscriptLayout::paintPill(QPainter *painter, const Pill &pill, bool isPointedAt) const
{
    const Colours &colours = systemColours();
    painter->setPen(QPen(isPointedAt ? colours.accent.text : colours.inputBorder, 1));
    painter->setBrush(isPointedAt ? colours.hover : colours.surface);
    painter->drawRoundedRect(pill.rect, 8, 8);
    const qreal icon = QFontMetricsF(m_setting.font).height();
    const qreal middle = pill.rect.center().y() - icon / 2;
    const qreal iconLeft = m_setting.isRightToLeft ? pill.rect.right() - space(3) - icon : pill.rect.left() + space(3);
    paintIcon(painter, QRectF(iconLeft, middle, icon, icon).toRect(),
              pill.offer == TranscriptOffer::SendAgain ? Icon::Undo : Icon::Connect, colours.accent.text);
    QRectF words = pill.rect.adjusted(space(3), 0, -space(3), 0);
    if (m_setting.isRightToLeft)
        words.setRight(iconLeft - space(2));
    else
        words.setLeft(iconLeft + icon + space(2));
    painter->setFont(m_setting.font);
    painter->setPen(colours.accent.text);
    const QString label = QFontMetricsF(m_setting.font).elidedText(pill.label, Qt::ElideRight, words.width() + 1);
    painter->drawText(words, Qt::AlignVCenter | (m_setting.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft), label);
}

void TranscriptLayout::paintWords(QPainter *painter, const Words &words, const Look &look) const
{
    const Colours &colours = systemColours();
    QList<QTextLayout::FormatRange> selections;
    if (words.bodyBegin >= 0) {
        const TextRange paragraph{words.bodyBegin, int(words.layout->text().size())};
        QTextCharFormat flagged;
        flagged.setForeground(colours.toneText(m_flagTone.value_or(Tone::Plain)));
        for (const TextRange &range : m_flagged)
            addSelection(selections, range, paragraph, flagged);
        QTextCharFormat found = wordsOn(colours.warning.soft, colours.warning.text);
        found.setProperty(QTextFormat::OutlinePen, QPen(colours.warning.text, 1));
        for (const TextRange &range : look.found)
            addSelection(selections, range, paragraph, found);
        if (look.foundNow)
            addSelection(selections, *look.foundNow, paragraph, wordsOn(colours.warning.fill, colours.warning.onFill));
    }
    painter->setPen(colours.toneText(words.tone));
    words.layout->draw(painter, words.at, selections);
}

} // namespace callside
