// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"

class QLabel;
class QLineEdit;

namespace callside {

// What others may see on this screen, and what more leaves this computer.
class SettingsPrivacy : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsPrivacy(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;

private:
    void buildSummaries();
    void takeModel();

    QLabel *m_key;
    QLineEdit *m_model;
};

} // namespace callside
