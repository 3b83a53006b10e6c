// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditEntry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

#include <optional>

namespace callside {

// The file of the audit trail, line by line:
//   <seal> <row>\n      seal: SHA-256, in 64 hexadecimal digits, over the seal of the row before and the row's bytes
// The first row is number 1 and follows the seal of 64 zeros. Where older rows have been removed, the first line is
//   <seal of the last row removed> {"checkpoint":<its number>}
// and a row of AuditPruned further down, itself in the chain, has the same number and seal. `sha256sum` can check it.
//
// Beside the file stands the seal of its newest row, written after the row: by it, rows that were cut off at the end
// are found. Whoever can write both files can write a new trail: what helps then is a seal that was noted elsewhere.

// What the first row follows.
QByteArray firstAuditSeal();
bool isAuditSeal(QByteArrayView seal);
QByteArray auditSeal(const QByteArray &before, const QByteArray &row);
QByteArray auditLine(const QByteArray &seal, const QByteArray &row);

// A row's number and its seal: what the next one follows, and what is kept beside the file.
struct AuditSeal {
    qint64 number = 0; // 0: nothing yet
    QByteArray seal = firstAuditSeal();
    bool operator==(const AuditSeal &) const = default;
};
QByteArray auditSealText(const AuditSeal &seal);
std::optional<AuditSeal> auditSealFrom(const QByteArray &text);
QByteArray auditCheckpoint(const AuditSeal &removed);

// One line of the file, without its line end, taken apart.
struct AuditLine {
    QByteArray seal;
    QByteArray row;
    std::optional<qint64> checkpoint{};
    std::optional<NumberedEntry> entry{}; // nothing: a checkpoint, or no row of ours
};
AuditLine parseAuditLine(QByteArrayView line);

// What a check of the trail has shown.
struct AuditCheck {
    enum class Problem {
        None,
        Changed,    // the row, or the one before it, is not as it was written
        Removed,    // rows from `row` on are missing
        Inserted,   // the row was not written there
        Reordered,  // the row that belongs there stands further down
        Truncated,  // rows from `row` on were written and are missing at the end
        Unreadable, // the line is no row
        NotThere,   // there is no file, and there was one
        CannotBeRead,
    };

    Problem problem = Problem::None;
    qint64 row = 0;  // the number of the first row that does not hold; 0: none
    qint64 line = 0; // where it stands, from 1; 0: at the end
    qint64 firstRow = 0;
    qint64 lastRow = 0; // of those that hold
    Moment firstAt{};
    Moment lastAt{};
    QByteArray lastSeal;
    bool isEndProven = false;      // the seal beside the file says that nothing was cut off
    bool hasUnfinishedRow = false; // half a row at the end, of which nobody was told that it is kept
    QString detail;                // CannotBeRead: why, in English

    bool isSound() const { return problem == Problem::None; }
    bool operator==(const AuditCheck &) const = default;
};

// Follows the chain, line by line, and says what is wrong with the first row that does not hold.
class AuditChecker
{
public:
    // kept: the seal beside the file, if there is one.
    explicit AuditChecker(std::optional<AuditSeal> kept);

    // The next line, without its line end.
    void take(QByteArrayView line);
    // All lines were taken; isUnfinished: there was something behind the last line end.
    AuditCheck finish(bool isUnfinished);

private:
    void takeCheckpoint(const AuditLine &line);
    void follow(const AuditLine &line);
    void lookFurther(const AuditLine &line);
    void breakAt(AuditCheck::Problem problem, qint64 row);

    const std::optional<AuditSeal> m_kept;
    AuditCheck m_check;
    AuditSeal m_last;
    AuditSeal m_checkpoint;
    bool m_isKeptSealRight = true;
    qint64 m_line = 0;
};

QDebug operator<<(QDebug debug, AuditCheck::Problem problem);
QDebug operator<<(QDebug debug, const AuditCheck &check);

} // namespace callside
