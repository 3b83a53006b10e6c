// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditFile.h"

#include "storage/AuditLog.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>

#include <unistd.h>

namespace callside::auditfile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto AuditOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 TailBytes = 1024 * 1024; // holds thousands of rows
constexpr qint64 LongestAuditLine = 16 * 1024;

Error auditFileError(const QFileDevice &file)
{
    return {.kind = Error::Kind::StorageFailed, .detail = file.errorString()};
}

QString sealPathOf(const QString &path)
{
    return path + ".seal"_L1;
}

std::optional<Error> writeWhole(QSaveFile &file, const QByteArray &bytes)
{
    // commit() of Qt 6.4 forgets what failed while it flushed.
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const Error error = auditFileError(file);
    file.cancelWriting();
    return error;
}

// The last whole lines of the file.
struct Tail {
    QList<AuditLine> lines; // of which the first may be cut
    QByteArray lastLine;
};

Tail tailOf(QFile &file)
{
    const qint64 start = std::max<qint64>(0, file.size() - TailBytes);
    file.seek(start);
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // behind the last line end
    if (start > 0 && !lines.isEmpty())
        lines.removeFirst();
    Tail tail;
    tail.lastLine = lines.value(lines.size() - 1);
    for (const QByteArray &line : std::as_const(lines))
        tail.lines.append(parseAuditLine(line));
    return tail;
}

AuditSeal sealOf(const AuditLine &line)
{
    if (line.entry)
        return {line.entry->number, line.seal};
    return line.checkpoint ? AuditSeal{*line.checkpoint, line.seal} : AuditSeal{};
}

// What the next row follows. Where the file does not go with the seal beside it, the seal is followed, so that the
// break can be found for good.
End endOf(const Tail &tail, const std::optional<AuditSeal> &kept)
{
    const AuditSeal last = tail.lines.isEmpty() ? AuditSeal{} : sealOf(tail.lines.last());
    if (!kept) {
        if (tail.lines.isEmpty())
            return {};
        if (last.number > 0)
            return {.last = last, .finding = u"no-seal"_s};
        return {.last = {tail.lines.size(), auditSeal(firstAuditSeal(), tail.lastLine)}, .finding = u"no-row"_s};
    }
    for (const AuditLine &line : tail.lines) {
        if (sealOf(line) == *kept && last.number >= kept->number)
            return {.last = last};
    }
    return {.last = {std::max(last.number, kept->number), kept->seal}, .finding = u"broken-chain"_s};
}

// Half a row was being written when the program was killed. True if there was one.
Result<bool> removeHalfRow(QFile &file)
{
    qint64 end = file.size();
    while (end > 0) {
        const qint64 start = std::max<qint64>(0, end - LongestAuditLine);
        file.seek(start);
        const qsizetype lineEnd = file.read(end - start).lastIndexOf('\n');
        if (lineEnd >= 0) {
            end = start + lineEnd + 1;
            break;
        }
        end = start;
    }
    if (end == file.size())
        return false;
    if (!file.resize(end))
        return auditFileError(file);
    return true;
}

} // namespace

Result<End> openEnd(const QString &path)
{
    const std::optional<AuditSeal> kept = readSeal(path);
    QFile file(path);
    if (!file.exists())
        return kept ? End{*kept, u"no-file"_s, fromMsecs(QDateTime::currentMSecsSinceEpoch())} : End{};
    if (!file.open(QIODevice::ReadWrite))
        return auditFileError(file);
    const Result<bool> wasHalf = removeHalfRow(file);
    if (!wasHalf)
        return wasHalf.error();
    End end = endOf(tailOf(file), kept);
    if (*wasHalf && end.finding.isEmpty())
        end.finding = u"unfinished-row"_s;
    end.at = fromMsecs(QDateTime::currentMSecsSinceEpoch());
    return end;
}

std::optional<Error> append(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, AuditOwnerOnly))
        return auditFileError(file);
    const qint64 before = file.size();
    if (file.write(lines) == lines.size() && ::fsync(file.handle()) == 0)
        return {};
    const Error error = auditFileError(file);
    file.resize(before);
    return error;
}

