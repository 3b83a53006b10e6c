// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"

class QDoubleSpinBox;
class QLabel;

namespace callside {

// What the calls of today have cost, and the most that a day may cost.
class SettingsCosts : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsCosts(QWidget *parent = nullptr);

    // In millionths of a US dollar; not complete when a part had no known price.
    void showToday(qint64 microUsd, bool isComplete, int calls);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;

private:
    void buildLimit();
    void takeLimit();
    void refreshToday();

    QLabel *m_today;
    QLabel *m_share;
    QLabel *m_unpriced;
    QDoubleSpinBox *m_limit;
    QCheckBox *m_asksFirst = nullptr;
    qint64 m_microUsd = 0;
    int m_calls = 0;
    bool m_isComplete = true;
};

} // namespace callside
