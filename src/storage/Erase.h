// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryRules.h"
#include "core/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace callside {

class JournalFile;

// A call that somebody holds, and when it came.
struct HeldCall {
    Hold hold;
    Moment offeredAt{};
    bool operator==(const HeldCall &) const = default;
};

// Everything that the journal knows of one telephone number, in whatever shape it is written there.
struct NumberFindings {
    QStringList calls;      // that came from it and are over, oldest first
    QStringList live;       // that came from it and go on
    QStringList mentions;   // calls from elsewhere in whose words or notes it stands
    QList<qint64> tasks;    // about it, whichever call they belong to
    QList<HeldCall> held{}; // of the calls and mentions: those that must not be touched
    bool isEmpty() const { return calls.isEmpty() && live.isEmpty() && mentions.isEmpty() && tasks.isEmpty(); }
    bool operator==(const NumberFindings &) const = default;
};
// With the history made up to now (EraseWork does so). NotAllowed for what is too short to be a number.
Result<NumberFindings> findNumber(JournalFile &file, const QString &number);

struct EraseOutcome {
    int calls = 0;
    int tasks = 0;
    int mentions = 0;       // calls in whose words it was replaced by "[number]"
    int live = 0;           // left, because they go on
    QList<HeldCall> held{}; // left as they are
    bool operator==(const EraseOutcome &) const = default;
};

// Erases a number step by step; each step is short, but for the last, in which the whole file is written anew, so that
// nothing of it is left between the pages. Then no file of the journal holds it. Not erased: other journals in the
// folder (otherJournals()), recordings, backups.
class EraseWork
{
public:
    EraseWork(const QString &number, StorageMode mode);

    Result<bool> step(JournalFile &file, EraseOutcome &outcome); // true while there is more

private:
    enum class Phase { MakeHistory, Erase, MakeAgain, Clean, Pack, ClearLog, Done };
    Result<bool> erase(JournalFile &file, EraseOutcome &outcome);
    Result<bool> clearLog(JournalFile &file);

    QString m_number;
    StorageMode m_mode;
    Phase m_phase = Phase::MakeHistory;
    int m_logTries = 0;
};

// Journals beside the one in use: from before a restore, or from when the main one could not be used.
QStringList otherJournals(const QString &pathInUse);

} // namespace callside
