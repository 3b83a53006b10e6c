// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

#include <QList>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace callside {

// "Always", "Mon–Fri 08:00–18:30".
QString hoursText(const Hours &hours);

// Chooses when somebody can be reached.
class HoursField : public QWidget
{
    Q_OBJECT

public:
    explicit HoursField(QWidget *parent = nullptr);

    void setHours(const Hours &hours);
    // Nothing while no day is chosen.
    std::optional<Hours> hours() const;

signals:
    void chosen(); // by who sits here

private:
    QTimeEdit *addTime(const QString &objectName, const QString &name, QBoxLayout *row);
    void showTimes();

    QComboBox *m_kind;
    QWidget *m_times;
    QList<QCheckBox *> m_days; // Monday first
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace callside
