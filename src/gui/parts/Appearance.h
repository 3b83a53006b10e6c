// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"
#include "gui/parts/Theme.h"

#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace callside {

// The look of the whole program, made from the colours and the application's font. Beside the plain widgets it knows
// these properties:
//   textStyle  "caption", "strong", "title"       QLabel
//   tone       as setTone() sets it               QLabel, QPushButton
//   quiet      true (or flat): a QPushButton without an edge
//   segment    true: a QPushButton of a row of choices
QString styleSheetFor(const Colours &colours, const QFont &font);
// Gives a widget the look of a tone (buttons, labels, pills). Set again at will.
void setTone(QWidget *widget, Tone tone);
// The desk, or the system as far as Qt can tell, wants nothing to move by itself: no slides, no fades.
bool isMotionReduced();

// Keeps the application in the system's light or dark, or in what the desk has chosen. Make one after the QApplication
// and keep it as long.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

    // The theme, the size of text and motion, at once and everywhere.
    void setPreferences(const Preferences &preferences);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyPalette();
    void followSystem();
    void applySheet();

    QApplication &m_application;
    const QFont m_systemFont;
    ThemeChoice m_theme = ThemeChoice::System;
    bool m_isPaletteChosen = false; // the application's palette is the desk's choice
    QPalette m_systemPalette;       // while it is: what it was before
    QString m_applied;
};

} // namespace callside
