// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryCall.h"

#include "gui/calls/AfterCall.h"
#include "gui/calls/CallDetails.h"
#include "gui/calls/CallHeader.h"
#include "gui/history/HistoryReplayBar.h"
#include "gui/history/HistoryText.h"
#include "gui/history/HoldDialog.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/EmptyState.h"
#include "gui/parts/FindBar.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptSearch.h"
#include "gui/transcript/TranscriptView.h"
#include "gui/why/WhyPanel.h"
#include "gui/words/TaskText.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int WideCharacters = 112; // words and what is known of the call beside each other
constexpr int AboutCharacters = 40;

QString taskLine(const Task &task)
{
    const QString kind = TaskText::kindWord(task.kind);
    const QString by = oneLine(task.doneBy);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(task.doneAt)), QLocale::ShortFormat);
    const bool isByItself = task.kind == Task::Kind::UnconfirmedTransfer && by.isEmpty();
    const QString state = task.isOpen() ? HistoryCall::tr("still open")
                          : isByItself
                              //: A task: %1 is date and time
                              ? HistoryCall::tr("closed by itself %1, as somebody answered after all").arg(when)
                              : by.isEmpty()
                                    //: A task: %1 is date and time
                                    ? HistoryCall::tr("done %1").arg(when)
                                    //: A task: %1 is a name, %2 date and time
                                    : HistoryCall::tr("done by %1, %2").arg(by, when);
    const QString note = oneLine(task.note);
    //: A task in the record of a call: %1 its kind ("Call back"), %2 "still open" or who did it
    const QString line = HistoryCall::tr("%1: %2").arg(kind, state);
    return note.isEmpty() ? line : line + u'\n' + note;
}

} // namespace

CallState stateOf(const HistoryRow &row)
{
    CallState state;
    state.id = {row.call};
    state.phase = Phase::Ended;
    state.endReason = row.endReason;
    state.offeredAt = row.offeredAt;
    state.answeredAt = row.answeredAt;
    state.talkingAt = row.wordsAt;
    state.endedAt = row.endedAt;
    (row.caller.contains(u'@') ? state.caller.address : state.caller.number) = row.caller;
    state.caller.displayName = row.callerName;
    state.line.number = row.line;
    state.transfer = row.transfer;
    state.transferTarget = row.transferTarget;
    state.config.model = row.model;
    state.usage.costMicroUsd = row.costMicroUsd;
    return state;
}

HistoryCall::HistoryCall(QWidget *parent)
    : QWidget(parent)
    , m_transcript(new TranscriptModel(this))
    , m_search(new TranscriptSearch(m_transcript, this))
    , m_nothing(new EmptyState(this))
    , m_side(new QWidget(this))
    , m_header(new CallHeader(m_side))
    , m_when(new QLabel(m_side))
    , m_parts(new QButtonGroup(this))
    , m_export(new QPushButton(tr("Export…"), m_side))
    , m_hold(new QPushButton(m_side))
    , m_stack(new QStackedWidget(m_side))
    , m_find(new FindBar(m_side))
    , m_view(new TranscriptView(m_transcript, m_side))
    , m_noWords(new EmptyState(m_side))
    , m_bar(new HistoryReplayBar(&m_replay, m_side))
    , m_why(new WhyPanel(m_side))
    , m_about(new QScrollArea(m_side))
    , m_afterCall(new AfterCall(m_side))
    , m_details(new CallDetails(m_side))
    , m_tasksTitle(new QLabel(tr("Tasks"), m_side))
    , m_tasks(new QLabel(m_side))
{
    setObjectName(u"historyCall"_s);
    m_side->setObjectName(u"emptyState"_s); // the surface under the words
    m_side->setAttribute(Qt::WA_StyledBackground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_nothing, 1);
    whole->addWidget(m_side, 1);
    buildAbout();
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(buildBar());
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(0);
    m_columns->addWidget(m_stack, 1);
    column->addLayout(m_columns, 1);
    m_stack->addWidget(buildWords());
    m_stack->addWidget(m_why);
    m_stack->addWidget(m_about);
    connectParts();
    showPart(Words);
    showNothing(false);
}

QPushButton *HistoryCall::addPart(Part part, const QString &title, const QString &objectName)
{
    auto *button = new QPushButton(title, m_side);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setProperty("segment", true);
    m_parts->addButton(button, part);
    return button;
}

