// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchDesk.h"
#include "bench/Measures.h"
#include "gui/history/HistoryView.h"
#include "storage/HistoryReader.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

namespace {

constexpr double WindowPageAim = 50;    // ms
constexpr double WindowSearchAim = 100; // ms
constexpr qint64 LongestAnswerMs = 20'000;
constexpr int WindowRounds = 7;

// The page of past calls joined to its reader as the desk joins them, and told when an answer has been painted.
class HistoryPageDesk : public QObject
{
public:
    explicit HistoryPageDesk(const QString &journal)
    {
        reader.setPath(journal);
        view.resize(1366, 700);
        connect(&view, &HistoryView::pageWanted, this, [this](const HistoryQuery &query) { reader.readPage(query); });
        connect(&view, &HistoryView::countWanted, this, [this](const HistoryQuery &query) { reader.readCount(query); });
        connect(&view, &HistoryView::choicesWanted, this, [this] { reader.readChoices(); });
        connect(&reader, &HistoryReader::pageRead, this, [this](quint64, const HistoryPage &page) {
            view.takePage(page);
            view.repaint();
            m_pages += 1;
        });
        connect(&reader, &HistoryReader::countRead, this, [this](quint64, int count) { view.takeCount(count); });
        connect(&reader, &HistoryReader::choicesRead, this,
                [this](quint64, const HistoryChoices &choices) { view.takeChoices(choices); });
    }

    // From the wish until its page is painted, in ms; negative if none came.
    double timeToPage(const std::function<void()> &wish)
    {
        const int before = m_pages;
        QElapsedTimer clock;
        clock.start();
        wish();
        while (m_pages == before && !clock.hasExpired(LongestAnswerMs))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        return m_pages == before ? -1 : double(clock.nsecsElapsed()) / 1e6;
    }

    HistoryView view;

private:
    HistoryReader reader;
    int m_pages = 0;
};

void tellWindow(const MeasureContext &context, const QString &what, const Samples &samples, double aim)
{
    if (samples.percentile(0) < 0)
        return context.report.tellUnmeasured(what, u"no page came"_s);
    context.report.tell(
        {what, samples.largest(), u"ms"_s, aim, u"painted; median %1 ms"_s.arg(samples.median(), 0, 'f', 1)});
}

} // namespace

void measureHistoryWindow(const MeasureContext &context, const QString &journal)
{
    const Appearance appearance(context.meter);
    HistoryPageDesk desk(journal);
    Samples opened;
    opened.add(desk.timeToPage([&desk] { desk.view.show(); }));
    tellWindow(context, u"in the window: the page of past calls opened"_s, opened, WindowPageAim);
    pass(500ms); // its count and what the filters offer
    auto *list = desk.view.findChild<QListView *>(u"historyList"_s);
    Samples further;
    for (int round = 0; round < WindowRounds; ++round)
        further.add(
            desk.timeToPage([list] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum()); }));
    tellWindow(context, u"in the window: scrolled on to the next page"_s, further, WindowPageAim);
    auto *edit = desk.view.findChild<QLineEdit *>(u"historySearchEdit"_s);
    for (const QString &words : {u"appointment"_s, u"sciatica"_s, u"予約"_s, u"痛発"_s, u"900123"_s}) {
        Samples found;
        for (int round = 0; round < WindowRounds; ++round) {
            {
                const QSignalBlocker quiet(edit); // the pause in which somebody goes on typing is not measured
                edit->setText(words);
            }
            found.add(desk.timeToPage([&desk] { desk.view.refresh(); }));
            pass(200ms); // nobody asks while the last one is still being counted
        }
        tellWindow(context, u"in the window: a search: "_s + words, found, WindowSearchAim);
    }
    context.meter.begin();
    for (int round = 0; round < WindowRounds; ++round)
        (void)desk.timeToPage([&desk] { desk.view.refresh(); });
    context.report.tell({u"in the window: its longest stall while searching"_s,
                         context.meter.end().longestStall,
                         u"ms"_s,
                         WindowPageAim,
                         {}});
}

} // namespace callside::bench
