// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SetupPage.h"

class QComboBox;

namespace callside {

class SettingsPaste;

// Who brings the calls, and what is to be pasted on its page.
class SetupCompany : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupCompany(QWidget *parent = nullptr);

    QString lacking() const override;

protected:
    void refresh() override;

private:
    QComboBox *m_provider;
    SetupField *m_numbers = nullptr;
    SettingsPaste *m_paste;
    QLabel *m_notes;
};

} // namespace callside
