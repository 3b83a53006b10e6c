// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace callside {

// Called with how much is done; false: stop. On the thread that does the work.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

// What a check of a journal found. English, for support; nothing of any call.
struct JournalCheck {
    QStringList problems; // none: it is sound
    qint64 calls = 0;
    qint64 entries = 0;
    bool isSound() const { return problems.isEmpty(); }
    bool operator==(const JournalCheck &) const = default;
};

// Looks through the whole journal: every page (integrity_check), every reference, every call folded from its entries,
// the search's index against what it is made of. Refused (StorageFailed) where there is none, where it is no journal,
// and where it is a newer version's. Nothing is changed; the program may be running. Blocks: not for the window's
// thread.
Result<JournalCheck> checkJournal(const QString &path, const WorkProgress &progress = {});

// Copies the journal as it is at this moment into one new file, readable by this user only, row by row in one read
// transaction: calls go on being kept meanwhile, and what was deleted is not in the copy. `target` is only there once
// the copy is whole. Blocks. Error "cancelled" (NotAllowed) if the progress said so.
std::optional<Error> writeBackup(const QString &journal, const QString &target, const WorkProgress &progress = {});
// The same on a thread of its own: QFuture's progress is in per cent, cancel() stops it.
QFuture<Result<QString>> startBackup(const QString &journal, const QString &target);

// Checks the copy and puts it where the journal belongs; the journal that was there stays beside it, under the name
// that is given back (empty: there was none). Only while no store has the folder's journal open. If anything fails, the
// journal is what it was. Newer copies are refused, older ones are brought up to date at the next start.
Result<QString> restoreBackup(const QString &backup, const QString &folder, qint64 nowMs,
                              const WorkProgress &progress = {});

} // namespace callside
