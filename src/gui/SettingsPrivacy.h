// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsPage.h"

class QLabel;

namespace callside {

// What others may see on this screen.
class SettingsPrivacy : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsPrivacy(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

private:
    QLabel *m_key;
};

} // namespace callside
