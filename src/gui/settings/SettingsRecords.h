// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "gui/settings/SettingsPage.h"
#include "storage/DiskEncryption.h"
#include "storage/Erase.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace callside {

class RecordsQuestion;

// What is kept of calls, for how long, and what can be done with it: a backup, and finding and erasing one number.
class SettingsRecords : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsRecords(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

    void showDisk(DiskEncryption encryption);
    // Per cent.
    void showBackupProgress(int percent);
    // Where it is now, or why it is not.
    void showBackupDone(const Result<QString> &target);
    // Answers to findWanted() and eraseWanted(); `others` are files that were not looked into.
    void showFound(const QString &number, const NumberFindings &findings);
    void showErased(const EraseOutcome &outcome, const QStringList &others);
    void showFailed(const Error &error);
    void showRefused(); // nothing was done: the question may be put again

signals:
    void backupWanted();
    void backupCancelled();
    void findWanted(const QString &number);
    void eraseWanted(const QString &number); // confirmed
    // Of the calls that were found for it, which are so many.
    void exportWanted(const QString &number, int calls);

private:
    void buildModes();
    void buildDays();
    void buildBackup();
    void buildNumber();
    void takeMode(int id);
    void find();
    void askErase();
    void hideActions();
    void say(QLabel *label, const QStringList &sentences, bool isBad = false);

    QButtonGroup *m_modes;
    QLabel *m_disk;
    QPushButton *m_backup;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_backupState;
    QLineEdit *m_number;
    QPushButton *m_find;
    QLabel *m_findings;
    QPushButton *m_export;
    QPushButton *m_erase;
    RecordsQuestion *m_question;
    QString m_found;      // the number that was found last
    int m_foundCalls = 0; // from it
};

} // namespace callside
