// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ModeButton.h"

#include "app/Clock.h"
#include "core/Preferences.h"
#include "gui/Keys.h"
#include "gui/ModeDialog.h"
#include "gui/ModeMenu.h"
#include "gui/ModeText.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace callside {

ModeButton::ModeButton(QWidget *parent)
    : MenuButton(parent)
    , m_modes(new ModeMenu(choices(), ModeMenu::Place::Window))
{
    setObjectName(u"lineModeButton"_s);
    setAccessibleDescription(tr("How calls are met"));
    connect(m_modes, &ModeMenu::chosen, this, &ModeButton::chosen);
    connect(m_modes, &ModeMenu::timeWanted, this, &ModeButton::pickTime);
    setPreferences({});
    show(m_mode, {});
}

void ModeButton::show(LineMode mode, Moment until)
{
    m_mode = mode;
    const Tone tone = ModeText::tone(mode);
    setText(ModeText::state(mode, until, localTime(now())));
    setIcon(iconFor(ModeText::icon(mode), tone == Tone::Plain ? Tone::Accent : tone));
    m_modes->showMode(mode);
    updateGeometry();
    update();
}

void ModeButton::setPreferences(const Preferences &preferences)
{
    m_modes->setRingSeconds(preferences.ringSeconds);
    setToolTip(tipWithKey(tr("How calls are met that come in from now on"), DeskKey::LineMode, preferences));
}

void ModeButton::openModes()
{
    openChoices();
    choices()->setActiveAction(m_modes->actionOf(m_mode));
}

void ModeButton::pickTime(LineMode mode)
{
    if (!m_dialog) {
        m_dialog = new ModeDialog(this);
        connect(m_dialog, &ModeDialog::chosen, this, &ModeButton::chosen);
    }
    m_dialog->openFor(mode, localTime(now()));
}

bool ModeButton::isUsual() const
{
    return ModeText::tone(m_mode) == Tone::Plain;
}

StatusTint ModeButton::tint() const
{
    return {ModeText::icon(m_mode), ModeText::tone(m_mode), false, true};
}

QSize ModeButton::sizeHint() const
{
    const QSize usual = MenuButton::sizeHint();
    return isUsual() ? usual : QSize(tintedWidth(this, tint()), usual.height());
}

void ModeButton::paintEvent(QPaintEvent *event)
{
    if (isUsual())
        MenuButton::paintEvent(event);
    else
        paintTinted(this, tint());
}

} // namespace callside
