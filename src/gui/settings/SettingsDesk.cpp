// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsDesk.h"

#include "gui/parts/Theme.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LongestDeskUser = 60;

} // namespace

SettingsDesk::SettingsDesk(QWidget *parent)
    : SettingsPage(tr("Desk"), Icon::Caller, parent)
    , m_deskUser(new QLineEdit(this))
{
    m_deskUser->setObjectName(u"deskUserEdit"_s);
    m_deskUser->setMaxLength(LongestDeskUser);
    dressInput(m_deskUser);
    m_userFrame = addField(
        tr("Who sits here"), m_deskUser,
        tr("This name stands beside what is done at this desk, such as acknowledging an urgent call. Left empty, it "
           "is the name of the computer's account."));
    connect(m_deskUser, &QLineEdit::textChanged, this, [this](const QString &text) {
        emit edited([name = text.simplified()](Preferences &changed) { changed.deskUser = name; });
    });
    connect(m_deskUser, &QLineEdit::editingFinished, this, &SettingsDesk::finishTyping);

    addHeading(tr("Sounds"));
    addSwitch(u"soundCheck"_s, tr("Sounds of this desk"),
              tr("An alarm until somebody acknowledges an urgent call, a chime when a call needs you. All of it is "
                 "always shown on the screen as well."),
              &Preferences::isSoundOn);
    m_ring = addSwitch(u"ringCheck"_s, tr("A soft ring for every new call"),
                       tr("Otherwise a new call makes no sound until it needs you."), &Preferences::isRingOn);

    addHeading(tr("Starting and closing"));
    addSwitch(u"closeKeepsAnsweringCheck"_s, tr("Closing the window keeps answering calls"),
              tr("The window goes away, the phone does not: the assistant goes on answering in the background. "
                 "Otherwise closing the window quits Callside; while calls are going on it asks first."),
              &Preferences::doesCloseKeepAnswering);
    addSwitch(u"startMinimizedCheck"_s, tr("Start without opening the window"),
              tr("Calls are answered from the start; the window opens when you want it."),
              &Preferences::doesStartMinimized);
    addStretch();
}

void SettingsDesk::showPreferences(const Preferences &shown)
{
    SettingsPage::showPreferences(shown);
    m_ring->setEnabled(shown.isSoundOn);
    const bool isBeingTyped = m_deskUser->hasFocus() && m_deskUser->isModified();
    if (!isBeingTyped)
        m_deskUser->setText(shown.deskUser);
}

void SettingsDesk::finishTyping()
{
    SettingsPage::finishTyping();
    m_deskUser->setText(preferences().deskUser);
}

void SettingsDesk::hideUser()
{
    m_userFrame->hide();
}

void SettingsDesk::setSystemUser(const QString &name)
{
    m_deskUser->setPlaceholderText(name);
}

} // namespace callside
