// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/Ids.h"
#include "gui/parts/MenuButton.h"
#include "gui/parts/StatusTint.h"

namespace callside {

class ModeDialog;
class ModeMenu;
struct MeetingNow;
struct Preferences;

// Says how calls are met and opens the choice. Where not every call is answered at once it does not look as usual.
class ModeButton : public MenuButton
{
    Q_OBJECT

public:
    explicit ModeButton(QWidget *parent = nullptr);

    // What somebody chose.
    void show(LineMode mode, Moment until);
    // How calls are really met: the opening hours or the day's costs may decide, where the assistant would answer.
    void showMeeting(const MeetingNow &meeting);
    // Until there is what it takes to answer calls, no mode holds.
    void setSetUp(bool isSetUp);
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
    void refresh();
    StatusTint tint() const;
    void pickTime(LineMode mode);

    ModeMenu *m_modes;
    ModeDialog *m_dialog = nullptr; // made when it is first wanted
    LineMode m_chosen = LineMode::AssistantAnswers;
    Moment m_chosenUntil{};
    LineMode m_decided = LineMode::AssistantAnswers; // by hours or costs
    Moment m_decidedUntil{};
    LineMode m_mode = LineMode::AssistantAnswers; // as it is shown
    QString m_wording;                            // the one that new calls get
    QString m_tip;
    bool m_isSetUp = true;
};

} // namespace callside
