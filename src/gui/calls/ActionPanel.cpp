// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/ActionPanel.h"

#include "gui/calls/EndCallQuestion.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/parts/MenuButton.h"
#include "gui/words/ErrorText.h"
#include "gui/words/ProviderText.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace callside {

ActionPanel::ActionPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_question(new EndCallQuestion(this))
{
    setObjectName(u"actionPanel"_s);
    setAccessibleName(tr("Actions"));
    buildAnswering();
    buildConnecting();
    buildTalking();
    buildEnding();
    buildAfterwards();
    nameButtons();
    setStacked(true);
    showCall(nullptr);
}

QPushButton *ActionPanel::addButton(const QString &objectName, Icon icon)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setIcon(iconFor(icon));
    m_layout->addWidget(button);
    return button;
}

void ActionPanel::buildAnswering()
{
    m_answerButton = addButton(u"answerButton"_s, Icon::Answer);
    m_answersSoon = new QLabel(this);
    m_answersSoon->setObjectName(u"answersSoonLabel"_s);
    m_answersSoon->setTextFormat(Qt::PlainText);
    setTone(m_answersSoon, Tone::Muted);
    m_layout->addWidget(m_answersSoon);
    m_declineButton = addButton(u"declineButton"_s, Icon::EndCall);
    m_answerButton->setIcon(iconOnFill(Icon::Answer, Tone::Good));
    m_declineButton->setIcon(iconFor(Icon::EndCall, Tone::Danger));
    setTone(m_answerButton, Tone::Good);
    setTone(m_declineButton, Tone::Danger);
    connect(m_answerButton, &QPushButton::clicked, this, [this] { emit answerRequested(m_state.id); });
    connect(m_declineButton, &QPushButton::clicked, this, [this] { emit declineRequested(m_state.id); });
}

void ActionPanel::buildConnecting()
{
    m_connectButton = addButton(u"connectButton"_s, Icon::Connect);
    m_connectButton->setIcon(iconOnFill(Icon::Connect, Tone::Accent));
    setTone(m_connectButton, Tone::Accent);
    m_keepButton = addButton(u"keepWithAssistantButton"_s, Icon::Assistant);
    m_callBackButton = addButton(u"callBackButton"_s, Icon::Task);
    connect(m_connectButton, &QPushButton::clicked, this, [this] { emit connectWanted(m_state.id); });
    connect(m_callBackButton, &QPushButton::clicked, this, [this] { emit callBackWanted(m_state.id); });
    connect(m_keepButton, &QPushButton::clicked, this, [this] {
        const CallId call = m_state.id;
        m_kept.insert(call);
        offer(m_keepButton, false);
        emit keptWithAssistant(call);
    });
}

void ActionPanel::buildTalking()
{
    m_sayButton = addButton(u"sayButton"_s, Icon::Say);
    m_holdButton = addButton(u"holdButton"_s, Icon::Hold);
    m_stopButton = addButton(u"stopButton"_s, Icon::Stop);
    m_layout->setHalf(m_holdButton);
    m_layout->setHalf(m_stopButton);
    connect(m_sayButton, &QPushButton::clicked, this, &ActionPanel::sayWanted);
    connect(m_holdButton, &QPushButton::clicked, this, &ActionPanel::toggleHold);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { emit stopTalkingRequested(m_state.id); });
}

void ActionPanel::buildEnding()
{
    m_endButton = new MenuButton(this);
    m_endButton->setObjectName(u"endButton"_s);
    m_endButton->setIcon(iconFor(Icon::EndCall, Tone::Danger));
    setTone(m_endButton, Tone::Danger);
    m_layout->addWidget(m_endButton);
    m_endPolitelyAction = m_endButton->choices()->addAction(iconFor(Icon::Talking), QString());
    m_hangUpAction = m_endButton->choices()->addAction(iconFor(Icon::EndCall, Tone::Danger), QString());
    m_endPolitelyAction->setObjectName(u"endPolitelyAction"_s);
    m_hangUpAction->setObjectName(u"endNowAction"_s);
    m_endButton->choices()->setToolTipsVisible(true);
    connect(m_endPolitelyAction, &QAction::triggered, this, [this] { end(false); });
    connect(m_hangUpAction, &QAction::triggered, this, [this] { end(true); });
    connect(m_question, &EndCallQuestion::confirmed, this, [this](const CallId &call, EndCallQuestion::Way way) {
        way == EndCallQuestion::Way::Now ? emit hangUpRequested(call) : emit endPolitelyRequested(call);
    });
}

