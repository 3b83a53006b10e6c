// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/HistoryYear.h"
#include "bench/Measures.h"
#include "bench/Samples.h"
#include "storage/HistorySelect.h"
#include "storage/JournalFile.h"
#include "storage/JournalSql.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace callside::bench {

namespace {

constexpr Moment YearEnd{std::chrono::milliseconds{1'795'255'200'000}};
constexpr double PageAim = 50;    // ms
constexpr double SearchAim = 100; // ms

struct HistoryAsked {
    QString what;
    HistoryQuery query;
    double aim = PageAim;
};

HistoryAsked searchFor(const QString &text)
{
    return {u"a search: "_s + text, {{}, text, 0, 50}, SearchAim};
}

QList<HistoryAsked> questions()
{
    QList<HistoryAsked> asked{{u"the newest page"_s, {}}, {u"a page in the middle of the year"_s, {}}};
    asked[1].query.before = toMsecs(YearEnd - std::chrono::hours(24 * 180)) / 1000 * 64;
    HistoryAsked missed{u"missed and abandoned"_s, {}};
    missed.query.filter.results = {CallResult::Missed, CallResult::Abandoned};
    HistoryAsked urgent{u"urgent on one line, in Japanese"_s, {}};
    urgent.query.filter.isUrgentOnly = true;
    urgent.query.filter.lines = {u"+442079460003"_s};
    urgent.query.filter.languages = {u"ja"_s};
    HistoryAsked never{u"an outcome that there never was"_s, {}};
    never.query.filter.outcomes = {CallOutcome::Kind::Prank};
    HistoryAsked byNumber{u"of one number"_s, {}};
    byNumber.query.filter.number = u"07700 900123"_s;
    asked += {missed, urgent, never, byNumber};
    for (const QString &text :
         {u"appointment"_s, u"app"_s, u"sciatica"_s, u"\"chest pain\""_s, u"chest zebra"_s, u"予約"_s, u"薬"_s,
          u"膀胱"_s, u"痛発"_s, u"予防接種"_s, u"900123"_s, u"name1234 fever"_s})
        asked.append(searchFor(text));
    HistoryAsked narrowed = searchFor(u"appointment"_s);
    narrowed.what = u"a search: appointment, of urgent calls"_s;
    narrowed.query.filter.isUrgentOnly = true;
    asked.append(narrowed);
    return asked;
}

void measureQuestion(const MeasureContext &context, QSqlDatabase &database, const HistoryAsked &asked)
{
    Samples samples;
    qsizetype hits = 0;
    for (int round = 0; round < 7; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto page = journalsql::selectHistoryPage(database, asked.query);
        samples.add(double(clock.nsecsElapsed()) / 1e6);
        if (!page)
            return context.report.tellUnmeasured(asked.what, page.error().detail);
        hits = page->hits.size();
    }
    context.report.tell({asked.what, samples.largest(), u"ms"_s, asked.aim,
                         u"median %1 ms; %2 calls on the page"_s.arg(samples.median(), 0, 'f', 1).arg(hits)});
}

void measureWhole(const MeasureContext &context, QSqlDatabase &database)
{
    QElapsedTimer clock;
    clock.start();
    const auto count = journalsql::countHistory(database, {{}, u"appointment"_s, 0, 50});
    context.report.tell({u"how many a search has found"_s,
                         double(clock.nsecsElapsed()) / 1e6,
                         u"ms"_s,
                         {},
                         u"%1 calls"_s.arg(count ? *count : -1)});
    clock.restart();
    const FigurePeriod month{YearEnd - std::chrono::hours(24 * 30), YearEnd};
    const auto figures = journalsql::selectFigures(database, month, QTimeZone::utc());
    context.report.tell({u"the figures of a month"_s,
                         double(clock.nsecsElapsed()) / 1e6,
                         u"ms"_s,
                         {},
                         u"%1 calls"_s.arg(figures ? figures->of(FigureId::Calls).count : -1)});
}

} // namespace

void measureHistory(const MeasureContext &context)
{
    const int calls = context.isQuick ? 20'000 : 200'000;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"journal.sqlite"_s);
    QElapsedTimer clock;
    clock.start();
    {
        const auto file = JournalFile::open(path);
        if (!file || !writeHistoryYear(**file, calls, YearEnd))
            return context.report.tellUnmeasured(u"history"_s, u"the year could not be written"_s);
    }
    context.report.tell({u"writing the history of a call"_s,
                         double(clock.nsecsElapsed()) / 1e6 / calls,
                         u"ms"_s,
                         {},
                         u"%1 calls of %2 lines, file of %3 MB"_s.arg(calls)
                             .arg(LinesPerCall)
                             .arg(QFileInfo(path).size() / 1'000'000)});
    journalsql::Connection connection(path, u"QSQLITE_OPEN_READONLY"_s);
    if (connection.open() || journalsql::execute(connection.database(), u"PRAGMA cache_size = -32768"_s))
        return context.report.tellUnmeasured(u"history"_s, u"the year could not be read"_s);
    for (const HistoryAsked &asked : questions())
        measureQuestion(context, connection.database(), asked);
    measureWhole(context, connection.database());
    measureHistoryWindow(context, path);
    measureStartWith(context, dir.path());
}

} // namespace callside::bench
