// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace callside {

class PracticePanel;

// The practice line's own window: a console that was made for it, and the practice panel at its side, which can be
// hidden. Closing it ends practice and nothing else.
class PracticeWindow : public QWidget
{
    Q_OBJECT

public:
    // Takes the console over; a window of its own before, it becomes part of this one.
    explicit PracticeWindow(QWidget *console, QWidget *parent = nullptr);

    PracticePanel *panel() const { return m_panel; }
    void showPanel(bool isShown);
    void comeForward();

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PracticePanel *m_panel;
    QToolButton *m_showButton;
};

} // namespace callside
