// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/ModeButton.h"

#include "app/Clock.h"
#include "core/Meeting.h"
#include "core/Preferences.h"
#include "gui/console/ModeDialog.h"
#include "gui/console/ModeMenu.h"
#include "gui/parts/Keys.h"
#include "gui/words/ModeText.h"

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
}

void ModeButton::show(LineMode mode, Moment until)
{
    m_chosen = mode;
    m_chosenUntil = until;
    m_modes->showMode(mode);
    refresh();
}

void ModeButton::showMeeting(const MeetingNow &meeting)
{
    m_decided = meeting.mode;
    m_decidedUntil = meeting.isByHours && !meeting.isOpen ? meeting.until : Moment{};
    m_wording = meeting.promptName;
    refresh();
}

void ModeButton::setSetUp(bool isSetUp)
{
    m_isSetUp = isSetUp;
    refresh();
}

void ModeButton::refresh()
{
    const bool isDecided = m_chosen == LineMode::AssistantAnswers && m_decided != m_chosen;
    m_mode = isDecided ? m_decided : m_chosen;
    const Tone tone = ModeText::tone(m_mode);
    const QString holds = ModeText::state(m_mode, isDecided ? m_decidedUntil : m_chosenUntil, localTime(now()));
    setText(m_isSetUp ? holds : ModeText::notYet());
    setIcon(iconFor(m_isSetUp ? ModeText::icon(m_mode) : Icon::Warning, !m_isSetUp            ? Tone::Warning
                                                                        : tone == Tone::Plain ? Tone::Accent
                                                                                              : tone));
    //: %1: the name of a wording of the assistant
    setToolTip(m_wording.isEmpty() ? m_tip : m_tip + u'\n' + tr("New calls get the wording “%1”.").arg(m_wording));
    updateGeometry();
    update();
}

void ModeButton::setPreferences(const Preferences &preferences)
{
    m_modes->setRingSeconds(preferences.ringSeconds);
    m_tip = tipWithKey(tr("How calls are met that come in from now on"), DeskKey::LineMode, preferences);
    refresh();
}

void ModeButton::openModes()
{
    openChoices();
    choices()->setActiveAction(m_modes->actionOf(m_chosen));
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
    return !m_isSetUp || ModeText::tone(m_mode) == Tone::Plain;
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
