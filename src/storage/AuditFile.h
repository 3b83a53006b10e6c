// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditChain.h"
#include "core/Result.h"

#include <QString>

#include <optional>

// The file of the audit trail and the seal beside it, as bytes. Used by AuditLog only, on its thread.
namespace callside::auditfile {

// Where the next row goes on from.
struct End {
    AuditSeal last;
    QString finding; // what was wrong there, as an identifier; empty: nothing
    Moment at{};     // finding: now
};
// Also removes half a row from the end.
Result<End> openEnd(const QString &path);

// On the disk when it returns nothing; otherwise the file is as it was.
std::optional<Error> append(const QString &path, const QByteArray &lines);
std::optional<Error> writeSeal(const QString &path, const AuditSeal &seal);
std::optional<AuditSeal> readSeal(const QString &path);

// The rows at the beginning that are older.
struct Cut {
    AuditSeal removed; // the last of them; number 0: there are none
    qint64 rest = 0;   // where the others begin
};
Result<Cut> findCut(const QString &path, Moment olderThan);
// All or nothing.
std::optional<Error> cutOff(const QString &path, const Cut &cut);

} // namespace callside::auditfile