QWidget *HistoryCall::buildBar()
{
    auto *bar = new QWidget(m_side);
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(space(5), space(2), space(5), space(2));
    flow->setSpacing(space(2));
    flow->addWidget(addPart(Words, tr("Words"), u"historyWordsButton"_s));
    flow->addWidget(addPart(Way, tr("What happened"), u"historyWayButton"_s));
    flow->addWidget(addPart(About, tr("About the call"), u"historyAboutButton"_s));
    m_export->setObjectName(u"historyExportCallButton"_s);
    m_export->setIcon(iconFor(Icon::Export));
    m_export->setProperty("segment", true);
    m_export->setToolTip(tr("Write this call into a file"));
    flow->addWidget(m_export);
    m_hold->setObjectName(u"historyHoldButton"_s);
    m_hold->setProperty("segment", true);
    flow->addWidget(m_hold);
    return bar;
}

QWidget *HistoryCall::buildWords()
{
    auto *words = new QWidget(m_stack);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_noWords, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    m_view->setObjectName(u"historyTranscriptView"_s);
    m_view->setNewestOffered(false);
    m_view->setSearch(m_search);
    m_find->close();
    return words;
}

void HistoryCall::buildAbout()
{
    auto *content = new QWidget(m_about);
    content->setObjectName(u"sideColumn"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space(3));
    column->setSpacing(space(1));
    m_when->setObjectName(u"historyCallWhen"_s);
    m_when->setProperty("textStyle", u"strong"_s);
    m_when->setContentsMargins(space(4), space(3), space(4), 0);
    m_when->setWordWrap(true);
    m_tasksTitle->setProperty("textStyle", u"strong"_s);
    m_tasksTitle->setContentsMargins(space(4), space(2), space(4), 0);
    m_tasks->setObjectName(u"historyTasksLabel"_s);
    m_tasks->setTextFormat(Qt::PlainText);
    m_tasks->setWordWrap(true);
    m_tasks->setContentsMargins(space(4), 0, space(4), 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_when, m_afterCall, m_details, m_tasksTitle, m_tasks})
        column->addWidget(part);
    column->addStretch(1);
    m_about->setObjectName(u"historyAbout"_s);
    m_about->setWidget(content);
    m_about->setWidgetResizable(true);
    m_about->setFrameShape(QFrame::NoFrame);
    m_about->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about->setFocusPolicy(Qt::NoFocus);
}

void HistoryCall::connectParts()
{
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) { showPart(Part(part)); });
    connect(m_details, &CallDetails::whyWanted, this, [this] { showPart(Way); });
    connect(m_export, &QPushButton::clicked, this, &HistoryCall::exportWanted);
    connect(m_hold, &QPushButton::clicked, this, &HistoryCall::openHold);
    connect(&m_replay, &HistoryReplay::moved, this, &HistoryCall::showMoment);
    connect(m_view, &TranscriptView::textPercentWanted, this, &HistoryCall::textPercentWanted);
    connect(m_find, &FindBar::wordsChanged, this,
            [this](const QString &words) { m_search->find(words, m_view->firstRowSeen()); });
    connect(m_find, &FindBar::nextWanted, m_search, &TranscriptSearch::goNext);
    connect(m_find, &FindBar::previousWanted, m_search, &TranscriptSearch::goPrevious);
    connect(m_find, &FindBar::closed, this, [this] {
        m_search->find({}, 0);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &TranscriptSearch::changed, this,
            [this] { m_find->showResult(m_search->currentIndex(), m_search->count(), m_search->isSearching()); });
    connect(m_afterCall, &AfterCall::outcomeChosen, this, &HistoryCall::outcomeChosen);
    connect(m_afterCall, &AfterCall::callBackWanted, this, &HistoryCall::wantCallBack);
    connect(m_afterCall, &AfterCall::backedOut, this, &HistoryCall::focusGivenUp);
    connect(m_afterCall, &AfterCall::summaryWanted, this, &HistoryCall::summaryWanted);
}

void HistoryCall::setPreferences(const Preferences &preferences)
{
    m_header->setMasked(preferences.areNumbersMasked);
    m_transcript->setKeysHidden(preferences.areNumbersMasked);
    m_view->setTimesShown(preferences.areTimesShown);
    m_view->setTextPercent(preferences.textPercent);
    m_afterCall->setPreferences(preferences);
    chooseShape();
}

