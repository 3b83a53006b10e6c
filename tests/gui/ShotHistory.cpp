// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleHistory.h"
#include "ShotStage.h"
#include "gui/history/FiguresView.h"
#include "gui/history/HistoryExport.h"
#include "gui/history/HistoryView.h"
#include "gui/tasks/EndOfDay.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside::shots {

namespace {

// What the pages find when they ask.
struct Past {
    int calls = 60;
    bool isFound = false;
    bool isAnswering = true;
};

void givePages(Stage &stage, const Past &past)
{
    stage.fillDesk(u"rtc_pain"_s);
    CallConsole *console = stage.console;
    const Preferences preferences = stage.preferences;
    console->addPage(DeskPage::History, [past, preferences](QWidget *parent) {
        auto *view = new HistoryView(parent);
        view->setPreferences(preferences);
        view->setNow(samples::sampleNow());
        QObject::connect(view, &HistoryView::pageWanted, view, [view, past](const HistoryQuery &) {
            if (past.isAnswering)
                view->takePage(samples::historyPage(0, past.calls, past.calls > 1, past.isFound));
        });
        QObject::connect(view, &HistoryView::countWanted, view, [view] { view->takeCount(1284); });
        QObject::connect(view, &HistoryView::choicesWanted, view,
                         [view] { view->takeChoices(samples::historyChoices()); });
        QObject::connect(view, &HistoryView::callWanted, view, [view](const QString &call) {
            for (int n = 0; n < 100; ++n) {
                if (samples::pastRow(n).call == call)
                    view->takeCall(call, samples::pastCall(samples::pastRow(n)));
            }
        });
        return view;
    });
    console->addPage(DeskPage::Figures, [](QWidget *parent) {
        auto *view = new FiguresView(parent);
        view->setNow(samples::sampleNow());
        QObject::connect(view, &FiguresView::figuresWanted, view,
                         [view] { view->takeFigures(samples::monthFigures()); });
        return view;
    });
}

std::function<void(Stage &)> with(const Past &past)
{
    return [past](Stage &stage) { givePages(stage, past); };
}

void openHistory(Stage &stage)
{
    stage.console->showPage(DeskPage::History);
}

void openCall(Stage &stage, int row)
{
    openHistory(stage);
    auto *list = stage.console->findChild<QListView *>(u"historyList"_s);
    list->setCurrentIndex(list->model()->index(row, 0));
}

void click(Stage &stage, const QString &button)
{
    stage.console->findChild<QPushButton *>(button)->click();
}

void openFigures(Stage &stage, bool isTable)
{
    stage.console->showPage(DeskPage::Figures);
    click(stage, u"figuresMonthButton"_s);
    if (isTable)
        click(stage, u"figuresAsTableButton"_s);
}

void exportCalls(Stage &stage)
{
    openCall(stage, 2);
    HistoryExportWish wish;
    wish.count = 1284;
    (new HistoryExport(stage.console))->openFor(wish);
}

void holdCall(Stage &stage, bool isAsking)
{
    openCall(stage, 2);
    auto *view = stage.console->findChild<HistoryView *>();
    if (isAsking)
        return click(stage, u"historyHoldButton"_s);
    const Hold hold{view->openCall(), u"A complaint is open; see the letter of 3 November"_s, u"Robin"_s,
                    samples::sampleNow()};
    view->holdChanged(hold.call, hold);
    click(stage, u"historyHoldButton"_s);
}

void goThroughTasks(Stage &stage)
{
    (new EndOfDay(stage.console))->begin(samples::someTasks(stage.language), samples::sampleNow());
}

} // namespace

QList<Scene> historyScenes()
{
    const auto search = [](Stage &stage) {
        openHistory(stage);
        stage.console->findChild<QLineEdit *>(u"historySearchEdit"_s)->setText(u"prescription"_s);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
        QApplication::sendEvent(stage.console->findChild<QLineEdit *>(u"historySearchEdit"_s), &enter);
        click(stage, u"historyFiltersButton"_s);
    };
    return {
        {u"history"_s, with({}), [](Stage &stage) { openCall(stage, 2); }},
        {u"historynarrow"_s, with({}), [](Stage &stage) { openCall(stage, 2); }, {900, 768}},
        {u"historyway"_s, with({}),
         [](Stage &stage) {
             openCall(stage, 2);
             click(stage, u"historyWayButton"_s);
         }},
        {u"historyfound"_s, with({60, true}),
         [search](Stage &stage) {
             search(stage);
             openCall(stage, 1);
         }},
        {u"historydays"_s, with({}),
         [](Stage &stage) {
             openHistory(stage);
             stage.console->findChild<QComboBox *>(u"historyWhenCombo"_s)->showPopup();
         }},
        {u"historynone"_s, with({0}), search},
        {u"historyempty"_s, with({0}), openHistory},
        {u"historyone"_s, with({1}), openHistory},
        {u"historysearching"_s, with({0, false, false}), openHistory},
        {u"export"_s, with({}), exportCalls},
        {u"hold"_s, with({}), [](Stage &stage) { holdCall(stage, true); }},
        {u"held"_s, with({}), [](Stage &stage) { holdCall(stage, false); }},
        {u"figures"_s, with({}), [](Stage &stage) { openFigures(stage, false); }},
        {u"figurestall"_s, with({}), [](Stage &stage) { openFigures(stage, false); }, {1366, 2300}},
        {u"figurestables"_s, with({}), [](Stage &stage) { openFigures(stage, true); }},
        {u"endofday"_s, with({}), goThroughTasks},
    };
}

} // namespace callside::shots
