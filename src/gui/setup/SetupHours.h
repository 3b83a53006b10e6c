// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"
#include "gui/setup/SetupPage.h"

namespace callside {

class OpeningWeek;
class TimeZoneCombo;

// When the centre is open in an ordinary week, and where it is.
class SetupHours : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupHours(QWidget *parent = nullptr);

    QString lacking() const override;
    void finishTyping() override;

protected:
    void refresh() override;

private:
    void openAlways();
    void takeWeek();
    void undoWeek();
    void takeZone();
    void publish();

    OpeningWeek *m_week;
    TimeZoneCombo *m_zone;
    SettingsField *m_zoneFrame;
    OpeningHours m_hours;
    OpeningHours m_before; // when the page was last shown anew, for taking it back
};

} // namespace callside
