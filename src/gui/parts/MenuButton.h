// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace callside {

// A button that opens a menu and shows so by an arrow. It opens without an event loop of its own.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    QMenu *choices() const { return m_choices; }
    // Opens the menu with its first possible choice marked, so that the keyboard can go on from there.
    void openChoices();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_choices;
};

} // namespace callside
