// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace callside {

// Chooses a time zone, by typing any part of its name.
class TimeZoneCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit TimeZoneCombo(QWidget *parent = nullptr);

    // IANA; empty: the computer's. Nothing is emitted.
    void setZone(const QString &zone);
    // What was typed, where it is no zone.
    QString zone() const;
    bool isBeingTyped() const;

signals:
    void zoneChosen(); // by who sits here
};

} // namespace callside
