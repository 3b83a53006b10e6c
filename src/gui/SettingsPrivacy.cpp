// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SettingsPrivacy.h"

#include "gui/Keys.h"

#include <QCheckBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SettingsPrivacy::SettingsPrivacy(QWidget *parent)
    : SettingsPage(tr("Privacy"), Icon::EyeOff, parent)
    , m_key(new QLabel(this))
{
    addNote(tr("For a screen that people at the counter can see. Window titles, pop-ups and the icon beside the clock "
               "never show who is calling or what is said."));
    addSwitch(u"maskNumbersCheck"_s, tr("Hide part of telephone numbers"),
              tr("A number is shown in full while the pointer or the keyboard is on it: 07700 9••123."),
              &Preferences::areNumbersMasked);
    addNumber(
        {u"blurAfterSpin"_s,
         tr("Cover the screen when nobody uses it for"),
         tr("Calls, names and words are covered until somebody uses the mouse or the keyboard. Urgent calls still "
            "sound and show that they are there. 0 is off."),
         //: Behind a number of minutes
         tr(" min"),
         {1, 240, true},
         &Preferences::blurAfterMinutes});
    m_key->setObjectName(u"privacyKeyLabel"_s);
    addField(tr("Cover the screen at once"), m_key,
             tr("The same key shows everything again. Calls go on as they were. The page Keys changes it."));
    addStretch();
}

void SettingsPrivacy::showPreferences(const Preferences &preferences)
{
    SettingsPage::showPreferences(preferences);
    m_key->setText(keyText(DeskKey::Privacy, preferences));
}

} // namespace callside
