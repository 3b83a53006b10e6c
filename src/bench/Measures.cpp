// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Measures.h"

namespace callside::bench {

const QList<Measure> &allMeasures()
{
    static const QList<Measure> measures{
        {"webhooks, one at a time", measureOneAtATime},
        {"200 webhooks at once", measureBurst},
        {"webhooks while 100 calls stream 20 events/s each", measureUnderLoad},
        {"1,000 calls held live", measureMemory},
        {"cold start", measureStart},
        {"transcript of 50,000 lines", measureTranscript},
        {"history of a year", measureHistory},
        {"questions of phone companies", measureQuestions},
    };
    return measures;
}

} // namespace callside::bench
