// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsPage.h"

class QLineEdit;

namespace callside {

// Who sits here, what is heard, how the program starts and ends.
class SettingsDesk : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsDesk(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;
    // The operating system's account: the name where none is given.
    void setSystemUser(const QString &name);

private:
    QLineEdit *m_deskUser;
    QCheckBox *m_ring = nullptr;
};

} // namespace callside