std::optional<Error> writeSeal(const QString &path, const AuditSeal &seal)
{
    QSaveFile file(sealPathOf(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(AuditOwnerOnly))
        return auditFileError(file);
    if (const auto error = writeWhole(file, auditSealText(seal)))
        return error;
    return file.commit() ? std::nullopt : std::optional(auditFileError(file));
}

std::optional<AuditSeal> readSeal(const QString &path)
{
    QFile file(sealPathOf(path));
    return file.open(QIODevice::ReadOnly) ? auditSealFrom(file.read(LongestAuditLine)) : std::nullopt;
}

Result<Cut> findCut(const QString &path, Moment olderThan)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return auditFileError(file);
    Cut cut;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const AuditLine parsed = parseAuditLine(QByteArrayView(line).chopped(1));
        if (parsed.checkpoint)
            continue;
        if (!parsed.entry || parsed.entry->entry.at >= olderThan)
            break;
        cut = {sealOf(parsed), file.pos()};
    }
    return cut;
}

std::optional<Error> cutOff(const QString &path, const Cut &cut)
{
    QFile whole(path);
    QSaveFile rest(path);
    if (!whole.open(QIODevice::ReadOnly) || !whole.seek(cut.rest))
        return auditFileError(whole);
    if (!rest.open(QIODevice::WriteOnly) || !rest.setPermissions(AuditOwnerOnly))
        return auditFileError(rest);
    if (const auto error = writeWhole(rest, auditCheckpoint(cut.removed)))
        return error;
    while (!whole.atEnd()) {
        const QByteArray part = whole.read(TailBytes);
        if (part.isEmpty()) {
            rest.cancelWriting();
            return auditFileError(whole);
        }
        if (const auto error = writeWhole(rest, part))
            return error;
    }
    return rest.commit() ? std::nullopt : std::optional(auditFileError(rest));
}

} // namespace callside::auditfile

namespace callside {

using namespace Qt::Literals::StringLiterals;

AuditCheck verifyAuditFile(const QString &path)
{
    // The seal first: while the trail is written to, the file is never behind it.
    const std::optional<AuditSeal> kept = auditfile::readSeal(path);
    QFile file(path);
    AuditCheck failed;
    if (!file.exists()) {
        failed.problem = kept ? AuditCheck::Problem::NotThere : AuditCheck::Problem::None;
        return failed;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        failed.problem = AuditCheck::Problem::CannotBeRead;
        failed.detail = file.errorString();
        return failed;
    }
    AuditChecker checker(kept);
    bool isUnfinished = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(auditfile::LongestAuditLine);
        isUnfinished = !line.endsWith('\n') && file.atEnd();
        if (!isUnfinished)
            checker.take(QByteArrayView(line).chopped(line.endsWith('\n') ? 1 : 0));
    }
    return checker.finish(isUnfinished);
}

Result<QList<NumberedEntry>> readAudit(const QString &path, const AuditFilter &filter)
{
    QFile file(path);
    if (!file.exists())
        return QList<NumberedEntry>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::StorageFailed, .detail = file.errorString()};
    QList<NumberedEntry> found;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(auditfile::LongestAuditLine);
        const std::optional<NumberedEntry> row = parseAuditLine(QByteArrayView(line).chopped(1)).entry;
        if (!row || !filter.takes(row->entry))
            continue;
        found.append(*row);
        if (found.size() > filter.most)
            found.removeFirst();
    }
    std::reverse(found.begin(), found.end());
    return found;
}

bool AuditFilter::takes(const AuditEntry &entry) const
{
    return entry.at >= from && (until == Moment{} || entry.at < until) && (who.isEmpty() || entry.who == who) &&
           (call.value.isEmpty() || entry.call == call) && (!action || entry.action == *action) &&
           (!isRefusedOnly || entry.isRefused);
}

} // namespace callside
