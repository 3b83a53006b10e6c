// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/DrillCard.h"

#include "gui/parts/Appearance.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *cardLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DrillCard::DrillCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(cardLabel(this))
    , m_figures(new QGridLayout)
    , m_lines(cardLabel(this))
{
    m_title->setProperty("textStyle", u"title"_s);
    m_title->setWordWrap(true);
    m_lines->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space(2));
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    m_figures->setHorizontalSpacing(space(5));
    m_figures->setVerticalSpacing(0);
    for (int i = 0; i < MostFigures; ++i) {
        m_numbers[i] = cardLabel(this);
        m_words[i] = cardLabel(this);
        setTone(m_words[i], Tone::Muted);
        m_figures->addWidget(m_numbers[i], 0, i);
        m_figures->addWidget(m_words[i], 1, i);
    }
    m_figures->setColumnStretch(MostFigures, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    column->addLayout(top);
    column->addLayout(m_figures);
    column->addWidget(m_lines);
}

void DrillCard::show(const Content &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_lines->setText(content.lines.join(u'\n'));
    m_lines->setVisible(!content.lines.isEmpty());
    QStringList spoken;
    for (int i = 0; i < MostFigures; ++i) {
        const Figure figure = content.figures.value(i);
        m_numbers[i]->setText(figure.number);
        m_words[i]->setText(figure.word);
        m_numbers[i]->setVisible(!figure.number.isEmpty());
        m_words[i]->setVisible(!figure.word.isEmpty());
        if (!figure.number.isEmpty())
            spoken.append(figure.word + u' ' + figure.number);
    }
    setAccessibleName((QStringList{content.title} + spoken).join(u", "_s));
    setAccessibleDescription(content.lines.join(u' '));
    dress();
}

void DrillCard::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Everything that follows the size of the text and the colours.
void DrillCard::dress()
{
    QFont large = fontFor(TextStyle::Title, fontFor(TextStyle::Title, font()));
    large.setWeight(QFont::DemiBold);
    for (QLabel *number : m_numbers) {
        if (number->font() != large)
            number->setFont(large);
    }
    setTone(m_title, m_content.tone);
    m_title->ensurePolished();
    const int side = m_title->fontMetrics().height();
    m_icon->setPixmap(iconFor(m_content.icon, m_content.tone).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void DrillCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(systemColours().toneSoft(m_content.tone));
    painter.drawRoundedRect(rect(), 8, 8);
}

void DrillCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace callside
