// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticePanel.h"

#include "gui/parts/Icons.h"
#include "gui/practice/PracticeDrillPage.h"
#include "gui/practice/PracticeFaultPage.h"
#include "gui/practice/PracticeRingPage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

DrillRules newRules()
{
    DrillRules rules;
    rules.seed = QRandomGenerator::global()->generate();
    rules.language = QLocale().name();
    return rules;
}

} // namespace

PracticePanel::PracticePanel(QWidget *parent)
    : QWidget(parent)
    , m_hideButton(new QToolButton(this))
    , m_callersButton(new QPushButton(tr("&Callers"), this))
    , m_drillButton(new QPushButton(tr("&Drill"), this))
    , m_through(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_ringPage(new PracticeRingPage(this))
    , m_drillPage(new PracticeDrillPage(this))
    , m_faultPage(new PracticeFaultPage(this))
{
    setObjectName(u"practicePanel"_s);
    setAccessibleName(tr("Practice"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (QWidget *page : std::initializer_list<QWidget *>{m_ringPage, m_drillPage, m_faultPage})
        m_pages->addWidget(page);
    buildHeader();
    connect(m_ringPage, &PracticeRingPage::ringWanted, this, [this](const QString &caller) {
        const QString fault = m_faultPage->chosen();
        emit ringWanted(caller, fault.isEmpty() ? QStringList() : QStringList{fault});
    });
    connect(m_ringPage, &PracticeRingPage::programmeWanted, this, &PracticePanel::programmeWanted);
    connect(m_ringPage, &PracticeRingPage::faultChoiceWanted, this, &PracticePanel::chooseFault);
    connect(m_faultPage, &PracticeFaultPage::done, this, &PracticePanel::faultChosen);
    connect(m_drillPage, &PracticeDrillPage::drillWanted, this, &PracticePanel::beginDrill);
    connect(m_drillPage, &PracticeDrillPage::ringWanted, this,
            [this](const QString &caller) { emit ringWanted(caller, {}); });
    connect(m_drillPage, &PracticeDrillPage::drillOver, this, &PracticePanel::drillOver);
    m_ringPage->showFault(m_faultPage->chosenTitle());
    m_drillPage->setRules(newRules());
}

void PracticePanel::buildHeader()
{
    m_hideButton->setObjectName(u"practiceHideButton"_s);
    m_hideButton->setIcon(iconFor(Icon::Close));
    m_hideButton->setAutoRaise(true);
    m_hideButton->setAccessibleName(tr("Hide the practice column"));
    m_hideButton->setToolTip(tr("Hide this column"));
    auto *segments = new QHBoxLayout;
    segments->setSpacing(space(1));
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_callersButton, m_drillButton}) {
        button->setCheckable(true);
        button->setProperty("segment", true);
        group->addButton(button);
        segments->addWidget(button, 1);
    }
    segments->addSpacing(space(1));
    segments->addWidget(m_hideButton);
    m_callersButton->setObjectName(u"practiceCallersButton"_s);
    m_callersButton->setToolTip(tr("Choose who rings"));
    m_callersButton->setChecked(true);
    m_drillButton->setObjectName(u"practiceDrillButton"_s);
    m_drillButton->setToolTip(tr("Find the urgent caller"));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(space(3), space(3), space(3), space(3));
    inner->setSpacing(space(3));
    inner->addLayout(segments);
    inner->addWidget(buildThrough());
    inner->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at its edge
    column->setSpacing(0);
    column->addLayout(inner, 1);
    connect(m_hideButton, &QToolButton::clicked, this, &PracticePanel::hideWanted);
    connect(m_callersButton, &QPushButton::clicked, this, [this] { showPage(m_ringPage); });
    connect(m_drillButton, &QPushButton::clicked, this, [this] { showPage(m_drillPage); });
}

QWidget *PracticePanel::buildThrough()
{
    auto *row = new QWidget(this);
    //: Before a choice: "Directly", "Through Twilio", "Through Vonage"
    auto *label = new QLabel(tr("Calls co&me"), row);
    label->setBuddy(m_through);
    m_through->setObjectName(u"practiceThroughCombo"_s);
    m_through->setAccessibleName(tr("The way calls come"));
    m_through->setToolTip(
        tr("Through Twilio or Vonage, the phone company asks this desk first and tells how each call fares"));
    m_through->addItem(tr("Directly"), int(PracticeThrough::Directly));
    //: %1: a phone company that a rehearsed call comes through
    m_through->addItem(tr("Through %1").arg(u"Twilio"_s), int(PracticeThrough::Twilio));
    m_through->addItem(tr("Through %1").arg(u"Vonage"_s), int(PracticeThrough::Vonage));
    connect(m_through, &QComboBox::currentIndexChanged, this, &PracticePanel::takeThrough);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space(2));
    across->addWidget(label);
    across->addWidget(m_through, 1);
    return row;
}

void PracticePanel::setCallers(const QList<PracticeCaller> &callers)
{
    m_ringPage->setCallers(callers);
    m_drillPage->setCallers(callers);
}

void PracticePanel::setFaults(const QStringList &names)
{
    m_faultPage->setFaults(PracticeFaults::inWords(names));
}

void PracticePanel::setReady(bool isReady)
{
    m_ringPage->setReady(isReady);
    m_drillPage->setReady(isReady);
}

void PracticePanel::setProgrammeOn(bool isOn)
{
    m_ringPage->setProgrammeOn(isOn);
}

void PracticePanel::setDrillRules(const DrillRules &rules)
{
    m_drillPage->setRules(rules);
}

void PracticePanel::setNow(Moment now)
{
    m_drillPage->setNow(now);
}

void PracticePanel::noteRang(const CallId &call, const QString &callerId)
{
    m_drillPage->noteRang(call, callerId);
    if (!m_drillPage->isRunning()) // who it is would be told before anybody could find out
        m_ringPage->tellRung(callerId);
}

void PracticePanel::follow(const QList<CallUpdate> &updates)
{
    m_drillPage->follow(updates);
}

QSize PracticePanel::sizeHint() const
{
    constexpr int Characters = 34; // a caller's line fits in two or three of its own
    return {Characters * fontMetrics().averageCharWidth() + 2 * space(3), QWidget::sizeHint().height()};
}

void PracticePanel::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_callersButton->setChecked(page != m_drillPage);
    m_drillButton->setChecked(page == m_drillPage);
}

void PracticePanel::takeThrough()
{
    const auto through = PracticeThrough(m_through->currentData().toInt());
    m_faultPage->setThrough(through);
    m_ringPage->showFault(m_faultPage->chosenTitle());
    emit throughWanted(through);
}

void PracticePanel::chooseFault()
{
    showPage(m_faultPage);
    m_faultPage->begin();
}

void PracticePanel::faultChosen()
{
    m_ringPage->showFault(m_faultPage->chosenTitle());
    showPage(m_ringPage);
    m_ringPage->focusFault();
}

void PracticePanel::beginDrill()
{
    m_ringPage->setProgrammeOn(false);
    emit programmeWanted(false);
    emit drillWanted();
}

void PracticePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), systemColours().panel);
    painter.fillRect(0, 0, 1, height(), systemColours().border);
}

} // namespace callside
