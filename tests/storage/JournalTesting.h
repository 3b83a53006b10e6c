// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Journal.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// What the journal's tests share.
namespace callside::journaltesting {

inline constexpr qint64 Noon = 1795255200000; // 2026-11-21T10:00:00Z

CallRow aCall(const QString &call, qint64 offeredAtMs = Noon, bool isLive = true);
Task aTask(qint64 id, const QString &call, Task::Kind kind = Task::Kind::CallBack); // made by a person
JournalEntry anEntry(const QString &call, int number, qint64 atMs = Noon);
// The same entries as they come back: numbered by the journal.
QList<JournalEntry> withoutSequences(QList<JournalEntry> entries);

// Every file of the folder with the hash of its bytes, in order.
QStringList contentsOf(const QString &folder);
void overwrite(const QString &path, qint64 offset, const QByteArray &bytes);
// Runs SQL on a file from outside the journal, in a process-wide connection that is closed again.
void runSql(const QString &path, const QStringList &statements);
QVariant readSql(const QString &path, const QString &statement);

} // namespace callside::journaltesting
