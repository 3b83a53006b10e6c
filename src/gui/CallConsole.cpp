// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallConsole.h"

#include "app/Backend.h"
#include "gui/ActionPanel.h"
#include "gui/Banner.h"
#include "gui/CallDetails.h"
#include "gui/CallListModel.h"
#include "gui/CallListView.h"
#include "gui/CallPane.h"
#include "gui/Composer.h"
#include "gui/ConnectDialog.h"
#include "gui/StatusStrip.h"
#include "gui/TranscriptView.h"

#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int NarrowPixels = 900;
constexpr int NarrowCharacters = 108; // large text makes a window narrow, too
constexpr int ListCharacters = 46;
constexpr int NarrowListCharacters = 34;
constexpr int SideCharacters = 34;

QVBoxLayout *tightColumn(QWidget *owner)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

CallConsole::CallConsole(QWidget *parent)
    : QWidget(parent)
    , m_calls(new CallListModel(this))
    , m_strip(new StatusStrip(this))
    , m_practice(new PracticeBand(this))
    , m_bannerColumn(new QVBoxLayout)
    , m_list(new CallListView(m_calls, this))
    , m_pane(new CallPane(this))
    , m_actions(new ActionPanel(this))
    , m_details(new CallDetails(this))
    , m_connectDialog(new ConnectDialog(this))
    , m_columns(new QSplitter(this))
    , m_sideColumn(nullptr)
    , m_bottomBar(new QWidget(this))
{
    setObjectName(u"callConsole"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildLayout();
    connectGestures();
    addKeys();
    m_list->setFocus();
    showStatus({});
}

QWidget *CallConsole::buildColumn(const QString &objectName, std::initializer_list<QWidget *> parts)
{
    auto *column = new QWidget(m_columns);
    column->setObjectName(objectName);
    column->setAttribute(Qt::WA_StyledBackground);
    QVBoxLayout *layout = tightColumn(column);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return column;
}

void CallConsole::buildLayout()
{
    QWidget *callColumn = buildColumn(u"callColumn"_s, {m_list});
    callColumn->layout()->setContentsMargins(0, space(1), 1, 0);
    m_sideColumn = buildColumn(u"sideColumn"_s, {m_actions, m_details});
    static_cast<QVBoxLayout *>(m_sideColumn->layout())->addStretch(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(callColumn);
    m_columns->addWidget(m_pane);
    m_columns->addWidget(m_sideColumn);
    m_columns->setStretchFactor(1, 1);
    const int character = fontMetrics().horizontalAdvance(u'0');
    callColumn->setMinimumWidth(26 * character);
    m_sideColumn->setMinimumWidth(26 * character);
    m_columns->setSizes({ListCharacters * character, 80 * character, SideCharacters * character});

    m_bottomBar->setObjectName(u"bottomBar"_s);
    m_bottomBar->setAttribute(Qt::WA_StyledBackground);
    tightColumn(m_bottomBar);
    m_bannerColumn->setContentsMargins(space(4), space(2), space(4), space(2));
    m_bannerColumn->setSpacing(space(2));

    QVBoxLayout *column = tightColumn(this);
    column->addWidget(m_strip);
    column->addWidget(m_practice);
    column->addLayout(m_bannerColumn);
    column->addWidget(m_columns, 1);
    column->addWidget(m_bottomBar);
    m_bottomBar->hide();
}

void CallConsole::connectGestures()
{
    connect(m_list, &CallListView::callSelected, this, &CallConsole::showSelected);
    connect(m_strip, &StatusStrip::lineModeChosen, this, &CallConsole::lineModeChosen);
    connect(m_actions, &ActionPanel::answerRequested, this, &CallConsole::answerRequested);
    connect(m_actions, &ActionPanel::declineRequested, this, &CallConsole::declineRequested);
    connect(m_actions, &ActionPanel::stopTalkingRequested, this, &CallConsole::stopTalkingRequested);
    connect(m_actions, &ActionPanel::endPolitelyRequested, this, &CallConsole::endPolitelyRequested);
    connect(m_actions, &ActionPanel::hangUpRequested, this, &CallConsole::hangUpRequested);
    connect(m_actions, &ActionPanel::connectWanted, this, &CallConsole::openConnectDialog);
    connect(m_actions, &ActionPanel::sayWanted, this, &CallConsole::beginSaying);
    connect(m_actions, &ActionPanel::focusGivenUp, this, &CallConsole::focusCalls);
    connect(m_connectDialog, &ConnectDialog::referRequested, this, &CallConsole::referRequested);
    connect(m_pane->composer(), &Composer::steerRequested, this, &CallConsole::steerRequested);
    connect(m_pane->composer(), &Composer::sayRequested, this, &CallConsole::sayRequested);
    connect(m_pane->composer(), &Composer::backedOut, this, &CallConsole::focusCalls);
}

void CallConsole::addKey(const QKeySequence &keys, void (CallConsole::*action)())
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, action);
}

