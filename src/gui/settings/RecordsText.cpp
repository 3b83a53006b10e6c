// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/RecordsText.h"

#include "gui/words/CallText.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype MostHeldShown = 10;

} // namespace

QStringList RecordsText::check(const QString &journal, const Result<JournalCheck> &check, const QStringList &others)
{
    QStringList sentences;
    if (!check) {
        //: %1 is a file
        sentences.append(tr("The calls that are kept cannot be checked: %1.").arg(journal));
        sentences.append(check.error().detail);
    } else if (check->isSound()) {
        //: %1 is a file
        sentences.append(tr("The calls that are kept are sound: %1.").arg(journal));
    } else {
        //: %1 is a file
        sentences.append(tr("The calls that are kept are damaged: %1.").arg(journal));
        sentences.append(check->problems);
    }
    if (check) {
        //: %1 "12 calls", %2 "340 entries"
        sentences.append(tr("Checked: every page of the file, %1 with %2, and the index of the history.")
                             .arg(tr("%n call(s)", nullptr, int(check->calls)),
                                  tr("%n entry(s)", "what was kept of calls, one by one", int(check->entries))));
    }
    for (const QString &other : others)
        //: %1 is a file
        sentences.append(tr("Another journal stands beside it, and was not checked: %1").arg(other));
    return sentences;
}

QStringList RecordsText::restored(const QString &backup, const Result<QString> &aside)
{
    if (!aside) {
        //: %1 is a file
        return {tr("The copy was not put back: %1. Everything is as it was.").arg(backup), aside.error().detail};
    }
    //: %1 is a file
    QStringList sentences{tr("The copy was found sound and put back: %1.").arg(backup)};
    if (!aside->isEmpty())
        //: %1 is a file
        sentences.append(tr("What was there before is still kept: %1").arg(*aside));
    return sentences;
}

QString RecordsText::notWhileRunning(const QString &folder)
{
    //: %1 is a folder
    return tr("A copy cannot be put back while Callside runs on %1. Quit it first.").arg(folder);
}

QString RecordsText::mode(StorageMode mode)
{
    switch (mode) {
    case StorageMode::Everything:
        return tr("Everything");
    case StorageMode::Redacted:
        return tr("Everything but who it was");
    case StorageMode::CountsOnly:
        return tr("Only that there was a call");
    }
    Q_UNREACHABLE();
}

QString RecordsText::aboutMode(StorageMode mode)
{
    switch (mode) {
    case StorageMode::Everything:
        return tr("What was said, who called, notes and tasks.");
    case StorageMode::Redacted:
        return tr("Numbers, dates, addresses and names are taken out of what was said as well as a program can; a name "
                  "that nothing announces may stay. Of the caller's number the last three digits are left.");
    case StorageMode::CountsOnly:
        return tr("When, how long, how it ended and what it cost: nothing that was said, no number, no notes.");
    }
    Q_UNREACHABLE();
}

QString RecordsText::disk(DiskEncryption encryption)
{
    switch (encryption) {
    case DiskEncryption::Encrypted:
        return tr("The disk that calls are kept on is encrypted: whoever takes the computer away cannot read them.");
    case DiskEncryption::NotEncrypted:
        return tr("The disk that calls are kept on is not encrypted: whoever takes the computer away can read them. "
                  "Ask whoever looks after the computer to encrypt it.");
    case DiskEncryption::NotKnown:
        return tr("Whether the disk that calls are kept on is encrypted cannot be told from here. Ask whoever looks "
                  "after the computer.");
    }
    Q_UNREACHABLE();
}

QString RecordsText::backedUp(const Result<QString> &target)
{
    if (target)
        //: %1 is a file
        return tr("The backup is written: %1").arg(QDir::toNativeSeparators(*target));
    if (target.error().code == "cancelled"_L1)
        return tr("The backup was stopped. Nothing of it is left.");
    return tr("The backup could not be written. Choose a name that is not taken, in a folder that you may write to and "
              "that has room. Your calls are as they were.");
}

QStringList RecordsText::found(const NumberFindings &findings)
{
    if (findings.isEmpty())
        return {tr("Nothing is kept of this number.")};
    QStringList lines;
    if (!findings.calls.isEmpty())
        lines.append(tr("%n call(s) from it", nullptr, int(findings.calls.size())));
    if (!findings.tasks.isEmpty())
        lines.append(tr("%n task(s) about it", nullptr, int(findings.tasks.size())));
    if (!findings.mentions.isEmpty())
        lines.append(tr("%n other call(s) in which it was mentioned", nullptr, int(findings.mentions.size())));
    if (!findings.held.isEmpty())
        lines.append(tr("%n of the calls is (are) on legal hold, and stay(s):", nullptr, int(findings.held.size())));
    lines += held(findings.held);
    if (!findings.live.isEmpty())
        lines.append(tr("%n call(s) from it going on now, which stay(s)", nullptr, int(findings.live.size())));
    return lines;
}

QStringList RecordsText::erased(const EraseOutcome &outcome, const QStringList &others)
{
    QStringList lines{tr("Erased. %n call(s) deleted.", nullptr, outcome.calls)};
    if (outcome.tasks > 0)
        lines.append(tr("%n task(s) deleted.", nullptr, outcome.tasks));
    if (outcome.mentions > 0)
        lines.append(tr("Taken out of %n other call(s).", nullptr, outcome.mentions));
    if (!outcome.held.isEmpty())
        lines.append(tr("%n call(s) left as they are, on legal hold:", nullptr, int(outcome.held.size())));
    lines += held(outcome.held);
    if (outcome.live > 0)
        lines.append(tr("%n call(s) left, as they go on. Look again when they are over.", nullptr, outcome.live));
    lines.append(tr("Backups, recordings and exports that were made before may still hold it: look after those by "
                    "hand."));
    for (const QString &other : others)
        //: %1 is a file
        lines.append(tr("So may this older file: %1").arg(QDir::toNativeSeparators(other)));
    return lines;
}

QStringList RecordsText::held(const QList<HeldCall> &calls)
{
    QStringList lines;
    for (const HeldCall &call : calls.first(std::min(calls.size(), MostHeldShown))) {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(call.offeredAt)), QLocale::ShortFormat);
        //: A call that must not be deleted: %1 date and time, %2 who decided that, %3 the reason in their words
        lines.append(tr("    %1, held by %2: %3").arg(when, oneLine(call.hold.by), oneLine(call.hold.reason)));
    }
    if (calls.size() > MostHeldShown)
        //: Below a list of calls
        lines.append(tr("    and %n more", nullptr, int(calls.size() - MostHeldShown)));
    return lines;
}

QString RecordsText::failed(const Error &error)
{
    if (error.kind == Error::Kind::NotAllowed)
        return tr("That is too short for a telephone number. Type it with its area code.");
    return tr("What is kept cannot be looked through just now. Nothing was deleted that is not said here; see whether "
              "the disk is full, and try again.");
}

} // namespace callside
