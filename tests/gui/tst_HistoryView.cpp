// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "SampleHistory.h"
#include "gui/calls/AfterCall.h"
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/HistoryModel.h"
#include "gui/history/HistoryReplay.h"
#include "gui/history/HistoryText.h"
#include "gui/history/HistoryView.h"
#include "gui/parts/EmptyState.h"
#include "gui/transcript/TranscriptView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int HistoryWait = 20'000;

QList<HistoryQuery> queriesOf(const QSignalSpy &spy)
{
    QList<HistoryQuery> queries;
    for (const QVariantList &call : spy)
        queries.append(call.first().value<HistoryQuery>());
    return queries;
}

// A page on the screen that has asked for its first calls.
struct Shown {
    explicit Shown(int calls = 50, bool hasMore = true)
    {
        view.setNow(samples::sampleNow());
        view.resize(1366, 700);
        view.show();
        if (calls >= 0)
            view.takePage(samples::historyPage(0, calls, hasMore));
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return view.findChild<Widget *>(name);
    }
    QListView *list() const { return find<QListView>(u"historyList"_s); }
    void choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }
    QString emptyWords() const
    {
        QStringList words;
        const auto labels =
            view.findChild<QListView *>()->parentWidget()->findChild<EmptyState *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words.append(label->text());
        return words.join(u' ');
    }
    QString transcript() const
    {
        const QAbstractItemModel *model = view.findChild<TranscriptView *>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    }

    HistoryView view;
};

} // namespace

class HistoryViewTest : public QObject
{
    Q_OBJECT

private slots:
    void whoHidTheNumberIsCalledTheSameAsLive()
    {
        HistoryRow row = samples::pastRow(1);
        row.caller = u"sip:anonymous@anonymous.invalid"_s;
        row.callerName.clear();
        row.isWithheld = true;
        SipParty live;
        live.isWithheld = true;
        QCOMPARE(HistoryText::caller(row, false), CallText::caller(live, false));
    }

    void whoAPersonElsewhereTalkedToIsNotMissed()
    {
        HistoryRow row = samples::pastRow(1);
        row.result = CallResult::PutThrough;
        row.answeredAt = row.offeredAt + 5s;
        row.endedAt = row.answeredAt + 65s;
        QVERIFY(HistoryText::status(row).contains(HistoryText::resultWord(CallResult::PutThrough)));
        QVERIFY(HistoryText::detail(row).contains(u"1:05"_s));
        QVERIFY(!HistoryText::detail(row).contains(u"rang"_s));
    }

    void theFirstQuestionIsForTheNewestCalls()
    {
        HistoryView view;
        QSignalSpy asked(&view, &HistoryView::pageWanted);
        view.show();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(queriesOf(asked).first(), HistoryQuery{});
    }

    void pagesAreReadAsTheListIsScrolled()
    {
        Shown shown(50, true);
        QSignalSpy asked(&shown.view, &HistoryView::pageWanted);
        QAbstractItemModel *model = shown.list()->model();
        QCOMPARE(model->rowCount(), 50);
        QVERIFY(model->canFetchMore({}));
        model->fetchMore({});
        QVERIFY(!model->canFetchMore({})); // while it is waited for
        QCOMPARE(queriesOf(asked).last().before, samples::pastRow(49).id);
        shown.view.takePage(samples::historyPage(50, 50, false));
        QCOMPARE(model->rowCount(), 100);
        QVERIFY(!model->canFetchMore({}));
    }

    void whatIsTypedIsAskedOnceAfterAPause()
    {
        Shown shown;
        QSignalSpy asked(&shown.view, &HistoryView::pageWanted);
        auto *search = shown.find<QLineEdit>(u"historySearchEdit"_s);
        QTest::keyClicks(search, u"chest pain"_s);
        QCOMPARE(asked.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, HistoryWait);
        QCOMPARE(queriesOf(asked).first().text, u"chest pain"_s);
    }

