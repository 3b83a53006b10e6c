// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchDesk.h"
#include "bench/LineWords.h"
#include "bench/Measures.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

namespace {

constexpr int WarmUpCalls = 20;

struct AnswerAims {
    std::optional<double> p50;
    double p99 = 0;
};

QString callsNote(const Samples &samples)
{
    return u"%1 calls, longest %2 ms"_s.arg(samples.count()).arg(samples.largest(), 0, 'f', 1);
}

void tellAnswers(Report &report, const QString &condition, const QJsonObject &answer, const AnswerAims &aims)
{
    for (const auto &[key, name] :
         {std::pair(u"accept"_s, u"webhook to accept"_s), {u"reply"_s, u"webhook to reply"_s}}) {
        const Samples samples(answer[key].toArray());
        report.tell({name + u", p50, "_s + condition, samples.median(), u"ms"_s, aims.p50, {}});
        report.tell({name + u", p99, "_s + condition, samples.percentile(99), u"ms"_s, aims.p99, callsNote(samples)});
    }
}

// Rings that many calls one after the other; empty if it went well.
QString ringSingles(BenchDesk &desk, int calls, QJsonObject &answer)
{
    answer = desk.line().ask(SaySingle, {{u"calls"_s, calls}}, std::chrono::seconds(20 + calls));
    return answer["failed"_L1].toString();
}

} // namespace

void measureOneAtATime(const MeasureContext &context)
{
    const QString condition = u"one at a time"_s;
    BenchDesk desk;
    QString why;
    QJsonObject answer;
    if (desk.open(&why))
        why = ringSingles(desk, WarmUpCalls, answer);
    if (why.isEmpty())
        why = ringSingles(desk, context.isQuick ? 100 : 500, answer);
    if (!why.isEmpty())
        return context.report.tellUnmeasured(condition, why);
    tellAnswers(context.report, condition, answer, {1.2, 6});
}

void measureBurst(const MeasureContext &context)
{
    constexpr int Calls = 200;
    const QString measure = u"200 webhooks at once"_s;
    BenchDesk desk;
    QString why;
    QJsonObject answer;
    if (desk.open(&why))
        why = ringSingles(desk, WarmUpCalls, answer);
    Samples accepted;
    Samples replied;
    for (int round = 0; why.isEmpty() && round < (context.isQuick ? 3 : 9); ++round) {
        answer = desk.line().ask(SayBurst, {{u"calls"_s, Calls}}, 30s);
        why = answer["failed"_L1].toString();
        accepted.add(answer["accept"_L1].toDouble());
        replied.add(answer["reply"_L1].toDouble());
    }
    if (!why.isEmpty())
        return context.report.tellUnmeasured(measure, why);
    const auto note = [](const Samples &samples) {
        return u"median of %1 rounds, slowest %2 ms"_s.arg(samples.count()).arg(samples.largest(), 0, 'f', 0);
    };
    context.report.tell({measure + u", all accepted"_s, accepted.median(), u"ms"_s, 300, note(accepted)});
    context.report.tell({measure + u", all replied"_s, replied.median(), u"ms"_s, {}, note(replied)});
}

void measureUnderLoad(const MeasureContext &context)
{
    const QString condition = u"under load"_s;
    BenchDesk desk;
    QString why;
    QJsonObject answer;
    if (desk.open(&why))
        why = desk.line()
                  .ask(SayLoad, {{u"calls"_s, 100}, {u"rate"_s, 20}, {u"rings"_s, 50}}, 90s)["failed"_L1]
                  .toString();
    if (why.isEmpty())
        why = ringSingles(desk, WarmUpCalls, answer);
    context.meter.begin();
    if (why.isEmpty())
        why = ringSingles(desk, context.isQuick ? 100 : 300, answer);
    const GuiReadings gui = context.meter.end();
    if (!why.isEmpty())
        return context.report.tellUnmeasured(condition, why);
    const QString load = u"100 calls, %1 events/s in all"_s.arg(answer["events"_L1].toDouble(), 0, 'f', 0);
    tellAnswers(context.report, condition, answer, {{}, 25});
    context.report.tell({u"longest stall of the window, under load"_s, gui.longestStall, u"ms"_s, 50, load});
    context.report.tell({u"window, one frame, p50, under load"_s, gui.frames.median(), u"ms"_s, {}, {}});
    context.report.tell({u"window, one frame, p99, under load"_s, gui.frames.percentile(99), u"ms"_s, 16,
                         u"%1 frames, longest %2 ms"_s.arg(gui.frames.count()).arg(gui.frames.largest(), 0, 'f', 1)});
}

} // namespace callside::bench
