// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataCommands.h"

#include "app/Clock.h"
#include "app/DeskPreferences.h"
#include "app/InstanceGuard.h"
#include "gui/settings/AuditText.h"
#include "gui/settings/RecordsText.h"
#include "gui/words/ErrorText.h"
#include "storage/AuditLog.h"
#include "storage/Backup.h"
#include "storage/Erase.h"
#include "storage/JournalOpening.h"

#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QStringList &sentences)
{
    QTextStream(stdout) << sentences.join(u'\n') << Qt::endl;
}

// By the computer's account: nobody signs in on the command line.
void recordRestored(const QString &folder)
{
    AuditEntry entry;
    entry.at = now();
    entry.who = DeskPreferences::systemUserName();
    entry.action = AuditAction::BackUpRestored;
    AuditLog(folder).append(entry); // written when it is let go of
}

} // namespace

QString dataFolderOf(const Options &options)
{
    if (!options.dataDir.isEmpty())
        return options.dataDir;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return options.isPractice ? folder + u"/practice"_s : folder; // rehearsed calls never stand among real ones
}

int verifyAudit(const Options &options)
{
    const AuditCheck check = verifyAuditFile(QDir(dataFolderOf(options)).filePath(AuditFileName));
    say(AuditText::check(check));
    return check.isSound() ? 0 : 1;
}

int checkData(const Options &options)
{
    const QString path = QDir(dataFolderOf(options)).absoluteFilePath(JournalFileName);
    const Result<JournalCheck> check = checkJournal(path);
    say(RecordsText::check(path, check, otherJournals(path)));
    return check && check->isSound() ? 0 : 1;
}

int restoreData(const Options &options)
{
    const QString folder = dataFolderOf(options);
    InstanceGuard guard(folder);
    switch (guard.acquire()) {
    case InstanceGuard::Outcome::First:
        break;
    case InstanceGuard::Outcome::OtherRaised:
    case InstanceGuard::Outcome::OtherIsSilent:
        say({RecordsText::notWhileRunning(folder)});
        return 1;
    case InstanceGuard::Outcome::FolderUnusable:
        say({ErrorText::dataFolderSentence(folder)});
        return 1;
    }
    const Result<QString> aside = restoreBackup(options.restoreFile, folder, toMsecs(now()));
    if (aside)
        recordRestored(folder);
    say(RecordsText::restored(options.restoreFile, aside));
    return aside ? 0 : 1;
}

} // namespace callside
