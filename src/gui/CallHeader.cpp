// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallHeader.h"

#include "gui/Appearance.h"
#include "gui/CallText.h"
#include "gui/TimeText.h"
#include "ui_CallHeader.h"

#include <QEvent>

namespace callside {

CallHeader::CallHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CallHeader>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

CallHeader::~CallHeader() = default;

void CallHeader::showCall(const CallState &state, Moment now)
{
    m_ui->callerLabel->setText(CallText::caller(state.caller));
    //: Under the caller's number or name: %1 time of day
    m_ui->proofLabel->setText(tr("Not proof of who is calling · came in at %1").arg(timeOfDay(state.offeredAt)));
    m_ui->timeLabel->setText(durationText(runningTime(state, now)));
    m_stage = stageOf(state);
    const QString speaks = whoSpeaks(state);
    m_ui->stageLabel->setText(speaks.isEmpty() ? CallText::stageWord(m_stage) : speaks);
    drawStage();
}

QString CallHeader::whoSpeaks(const CallState &state) const
{
    if (m_stage != CallStage::Talking)
        return {};
    if (state.isCallerSpeaking)
        return tr("Caller is speaking");
    return state.isAssistantSpeaking ? tr("Assistant is speaking") : QString();
}

void CallHeader::drawStage()
{
    const StageLook look = lookOf(m_stage);
    setTone(m_ui->stageLabel, look.tone);
    m_ui->stageLabel->ensurePolished();
    const int side = m_ui->stageLabel->fontMetrics().height();
    m_ui->stageIcon->setPixmap(iconFor(look.icon, look.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void CallHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawStage();
}

} // namespace callside
