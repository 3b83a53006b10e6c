// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "gui/setup/SetupPage.h"

namespace callside {

class PasteRow;

// The address at which the assistant service reaches this desk, and where it has to lead on this computer.
class SetupAddress : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupAddress(QWidget *parent = nullptr);

    void showStatus(const LineStatus &status);

    QString lacking() const override;

protected:
    void refresh() override;

private:
    SetupField *m_url;
    PasteRow *m_local;
    PasteRow *m_tunnel;
    QLabel *m_listening;
};

} // namespace callside
