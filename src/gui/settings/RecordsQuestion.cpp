// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/RecordsQuestion.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

RecordsQuestion::RecordsQuestion(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_consequence(new QLabel(this))
    , m_prompt(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_keepButton(new QPushButton(tr("Keep everything"), this))
    , m_actButton(new QPushButton(this))
{
    setObjectName(u"recordsQuestion"_s);
    setMinimumWidth(52 * fontMetrics().averageCharWidth());
    m_title->setProperty("textStyle", u"title"_s);
    m_title->setObjectName(u"recordsQuestionTitle"_s);
    m_consequence->setObjectName(u"recordsQuestionConsequence"_s);
    m_prompt->setBuddy(m_edit);
    m_edit->setObjectName(u"recordsQuestionEdit"_s);
    m_keepButton->setObjectName(u"keepRecordsButton"_s);
    m_keepButton->setDefault(true);
    m_keepButton->setToolTip(tr("Nothing is deleted (Escape)"));
    m_actButton->setObjectName(u"deleteRecordsButton"_s);
    m_actButton->setAutoDefault(false);
    m_actButton->setIcon(iconFor(Icon::Remove, Tone::Danger));
    setTone(m_keepButton, Tone::Accent);
    setTone(m_actButton, Tone::Danger);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    for (QLabel *label : {m_title, m_consequence, m_prompt}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_edit);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(m_actButton);
    buttons->addWidget(m_keepButton);
    column->addSpacing(space(2));
    column->addLayout(buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &RecordsQuestion::follow);
    connect(m_keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_actButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, [this](int result) {
        const auto agreed = std::exchange(m_agreed, {});
        const auto kept = std::exchange(m_kept, {});
        m_edit->clear(); // it may be a caller's number
        if (result == QDialog::Accepted && agreed)
            agreed();
        else if (result != QDialog::Accepted && kept)
            kept();
    });
}

void RecordsQuestion::ask(const Words &words, std::function<void()> agreed, std::function<void()> kept)
{
    if (isVisible())
        reject();
    m_agreed = std::move(agreed);
    m_kept = std::move(kept);
    m_wanted = words.typed;
    setWindowTitle(words.title);
    m_title->setText(words.title);
    m_consequence->setText(words.consequence);
    m_actButton->setText(words.action);
    //: %1 is what has to be typed
    m_prompt->setText(tr("To go on, type %1 here:").arg(words.typed));
    m_prompt->setVisible(!words.typed.isEmpty());
    m_edit->setVisible(!words.typed.isEmpty());
    setAccessibleDescription(words.consequence);
    follow();
    if (words.typed.isEmpty())
        m_keepButton->setFocus();
    else
        m_edit->setFocus();
    open();
}

void RecordsQuestion::follow()
{
    m_actButton->setEnabled(m_wanted.isEmpty() || m_edit->text().simplified() == m_wanted);
}

} // namespace callside
