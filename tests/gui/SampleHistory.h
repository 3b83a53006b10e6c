// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Figures.h"
#include "core/HistoryQuery.h"
#include "gui/history/HistoryCall.h"

// Made-up past calls for the tests and the pictures. Numbers are fictional.
namespace callside::samples {

// The n-th newest before sampleNow(): of every kind, one after the other.
HistoryRow pastRow(int n);
// The newest `count` of them from the n-th on; with words found in them.
HistoryPage historyPage(int from, int count, bool hasMore, bool isFound = false);
HistoryChoices historyChoices();
// The words, events, outcome and tasks of one of them.
PastCall pastCall(const HistoryRow &row);
// Of a month of a busy surgery.
Figures monthFigures();

} // namespace callside::samples
