// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/EmptyState.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace callside {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("emptyState"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("textStyle", QStringLiteral("title"));
    setTone(m_sentence, Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(8), space(6), space(8), space(6));
    column->setSpacing(space(2));
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    column->addStretch(3);
}

void EmptyState::show(Icon icon, const QString &title, const QString &sentence)
{
    m_drawing = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    drawIcon();
    fit();
}

void EmptyState::drawIcon()
{
    m_title->ensurePolished();
    const int side = 2 * m_title->fontMetrics().height();
    m_icon->setPixmap(iconFor(m_drawing, Tone::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}

// The words before the picture, where there is not room for both.
void EmptyState::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int words = margins.top() + margins.bottom() + layout()->spacing();
    for (const QLabel *label : {m_title, m_sentence})
        words += label->heightForWidth(room);
    m_icon->setVisible(words + m_icon->sizeHint().height() + layout()->spacing() <= height());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawIcon();
}

} // namespace callside
