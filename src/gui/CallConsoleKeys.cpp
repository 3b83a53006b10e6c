// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallBoard.h"
#include "gui/ActionPanel.h"
#include "gui/AfterCall.h"
#include "gui/CallColumn.h"
#include "gui/CallConsole.h"
#include "gui/CallListModel.h"
#include "gui/CallListView.h"
#include "gui/CallPane.h"
#include "gui/Composer.h"
#include "gui/QuickSteers.h"
#include "gui/StatusStrip.h"
#include "gui/TaskList.h"
#include "gui/TranscriptView.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>

#include <algorithm>

// What the desk's keys do in the console.
namespace callside {

void CallConsole::keyPressed(DeskKey key, int number)
{
    switch (key) {
    case DeskKey::NextPanel:
        return focusNextPanel();
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
    for (QPushButton *button : m_actions->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            stops.append(button);
            break;
        }
    }
    QWidget *focused = QApplication::focusWidget();
    const bool isInActions = focused && m_actions->isAncestorOf(focused);
    const bool isInComposer = focused && m_pane->composer()->isAncestorOf(focused);
    qsizetype at = isInActions ? 4 : isInComposer ? 3 : stops.indexOf(focused);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        at = (at + 1) % stops.size();
        if (stops.at(at)->isVisible())
            return stops.at(at)->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace callside
