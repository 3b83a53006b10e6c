// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptLayout.h"

#include "gui/transcript/FlagMarks.h"
#include "gui/transcript/TranscriptText.h"
#include "gui/words/TimeText.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qreal SidePadding = space(5);
constexpr qreal BubblePadding = space(3);
constexpr qreal RowGap = space(3);
constexpr qreal TimeGap = space(2);
constexpr qreal ReadableEms = 56; // lines longer than this tire the eye

// Words that are still coming end in an ellipsis, words that were cut off in a dash.
QString tailOf(const TranscriptEntry &entry)
{
    if (entry.isInterrupted)
        return u" —"_s;
    return entry.isFinal || entry.text.isEmpty() ? QString() : u" …"_s;
}

} // namespace

TranscriptLayout::TranscriptLayout(const TranscriptLine &line, const Setting &setting)
    : m_setting(setting)
{
    addTime(line.entry.at);
    switch (line.entry.kind) {
    case TranscriptEntry::Kind::Caller:
    case TranscriptEntry::Kind::Assistant:
        layOutSpoken(line);
        break;
    case TranscriptEntry::Kind::Steer:
    case TranscriptEntry::Kind::Say:
    case TranscriptEntry::Kind::StopTalking:
    case TranscriptEntry::Kind::Hold:
    case TranscriptEntry::Kind::Resume:
    case TranscriptEntry::Kind::Connect:
        layOutOperator(line);
        break;
    case TranscriptEntry::Kind::Key:
    case TranscriptEntry::Kind::Tool:
    case TranscriptEntry::Kind::Gap:
    case TranscriptEntry::Kind::Problem:
    case TranscriptEntry::Kind::Flag:
    case TranscriptEntry::Kind::Acknowledged:
    case TranscriptEntry::Kind::Cleared:
    case TranscriptEntry::Kind::Message:
        layOutNote(line);
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

void TranscriptLayout::addTime(Moment at)
{
    m_time = layOutParagraph(timeOfDay(at), {fontFor(TextStyle::Caption, m_setting.font), Tone::Muted, {}, 1e4}, -1);
}

QSizeF TranscriptLayout::timeSize() const
{
    return {std::ceil(m_time->lineAt(0).naturalTextWidth()), std::ceil(m_time->lineAt(0).height())};
}

std::unique_ptr<QTextLayout> TranscriptLayout::layOutParagraph(const QString &text, const Placing &placing,
                                                               int begin) const
{
    auto layout = std::make_unique<QTextLayout>(text, placing.font);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (begin >= 0) {
        QTextCharFormat marked;
        marked.setFontWeight(QFont::Bold);
        marked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &range : m_flagged)
            formats.append({range.begin - begin, range.length, marked});
        layout->setFormats(formats);
    }
    const auto layOut = [&](qreal width) {
        qreal used = 0;
        qreal y = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += std::ceil(line.height());
            used = std::max(used, std::ceil(line.naturalTextWidth()));
        }
        layout->endLayout();
        return used;
    };
    const qreal used = layOut(placing.width);
    if (text.isRightToLeft()) // begins at the right edge of its bubble, which is as wide as its words
        layOut(std::min(placing.width, used + 1));
    return layout;
}

QSizeF TranscriptLayout::addWords(const QString &text, const Placing &placing)
{
    QSizeF size(0, 0);
    int begin = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        auto layout = layOutParagraph(paragraph, placing, placing.isBody ? begin : -1);
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        for (int i = 0; i < layout->lineCount(); ++i)
            size.rwidth() = std::max(size.width(), std::ceil(layout->lineAt(i).naturalTextWidth()));
        const qreal height = last.isValid() ? last.y() + std::ceil(last.height()) : 0;
        m_words.push_back(
            {std::move(layout), placing.at + QPointF(0, size.height()), placing.tone, placing.isBody ? begin : -1});
        size.rheight() += height;
        begin += int(paragraph.size()) + 1;
    }
    return size;
}

void TranscriptLayout::moveWords(std::size_t from, qreal dx)
{
    for (std::size_t i = from; i < m_words.size(); ++i)
        m_words[i].at.rx() += dx;
}

