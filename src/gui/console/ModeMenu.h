// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/Ids.h"

#include <QMap>
#include <QObject>

class QAction;
class QMenu;

namespace callside {

// Fills a menu with the ways in which calls can be met: each for good, or until a time. The times are those of the
// moment at which the menu is opened.
class ModeMenu : public QObject
{
    Q_OBJECT

public:
    enum class Place { Window, Tray }; // in the tray there is no window to pick a time in

    ModeMenu(QMenu *menu, Place place);

    void showMode(LineMode mode);
    void setRingSeconds(int seconds);
    QAction *actionOf(LineMode mode) const { return m_actions.value(mode); }

signals:
    void chosen(callside::LineMode mode, callside::Moment until); // zero: no end
    void timeWanted(callside::LineMode mode);

private:
    void addMode(LineMode mode);
    void addEnds(LineMode mode);
    void fillEnds(QMenu *menu, LineMode mode);
    QString nameOf(const QString &name) const;

    QMenu *m_menu;
    const Place m_place;
    QMap<LineMode, QAction *> m_actions;
};

} // namespace callside
