// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallPane.h"

#include "core/CallSteps.h"
#include "gui/calls/CallHeader.h"
#include "gui/calls/Composer.h"
#include "gui/calls/UrgentPanel.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/parts/EmptyState.h"
#include "gui/parts/FindBar.h"
#include "gui/parts/TallArea.h"
#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptSearch.h"
#include "gui/transcript/TranscriptView.h"
#include "gui/why/WhyPage.h"
#include "gui/why/WhyText.h"
#include "gui/words/ErrorText.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int CompactLines = 28; // below this height all that stands above the transcript says less
constexpr int TightLines = 16;
constexpr int FewestLines = 4; // of the transcript, whatever stands above it: who speaks, and what was said

// The call was answered with a session that does not write down the caller's words.
bool isNotWrittenDown(const CallState &state)
{
    return !state.config.model.isEmpty() && state.config.transcriptionModel.isEmpty();
}

TranscriptOffers offersFor(const CallState &state)
{
    TranscriptOffers offers;
    offers.setFlag(TranscriptOffer::SendAgain, canSteer(state));
    offers.setFlag(TranscriptOffer::Connect, canRefer(state));
    return offers;
}

// Where the call went wrong, as far as the call itself tells.
QString faultSeen(const CallState &state, const Notice &notice, Moment now)
{
    return state.isOver() || !notice.isEmpty() ? faultOf(callSteps(state, {}, now)) : QString();
}

} // namespace

CallPane::CallPane(QWidget *parent)
    : QWidget(parent)
    , m_transcript(new TranscriptModel(this))
    , m_search(new TranscriptSearch(m_transcript, this))
    , m_noCall(new EmptyState(this))
    , m_header(new CallHeader(this))
    , m_urgent(new UrgentPanel(this))
    , m_notice(new Banner(this))
    , m_find(new FindBar(this))
    , m_approximate(new QLabel(this))
    , m_view(new TranscriptView(m_transcript, this))
    , m_noWords(new EmptyState(this))
    , m_why(new WhyPage(this))
    , m_composer(new Composer(this))
    , m_callSide(buildCallSide())
    , m_sides(new QStackedLayout(this))
{
    setObjectName(u"callPane"_s);
    m_sides->addWidget(m_noCall);
    m_sides->addWidget(m_callSide);
    connectGestures();
    showNoCall(false, false);
}

TallArea *CallPane::buildCallSide()
{
    m_notice->setObjectName(u"callNotice"_s);
    m_approximate->setObjectName(u"approximateLabel"_s);
    m_approximate->setProperty("textStyle", u"caption"_s);
    m_approximate->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_approximate->setWordWrap(true);
    m_approximate->setContentsMargins(space(5), space(1), space(5), space(1));
    setTone(m_approximate, Tone::Muted);

    auto *side = new QWidget(this);
    side->setObjectName(u"emptyState"_s); // the surface under the words
    side->setAttribute(Qt::WA_StyledBackground);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(space(2));
    m_notices->addWidget(m_urgent);
    m_notices->addWidget(m_notice);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_notices);
    column->addWidget(m_find);
    column->addWidget(m_approximate);
    // One of them is shown. No stack, which is as high as its highest page.
    column->addWidget(m_noWords, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_why, 1);
    column->addWidget(m_composer);
    return new TallArea(side, this);
}

