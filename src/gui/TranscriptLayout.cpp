// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TranscriptLayout.h"

#include "gui/TimeText.h"
#include "gui/TranscriptText.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qreal SidePadding = space(5);
constexpr qreal BubblePadding = space(3);
constexpr qreal BubbleRadius = 12;
constexpr qreal RowGap = space(3);
constexpr qreal ReadableEms = 56; // lines longer than this tire the eye

QString titleWithTime(const TranscriptEntry &entry)
{
    //: Above a line of a call: %1 who spoke, %2 the time
    return TranscriptText::tr("%1 · %2").arg(TranscriptText::title(entry), timeOfDay(entry.at));
}

} // namespace

TranscriptLayout::TranscriptLayout(const TranscriptEntry &entry, bool continuesSpeaker, const Setting &setting)
    : m_setting(setting)
{
    switch (entry.kind) {
    case TranscriptEntry::Kind::Caller:
    case TranscriptEntry::Kind::Assistant:
        layOutSpoken(entry, continuesSpeaker);
        break;
    case TranscriptEntry::Kind::Steer:
    case TranscriptEntry::Kind::Say:
    case TranscriptEntry::Kind::StopTalking:
    case TranscriptEntry::Kind::Hold:
    case TranscriptEntry::Kind::Resume:
        layOutOperator(entry);
        break;
    case TranscriptEntry::Kind::Key:
    case TranscriptEntry::Kind::Tool:
    case TranscriptEntry::Kind::Gap:
    case TranscriptEntry::Kind::Problem:
    case TranscriptEntry::Kind::Flag:
    case TranscriptEntry::Kind::Acknowledged:
    case TranscriptEntry::Kind::Cleared:
        layOutNote(entry);
        break;
    }
}

qreal TranscriptLayout::columnWidth() const
{
    const qreal readable = ReadableEms * QFontMetricsF(m_setting.font).averageCharWidth() * 1.6;
    return std::max<qreal>(80, std::min<qreal>(m_setting.width - 2 * SidePadding, readable));
}

qreal TranscriptLayout::columnLeft() const
{
    return std::max<qreal>(SidePadding, std::floor((m_setting.width - columnWidth()) / 2));
}

QSizeF TranscriptLayout::addWords(const QString &text, const QFont &font, Tone tone, QPointF at, qreal width)
{
    QSizeF size(0, 0);
    for (const QString &paragraph : text.split(u'\n')) {
        auto layout = std::make_unique<QTextLayout>(paragraph, font);
        QTextOption option;
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        const auto layOut = [&](qreal lineWidth) {
            qreal y = 0;
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
                line.setLineWidth(lineWidth);
                line.setPosition({0, y});
                y += std::ceil(line.height());
                size.rwidth() = std::max(size.width(), std::ceil(line.naturalTextWidth()));
            }
            layout->endLayout();
            return y;
        };
        qreal height = layOut(width);
        if (paragraph.isRightToLeft()) // begins at the right edge of its bubble, which is as wide as its words
            height = layOut(std::min(width, size.width() + 1));
        m_words.push_back({std::move(layout), at + QPointF(0, size.height()), tone});
        size.rheight() += height;
    }
    return size;
}

void TranscriptLayout::moveWords(std::size_t from, qreal dx)
{
    for (std::size_t i = from; i < m_words.size(); ++i)
        m_words[i].at.rx() += dx;
}

void TranscriptLayout::layOutSpoken(const TranscriptEntry &entry, bool continuesSpeaker)
{
    const bool isCaller = entry.kind == TranscriptEntry::Kind::Caller;
    const bool standsLeft = isCaller != m_setting.isRightToLeft;
    const QFont caption = fontFor(TextStyle::Caption, m_setting.font);
    const qreal width = columnWidth();
    const qreal left = columnLeft();
    const auto toSide = [&](std::size_t from, qreal used) { // words were placed at the left edge
        if (!standsLeft)
            moveWords(from, width - used);
    };

    qreal y = continuesSpeaker ? 0 : RowGap;
    if (!continuesSpeaker) {
        const QSizeF title = addWords(titleWithTime(entry), caption, Tone::Muted, {left, y}, width);
        toSide(0, title.width());
        y += title.height() + space(1);
    }

    const std::size_t bodyAt = m_words.size();
    const Tone tone = entry.isUnreadable ? Tone::Warning : Tone::Plain;
    const QSizeF body =
        addWords(TranscriptText::body(entry), m_setting.font, tone, {left + BubblePadding, y + BubblePadding - 2},
                 std::floor(width * 0.82) - 2 * BubblePadding);
    const qreal bubbleWidth = body.width() + 2 * BubblePadding;
    toSide(bodyAt, bubbleWidth);
    m_bubble =
        QRectF(standsLeft ? left : left + width - bubbleWidth, y, bubbleWidth, body.height() + 2 * BubblePadding - 4);
    m_ground = isCaller ? Ground::Caller : Ground::Assistant;
    y = m_bubble.bottom();

    const QString mark = TranscriptText::mark(entry);
    if (!mark.isEmpty()) {
        const std::size_t markAt = m_words.size();
        const QSizeF marked =
            addWords(mark, caption, entry.isInterrupted ? Tone::Warning : Tone::Muted, {left, y + space(1)}, width);
        toSide(markAt, marked.width());
        y += marked.height() + space(1);
    }
    m_height = int(std::ceil(y)) + space(1);
}

