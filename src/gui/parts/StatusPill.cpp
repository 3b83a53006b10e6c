// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/StatusPill.h"

#include "gui/parts/Appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace callside {

StatusPill::StatusPill(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(objectName);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(1), 0, space(1), 0);
    row->setSpacing(space(1) + 2);
    row->addWidget(m_icon);
    row->addWidget(m_text);
}

void StatusPill::show(Icon icon, Tone tone, const QString &text)
{
    m_drawing = icon;
    m_tone = tone;
    m_text->setText(text);
    setTone(m_text, tone == Tone::Good ? Tone::Plain : tone);
    setAccessibleName(text);
    setToolTip(text);
    setCompact(m_isCompact);
    drawIcon();
}

void StatusPill::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_text->setVisible(hasWords(isCompact));
}

bool StatusPill::hasWords(bool isCompact) const
{
    return !isCompact || (m_tone != Tone::Good && m_tone != Tone::Muted);
}

int StatusPill::fullWidth() const
{
    m_text->ensurePolished();
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + m_icon->sizeHint().width() + layout()->spacing() + m_text->sizeHint().width() +
           margins.right();
}

int StatusPill::shortWidth() const
{
    if (hasWords(true))
        return fullWidth();
    const QMargins margins = layout()->contentsMargins();
    return margins.left() + m_icon->sizeHint().width() + margins.right();
}

QString StatusPill::text() const
{
    return m_text->text();
}

void StatusPill::drawIcon()
{
    const int side = m_text->fontMetrics().height();
    m_icon->setPixmap(iconFor(m_drawing, m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StatusPill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawIcon();
}

} // namespace callside