void CallConsole::addKeys()
{
    addKey(Qt::Key_F2, &CallConsole::goToMostUrgent);
    addKey(Qt::Key_F3, &CallConsole::answerSelected);
    addKey(Qt::Key_F4, &CallConsole::openEndChoices);
    addKey(Qt::Key_F6, &CallConsole::focusNextPanel);
    addKey(Qt::Key_F8, &CallConsole::openConnectDialog);
    addKey(Qt::CTRL | Qt::Key_L, &CallConsole::beginSteering);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_S, &CallConsole::beginSaying);
    addKey(Qt::CTRL | Qt::Key_M, &CallConsole::openModes);
    for (int nth = 0; nth < 9; ++nth) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + nth)), this);
        connect(shortcut, &QShortcut::activated, this, [this, nth] { m_list->selectRow(nth); });
    }
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
    m_strip->showCounts(m_calls->liveCount(), m_calls->needingCount());
}

void CallConsole::setNow(Moment now)
{
    m_now = now;
    m_calls->setNow(now);
    if (const CallState *state = m_calls->find(m_list->selectedCall()))
        m_pane->showTime(*state, now);
}

void CallConsole::showSelected()
{
    const CallState *state = m_calls->find(m_list->selectedCall());
    if (state)
        m_pane->showCall(*state, m_now);
    else
        m_pane->showNoCall(m_calls->rowCount() > 0, !ErrorText::line(m_status).isEmpty());
    m_actions->showCall(state);
    m_details->showCall(state);
    chooseShape();
}

void CallConsole::selectCall(const CallId &call)
{
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

void CallConsole::showBanners()
{
    const QList<Notice> notices = ErrorText::line(m_status);
    while (m_banners.size() < notices.size()) {
        auto *banner = new Banner(this);
        banner->setObjectName(u"lineBanner%1"_s.arg(m_banners.size() + 1));
        m_bannerColumn->addWidget(banner);
        m_banners.append(banner);
    }
    for (qsizetype i = 0; i < m_banners.size(); ++i)
        m_banners.at(i)->show(notices.value(i));
    const int margin = notices.isEmpty() ? 0 : space(2);
    m_bannerColumn->setContentsMargins(space(4), margin, space(4), margin);
}

void CallConsole::openConnectDialog()
{
    const CallState *state = m_calls->find(m_list->selectedCall());
    if (state && canRefer(*state) && !m_connectDialog->isVisible())
        m_connectDialog->openFor(*state);
}

void CallConsole::answerSelected()
{
    const CallState *state = m_calls->find(m_list->selectedCall());
    if (state && canAnswer(*state))
        emit answerRequested(state->id);
}

void CallConsole::goToMostUrgent()
{
    m_list->selectRow(m_calls->mostUrgentRow());
}

void CallConsole::focusNextPanel()
{
    QList<QWidget *> stops{m_list, m_pane->transcriptView(), m_pane->composer()->input()};
    for (QPushButton *button : m_actions->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            stops.append(button);
            break;
        }
    }
    QWidget *focused = QApplication::focusWidget();
    const bool isInActions = focused && m_actions->isAncestorOf(focused);
    const bool isInComposer = focused && m_pane->composer()->isAncestorOf(focused);
    qsizetype at = isInActions ? 3 : isInComposer ? 2 : stops.indexOf(focused);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        at = (at + 1) % stops.size();
        if (stops.at(at)->isVisible())
            return stops.at(at)->setFocus(Qt::ShortcutFocusReason);
    }
}

void CallConsole::beginSteering()
{
    m_pane->composer()->begin(Composer::Mode::Steer);
}

void CallConsole::beginSaying()
{
    m_pane->composer()->begin(Composer::Mode::Say);
}

void CallConsole::openEndChoices()
{
    m_actions->openEndChoices();
}

void CallConsole::openModes()
{
    m_strip->openModes();
}

void CallConsole::focusCalls()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void CallConsole::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseShape();
}

void CallConsole::chooseShape()
{
    const int readable = NarrowCharacters * fontMetrics().horizontalAdvance(u'0');
    const bool isNarrow = width() < std::max(NarrowPixels, readable);
    const bool hasCall = !m_list->selectedCall().value.isEmpty();
    QWidget *home = isNarrow ? m_bottomBar : m_sideColumn;
    if (m_actions->parentWidget() != home) {
        m_actions->setStacked(!isNarrow);
        static_cast<QVBoxLayout *>(home->layout())->insertWidget(0, m_actions);
        m_actions->show();
        m_strip->setCompact(isNarrow);
        const int character = fontMetrics().horizontalAdvance(u'0');
        const int list = (isNarrow ? NarrowListCharacters : ListCharacters) * character;
        m_columns->setSizes({list, width() - list - SideCharacters * character, SideCharacters * character});
    }
    m_sideColumn->setVisible(!isNarrow && hasCall);
    m_bottomBar->setVisible(isNarrow && hasCall);
}

} // namespace callside
