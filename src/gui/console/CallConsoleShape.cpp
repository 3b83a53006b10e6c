// SPDX-License-Identifier: GPL-3.0-or-later
// CallConsole's part in where everything stands: beside each other, or in a bar where the window is narrow.
#include "gui/calls/ActionPanel.h"
#include "gui/calls/AfterCall.h"
#include "gui/calls/CallColumn.h"
#include "gui/calls/CallDetails.h"
#include "gui/calls/CallListView.h"
#include "gui/calls/CallPane.h"
#include "gui/calls/QuickSteers.h"
#include "gui/console/CallConsole.h"
#include "gui/console/PrivacyCover.h"
#include "gui/console/StatusStrip.h"
#include "gui/parts/Banner.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int NarrowPixels = 900;
constexpr int NarrowCharacters = 130; // the three columns at their narrowest; large text makes a window narrow, too
constexpr int LowLines = 28;          // of a small screen at twice the size
constexpr int ListCharacters = 44;
constexpr int NarrowListCharacters = 34;
constexpr int SideCharacters = 40; // two short buttons beside each other

QVBoxLayout *tightColumn(QWidget *owner)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

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

// Scrolls where a small screen or large text leaves no room for all of it.
QWidget *CallConsole::buildSide()
{
    m_sideColumn = buildColumn(u"sideColumn"_s, {m_actions, m_afterCall, m_steers, m_details});
    static_cast<QVBoxLayout *>(m_sideColumn->layout())->addStretch(1);
    m_side->setObjectName(u"sideScroll"_s);
    m_side->setWidget(m_sideColumn);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    // Also where the Tab key comes from outside: Qt looks after that within the area only.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_sideColumn->isAncestorOf(now))
            m_side->ensureWidgetVisible(now);
    });
    return m_side;
}

void CallConsole::buildLayout()
{
    QWidget *callColumn = buildColumn(u"callColumnFrame"_s, {m_callColumn});
    callColumn->layout()->setContentsMargins(0, space(1), 1, 0);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(callColumn);
    m_columns->addWidget(m_pane);
    m_columns->addWidget(buildSide());
    m_columns->setStretchFactor(1, 1);
    const int character = fontMetrics().horizontalAdvance(u'0');
    callColumn->setMinimumWidth(26 * character);
    m_columns->setSizes({ListCharacters * character, 80 * character, SideCharacters * character});

    m_bottomBar->setObjectName(u"bottomBar"_s);
    m_bottomBar->setAttribute(Qt::WA_StyledBackground);
    tightColumn(m_bottomBar)->addLayout(m_bottomRow);
    m_bannerColumn->setSpacing(space(2));
    m_bannerColumn->addWidget(m_elsewhere);

    QVBoxLayout *live = tightColumn(m_live);
    live->addWidget(m_columns, 1);
    live->addWidget(m_bottomBar);
    m_pages->addWidget(m_live);
    tightColumn(m_desk)->addWidget(m_pages);
    QVBoxLayout *column = tightColumn(this);
    column->addWidget(m_strip);
    column->addWidget(m_practice);
    column->addLayout(m_bannerColumn);
    column->addWidget(m_desk, 1);
    m_bottomBar->hide();
}

void CallConsole::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseShape();
}

void CallConsole::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const QWidget *focused = window()->focusWidget();
    if (!focused || !m_desk->isAncestorOf(focused))
        m_list->setFocus(Qt::OtherFocusReason);
}

void CallConsole::placeActions(QWidget *home, bool isNarrow)
{
    m_actions->setStacked(!isNarrow);
    m_steers->setStacked(!isNarrow);
    m_afterCall->setInBar(isNarrow);
    auto *layout = static_cast<QVBoxLayout *>(home->layout());
    if (isNarrow) {
        m_bottomRow->addWidget(m_actions, 1);
        m_bottomRow->addWidget(m_steers, 0, Qt::AlignTop);
        layout->addWidget(m_afterCall);
    } else {
        layout->insertWidget(0, m_actions);
        layout->insertWidget(1, m_afterCall);
        layout->insertWidget(2, m_steers);
    }
    m_actions->show();
    m_strip->setCompact(isNarrow);
    showSelected(); // each knows itself whether it is to be seen
    const int character = fontMetrics().horizontalAdvance(u'0');
    const int list = (isNarrow ? NarrowListCharacters : ListCharacters) * character;
    fitSide();
    m_columns->setSizes({list, width() - list - m_side->minimumWidth(), m_side->minimumWidth()});
}

// Neither the side nor the middle is ever narrower than what any call has needed in it at this size of text: nothing is
// cut off, and what is under the mouse stays there when another call is shown or the call needs less room.
void CallConsole::fitSide()
{
    const int character = fontMetrics().horizontalAdvance(u'0');
    int needed = SideCharacters * character;
    int middle = m_pane->minimumSizeHint().width();
    if (character == m_sideCharacter) {
        needed = std::max(needed, m_side->minimumWidth());
        middle = std::max(middle, m_pane->minimumWidth());
    }
    m_sideCharacter = character;
    const int bar = m_side->verticalScrollBar()->sizeHint().width();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_actions, m_afterCall, m_steers, m_details}) {
        if (part->parentWidget() == m_sideColumn)
            needed = std::max(needed, part->minimumSizeHint().width() + bar);
    }
    m_side->setMinimumWidth(needed);
    m_pane->setMinimumWidth(middle);
    // The side must not keep the window from becoming narrow, where it goes away.
    m_columns->setMinimumWidth(m_columns->widget(0)->minimumWidth() + middle);
}

void CallConsole::chooseShape()
{
    m_strip->setLow(height() < LowLines * fontMetrics().height());
    const int readable = NarrowCharacters * fontMetrics().horizontalAdvance(u'0');
    const bool isNarrow = width() < std::max(NarrowPixels, readable);
    const bool hasCall = !m_list->selectedCall().value.isEmpty();
    QWidget *home = isNarrow ? m_bottomBar : m_sideColumn;
    if (m_actions->parentWidget() != home)
        placeActions(home, isNarrow);
    fitSide();
    m_side->setVisible(!isNarrow && hasCall);
    m_bottomBar->setVisible(isNarrow && hasCall);
}

} // namespace callside
