// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/CallConsole.h"

#include "app/CallBoard.h"
#include "gui/calls/ActionPanel.h"
#include "gui/calls/AfterCall.h"
#include "gui/calls/CallColumn.h"
#include "gui/calls/CallDetails.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/calls/CallPane.h"
#include "gui/calls/Composer.h"
#include "gui/calls/ConnectDialog.h"
#include "gui/calls/QuickSteers.h"
#include "gui/console/DeskShortcuts.h"
#include "gui/console/PrivacyCover.h"
#include "gui/console/StatusStrip.h"
#include "gui/parts/Banner.h"
#include "gui/transcript/TranscriptView.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

CallConsole::CallConsole(QWidget *parent)
    : QWidget(parent)
    , m_strip(new StatusStrip(this))
    , m_practice(new PracticeBand(this))
    , m_bannerColumn(new QVBoxLayout)
    , m_elsewhere(new Banner(this))
    , m_desk(new QWidget(this))
    , m_pages(new QStackedWidget(m_desk))
    , m_live(new QWidget(m_pages))
    , m_callColumn(new CallColumn(this))
    , m_calls(m_callColumn->model())
    , m_list(m_callColumn->list())
    , m_pane(new CallPane(this))
    , m_actions(new ActionPanel(this))
    , m_steers(new QuickSteers(this))
    , m_afterCall(new AfterCall(this))
    , m_details(new CallDetails(this))
    , m_connectDialog(new ConnectDialog(this))
    , m_columns(new QSplitter(m_live))
    , m_side(new QScrollArea(m_columns))
    , m_bottomBar(new QWidget(m_live))
    , m_bottomRow(new QHBoxLayout)
    , m_cover(new PrivacyCover(m_desk))
    , m_keys(new DeskShortcuts(this))
    , m_outcomeOf([](const CallId &) { return CallOutcome{}; })
{
    setObjectName(u"callConsole"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildLayout();
    connectStrip();
    connectCalls();
    connectActions();
    connectPane();
    connect(m_keys, &DeskShortcuts::pressed, this, &CallConsole::keyPressed);
    showStatus({});
}

void CallConsole::connectStrip()
{
    connect(m_strip, &StatusStrip::lineModeChosen, this, &CallConsole::lineModeChosen);
    connect(m_strip, &StatusStrip::mostUrgentWanted, this, &CallConsole::goToMostUrgent);
    connect(m_strip->pages(), &PageSwitch::wanted, this, &CallConsole::showPage);
    m_elsewhere->setObjectName(u"urgentElsewhere"_s);
    connect(m_elsewhere, &Banner::actionWanted, this, &CallConsole::goToMostUrgent);
    connect(m_strip, &StatusStrip::userWanted, this, &CallConsole::userWanted);
    connect(m_strip, &StatusStrip::settingsWanted, this, &CallConsole::settingsWanted);
    connect(m_strip, &StatusStrip::keysWanted, this, &CallConsole::keysWanted);
    connect(m_strip, &StatusStrip::practiceWanted, this, &CallConsole::practiceWanted);
    connect(m_strip, &StatusStrip::timesChosen, this, &CallConsole::timesChosen);
    connect(m_strip, &StatusStrip::lineCheckWanted, this, &CallConsole::lineCheckWanted);
    connect(m_strip, &StatusStrip::setupWanted, this, &CallConsole::setupWanted);
    connect(m_strip, &StatusStrip::errorLogWanted, this, &CallConsole::errorLogWanted);
    connect(m_strip, &StatusStrip::whyWanted, this, [this] { openWhy(m_list->selectedCall()); });
    connect(m_strip, &StatusStrip::aboutWanted, this, &CallConsole::aboutWanted);
    connect(m_strip, &StatusStrip::quitWanted, this, &CallConsole::quitWanted);
    connect(m_strip, &StatusStrip::privacyWanted, m_cover, &PrivacyCover::toggle);
    connect(m_cover, &PrivacyCover::coverChanged, m_strip, &StatusStrip::showCovered);
}

void CallConsole::connectCalls()
{
    connect(m_list, &CallListView::callSelected, this, &CallConsole::showSelected);
    connect(m_callColumn, &CallColumn::callWanted, this, &CallConsole::selectCall);
    connect(m_callColumn, &CallColumn::endOfDayWanted, this, &CallConsole::endOfDayWanted);
    connect(m_callColumn, &CallColumn::taskWanted, this, &CallConsole::taskWanted);
    connect(m_callColumn, &CallColumn::taskDone, this, &CallConsole::taskDone);
    connect(m_callColumn, &CallColumn::taskReopened, this, &CallConsole::taskReopened);
    connect(m_callColumn, &CallColumn::taskNoteChanged, this, &CallConsole::taskNoteChanged);
}

void CallConsole::connectActions()
{
    connect(m_actions, &ActionPanel::answerRequested, this, &CallConsole::answerRequested);
    connect(m_actions, &ActionPanel::declineRequested, this, &CallConsole::declineRequested);
    connect(m_actions, &ActionPanel::stopTalkingRequested, this, &CallConsole::stopTalkingRequested);
    connect(m_actions, &ActionPanel::holdRequested, this, &CallConsole::holdRequested);
    connect(m_actions, &ActionPanel::endPolitelyRequested, this, &CallConsole::endPolitelyRequested);
    connect(m_actions, &ActionPanel::hangUpRequested, this, &CallConsole::hangUpRequested);
    connect(m_actions, &ActionPanel::connectWanted, this, &CallConsole::openConnectDialog);
    connect(m_actions, &ActionPanel::callBackWanted, this, &CallConsole::makeCallBack);
    connect(m_actions, &ActionPanel::keptWithAssistant, this,
            [this](const CallId &call) { emit clearRequested(call, tr("Stays with the assistant")); });
    connect(m_actions, &ActionPanel::taskWanted, m_callColumn, &CallColumn::beginTask);
    connect(m_actions, &ActionPanel::noteWanted, m_afterCall, &AfterCall::focusNote);
    connect(m_actions, &ActionPanel::sayWanted, this, [this] { keyPressed(DeskKey::SayNow, 0); });
    connect(m_actions, &ActionPanel::focusGivenUp, this, &CallConsole::focusCalls);
    connect(m_steers, &QuickSteers::steerRequested, this, &CallConsole::steerRequested);
    connect(m_steers, &QuickSteers::focusGivenUp, this, &CallConsole::focusCalls);
    connect(m_afterCall, &AfterCall::outcomeChosen, this, &CallConsole::outcomeChosen);
    connect(m_afterCall, &AfterCall::callBackWanted, this, &CallConsole::makeCallBack);
    connect(m_afterCall, &AfterCall::backedOut, this, &CallConsole::focusCalls);
    connect(m_afterCall, &AfterCall::summaryWanted, this, &CallConsole::summaryWanted);
    connect(m_connectDialog, &ConnectDialog::referRequested, this, &CallConsole::referRequested);
    connect(m_connectDialog, &ConnectDialog::peopleSettingsWanted, this, &CallConsole::peopleSettingsWanted);
}

void CallConsole::connectPane()
{
    connect(m_pane, &CallPane::acknowledgeRequested, this, &CallConsole::acknowledgeRequested);
    connect(m_pane, &CallPane::clearRequested, this, &CallConsole::clearRequested);
    connect(m_pane, &CallPane::connectWanted, this, &CallConsole::openConnectDialog);
    connect(m_pane, &CallPane::endWanted, m_actions, &ActionPanel::openEndChoices);
    connect(m_pane, &CallPane::sendAgainRequested, this, &CallConsole::sendAgain);
    connect(m_pane, &CallPane::textPercentWanted, this, &CallConsole::textPercentWanted);
    connect(m_pane, &CallPane::whyWanted, this, &CallConsole::openWhy);
    connect(m_pane, &CallPane::eventsWanted, this, &CallConsole::eventsWanted);
    connect(m_details, &CallDetails::whyWanted, this, [this] { openWhy(m_list->selectedCall()); });
    connect(m_pane->composer(), &Composer::steerRequested, this, &CallConsole::steerRequested);
    connect(m_pane->composer(), &Composer::sayRequested, this, &CallConsole::sayRequested);
    connect(m_pane->composer(), &Composer::backedOut, this, &CallConsole::focusCalls);
}

void CallConsole::apply(const QList<CallUpdate> &updates)
{
    m_calls->apply(updates);
    const CallId selected = m_list->selectedCall();
    if (selected.value.isEmpty() && m_calls->rowCount() > 0)
        m_list->selectRow(0);
    const bool touchesSelected = std::any_of(updates.cbegin(), updates.cend(),
                                             [&](const CallUpdate &update) { return update.state.id == selected; });
    if (touchesSelected)
        showSelected();
    for (const CallUpdate &update : updates)
        m_connectDialog->follow(update.state);
    tellCounts();
}

void CallConsole::tellCounts()
{
    const Counts counts{m_calls->liveCount(), m_calls->urgentCount(), m_calls->needingCount(), m_openTasks};
    if (counts == m_counts)
        return;
    m_counts = counts;
    m_strip->showCounts(counts.live, counts.urgent, counts.needing);
    m_cover->showUrgent(counts.urgent);
    showUrgentElsewhere();
    emit countsChanged();
}

CallConsole::Counts CallConsole::counts() const
{
    return m_counts;
}

void CallConsole::showMeeting(const MeetingNow &meeting, const QString &hours)
{
    m_strip->showMeeting(meeting, hours);
}

void CallConsole::setWordingNames(std::function<QString(const QString &versionId)> nameOf)
{
    m_details->setWordingNames(std::move(nameOf));
    showSelected();
}

void CallConsole::showCostToday(const QString &sentence)
{
    m_details->showCostToday(sentence);
}

void CallConsole::showTasks(const QList<Task> &tasks)
{
    m_openTasks = int(tasks.size());
    m_callColumn->showTasks(tasks);
    tellCounts();
}

void CallConsole::setOutcomes(std::function<CallOutcome(const CallId &)> outcomeOf)
{
    m_outcomeOf = std::move(outcomeOf);
    showSelected();
}

void CallConsole::outcomeChanged(const CallId &call)
{
    if (call == m_list->selectedCall())
        showSelected();
}

void CallConsole::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_keys->setPreferences(preferences);
    m_strip->setPreferences(preferences);
    m_callColumn->setPreferences(preferences);
    m_pane->setPreferences(preferences);
    m_actions->setPreferences(preferences);
    m_steers->setPreferences(preferences);
    m_afterCall->setPreferences(preferences);
    m_connectDialog->setPreferences(preferences);
    m_cover->setPreferences(preferences);
    chooseShape(); // the text may have another size now
}

