// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ActionPanel.h"

#include "gui/Appearance.h"
#include "gui/FlowLayout.h"
#include "gui/Icons.h"
#include "gui/MenuButton.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

void name(QObject *object, const QString &objectName)
{
    object->setObjectName(objectName);
}

} // namespace

ActionPanel::ActionPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_answerButton(new QPushButton(tr("Answer"), this))
    , m_declineButton(new QPushButton(tr("Decline"), this))
    , m_connectButton(new QPushButton(tr("Connect to a person…"), this))
    , m_sayButton(new QPushButton(tr("Say this now…"), this))
    , m_stopButton(new QPushButton(tr("Stop talking"), this))
    , m_endButton(new MenuButton(this))
    , m_endPolitelyAction(m_endButton->choices()->addAction(tr("End politely: the assistant says goodbye first")))
    , m_hangUpAction(m_endButton->choices()->addAction(tr("End now")))
{
    setAccessibleName(tr("Actions"));
    m_layout->setSpacing(space(2));
    buildButtons();
    buildEndChoices();
    setStacked(true);
    showCall(nullptr);
}

void ActionPanel::buildButtons()
{
    name(this, u"actionPanel"_s);
    name(m_answerButton, u"answerButton"_s);
    name(m_declineButton, u"declineButton"_s);
    name(m_connectButton, u"connectButton"_s);
    name(m_sayButton, u"sayButton"_s);
    name(m_stopButton, u"stopButton"_s);
    m_answerButton->setIcon(iconOnFill(Icon::Answer, Tone::Good));
    m_declineButton->setIcon(iconFor(Icon::EndCall, Tone::Danger));
    m_connectButton->setIcon(iconOnFill(Icon::Connect, Tone::Accent));
    m_sayButton->setIcon(iconFor(Icon::Say));
    m_stopButton->setIcon(iconFor(Icon::Stop));
    m_answerButton->setToolTip(tr("Let the assistant answer this call (F3)"));
    m_declineButton->setToolTip(tr("Do not answer: the caller hears that nobody is there"));
    m_connectButton->setToolTip(tr("Connect the caller to a person (F8)"));
    m_sayButton->setToolTip(tr("The assistant says your words to the caller at once (Ctrl+Shift+S)"));
    m_stopButton->setToolTip(tr("The assistant stops talking and listens"));
    setTone(m_answerButton, Tone::Good);
    setTone(m_declineButton, Tone::Danger);
    setTone(m_connectButton, Tone::Accent);
    for (QWidget *button : {m_answerButton, m_declineButton, m_connectButton, m_sayButton, m_stopButton})
        m_layout->addWidget(button);
    connect(m_answerButton, &QPushButton::clicked, this, [this] { emit answerRequested(m_call); });
    connect(m_declineButton, &QPushButton::clicked, this, [this] { emit declineRequested(m_call); });
    connect(m_connectButton, &QPushButton::clicked, this, [this] { emit connectWanted(m_call); });
    connect(m_sayButton, &QPushButton::clicked, this, &ActionPanel::sayWanted);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { emit stopTalkingRequested(m_call); });
}

void ActionPanel::buildEndChoices()
{
    name(m_endButton, u"endButton"_s);
    name(m_endPolitelyAction, u"endPolitelyAction"_s);
    name(m_hangUpAction, u"endNowAction"_s);
    m_endButton->setText(tr("End call"));
    m_endButton->setIcon(iconFor(Icon::EndCall, Tone::Danger));
    m_endButton->setToolTip(tr("End this call, politely or now (F4)"));
    setTone(m_endButton, Tone::Danger);
    m_endPolitelyAction->setIcon(iconFor(Icon::Talking));
    m_hangUpAction->setIcon(iconFor(Icon::EndCall, Tone::Danger));
    m_layout->addWidget(m_endButton);
    connect(m_endPolitelyAction, &QAction::triggered, this, [this] { emit endPolitelyRequested(m_call); });
    connect(m_hangUpAction, &QAction::triggered, this, [this] { emit hangUpRequested(m_call); });
}

void ActionPanel::showCall(const CallState *state)
{
    // An open menu belongs to the call that it was opened for.
    if (m_endButton->choices()->isVisible() && (!state || state->id != m_call))
        m_endButton->choices()->close();
    m_call = state ? state->id : CallId{};
    const bool rings = state && canAnswer(*state);
    const bool isAnswered = state && !rings && !state->isOver();
    allow(m_answerButton, rings, true);
    allow(m_declineButton, state && canDecline(*state), true);
    allow(m_connectButton, isAnswered, isAnswered && canRefer(*state));
    allow(m_sayButton, isAnswered, isAnswered && canSteer(*state));
    allow(m_stopButton, isAnswered, isAnswered && canSteer(*state));
    m_endPolitelyAction->setEnabled(state && canEndPolitely(*state));
    m_hangUpAction->setEnabled(state && canHangUp(*state));
    allow(m_endButton, isAnswered, m_endPolitelyAction->isEnabled() || m_hangUpAction->isEnabled());
}

void ActionPanel::allow(QPushButton *button, bool isShown, bool isEnabled)
{
    // Left to itself the focus would jump to the next button, and the next key press with it.
    if (button->hasFocus() && !(isShown && isEnabled))
        emit focusGivenUp();
    button->setVisible(isShown);
    button->setEnabled(isEnabled);
}

void ActionPanel::setStacked(bool isStacked)
{
    const int margin = isStacked ? space(4) : space(2);
    m_layout->setContentsMargins(space(4), margin, space(4), margin);
    m_layout->setStacked(isStacked);
}

void ActionPanel::openEndChoices()
{
    if (m_endButton->isVisible() && m_endButton->isEnabled())
        m_endButton->openChoices();
}

} // namespace callside
