// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/Ids.h"
#include "gui/MenuButton.h"
#include "gui/StatusTint.h"

namespace callside {

class ModeDialog;
class ModeMenu;
struct Preferences;

// Says how calls are met and opens the choice. Where not every call is answered at once it does not look as usual.
class ModeButton : public MenuButton
{
    Q_OBJECT

public:
    explicit ModeButton(QWidget *parent = nullptr);

    void show(LineMode mode, Moment until);
    void setPreferences(const Preferences &preferences);
    // By key: the mode that holds now is the one that Enter would take.
    void openModes();

    QSize sizeHint() const override;

signals:
    void chosen(callside::LineMode mode, callside::Moment until); // zero: no end

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isUsual() const;
    StatusTint tint() const;
    void pickTime(LineMode mode);

    ModeMenu *m_modes;
    ModeDialog *m_dialog = nullptr; // made when it is first wanted
    LineMode m_mode = LineMode::AssistantAnswers;
};

} // namespace callside
