// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AuditLog.h"

#include "core/Logging.h"
#include "storage/AuditFile.h"

#include <QDir>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto RetryAfter = 5s;

AuditEntry entryOfLog(AuditAction action, Moment at, const QString &about)
{
    AuditEntry entry;
    entry.action = action;
    entry.at = at;
    entry.about = about;
    return entry;
}

} // namespace

AuditLog::AuditLog(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder.isEmpty() ? QString() : QDir(folder).filePath(AuditFileName))
{
    m_writer.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryAfter);
    connect(&m_retry, &QTimer::timeout, this, &AuditLog::wake);
    connect(this, &AuditLog::failed, this, [this] { m_retry.start(); });
}

AuditLog::~AuditLog()
{
    m_retry.stop();
    wake();
    m_writer.waitForDone();
}

void AuditLog::append(const AuditEntry &entry)
{
    if (!m_path.isEmpty())
        enqueue(entry);
}

quint64 AuditLog::enqueue(const AuditEntry &entry)
{
    quint64 ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        ticket = ++m_lastTicket;
        m_waiting.push_back({ticket, entry});
    }
    wake();
    return ticket;
}

std::optional<Error> AuditLog::appendAndWait(const AuditEntry &entry, std::chrono::milliseconds longest)
{
    if (m_path.isEmpty())
        return {};
    const quint64 ticket = enqueue(entry);
    std::unique_lock lock(m_mutex);
    const auto isSettled = [&] { return m_writtenTicket >= ticket || m_failedTicket >= ticket; };
    if (!m_isSettled.wait_for(lock, longest, isSettled))
        return Error{.kind = Error::Kind::TimedOut, .detail = u"the audit trail was not written in time"_s};
    return m_writtenTicket >= ticket ? std::nullopt : m_error;
}

void AuditLog::prune(Moment olderThan, Moment now)
{
    if (m_path.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_pruning = {olderThan, now};
    }
    wake();
}

void AuditLog::wake()
{
    const std::lock_guard lock(m_mutex);
    if (!m_isAsleep || (m_waiting.empty() && !m_pruning))
        return;
    m_isAsleep = false;
    m_writer.start([this] { work(); });
}

// On the log's thread, until nothing waits or a try has failed.
void AuditLog::work()
{
    for (;;) {
        QList<AuditEntry> batch;
        std::optional<Pruning> pruning;
        quint64 ticket = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty() && !m_pruning) {
                m_isAsleep = true;
                return;
            }
            for (const Waiting &waiting : m_waiting)
                batch.append(waiting.entry);
            ticket = m_waiting.empty() ? m_writtenTicket : m_waiting.back().ticket;
            pruning = std::exchange(m_pruning, {});
        }
        std::optional<Error> error = open();
        if (!error && !batch.isEmpty())
            error = write(batch);
        settle(error, ticket);
        if (error)
            return;
        if (pruning)
            pruneRows(*pruning);
    }
}

void AuditLog::settle(const std::optional<Error> &error, quint64 ticket)
{
    bool wasFailing = false;
    {
        const std::lock_guard lock(m_mutex);
        wasFailing = m_error.has_value();
        m_error = error;
        if (error) {
            m_failedTicket = ticket;
            m_isAsleep = true;
        } else {
            m_writtenTicket = ticket;
            while (!m_waiting.empty() && m_waiting.front().ticket <= ticket)
                m_waiting.pop_front();
        }
    }
    m_isSettled.notify_all();
    if (error) {
        if (!wasFailing) // once, and not for every try
            qCWarning(lcStore).noquote() << "the audit trail cannot be written:" << error->detail;
        emit failed(*error);
    } else if (wasFailing) {
        emit recovered();
    }
}

// Finds out where the trail ends, and says in it what was found wrong there.
std::optional<Error> AuditLog::open()
{
    if (m_isOpen)
        return {};
    const Result<auditfile::End> end = auditfile::openEnd(m_path);
    if (!end)
        return end.error();
    m_last = end->last;
    m_isOpen = true;
    if (end->finding.isEmpty())
        return {};
    qCWarning(lcStore).noquote() << "the audit trail did not end as it should:" << end->finding;
    AuditEntry entry = entryOfLog(AuditAction::AuditRepaired, end->at, end->finding);
    entry.count = m_last.number;
    entry.seal = m_last.seal;
    const std::optional<Error> error = write({entry});
    m_isOpen = !error;
    return error;
}

std::optional<Error> AuditLog::write(const QList<AuditEntry> &entries)
{
    QByteArray lines;
    AuditSeal last = m_last;
    for (const AuditEntry &entry : entries) {
        const QByteArray row = auditJson(entry, last.number + 1);
        last = {last.number + 1, auditSeal(last.seal, row)};
        lines += auditLine(last.seal, row);
    }
    if (const auto error = auditfile::append(m_path, lines)) {
        m_isOpen = false; // what stands at the end is looked at again
        return error;
    }
    m_last = last;
    // Not yet kept beside it, the seal is an older one: a check holds all the same, and proves a little less.
    if (const auto error = auditfile::writeSeal(m_path, m_last))
        qCWarning(lcStore).noquote() << "the seal of the audit trail cannot be written:" << error->detail;
    return {};
}

void AuditLog::pruneRows(const Pruning &pruning)
{
    const Result<auditfile::Cut> cut = auditfile::findCut(m_path, pruning.olderThan);
    if (!cut || cut->removed.number == 0)
        return;
    const AuditCheck check = verifyAuditFile(m_path);
    if (!check.isSound()) { // what is broken stays, for somebody to look at
        qCWarning(lcStore) << "the audit trail is not shortened, as its chain is broken:" << check;
        return;
    }
    AuditEntry entry = entryOfLog(AuditAction::AuditPruned, pruning.now, {});
    entry.count = cut->removed.number;
    entry.seal = cut->removed.seal;
    if (write({entry}))
        return; // nothing is removed that no row tells of
    if (const auto error = auditfile::cutOff(m_path, *cut))
        qCWarning(lcStore).noquote() << "the audit trail cannot be shortened:" << error->detail;
}

} // namespace callside
