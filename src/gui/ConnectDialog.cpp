// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ConnectDialog.h"

#include "core/Sip.h"
#include "gui/ErrorText.h"
#include "gui/Icons.h"
#include "ui_ConnectDialog.h"

#include <QAccessible>
#include <QEvent>

namespace callside {

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    dressInput(m_ui->targetEdit);
    setMinimumWidth(46 * fontMetrics().averageCharWidth());
    m_ui->targetEdit->setPlaceholderText(QStringLiteral("+44 20 7946 0123"));
    m_ui->confirmConnectButton->setIcon(iconOnFill(Icon::Connect, Tone::Accent));
    showProblem({});
    connect(m_ui->confirmConnectButton, &QPushButton::clicked, this, &ConnectDialog::confirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->targetEdit, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::openFor(const CallState &state)
{
    m_call = state.id;
    showProblem({});
    follow(state);
    m_ui->targetEdit->selectAll(); // where the last caller went: one Enter, or typed over
    m_ui->targetEdit->setFocus();
    open();
}

void ConnectDialog::follow(const CallState &state)
{
    if (state.id != m_call)
        return;
    const bool isPossible = canRefer(state);
    m_ui->confirmConnectButton->setEnabled(isPossible);
    if (!isPossible)
        showProblem(state.isOver() ? tr("This call is over: it cannot be connected any more.")
                                   : tr("This call cannot be connected at the moment."));
}

void ConnectDialog::confirm()
{
    const Result<QString> target = transferTarget(m_ui->targetEdit->text());
    if (!target)
        return showProblem(ErrorText::transferTarget(target.error()));
    emit referRequested(m_call, *target);
    accept();
}

void ConnectDialog::showProblem(const QString &sentence)
{
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_ui->targetEdit->setAccessibleDescription(sentence);
    QAccessibleEvent alert(m_ui->problemLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dressInput(m_ui->targetEdit);
}

} // namespace callside
