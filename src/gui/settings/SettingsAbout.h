// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"

class QLabel;
class QPushButton;

namespace callside {

// What this program is, where it keeps what it keeps, and whose work is in it.
class SettingsAbout : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsAbout(QWidget *parent = nullptr);

    // Empty: nothing is kept there (a recording that is played).
    void showPlaces(const QString &dataFolder, const QString &errorLog);

signals:
    void dataFolderWanted();
    void errorLogWanted();

private:
    void buildProgram();
    void buildPlaces();
    void buildNotices();
    QLabel *addPlace(const QString &objectName, const QString &title, QPushButton *open);
    void copyVersion();

    QLabel *m_folder;
    QLabel *m_log;
    QPushButton *m_openFolder;
    QPushButton *m_openLog;
    QPushButton *m_copy;
};

} // namespace callside