void ActionPanel::buildAfterwards()
{
    m_taskButton = addButton(u"taskButton"_s, Icon::Task);
    m_noteButton = addButton(u"noteButton"_s, Icon::Note);
    m_layout->setHalf(m_taskButton);
    m_layout->setHalf(m_noteButton);
    connect(m_taskButton, &QPushButton::clicked, this, [this] { emit taskWanted(m_state.id); });
    connect(m_noteButton, &QPushButton::clicked, this, &ActionPanel::noteWanted);
}

void ActionPanel::nameButtons()
{
    const auto withKey = [this](const QString &tip, DeskKey key) { return tipWithKey(tip, key, m_preferences); };
    say(m_answerButton, tr("Let the assistant answer"),
        withKey(tr("The assistant talks with the caller from now on; you read along"), DeskKey::Answer));
    say(m_declineButton, tr("Decline"), tr("Do not answer: the phone company turns the caller away"));
    const bool isTriedAlready =
        m_state.transfer == TransferState::NotConfirmed || m_state.transfer == TransferState::Failed;
    const bool isMovable = m_state.provider.canBeMoved;
    if (m_preferences.canTransfer || isMovable) {
        const QString tip = isMovable
                                //: %1: the name of a phone company
                                ? tr("Choose whom the caller is connected to. If the line does not pass callers on, %1 "
                                     "takes the caller "
                                     "back and rings that person itself")
                                      .arg(ProviderText::name(m_state.provider.provider))
                                : tr("Choose whom the phone company is asked to connect the caller to");
        say(m_connectButton, isTriedAlready ? tr("Try another number…") : tr("Connect to a person…"),
            withKey(tip, DeskKey::Connect));
    } else {
        say(m_connectButton, tr("Arrange a call-back"),
            withKey(tr("This phone line cannot pass callers on: write down that somebody rings this caller back"),
                    DeskKey::Connect));
    }
    say(m_keepButton, tr("Keep with the assistant"),
        tr("Leave the caller with the assistant, although nobody was reached"));
    say(m_callBackButton, tr("Make a call-back task"), tr("Write down that somebody has to ring this caller back"));
    say(m_sayButton, tr("Say this now…"),
        withKey(tr("Write words that the assistant says to the caller at once"), DeskKey::SayNow));
    say(m_holdButton, m_state.isOnHold ? tr("Go on") : tr("Ask to wait"),
        withKey(m_state.isOnHold ? tr("The assistant talks with the caller again")
                                 : tr("The assistant keeps silent until it may go on; the caller stays on the line"),
                DeskKey::Hold));
    m_holdButton->setIcon(iconFor(m_state.isOnHold ? Icon::Resume : Icon::Hold));
    say(m_stopButton, tr("Stop talking"),
        withKey(tr("The assistant stops what it is saying and listens"), DeskKey::StopTalking));
    say(m_endButton, tr("End call"), withKey(tr("End this call, politely or now"), DeskKey::End));
    say(m_taskButton, tr("Task…"), withKey(tr("Write down something to be done about this call"), DeskKey::NewTask));
    say(m_noteButton, tr("Note"), withKey(tr("Write a note about this call"), DeskKey::Note));
}

void ActionPanel::say(QPushButton *button, const QString &text, const QString &tip)
{
    if (button->text() != text)
        button->setText(text);
    m_tips.insert(button, tip);
}

void ActionPanel::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    const CallState state = m_state;
    showCall(state.id.value.isEmpty() ? nullptr : &state);
}

