// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

#include <QWidget>

class QToolButton;

namespace callside {

class PracticePanel;

// The practice line's own window: a console that was made for it, and the practice panel at its side, which can be
// hidden. Where there is no room for both, the panel is folded to a button by itself; opened by hand it lies over the
// console and steps aside while a drill is on. Closing the window ends practice and nothing else.
class PracticeWindow : public QWidget
{
    Q_OBJECT

public:
    // Takes the console over; a window of its own before, it becomes part of this one. With a parent this is itself a
    // part of another window.
    explicit PracticeWindow(QWidget *console, QWidget *parent = nullptr);

    PracticePanel *panel() const { return m_panel; }
    // By hand: over the console where there is no room beside it.
    void showPanel(bool isShown);
    // As it was left the last time.
    void setColumn(ColumnChoice choice);
    bool isPanelShown() const;
    void comeForward();

signals:
    void closed();
    void columnChosen(callside::ColumnChoice choice); // by hand, to be remembered

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isThereRoom() const; // for both
    QSize consoleMinimum() const;
    void arrange();

    QWidget *m_console;
    PracticePanel *m_panel;
    QToolButton *m_showButton;
    ColumnChoice m_choice = ColumnChoice::AsFits;
    bool m_isAside = false; // while a drill is on
};

} // namespace callside