void HistoryCall::setWordingNames(std::function<QString(const QString &versionId)> nameOf)
{
    m_details->setWordingNames(std::move(nameOf));
}

void HistoryCall::showNothing(bool hasCalls)
{
    m_row = {};
    m_call = {};
    m_replay.setEvents({});
    m_side->hide();
    m_nothing->QWidget::show();
    if (hasCalls)
        m_nothing->show(Icon::History, tr("No call chosen"), tr("Choose a call on the left to read it."));
    else
        m_nothing->show(Icon::History, tr("Nothing to read yet"),
                        tr("Calls stand here once they are over, for as long as the centre keeps them."));
}

void HistoryCall::beginReading(const HistoryRow &row)
{
    m_row = row;
    m_call = {};
    m_call.state = stateOf(row);
    m_replay.setEvents({});
    m_find->close();
    m_search->find({}, 0);
    m_nothing->hide();
    m_side->show();
    showRow();
    m_transcript->showRecord({});
    explainNoWords(true);
}

void HistoryCall::showRow()
{
    m_when->setText(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(m_row.offeredAt)).date(), QLocale::LongFormat));
    m_header->showCall(m_call.state, m_call.state.endedAt);
    m_details->showCall(&m_call.state);
    m_afterCall->showCall(&m_call.state, m_call.outcome);
    m_bar->renew();
    showTasks();
    m_why->showCall(m_call.events.isEmpty() ? nullptr : &m_call.state, m_call.events);
    m_parts->button(Way)->setEnabled(!m_call.events.isEmpty());
    showHoldButton();
    if (m_call.events.isEmpty() && m_stack->currentWidget() == m_why)
        showPart(Words);
    chooseShape();
}

void HistoryCall::showCall(const PastCall &call, const QString &found)
{
    m_call = call;
    m_row.isHeld = call.hold.has_value();
    if (m_call.state.id.value.isEmpty())
        m_call.state = stateOf(m_row);
    m_replay.setEvents(call.events);
    showRow();
    m_transcript->showRecord(m_call.state.transcript);
    m_transcript->setFlags(m_call.state.flags);
    explainNoWords(false);
    if (!found.isEmpty())
        m_search->find(found, 0);
    else if (m_transcript->rowCount() > 0)
        m_view->scrollToTop();
}

void HistoryCall::showFailure()
{
    m_noWords->show(Icon::Warning, tr("This call cannot be read"),
                    tr("The file of the past calls did not answer. Choose the call once more."));
}

void HistoryCall::showOutcome(const CallOutcome &outcome)
{
    if (outcome.call != m_row.call)
        return;
    m_call.outcome = outcome;
    m_row.outcome = outcome.kind;
    m_afterCall->showCall(&m_call.state, outcome);
}

void HistoryCall::showHold(const QString &call, const std::optional<Hold> &hold)
{
    if (call != m_row.call)
        return;
    m_row.isHeld = hold.has_value();
    m_call.hold = hold;
    showHoldButton();
}

// Whoever may not change it still sees that it is so, and why.
void HistoryCall::showHoldButton()
{
    const bool isHeld = m_row.isHeld;
    m_hold->setText(isHeld ? tr("On legal hold") : tr("Legal hold…"));
    m_hold->setIcon(iconFor(Icon::Lock, isHeld ? Tone::Warning : Tone::Plain));
    setTone(m_hold, isHeld ? Tone::Warning : Tone::Plain);
    m_hold->setToolTip(!isHeld       ? tr("Keep this call whatever the settings say, with a reason")
                       : m_call.hold ? HoldDialog::sentence(*m_call.hold)
                                     : tr("Nothing of this call is deleted or changed"));
    m_hold->setVisible(isHeld || m_canHold);
}

void HistoryCall::openHold()
{
    if (m_row.isHeld != m_call.hold.has_value())
        return; // it is being read
    if (!m_holdDialog) {
        m_holdDialog = new HoldDialog(this);
        connect(m_holdDialog, &HoldDialog::holdWanted, this, &HistoryCall::holdWanted);
        connect(m_holdDialog, &HoldDialog::releaseWanted, this, &HistoryCall::releaseWanted);
    }
    m_holdDialog->openFor(m_row.call, m_call.hold, m_canHold);
}