void CallConsole::showUser(const QString &name)
{
    m_strip->showUser(name);
}

void CallConsole::setNow(Moment now)
{
    m_now = now;
    m_callColumn->setNow(now);
    m_connectDialog->setNow(now);
    if (const CallState *state = m_calls->find(m_list->selectedCall()))
        m_pane->showTime(*state, now);
    m_actions->showTime(now);
}

void CallConsole::showSelected()
{
    const CallState *state = m_calls->find(m_list->selectedCall());
    if (state)
        m_pane->showCall(*state, m_now);
    else
        m_pane->showNoCall(m_calls->callCount() > 0, !m_isSetUp || !ErrorText::line(m_status).isEmpty());
    m_actions->showCall(state);
    m_steers->showCall(state);
    m_afterCall->showCall(state, state ? m_outcomeOf(state->id) : CallOutcome{});
    m_details->showCall(state);
    m_strip->setCallChosen(state);
    chooseShape();
}

void CallConsole::showSummary(const CallState &state)
{
    const CallState *known = m_calls->find(state.id);
    if (!known)
        return;
    CallState summedUp = *known;
    summedUp.summary = state.summary;
    summedUp.isSummaryAsked = state.isSummaryAsked;
    summedUp.summaryFailure = state.summaryFailure;
    summedUp.usage = state.usage;
    apply({{summedUp, CallChange::Details}});
}

