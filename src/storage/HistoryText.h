// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"

#include <QString>
#include <QStringList>

// How text goes into the search tables and how a search is put (docs/adr/0013). SQLite's unicode61 takes a run of
// Chinese or Japanese characters for one word; with a zero-width space around each, every character is a word, and a
// word of several is a phrase.
namespace callside::historytext {

// Lines that stand apart: no phrase is found across their ends.
QString indexedLines(const QStringList &lines);
// What indexedLines() was made of; the lines stand on lines of their own.
QString readableText(const QString &indexed);
// Every ending of the number of three digits and more, so that a part of it is found as the beginning of a word.
QString indexedNumbers(const QStringList &numbers);

// The search as FTS5 wants it; empty if there is nothing in it to search for.
QString matchExpression(const QString &typed);
// The first place in the text where the search is found, with its marks and a few words on either side; empty if
// none of its words is there.
HistorySnippet snippetOf(const QString &text, const QString &typed);

} // namespace callside::historytext
