// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"

class QLineEdit;

namespace callside {

// Who sits here where nobody signs in, what is heard, how the program starts and ends.
class SettingsDesk : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsDesk(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;
    // The operating system's account: the name where none is given.
    void setSystemUser(const QString &name);
    // Where people sign in, the name is theirs.
    void hideUser();

private:
    QLineEdit *m_deskUser;
    SettingsField *m_userFrame = nullptr;
    QCheckBox *m_ring = nullptr;
};

} // namespace callside