void TranscriptLayout::layOutOperator(const TranscriptEntry &entry)
{
    const QFont caption = fontFor(TextStyle::Caption, m_setting.font);
    const qreal inset = std::floor(columnWidth() * 0.09);
    const qreal left = columnLeft() + inset;
    const qreal width = columnWidth() - 2 * inset;
    const qreal icon = QFontMetricsF(m_setting.font).height();
    const qreal textWidth = width - 2 * BubblePadding - icon - space(2);
    const qreal textLeft = m_setting.isRightToLeft ? left + BubblePadding : left + BubblePadding + icon + space(2);

    const qreal top = RowGap;
    qreal y = top + BubblePadding;
    y += addWords(titleWithTime(entry), caption, Tone::Accent, {textLeft, y}, textWidth).height();
    const QString body = TranscriptText::body(entry);
    if (!body.isEmpty())
        y += addWords(body, m_setting.font, Tone::Plain, {textLeft, y + 2}, textWidth).height() + 2;
    const QString receipt = TranscriptText::receipt(entry);
    if (!receipt.isEmpty())
        y += addWords(receipt, caption, TranscriptText::receiptTone(entry), {textLeft, y + 2}, textWidth).height() + 2;

    m_bubble = QRectF(left, top, width, y + BubblePadding - top);
    m_ground = Ground::Operator;
    m_icon = TranscriptText::icon(entry);
    m_iconTone = Tone::Accent;
    const qreal iconLeft = m_setting.isRightToLeft ? left + width - BubblePadding - icon : left + BubblePadding;
    m_iconRect = QRectF(iconLeft, top + BubblePadding, icon, icon);
    m_height = int(std::ceil(m_bubble.bottom())) + space(1);
}

void TranscriptLayout::layOutNote(const TranscriptEntry &entry)
{
    const QFont caption = fontFor(TextStyle::Caption, m_setting.font);
    const bool isWarning = entry.kind == TranscriptEntry::Kind::Gap || entry.kind == TranscriptEntry::Kind::Problem;
    m_iconTone = isWarning ? Tone::Warning : Tone::Muted;
    m_icon = TranscriptText::icon(entry);
    const qreal icon = QFontMetricsF(caption).height();
    const qreal available = columnWidth() - icon - space(2);
    //: A note in a call: %1 what happened, %2 the time
    const QString text = entry.kind == TranscriptEntry::Kind::Gap
                             ? TranscriptText::body(entry)
                             : TranscriptText::tr("%1 · %2").arg(TranscriptText::body(entry), timeOfDay(entry.at));
    const QSizeF size = addWords(text, caption, m_iconTone, {0, RowGap}, available);
    const qreal used = size.width() + icon + space(2);
    const qreal left = columnLeft() + std::floor((columnWidth() - used) / 2);
    moveWords(0, m_setting.isRightToLeft ? left : left + icon + space(2));
    m_iconRect = QRectF(m_setting.isRightToLeft ? left + size.width() + space(2) : left, RowGap, icon, icon);
    m_height = int(std::ceil(RowGap + size.height())) + space(2);
}

void TranscriptLayout::paint(QPainter *painter, const QPoint &topLeft) const
{
    const Colours &colours = systemColours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(topLeft);
    if (m_ground != Ground::None) {
        painter->setPen(m_ground == Ground::Operator ? QPen(colours.border, 1) : QPen(Qt::NoPen));
        painter->setBrush(m_ground == Ground::Caller      ? colours.callerBubble
                          : m_ground == Ground::Assistant ? colours.assistantBubble
                                                          : colours.surface);
        painter->drawRoundedRect(m_bubble, BubbleRadius, BubbleRadius);
    }
    if (!m_iconRect.isEmpty())
        paintIcon(painter, m_iconRect.toRect(), m_icon, colours.toneText(m_iconTone));
    for (const Words &words : m_words) {
        painter->setPen(colours.toneText(words.tone));
        words.layout->draw(painter, words.at);
    }
    painter->restore();
}

} // namespace callside
