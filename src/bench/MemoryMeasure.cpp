// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchDesk.h"
#include "bench/LineWords.h"
#include "bench/Measures.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

namespace {

// Of this process, in MB of 1,000,000 bytes; 0 where the system does not tell.
double memory(const QString &file, QByteArrayView field)
{
    QFile status(file);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field.toByteArray() + ':'))
            return line.mid(field.size() + 1).simplified().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

double residentMemory()
{
    return memory(u"/proc/self/status"_s, "VmRSS");
}

double ownShareOfMemory()
{
    return memory(u"/proc/self/smaps_rollup"_s, "Pss");
}

} // namespace

void measureMemory(const MeasureContext &context)
{
    constexpr int EventsPerSecond = 2; // each call: some of a conversation, not silence
    const int calls = context.isQuick ? 250 : 1000;
    const QString measure = u"%L1 calls held live, memory of the console"_s.arg(calls);
    BenchDesk desk;
    QString why;
    if (!desk.open(&why))
        return context.report.tellUnmeasured(measure, why);
    pass(500ms);
    const double before = residentMemory();
    why = desk.line()
              .ask(SayLoad, {{u"calls"_s, calls}, {u"rate"_s, EventsPerSecond}, {u"rings"_s, 100}}, 90s)["failed"_L1]
              .toString();
    pass(context.isQuick ? 5s : 20s);
    const double after = residentMemory();
    if (why.isEmpty() && after <= 0)
        why = u"the system does not tell"_s;
    if (!why.isEmpty())
        return context.report.tellUnmeasured(measure, why);
    context.report.tell(
        {measure, after, u"MB"_s, 400,
         u"%1 MB before, so %2 kB a call; %3 MB is not shared with other programs"_s.arg(before, 0, 'f', 0)
             .arg((after - before) * 1000 / calls, 0, 'f', 0)
             .arg(ownShareOfMemory(), 0, 'f', 0)});
}

} // namespace callside::bench
