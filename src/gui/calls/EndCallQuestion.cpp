// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/EndCallQuestion.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/words/CallText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *questionLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString whyUrgent(const Urgency &urgency)
{
    switch (urgency.kind) {
    case Urgency::Kind::RedFlag:
        return urgency.words.isEmpty()
                   ? EndCallQuestion::tr("This call is urgent.")
                   : EndCallQuestion::tr("This call is urgent. The caller said: “%1”").arg(oneLine(urgency.words));
    case Urgency::Kind::WantsPerson:
        return EndCallQuestion::tr("This caller has asked for a person.");
    case Urgency::Kind::TransferNotConfirmed:
        return EndCallQuestion::tr("This caller was to be connected to a person, and that is not confirmed.");
    case Urgency::Kind::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

EndCallQuestion::EndCallQuestion(QWidget *parent)
    : QDialog(parent)
    , m_title(questionLabel(u"endQuestionTitle"_s, this))
    , m_reason(questionLabel(u"endQuestionReason"_s, this))
    , m_consequence(questionLabel(u"endQuestionConsequence"_s, this))
    , m_keepButton(new QPushButton(tr("Keep the call"), this))
    , m_endButton(new QPushButton(tr("End now"), this))
{
    setObjectName(u"endCallQuestion"_s);
    setMinimumWidth(44 * fontMetrics().averageCharWidth());
    m_title->setProperty("textStyle", u"title"_s);
    m_keepButton->setObjectName(u"keepCallButton"_s);
    m_endButton->setObjectName(u"endAnywayButton"_s);
    m_keepButton->setDefault(true);
    m_keepButton->setToolTip(tr("Nothing happens to the call (Escape)"));
    setTone(m_keepButton, Tone::Accent);
    setTone(m_endButton, Tone::Danger);
    setTone(m_reason, Tone::Danger);
    m_endButton->setIcon(iconFor(Icon::EndCall, Tone::Danger));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    for (QLabel *label : {m_title, m_reason, m_consequence})
        column->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(m_endButton);
    buttons->addWidget(m_keepButton);
    column->addSpacing(space(2));
    column->addLayout(buttons);
    setTabOrder(m_keepButton, m_endButton);
    connect(m_keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_endButton, &QPushButton::clicked, this, [this] {
        accept();
        emit confirmed(m_call, m_way);
    });
}

void EndCallQuestion::ask(const CallState &state, Way way)
{
    m_call = state.id;
    m_way = way;
    const bool isNow = way == Way::Now;
    const QString title = isNow ? tr("End this urgent call now?") : tr("End this urgent call politely?");
    setWindowTitle(title);
    m_title->setText(title);
    m_reason->setText(whyUrgent(state.urgency));
    m_consequence->setText(
        isNow ? tr("The caller is cut off at once, without a goodbye. A task to look after the caller stays behind.")
              : tr("The assistant says goodbye and then hangs up. A task to look after the caller stays behind."));
    m_endButton->setText(isNow ? tr("End now") : tr("End politely"));
    setAccessibleDescription(m_reason->text() + u'\n' + m_consequence->text());
    m_keepButton->setFocus();
    open();
}

void EndCallQuestion::follow(const CallState &state)
{
    if (state.id == m_call && isVisible() && !(m_way == Way::Now ? canHangUp(state) : canEndPolitely(state)))
        reject();
}

} // namespace callside