void CallPane::connectGestures()
{
    connect(m_urgent, &UrgentPanel::acknowledgeRequested, this, &CallPane::acknowledgeRequested);
    connect(m_urgent, &UrgentPanel::clearRequested, this, &CallPane::clearRequested);
    connect(m_urgent, &UrgentPanel::connectWanted, this, &CallPane::connectWanted);
    connect(m_urgent, &UrgentPanel::endWanted, this, &CallPane::endWanted);
    connect(m_view, &TranscriptView::sendAgainWanted, this,
            [this](const TranscriptEntry &entry) { emit sendAgainRequested(m_call, entry); });
    connect(m_view, &TranscriptView::connectWanted, this, [this] { emit connectWanted(m_call); });
    connect(m_view, &TranscriptView::textPercentWanted, this, &CallPane::textPercentWanted);
    connect(m_notice, &Banner::actionWanted, this, [this] { emit whyWanted(m_call); });
    connect(m_why, &WhyPage::eventsWanted, this, &CallPane::eventsWanted);
    connect(m_why, &WhyPage::closeWanted, this, &CallPane::closeWhy);
    m_view->setSearch(m_search);
    connect(m_find, &FindBar::wordsChanged, this,
            [this](const QString &words) { m_search->find(words, m_view->firstRowSeen()); });
    connect(m_find, &FindBar::nextWanted, m_search, &TranscriptSearch::goNext);
    connect(m_find, &FindBar::previousWanted, m_search, &TranscriptSearch::goPrevious);
    connect(m_find, &FindBar::closed, this, [this] {
        closeFind();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &TranscriptSearch::changed, this,
            [this] { m_find->showResult(m_search->currentIndex(), m_search->count(), m_search->isSearching()); });
}

void CallPane::setPreferences(const Preferences &preferences)
{
    m_header->setMasked(preferences.areNumbersMasked);
    m_transcript->setKeysHidden(preferences.areNumbersMasked);
    m_view->setTimesShown(preferences.areTimesShown);
    m_view->setTextPercent(preferences.textPercent);
    m_urgent->setPreferences(preferences);
    m_composer->setPreferences(preferences);
}

void CallPane::showNoCall(bool hasCalls, bool hasProblems)
{
    m_call = {};
    m_why->close();
    closeFind();
    m_urgent->showNothing();
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
    chooseShape(); // the text may have become larger
    m_header->showCall(state, now);
    m_urgent->showCall(state, now);
    showNotice(state, now);
    showTranscript(state);
    m_composer->showCall(state);
    m_composer->setVisible(!state.isOver() && state.phase != Phase::Ringing);
    m_sides->setCurrentWidget(m_callSide);
}

void CallPane::showTime(const CallState &state, Moment now)
{
    m_header->showCall(state, now);
    m_urgent->showCall(state, now);
}

// What the urgent panel says is not said twice. A call that ended like any other may have gone wrong all the same.
void CallPane::showNotice(const CallState &state, Moment now)
{
    Notice notice = ErrorText::call(state);
    const QString fault = faultSeen(state, notice, now);
    if (!fault.isEmpty() && notice.id == "ended"_L1)
        notice = {u"endedWrong"_s, Tone::Warning, notice.sentence, WhyText::sentence(fault)};
    const bool isSaid =
        (notice.id == "outOfSight"_L1 && m_urgent->says(UrgentCondition::Kind::OutOfSight)) ||
        (notice.id == "transferNotConfirmed"_L1 && state.urgency.kind == Urgency::Kind::TransferNotConfirmed);
    m_notice->show(isSaid ? Notice{} : notice);
    m_hasFault = !fault.isEmpty();
}

void CallPane::showTranscript(const CallState &state)
{
    if (state.id == m_call) {
        m_transcript->setTranscript(state.transcript);
    } else {
        closeFind();
        m_why->close();
        m_callSide->goToTop();
        m_transcript->showRecord(state.transcript);
    }
    m_why->follow(state);
    m_transcript->setFlags(state.flags);
    m_transcript->setPossible(offersFor(state));
    m_call = state.id;
    m_hasWords = !state.transcript.isEmpty();
    m_approximate->setText(isNotWrittenDown(state) ? tr("The caller's words are not written down on this call")
                                                   : tr("Approximate text, written down by a machine"));
    if (!m_hasWords)
        explainEmptyTranscript(state);
    placeWords();
}

void CallPane::placeWords()
{
    // In little room what happened is said once: the page says more.
    m_notice->setVisible(!m_notice->notice().isEmpty() && !(m_why->isOpen() && isCompact()));
    m_view->setVisible(m_hasWords && !m_why->isOpen());
    m_noWords->setVisible(!m_hasWords && !m_why->isOpen());
    //: Of a button beside what went wrong with a call; it shows how the call went, step by step
    m_notice->setAction(m_hasFault && !m_why->isOpen() ? tr("Why?") : QString());
    showApproximate();
}

void CallPane::openWhy(const CallState &state)
{
    if (state.id != m_call)
        return;
    closeFind();
    m_why->open(state);
    placeWords();
}

void CallPane::closeWhy()
{
    m_why->close();
    placeWords();
    if (m_hasWords)
        m_view->setFocus(Qt::OtherFocusReason);
}

void CallPane::takeEvents(const CallId &call, const QList<CallEvent> &events)
{
    m_why->takeEvents(call, events);
}

void CallPane::showApproximate()
{
    const int gap = m_urgent->isHidden() && m_notice->isHidden() ? 0 : space(2);
    m_notices->setContentsMargins(space(5), gap, space(5), gap);
    m_approximate->setVisible(!m_view->isHidden() && (!isCompact() || m_urgent->isHidden()));
}

void CallPane::explainEmptyTranscript(const CallState &state)
{
    switch (stageOf(state)) {
    case CallStage::Ringing:
        return m_noWords->show(Icon::Ringing, tr("It is ringing"),
                               tr("Let the assistant answer, or decline the call. What is said appears here."));
    case CallStage::PutThrough:
        return m_noWords->show(Icon::Connect, tr("Put through"),
                               tr("The phone company has put the caller through to another number, without the "
                                  "assistant. What is said there is not written down."));
    case CallStage::Ended:
    case CallStage::Lost:
        if (state.endReason == EndReason::PutThrough)
            return m_noWords->show(Icon::Connect, tr("Put through"),
                                   tr("A person at another number had this call. What they said is not written down."));
        return m_noWords->show(Icon::Quiet, tr("No words"),
                               tr("The call ended before anything was said that could be written down."));
    case CallStage::OutOfSight:
        return m_noWords->show(Icon::EyeOff, tr("Out of sight"),
                               tr("The words appear here again as soon as we see the call again."));
    default:
        break;
    }
    if (isNotWrittenDown(state))
        return m_noWords->show(Icon::EyeOff, tr("Not written down"),
                               tr("What the caller says cannot be read on this call, because the assistant was set up "
                                  "without it. Only the assistant's words appear here."));
    m_noWords->show(Icon::Talking, tr("No words yet"),
                    tr("The transcript is not here yet. The first words appear as they are spoken."));
}

void CallPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseShape();
}

void CallPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        chooseShape();
}

bool CallPane::isCompact() const
{
    return height() < CompactLines * fontMetrics().height();
}

void CallPane::chooseShape()
{
    m_header->setCompact(isCompact());
    const bool isTight = height() < TightLines * fontMetrics().height();
    m_urgent->setRoom(isTight       ? UrgentPanel::Room::Tight
                      : isCompact() ? UrgentPanel::Room::Little
                                    : UrgentPanel::Room::Enough);
    showApproximate();
    m_view->setMinimumHeight(FewestLines * fontMetrics().height());
    m_why->setMinimumHeight((isTight ? 3 : 5) * fontMetrics().height());
}

void CallPane::acknowledgeShown()
{
    m_urgent->acknowledge();
}

void CallPane::openFind()
{
    if (m_call.value.isEmpty() || m_view->isHidden())
        return;
    m_find->open();
    m_search->find(m_find->words(), m_view->firstRowSeen());
}

void CallPane::closeFind()
{
    m_find->hide();
    m_search->find({}, 0);
}

} // namespace callside
