// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"
#include "gui/words/CallText.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace callside {

// The words that stand for a call that is over: in the list, its title and for a screen reader. Times are local.
class HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    static QString resultWord(CallResult result);
    static StageLook look(const HistoryRow &row);
    static QString caller(const HistoryRow &row, bool isMasked);
    // "Today, Friday 20 November 2026".
    static QString day(QDate day, QDate today);
    static QDate dateOf(const HistoryRow &row);
    static QString time(const HistoryRow &row); // "09:14"
    static std::chrono::milliseconds length(const HistoryRow &row);
    // "Answered · 02:41 · Urgent words · Appointment booked".
    static QString status(const HistoryRow &row);
    // "Dialled +44 20 7946 0100 · English".
    static QString detail(const HistoryRow &row);
    // A language in its own words, "日本語"; the code where it is not known.
    static QString language(const QString &code);
    // The whole row in one sentence.
    static QString sentence(const HistoryHit &hit, bool isMasked);
};

} // namespace callside