void HistoryCall::setHoldAllowed(bool isAllowed)
{
    m_canHold = isAllowed;
    showHoldButton();
    if (m_holdDialog)
        m_holdDialog->reject(); // it was somebody else's
}

void HistoryCall::showSummary(const CallState &state)
{
    if (state.id.value != m_row.call || m_call.events.isEmpty())
        return;
    m_call.state.summary = state.summary;
    m_call.state.isSummaryAsked = state.isSummaryAsked;
    m_call.state.summaryFailure = state.summaryFailure;
    m_call.state.usage = state.usage;
    m_afterCall->showCall(&m_call.state, m_call.outcome);
    m_details->showCall(&m_call.state);
}

void HistoryCall::explainNoWords(bool isReading)
{
    const bool hasWords = m_transcript->rowCount() > 0;
    m_view->setVisible(hasWords);
    m_noWords->setVisible(!hasWords);
    if (isReading)
        m_noWords->show(Icon::Clock, tr("Opening the call…"), {});
    else if (!m_row.hasWords)
        m_noWords->show(
            Icon::EyeOff, tr("The words of this call are no longer kept"),
            tr("The settings say how long they are. What is known of the call otherwise stands beside it."));
    else if (m_row.result == CallResult::PutThrough)
        m_noWords->show(Icon::Connect, tr("Put through"),
                        tr("A person at another number had this call. What they said is not written down."));
    else
        m_noWords->show(Icon::Quiet, tr("Nothing was said"), tr("The call ended before anybody spoke."));
}

void HistoryCall::showMoment()
{
    const CallState &state = m_replay.state();
    m_header->showCall(state, m_replay.now());
    const bool wasAtEnd = m_view->isAtNewest();
    m_transcript->setTranscript(state.transcript);
    m_transcript->setFlags(state.flags);
    m_view->setVisible(true);
    m_noWords->hide();
    if (wasAtEnd || m_replay.isPlaying())
        m_view->scrollToNewest();
}

void HistoryCall::showTasks()
{
    QStringList lines;
    for (const Task &task : std::as_const(m_call.tasks))
        lines.append(taskLine(task));
    m_tasks->setText(lines.join(u"\n"_s));
    m_tasks->setVisible(!lines.isEmpty());
    m_tasksTitle->setVisible(!lines.isEmpty());
}

void HistoryCall::showPart(Part part)
{
    m_parts->button(part)->setChecked(true);
    m_stack->setCurrentIndex(part == About && m_isWide ? int(Words) : int(part));
}

void HistoryCall::chooseShape()
{
    const int character = fontMetrics().horizontalAdvance(u'0');
    const bool isWide = width() >= WideCharacters * character;
    const int needed = std::max({AboutCharacters * character, m_afterCall->minimumSizeHint().width(),
                                 m_details->minimumSizeHint().width()}) +
                       m_about->verticalScrollBar()->sizeHint().width();
    m_about->setMinimumWidth(isWide ? needed : 0);
    m_header->setCompact(!isWide);
    if (isWide == m_isWide && m_about->parentWidget())
        return;
    m_isWide = isWide;
    const bool wasAbout = m_stack->currentWidget() == m_about;
    m_parts->button(About)->setVisible(!isWide);
    if (isWide) {
        m_stack->removeWidget(m_about);
        m_columns->addWidget(m_about);
        m_about->show();
        if (wasAbout)
            showPart(Words);
    } else {
        m_columns->removeWidget(m_about);
        m_stack->addWidget(m_about);
    }
}

void HistoryCall::wantCallBack()
{
    Task task;
    task.call = m_row.call;
    task.kind = Task::Kind::CallBack;
    task.number = m_row.caller;
    task.name = m_row.callerName;
    emit callBackWanted(task);
}

void HistoryCall::setExportAllowed(bool isAllowed)
{
    m_export->setVisible(isAllowed);
}

void HistoryCall::openFind()
{
    if (m_transcript->rowCount() == 0 || !m_side->isVisible())
        return;
    showPart(Words);
    m_find->open();
}

void HistoryCall::takeFocus()
{
    (m_view->isVisible() ? static_cast<QWidget *>(m_view) : m_export)->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> HistoryCall::panels() const
{
    return {m_view, m_parts->button(Words), m_bar->findChild<QPushButton *>()};
}

void HistoryCall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseShape();
}

void HistoryCall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        chooseShape();
}

} // namespace callside
