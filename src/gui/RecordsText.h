// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/Backup.h"

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
};

} // namespace callside
