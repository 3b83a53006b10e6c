// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallBoard.h"
#include "gui/calls/ActionPanel.h"
#include "gui/calls/AfterCall.h"
#include "gui/calls/CallColumn.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/calls/CallPane.h"
#include "gui/calls/Composer.h"
#include "gui/calls/QuickSteers.h"
#include "gui/console/CallConsole.h"
#include "gui/console/StatusStrip.h"
#include "gui/parts/Banner.h"
#include "gui/tasks/TaskList.h"
#include "gui/transcript/TranscriptView.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

// What the desk's keys do in the console.
using namespace Qt::Literals::StringLiterals;

namespace callside {

void CallConsole::addPage(DeskPage page, std::function<PageView *(QWidget *parent)> make)
{
    m_pageMakers.insert(page, std::move(make));
    m_strip->pages()->add(page);
}

PageView *CallConsole::shownPage() const
{
    return m_otherPages.value(m_page);
}

void CallConsole::showPage(DeskPage page)
{
    if (page == m_page || (page != DeskPage::Live && !m_pageMakers.contains(page)))
        return m_strip->pages()->show(m_page);
    m_page = page;
    if (page != DeskPage::Live && !m_otherPages.contains(page)) {
        PageView *made = m_pageMakers.value(page)(m_pages);
        m_otherPages.insert(page, made);
        m_pages->addWidget(made);
    }
    m_strip->pages()->show(page);
    PageView *other = shownPage();
    m_pages->setCurrentWidget(other ? static_cast<QWidget *>(other) : m_live);
    if (other)
        other->takeFocus();
    else
        focusCalls();
    showUrgentElsewhere();
}

// Urgency is never out of sight: the strip counts it, and this says it on every other page.
void CallConsole::showUrgentElsewhere()
{
    const int urgent = m_calls->urgentCount();
    m_elsewhere->setAction(tr("Go to it"));
    if (m_page == DeskPage::Live || urgent == 0)
        m_elsewhere->show({});
    else
        m_elsewhere->show({u"urgentElsewhere%1"_s.arg(urgent), Tone::Danger,
                           tr("%n urgent call(s) on the live page", nullptr, urgent), QString()});
    showBanners();
}

// A key for a call that is out of sight brings the calls into sight, and does nothing to one that nobody can see.
bool CallConsole::pageKeyPressed(DeskKey key)
{
    PageView *other = shownPage();
    if (!other)
        return false;
    switch (key) {
    case DeskKey::FilterCalls:
        other->openSearch();
        return true;
    case DeskKey::FindInCall:
        other->openFind();
        return true;
    case DeskKey::MostUrgent:
    case DeskKey::NthCall:
    case DeskKey::Answer: // the one that rings, and it is chosen
        showPage(DeskPage::Live);
        return false;
    default:
        break;
    }
    const KeyGroup group = groupOf(key);
    if (group != KeyGroup::ThisCall && group != KeyGroup::Assistant)
        return false;
    showPage(DeskPage::Live);
    return true;
}

void CallConsole::keyPressed(DeskKey key, int number)
{
    if (pageKeyPressed(key))
        return;
    switch (key) {
    case DeskKey::NextPanel:
        return focusNextPanel();
    case DeskKey::ShowLive:
        return showPage(DeskPage::Live);
    case DeskKey::ShowHistory:
        return showPage(DeskPage::History);
    case DeskKey::ShowFigures:
        return showPage(DeskPage::Figures);
    case DeskKey::EndOfDay:
        return emit endOfDayWanted();
    case DeskKey::LineMode:
        return m_strip->openModes();
    case DeskKey::LargerText:
        return changeText(+1);
    case DeskKey::SmallerText:
        return changeText(-1);
    case DeskKey::NormalText:
        return emit textPercentWanted(100);
    case DeskKey::KeySheet:
        return emit keysWanted();
    case DeskKey::Settings:
        return emit settingsWanted();
    case DeskKey::Help:
        return emit practiceWanted();
    case DeskKey::Quit:
        return emit quitWanted();
    default:
        return groupOf(key) == KeyGroup::Assistant ? assistantKeyPressed(key, number) : callKeyPressed(key, number);
    }
}

void CallConsole::callKeyPressed(DeskKey key, int number)
{
    switch (key) {
    case DeskKey::MostUrgent:
        return goToMostUrgent();
    case DeskKey::NthCall:
        return m_list->selectRow(number - 1);
    case DeskKey::FilterCalls:
        return m_callColumn->focusFilter();
    case DeskKey::FindInCall:
        return m_pane->openFind();
    case DeskKey::Acknowledge:
        return m_pane->acknowledgeShown();
    case DeskKey::Answer:
        return answerSelected();
    case DeskKey::Connect:
        return openConnectDialog(m_list->selectedCall());
    case DeskKey::End:
        return m_actions->openEndChoices();
    case DeskKey::Note:
        return m_afterCall->focusNote();
    case DeskKey::NewTask:
        return m_callColumn->beginTask();
    default:
        return;
    }
}

void CallConsole::assistantKeyPressed(DeskKey key, int number)
{
    switch (key) {
    case DeskKey::Steer:
        return m_pane->composer()->begin(Composer::Mode::Steer);
    case DeskKey::SayNow:
        return m_pane->composer()->begin(Composer::Mode::Say);
    case DeskKey::QuickSteer:
        return m_steers->trigger(number - 1);
    case DeskKey::Hold:
        return m_actions->toggleHold();
    case DeskKey::StopTalking:
        if (const CallState *state = m_calls->find(m_list->selectedCall()); state && canSteer(*state))
            emit stopTalkingRequested(state->id);
        return;
    default:
        return;
    }
}

void CallConsole::changeText(int steps)
{
    constexpr int Step = 10;
    emit textPercentWanted(std::clamp(m_preferences.textPercent + steps * Step, 80, 200));
}

void CallConsole::focusNextPanel()
{
    QList<QWidget *> stops{m_list, m_callColumn->tasks()->list(), m_pane->transcriptView(),
                           m_pane->composer()->input()};
    if (const PageView *other = shownPage())
        stops = other->panels();
    for (QPushButton *button : m_actions->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            stops.append(button);
            break;
        }
    }
    QWidget *focused = QApplication::focusWidget();
    const bool isInActions = focused && m_actions->isVisible() && m_actions->isAncestorOf(focused);
    const bool isInComposer = focused && m_pane->composer()->isAncestorOf(focused);
    qsizetype at = isInActions ? 4 : isInComposer ? 3 : stops.indexOf(focused);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        at = (at + 1) % stops.size();
        if (stops.at(at)->isVisible())
            return stops.at(at)->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace callside
