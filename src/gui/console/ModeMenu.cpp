// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/ModeMenu.h"

#include "app/Clock.h"
#include "core/Preferences.h"
#include "gui/words/ModeText.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr LineMode AllModes[]{LineMode::AssistantAnswers, LineMode::AskFirst, LineMode::Closed};

QString modeName(LineMode mode)
{
    switch (mode) {
    case LineMode::AssistantAnswers:
        return u"assistantAnswers"_s;
    case LineMode::AskFirst:
        return u"askFirst"_s;
    case LineMode::Closed:
        return u"closed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ModeMenu::ModeMenu(QMenu *menu, Place place)
    : QObject(menu)
    , m_menu(menu)
    , m_place(place)
{
    for (const LineMode mode : AllModes)
        addMode(mode);
    m_menu->addSeparator();
    for (const LineMode mode : AllModes)
        addEnds(mode);
    setRingSeconds(Preferences().ringSeconds);
}

QString ModeMenu::nameOf(const QString &name) const
{
    if (m_place == Place::Window)
        return name;
    return u"tray"_s + name.at(0).toUpper() + name.mid(1);
}

void ModeMenu::addMode(LineMode mode)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(nameOf(modeName(mode) + u"Action"_s));
    action->setCheckable(true);
    auto *group = m_actions.isEmpty() ? new QActionGroup(this) : m_actions.first()->actionGroup();
    group->addAction(action);
    m_actions.insert(mode, action);
    connect(action, &QAction::triggered, this, [this, mode] { emit chosen(mode, Moment{}); });
}

void ModeMenu::addEnds(LineMode mode)
{
    QMenu *ends = m_menu->addMenu(ModeText::choiceUntil(mode));
    ends->setObjectName(nameOf(modeName(mode) + u"UntilMenu"_s));
    ends->setAccessibleName(ModeText::choiceUntil(mode));
    fillEnds(ends, mode);
    // A tray may show a submenu without asking for it.
    for (QMenu *opened : {m_menu, ends})
        connect(opened, &QMenu::aboutToShow, this, [this, ends, mode] { fillEnds(ends, mode); });
}

void ModeMenu::fillEnds(QMenu *menu, LineMode mode)
{
    menu->clear();
    const QDateTime now = localTime(callside::now());
    const QList<ModeEnd> ends = modeEnds(now);
    for (const ModeEnd &end : ends) {
        QAction *action = menu->addAction(ModeText::end(end, now));
        connect(action, &QAction::triggered, this, [this, mode, end] { emit chosen(mode, end.at); });
    }
    if (m_place == Place::Tray)
        return;
    menu->addSeparator();
    QAction *pick = menu->addAction(tr("Pick a time…"));
    pick->setObjectName(modeName(mode) + u"PickAction"_s);
    connect(pick, &QAction::triggered, this, [this, mode] { emit timeWanted(mode); });
}

void ModeMenu::showMode(LineMode mode)
{
    actionOf(mode)->setChecked(true);
}

void ModeMenu::setRingSeconds(int seconds)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setText(ModeText::choice(it.key(), seconds));
}

} // namespace callside
