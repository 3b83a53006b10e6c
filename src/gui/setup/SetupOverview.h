// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SetupProgress.h"
#include "gui/settings/SettingsPage.h"

class QPushButton;

namespace callside {

// The last page: what is done, and what was left out and can be done from here.
class SetupOverview : public SettingsPage
{
    Q_OBJECT

public:
    explicit SetupOverview(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

signals:
    void stepWanted(callside::SetupStep step);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *icon;
        QLabel *text;
        QPushButton *button;
    };

    void addRow(SetupStep step);
    void showRows();

    QLabel *m_sentence;
    QList<Row> m_rows;
};

} // namespace callside