    void filtersBecomeTheQuestion()
    {
        Shown shown;
        shown.view.takeChoices(samples::historyChoices());
        QSignalSpy asked(&shown.view, &HistoryView::pageWanted);
        const auto choose = [&](const QString &combo, int index) {
            auto *box = shown.find<QComboBox>(combo);
            box->setCurrentIndex(index);
            emit box->activated(index);
        };
        choose(u"historyResultCombo"_s, 3);
        choose(u"historyLineCombo"_s, 2);
        choose(u"historyLanguageCombo"_s, 2);
        choose(u"historyPersonCombo"_s, 2);
        choose(u"historyWhenCombo"_s, 1);
        shown.find<QCheckBox>(u"historyUrgentBox"_s)->click();
        const HistoryFilter filter = queriesOf(asked).last().filter;
        QCOMPARE(filter.results, QList<CallResult>{CallResult::Missed});
        QCOMPARE(filter.lines, QStringList{u"+442079460123"_s});
        QCOMPARE(filter.languages, QStringList{u"ja"_s});
        QCOMPARE(filter.person, u"Kim"_s);
        QVERIFY(filter.isUrgentOnly);
        QVERIFY(!filter.isLostOnly);
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(toMsecs(filter.from));
        QCOMPARE(from.time(), QTime(0, 0));
        QCOMPARE(from.date(), QDateTime::fromMSecsSinceEpoch(toMsecs(samples::sampleNow())).date());
        QVERIFY(shown.find<QPushButton>(u"historyFiltersButton"_s)->text().contains(u'5'));
        shown.find<QPushButton>(u"historyClearButton"_s)->click();
        QCOMPARE(queriesOf(asked).last(), HistoryQuery{});
    }

