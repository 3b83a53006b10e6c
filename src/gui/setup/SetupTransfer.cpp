// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupTransfer.h"

#include "core/Sip.h"
#include "gui/parts/FlowLayout.h"
#include "gui/setup/SetupText.h"
#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/ExampleText.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SetupTransfer::SetupTransfer(QWidget *parent)
    : SetupPage(SetupStep::Transfer, parent)
{
    addNote(tr("Not every line can connect a caller to a person. Try it once: ring the number again from one "
               "telephone, and have the call connected to another one."));
    buildTest();
    buildAnswer();
    addStretch();
    showWaiting();
}

void SetupTransfer::buildTest()
{
    m_caller = addResult(u"transferCallerLabel"_s);
    m_target = new QLineEdit(this);
    m_target->setObjectName(u"transferTargetEdit"_s);
    m_target->setPlaceholderText(ExampleText::telephone());
    m_target->setMaxLength(200);
    dressInput(m_target);
    m_targetFrame = addField(tr("Telephone to connect it to"), m_target,
                             tr("With its country code. Not the one that you ring from."));
    m_connect = addButton(u"transferTestButton"_s, tr("Connect my call"),
                          tr("Asks the phone company to connect the call above to this telephone"));
    m_another = addButton(u"anotherTransferCallButton"_s, tr("Wait for another call"),
                          tr("If this was somebody else’s call, or to try again"));
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_connect);
    row->addWidget(m_another);
    addWide(line);
    m_result = addResult(u"transferResult"_s);
    connect(m_target, &QLineEdit::textEdited, this, [this] {
        m_targetFrame->setProblem({});
        showButtons();
    });
    connect(m_target, &QLineEdit::editingFinished, this, [this] {
        const auto target = transferTarget(m_target->text());
        m_targetFrame->setProblem(m_target->text().isEmpty() || target ? QString()
                                                                       : ErrorText::transferTarget(target.error()));
    });
    connect(m_connect, &QPushButton::clicked, this, &SetupTransfer::ask);
    connect(m_another, &QPushButton::clicked, this, &SetupTransfer::anotherCallWanted);
}

void SetupTransfer::buildAnswer()
{
    addHeading(tr("Can this line connect callers to people?"));
    m_answer = new QButtonGroup(this);
    auto *yes = new QRadioButton(tr("Yes"), this);
    yes->setObjectName(u"canTransferRadio"_s);
    auto *no = new QRadioButton(tr("No"), this);
    no->setObjectName(u"cannotTransferRadio"_s);
    m_answer->addButton(yes, 1);
    m_answer->addButton(no, 0);
    addField({}, yes, tr("The desk offers to connect callers."));
    addField({}, no, tr("The desk offers to arrange a call-back in its place."));
    connect(m_answer, &QButtonGroup::idClicked, this, [this](int answer) { choose(answer == 1); });
}

void SetupTransfer::refresh()
{
    if (wasDone())
        m_answer->button(preferences().canTransfer ? 1 : 0)->setChecked(true);
    const auto person = std::ranges::find(preferences().people, true, &Person::isDefault);
    if (!m_target->isModified() && m_target->text().isEmpty() && person != preferences().people.end())
        m_target->setText(person->target.startsWith("tel:"_L1) ? person->target.mid(4) : person->target);
    showButtons();
}

void SetupTransfer::showButtons()
{
    const bool canAsk = m_call && canRefer(*m_call);
    m_connect->setEnabled(canAsk && bool(transferTarget(m_target->text())));
    m_another->setVisible(m_call.has_value());
}

void SetupTransfer::ask()
{
    const auto target = transferTarget(m_target->text());
    if (m_call && target)
        emit transferTestWanted(m_call->id, *target);
}

void SetupTransfer::showWaiting()
{
    m_call.reset();
    m_seen = TransferState::None;
    showResult(m_caller, {u"transferCall"_s, Tone::Plain, tr("Waiting for the call…"), {}});
    showResult(m_result, {});
    showButtons();
}

void SetupTransfer::showCall(const CallState &call)
{
    m_call = call;
    const QString caller = CallText::caller(call.caller, preferences().areNumbersMasked);
    showResult(m_caller, {u"transferCall"_s,
                          Tone::Plain,
                          //: %1: a telephone number; %2: a state of the call, such as “Talking”
                          tr("Caller: %1 · %2").arg(caller, CallText::stageWord(stageOf(call))),
                          {}});
    showResult(m_result, SetupText::transfer(call));
    showButtons();
    if (call.transfer == m_seen)
        return;
    m_seen = call.transfer;
    if (m_seen == TransferState::Connected)
        choose(true);
    else if (m_seen == TransferState::NotConfirmed || m_seen == TransferState::Failed)
        choose(false);
}

void SetupTransfer::choose(bool canTransfer)
{
    m_answer->button(canTransfer ? 1 : 0)->setChecked(true);
    emit edited([canTransfer](Preferences &changed) { changed.canTransfer = canTransfer; });
    emit lackingChanged();
}

QString SetupTransfer::lacking() const
{
    return m_answer->checkedId() < 0 ? tr("Try it, or choose Yes or No.") : QString();
}

} // namespace callside
