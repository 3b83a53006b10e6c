// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallListDelegate.h"

#include "gui/calls/CallListModel.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int CardGap = space(1);
constexpr int CardRadius = 10;
constexpr int BarWidth = 5;
constexpr int QuoteLines = 2;

int cardPadding(bool isCompact)
{
    return isCompact ? space(2) : space(3);
}

const ToneColours *filledTone(const Colours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return &colours.accent;
    case Tone::Good:
        return &colours.good;
    case Tone::Warning:
        return &colours.warning;
    case Tone::Danger:
        return &colours.danger;
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return nullptr;
}

// At most two lines; what does not fit ends in an ellipsis.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        if (lines.size() + 1 == QuoteLines) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed()); // the space at its end has no room
    }
    layout.endLayout();
    return lines;
}

} // namespace

class CallListDelegate::Pen
{
public:
    Pen(QPainter *painter, const QRect &area, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_area(area)
        , m_direction(direction)
        , m_top(area.top())
    {
    }

    void use(const QFont &font, const QColor &color)
    {
        m_painter->setFont(font);
        m_painter->setPen(color);
    }
    // Draws at the trailing end of the line and keeps that much free.
    void writeAtEnd(const QString &text)
    {
        const int width = m_painter->fontMetrics().horizontalAdvance(text) + 1;
        draw(m_area.right() - width + 1, m_area.right(), text, Qt::AlignTrailing);
        m_keptFree = width + space(2);
    }
    // Draws behind what is already in the line.
    void write(const QString &text)
    {
        const int left = m_area.left() + m_used;
        const int right = m_area.right() - m_keptFree;
        if (right <= left || text.isEmpty())
            return;
        draw(left, right, text, Qt::AlignLeading);
        m_used += m_painter->fontMetrics().horizontalAdvance(text) + space(2);
    }
    void nextLine()
    {
        m_top += m_painter->fontMetrics().height();
        m_used = 0;
        m_keptFree = 0;
    }
    void skip(int pixels) { m_top += pixels; }

private:
    void draw(int left, int right, const QString &text, Qt::Alignment align)
    {
        const QFontMetrics metrics = m_painter->fontMetrics();
        const QRect logical(QPoint(left, m_top), QPoint(right, m_top + metrics.height() - 1));
        const QRect place = QStyle::visualRect(m_direction, m_area, logical);
        m_painter->drawText(place, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                            isolated(metrics.elidedText(text, Qt::ElideRight, place.width()), m_direction));
    }

    QPainter *m_painter;
    QRect m_area;
    Qt::LayoutDirection m_direction;
    int m_top;
    int m_used = 0;
    int m_keptFree = 0;
};

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

int CallListDelegate::textIndent() const
{
    return fonts().strongHeight + space(3);
}

void CallListDelegate::setArrival(const CallId &call, double progress)
{
    if (progress < 1)
        m_arrivals.insert(call.value, progress);
    else
        m_arrivals.remove(call.value);
}

CallListDelegate::Card CallListDelegate::cardOf(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                int width) const
{
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto text = [&](int role) { return index.data(role).toString(); };
    Card card;
    card.stage = CallStage(index.data(CallListModel::StageRole).toInt());
    card.section = CallSection(index.data(CallListModel::SectionRole).toInt());
    card.isCompact = m_isCompact || card.section == CallSection::Ended;
    card.caller = text(isHovered ? CallListModel::FullCallerRole : CallListModel::CallerRole);
    card.time = text(CallListModel::DurationRole);
    card.status = text(CallListModel::StatusRole);
    card.detail = text(CallListModel::DetailRole);
    card.urgency = text(CallListModel::UrgencyRole);
    card.isAcknowledged = index.data(CallListModel::IsAcknowledgedRole).toBool();
    if (const QString quote = text(CallListModel::QuoteRole); !quote.isEmpty())
        card.quote = wrapped(quote, fonts().strong, width - 2 * cardPadding(card.isCompact) - textIndent());
    return card;
}

int CallListDelegate::heightOf(const Card &card) const
{
    const Fonts &f = fonts();
    const int captions = (card.isCompact || !card.quote.isEmpty() ? 1 : 2) + (card.urgency.isEmpty() ? 0 : 1);
    return 2 * cardPadding(card.isCompact) + (1 + int(card.quote.size())) * f.strongHeight + space(1) / 2 +
           captions * f.captionHeight;
}

int CallListDelegate::fullHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * space(2);
    const bool hasTitle = !index.data(CallListModel::SectionTitleRole).toString().isEmpty();
    return heightOf(cardOf(option, index, width)) + CardGap + (hasTitle ? fonts().titleHeight() : 0);
}

QSize CallListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    double height = fullHeight(option, index);
    if (!m_arrivals.isEmpty())
        height *= m_arrivals.value(index.data(CallListModel::CallRole).toString(), 1);
    return {option.rect.width(), std::max(1, qRound(height))};
}

void CallListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    QRect rect = option.rect;
    const QString call = index.data(CallListModel::CallRole).toString();
    if (m_arrivals.contains(call)) {
        painter->setClipRect(rect);
        painter->setOpacity(m_arrivals.value(call));
        rect.setTop(rect.bottom() - fullHeight(option, index) + 1);
    }
    rect.adjust(space(2), 0, -space(2), -CardGap);
    const QString title = index.data(CallListModel::SectionTitleRole).toString();
    if (!title.isEmpty()) {
        const int height = fonts().titleHeight();
        paintTitle(painter, {rect.left() + space(1), rect.top(), rect.width() - space(2), height}, title);
        rect.setTop(rect.top() + height);
    }
    paintCard(painter, option, cardOf(option, index, rect.width()), rect);
    painter->restore();
}

