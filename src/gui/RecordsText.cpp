// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RecordsText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

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
        //: %1 and %2 are numbers
        sentences.append(tr("Checked: every page of the file, %1 calls, %2 events, and the index of the history.")
                             .arg(check->calls)
                             .arg(check->entries));
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

} // namespace callside
