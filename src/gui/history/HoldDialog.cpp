// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HoldDialog.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/words/CallText.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int HoldCharacters = 52;
constexpr int LongestReason = 300;

} // namespace

HoldDialog::HoldDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_prompt(new QLabel(tr("Why, for whoever asks later:"), this))
    , m_reason(new QLineEdit(this))
    , m_cancel(new QPushButton(this))
    , m_change(new QPushButton(this))
{
    setObjectName(u"holdDialog"_s);
    setWindowTitle(tr("Legal hold"));
    setMinimumWidth(HoldCharacters * fontMetrics().averageCharWidth());
    m_title->setObjectName(u"holdTitle"_s);
    m_title->setProperty("textStyle", u"title"_s);
    m_about->setObjectName(u"holdAbout"_s);
    m_prompt->setBuddy(m_reason);
    m_reason->setObjectName(u"holdReasonEdit"_s);
    m_reason->setMaxLength(LongestReason);
    m_cancel->setObjectName(u"holdCancelButton"_s);
    m_change->setObjectName(u"holdChangeButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    for (QLabel *label : {m_title, m_about, m_prompt}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_change);
    column->addSpacing(space(2));
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &HoldDialog::follow);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &HoldDialog::take);
}

QString HoldDialog::sentence(const Hold &hold)
{
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(hold.at)).date(), QLocale::LongFormat);
    //: A call that must not be deleted: %1 a name, %2 a date, %3 the reason in their words
    return tr("Held by %1 on %2: %3").arg(oneLine(hold.by), when, oneLine(hold.reason));
}

void HoldDialog::openFor(const QString &call, const std::optional<Hold> &hold, bool mayChange)
{
    m_call = call;
    m_isHeld = hold.has_value();
    m_reason->clear();
    m_title->setText(m_isHeld ? tr("This call is on legal hold") : tr("Put this call on legal hold?"));
    const QString rule = tr("While it is held, nothing of it is deleted or changed: not by the days in the settings, "
                            "not by keeping less, not by erasing its number.");
    m_about->setText(m_isHeld ? sentence(*hold) + u"\n\n"_s + rule : rule);
    m_prompt->setVisible(!m_isHeld);
    m_reason->setVisible(!m_isHeld);
    m_change->setVisible(mayChange);
    m_change->setText(m_isHeld ? tr("Lift the hold") : tr("Put on hold"));
    m_change->setIcon(m_isHeld ? iconFor(Icon::Lock, Tone::Danger) : iconOnFill(Icon::Lock, Tone::Accent));
    m_change->setToolTip(m_isHeld ? tr("From then on the call goes when its days are over, or at once if they are.")
                                  : tr("A reason is needed (Enter)"));
    setTone(m_change, m_isHeld ? Tone::Danger : Tone::Accent);
    m_cancel->setText(mayChange ? tr("Cancel") : tr("Close"));
    m_cancel->setToolTip(tr("Nothing is changed (Escape)"));
    setAccessibleDescription(m_about->text());
    (m_isHeld || !mayChange ? m_cancel : m_change)->setDefault(true); // Enter lifts nothing
    follow();
    adjustSize();
    open();
    (m_isHeld ? static_cast<QWidget *>(m_cancel) : m_reason)->setFocus(Qt::OtherFocusReason);
}

void HoldDialog::follow()
{
    m_change->setEnabled(m_isHeld || !m_reason->text().trimmed().isEmpty());
}

void HoldDialog::take()
{
    const QString reason = m_reason->text().simplified();
    accept();
    if (m_isHeld)
        emit releaseWanted(m_call);
    else
        emit holdWanted(m_call, reason);
}

} // namespace callside
