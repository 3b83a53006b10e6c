// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallPane.h"

#include "gui/Appearance.h"
#include "gui/Banner.h"
#include "gui/CallHeader.h"
#include "gui/Composer.h"
#include "gui/EmptyState.h"
#include "gui/TranscriptModel.h"
#include "gui/TranscriptView.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

CallPane::CallPane(QWidget *parent)
    : QWidget(parent)
    , m_transcript(new TranscriptModel(this))
    , m_noCall(new EmptyState(this))
    , m_header(new CallHeader(this))
    , m_notice(new Banner(this))
    , m_approximate(new QLabel(tr("Approximate text, written down by a machine"), this))
    , m_view(new TranscriptView(m_transcript, this))
    , m_noWords(new EmptyState(this))
    , m_composer(new Composer(this))
    , m_callSide(buildCallSide())
    , m_sides(new QStackedLayout(this))
{
    setObjectName(u"callPane"_s);
    m_sides->addWidget(m_noCall);
    m_sides->addWidget(m_callSide);
    showNoCall(false, false);
}

QWidget *CallPane::buildCallSide()
{
    m_notice->setObjectName(u"callNotice"_s);
    m_approximate->setProperty("textStyle", u"caption"_s);
    m_approximate->setAlignment(Qt::AlignCenter);
    m_approximate->setWordWrap(true);
    m_approximate->setContentsMargins(space(5), space(2), space(5), 0);
    setTone(m_approximate, Tone::Muted);

    auto *side = new QWidget(this);
    side->setObjectName(u"emptyState"_s); // the surface under the words
    side->setAttribute(Qt::WA_StyledBackground);
    auto *noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(space(5), 0, space(5), 0);
    noticeRow->addWidget(m_notice);
    m_words = new QStackedLayout;
    m_words->addWidget(m_noWords);
    m_words->addWidget(m_view);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(space(2));
    column->addLayout(noticeRow);
    column->addWidget(m_approximate);
    column->addLayout(m_words, 1);
    column->addWidget(m_composer);
    return side;
}

void CallPane::showNoCall(bool hasCalls, bool hasProblems)
{
    m_call = {};
    if (hasCalls)
        m_noCall->show(Icon::Talking, tr("No call chosen"),
                       tr("Choose a call on the left to read what is being said."));
    else if (hasProblems)
        m_noCall->show(Icon::Warning, tr("Not ready for calls"),
                       tr("The top of the window says what is wrong and what to do about it."));
    else
        m_noCall->show(Icon::Quiet, tr("The line is quiet"),
                       tr("When somebody rings, the call appears here and on the left."));
    m_sides->setCurrentWidget(m_noCall);
}

void CallPane::showCall(const CallState &state, Moment now)
{
    m_header->showCall(state, now);
    m_notice->show(ErrorText::call(state));
    showTranscript(state);
    m_composer->showCall(state);
    m_composer->setVisible(!state.isOver() && state.phase != Phase::Ringing);
    m_sides->setCurrentWidget(m_callSide);
}

void CallPane::showTime(const CallState &state, Moment now)
{
    m_header->showCall(state, now);
}

void CallPane::showTranscript(const CallState &state)
{
    if (state.id == m_call)
        m_transcript->setTranscript(state.transcript);
    else
        m_transcript->showRecord(state.transcript);
    m_call = state.id;
    const bool hasWords = !state.transcript.isEmpty();
    m_approximate->setVisible(hasWords);
    if (!hasWords)
        explainEmptyTranscript(state);
    m_words->setCurrentWidget(hasWords ? static_cast<QWidget *>(m_view) : m_noWords);
}

void CallPane::explainEmptyTranscript(const CallState &state)
{
    switch (stageOf(state)) {
    case CallStage::Ringing:
        return m_noWords->show(Icon::Ringing, tr("It is ringing"),
                               tr("Let the assistant answer, or decline the call. What is said appears here."));
    case CallStage::Ended:
    case CallStage::Lost:
        return m_noWords->show(Icon::Quiet, tr("No words"), tr("Nothing of this call was written down."));
    case CallStage::OutOfSight:
        return m_noWords->show(Icon::EyeOff, tr("Out of sight"),
                               tr("The words appear here again as soon as we see the call again."));
    default:
        return m_noWords->show(Icon::Talking, tr("No words yet"),
                               tr("The transcript is not here yet. The first words appear as they are spoken."));
    }
}

} // namespace callside
