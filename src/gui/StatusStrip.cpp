// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StatusStrip.h"

#include "gui/Appearance.h"
#include "gui/ErrorText.h"
#include "gui/FlowLayout.h"
#include "gui/MenuButton.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

Tone intakeTone(LineStatus::Intake intake)
{
    switch (intake) {
    case LineStatus::Intake::Starting:
    case LineStatus::Intake::Off:
        return Tone::Muted;
    case LineStatus::Intake::Listening:
        return Tone::Good;
    case LineStatus::Intake::Failed:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Tone assistantTone(LineStatus::Assistant assistant)
{
    switch (assistant) {
    case LineStatus::Assistant::Unknown:
        return Tone::Muted;
    case LineStatus::Assistant::Ok:
        return Tone::Good;
    case LineStatus::Assistant::KeyRefused:
    case LineStatus::Assistant::Unreachable:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Tone keepingTone(LineStatus::Keeping keeping)
{
    switch (keeping) {
    case LineStatus::Keeping::Starting:
        return Tone::Muted;
    case LineStatus::Keeping::Kept:
        return Tone::Good;
    case LineStatus::Keeping::NotKept:
    case LineStatus::Keeping::DamagedFile:
    case LineStatus::Keeping::NewerFile:
    case LineStatus::Keeping::Unreadable:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

Icon iconOfTone(Icon usual, Tone tone)
{
    return tone == Tone::Danger || tone == Tone::Warning ? Icon::Warning : usual;
}

} // namespace

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
    m_text->setVisible(!isCompact || (m_tone != Tone::Good && m_tone != Tone::Muted));
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

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_modeButton(new MenuButton(this))
    , m_assistantAction(m_modeButton->choices()->addAction(tr("Assistant answers every call")))
    , m_askAction(m_modeButton->choices()->addAction(tr("Ask me first: calls ring until somebody decides")))
    , m_line(new StatusPill(u"linePill"_s, this))
    , m_assistant(new StatusPill(u"assistantPill"_s, this))
    , m_keeping(new StatusPill(u"keepingPill"_s, this))
    , m_refused(new StatusPill(u"refusedPill"_s, this))
    , m_needing(new StatusPill(u"needingPill"_s, this))
    , m_live(new QLabel(this))
{
    setObjectName(u"statusStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_live->setObjectName(u"liveCount"_s);
    m_live->setProperty("textStyle", u"strong"_s);
    buildModes();
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(parts);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(3));
    for (QWidget *part : std::initializer_list<QWidget *>{m_modeButton, m_line, m_assistant, m_keeping, m_refused})
        flow->addWidget(part);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(2), space(4), space(2));
    row->setSpacing(space(4));
    row->addWidget(parts, 1);
    row->addWidget(m_needing);
    row->addWidget(m_live);
    showStatus({});
    showCounts(0, 0);
}

void StatusStrip::buildModes()
{
    m_modeButton->setObjectName(u"lineModeButton"_s);
    m_modeButton->setToolTip(tr("How calls are met that come in from now on (Ctrl+M)"));
    m_assistantAction->setObjectName(u"assistantAnswersAction"_s);
    m_askAction->setObjectName(u"askFirstAction"_s);
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_assistantAction, m_askAction}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(m_assistantAction, &QAction::triggered, this, [this] { emit lineModeChosen(LineMode::AssistantAnswers); });
    connect(m_askAction, &QAction::triggered, this, [this] { emit lineModeChosen(LineMode::AskFirst); });
}

void StatusStrip::showMode(LineMode mode)
{
    const bool assistantAnswers = mode == LineMode::AssistantAnswers;
    m_modeButton->setText(assistantAnswers ? tr("Assistant answering") : tr("Ask me first"));
    m_modeButton->setIcon(iconFor(assistantAnswers ? Icon::Assistant : Icon::Ringing, Tone::Accent));
    m_modeButton->setAccessibleDescription(tr("How calls are met"));
    (assistantAnswers ? m_assistantAction : m_askAction)->setChecked(true);
}

void StatusStrip::showStatus(const LineStatus &status)
{
    showMode(status.mode);
    m_modeButton->setVisible(!status.isReplay);
    const Tone line = intakeTone(status.intake);
    m_line->show(iconOfTone(Icon::Line, line), line, ErrorText::intakeWord(status));
    const Tone assistant = assistantTone(status.assistant);
    m_assistant->show(iconOfTone(Icon::Assistant, assistant), assistant, ErrorText::assistantWord(status));
    const Tone keeping = keepingTone(status.keeping);
    m_keeping->show(iconOfTone(Icon::Keep, keeping), keeping, ErrorText::keepingWord(status));
    m_refused->show(Icon::Warning, Tone::Warning, tr("%n message(s) refused", nullptr, status.refusedWebhooks));
    m_refused->setToolTip(tr("Messages to this computer that did not prove that they come from the assistant service. "
                             "If calls are missing, check OPENAI_WEBHOOK_SECRET and this computer's clock."));
    m_refused->setVisible(status.refusedWebhooks > 0);
}

void StatusStrip::showCounts(int live, int needing)
{
    m_live->setText(live == 0 ? tr("No live calls") : tr("%n live call(s)", nullptr, live));
    m_needing->show(Icon::Warning, Tone::Danger, tr("%n need(s) you", nullptr, needing));
    m_needing->setToolTip(tr("F2 goes to the most urgent call"));
    m_needing->setVisible(needing > 0);
}

void StatusStrip::setCompact(bool isCompact)
{
    for (StatusPill *pill : {m_line, m_assistant, m_keeping})
        pill->setCompact(isCompact);
}

void StatusStrip::openModes()
{
    if (m_modeButton->isVisible())
        m_modeButton->openChoices();
}

} // namespace callside
