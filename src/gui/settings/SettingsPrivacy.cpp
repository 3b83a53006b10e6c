// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPrivacy.h"

#include "gui/parts/Keys.h"
#include "gui/parts/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SettingsPrivacy::SettingsPrivacy(QWidget *parent)
    : SettingsPage(tr("Privacy"), Icon::EyeOff, parent)
    , m_key(new QLabel(this))
    , m_model(new QLineEdit(this))
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
    buildSummaries();
    addStretch();
}

void SettingsPrivacy::buildSummaries()
{
    addHeading(tr("Summaries"));
    addSwitch(u"summariesCheck"_s, tr("Sum calls up once they are over"),
              tr("For this the words of each call are sent to OpenAI once more, to a text model, with the request not "
                 "to store them. What comes back is a draft until somebody accepts it. Where only counts are kept of "
                 "calls, none is made."),
              &Preferences::areSummariesMade);
    m_model->setObjectName(u"summaryModelEdit"_s);
    dressInput(m_model);
    addField(tr("Text model"), m_model,
             tr("By the name that OpenAI gives it. Change it only when OpenAI ends this one."));
    connect(m_model, &QLineEdit::editingFinished, this, &SettingsPrivacy::takeModel);
}

// Without a name it stays the one it was.
void SettingsPrivacy::takeModel()
{
    const QString model = m_model->text().simplified();
    if (model.isEmpty())
        m_model->setText(preferences().summaryModel);
    else if (model != preferences().summaryModel)
        emit edited([model](Preferences &changed) { changed.summaryModel = model; });
}

void SettingsPrivacy::finishTyping()
{
    takeModel();
    SettingsPage::finishTyping();
}

void SettingsPrivacy::showPreferences(const Preferences &preferences)
{
    SettingsPage::showPreferences(preferences);
    m_key->setText(keyText(DeskKey::Privacy, preferences));
    if (!m_model->hasFocus())
        m_model->setText(preferences.summaryModel);
}

} // namespace callside
