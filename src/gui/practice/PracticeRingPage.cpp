// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticeRingPage.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/practice/PracticeList.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *ringLabel(QWidget *parent, Tone tone)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTone(label, tone);
    return label;
}

// As those who speak it call it.
QString languageWord(const QString &code)
{
    const QLocale locale(code);
    // "American English" says more than is meant.
    return locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                 : locale.nativeLanguageName();
}

} // namespace

PracticeRingPage::PracticeRingPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new PracticeList(this))
    , m_fault(ringLabel(this, Tone::Plain))
    , m_faultButton(new QPushButton(tr("C&hange…"), this))
    , m_ringButton(new QPushButton(iconOnFill(Icon::Ringing, Tone::Accent), tr("&Ring now"), this))
    , m_programmeBox(new QCheckBox(tr("&Keep calls coming"), this))
    , m_told(ringLabel(this, Tone::Muted))
{
    m_list->setObjectName(u"practiceCallerList"_s);
    m_list->setAccessibleName(tr("Rehearsed callers"));
    m_faultButton->setObjectName(u"practiceFaultButton"_s);
    m_faultButton->setToolTip(tr("Choose what goes wrong with the next call"));
    m_ringButton->setObjectName(u"practiceRingButton"_s);
    m_ringButton->setToolTip(tr("This caller rings once"));
    setTone(m_ringButton, Tone::Accent);
    m_programmeBox->setObjectName(u"practiceProgrammeBox"_s);
    m_programmeBox->setToolTip(tr("One caller after the other rings, at a pace that one person can follow"));
    m_told->setObjectName(u"practiceToldLabel"_s);

    m_fault->setObjectName(u"practiceFaultLabel"_s);
    auto *fault = new QHBoxLayout;
    fault->setSpacing(space(2));
    fault->addWidget(m_fault, 1);
    fault->addWidget(m_faultButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_list, 1);
    column->addLayout(fault);
    column->addWidget(m_ringButton);
    column->addWidget(m_told);
    column->addWidget(m_programmeBox);
    m_told->hide();

    connect(m_list, &PracticeList::picked, this, &PracticeRingPage::ringCurrent);
    connect(m_ringButton, &QPushButton::clicked, this, &PracticeRingPage::ringCurrent);
    connect(m_faultButton, &QPushButton::clicked, this, &PracticeRingPage::faultChoiceWanted);
    connect(m_programmeBox, &QCheckBox::clicked, this, &PracticeRingPage::programmeWanted);
    setReady(false);
}

void PracticeRingPage::setCallers(const QList<PracticeCaller> &callers)
{
    m_callers = callers;
    QList<PracticeList::Row> rows;
    for (const PracticeCaller &caller : callers)
        rows.append({caller.id, caller.title, caller.detail, languageWord(caller.language), {}});
    m_list->setRows(rows);
    setReady(m_programmeBox->isEnabled());
}

void PracticeRingPage::setReady(bool isReady)
{
    m_ringButton->setEnabled(isReady && !m_callers.isEmpty());
    m_programmeBox->setEnabled(isReady);
}

void PracticeRingPage::showFault(const QString &title)
{
    m_fault->setText(title);
    m_faultButton->setAccessibleName(tr("Change what goes wrong: %1").arg(title));
}

void PracticeRingPage::setProgrammeOn(bool isOn)
{
    m_programmeBox->setChecked(isOn);
}

void PracticeRingPage::tellRung(const QString &callerId)
{
    const auto caller = std::ranges::find(m_callers, callerId, &PracticeCaller::id);
    if (caller == m_callers.end())
        return;
    //: %1 is the title of a rehearsed caller, "Opening hours"
    m_told->setText(tr("Rang: %1").arg(caller->title));
    m_told->show();
}

void PracticeRingPage::focusFault()
{
    m_faultButton->setFocus();
}

void PracticeRingPage::ringCurrent()
{
    if (m_ringButton->isEnabled() && !m_list->current().isEmpty())
        emit ringWanted(m_list->current());
}

} // namespace callside
