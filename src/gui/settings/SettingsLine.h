// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"

class QComboBox;

namespace callside {

// How calls are met that come from now on, and what silence on a call leads to.
class SettingsLine : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsLine(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

protected:
    QString conflictIn(const Preferences &candidate) const override;

private:
    void buildSilence();
    void buildDecline();

    QComboBox *m_decline;
};

} // namespace callside