qreal TranscriptLayout::layOutTitle(const TranscriptEntry &entry, bool standsLeft)
{
    const qreal width = columnWidth();
    const qreal left = columnLeft();
    const QSizeF title = addWords(TranscriptText::title(entry), {fontFor(TextStyle::Caption, m_setting.font),
                                                                 Tone::Muted,
                                                                 {left, RowGap},
                                                                 width - timeSize().width() - TimeGap});
    if (!standsLeft)
        moveWords(0, width - title.width());
    m_timeAt = {standsLeft ? left + title.width() + TimeGap
                           : left + width - title.width() - TimeGap - timeSize().width(),
                RowGap};
    return RowGap + title.height() + space(1);
}

void TranscriptLayout::layOutBody(const TranscriptLine &line, qreal y, bool standsLeft)
{
    const TranscriptEntry &entry = line.entry;
    const qreal width = columnWidth();
    const qreal left = columnLeft();
    const qreal icon = m_flagTone ? QFontMetricsF(m_setting.font).height() : 0;
    const qreal inset = m_flagTone ? icon + space(2) : 0;
    const qreal widest = std::min(std::floor(width * 0.82), width - timeSize().width() - TimeGap);
    const std::size_t bodyAt = m_words.size();
    const Tone tone = entry.isUnreadable ? Tone::Warning : Tone::Plain;
    const QPointF at(left + BubblePadding + (m_setting.isRightToLeft ? 0 : inset), y + BubblePadding - 2);
    const QSizeF body = addWords(TranscriptText::body(entry) + tailOf(entry),
                                 {m_setting.font, tone, at, widest - 2 * BubblePadding - inset, true});
    const qreal bubbleWidth = body.width() + 2 * BubblePadding + inset;
    const qreal bubbleLeft = standsLeft ? left : left + width - bubbleWidth;
    moveWords(bodyAt, bubbleLeft - left);
    m_bubble = QRectF(bubbleLeft, y, bubbleWidth, body.height() + 2 * BubblePadding - 4);
    if (m_flagTone) {
        m_icon = *m_flagTone == Tone::Danger ? Icon::Urgent : Icon::WantsPerson;
        m_iconTone = *m_flagTone;
        const qreal iconLeft =
            m_setting.isRightToLeft ? m_bubble.right() - BubblePadding - icon : m_bubble.left() + BubblePadding;
        m_iconRect = QRectF(iconLeft, at.y(), icon, icon);
    }
}

void TranscriptLayout::layOutSpoken(const TranscriptLine &line)
{
    const TranscriptEntry &entry = line.entry;
    const bool isCaller = entry.kind == TranscriptEntry::Kind::Caller;
    const bool standsLeft = isCaller != m_setting.isRightToLeft;
    if (!line.flags.isEmpty()) {
        m_flagged = flaggedRanges(TranscriptText::body(entry), line.flags);
        m_flagTone = toneOf(line.flags);
    }
    m_isUnfinished = !entry.isFinal;
    m_ground = isCaller ? Ground::Caller : Ground::Assistant;

    const qreal top = line.continuesSpeaker ? 0 : layOutTitle(entry, standsLeft);
    layOutBody(line, top, standsLeft);
    if (line.continuesSpeaker) {
        const qreal x = standsLeft ? m_bubble.right() + TimeGap : m_bubble.left() - TimeGap - timeSize().width();
        m_timeAt = {x, top + BubblePadding};
    }
    qreal y = m_bubble.bottom();
    if (entry.isInterrupted) {
        const std::size_t markAt = m_words.size();
        const QSizeF mark = addWords(
            TranscriptText::mark(entry),
            {fontFor(TextStyle::Caption, m_setting.font), Tone::Warning, {columnLeft(), y + space(1)}, columnWidth()});
        if (!standsLeft)
            moveWords(markAt, columnWidth() - mark.width());
        y += mark.height() + space(1);
    }
    m_height = int(std::ceil(y)) + space(1);
}

