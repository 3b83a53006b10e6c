// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Preferences.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace callside {

class MenuButton;
class QuickSteerButton;

// The steers of Preferences::quickSteers for the language of the desk (English where there are none in it), each at the
// press of a button: the first nine have a number and a key, what is over stands in a menu. Stacked: a column of
// buttons; otherwise all of them in one menu, for the bar of a narrow window. Hidden while there is nothing to steer.
class QuickSteers : public QWidget
{
    Q_OBJECT

public:
    explicit QuickSteers(QWidget *parent = nullptr);

    void showCall(const CallState *state); // nullptr: none
    void setPreferences(const Preferences &preferences);
    void setStacked(bool isStacked);
    // Sends the nth steer, counted from 0, as its key does. Does nothing if there is none or it is not possible.
    void trigger(int nth);

    // Those of the language, else the English ones, else all.
    static QList<QuickSteer> steersFor(const QList<QuickSteer> &steers, const QString &language);

signals:
    void steerRequested(const callside::CallId &call, const QString &text, bool actNow);
    void focusGivenUp(); // the button that had the focus cannot be used any more

private:
    void build();
    void fillMenu(MenuButton *button, int from);
    QString tipOf(int nth) const;
    void refresh();
    void arrange();

    QBoxLayout *m_column;
    QLabel *m_title;
    QList<QuickSteerButton *> m_buttons;
    MenuButton *m_more; // stacked: what has no button
    MenuButton *m_all;  // not stacked: everything
    QList<QuickSteer> m_steers;
    Preferences m_preferences;
    QString m_language;
    CallId m_call;
    QString m_whyNot;
    bool m_isOffered = false;
    bool m_isStacked = true;
};

} // namespace callside
