// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallHeader.h"

#include "gui/parts/Appearance.h"
#include "gui/words/CallText.h"
#include "gui/words/TimeText.h"
#include "ui_CallHeader.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

CallHeader::CallHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CallHeader>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_ui->callerLabel->installEventFilter(this);
}

CallHeader::~CallHeader() = default;

void CallHeader::showCall(const CallState &state, Moment now)
{
    m_caller = state.caller;
    showCaller();
    m_about = about(state);
    showAbout();
    m_ui->timeLabel->setText(durationText(runningTime(state, now)));
    m_stage = stageOf(state);
    const QString speaks = whoSpeaks(state);
    m_ui->stageLabel->setText(speaks.isEmpty() ? CallText::stageWord(m_stage) : speaks);
    drawStage();
}

void CallHeader::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    m_ui->callerLabel->setFocusPolicy(isMasked ? Qt::StrongFocus : Qt::NoFocus);
    m_ui->callerLabel->setToolTip(isMasked ? tr("Point here, or go here with Tab, to see the number") : QString());
    showCaller();
}

void CallHeader::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    showAbout();
}

void CallHeader::showAbout()
{
    constexpr qsizetype PartsInLittleRoom = 2;
    const QStringList parts = m_isCompact ? m_about.first(std::min(PartsInLittleRoom, m_about.size())) : m_about;
    m_ui->proofLabel->setText(parts.join(u" · "_s));
    m_ui->proofLabel->setToolTip(m_isCompact ? m_about.join(u" · "_s) : QString());
}

void CallHeader::showCaller()
{
    const bool isHidden = m_isMasked && !m_isPointedAt && !m_ui->callerLabel->hasFocus();
    m_ui->callerLabel->setText(CallText::caller(m_caller, isHidden));
}

QString CallHeader::language(const CallState &state) const
{
    const QString code = state.config.transcriptionLanguage;
    if (code == "en"_L1)
        return tr("English");
    if (code == "ja"_L1)
        return tr("Japanese");
    const QLocale locale(code);
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

QStringList CallHeader::about(const CallState &state) const
{
    //: Under the caller's number or name
    QStringList parts{tr("Not proof of identity")};
    const QString rang = CallText::rangToday(state);
    if (!rang.isEmpty())
        parts.append(rang);
    //: Under the caller's number or name: %1 time of day
    parts.append(tr("came in at %1").arg(timeOfDay(state.offeredAt)));
    if (!state.line.number.isEmpty())
        //: Under the caller's number or name: %1 our number that was dialled
        parts.append(tr("dialled %1").arg(CallText::phoneNumber(oneLine(state.line.number))));
    else if (!state.line.displayName.isEmpty())
        parts.append(tr("dialled %1").arg(oneLine(state.line.displayName)));
    const QString spoken = language(state);
    if (!spoken.isEmpty())
        //: Under the caller's number or name: %1 the language in which the words are written down, "English"
        parts.append(tr("written down in %1").arg(spoken));
    return parts;
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

bool CallHeader::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
        m_isPointedAt = event->type() == QEvent::Enter;
        showCaller();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showCaller();
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void CallHeader::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    if (!m_ui->callerLabel->hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(systemColours().focus, 2));
    painter.drawRoundedRect(QRectF(m_ui->callerLabel->geometry()).adjusted(-5, -3, 5, 3), 6, 6);
}

void CallHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawStage();
}

} // namespace callside
