// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/UrgencyReason.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

UrgencyReason::UrgencyReason(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(tr("Why is it no longer urgent?"), this))
    , m_reasons(new QWidget(this))
    , m_edit(new QLineEdit(this))
    , m_give(new QPushButton(tr("No longer urgent"), this))
    , m_back(new QPushButton(tr("Back"), this))
{
    setObjectName(u"urgencyReason"_s);
    build();
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_give->setEnabled(!reason().isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &UrgencyReason::give);
    connect(m_give, &QPushButton::clicked, this, &UrgencyReason::give);
    connect(m_back, &QPushButton::clicked, this, &UrgencyReason::backedOut);
    hide();
}

void UrgencyReason::build()
{
    m_question->setProperty("textStyle", u"strong"_s);
    m_question->setBuddy(m_edit);
    m_edit->setObjectName(u"urgencyReasonEdit"_s);
    m_edit->setAccessibleName(tr("Why it is no longer urgent"));
    setCompact(false);
    m_edit->setMaxLength(200);
    dressInput(m_edit);
    m_give->setObjectName(u"urgencyReasonGiveButton"_s);
    m_give->setToolTip(tr("Keeps your name, the time and the reason with the call (Enter)"));
    m_give->setEnabled(false);
    setTone(m_give, Tone::Accent);
    m_back->setObjectName(u"urgencyReasonBackButton"_s);
    m_back->setToolTip(tr("Leave it urgent (Esc)"));

    auto *reasons = new FlowLayout(m_reasons);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(space(2));
    for (const QString &usual : {tr("A person has spoken with the caller"), tr("Emergency services are on their way"),
                                 tr("The words were misheard"), tr("It was not about an emergency")})
        addReason(usual);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space(2));
    answer->addWidget(m_edit, 1);
    answer->addWidget(m_give);
    answer->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_question);
    column->addWidget(m_reasons);
    column->addLayout(answer);
}

void UrgencyReason::addReason(const QString &reason)
{
    auto *button = new QPushButton(reason, m_reasons);
    button->setObjectName(u"urgencyReasonButton%1"_s.arg(m_reasons->layout()->count() + 1));
    button->setProperty("segment", true);
    button->setToolTip(tr("Take this as the reason"));
    connect(button, &QPushButton::clicked, this, [this, reason] {
        m_edit->setText(reason);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    m_reasons->layout()->addWidget(button);
}

QString UrgencyReason::reason() const
{
    return m_edit->text().simplified();
}

void UrgencyReason::ask()
{
    m_edit->clear();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void UrgencyReason::setCompact(bool isCompact)
{
    m_question->setVisible(!isCompact);
    m_edit->setPlaceholderText(isCompact ? m_question->text() : tr("Choose a reason or write one"));
}

void UrgencyReason::give()
{
    if (!reason().isEmpty())
        emit given(reason());
}

void UrgencyReason::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backedOut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace callside
