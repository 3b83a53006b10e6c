// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"

class QComboBox;
class QSlider;

namespace callside {

// The language of the program, colours, the size of the text, movement.
class SettingsAppearance : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsAppearance(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

private:
    void buildLanguage();
    void buildTheme();
    void buildTextSize();

    QComboBox *m_language;
    QComboBox *m_theme;
    QSlider *m_size;
    NumberField *m_percent = nullptr;
};

} // namespace callside
