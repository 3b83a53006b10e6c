// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/practice/PracticeCaller.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace callside {

// Something that can go wrong with a rehearsed call, in plain words.
struct PracticeFault {
    QString name; // as the practice line calls it
    QString group;
    QString title;
    QString detail;                 // what to look for
    QList<PracticeThrough> through; // the ways on which it can happen; empty: on all

    bool canHappen(PracticeThrough way) const { return through.isEmpty() || through.contains(way); }
};

class PracticeFaults
{
    Q_DECLARE_TR_FUNCTIONS(PracticeFaults)

public:
    // Those of the names that there are words for, group by group.
    static QList<PracticeFault> inWords(const QStringList &names);
    static QString nothing(); // "Nothing goes wrong"

private:
    static QList<PracticeFault> comingIn();
    static QList<PracticeFault> answering();
    static QList<PracticeFault> duringTheCall();
    static QList<PracticeFault> connectingAndEnding();
    static QList<PracticeFault> atThePhoneCompany();
    static QList<PracticeFault> atVonage();
};

} // namespace callside
