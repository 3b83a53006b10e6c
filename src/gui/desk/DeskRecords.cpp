// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskRecords.h"

#include "app/Backend.h"
#include "app/Clock.h"
#include "app/DeskPreferences.h"
#include "gui/desk/DeskWho.h"
#include "gui/history/HistoryExport.h"
#include "gui/settings/SettingsRecords.h"
#include "storage/AuditLog.h"
#include "storage/Backup.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto EraseTrailLimit = 10s;

// It asks the kernel, which may have to ask a disk.
QFuture<DiskEncryption> lookAtDisk(const QString &folder)
{
    const auto promise = std::make_shared<QPromise<DiskEncryption>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder] {
        promise->addResult(diskEncryptionOf(folder));
        promise->finish();
    });
    return promise->future();
}

} // namespace

DeskRecords::DeskRecords(const DeskParts &parts, DeskWho &who, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_who(who)
{
    connect(&m_parts.backend, &Backend::retentionApplied, this, [this](const RetentionOutcome &outcome) {
        if (!m_parts.audit)
            return;
        AuditEntry entry; // by nobody: the program itself
        entry.at = now();
        entry.action = AuditAction::RetentionRun;
        entry.count = outcome.calls + outcome.transcripts + outcome.notes + outcome.errorFiles;
        m_parts.audit->append(entry);
    });
    connect(&m_backup, &QFutureWatcherBase::finished, this, &DeskRecords::backupFinished);
    connect(&m_who, &DeskWho::changed, this, [this] {
        if (m_export)
            m_export->leave();
    });
}

DeskRecords::~DeskRecords()
{
    if (!m_backup.isRunning())
        return;
    m_backup.cancel();
    m_who.record(m_backupEntry, u"stopped"_s);
}

void DeskRecords::joinPage(SettingsRecords *page)
{
    m_page = page;
    connect(page, &SettingsRecords::backupWanted, this, &DeskRecords::askBackup);
    connect(page, &SettingsRecords::backupCancelled, &m_backup, &QFutureWatcherBase::cancel);
    connect(&m_backup, &QFutureWatcherBase::progressValueChanged, page, [this, page](int percent) {
        if (m_backup.isRunning())
            page->showBackupProgress(percent);
    });
    connect(page, &SettingsRecords::findWanted, this, &DeskRecords::find);
    connect(page, &SettingsRecords::eraseWanted, this, &DeskRecords::erase);
    connect(page, &SettingsRecords::exportWanted, this, &DeskRecords::exportNumber);
    connect(&m_parts.backend, &Backend::numberFound, page, &SettingsRecords::showFound);
    connect(&m_parts.backend, &Backend::numberErased, page, [this, page](const QString &, const EraseOutcome &outcome) {
        page->showErased(outcome, otherJournals(journal()));
    });
    connect(&m_parts.backend, &Backend::numberFailed, page,
            [page](const QString &, const Error &error) { page->showFailed(error); });
    connect(&m_disk, &QFutureWatcherBase::finished, page, [this, page] { page->showDisk(m_disk.result()); });
    m_disk.setFuture(lookAtDisk(m_parts.backend.dataFolder()));
}

// As it is in use: beside a damaged one it is another.
QString DeskRecords::journal() const
{
    return m_parts.backend.status().keepingPath;
}

void DeskRecords::askBackup()
{
    if (!m_who.may(Permission::BackUp)) {
        m_who.allow(Permission::BackUp, AuditAction::BackUpWritten); // says why not
        return;
    }
    auto *dialog = new QFileDialog(m_page, tr("Back up all calls"));
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a backup never takes the place of another file
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->setNameFilters({tr("Backups of Callside (*.sqlite)")});
    dialog->selectFile(u"callside-%1.sqlite"_s.arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &DeskRecords::backUpTo);
    dialog->open();
}

void DeskRecords::backUpTo(const QString &path)
{
    if (m_backup.isRunning())
        return;
    m_backupEntry = m_who.entry(AuditAction::BackUpWritten);
    m_page->showBackupProgress(0);
    m_backup.setFuture(startBackup(journal(), path));
}

void DeskRecords::backupFinished()
{
    Error stopped;
    stopped.code = u"cancelled"_s;
    const bool isAnswered = m_backup.future().resultCount() > 0;
    const Result<QString> answer = isAnswered ? m_backup.result() : Result<QString>(stopped);
    m_who.record(m_backupEntry, answer                                  ? u"written"_s
                                : answer.error().code == "cancelled"_L1 ? u"stopped"_s
                                                                        : u"failed"_s);
    m_page->showBackupDone(answer);
}

void DeskRecords::find(const QString &number)
{
    if (m_who.allow(Permission::EraseRecords, AuditAction::Searched, {}, u"number"_s))
        m_parts.backend.findNumber(number);
    else
        m_page->showRefused();
}

// Nothing is erased that is not in the trail; the disk is waited for beside the window.
void DeskRecords::erase(const QString &number)
{
    if (!m_who.may(Permission::EraseRecords)) {
        m_who.allow(Permission::EraseRecords, AuditAction::Erased, {}, u"number"_s); // says why not
        return m_page->showRefused();
    }
    if (!m_parts.staff || !m_parts.audit)
        return m_parts.backend.eraseNumber(number);
    AuditEntry erased = m_who.entry(AuditAction::Erased);
    erased.about = u"number"_s;
    m_trail.start([this, log = m_parts.audit, erased, number] {
        const std::optional<Error> error = log->appendAndWait(erased, EraseTrailLimit);
        QMetaObject::invokeMethod(
            this,
            [this, error, number] {
                if (error)
                    m_page->showFailed(*error);
                else
                    m_parts.backend.eraseNumber(number);
            },
            Qt::QueuedConnection);
    });
}

// Everything that somebody may ask to have of themselves: with their name and number in it, where the role may do so.
void DeskRecords::exportNumber(const QString &number, int calls)
{
    if (!m_who.may(Permission::ExportCalls)) {
        m_who.allow(Permission::ExportCalls, AuditAction::Exported, {}, u"number"_s); // says why not
        return;
    }
    if (!m_export)
        m_export = new HistoryExport(m_page->window());
    HistoryExportWish wish;
    wish.query.filter.number = number;
    wish.count = calls;
    wish.journalPath = journal();
    wish.exportedBy = m_who.name();
    wish.centre = m_parts.preferences.now().centre.name;
    wish.canBeUnredacted = m_who.may(Permission::ExportUnredacted);
    wish.isUnredactedFirst = true;
    wish.record = exportRecord(m_parts, {}, u"number"_s);
    m_export->openFor(wish);
}

} // namespace callside
