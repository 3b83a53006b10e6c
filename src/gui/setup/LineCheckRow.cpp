// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/LineCheckRow.h"

#include "gui/parts/Appearance.h"
#include "gui/why/WhyText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *checkLabel(QWidget *parent, const QString &objectName, Tone tone = Tone::Plain)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

} // namespace

LineCheckRow::LineCheckRow(LineCheckResult::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_name(checkLabel(this, u"checkName"_s))
    , m_word(checkLabel(this, u"checkWord"_s))
    , m_sentence(checkLabel(this, u"checkSentence"_s))
    , m_fix(checkLabel(this, u"checkFix"_s))
    , m_fact(checkLabel(this, u"checkFact"_s, Tone::Muted))
{
    setObjectName(u"lineCheck%1"_s.arg(int(kind)));
    m_name->setProperty("textStyle", u"strong"_s);
    m_name->setText(WhyText::checkName(kind));
    m_word->setWordWrap(false);
    m_fact->setProperty("textStyle", u"caption"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space(1), 0, space(1));
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1) / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_word, 0, 2, Qt::AlignTop);
    grid->addWidget(m_sentence, 1, 1, 1, 2);
    grid->addWidget(m_fix, 2, 1, 1, 2);
    grid->addWidget(m_fact, 3, 1, 1, 2);
    show({kind, LineCheckResult::State::NotRun, {}, {}});
}

void LineCheckRow::show(const LineCheckResult &result)
{
    m_result = result;
    const bool isTrouble =
        result.state == LineCheckResult::State::Warning || result.state == LineCheckResult::State::Bad;
    m_word->setText(WhyText::checkWord(result.state));
    setTone(m_word, WhyText::lookOf(result.state).tone);
    m_sentence->setText(WhyText::checkSentence(result));
    setTone(m_sentence, isTrouble ? WhyText::lookOf(result.state).tone : Tone::Muted);
    m_fix->setText(isTrouble ? WhyText::fix(result.diagnosis) : QString());
    m_fact->setText(isTrouble ? result.fact : QString());
    for (QLabel *label : {m_sentence, m_fix, m_fact})
        label->setVisible(!label->text().isEmpty());
    //: A check of the line and its result: %1 "Clock", %2 "good"
    setAccessibleName(WhyText::tr("%1: %2").arg(m_name->text(), m_word->text()));
    setAccessibleDescription(QStringList{m_sentence->text(), m_fix->text()}.join(u' ').trimmed());
    drawIcon();
}

void LineCheckRow::drawIcon()
{
    m_name->ensurePolished();
    const int side = m_name->fontMetrics().height();
    const WhyLook look = WhyText::lookOf(m_result.state);
    m_icon->setPixmap(iconFor(look.icon, look.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void LineCheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        drawIcon();
}

} // namespace callside
