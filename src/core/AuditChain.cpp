// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AuditChain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using AuditProblem = AuditCheck::Problem;

constexpr qsizetype SealLength = 64;

std::optional<qint64> checkpointIn(const QByteArray &row)
{
    const qint64 number = QJsonDocument::fromJson(row).object()["checkpoint"_L1].toInteger();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray firstAuditSeal()
{
    return QByteArray(SealLength, '0');
}

bool isAuditSeal(QByteArrayView seal)
{
    return seal.size() == SealLength && std::all_of(seal.begin(), seal.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

QByteArray auditSeal(const QByteArray &before, const QByteArray &row)
{
    return QCryptographicHash::hash(before + row, QCryptographicHash::Sha256).toHex();
}

QByteArray auditLine(const QByteArray &seal, const QByteArray &row)
{
    return seal + ' ' + row + '\n';
}

QByteArray auditSealText(const AuditSeal &seal)
{
    return QByteArray::number(seal.number) + ' ' + seal.seal + '\n';
}

std::optional<AuditSeal> auditSealFrom(const QByteArray &text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    const qint64 number = words.first().toLongLong();
    if (words.size() != 2 || number < 1 || !isAuditSeal(words[1]))
        return {};
    return AuditSeal{number, words[1]};
}

QByteArray auditCheckpoint(const AuditSeal &removed)
{
    return auditLine(removed.seal, "{\"checkpoint\":" + QByteArray::number(removed.number) + '}');
}

AuditLine parseAuditLine(QByteArrayView line)
{
    AuditLine parsed;
    if (line.size() <= SealLength || line[SealLength] != ' ' || !isAuditSeal(line.first(SealLength)))
        return parsed;
    parsed.seal = line.first(SealLength).toByteArray();
    parsed.row = line.sliced(SealLength + 1).toByteArray();
    parsed.entry = auditEntryFrom(parsed.row);
    if (!parsed.entry)
        parsed.checkpoint = checkpointIn(parsed.row);
    return parsed;
}

AuditChecker::AuditChecker(std::optional<AuditSeal> kept)
    : m_kept(std::move(kept))
{
}

void AuditChecker::take(QByteArrayView line)
{
    ++m_line;
    const AuditLine parsed = parseAuditLine(line);
    if (!m_check.isSound())
        return lookFurther(parsed);
    if (m_line == 1 && parsed.checkpoint)
        return takeCheckpoint(parsed);
    if (!parsed.entry)
        return breakAt(AuditProblem::Unreadable, m_last.number + 1);
    follow(parsed);
}

void AuditChecker::takeCheckpoint(const AuditLine &line)
{
    m_checkpoint = {*line.checkpoint, line.seal};
    m_last = m_checkpoint;
}

void AuditChecker::follow(const AuditLine &line)
{
    const qint64 number = line.entry->number;
    const qint64 expected = m_last.number + 1;
    if (number > expected)
        return breakAt(AuditProblem::Removed, expected);
    if (number < expected)
        return breakAt(AuditProblem::Inserted, number);
    if (auditSeal(m_last.seal, line.row) != line.seal)
        return breakAt(AuditProblem::Changed, expected);
    const AuditEntry &entry = line.entry->entry;
    if (m_check.firstRow == 0) {
        m_check.firstRow = number;
        m_check.firstAt = entry.at;
    }
    m_check.lastAt = entry.at;
    m_last = {number, line.seal};
    if (entry.action == AuditAction::AuditPruned && AuditSeal{entry.count, entry.seal} == m_checkpoint)
        m_checkpoint = {}; // it is proven
    if (m_kept && m_kept->number == number)
        m_isKeptSealRight = m_kept->seal == line.seal;
}

// What stands behind the break tells what was done there.
void AuditChecker::lookFurther(const AuditLine &line)
{
    if (!line.entry || line.entry->number != m_check.row)
        return;
    if (m_check.problem == AuditProblem::Removed)
        m_check.problem = AuditProblem::Reordered;
    else if (m_check.problem != AuditProblem::Inserted && auditSeal(m_last.seal, line.row) == line.seal)
        m_check.problem = AuditProblem::Inserted; // the row that belongs there follows
}

void AuditChecker::breakAt(AuditCheck::Problem problem, qint64 row)
{
    m_check.problem = problem;
    m_check.row = row;
    m_check.line = m_line;
}

AuditCheck AuditChecker::finish(bool isUnfinished)
{
    m_check.lastRow = m_last.number;
    m_check.lastSeal = m_last.seal;
    m_check.hasUnfinishedRow = isUnfinished;
    if (!m_check.isSound())
        return m_check;
    m_line = 0;
    if (m_checkpoint.number > 0) {
        m_line = 1;
        breakAt(AuditProblem::Removed, 1); // no row tells of the removal
    } else if (m_kept && m_kept->number > m_last.number) {
        breakAt(AuditProblem::Truncated, m_last.number + 1);
    } else if (!m_isKeptSealRight) {
        breakAt(AuditProblem::Changed, m_kept->number);
    }
    m_check.isEndProven = m_check.isSound() && m_kept && m_kept->number >= m_check.firstRow && m_check.firstRow > 0;
    return m_check;
}

QDebug operator<<(QDebug debug, AuditCheck::Problem problem)
{
    constexpr const char *Words[] = {"sound",     "changed",    "removed",   "inserted",      "reordered",
                                     "truncated", "unreadable", "not there", "cannot be read"};
    return debug << Words[int(problem)];
}

QDebug operator<<(QDebug debug, const AuditCheck &check)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "AuditCheck(" << check.problem << ", row " << check.row << ", line " << check.line << ", rows "
                    << check.firstRow << " to " << check.lastRow << (check.isEndProven ? ", end proven" : "")
                    << (check.hasUnfinishedRow ? ", unfinished row" : "") << ')';
    return debug;
}

} // namespace callside
