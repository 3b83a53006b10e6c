// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryRules.h"
#include "storage/Journal.h"

#include <QString>
#include <QStringList>

namespace callside {
class JournalFile;
}

// Calls as the desk would have kept them, for the tests of what becomes of them.
namespace callside::historytesting {

struct PastCall {
    QString call = QStringLiteral("rtc_1");
    qint64 offeredAtMs = 1795255200000; // 2026-11-21T10:00:00Z
    QString number = QStringLiteral("+447700900123");
    QString name = QStringLiteral("Ada Ample");
    QStringList lines; // by turns: the caller, the assistant
    QString language = QStringLiteral("en");
    bool isAnswered = true;
    bool isOver = true;
};

// Its entries and its row, with every event made as the program makes it.
QList<JournalEntry> entriesOf(const PastCall &past);
JournalWrite writeOf(const PastCall &past);
void keepCall(JournalFile &file, const PastCall &past);
// Makes all that is due, and cleans up until nothing is left.
void makeHistory(JournalFile &file, StorageMode mode = StorageMode::Everything);

// The names of the folder's files in whose bytes one of the texts stands, as UTF-8 or UTF-16.
QStringList filesHolding(const QString &folder, const QStringList &texts);

} // namespace callside::historytesting
