// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/why/WhySteps.h"

#include "gui/parts/Appearance.h"
#include "gui/why/WhyText.h"
#include "gui/words/TimeText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callside {

WhySteps::WhySteps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"whySteps"_s);
    setAccessibleName(tr("The steps of the call"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(3));
    m_grid->setVerticalSpacing(space(1));
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i <= int(CallStep::Kind::PutThrough); ++i)
        addRow(i);
}

void WhySteps::addRow(int index)
{
    Row row{new QWidget(this), new QLabel(this), new QLabel(this), new QLabel(this)};
    row.name->setObjectName(u"stepName%1"_s.arg(index));
    row.word->setObjectName(u"stepWord%1"_s.arg(index));
    row.time->setObjectName(u"stepTime%1"_s.arg(index));
    for (QLabel *label : {row.name, row.word, row.time})
        label->setTextFormat(Qt::PlainText);
    row.name->setWordWrap(true);
    setTone(row.time, Tone::Muted);
    m_rows.append(row);
    placeRow(index);
}

void WhySteps::placeRow(int index)
{
    const Row &row = m_rows.at(index);
    const int line = 2 * index;
    m_grid->addWidget(row.node, line, 0);
    m_grid->addWidget(row.name, line, 1);
    m_grid->addWidget(row.word, line, 2, Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.time, m_isNarrow ? line + 1 : line, m_isNarrow ? 1 : 3);
    row.time->setAlignment((m_isNarrow ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    showRow(index, index < m_steps.size());
}

// In a narrow place a time has a line of its own, where there is one.
void WhySteps::showRow(int index, bool isShown)
{
    const Row &row = m_rows.at(index);
    for (QWidget *part : std::initializer_list<QWidget *>{row.node, row.name, row.word})
        part->setVisible(isShown);
    row.time->setVisible(isShown && (!m_isNarrow || !row.time->text().isEmpty()));
}

void WhySteps::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_grid->setVerticalSpacing(isNarrow ? 0 : space(1));
    for (int i = 0; i < m_rows.size(); ++i) {
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_rows[i].node, m_rows[i].name, m_rows[i].word, m_rows[i].time})
            m_grid->removeWidget(part);
        placeRow(i);
    }
}

void WhySteps::showSteps(const QList<CallStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    Q_ASSERT(steps.size() <= m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        showRow(i, i < steps.size());
    for (int i = 0; i < steps.size(); ++i) {
        const CallStep &step = steps.at(i);
        const Row &row = m_rows.at(i);
        row.name->setText(WhyText::stepTitle(step));
        row.name->setAccessibleName(WhyText::stepSentence(step));
        row.name->setProperty("textStyle", step.state == CallStep::State::Failed ? u"strong"_s : u"body"_s);
        row.word->setText(WhyText::stepWord(step.state));
        setTone(row.name, step.state == CallStep::State::Failed ? Tone::Danger : Tone::Plain);
        setTone(row.word, WhyText::lookOf(step.state).tone);
        row.time->setText(timeOfDay(step.at));
        showRow(i, true);
    }
    sizeNodes();
    update();
}

int WhySteps::nodeSide() const
{
    return fontMetrics().height() + space(2);
}

void WhySteps::sizeNodes()
{
    for (const Row &row : std::as_const(m_rows))
        row.node->setFixedSize(nodeSide(), nodeSide());
}

void WhySteps::paintNode(QPainter &painter, const CallStep &step, const QRect &rect) const
{
    const Colours &colours = systemColours();
    const WhyLook look = WhyText::lookOf(step.state);
    const bool isReached = step.state != CallStep::State::NotReached;
    painter.setPen(QPen(isReached ? colours.toneText(look.tone) : colours.inputBorder,
                        step.state == CallStep::State::Failed ? 2.5 : 1.5));
    painter.setBrush(isReached ? colours.toneSoft(look.tone) : colours.surface);
    const int inset = isReached ? 1 : rect.height() / 4;
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    const int room = rect.height() / 5;
    if (isReached)
        paintIcon(&painter, rect.adjusted(room, room, -room, -room), look.icon, colours.toneText(look.tone));
}

void WhySteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(systemColours().inputBorder, 2));
    for (int i = 0; i + 1 < m_steps.size(); ++i)
        painter.drawLine(m_rows.at(i).node->geometry().center(), m_rows.at(i + 1).node->geometry().center());
    for (int i = 0; i < m_steps.size(); ++i)
        paintNode(painter, m_steps.at(i), m_rows.at(i).node->geometry());
}

void WhySteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        sizeNodes();
}

} // namespace callside
