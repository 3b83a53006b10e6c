// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryRules.h"
#include "core/Result.h"
#include "storage/Backup.h"
#include "storage/DiskEncryption.h"
#include "storage/Erase.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace callside {

// The words for what is kept, checked, copied and put back.
class RecordsText
{
    Q_DECLARE_TR_FUNCTIONS(RecordsText)

public:
    // What a check of the journal has shown: one sentence on whether it is sound, then each thing that was found, then
    // which other journals stand beside it.
    static QStringList check(const QString &journal, const Result<JournalCheck> &check, const QStringList &others);

    // What came of putting a copy back; `aside` is where the journal that was there now stands.
    static QStringList restored(const QString &backup, const Result<QString> &aside);
    static QString notWhileRunning(const QString &folder);

    static QString mode(StorageMode mode);
    static QString aboutMode(StorageMode mode);
    static QString disk(DiskEncryption encryption);
    static QString backedUp(const Result<QString> &target);
    // Line by line: what is kept of a number, and what became of it.
    static QStringList found(const NumberFindings &findings);
    static QStringList erased(const EraseOutcome &outcome, const QStringList &others);
    static QString failed(const Error &error);

private:
    static QStringList held(const QList<HeldCall> &calls);
};

} // namespace callside