void ActionPanel::showCall(const CallState *state)
{
    // An open menu belongs to the call that it was opened for.
    if (m_endButton->choices()->isVisible() && (!state || state->id != m_state.id))
        m_endButton->choices()->close();
    m_state = state ? *state : CallState{};
    nameButtons();
    const bool rings = state && canAnswer(*state);
    const bool isAnswered = state && !rings && !state->isOver();
    const bool isUnsure =
        isAnswered && (state->transfer == TransferState::NotConfirmed || state->transfer == TransferState::Failed);
    if (state && state->transfer == TransferState::Asked)
        m_kept.remove(state->id);
    offer(m_answerButton, rings);
    showAnswersSoon();
    offer(m_declineButton, state && canDecline(*state));
    offer(m_connectButton, isAnswered, isAnswered ? ErrorText::whyNoConnect(*state) : QString());
    offer(m_keepButton, isUnsure && !m_kept.contains(m_state.id));
    offer(m_callBackButton, isUnsure);
    offer(m_sayButton, isAnswered, isAnswered ? ErrorText::whyNoSteer(*state) : QString());
    offer(m_holdButton, isAnswered, isAnswered ? ErrorText::whyNoHold(*state) : QString());
    offer(m_stopButton, isAnswered, isAnswered ? ErrorText::whyNoSteer(*state) : QString());
    offerEnding(isAnswered ? state : nullptr);
    offer(m_taskButton, state != nullptr);
    offer(m_noteButton, state != nullptr);
    if (state)
        m_question->follow(*state);
}

void ActionPanel::showTime(Moment now)
{
    m_now = now;
    showAnswersSoon();
}

void ActionPanel::showAnswersSoon()
{
    const bool rings = !m_state.id.value.isEmpty() && canAnswer(m_state);
    m_answersSoon->setVisible(rings && m_state.mode == LineMode::AskFirst);
    //: Beside the button that lets the assistant answer: it does so by itself; %1 is a number of seconds
    const QString soon = tr("By itself in %1 s");
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_state.offeredAt + m_state.rules.ringLimit - m_now);
    //: Beside the button that lets the assistant answer: it does so by itself
    m_answersSoon->setText(left.count() > 0 ? soon.arg(QLocale().toString(qint64(left.count())))
                                            : tr("By itself in a moment"));
    // What stands behind it does not move with every second.
    const QString widest = soon.arg(QLocale().toString(88));
    m_answersSoon->setMinimumWidth(m_answersSoon->fontMetrics().horizontalAdvance(widest));
}

void ActionPanel::offerEnding(const CallState *state)
{
    const QString whyNotPolitely = state ? ErrorText::whyNoPoliteEnd(*state) : QString();
    const QString whyNot = state ? ErrorText::whyNoEnd(*state) : QString();
    const bool isAsked = state && state->urgency.isRaised();
    m_endPolitelyAction->setEnabled(state && whyNotPolitely.isEmpty());
    m_hangUpAction->setEnabled(state && whyNot.isEmpty());
    m_endPolitelyAction->setToolTip(whyNotPolitely);
    m_endPolitelyAction->setText(isAsked ? tr("End politely: the assistant says goodbye first…")
                                         : tr("End politely: the assistant says goodbye first"));
    m_hangUpAction->setText(isAsked ? tr("End now: the caller is cut off…") : tr("End now: the caller is cut off"));
    offer(m_endButton, state != nullptr, m_endPolitelyAction->isEnabled() ? QString() : whyNot);
}

void ActionPanel::offer(QPushButton *button, bool isShown, const QString &whyNot)
{
    // Left to itself the focus would jump to the next button, and the next key press with it.
    if (button->hasFocus() && !(isShown && whyNot.isEmpty()))
        emit focusGivenUp();
    button->setVisible(isShown);
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot.isEmpty() ? m_tips.value(button) : whyNot);
    button->setAccessibleDescription(button->toolTip());
}

void ActionPanel::toggleHold()
{
    if (canHold(m_state))
        emit holdRequested(m_state.id, !m_state.isOnHold);
}

void ActionPanel::end(bool isNow)
{
    if (m_state.urgency.isRaised())
        m_question->ask(m_state, isNow ? EndCallQuestion::Way::Now : EndCallQuestion::Way::Politely);
    else if (isNow)
        emit hangUpRequested(m_state.id);
    else
        emit endPolitelyRequested(m_state.id);
}

void ActionPanel::setStacked(bool isStacked)
{
    m_layout->setContentsMargins(space(4), isStacked ? space(4) : space(2), space(4), space(2));
    m_layout->setSpacing(isStacked ? space(1) : space(2));
    m_layout->setStacked(isStacked);
}

void ActionPanel::openEndChoices()
{
    if (m_endButton->isVisible() && m_endButton->isEnabled())
        m_endButton->openChoices();
}

} // namespace callside