void CallListDelegate::paintTitle(QPainter *painter, const QRect &rect, const QString &title) const
{
    painter->setFont(fonts().caption);
    painter->setPen(systemColours().muted);
    painter->drawText(rect, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, rect.width()));
}

void CallListDelegate::paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const Card &card,
                                  const QRect &rect) const
{
    const Colours &colours = systemColours();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isUrgent = card.section == CallSection::Urgent;
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor background = colours.surface;
    QPen edge(colours.border, 1);
    if (isUrgent) {
        background = card.isAcknowledged ? colours.surface : colours.danger.soft; // calmer once somebody has seen it
        edge = QPen(colours.danger.fill, 1);
    } else if (isSelected) {
        background = colours.selected;
    } else if (isHovered) {
        background = colours.hover;
    } else if (card.section == CallSection::LookAt) {
        background = colours.warning.soft;
    } else if (card.section == CallSection::Ended) {
        background = Qt::transparent;
        edge = Qt::NoPen;
    }
    if (isSelected)
        edge = QPen(colours.focus, option.state.testFlag(QStyle::State_HasFocus) ? 3 : 2);
    painter->setPen(edge);
    painter->setBrush(background);
    painter->drawRoundedRect(frame, CardRadius, CardRadius);
    if (!isUrgent)
        return;
    const QRect bar(rect.left() + space(1), rect.top() + space(2), BarWidth, rect.height() - 2 * space(2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.danger.fill);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), BarWidth / 2.0, BarWidth / 2.0);
}

// Urgent: a filled square, ringing: a filled disc, to be looked at: a filled square with round corners, in progress: a
// pale disc, lost: an empty square, ended: nothing but the icon.
void CallListDelegate::paintBadge(QPainter *painter, const Card &card, const QRect &rect) const
{
    const Colours &colours = systemColours();
    const bool isUrgent = card.section == CallSection::Urgent;
    const StageLook look = isUrgent ? StageLook{Icon::Urgent, Tone::Danger} : lookOf(card.stage);
    const bool isNearLimit = card.section == CallSection::LookAt && look.tone != Tone::Warning;
    const Tone tone = isNearLimit ? Tone::Warning : look.tone;
    const ToneColours *filled = filledTone(colours, tone);
    const bool isFilled = filled && card.section <= CallSection::LookAt;
    QColor drawing = isFilled ? filled->onFill : colours.toneText(tone);
    const QRectF shape = QRectF(rect).adjusted(-2, -2, 2, 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isFilled ? filled->fill : colours.toneSoft(tone));
    if (card.stage == CallStage::Lost) {
        painter->setPen(QPen(drawing, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(shape);
    } else if (isUrgent) {
        painter->drawRect(shape);
    } else if (card.section == CallSection::LookAt) {
        painter->drawRoundedRect(shape, 6, 6);
    } else if (card.section != CallSection::Ended) {
        painter->drawEllipse(shape);
    }
    paintIcon(painter, rect.adjusted(2, 2, -2, -2), isNearLimit ? Icon::Clock : look.icon, drawing);
}

void CallListDelegate::paintFirstLine(Pen &pen, const Card &card) const
{
    const Colours &colours = systemColours();
    pen.use(fonts().strong, card.section == CallSection::Ended ? colours.muted : colours.text);
    pen.writeAtEnd(card.time);
    pen.write(card.caller);
    pen.nextLine();
    pen.skip(space(1) / 2);
}

void CallListDelegate::paintStatus(Pen &pen, const Card &card) const
{
    const Colours &colours = systemColours();
    const bool isUrgent = card.section == CallSection::Urgent;
    const Tone tone = card.section == CallSection::LookAt ? Tone::Warning : lookOf(card.stage).tone;
    pen.use(fonts().caption, isUrgent ? colours.text : colours.toneText(tone));
    pen.write(card.status);
    if (!card.isCompact && card.quote.isEmpty())
        pen.nextLine();
    if (card.quote.isEmpty() || !isUrgent) {
        pen.use(fonts().caption, isUrgent ? colours.text : colours.muted);
        pen.write(card.detail);
    }
}

void CallListDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const Card &card,
                                 const QRect &rect) const
{
    const Colours &colours = systemColours();
    paintFrame(painter, option, card, rect);
    const int padding = cardPadding(card.isCompact);
    const QRect inner = rect.adjusted(space(3), padding, -space(3), -padding);
    const QRect badge(inner.left(), inner.top(), fonts().strongHeight, fonts().strongHeight);
    paintBadge(painter, card,
               QStyle::visualRect(option.direction, inner,
                                  card.section == CallSection::Urgent ? badge.translated(space(1), 0) : badge));
    const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(textIndent(), 0, 0, 0));
    Pen pen(painter, words, option.direction);
    paintFirstLine(pen, card);
    pen.use(fonts().strong, colours.danger.text);
    for (const QString &line : card.quote) {
        pen.write(line);
        pen.nextLine();
    }
    if (!card.urgency.isEmpty()) {
        pen.use(fonts().caption, colours.danger.text);
        pen.write(card.urgency);
        pen.nextLine();
    }
    paintStatus(pen, card);
}

} // namespace callside