    void nothingFoundSaysWhatWasSearchedAndHowFarBack()
    {
        Shown shown;
        shown.view.takeChoices(samples::historyChoices());
        shown.find<QLineEdit>(u"historySearchEdit"_s)->setText(u"sciatica"_s);
        QSignalSpy asked(&shown.view, &HistoryView::pageWanted);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, HistoryWait);
        shown.view.takePage({});
        QVERIFY2(shown.emptyWords().contains(u"sciatica"_s), qPrintable(shown.emptyWords()));
        QVERIFY2(shown.emptyWords().contains(u"2026"_s), qPrintable(shown.emptyWords()));
    }

    void everyStateOfTheListHasItsOwnWords()
    {
        Shown shown(-1);
        const QString searching = shown.emptyWords();
        shown.view.takePageFailure();
        const QString failed = shown.emptyWords();
        shown.view.refresh();
        shown.view.takePage({});
        const QString empty = shown.emptyWords();
        QVERIFY(searching != failed && failed != empty && empty != searching);
    }

    void countingSaysHowManyThereAre()
    {
        Shown shown(50, true);
        QSignalSpy counted(&shown.view, &HistoryView::countWanted);
        auto *label = shown.find<QLabel>(u"historyFoundLabel"_s);
        QVERIFY(label->text().contains(u"50"_s));
        shown.view.refresh();
        shown.view.takePage(samples::historyPage(0, 50, true));
        QCOMPARE(counted.size(), 1);
        shown.view.takeCount(1284);
        QVERIFY2(label->text().contains(u"284"_s), qPrintable(label->text()));
    }

    void choosingACallReadsIt()
    {
        Shown shown;
        QSignalSpy wanted(&shown.view, &HistoryView::callWanted);
        shown.choose(2);
        QCOMPARE(wanted.size(), 1);
        const HistoryRow row = samples::pastRow(2);
        QCOMPARE(wanted.first().first().toString(), row.call);
        shown.view.takeCall(row.call, samples::pastCall(row));
        QVERIFY(shown.transcript().contains(u"repeat prescription"_s));
        QVERIFY(shown.find<QLabel>(u"historyTasksLabel"_s)->text().contains(u"Kim"_s));
    }

    void anAnswerForAnotherCallIsNotShown()
    {
        Shown shown;
        shown.choose(2);
        shown.view.takeCall(samples::pastRow(4).call, samples::pastCall(samples::pastRow(4)));
        QVERIFY(shown.transcript().isEmpty());
    }

    void stepsThroughTheCallAgain()
    {
        Shown shown;
        shown.choose(2);
        const HistoryRow row = samples::pastRow(2);
        shown.view.takeCall(row.call, samples::pastCall(row));
        auto *slider = shown.find<QSlider>(u"historySlider"_s);
        QCOMPARE(slider->value(), slider->maximum());
        slider->setValue(slider->maximum() / 2);
        QVERIFY(shown.transcript().contains(u"repeat prescription"_s));
        QVERIFY(!shown.transcript().contains(u"You are welcome"_s));
        slider->setValue(slider->maximum());
        QVERIFY(shown.transcript().contains(u"You are welcome"_s));
        slider->setValue(0);
        QVERIFY(shown.transcript().isEmpty());
    }

    void playingRunsToTheEndAndStops()
    {
        HistoryReplay replay;
        replay.setEvents(samples::pastCall(samples::pastRow(2)).events);
        QCOMPARE(replay.position(), replay.length());
        const CallState whole = replay.state();
        replay.setSpeed(400);
        replay.play();
        QVERIFY(replay.isPlaying());
        QVERIFY(replay.position() < replay.length());
        QTRY_VERIFY_WITH_TIMEOUT(!replay.isPlaying(), HistoryWait);
        QCOMPARE(replay.position(), replay.length());
        QCOMPARE(replay.state(), whole);
    }

    void wordsThatWereDeletedAreSaidToBe()
    {
        Shown shown(0);
        HistoryPage page = samples::historyPage(2, 1, false);
        page.hits.first().row.hasWords = false;
        shown.view.refresh();
        shown.view.takePage(page);
        shown.choose(0);
        shown.view.takeCall(page.hits.first().row.call, {});
        bool isSaid = false;
        const auto labels = shown.view.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid |= label->isVisible() && label->text().contains(u"no longer kept"_s);
        QVERIFY(isSaid);
    }

    void outcomeOfAPastCallCanBeSaid()
    {
        Shown shown;
        shown.choose(2);
        const HistoryRow row = samples::pastRow(2);
        shown.view.takeCall(row.call, samples::pastCall(row));
        QSignalSpy chosen(&shown.view, &HistoryView::outcomeChosen);
        shown.view.findChild<AfterCall *>()->findChildren<QPushButton *>().first()->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CallOutcome>().call, row.call);
    }

    void numbersAreMaskedButForTheChosenCall()
    {
        Shown shown;
        Preferences masked;
        masked.areNumbersMasked = true;
        shown.view.setPreferences(masked);
        const auto words = [&](int row) {
            const QModelIndex index = shown.list()->model()->index(row, 0);
            return index.data(Qt::DisplayRole).toString() + index.data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!words(2).contains(u"900102"_s));
        shown.choose(2);
        QVERIFY(words(2).contains(u"900102"_s));
        QVERIFY(!words(0).contains(u"900100"_s));
    }

    void newerCallsAreOfferedAndDoNotMoveWhatIsRead()
    {
        Shown shown;
        shown.choose(2);
        QSignalSpy asked(&shown.view, &HistoryView::pageWanted);
        shown.view.noteNewer();
        QCOMPARE(asked.size(), 0);
        auto *newer = shown.find<QPushButton>(u"historyNewerButton"_s);
        QVERIFY(newer->isVisible());
        newer->click();
        QCOMPARE(asked.size(), 1);
        HistoryPage page = samples::historyPage(0, 50, true);
        page.hits.prepend({samples::pastRow(-7), {}});
        shown.view.takePage(page);
        QCOMPARE(shown.list()->currentIndex().row(), 3);
        QCOMPARE(shown.view.openCall(), samples::pastRow(2).call);
    }

    void exportIsAskedForOneCallOrForAll()
    {
        Shown shown(12, false);
        shown.choose(2);
        QSignalSpy wanted(&shown.view, &HistoryView::exportWanted);
        shown.find<QPushButton>(u"historyExportCallButton"_s)->click();
        shown.find<QPushButton>(u"historyExportAllButton"_s)->click();
        QCOMPARE(wanted.at(0), (QVariantList{samples::pastRow(2).call, 1}));
        QCOMPARE(wanted.at(1), (QVariantList{QString(), 12}));
        shown.view.setExportAllowed(false);
        QVERIFY(!shown.find<QPushButton>(u"historyExportAllButton"_s)->isVisible());
        QVERIFY(!shown.find<QPushButton>(u"historyExportCallButton"_s)->isVisible());
    }

    void manyCallsAreLaidOutAtOnce()
    {
        Shown shown(0);
        shown.view.refresh();
        QElapsedTimer clock;
        clock.start();
        shown.view.takePage(samples::historyPage(0, 5000, true));
        QCOMPARE(shown.list()->model()->rowCount(), 5000);
        shown.list()->scrollToBottom();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(HistoryViewTest)
#include "tst_HistoryView.moc"
