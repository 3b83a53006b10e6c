// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditEntry.h"
#include "core/Result.h"
#include "gui/desk/DeskParts.h"
#include "storage/DiskEncryption.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace callside {

class DeskWho;
class HistoryExport;
class SettingsRecords;

// Joins the page of what is kept to the calls: who may do it is asked first, and it is in the audit trail, without the
// number: a backup once it is known how it went. What is deleted at night goes into the trail, too. who lives longer.
class DeskRecords : public QObject
{
    Q_OBJECT

public:
    DeskRecords(const DeskParts &parts, DeskWho &who, QObject *parent = nullptr);
    ~DeskRecords() override; // stops a backup; nothing of it is left

    void joinPage(SettingsRecords *page);

    void backUpTo(const QString &path);

private:
    void askBackup();
    void backupFinished();
    void find(const QString &number);
    void erase(const QString &number);
    void exportNumber(const QString &number, int calls);
    QString journal() const;

    const DeskParts m_parts;
    DeskWho &m_who;
    SettingsRecords *m_page = nullptr;
    QPointer<HistoryExport> m_export;
    QFutureWatcher<Result<QString>> m_backup;
    AuditEntry m_backupEntry; // by whoever asked for the one that is being written
    QFutureWatcher<DiskEncryption> m_disk;
    QThreadPool m_trail; // waits for the trail; last, so that its end is waited for first
};

} // namespace callside
