// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/ModeDialog.h"

#include "app/Clock.h"
#include "gui/parts/Appearance.h"
#include "gui/words/ModeText.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int DaysAhead = 14;

} // namespace

ModeDialog::ModeDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_day(new QComboBox(this))
    , m_time(new QTimeEdit(this))
    , m_problem(new QLabel(this))
    , m_choose(new QPushButton(this))
{
    setObjectName(u"modeDialog"_s);
    buildLayout();
    connect(m_day, &QComboBox::currentIndexChanged, this, &ModeDialog::showChoice);
    connect(m_time, &QTimeEdit::timeChanged, this, &ModeDialog::showChoice);
    connect(m_choose, &QPushButton::clicked, this, &ModeDialog::choose);
}

void ModeDialog::buildLayout()
{
    m_title->setProperty("textStyle", u"title"_s);
    m_day->setObjectName(u"modeDayBox"_s);
    m_time->setObjectName(u"modeTimeEdit"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_problem->setObjectName(u"modeProblemLabel"_s);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Danger);
    auto *form = new QFormLayout;
    form->setSpacing(space(3));
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Time"), m_time);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelModeButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_choose->setObjectName(u"chooseModeButton"_s);
    m_choose->setDefault(true);
    setTone(m_choose, Tone::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(5));
    column->setSpacing(space(4));
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttons);
}

void ModeDialog::fillDays()
{
    const QSignalBlocker quiet(m_day);
    m_day->clear();
    for (int ahead = 0; ahead <= DaysAhead; ++ahead) {
        const QDate day = m_now.date().addDays(ahead);
        m_day->addItem(ahead == 0   ? tr("Today")
                       : ahead == 1 ? tr("Tomorrow")
                                    : QLocale().toString(day, tr("dddd d MMMM", "date format")),
                       day);
    }
}

void ModeDialog::openFor(LineMode mode, const QDateTime &now)
{
    constexpr int HalfHourSeconds = 1800;
    m_mode = mode;
    m_now = now;
    fillDays();
    const QDateTime later = now.addSecs(3 * HalfHourSeconds);
    const QSignalBlocker quiet(m_time);
    m_time->setTime(QTime(later.time().hour(), 0));
    m_day->setCurrentIndex(int(now.date().daysTo(later.date())));
    m_title->setText(ModeText::choiceUntil(mode));
    setWindowTitle(tr("Until when"));
    showChoice();
    m_time->setFocus();
    open();
}

QDateTime ModeDialog::picked() const
{
    return QDateTime(m_day->currentData().toDate(), m_time->time());
}

void ModeDialog::showChoice()
{
    const bool isAhead = picked() > m_now;
    m_problem->setText(isAhead ? QString() : tr("This time is over. Choose a later one."));
    m_problem->setVisible(!isAhead);
    m_choose->setEnabled(isAhead);
    m_choose->setText(ModeText::state(m_mode, fromMsecs(picked().toMSecsSinceEpoch()), m_now));
    if (!isAhead) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ModeDialog::choose()
{
    m_now = std::max(m_now, localTime(now())); // the dialog may have stood open
    showChoice();
    if (!m_choose->isEnabled())
        return;
    const Moment until = fromMsecs(picked().toMSecsSinceEpoch());
    accept();
    emit chosen(m_mode, until);
}

} // namespace callside
