// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Clock.h"
#include "bench/BenchDesk.h"
#include "bench/Measures.h"
#include "gui/console/CallConsole.h"
#include "gui/transcript/TranscriptView.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

namespace {

constexpr int Lines = 50'000;
constexpr auto FrameTime = 16ms;
constexpr int WordsPerFrame = 16;

TranscriptEntry lineOfTalk(int number, Moment at)
{
    static const QStringList sentences{
        u"Good morning, I would like to book an appointment for my daughter, please."_s,
        u"Of course. Could you tell me her name and her date of birth, so that I can find her among our patients?"_s,
        u"Yes."_s,
        u"Thank you. The earliest I can offer is Thursday at twenty past nine with the nurse, or Friday at a quarter "
        "to four with the doctor who saw her last time. Which of the two would suit you better?"_s,
        u"Friday, if that is all right. Do we need to bring anything with us?"_s,
    };
    TranscriptEntry entry;
    entry.kind = number % 2 == 0 ? TranscriptEntry::Kind::Caller : TranscriptEntry::Kind::Assistant;
    entry.itemId = u"item_%1"_s.arg(number);
    entry.text = sentences.at(number % sentences.size());
    entry.isFinal = true;
    entry.at = at;
    return entry;
}

CallState longCall(Moment at)
{
    CallState state;
    state.id = {u"rtc_bench"_s};
    state.phase = Phase::Live;
    state.link = MonitorLink::Open;
    state.wasLinked = true;
    state.offeredAt = at - std::chrono::seconds(4 * Lines);
    state.answeredAt = state.talkingAt = state.offeredAt;
    for (int number = 0; number < Lines; ++number)
        state.transcript.append(lineOfTalk(number, state.offeredAt + std::chrono::seconds(4 * number)));
    return state;
}

// Does something in each of so many frames, and meters them.
GuiReadings meterFrames(GuiMeter &meter, int frames, const std::function<void(int)> &act)
{
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    int frame = 0;
    QEventLoop loop;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (frame < frames)
            act(frame++);
        else
            loop.quit();
    });
    meter.begin();
    tick.start(FrameTime);
    loop.exec();
    return meter.end();
}

void turnWheel(QWidget *viewport, int steps)
{
    const QPointF middle = viewport->rect().center();
    QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &wheel);
}

void tellFrames(Report &report, const QString &doing, const GuiReadings &gui)
{
    report.tell({u"50,000 lines, one frame, p50, "_s + doing, gui.frames.median(), u"ms"_s, {}, {}});
    report.tell({u"50,000 lines, one frame, p99, "_s + doing, gui.frames.percentile(99), u"ms"_s, 16,
                 u"%1 frames, longest %2 ms"_s.arg(gui.frames.count()).arg(gui.frames.largest(), 0, 'f', 1)});
}

} // namespace

void measureTranscript(const MeasureContext &context)
{
    const int frames = context.isQuick ? 100 : 300;
    const Appearance appearance(context.meter);
    Backend backend({}); // never started: the words come from here
    DeskPreferences preferences({});
    MainWindow window(DeskParts{backend, preferences});
    window.resize(1280, 800);
    window.show();
    pass(300ms);
    auto *console = window.findChild<CallConsole *>();
    auto *view = window.findChild<TranscriptView *>();
    if (!console || !view)
        return context.report.tellUnmeasured(u"50,000 lines"_s, u"the window shows no transcript"_s);

    CallState state = longCall(now());
    const auto show = [&] { console->apply({{state, CallChange::Transcript}}); };
    const GuiReadings opened = meterFrames(context.meter, 10, [&](int frame) {
        if (frame == 0)
            show();
    });
    context.report.tell(
        {u"50,000 lines, opening the call"_s, opened.frames.largest(), u"ms"_s, {}, u"longest frame"_s});

    QScrollBar *bar = view->verticalScrollBar();
    tellFrames(context.report, u"wheel"_s,
               meterFrames(context.meter, frames, [&](int) { turnWheel(view->viewport(), 1); }));
    tellFrames(context.report, u"scroll bar dragged"_s,
               meterFrames(context.meter, frames, [&](int frame) { bar->setValue(bar->maximum() / frames * frame); }));
    view->scrollToNewest();
    pass(100ms);
    tellFrames(context.report, u"words appended"_s, meterFrames(context.meter, frames, [&](int frame) {
                   if (frame % 2 == 0)
                       state.transcript.append(lineOfTalk(Lines + frame, now()));
                   for (int word = 0; word < WordsPerFrame; ++word)
                       state.transcript.edit(state.transcript.size() - 1).text += u" word"_s;
                   show();
               }));
}

} // namespace callside::bench
