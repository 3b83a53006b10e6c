// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Theme.h"

#include <QObject>

class QApplication;
class QWidget;

namespace callside {

// The look of the whole program, made from the colours and the application's font.
QString styleSheetFor(const Colours &colours, const QFont &font);
// Gives a widget the look of a tone (buttons, labels, pills). Set again at will.
void setTone(QWidget *widget, Tone tone);

// Keeps the application in the system's light or dark. Make one after the QApplication and keep it as long.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    QString m_applied;
};

} // namespace callside
