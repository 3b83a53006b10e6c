// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Icons.h"

#include <QPushButton>

namespace callside {

// How a button of the strip stands out from the others.
struct StatusTint {
    Icon icon = Icon::Warning;
    Tone tone = Tone::Warning;
    bool isFilled = false; // else words in the tone on its soft ground
    bool hasArrow = false; // it opens a menu
};

// For buttons that are painted in a tone: the width of sizeHint, and what paintEvent does.
int tintedWidth(const QPushButton *button, const StatusTint &tint);
void paintTinted(QPushButton *button, const StatusTint &tint);

// A button that is always painted in a tone.
class TintedButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TintedButton(const StatusTint &tint, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const StatusTint m_tint;
};

} // namespace callside