qreal TranscriptLayout::layOutPills(TranscriptOffers offers, QPointF at, qreal width)
{
    const QFontMetricsF metrics(m_setting.font);
    const qreal height = std::ceil(metrics.height()) + space(2);
    const qreal icon = metrics.height();
    qreal x = 0;
    qreal y = space(2);
    for (const TranscriptOffer offer : {TranscriptOffer::SendAgain, TranscriptOffer::Connect}) {
        if (!offers.testFlag(offer))
            continue;
        const QString label = TranscriptText::offer(offer);
        const qreal wanted = std::ceil(metrics.horizontalAdvance(label)) + icon + space(2) + 2 * space(3);
        const qreal used = std::min(wanted, width);
        if (x > 0 && x + used > width) {
            x = 0;
            y += height + space(2);
        }
        const qreal left = m_setting.isRightToLeft ? at.x() + width - x - used : at.x() + x;
        m_pills.push_back({offer, label, QRectF(left, at.y() + y, used, height)});
        x += used + space(2);
    }
    return m_pills.empty() ? 0 : y + height;
}

void TranscriptLayout::layOutOperator(const TranscriptLine &line)
{
    const TranscriptEntry &entry = line.entry;
    const QFont caption = fontFor(TextStyle::Caption, m_setting.font);
    const qreal inset = std::floor(columnWidth() * 0.09);
    const qreal left = columnLeft() + inset;
    const qreal width = columnWidth() - 2 * inset;
    const qreal icon = QFontMetricsF(m_setting.font).height();
    const qreal textWidth = width - 2 * BubblePadding - icon - space(2);
    const qreal textLeft = m_setting.isRightToLeft ? left + BubblePadding : left + BubblePadding + icon + space(2);

    const qreal top = RowGap;
    qreal y = top + BubblePadding;
    const qreal titleWidth = std::max<qreal>(textWidth / 2, textWidth - timeSize().width() - TimeGap);
    const QSizeF title = addWords(TranscriptText::title(entry), {caption, Tone::Accent, {textLeft, y}, titleWidth});
    m_timeAt = {textLeft + title.width() + TimeGap, y};
    y += title.height();
    const QString body = TranscriptText::body(entry);
    if (!body.isEmpty())
        y += addWords(body, {m_setting.font, Tone::Plain, {textLeft, y + 2}, textWidth, true}).height() + 2;
    const QString receipt = TranscriptText::receipt(entry);
    if (!receipt.isEmpty())
        y +=
            addWords(receipt, {caption, TranscriptText::receiptTone(entry), {textLeft, y + 2}, textWidth}).height() + 2;
    y += layOutPills(line.offers, {textLeft, y}, textWidth);

    m_bubble = QRectF(left, top, width, y + BubblePadding - top);
    m_ground = Ground::Operator;
    m_icon = TranscriptText::icon(entry);
    m_iconTone = Tone::Accent;
    const qreal iconLeft = m_setting.isRightToLeft ? left + width - BubblePadding - icon : left + BubblePadding;
    m_iconRect = QRectF(iconLeft, top + BubblePadding, icon, icon);
    m_height = int(std::ceil(m_bubble.bottom())) + space(1);
}

void TranscriptLayout::layOutNote(const TranscriptLine &line)
{
    const TranscriptEntry &entry = line.entry;
    const QFont caption = fontFor(TextStyle::Caption, m_setting.font);
    m_iconTone = TranscriptText::noteTone(entry);
    m_icon = TranscriptText::icon(entry);
    const qreal icon = QFontMetricsF(caption).height();
    const qreal timeWidth = timeSize().width() + TimeGap;
    const qreal available = columnWidth() - icon - space(2) - timeWidth;
    const QString text = TranscriptText::body(line);
    const QSizeF size = addWords(text, {caption, m_iconTone, {0, RowGap}, available, true});
    const qreal used = size.width() + icon + space(2);
    const qreal left = std::max(columnLeft(), columnLeft() + std::floor((columnWidth() - used) / 2));
    const qreal textLeft = m_setting.isRightToLeft ? left : left + icon + space(2);
    moveWords(0, textLeft);
    m_iconRect = QRectF(m_setting.isRightToLeft ? left + size.width() + space(2) : left, RowGap, icon, icon);
    m_timeAt = {m_setting.isRightToLeft ? left - timeWidth : textLeft + size.width() + TimeGap, RowGap};
    if (entry.kind == TranscriptEntry::Kind::Gap)
        m_time.reset(); // its words tell the times
    m_height = int(std::ceil(RowGap + size.height())) + space(2);
}

} // namespace callside