void CallConsole::selectCall(const CallId &call)
{
    showPage(DeskPage::Live);
    m_list->select(call);
}

void CallConsole::showStatus(const LineStatus &status)
{
    m_status = status;
    m_strip->showStatus(status);
    m_practice->setVisible(status.isPractice);
    showBanners();
    showSelected();
}

void CallConsole::openConnectDialog(const CallId &call)
{
    const CallState *state = m_calls->find(call);
    if (!state || !canRefer(*state) || m_connectDialog->isVisible())
        return;
    if (m_preferences.canTransfer || state->provider.canBeMoved)
        m_connectDialog->openFor(*state);
    else
        makeCallBack(call);
}

void CallConsole::answerSelected()
{
    const CallState *state = m_calls->find(m_list->selectedCall());
    if (!state || !canAnswer(*state))
        state = longestRinging();
    if (!state)
        return;
    const CallId call = state->id;
    m_list->select(call);
    emit answerRequested(call);
}

const CallState *CallConsole::longestRinging() const
{
    const CallState *longest = nullptr;
    for (int row = 0; row < m_calls->rowCount(); ++row) {
        const CallState &state = m_calls->stateAt(row); // ringing calls are shown always
        if (canAnswer(state) && (!longest || state.offeredAt < longest->offeredAt))
            longest = &state;
    }
    return longest;
}

void CallConsole::goToMostUrgent()
{
    showPage(DeskPage::Live);
    m_list->selectRow(m_calls->mostUrgentRow());
}

void CallConsole::makeCallBack(const CallId &call)
{
    const CallState *state = m_calls->find(call);
    if (!state)
        return;
    Task task;
    task.call = call.value;
    task.kind = Task::Kind::CallBack;
    task.number = state->caller.number.isEmpty() ? state->caller.address : state->caller.number;
    task.name = state->caller.displayName;
    emit taskWanted(task);
}

void CallConsole::sendAgain(const CallId &call, const TranscriptEntry &entry)
{
    switch (entry.kind) {
    case TranscriptEntry::Kind::Steer:
        return emit steerRequested(call, entry.text, entry.actNow);
    case TranscriptEntry::Kind::Say:
        return emit sayRequested(call, entry.text);
    case TranscriptEntry::Kind::StopTalking:
        return emit stopTalkingRequested(call);
    case TranscriptEntry::Kind::Hold:
    case TranscriptEntry::Kind::Resume:
        return emit holdRequested(call, entry.kind == TranscriptEntry::Kind::Hold);
    default:
        return; // nothing that was sent
    }
}

void CallConsole::focusCalls()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace callside
