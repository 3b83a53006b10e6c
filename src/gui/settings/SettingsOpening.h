// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"
#include "gui/settings/OpeningWeek.h"
#include "gui/settings/SettingsPage.h"

class QButtonGroup;
class QLabel;

namespace callside {

class OpeningExceptions;
class TimeZoneCombo;

// When the centre is open, and how calls are met outside these hours. In the settings dialog it shows and edits the
// preferences like any other page; elsewhere showHours() and hoursChanged() do.
class SettingsOpening : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsOpening(QWidget *parent = nullptr);

    // What is being typed stays.
    void showHours(const OpeningHours &hours, OutOfHours outOfHours, Moment now);
    // Time passes: whether it is open now. As often as one likes.
    void setNow(Moment now);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;

signals:
    // Valid ones, chosen by who sits here; edited() says the same.
    void hoursChanged(const callside::OpeningHours &hours, callside::OutOfHours outOfHours);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildState();
    void buildOutside();
    void addChoice(OutOfHours choice, const QString &objectName, const QString &title, const QString &hint);
    void takeWeek();
    void takeZone();
    void undoWeek();
    void showWeek();
    void publish();
    void showState();

    QLabel *m_stateIcon;
    QLabel *m_state;
    OpeningWeek *m_week;
    TimeZoneCombo *m_zone;
    OpeningExceptions *m_exceptions;
    QButtonGroup *m_outside;
    SettingsField *m_zoneFrame;
    OpeningHours m_hours; // as it holds
    OutOfHours m_outOfHours = OutOfHours::ClosedWording;
    Moment m_now{}; // zero: nobody has said
    QList<OpeningWeek::Week> m_earlier;
};

} // namespace callside
