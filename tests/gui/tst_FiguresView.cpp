// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "SampleHistory.h"
#include "gui/history/FiguresChart.h"
#include "gui/history/FiguresText.h"
#include "gui/history/FiguresView.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimeZone>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ShownFigures {
    ShownFigures()
    {
        view.setNow(samples::sampleNow());
        view.resize(1366, 700);
        view.show();
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return view.findChild<Widget *>(name);
    }
    void click(const QString &button) { find<QPushButton>(button)->click(); }
    QList<QFrame *> cards() const
    {
        QList<QFrame *> cards = view.findChildren<QFrame *>();
        cards.removeIf([](const QFrame *frame) { return !frame->property("card").toBool() || !frame->isVisible(); });
        return cards;
    }
    QList<QLabel *> shownLegends() const
    {
        QList<QLabel *> labels = view.findChildren<QLabel *>(u"legendLabel"_s);
        labels.removeIf([](const QLabel *label) { return !label->isVisible(); });
        return labels;
    }
    QString allWords() const
    {
        QStringList words;
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }

    FiguresView view;
};

} // namespace

class FiguresViewTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureHasATitleAndADefinition()
    {
        QSet<QString> titles;
        QSet<QString> definitions;
        for (const FigureDefinition &figure : figureDefinitions()) {
            titles.insert(FiguresText::title(figure.id));
            definitions.insert(FiguresText::definition(figure.id));
        }
        QCOMPARE(titles.size(), qsizetype(FigureCount));
        QCOMPARE(definitions.size(), qsizetype(FigureCount));
    }

    void theAverageOfATimeIsThere()
    {
        FigureSum sum(samples::sampleNow(), samples::sampleNow() + std::chrono::hours(1), QTimeZone::utc());
        for (const int seconds : {1, 2, 27}) {
            HistoryRow call;
            call.offeredAt = samples::sampleNow();
            call.answeredAt = call.offeredAt + std::chrono::seconds(seconds);
            sum.add(call);
        }
        QVERIFY(FiguresText::value(sum.figures(), FigureId::TimeToAnswer).contains(u"average 10 s"_s));
    }

    void timesAreWrittenForPeople_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths") << 1240 << u"1.2 s"_s;
        QTest::newRow("seconds") << 42'300 << u"42 s"_s;
        QTest::newRow("minutes") << 125'000 << u"2 min 5 s"_s;
        QTest::newRow("hours") << 4'320'000 << u"1 h 12 min"_s;
    }
    void timesAreWrittenForPeople()
    {
        QFETCH(int, ms);
        QTEST(FiguresText::time(std::chrono::milliseconds{ms}), "text");
    }

    void dayWeekAndMonthAreAskedFor()
    {
        ShownFigures shown;
        QSignalSpy wanted(&shown.view, &FiguresView::figuresWanted);
        shown.click(u"figuresMonthButton"_s);
        shown.click(u"figuresEarlierButton"_s);
        QCOMPARE(wanted.size(), 2);
        const QTimeZone zone = QTimeZone::systemTimeZone();
        QCOMPARE(wanted.at(0).first().value<FigurePeriod>(),
                 figurePeriod(FigureTime::Month, samples::sampleNow(), zone));
        QCOMPARE(wanted.at(1).first().value<FigurePeriod>(),
                 figurePeriod(FigureTime::Month, samples::sampleNow(), zone, 1));
        QVERIFY(shown.find<QPushButton>(u"figuresLaterButton"_s)->isEnabled());
        shown.click(u"figuresLaterButton"_s);
        QVERIFY(!shown.find<QPushButton>(u"figuresLaterButton"_s)->isEnabled());
    }

    void cardsShareTheWidthAndCutNothingOff()
    {
        ShownFigures shown;
        shown.view.takeFigures(samples::monthFigures());
        const QFont usual = shown.view.font();
        QFont large = usual;
        large.setPointSizeF(2 * usual.pointSizeF());
        for (const int width : {1366, 900, 500}) {
            shown.view.resize(width, 700);
            for (const QFont &size : {usual, large}) {
                shown.view.setFont(size);
                QCoreApplication::processEvents();
                const QList<QFrame *> cards = shown.cards();
                QCOMPARE(cards.size(), 7);
                for (const QFrame *card : cards) {
                    QVERIFY(qAbs(card->width() - cards.first()->width()) <= 1); // a rest of pixels is shared out
                    for (const QLabel *label : card->findChildren<QLabel *>())
                        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                }
                const QList<QLabel *> legends = shown.shownLegends();
                QVERIFY(!legends.isEmpty());
                for (const QLabel *label : legends)
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
        }
    }

    void aChartsLegendHidesWithTheChart()
    {
        ShownFigures shown;
        shown.view.takeFigures(samples::monthFigures());
        QTRY_COMPARE(shown.shownLegends().size(), 3); // a day has no weekdays
        shown.click(u"figuresMonthButton"_s);
        shown.view.takeFigures(samples::monthFigures());
        QTRY_COMPARE(shown.shownLegends().size(), 6);
        shown.click(u"figuresAsTableButton"_s);
        QTRY_COMPARE(shown.shownLegends().size(), 0);
    }

    void figuresStandBesideWhatTheyCount()
    {
        ShownFigures shown;
        const Figures figures = samples::monthFigures();
        shown.view.takeFigures(figures);
        const auto *table = shown.find<QTableWidget>(u"figuresTable"_s);
        QCOMPARE(table->rowCount(), int(FigureCount));
        QCOMPARE(table->item(0, 1)->text(), FiguresText::value(figures, FigureId::Calls));
        QVERIFY(shown.allWords().contains(FiguresText::value(figures, FigureId::Calls)));
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(!table->item(row, 2)->text().isEmpty());
    }

    void chartsAreThereAsTablesToo()
    {
        ShownFigures shown;
        const Figures figures = samples::monthFigures();
        shown.click(u"figuresMonthButton"_s);
        shown.view.takeFigures(figures);
        const auto *table = shown.find<QTableWidget>(u"figuresByHourTable"_s);
        QVERIFY(!table->isVisible());
        shown.click(u"figuresAsTableButton"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 24);
        for (int hour = 0; hour < 24; ++hour)
            QCOMPARE(table->item(hour, 1)->text().toInt(), figures.byHour[size_t(hour)].calls);
        QCOMPARE(shown.find<QTableWidget>(u"figuresByWeekdayTable"_s)->rowCount(), 7);
    }

    void csvIsHandedOverWithAName()
    {
        ShownFigures shown;
        QSignalSpy wanted(&shown.view, &FiguresView::exportWanted);
        QVERIFY(!shown.find<QPushButton>(u"figuresExportButton"_s)->isEnabled());
        const Figures figures = samples::monthFigures();
        shown.view.takeFigures(figures);
        shown.click(u"figuresExportButton"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toByteArray(), figuresCsv(figures, QTimeZone::systemTimeZone()));
        QVERIFY(wanted.first().at(1).toString().endsWith(u".csv"_s));
    }

    void whoMayNotSeeThemSeesNone()
    {
        ShownFigures shown;
        shown.view.takeFigures(samples::monthFigures());
        shown.view.setAllowed(false);
        QVERIFY(!shown.find<QTableWidget>(u"figuresTable"_s)->isVisible());
        QVERIFY(!shown.find<QPushButton>(u"figuresExportButton"_s)->isEnabled());
        QSignalSpy wanted(&shown.view, &FiguresView::figuresWanted);
        shown.click(u"figuresWeekButton"_s);
        QCOMPARE(wanted.size(), 0);
    }

    void noCallsAndNoAnswerAreSaid()
    {
        ShownFigures shown;
        const QString counting = shown.find<QLabel>(u"figuresMessage"_s)->text();
        shown.view.takeFigures({});
        const QString none = shown.find<QLabel>(u"figuresMessage"_s)->text();
        shown.view.takeFailure();
        const QString failed = shown.find<QLabel>(u"figuresMessage"_s)->text();
        QVERIFY(counting != none && none != failed);
    }
};

QTEST_MAIN(FiguresViewTest)
#include "tst_FiguresView.moc"
