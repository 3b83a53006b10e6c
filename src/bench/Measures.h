// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/GuiMeter.h"
#include "bench/Report.h"

#include <QList>

namespace callside::bench {

struct MeasureContext {
    GuiMeter &meter;
    Report &report;
    bool isQuick = false;
};

// Each needs a process that has measured nothing before.
void measureOneAtATime(const MeasureContext &context);
void measureBurst(const MeasureContext &context);
void measureUnderLoad(const MeasureContext &context);
void measureMemory(const MeasureContext &context);
void measureStart(const MeasureContext &context);
void measureTranscript(const MeasureContext &context);
void measureHistory(const MeasureContext &context);
void measureQuestions(const MeasureContext &context);
// Parts of measureHistory(): the page of past calls in the window, and the program's start, over that journal.
void measureHistoryWindow(const MeasureContext &context, const QString &journal);
void measureStartWith(const MeasureContext &context, const QString &folder);

struct Measure {
    const char *title;
    void (*run)(const MeasureContext &);
};
// Numbered from 1 in this order.
const QList<Measure> &allMeasures();

} // namespace callside::bench
