// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/why/WhyPanel.h"

#include "app/Clock.h"
#include "core/CallSteps.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/parts/Icons.h"
#include "gui/why/WhyReport.h"
#include "gui/why/WhySteps.h"
#include "gui/why/WhyText.h"
#include "gui/words/ErrorText.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *whyLabel(QWidget *parent, const QString &objectName, Tone tone)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

// What else there is to say, besides what is said already and what needs nobody.
QStringList alsoSeen(const QStringList &findings, const QString &said)
{
    QStringList lines;
    for (const QString &id : findings) {
        const Diagnosis *found = findDiagnosis(id);
        if (id != said && found && found->fixer != Diagnosis::Fixer::Nobody)
            lines.append(u"• "_s + ErrorText::together(WhyText::sentence(id), WhyText::fix(id)));
    }
    return lines;
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_clock(now)
    , m_empty(whyLabel(this, u"whyEmptyLabel"_s, Tone::Muted))
{
    setObjectName(u"whyPanel"_s);
    m_empty->setText(tr("Choose a call to see how it went, step by step."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(space(5));
    auto *area = new QScrollArea(this);
    area->setObjectName(u"whyScrollArea"_s);
    area->setAccessibleName(tr("Why?"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    buildContent(new QVBoxLayout(m_content));
    area->setWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(area, 1);
    fit(); // names the buttons
    showCall(nullptr);
}

void WhyPanel::buildContent(QVBoxLayout *column)
{
    column->setContentsMargins(space(5), space(3), space(5), space(4));
    column->setSpacing(space(3));
    m_steps = new WhySteps(m_content);
    m_finding = new Banner(m_content);
    m_finding->setObjectName(u"whyFinding"_s);
    m_certainty = whyLabel(m_content, u"whyCertaintyLabel"_s, Tone::Muted);
    m_alsoTitle = whyLabel(m_content, u"whyAlsoTitle"_s, Tone::Plain);
    m_alsoTitle->setText(tr("Also seen"));
    m_alsoTitle->setProperty("textStyle", u"strong"_s);
    m_also = whyLabel(m_content, u"whyAlsoLabel"_s, Tone::Plain);
    m_compareHint = whyLabel(m_content, u"whyCompareLabel"_s, Tone::Muted);
    m_compareHint->setText(tr("The details compare the settings that this call was answered with and the minimum."));
    m_copyButton = new QPushButton(m_content);
    m_copyButton->setObjectName(u"copyReportButton"_s);
    m_copyButton->setIcon(iconFor(Icon::Copy));
    m_copyButton->setToolTip(tr("Copies ids, times and codes: no numbers, no names, nothing that was said"));
    m_copyButton->setAutoDefault(false);
    m_copyButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_detailsButton = new QPushButton(m_content);
    m_detailsButton->setObjectName(u"whyDetailsButton"_s);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoDefault(false);
    m_detailsButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_detailsButton->setToolTip(tr("Shows what the report holds"));
    m_details = new QPlainTextEdit(m_content);
    m_details->setObjectName(u"whyDetails"_s);
    m_details->setAccessibleName(tr("Details for your phone engineer"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_details->setLayoutDirection(Qt::LeftToRight); // ids and codes
    m_details->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_finding, m_certainty, m_steps, m_alsoTitle, m_also,
                                                          m_compareHint, m_copyButton, m_detailsButton, m_details})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_copyButton, &QPushButton::clicked, this, &WhyPanel::copyReport);
    connect(m_detailsButton, &QPushButton::toggled, this, &WhyPanel::showDetails);
}

void WhyPanel::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void WhyPanel::showCall(const CallState *call, const QList<CallEvent> &events)
{
    m_call = call ? std::optional<CallState>(*call) : std::nullopt;
    m_events = call ? events : QList<CallEvent>();
    if (isVisible() || !call)
        refresh();
}

QString WhyPanel::report() const
{
    return m_call ? WhyReport::ofCall(*m_call, m_events, m_clock()) : QString();
}

void WhyPanel::refresh()
{
    m_empty->setVisible(!m_call);
    m_content->parentWidget()->parentWidget()->setVisible(m_call.has_value());
    if (!m_call)
        return;
    const QList<CallStep> steps = callSteps(*m_call, m_events, m_clock());
    m_steps->showSteps(steps);
    showFinding(diagnoseCall(*m_call, m_events, m_clock()), faultOf(steps), m_call->isOver());
    m_compareHint->setVisible(isQuickDeath(*m_call) || m_call->onMinimumSettings);
    if (m_details->isVisibleTo(m_content))
        fillDetails();
}

void WhyPanel::showFinding(const QStringList &findings, const QString &failed, bool isOver)
{
    const Diagnosis *found = findDiagnosis(failed);
    Notice notice{
        u"why-fine"_s, Tone::Good, isOver ? tr("Every step of this call went well.") : tr("All is well so far."), {}};
    if (found)
        notice = {failed, Tone::Danger, WhyText::sentence(failed), WhyText::fix(failed)};
    m_finding->show(notice);
    m_certainty->setVisible(found);
    if (found) {
        const QString certainty = found->certainty == Certainty::Known
                                      ? tr("Known: the evidence proves it.")
                                      : tr("Likely: the evidence points to it but does not prove it.");
        const QString fixer = WhyText::fixerSentence(found->fixer);
        m_certainty->setText(fixer.isEmpty() ? certainty : certainty + u'\n' + fixer);
    }
    const QStringList also = alsoSeen(findings, failed);
    m_alsoTitle->setVisible(!also.isEmpty());
    m_also->setVisible(!also.isEmpty());
    m_also->setText(also.join(u'\n'));
}

// What is being read stays where it is.
void WhyPanel::fillDetails()
{
    const QString text = report();
    if (m_details->toPlainText() == text)
        return;
    const int place = m_details->verticalScrollBar()->value();
    m_details->setPlainText(text);
    m_details->verticalScrollBar()->setValue(place);
}

void WhyPanel::showDetails(bool isOn)
{
    if (isOn)
        fillDetails();
    m_details->setVisible(isOn);
    fit();
    m_details->verticalScrollBar()->setValue(0);
}

// A button does not break its words by itself: in little room they stand on two lines.
void WhyPanel::fitButton(QPushButton *button, const QString &text) const
{
    const int room = width() - space(10) - space(12); // without the margins and the button's own
    qsizetype middle = text.indexOf(u' ', text.size() / 2);
    const bool isTooLong = fontMetrics().horizontalAdvance(text) > room;
    if (middle < 0)
        middle = text.size() / 2; // a language without blanks
    const QString rest = text.mid(middle).trimmed();
    button->setText(isTooLong ? text.first(middle) + u'\n' + rest : text);
    button->setAccessibleName(text);
    button->setMinimumHeight(isTooLong ? 2 * fontMetrics().lineSpacing() + space(4) : 0);
}

// What depends on how much room there is and how large the words are. The details are high enough for some lines; what
// is more scrolls.
void WhyPanel::fit()
{
    m_steps->setNarrow(width() < 40 * fontMetrics().averageCharWidth());
    fitButton(m_copyButton, m_isCopied ? tr("Report copied") : tr("Copy report for the phone engineer"));
    fitButton(m_detailsButton, tr("Details for your phone engineer"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() > 0 ? this->font().pointSizeF() * 0.9 : font.pointSizeF());
    m_details->setFont(font);
    m_details->setMinimumHeight(12 * m_details->fontMetrics().lineSpacing());
}

void WhyPanel::copyReport()
{
    QApplication::clipboard()->setText(report());
    m_isCopied = true;
    fit();
    QAccessibleEvent told(m_copyButton, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    emit reportCopied();
}

void WhyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isCopied = false;
    fit();
    refresh();
}

void WhyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WhyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOfLook = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isOfLook && isVisible())
        fit();
}

} // namespace callside
